// Package text divides an article into paragraphs, sentences and tokens and
// pairs its quotation marks. Everything it returns is a span of bytes or an
// index; it knows no word of any domain. README.md states the rules.
package text

import (
	"math"
	"sort"
	"unicode/utf8"
)

// A Span is a half-open range of bytes [Start, End) of the text as given.
// The zero value is the empty span at the start of the text.
type Span struct{ Start, End int }

// A Paragraph is a run of sentences [FirstSentence, EndSentence) between two
// paragraph breaks. Its span runs from its first token to its last.
type Paragraph struct {
	Span
	FirstSentence, EndSentence int
}

// A Sentence is a run of tokens [FirstToken, EndToken) of one paragraph, whose
// index is Paragraph. Its span runs from its first token to its last.
type Sentence struct {
	Span
	FirstToken, EndToken int
	Paragraph            int
}

// A Token is a word, a part of a word that stands for itself (the "n't" of
// "don't"), a number or a mark: the bytes [Start, End) of the text.
type Token struct {
	Start, End int32
	// Space is set when white space or the start of a region stands before the token.
	Space bool
	// Kind is what the token is made of.
	Kind Kind
}

// Kind says what a token is made of. The zero value is no kind; every token of
// a Doc has one.
type Kind uint8

const (
	Word       Kind = iota + 1 // letters, with what joins them: Paris, U.S., n't, 1990s, x@y.org
	Number                     // digits, with what joins them: 5, 1,500, 3.5, 10:30, the 1. of a list
	Punct                      // . , ; : ! ? ( ) - – — … and their like
	OpenQuote                  // a quotation mark that opens
	CloseQuote                 // a quotation mark that closes, or would if one were open
	Symbol                     // everything else: $ % & + feet and inches, emoji
)

var kindNames = [...]string{"none", "word", "number", "punct", "open quote", "close quote", "symbol"}

// String returns the kind's name in lower case, "unknown" for a value that is
// no Kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// A Quote is what stands between a pair of quotation marks, or after a mark
// that is never closed.
type Quote struct {
	// Span runs from the opening mark to the end of the closing one.
	Span
	// Inner is the span between the marks, white space at the marks included.
	Inner Span
	// OpenToken and CloseToken are the tokens of the marks. A quote that is
	// never closed has the last token it covers for CloseToken: the last of
	// its paragraph, or the one before another quote of its kind opens.
	OpenToken, CloseToken int
	// Parent is the index of the quote around this one, -1 for none.
	Parent int
	// Depth counts the quotes around this one.
	Depth int
	// Closed is set when the closing mark is there.
	Closed bool
	// Continues is the index of the unclosed quote of the paragraph before
	// that this one reopens, -1 for none.
	Continues int
	// Single is set for single marks.
	Single bool
}

// A Doc is an analysed text. The zero value is an empty one, ready for Reset.
// A Doc may be read, but not reset, from several goroutines at once.
type Doc struct {
	// Text is the text as given to Reset.
	Text string
	// Paragraphs, Sentences, Tokens and Quotes stand in the order of the text,
	// a quote before the quotes inside it. The next Reset overwrites them.
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	Quotes     []Quote

	inQuote    []int32 // by token: the innermost quote, -1 for none
	marks      []mark  // the quotation marks of the paragraph at hand
	lastQuotes int     // the first quote of the paragraph before, or where it would stand
}

// Word returns the text of token i.
func (d *Doc) Word(i int) string {
	t := &d.Tokens[i]
	return d.Text[t.Start:t.End]
}

// SentenceOf returns the index of the sentence that holds the token.
func (d *Doc) SentenceOf(token int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].EndToken > token })
}

// TokenAt returns the index of the token that covers the byte at offset or,
// when none does, of the first one after it; len(d.Tokens) when there is none.
func (d *Doc) TokenAt(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return int(d.Tokens[i].End) > offset })
}

// InQuote returns the index of the innermost quote around the token, the
// quote's own marks included, or -1.
func (d *Doc) InQuote(token int) int { return int(d.inQuote[token]) }

// Reset analyses the given regions of text; nil means all of it. A region's
// edge ends a paragraph. Regions are taken in order; what is out of range or
// overlaps an earlier region is left out. Text beyond 2 GiB is not read. The
// memory of the analysis before is used again, its content is lost.
func (d *Doc) Reset(text string, body []Span) {
	if len(text) > math.MaxInt32 {
		text = text[:math.MaxInt32]
	}
	d.Text = text
	d.Paragraphs = d.Paragraphs[:0]
	d.Sentences = d.Sentences[:0]
	d.Tokens = d.Tokens[:0]
	d.Quotes = d.Quotes[:0]
	d.inQuote = d.inQuote[:0]
	d.lastQuotes = 0

	if body == nil {
		whole := [1]Span{{0, len(text)}}
		body = whole[:]
	}
	wrap := measureLines(text, body)
	from := 0
	for _, region := range body {
		region = clip(text, region, from)
		if region.Start >= region.End {
			continue
		}
		from = region.End
		for p := region; p.Start < p.End; {
			next := wrap.paragraphEnd(text, p)
			d.addParagraph(p.Start, next, region.End)
			p.Start = next
		}
	}
}

// addParagraph analyses one paragraph, white space at its ends allowed. What
// follows it in its region, up to limit, is looked at for a reopened quote.
func (d *Doc) addParagraph(start, end, limit int) {
	first := len(d.Tokens)
	d.tokenize(start, end)
	if first == len(d.Tokens) {
		return
	}
	d.pairQuotes(first, end, limit)
	firstSentence := len(d.Sentences)
	d.splitSentences(first)
	d.Paragraphs = append(d.Paragraphs, Paragraph{
		Span:          Span{int(d.Tokens[first].Start), int(d.Tokens[len(d.Tokens)-1].End)},
		FirstSentence: firstSentence,
		EndSentence:   len(d.Sentences),
	})
}

// clip returns the part of region that lies in the text, after from, and on
// rune boundaries.
func clip(text string, region Span, from int) Span {
	region.Start = onRune(text, max(region.Start, from))
	region.End = onRune(text, min(region.End, len(text)))
	return region
}

// onRune moves an offset that lies inside a rune to the rune's end.
func onRune(text string, i int) int {
	for back := 1; back < utf8.UTFMax && i < len(text) && back <= i; back++ {
		if _, w := utf8.DecodeRuneInString(text[i-back:]); w > back {
			return i - back + w
		}
	}
	return i
}
