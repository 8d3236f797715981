package lexicon

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxKey is the length in bytes of the longest key that is looked up.
const maxKey = 112

// A key is a phrase in the form it is compared in: words in lower-case ASCII
// without marks, full stops and apostrophes but that of a final 's, joined by
// single blanks. The zero value is not ready, see reset.
type key struct {
	buf [maxKey]byte
	n   int
	// hash is the FNV-1a hash of buf[:n].
	hash uint32
	// words is the number of words.
	words int
	// caps has a bit for each word that starts with a capital letter or a digit.
	caps uint32
	// low is set once there is a letter in lower case.
	low bool
}

const (
	hashBasis = 2166136261
	hashPrime = 16777619
)

// reset makes k the empty key.
func (k *key) reset() { k.n, k.hash, k.words, k.caps, k.low = 0, hashBasis, 0, 0, false }

// upper reports whether the key was written in capitals alone.
func (k *key) upper() bool { return !k.low && k.caps != 0 }

// bytes returns the key's text.
func (k *key) bytes() []byte { return k.buf[:k.n] }

// addition is what became of a word that was added.
type addition uint8

const (
	added   addition = iota
	passed           // a hyphen, slash, comma or lone apostrophe: it parts words and adds nothing
	refused          // punctuation, another script or too long: no phrase goes on through it
)

// add appends the word or words of one token.
func (k *key) add(w string) addition {
	switch w {
	case "-", "‐", "‑", "–", "/", ",", "'", "’":
		return passed
	case "&":
		w = "and"
	}
	start, words, caps, low := k.n, k.words, k.caps, k.low
	c := cursor{key: k, blank: k.n > 0, first: true}
	for i := 0; i < len(w); {
		size := c.take(w, i)
		if size == 0 {
			k.n, k.words, k.caps, k.low = start, words, caps, low
			return refused
		}
		i += size
	}
	if k.n == start {
		return refused
	}
	k.unify(start)
	h := k.hash
	for _, b := range k.buf[start:k.n] {
		h = (h ^ uint32(b)) * hashPrime
	}
	k.hash = h
	return added
}

// A cursor appends the characters of one token to a key.
type cursor struct {
	*key
	blank bool // a blank is due before the next letter
	first bool // nothing of the token is written
}

// take appends the character at w[i:] and returns its size, 0 when no phrase
// holds it.
func (c *cursor) take(w string, i int) int {
	b := w[i]
	if b >= utf8.RuneSelf {
		return c.takeRune(w[i:])
	}
	switch {
	case 'a' <= b && b <= 'z', '0' <= b && b <= '9':
	case 'A' <= b && b <= 'Z':
	case b == '\'' || b == '`':
		return c.apostrophe(w[i:], 1)
	case b == '.' || b == ',':
		return 1
	case b == '-' || b == '/':
		c.blank = !c.first
		return 1
	default:
		return 0
	}
	if !c.put(b) {
		return 0
	}
	return 1
}

// apostrophe joins what follows to the word before. It is kept only before a
// final s, so that "Iraqi's" is not "Iraqis". It returns size, the width of the
// apostrophe that w starts with, 0 when the key is full.
func (c *cursor) apostrophe(w string, size int) int {
	if c.first {
		c.blank = false
	}
	if tail := w[size:]; (tail == "s" || tail == "S") && c.key.n > 0 && !c.blank {
		if c.key.n == maxKey {
			return 0
		}
		c.key.buf[c.key.n] = '\''
		c.key.n++
	}
	return size
}

// put appends a letter or digit in ASCII, with the blank that is due.
func (c *cursor) put(b byte) bool {
	k := c.key
	if k.n+2 > maxKey {
		return false
	}
	begins := c.blank || k.n == 0
	if c.blank {
		k.buf[k.n] = ' '
		k.n++
		c.blank = false
	}
	upper := 'A' <= b && b <= 'Z'
	if begins {
		if upper || b <= '9' {
			k.caps |= 1 << (k.words & 31)
		}
		k.words++
	}
	if upper {
		b |= 0x20
	} else if b > '9' {
		k.low = true
	}
	k.buf[k.n] = b
	k.n++
	c.first = false
	return true
}

// takeRune is take for a character outside ASCII.
func (c *cursor) takeRune(w string) int {
	r, size := utf8.DecodeRuneInString(w)
	switch r {
	case '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '´', '′':
		return c.apostrophe(w, size)
	case '\u200b', '\u200c', '\u200d', '\u00ad':
		return size
	case '‐', '‑', '–':
		c.blank = !c.first
		return size
	}
	if 0x300 <= r && r <= 0x36f { // combining marks
		return size
	}
	s := unmarked(r)
	if s == "" {
		d := norm.NFD.PropertiesString(w[:size]).Decomposition()
		if len(d) == 0 || d[0]|0x20 < 'a' || d[0]|0x20 > 'z' || !c.put(d[0]) {
			return 0
		}
		return size
	}
	for i := 0; i < len(s); i++ {
		if !c.put(s[i]) {
			return 0
		}
	}
	return size
}

// unmarked returns the ASCII letters for a letter that no decomposition takes
// apart, "" for any other character.
func unmarked(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'Æ':
		return "Ae"
	case 'œ':
		return "oe"
	case 'Œ':
		return "Oe"
	case 'ø':
		return "o"
	case 'Ø':
		return "O"
	case 'đ', 'ð', 'ɗ':
		return "d"
	case 'Đ', 'Ð', 'Ɗ':
		return "D"
	case 'ł':
		return "l"
	case 'Ł':
		return "L"
	case 'ı':
		return "i"
	case 'þ':
		return "th"
	case 'Þ':
		return "Th"
	case 'ħ':
		return "h"
	case 'Ħ':
		return "H"
	case 'ə':
		return "a"
	case 'Ə':
		return "A"
	case 'ŋ':
		return "n"
	case 'Ŋ':
		return "N"
	case 'ɓ':
		return "b"
	case 'Ɓ':
		return "B"
	case 'ƙ':
		return "k"
	case 'Ƙ':
		return "K"
	}
	return ""
}

// unify makes American spelling of the word that starts at start.
func (k *key) unify(start int) {
	w := k.buf[start:k.n]
	if len(w) < 6 {
		return
	}
	switch n := len(w); w[n-1] {
	case 'n':
		if hasSuffix(w, "isation") {
			w[n-6] = 'z'
		}
	case 's':
		if hasSuffix(w, "isations") {
			w[n-7] = 'z'
		}
	case 'e':
		switch {
		case hasSuffix(w, "defence"):
			w[n-2] = 's'
		case hasSuffix(w, "centre"):
			w[n-2], w[n-1] = 'e', 'r'
		case hasSuffix(w, "programme"):
			k.n -= 2
		}
	case 'r':
		if hasSuffix(w, "labour") {
			w[n-2] = 'r'
			k.n--
		}
	}
}

func hasSuffix(w []byte, s string) bool {
	return len(w) >= len(s) && string(w[len(w)-len(s):]) == s
}
