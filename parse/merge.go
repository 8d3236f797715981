package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// mergeClaims joins the claims of one real thing: each claim's merged is set
// to the first claim of its thing, which gathers what all of them say.
func (a *article) mergeClaims() {
	for i := range a.claims {
		a.claims[i].merged = i
		a.claims[i].count = 1
	}
	for i := range a.claims {
		c := &a.claims[i]
		if j := a.antecedentClaim(i); j >= 0 {
			c.merged = j
			a.absorb(&a.claims[j], c)
		}
	}
}

// maxLookBack bounds how many things a claim is compared with.
const maxLookBack = 64

// antecedentClaim returns the thing that claim i speaks of, among those before
// it, or -1 when it is new.
func (a *article) antecedentClaim(i int) int {
	c := &a.claims[i]
	seen := 0
	best := -1
	for j := i - 1; j >= 0 && seen < maxLookBack; j-- {
		d := &a.claims[j]
		if d.section != c.section || d.merged != j {
			continue
		}
		seen++
		if !a.compatible(d, c) {
			continue
		}
		if a.sameThing(d, c) {
			return j
		}
		if best < 0 {
			best = j
		}
	}
	if best >= 0 && a.refersBack(&a.claims[best], c) {
		return best
	}
	return -1
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
	case documents, meetings:
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
	case guarantees:
		return c.kind == d.kind
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
		return c.bound && a.lemma(c.head) == a.lemma(d.head) || c.kind == d.kind && c.date == d.date && c.date != (ceasefire.Date{})
	case meetings:
		return c.bound && !(c.date != (ceasefire.Date{}) && d.date == (ceasefire.Date{}))
	}
	return c.bound || c.kind == d.kind && c.name == (text.Span{}) && d.name == (text.Span{})
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
	if y == 0 {
		return false
	}
	if x == 0 {
		return true
	}
	return y > x
}
