package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// before is the content that stands before a cue.
type before struct {
	start, end int
	ok         bool
	direct     bool // all of it is in quotation marks
	finite     bool // it has a finite verb of its own
}

// contentBefore finds the content before the attribution that starts at g;
// last says that nothing follows the attribution in its sentence.
func (f *finder) contentBefore(g int, last bool) (b before) {
	if g == f.s0 {
		if last && g > f.p0 && f.shuts(g-1) && !f.is(g-2, ".") {
			q := f.quoteAround(g - 1)
			b = before{f.doc.Quotes[q].OpenToken, g, true, true, true}
		}
		return b
	}
	p := g - 1
	switch {
	case f.shuts(p):
		b.end = g
	case f.pause(p):
		b.end = p
	default:
		return b
	}
	b.start = f.bodyStart()
	if b.start >= f.s1 {
		return b // nothing but a dateline
	}
	if q := f.quoteAround(b.start); q >= 0 {
		b.start = min(b.start, f.doc.Quotes[q].OpenToken)
	}
	for i := b.start; i < b.end; i++ {
		if f.opens(i) {
			q := f.quoteAround(i)
			if i > b.start && f.is(i-1, ":") && f.doc.Quotes[q].CloseToken+2 >= b.end {
				b.start = i
			}
			i = max(i, f.doc.Quotes[q].CloseToken)
			continue
		}
		if f.is(i, ";") || f.is(i, ":") && i+1 < b.end && startsUpper(f.word(i+1)) && f.hasFinite(b.start, i) {
			b.start = i + 1
		}
	}
	for i := range f.found {
		c := &f.found[i]
		switch {
		case c.g1 > c.g0 && c.aside && c.End <= b.end && c.g1 > b.start:
			b.start = max(c.g1, c.End)
		case !last && !c.aside && c.First < p && c.End >= p && c.First > b.start:
			if n := f.lastPause(c.First, b.end); n > c.First {
				b.start = n + 1
			} else {
				b.start = c.First
			}
		}
	}
	for b.start < b.end && (f.pause(b.start) || f.is(b.start, ";") || b.start > f.s0 && (f.is(b.start, "and") || f.is(b.start, "but") || f.is(b.start, "while"))) {
		b.start++
	}
	b.start = f.trimStart(b.start, b.end)
	b.end = f.trimEnd(b.start, b.end)
	if b.end <= b.start {
		return b
	}
	b.ok = true
	b.finite = f.hasFinite(b.start, b.end)
	if q := f.quoteAround(b.start); q >= 0 && f.doc.Quotes[q].OpenToken == b.start {
		b.direct = f.allQuoted(b.start, b.end)
	}
	return b
}

// allQuoted reports whether every word of [i, j) is in quotation marks.
func (f *finder) allQuoted(i, j int) bool {
	for ; i < j; i++ {
		if k := f.doc.Tokens[i].Kind; (k == text.Word || k == text.Number) && f.doc.InQuote(i) < 0 {
			return false
		}
	}
	return true
}

// lastPause returns the last comma or dash in [i, j) outside quotes, or -1.
func (f *finder) lastPause(i, j int) int {
	last := -1
	for ; i < j; i++ {
		if f.pause(i) && f.doc.InQuote(i) < 0 {
			last = i
		}
	}
	return last
}

func (f *finder) closesBefore(g int) bool {
	return g > f.p0 && (f.shuts(g-1) || f.pause(g-1) && g > f.p0+1 && f.shuts(g-2))
}

// aroundAs takes the clause around "as one aide put it".
func (f *finder) aroundAs(x *candidate, end int) bool {
	if !f.pause(end) && !f.ends(end) && !f.opens(end) {
		return false
	}
	left := f.contentBefore(x.g0, f.ends(end) || f.is(end, ";"))
	if !left.ok {
		if f.pause(end) && end+1 < f.s1 {
			x.g1 = end
			return f.take(x, end+1, x.CueToken, clauseExtent)
		}
		return false
	}
	x.g1 = end
	return f.asideAround(x, end, false, false)
}

// asideAround takes the content before an attribution whose own words end at
// token end, and what goes on after it. With whole set the content must begin
// with one whole quote.
func (f *finder) asideAround(x *candidate, end int, inverted, whole bool) bool {
	left := f.contentBefore(x.g0, f.ends(end))
	if !left.ok || !f.placeAside(x, left, end, inverted, whole) {
		return false
	}
	// "In the end, both agreed to meet": what stands before is no content.
	return inverted || x.Hole[1] > 0 || left.finite || f.hasQuote(left.start, left.end)
}

// placeAside sets the content to what stands before the attribution and what
// goes on after it.
func (f *finder) placeAside(x *candidate, left before, end int, inverted, whole bool) bool {
	if whole && !f.wholeQuote(left) || !inverted && f.contactClause(x) {
		return false
	}
	if f.ends(end) && !inverted && !left.finite && !f.hasQuote(left.start, left.end) {
		return false // "In a statement, the army said."
	}
	x.aside = true
	x.First, x.End = left.start, left.end
	x.g1 = max(end, x.g1)
	if x.g0 == f.s0 && left.end <= f.s0 {
		return true // the quote stands in the sentence before
	}
	for i := end; i < f.s1; i++ {
		if f.ends(i) || f.is(i, ";") {
			x.g1 = i
			return true
		}
		at := i + 1
		switch {
		case f.opens(i) && (i == end || f.pause(i-1)):
			at = i
		case f.pause(i), f.is(i, ":") && f.opens(i+1):
		default:
			if f.opens(i) {
				i = f.quoteEnd(i)
				continue
			}
			if !inverted && i == end && !f.circumstantial(i) {
				// Words right after the attribution that are no circumstance end it.
				x.g1 = i
			}
			continue
		}
		if at >= f.s1 {
			x.g1 = i
			return true
		}
		if f.resumes(left, at, inverted, i == end) {
			x.g1 = i
			stop := f.contentEnd(at, x.CueToken, clauseExtent)
			if stop <= at {
				return true
			}
			x.Hole = [2]int{left.end, at}
			x.End = stop
			return true
		}
		if left.direct && f.quoteAhead(at) {
			continue // "he said, pausing, “...”"
		}
		if !inverted && !f.apposes(at) {
			x.g1 = i
			return true
		}
		if f.opens(i) {
			i = f.quoteEnd(i)
		}
	}
	x.g1 = f.s1
	return true
}

// contactClause reports "..., something it denies": the pronoun before the
// verb is the subject of a relative clause on the noun before it.
func (f *finder) contactClause(x *candidate) bool {
	return x.subject > x.g0 && f.tag(x.subject) == syntax.PRP && (f.tag(x.subject - 1).Noun())
}

// quoteAhead reports that the insertion at token i has no verb that shows tense
// or attributes and ends with a comma before a quote.
func (f *finder) quoteAhead(i int) bool {
	for j := i; j < f.s1; j++ {
		switch {
		case f.pause(j):
			return f.opens(j + 1)
		case f.finite(j), f.opens(j), f.ends(j), f.tag(j) == syntax.VBG && len(cuesOf(f.lemma(j))) > 0:
			return false
		}
	}
	return false
}

// wholeQuote reports content that is one quote of a clause's length, as a
// verb that is in no table may attribute it.
func (f *finder) wholeQuote(b before) bool {
	if !b.direct || !f.shuts(b.end-1) {
		return false
	}
	q := f.doc.InQuote(b.end - 1)
	return f.fullQuote(q) && b.end-b.start >= 5 || f.is(b.end, ",") && b.end-b.start >= 6
}

func (f *finder) circumstantial(i int) bool {
	switch f.lower(i) {
	case "in", "on", "at", "by", "to", "during", "from", "via", "through", "with", "after", "before", "as", "while", "when":
		return true
	}
	return false
}

// apposes reports a comma that belongs to a name of place or time within the
// attribution: "in Jerusalem, Israel, on Monday".
func (f *finder) apposes(at int) bool {
	return f.tag(at).Proper() && !f.hasFinite(at, f.s1)
}

// resumes reports whether the words from at on, behind the attribution, go on
// with the content that broke off before it.
func (f *finder) resumes(left before, at int, inverted, first bool) bool {
	if f.opens(at) {
		return left.direct || !f.startsSentence(at) || !left.finite
	}
	w := f.lemma(at)
	if left.direct {
		return (w == "and" || w == "but") && f.opens(at+1)
	}
	if w == "as" && (f.is(at+1, "long") || f.is(at+1, "soon")) {
		return true // a condition of what is said
	}
	tag := f.tag(at)
	switch w {
	case "who", "which", "whose", "whom", "where", "when", "accord", "cite", "quote", "add", "hour", "hours", "day", "days", "minute", "minutes", "week", "weeks":
		return false
	case "after", "before", "as", "while", "during", "following", "ahead", "amid", "speak":
		return false
	}
	if tag == syntax.VBG && len(cuesOf(w)) > 0 {
		return false
	}
	if p := left.end - 1; first && f.finite(p) && (f.tag(p) == syntax.MD || f.lemma(p) == "be" || f.lemma(p) == "have") {
		return true // "The draft is, in her view, dead"
	}
	if !left.finite {
		return !inverted || f.finite(at) || tag == syntax.MD || f.tag(at) == syntax.RB && at+1 < f.s1 && f.finite(at+1)
	}
	switch w {
	case "and", "but", "while", "although", "though", "yet":
		return !f.newSpeaker(at+1) && !(f.backshifted(left.start, left.end) == 2 && f.backshifted(at+1, f.s1) == 1 && w != "and" && w != "but")
	case "if", "unless", "until", "because", "only", "provide", "so", "or", "nor", "not", "without", "once", "despite", "since":
		return true
	}
	if inverted {
		return false
	}
	if tag == syntax.VBG || tag == syntax.VBN {
		return true
	}
	return first
}

// newSpeaker reports that the clause at i has a cue of its own.
func (f *finder) newSpeaker(i int) bool {
	for j := i; j < f.s1; j++ {
		if f.opens(j) {
			j = f.quoteEnd(j)
			continue
		}
		if f.finite(j) {
			return f.speaks(j)
		}
	}
	return false
}
