package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
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
	if o := a.objectOf(i); o >= 0 && f.action == ceasefire.ActionDeploy && (f.verb == "keep" || f.verb == "maintain" || f.verb == "retain") && a.lemma(o) == "army" {
		return // "keeping an army of 800,000"
	}
	if verb && (a.datesBack(i) || f.action == ceasefire.ActionDeploy && a.alerts(i)) {
		return
	}
	if verb && (f.verb == "receive" || f.verb == "get") && !a.tree.Passive(i) {
		if a.receivedFrom(i); f.action != ceasefire.ActionHost {
			return
		}
		if o := a.objectOf(i); o >= 0 && a.headClass(o)&(organ|corps|gathering) == 0 {
			return // who receives guns gives nothing
		}
	}
	if o := a.objectOf(i); f.verb == "guarantee" && o >= 0 && a.isGuaranteed(o) {
		return // it is the guarantee
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
	if verb && f.action == ceasefire.ActionDeploy && (f.verb == "keep" || f.verb == "retain") && a.keepsArms(i) {
		if o := a.tree.Child(i, syntax.Obj); a.tree.Child(o, syntax.NmodPoss) < 0 {
			return // "would be allowed to keep light weapons": of others it says nothing
		}
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
	if verb && a.tree.Passive(i) && a.agent(i) < 0 && (f.action == ceasefire.ActionFund || f.action == ceasefire.ActionSupply) {
		return // "expected its costs to be covered": by whom is not said
	}
	if o := a.objectOf(i); verb && f.action == ceasefire.ActionOpen && o >= 0 && a.classAt(o)&organ != 0 {
		if s, _, is := a.provisionKind(o, a.classAt(o)); is && s == mechanisms {
			return // "reopened a hotline": the hotline's
		}
	}
	if verb && a.tree.Passive(i) && f.action == ceasefire.ActionLead {
		if g := a.agent(i); g >= 0 && a.onlyPersons(g) {
			return // "chaired by a Swiss judge, Urs Keller": no party's undertaking
		}
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

// keepsArms reports that predicate p is of one who does not give up weapons.
func (a *article) keepsArms(p int) bool {
	o := a.tree.Child(p, syntax.Obj)
	return o >= 0 && a.headClass(o)&weapons != 0 && a.headClass(o)&(troops|craft|goods) == 0
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

// exceptPledge reads the part of an undertaking that is refused in the same
// breath: "will lend drones but no personnel".
func (a *article) exceptPledge(c claim, p int) {
	o := a.tree.Child(p, syntax.Obj)
	if o < 0 || c.status == ceasefire.Rejected {
		return
	}
	for k := range a.tree.Children(o) {
		if a.tree.Label[k] != syntax.Conj || !a.negativePhrase(k) {
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
		if f == pauses && w.object != money {
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
