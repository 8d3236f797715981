package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// pledgeAt emits the pledge that predicate or eventive noun i makes, if it
// makes one.
func (a *article) pledgeAt(i int) {
	verb := a.isPredicate(i)
	if !verb && !a.isNoun(i) {
		return
	}
	f, ok := a.actionOf(i)
	if !ok {
		if verb {
			a.presencePledge(i)
			a.objectPledge(i)
			a.samePledge(i)
			a.returnPledge(i)
			if l := a.lemma(i); l == "receive" || l == "get" {
				a.receivedFrom(i)
			}
		} else {
			a.nounPledge(i)
		}
		return
	}
	if a.noPledge(i, f, verb) {
		return
	}
	speakers, denied := a.voice(i)
	if denied || a.nested(i) || a.supposed(i) {
		return
	}
	r, top := a.statusOf(i)
	if x := a.promisedIn(i); !verb && x != asIs { // "the withdrawal of its troops, promised in the accord"
		r, top = reading{bare: true}.under(x), i
	}
	if r.none {
		return
	}
	if verb && a.keepsArms(i, f) {
		f.action, r = ceasefire.ActionDisarm, r.under(negates) // "would keep its weapons"
		if r.none {
			return
		}
	}
	if f.verb == "agree" { // the operator is the pledge: "agreed in principle to the corridors"
		r, top = a.climb(i, a.overlay(i, reading{bare: true}.under(agrees)))
		if r.status == ceasefire.Agreed && a.inPrinciple(i) {
			r.status = ceasefire.AgreedInPrinciple
		}
	}
	if verb && r.bare && (r.status == 0 || r.status == ceasefire.InForce) {
		if l := a.listReading(i); l.status != 0 { // "the text provides that: 1. the army quits the town"
			r = l
		}
	}
	if verb && r.bare && r.status == ceasefire.InForce && (a.isPlanned(i) || !r.past && !f.event) {
		r = reading{status: ceasefire.Intended, bare: true} // "goes home in December", "is putting up $60 million"
	}
	if verb && r.bare && r.status == 0 {
		if h := a.withClause(i); h >= 0 {
			if main, _ := a.statusOf(h); !main.none && !main.past {
				r = main
			}
		}
	}
	switch {
	case !verb:
		if r.bare { // a noun pledges only under an operator
			return
		}
		if f.action == ceasefire.ActionNegotiate && (r.status == ceasefire.Suspended || r.status == ceasefire.InForce || r.status == ceasefire.Ended || r.status == ceasefire.Broken) {
			return // what becomes of the talks is the meeting's
		}
	case r.bare && r.past:
		if !f.event || r.status == 0 {
			return
		}
		if r.status == ceasefire.InForce && f.action != ceasefire.ActionDeploy && f.action != ceasefire.ActionWithdraw && f.action != ceasefire.ActionHalt {
			return
		}
	case r.bare && r.status == 0:
		return // an infinitive of purpose, a loose participle
	case r.status == ceasefire.InForce && !f.event:
		return
	}
	if s := a.subjectOf(i); s >= 0 && a.isProvision(s) && !(f.action == ceasefire.ActionDeploy && r.status == ceasefire.Intended && a.isOrganization(s)) {
		return // what a mission does is its task, not a pledge; whom it sends is one
	}
	if s := a.surfaceSubject(i); s >= 0 && verb && a.tree.Passive(i) && f.action == ceasefire.ActionLead && a.isProvision(s) {
		return // "the panel will be chaired by Oman": its lead
	}
	if !r.past {
		r = r.under(a.toldLater(i))
	}
	by := a.committed(i)
	if f.action == ceasefire.ActionDeploy || f.action == ceasefire.ActionWithdraw {
		by = a.parliamentsState(by)
	}
	if len(by) == 0 && !verb && a.isBound(i) { // "the withdrawal": of whom was said before
		by = a.lastBy(f.action)
	}
	if len(by) == 0 || f.verb == "sign" && r.status != ceasefire.Rejected && r.status != ceasefire.Offered {
		return
	}
	if a.isTruceVerb(i, f) {
		status := r.status
		if status == ceasefire.Ended {
			status = ceasefire.InForce // "have halted fighting"
		}
		a.truceBy(i, top, by, status, speakers)
		return
	}
	status := r.status
	if lasts(f.action) && status == ceasefire.Ended {
		status = ceasefire.InForce
	}
	c := claim{section: pledges, head: i, status: status, action: f.action, a: by, according: speakers, toward: -1}
	c.evidence = append(c.evidence, a.pledgeSpan(i, top))
	a.fillPledge(&c, i)
	a.dress(&c, i, top)
	a.claims = append(a.claims, c)
	if verb {
		a.exceptPledge(c, i)
		a.alsoPledge(c, i)
	}
}

// parliamentsState returns the state whose parliament alone decides to send or
// to bring home soldiers: they are the state's.
func (a *article) parliamentsState(by []int) []int {
	if len(by) != 1 || a.actors[by[0]].Kind != ceasefire.Institution || a.actors[by[0]].Country == "" {
		return by
	}
	if id := a.actors[by[0]].ID.Slug(); !strings.HasSuffix(id, "parliament") && !strings.HasSuffix(id, "senate") && !strings.HasSuffix(id, "congress") && !strings.HasSuffix(id, "assembly") {
		return by
	}
	if s := a.actorIndex(ceasefire.ActorID("state/" + string(a.actors[by[0]].Country))); s >= 0 {
		return []int{s}
	}
	return by
}

// withClause returns the predicate that a clause like "with Benin providing two
// battalions" goes with, whose firmness it shares; -1 when i heads no such clause.
func (a *article) withClause(i int) int {
	h := int(a.tree.Head[i])
	if a.tree.Tag[i] != syntax.VBG || a.tree.Label[i] != syntax.Advcl || h < 0 || !a.isPredicate(h) || a.tree.Child(i, syntax.Nsubj) < 0 {
		return -1
	}
	if a.lowerWord(int(a.tree.Left[i])) != "with" {
		return -1
	}
	return h
}

// noPledge reports that predicate or noun i, which fits frame f, undertakes
// nothing after all, or that what it tells is another provision's or another
// party's.
func (a *article) noPledge(i int, f frame, verb bool) bool {
	o := a.objectOf(i)
	keeps := f.action == ceasefire.ActionDeploy && (f.verb == "keep" || f.verb == "maintain" || f.verb == "retain")
	switch {
	case keeps && o >= 0 && a.lemma(o) == "army": // "keeping an army of 800,000"
		return true
	case f.verb == "guarantee" && o >= 0 && a.isGuaranteed(o): // it is the guarantee
		return true
	case !verb:
		return false
	case a.datesBack(i), f.action == ceasefire.ActionDeploy && a.alerts(i):
		return true
	case keeps && a.headClass(o)&weapons != 0 && a.headClass(o)&(troops|craft|goods) == 0 && a.tree.Child(o, syntax.NmodPoss) < 0: // "would be allowed to keep light weapons": of others it says nothing
		return true
	case (f.verb == "receive" || f.verb == "get") && !a.tree.Passive(i):
		a.receivedFrom(i)
		return f.action != ceasefire.ActionHost || o >= 0 && a.headClass(o)&(organ|corps|gathering) == 0 // who receives guns gives nothing
	case f.action == ceasefire.ActionOpen && o >= 0 && a.classAt(o)&organ != 0: // "reopened a hotline": the hotline's
		s, _, is := a.provisionKind(o, a.classAt(o))
		return is && s == mechanisms
	case !a.tree.Passive(i):
		return false
	case f.action == ceasefire.ActionFund, f.action == ceasefire.ActionSupply: // "expected its costs to be covered": by whom is not said
		return a.agent(i) < 0
	case f.action == ceasefire.ActionLead: // "chaired by a Swiss judge, Urs Keller": no party's undertaking
		return a.agent(i) >= 0 && a.onlyPersons(a.agent(i))
	}
	return false
}

// keepsArms reports that predicate p, which fits frame f, is of one who does not
// give up weapons: "would keep its weapons".
func (a *article) keepsArms(p int, f frame) bool {
	o := a.tree.Child(p, syntax.Obj)
	return f.action == ceasefire.ActionDeploy && (f.verb == "keep" || f.verb == "retain") && o >= 0 && a.headClass(o)&weapons != 0 && a.headClass(o)&(troops|craft|goods) == 0
}

// alerts reports that predicate p only readies soldiers where they are: "has put
// its army on high alert".
func (a *article) alerts(p int) bool {
	o := a.oblique(p, "on")
	if o < 0 {
		return false
	}
	for k := o; k <= int(a.tree.Right[o]) && k < o+4; k++ {
		switch a.lemma(k) {
		case "alert", "footing", "notice", "readiness", "standby":
			return true
		}
	}
	return false
}

// onlyPersons reports that the phrase headed by h names persons who stand for no
// party of the text.
func (a *article) onlyPersons(h int) bool {
	who := a.principals(nil, h)
	for _, k := range who {
		if a.actors[k].Kind != ceasefire.Person {
			return false
		}
	}
	return len(who) > 0
}

// promisedIn reads the participle that says how firm what noun i names is:
// "the withdrawal of its troops, promised in the accord".
func (a *article) promisedIn(i int) force {
	for c := range a.tree.Children(i) {
		if c < i || a.tree.Label[c] != syntax.Acl || a.tree.Tag[c] != syntax.VBN {
			continue
		}
		switch a.lemma(c) {
		case "agree", "pledge", "promise", "require", "stipulate":
			return agrees
		case "demand", "propose", "request", "seek":
			return proposes
		}
	}
	return asIs
}

// isOrganization reports whether the phrase headed by i names an organisation.
func (a *article) isOrganization(i int) bool {
	m := a.mentionAt(i)
	return m >= 0 && a.mentions[m].Actor >= 0 && a.actors[a.mentions[m].Actor].Kind == ceasefire.Organization
}

// lasts reports the actions that go on once they are done: who has sent soldiers
// has them there, who has halted its strikes holds them back.
func lasts(action ceasefire.Action) bool {
	return action == ceasefire.ActionDeploy || action == ceasefire.ActionHalt
}

// isTruceVerb reports whether the halt that predicate i undertakes is of the
// fighting itself, and so a ceasefire: "stop fighting", "cease fire", "observe
// the truce"; the halt of anything else stays a pledge.
func (a *article) isTruceVerb(i int, f frame) bool {
	if f.action != ceasefire.ActionHalt {
		return false
	}
	o := a.objectOf(i)
	if x := a.tree.Child(i, syntax.Xcomp); o < 0 && x >= 0 {
		if at := a.oblique(x, "on", "at"); at >= 0 && !a.inMoment(at, 1) && a.classAt(at)&(craft|weapons|goods) != 0 {
			return false // "stop firing on ships"
		}
		return a.lemma(x) == "fight" || a.lemma(x) == "shoot" || a.lemma(x) == "fire"
	}
	if o < 0 {
		return false
	}
	if a.classAt(o)&truce != 0 {
		return true
	}
	switch a.lemma(o) {
	case "fighting", "fire", "hostility", "hostilities", "combat", "fight":
		return true
	}
	return false
}

// truceBy emits the ceasefire that its doers alone undertake, or that both do.
func (a *article) truceBy(i, top int, by []int, status ceasefire.Status, speakers []int) {
	c := claim{section: ceasefires, head: i, status: status, a: by, according: speakers, toward: -1, alone: len(by) == 1}
	c.evidence = append(c.evidence, a.pledgeSpan(i, top))
	a.dress(&c, i, top)
	for k := range a.tree.Children(i) { // "to halt fighting for 30 days"
		if a.tree.Label[k] == syntax.Xcomp || a.tree.Label[k] == syntax.Obj {
			a.dressTime(&c, k)
		}
	}
	a.claims = append(a.claims, c)
}

// samePledge reads a verb that stands for the undertaking told before it in
// the sentence: "Indonesia will send observers and the Philippines could
// follow", "Italy would do the same".
func (a *article) samePledge(p int) {
	switch a.lemma(p) {
	case "follow":
		if o := a.tree.Child(p, syntax.Obj); o >= 0 && a.lemma(o) != "suit" {
			return
		}
	case "do":
		if o := a.tree.Child(p, syntax.Obj); (o < 0 || a.lemma(o) != "same" && a.lemma(o) != "likewise") && a.tree.Child(p, syntax.Advmod) < 0 {
			return
		}
	default:
		return
	}
	k := len(a.claims) - 1
	for k >= 0 && a.claims[k].section != pledges {
		k--
	}
	if k < 0 || a.doc.SentenceOf(a.claims[k].head) != a.doc.SentenceOf(p) {
		return
	}
	speakers, denied := a.voice(p)
	r, top := a.statusOf(p)
	by := a.committed(p)
	if denied || r.none || r.status == 0 || r.past || len(by) == 0 || overlapping(by, a.claims[k].a) || a.supposed(p) {
		return
	}
	c := claim{section: pledges, head: p, status: r.status, action: a.claims[k].action, a: by, according: speakers, toward: a.claims[k].toward}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

// returnPledge reads who left a body and will, or will not, come back to it:
// "Uganda, which left the force in 2023, said it would not return".
func (a *article) returnPledge(p int) {
	switch a.lemma(p) {
	case "return":
	case "come":
		back := false
		for c := range a.tree.Children(p) {
			back = back || a.lowerWord(c) == "back"
		}
		if !back {
			return
		}
	default:
		return
	}
	x := a.auxiliariesOf(p)
	by := a.committed(p)
	if !x.future || len(by) != 1 || a.tree.Child(p, syntax.Obj) >= 0 {
		return
	}
	left := a.recentClaim(p, func(c *claim) bool {
		if c.section != pledges || c.action != ceasefire.ActionWithdraw || c.status != ceasefire.Ended || !slices.Equal(c.a, by) {
			return false
		}
		o := a.tree.Child(c.head, syntax.Obj)
		return o >= 0 && a.headClass(o)&(corps|organ) != 0
	})
	if left == nil {
		return
	}
	speakers, denied := a.voice(p)
	r, top := a.statusOf(p)
	if denied || a.nested(p) || r.none || r.status == 0 || a.supposed(p) {
		return
	}
	c := claim{section: pledges, head: p, status: r.status, action: ceasefire.ActionJoin, a: by, according: speakers, toward: a.tree.Child(left.head, syntax.Obj)}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

// isPlanned reports whether the present tense of predicate p speaks of a day to
// come: "its contingent goes home in December".
func (a *article) isPlanned(p int) bool {
	switch a.tree.Tag[p] {
	case syntax.VBZ, syntax.VBP:
	default:
		return false
	}
	found := false
	a.momentsOf(p, func(m moment) {
		if m.Prep == timePoint && (m.Weekday > 0 || m.Month > 0 || m.Relative && m.Offset > 0) {
			d := a.resolve(m, forward)
			found = found || d != (ceasefire.Date{}) && !d.Before(a.in.Published)
		}
	})
	return found
}

// toldLater reads what the sentence says, in a phrase after predicate p, of the
// promise that p makes: "undertook to reopen the airport, a promise which does
// not appear in the text".
func (a *article) toldLater(p int) force {
	end := min(a.doc.Sentences[a.doc.SentenceOf(p)].EndToken, p+maxLookBack)
	for k := p + 1; k < end; k++ {
		if !a.isNoun(k) || a.classAt(k)&carrier == 0 || within(a, p, k) {
			continue
		}
		if l := int(a.tree.Left[k]); l > 0 && (a.word(l-1) == "," || a.word(l-1) == "—" || a.word(l-1) == "–") {
			if f := a.told(k); f != asIs {
				return f
			}
		}
	}
	return asIs
}

// lastBy returns who undertook the same action last.
func (a *article) lastBy(action ceasefire.Action) []int {
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-maxLookBack; k-- {
		if c := &a.claims[k]; c.section == pledges && c.action == action {
			return c.a
		}
	}
	return nil
}

// nested reports whether token i stands in a quote inside a quote: another
// voice, which no statement gives a speaker.
func (a *article) nested(i int) bool {
	q := a.doc.InQuote(i)
	return q >= 0 && a.doc.Quotes[q].Depth > 0
}

// isProvision reports whether the phrase headed by s is a mechanism or a force
// of the text.
func (a *article) isProvision(s int) bool {
	for i := len(a.claims) - 1; i >= 0; i-- {
		c := &a.claims[i]
		if c.head == s && (c.section == mechanisms || c.section == forces) {
			return true
		}
		if c.acronym != "" && c.acronym == a.word(s) {
			return true
		}
		if len(a.claims)-i > maxLookBack {
			break
		}
	}
	return false
}

// committed returns who undertakes what predicate or noun i says.
func (a *article) committed(i int) []int {
	by := a.principals(nil, a.subjectOf(i))
	if len(by) > 0 {
		return by
	}
	o := a.objectOf(i)
	if o < 0 {
		if h, ok := a.listSubject(i); ok {
			return a.principals(nil, h)
		}
		return nil
	}
	if a.tree.Passive(i) { // "its measures would be lifted", "no German soldier will be stationed": whose they are
		by = a.principals(nil, a.tree.Child(o, syntax.NmodPoss))
		if len(by) == 0 && a.classAt(o)&(troops|observers|police) != 0 {
			by = a.principals(nil, o)
		}
	}
	if h := a.holder(o); len(by) == 0 && h >= 0 {
		by = a.principals(nil, h)
	}
	if h, ok := a.listSubject(i); ok && len(by) == 0 {
		return a.principals(nil, h)
	}
	if len(by) == 0 && a.tree.Passive(i) {
		return a.speakingParty(i)
	}
	return by
}

// speakingParty returns the party of the conflict that says itself what is to be
// done, and names nobody else who does it: "the road would be opened, the army
// spokesman said".
func (a *article) speakingParty(i int) []int {
	x := a.auxiliariesOf(i)
	if !x.future && !x.possible || a.agent(i) >= 0 {
		return nil
	}
	speakers, denied := a.voice(i)
	if denied || len(speakers) != 1 {
		return nil
	}
	k := a.principal(speakers[0])
	if k < 0 || !slices.Contains(a.sides, k) {
		return nil
	}
	return []int{k}
}

// holder returns who holds the captives that noun o names: "prisoners still
// held by X"; -1 when the text does not say.
func (a *article) holder(o int) int {
	if a.classAt(o)&captives == 0 {
		return -1
	}
	for c := range a.tree.Children(o) {
		switch a.lemma(c) {
		case "hold", "detain", "capture", "seize", "jail", "imprison":
			if g := a.agent(c); g >= 0 {
				return g
			}
		}
	}
	return -1
}

// presencePledge reads "there will be no Turkish soldiers in Gaza" and "not one
// Italian soldier would set foot": whose soldiers may or may not be somewhere.
func (a *article) presencePledge(p int) {
	if a.tree.Child(p, syntax.Expl) < 0 && a.lemma(p) != "be" {
		return
	}
	s := a.surfaceSubject(p)
	if a.tree.Child(p, syntax.Cop) >= 0 && a.isNoun(p) {
		s = p
	}
	if s < 0 || a.classAt(s)&(troops|observers) == 0 {
		return
	}
	x := a.auxiliariesOf(p)
	if !x.future && !x.possible || a.supposed(p) {
		return
	}
	speakers, denied := a.voice(p)
	by := a.principals(nil, s)
	if denied || a.nested(p) || len(by) == 0 {
		return
	}
	for _, k := range speakers { // whose soldiers they are is for their own side to say
		if s := a.principal(k); s >= 0 && !slices.Contains(by, s) {
			return
		}
	}
	r := reading{status: ceasefire.Intended, bare: true}
	if x.possible {
		r = reading{status: ceasefire.Considered}
	}
	if x.negated || a.negativePhrase(s) {
		r = r.under(negates)
	}
	c := claim{section: pledges, head: p, status: r.status, action: ceasefire.ActionDeploy, a: by, according: speakers, toward: -1}
	c.evidence = append(c.evidence, a.pledgeSpan(p, p))
	if q, ok := a.quantityAt(s); ok {
		c.quantity = append(c.quantity, q)
	}
	c.place = a.pledgePlace(ceasefire.ActionDeploy, p, s)
	a.dress(&c, p, p)
	a.claims = append(a.claims, c)
}
