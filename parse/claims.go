package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// section is a list of provisions of the record.
type section uint8

const (
	ceasefires section = iota
	mechanisms
	forces
	guarantees
	pledges
	documents
	meetings
	numSections
)

// A claim is one mention of a provision, with what the words around it say of
// it. Assemble merges the claims of one real thing into one provision.
type claim struct {
	section section
	head    int // the noun, or the predicate of a pledge
	status  ceasefire.Status
	earlier bool // an earlier thing of its kind: "a previous truce"
	generic bool // only supposed: "once a ceasefire is agreed"
	bound   bool // refers back: "the truce", "its mandate", "that force"
	alone   bool // one side's own halt, not the truce between the two
	assumed bool // the status is only what a standing body has unless the text says more
	actor   int  // 1 + the actor that is this body, 0 for none
	merged  int  // the claim it is merged into, itself when it stands alone
	count   int  // how many claims are merged into it
	before  int  // the thing of its section before it, -1 for the first

	name     text.Span // its own name as written
	acronym  string
	kind     uint8  // of the section's kind enum
	lead     []int  // actors: lead of a mechanism or force
	host     []int  // actors: host of a force
	a, b     []int  // actors: parties, members, contributors, guarantors, by, signatories, participants; mediators, beneficiaries, to, hosts
	tasks    uint32 // bit set of Function or Task
	form     ceasefire.Form
	scope    ceasefire.Scope
	action   ceasefire.Action
	seat     string
	place    string
	area     []string
	quantity []ceasefire.Quantity

	date, from, until ceasefire.Date
	duration          ceasefire.Duration
	requires, voidIf  *ceasefire.Condition
	trigger           *ceasefire.Condition

	according []int // actors whose word it is
	evidence  []text.Span
	toward    int // head noun of the provision it serves, -1
	refers    int // 1 + the claim that the words plainly refer back to: an acronym, "it"; 0 for none
}

// findClaims reads every clause of the text.
func (a *article) findClaims() {
	a.claims = a.claims[:0]
	a.findMoments()
	a.findBelligerents()
	for s := range a.doc.Sentences {
		first, end := a.doc.Sentences[s].FirstToken, a.doc.Sentences[s].EndToken
		from := len(a.claims)
		for i := first; i < end; i++ {
			a.provisionAt(i)
			a.pledgeAt(i)
			a.meetingAt(i)
			a.sessionAt(i)
			a.invitationAt(i)
			a.mediatedAt(i)
		}
		a.struckClause(first, end, from)
		a.strayConditions(first, end, from)
		a.namedConditions(first, end, from)
		a.echoedConditions(first, end, from)
		a.itemPledge(s)
	}
}

// mediatedAt gives the truce told last the mediators that a sentence of their own
// names: "They signed a truce in Doha. Turkey and Qatar mediated."
func (a *article) mediatedAt(p int) {
	if a.lemma(p) != "mediate" || !a.isPredicate(p) || a.objectOf(p) >= 0 || a.lookOf(p) != backward || a.supposed(p) || a.auxiliariesOf(p).negated {
		return
	}
	for c := range a.tree.Children(p) {
		if a.tree.Label[c] == syntax.Obl && !a.inMoment(c, 1) {
			return // "mediated between the two"
		}
	}
	if c := a.recentClaim(p, func(c *claim) bool { return c.section == ceasefires && !c.generic && !c.earlier }); c != nil {
		c.b = union(c.b, a.principals(nil, a.subjectOf(p)))
	}
}

// recentClaim returns the last claim of the sentence of token p, or of the one
// before, that fits; nil when there is none.
func (a *article) recentClaim(p int, fits func(*claim) bool) *claim {
	for k := len(a.claims) - 1; k >= 0 && a.doc.SentenceOf(p)-a.doc.SentenceOf(a.claims[k].head) <= 1; k-- {
		if c := &a.claims[k]; fits(c) {
			return c
		}
	}
	return nil
}

// struckClause reads "provided for a joint force, but the clause was struck from
// the text": what the sentence has told of until then is dropped.
func (a *article) struckClause(first, end, from int) {
	for p := first; p < end && from < len(a.claims); p++ {
		op, ok := operatorOf(a, p)
		if !ok || op.force != drops || !a.tree.Passive(p) || a.auxiliariesOf(p).negated || a.supposed(p) {
			continue
		}
		s := -1
		for c := range a.tree.Children(p) {
			switch a.lemma(c) {
			case "article", "clause", "passage", "provision":
				if a.tree.Label[c].Subject() && a.isBound(c) && a.tree.Child(c, syntax.Acl) < 0 {
					s = c
				}
			}
		}
		if s < 0 {
			continue
		}
		for k := max(from, len(a.claims)-maxScan); k < len(a.claims); k++ {
			c := &a.claims[k]
			if c.head < s && (c.section == mechanisms || c.section == forces || c.section == guarantees || c.section == pledges) && (c.status == 0 || c.status == ceasefire.Proposed) {
				c.status = ceasefire.Dropped
			}
		}
	}
}

// namedConditions reads "he named three conditions: the guns must fall silent
// and parliament must approve": what must be is what the last undertaking waits
// for, not a demand.
func (a *article) namedConditions(first, end, from int) {
	colon := -1
	named := false
	for i := first; i < end && colon < 0; i++ {
		named = named || a.lemma(i) == "condition" && a.tree.Tag[i] == syntax.NNS
		if a.word(i) == ":" {
			colon = i
		}
	}
	if colon < 0 || !named {
		return
	}
	var last *claim
	for k := from - 1; k >= 0 && k > from-8 && last == nil; k-- {
		if c := &a.claims[k]; c.section == pledges && a.undertaking(c) {
			last = c
		}
	}
	if last == nil {
		return
	}
	kept := a.claims[:from]
	for k := from; k < len(a.claims); k++ {
		if a.claims[k].section != pledges || a.claims[k].head < colon {
			kept = append(kept, a.claims[k])
		}
	}
	a.claims = kept
	for i := colon + 1; i < end; i++ {
		if !a.isPredicate(i) || !a.auxiliariesOf(i).obliged {
			continue
		}
		if x := a.leafAt(i, provided); x != nil {
			last.requires = both(last.requires, x)
		}
	}
}

// comesTrue reports the verbs with which a sentence goes on about the
// undertaking before it: "That would happen only after".
func comesTrue(lemma string) bool {
	switch lemma {
	case "begin", "come", "follow", "happen", "materialise", "materialize", "occur", "possible", "proceed", "start", "take":
		return true
	}
	return false
}

// echoedConditions reads a sentence that only says what the undertaking told
// last waits for: "That would happen only after the army moves back", "It depends
// on a vote".
func (a *article) echoedConditions(first, end, from int) {
	if from != len(a.claims) || from == 0 {
		return
	}
	last := &a.claims[from-1]
	if a.doc.SentenceOf(first)-a.doc.SentenceOf(last.head) != 1 || !a.undertaking(last) || last.generic {
		return
	}
	for p := first; p < end; p++ {
		s := a.surfaceSubject(p)
		if s < first || !a.isPredicate(p) || a.supposed(p) {
			continue
		}
		switch a.lowerWord(s) {
		case "that", "this", "it", "these", "those", "they", "none":
		default:
			continue
		}
		waiting := slices.ContainsFunc(waits[:], func(w struct{ lemma, prep string }) bool { return w.lemma == a.lemma(p) })
		x := a.auxiliariesOf(p)
		if !waiting && (!comesTrue(a.lemma(p)) || !x.future && !x.possible && !x.obliged) {
			continue
		}
		for _, r := range a.requirementsOf(nil, p) {
			if (x.negated || a.lowerWord(s) == "none") && (r.bearing == until || r.bearing == unless || r.bearing == without) || waiting {
				r.bearing = provided
			}
			a.hang(last, r)
		}
		return
	}
}

// itemPledge reads the item of a list that names only what is given: "the
// contribution could include: – up to 900 soldiers".
func (a *article) itemPledge(s int) {
	x := &a.doc.Sentences[s]
	root := a.tree.Root(x.FirstToken, x.EndToken)
	if root < 0 || a.isPredicate(root) || !a.isNoun(root) && !a.isMoney(root) {
		return
	}
	l, ok := a.listOf(root)
	if !ok || l.heading > 0 {
		return
	}
	switch a.lemma(l.intro) {
	case "contribute", "comprise", "include", "offer", "pledge", "promise", "provide", "send":
	default:
		return
	}
	r, _ := a.statusOf(l.intro)
	if op, ok := operatorOf(a, l.intro); ok {
		r = a.overlay(l.intro, reading{bare: true}.under(op.force))
	}
	by := a.committed(l.intro)
	for k := len(a.claims) - 1; k >= 0 && len(by) == 0; k-- { // "the contribution": of whom was said before
		if a.claims[k].section == pledges {
			by = a.claims[k].a
		}
	}
	if r.none || r.status == 0 || r.past || len(by) == 0 {
		return
	}
	is := a.headClass(root)
	for _, w := range objectActions {
		if is&w.object == 0 {
			continue
		}
		c := claim{section: pledges, head: root, status: r.status, action: w.action, a: by, toward: -1}
		c.according, _ = a.voice(l.intro)
		c.evidence = append(c.evidence, a.clauseSpan(root))
		if q, ok := a.quantityAt(root); ok {
			c.quantity = append(c.quantity, q)
		}
		a.claims = append(a.claims, c)
		return
	}
}

// strayConditions hangs the conditions of a sentence that the tree attaches to
// nothing a claim was made of on the closest claim before them, or on the first
// one when they open the sentence.
func (a *article) strayConditions(first, end, from int) {
	if from == len(a.claims) {
		return
	}
	for c := first; c < end; c++ {
		b, about, only := a.markerOf(c)
		if b == noBearing {
			b, about, only = a.looseMarker(c, end)
		}
		if b == noBearing && a.mustComeFirst(c) {
			b, about = provided, c
		}
		if b == noBearing || b == without && !a.startsSentence(c, first) {
			continue
		}
		if a.hangsOnClaim(c, from) {
			continue
		}
		x := a.waiting(c, about, from)
		if x == nil {
			continue
		}
		if cond := a.conditionAt(about, a.strict(b, about, only), 0); cond != nil {
			a.hang(x, requirement{head: about, bearing: b, only: only, cond: cond})
		}
	}
}

// hangsOnClaim reports whether the tree hangs clause c on the predicate of an
// undertaking after it, whose condition it then is already.
func (a *article) hangsOnClaim(c, from int) bool {
	h := int(a.tree.Head[c])
	if h < c {
		return false
	}
	for k := from; k < len(a.claims); k++ {
		if a.claims[k].head == h && a.claims[k].section == pledges && a.claims[k].requires != nil {
			return true
		}
	}
	return false
}

// mustComeFirst reports a clause that says so itself: "parliament must vote
// first".
func (a *article) mustComeFirst(p int) bool {
	if !a.isPredicate(p) || !a.auxiliariesOf(p).obliged && !a.hasTo(p) {
		return false
	}
	for c := range a.tree.Children(p) {
		if w := a.lemma(c); a.tree.Label[c] == syntax.Advmod && (w == "first" || w == "beforehand") {
			return true
		}
	}
	return false
}

// hasTo reports whether predicate p is what somebody has to do.
func (a *article) hasTo(p int) bool {
	h := int(a.tree.Head[p])
	return h >= 0 && a.tree.Label[p] == syntax.Xcomp && a.lemma(h) == "have" && a.auxiliariesOf(p).to
}

// looseMarker reads a marker by its place alone, where the tree has made
// nothing of it: the clause is the first finite verb after it.
func (a *article) looseMarker(m, end int) (b bearing, about int, only bool) {
	b = noBearing
	words := a.lowerWord(m)
	switch words {
	case "if", "once", "unless", "provided", "providing":
		b = bearingOf(words)
	case "as", "so", "on", "in":
		for k := m + 1; k < m+3 && k < end; k++ {
			words += " " + a.lowerWord(k)
			if x := bearingOf(words); x != noBearing && words != "in case of" {
				b = x
			}
		}
	}
	if m+1 < end && (a.lowerWord(m+1) == "to" || a.lowerWord(m+1) == "on" || a.lowerWord(m+1) == "upon") {
		if x := bearingOf(words + " " + a.lowerWord(m+1)); x == provided { // "subject to a mandate"
			for k := m + 2; k < end && k < m+10; k++ {
				if e, _ := a.phraseEvent(k); e != 0 && a.isNoun(k) {
					return x, k, false
				}
			}
		}
	}
	if b == noBearing {
		return noBearing, -1, false
	}
	if m > 0 && asksWhether(a.lemma(m-1)) {
		return noBearing, -1, false
	}
	if h := int(a.tree.Head[m]); h > m && a.tree.Label[m] == syntax.Mark && a.isPredicate(h) {
		return noBearing, -1, false // the tree knows better
	}
	for k := m + 1; k < end && k < m+16; k++ {
		if a.tree.Tag[k].Finite() && a.tree.Label[k] != syntax.Aux && a.tree.Label[k] != syntax.AuxPass || a.tree.Tag[k] == syntax.VBN && a.auxiliariesOf(k).finite {
			return b, k, m > 0 && a.lowerWord(m-1) == "only"
		}
	}
	for k := min(end, m+10) - 1; k > m; k-- { // a verb taken for a noun: "provided that Haiti consents"
		if a.tree.Tag[k] != syntax.NNS && a.tree.Tag[k] != syntax.NN {
			continue
		}
		if e, _ := a.phraseEvent(k); e != 0 {
			return b, k, m > 0 && a.lowerWord(m-1) == "only"
		}
	}
	return noBearing, -1, false
}

// asksWhether reports the verbs after which "if" asks and sets no condition.
func asksWhether(lemma string) bool {
	switch lemma {
	case "ask", "asked", "know", "see", "wonder", "say", "doubt", "tell", "as", "even", "unclear":
		return true
	}
	return false
}

// waiting returns the claim of the sentence that a condition at token c hangs
// on: the closest undertaking before it, or else the first one; nil when there
// is none, or when it waits for something already.
func (a *article) waiting(c, about, from int) *claim {
	best := -1
	for k := max(from, len(a.claims)-maxLookBack); k < len(a.claims); k++ {
		x := &a.claims[k]
		if within(a, x.head, about) || !a.undertaking(x) || x.section == documents && x.status == ceasefire.Agreed {
			continue // what an accord that was reached waits for, its own words say
		}
		if p, q := a.attributionOf(x.head), a.attributionOf(about); p != q && p >= 0 && q >= 0 {
			continue
		}
		if x.head < c || best < 0 {
			best = k
		}
	}
	if best < 0 {
		return nil
	}
	x := &a.claims[best]
	if x.requires != nil || x.voidIf != nil || x.trigger != nil {
		return nil
	}
	return x
}

// startsSentence reports whether the phrase headed by c opens the sentence.
func (a *article) startsSentence(c, first int) bool {
	k := first
	for k < c && a.isPunct(k) {
		k++
	}
	return int(a.tree.Left[c]) <= k
}

// within reports whether token i stands inside the phrase headed by h.
func within(a *article, i, h int) bool {
	return int(a.tree.Left[h]) <= i && i <= int(a.tree.Right[h])
}

// undertaking reports whether a claim is of something still to come, which can
// wait for a condition.
func (a *article) undertaking(c *claim) bool {
	switch c.status {
	case ceasefire.Rejected, ceasefire.Considered, ceasefire.Proposed, ceasefire.Offered, ceasefire.Intended, ceasefire.Agreed, ceasefire.AgreedInPrinciple:
		return !c.earlier
	}
	return false
}

// clauseSpan returns the bytes of the clause or phrase headed by h, without
// the punctuation and the marks at its edges.
func (a *article) clauseSpan(h int) text.Span {
	lo, hi := int(a.tree.Left[h]), int(a.tree.Right[h])
	return a.trim(lo, hi+1)
}

// trim returns the bytes of tokens [lo,hi) without punctuation at the edges.
func (a *article) trim(lo, hi int) text.Span {
	for lo < hi-1 && a.isPunct(lo) {
		lo++
	}
	for hi-1 > lo && a.isPunct(hi-1) {
		hi--
	}
	return text.Span{Start: int(a.doc.Tokens[lo].Start), End: int(a.doc.Tokens[hi-1].End)}
}

func (a *article) isPunct(i int) bool {
	switch a.doc.Tokens[i].Kind {
	case text.Punct, text.OpenQuote, text.CloseQuote:
		return true
	}
	return false
}

// voice returns whose word the token is: the speakers of the statement around
// it. denied is set inside what somebody denies or only accuses another of.
func (a *article) voice(i int) (speakers []int, denied bool) {
	k := a.attributionOf(i)
	if k < 0 {
		return nil, false
	}
	s := &a.attributions[k]
	return s.Speakers, s.Denied || s.Act == ceasefire.ActAccuse || s.Act == ceasefire.ActDeny
}

// ids turns actor indexes into actor ids.
func (a *article) ids(actors []int) []ceasefire.ActorID {
	if len(actors) == 0 {
		return nil
	}
	out := make([]ceasefire.ActorID, 0, len(actors))
	for _, k := range actors {
		if id := a.actors[k].ID; !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// principals appends the actors that the phrase headed by h commits: a person
// or an office stands for its state or body, "we" for whoever speaks.
func (a *article) principals(dst []int, h int) []int {
	if h < 0 {
		return dst
	}
	var buf [8]int
	if l := a.lemma(h); (l == "side" || l == "party") && len(a.sides) == 2 && a.speaksOfBoth(h) {
		return union(dst, a.sides)
	}
	found := a.appendActors(buf[:0], h)
	if len(found) == 0 {
		switch a.lowerWord(h) {
		case "we", "i", "us", "our", "my":
			found, _ = a.voice(h)
		case "they", "it", "he", "she", "them":
			if found = a.lastSubject(h); len(found) == 0 && a.tree.Label[h].Subject() && a.speechAbove(h) >= 0 {
				found = a.soleSpeaker(h) // "the gang said it would halt its attacks"
			}
		case "its":
			found = a.bodyBefore(h)
		case "side", "sides", "parties", "party", "capitals", "capital", "governments", "armies", "belligerents", "foes", "rivals", "neighbours", "neighbors", "signatories", "delegations":
			if a.speaksOfBoth(h) {
				found = a.belligerents()
			}
		case "both", "each", "neither", "either":
			found = a.belligerents()
		case "country", "state", "nation", "government":
			if a.speaksOfBoth(h) && a.tree.Child(h, syntax.Det) >= 0 && a.lemma(a.tree.Child(h, syntax.Det)) != "the" {
				found = a.belligerents()
			} else if a.tree.Tag[h] == syntax.NN { // "the country would": the speaker's own
				said, _ := a.voice(h)
				for _, k := range said {
					if c := a.actors[k].Country; c != "" {
						if s := a.actorIndex(ceasefire.ActorID("state/" + string(c))); s >= 0 {
							return union(dst, []int{s})
						}
					}
				}
				found = said
			}
		}
	}
	if len(found) == 0 && (a.classAt(h)&(troops|carrier|money) != 0 || a.lemma(h) == "contribution" || a.lemma(h) == "package") { // "its troops", "Sweden's contribution"
		if o := a.tree.Child(h, syntax.NmodPoss); o >= 0 {
			return a.principals(dst, o)
		}
	}
	if o := a.oblique(h, "from"); len(found) == 0 && o >= 0 && a.classAt(h)&(troops|observers|police) != 0 { // "soldiers from Ghana"
		return a.principals(dst, o)
	}
	if a.tree.Tag[h] == syntax.NNS && besidesOwner(a.lemma(h)) && a.tree.Child(h, syntax.NmodPoss) >= 0 {
		found = slices.DeleteFunc(found, func(k int) bool { return a.actors[k].Kind == ceasefire.State })
	}
	n := len(dst)
	if a.tree.Tag[h] == syntax.NNS { // "the Greek and Turkish ministers"
		if both := a.statesBefore(h); len(both) > 1 {
			found = both
		}
	}
	for _, k := range found {
		if p := a.principal(k); p >= 0 && !slices.Contains(dst, p) {
			dst = append(dst, p)
		}
	}
	if o := a.oblique(h, "of"); len(dst) == n && o >= 0 && isBand(a.lemma(h)) { // "a quartet of countries — Algeria, Senegal and Gambia —"
		return a.principals(dst, o)
	}
	if len(dst) == n && a.tree.Tag[h] == syntax.NNS { // "the mediators, Qatar and Norway"
		for c := range a.tree.Children(h) {
			if a.tree.Label[c] == syntax.Appos {
				dst = a.principals(dst, c)
			}
		}
	}
	if len(dst) == n && a.tree.Tag[h] == syntax.NNS && !besidesOwner(a.lemma(h)) { // "US and Ukrainian officials": whose they are
		dst = union(dst, a.statesBefore(h))
	}
	return dst
}

// isBand reports the nouns that only gather those named after them.
func isBand(lemma string) bool {
	switch lemma {
	case "band", "group", "grouping", "handful", "pair", "quartet", "quintet", "trio":
		return true
	}
	return false
}

// statesBefore returns the states that the words before noun h in its phrase name.
func (a *article) statesBefore(h int) []int {
	var who []int
	for k := int(a.tree.Left[h]); k < h; k++ {
		m := a.mentionAt(k)
		if m < 0 || a.mentions[m].Country == "" || a.doc.Tokens[k+1].Start == a.doc.Tokens[k].End && (a.word(k+1) == "-" || a.word(k+1) == "‑") {
			continue // "Iran-backed rebels" are not Iran's
		}
		if s := a.actorIndex(ceasefire.ActorID("state/" + string(a.mentions[m].Country))); s >= 0 && !slices.Contains(who, s) {
			who = append(who, s)
		}
	}
	return who
}

// bodyBefore returns the closest state or body named before token h in its
// sentence: "thanked Washington for its readiness".
func (a *article) bodyBefore(h int) []int {
	first := a.doc.Sentences[a.doc.SentenceOf(h)].FirstToken
	for k := h - 1; k >= first; k-- {
		m := a.mentionAt(k)
		if m < 0 || a.mentions[m].Actor < 0 {
			continue
		}
		switch a.actors[a.mentions[m].Actor].Kind {
		case ceasefire.Person, ceasefire.Group:
			continue
		}
		return []int{a.mentions[m].Actor}
	}
	return nil
}

// soleSpeaker returns the party whose words pronoun h stands in, where they have
// one speaker, who is no person, and the pronoun is the subject of all they say.
func (a *article) soleSpeaker(h int) []int {
	who, denied := a.voice(h)
	if denied || len(who) != 1 || a.tree.Label[h] != syntax.Nsubj {
		return nil
	}
	switch a.actors[who[0]].Kind {
	case ceasefire.Person, ceasefire.Group:
		return nil
	}
	return who
}

// speechAbove returns the verb of saying whose content the clause of pronoun h
// is, or -1.
func (a *article) speechAbove(h int) int {
	p := int(a.tree.Head[h])
	if p < 0 || a.tree.Label[p] != syntax.Ccomp {
		return -1
	}
	if v := int(a.tree.Head[p]); v >= 0 && v < h && saysWhat(a.lemma(v)) {
		return v
	}
	return -1
}

// lastSubject returns the actors of the subject of the sentence before, for a
// pronoun that stands for what is no actor itself: "Israeli troops hold half of
// the strip. They will not pull back."
func (a *article) lastSubject(h int) []int {
	for k := h - 1; k >= a.doc.Sentences[a.doc.SentenceOf(h)].FirstToken; k-- { // an earlier clause of the same sentence
		if a.tree.Label[k].Subject() && a.tree.Tag[k] == syntax.NNS && a.classAt(k)&troops != 0 && a.lowerWord(h) == "they" {
			return a.principals(nil, k)
		}
	}
	if v := a.speechAbove(h); v >= 0 && a.lowerWord(h) == "they" { // "Spain, Portugal and Italy said they would"
		if s := a.surfaceSubject(v); s >= 0 && a.tree.Child(s, syntax.Conj) >= 0 {
			return a.principals(nil, s)
		}
	}
	s := a.doc.SentenceOf(h) - 1
	if s < 0 || a.doc.Sentences[s].Paragraph != a.doc.Sentences[s+1].Paragraph {
		return nil
	}
	first, end := a.doc.Sentences[s].FirstToken, a.doc.Sentences[s].EndToken
	root := a.tree.Root(first, end)
	if root < 0 || !a.isPredicate(root) {
		return nil
	}
	subj := a.surfaceSubject(root)
	if subj < 0 || a.headClass(subj)&(troops|parties) == 0 {
		return nil
	}
	if plural := a.lowerWord(h) == "they" || a.lowerWord(h) == "them"; plural != (a.tree.Tag[subj] == syntax.NNS || a.tree.Tag[subj] == syntax.NNPS) {
		return nil
	}
	return a.principals(nil, subj)
}

// principal returns the actor that actor k undertakes for, or -1 when k cannot
// undertake anything: an unnamed group.
func (a *article) principal(k int) int {
	x := &a.actors[k]
	switch x.Kind {
	case ceasefire.Person:
		if p := a.spokenFor(k); p >= 0 {
			return p
		}
		if x.Affiliation != "" {
			if p := a.actorIndex(x.Affiliation); p >= 0 {
				if a.actors[p].Kind != ceasefire.State || x.Country == "" {
					return p
				}
			}
		}
		if x.Country != "" {
			if p := a.actorIndex(ceasefire.ActorID("state/" + string(x.Country))); p >= 0 {
				return p
			}
		}
		return k
	case ceasefire.Institution:
		if x.Country != "" && speaksForState(x.Name) {
			if p := a.actorIndex(ceasefire.ActorID("state/" + string(x.Country))); p >= 0 {
				return p
			}
		}
	case ceasefire.Group:
		if o := int(a.who.facts[k].owner) - 1; o >= 0 { // "the M23 leader"
			return o
		}
		if x.Country != "" {
			return a.actorIndex(ceasefire.ActorID("state/" + string(x.Country)))
		}
		return -1
	}
	return k
}

// speaksForState reports whether an institution is the government itself, so
// that what it undertakes the state does: a ministry, not an army.
func speaksForState(name string) bool {
	for _, w := range [...]string{"inistry", "residency", "abinet", "mbassy", "overnment", "oreign Office", "resident's Office"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// spokenFor returns the body that the text says person k speaks for or leads
// ("Colonel X, who speaks for the rebels"), or -1.
func (a *article) spokenFor(k int) int {
	for n := range a.mentions {
		m := &a.mentions[n]
		if m.Actor != k || m.Kind != nameMention {
			continue
		}
		k := m.End // "X, who speaks for the rebels", whatever the tree makes of it
		if k < len(a.doc.Tokens) && a.word(k) == "," {
			k++
		}
		if k+1 < len(a.doc.Tokens) && a.lowerWord(k) == "who" && a.isVerb(k+1) {
			if p := a.bodyOfVerb(k + 1); p >= 0 {
				return p
			}
		}
		for h := m.First; h < m.End; h++ {
			if p := a.bodyLed(h, m.First); p >= 0 {
				return p
			}
			for c := range a.tree.Children(h) { // "X, the Norwegian who runs the mission"
				if a.tree.Label[c] == syntax.Appos {
					if p := a.bodyLed(c, m.First); p >= 0 {
						return p
					}
				}
			}
		}
		return -1
	}
	return -1
}

// bodyLed returns the body that a relative clause on noun h says its person
// speaks for or leads, or -1.
func (a *article) bodyLed(h, after int) int {
	for c := range a.tree.Children(h) {
		if a.tree.Label[c] != syntax.AclRelcl && a.tree.Label[c] != syntax.Acl || c < after {
			continue
		}
		if p := a.bodyOfVerb(c); p >= 0 {
			return p
		}
	}
	return -1
}

// bodyOfVerb returns the body that verb v says its subject speaks for or leads.
func (a *article) bodyOfVerb(v int) int {
	o := -1
	switch a.lemma(v) {
	case "speak", "negotiate", "talk":
		o = a.oblique(v, "for")
	case "lead", "head", "run", "command", "chair", "represent":
		o = a.tree.Child(v, syntax.Obj)
	}
	if o < 0 {
		return -1
	}
	for _, p := range a.appendActors(nil, o) {
		switch a.actors[p].Kind {
		case ceasefire.State, ceasefire.ArmedGroup, ceasefire.Organization, ceasefire.Institution:
			return p
		}
	}
	if q := a.tree.Child(o, syntax.NmodPoss); q >= 0 { // "the M23's political wing"
		for _, p := range a.appendActors(nil, q) {
			return p
		}
	}
	return -1
}

// actorIndex returns the index of the actor with the id, or -1.
func (a *article) actorIndex(id ceasefire.ActorID) int {
	for k := range a.actors {
		if a.actors[k].ID == id {
			return k
		}
	}
	return -1
}

// supposed reports whether token i stands inside a condition, a question or a
// comparison, where nothing is asserted.
func (a *article) supposed(i int) bool {
	t := &a.tree
	for n := 0; n < 4*maxChain; n++ {
		if s := t.Child(i, syntax.Nsubj); s >= 0 && a.isWhoever(s) { // "whoever breaks the truce"
			return true
		}
		switch t.Label[i] {
		case syntax.Advcl, syntax.Ccomp, syntax.Obl, syntax.Nmod, syntax.Acl, syntax.Parataxis, syntax.Conj, syntax.Csubj:
			if b, about, _ := a.markerOf(i); b != noBearing && b != without {
				if b == afterward && a.lookOf(about) == backward && !a.isPredicate(i) {
					break
				}
				return true
			}
			if m := t.Child(i, syntax.Mark); m >= 0 && (a.lemma(m) == "whether" || a.lemma(m) == "if") {
				return true
			}
		}
		h := int(t.Head[i])
		if h < 0 {
			break
		}
		i = h
	}
	return a.asksSomething(i)
}

// asksSomething reports whether the sentence rooted at token i is a question.
func (a *article) asksSomething(root int) bool {
	r := int(a.tree.Right[root])
	for k := r; k > r-3 && k >= 0; k-- {
		if a.word(k) == "?" {
			return true
		}
	}
	return false
}

// dress gives claim c what hangs on its predicate or noun p: conditions and
// times, up to the outermost operator top.
func (a *article) dress(c *claim, p, top int) {
	var buf [4]requirement
	last := -1 // the token the climb comes from
	for n, q := 0, p; n < maxChain && q >= 0; n++ {
		for _, r := range a.requirementsOf(buf[:0], q) {
			a.hang(c, r)
		}
		joined := q != p && last >= 0 && a.tree.Label[last] == syntax.Conj && a.isPredicate(last) // "to publish lists by May 1 and to meet": each its day
		if q == p || !joined && (c.section != meetings || !a.isPredicate(q) || a.lookOf(q) != backward) {
			a.dressTime(c, q) // "agreed on Wednesday to meet": not on Wednesday
		}
		if q == top {
			if h := int(a.tree.Head[q]); h >= 0 && a.tree.Label[q] == syntax.Acl && a.tree.Label[h] == syntax.Root && !a.isPredicate(h) {
				for _, r := range a.requirementsOf(buf[:0], h) { // a finite verb read as a participle
					a.hang(c, r)
				}
			}
			break
		}
		last, q = q, int(a.tree.Head[q])
	}
}

// hang puts requirement r where its bearing belongs.
func (a *article) hang(c *claim, r requirement) {
	negative := c.status == ceasefire.Rejected
	past := c.status == ceasefire.Ended || c.status == ceasefire.Broken
	switch r.bearing {
	case unless:
		if negative {
			c.requires = both(c.requires, r.cond)
		} else {
			c.voidIf = both(c.voidIf, r.cond)
		}
	case standing:
		if negative { // "will not talk as long as the troops remain"
			if r.cond.Event == ceasefire.OnDeployment {
				left := *r.cond
				left.Event = ceasefire.OnWithdrawal
				c.requires = both(c.requires, &left)
			} else {
				c.requires = both(c.requires, &ceasefire.Condition{Not: r.cond})
			}
			return
		}
		c.requires = both(c.requires, r.cond)
	case until:
		if negative {
			c.requires = both(c.requires, r.cond)
		}
	case without:
		if negative {
			c.requires = both(c.requires, r.cond)
		}
	case whenever:
		e := leafEvent(r.cond)
		switch {
		case (c.section == forces || c.section == mechanisms) && (e == ceasefire.OnAttack || e == ceasefire.OnBreach):
			// what it is for, not what it waits for
		case past || c.section == ceasefires && (e == ceasefire.OnAttack || e == ceasefire.OnBreach):
			c.voidIf = both(c.voidIf, r.cond)
		case c.section == guarantees && (e == ceasefire.OnAttack || e == ceasefire.OnBreach):
			c.trigger = both(c.trigger, r.cond)
		default:
			c.requires = both(c.requires, r.cond)
		}
	case afterward:
		if past || c.status == ceasefire.Suspended || c.status == ceasefire.InForce && !r.only {
			return // told as having happened: a time, not a condition
		}
		c.requires = both(c.requires, r.cond)
	default:
		if past {
			return
		}
		c.requires = both(c.requires, r.cond)
	}
}

// leafEvent returns the event of a condition's first leaf.
func leafEvent(x *ceasefire.Condition) ceasefire.Event {
	for x != nil {
		switch {
		case x.Event != 0:
			return x.Event
		case len(x.All) > 0:
			x = &x.All[0]
		case len(x.Any) > 0:
			x = &x.Any[0]
		default:
			x = x.Not
		}
	}
	return 0
}

// both joins two conditions that must hold together; a condition that stands
// already is not repeated.
func both(x, y *ceasefire.Condition) *ceasefire.Condition {
	switch {
	case x == nil:
		return y
	case y == nil || sameCondition(x, y):
		return x
	}
	if len(x.All) > 0 {
		for i := range x.All {
			if sameCondition(&x.All[i], y) {
				return x
			}
		}
		return &ceasefire.Condition{All: append(slices.Clone(x.All), *y)}
	}
	return &ceasefire.Condition{All: []ceasefire.Condition{*x, *y}}
}

// sameCondition reports whether two conditions wait for the same, wherever
// they stand in the text.
func sameCondition(x, y *ceasefire.Condition) bool {
	if x == nil || y == nil {
		return x == y
	}
	return x.Event == y.Event && (len(x.Actors) == 0 || len(y.Actors) == 0 || slices.Equal(x.Actors, y.Actors)) &&
		slices.EqualFunc(x.All, y.All, func(p, q ceasefire.Condition) bool { return sameCondition(&p, &q) }) &&
		slices.EqualFunc(x.Any, y.Any, func(p, q ceasefire.Condition) bool { return sameCondition(&p, &q) }) &&
		sameCondition(x.Not, y.Not)
}

// dressTime gives claim c the dates that stand beside predicate or noun p.
func (a *article) dressTime(c *claim, p int) {
	way := a.lookOf(p)
	if !a.isPredicate(p) {
		way = a.lookOf(a.predicateAbove(p))
	}
	starts := startsThings(a.lemma(p))
	a.momentsOf(p, func(m moment) {
		if m.Prep == timeUntil && setsEnd(a.lemma(p)) {
			a.giveTime(c, m, forward, starts)
			return
		}
		a.giveTime(c, m, way, starts)
	})
}

// setsEnd reports the verbs whose "until" is still to come when they are told
// in the past: "was extended until February 18".
func setsEnd(lemma string) bool {
	switch lemma {
	case "agree", "announce", "approve", "authorise", "authorize", "declare", "extend", "prolong", "renew":
		return true
	}
	return false
}

// startsThings reports the verbs whose time is when a ceasefire, a mechanism or
// a force starts.
func startsThings(lemma string) bool {
	switch lemma {
	case "begin", "come", "deploy", "enter", "establish", "launch", "open", "resume", "start", "take", "set":
		return true
	}
	return false
}

func (a *article) giveTime(c *claim, m moment, way direction, starts bool) {
	if m.Length != (ceasefire.Duration{}) {
		if m.Prep == timeFor && c.duration == (ceasefire.Duration{}) || m.Prep == timeWithin && c.section == pledges {
			c.duration = m.Length
		}
		return
	}
	d := a.resolve(m, way)
	if d.Day == 0 {
		return // a month or a year is no day
	}
	switch m.Prep {
	case timeUntil:
		if c.until == (ceasefire.Date{}) {
			c.until = d
		}
	case timeFrom:
		if c.from == (ceasefire.Date{}) {
			c.from = d
		}
	case timePoint, timeModifier:
		switch c.section {
		case documents, meetings:
			if c.date == (ceasefire.Date{}) && (c.section == meetings || c.status == ceasefire.Signed || c.status == ceasefire.Agreed || m.Prep == timeModifier) {
				c.date = d
			}
		case pledges:
			if way == forward && c.from == (ceasefire.Date{}) {
				c.from = d
			}
		default:
			if m.Prep == timePoint && starts && (c.status == ceasefire.InForce || way == forward) && c.from == (ceasefire.Date{}) {
				c.from = d
			} else if c.status == ceasefire.Ended && c.until == (ceasefire.Date{}) {
				c.until = d
			}
		}
	}
}
