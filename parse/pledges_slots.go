package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// pledgeSpan is the evidence of a pledge: the clause of its outermost
// operator, cut at the statement it stands in.
func (a *article) pledgeSpan(p, top int) text.Span {
	lo, hi := int(a.tree.Left[top]), int(a.tree.Right[top])
	if k := a.attributionOf(p); k >= 0 {
		s := &a.attributions[k]
		lo, hi = max(lo, s.First), min(hi, s.End-1)
	}
	if lo > p || hi < p {
		lo, hi = int(a.tree.Left[p]), int(a.tree.Right[p])
	}
	return a.trim(lo, hi+1)
}

// fillPledge reads how much, to whom, where and toward what.
func (a *article) fillPledge(c *claim, p int) {
	obj := a.objectOf(p)
	if s := a.surfaceSubject(p); obj < 0 && s >= 0 && a.classAt(s)&(troops|observers|captives) != 0 { // "its 700 soldiers would stay"
		if q, ok := a.quantityAt(s); ok && !a.negativePhrase(s) {
			c.quantity = append(c.quantity, q)
		}
	}
	if obj >= 0 && !a.tree.Passive(p) || obj >= 0 && a.surfaceSubject(p) == obj {
		if q, ok := a.quantityAt(obj); ok && unitFits(c.action, q.Unit) && !a.negativePhrase(obj) {
			if c.action == ceasefire.ActionRelease && q.Unit == "troops" { // "freed 18 soldiers"
				q.Unit = "prisoners"
			}
			c.quantity = append(c.quantity, q)
		}
	}
	if n := a.tree.Child(max(obj, 0), syntax.Nummod); obj >= 0 && n >= 0 && len(c.quantity) == 0 && c.action == ceasefire.ActionRelease && a.unitOf(obj) == "" {
		if q, ok := a.numberAt(n); ok && !a.inMoment(n, 1) && (a.tree.Tag[obj].Proper() || a.headClass(obj)&captives != 0) { // "free 1,900 Palestinians"
			q.Unit = "prisoners"
			c.quantity = append(c.quantity, q)
		}
	}
	if obj >= 0 && len(c.quantity) == 0 && !a.tree.Passive(p) { // "F-16s and 300 soldiers"
		for k := range a.tree.Children(obj) {
			if k > obj && a.tree.Label[k] == syntax.Conj && a.classAt(obj) == 0 && a.actionOn(p, a.headClass(k)) == c.action {
				if q, ok := a.quantityAt(k); ok && unitFits(c.action, q.Unit) {
					c.quantity = append(c.quantity, q)
				}
			}
		}
	}
	if q, ok := a.worthOf(obj); ok && len(c.quantity) == 0 && (c.action == ceasefire.ActionSupply || c.action == ceasefire.ActionFund) {
		c.quantity = append(c.quantity, q)
	}
	for _, prep := range [...]string{"to", "for", "with"} {
		o := a.oblique(p, prep)
		if o < 0 {
			continue
		}
		if _, ok := a.placeOf(o); ok && prep == "to" && c.action != ceasefire.ActionFund && c.action != ceasefire.ActionSupply {
			continue
		}
		if c.action == ceasefire.ActionSupply || c.action == ceasefire.ActionFund || c.action == ceasefire.ActionRelease && prep != "with" || c.action == ceasefire.ActionSupport {
			for _, k := range a.principals(nil, o) {
				if !slices.Contains(c.a, k) {
					c.b = union(c.b, []int{k})
				}
			}
		}
		if a.headClass(o)&(corps|organ) != 0 {
			c.toward = o
		}
	}
	if o := a.tree.Child(p, syntax.Iobj); o >= 0 {
		c.b = a.principals(c.b, o)
	}
	if obj >= 0 && a.headClass(obj)&(corps|organ) != 0 {
		c.toward = obj
	}
	switch c.action {
	case ceasefire.ActionTrain, ceasefire.ActionConsult, ceasefire.ActionDefend, ceasefire.ActionSupport:
		if obj >= 0 {
			c.b = a.principals(c.b, obj)
		}
	}
	c.place = a.pledgePlace(c.action, p, obj)
	for k := range a.tree.Children(p) { // "could join the monitoring but would be based in Poland"
		if a.tree.Label[k] == syntax.Conj && c.place == "" && (a.lemma(k) == "base" || a.lemma(k) == "station") && a.tree.Child(k, syntax.NsubjPass) < 0 {
			c.place = a.pledgePlace(c.action, k, -1)
		}
	}
	c.host = a.placeState(p, c.place)
}

// placeState returns the state that the place of predicate p belongs to, as the
// words say ("on Ukrainian territory", "in Lebanon").
func (a *article) placeState(p int, place string) []int {
	if place == "" {
		return nil
	}
	for k := int(a.tree.Left[p]); k <= int(a.tree.Right[p]); k++ {
		m := a.mentionAt(k)
		if m < 0 || a.mentions[m].Country == "" || !strings.Contains(place, a.word(k)) {
			continue
		}
		territory := strings.HasSuffix(place, "territory") || strings.HasSuffix(place, "soil")
		if x := &a.mentions[m]; territory || x.Place == countryName(x.Country) {
			if s := a.actorIndex(ceasefire.ActorID("state/" + string(x.Country))); s >= 0 {
				return []int{s}
			}
		}
	}
	return nil
}

// pledgePlace returns where the action of p is to happen.
func (a *article) pledgePlace(action ceasefire.Action, p, obj int) string {
	named := func(o int) (string, bool) {
		if a.inMoment(o, 1) {
			return "", false
		}
		if x := a.oblique(o, "in"); x >= 0 && a.classAt(o)&base != 0 { // "from a base in Garissa"
			o = x
		}
		s, ok := a.placeOf(o)
		return s, ok && a.isNamedPlace(o)
	}
	preps := [...]string{"in", "from", "on", "at", "to", "across", "through", "into", "near", "around", "along", "out", "out of", "of"}
	for _, prep := range preps {
		if prep == "of" && action != ceasefire.ActionWithdraw {
			continue
		}
		if o := a.oblique(p, prep); o >= 0 {
			if s, ok := named(o); ok {
				return s
			}
		}
	}
	if obj >= 0 {
		for _, prep := range preps[:6] {
			if o := a.oblique(obj, prep); o >= 0 {
				if s, ok := named(o); ok {
					return s
				}
			}
		}
		switch action {
		case ceasefire.ActionWithdraw, ceasefire.ActionOpen, ceasefire.ActionMonitor:
			if s, ok := named(obj); ok {
				return s
			}
		}
	}
	if action == ceasefire.ActionHost { // "Cairo would host talks"
		if c := a.subjectOf(p); c >= 0 {
			if m := a.mentionAt(c); m >= 0 && a.mentions[m].Kind == metonymMention {
				return a.doc.Text[a.doc.Tokens[a.mentions[m].First].Start:a.doc.Tokens[a.mentions[m].End-1].End]
			}
		}
	}
	if obj >= 0 { // one phrase lower: "take charge of mine clearance in the Black Sea"
		for k := obj + 1; k <= int(a.tree.Right[obj]); k++ {
			if a.isPredicate(k) {
				break
			}
			if c := a.caseOf(k); c == "in" || c == "on" || c == "off" {
				if s, ok := named(k); ok {
					return s
				}
			}
		}
	}
	return ""
}

// isNamedPlace reports whether the place phrase headed by o says which place:
// it holds a name, or words like "neighbouring country", "the south".
func (a *article) isNamedPlace(o int) bool {
	for k := int(a.tree.Left[o]); k <= int(a.tree.Right[o]); k++ {
		if a.tree.Tag[k].Proper() || a.mentionAt(k) >= 0 && (a.mentions[a.mentionAt(k)].Place != "" || a.mentions[a.mentionAt(k)].Country != "") {
			return true
		}
		switch a.lowerWord(k) {
		case "neighbouring", "neighboring", "third", "north", "south", "east", "west", "capital", "front", "line":
			return true
		}
	}
	return false
}

// isPlace reports whether the phrase headed by i names or describes a place.
func (a *article) isPlace(i int) bool {
	if i < 0 {
		return false
	}
	_, ok := a.placeOf(i)
	return ok
}
