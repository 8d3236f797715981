package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// meetingVerbs bring people together by themselves; sorted.
var meetingVerbs = [...]struct {
	verb string
	with string // the phrase that must name the other side when there is no object; "" when none need
	kind ceasefire.MeetingKind
}{
	{"call", "", ceasefire.PhoneCall},
	{"confer", "with", ceasefire.Talks},
	{"convene", "", ceasefire.Talks},
	{"gather", "", ceasefire.Talks},
	{"meet", "", ceasefire.Talks},
	{"negotiate", "with", ceasefire.Talks},
	{"phone", "", ceasefire.PhoneCall},
	{"reconvene", "", ceasefire.Talks},
	{"see", "", ceasefire.Talks},
	{"speak", "by", ceasefire.PhoneCall},
	{"telephone", "", ceasefire.PhoneCall},
	{"visit", "", ceasefire.Visit},
}

// sessionAt emits the session of a council or a cabinet that is to take
// something up on a day: "the council is to discuss the draft on Friday".
func (a *article) sessionAt(p int) {
	switch a.lemma(p) {
	case "consider", "debate", "discuss", "review", "take", "vote":
	default:
		return
	}
	if !a.isPredicate(p) || a.supposed(p) || a.lemma(p) == "take" && a.particle(p) != "up" {
		return
	}
	r, top := a.statusOf(p)
	if r.none || r.status != ceasefire.Intended && r.status != ceasefire.Ended {
		return
	}
	speakers, denied := a.voice(p)
	who := a.appendActors(nil, a.subjectOf(p))
	if a.lemma(p) == "vote" && r.status == ceasefire.Ended { // what the vote has done is told, not the session
		return
	}
	if denied || len(who) != 1 || a.actors[who[0]].Kind != ceasefire.Institution && a.headClass(a.subjectOf(p))&organ == 0 {
		return
	}
	c := claim{section: meetings, head: p, kind: uint8(ceasefire.Talks), status: r.status, according: speakers, a: who, toward: -1}
	a.dress(&c, p, top)
	if c.date == (ceasefire.Date{}) {
		return
	}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	a.claims = append(a.claims, c)
}

// invitationAt emits the meeting that somebody is invited to: "has invited both
// presidents to Lima on Friday". The verb must name people and a place.
func (a *article) invitationAt(p int) {
	if a.lemma(p) != "invite" || !a.isPredicate(p) || a.supposed(p) || a.auxiliariesOf(p).negated {
		return
	}
	o := a.objectOf(p)
	to := a.oblique(p, "to")
	for k := o; to < 0 && k >= 0; k = a.tree.Child(k, syntax.Conj) { // hung on the last of those invited
		to = a.oblique(k, "to")
	}
	if o < 0 || to < 0 || !a.isCity(to) {
		return
	}
	speakers, denied := a.voice(p)
	who := a.appendActors(nil, o)
	place, ok := a.placeOf(to)
	if denied || a.nested(p) || len(who) == 0 || !ok {
		return
	}
	c := claim{section: meetings, head: p, status: ceasefire.Proposed, according: speakers, a: who, place: place, toward: -1}
	if !a.tree.Passive(p) {
		c.b = a.principals(nil, a.subjectOf(p))
	}
	a.momentsOf(to, func(m moment) { a.giveTime(&c, m, forward, false) })
	a.momentsOf(p, func(m moment) { a.giveTime(&c, m, forward, false) })
	c.evidence = append(c.evidence, a.pledgeSpan(p, p))
	a.claims = append(a.claims, c)
}

// isWire reports what a call is made over.
func isWire(lemma string) bool {
	switch lemma {
	case "hotline", "link", "phone", "telephone", "video":
		return true
	}
	return false
}

// isPeople reports whether noun s names people that a meeting brings together,
// though no actor of the text.
func (a *article) isPeople(s int) bool {
	switch a.lemma(s) {
	case "adviser", "ally", "ambassador", "backer", "chief", "commander", "delegate", "diplomat", "donor", "envoy", "expert", "general",
		"government", "guarantor", "king", "lawmaker", "leader", "mediator", "minister", "negotiator", "officer", "official", "partner",
		"premier", "president", "representative", "team":
		return a.tree.Tag[s] == syntax.NNS
	}
	return false
}

// isRung reports whether "call" is of a telephone: of a person, called nothing.
func (a *article) isRung(p, obj int) bool {
	m := a.mentionAt(obj)
	if m < 0 || a.mentions[m].Actor < 0 || a.mentions[m].Kind == pronounMention || a.actors[a.mentions[m].Actor].Kind != ceasefire.Person && a.mentions[m].Kind != roleMention {
		return false
	}
	for c := range a.tree.Children(p) {
		if c > obj && (a.tree.Label[c] == syntax.Xcomp && !a.auxiliariesOf(c).to || a.tree.Label[c] == syntax.Obj || a.tree.Label[c] == syntax.Ccomp || a.tree.Label[c] == syntax.CompoundPrt) {
			return false
		}
	}
	return true
}

// isTravel reports the verbs that bring people to where they meet.
func isTravel(lemma string) bool {
	switch lemma {
	case "arrive", "come", "drive", "fly", "go", "head", "journey", "return", "rush", "travel":
		return true
	}
	return false
}

// meetingAt emits the meeting that predicate p tells: "the leaders are to meet
// again in Warsaw on April 2".
func (a *article) meetingAt(p int) {
	lemma := a.lemma(p)
	n, ok := slices.BinarySearchFunc(meetingVerbs[:], lemma, func(w struct {
		verb string
		with string
		kind ceasefire.MeetingKind
	}, key string) int {
		switch {
		case w.verb < key:
			return -1
		case w.verb > key:
			return 1
		}
		return 0
	})
	if !ok || !a.isPredicate(p) || !a.isVerb(p) || a.supposed(p) {
		return
	}
	w := meetingVerbs[n]
	speakers, denied := a.voice(p)
	if denied || a.nested(p) {
		return
	}
	r, top := a.statusOf(p)
	if r.bare && r.status == 0 && a.tree.Tag[p] == syntax.VBG && a.lookOf(a.predicateAbove(p)) == backward {
		switch a.tree.Label[p] {
		case syntax.Acl, syntax.Advcl: // "the chiefs, meeting in Entebbe on Friday, asked for more"
			r.status, top = ceasefire.Ended, p
		}
	}
	goal := -1
	if g := int(a.tree.Head[p]); r.bare && r.status == 0 && g >= 0 && g < p && isTravel(a.lemma(g)) && a.isPredicate(g) { // "flew to Doha to meet the emir"
		if goal = a.oblique(g, "to", "in", "into"); goal >= 0 {
			r, top = a.statusOf(g)
			if r.bare && r.past {
				r.status = ceasefire.Ended
			}
		}
	}
	if r.none || r.status == ceasefire.Rejected || r.bare && r.status == 0 {
		return
	}
	obj := a.tree.Child(p, syntax.Obj)
	with := a.oblique(p, "with")
	switch lemma {
	case "see": // "see each other", nothing else
		if obj < 0 || a.lemma(obj) != "other" && a.lemma(obj) != "each" && a.lemma(obj) != "another" {
			return
		}
		obj = -1
	case "call", "phone":
		if x := a.tree.Child(p, syntax.Xcomp); obj < 0 && x >= 0 && a.tree.Tag[x].Proper() {
			obj = x // "called President Tshisekedi on Friday"
		}
		if obj < 0 || len(a.appendActors(nil, obj)) == 0 || lemma == "call" && !a.isRung(p, obj) {
			return
		}
	case "speak":
		if o := a.oblique(p, "by", "over"); o < 0 || !isWire(a.lemma(o)) {
			return
		}
	}
	if obj >= 0 && a.classAt(obj)&gathering != 0 { // "convened talks": the noun tells it
		return
	}
	people := a.appendActors(nil, a.subjectOf(p))
	if s := a.subjectOf(p); s >= 0 && len(people) == 0 && a.lowerWord(s) == "they" { // "They will meet again in Nairobi"
		if c := a.recentClaim(p, func(c *claim) bool {
			return c.section == meetings && a.doc.SentenceOf(c.head) < a.doc.SentenceOf(p)
		}); c != nil {
			people = union(nil, c.a) // a list of its own
		}
	}
	if goal >= 0 && len(people) == 0 {
		people = a.appendActors(nil, a.subjectOf(int(a.tree.Head[p])))
	}
	if obj >= 0 {
		people = union(people, a.appendActors(nil, obj))
		if lemma == "meet" && len(a.appendActors(nil, obj)) == 0 && !(goal >= 0 && roleWord(a.lemma(obj)) != 0) {
			return // "meets the demands"
		}
	}
	if with >= 0 {
		people = union(people, a.appendActors(nil, with))
	}
	if w.with != "" && obj < 0 && a.oblique(p, w.with) < 0 || lemma == "visit" && obj < 0 || lemma == "telephone" && obj < 0 {
		return
	}
	if s := a.subjectOf(p); len(people) == 0 && (s < 0 || a.headClass(s)&(organ|parties|envoys) == 0 && !a.isPeople(s)) {
		return
	}
	c := claim{section: meetings, head: p, kind: uint8(w.kind), status: r.status, according: speakers, a: people, toward: -1}
	for k := int(a.tree.Left[p]); k <= int(a.tree.Right[p]); k++ {
		if a.lemma(k) == "summit" && (a.caseOf(k) == "at" || a.caseOf(k) == "for") {
			c.kind = uint8(ceasefire.Summit)
			if o := a.oblique(k, "in"); o >= 0 {
				c.place, _ = a.placeOf(o)
			}
		}
	}
	if goal >= 0 {
		c.place, _ = a.placeOf(goal)
		a.momentsOf(top, func(m moment) { a.giveTime(&c, m, a.lookOf(top), false) })
	}
	for _, prep := range [...]string{"in", "at"} {
		if o := a.oblique(p, prep); o >= 0 && !a.inMoment(o, 1) && c.place == "" && a.classAt(o)&gathering == 0 {
			if s, ok := a.placeOf(o); ok {
				c.place = s
			}
		}
	}
	a.dress(&c, p, top)
	if future(c.status) && c.date != (ceasefire.Date{}) && c.date.Before(a.in.Published) {
		c.date = ceasefire.Date{} // the day of something else: "the summit on January 2 urged both to meet"
	}
	if c.place == "" && c.date == (ceasefire.Date{}) {
		return
	}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	a.claims = append(a.claims, c)
}
