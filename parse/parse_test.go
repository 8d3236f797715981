package parse

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

const twoSides = "Norway and Sweden agreed on a 60-day ceasefire on Tuesday. “We will keep it,” Norwegian Foreign Minister Ada Moen said."

func TestErrors(t *testing.T) {
	day := ceasefire.Date{Year: 2026, Month: 2, Day: 11}
	moen := ceasefire.Actor{ID: "person/ada-moen", Kind: ceasefire.Person, Name: "Ada Moen"}
	tests := []struct {
		name   string
		parser Parser
		in     ceasefire.Article
		want   error
		says   string
	}{
		{"nothing", Parser{}, ceasefire.Article{}, nil, ""},
		{"text", Parser{}, ceasefire.Article{Text: twoSides, Published: day}, nil, ""},
		{"bad byte", Parser{}, ceasefire.Article{Text: "Caf\xe9 talks"}, ErrUTF8, "parse: at byte 3: text is not valid UTF-8"},
		{"half a rune at the end", Parser{}, ceasefire.Article{Text: "Caf\xc3"}, ErrUTF8, "parse: at byte 3: text is not valid UTF-8"},
		{"replacement character", Parser{}, ceasefire.Article{Text: "Caf\uFFFD"}, nil, ""},
		{"at the limit", Parser{Limit: 5}, ceasefire.Article{Text: "Peace"}, nil, ""},
		{"over the limit", Parser{Limit: 5}, ceasefire.Article{Text: "Peace."}, ErrLimit, "parse: at byte 5: text is over the size limit of 5 bytes"},
		{"over the default", Parser{}, ceasefire.Article{Text: strings.Repeat("a", DefaultLimit+1)}, ErrLimit, "parse: at byte 16777216: text is over the size limit of 16777216 bytes"},
		{"no day", Parser{}, ceasefire.Article{Text: twoSides, Published: ceasefire.Date{Year: 2026, Month: 2}}, ceasefire.ErrMalformed, "article: published: malformed: 2026-02 is no day"},
		{"headline", Parser{}, ceasefire.Article{Text: twoSides, Headline: "\xff"}, ceasefire.ErrNotUTF8, "article: headline: not UTF-8"},
		{"known", Parser{Known: []ceasefire.Actor{moen}}, ceasefire.Article{Text: twoSides}, nil, ""},
		{"known twice", Parser{Known: []ceasefire.Actor{moen, moen}}, ceasefire.Article{Text: twoSides}, ceasefire.ErrRepeated, "person/ada-moen: id: repeated"},
		{"known without name", Parser{Known: []ceasefire.Actor{{ID: "person/x", Kind: ceasefire.Person}}}, ceasefire.Article{}, ceasefire.ErrMissing, "person/x: name: missing"},
	}
	for i := range tests {
		tt := &tests[i]
		for range 2 {
			rec, err := tt.parser.Parse(tt.in)
			if !errors.Is(err, tt.want) || (err == nil) != (tt.want == nil) || err != nil && err.Error() != tt.says {
				t.Errorf("%s: error %v, want %q", tt.name, err, tt.says)
			}
			if (rec == nil) != (err != nil) {
				t.Errorf("%s: record %v with error %v", tt.name, rec, err)
			}
		}
	}
}

// TestErrorPlace checks that the place can be had from an error.
func TestErrorPlace(t *testing.T) {
	_, err := Parse(ceasefire.Article{Text: "Peace\xff"})
	var e *Error
	if !errors.As(err, &e) || e.Offset != 5 || !errors.Is(e, ErrUTF8) {
		t.Errorf("%#v", err)
	}
}

func TestArticle(t *testing.T) {
	in := ceasefire.Article{ID: "7", Source: "Radio", Published: ceasefire.Date{Year: 2026, Month: 2, Day: 11}, Text: "Truce holds in the north\n\nThe truce held on Monday."}
	rec, err := Parse(in)
	if err != nil {
		t.Fatal(err)
	}
	want := in
	want.Headline = "Truce holds in the north"
	if diff := cmp.Diff(want, rec.Article); diff != "" {
		t.Error(diff)
	}
	in.Headline = "Given"
	if rec, err = Parse(in); err != nil || rec.Article.Headline != "Given" {
		t.Errorf("headline %q, %v", rec.Article.Headline, err)
	}
}

// TestKnown checks that names and aliases resolve to the caller's actors, and
// that their memory stays the caller's.
func TestKnown(t *testing.T) {
	known := []ceasefire.Actor{
		{ID: "organization/river-watch", Kind: ceasefire.Organization, Name: "River Watch", Aliases: []string{"RWX"}},
		{ID: "person/ada-sofie-moen", Kind: ceasefire.Person, Name: "Ada Sofie Moen", Aliases: []string{"Ada Moen"}, Affiliation: "organization/river-watch"},
		{ID: "person/ola-berg", Kind: ceasefire.Person, Name: "Ola Berg"},
	}
	p := Parser{Known: known}
	rec, err := p.Parse(ceasefire.Article{Text: "The truce is holding, RWX said on Monday. “We saw no fire,” Ada Moen said."})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, a := range rec.Actors {
		got += string(a.ID) + " "
	}
	if want := "organization/river-watch person/ada-sofie-moen "; got != want {
		t.Errorf("actors %q, want %q", got, want)
	}
	if len(known[0].Mentions) != 0 || len(known[0].Aliases) != 1 {
		t.Errorf("the caller's actors changed: %+v", known)
	}
}

// TestReuse checks that a record stays as it is while its parser reads other
// texts, whichever memory these take.
func TestReuse(t *testing.T) {
	var p Parser
	var records []*ceasefire.Record
	var kept []string
	for range 2 {
		for _, a := range testArticles(t) {
			rec, err := p.Parse(a)
			if err != nil {
				t.Fatal(err)
			}
			records, kept = append(records, rec), append(kept, encoded(t, rec))
		}
	}
	for _, s := range testSentences(t) {
		if _, err := p.Parse(ceasefire.Article{Text: s}); err != nil && !errors.Is(err, ErrUTF8) {
			t.Fatal(err)
		}
	}
	for i, rec := range records {
		if got := encoded(t, rec); got != kept[i] {
			t.Errorf("%s changed:\n%s", rec.Article.ID, cmp.Diff(kept[i], got))
		}
	}
}

// TestOwnMemory checks that no two objects of a record share a list, so that a
// caller can change one.
func TestOwnMemory(t *testing.T) {
	for _, a := range testArticles(t) {
		rec, err := Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[unsafe.Pointer]string{}
		own := func(p unsafe.Pointer, what string) {
			if p == nil {
				return
			}
			if before, ok := seen[p]; ok {
				t.Errorf("%s: %s shares memory with %s", a.ID, what, before)
			}
			seen[p] = what
		}
		for _, p := range rec.Provisions() {
			own(unsafe.Pointer(p.Requires), string(p.ID)+" requires")
			own(unsafe.Pointer(p.VoidIf), string(p.ID)+" voidIf")
			own(unsafe.Pointer(unsafe.SliceData(p.According)), string(p.ID)+" according")
			own(unsafe.Pointer(unsafe.SliceData(p.Evidence)), string(p.ID)+" evidence")
		}
		for _, x := range rec.Actors {
			own(unsafe.Pointer(unsafe.SliceData(x.Mentions)), string(x.ID)+" mentions")
			if len(x.Aliases) > 0 {
				own(unsafe.Pointer(unsafe.SliceData(x.Aliases)), string(x.ID)+" aliases")
			}
		}
		for _, s := range rec.Statements {
			own(unsafe.Pointer(unsafe.SliceData(s.Speakers)), string(s.ID)+" speakers")
			own(unsafe.Pointer(unsafe.SliceData(s.Evidence)), string(s.ID)+" evidence")
		}
	}
}

// TestPoolForgets checks that the parser does not keep a text alive.
func TestPoolForgets(t *testing.T) {
	var p Parser
	freed := make(chan struct{})
	func() {
		text := strings.Clone(twoSides)
		runtime.AddCleanup(unsafe.StringData(text), func(struct{}) { close(freed) }, struct{}{})
		if _, err := p.Parse(ceasefire.Article{Text: text}); err != nil {
			t.Fatal(err)
		}
	}()
	for range 3 { // a pool gives up its memory in the second collection
		runtime.GC()
	}
	<-freed
	runtime.KeepAlive(&p)
}

func encoded(t testing.TB, rec *ceasefire.Record) string {
	t.Helper()
	var b strings.Builder
	if err := ceasefire.Encode(&b, rec); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
