package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// mergeClaims joins the claims of one real thing: each claim's merged is set
// to the first claim of its thing, which gathers what all of them say.
func (a *article) mergeClaims() {
	a.describeStray()
	a.describeBodies()
	defer a.tidyClaims()
	for i := range a.claims {
		a.claims[i].merged = i
		a.claims[i].count = 1
	}
	var last [numSections]int // the last thing of each section
	for s := range last {
		last[s] = -1
	}
	for i := range a.claims {
		c := &a.claims[i]
		if j := a.antecedentClaim(i, last[c.section]); j >= 0 {
			c.merged = j
			a.absorb(&a.claims[j], c)
			continue
		}
		c.before, last[c.section] = last[c.section], i
	}
}

// tidyClaims removes from the merged things what they cannot be: members of
// themselves, a second lead before the first, a known party alone.
func (a *article) tidyClaims() {
	for i := range a.claims {
		c := &a.claims[i]
		if c.merged != i {
			continue
		}
		switch c.section {
		case mechanisms, forces:
			c.a = slices.DeleteFunc(c.a, func(k int) bool {
				return k+1 == c.actor || c.acronym != "" && strings.EqualFold(a.actors[k].ID.Slug(), c.acronym)
			})
			c.lead = slices.DeleteFunc(c.lead, func(k int) bool { return k+1 == c.actor })
			slices.SortStableFunc(c.lead, func(x, y int) int { return a.leadRank(x) - a.leadRank(y) })
			for _, k := range c.lead { // one leads, whoever shares the lead is a member
				if c.section == mechanisms && k != c.lead[0] && a.leadRank(k) == 0 {
					c.a = union(c.a, []int{k})
				}
			}
		case ceasefires:
			if c.status == 0 && !c.earlier && a.presupposed(i) {
				c.status = ceasefire.InForce
			}
			if sides := a.belligerents(); c.earlier && !c.alone && len(c.a) == 1 && slices.Contains(sides, c.a[0]) {
				c.a = union(c.a, sides) // "a previous truce with the rebels"
			}
		}
	}
}

// presupposed reports whether the text speaks of the ceasefire i as one that is
// there, "the truce", outside any condition.
func (a *article) presupposed(i int) bool {
	for k := i; k < len(a.claims); k++ {
		if c := &a.claims[k]; c.merged == i && c.section == ceasefires && c.bound && !c.generic && a.isNoun(c.head) && len(c.according) == 0 {
			return true
		}
	}
	return false
}

// leadRank puts a state or a body that leads before a person and a person
// before somebody unnamed.
func (a *article) leadRank(k int) int {
	switch a.actors[k].Kind {
	case ceasefire.Person:
		return 1
	case ceasefire.Group:
		return 2
	}
	return 0
}

// maxLookBack bounds how many things a claim is compared with.
const maxLookBack = 64

// antecedentClaim returns the thing that claim i speaks of, among those of its
// section before it, the last of which is last; -1 when it is new.
func (a *article) antecedentClaim(i, last int) int {
	c := &a.claims[i]
	if c.refers > 0 {
		if j := a.claims[c.refers-1].merged; a.claims[j].section == c.section {
			return j
		}
	}
	seen := 0
	best := -1
	for j := last; j >= 0 && seen < maxLookBack; j = a.claims[j].before {
		d := &a.claims[j]
		seen++
		if !a.compatible(d, c) {
			continue
		}
		if a.sameThing(d, c) {
			return j
		}
		if best < 0 || c.section == documents && empty(&a.claims[best]) {
			best = j
		}
	}
	if best >= 0 && a.refersBack(&a.claims[best], c) {
		return best
	}
	return -1
}

// empty reports whether a document is only mentioned: "a treaty is no use".
func empty(d *claim) bool {
	return d.status == 0 && d.name == (text.Span{}) && len(d.a) == 0 && d.date == (ceasefire.Date{})
}

// compatible reports whether two claims can be of one thing: nothing that both
// tell differs.
func (a *article) compatible(d, c *claim) bool {
	if d.earlier != c.earlier {
		return false
	}
	switch c.section {
	case pledges:
		return c.action == d.action && sameSet(c.a, d.a) && samePolarity(c.status, d.status) && a.sameVoice(c, d) && placesFit(c.place, d.place)
	case ceasefires:
		if c.earlier && c.head != d.head {
			return false
		}
		if c.alone != d.alone || c.alone && !overlapping(c.a, d.a) {
			return false
		}
		if c.scope != 0 && d.scope != 0 && c.scope != d.scope {
			return false
		}
		if c.duration != (ceasefire.Duration{}) && d.duration != (ceasefire.Duration{}) && c.duration != d.duration {
			return false
		}
		return true
	}
	if a.sameName(c, d) || c.actor != 0 && c.actor == d.actor {
		return true
	}
	if c.actor != 0 && d.actor != 0 && c.actor != d.actor {
		return false
	}
	if c.kind != 0 && d.kind != 0 && c.kind != d.kind && !(c.section == meetings) {
		return false
	}
	if c.name != (text.Span{}) && d.name != (text.Span{}) && !a.sameName(c, d) {
		return false
	}
	switch c.section {
	case guarantees:
		if x, y := c.status, d.status; x != y && (x == ceasefire.Dropped && y > ceasefire.Proposed || y == ceasefire.Dropped && x > ceasefire.Proposed) {
			return false // one left out of the text, another still on offer
		}
		return len(c.a) == 0 || len(d.a) == 0 || overlapping(c.a, d.a)
	case documents, meetings:
		if c.section == documents && dead(d.status) && c.status != 0 && !dead(c.status) {
			return false // one collapsed, another was signed later
		}
		if c.date != (ceasefire.Date{}) && d.date != (ceasefire.Date{}) && c.date != d.date {
			return false
		}
		if c.place != "" && d.place != "" && !placesFit(c.place, d.place) {
			return false
		}
		if c.section == meetings && future(c.status) != future(d.status) && c.status != 0 && d.status != 0 {
			return false
		}
	}
	return true
}

func future(s ceasefire.Status) bool { return s != ceasefire.Ended && s != ceasefire.InForce }

// sameThing reports whether compatible claims share something that tells them
// to be one: a name, the members, the place and the time.
func (a *article) sameThing(d, c *claim) bool {
	switch c.section {
	case pledges:
		return true
	case ceasefires:
		if c.earlier {
			return false
		}
		return c.bound || c.generic || d.generic || len(c.a) == 0 || len(d.a) == 0 || overlapping(c.a, d.a)
	case guarantees: // what is offered is not what was struck from the draft
		return c.kind == d.kind && (c.status == 0 || d.status == 0 || samePolarity(c.status, d.status))
	}
	return c.actor != 0 && c.actor == d.actor || a.sameName(c, d)
}

// refersBack reports whether claim c, with no mark of its own, points to the
// last compatible thing d.
func (a *article) refersBack(d, c *claim) bool {
	switch c.section {
	case ceasefires:
		return true
	case documents:
		return c.bound && (a.lemma(c.head) == a.lemma(d.head) || a.bareNoun(c) && (c.kind == 0 || d.kind == 0 || c.kind == d.kind)) || c.kind == d.kind && c.date == d.date && c.date != (ceasefire.Date{})
	case meetings:
		return c.bound && !(c.date != (ceasefire.Date{}) && d.date == (ceasefire.Date{}))
	}
	return c.bound && (c.kind == d.kind || a.bareNoun(c) || a.lemma(c.head) == a.lemma(d.head)) || c.kind == d.kind && (c.name == (text.Span{}) || d.name == (text.Span{}))
}

// bareNoun reports whether a thing is named by its noun alone, "the text",
// "the force", and so must have been named before.
func (a *article) bareNoun(c *claim) bool {
	if c.name != (text.Span{}) || !a.isNoun(c.head) {
		return false
	}
	for ch := range a.tree.Children(c.head) {
		if l := a.tree.Label[ch]; ch < c.head && (l == syntax.Amod || l == syntax.Compound || l == syntax.NmodPoss) && a.lemma(ch) != "final" && a.lemma(ch) != "sign" {
			return false
		}
	}
	return true
}

// samePolarity reports whether two statuses can be told of one undertaking:
// both for it or both against it.
func samePolarity(x, y ceasefire.Status) bool {
	return (x == ceasefire.Rejected) == (y == ceasefire.Rejected) && (x == ceasefire.Dropped) == (y == ceasefire.Dropped)
}

// sameVoice reports whether two claims rest on the same word, or one of them
// on the article's own.
func (a *article) sameVoice(x, y *claim) bool {
	return len(x.according) == 0 || len(y.according) == 0 || overlapping(x.according, y.according)
}

func placesFit(x, y string) bool {
	return x == "" || y == "" || strings.Contains(x, y) || strings.Contains(y, x)
}

func sameSet(x, y []int) bool {
	if len(x) != len(y) {
		return false
	}
	for _, k := range x {
		if !slices.Contains(y, k) {
			return false
		}
	}
	return true
}

func overlapping(x, y []int) bool {
	for _, k := range x {
		if slices.Contains(y, k) {
			return true
		}
	}
	return false
}

// sameName reports whether two claims carry one name, or its acronym.
func (a *article) sameName(x, y *claim) bool {
	if x.name == (text.Span{}) || y.name == (text.Span{}) {
		return false
	}
	p, q := a.in.Text[x.name.Start:x.name.End], a.in.Text[y.name.Start:y.name.End]
	return strings.EqualFold(p, q) || x.acronym != "" && x.acronym == q || y.acronym != "" && y.acronym == p ||
		strings.HasSuffix(p, q) || strings.HasSuffix(q, p)
}

// absorb adds what claim c says to the thing d.
func (a *article) absorb(d, c *claim) {
	d.count++
	if firmer(d.status, c.status) && !(c.assumed && d.status != 0) || d.assumed && c.status != 0 && !c.assumed {
		d.status, d.assumed = c.status, c.assumed
	}
	if d.actor == 0 {
		d.actor = c.actor
	}
	if c.name != (text.Span{}) && c.name.End-c.name.Start > d.name.End-d.name.Start {
		d.name = c.name
	}
	if d.acronym == "" {
		d.acronym = c.acronym
	}
	if d.kind == 0 || c.section == meetings && c.kind == uint8(ceasefire.Summit) {
		d.kind = c.kind
	}
	if d.scope == 0 {
		d.scope = c.scope
	}
	if d.form == 0 {
		d.form = c.form
	}
	if d.duration == (ceasefire.Duration{}) {
		d.duration = c.duration
	}
	for _, x := range [...]struct{ to, from *ceasefire.Date }{{&d.date, &c.date}, {&d.from, &c.from}, {&d.until, &c.until}} {
		if *x.to == (ceasefire.Date{}) {
			*x.to = *x.from
		}
	}
	d.generic = d.generic && c.generic
	d.lead, d.host = union(d.lead, c.lead), union(d.host, c.host)
	d.a, d.b = union(d.a, c.a), union(d.b, c.b)
	d.tasks |= c.tasks
	if d.seat == "" {
		d.seat = c.seat
	}
	if d.place == "" {
		d.place = c.place
	}
	for _, s := range c.area {
		if !slices.Contains(d.area, s) {
			d.area = append(d.area, s)
		}
	}
	if len(d.quantity) == 0 {
		d.quantity = c.quantity
	} else if c.section == meetings {
		d.quantity = append(d.quantity, c.quantity...)
	}
	d.requires, d.voidIf, d.trigger = both(d.requires, c.requires), both(d.voidIf, c.voidIf), both(d.trigger, c.trigger)
	if len(d.according) > 0 {
		if len(c.according) == 0 {
			d.according = nil
		} else {
			d.according = union(d.according, c.according)
		}
	}
	d.evidence = append(d.evidence, c.evidence...)
	if d.toward < 0 {
		d.toward = c.toward
	}
}

// firmer reports whether status y takes the place of x: what is over or out
// has the last word, else the firmest wins.
func firmer(x, y ceasefire.Status) bool {
	switch {
	case y == 0:
		return false
	case x == 0:
		return true
	case x == ceasefire.Dropped:
		return y >= ceasefire.Signed
	case y == ceasefire.Dropped:
		return x < ceasefire.Signed
	}
	return y > x
}
