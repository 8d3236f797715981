package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// freeQuotes gives the quotes of a paragraph that no cue attributes to whoever
// spoke last: direct speech that goes on in the next sentence or paragraph.
func (f *finder) freeQuotes(p text.Paragraph) {
	for q := f.firstQuote(); q < len(f.doc.Quotes) && f.doc.Quotes[q].OpenToken < f.p1; q++ {
		quote := &f.doc.Quotes[q]
		if quote.Parent >= 0 || f.attributed(quote.OpenToken) {
			continue
		}
		sentence := f.doc.Sentences[f.doc.SentenceOf(quote.OpenToken)]
		f.s0, f.s1 = sentence.FirstToken, sentence.EndToken
		if f.free(q) {
			f.carry(q, p)
		} else if quote.OpenToken > f.s0 && f.is(quote.OpenToken-1, ":") && f.endsSentence(q) {
			f.announced(q)
		}
	}
}

// adoptEndings gives the paragraphs of a quote that is reopened at each of them
// and attributed only at the last to the speaker named there.
func (a *article) adoptEndings() {
	for q := len(a.doc.Quotes) - 1; q >= 0; q-- {
		c := a.doc.Quotes[q].Continues
		if c < 0 {
			continue
		}
		last, first := a.startingAt(a.doc.Quotes[q].OpenToken), a.startingAt(a.doc.Quotes[c].OpenToken)
		if last == nil || first == nil || first.CueToken >= 0 || len(last.Speakers) == 0 {
			continue
		}
		if last.CueToken >= 0 || len(first.Speakers) == 0 {
			first.Speakers = last.Speakers
		}
	}
}

// startingAt returns the attribution whose content starts with the token, or nil.
func (a *article) startingAt(token int) *attribution {
	i := sort.Search(len(a.attributions), func(i int) bool { return a.attributions[i].First >= token })
	if i < len(a.attributions) && a.attributions[i].First == token {
		return &a.attributions[i]
	}
	return nil
}

// firstQuote returns the index of the first quote of the paragraph.
func (f *finder) firstQuote() int {
	lo, hi := 0, len(f.doc.Quotes)
	for lo < hi {
		m := (lo + hi) / 2
		if f.doc.Quotes[m].OpenToken < f.p0 {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func (f *finder) attributed(token int) bool {
	for i := f.para; i < len(f.attributions); i++ {
		x := &f.attributions[i]
		if token >= x.First && token < x.End {
			return true
		}
	}
	return false
}

// endsSentence reports that nothing but a mark stands behind the quote in its sentence.
func (f *finder) endsSentence(q int) bool {
	end := f.doc.Quotes[q].CloseToken + 1
	s := f.doc.Sentences[f.doc.SentenceOf(min(f.doc.Quotes[q].CloseToken, f.p1-1))]
	for i := end; i < s.EndToken; i++ {
		if f.doc.Tokens[i].Kind == text.Word || f.doc.Tokens[i].Kind == text.Number {
			return false
		}
	}
	return true
}

// free reports a quote that is a whole sentence or more: nothing but a mark or
// a bullet stands before and behind it, and it is no title or single term.
func (f *finder) free(q int) bool {
	quote := &f.doc.Quotes[q]
	for i := f.s0; i < quote.OpenToken; i++ {
		if f.doc.Tokens[i].Kind == text.Word || f.doc.Tokens[i].Kind == text.Number || f.shuts(i) {
			return false
		}
	}
	if quote.OpenToken < f.s0 || !f.endsSentence(q) {
		return false
	}
	words, last := 0, -1
	for i := quote.OpenToken; i <= quote.CloseToken && i < f.p1; i++ {
		if k := f.doc.Tokens[i].Kind; k == text.Word || k == text.Number {
			words++
		}
		last = i
	}
	if words == 0 {
		return false
	}
	stop := f.fullQuote(q) || !quote.Closed || last+1 < f.p1 && (f.is(last+1, ".") || f.is(last+1, "?") || f.is(last+1, "!"))
	return stop && (words > 2 || quote.OpenToken > f.p0 || quote.Continues >= 0)
}

// carry attributes a quote without a cue.
func (f *finder) carry(q int, p text.Paragraph) {
	quote := &f.doc.Quotes[q]
	x := attribution{CueToken: -1, Act: ceasefire.ActSay, First: quote.OpenToken, End: min(quote.CloseToken+1, f.p1)}
	if who, ok := f.lastVoice(q, p); ok {
		x.Speakers = who
	}
	f.measure(&x)
	f.attributions = append(f.attributions, x)
}

// lastVoice returns who spoke last before a quote: the speaker of the quote it
// reopens, of the words before it in its paragraph, of the quote behind it
// that it runs into, or of the paragraph before.
func (f *finder) lastVoice(q int, p text.Paragraph) ([]int, bool) {
	quote := &f.doc.Quotes[q]
	if c := quote.Continues; c >= 0 {
		for i := f.before; i < len(f.attributions); i++ {
			x := &f.attributions[i]
			if x.First <= f.doc.Quotes[c].OpenToken && x.End > f.doc.Quotes[c].OpenToken {
				return x.Speakers, true
			}
		}
	}
	first := f.doc.SentenceOf(quote.OpenToken)
	if first > p.FirstSentence {
		return f.voiceIn(first - 1)
	}
	// The quote opens the paragraph: one right behind it that has a cue is of the same voice.
	next := quote.CloseToken + 1
	for i := f.para; i < len(f.attributions); i++ {
		if x := &f.attributions[i]; x.First == next && x.CueToken >= 0 {
			return x.Speakers, true
		}
	}
	if first > 0 {
		return f.voiceIn(first - 1)
	}
	return nil, false
}

// voiceIn returns who speaks in a sentence: the speaker of its outermost last
// attribution or, when it attributes nothing, the person who is its subject.
func (f *finder) voiceIn(s int) ([]int, bool) {
	sent := f.doc.Sentences[s]
	best := -1
	for i := f.before; i < len(f.attributions); i++ {
		x := &f.attributions[i]
		at := x.CueToken
		if at < 0 {
			at = x.End - 1
		}
		if at < sent.FirstToken || at >= sent.EndToken {
			continue
		}
		if best >= 0 && f.nested(x, &f.attributions[best]) {
			continue
		}
		best = i
	}
	if best >= 0 {
		return f.attributions[best].Speakers, true
	}
	root := f.tree.Root(sent.FirstToken, sent.EndToken)
	if root < 0 {
		return nil, false
	}
	for ch := range f.tree.Children(root) {
		if l := f.tree.Label[ch]; l != syntax.Nsubj && l != syntax.NsubjPass {
			continue
		}
		who := f.actorsOf(ch)
		for _, w := range who {
			if k := f.actors[w].Kind; k != ceasefire.Person && k != ceasefire.Group {
				return nil, false
			}
		}
		return who, len(who) > 0
	}
	return nil, false
}

// nested reports that the cue of x stands inside the content of y.
func (f *finder) nested(x, y *attribution) bool {
	return x.CueToken >= y.First && x.CueToken < y.End && (x.CueToken < y.Hole[0] || x.CueToken >= y.Hole[1])
}

// announced attributes a quote behind a colon to the subject of the words
// before it: "The envoy was less sure: “...”".
func (f *finder) announced(q int) {
	quote := &f.doc.Quotes[q]
	verb := -1
	for i := quote.OpenToken - 2; i >= f.s0; i-- {
		if f.finite(i) {
			verb = i
		}
		if f.is(i, ";") {
			break
		}
	}
	if verb < 0 {
		return
	}
	subject := -1
	for i, n := verb, 0; i >= 0 && n < maxChain && subject < 0; i, n = int(f.tree.Head[i]), n+1 {
		for ch := range f.tree.Children(i) {
			if f.tree.Label[ch].Subject() && ch < quote.OpenToken {
				subject = ch
				break
			}
		}
	}
	if subject < 0 {
		subject = f.nounBefore(f.chainOf(verb).first)
	}
	if subject < 0 {
		return
	}
	who := f.phraseVoice(subject, verb)
	if len(who.speakers) == 0 {
		return
	}
	x := attribution{CueToken: -1, Act: ceasefire.ActSay, First: quote.OpenToken, End: min(quote.CloseToken+1, f.p1), Speakers: who.speakers, Source: f.span(who.first, who.end)}
	f.measure(&x)
	f.attributions = append(f.attributions, x)
}

// readTurn attributes a paragraph of a transcript, "NAME: words", to the one
// named, or the quote of "NAME: “words”". It reports whether nothing is left of
// the paragraph to read.
func (f *finder) readTurn() bool {
	if f.answers() {
		return true
	}
	m := f.mentionStarting(f.p0)
	if m < 0 {
		return false
	}
	colon := f.mentions[m].End
	if colon+1 >= f.p1 || !f.is(colon, ":") || f.mentions[m].Actor < 0 {
		return false
	}
	if f.actors[f.mentions[m].Actor].Kind != ceasefire.Person {
		return false
	}
	f.s0, f.s1 = f.p0, f.p1
	quoted := f.opens(colon + 1)
	x := attribution{CueToken: -1, Act: ceasefire.ActSay, First: colon + 1, End: f.trimEnd(colon+1, f.p1), Speakers: []int{f.mentions[m].Actor}, Source: f.span(f.p0, colon)}
	if quoted {
		x.End = min(f.quoteEnd(colon+1)+1, f.p1)
	}
	if x.End <= x.First {
		return false
	}
	f.measure(&x)
	if !quoted {
		x.verbatim()
	}
	f.attributions = append(f.attributions, x)
	return !quoted
}

// verbatim makes the words of a turn in a transcript, which need no quotation
// marks, direct speech.
func (x *attribution) verbatim() {
	x.Mode, x.Quotes = ceasefire.Direct, append(x.Quotes[:0:0], x.Content)
}

// answers attributes a paragraph of an interview that starts with "A:" to the
// one who is interviewed, and reports whether it is one.
func (f *finder) answers() bool {
	if !f.turnMark(f.p0, "A", "Answer") {
		return false
	}
	f.s0, f.s1 = f.p0, f.p1
	x := attribution{CueToken: -1, Act: ceasefire.ActSay, First: f.p0 + 2, End: f.trimEnd(f.p0+2, f.p1)}
	if f.guest < -1 {
		f.guest = f.interviewee()
	}
	if f.guest >= 0 {
		x.Speakers = []int{f.guest}
	}
	if x.End <= x.First || !f.hasWord(x.First, x.End) {
		return false
	}
	f.measure(&x)
	x.verbatim()
	f.attributions = append(f.attributions, x)
	return true
}

// turnMark reports one of the words that mark a question or an answer at token
// i, and a colon behind it.
func (f *finder) turnMark(i int, marks ...string) bool {
	if i+1 >= f.tree.Len() || f.word(i+1) != ":" {
		return false
	}
	for _, m := range marks {
		if f.word(i) == m {
			return true
		}
	}
	return false
}

// interviewee returns the one person who is mentioned most before the first
// question of an interview, the first of several; -1 when the text has no
// question or names nobody before it.
func (f *finder) interviewee() int {
	start := -1
	for _, p := range f.doc.Paragraphs {
		if i := f.doc.Sentences[p.FirstSentence].FirstToken; f.turnMark(i, "Q", "Question") {
			start = int(f.doc.Tokens[i].Start)
			break
		}
	}
	best, most := -1, 0
	for n := range f.actors {
		if f.actors[n].Kind != ceasefire.Person {
			continue
		}
		times := 0
		for _, m := range f.actors[n].Mentions {
			if m.Start < start {
				times++
			}
		}
		if times > most {
			best, most = n, times
		}
	}
	return best
}
