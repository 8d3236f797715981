package text

import (
	"unicode"
	"unicode/utf8"
)

// Widths between which the lines of a text may have been broken by a program:
// shorter lines are lists or verse, longer ones are paragraphs.
const (
	minWrapWidth = 40
	maxWrapWidth = 120
)

// A line is a line of text without the blanks at its ends; [start, end) is
// empty for a blank line.
type line struct {
	start, end int
	indent     int  // bytes of blanks before start
	next       int  // where the line after it starts
	hard       bool // ended by U+2029 PARAGRAPH SEPARATOR
}

// nextLine returns the line that starts at pos; it ends at end at the latest.
func nextLine(text string, pos, end int) line {
	l := line{start: -1, end: pos, next: end}
	for i := pos; i < end; {
		c := text[i]
		w := 1
		switch {
		case c > ' ' && c < 0x7f:
			if l.start < 0 {
				l.start = i
			}
			i++
			l.end = i
			continue
		case c == '\n' || c == '\v' || c == '\f':
			l.next = i + 1
			return l.trimmed(pos, i)
		case c == '\r':
			l.next = i + 1
			if l.next < end && text[l.next] == '\n' {
				l.next++
			}
			return l.trimmed(pos, i)
		case c >= utf8.RuneSelf:
			var r rune
			r, w = utf8.DecodeRuneInString(text[i:])
			switch r {
			case '\u0085', '\u2028', '\u2029':
				l.next = i + w
				l.hard = r == '\u2029'
				return l.trimmed(pos, i)
			}
			if !isBlank(r) {
				if l.start < 0 {
					l.start = i
				}
				l.end = i + w
			}
		}
		i += w
	}
	return l.trimmed(pos, end)
}

// trimmed completes a line that began at pos and whose break stands at stop.
func (l line) trimmed(pos, stop int) line {
	if l.start < 0 {
		l.start, l.end = stop, stop
	}
	l.indent = l.start - pos
	return l
}

func (l line) blank() bool { return l.start == l.end }

// A wrapping says whether the lines of a text are broken inside sentences, and
// at which width. The zero value is a text with a paragraph a line.
type wrapping struct {
	width int // 0: each line is a paragraph
}

// measureLines decides from all line breaks with text right before and after
// them: a text is hard-wrapped when its lines are 40 to 120 columns wide and a
// third of them at least go on with a lower-case letter.
func measureLines(text string, body []Span) wrapping {
	var widths [maxWrapWidth + 1]int
	breaks, inside, long := 0, 0, 0
	from := 0
	for _, region := range body {
		region = clip(text, region, from)
		if region.Start >= region.End {
			continue
		}
		from = region.End
		var prev line
		for pos := region.Start; pos < region.End; {
			l := nextLine(text, pos, region.End)
			pos = l.next
			if !prev.blank() && !l.blank() {
				breaks++
				if n := columns(text[prev.start:prev.end]); n <= maxWrapWidth {
					widths[n]++
				} else {
					long++
				}
				if startsLower(text[l.start:l.end]) {
					inside++
				}
			}
			prev = l
		}
	}
	if inside*3 < breaks || inside == 0 || long*10 > breaks {
		return wrapping{}
	}
	// The width is that of the widest lines but for a twentieth of them, which
	// some other hand may have written.
	wider, width := 0, maxWrapWidth
	for ; width >= minWrapWidth; width-- {
		wider += widths[width]
		if wider*20 > breaks {
			return wrapping{width}
		}
	}
	return wrapping{}
}

// paragraphEnd returns where the paragraph that starts at p.Start ends.
// Blank lines before the paragraph belong to it.
func (w wrapping) paragraphEnd(text string, p Span) int {
	l := nextLine(text, p.Start, p.End)
	for l.blank() && l.next < p.End {
		l = nextLine(text, l.next, p.End)
	}
	for w.width > 0 && l.next < p.End && !l.hard {
		after := nextLine(text, l.next, p.End)
		if !w.joins(text, l, after) {
			break
		}
		l = after
	}
	return l.next
}

// joins reports whether the break between two lines was put there to keep
// lines short: the second goes on in lower case, or the first ends inside a
// sentence three quarters of the way at least, or the next word would not have
// fitted on it. Items of lists and indented lines start anew.
func (w wrapping) joins(text string, l, after line) bool {
	if after.blank() || after.indent > l.indent+1 {
		return false
	}
	next := text[after.start:after.end]
	if startsItem(next) {
		return false
	}
	if startsLower(next) {
		return true
	}
	width := columns(text[l.start:l.end])
	if width > maxWrapWidth {
		return false
	}
	return width*4 >= w.width*3 && !endsSentence(text[l.start:l.end]) || width+1+columns(firstWord(next)) > w.width
}

// endsSentence reports whether a line ends in a mark that ends sentences,
// perhaps with a mark or bracket that closes behind it.
func endsSentence(s string) bool {
	for n := 0; n < 4; n++ {
		r, w := utf8.DecodeLastRuneInString(s)
		switch classOf(r) {
		case terminal:
			return true
		case quote, closer:
			s = s[:len(s)-w]
		default:
			return r == ':'
		}
	}
	return false
}

// columns returns the number of runes in s, maxWrapWidth+1 when there are more.
func columns(s string) int {
	n := 0
	for i := 0; i < len(s) && n <= maxWrapWidth; i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// startsLower reports whether s starts with a lower-case letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// firstWord returns s up to its first ASCII blank.
func firstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' {
			return s[:i]
		}
	}
	return s
}

// startsItem reports whether a line starts with a bullet or a number of a list.
func startsItem(s string) bool {
	r, w := utf8.DecodeRuneInString(s)
	if isBullet(r) || r == '-' || r == '–' || r == '*' {
		after, _ := utf8.DecodeRuneInString(s[w:])
		return isBlank(after)
	}
	i := 0
	for i < len(s) && i < 3 && isDigit(s[i]) {
		i++
	}
	return i > 0 && i+1 < len(s) && (s[i] == '.' || s[i] == ')') && s[i+1] <= ' '
}
