package parse

import (
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// linked reports whether word w may open the content of the noun.
func (c *cueNoun) linked(w string) bool {
	return w != "" && strings.Contains(c.links, " "+w+" ")
}

// possessed reports a possessor right before the noun's adjectives.
func (f *finder) possessed(i int) bool {
	for j := i - 1; j >= f.s0; j-- {
		switch t := f.tag(j); {
		case t == syntax.PRPS, t == syntax.POS:
			return true
		case t == syntax.JJ, t == syntax.JJR, t == syntax.JJS, t == syntax.NN, t == syntax.CD, t == syntax.RB, t == syntax.VBN:
		default:
			return false
		}
	}
	return false
}

// nounCue adds what a noun attributes to its possessor: "his demand for a
// vote", "the army's claim that it won".
func (f *finder) nounCue(i int) {
	c := cueNounOf(f.lemma(i))
	if c == nil || i+2 >= f.s1 || !c.linked(f.lower(i+1)) {
		return
	}
	at := i + 2
	link := f.lower(i + 1)
	if link == "to" {
		if at = i + 1; !f.infinitive(at) {
			return
		}
	}
	if link == "that" && !f.conjunction(i+1) {
		return
	}
	x := candidate{subject: -1, attribution: attribution{CueToken: i, Act: c.act, Cue: f.span(i, i+1), Denied: c.act == ceasefire.ActDeny}, g0: i, g1: at}
	if !f.possessor(&x, i) {
		return
	}
	how := phraseExtent
	if link == "that" {
		how = clauseExtent
	}
	if f.take(&x, at, f.clauseVerb(i), how) {
		if end := int(f.tree.Right[i]) + 1; f.tree.Label[i].Subject() && int(f.tree.Head[i]) > i && end > at+1 && end < x.End {
			f.cut(&x, end) // the clause ends before the verb of which its noun is the subject
		}
		f.found = append(f.found, x)
	}
}

// clauseVerb returns the verb whose clause holds the noun at i, or i.
func (f *finder) clauseVerb(i int) int {
	for h, n := int(f.tree.Head[i]), 0; h >= 0 && n < maxChain; h, n = int(f.tree.Head[h]), n+1 {
		if f.tag(h).Verb() {
			return h
		}
	}
	return i
}

// possessor finds whose noun it is.
func (f *finder) possessor(x *candidate, i int) bool {
	for ch := range f.tree.Children(i) {
		if f.tree.Label[ch] == syntax.NmodPoss && ch < i {
			x.subject, x.Speakers = ch, f.speakers(ch)
			x.Source = f.span(max(f.s0, int(f.tree.Left[ch])), ch+1)
			return true
		}
	}
	if !f.possessed(i) {
		return false
	}
	for j := i - 1; j >= f.s0; j-- {
		switch f.tag(j) {
		case syntax.PRPS:
			x.subject, x.Speakers, x.Source = j, f.speakers(j), f.span(j, j+1)
			return true
		case syntax.POS:
			if j == f.s0 {
				return false
			}
			x.subject, x.Speakers, x.Source = j-1, f.speakers(j-1), f.span(j-1, j)
			return true
		}
	}
	return false
}

// phraseCue adds what a phrase that opens at token i attributes, and reports
// whether it was one.
func (f *finder) phraseCue(i int) bool {
	switch f.lemma(i) {
	case "accord", "according":
		return f.accordingTo(i)
	case "in":
		return f.inTheWords(i)
	case "for":
		return f.forWhom(i)
	}
	return false
}

// accordingTo adds the content of "according to X".
func (f *finder) accordingTo(i int) bool {
	if f.lower(i) != "according" || f.lower(i+1) != "to" || i+2 >= f.s1 {
		return false
	}
	n := i + 2
	end := f.phraseEnd(n, f.s1)
	h := f.phraseHead(n, end)
	if h < 0 {
		return true
	}
	who := f.speakers(h)
	if len(who) == 0 {
		who = f.namedPerson(n, end)
	}
	x := candidate{subject: h, attribution: attribution{CueToken: i, Act: ceasefire.ActSay, Cue: f.span(i, n), Speakers: who}, g0: i}
	f.besides(&x, n, end)
	return true
}

// namedPerson returns the only person named in tokens [i, end), behind a noun
// that no table knows: "according to curator Elaine Gustafon".
func (f *finder) namedPerson(i, end int) []int {
	who := -1
	for ; i < end; i++ {
		if t := f.tag(i); t == syntax.IN || t == syntax.POS || t == syntax.TagCC {
			return nil // "supporters of Ann Lee"
		}
		m := f.mentionAt(i)
		if m < 0 || f.mentions[m].Actor < 0 || f.mentions[m].Kind != nameMention {
			continue
		}
		k := f.mentions[m].Actor
		if f.actors[k].Kind != ceasefire.Person || who >= 0 && who != k {
			return nil
		}
		who = k
	}
	if who < 0 {
		return nil
	}
	return []int{who}
}

// inTheWords adds the content of "in the words of X", "in X's words" and "in
// X's view".
func (f *finder) inTheWords(i int) bool {
	if f.lower(i) != "in" || i+2 >= f.s1 {
		return false
	}
	if f.lower(i+1) == "the" && f.lower(i+2) == "words" && f.lower(i+3) == "of" && i+4 < f.s1 {
		n := i + 4
		end := f.phraseEnd(n, f.s1)
		if h := f.phraseHead(n, end); h >= 0 {
			x := candidate{subject: h, attribution: attribution{CueToken: i + 2, Act: ceasefire.ActSay, Cue: f.span(i, n), Speakers: f.speakers(h)}, g0: i}
			f.besides(&x, n, end)
		}
		return true
	}
	for w := i + 2; w < f.s1 && w < i+7; w++ {
		if (f.lower(w) == "words" || isView(f.lower(w))) && (f.tag(w-1) == syntax.POS || f.tag(w-1) == syntax.PRPS) {
			h := w - 1
			if f.tag(h) == syntax.POS {
				h--
			}
			x := candidate{subject: h, attribution: attribution{CueToken: w, Act: ceasefire.ActSay, Cue: f.span(i, w+1), Speakers: f.speakers(h)}, g0: i}
			if isView(f.lower(w)) {
				if x.Act = ceasefire.ActBelieve; len(x.Speakers) == 0 {
					return true
				}
			}
			f.besides(&x, i+1, w+1)
			if x.subject >= 0 && len(f.found) > 0 && f.found[len(f.found)-1].CueToken == w {
				f.found[len(f.found)-1].Source = f.span(i+1, h+1)
			}
			return true
		}
	}
	return false
}

// isView reports the nouns with which "in X's view" gives what X thinks.
func isView(w string) bool {
	switch w {
	case "view", "opinion", "judgment", "judgement", "estimation", "reading", "telling":
		return true
	}
	return false
}

// forWhom adds what "For X, ..." gives as the view of X, where words of it are
// quoted: "For Berg, the deal is “a start”."
func (f *finder) forWhom(i int) bool {
	if i != f.bodyStart() || f.lower(i) != "for" {
		return false
	}
	m := f.mentionStarting(i + 1)
	if m < 0 || f.mentions[m].Actor < 0 || !f.is(f.mentions[m].End, ",") {
		return false
	}
	switch f.actors[f.mentions[m].Actor].Kind {
	case ceasefire.Person, ceasefire.Group:
	default:
		return false
	}
	end := f.mentions[m].End
	x := candidate{subject: f.mentions[m].Head, attribution: attribution{CueToken: i, Act: ceasefire.ActBelieve, Cue: f.span(i, i+1),
		Source: f.span(i+1, end), Speakers: []int{f.mentions[m].Actor}}, g0: i, g1: end + 1}
	if f.take(&x, end+1, i, clauseExtent) && f.hasQuote(x.First, x.End) && !f.hasCue(x.First, x.End) {
		f.found = append(f.found, x)
	}
	return true
}

// hasCue reports a finite cue outside quotes in tokens [i, j).
func (f *finder) hasCue(i, j int) bool {
	for ; i < j; i++ {
		if f.doc.InQuote(i) < 0 && f.finite(i) && f.speaks(i) {
			return true
		}
	}
	return false
}

// besides places the content of a phrase that attributes, whose speaker's
// words are tokens [n, end): after it at the start of the sentence, before and
// around it elsewhere.
func (f *finder) besides(x *candidate, n, end int) {
	x.Source = f.span(n, f.sourceEnd(n, end))
	if x.g0 <= f.bodyStart() || f.conjoins(x.g0-1) || f.pause(x.g0-1) && f.conjoins(x.g0-2) {
		for i := end; i < f.s1; i++ {
			if f.ends(i) {
				return
			}
			if !f.pause(i) || f.inserted(i+1, i == end && f.tag(x.subject).Proper()) {
				continue
			}
			x.g1 = i + 1
			if f.take(x, i+1, x.CueToken, clauseExtent) && (f.hasFinite(x.First, x.End) || f.hasQuote(x.First, x.End)) {
				f.found = append(f.found, *x)
			}
			return
		}
		return
	}
	if f.pause(x.g0-1) || f.shuts(x.g0-1) {
		if f.asideAround(x, end, true, false) {
			f.found = append(f.found, *x)
		}
		return
	}
	if len(x.Speakers) == 0 && !isChannel(f.lemma(x.subject)) && !isEvidence(f.lemma(x.subject)) {
		return // "voted according to custom"
	}
	// Without a comma: "has fallen by half according to the ministry".
	start := f.bodyStart()
	for i := start; i < x.g0; i++ {
		if f.is(i, ";") {
			start = i + 1
		}
	}
	if f.hasFinite(start, x.g0) {
		x.First, x.End, x.aside, x.g1 = start, f.trimEnd(start, x.g0), true, end
		f.found = append(f.found, *x)
	}
}

// isEvidence reports the nouns of what facts are taken from.
func isEvidence(lemma string) bool {
	switch lemma {
	case "analysis", "count", "data", "datum", "estimate", "figure", "forecast", "poll", "record", "source", "survey", "tally", "website":
		return true
	}
	return false
}

// conjoins reports a word that opens a clause, in which an attribution that
// follows stands first.
func (f *finder) conjoins(i int) bool {
	switch f.lower(i) {
	case "and", "but", "that", "which", "who", "while", "because", "although", "though":
		return true
	}
	return false
}

// inserted reports that what starts at i, behind a comma, still belongs to
// the speaker's phrase: a relative clause or, behind a name, an apposition.
func (f *finder) inserted(i int, name bool) bool {
	switch f.lower(i) {
	case "who", "which", "whose", "whom", "where", "citing", "quoting", "speaking":
		return true
	}
	for j := i; j < f.s1; j++ {
		if f.pause(j) {
			if f.tag(i) == syntax.VBN { // "according to a draft, seen by the agency, ..."
				return true
			}
			if name == f.tag(i).Proper() {
				return false // "according to the Herald, Ann Lee, ..." is no apposition; "the prosecutor, Ann Lee," is
			}
			return f.startsPhrase(i) && !f.hasFinite(i, j) && (f.hasFinite(j, f.s1) || f.hasQuote(j, f.s1))
		}
		if f.finite(j) || f.opens(j) || f.ends(j) {
			return false
		}
	}
	return false
}
