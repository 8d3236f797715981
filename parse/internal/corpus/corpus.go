// Package corpus makes invented news of any size for benchmarks, the same for
// the same seed. It stands for what a newsroom receives in a day: sport, courts,
// weather and business, and among them some articles that concern a war.
package corpus

import (
	"math/rand/v2"
	"strings"
)

// warEvery is the share of articles that concern a war: one in so many.
const warEvery = 10

// News returns articles of 1 to 4 kB, together at least size bytes.
func News(seed uint64, size int) []string {
	w := writer{rng: rand.New(rand.NewPCG(seed, 1))}
	var list []string
	for n := 0; n < size; {
		a := w.article(len(list)%warEvery == warEvery-1)
		list = append(list, a)
		n += len(a)
	}
	return list
}

type writer struct{ rng *rand.Rand }

// article writes a headline and 5 to 14 paragraphs of one to three sentences.
func (w *writer) article(war bool) string {
	var b strings.Builder
	b.WriteString(w.fill(w.one(headlines)))
	town := w.one(slots["town"])
	for p := range 5 + w.rng.IntN(10) {
		b.WriteString("\n\n")
		if p == 0 {
			b.WriteString(strings.ToUpper(town) + " — ")
		}
		for s := range 1 + w.rng.IntN(3) {
			if s > 0 {
				b.WriteByte(' ')
			}
			list := plain
			switch k := w.rng.IntN(10); {
			case war && k < 6:
				list = ofWar
			case k < 4:
				list = quoted
			}
			b.WriteString(w.fill(w.one(list)))
		}
	}
	b.WriteByte('\n')
	return b.String()
}

// fill puts a word of its list in the place of each {slot}.
func (w *writer) fill(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		slot, after, _ := strings.Cut(rest, "}")
		b.WriteString(w.one(slots[slot]))
		s = after
	}
}

func (w *writer) one(list []string) string { return list[w.rng.IntN(len(list))] }

var slots = map[string][]string{
	"first":  strings.Fields("Anna Bruno Clara David Elena Felix Greta Hugo Irene Jonas Karin Lukas Maria Nadia Oscar Paula Rafael Selma Tomas Ursula Viktor Wanda Yusuf Zora"),
	"last":   strings.Fields("Abara Berglund Castell Dahlke Ekstrom Farrow Grimaldi Hadley Ivarsson Jurado Kowal Lindgren Mbeki Nyström Okafor Petrov Quiroga Rosli Santoro Takala Ulrich Vesely Whitcomb Zamora"),
	"town":   strings.Fields("Ashford Brindley Carlow Denham Eastvale Fairmont Glenrock Harwick Inverton Kelso Lorne Millbrook Norwood Oakhurst Pellham Redmire Stanton Tarbert Upton Westmere"),
	"role":   {"mayor", "head coach", "police chief", "company spokeswoman", "school principal", "museum director", "union leader", "judge", "county commissioner", "biologist", "forecaster", "hospital director"},
	"body":   {"the council", "the company", "the club", "the university", "the weather service", "the county court", "the transport authority", "the orchestra", "the school board", "the fire department"},
	"day":    strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
	"number": strings.Fields("two three seven 12 19 27 43 64 118 240 1,200 3,500"),
	"sum":    {"$40 million", "$3.2 billion", "€650,000", "£18 million", "$95,000"},
	"thing":  {"the new bridge", "a second runway", "the old mill", "the harvest", "a stretch of coastal road", "the winter timetable", "the stadium roof", "a children's ward", "the reading room", "the water tower"},
	"verb":   {"opened", "closed", "rebuilt", "inspected", "sold", "repaired", "painted", "moved", "extended", "measured"},
	"sport":  strings.Fields("football hockey cricket tennis rowing cycling rugby basketball"),
	"state":  strings.Fields("Norway Kenya Chile Jordan Ghana Finland Peru Malaysia Uruguay Senegal"),
	"foe":    {"the rebels", "the army", "the northern alliance", "the militia", "government forces"},
}

var headlines = []string{
	"{town} weighs the future of {thing}",
	"{last} steps down after {number} years",
	"{town} wins {sport} final in extra time",
	"Storm leaves {number} homes in {town} without power",
	"Who pays for {thing}?",
}

var plain = []string{
	"Workers {verb} {thing} on {day}, {number} months later than planned.",
	"The {sport} season in {town} begins on {day} with {number} teams.",
	"{thing} had been {verb} twice since the flood, and the bill came to {sum}.",
	"Rain fell for {number} hours and the river rose above the lower road.",
	"In {town}, where {number} families live beside the railway, the market stayed open until dusk.",
	"The building has {number} rooms, a small garden and a view of the harbour.",
	"{first} {last}, a {role} from {town}, was born on a farm and studied music.",
	"Sales rose to {sum} in the third quarter from {sum} a year earlier.",
	"The exhibition runs until {day}, and tickets cost less for children.",
	"{last} scored {number} points in the second half before leaving with an injured knee.",
	"A grey heron has nested on the roof of the library for {number} springs.",
	"Bus routes through {town} and {town} will change while {thing} is {verb}.",
	"After a long debate {body} put off the vote on {thing}.",
	"The recipe needs {number} eggs, a little salt and an hour of patience.",
	"Few people in {town} remember when {thing} was {verb} for the first time.",
}

var quoted = []string{
	"“We waited {number} years for this,” said {first} {last}, the {role}.",
	"{first} {last}, {role} of {town}, said {thing} would be {verb} before {day}.",
	"“It was never about the money,” {last} said. “It was about {thing}.”",
	"According to {body}, {number} people were treated for minor injuries.",
	"A report by {body} called the plan for {thing} “a costly mistake”.",
	"{body} said in a statement that {number} jobs in {town} were safe.",
	"The {role} told reporters on {day} that she had not seen the figures.",
	"“You learn to listen,” he added.",
	"{last} declined to say who {verb} {thing}.",
	"Neighbours described {first} {last} as a quiet man who loved {sport}.",
}

var ofWar = []string{
	"{state} offered to send {number} observers once a ceasefire takes effect.",
	"{foe} and {foe} agreed on {day} to extend the truce by {number} days.",
	"Talks between {foe} and {foe} will resume in {town} on {day}.",
	"“There will be no withdrawal before the prisoners are released,” said {first} {last}, who speaks for {foe}.",
	"A monitoring mission led by {state} recorded {number} violations last week.",
	"{state} said it would not take part in any force unless the Security Council approved it.",
	"Under the draft, {foe} would hand over {number} prisoners within {number} days.",
	"Fighting near {town} killed {number} people on {day}, medical workers said.",
	"{first} {last}, the foreign minister of {state}, said both sides had asked for more time.",
}
