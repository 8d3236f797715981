package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// receivedFrom reads what somebody is to get as the undertaking of who gives it:
// "Ukraine is to receive 100 jets from Sweden".
func (a *article) receivedFrom(p int) {
	o := a.tree.Child(p, syntax.Obj)
	from := a.oblique(p, "from")
	if from < 0 && o >= 0 {
		from = a.oblique(o, "from")
	}
	if o < 0 || from < 0 {
		return
	}
	speakers, denied := a.voice(p)
	r, top := a.statusOf(p)
	by := a.principals(nil, from)
	if denied || a.nested(p) || a.supposed(p) || r.none || r.status == 0 || r.past || len(by) == 0 {
		return
	}
	is := a.headClass(o)
	for _, w := range objectActions {
		if is&w.object == 0 || w.object == roles || w.object == gathering || w.object&troops != 0 {
			continue
		}
		c := claim{section: pledges, head: p, status: r.status, action: w.action, a: by, b: a.principals(nil, a.subjectOf(p)), according: speakers, toward: -1}
		c.evidence = append(c.evidence, a.pledgeSpan(p, top))
		if q, ok := a.quantityAt(o); ok && unitFits(c.action, q.Unit) {
			c.quantity = append(c.quantity, q)
		}
		a.dress(&c, p, top)
		a.claims = append(a.claims, c)
		return
	}
}

// exceptPledge reads the part of an undertaking that is refused in the same
// breath: "will lend drones but no personnel".
func (a *article) exceptPledge(c claim, p int) {
	o := a.tree.Child(p, syntax.Obj)
	if o < 0 || c.status == ceasefire.Rejected {
		return
	}
	for k := o + 1; k <= int(a.tree.Right[p]) && k < o+maxNear; k++ {
		if a.tree.Label[k] != syntax.Conj || !a.isNoun(k) || !a.negativePhrase(k) {
			continue
		}
		for _, w := range objectActions {
			if a.headClass(k)&w.object != 0 {
				x := claim{section: pledges, head: k, status: ceasefire.Rejected, action: w.action, a: c.a, according: c.according, toward: c.toward}
				x.evidence = append(x.evidence, c.evidence...)
				a.claims = append(a.claims, x)
				return
			}
		}
	}
}

// objectActions are the actions that the object of a promise or a refusal
// stands for: "promised 500 soldiers", "rules out troops".
var objectActions = [...]struct {
	object class
	action ceasefire.Action
}{
	{troops | observers | police | craft, ceasefire.ActionDeploy},
	{money, ceasefire.ActionFund},
	{knowledge, ceasefire.ActionShareIntelligence},
	{goods | weapons, ceasefire.ActionSupply},
	{gathering, ceasefire.ActionNegotiate},
	{roles, ceasefire.ActionJoin},
	{ways, ceasefire.ActionOpen},
}

// givers are verbs whose object says what is undertaken, and how firmly they say
// it: "has earmarked $5 million", "would offer drones". Sorted by verb.
var givers = [...]struct {
	verb  string
	force force
}{
	{"allocate", agrees}, {"approve", agrees}, {"authorise", agrees}, {"authorize", agrees}, {"budget", agrees}, {"commit", agrees},
	{"consider", considers}, {"dangle", offers}, {"donate", agrees}, {"earmark", agrees}, {"extend", offers}, {"freeze", pauses}, {"mull", considers},
	{"offer", offers}, {"pencil", intends}, {"pledge", agrees}, {"plan", intends}, {"promise", agrees}, {"propose", proposes},
	{"refuse", rejects}, {"reject", rejects}, {"reserve", agrees}, {"rule", rejects}, {"set", agrees}, {"suggest", proposes}, {"suspend", pauses}, {"table", offers}, {"volunteer", offers}, {"vow", agrees},
	{"weigh", considers}, {"withhold", rejects},
}

// giverForce returns the force of predicate p where it is a giver.
func (a *article) giverForce(p int) (force, bool) {
	lemma, particle := a.lemma(p), a.particle(p)
	for _, g := range givers {
		if g.verb != lemma {
			continue
		}
		switch lemma {
		case "rule":
			return g.force, particle == "out"
		case "set":
			return g.force, particle == "aside"
		case "pencil":
			return g.force, particle == "in"
		}
		return g.force, true
	}
	return asIs, false
}

// objectPledge reads an operator whose object says all: "Kenya has promised 600
// police", "Italy rules out troops".
func (a *article) objectPledge(p int) {
	f, ok := a.giverForce(p)
	obj := a.objectOf(p)
	if !ok || obj < 0 {
		return
	}
	is := a.headClass(obj)
	for _, w := range objectActions {
		if is&w.object == 0 {
			continue
		}
		if w.object == roles && (a.oblique(obj, "for") >= 0 || a.oblique(p, "for") >= 0 || f != rejects && f != considers && f != offers) {
			return // "ruled out any role for Cyprus"
		}
		if w.object == gathering && f != offers && f != rejects {
			return
		}
		if f == pauses && w.object != money || w.object == ways && f != offers && f != rejects {
			return
		}
		speakers, denied := a.voice(p)
		if denied || a.nested(p) || a.supposed(p) {
			return
		}
		r := a.overlay(p, reading{bare: true}.under(f))
		if _, top := a.statusOf(p); top != p {
			r2, _ := a.statusOf(p)
			if r2.none || r2.status == ceasefire.Rejected {
				return
			}
		}
		by := a.committed(p)
		if r.none || len(by) == 0 {
			return
		}
		c := claim{section: pledges, head: p, status: r.status, action: w.action, a: by, according: speakers, toward: -1}
		c.evidence = append(c.evidence, a.pledgeSpan(p, p))
		a.fillPledge(&c, p)
		a.dress(&c, p, p)
		a.claims = append(a.claims, c)
		a.exceptPledge(c, p)
		a.alsoPledge(c, p)
		return
	}
}

// alsoPledge reads the other things that the same words undertake, where they
// make another action: "offered a field hospital and 200 medics", "will send
// guns and soldiers".
func (a *article) alsoPledge(c claim, p int) {
	o := a.objectOf(p)
	if o < 0 {
		return
	}
	also := func(k int) {
		if k < o || a.tree.Label[k] != syntax.Conj || !a.isNoun(k) && !a.isMoney(k) || a.negativePhrase(k) {
			return
		}
		action := a.actionOn(p, a.headClass(k))
		if action == 0 || action == c.action || a.gapped(k) >= 0 {
			return
		}
		x := c
		x.action, x.quantity, x.toward = action, nil, -1
		if q, ok := a.quantityAt(k); ok && unitFits(action, q.Unit) {
			x.quantity = append(x.quantity, q)
		}
		a.claims = append(a.claims, x)
	}
	for k := range a.tree.Children(o) {
		also(k)
	}
	for k := range a.tree.Children(p) { // "will send engineers and $3 million"
		if a.isMoney(k) {
			also(k)
		}
	}
	a.gappedPledges(c, p, o)
}

// gappedPledges reads what others undertake where the verb is not said again:
// "Romania has offered 1,500 troops, Italy a field hospital and Greece two
// patrol boats".
func (a *article) gappedPledges(c claim, p, o int) {
	end := min(a.doc.Sentences[a.doc.SentenceOf(p)].EndToken, o+maxStray)
	for k := o + 1; k+3 < end; k++ {
		if w := a.word(k); w != "," && w != "and" && w != ";" {
			if a.tree.Tag[k].Finite() {
				return
			}
			continue
		}
		m := a.mentionAt(k + 1)
		if m < 0 || a.mentions[m].Actor < 0 || a.mentions[m].End >= end {
			continue
		}
		e := a.mentions[m].End
		if t := a.tree.Tag[e]; t != syntax.DT && t != syntax.CD || a.actors[a.mentions[m].Actor].Kind == ceasefire.Person {
			continue
		}
		n := e
		for n+1 < end && (a.isNoun(n+1) || a.tree.Tag[n+1] == syntax.JJ || a.tree.Tag[n+1] == syntax.CD || a.tree.Tag[n+1] == syntax.HYPH) {
			n++
		}
		action := a.actionOn(p, a.classAt(n))
		by := a.principal(a.mentions[m].Actor)
		if action == 0 || by < 0 || n+1 < end && a.isVerb(n+1) {
			continue
		}
		x := c
		x.head, x.action, x.quantity, x.toward, x.a = n, action, nil, -1, []int{by}
		x.evidence = []text.Span{a.trim(k+1, n+1)}
		if q, ok := a.numberAt(e); ok && a.tree.Tag[e] == syntax.CD && !a.inMoment(e, 1) {
			if q.Unit = a.unitOf(n); unitFits(action, q.Unit) {
				x.quantity = append(x.quantity, q)
			}
		}
		a.claims = append(a.claims, x)
	}
}

// gapped returns the name before the article in a phrase whose verb is left out,
// "and Togo a field hospital"; -1 when there is none.
func (a *article) gapped(k int) int {
	for g := int(a.tree.Left[k]); g+1 < k; g++ {
		if a.tree.Tag[g].Proper() && (a.tree.Tag[g+1] == syntax.DT || a.tree.Tag[g+1] == syntax.CD) {
			return g
		}
	}
	return -1
}

// actionOn returns the action of verb p done to what has the given meaning, 0 for
// none.
func (a *article) actionOn(p int, is class) ceasefire.Action {
	if _, ok := a.giverForce(p); ok {
		for _, w := range objectActions {
			if is&w.object != 0 && w.object != roles && w.object != gathering {
				return w.action
			}
		}
		return 0
	}
	if f, ok := familyFrame(a.lemma(p), a.particle(p), is); ok {
		return f.action
	}
	return 0
}

// offering are the nouns whose of-phrase says what is undertaken, and how firmly
// they say it. Sorted by noun.
var offering = [...]struct {
	noun  string
	force force
}{
	{"commitment", agrees}, {"offer", offers}, {"pledge", agrees}, {"promise", agrees},
}

// nounPledge reads a noun that says who undertakes to give what: "Kenya's offer
// of 1,000 officers stands", "renewed its pledge of $5 million".
func (a *article) nounPledge(i int) {
	f := asIs
	for _, w := range offering {
		if w.noun == a.lemma(i) {
			f = w.force
		}
	}
	o := a.oblique(i, "of")
	if f == asIs || o < 0 || a.supposed(i) {
		return
	}
	is := a.headClass(o)
	for _, w := range objectActions {
		if is&w.object == 0 || w.object == roles || w.object == gathering {
			continue
		}
		speakers, denied := a.voice(i)
		by := a.principals(nil, a.nounSubject(i, 0))
		r, top := a.climb(i, reading{bare: true}.under(f))
		if denied || a.nested(i) || len(by) == 0 || r.none || r.status == 0 {
			return
		}
		c := claim{section: pledges, head: i, status: r.status, action: w.action, a: by, according: speakers, toward: -1}
		c.evidence = append(c.evidence, a.pledgeSpan(i, top))
		if q, ok := a.quantityAt(o); ok && unitFits(c.action, q.Unit) {
			c.quantity = append(c.quantity, q)
		}
		if to := a.oblique(i, "to"); to >= 0 {
			c.b = a.principals(nil, to)
		}
		if p := a.predicateAbove(i); p >= 0 && a.tree.Label[i].Subject() && top == i {
			top = p // "the offer stands, but only if Haiti asks"
			a.dress(&c, p, p)
		} else {
			a.dress(&c, i, top)
		}
		a.claims = append(a.claims, c)
		return
	}
}
