package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A voice is who a cue's words belong to, as found in one sentence.
type voice struct {
	head       int // token that heads the phrase, -1 when none stands in the sentence
	first, end int // tokens of the phrase
	inverted   bool
	relative   bool // the subject is "who" or "which"
	group      int  // first token of all that attributes where it is before the phrase, else 0
	speakers   []int
	via        []int
}

// verbChain is a verb with its auxiliaries.
type verbChain struct {
	first              int // token of the first auxiliary or the verb
	negated, modal, to bool
	be, have, do       bool
}

// chainOf reads the auxiliaries and adverbs before verb v.
func (f *finder) chainOf(v int) verbChain {
	c := verbChain{first: v}
	for i := v - 1; i >= f.s0; i-- {
		w := f.lemma(i)
		tag := f.tag(i)
		switch {
		case w == "not" || w == "n't" || w == "never" || w == "neither" || w == "nor" || w == "hardly" || w == "n’t":
			c.negated = true
		case tag == syntax.TO:
			c.to = true
			c.first = i
			return c
		case tag == syntax.MD:
			c.modal = true
			c.first = i
		case w == "be" && tag.Verb():
			c.be = true
			c.first = i
		case w == "have" && tag.Verb():
			c.have = true
			c.first = i
		case w == "do" && tag.Verb():
			c.do = true
			c.first = i
		case tag == syntax.RB || tag == syntax.RBR:
		default:
			return c
		}
	}
	return c
}

// reports reports whether verb v can attribute here: it is asserted, active
// and not merely possible. "would say only" is the one modal that reports.
func (f *finder) reports(v int, c verbChain) bool {
	tag := f.tag(v)
	if c.negated || f.wasAsked(v, c) {
		return false
	}
	if c.to {
		return f.continues(c.first - 1)
	}
	if c.modal {
		return f.is(v+1, "only") && f.tag(v) == syntax.VB
	}
	if f.supposed(v, c) {
		return false
	}
	switch tag {
	case syntax.VB:
		return c.do || c.first == v && (f.subjectBefore(v) >= 0 || f.nounBefore(v) >= 0)
	case syntax.VBN:
		if c.be {
			return false
		}
		return c.have || f.tree.Child(v, syntax.Nsubj) >= 0 || f.sentenceVerb(v, c) || f.coordinated(v)
	case syntax.VBD:
		return !c.be
	case syntax.VBG:
		return c.be || f.participle(v)
	}
	return true
}

// wasAsked reports "asked whether it was over" at the start of a sentence or
// between commas: the one who is asked is the subject of the next verb.
func (f *finder) wasAsked(v int, c verbChain) bool {
	switch f.lower(v) {
	case "asked", "pressed", "questioned":
		switch f.lower(v + 1) {
		case "whether", "if", "about", "why", "how", "what", "on", "when", "by":
		default:
			return false
		}
		return c.first == v && (v == f.bodyStart() || f.pause(v-1) && !f.shuts(v-2)) && !f.shuts(v-1)
	}
	return false
}

// sentenceVerb reports a verb tagged as participle that must be the past
// tense, for a name or pronoun stands right before it or a comma after.
func (f *finder) sentenceVerb(v int, c verbChain) bool {
	if c.first != v || v == f.s0 {
		return false
	}
	p := v - 1
	switch t := f.tag(p); {
	case t == syntax.PRP, f.shuts(p), f.stands(p):
		return true
	case !t.Noun() && !f.pause(p):
		return false
	case f.pause(p) && f.shuts(p-1):
		return true
	case f.pause(p):
		if h := f.beforeApposition(p); h >= 0 && !f.verbBetween(h, v) {
			return true // "the minister, Ann Lee, posted that"
		}
	}
	if q := f.lastPause(max(f.s0, v-15), v); q >= 0 && f.tag(p).Noun() && f.startsPhrase(q+1) && f.phraseEnd(q+1, v) == v {
		return true // "..., a spokeswoman said"
	}
	first := v
	for first > f.s0 && !f.is(first-1, ";") {
		first--
	}
	for i := first; i < f.s1 && !(i > v && f.is(i, ";")); i++ {
		if q := f.quoteAround(i); q >= 0 {
			i = max(i, f.doc.Quotes[q].CloseToken)
			continue
		}
		if f.finite(i) && !f.inRelative(i) {
			return false
		}
	}
	return true
}

// stands reports a determiner or number that is a noun of its own: "another
// disclosed", "both insisted".
func (f *finder) stands(i int) bool {
	if t := f.tag(i); t != syntax.DT && t != syntax.CD {
		return false
	}
	switch f.lower(i) {
	case "another", "one", "both", "some", "others", "each", "two", "three":
		return true
	}
	return false
}

// coordinated reports a verb behind "and" or "but" in a sentence with a cue in
// the past tense: the participle's form is that of the past.
func (f *finder) coordinated(v int) bool {
	i := v - 1
	for i > f.s0 && f.tag(i) == syntax.RB {
		i--
	}
	if i <= f.s0 || f.tag(i) != syntax.TagCC {
		return false
	}
	for k := range f.found {
		if t := f.found[k].CueToken; t >= 0 && f.tag(t) == syntax.VBD {
			return true
		}
	}
	return false
}

// inRelative reports a verb right behind its relative pronoun.
func (f *finder) inRelative(i int) bool {
	for i--; i >= f.s0; i-- {
		switch t := f.tag(i); {
		case t == syntax.WP, t == syntax.WDT:
			return true
		case t == syntax.RB, t == syntax.MD, t.Verb():
		default:
			return false
		}
	}
	return false
}

// continues reports that the verb before an infinitive is one that only says
// that it goes on: "went on to say", "continued to insist".
func (f *finder) continues(i int) bool {
	if i < f.s0 {
		return false
	}
	switch f.lemma(i) {
	case "on":
		return i > f.s0 && f.lemma(i-1) == "go"
	case "continue", "proceed", "begin":
		return f.tag(i) != syntax.VB
	}
	return false
}

// supposed reports a cue inside a clause that is not asserted: "if he says",
// "unless they agree".
func (f *finder) supposed(v int, c verbChain) bool {
	if m := f.tree.Child(v, syntax.Mark); m >= 0 && m < v && f.lastPause(m, v) < 0 {
		return f.supposes(f.lemma(m))
	}
	return false
}

// supposes reports the conjunctions whose clause asserts nothing.
func (f *finder) supposes(w string) bool {
	switch w {
	case "if", "whether", "unless", "until", "lest", "till":
		return true
	}
	return false
}

// participle reports a present participle that reports by itself: after a
// comma, after "as" in "quoted as saying", after "by", "before" and "after",
// after "keep".
func (f *finder) participle(v int) bool {
	i := v - 1
	for i >= f.s0 && f.tag(i) == syntax.RB {
		i--
	}
	if i < f.s0 {
		return true
	}
	if f.pause(i) || f.shuts(i) {
		return true
	}
	if f.tag(i).Noun() && (f.opens(v+1) || f.is(v+1, ",") && f.opens(v+2)) {
		return true // "with one resident saying “...”"
	}
	if f.tag(i).Noun() {
		for j := i - 1; j >= f.s0 && j > i-6; j-- {
			if f.lower(j) == "with" {
				return true // "with each side accusing the other"
			}
		}
	}
	switch f.lemma(i) {
	case "as":
		return f.quotingVerb(i) >= 0
	case "have": // quoted as having told
		return f.tag(i) == syntax.VBG
	case "by", "after", "before", "keep", "statement", "and":
		return true
	}
	return false
}

// quotingVerb returns the verb of "quoted X as saying" that "as" at token i
// belongs to, or -1.
func (f *finder) quotingVerb(i int) int {
	for j := i - 1; j >= f.s0 && j > i-14; j-- {
		switch f.lemma(j) {
		case "quote", "cite":
			if f.tag(j).Verb() {
				return j
			}
		}
	}
	return -1
}

// voiceOf finds whose words the cue v gives.
func (f *finder) voiceOf(v int, c verbChain) voice {
	if f.tag(v) == syntax.VBG && !c.be || f.tag(v) == syntax.VBN && c.have && f.tag(c.first) == syntax.VBG {
		if x, ok := f.quotedVoice(c.first); ok { // "quoted as saying"
			return x
		}
		if i := v - 1; i >= f.s0 && f.tag(i).Noun() && f.lemma(i) != "statement" {
			return f.phraseVoice(i, v)
		}
		return f.sharedVoice(v)
	}
	if x, ok := f.invertedVoice(v, c); ok {
		return x
	}
	if h := f.pastRelative(c.first); h >= 0 {
		return f.phraseVoice(h, f.relativeStart(h, c.first))
	}
	for i, n := v, 0; n < maxChain; n++ {
		if s := f.subjectBefore(i); s >= 0 {
			first := f.chainOf(i).first
			if f.pause(first-1) && !f.apposed(s, first) {
				if h := f.beforeApposition(first - 1); h >= 0 && h < s && f.lastPause(h, s) >= 0 {
					s = h
				}
			}
			return f.phraseVoice(f.nearer(s, first), first)
		}
		if f.tree.Label[i] != syntax.Conj {
			break
		}
		if h := f.nounBefore(f.chainOf(i).first); h >= 0 {
			return f.phraseVoice(h, f.chainOf(i).first)
		}
		if x := f.lastFinite(); x != nil && x.CueToken > int(f.tree.Head[i]) && x.CueToken < i {
			return x.voice(f) // a cue stands nearer than the verb the tree joins it to
		}
		h := int(f.tree.Head[i])
		if h < 0 || h > i || !f.tag(h).Verb() {
			break
		}
		if x := f.foundAt(h); x != nil {
			return x.voice(f)
		}
		i = h
	}
	if h := f.nounBefore(c.first); h >= 0 {
		return f.phraseVoice(h, c.first)
	}
	return f.sharedVoice(v)
}

// apposed reports that the subject s is an office with its holder's name in
// apposition before token limit: "its commander, General Lee, said".
func (f *finder) apposed(s, limit int) bool {
	for ch := range f.tree.Children(s) {
		if ch > s && ch < limit && f.tree.Label[ch] == syntax.Appos && f.tag(ch).Proper() {
			return true
		}
	}
	return false
}

// pastRelative returns the noun before a relative clause without commas that
// ends right before the verb whose own words start at token first: "brokers who
// drafted it told"; -1 when there is none.
func (f *finder) pastRelative(first int) int {
	verb := -1
	for i := first - 1; i > f.s0 && i > first-40; i-- {
		if f.pause(i) || f.shuts(i) || f.is(i, ";") || f.is(i, ":") || f.tag(i) == syntax.TagCC && i == first-1 {
			return -1
		}
		switch t := f.tag(i); {
		case t.Finite():
			if verb >= 0 && f.tree.Label[verb] != syntax.Aux && i+1 != verb {
				return -1
			}
			verb = i
		case t == syntax.WP:
			if verb < 0 || f.isCue(verb) || !f.tag(i-1).Noun() || f.lower(i) != "who" {
				return -1
			}
			return f.fullHead(i - 1)
		}
	}
	return -1
}

// relativeStart returns the "who" between tokens i and j, or j.
func (f *finder) relativeStart(i, j int) int {
	for ; i < j; i++ {
		if f.tag(i) == syntax.WP {
			return i
		}
	}
	return j
}

// nearer returns the head of a phrase that fills all the words between a comma
// and token first, where s stands before that comma: what ends a clause with a
// comma is not the subject of the next. Otherwise it returns s.
func (f *finder) nearer(s, first int) int {
	p := f.lastPause(s, first)
	if p < 0 || p+1 >= first || !f.startsPhrase(p+1) || f.phraseEnd(p+1, first) != first {
		return s
	}
	for i := s; i < p; i++ {
		if f.pause(i) {
			return s // an apposition between commas, or a list
		}
	}
	h := f.phraseHead(p+1, first)
	if h < 0 || f.listedIn(h, s) {
		return s // "France, Germany and Italy", "the leaders of France, Germany and Italy"
	}
	return h
}

// listedIn reports whether the name at token h goes on a list of names that is
// headed by s or stands in the of-phrase of s.
func (f *finder) listedIn(h, s int) bool {
	k := int(f.tree.Head[h])
	if f.tree.Label[h] != syntax.Conj || k < 0 || !f.tag(h).Proper() || !f.tag(k).Proper() {
		return false
	}
	return k == s || f.tree.Label[k] == syntax.Nmod && int(f.tree.Head[k]) == s
}

// subjectBefore returns the subject that the tree gives verb i on its left,
// unless a mark between them speaks against it, or -1.
func (f *finder) subjectBefore(i int) int {
	s := -1
	for ch := range f.tree.Children(i) {
		if f.tree.Label[ch].Subject() && ch < i && f.doc.InQuote(ch) < 0 && !f.parted(ch, i) && !(s >= 0 && f.floats(ch)) {
			s = ch
		}
	}
	return s
}

// floats reports "each", "both" and "all" behind the subject they belong to.
func (f *finder) floats(i int) bool {
	switch f.lower(i) {
	case "each", "both", "all":
		return f.tag(i-1).Noun() || f.tag(i-1) == syntax.PRP
	}
	return false
}

// parted reports a mark between two tokens over which no subject reaches.
func (f *finder) parted(i, j int) bool {
	for ; i < j; i++ {
		if f.is(i, ":") || f.is(i, ";") {
			return true
		}
	}
	return false
}

// nounBefore returns the noun or pronoun that ends right before token i,
// across a comma that closes an apposition, or -1.
func (f *finder) nounBefore(i int) int {
	j := i - 1
	for j >= f.s0 && (f.tag(j) == syntax.RB || f.floats(j) || f.shuts(j) && f.doc.InQuote(j) >= 0 && f.doc.Quotes[f.doc.InQuote(j)].OpenToken >= f.s0) {
		j--
	}
	if j < f.s0 {
		return -1
	}
	switch t := f.tag(j); {
	case t.Noun():
		return f.fullHead(j)
	case t == syntax.PRP, t == syntax.WP, t == syntax.WDT, t == syntax.CD, t == syntax.DT:
		return j
	case f.pause(j):
		return f.beforeApposition(j)
	}
	return -1
}

// fullHead returns the head of the phrase that ends with the noun j and starts
// behind the last comma or mark before it: "officers from both sides",
// "diplomats who follow the work". It is j when no phrase starts there.
func (f *finder) fullHead(j int) int {
	first := f.bodyStart()
	for i := j - 1; i > first; i-- {
		if f.pause(i) || f.shuts(i) || f.is(i, ";") || f.is(i, ":") {
			first = i + 1
			break
		}
	}
	for first < j && (f.is(first, "and") || f.is(first, "but") || f.is(first, "while") || f.lower(first) == "as") {
		first++
	}
	if first >= j || !f.startsPhrase(first) || f.hasClause(first, j) {
		return j
	}
	end := f.phraseEnd(first, j+1)
	if end <= j && f.tag(end) != syntax.IN && !f.relativeWord(end) {
		return j
	}
	if h := f.phraseHead(first, end); h >= 0 {
		return h
	}
	return j
}

// beforeApposition returns the head of the phrase that the appositions and
// relative clauses ending at the comma j belong to ("X, a colonel, who leads
// it,"), or -1.
func (f *finder) beforeApposition(j int) int {
	end, best := j, -1
	for n := 0; n < 4; n++ {
		first, last := f.s0, true
		for i := end - 1; i >= f.s0; i-- {
			if f.shuts(i) || f.is(i, ";") || f.is(i, ":") {
				first = i + 1
				break
			}
			if f.pause(i) {
				first, last = i+1, false
				break
			}
		}
		for first < end && (f.pause(first) || f.is(first, "and") || f.is(first, "but") || f.is(first, "while")) {
			first, last = first+1, true
		}
		relative := f.relativeWord(first)
		switch {
		case relative && n < 3:
		case n > 0 && !f.startsPhrase(first) || f.hasClause(first, end):
			if m := f.mentionAt(end - 1); n > 0 && best < 0 && m >= 0 && f.mentions[m].End == end && f.mentions[m].Kind == nameMention {
				return f.mentions[m].Head // "came after Ann Lee, a colonel, said"
			}
			return best
		case n > 0:
			if h := f.phraseHead(first, f.phraseEnd(first, end)); h >= 0 {
				best = h
			}
			if f.tag(first).Proper() {
				return best
			}
		}
		if last {
			return best
		}
		end = first - 1
	}
	return best
}

func (f *finder) relativeWord(i int) bool {
	switch f.lower(i) {
	case "who", "which", "whose", "whom":
		return true
	}
	return false
}

// foundAt returns the candidate of this sentence whose cue is token v.
func (f *finder) foundAt(v int) *candidate {
	for i := len(f.found) - 1; i >= 0; i-- {
		if f.found[i].CueToken == v {
			return &f.found[i]
		}
	}
	return nil
}

// lastFinite returns the last candidate of this sentence whose cue is a verb
// that shows tense, or nil.
func (f *finder) lastFinite() *candidate {
	for i := len(f.found) - 1; i >= 0; i-- {
		if x := &f.found[i]; x.CueToken >= 0 && f.tag(x.CueToken).Finite() {
			return x
		}
	}
	return nil
}

func (c *candidate) voice(f *finder) voice {
	return voice{head: c.subject, first: -1, end: -1, speakers: c.Speakers, via: c.Via}
}

// sharedVoice gives a participle or a verb without a subject the speaker of
// the cue before it, or of the verb it hangs on.
func (f *finder) sharedVoice(v int) voice {
	for i := len(f.found) - 1; i >= 0; i-- {
		if x := &f.found[i]; x.CueToken >= 0 && x.CueToken < v && f.tag(x.CueToken).Verb() {
			return x.voice(f)
		}
	}
	for h, n := int(f.tree.Head[v]), 0; h >= 0 && n < maxChain; h, n = int(f.tree.Head[h]), n+1 {
		for ch := range f.tree.Children(h) {
			if f.tree.Label[ch] == syntax.Nsubj && ch < v {
				return f.phraseVoice(ch, min(f.chainOf(h).first, v))
			}
		}
	}
	return voice{head: -1}
}

// quotedVoice resolves "A quoted B as saying" and "B was quoted by A as
// saying": B speaks and A passes it on.
func (f *finder) quotedVoice(i int) (voice, bool) {
	as := i - 1
	for as >= f.s0 && f.lemma(as) != "as" && as > i-3 {
		as--
	}
	if as < f.s0 || f.lemma(as) != "as" {
		return voice{}, false
	}
	q := f.quotingVerb(as)
	if q < 0 {
		return voice{}, false
	}
	c := f.chainOf(q)
	subject := -1
	for ch := range f.tree.Children(q) {
		if f.tree.Label[ch].Subject() && ch < q {
			subject = ch
		}
	}
	if subject < 0 {
		subject = f.nounBefore(c.first)
	}
	if c.be {
		x := f.phraseVoice(subject, c.first)
		if f.is(q+1, "by") {
			if h := f.phraseHead(q+2, as); h >= 0 {
				x.via = f.speakers(h)
			}
		}
		return x, true
	}
	h := f.phraseHead(q+1, as)
	if h < 0 {
		return voice{}, false
	}
	x := f.phraseVoice(h, as)
	x.first = q + 1
	if subject >= 0 {
		x.via = f.speakers(subject)
		x.group = f.phraseVoice(subject, c.first).first
	}
	return x, true
}

// invertedVoice finds the subject that follows its cue: "...", said the minister.
func (f *finder) invertedVoice(v int, c verbChain) (voice, bool) {
	if c.first != v || v+1 >= f.s1 || !f.mayInvert(v) {
		return voice{}, false
	}
	if v > f.s0 && !f.pause(v-1) && !f.shuts(v-1) {
		return voice{}, false
	}
	if v == f.s0 && !(v > f.p0 && f.shuts(v-1)) {
		return voice{}, false
	}
	n := v + 1
	if !f.startsPhrase(n) || v > f.s0 && f.pause(v-1) && !f.shuts(v-2) && f.beforeApposition(v-1) >= 0 {
		return voice{}, false
	}
	end := f.phraseEnd(n, f.s1)
	if end < f.s1 && (f.finite(end) || f.opens(end) || f.conjunction(end) || f.tag(n) == syntax.PRP && !f.pause(end) && !f.ends(end)) {
		return voice{}, false
	}
	if f.is(end, "and") {
		if e := f.phraseEnd(end+1, f.s1); e < f.s1 && f.finite(e) {
			return voice{}, false // "said A and B would go"
		}
	}
	h := f.phraseHead(n, end)
	if h < 0 {
		return voice{}, false
	}
	x := voice{head: h, first: n, end: f.sourceEnd(n, end), inverted: true}
	if x.speakers = f.speakers(h); len(x.speakers) == 0 && !f.tag(h).Proper() {
		x.speakers = f.namedPerson(n, end) // "said parks director Ann Lee"
	}
	return x, true
}

// mayInvert reports a verb that can stand before its subject: one that gives
// speech, or one that is in no table.
func (f *finder) mayInvert(v int) bool {
	rows := cuesOf(f.lemma(v))
	for i := range rows {
		if rows[i].form&formTells != 0 && rows[i].verb == "tell" {
			return false
		}
		if rows[i].form&formAside != 0 {
			return true
		}
	}
	return len(rows) == 0
}

// startsPhrase reports whether a noun phrase can start at token n.
func (f *finder) startsPhrase(n int) bool {
	if n >= f.s1 {
		return false
	}
	switch t := f.tag(n); {
	case t.Noun(), t == syntax.DT, t == syntax.PRPS, t == syntax.CD, t == syntax.JJ, t == syntax.JJS, t == syntax.PDT, t == syntax.JJR, t == syntax.FW:
		return true
	case t == syntax.PRP:
		return true
	}
	return false
}

// phraseEnd returns the end of the noun phrase at n, its "of" phrases
// included, before a comma or verb.
func (f *finder) phraseEnd(n, limit int) int {
	if n < limit && f.tag(n) == syntax.PRP {
		return n + 1
	}
	i, noun := n, false
	for i < limit {
		if m := f.mentionFrom(i); m > i && m <= limit && (!noun || f.tag(i).Proper() && f.tag(i-1).Proper()) {
			i, noun = m, true
			continue
		}
		t := f.tag(i)
		switch {
		case t.Noun():
			if noun && t.Proper() && !f.tag(i-1).Proper() && f.tag(n) == syntax.DT && f.tag(i-1) != syntax.POS && f.tree.Label[i-1] != syntax.Compound {
				return i
			}
			noun = true
		case t == syntax.POS, t == syntax.HYPH:
			noun = false
		case t == syntax.DT || t == syntax.PRPS || t == syntax.PDT:
			if noun {
				return i
			}
		case t == syntax.JJ, t == syntax.JJR, t == syntax.JJS, t == syntax.CD, t == syntax.FW:
			if noun && !f.tag(i-1).Proper() && i+1 < limit && !f.tag(i+1).Noun() {
				return i
			}
		case t == syntax.VBN && !noun, t == syntax.VBG && !noun && i > n, t == syntax.RB && !noun, t == syntax.DOLLAR, t == syntax.SYM:
		case f.lemma(i) == "of" && noun:
			noun = false
		case t == syntax.TagCC && noun && f.lemma(i) == "and" && f.startsPhrase(i+1):
			e := f.phraseEnd(i+1, limit)
			if e < limit && f.finite(e) {
				return i
			}
			return e
		case f.is(i, ".") && i+1 < limit && f.tag(i-1).Proper():
		default:
			return i
		}
		i++
	}
	return i
}

// mentionFrom returns the end of the longest mention that starts at token i, or i.
func (f *finder) mentionFrom(i int) int {
	if m := f.mentionStarting(i); m >= 0 {
		return f.mentions[m].End
	}
	return i
}

// phraseHead returns the token that heads the noun phrase of tokens [i, end):
// the one whose head lies outside, or -1.
func (f *finder) phraseHead(i, end int) int {
	if m := f.mentionStarting(i); m >= 0 && f.mentions[m].End == end {
		return f.mentions[m].Head
	}
	for j := i; j < end; j++ {
		t := f.tag(j)
		if !t.Noun() && t != syntax.PRP && t != syntax.CD && t != syntax.DT && t != syntax.JJ && t != syntax.PRPS {
			continue
		}
		if h := int(f.tree.Head[j]); h < i || h >= end {
			if t.Noun() || t == syntax.PRP || t == syntax.CD || t == syntax.DT && j+1 == end || t == syntax.JJ && j+1 == end {
				return j
			}
		}
	}
	for j := min(end, f.s1) - 1; j >= i; j-- {
		if f.tag(j).Noun() || f.tag(j) == syntax.PRP || f.tag(j) == syntax.CD {
			return j
		}
	}
	if m := f.mentionStarting(i); m >= 0 && f.mentions[m].Head < end {
		return f.mentions[m].Head
	}
	if i+1 < end && f.tag(i) == syntax.DT && f.tag(i+1) == syntax.JJ {
		return i + 1 // "an official close to": the noun is tagged as an adjective
	}
	return -1
}

// phraseVoice builds the voice of the subject headed by h that stands before
// token limit.
func (f *finder) phraseVoice(h, limit int) voice {
	if h < 0 {
		return voice{head: -1}
	}
	x := voice{head: h, first: h, end: limit}
	if t := f.tag(h); t == syntax.WDT || t == syntax.WP || t == syntax.IN && f.is(h, "that") {
		x.relative = true
		x.first, x.end = h, h+1
		if n := f.antecedentOf(h); n >= 0 {
			x.speakers = f.speakers(n)
			x.head = n
		}
		return x
	}
	first := int(f.tree.Left[h])
	if first < f.s0 || first > h {
		first = h
	}
	if body := f.bodyStart(); h < body && body < limit { // the tree took the dateline for the subject
		if n := f.leadingNoun(body, limit); n >= 0 {
			h, x.head, first = n, n, body
		}
	}
	// What stands before a comma with a verb of its own is no part of the phrase.
	for i := h - 1; i >= first; i-- {
		if f.is(i, ";") || f.is(i, ":") || f.shuts(i) && f.commaBefore(i) || f.pause(i) && !f.listComma(i, h) {
			first = i + 1
			break
		}
	}
	for first < h {
		switch f.lemma(first) {
		case "but", "and", "as", "while", "although", "though", "because", "that", "or", "yet", "when", "after", "before", "if", ",":
			first++
			continue
		}
		break
	}
	if of := f.ofBefore(first); of > f.s0 && f.tag(of-1).Noun() && (f.mentionAt(h) < 0 || roleOf(f.lemma(of-1)) != 0) {
		return f.phraseVoice(of-1, limit) // "the coalition of the willing": the first noun heads it
	}
	if m := f.mentionAt(h); m >= 0 && f.mentions[m].First < first && f.mentions[m].First >= f.s0 {
		first = f.mentions[m].First
	}
	x.first = f.titleStart(first)
	end := limit
	for i := h + 1; i < end; i++ {
		if f.finite(i) && !f.inRelative(i) {
			end = i
		}
	}
	for end > h+1 && (f.doc.Tokens[end-1].Kind == text.Punct && !f.is(end-1, ")") || f.tag(end-1) == syntax.RB || f.floats(end-1)) {
		end--
	}
	x.end = f.sourceEnd(first, end)
	if x.end <= h {
		x.end = h + 1
	}
	if n := f.nameAfter(h, end); n >= 0 {
		h, x.head = n, n
	} else if n := f.leadingHead(x.first, h, x.end); n >= 0 {
		h, x.head = n, n
	}
	x.speakers = f.speakers(h)
	if len(x.speakers) == 0 {
		x.speakers = f.speakers(f.leadingNoun(x.first, x.end))
	}
	for i := x.first + 1; len(x.speakers) == 0 && i < x.end; i++ {
		if f.pause(i) { // "another, a diplomat from the region,"
			x.speakers = f.speakers(f.leadingNoun(i+1, x.end))
		}
	}
	if n := f.apposedName(x.first, x.end, x.speakers); n >= 0 {
		x.head, x.speakers = n, f.actorsOf(n)
	}
	if len(x.speakers) == 0 && f.lemma(h) == "office" {
		x.speakers = f.officeOf(h)
	}
	if first > f.s0 {
		// "which diplomats call": the clause is a relative one too.
		if t := f.tag(first - 1); t == syntax.WDT || t == syntax.WP {
			x.relative = true
		}
	}
	return x
}

// officeOf returns for whom the office of a person speaks, "President X's
// office": the state where the text gives one, or else the person.
func (f *finder) officeOf(h int) []int {
	who := f.speakers(f.tree.Child(h, syntax.NmodPoss))
	if len(who) != 1 || f.actors[who[0]].Kind != ceasefire.Person {
		return nil
	}
	if c := f.actors[who[0]].Country; c != "" {
		if s := f.actorIndex(ceasefire.ActorID("state/" + string(c))); s >= 0 {
			return []int{s}
		}
	}
	return who
}

// nameAfter returns the head of the name that ends the phrase headed by h at
// token end ("senior Hamas official Musa Sayed"), where the tree took a word
// of the title for the head; -1 when it did not.
func (f *finder) nameAfter(h, end int) int {
	m := f.mentionAt(end - 1)
	if m < 0 || f.mentions[m].End != end || f.mentions[m].Kind != nameMention || f.mentions[m].Actor < 0 {
		return -1
	}
	if f.mentions[m].First <= h {
		if f.actors[f.mentions[m].Actor].Kind == ceasefire.Person {
			return end - 1 // the tree took the nationality for the head
		}
		return -1
	}
	for i := h; i < f.mentions[m].First; i++ {
		if t := f.tag(i); !t.Noun() && t != syntax.JJ && t != syntax.HYPH && t != syntax.POS && roleOf(f.lower(i)) == 0 {
			return -1
		}
	}
	return f.mentions[m].Head
}

// apposedName returns a token of the name that ends the phrase of tokens
// [first, end) behind a comma, where the name tells who the speakers are: "the
// spokesman of the army, Col. Lee"; -1 when there is none or they are a person
// already.
func (f *finder) apposedName(first, end int, speakers []int) int {
	m := f.mentionAt(end - 1)
	if m < 0 || f.mentions[m].End != end || f.mentions[m].Kind != nameMention || f.mentions[m].Actor < 0 || f.mentions[m].First <= first || !f.pause(f.mentions[m].First-1) {
		return -1
	}
	for _, s := range speakers {
		if f.actors[s].Kind == ceasefire.Person {
			return -1
		}
	}
	if len(speakers) > 0 && f.actors[f.mentions[m].Actor].Kind != ceasefire.Person {
		return -1
	}
	return end - 1
}

// leadingNoun returns the last noun of the words from token first on before a
// preposition, a comma, a bracket or a relative clause: what heads a phrase by
// its surface. It is -1 when there is none.
func (f *finder) leadingNoun(first, end int) int {
	last := -1
	for i := first; i < end; i++ {
		switch t := f.tag(i); {
		case t.Noun():
			last = i
		case t == syntax.IN, t == syntax.TO, t == syntax.WP, t == syntax.WDT, t == syntax.WPS, t == syntax.TagCC, f.pause(i), f.is(i, "("):
			if m := f.mentionAt(last); last >= 0 && m >= 0 && f.mentions[m].End > i {
				continue // inside a name
			}
			return last
		}
	}
	return last
}

// leadingHead returns the surface head of the phrase of tokens [first, end)
// where the tree's head h stands behind a preposition of it: the "officers" of
// "officers from both sides"; -1 where the tree is right.
func (f *finder) leadingHead(first, h, end int) int {
	n := f.leadingNoun(first, end)
	if n < 0 || n >= h {
		return -1
	}
	for i := n + 1; i < h; i++ {
		if f.tag(i) == syntax.IN && f.doc.InQuote(i) < 0 {
			return n
		}
		if !f.tag(i).Noun() && f.tag(i) != syntax.DT && f.tag(i) != syntax.JJ && f.tag(i) != syntax.PRPS {
			return -1
		}
	}
	return -1
}

// ofBefore returns the "of" at token i or right before it, or -1.
func (f *finder) ofBefore(i int) int {
	switch {
	case f.lower(i) == "of":
		return i
	case f.lower(i-1) == "of":
		return i - 1
	}
	return -1
}

// titleStart moves the start of a phrase over the titles that the tree hangs elsewhere.
func (f *finder) titleStart(first int) int {
	i := first
	for i > f.s0 && f.doc.InQuote(i-1) < 0 {
		t := f.tag(i - 1)
		if !t.Noun() && t != syntax.JJ && t != syntax.POS && t != syntax.HYPH && t != syntax.DT && t != syntax.PRPS && t != syntax.CD {
			break
		}
		i--
		if t == syntax.DT || t == syntax.PRPS {
			break
		}
	}
	if i == f.s0 || f.pause(i-1) || f.shuts(i-1) || f.tag(i-1) == syntax.TagCC {
		return i
	}
	return first
}

func (f *finder) commaBefore(i int) bool { return i > f.s0 && f.is(i-1, ",") }

// listComma reports a comma inside a list of names before its last member.
func (f *finder) listComma(i, h int) bool {
	for j := i + 1; j < h; j++ {
		if f.lemma(j) == "and" {
			return !f.hasFinite(int(f.tree.Left[h]), i)
		}
	}
	return false
}

// sourceEnd ends the words that name the speaker before a relative clause.
func (f *finder) sourceEnd(first, end int) int {
	for i := first + 1; i < end; i++ {
		if f.pause(i) && i+1 < end {
			switch f.lemma(i + 1) {
			case "who", "which", "whose", "whom", "speak":
				return i
			}
		}
	}
	for i := first + 1; i < end; i++ {
		if f.timeEnd(i) == end {
			end = i
		}
	}
	for end > first+1 && f.pause(end-1) {
		end--
	}
	return end
}

// antecedentOf returns the noun that the relative pronoun h stands for, or -1.
func (f *finder) antecedentOf(h int) int {
	v := int(f.tree.Head[h])
	for n := 0; v >= 0 && n < maxChain; n++ {
		if f.tree.Label[v] == syntax.AclRelcl || f.tree.Label[v] == syntax.Acl {
			if n := int(f.tree.Head[v]); n >= 0 && n < h && (f.tag(n).Noun() || f.tag(n) == syntax.PRP) {
				return n
			}
		}
		v = int(f.tree.Head[v])
	}
	for i := h - 1; i >= f.s0; i-- {
		if f.tag(i).Noun() {
			return i
		}
		if f.finite(i) {
			break
		}
	}
	return -1
}

// channels are the nouns of what words go through: it is their issuer that
// speaks. They stand in order.
var channels = [...]string{
	"accord", "agreement", "alert", "announcement", "article", "banner", "bulletin", "caption", "communique", "communiqué", "declaration", "document",
	"draft", "filing", "headline", "inscription", "leaflet", "letter", "memo", "memorandum", "message", "note", "notice", "pact", "paper", "placard", "plan", "post", "poster", "proposal",
	"readout", "release", "report", "resolution", "review", "speech", "statement", "study", "text", "treaty", "tweet", "version", "video",
}

func isChannel(lemma string) bool {
	for i := range channels {
		if channels[i] == lemma {
			return true
		}
	}
	return false
}

// speakers resolves the phrase headed by token h to actors; a document's are
// those who issued it.
func (f *finder) speakers(h int) []int {
	if h < 0 {
		return nil
	}
	if isChannel(f.lemma(h)) && f.tag(h).Noun() {
		return f.issuers(h)
	}
	who := f.actorsOf(h)
	switch f.lower(h) {
	case "he":
		who = f.sameVoice(h, who, female)
	case "she":
		who = f.sameVoice(h, who, male)
	}
	if len(who) == 0 {
		// "one of his negotiators", "some of the rebels"
		for ch := range f.tree.Children(h) {
			if f.tree.Label[ch] == syntax.Nmod && f.tree.Tag[ch].Noun() && f.tree.Left[ch] == int32(h)+1 && f.lemma(h+1) == "of" && !f.tree.Tag[h].Noun() {
				return f.actorsOf(ch)
			}
		}
	}
	if len(who) == 0 {
		switch f.lower(h) {
		case "he":
			return f.lastPerson(female)
		case "she":
			return f.lastPerson(male)
		}
	}
	if len(who) == 0 && f.lower(h) == "one" && len(f.attributions) > 0 {
		// "Diplomats doubt it. “Never,” said one.": one of those who spoke last.
		if x := &f.attributions[len(f.attributions)-1]; len(x.Speakers) == 1 && f.actors[x.Speakers[0]].Kind == ceasefire.Group {
			return x.Speakers
		}
	}
	return who
}

// sameVoice returns the person who spoke last in the paragraph for a pronoun
// that speaks on, where the person it was taken for has not been named since.
func (f *finder) sameVoice(h int, who []int, not gender) []int {
	n := len(f.attributions)
	if n <= f.para || len(f.found) > 0 || len(who) != 1 {
		return who
	}
	x := &f.attributions[n-1]
	last := f.lastPerson(not)
	if len(last) != 1 || last[0] == who[0] {
		return who
	}
	named := f.actors[who[0]].Mentions
	k := sort.Search(len(named), func(k int) bool { return named[k].Start >= int(f.doc.Tokens[h].Start) }) - 1
	if k >= 0 && named[k].Start > int(f.doc.Tokens[min(max(x.End, x.CueToken), h)].Start) {
		return who
	}
	return last
}

// lastPerson returns the one person who spoke last in this sentence, paragraph
// or the one before, for a pronoun that is open otherwise; nil when none did or
// the text shows the person to be of the gender that is not the pronoun's.
func (f *finder) lastPerson(not gender) []int {
	var who []int
	if n := len(f.found); n > 0 {
		who = f.found[n-1].Speakers
	} else if n := len(f.attributions); n > f.before {
		who = f.attributions[n-1].Speakers
	}
	if len(who) != 1 || f.actors[who[0]].Kind != ceasefire.Person {
		return nil
	}
	if who[0] < len(f.who.facts) && f.who.facts[who[0]].gender == not {
		return nil
	}
	return who
}

// issuers finds who issued the document that token h names: its possessor or
// author here or where the text named it before, or who signed or published it.
func (f *finder) issuers(h int) []int {
	lemma := f.lemma(h)
	for i := h; i >= 0 && i > h-2000; i-- {
		if i != h && f.lemma(i) != lemma || !f.tag(i).Noun() {
			continue
		}
		if x := f.authors(i); len(x) > 0 {
			return x
		}
	}
	// "according to a report": the text may name its author in the next sentences.
	for i := h + 1; i < f.tree.Len() && i < h+120; i++ {
		if f.tag(i).Noun() && isChannel(f.lemma(i)) {
			if x := f.authors(i); len(x) > 0 {
				return x
			}
		}
	}
	return f.parties(h)
}

// parties returns who stands behind a document without an author, for the kinds
// that several issue together: the coalition mentioned last, else the two that
// the text is about. It is nil for other kinds.
func (f *finder) parties(h int) []int {
	switch f.lemma(h) {
	case "accord", "agreement", "communique", "communiqué", "declaration", "pact", "treaty":
	case "statement", "text", "document", "letter":
		if f.lower(h-1) != "joint" && f.lemma(h) != "text" {
			return nil
		}
	default:
		return nil
	}
	m := sort.Search(len(f.mentions), func(m int) bool { return f.mentions[m].First >= h })
	for n := 0; m > 0 && n < 300; n++ {
		m--
		if x := f.mentions[m].Actor; x >= 0 && f.actors[x].Kind == ceasefire.Coalition {
			return []int{x}
		}
	}
	if p := f.who.pair; p[0] >= 0 && p[1] >= 0 {
		return []int{int(p[0]), int(p[1])}
	}
	return nil
}

// issues reports the verbs whose agent or subject a document is from.
func issues(lemma string) bool {
	switch lemma {
	case "sign", "publish", "adopt", "issue", "release", "circulate", "write", "draft", "prepare", "commission":
		return true
	}
	return false
}

// publishers returns who issued the document at token i by the words behind it:
// "the report, released on Friday by the auditor".
func (f *finder) publishers(i int) []int {
	j := i + 1
	if f.pause(j) {
		j++
	}
	if j >= f.tree.Len() || f.tag(j) != syntax.VBN && f.tag(j) != syntax.VBD || !issues(f.lemma(j)) {
		return nil
	}
	for k := j + 1; k+1 < f.tree.Len() && k < j+8; k++ {
		if f.word(k) == "," || f.tag(k).Finite() {
			return nil
		}
		if f.word(k) != "by" {
			continue
		}
		for n := k + 1; n < f.tree.Len() && n < k+8; n++ {
			if x := f.actorsOf(n); len(x) > 0 {
				return x
			}
			if !f.tag(n).Noun() && f.tag(n) != syntax.DT && f.tag(n) != syntax.JJ {
				return nil
			}
		}
	}
	return nil
}

func (f *finder) authors(i int) []int {
	if x := f.publishers(i); len(x) > 0 {
		return x
	}
	for ch := range f.tree.Children(i) {
		switch f.tree.Label[ch] {
		case syntax.Acl, syntax.AclRelcl:
			if issues(f.lemma(ch)) {
				if by := f.oblique(ch, "by"); by >= 0 {
					if x := f.actorsOf(by); len(x) > 0 {
						return x
					}
				}
			}
		case syntax.NmodPoss:
			if x := f.actorsOf(ch); len(x) > 0 {
				return x
			}
		case syntax.Nmod, syntax.Obl:
			switch f.caseOf(ch) {
			case "by", "from":
				if x := f.actorsOf(ch); len(x) > 0 {
					return x
				}
			}
		case syntax.Compound, syntax.NmodDesc:
			if x := f.actorsOf(ch); len(x) > 0 {
				return x
			}
		}
	}
	in := f.tree.Label[i] == syntax.Obl && f.caseOf(i) == "in"
	for v, n := int(f.tree.Head[i]), 0; v >= 0 && n < 3; v, n = int(f.tree.Head[v]), n+1 {
		if s := f.subjectOf(v); in && f.isCue(v) && s >= 0 && s < i {
			return f.actorsOf(s) // "the group said in a report"
		}
		if issues(f.lemma(v)) {
			if s := f.subjectOf(v); s >= 0 && s != i {
				return f.actorsOf(s)
			}
		}
	}
	return nil
}

// mentionStarting returns the index of the longest mention whose first token
// is i, or -1.
func (f *finder) mentionStarting(i int) int {
	m := sort.Search(len(f.mentions), func(m int) bool { return f.mentions[m].First >= i })
	best := -1
	for ; m < len(f.mentions) && f.mentions[m].First == i; m++ {
		if best < 0 || f.mentions[m].End > f.mentions[best].End {
			best = m
		}
	}
	return best
}
