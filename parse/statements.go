package parse

import (
	"slices"
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// findStatements fills a.attributions: first what cues attribute, sentence by
// sentence, then the quotes that have no cue of their own.
func (a *article) findStatements() {
	f := finder{article: a, guest: -2}
	a.attributions = a.attributions[:0]
	for _, p := range a.doc.Paragraphs {
		f.readParagraph(p)
	}
	slices.SortStableFunc(a.attributions, func(x, y attribution) int {
		if x.First != y.First {
			return x.First - y.First
		}
		return y.End - x.End
	})
	a.adoptEndings()
	top := -1
	for i := range a.attributions {
		x := &a.attributions[i]
		x.Topics = a.topicsOf(x)
		for top >= 0 && a.attributions[top].End <= x.First {
			top = a.attributions[top].outer
		}
		x.outer, top = top, i
	}
}

// attributionOf returns the index of the innermost attribution whose content
// covers the token, the attribution's own words excepted, or -1.
func (a *article) attributionOf(token int) int {
	i := sort.Search(len(a.attributions), func(i int) bool { return a.attributions[i].First > token }) - 1
	best := -1
	for ; i >= 0; i = a.attributions[i].outer {
		x := &a.attributions[i]
		if token >= x.End || token >= x.Hole[0] && token < x.Hole[1] {
			continue
		}
		if best < 0 || x.End-x.First < a.attributions[best].End-a.attributions[best].First {
			best = i
		}
	}
	return best
}

// finder holds the place that is being read.
type finder struct {
	*article
	s0, s1 int         // its tokens, half-open
	p0, p1 int         // tokens of its paragraph
	found  []candidate // what the sentence attributes so far
	before int         // a.attributions[before:para] belong to the paragraph before
	guest  int         // who is interviewed, -1 for nobody, -2 before it was asked
	para   int         // a.attributions[para:] belong to this paragraph
}

// A candidate is an attribution with the tokens [g0, g1) of its own words:
// speaker, cue, addressee, time and place.
type candidate struct {
	attribution
	g0, g1  int
	aside   bool // the content stands before the cue, or around it
	subject int  // token that heads the speaker's phrase, -1 when none
}

// Longer sentences and paragraphs, which no prose has, are read in parts, so
// that the time stays proportional to the text.
const (
	maxSentence  = 1000 // tokens
	maxParagraph = 200  // sentences
)

func (f *finder) readParagraph(p text.Paragraph) {
	for p.EndSentence-p.FirstSentence > maxParagraph {
		part := p
		part.EndSentence = p.FirstSentence + maxParagraph
		f.readPart(part)
		p.FirstSentence = part.EndSentence
	}
	if p.FirstSentence < p.EndSentence {
		f.readPart(p)
	}
}

func (f *finder) readPart(p text.Paragraph) {
	f.p0 = f.doc.Sentences[p.FirstSentence].FirstToken
	f.p1 = f.doc.Sentences[p.EndSentence-1].EndToken
	f.before, f.para = f.para, len(f.attributions)
	if f.readTurn() {
		return
	}
	for s := p.FirstSentence; s < p.EndSentence; s++ {
		end := f.doc.Sentences[s].EndToken
		for f.s0 = f.doc.Sentences[s].FirstToken; f.s0 < end; f.s0 = f.s1 {
			f.s1 = min(end, f.s0+maxSentence)
			f.readSentence()
		}
	}
	f.freeQuotes(p)
}

// readSentence attributes what the cues of one sentence attribute.
func (f *finder) readSentence() {
	f.found = f.found[:0]
	for i := f.s0; i < f.s1; i++ {
		if q := f.quoteAround(i); q >= 0 {
			if end := f.doc.Quotes[q].CloseToken; end > i {
				i = min(end, f.s1-1)
			}
			continue
		}
		switch tag := f.tag(i); {
		case f.phraseCue(i):
		case tag.Verb():
			f.verbCue(i)
		case tag == syntax.NNS && f.disguised(i):
			f.verbCue(i)
		case tag == syntax.NN || tag == syntax.NNS:
			f.nounCue(i)
		}
	}
	f.settle()
	for i := range f.found {
		f.attributions = append(f.attributions, f.found[i].attribution)
	}
}

// disguised reports a verb in the present tense tagged as a plural noun: "the
// group demands that", "and declares that".
func (f *finder) disguised(i int) bool {
	if i == f.s0 || i+1 >= f.s1 {
		return false
	}
	subject := f.tag(i+1) == syntax.PRP && f.finite(i+2) // "insists he was"
	if !subject && !f.conjunction(i+1) && !f.is(i+1, ":") && !f.is(i+1, "that") {
		return false
	}
	switch t := f.tag(i - 1); t {
	case syntax.NNP, syntax.PRP, syntax.TagCC, syntax.WDT, syntax.WP, syntax.NN:
	default:
		if !f.pause(i-1) || f.beforeApposition(i-1) < 0 {
			return false
		}
	}
	for _, r := range cuesOf(f.lemma(i)) {
		if r.form&(formClause|formThat) != 0 {
			return true
		}
	}
	return false
}

// settle keeps contents of one sentence apart: what another attribution's own
// words interrupt ends before them, and of two with one content the first
// stays.
func (f *finder) settle() {
	f.relay()
	for i := range f.found {
		c := &f.found[i]
		for j := range f.found {
			d := &f.found[j]
			if j == i || d.g0 <= c.First || d.g0 >= c.End || !d.aside {
				continue
			}
			if c.aside && c.Hole[1] > 0 && d.g0 >= c.Hole[0] && d.g0 < c.Hole[1] {
				continue
			}
			if d.First > c.First && d.Hole[1] > 0 {
				f.cut(c, d.First)
			} else {
				f.cut(c, d.g0)
			}
		}
	}
	kept := f.found[:0]
	for i := range f.found {
		c := f.found[i]
		if c.End <= c.First {
			continue
		}
		same := false
		for k := range kept {
			same = same || kept[k].First == c.First && kept[k].End == c.End
		}
		if !same {
			f.measure(&c.attribution)
			kept = append(kept, c)
		}
	}
	f.found = kept
}

// relay folds "according to X, Y said it was over" into Y's statement, which X
// passes on.
func (f *finder) relay() {
	for i := range f.found {
		c := &f.found[i]
		if c.aside || c.CueToken < 0 || f.tag(c.CueToken).Finite() {
			continue
		}
		for j := range f.found {
			d := &f.found[j]
			if j != i && !d.aside && d.g0 == c.First && d.End >= c.End && c.End > c.First && f.hasClause(d.First, d.End) {
				d.Via = append(d.Via, c.Speakers...)
				c.End = c.First
			}
		}
	}
}

// cut ends a content before token end.
func (f *finder) cut(c *candidate, end int) {
	c.End = f.trimEnd(c.First, end)
	if c.Hole[0] >= c.End {
		c.Hole = [2]int{}
	} else if c.Hole[1] > c.End {
		c.End, c.Hole = c.Hole[0], [2]int{}
	}
}

// measure sets what follows from the tokens of the content: its bytes, the
// quotes in it and the mode.
func (f *finder) measure(x *attribution) {
	x.Content = text.Span{Start: int(f.doc.Tokens[x.First].Start), End: int(f.doc.Tokens[x.End-1].End)}
	x.Quotes, x.Mode = x.Quotes[:0:0], ceasefire.Indirect
	bare := false
	for i := x.First; i < x.End; i++ {
		if i >= x.Hole[0] && i < x.Hole[1] {
			continue
		}
		q := f.doc.InQuote(i)
		for q >= 0 && f.doc.Quotes[q].OpenToken < x.First {
			// A quote that began before the content holds all of it.
			if f.doc.Quotes[q].OpenToken < x.First && f.doc.Quotes[q].CloseToken >= x.End {
				q = -1
				break
			}
			q = f.doc.Quotes[q].Parent
		}
		for q >= 0 {
			parent := f.doc.Quotes[q].Parent
			if parent < 0 || f.doc.Quotes[parent].OpenToken < x.First {
				break
			}
			q = parent
		}
		if q < 0 {
			bare = bare || f.doc.Tokens[i].Kind == text.Word || f.doc.Tokens[i].Kind == text.Number
			continue
		}
		quote := &f.doc.Quotes[q]
		inner := quote.Inner
		inner.Start, inner.End = max(inner.Start, x.Content.Start), min(inner.End, x.Content.End)
		if inner.End > inner.Start {
			x.Quotes = append(x.Quotes, inner)
		}
		i = max(i, min(quote.CloseToken, x.End-1))
	}
	switch {
	case len(x.Quotes) == 0:
	case bare:
		x.Mode = ceasefire.Mixed
	default:
		x.Mode = ceasefire.Direct
	}
}

// quoteAround returns the outermost quote around a token, its marks included, or -1.
func (f *finder) quoteAround(i int) int {
	q := f.doc.InQuote(i)
	for q >= 0 && f.doc.Quotes[q].Parent >= 0 {
		q = f.doc.Quotes[q].Parent
	}
	return q
}

// span gives the bytes of tokens [i, j).
func (f *finder) span(i, j int) text.Span {
	if i < 0 || j <= i {
		return text.Span{}
	}
	return text.Span{Start: int(f.doc.Tokens[i].Start), End: int(f.doc.Tokens[j-1].End)}
}
