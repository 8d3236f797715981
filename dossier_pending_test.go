package ceasefire_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

func knowledgeLines(k ceasefire.Knowledge) []string {
	var lines []string
	for _, x := range k {
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%v %v %v %v", x.Event, x.Actors, x.Since, map[bool]string{true: "not"}[x.Not])))
	}
	return lines
}

func TestDossierKnowledge(t *testing.T) {
	d := processDossier(t)
	const parties, agreed = "[state/BO state/PY]", "ceasefire-agreed [state/BO state/PY] "
	for _, test := range []struct {
		on   string
		want []string
	}{
		{"2026-01-31", nil}, // agreed in principle is not agreed
		{"2026-02-05", []string{agreed + "2026-02-03"}},
		{"2026-02-20", []string{agreed + "2026-02-10", "ceasefire-in-force " + parties + " 2026-02-10"}},
		{"2026-02-28", nil}, // accounts differ
		{"2026-03-05", []string{
			agreed + "2026-02-10", "ceasefire-in-force " + parties + " 2026-02-10",
			"deployment [state/BR state/AR state/UY state/PE] 2026-03-02", "deployment [state/AR] 2026-03-02",
		}},
		{"2026-05-01", []string{
			"ceasefire-in-force " + parties + " 2026-04-28 not",
			"deployment [state/BR state/AR state/PE] 2026-03-02", "deployment [state/AR] 2026-03-02",
			"ceasefire-in-force [] 2026-04-28 not",
		}},
		{"2026-05-31", []string{
			agreed + "2026-02-10", "ceasefire-in-force " + parties + " 2026-02-10",
			"deployment [state/BR state/AR state/PE] 2026-03-02",
			"guarantees [state/BR state/CL] 2026-05-26", "deployment [state/AR] 2026-03-02",
			"mandate [] 2026-05-12", "peace-deal [state/BO state/PY] 2026-05-26",
		}},
	} {
		if diff := cmp.Diff(test.want, knowledgeLines(d.Knowledge(day(test.on)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.on, diff)
		}
	}
}

// TestWhatIsNotKnown leaves out what only somebody says, what one side declares,
// and a resolution that permits nothing.
func TestWhatIsNotKnown(t *testing.T) {
	both := []ceasefire.ActorID{"state/BO", "state/PY"}
	truce := func(c ceasefire.Ceasefire) func(*ceasefire.Record) {
		c.Status = ceasefire.InForce
		return func(r *ceasefire.Record) { r.Ceasefires = []ceasefire.Ceasefire{c} }
	}
	for name, fill := range map[string]func(*ceasefire.Record){
		"a claim":      truce(ceasefire.Ceasefire{Parties: both, Provision: ceasefire.Provision{According: both[:1]}}),
		"one side":     truce(ceasefire.Ceasefire{Parties: both[:1]}),
		"power plants": truce(ceasefire.Ceasefire{Parties: both, Scope: ceasefire.ScopeEnergy}),
		"a condemnation": func(r *ceasefire.Record) {
			r.Documents = []ceasefire.Document{{Kind: ceasefire.Resolution, Provision: ceasefire.Provision{Status: ceasefire.Agreed}}}
		},
		"an agreement on trade": func(r *ceasefire.Record) {
			r.Documents = []ceasefire.Document{{Kind: ceasefire.Agreement, Provision: ceasefire.Provision{Status: ceasefire.Signed, Name: "Trade Agreement"}}}
		},
	} {
		if k := filled(t, sketch("a", "2026-01-01", fill)).Knowledge(lastDay); k != nil {
			t.Errorf("%s: known are %v", name, knowledgeLines(k))
		}
	}
}

// TestPendingOwnKnowledge adds what the caller knows.
func TestPendingOwnKnowledge(t *testing.T) {
	d := processDossier(t)
	consent := ceasefire.Knowledge{{Event: ceasefire.OnConsent, Actors: []ceasefire.ActorID{"state/BO"}}}
	want := []string{
		"force/1 | intended | unknown | after there is a mandate: unknown",
		"guarantee/2 | offered | unknown | after a peace deal is reached: unknown",
	}
	if diff := cmp.Diff(want, pendingLines(d.Pending(consent, day("2026-04-15")))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	waits := d.Pending(nil, day("2026-04-15"))[0].Waits
	if got := waits[1].Said.Words(); waits[1].Said.Article != "doubts" || got != "only if Bolivia consents" {
		t.Errorf("the second condition is from %s, %q", waits[1].Said.Article, got)
	}
}

// waiting is a dossier in which one thing waits for another, with words that a
// graph could take for markup.
func waiting(t *testing.T) *ceasefire.Dossier {
	return filled(t, sketch("a", "2026-01-01", func(r *ceasefire.Record) {
		r.Ceasefires = []ceasefire.Ceasefire{{
			Provision: ceasefire.Provision{Name: `"Quiet"; #1 <Phase>`, Status: ceasefire.Agreed, From: day("2026-02-01")},
		}}
		r.Forces = []ceasefire.Force{{Provision: ceasefire.Provision{Status: ceasefire.Intended, Requires: &ceasefire.Condition{All: []ceasefire.Condition{
			{Event: ceasefire.OnCeasefireInForce},
			{Not: &ceasefire.Condition{Event: ceasefire.OnAttack}},
		}}}}}
	}))
}

func TestWritePendingMermaid(t *testing.T) {
	var b strings.Builder
	if err := ceasefire.WritePendingMermaid(&b, waiting(t).Pending(nil, day("2026-01-15"))); err != nil {
		t.Fatal(err)
	}
	want := `flowchart LR
  n0["the #quot;Quiet#quot;#59; #35;1 #lt;Phase#gt;<br/>agreed"]
  n1(["from 2026-02-01"])
  n2["the force<br/>intended"]
  n3(["after a ceasefire is in force"])
  n4(["not#58; if there is an attack"])
  n1 --> n0
  n3 -.-> n2
  n0 -.-> n3
  n4 -.-> n2
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWritePendingDOT(t *testing.T) {
	var b strings.Builder
	if err := ceasefire.WritePendingDOT(&b, waiting(t).Pending(nil, day("2026-01-15"))); err != nil {
		t.Fatal(err)
	}
	want := `digraph pending {
  rankdir=LR;
  n0 [shape=box, label="the \"Quiet\"; #1 <Phase>\nagreed"];
  n1 [shape=ellipse, label="from 2026-02-01"];
  n2 [shape=box, label="the force\nintended"];
  n3 [shape=ellipse, label="after a ceasefire is in force"];
  n4 [shape=ellipse, label="not: if there is an attack"];
  n1 -> n0;
  n3 -> n2 [style=dashed];
  n0 -> n3 [style=dashed];
  n4 -> n2 [style=dashed];
}
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
