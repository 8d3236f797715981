package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// isMoney reports whether token i is a figure of money: "$20", "350 million euros".
func (a *article) isMoney(i int) bool {
	w := a.word(i)
	switch w {
	case "$", "€", "£", "US$", "A$", "C$":
		return true
	}
	switch a.lemma(i) {
	case "dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "riyal", "franc":
		return true
	}
	return false
}

// counts reports whether the noun at token i only counts what its of-phrase
// names: "hundreds of", "a handful of", "one of".
func (a *article) counts(i int) bool {
	if a.tree.Tag[i] == syntax.CD {
		return true // "400 of its officers"
	}
	switch a.lemma(i) {
	case "hundred", "thousand", "dozen", "score", "ten", "number", "handful", "couple", "group", "most", "some", "all", "none", "last", "first", "any", "one", "two", "three", "four", "million", "lot", "rest", "half", "remainder", "majority", "each", "many", "few", "several", "batch", "list":
		return true
	}
	return false
}

// mentionClass is the class an actor or name lends its phrase.
func (a *article) mentionClass(m int) class {
	x := &a.mentions[m]
	if x.Actor < 0 {
		if x.Place != "" {
			return ground
		}
		return 0
	}
	switch a.actors[x.Actor].Kind {
	case ceasefire.ArmedGroup:
		return 0
	}
	return 0
}

// units that an action can count.
func unitFits(action ceasefire.Action, unit string) bool {
	switch unit {
	case "", "killed", "percent", "kilometres", "years", "days", "hours", "months", "weeks", "minutes":
		return false
	}
	return true
}

// quantityAt reads the number of what the phrase headed by i counts.
func (a *article) quantityAt(i int) (ceasefire.Quantity, bool) {
	if i < 0 || a.negativePhrase(i) {
		return ceasefire.Quantity{}, false
	}
	lo := int(a.tree.Left[i])
	hi := i
	unitAt := i
	if a.counts(i) || a.classAt(i)&troops != 0 && a.unitOf(i) == "" { // "hundreds of soldiers", "a unit of 120 soldiers"
		if o := a.oblique(i, "of"); o >= 0 {
			unitAt = o
			hi = o
		}
	}
	if n := a.nounMeant(unitAt); n >= 0 {
		unitAt = n
	}
	if a.isMoney(i) {
		lo, hi = min(lo, i), min(int(a.tree.Right[i]), i+4)
		lo = max(lo, i-5)
	}
	for n := 0; n < 3 && lo > 0 && lo == int(a.tree.Left[i])-n && isApproximator(a.lowerWord(lo-1)) && a.tree.Label[lo-1] != syntax.CompoundPrt; n++ {
		lo-- // "up to 40" hung on the verb
	}
	for k := max(lo, hi-9); k <= hi; k++ {
		if a.isPunct(k) && a.doc.Tokens[k].Kind != text.OpenQuote {
			continue
		}
		q, used, ok := lexicon.Number(a.wordsFrom(k, 8))
		if !ok || !q.HasMin && !q.HasMax {
			continue
		}
		if a.inMoment(k, used) {
			continue
		}
		unit := a.unitOf(unitAt)
		if k > 0 && a.isMoney(k-1) {
			unit, _ = lexicon.Unit(a.word(k - 1))
		}
		if a.isMoney(i) {
			unit, _ = lexicon.Unit(a.unitWord(i))
		}
		if unit == "" {
			return ceasefire.Quantity{}, false
		}
		out, _ := a.numberAt(k)
		out.Unit = unit
		return out, true
	}
	if o := a.oblique(i, "of"); o >= 0 && a.lemma(i) == "body" { // "the bodies of 12 soldiers"
		if q, ok := a.quantityAt(o); ok {
			q.Unit = "bodies"
			return q, true
		}
	}
	return ceasefire.Quantity{}, false
}

// worthOf reads what goods are worth: "missiles worth $2 billion".
func (a *article) worthOf(o int) (ceasefire.Quantity, bool) {
	if o < 0 {
		return ceasefire.Quantity{}, false
	}
	for k := o + 1; k < o+maxNear && k < len(a.doc.Tokens) && !a.isPunct(k) && a.lemma(k) != "and"; k++ {
		if a.lowerWord(k) != "worth" {
			continue
		}
		for m := k + 1; m <= k+6 && m < len(a.doc.Tokens); m++ {
			if a.isMoney(m) {
				return a.quantityAt(m)
			}
		}
	}
	return ceasefire.Quantity{}, false
}

// isApproximator reports the words that bound or round the number after them.
func isApproximator(w string) bool {
	switch w {
	case "up", "to", "at", "least", "more", "than", "fewer", "less", "about", "some", "around", "nearly", "almost", "over", "under", "between", "from", "roughly", "approximately", "most":
		return true
	}
	return false
}

func (a *article) unitWord(i int) string {
	switch w := a.word(i); w {
	case "$", "€", "£", "US$":
		return w
	}
	return a.lemma(i)
}

// unitOf returns the unit of the things that token i names.
func (a *article) unitOf(i int) string {
	w := a.lemma(i)
	u, ok := lexicon.Unit(w)
	if !ok && len(w) > 3 && w[len(w)-1] == 's' { // plural in form only: troops
		u, ok = lexicon.Unit(w[:len(w)-1])
	}
	if !ok {
		return ""
	}
	return u
}

// inMoment reports whether the n tokens from i on are part of an expression of
// time.
func (a *article) inMoment(i, n int) bool {
	for k := a.firstMoment(max(0, i-4)); k < len(a.moments) && a.moments[k].First < i+n; k++ {
		if a.moments[k].End > i {
			return true
		}
	}
	return false
}

// numberAt reads the number that starts at token i, its unit left open.
func (a *article) numberAt(i int) (ceasefire.Quantity, bool) {
	q, _, ok := lexicon.Number(a.wordsFrom(i, 8))
	if !ok || !q.HasMin && !q.HasMax {
		return ceasefire.Quantity{}, false
	}
	out := ceasefire.Quantity{Approx: q.Approx}
	if q.HasMin {
		out.Min = &q.Min
	}
	if q.HasMax {
		out.Max = &q.Max
	}
	return out, true
}
