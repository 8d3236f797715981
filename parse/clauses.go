package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// maxChain bounds how far arguments and operators are followed up a tree, so
// that a degenerate tree costs no more than a good one.
const maxChain = 12

// isVerb reports whether token i is tagged as a verb form, modals included.
func (a *article) isVerb(i int) bool {
	switch a.tree.Tag[i] {
	case syntax.VB, syntax.VBD, syntax.VBG, syntax.VBN, syntax.VBP, syntax.VBZ, syntax.MD:
		return true
	}
	return false
}

// isNoun reports whether token i is tagged as a noun or a name.
func (a *article) isNoun(i int) bool {
	switch a.tree.Tag[i] {
	case syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS:
		return true
	}
	return false
}

// isPredicate reports whether token i heads a clause: a verb that is not an
// auxiliary, or a word with a copula.
func (a *article) isPredicate(i int) bool {
	switch a.tree.Label[i] {
	case syntax.Aux, syntax.AuxPass, syntax.Cop, syntax.Case, syntax.Mark:
		return false
	}
	if a.tree.Label[i] == syntax.Advcl && a.isNoun(i) && a.tree.Child(i, syntax.Mark) >= 0 {
		return true // a verb taken for a noun: "if Hamas surrenders its rockets"
	}
	if a.tree.Tag[i] == syntax.JJ && a.tree.Child(i, syntax.Obj) >= 0 {
		return true // a verb taken for an adjective: "open the road"
	}
	if a.isVerb(i) {
		return !(a.tree.Label[i] == syntax.Amod || a.tree.Label[i] == syntax.Compound)
	}
	return a.tree.Child(i, syntax.Cop) >= 0
}

// predicateAbove returns the closest token above i that heads a clause, or -1.
func (a *article) predicateAbove(i int) int {
	for n := 0; n < 4*maxChain; n++ {
		i = int(a.tree.Head[i])
		if i < 0 || a.isPredicate(i) {
			return i
		}
	}
	return -1
}

// particle returns the particle of verb i ("back" in "pulled back"), or "".
func (a *article) particle(i int) string {
	if p := a.tree.Child(i, syntax.CompoundPrt); p >= 0 {
		return a.lemma(p)
	}
	for c := range a.tree.Children(i) { // "flew its men home", "took their contingents out"
		if a.tree.Label[c] == syntax.Advmod && c > i+1 && a.tree.FirstChild[c] < 0 || a.tree.Label[c] == syntax.Advmod && c > i && a.lemma(c) == "home" {
			switch w := a.lemma(c); w {
			case "home", "out", "back", "away":
				return w
			}
		}
	}
	n := i + 1
	if o := a.particleObject(i); o >= 0 {
		return a.lemma(n)
	}
	if n < a.tree.Len() && int(a.tree.Head[n]) == i || n < a.tree.Len() && int(a.tree.Right[i]) >= n && a.tree.Label[n] == syntax.Advmod {
		switch w := a.lemma(n); w {
		case "back", "out", "away", "off", "down", "up", "over", "in", "forward", "apart", "aside", "ahead", "by", "through", "home":
			return w
		}
	}
	return ""
}

// particleObject returns the object of a verb whose particle the tree takes for
// a preposition ("hand over the prisoners"), or -1.
func (a *article) particleObject(i int) int {
	n := i + 1
	if n >= a.tree.Len() || a.tree.Label[n] != syntax.Case {
		return -1
	}
	o := int(a.tree.Head[n])
	if int(a.tree.Head[o]) != i || a.tree.Label[o] != syntax.Obl {
		return -1
	}
	v, w := a.lemma(i), a.lemma(n)
	for _, x := range particleVerbs {
		if x.verb == v && x.particle == w {
			return o
		}
	}
	return -1
}

// particleVerbs take an object after their particle.
var particleVerbs = [...]struct{ verb, particle string }{
	{"bring", "back"}, {"bring", "home"}, {"bring", "in"}, {"break", "off"}, {"call", "off"}, {"carry", "out"}, {"cut", "back"},
	{"cut", "off"}, {"draw", "down"}, {"fly", "in"}, {"give", "back"}, {"give", "up"}, {"hand", "back"}, {"hand", "in"},
	{"hand", "off"}, {"hand", "over"}, {"hold", "back"}, {"lay", "aside"}, {"lay", "down"}, {"let", "in"}, {"move", "in"},
	{"move", "out"}, {"open", "up"}, {"pay", "out"}, {"pull", "back"}, {"pull", "off"}, {"pull", "out"}, {"put", "aside"},
	{"put", "down"}, {"put", "off"}, {"put", "up"}, {"rule", "out"}, {"scale", "back"}, {"scale", "down"}, {"send", "back"},
	{"send", "in"}, {"set", "aside"}, {"set", "up"}, {"shore", "up"}, {"take", "back"}, {"take", "over"}, {"thin", "out"},
	{"turn", "down"}, {"turn", "in"}, {"turn", "over"}, {"wind", "down"}, {"wind", "up"},
}

// caseOf returns the lemma of the preposition that marks the phrase headed by
// i, or "". A preposition of several words yields them joined: "because of",
// "in case of", "instead of".
func (a *article) caseOf(i int) string {
	c := a.tree.Child(i, syntax.Case)
	if c < 0 {
		return ""
	}
	w := a.lemma(c)
	for f := range a.tree.Children(c) {
		if a.tree.Label[f] == syntax.Fixed {
			w += " " + a.lemma(f)
		}
	}
	return w
}

// oblique returns the head of the first phrase that depends on i with one of
// the given prepositions, or -1.
func (a *article) oblique(i int, preps ...string) int {
	for c := range a.tree.Children(i) {
		switch a.tree.Label[c] {
		case syntax.Obl, syntax.OblAgent, syntax.Nmod, syntax.Advmod, syntax.Xcomp, syntax.Advcl, syntax.Acl:
			w := a.caseOf(c)
			if w == "" {
				continue
			}
			for _, p := range preps {
				if w == p {
					return c
				}
			}
			if w == "in" && a.lemma(c) == "principle" { // "agreed in principle to the corridors"
				if o := a.oblique(c, preps...); o >= 0 {
					return o
				}
			}
		}
	}
	return -1
}

// surfaceSubject returns the head of the phrase in subject position of p,
// active or passive, shared by coordination; -1 when there is none.
func (a *article) surfaceSubject(p int) int {
	for n := 0; n < maxChain && p >= 0; n++ {
		for c := range a.tree.Children(p) {
			switch a.tree.Label[c] {
			case syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter:
				return a.antecedent(c, p)
			}
		}
		if a.tree.Label[p] != syntax.Conj {
			return -1
		}
		p = int(a.tree.Head[p])
		if !a.isPredicate(p) {
			return -1
		}
	}
	return -1
}

// antecedent returns the noun that relative pronoun c stands for in the clause
// of p; any other word is its own.
func (a *article) antecedent(c, p int) int {
	switch a.tree.Tag[c] {
	case syntax.WDT, syntax.WP:
	case syntax.IN, syntax.DT:
		if a.lemma(c) != "that" || a.tree.Label[p] != syntax.AclRelcl {
			return c
		}
	default:
		return c
	}
	for n := 0; n < maxChain && p >= 0; n++ {
		switch a.tree.Label[p] {
		case syntax.AclRelcl, syntax.Acl:
			return int(a.tree.Head[p])
		case syntax.Conj, syntax.Xcomp, syntax.Ccomp:
			p = int(a.tree.Head[p])
			continue
		}
		break
	}
	if a.tree.Tag[c] == syntax.WDT || a.lemma(c) == "who" { // the noun right before it
		k := c - 1
		if k >= 0 && a.isPunct(k) {
			k--
		}
		if k >= 0 && a.isNoun(k) {
			for n := 0; n < maxChain && a.tree.Head[k] >= 0 && a.isNoun(int(a.tree.Head[k])) && int(a.tree.Head[k]) < k && a.tree.Label[k] == syntax.Flat; n++ {
				k = int(a.tree.Head[k])
			}
			return k
		}
	}
	return c
}

// subjectOf returns the head of the phrase that does what predicate p says:
// the agent of a passive, the controller of an infinitive, the shared subject
// of a coordination, the possessor of an eventive noun. -1: the text names none.
func (a *article) subjectOf(p int) int { return a.subject(p, 0) }

func (a *article) subject(p, depth int) int {
	if p < 0 || depth > maxChain {
		return -1
	}
	t := &a.tree
	if s := a.forSubject(p); s >= 0 {
		return s
	}
	if n := a.nounBeforeTo(p); n >= 0 {
		return a.nounSubject(n, depth+1)
	}
	if !a.isPredicate(p) && a.isNoun(p) {
		return a.nounSubject(p, depth)
	}
	if t.Passive(p) || t.Label[p] == syntax.Acl && t.Tag[p] == syntax.VBN {
		return a.agent(p)
	}
	for c := range t.Children(p) {
		switch t.Label[c] {
		case syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter:
			return a.antecedent(c, p)
		case syntax.Aux, syntax.AuxPass, syntax.Cop: // a subject hung on the auxiliary
			if s := t.Child(c, syntax.Nsubj); s >= 0 {
				return s
			}
		}
	}
	if s := a.subjectBeforeModal(p); s >= 0 {
		return s
	}
	if c := t.Child(p, syntax.Compound); c >= 0 && a.isNoun(p) && t.Child(p, syntax.Cop) < 0 {
		return c
	}
	h := int(t.Head[p])
	switch t.Label[p] {
	case syntax.Conj:
		if !a.isPredicate(h) {
			return -1
		}
		if t.Passive(h) {
			return a.surfaceSubject(h)
		}
		return a.subject(h, depth+1)
	case syntax.Xcomp, syntax.Ccomp, syntax.Advcl, syntax.Parataxis:
		if h < 0 {
			return -1
		}
		return a.controller(h, depth+1)
	case syntax.Acl, syntax.AclRelcl:
		if t.Tag[p] == syntax.VBG && (t.Child(p, syntax.Mark) < 0 || !operatorNoun(a.lemma(h))) { // "no intention of leaving"
			return h
		}
		if v := a.verbOfPhrase(p); v >= 0 {
			return a.controller(v, depth+1)
		}
		return a.nounSubject(h, depth+1)
	case syntax.Obl, syntax.Nmod, syntax.Csubj:
		if t.Tag[p] == syntax.VBG && h >= 0 { // "by sending", "ready for sending"
			if a.isPredicate(h) {
				return a.controller(h, depth+1)
			}
			return a.nounSubject(h, depth+1)
		}
	}
	return -1
}

// subjectBeforeModal returns the noun right before the first auxiliary of p,
// where the tree has made it part of the phrase before: "… eight observers and
// the Philippines could follow", "under the deal both sides are to leave"; -1
// when there is none.
func (a *article) subjectBeforeModal(p int) int {
	m := p
	for c := range a.tree.Children(p) {
		switch a.tree.Label[c] {
		case syntax.Aux, syntax.AuxPass, syntax.Cop:
			m = min(m, c)
		}
	}
	n := m - 1
	if m == p || n < 0 || !a.isNoun(n) || within(a, p, n) {
		return -1
	}
	switch a.tree.Label[n] {
	case syntax.Conj, syntax.Appos:
		return n
	case syntax.Nmod, syntax.NmodUnmarked:
		if a.caseOf(n) == "" {
			return n
		}
	}
	return -1
}

// forSubject returns the subject that "for" gives an infinitive: "a declaration
// for Britain and France to deploy troops"; -1 when there is none.
func (a *article) forSubject(p int) int {
	m := a.tree.Child(p, syntax.Mark)
	if m <= 0 || a.lemma(m) != "to" {
		return -1
	}
	h := m - 1
	for n := 0; n < maxChain && h >= 0 && a.caseOf(h) != "for"; n++ {
		if h = int(a.tree.Head[h]); h >= m {
			return -1
		}
	}
	if h < 0 || a.caseOf(h) != "for" || !a.isNoun(h) || operatorNoun(a.lemma(m-1)) {
		return -1
	}
	return h
}

// nounBeforeTo returns the promise, offer or readiness that infinitive p stands
// right after and so belongs to, where the tree hangs it elsewhere; -1 when
// there is none.
func (a *article) nounBeforeTo(p int) int {
	m := a.tree.Child(p, syntax.Mark)
	if m <= 0 || a.lemma(m) != "to" || int(a.tree.Head[p]) == m-1 || !a.isNoun(m-1) || !operatorNoun(a.lemma(m-1)) || within(a, m-1, p) {
		return -1
	}
	return m - 1
}

// verbOfPhrase returns the operator that the infinitive p belongs to, where the
// tree has hung it on a noun in between ("agreed in principle to send"); -1 when
// the infinitive is the noun's own ("a promise to send").
func (a *article) verbOfPhrase(p int) int {
	h := int(a.tree.Head[p])
	if h < 0 || a.tree.Label[p] != syntax.Acl || !a.auxiliariesOf(p).to {
		return -1
	}
	if _, ok := operatorOf(a, h); ok || isCarrier(a.lemma(h)) {
		return -1
	}
	switch a.tree.Label[h] {
	case syntax.Obl, syntax.OblUnmarked, syntax.Obj, syntax.Iobj:
	default:
		return -1
	}
	v := int(a.tree.Head[h])
	if v < 0 || !a.isPredicate(v) {
		return -1
	}
	if _, ok := operatorOf(a, v); !ok {
		return -1
	}
	return v
}

// controller returns who does the infinitive or participle that depends on h.
func (a *article) controller(h, depth int) int {
	if !a.isPredicate(h) && a.isNoun(h) {
		return a.nounSubject(h, depth)
	}
	if op, ok := operatorOf(a, h); ok && op.objectControl {
		if o := a.object(h, depth); o >= 0 {
			return o
		}
		if o := a.tree.Child(h, syntax.Iobj); o >= 0 {
			return o
		}
		if o := a.oblique(h, "on", "to", "for", "upon", "with"); o >= 0 {
			return o
		}
		return -1
	}
	if a.tree.Passive(h) {
		if s := a.surfaceSubject(h); s >= 0 {
			return s
		}
		return a.object(h, depth)
	}
	return a.subject(h, depth)
}

// agent returns the head of the by-phrase of passive p, or -1.
func (a *article) agent(p int) int {
	if c := a.tree.Child(p, syntax.OblAgent); c >= 0 {
		return c
	}
	return a.oblique(p, "by")
}

// lightVerbs carry a noun that says what happens: "made an offer", "gave a promise".
var lightVerbs = [...]string{"deliver", "express", "extend", "get", "give", "have", "issue", "make", "offer", "reiterate", "renew", "repeat", "show", "sign", "take", "voice"}

// ownDoing are nouns whose of-phrase does what they say: "the withdrawal of
// Rwandan troops". Sorted.
var ownDoing = [...]string{"aggression", "approval", "attack", "backing", "consent", "departure", "disarmament", "invitation", "pullback", "pullout", "readiness", "redeployment", "refusal", "request", "retreat", "willingness", "withdrawal"}

// approves reports the verbs of those who like what others do.
func approves(lemma string) bool {
	switch lemma {
	case "applaud", "back", "endorse", "favor", "favour", "support", "welcome":
		return true
	}
	return false
}

// nounSubject returns who does what eventive noun p says: its possessor, a
// by-phrase, a state named by its modifier ("the French offer"), the of-phrase
// of nouns that take one so, or the subject of the verb it is the object of
// ("made an offer", "weighing a request").
func (a *article) nounSubject(p, depth int) int {
	t := &a.tree
	if depth > maxChain {
		return -1
	}
	if a.answered(p) {
		return a.subject(int(t.Head[p]), depth+1) // "rejected a Russian request to reopen the line": its own doing
	}
	if c := t.Child(p, syntax.NmodPoss); c >= 0 {
		var buf [4]int
		if t.Tag[c] != syntax.PRPS || len(a.appendActors(buf[:0], c)) > 0 || t.Head[p] < 0 || t.Label[p] != syntax.Obj {
			return c
		}
		return a.subject(int(t.Head[p]), depth+1) // "signaled their agreement": theirs who signaled
	}
	if c := a.oblique(p, "by", "from"); c >= 0 {
		return c
	}
	for c := range t.Children(p) {
		switch t.Label[c] {
		case syntax.Amod, syntax.Compound:
			if m := a.mentionAt(c); m >= 0 && a.mentions[m].Actor >= 0 {
				return c
			}
		}
	}
	if c := a.oblique(p, "of"); c >= 0 {
		if _, own := slices.BinarySearch(ownDoing[:], a.lemma(p)); own {
			return c
		}
	}
	h := int(t.Head[p])
	if h < 0 || !a.isPredicate(h) {
		return -1
	}
	switch t.Label[p] {
	case syntax.Obj, syntax.Obl:
	default:
		return -1
	}
	op, ok := operatorOf(a, h)
	switch {
	case ok && t.Label[p] == syntax.Obj && a.classAt(a.subject(h, depth+1))&votes != 0: // "parliament must authorise the deployment": whose parliament it is
		if o := t.Child(a.subject(h, depth+1), syntax.NmodPoss); o >= 0 {
			return o
		}
		return a.oblique(a.subject(h, depth+1), "in")
	case ok && op.objectControl: // "commits them to an exchange"
		if o := a.controller(h, depth+1); o != p {
			return o
		}
	case ok && approves(a.lemma(h)): // "supports talks": whose they are it does not say
		return -1
	case ok && a.classAt(a.subject(h, depth+1))&votes != 0: // "parliament must approve the deployment": whose parliament it is
		return t.Child(a.subject(h, depth+1), syntax.NmodPoss)
	case ok, a.isLight(h), operatorNoun(a.lemma(p)) && !othersOffer(a.lemma(h)):
		return a.subject(h, depth+1)
	}
	return -1
}

// asksFor reports the nouns whose infinitive is for those who are asked to do.
func asksFor(lemma string) bool {
	switch lemma {
	case "appeal", "call", "demand", "plea", "request":
		return true
	}
	return false
}

// othersOffer reports the verbs whose object is somebody else's offer or
// promise.
func othersOffer(lemma string) bool {
	switch lemma {
	case "await", "criticise", "criticize", "condemn", "dismiss", "doubt", "extract", "hail", "obtain", "praise", "question", "receive", "secure", "welcome", "win", "ignore", "mock", "reject", "note", "hear", "recall", "cite":
		return true
	}
	return false
}

// objectOf returns the head of the phrase that predicate p is done to, passives
// and object relatives undone; -1 when there is none.
func (a *article) objectOf(p int) int { return a.object(p, 0) }

func (a *article) object(p, depth int) int {
	if p < 0 || depth > maxChain {
		return -1
	}
	t := &a.tree
	if !a.isPredicate(p) && a.isNoun(p) {
		return a.oblique(p, "of")
	}
	if t.Label[p] == syntax.Acl && t.Tag[p] == syntax.VBN && t.Child(p, syntax.Obj) < 0 {
		return int(t.Head[p])
	}
	if t.Passive(p) {
		if s := a.surfaceSubject(p); s >= 0 {
			return s
		}
		switch t.Label[p] {
		case syntax.Acl, syntax.AclRelcl:
			return int(t.Head[p])
		case syntax.Xcomp, syntax.Advcl:
			if h := int(t.Head[p]); h >= 0 {
				return a.controller(h, depth+1)
			}
		}
		return -1
	}
	for c := range t.Children(p) {
		if t.Label[c] == syntax.Obj {
			return a.antecedent(c, p)
		}
	}
	if o := a.particleObject(p); o >= 0 {
		return o
	}
	if c := t.Child(p, syntax.Nmod); c > p && a.isNoun(p) && a.caseOf(c) == "" && t.Child(p, syntax.Cop) < 0 {
		return c
	}
	for c := range t.Children(p) { // "promised up to 8,000 soldiers" read as a phrase
		if t.Label[c] == syntax.Obl && c > p {
			switch a.caseOf(c) {
			case "up to", "at least", "more than", "as many as", "some":
				return c
			}
		}
	}
	for c := range t.Children(p) { // "send up to 40 soldiers" read as "send up" and "to soldiers"
		if k := t.Child(c, syntax.Case); t.Label[c] == syntax.Obl && k > 0 && a.lemma(k) == "to" && a.lemma(k-1) == "up" && t.Child(c, syntax.Nummod) >= 0 {
			return c
		}
	}
	// the gap one infinitive lower: "the force that they plan to station"
	for q, n := p, 0; n < maxChain && t.Label[q] == syntax.Xcomp; n++ {
		if q = int(t.Head[q]); q < 0 || !a.isVerb(q) || t.Child(q, syntax.Obj) >= 0 {
			break
		}
		if t.Label[q] == syntax.AclRelcl {
			if s := t.Child(q, syntax.Nsubj); s >= 0 && a.antecedent(s, q) == s {
				return int(t.Head[q])
			}
		}
	}
	// the gap of an object relative: "the cities it has seized"
	if t.Label[p] == syntax.AclRelcl {
		if s := t.Child(p, syntax.Nsubj); s >= 0 && a.antecedent(s, p) == s {
			return int(t.Head[p])
		}
	}
	return -1
}
