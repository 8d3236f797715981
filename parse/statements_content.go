package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// opens reports the opening mark of a quote.
func (f *finder) opens(i int) bool {
	return i >= 0 && i < f.tree.Len() && f.doc.Tokens[i].Kind == text.OpenQuote && f.doc.InQuote(i) >= 0
}

// shuts reports the closing mark of a quote.
func (f *finder) shuts(i int) bool {
	return i >= 0 && i < f.tree.Len() && f.doc.Tokens[i].Kind == text.CloseQuote && f.doc.InQuote(i) >= 0
}

// tag and lemma are those of the tree, with nothing beyond its tokens.
func (f *finder) tag(i int) syntax.Tag {
	if i < 0 || i >= f.tree.Len() {
		return syntax.NoTag
	}
	return f.tree.Tag[i]
}

func (f *finder) lemma(i int) string {
	if i < 0 || i >= f.tree.Len() {
		return ""
	}
	return f.tree.Lemma[i]
}

// quoteEnd returns the closing token of the outermost quote around token i, or i.
func (f *finder) quoteEnd(i int) int {
	if q := f.quoteAround(i); q >= 0 {
		return max(i, f.doc.Quotes[q].CloseToken)
	}
	return i
}

// is reports whether token i is inside the paragraph and reads w.
func (f *finder) is(i int, w string) bool { return i >= f.p0 && i < f.p1 && f.word(i) == w }

func (f *finder) dash(i int) bool {
	if i < f.p0 || i >= f.p1 {
		return false
	}
	switch f.word(i) {
	case "—", "–", "--":
		return true
	case "-":
		return f.doc.Tokens[i].Space && i+1 < f.p1 && f.doc.Tokens[i+1].Space
	}
	return false
}

// pause reports a comma or dash, the marks that set an attribution off.
func (f *finder) pause(i int) bool { return f.is(i, ",") || f.dash(i) }

// ends reports that token i ends the sentence: its full stop or its end.
func (f *finder) ends(i int) bool {
	if i >= f.s1 {
		return true
	}
	if f.doc.Tokens[i].Kind != text.Punct {
		return false
	}
	switch f.word(i) {
	case ".", "?", "!", "…", "...":
		for j := i + 1; j < f.s1; j++ {
			if f.doc.Tokens[j].Kind == text.Word || f.doc.Tokens[j].Kind == text.Number {
				return false
			}
		}
		return true
	}
	return false
}

// finite reports a verb form that shows tense and is no participle.
func (f *finder) finite(i int) bool { return f.tag(i).Finite() }

// hasFinite reports whether tokens [i, j) hold a finite verb outside brackets.
func (f *finder) hasFinite(i, j int) bool {
	for ; i < j; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

// hasClause reports whether tokens [i, j) hold a finite verb that is not of a
// relative clause.
func (f *finder) hasClause(i, j int) bool {
	relative := false
	for k := i; k < j; k++ {
		switch t := f.tag(k); {
		case t == syntax.WDT, t == syntax.WP, t == syntax.WPS, k > i && f.is(k, "that") && f.tag(k-1).Noun():
			relative = k > i
		case f.finite(k):
			if !relative {
				return true
			}
			relative = false
		}
	}
	return false
}

// hasQuote reports whether a quote opens in [i, j).
func (f *finder) hasQuote(i, j int) bool {
	for ; i < j; i++ {
		if f.opens(i) {
			return true
		}
	}
	return false
}

// trimStart drops marks and bullets before the content that ends at end.
func (f *finder) trimStart(i, end int) int {
	for i < end && (f.doc.Tokens[i].Kind == text.Punct && !f.is(i, "(") && !f.is(i, "[") && !f.is(i, "…") || f.is(i, "•")) {
		i++
	}
	return i
}

// trimEnd drops the marks and joining words that stand after the content.
func (f *finder) trimEnd(start, end int) int {
	for end > start {
		i := end - 1
		switch w := f.word(i); {
		case f.doc.Tokens[i].Kind == text.CloseQuote:
			return end
		case w == ")" || w == "]":
			return end
		case f.doc.Tokens[i].Kind == text.Punct:
			end--
		case w == "and" || w == "but" || w == "or" || w == "while" || w == "although" || w == "though" || w == "as":
			end--
		default:
			return end
		}
	}
	return end
}

// bodyStart is where the words of the sentence start, after a dateline.
func (f *finder) bodyStart() int {
	i := f.s0
	if d := f.src.Dateline; d.End > d.Start {
		for i < f.s1 && int(f.doc.Tokens[i].Start) < d.End {
			i++
		}
	}
	return f.trimStart(i, f.s1)
}

// extent says what sort of words a content is made of, which decides where it ends.
type extent uint8

const (
	clauseExtent extent = iota // a clause with subject and verb
	phraseExtent               // a noun phrase, an infinitive or a prepositional phrase
	innerExtent                // a clause or phrase inside a relative clause of the reporter's
)

// contentEnd returns the end of the content that starts at token start and
// follows the cue v.
func (f *finder) contentEnd(start, v int, how extent) int {
	i := start
	if f.opens(start) {
		q := &f.doc.Quotes[f.doc.InQuote(start)]
		end := q.CloseToken + 1
		if end >= f.s1 || f.ends(end) {
			return min(end, f.p1)
		}
		if f.is(end, ",") || f.dash(end) || f.is(end, ";") || f.is(end, "(") || f.fullQuote(f.doc.InQuote(start)) {
			return end
		}
		i = end
	}
	depth := 0
	for ; i < f.s1; i++ {
		if f.opens(i) {
			q := &f.doc.Quotes[f.doc.InQuote(i)]
			if q.CloseToken > i {
				i = q.CloseToken
			}
			if i+1 >= f.s1 {
				return min(i+1, f.p1)
			}
			if f.is(i-1, ",") && f.leaves(start, i+1, v, how) {
				return i + 1 // the comma stands inside the marks
			}
			continue
		}
		switch w := f.word(i); {
		case w == "(" || w == "[":
			depth++
		case w == ")" || w == "]":
			depth = max(0, depth-1)
		case depth > 0:
		case f.ends(i):
			return f.trimEnd(start, i)
		case w == ";":
			return f.trimEnd(start, i)
		case f.pause(i) && i > start && f.leaves(start, i+1, v, how):
			return f.trimEnd(start, i)
		case (w == "and" || w == "but" || w == "then" || w == "or") && i > start && f.nextPredicate(start, i+1, v, how):
			return f.trimEnd(start, i)
		case w == "according" && f.is(i+1, "to"):
			return f.trimEnd(start, i)
		case how == phraseExtent && i > start && f.throughChannel(i):
			return f.trimEnd(start, i) // "confirmed the strike in a statement"
		}
	}
	return f.trimEnd(start, f.s1)
}

// throughChannel reports that at token i stands what the words went through: "in
// a statement", "in a post on X".
func (f *finder) throughChannel(i int) bool {
	if w := f.lower(i); w != "in" && w != "on" && w != "during" {
		return false
	}
	if w := f.lower(i + 1); w != "a" && w != "an" {
		return false
	}
	for n := i + 2; n < f.s1 && n < i+6; n++ {
		switch w := f.lemma(n); {
		case w == "interview" || w == "briefing" || w == "call" || f.tag(n) == syntax.NN && isChannel(w) && w != "plan" && w != "text" && w != "version":
			return true
		case f.tag(n) != syntax.JJ && !f.tag(n).Noun() && f.tag(n) != syntax.HYPH && f.tag(n) != syntax.VBN:
			return false
		}
	}
	return false
}

// fullQuote reports a quote that is a sentence of its own: it ends with its
// own full stop, question or exclamation mark or comma.
func (f *finder) fullQuote(q int) bool {
	quote := &f.doc.Quotes[q]
	last := quote.CloseToken - 1
	if !quote.Closed {
		last = quote.CloseToken
	}
	if last <= quote.OpenToken {
		return false
	}
	if f.shuts(last) {
		last--
	}
	switch f.word(last) {
	case ".", "?", "!", ",", "…", "...":
		return true
	}
	return false
}

// leaves reports whether the words from n on, after a comma or dash, are the
// reporter's again and no longer part of the content.
func (f *finder) leaves(start, n, v int, how extent) bool {
	if n >= f.s1 {
		return false
	}
	w := f.lemma(n)
	tag := f.tag(n)
	if how == innerExtent && !f.joins(n) && (f.finite(n) || !f.mainBefore(v) && f.hasFinite(n, f.s1)) {
		return true
	}
	if f.opens(n) {
		return false
	}
	// "referring to …" explains the words before it and stays with them
	if tag == syntax.VBG && w != "refer" && (len(cuesOf(w)) > 0 || w == "cite" || w == "quote") {
		return true
	}
	switch w {
	case "accord":
		return f.is(n+1, "to")
	case "something":
		return how != clauseExtent && f.tag(n+1) == syntax.PRP // "of theft, something it denies"
	case "a", "an":
		switch f.lemma(n + 1) {
		case "accusation", "allegation", "assertion", "charge", "claim", "demand":
			return true // "accuses it of theft, a charge it denies"
		}
	case "who", "which", "whom", "whose", "where":
		return how == phraseExtent
	case "hour", "minute", "day", "week", "month":
		return f.is(n+1, "after") || f.is(n+1, "before")
	case "but", "and", "while", "whereas", "though", "although", "yet", "as", "even", "so", "or":
		if f.nextPredicate(start, n+1, v, how) {
			return true
		}
		return f.newClause(start, n, v, how)
	case "after", "before", "following", "amid", "despite":
		return how == clauseExtent && f.backshifted(start, n) == 1 && f.plainPast(n+1, v)
	}
	return false
}

// mainBefore reports that the sentence has had its main verb before the
// relative clause of the cue v: no more than that clause is left.
func (f *finder) mainBefore(v int) bool {
	i := v
	for i > f.s0 && f.tag(i) != syntax.WDT && f.tag(i) != syntax.WP {
		i--
	}
	for i--; i >= f.s0; i-- {
		if f.finite(i) && f.doc.InQuote(i) < 0 && !f.inRelative(i) {
			return true
		}
	}
	return false
}

// joins reports a word that goes on with what was being said.
func (f *finder) joins(n int) bool {
	switch f.lemma(n) {
	case "and", "or", "but":
		return !f.hasFinite(n+1, min(n+3, f.s1))
	}
	return false
}

// newClause reports whether after the conjunction at n a main clause of the
// reporter's own begins: one with a cue of its own, or one whose tense is not
// that of the content.
func (f *finder) newClause(start, n, v int, how extent) bool {
	c := f.lemma(n)
	i := n + 1
	if c == "even" {
		i++
	}
	switch f.lemma(i) {
	case "that", "only", "after", "before", "when", "if", "once", "because", "unless", "until", "not":
		return false
	}
	verb := -1
	for j := i; j < f.s1; j++ {
		if f.opens(j) {
			if q := f.doc.InQuote(j); f.doc.Quotes[q].CloseToken > j {
				j = f.doc.Quotes[q].CloseToken
			}
			continue
		}
		if f.is(j, ";") || f.ends(j) {
			break
		}
		if f.finite(j) && f.tree.Label[j] != syntax.AclRelcl {
			verb = j
			break
		}
	}
	if verb < 0 || verb == i {
		return false
	}
	if f.speaks(verb) {
		return true
	}
	// A clause without a comma-and-subject shape is more of the content.
	switch c {
	case "but", "and", "while", "whereas", "yet", "although", "though", "even", "as":
	default:
		return false
	}
	if c == "as" && f.tag(verb) == syntax.MD {
		return false
	}
	if f.tag(v) != syntax.VBD || how == phraseExtent && (c == "and" || c == "but") {
		return how == phraseExtent && f.hasSubject(i, verb)
	}
	switch f.backshifted(start, n) {
	case 1:
		if f.presentForm(verb) {
			return true
		}
		return (c == "although" || c == "though" || c == "even" || c == "while") && f.plainPast(verb, v)
	case 0:
		return (c == "although" || c == "though") && f.plainPast(verb, v)
	}
	return false
}

// hasSubject reports whether a noun or pronoun stands in [i, verb).
func (f *finder) hasSubject(i, verb int) bool {
	for ; i < verb; i++ {
		if t := f.tag(i); t.Noun() || t == syntax.PRP || t == syntax.EX || t == syntax.DT && i+1 == verb {
			return true
		}
	}
	return false
}

// backshifted returns 1 when the first finite verb of tokens [i, j) is in the
// past, as reported speech after a past cue is, 2 when it is in the present,
// and 0 when there is none.
func (f *finder) backshifted(i, j int) int {
	for ; i < j; i++ {
		if !f.finite(i) || f.doc.InQuote(i) >= 0 {
			continue
		}
		if f.presentForm(i) {
			return 2
		}
		return 1
	}
	return 0
}

func (f *finder) presentForm(i int) bool {
	switch f.tag(i) {
	case syntax.VBZ, syntax.VBP:
		return true
	case syntax.MD:
		switch f.lemma(i) {
		case "will", "can", "may", "shall", "'ll":
			return true
		}
	}
	return false
}

// plainPast reports a past tense that reported speech would have shifted.
func (f *finder) plainPast(i, v int) bool {
	for ; i < f.s1 && !f.finite(i); i++ {
	}
	if i >= f.s1 || f.tag(i) != syntax.VBD || f.tag(v) != syntax.VBD {
		return false
	}
	switch f.lemma(i) {
	case "be", "have":
		return false
	}
	return true
}

// speaks reports a finite verb that is a cue of its own and not negated.
func (f *finder) speaks(verb int) bool {
	if f.tag(verb) == syntax.MD {
		return false
	}
	switch f.lemma(verb) {
	case "be", "have", "do":
		for j := verb + 1; j < f.s1 && j < verb+3; j++ {
			if f.tag(j) == syntax.VBN || f.tag(j) == syntax.VBG {
				return f.lemma(verb) == "have" && f.isCue(j)
			}
		}
		return false
	}
	return f.isCue(verb)
}

func (f *finder) isCue(i int) bool {
	for _, r := range cuesOf(f.lemma(i)) {
		if r.form&(formClause|formBlames|formNames) != 0 && (r.with == "" || f.follows(i, r.with) >= 0) {
			return true
		}
	}
	return false
}

// withholds reports the verbs of what a speaker did not do: "but did not give
// details".
func withholds(lemma string) bool {
	switch lemma {
	case "elaborate", "give", "identify", "name", "offer", "provide", "release", "specify":
		return true
	}
	return false
}

// nextPredicate reports whether at n, after "and" or "but", the reporter's
// next verb stands: one coordinated with the cue v that shares its subject.
func (f *finder) nextPredicate(start, n, v int, how extent) bool {
	for n < f.s1 && (f.tag(n) == syntax.RB || f.tag(n) == syntax.RP) {
		n++
	}
	if n+1 < f.s1 && v >= 0 && f.tag(n) == syntax.MD && f.is(n+1, "not") && !f.hasFinite(start, n-1) {
		return true // "confirmed the report but would not elaborate"
	}
	if n >= f.s1 || v < 0 || !f.tag(n).Verb() {
		return false
	}
	if f.lemma(n) == "do" && f.tag(n) == f.tag(v) {
		for n++; f.tag(n) == syntax.RB; n++ {
		}
		return f.ends(n) || f.isCue(n) || withholds(f.lemma(n)) // "but did not say when"
	}
	tag, own := f.tag(n), f.tag(v)
	if own == syntax.VBN {
		own = f.tag(f.chainOf(v).first) // "has vowed"
	}
	if tag == syntax.VBN && own == syntax.VBD {
		tag = syntax.VBD // the two forms are often one word
	}
	if f.tag(v) == syntax.VBN && own.Finite() && (tag == syntax.VBN || tag == syntax.VBD) && f.isCue(n) {
		return true // "has rejected it and demanded that"
	}
	if tag == syntax.VBG && own == syntax.VBG {
		return f.isCue(n)
	}
	if tag != own || !tag.Finite() {
		return false
	}
	if how == phraseExtent && f.tag(n) != syntax.VBN && !f.hasFinite(start, n-1) {
		return true
	}
	if f.tag(n) != syntax.VBN && f.tree.Label[n] == syntax.Conj && int(f.tree.Head[n]) == v {
		return true
	}
	if f.lemma(n) == "have" && f.tag(n+1) == syntax.VBN {
		if how != clauseExtent && f.isCue(n+1) {
			return true
		}
		return f.isCue(n+1) && f.tag(v) == syntax.VBN
	}
	if !f.isCue(n) {
		return false
	}
	// "said it would stay and warned that": the content's own verb is not of the cue's form.
	for i := start; i < n; i++ {
		if f.finite(i) {
			if f.tag(i) != tag {
				return true
			}
			return f.lemma(i) == "be" || f.lemma(i) == "have"
		}
	}
	return true
}
