package ceasefire_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

func saved(t testing.TB, d *ceasefire.Dossier) string {
	t.Helper()
	var b strings.Builder
	if err := d.Save(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestSaveAndLoad saves the process with links and loads it: nothing is lost.
func TestSaveAndLoad(t *testing.T) {
	d := processDossier(t)
	ref := func(article string, object ceasefire.ID) ceasefire.Ref {
		return ceasefire.Ref{Article: article, Object: object}
	}
	if err := d.Force(ref("proposal", "pledge/1"), ref("force", "pledge/2")); err != nil {
		t.Fatal(err)
	}
	if err := d.Forbid(ref("proposal", "ceasefire/1"), ref("refusal", "ceasefire/1")); err != nil {
		t.Fatal(err)
	}
	text := saved(t, d)
	back, err := ceasefire.LoadDossier(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(text, saved(t, back)); diff != "" {
		t.Errorf("saved again (-before +after):\n%s", diff)
	}
	if diff := cmp.Diff(told(t, d), told(t, back)); diff != "" {
		t.Errorf("the loaded dossier tells otherwise (-before +after):\n%s", diff)
	}
	if got := strings.Count(text, "\n"); got != d.Len()+1 {
		t.Errorf("%d lines for %d records", got, d.Len())
	}
}

func TestLoadErrors(t *testing.T) {
	const header = `{"dossier":1}` + "\n"
	record := strings.SplitAfter(saved(t, processDossier(t)), "\n")[1]
	for _, test := range []struct {
		text string
		want error
		line string
	}{
		{"", ceasefire.ErrNotDossier, ""},
		{"\n", ceasefire.ErrNotDossier, "line 1"},
		{record, ceasefire.ErrNotDossier, "line 1"},
		{`{"dossier":2}`, ceasefire.ErrNotDossier, "line 1"},
		{`{"dossier":1} {}`, ceasefire.ErrNotDossier, "line 1"},
		{`{"dossier":1,"force":[[{"article":"a","object":"force/1"},{"article":"a","object":"force/1"}]]}`, ceasefire.ErrConflict, "line 1"},
		{`{"dossier":1,"forbid":[[{"article":"a","object":"force/1"},{"article":"b","object":"pledge/1"}]]}`, ceasefire.ErrConflict, "line 1"},
		{header + "{}", ceasefire.ErrMissing, "line 2"},
		{header + record + record, ceasefire.ErrRepeated, "line 3"},
		{header + record + `{"merry":1}`, ceasefire.ErrUnknownField, "line 3"},
		{header + strings.Repeat(" ", 9<<20), ceasefire.ErrLimit, "line 2"},
	} {
		_, err := ceasefire.LoadDossier(strings.NewReader(test.text))
		if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.line) {
			t.Errorf("%.60q: %v, want %v in %s", test.text, err, test.want, test.line)
		}
	}
}

// FuzzLoadDossier loads anything. What is a dossier is saved and loaded as it
// was, answers every question, and answers the same when its records come in
// reverse.
func FuzzLoadDossier(f *testing.F) {
	f.Add([]byte(saved(f, filled(f,
		force("a", "2026-01-01", ceasefire.Force{Lead: "state/PE", Provision: ceasefire.Provision{Status: ceasefire.Proposed}}),
		force("b", "2026-01-02", ceasefire.Force{Lead: "state/PE", Strength: ceasefire.UpTo(5, "troops")}),
	))))
	f.Add([]byte(`{"dossier":1,"force":[[{"article":"a","object":"force/1"},{"article":"b","object":"force/1"}]]}`))
	f.Add([]byte(`{"dossier":1}` + "\n" + `{"article":{"id":"a","published":"2026-01-01","text":"Talks"},"meetings":[{"id":"meeting/1","evidence":[{"start":0,"end":5}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := ceasefire.LoadDossier(bytes.NewReader(data))
		if err != nil {
			return
		}
		text := saved(t, d)
		back, err := ceasefire.LoadDossier(strings.NewReader(text))
		if err != nil {
			t.Fatalf("what was saved does not load: %v", err)
		}
		if again := saved(t, back); again != text {
			t.Errorf("saved %q, then %q", text, again)
		}
		lines := strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
		reversed := strings.TrimSuffix(lines[0], "\n") + "\n"
		for i := len(lines) - 1; i > 0; i-- {
			reversed += strings.TrimSuffix(lines[i], "\n") + "\n"
		}
		other, err := ceasefire.LoadDossier(strings.NewReader(reversed))
		if err != nil {
			t.Fatalf("in reverse it does not load: %v", err)
		}
		if a, b := told(t, d), told(t, other); a != b {
			t.Errorf("in reverse the dossier tells otherwise:\n%s\n%s", a, b)
		}
	})
}
