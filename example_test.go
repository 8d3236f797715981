package ceasefire_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/openceasefire/ceasefire"
)

const exampleText = "Norway will lead a force of up to 500 troops once a ceasefire is agreed, Ada Moen said."

// span returns where words stand in the example's text.
func span(words string) ceasefire.Span {
	start := strings.Index(exampleText, words)
	return ceasefire.Span{Start: start, End: start + len(words)}
}

// exampleRecord is the record of the example's text.
func exampleRecord() *ceasefire.Record {
	return &ceasefire.Record{
		Article: ceasefire.Article{ID: "example", Published: ceasefire.Date{Year: 2026, Month: 2, Day: 11}, Text: exampleText},
		Actors: []ceasefire.Actor{
			{ID: "state/NO", Kind: ceasefire.State, Name: "Norway", Country: "NO", Mentions: []ceasefire.Span{span("Norway")}},
			{ID: "person/ada-moen", Kind: ceasefire.Person, Name: "Ada Moen", Mentions: []ceasefire.Span{span("Ada Moen")}},
		},
		Forces: []ceasefire.Force{{
			Provision: ceasefire.Provision{
				ID:        "force/1",
				Status:    ceasefire.Intended,
				Requires:  &ceasefire.Condition{Event: ceasefire.OnCeasefireAgreed, Span: span("once a ceasefire is agreed")},
				According: []ceasefire.ActorID{"person/ada-moen"},
				Evidence:  []ceasefire.Span{span("a force of up to 500 troops")},
			},
			Lead:     "state/NO",
			Strength: ceasefire.UpTo(500, "troops"),
		}},
	}
}

// A record is plain data: it can be built by hand, and says what is wrong with it.
func Example() {
	rec := exampleRecord()
	fmt.Println("valid:", rec.Validate() == nil)

	force := rec.Forces[0]
	fmt.Println(force.Status, force.Strength, force.Requires)
	fmt.Printf("%q\n", force.Evidence[0].In(rec.Article.Text))

	rec.Forces[0].Lead = "state/SE"
	fmt.Println(rec.Validate())
	// Output:
	// valid: true
	// intended up to 500 troops after a ceasefire is agreed
	// "a force of up to 500 troops"
	// force/1: lead: "state/SE" names nothing in the record
}

// A guarantee is asked whether it is in effect, given what is known.
func ExampleGuarantee_InEffect() {
	g := ceasefire.Guarantee{
		Provision: ceasefire.Provision{
			Status:   ceasefire.Agreed,
			Requires: &ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Duration: ceasefire.Duration{Days: 3}},
		},
		Trigger: &ceasefire.Condition{Event: ceasefire.OnAttack, Actors: []ceasefire.ActorID{"state/RU"}},
	}
	fmt.Println("waits:", g.Requires)
	fmt.Println("acts: ", g.Trigger)

	var known ceasefire.Knowledge
	fifth := ceasefire.Date{Year: 2026, Month: 3, Day: 5}
	fmt.Println("nothing known:", g.InEffect(known, fifth))

	known = append(known, ceasefire.Known{
		Event: ceasefire.OnCeasefireInForce,
		Since: ceasefire.Date{Year: 2026, Month: 3, Day: 4},
	})
	fmt.Println("after a day:  ", g.InEffect(known, fifth))
	fmt.Println("after a week: ", g.InEffect(known, fifth.AddDays(6)))
	fmt.Println("must act:     ", g.Obliges(known, fifth.AddDays(6)))
	// Output:
	// waits: after a ceasefire is in force for 3 days
	// acts:  if Russia attacks
	// nothing known: unknown
	// after a day:   false
	// after a week:  true
	// must act:      unknown
}

// Pending says what stands between each provision and its taking effect.
func ExampleRecord_Pending() {
	rec := exampleRecord()
	for _, p := range rec.Pending(nil, rec.Article.Published) {
		for _, w := range p.Waits {
			fmt.Printf("%s, %s, waits: %v (%v)\n", p.Provision, p.Status, &w.Leaf, w.Truth)
		}
	}
	agreed := ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed}}
	fmt.Println(len(rec.Pending(agreed, rec.Article.Published)), "pending once it is agreed")
	// Output:
	// force/1, intended, waits: after a ceasefire is agreed (unknown)
	// 0 pending once it is agreed
}

// JSON is the wire form; what is written is read back as it was.
func ExampleDecode() {
	var wire strings.Builder
	if err := ceasefire.Encode(&wire, &ceasefire.Record{
		Article: ceasefire.Article{Text: "Talks failed."},
		Meetings: []ceasefire.Meeting{{
			Provision: ceasefire.Provision{ID: "meeting/1", Status: ceasefire.Broken, Evidence: []ceasefire.Span{{Start: 0, End: 12}}},
			Kind:      ceasefire.Talks,
		}},
	}); err != nil {
		panic(err)
	}
	fmt.Print(wire.String())

	rec, err := ceasefire.Decode(strings.NewReader(wire.String()))
	if err != nil {
		panic(err)
	}
	fmt.Println(rec.Meetings[0].Kind, rec.Meetings[0].Status)

	_, err = ceasefire.Decode(strings.NewReader(`{"meetings":[{"id":"meeting/1","status":"merry"}]}`))
	fmt.Println(err)
	// Output:
	// {"article":{"text":"Talks failed."},"meetings":[{"id":"meeting/1","status":"broken","evidence":[{"start":0,"end":12}],"kind":"talks"}]}
	// talks broken
	// meetings[0].status (byte 40): unknown Status "merry"
}

// Facts are a record laid flat, one value a row.
func ExampleRecord_Facts() {
	for f := range exampleRecord().Facts() {
		if f.Kind == "force" && f.Attribute != "evidence" {
			fmt.Println(f.ID, f.Attribute, f.Value, f.Span, f.According)
		}
	}
	// Output:
	// force/1 status intended {17 44} [person/ada-moen]
	// force/1 requires.event ceasefire-agreed {45 71} [person/ada-moen]
	// force/1 requires.span once a ceasefire is agreed {45 71} [person/ada-moen]
	// force/1 lead state/NO {17 44} [person/ada-moen]
	// force/1 strength ..500 troops {17 44} [person/ada-moen]
}

// A brief is a record on a page. Each line opens with the offset of its evidence.
func ExampleRecord_WriteBrief() {
	if err := exampleRecord().WriteBrief(os.Stdout); err != nil {
		panic(err)
	}
	// Output:
	// example · 2026-02-11
	//
	// WHAT WAS AGREED, AND HOW FIRMLY
	//   @17  intended  force, led by Norway, up to 500 troops — Ada Moen
	//
	// WHAT IT WAITS FOR
	//   @45  starts  after a ceasefire is agreed: force
}
