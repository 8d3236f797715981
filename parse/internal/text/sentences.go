package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitSentences appends the sentences of the paragraph whose tokens start at
// first.
func (d *Doc) splitSentences(first int) {
	start := first
	for i := first; i < len(d.Tokens); {
		end := i + 1
		if d.startsOwn(i) && i > start {
			d.addSentence(start, i)
			start = i
		}
		if k := d.endingOf(i); k != noEnding {
			end = d.closersAfter(end)
			if end < len(d.Tokens) && d.endsBefore(k, i, end) {
				d.addSentence(start, end)
				start = end
			}
		}
		i = end
	}
	d.addSentence(start, len(d.Tokens))
}

// addSentence appends the sentence of tokens [first, end), if any.
func (d *Doc) addSentence(first, end int) {
	if first == end {
		return
	}
	d.Sentences = append(d.Sentences, Sentence{
		Span:       Span{int(d.Tokens[first].Start), int(d.Tokens[end-1].End)},
		FirstToken: first,
		EndToken:   end,
		Paragraph:  len(d.Paragraphs),
	})
}

// startsOwn reports whether token i starts a sentence whatever stands before
// it: a bullet, or the number of a list's item.
func (d *Doc) startsOwn(i int) bool {
	t := d.Tokens[i]
	switch t.Kind {
	case Number:
		return d.Text[t.End-1] == '.'
	case Punct, Symbol:
		r, _ := utf8.DecodeRuneInString(d.Text[t.Start:])
		return isBullet(r)
	}
	return false
}

// An ending says what may end a sentence.
type ending uint8

const (
	noEnding  ending = iota
	stop             // a full stop
	call             // an exclamation or question mark
	dots             // an ellipsis
	afterAbbr        // an abbreviation that may end one
)

// endingOf returns what token i may end a sentence as.
func (d *Doc) endingOf(i int) ending {
	t := d.Tokens[i]
	switch word := d.Text[t.Start:t.End]; {
	case t.Kind == Word && word[len(word)-1] == '.':
		return endingAbbr(word[:len(word)-1])
	case t.Kind != Punct:
		return noEnding
	case word == ".", word == "。", word == "۔", word == "।":
		return stop
	default:
		if c, _ := classAt(word, 0); c != terminal {
			return noEnding
		}
		if r, _ := utf8.DecodeLastRuneInString(word); r == '.' || r == '…' {
			return dots
		}
		return call
	}
}

// endingAbbr returns what an abbreviation without its last full stop may end
// a sentence as.
func endingAbbr(word string) ending {
	switch abbreviation(word) {
	case title, beforeNumber:
		return noEnding
	case noAbbr:
		if word == "e.g" || word == "i.e" || word == "E.g" || word == "I.e" || utf8.RuneCountInString(word) == 1 {
			return noEnding
		}
	}
	return afterAbbr
}

// closersAfter returns the end of the run of tokens from i on that belong to
// the sentence before them: marks and brackets that close, with no blank before
// them, faces of characters, and numbers of notes in square brackets.
func (d *Doc) closersAfter(i int) int {
	for i < len(d.Tokens) {
		t := d.Tokens[i]
		switch c, _ := classAt(d.Text, int(t.Start)); {
		case t.Kind == CloseQuote, c == closer && !t.Space:
			i++
		case d.Text[t.Start] == '[' && d.isNote(i):
			i += 3
		case t.Kind == Symbol && t.End-t.Start > 1 && emoticonEnd(d.Text, int(t.Start)) == int(t.End):
			i++
		default:
			return i
		}
	}
	return i
}

// isNote reports whether the bracket at token i holds a number alone.
func (d *Doc) isNote(i int) bool {
	return i+2 < len(d.Tokens) && d.Tokens[i+1].Kind == Number && d.Text[d.Tokens[i+2].Start] == ']'
}

// endsBefore reports whether what token last ends as k ends a sentence, the
// next token being i; closing marks may stand between them.
func (d *Doc) endsBefore(k ending, last, i int) bool {
	next := i
	for next+1 < len(d.Tokens) && d.opensText(next) {
		next++
	}
	t := d.Tokens[next]
	r, _ := utf8.DecodeRuneInString(d.Text[t.Start:])
	capital, lower := unicode.IsUpper(r), unicode.IsLower(r)
	switch k {
	case afterAbbr:
		return startsSentences(d.Text[t.Start:t.End]) || capital && next > i
	case dots:
		return capital
	case call:
		if d.Tokens[i-1].Kind == CloseQuote && d.tagFollows(i) {
			return false
		}
	}
	if !d.Tokens[i].Space && !capital && d.Text[d.Tokens[last].Start] < utf8.RuneSelf {
		return false
	}
	if lower {
		return last == i-1 && last > 0 && d.endsInLower(k, last)
	}
	return t.Kind != Punct
}

// endsInLower reports whether a sentence ends at token last although the next
// one goes on in lower case: its writer left capitals out. After an exclamation
// mark (Yahoo! said), and after a full stop that ends a word without vowels,
// likely an abbreviation, it does not.
func (d *Doc) endsInLower(k ending, last int) bool {
	if k == call {
		return d.Text[d.Tokens[last].End-1] == '?'
	}
	before := d.Tokens[last-1]
	return before.Kind != Word || strings.ContainsAny(d.Text[before.Start:before.End], "aeiouyAEIOUY") || before.End-before.Start > 4
}

// opensText reports whether token i is an opening mark or bracket.
func (d *Doc) opensText(i int) bool {
	t := d.Tokens[i]
	if t.Kind == OpenQuote {
		return true
	}
	switch d.Text[t.Start] {
	case '(', '[':
		return true
	}
	return false
}

// tagFollows reports whether a name and a verb of speaking stand at token i:
// "Are you ready?" Smith asked.
func (d *Doc) tagFollows(i int) bool {
	for n := 0; n < 5 && i < len(d.Tokens); n, i = n+1, i+1 {
		word := d.Word(i)
		if n > 0 && tagsSpeech(word) {
			return true
		}
		r, _ := utf8.DecodeRuneInString(word)
		if d.Tokens[i].Kind != Word || !unicode.IsUpper(r) || n == 0 && startsSentences(word) {
			return false
		}
	}
	return false
}
