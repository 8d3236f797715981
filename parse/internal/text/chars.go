package text

import (
	"unicode"
	"unicode/utf8"
)

// A class says what a character does to the token it stands in.
type class uint8

const (
	blank    class = iota // white space and control characters: between tokens
	format                // zero-width characters: inside a word, or nothing
	letter                // letters, marks on letters, _
	digit                 // decimal digits
	quote                 // quotation marks and apostrophes
	terminal              // . ! ? and what ends sentences elsewhere
	closer                // ) ] }
	punct                 // other punctuation
	symbol                // the rest
)

// asciiClass holds the class of each ASCII character.
var asciiClass = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = blank
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_':
			t[c] = letter
		case c >= '0' && c <= '9':
			t[c] = digit
		case c == '"' || c == '\'' || c == '`':
			t[c] = quote
		case c == '.' || c == '!' || c == '?':
			t[c] = terminal
		case c == ')' || c == ']' || c == '}':
			t[c] = closer
		case c == ',' || c == ';' || c == ':' || c == '-' || c == '(' || c == '[' || c == '{' || c == '/' || c == '*' || c == '\\':
			t[c] = punct
		default:
			t[c] = symbol
		}
	}
	return t
}()

// classAt returns the class and the width of the character at s[i], of class
// blank and width 0 at the end of s. A byte that is no UTF-8 counts as a
// letter, as does U+FFFD: in broken text it mostly stands for one.
func classAt(s string, i int) (class, int) {
	if i >= len(s) {
		return blank, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, w := utf8.DecodeRuneInString(s[i:])
	return classOf(r), w
}

// classOf returns the class of a rune.
func classOf(r rune) class {
	if r < utf8.RuneSelf {
		return asciiClass[r]
	}
	switch {
	case isBlank(r):
		return blank
	case isFormat(r):
		return format
	case markOf(r) != noMark:
		return quote
	}
	switch r {
	case '…', '。', '！', '？', '؟', '۔', '।':
		return terminal
	case utf8.RuneError:
		return letter
	}
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.Is(unicode.Pe, r):
		return closer
	case unicode.IsPunct(r):
		return punct
	}
	return symbol
}

// isBlank reports whether r stands between tokens: white space, controls, the
// zero-width space and the byte order mark.
func isBlank(r rune) bool {
	switch {
	case r <= ' ':
		return true
	case r < 0x7f:
		return false
	case r <= 0xa0:
		return true
	case r == '\u1680', r >= '\u2000' && r <= '\u200b', r == '\u2028', r == '\u2029',
		r == '\u202f', r == '\u205f', r == '\u3000', r == '\ufeff':
		return true
	}
	return false
}

// isFormat reports whether r is a zero-width character that shapes or orders
// the text around it: joiners, soft hyphen, bidirectional marks.
func isFormat(r rune) bool {
	switch {
	case r == '\u00ad', r == '\u061c', r == '\u180e', r >= '\u200c' && r <= '\u200f',
		r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f':
		return true
	}
	return false
}

// isBullet reports whether r is a mark that stands before an item of a list
// and nowhere else.
func isBullet(r rune) bool {
	switch r {
	case '•', '‣', '▪', '▫', '●', '○', '◦', '■', '□', '⁃', '➢', '►':
		return true
	}
	return false
}

// isDash reports whether r is a dash of any length.
func isDash(r rune) bool {
	return r == '-' || r >= '‐' && r <= '―' || r == '−'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
func isLower(c byte) bool { return c >= 'a' && c <= 'z' }

// isAlnum reports whether c is an ASCII letter or digit.
func isAlnum(c byte) bool { return isLower(c) || isUpper(c) || isDigit(c) }

// apostropheAt returns the width of the character at s[i] when it can be an
// apostrophe, else 0.
func apostropheAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '\'' || s[i] == '`' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	r, w := utf8.DecodeRuneInString(s[i:])
	switch r {
	case '’', '‘', '´', 'ʼ', '＇':
		return w
	}
	return 0
}

// skipBlanks returns the offset of the first character of s at or after i that
// is not blank, len(s) for none.
func skipBlanks(s string, i int) int {
	for {
		c, w := classAt(s, i)
		if c != blank || w == 0 {
			return i
		}
		i += w
	}
}
