package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// after says what stands behind a cue, its addressee and its circumstances.
type after uint8

const (
	afterNothing after = iota // the end of the sentence
	afterComma
	afterThat
	afterColon
	afterQuote
	afterClause
	afterWhether
	afterOther
)

// behind reads past the addressee, time and place behind a cue and returns
// what follows there and where it starts.
func (f *finder) behind(i int, tells bool) (after, int) {
	i = f.skipCircumstances(i)
	if tells {
		if k, j := f.lookAt(i); k != afterClause && k != afterOther || j != i {
			return k, j
		}
		if f.startsPhrase(i) {
			i = f.skipCircumstances(f.phraseEnd(i, f.s1))
			switch f.lower(i) {
			case "if", "when", "where", "unless", "until", "once":
				return afterOther, i
			}
		}
	}
	k, j := f.lookAt(i)
	if k == afterQuote && f.conjunction(f.quoteEnd(i)+1) {
		return afterThat, f.quoteEnd(i) + 2 // told “Sunday Talk” that
	}
	if (k == afterOther || k == afterClause) && i < f.s1 && !f.startsPhrase(i) {
		// "said after the talks in Rome that": the conjunction settles it.
		for n := i; n < f.s1 && n < i+14; n++ {
			if f.finite(n) && !f.conjunction(n+1) || f.doc.Tokens[n].Kind == text.Punct || f.opens(n) {
				break
			}
			if f.conjunction(n) && n > i {
				return afterThat, n + 1
			}
		}
	}
	return k, j
}

// conjunction reports "that" where it opens a clause, not where it is a
// pronoun ("said that could take days") or points ("said that day").
func (f *finder) conjunction(i int) bool {
	if !f.is(i, "that") || i+1 >= f.s1 || f.lower(i-1) == "so" || f.lower(i-1) == "such" {
		return false
	}
	if f.pause(i+1) && (f.lower(i+2) == "and" || f.lower(i+2) == "but") {
		return false // "disputes that, and says"
	}
	n := i + 1
	for n < f.s1 && f.tag(n) == syntax.RB {
		n++
	}
	if n >= f.s1 || f.finite(n) && !(f.tag(n) == syntax.VBZ && f.finite(n+1)) { // "that talks had failed": a noun
		return false
	}
	if f.tag(i) != syntax.DT || f.tree.Label[i] == syntax.Mark {
		return true
	}
	if f.tag(n) != syntax.NN {
		return f.hasFinite(n, f.s1)
	}
	switch f.lower(n) {
	case "nobody", "nothing", "everybody", "everyone", "everything", "somebody", "someone", "something", "anyone", "anything":
		return true
	}
	return false
}

// lookAt says what stands at token i.
func (f *finder) lookAt(i int) (after, int) {
	switch {
	case f.opens(i):
		return afterQuote, i
	case f.ends(i):
		return afterNothing, i
	case f.conjunction(i):
		return afterThat, i + 1
	case f.is(i, ":"):
		return afterColon, i + 1
	case f.is(i, "that") && i > f.s0 && f.tag(i-1).Noun() && i+1 < f.s1 && f.finite(i+1):
		return afterOther, i // a relative clause: "after talks that ended on Monday"
	case f.pause(i), f.is(i, ";"), f.shuts(i), f.is(i, ")"), f.is(i, "("):
		return afterComma, i
	}
	switch f.lemma(i) {
	case "whether", "why", "how", "what", "who":
		return afterWhether, i
	case "if", "where", "when", "once", "unless", "after", "before", "as", "while", "following", "during", "because", "although", "though", "and", "but", "of", "about", "to", "without", "since", "until", "ahead", "amid", "shortly", "hours", "hour":
		return afterOther, i
	}
	if f.hasClause(i, f.clauseLimit(i)) {
		return afterClause, i
	}
	return afterOther, i
}

// clauseLimit is the end of the stretch in which a clause must show its verb.
func (f *finder) clauseLimit(i int) int {
	for ; i < f.s1; i++ {
		if f.is(i, ";") {
			return i
		}
	}
	return f.s1
}

// skipCircumstances reads past adverbs, times and places behind a cue.
func (f *finder) skipCircumstances(i int) int {
	for i < f.s1 {
		j := f.timeEnd(i)
		if j == i {
			j = f.circumstanceEnd(i)
		}
		if j == i && (f.tag(i) == syntax.RB || f.tag(i) == syntax.RBR || f.tag(i) == syntax.RP) && !f.ofContent(i) {
			j = i + 1
		}
		if j == i {
			return i
		}
		i = j
	}
	return i
}

// ofContent reports an adverb that belongs to what is said, not to the saying:
// "said even that was little", "said about 200 had fled".
func (f *finder) ofContent(i int) bool {
	switch f.lower(i) {
	case "even", "almost", "nearly", "about", "just", "only", "merely", "simply", "too", "so", "not", "never", "most", "once", "now", "soon", "there", "perhaps", "maybe", "instead", "no":
		return true
	}
	return i+1 < f.s1 && f.tag(i+1) == syntax.CD
}

// timeEnd returns the end of an expression of time at token i, or i.
func (f *finder) timeEnd(i int) int {
	j := i
	switch f.lower(j) {
	case "on", "in", "at", "late", "early", "earlier", "later":
		if f.lower(j) != "on" && f.lower(j) != "in" && f.lower(j) != "at" || f.isTime(j+1) || f.lower(j+1) == "late" || f.lower(j+1) == "early" || f.tag(min(j+1, f.s1-1)) == syntax.CD && (f.isTime(j+2) || f.lower(j) == "in" && f.year(j+1)) {
			j++
		} else {
			return i
		}
		switch f.lower(j) {
		case "on", "late", "early":
			j++
		}
	}
	switch f.lower(j) {
	case "last", "this", "next", "that", "earlier", "the":
		if f.isTime(j+1) && (f.lower(j) != "the" || f.lower(j+1) != "time") {
			j++
		} else if j == i {
			return i
		}
	}
	start := j
	for j < f.s1 && (f.isTime(j) || j > start && (f.tag(j) == syntax.CD || f.is(j, ".") && f.isTime(j-1)) || f.tag(j) == syntax.CD && f.isTime(j+1)) {
		j++
	}
	if j == start {
		if start > i && f.year(start) {
			return start + 1
		}
		switch f.lower(i) {
		case "late", "early", "earlier", "later":
			return j
		}
		return i
	}
	if f.lower(j) == "ago" {
		j++
	}
	return j
}

func (f *finder) year(i int) bool {
	if i >= f.s1 {
		return false
	}
	w := f.word(i)
	return len(w) == 4 && (w[0] == '1' || w[0] == '2') && f.tag(i) == syntax.CD
}

// lower gives the lower-case form of token i; "" past the sentence.
func (f *finder) lower(i int) string {
	if i < f.s0 || i >= f.s1 {
		return ""
	}
	return f.lowerWord(i)
}

// isTime reports a word that names a time.
func (f *finder) isTime(i int) bool {
	switch f.lower(i) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "jan.", "feb", "feb.", "mar.", "apr", "apr.", "aug", "aug.", "sept", "sept.", "sep", "oct", "oct.", "nov", "nov.", "dec", "dec.",
		"yesterday", "today", "tonight", "night", "week", "month", "year", "morning", "afternoon", "evening", "day", "days", "weeks", "months", "years", "weekend", "hours":
		return f.lower(i) != "may" && f.lower(i) != "march" || f.word(i) == "May" || f.word(i) == "March"
	}
	return false
}

// circumstanceEnd returns the end of a prepositional phrase at token i that
// tells when, where, how or to whom a thing was said, or i.
func (f *finder) circumstanceEnd(i int) int {
	switch f.lower(i) {
	case "in", "on", "at", "by", "to", "during", "from", "via", "through", "with", "following", "after", "over", "for":
	default:
		return i
	}
	n := i + 1
	if !f.startsPhrase(n) && f.tag(min(n, f.s1-1)) != syntax.NN {
		return i
	}
	if f.lower(i) == "to" && f.tag(n) == syntax.VB {
		return i
	}
	end := f.phraseEnd(n, f.s1)
	if end == n || end < f.s1 && f.finite(end) {
		return i
	}
	return end
}

// subordinate reports a word with which reported speech may begin before its
// main clause.
func (f *finder) subordinate(i int) bool {
	switch f.lower(i) {
	case "although", "though", "if", "when", "while", "because", "since", "once", "until", "unless", "without", "as", "after", "before", "during":
		return true
	}
	return false
}

// startsSentence reports a quote that opens at token i and begins with a capital.
func (f *finder) startsSentence(i int) bool {
	if !f.opens(i) || i+1 >= f.p1 {
		return false
	}
	if f.is(i+1, "[") {
		i++
	}
	return i+1 < f.p1 && startsUpper(f.word(i+1))
}

// thatAfter finds ", that" after an inserted phrase that starts at i, or -1.
func (f *finder) thatAfter(i int) int {
	for ; i < f.s1; i++ {
		if f.opens(i) || f.finite(i) || f.tag(i) == syntax.VBG && len(cuesOf(f.lemma(i))) > 0 {
			return -1
		}
		if f.is(i, "that") && (f.pause(i-1) || f.conjunction(i)) {
			return i
		}
	}
	return -1
}

func (f *finder) skipTime(i int) int {
	for {
		j := f.timeEnd(i)
		if j == i {
			return i
		}
		i = j
	}
}
