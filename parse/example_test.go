package parse_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse"
)

const article = `Norway and Sweden agreed on Tuesday on a 60-day ceasefire. Norwegian Foreign Minister Ada Moen said Finland would send 400 observers once the ceasefire holds.

Denmark has agreed to provide security guarantees for Sweden once the ceasefire takes effect. Estonia ruled out sending troops.`

// One call reads an article. Every value comes with the words that show it.
func Example() {
	rec, err := parse.Parse(ceasefire.Article{
		Published: ceasefire.Date{Year: 2026, Month: 2, Day: 11},
		Text:      article,
	})
	if err != nil {
		panic(err)
	}
	for _, c := range rec.Ceasefires {
		fmt.Println(c.Status, "ceasefire of", c.Parties, "for", c.Duration)
	}
	for _, p := range rec.Pledges {
		fmt.Println(p.By, p.Status, p.Action, p.Quantity, "according to", p.According)
		fmt.Printf("  %q\n", p.Evidence[0].In(rec.Article.Text))
	}
	for _, s := range rec.Statements {
		fmt.Println(s.Speakers, s.Act)
		fmt.Printf("  %q\n", s.Content.In(rec.Article.Text))
	}
	// Output:
	// agreed ceasefire of [state/NO state/SE] for P60D
	// [state/FI] intended deploy 400 observers according to [person/ada-moen]
	//   "Finland would send 400 observers once the ceasefire holds"
	// [state/EE] rejected deploy  according to [state/EE]
	//   "sending troops"
	// [person/ada-moen] say
	//   "Finland would send 400 observers once the ceasefire holds"
	// [state/EE] reject
	//   "sending troops"
}

// A guarantee says what it waits for, and can be asked whether it is in effect.
func ExampleParse() {
	rec, err := parse.Parse(ceasefire.Article{Text: article})
	if err != nil {
		panic(err)
	}
	g := rec.Guarantees[0]
	fmt.Println(g.Status, "by", g.Guarantors, "for", g.Beneficiaries)
	fmt.Println(g.Requires)
	fmt.Printf("%q\n", g.Requires.Span.In(article))

	march := ceasefire.Date{Year: 2026, Month: 3, Day: 1}
	fmt.Println("nothing known: ", g.InEffect(nil, march))
	known := ceasefire.Knowledge{{Event: ceasefire.OnCeasefireInForce, Since: march}}
	fmt.Println("truce in force:", g.InEffect(known, march))
	// Output:
	// agreed by [state/DK] for [state/SE]
	// after a ceasefire is in force
	// "once the ceasefire takes effect"
	// nothing known:  unknown
	// truce in force: true
}

// A parser reads many articles, and knows who its caller knows.
func ExampleParser() {
	p := parse.Parser{
		Known: []ceasefire.Actor{{
			ID: "organization/river-watch", Kind: ceasefire.Organization,
			Name: "River Watch", Aliases: []string{"RWX"},
		}},
		Limit: 1 << 20, // bytes
	}
	rec, err := p.Parse(ceasefire.Article{Text: "The truce has held for a week, RWX said on Monday."})
	if err != nil {
		panic(err)
	}
	fmt.Println(rec.Statements[0].Speakers)
	fmt.Println(rec.Actors[0].Name)

	_, err = p.Parse(ceasefire.Article{Text: "Peace talks\xff"})
	var refused *parse.Error
	if errors.As(err, &refused) {
		fmt.Println(refused.Offset, refused.Err)
	}
	// Output:
	// [organization/river-watch]
	// River Watch
	// 11 text is not valid UTF-8
}

// Text in another encoding is decoded, and the spans refer to what the record carries.
func ExampleReader() {
	latin := strings.NewReader("“The caf\xe9 talks failed,” Ada Moen said.")
	_, err := parse.Reader(latin, "", ceasefire.Article{})
	fmt.Println(err)

	latin = strings.NewReader("\x93The caf\xe9 talks failed,\x94 Ada Moen said.")
	rec, err := parse.Reader(latin, "windows-1252", ceasefire.Article{})
	if err != nil {
		panic(err)
	}
	fmt.Println(rec.Article.Text)
	fmt.Println(rec.Statements[0].Source, rec.Statements[0].Source.In(rec.Article.Text))
	// Output:
	// parse: at byte 10: text is not valid UTF-8
	// “The café talks failed,” Ada Moen said.
	// {30 38} Ada Moen
}

// Relevant spares the reading of what does not concern the matter.
func ExampleRelevant() {
	fmt.Println(parse.Relevant("Heavy rain is expected along the coast on Monday."))
	fmt.Println(parse.Relevant("Mediators expect the cease-fire to hold."))
	// Output:
	// false
	// true
}
