package ceasefire

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFactsAreTheValuesOfJSON counts the values of a record's JSON and those of
// its facts: every one must be there, under its own name, and no other.
func TestFactsAreTheValuesOfJSON(t *testing.T) {
	r := fullRecord()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	want := map[string]int{}
	for section, v := range doc {
		if article, ok := v.(map[string]any); ok {
			delete(article, "text")
			countValues(want, "article ", article, true)
			continue
		}
		kind := strings.TrimSuffix(section, "s")
		for i, o := range v.([]any) {
			o := o.(map[string]any)
			id, ok := o["id"].(string)
			if !ok {
				id = kind + "/" + strconv.Itoa(i+1)
			}
			delete(o, "id")
			delete(o, "according") // a column of every fact
			countValues(want, kind+" "+id+" ", o, true)
		}
	}
	got := map[string]int{}
	for f := range r.Facts() {
		if f.Article != r.Article.ID {
			t.Errorf("%s %s: article %q, want %q", f.ID, f.Attribute, f.Article, r.Article.ID)
		}
		key := f.Kind + " " + f.ID + " " + f.Attribute
		if f.Kind == "article" {
			key = f.Kind + " " + f.Attribute
		}
		got[key]++
		if f.Kind != "article" && f.Span.Check(r.Article.Text) != nil {
			t.Errorf("%s has no span", key)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("values of JSON and facts differ (-json +facts):\n%s", diff)
	}
}

// countValues counts the values of an object under their paths. Only elements of
// condition lists are told apart by their index.
func countValues(n map[string]int, path string, o map[string]any, top bool) {
	if !top {
		path += "."
	}
	for name, v := range o {
		switch v := v.(type) {
		case map[string]any:
			if isValue(v) {
				n[path+name]++
			} else {
				countValues(n, path+name, v, false)
			}
		case []any:
			for i, x := range v {
				if m, ok := x.(map[string]any); ok && !isValue(m) {
					countValues(n, path+name+"["+strconv.Itoa(i)+"]", m, false)
				} else {
					n[path+name]++
				}
			}
		default:
			n[path+name]++
		}
	}
}

// isValue reports whether an object is a span or a quantity, which make one fact.
func isValue(o map[string]any) bool {
	for _, key := range []string{"end", "unit", "min", "max"} {
		if _, ok := o[key]; ok {
			return true
		}
	}
	return false
}

func TestFactsStop(t *testing.T) {
	r := fullRecord()
	total := 0
	for range r.Facts() {
		total++
	}
	for stop := 1; stop <= total; stop++ {
		n := 0
		for range r.Facts() {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Fatalf("%d facts after the loop ended at %d", n, stop)
		}
	}
	if total == 0 {
		t.Error("no facts")
	}
	for f := range new(Record).Facts() {
		t.Errorf("a silent record has the fact %+v", f)
	}
}

func TestFactValues(t *testing.T) {
	n := func(i int64) *int64 { return &i }
	quantities := []struct {
		q    Quantity
		want string
	}{
		{Quantity{Min: n(40), Max: n(40), Unit: "observers"}, "40..40 observers"},
		{Quantity{Min: n(3000), Unit: "troops"}, "3000.. troops"},
		{Quantity{Max: n(5), Approx: true, Unit: "usd"}, "~..5 usd"},
		{Quantity{Unit: "troops"}, ".. troops"},
		{Quantity{Min: n(0), Max: n(0)}, "0..0"},
	}
	for _, tt := range quantities {
		r := Record{Forces: []Force{{Provision: Provision{ID: "force/1"}, Strength: tt.q}}}
		facts := slices.Collect(r.Facts())
		if len(facts) != 1 || facts[0].Value != tt.want || facts[0].Attribute != "strength" {
			t.Errorf("%v: facts %+v, want a strength of %q", tt.q, facts, tt.want)
		}
	}

	text := "agreed once Oslo consents or by May"
	r := Record{
		Article: Article{ID: "a", Text: text},
		Pledges: []Pledge{{Provision: Provision{
			ID: "pledge/1", Status: Agreed, According: []ActorID{"state/NO", "state/SE"}, Evidence: []Span{{0, 6}},
			Requires: &Condition{Any: []Condition{
				{Event: OnConsent, Actors: []ActorID{"state/NO"}, Span: Span{12, 25}},
				{Not: &Condition{Event: OnFunding, Date: Date{2026, 5, 0}}},
			}},
		}}},
	}
	by := r.Pledges[0].According
	want := []Fact{
		{"a", "article", "", "id", "a", Span{}, nil},
		{"a", "pledge", "pledge/1", "status", "agreed", Span{0, 6}, by},
		{"a", "pledge", "pledge/1", "requires.any[0].event", "consent", Span{12, 25}, by},
		{"a", "pledge", "pledge/1", "requires.any[0].actors", "state/NO", Span{12, 25}, by},
		{"a", "pledge", "pledge/1", "requires.any[0].span", "Oslo consents", Span{12, 25}, by},
		{"a", "pledge", "pledge/1", "requires.any[1].not.event", "funding", Span{0, 6}, by},
		{"a", "pledge", "pledge/1", "requires.any[1].not.date", "2026-05", Span{0, 6}, by},
		{"a", "pledge", "pledge/1", "evidence", "agreed", Span{0, 6}, by},
	}
	if diff := cmp.Diff(want, slices.Collect(r.Facts())); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
}

func TestAppendTSV(t *testing.T) {
	tests := []struct {
		f    Fact
		want string
	}{
		{Fact{}, "\t\t\t\t\t\t\t"},
		{
			Fact{"x", "force", "force/1", "status", "agreed", Span{0, 6}, []ActorID{"state/FR", "state/DE"}},
			"x\tforce\tforce/1\tstatus\tagreed\t0\t6\tstate/FR,state/DE",
		},
		{
			Fact{"a\tb", "issue", "issue/1", "evidence", "one\\two\r\nthree\tfour “é”", Span{7, 9}, nil},
			"a\\tb\tissue\tissue/1\tevidence\tone\\\\two\\r\\nthree\\tfour “é”\t7\t9\t",
		},
	}
	for _, tt := range tests {
		if got := string(tt.f.AppendTSV([]byte("> "))); got != "> "+tt.want {
			t.Errorf("got  %q\nwant %q", got, "> "+tt.want)
		}
	}
}

func TestWriteTSV(t *testing.T) {
	r := fullRecord()
	r.Article.Headline = strings.Repeat("long\n", 20_000) // more than is written at once
	var b bytes.Buffer
	if err := WriteTSV(&b, r.Facts()); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if lines[0] != TSVHeader {
		t.Errorf("the first line is %q", lines[0])
	}
	if want := len(slices.Collect(r.Facts())) + 1; len(lines) != want {
		t.Errorf("%d lines, want %d", len(lines), want)
	}
	for i, line := range lines {
		if got, want := strings.Count(line, "\t"), strings.Count(TSVHeader, "\t"); got != want {
			t.Errorf("line %d has %d tabs, want %d", i+1, got, want)
		}
	}
	if err := WriteTSV(brokenWriter{}, r.Facts()); !errors.Is(err, errBroken) {
		t.Errorf("the writer's error is lost: %v", err)
	}
}

var errBroken = errors.New("broken")

// brokenWriter fails to write.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

// FuzzAppendTSV checks that a fact is one line of as many columns as the
// header, and that each column is read back as it was.
func FuzzAppendTSV(f *testing.F) {
	f.Add("a", "value", "state/FR", 3, 9)
	f.Add("tab\there", "line\nfeed", `back\slash\n`, 0, 0)
	f.Fuzz(func(t *testing.T, article, value, actor string, start, end int) {
		fact := Fact{Article: article, Kind: "issue", ID: "issue/1", Attribute: "x", Value: value, Span: Span{start, end}, According: []ActorID{ActorID(actor)}}
		line := string(fact.AppendTSV(nil))
		columns := strings.Split(line, "\t")
		if strings.ContainsAny(line, "\r\n") || len(columns) != strings.Count(TSVHeader, "\t")+1 {
			t.Fatalf("not one line of columns: %q", line)
		}
		back := strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n", `\r`, "\r")
		for i, want := range map[int]string{0: article, 4: value, 7: actor} {
			if got := back.Replace(columns[i]); got != want {
				t.Errorf("column %d reads back as %q, want %q", i, got, want)
			}
		}
	})
}
