package ceasefire_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

func TestHistory(t *testing.T) {
	d := processDossier(t)
	var got []string
	for _, s := range d.History("pledge/2") {
		line := fmt.Sprintf("%v %s %s %v %v %q", s.Date, s.Article, s.Source, s.Status, s.According, s.Words())
		for _, v := range s.Values {
			line += fmt.Sprintf(" %s=%s", v.Attribute, v.Text)
		}
		got = append(got, line)
	}
	want := []string{
		`2026-01-09 proposal Andes Courier rejected [] "Chile ruled out sending troops" status=rejected by=state/CL action=deploy quantity=.. troops`,
		`2026-03-30 force Andes Courier intended [] "Chile will send 400 troops to a peacekeeping force" status=intended by=state/CL action=deploy toward=force/1 quantity=400..400 troops`,
		`2026-04-12 doubts Rio Plata Wire considered [person/rosa-ibarra] "Chile could send 250 troops to the peacekeeping force" status=considered by=state/CL action=deploy toward=force/1 quantity=250..250 troops`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if d.History("state/BO") != nil || d.History("pledge/99") != nil {
		t.Error("an actor, or nothing, has a history")
	}
	if got := (ceasefire.Said{}).Words(); got != "" {
		t.Errorf("nothing said in %q", got)
	}
}

// TestSilence asks long after the last word.
func TestSilence(t *testing.T) {
	d := processDossier(t)
	late := d.StateOfPlay(day("2036-01-01"))
	if diff := cmp.Diff(stateLines(d.StateOfPlay(lastDay)), stateLines(late)); diff != "" {
		t.Errorf("ten years of silence changed (-before +after):\n%s", diff)
	}
	if got := d.StateOfPlay(day("2026-01-08")); got != nil {
		t.Errorf("before the first article there is %v", got)
	}
}

// TestEveryDay asks for the state of play on every day: it moves by the changes
// of the day, and by nothing else, and every value has evidence in its article.
func TestEveryDay(t *testing.T) {
	d := processDossier(t)
	before := ceasefire.Date{}
	for on := day("2026-01-01"); on.Compare(lastDay) <= 0; on = on.AddDays(1) {
		state, changes := d.StateOfPlay(on), d.Changes(before, on)
		moved := strings.Join(stateLines(state), "\n") != strings.Join(stateLines(d.StateOfPlay(on.AddDays(-1))), "\n")
		if told := len(changes) > 0; told && !moved {
			t.Errorf("%v: %s, but nothing moved", on, kinds(changes))
		}
		for _, s := range state {
			if s.Label == "" || s.Kind == "" || s.Last.Article == "" {
				t.Errorf("%v: %+v lacks a label, a kind or a source", on, s)
			}
			for _, v := range s.Values {
				r, ok := d.Record(v.Article)
				if !ok || len(v.Evidence) == 0 || v.Words() == "" || v.Date.Compare(on) > 0 {
					t.Fatalf("%v: %s %s %q without evidence", on, s.Thread, v.Attribute, v.Text)
				}
				for _, e := range v.Evidence {
					if err := e.Check(r.Article.Text); err != nil {
						t.Errorf("%v: %s %s: %v", on, s.Thread, v.Attribute, err)
					}
				}
			}
		}
		before = on
	}
}

func TestStandingGet(t *testing.T) {
	for _, s := range processDossier(t).StateOfPlay(lastDay) {
		if s.Thread != "force/1" {
			continue
		}
		if got := s.Get("contributors"); len(got) != 2 || got[1].Text != "state/EC" {
			t.Errorf("contributors %v", got)
		}
		if got := s.Get("merry"); got != nil {
			t.Errorf("merry %v", got)
		}
	}
}
