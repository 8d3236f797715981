package ceasefire_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/openceasefire/ceasefire"
)

// report is a record of a short text about a force.
func report(id, published, source, text string, status ceasefire.Status, strength ceasefire.Quantity) *ceasefire.Record {
	whole := []ceasefire.Span{{Start: 0, End: len(text)}}
	norway := strings.Index(text, "Norwegian")
	return &ceasefire.Record{
		Article: ceasefire.Article{ID: id, Source: source, Published: day(published), Text: text},
		Actors: []ceasefire.Actor{
			{ID: "state/NO", Kind: ceasefire.State, Name: "Norway", Country: "NO", Mentions: []ceasefire.Span{{Start: norway, End: norway + len("Norwegian")}}},
		},
		Forces: []ceasefire.Force{{
			Provision: ceasefire.Provision{ID: "force/1", Status: status, Evidence: whole},
			Kind:      ceasefire.ForcePeacekeeping,
			Lead:      "state/NO",
			Strength:  strength,
		}},
	}
}

// exampleDossier holds three articles, which came in no order.
func exampleDossier() *ceasefire.Dossier {
	var d ceasefire.Dossier
	for _, r := range []*ceasefire.Record{
		report("mar", "2026-03-02", "Fjord Post", "The Norwegian-led peacekeeping force was cut to 300 troops.", 0, ceasefire.Exactly(300, "troops")),
		report("jan", "2026-01-12", "Fjord Post", "A Norwegian-led peacekeeping force of 500 troops was proposed.", ceasefire.Proposed, ceasefire.Exactly(500, "troops")),
		report("feb", "2026-02-20", "Harbour News", "All sides agreed on a Norwegian-led peacekeeping force.", ceasefire.Agreed, ceasefire.Quantity{}),
	} {
		if err := d.Add(r); err != nil {
			panic(err)
		}
	}
	return &d
}

// A dossier follows one process through its articles, in whatever order they come.
func ExampleDossier() {
	d := exampleDossier()
	for _, c := range d.Changes(day("2026-01-31"), day("2026-03-31")) {
		fmt.Println(c)
	}
	// Output:
	// 2026-02-20: the peacekeeping force led by Norway firmed from proposed to agreed (feb “All sides agreed on a Norwegian-led peacekeeping force.”; before: jan “A Norwegian-led peacekeeping force of 500 troops was proposed.”).
	// 2026-03-02: the peacekeeping force led by Norway fell in its strength from 500 troops to 300 troops (mar “The Norwegian-led peacekeeping force was cut to 300 troops.”; before: jan “A Norwegian-led peacekeeping force of 500 troops was proposed.”).
}

// A thread says what was taken for the same thing, and why.
func ExampleDossier_Threads() {
	for th := range exampleDossier().Threads() {
		fmt.Println(th.ID)
		for _, s := range th.Sightings {
			fmt.Println(" ", s.Article, s.Object, s.Why)
		}
	}
	// Output:
	// state/NO
	//   jan state/NO []
	//   feb state/NO [same id: state/NO same country: NO]
	//   mar state/NO [same id: state/NO same country: NO]
	// force/1
	//   jan force/1 []
	//   feb force/1 [same noun: force same kind: peacekeeping same lead: state/NO same head noun: force]
	//   mar force/1 [same noun: force same kind: peacekeeping same lead: state/NO same head noun: force]
}

// The caller can part what was taken for one thing, and join what was not.
func ExampleDossier_Forbid() {
	d := exampleDossier()
	jan, mar := ceasefire.Ref{Article: "jan", Object: "force/1"}, ceasefire.Ref{Article: "mar", Object: "force/1"}
	fmt.Println(d.ThreadOf(jan), d.ThreadOf(mar))
	if err := d.Forbid(jan, mar); err != nil {
		panic(err)
	}
	fmt.Println(d.ThreadOf(jan), d.ThreadOf(mar))
	// Output:
	// force/1 force/1
	// force/1 force/2
}

// A text that is printed twice is counted once.
func ExampleDossier_CopyOf() {
	text := "A Norwegian-led peacekeeping force of 500 troops was proposed on Monday by the mediators, who spoke of the last chance for the valley before the snow."
	var d ceasefire.Dossier
	for _, r := range []*ceasefire.Record{
		report("copy", "2026-01-13", "Harbour News", text+" (Agencies)", ceasefire.Proposed, ceasefire.Exactly(500, "troops")),
		report("first", "2026-01-12", "Fjord Post", text, ceasefire.Proposed, ceasefire.Exactly(500, "troops")),
	} {
		if err := d.Add(r); err != nil {
			panic(err)
		}
	}
	fmt.Printf("copy of %s, %d step\n", d.CopyOf("copy"), len(d.History("force/1")))
	// Output:
	// copy of first, 1 step
}

// The history of a thread is what every article says of it.
func ExampleDossier_History() {
	for _, s := range exampleDossier().History("force/1") {
		fmt.Print(s.Date, " ", s.Source, ":")
		for _, v := range s.Values {
			fmt.Print(" ", v.Attribute, "=", v.Text)
		}
		fmt.Println()
	}
	// Output:
	// 2026-01-12 Fjord Post: status=proposed kind=peacekeeping lead=state/NO strength=500..500 troops
	// 2026-02-20 Harbour News: status=agreed kind=peacekeeping lead=state/NO
	// 2026-03-02 Fjord Post: kind=peacekeeping lead=state/NO strength=300..300 troops
}

// The state of play on a day holds what was last said of everything: silence is not an end.
func ExampleDossier_StateOfPlay() {
	for _, s := range exampleDossier().StateOfPlay(day("2026-12-31")) {
		fmt.Println(s.Label)
		for _, v := range s.Values {
			fmt.Printf("  %s: %s, says %s\n", v.Attribute, v.Text, v.Article)
		}
	}
	// Output:
	// the peacekeeping force led by Norway
	//   status: agreed, says feb
	//   kind: peacekeeping, says jan
	//   lead: state/NO, says jan
	//   strength: 300..300 troops, says mar
}

// Two records can be compared without a dossier.
func ExampleDiff() {
	changes, err := ceasefire.Diff(
		report("draft", "2026-01-12", "Fjord Post", "A Norwegian-led force would have up to 500 troops.", ceasefire.Proposed, ceasefire.UpTo(500, "troops")),
		report("final", "2026-01-19", "Fjord Post", "The Norwegian-led force will have up to 800 troops.", ceasefire.Agreed, ceasefire.UpTo(800, "troops")),
	)
	if err != nil {
		panic(err)
	}
	for _, c := range changes {
		fmt.Println(c.Kind, c.Attribute, "from", c.Before.Text, "to", c.After.Text)
	}
	// Output:
	// firmed status from proposed to agreed
	// raised strength from ..500 troops to ..800 troops
}

// waitingDossier holds a force that waits for a truce.
func waitingDossier() *ceasefire.Dossier {
	text := "The force will deploy once the truce holds."
	truce := ceasefire.Span{Start: 30, End: 35}
	var d ceasefire.Dossier
	if err := d.Add(&ceasefire.Record{
		Article: ceasefire.Article{ID: "jan", Published: day("2026-01-12"), Text: text},
		Ceasefires: []ceasefire.Ceasefire{{
			Provision: ceasefire.Provision{ID: "ceasefire/1", Status: ceasefire.Agreed, Evidence: []ceasefire.Span{truce}},
		}},
		Forces: []ceasefire.Force{{Provision: ceasefire.Provision{
			ID: "force/1", Status: ceasefire.Intended, Evidence: []ceasefire.Span{{Start: 0, End: 21}},
			Requires: &ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Span: ceasefire.Span{Start: 22, End: 42}},
		}}},
	}); err != nil {
		panic(err)
	}
	return &d
}

// Pending says what stands between everything and its taking effect.
func ExampleDossier_Pending() {
	for _, w := range waitingDossier().Pending(nil, day("2026-02-01")) {
		for _, f := range w.Waits {
			fmt.Printf("%s, %v, waits: %s (%v), which %s could bring about\n", w.Label, w.Status, f.Text, f.Truth, f.By[0].Label)
		}
	}
	// Output:
	// the force, intended, waits: after a ceasefire is in force (unknown), which the ceasefire could bring about
}

// What is pending can be looked at: as a Mermaid flowchart, or as DOT for Graphviz.
func ExampleWritePendingMermaid() {
	if err := ceasefire.WritePendingMermaid(os.Stdout, waitingDossier().Pending(nil, day("2026-02-01"))); err != nil {
		panic(err)
	}
	// Output:
	// flowchart LR
	//   n0["the force<br/>intended"]
	//   n1(["after a ceasefire is in force"])
	//   n2["the ceasefire<br/>agreed"]
	//   n1 -.-> n0
	//   n2 -.-> n1
}

func ExampleWritePendingDOT() {
	if err := ceasefire.WritePendingDOT(os.Stdout, waitingDossier().Pending(nil, day("2026-02-01"))); err != nil {
		panic(err)
	}
	// Output:
	// digraph pending {
	//   rankdir=LR;
	//   n0 [shape=box, label="the force\nintended"];
	//   n1 [shape=ellipse, label="after a ceasefire is in force"];
	//   n2 [shape=box, label="the ceasefire\nagreed"];
	//   n1 -> n0 [style=dashed];
	//   n2 -> n1 [style=dashed];
	// }
}

// Codes map a record to the codebooks of conflict research; what has no code says so.
func ExampleRecord_Codes() {
	r := report("feb", "2026-02-20", "Harbour News", "All sides agreed on a Norwegian-led peacekeeping force.", ceasefire.Agreed, ceasefire.Quantity{})
	for c := range r.Codes() {
		fmt.Println(c.ID, c.Codebook, strings.TrimSpace(c.Variable+" "+c.Code+" "+c.Note))
	}
	// Output:
	// force/1 CAMEO event 0334
	// force/1 PLOVER event AGREE
	// force/1 PLOVER context peacekeeping
	// force/1 PA-X ImPK 1 if a signed text provides for it
	// force/1 ETH/PRIO no code
}

// A dossier is saved as JSON Lines and loaded again as it was.
func ExampleDossier_Save() {
	var stream strings.Builder
	if err := exampleDossier().Save(&stream); err != nil {
		panic(err)
	}
	d, err := ceasefire.LoadDossier(strings.NewReader(stream.String()))
	if err != nil {
		panic(err)
	}
	for r := range d.Records() {
		fmt.Println(r.Article.Published, r.Article.ID)
	}
	// Output:
	// 2026-01-12 jan
	// 2026-02-20 feb
	// 2026-03-02 mar
}

// Changes draw a Mermaid timeline.
func ExampleWriteTimeline() {
	d := exampleDossier()
	if err := ceasefire.WriteTimeline(os.Stdout, "The valley", d.Changes(ceasefire.Date{}, day("2026-03-31"))); err != nil {
		panic(err)
	}
	// Output:
	// timeline
	//   title The valley
	//   2026-01-12 : new is the peacekeeping force led by Norway, proposed
	//   2026-02-20 : the peacekeeping force led by Norway firmed from proposed to agreed
	//   2026-03-02 : the peacekeeping force led by Norway fell in its strength from 500 troops to 300 troops
}

// Tables hold one fact, or one code, a line.
func ExampleTable_WriteCodes() {
	r := report("feb", "2026-02-20", "Harbour News", "All sides agreed on a Norwegian-led peacekeeping force.", ceasefire.Agreed, ceasefire.Quantity{})
	var csv strings.Builder
	if err := ceasefire.CSV.WriteCodes(&csv, r.Codes()); err != nil {
		panic(err)
	}
	fmt.Print(strings.ReplaceAll(csv.String(), "\r\n", "\n"))
	// Output:
	// article,kind,id,codebook,variable,code,label,note,sources,targets,start,end,according
	// feb,force,force/1,CAMEO,event,0334,"pledge, send, deploy or approve peacekeepers",,state/NO,,0,55,
	// feb,force,force/1,PLOVER,event,AGREE,agree,,state/NO,,0,55,
	// feb,force,force/1,PLOVER,context,peacekeeping,peacekeeping,,state/NO,,0,55,
	// feb,force,force/1,PA-X,ImPK,1,international mission or force,if a signed text provides for it,state/NO,,0,55,
	// feb,force,force/1,ETH/PRIO,,,,no code,state/NO,,0,55,
}
