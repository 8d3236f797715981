package parse

import (
	"slices"
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A suretyVerb is a verb that makes a guarantee of an undertaking: always, or
// only where the clause says what obliges the guarantor to act.
type suretyVerb struct {
	verb      string
	prep      string // the phrase that it needs: "come to the aid"; "" for none
	noun      string // head of that phrase or of the object; "" for any
	kind      ceasefire.GuaranteeKind
	triggered bool
}

// suretyVerbs is sorted by verb. One line teaches a verb.
var suretyVerbs = [...]suretyVerb{
	{verb: "assist", kind: ceasefire.GuaranteeMilitaryAid, triggered: true},
	{verb: "come", prep: "to", noun: "aid", kind: ceasefire.GuaranteeDefence},
	{verb: "come", prep: "to", noun: "assistance", kind: ceasefire.GuaranteeDefence},
	{verb: "come", prep: "to", noun: "defence", kind: ceasefire.GuaranteeDefence},
	{verb: "come", prep: "to", noun: "defense", kind: ceasefire.GuaranteeDefence},
	{verb: "come", prep: "to", noun: "rescue", kind: ceasefire.GuaranteeDefence},
	{verb: "confer", kind: ceasefire.GuaranteeConsultation, triggered: true},
	{verb: "consult", kind: ceasefire.GuaranteeConsultation, triggered: true},
	{verb: "defend", kind: ceasefire.GuaranteeDefence, triggered: true},
	{verb: "impose", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "intervene", kind: ceasefire.GuaranteeDefence, triggered: true},
	{verb: "penalise", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "penalize", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "punish", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "refrain", prep: "from", noun: "aggression", kind: ceasefire.GuaranteeNonAggression},
	{verb: "refrain", prep: "from", noun: "attack", kind: ceasefire.GuaranteeNonAggression},
	{verb: "refrain", prep: "from", noun: "force", kind: ceasefire.GuaranteeNonAggression},
	{verb: "refrain", prep: "from", noun: "threat", kind: ceasefire.GuaranteeNonAggression},
	{verb: "refrain", prep: "from", noun: "use", kind: ceasefire.GuaranteeNonAggression},
	{verb: "reimpose", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "reinstate", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "renounce", noun: "force", kind: ceasefire.GuaranteeNonAggression},
	{verb: "renounce", noun: "use", kind: ceasefire.GuaranteeNonAggression},
	{verb: "respond", prep: "with", noun: "force", kind: ceasefire.GuaranteeDefence, triggered: true},
	{verb: "restore", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "snap", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
	{verb: "tighten", noun: "sanction", kind: ceasefire.GuaranteeSanctions, triggered: true},
}

// suretyNouns are what an actor is bound to ("committed X to consultations if
// attacked") or what it promises for the case of an attack; sorted.
var suretyNouns = [...]struct {
	noun string
	kind ceasefire.GuaranteeKind
}{
	{"aid", ceasefire.GuaranteeMilitaryAid},
	{"consultation", ceasefire.GuaranteeConsultation},
	{"defence", ceasefire.GuaranteeDefence},
	{"defense", ceasefire.GuaranteeDefence},
	{"imagery", ceasefire.GuaranteeIntelligence},
	{"intelligence", ceasefire.GuaranteeIntelligence},
	{"intervention", ceasefire.GuaranteeDefence},
	{"non-aggression", ceasefire.GuaranteeNonAggression},
	{"reconnaissance", ceasefire.GuaranteeIntelligence},
	{"retaliation", ceasefire.GuaranteeDefence},
	{"sanction", ceasefire.GuaranteeSanctions},
	{"surveillance", ceasefire.GuaranteeIntelligence},
}

func suretyNoun(lemma string) (ceasefire.GuaranteeKind, bool) {
	n := sort.Search(len(suretyNouns), func(n int) bool { return suretyNouns[n].noun >= lemma })
	if n < len(suretyNouns) && suretyNouns[n].noun == lemma {
		return suretyNouns[n].kind, true
	}
	return 0, false
}

// guaranteeAt emits the guarantee that predicate or noun i gives.
func (a *article) guaranteeAt(i int) {
	switch {
	case a.isPredicate(i) && a.lemma(i) == "guarantee":
		a.guaranteeVerb(i)
	case a.isPredicate(i):
		a.suretyClause(i)
		a.forbearance(i)
		a.guarantorAt(i)
	case a.isNoun(i):
		a.suretyPhrase(i)
	}
}

// guaranteeVerb reads "will guarantee the truce", "guarantees nothing"; what is
// guaranteed must be peace, a border, a text, or nothing at all.
func (a *article) guaranteeVerb(p int) {
	o := a.objectOf(p)
	if o < 0 || !a.isGuaranteed(o) {
		return
	}
	c, top, ok := a.suretyClaim(p, 0)
	if !ok {
		return
	}
	if g := a.tree.Child(o, syntax.NmodPoss); g >= 0 {
		c.b = a.beneficiaries(g)
	} else if g := a.oblique(o, "of"); g >= 0 {
		c.b = a.beneficiaries(g)
	}
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

// isGuaranteed reports whether noun o is what a guarantor stands behind.
func (a *article) isGuaranteed(o int) bool {
	if a.headClass(o)&(truce|paper|settlement|ways) != 0 && a.classAt(o)&organ == 0 {
		return a.lemma(o) != "passage"
	}
	switch a.lemma(o) {
	case "border", "compliance", "implementation", "independence", "integrity", "neutrality", "nothing", "peace", "security", "sovereignty", "one":
		return true
	}
	return false
}

// suretyClause reads an undertaking that is a guarantee: "to consult Kyiv within
// 24 hours of any attack", "to refrain from the use of force".
func (a *article) suretyClause(p int) {
	w, ok := a.suretyVerbAt(p)
	if !ok {
		return
	}
	trigger := a.triggerUnder(p)
	if w.triggered && trigger == nil {
		return
	}
	c, top, ok := a.suretyClaim(p, w.kind)
	if !ok {
		return
	}
	c.trigger = trigger
	if o := a.tree.Child(p, syntax.Obj); o >= 0 && !a.isWhoever(o) && w.kind != ceasefire.GuaranteeSanctions {
		c.b = a.beneficiaries(o)
	}
	if o := a.oblique(p, w.prep); w.prep != "" && o >= 0 { // "come to Ghana's defence", "to the aid of Ghana"
		if g := a.tree.Child(o, syntax.NmodPoss); g >= 0 {
			c.b = a.beneficiaries(g)
		} else if g := a.oblique(o, "of"); g >= 0 && w.kind == ceasefire.GuaranteeDefence {
			c.b = a.beneficiaries(g)
		}
	}
	if w.kind == ceasefire.GuaranteeNonAggression && len(c.a) > 1 {
		c.b = append(c.b, c.a...)
	}
	a.suretyTime(&c, p)
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

// forbearances are the verbs whose renunciation is a guarantee: "promised not to
// use force", "will not join any bloc". Sorted by verb.
var forbearances = [...]struct {
	verb, prep string
	noun       string // lemma of the object or the phrase; "" for an actor
	kind       ceasefire.GuaranteeKind
}{
	{"attack", "", "", ceasefire.GuaranteeNonAggression},
	{"enter", "", "alliance", ceasefire.GuaranteeNeutrality},
	{"invade", "", "", ceasefire.GuaranteeNonAggression},
	{"join", "", "alliance", ceasefire.GuaranteeNeutrality},
	{"join", "", "bloc", ceasefire.GuaranteeNeutrality},
	{"resort", "to", "force", ceasefire.GuaranteeNonAggression},
	{"threaten", "", "force", ceasefire.GuaranteeNonAggression},
	{"use", "", "force", ceasefire.GuaranteeNonAggression},
}

// forbearance reads an undertaking not to do what would be an attack, or would
// end a neutrality: the promise is the guarantee, its negation no refusal.
func (a *article) forbearance(p int) {
	if !a.auxiliariesOf(p).negated {
		return
	}
	kind := ceasefire.GuaranteeKind(0)
	var against []int
	for _, w := range forbearances {
		if w.verb != a.lemma(p) {
			continue
		}
		o := a.objectOf(p)
		if w.prep != "" {
			o = a.oblique(p, w.prep)
		}
		if o < 0 && w.noun == "force" { // "not to use or threaten force"
			for c := range a.tree.Children(p) {
				if a.tree.Label[c] == syntax.Conj && a.isPredicate(c) {
					o = a.tree.Child(c, syntax.Obj)
				}
			}
		}
		switch {
		case o < 0:
		case w.noun == "":
			if against = a.beneficiaries(o); len(against) > 0 || a.lemma(o) == "other" || a.lemma(o) == "each" || a.lemma(o) == "another" {
				kind = w.kind
			}
		case a.lemma(o) == w.noun:
			kind = w.kind
			if g := a.oblique(o, "against"); g >= 0 {
				against = a.beneficiaries(g)
			}
		}
	}
	if kind == 0 {
		return
	}
	speakers, denied := a.voice(p)
	if denied || a.nested(p) || a.supposed(p) {
		return
	}
	positive := reading{bare: true}
	if x := a.auxiliariesOf(p); x.future {
		positive = reading{status: ceasefire.Intended, bare: true}
	} else if x.finite && !x.to || x.possible || x.obliged {
		return
	}
	r, top := a.climb(p, positive)
	by := a.committed(p)
	if r.none || r.status == 0 || r.past || len(by) == 0 {
		return
	}
	c := claim{section: guarantees, head: p, kind: uint8(kind), status: r.status, according: speakers, a: by, b: against, toward: -1}
	if len(c.b) == 0 && len(c.a) > 1 && kind == ceasefire.GuaranteeNonAggression { // "not to attack each other"
		c.b = append(c.b, c.a...)
	}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

// guarantorAt reads who is a guarantor: "Brazil and Chile will act as
// guarantors", "Oman is to be the guarantor of the deal".
func (a *article) guarantorAt(p int) {
	g := -1
	switch a.lemma(p) {
	case "act", "serve", "stand", "sign", "remain", "step":
		g = a.oblique(p, "as")
	case "guarantor":
		if a.tree.Child(p, syntax.Cop) >= 0 {
			g = p
		}
	case "accept", "assume", "decline", "refuse", "reject", "take":
		if o := a.objectOf(p); o >= 0 && (a.lemma(o) == "role" || a.lemma(o) == "part") {
			g = a.oblique(o, "of")
		}
	case "become", "be":
		if g = a.tree.Child(p, syntax.Xcomp); g < 0 {
			g = a.tree.Child(p, syntax.Obj)
		}
	}
	if g < 0 || a.lemma(g) != "guarantor" {
		return
	}
	c, top, ok := a.suretyClaim(p, 0)
	if op, is := operatorOf(a, p); is && !ok { // "have accepted the role of guarantors"
		r := a.overlay(p, reading{bare: true}.under(op.force))
		by := a.committed(p)
		speakers, denied := a.voice(p)
		if denied || a.nested(p) || a.supposed(p) || r.none || r.status == 0 || len(by) == 0 {
			return
		}
		c, top, ok = claim{section: guarantees, head: p, status: r.status, according: speakers, a: by, toward: -1}, p, true
		c.evidence = append(c.evidence, a.pledgeSpan(p, p))
	}
	if !ok {
		return
	}
	for _, h := range [...]int{g, p} { // "a guarantor alongside Norway"
		if o := a.oblique(h, "alongside", "along with", "together with"); o >= 0 {
			c.a = union(slices.Clone(c.a), a.principals(nil, o))
		}
	}
	a.dress(&c, p, top)
	a.claims = append(a.claims, c)
}

func (a *article) suretyVerbAt(p int) (suretyVerb, bool) {
	lemma := a.lemma(p)
	for n := sort.Search(len(suretyVerbs), func(n int) bool { return suretyVerbs[n].verb >= lemma }); n < len(suretyVerbs) && suretyVerbs[n].verb == lemma; n++ {
		w := suretyVerbs[n]
		if w.noun == "" {
			return w, true
		}
		o := a.tree.Child(p, syntax.Obj)
		if w.prep != "" {
			o = a.oblique(p, w.prep)
		}
		for k := 0; k < 3 && o >= 0; k++ { // "the use or threat of force"
			if a.lemma(o) == w.noun {
				return w, a.endsInForce(o)
			}
			o = a.oblique(o, "of")
		}
	}
	return suretyVerb{}, false
}

// endsInForce reports whether "use" or "threat" is of force.
func (a *article) endsInForce(o int) bool {
	if w := a.lemma(o); w != "use" && w != "threat" {
		return true
	}
	for k := o; k <= int(a.tree.Right[o]); k++ {
		if a.lemma(k) == "force" || a.lemma(k) == "violence" {
			return true
		}
	}
	return false
}

// suretyPhrase reads a noun that somebody is bound to or promises: "would have
// bound Spain to consultations if attacked", "a promise of air surveillance".
func (a *article) suretyPhrase(i int) {
	kind, ok := suretyNoun(a.lemma(i))
	if !ok || a.isModifier(i) || a.supposed(i) {
		return
	}
	p := int(a.tree.Head[i])
	if a.tree.Label[i] == syntax.Conj && p >= 0 {
		if _, same := suretyNoun(a.lemma(p)); same {
			return // "surveillance and intelligence": one promise
		}
		p = int(a.tree.Head[p])
	}
	if p < 0 {
		return
	}
	trigger := a.triggerUnder(p)
	if trigger == nil {
		trigger = a.triggerUnder(i)
	}
	lends := trigger != nil && a.tree.Label[i] == syntax.Obj && (a.lemma(p) == "provide" || a.lemma(p) == "offer" || a.lemma(p) == "give") // "would provide air defence if Latvia came under attack"
	bound := (a.binds(p) || lends) && (a.tree.Label[i] == syntax.Obl || a.tree.Label[i] == syntax.Nmod || a.tree.Label[i] == syntax.Obj)
	promised := a.isNoun(p) && a.classAt(p)&carrier != 0 && a.caseOf(i) == "of" && !a.isPredicate(p)
	if !bound && !promised || bound && trigger == nil && kind != ceasefire.GuaranteeConsultation {
		return
	}
	speakers, denied := a.voice(i)
	if denied || a.nested(i) {
		return
	}
	r, top := a.climb(p, reading{bare: true}.under(agrees))
	if bound {
		r, top = a.statusOf(p)
		r = r.under(a.drafted(p))
		if x := a.auxiliariesOf(p); x.future && x.perfect { // "would have bound": it is not in the text now
			r = reading{status: ceasefire.Dropped}
		}
		if r.bare && r.past || r.status == ceasefire.InForce || r.status == ceasefire.Ended {
			r = reading{status: ceasefire.Agreed}.under(a.drafted(p))
		}
	}
	if r.none || r.status == 0 {
		return
	}
	c := claim{section: guarantees, head: i, kind: uint8(kind), status: r.status, according: speakers, toward: -1, trigger: trigger}
	switch {
	case bound:
		if c.a = a.principals(nil, a.controller(p, 0)); len(c.a) == 0 {
			c.a = a.namedBetween(p+1, i)
		}
	default:
		c.a = a.ownersOf(i)
		if len(c.a) == 0 {
			c.a = a.principals(nil, a.nounSubject(p, 0))
		}
	}
	if len(c.a) == 0 {
		return
	}
	c.evidence = append(c.evidence, a.pledgeSpan(i, top))
	a.suretyTime(&c, i)
	a.claims = append(a.claims, c)
}

// binds reports whether verb p ties its object or its subject to something.
func (a *article) binds(p int) bool {
	switch a.lemma(p) {
	case "bind", "commit", "oblige", "obligate", "pledge", "promise":
		return a.isVerb(p)
	}
	return false
}

// namedBetween returns the actors named in the tokens [lo,hi).
func (a *article) namedBetween(lo, hi int) (who []int) {
	for k := lo; k < hi; k++ {
		if m := a.mentionAt(k); m >= 0 && a.mentions[m].Head == k {
			who = union(who, a.principals(nil, k))
		}
	}
	return who
}

// ownersOf returns the actors named by the modifiers of noun i: "US air
// surveillance", "Turkey's intelligence".
func (a *article) ownersOf(i int) []int {
	var who []int
	for c := range a.tree.Children(i) {
		switch a.tree.Label[c] {
		case syntax.Amod, syntax.Compound, syntax.NmodPoss:
			who = union(who, a.principals(nil, c))
		case syntax.Nmod:
			if w := a.caseOf(c); w == "from" || w == "by" {
				who = union(who, a.principals(nil, c))
			}
		}
	}
	return who
}

// drafted reads whether the text that predicate p tells of is only a draft: what
// a draft commits to is proposed.
func (a *article) drafted(p int) force {
	s := a.surfaceSubject(p)
	if s < 0 {
		return asIs
	}
	switch a.lemma(s) {
	case "draft", "plan", "proposal", "text", "version":
		if a.lemma(s) == "text" || a.lemma(s) == "version" {
			if !a.hasWord(s, "draft") && !a.hasWord(s, "earlier") {
				return asIs
			}
		}
		return proposes
	case "accord", "agreement", "deal", "declaration", "pact", "resolution", "treaty":
		if a.hasWord(s, "draft") || a.hasWord(s, "proposed") {
			return proposes
		}
	}
	return asIs
}

// suretyClaim starts the claim of the guarantee that predicate p gives; ok is
// false when nothing is asserted or nobody is named.
func (a *article) suretyClaim(p int, kind ceasefire.GuaranteeKind) (c claim, top int, ok bool) {
	speakers, denied := a.voice(p)
	if denied || a.nested(p) || a.supposed(p) {
		return c, p, false
	}
	r, top := a.statusOf(p)
	if r.past && r.status == ceasefire.InForce && a.toldNow(p) {
		r.past = false // "Britain guarantees the border", "the accord is guaranteed by Oman"
	}
	if r.none || r.status == 0 || r.past {
		return c, top, false
	}
	by := a.committed(p)
	if o := a.subjectOf(p); o >= 0 && (a.lemma(o) == "signatory" || a.lemma(o) == "participant") {
		if by = a.appendActors(nil, o); len(by) == 0 {
			by = a.signers()
		}
	}
	if len(by) == 0 {
		return c, top, false
	}
	c = claim{section: guarantees, head: p, kind: uint8(kind), status: r.status, according: speakers, a: by, toward: -1}
	c.evidence = append(c.evidence, a.pledgeSpan(p, top))
	return c, top, true
}

// toldNow reports whether predicate p, its copula or its passive auxiliary is in
// the present tense.
func (a *article) toldNow(p int) bool {
	now := func(i int) bool { return i >= 0 && (a.tree.Tag[i] == syntax.VBZ || a.tree.Tag[i] == syntax.VBP) }
	return now(p) || now(a.tree.Child(p, syntax.Cop)) || now(a.tree.Child(p, syntax.AuxPass))
}

// signers returns whom "the signatories" means: those of the last document that
// the text gives any, or else the coalition it names most, of equals the one that
// comes later: the headline's "allies" are the body's "coalition of the willing".
func (a *article) signers() []int {
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-maxLookBack; k-- {
		if c := &a.claims[k]; c.section == documents && len(c.a) > 0 {
			return c.a
		}
	}
	best := -1
	for k := range a.actors {
		x := &a.actors[k]
		if x.Kind != ceasefire.Coalition {
			continue
		}
		if best < 0 || len(x.Mentions) > len(a.actors[best].Mentions) || len(x.Mentions) == len(a.actors[best].Mentions) && x.Mentions[0].Start > a.actors[best].Mentions[0].Start {
			best = k
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best}
}

// beneficiaries returns whom the phrase headed by h names, a capital standing
// for its country.
func (a *article) beneficiaries(h int) []int {
	who := a.principals(nil, h)
	if g := a.governmentAt(h); len(who) == 0 && g >= 0 {
		who = append(who, g)
	}
	return who
}

// suretyTime reads how soon the guarantor must act: "within 24 hours".
func (a *article) suretyTime(c *claim, p int) {
	for k := a.firstMoment(int(a.tree.Left[p])); k < len(a.moments) && a.moments[k].First <= int(a.tree.Right[p]); k++ {
		if m := a.moments[k]; m.Prep == timeWithin && c.duration == (ceasefire.Duration{}) {
			c.duration = m.Length
		}
	}
}

// triggerUnder looks under predicate or noun p for what obliges a guarantor to
// act: "if attacked", "within hours of any attack", "whoever breaks the truce".
func (a *article) triggerUnder(p int) *ceasefire.Condition {
	for _, r := range a.requirementsOf(nil, p) {
		if isAssault(leafEvent(r.cond)) {
			return r.cond
		}
	}
	lo, hi := p+1, int(a.tree.Right[p])
	for k := lo; k <= hi && k < lo+maxStray; k++ {
		switch {
		case a.isWhoever(k):
			if q := a.predicateAbove(k); q >= 0 {
				if x := a.conditionAt(q, whenever, 0); x != nil && isAssault(leafEvent(x)) {
					return x
				}
			}
		case a.isNoun(k) && a.classAt(k)&fire != 0 && a.afterwards(k), a.isNoun(k) && (a.lemma(k) == "breach" || a.lemma(k) == "violation" || a.lemma(k) == "aggression") && a.afterwards(k):
			if x := a.conditionAt(k, whenever, 0); x != nil && isAssault(leafEvent(x)) {
				return x
			}
		}
	}
	return nil
}

func isAssault(e ceasefire.Event) bool { return e == ceasefire.OnAttack || e == ceasefire.OnBreach }

// isWhoever reports whether token k opens a free relative: "whichever side".
func (a *article) isWhoever(k int) bool {
	switch a.lemma(k) {
	case "whichever", "whoever", "whomever":
		return true
	}
	return a.lemma(int(a.tree.Left[k])) == "whichever" && a.isNoun(k)
}

// afterwards reports whether the event at noun k is what something follows:
// "within 24 hours of an attack", "after any breach", "in case of".
func (a *article) afterwards(k int) bool {
	switch a.caseOf(k) {
	case "after", "following", "in case of", "in the event of", "upon":
		return true
	case "to": // "respond with force to any breach"
		p := a.predicateAbove(k)
		return p >= 0 && (a.lemma(p) == "respond" || a.lemma(p) == "react" || a.lemma(p) == "retaliate")
	case "of":
		h := a.tree.Child(k, syntax.Case) - 1
		if h < 0 {
			return false
		}
		switch a.lemma(h) {
		case "hour", "day", "week", "event", "case":
			return true
		}
	}
	return false
}
