package parse

import (
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// verbCue adds what verb v attributes, if it attributes anything.
func (f *finder) verbCue(v int) {
	switch f.tree.Label[v] {
	case syntax.Aux, syntax.AuxPass, syntax.Cop, syntax.Compound:
		return
	case syntax.Amod:
		if f.lower(v-1) != "as" && (v == f.s0 || !f.pause(v-1) || f.beforeApposition(v-1) < 0) {
			return
		}
	}
	rows := cuesOf(f.lemma(v))
	if len(rows) == 0 {
		rows = anyVerb[:]
	}
	c := f.chainOf(v)
	if c.be && f.tag(v) != syntax.VBG {
		f.passiveCue(v, c, rows)
		return
	}
	if !f.reports(v, c) {
		return
	}
	var who voice
	known := false
	for i := range rows {
		r := &rows[i]
		after := v + 1
		if r.with != "" {
			if after = f.follows(v, r.with); after < 0 {
				continue
			}
		}
		if !known {
			who, known = f.voiceOf(v, c), true
			if f.nobody(who.first) || f.unasserted(who.first) || f.addresses(who.head) {
				return
			}
		}
		if r.by != byAnyone && !f.fits(who, r.by) {
			continue
		}
		x := candidate{subject: who.head, attribution: attribution{CueToken: v, Act: r.act, Denied: r.act == ceasefire.ActDeny, Speakers: who.speakers, Via: who.via}}
		x.Cue = f.span(f.cueStart(v, c), after)
		if who.first >= 0 {
			x.Source = f.span(who.first, who.end)
		}
		x.g0 = f.groupStart(v, c, who)
		if !f.construe(&x, r, v, after, who) {
			continue
		}
		if r.form&formQuoted != 0 && !f.hasQuote(x.First, x.End) {
			continue
		}
		if r.verb == "suggest" && !x.aside && f.mandates(x.First, x.End) {
			x.Act = ceasefire.ActPropose
		}
		f.cite(&x)
		f.found = append(f.found, x)
		return
	}
}

// mandates reports a clause whose verb is in the base form, as after a proposal:
// "that a panel be set up".
func (f *finder) mandates(i, j int) bool {
	for ; i < j && f.doc.InQuote(i) < 0; i++ {
		if f.tag(i).Verb() || f.tag(i) == syntax.TO || f.tag(i) == syntax.MD {
			return f.tag(i) == syntax.VB
		}
	}
	return false
}

// nobody reports a word at the start of a subject that denies the verb.
func (f *finder) nobody(i int) bool {
	switch f.lower(i) {
	case "no", "neither", "none", "nobody", "nothing", "few":
		return true
	}
	return false
}

// addresses reports the first and second person: outside quotes they are the
// reporter and the reader.
func (f *finder) addresses(i int) bool {
	switch f.lower(i) {
	case "i", "we", "you", "me", "us":
		return true
	}
	return false
}

// unasserted reports "if" or its like before the subject that starts at token i,
// nothing but a phrase between them.
func (f *finder) unasserted(i int) bool {
	for j := i - 1; j >= f.s0 && j > i-8; j-- {
		if f.supposes(f.lower(j)) {
			return true
		}
		if t := f.tag(j); !t.Noun() && t != syntax.DT && t != syntax.TagCC && t != syntax.JJ && t != syntax.PRPS {
			return false
		}
	}
	return false
}

// anyVerb lets a verb that is in no table attribute a whole quote beside it:
// "It is over," he shrugged.
var anyVerb = [...]cueVerb{{"", "", ceasefire.ActSay, formAside | formQuoted, byPerson}}

// follows returns the token after word w when w stands right after token v,
// or after "it" or an adverb, and -1 otherwise.
func (f *finder) follows(v int, w string) int {
	for i := v + 1; i < f.s1 && i <= v+3; i++ {
		if f.is(i, w) {
			return i + 1
		}
		if !f.is(i, "it") && !f.is(i, "be") && f.tag(i) != syntax.RB && f.tag(i) != syntax.JJR {
			return -1
		}
	}
	return -1
}

// fits reports whether the speaker is of the sort a row asks for.
func (f *finder) fits(who voice, by cueBy) bool {
	if by == byDocument {
		return who.head >= 0 && isChannel(f.lemma(who.head))
	}
	if len(who.speakers) == 0 {
		if who.head < 0 {
			return false
		}
		switch f.tag(who.head) {
		case syntax.PRP:
			return !f.is(who.head, "it") || by == byActor
		case syntax.NNP, syntax.NNPS:
			return true
		}
		noun := f.lemma(who.head)
		if o := f.oblique(who.head, "of"); o >= 0 && f.counts(who.head) { // "hundreds of protesters"
			noun = f.lemma(o)
		}
		if x, ok := lexicon.RoleNoun(noun); ok && x.Source || noun == "campaign" {
			return true
		}
		return roleOf(noun) != 0 || by == byActor && (bodyOf(noun) != nil || isChannel(noun) || isConcern(noun))
	}
	if by == byActor {
		return true
	}
	for _, s := range who.speakers {
		switch f.actors[s].Kind {
		case ceasefire.Person, ceasefire.Group:
			return true
		case ceasefire.State, ceasefire.Institution, ceasefire.Organization, ceasefire.ArmedGroup, ceasefire.Coalition:
			return f.tag(who.head) != syntax.NNS
		}
	}
	return false
}

// isConcern reports the nouns of enterprises and institutions that speak though
// they are no actors of a negotiation: "the company said in an email that".
func isConcern(noun string) bool {
	switch noun {
	case "agency", "airline", "bank", "bureau", "charity", "college", "company", "corporation", "department", "firm", "hospital",
		"manufacturer", "network", "newspaper", "nonprofit", "operator", "organization", "school", "startup", "studio", "union", "university":
		return true
	}
	return false
}

// cueStart includes what belongs to the cue before the verb: "kept saying",
// "went on to say".
func (f *finder) cueStart(v int, c verbChain) int {
	if c.to && c.first > f.s0 {
		i := c.first - 1
		if f.lemma(i) == "on" && i > f.s0 {
			i--
		}
		return i
	}
	if v > f.s0 && f.lemma(v-1) == "keep" {
		return v - 1
	}
	return v
}

// groupStart is the first token of the attribution's own words.
func (f *finder) groupStart(v int, c verbChain, who voice) int {
	g := c.first
	if who.first >= 0 && who.first < g && !who.inverted && !f.verbBetween(who.end, g) {
		g = who.first
	}
	if who.group > 0 {
		g = who.group
	}
	if g > f.s0 && f.lower(g-1) == "as" {
		g--
	}
	return g
}

// verbBetween reports a verb of the reporter's between two tokens: the subject
// before it is shared with another predicate.
func (f *finder) verbBetween(i, j int) bool {
	for ; i < j; i++ {
		if f.finite(i) && f.doc.InQuote(i) < 0 && !f.inRelative(i) {
			return true
		}
	}
	return false
}

// construe finds the content of cue v in one of the row's constructions.
func (f *finder) construe(x *candidate, r *cueVerb, v, next int, who voice) bool {
	how := clauseExtent
	if who.relative {
		how = innerExtent
		if x.g0 > f.s0 && f.is(x.g0-1, "what") && r.form&formNames == 0 {
			return false // "what each side says the other has done" is no content
		}
	}
	if f.cleft(x.g0) && r.form&formNames == 0 {
		return false // "what the army refused to sign"
	}
	x.g1 = next
	if who.inverted {
		if r.form&formAside == 0 && !f.closesBefore(x.g0) {
			return false
		}
		return f.asideAround(x, max(next, who.end), true, r.verb == "")
	}
	if r.form&(formClause|formThat|formAside|formTells) != 0 && f.construeSpeech(x, r, v, next, how) {
		return true
	}
	if r.form&formWhether != 0 {
		k, at := f.behind(next, true)
		if k == afterWhether {
			return f.take(x, at, v, how)
		}
	}
	inner := phraseExtent
	if who.relative {
		inner = innerExtent
	}
	if f.inHeadline() {
		return false
	}
	switch {
	case r.form&formUrges != 0 && f.construeUrging(x, v, next, inner):
		return true
	case r.form&formToDo != 0 && f.construeInfinitive(x, r, v, next, inner):
		return true
	case r.form&formBlames != 0 && f.construeBlame(x, v, next, inner):
		return true
	case r.form&formNames != 0 && f.construeNaming(x, r, v, next, inner):
		return true
	case r.form&formExpects != 0 && f.construeExpecting(x, r, v, next, inner):
		return true
	case r.form&formThing != 0 && f.construeThing(x, v, next, inner):
		return true
	case r.form&formColon != 0 && f.construeColon(x, v, next):
		return true
	}
	return false
}

// cleft reports that the attribution whose own words start at g opens the
// sentence behind "what": its clause is the subject.
func (f *finder) cleft(g int) bool {
	return f.lower(g-1) == "what" && g-1 == f.bodyStart()
}

// inHeadline reports that the sentence is of the headline, where verbs without
// their auxiliaries say too little about who does what.
func (f *finder) inHeadline() bool {
	return int(f.doc.Tokens[f.s0].Start) < f.src.Headline.End
}

// take sets a content to the right of its cue.
func (f *finder) take(x *candidate, at, v int, how extent) bool {
	for f.pause(at) {
		at++ // "said that, for now, it would stay"
	}
	if at >= f.s1 {
		return false
	}
	end := f.contentEnd(at, v, how)
	if end <= at {
		return false
	}
	x.First, x.End = at, end
	return f.hasWord(at, end)
}

func (f *finder) hasWord(i, j int) bool {
	for ; i < j; i++ {
		if k := f.doc.Tokens[i].Kind; k == text.Word || k == text.Number {
			return true
		}
	}
	return false
}

// construeSpeech finds a clause or quote after the cue, or before and around it.
func (f *finder) construeSpeech(x *candidate, r *cueVerb, v, next int, how extent) bool {
	k, at := f.behind(next, r.form&formTells != 0)
	left := f.contentBefore(x.g0, f.ends(at))
	if f.lower(x.g0) == "as" && !f.closesBefore(x.g0) && f.tag(x.g0) == syntax.IN && k != afterThat {
		return f.aroundAs(x, at)
	}
	bare := f.tag(v) == syntax.VBG && x.g0 == v // a participle on its own: "..., agreeing to work"
	aside := r.form&formAside != 0 && left.ok && how != innerExtent && !bare
	if r.verb == "" && !(aside && left.direct) {
		// "It is late," she sighed; she sighed, "It is late."
		return at == next && f.pause(at) && f.startsSentence(at+1) && f.fullQuote(f.doc.InQuote(at+1)) && f.take(x, at+1, v, how)
	}
	switch k {
	case afterThat:
		return f.take(x, at, v, how)
	case afterColon:
		if aside && left.direct && f.opens(at) {
			x.g1 = at - 1
			return f.asideAround(x, at-1, false, false)
		}
		return f.take(x, at, v, how)
	case afterQuote:
		if aside && left.direct {
			break
		}
		if r.form&(formClause|formThat|formAside) == 0 {
			return false
		}
		return f.take(x, at, v, how)
	case afterClause:
		if aside && left.direct && f.closesBefore(x.g0) {
			break
		}
		if r.form&formClause == 0 {
			if aside {
				break
			}
			return false
		}
		if bare && (v == f.bodyStart() || f.lower(v-1) == "by" || f.lower(v-1) == "before" || f.lower(v-1) == "after") {
			return false // "by adding a base"
		}
		return !f.carriesNoun(at) && f.take(x, at, v, how)
	case afterWhether:
		if aside {
			break
		}
		return false
	case afterComma:
		if aside && (left.direct || !f.startsSentence(at+1)) {
			break
		}
		if f.pause(at) {
			if f.opens(at + 1) {
				return r.form&(formClause|formThat|formAside) != 0 && f.take(x, at+1, v, how)
			}
			if n := f.thatAfter(at + 1); n >= 0 {
				return f.take(x, n+1, v, how)
			}
			if r.form&formClause != 0 && !bare && at > next && f.startsPhrase(at+1) && f.tag(next) == syntax.IN && f.hasClause(at+1, f.s1) {
				return f.take(x, next, v, how) // "estimated by 2050, demand would double"
			}
		}
		return false
	}
	if k == afterOther && !(aside && left.direct) {
		if !aside && r.form&formClause != 0 && at == next && !f.startsPhrase(at) && f.subordinate(at) && f.hasClause(at, f.s1) {
			return f.take(x, at, v, how) // "said although it was late, it would go"
		}
		if f.startsPhrase(at) {
			return false
		}
	}
	if !aside {
		return false
	}
	x.g1 = at
	return f.asideAround(x, at, false, r.verb == "")
}

// construeUrging: urged Y [to go], warned Y [against it], asked Y [“to go”].
func (f *finder) construeUrging(x *candidate, v, next int, how extent) bool {
	i := next
	for i < f.s1 && i < next+24 {
		if f.infinitive(i) {
			if i == next && f.lemma(v) != "plead" {
				return false
			}
			return f.take(x, i, v, how)
		}
		if f.opens(i) {
			if i > next && (f.infinitive(i+1) || f.is(i+1, "not")) {
				return f.take(x, i, v, how)
			}
			q := f.doc.InQuote(i)
			i = max(i, f.doc.Quotes[q].CloseToken) + 1
			continue
		}
		if f.is(i, "against") && f.lemma(v) == "warn" && i > next {
			return f.take(x, i, v, how)
		}
		if f.finite(i) || f.ends(i) || f.is(i, ":") || f.is(i, ";") || f.conjunction(i) || f.is(i, ",") && !f.listPause(i) {
			return false
		}
		i++
	}
	return false
}

// listPause reports a comma in a list of addressees or around a name.
func (f *finder) listPause(i int) bool { return i+1 < f.s1 && f.startsPhrase(i+1) }

// infinitive reports "to go", "not to go", "to “go”".
func (f *finder) infinitive(i int) bool {
	if f.is(i, "not") {
		i++
	}
	if !f.is(i, "to") || i+1 >= f.s1 {
		return false
	}
	n := i + 1
	if f.opens(n) {
		n++
	}
	for n < f.s1 && f.tag(n) == syntax.RB {
		n++
	}
	return n < f.s1 && (f.tag(n) == syntax.VB || f.tag(i) == syntax.TO && f.tag(n) == syntax.VBP)
}

// construeInfinitive: vowed [to go], offered in a letter [to go].
func (f *finder) construeInfinitive(x *candidate, r *cueVerb, v, next int, how extent) bool {
	i := f.skipCircumstances(next)
	if f.opens(i) && f.infinitive(i+1) {
		return f.take(x, i, v, how)
	}
	if !f.infinitive(i) {
		return false
	}
	n := i + 1
	for n < f.s1 && f.tag(n) != syntax.VB {
		n++
	}
	if r.act == ceasefire.ActDecline || r.act == ceasefire.ActReject {
		switch f.lemma(n) {
		case "comment", "say", "answer", "speak", "discuss", "talk", "elaborate", "name", "confirm", "disclose", "give", "be", "reveal", "specify", "respond", "explain", "provide", "identify", "address", "tell", "reply":
			if n < f.s1 && !(f.is(n, "be") && r.act == ceasefire.ActReject) {
				return false
			}
		}
	}
	return f.take(x, i, v, how)
}

// construeBlame: accused Y [of going], thanked Y [for coming].
func (f *finder) construeBlame(x *candidate, v, next int, how extent) bool {
	prep := "for"
	if x.Act == ceasefire.ActAccuse {
		prep = "of"
	}
	best := -1
	for i := next; i < f.s1 && i < next+20; i++ {
		if f.ends(i) || f.is(i, ";") || f.is(i, ":") || f.finite(i) && f.tree.Label[i] != syntax.AclRelcl {
			break
		}
		if f.opens(i) {
			if n := i + 1; n < f.s1 && (f.lower(n) == prep || f.lower(n) == "for") && i > next {
				return f.take(x, i, v, how)
			}
			i = f.quoteEnd(i)
			continue
		}
		w := f.lower(i)
		if w != prep && !(w == "for" && x.Act == ceasefire.ActAccuse) {
			continue
		}
		if i == next && w == "for" {
			return false
		}
		if best < 0 {
			best = i
		}
		if i+1 < f.s1 && (f.tag(i+1) == syntax.VBG || f.opens(i+1)) || w == "for" {
			best = i
			break
		}
	}
	if best < 0 {
		return false
	}
	return f.take(x, best, v, how)
}

// construeNaming: called [the plan a trap], dismissed [it as a trap].
func (f *finder) construeNaming(x *candidate, r *cueVerb, v, next int, how extent) bool {
	if next >= f.s1 || f.ends(next) || f.pause(next) {
		return false
	}
	if f.is(next, "as") {
		next++
	}
	if !f.opens(next) && !f.startsPhrase(next) && !(f.is(next, "that") && f.is(next+1, "as")) && f.tag(next) != syntax.VBG && f.tag(next) != syntax.WP && f.tag(next) != syntax.RB {
		return false
	}
	for next < f.s1 && f.tag(next) == syntax.RB && !f.opens(next) {
		next++
	}
	if !f.take(x, next, v, how) {
		return false
	}
	if f.hasQuote(x.First, x.End) {
		return !f.nickname(x.First, x.End)
	}
	if end := f.phraseEnd(x.First, x.End); end < x.End && f.finite(end) {
		return false // "the group called the Sea Org was": a name, not a saying
	}
	as := false
	for i := x.First; i < x.End; i++ {
		as = as || f.is(i, "as")
	}
	switch r.verb {
	case "call", "label", "brand", "dub", "declare":
		return f.tree.Child(v, syntax.Xcomp) > v
	case "dismiss":
		return as || !f.namesPerson(f.phraseHead(x.First, f.phraseEnd(x.First, x.End)))
	case "describe", "portray", "characterise", "characterize", "refer", "regard", "view":
		return as
	case "liken":
		return f.hasQuote(x.First, x.End)
	case "hail", "tout":
		return as || r.by == byPerson
	}
	return true
}

// namesPerson reports whether the phrase headed by h is a person.
func (f *finder) namesPerson(h int) bool {
	for _, s := range f.actorsOf(h) {
		if k := f.actors[s].Kind; k == ceasefire.Person || k == ceasefire.Group {
			return true
		}
	}
	return false
}

// nickname reports that the words in quotation marks at the end of [i, j) are
// a name: "which locals call ‘the Cathedral’".
func (f *finder) nickname(i, j int) bool {
	for ; i < j; i++ {
		if f.opens(i) {
			break
		}
	}
	names := 0
	for i++; i < j && !f.shuts(i); i++ {
		switch t := f.tag(i); {
		case f.doc.Tokens[i].Kind != text.Word, t == syntax.DT, t == syntax.IN:
		case startsUpper(f.word(i)):
			names++
		default:
			return false
		}
	}
	return names > 0
}

func startsUpper(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(c)
}

// construeExpecting: expects [talks to open], put [the force at 5,000].
func (f *finder) construeExpecting(x *candidate, r *cueVerb, v, next int, how extent) bool {
	if f.infinitive(next) {
		return f.take(x, next, v, how)
	}
	if !f.startsPhrase(next) && !f.opens(next) {
		return false
	}
	if !f.take(x, next, v, how) {
		return false
	}
	if r.verb != "put" {
		return true
	}
	for i := x.First; i+1 < x.End; i++ {
		if f.is(i, "at") && (f.opens(i+1) || f.counts(i+1)) || f.is(i, "to") && f.is(i-1, "down") {
			return true
		}
	}
	return false
}

// counts reports a number, or words before one, at token i.
func (f *finder) counts(i int) bool {
	for n := i; n < f.s1 && n < i+4; n++ {
		if f.tag(n) == syntax.CD || f.tag(n) == syntax.DOLLAR {
			return true
		}
	}
	return false
}

// construeThing: demanded [a return], denied [going].
func (f *finder) construeThing(x *candidate, v, next int, how extent) bool {
	n := f.skipTime(next)
	if to := f.tree.Child(v, syntax.Iobj); to == n || to > n && int(f.tree.Left[to]) == n {
		if to = int(f.tree.Right[to]) + 1; to < f.s1 && f.startsPhrase(to) {
			n = to
		}
	}
	if n >= f.s1 {
		return false
	}
	if f.is(n, "that") && (f.pause(n+1) || f.ends(n+1)) {
		return f.take(x, n, v, how)
	}
	if !f.startsPhrase(n) && !f.opens(n) && f.tag(n) != syntax.VBG && f.tag(n) != syntax.RB {
		return false
	}
	end := f.phraseEnd(n, f.s1)
	if end < f.s1 && f.tag(n) != syntax.VBG && f.finite(end) && !f.opens(n) {
		return false
	}
	return !f.carriesNoun(n) && f.take(x, n, v, how)
}

// carriesNoun reports that the phrase at n is one whose noun attributes by
// itself: "repeated his demand for".
func (f *finder) carriesNoun(n int) bool {
	end := f.phraseEnd(n, f.s1)
	for i := n; i < end && i+1 < f.s1; i++ {
		if c := cueNounOf(f.lemma(i)); c != nil && c.linked(f.lower(i+1)) && f.possessed(i) {
			return true
		}
	}
	return false
}

// construeColon: named three conditions: [they must go].
func (f *finder) construeColon(x *candidate, v, next int) bool {
	for i := next; i < f.s1; i++ {
		if f.finite(i) || f.opens(i) || f.is(i, ";") {
			return false
		}
		if f.is(i, ":") {
			return f.take(x, i+1, v, clauseExtent) && (f.hasFinite(x.First, x.End) || f.hasQuote(x.First, x.End))
		}
	}
	return false
}

// passiveCue adds "X was accused by Y of Z" and "it was announced that Z".
func (f *finder) passiveCue(v int, c verbChain, rows []cueVerb) {
	if c.negated || c.modal || c.to || f.supposed(v, c) {
		return
	}
	for i := range rows {
		r := &rows[i]
		x := candidate{subject: -1, attribution: attribution{CueToken: v, Act: r.act, Cue: f.span(v, v+1), Denied: r.act == ceasefire.ActDeny}, g0: c.first}
		switch {
		case r.form&(formBlames|formUrges|formNames) != 0 && f.is(v+1, "by"):
			end := f.phraseEnd(v+2, f.s1)
			h := f.phraseHead(v+2, end)
			if h < 0 {
				continue
			}
			x.subject, x.Speakers, x.Source = h, f.speakers(h), f.span(v+2, end)
			ok := r.form&formBlames != 0 && f.construeBlame(&x, v, v+2, phraseExtent) || r.form&formUrges != 0 && f.construeUrging(&x, v, v+2, phraseExtent)
			if !ok && r.form&formNames != 0 && f.is(end, "as") {
				ok = f.take(&x, end+1, v, phraseExtent)
			}
			if !ok {
				continue
			}
		case r.form&(formClause|formThat) != 0 && c.first > f.s0 && f.lower(c.first-1) == "it":
			k, at := f.behind(v+1, false)
			if k != afterThat || !f.take(&x, at, v, clauseExtent) {
				continue
			}
		default:
			continue
		}
		f.found = append(f.found, x)
		return
	}
}

// passesOn reports a speaker that may report what others say: a body, or
// anyone who "reported".
func (f *finder) passesOn(x *candidate) bool {
	if f.lemma(x.CueToken) == "report" {
		return true
	}
	for _, s := range x.Speakers {
		if f.actors[s].Kind != ceasefire.Organization {
			return false
		}
	}
	return len(x.Speakers) > 0
}

// cite moves the speaker of "the paper reported, citing an official": the
// official speaks and the paper passes it on.
func (f *finder) cite(x *candidate) {
	if !x.aside {
		return
	}
	for i := x.g1; i < f.s1 && i <= x.g1+1; i++ {
		if w := f.lower(i); (w == "citing" || w == "quoting") && i+1 < f.s1 {
			h := f.phraseHead(i+1, f.phraseEnd(i+1, f.s1))
			if h < 0 || f.mentionAt(h) < 0 || !f.passesOn(x) {
				return
			}
			if to := f.speakers(h); len(to) > 0 {
				x.Via, x.Speakers = x.Speakers, to
				x.Source = f.span(i+1, f.phraseEnd(i+1, f.s1))
			}
			return
		}
	}
}
