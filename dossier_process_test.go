package ceasefire_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

// process returns the records of testdata/process by the names of their files.
func process(t testing.TB) map[string]*ceasefire.Record {
	t.Helper()
	files, err := filepath.Glob("testdata/process/*.json")
	if err != nil || len(files) < 12 {
		t.Fatalf("testdata/process holds %d records, %v", len(files), err)
	}
	records := make(map[string]*ceasefire.Record)
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := ceasefire.Decode(f)
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(file, ".json") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(text), r.Article.Text); diff != "" {
			t.Errorf("%s is of another text (-article +record):\n%s", file, diff)
		}
		records[r.Article.ID] = r
	}
	return records
}

// names returns the names of the process's articles in alphabetical order.
func names(records map[string]*ceasefire.Record) []string {
	var list []string
	for name := range records {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// dossier returns a dossier of the process whose articles arrive in a given order.
func dossier(t testing.TB, records map[string]*ceasefire.Record, order []string) *ceasefire.Dossier {
	t.Helper()
	d := new(ceasefire.Dossier)
	for _, name := range order {
		if err := d.Add(records[name]); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

func processDossier(t testing.TB) *ceasefire.Dossier {
	t.Helper()
	records := process(t)
	return dossier(t, records, names(records))
}

// expected returns the lines of a file of what a careful reader expects, in order.
func expected(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata/process/expected", name))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	slices.Sort(lines)
	return lines
}

// changeLine writes a change as in expected/changes.txt.
func changeLine(c ceasefire.Change) string {
	line := fmt.Sprintf("%v | %v | %v | %v | %v -> %v | %v -> %v", c.Date(), c.Kind, c.Thread, c.Attribute,
		c.Before.Text, c.After.Text, c.Before.Article, c.After.Article)
	return strings.Join(strings.Fields(line), " ")
}

func changeLines(list []ceasefire.Change) []string {
	var lines []string
	for _, c := range list {
		lines = append(lines, changeLine(c))
	}
	return lines
}

// stateLines writes a state of play as in expected/state-DAY.txt.
func stateLines(list []ceasefire.Standing) []string {
	var lines []string
	for _, s := range list {
		for _, v := range s.Values {
			lines = append(lines, fmt.Sprintf("%s | %s | %s | %v %s", s.Thread, v.Attribute, v.Text, v.Date, v.Article))
		}
		for i := 0; i < len(s.Contested); i += 2 {
			a, b := s.Contested[i], s.Contested[i+1]
			lines = append(lines, fmt.Sprintf("%s | %s | contested | %s (%s), %s (%s)", s.Thread, a.Attribute, a.Text, a.Article, b.Text, b.Article))
		}
	}
	return lines
}

func pendingLines(list []ceasefire.Waiting) []string {
	var lines []string
	for _, w := range list {
		var waits []string
		for _, f := range w.Waits {
			waits = append(waits, fmt.Sprintf("%s: %v", f.Text, f.Truth))
		}
		lines = append(lines, fmt.Sprintf("%s | %v | %v | %s", w.Thread, w.Status, w.Truth, strings.Join(waits, "; ")))
	}
	return lines
}

func sorted(lines []string) []string {
	lines = slices.Clone(lines)
	slices.Sort(lines)
	return lines
}

var lastDay = ceasefire.Date{Year: 2026, Month: 5, Day: 31}

// TestProcessChanges compares the changes of the whole process with those that
// a reader expects: all are found, and none is invented.
func TestProcessChanges(t *testing.T) {
	got := changeLines(processDossier(t).Changes(ceasefire.Date{}, lastDay))
	if diff := cmp.Diff(expected(t, "changes.txt"), sorted(got)); diff != "" {
		t.Errorf("changes (-expected +found):\n%s", diff)
	}
}

func TestProcessStateOfPlay(t *testing.T) {
	d := processDossier(t)
	for _, on := range []string{"2026-02-28", "2026-05-31"} {
		got := stateLines(d.StateOfPlay(day(on)))
		if diff := cmp.Diff(expected(t, "state-"+on+".txt"), sorted(got)); diff != "" {
			t.Errorf("%s (-expected +found):\n%s", on, diff)
		}
	}
}

func TestProcessPending(t *testing.T) {
	got := pendingLines(processDossier(t).Pending(nil, day("2026-04-15")))
	if diff := cmp.Diff(expected(t, "pending-2026-04-15.txt"), sorted(got)); diff != "" {
		t.Errorf("pending (-expected +found):\n%s", diff)
	}
}

// told is all that a dossier answers, as text.
func told(t *testing.T, d *ceasefire.Dossier) string {
	t.Helper()
	var b strings.Builder
	for th := range d.Threads() {
		fmt.Fprintln(&b, th)
	}
	for r := range d.Records() {
		fmt.Fprintln(&b, r.Article.ID, d.CopyOf(r.Article.ID))
	}
	for _, c := range d.Changes(ceasefire.Date{}, lastDay) {
		fmt.Fprintln(&b, c)
	}
	fmt.Fprintln(&b, stateLines(d.StateOfPlay(lastDay)), pendingLines(d.Pending(nil, lastDay)))
	if err := d.Save(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestProcessArrival adds the process in many orders, with questions in between:
// the dossier is the same in the end.
func TestProcessArrival(t *testing.T) {
	records := process(t)
	order := names(records)
	want := told(t, dossier(t, records, order))
	random := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		d := new(ceasefire.Dossier)
		for _, name := range order {
			if err := d.Add(records[name]); err != nil {
				t.Fatal(err)
			}
			if random.IntN(3) == 0 {
				d.StateOfPlay(lastDay)
			}
		}
		if diff := cmp.Diff(want, told(t, d)); diff != "" {
			t.Fatalf("order %v (-alphabetical +shuffled):\n%s", order, diff)
		}
	}
}
