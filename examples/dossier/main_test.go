package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// dossier runs the command and returns what it leaves.
func dossier(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

// folder returns a folder of files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// process returns a folder with the records of testdata/process.
func process(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/process/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no records: %v", err)
	}
	records := make(map[string]string)
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		records[filepath.Base(f)] = string(data)
	}
	return folder(t, records)
}

func TestWhatChanged(t *testing.T) {
	out, errs, status := dossier("", "-since", "2026-04-30", "-until", "2026-05-15", process(t))
	want := `2026-05-12: the ceasefire between Bolivia and Paraguay resumed, from suspended to in force (mandate “The ceasefire between Bolivia and Paraguay is in force again and was extended to 90 days”; before: shift “Bolivia and Paraguay suspended the ceasefire”).
2026-05-12: the ceasefire between Bolivia and Paraguay changed in its duration from 30 days to 90 days (mandate “The ceasefire between Bolivia and Paraguay is in force again and was extended to 90 days”; before: proposal “proposed a 30-day ceasefire between Bolivia and Paraguay”).
2026-05-12: a condition of the peacekeeping force in Bolivia is met (to take effect): after there is a mandate, by way of document/3 (mandate “The Security Council adopted Resolution 9917”; before: force “only after a resolution of the Security Council”).
2026-05-12: new is Resolution 9917, agreed (mandate “The Security Council adopted Resolution 9917”).
`
	if out != want || errs != "" || status != 0 {
		t.Errorf("status %d, %s\n%s\nwant\n%s", status, errs, out, want)
	}
}

func TestShow(t *testing.T) {
	dir := process(t)
	for what, want := range map[string]string{
		"json":     `{"kind":"softened","thread":"ceasefire/1"`,
		"timeline": "  2026-01-15 : the ceasefire between Bolivia and Paraguay softened from proposed to rejected\n",
		"state":    "\nforce/1: the peacekeeping force in Bolivia\n  status        intended (2026-03-30, force)\n",
		"pending":  "flowchart LR\n",
		"dot":      "digraph pending {\n",
		"facts":    "\n2026-01-09\tceasefire/1\tproposal\tceasefire\tceasefire/1\tstatus\tproposed\t",
		"codes":    "\n2026-01-09,ceasefire/1,proposal,ceasefire,ceasefire/1,CAMEO,event,0256,",
		"records":  `{"dossier":1}` + "\n" + `{"article":{"id":"proposal"`,
	} {
		out, errs, status := dossier("", "-show", what, dir)
		if !strings.Contains(out, want) || errs != "" || status != 0 {
			t.Errorf("-show %s: status %d, %s, nothing is %q", what, status, errs, want)
		}
		if again, _, _ := dossier("", "-show", what, dir); again != out {
			t.Errorf("-show %s prints two things", what)
		}
	}
	out, _, _ := dossier("", "-show", "state", "-until", "2026-02-28", dir)
	if want := "  status        broken, which is contested (2026-02-24, collapse)\n"; !strings.Contains(out, want) {
		t.Errorf("no %q in\n%s", want, out)
	}
}

const (
	offer  = "Kenya is ready to send 300 observers to monitor a ceasefire between Ethiopia and Eritrea.\n"
	agreed = "Ethiopia and Eritrea agreed on Tuesday on a 60-day ceasefire.\n"
)

// TestArticles reads articles in all forms, in a folder and from standard input.
func TestArticles(t *testing.T) {
	dir := folder(t, map[string]string{
		"2026-02-01-offer.txt": offer,
		"one.json":             `{"published":"2026-02-11","headline":"Truce","text":` + quoted(agreed) + `}`,
		"more.jsonl":           `{"id":"a","published":"2026-02-12","text":` + quoted(agreed) + "}\n\n" + `{"published":"2026-02-13","text":` + quoted(agreed) + "}\n",
		"README.md":            "not an article",
	})
	if err := os.Mkdir(filepath.Join(dir, "within"), 0o755); err != nil {
		t.Fatal(err)
	}
	out, errs, status := dossier("", "-show", "records", dir)
	if errs != "" || status != 0 {
		t.Fatalf("status %d, %s", status, errs)
	}
	d, err := ceasefire.LoadDossier(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for r := range d.Records() {
		ids = append(ids, r.Article.Published.String()+" "+r.Article.ID)
	}
	if got, want := strings.Join(ids, ", "), "2026-02-01 2026-02-01-offer, 2026-02-11 one, 2026-02-12 a, 2026-02-13 more:3"; got != want {
		t.Errorf("articles %s, want %s", got, want)
	}

	out, errs, status = dossier(`{"published":"2026-02-11","text":`+quoted(agreed)+"}\n", "-show", "facts", "-")
	if want := "2026-02-11\t\t-:1\tarticle\t\tid\t-:1\t\t\t\n"; status != 0 || errs != "" || !strings.Contains(out, want) {
		t.Errorf("standard input: status %d, %s, no %q in\n%s", status, errs, want, out)
	}
	out, _, status = dossier("", "-published", "2026-02-14", "-show", "facts", folder(t, map[string]string{"truce.txt": agreed}))
	if want := "2026-02-14\t\ttruce\tarticle\t\tpublished\t2026-02-14\t"; status != 0 || !strings.Contains(out, want) {
		t.Errorf("-published: status %d, no %q in\n%s", status, want, out)
	}
}

func quoted(s string) string { return `"` + strings.ReplaceAll(s, "\n", `\n`) + `"` }

// TestBadArticles reports what cannot be read and goes on.
func TestBadArticles(t *testing.T) {
	dir := folder(t, map[string]string{
		"2026-02-01-empty.txt":  " \n",
		"2026-02-02-good.txt":   agreed,
		"2026-02-03-latin.txt":  "caf\xe9",
		"undated.txt":           agreed,
		"broken.json":           "{",
		"wrong.json":            `{"article":{"id":"x","published":"2026-02-01","text":"Talks"},"forces":[{"status":"merry"}]}`,
		"twice.jsonl":           `{"id":"2026-02-02-good","published":"2026-02-09","text":"Talks failed."}` + "\n",
		"2026-02-04-object.txt": "",
	})
	out, errs, status := dossier("", "-show", "records", dir)
	if status != 1 || strings.Count(out, "\n") != 2 {
		t.Errorf("status %d, out\n%s", status, out)
	}
	for _, want := range []string{"2026-02-01-empty.txt: no text", "2026-02-03-latin.txt: ", "undated.txt: ", "broken.json: ", "wrong.json: ", "twice:1: ", "2026-02-04-object.txt: no text"} {
		if !strings.Contains(errs, "dossier: "+want) {
			t.Errorf("no complaint about %s in\n%s", want, errs)
		}
	}
}

func TestArguments(t *testing.T) {
	for _, test := range []struct {
		args   []string
		status int
		says   string
	}{
		{nil, 2, "want one FOLDER"},
		{[]string{"a", "b"}, 2, "want one FOLDER"},
		{[]string{"-since", "yesterday", "a"}, 2, "yesterday"},
		{[]string{"-since", "2026-01", "a"}, 2, "2026-01 is no day"},
		{[]string{"-show", "merry", "a"}, 2, "-show merry"},
		{[]string{"-merry"}, 2, "merry"},
		{[]string{"-help"}, 0, "usage: dossier"},
		{[]string{"no/such/folder"}, 1, "no/such/folder"},
	} {
		out, errs, status := dossier("", test.args...)
		if status != test.status || !strings.Contains(errs, test.says) || out != "" {
			t.Errorf("%v: status %d, %q, %q", test.args, status, out, errs)
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestOutputErrors(t *testing.T) {
	dir := process(t)
	for _, s := range shows {
		var errs bytes.Buffer
		if status := run([]string{"-show", s.name, dir}, nil, failing{}, &errs); status != 1 || !strings.Contains(errs.String(), "no room") {
			t.Errorf("-show %s: status %d, %s", s.name, status, errs.String())
		}
	}
}
