// Package model holds the linear models behind the tagger and the parser:
// feature templates, the transition system and the tables of weights. Tags and
// labels are plain numbers here; their names belong to package syntax.
package model

import (
	"unicode"
	"unicode/utf8"
)

// A Word is what the templates see of a token's form.
type Word struct {
	// Form and Low are hashes of the form and of its lower-case copy, digits
	// being alike and quotation marks straight.
	Form, Low uint32
	// Suffix and Prefix are hashes of the last and first 1 to 4 bytes of the
	// lower-case form.
	Suffix, Prefix [4]uint32
	// Shape tells capitals, digits and marks apart.
	Shape uint8
	// Entry is what the lexicon knows of the word.
	Entry Entry
}

// Shapes of words.
const (
	ShapeLower   = iota + 1 // ceasefire
	ShapeTitle              // Ceasefire
	ShapeUpper              // CEASEFIRE
	ShapeInitial            // C, C.
	ShapeMixed              // McCoy, iPhone
	ShapeDigits             // 60, 1,500, 3.5
	ShapeAlnum              // 60th, F-16
	ShapeMark               // . , -
	ShapeOpen               // “ ‘
	ShapeClose              // ” ’
	ShapeDotted             // U.S., a.m.
)

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func fold(h uint64) uint32 {
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return uint32(h >> 32)
}

// Marks folds the marks that stand for a straight quotation mark, apostrophe
// or dash, and reports whether r is one of them.
func foldMark(r rune) (byte, bool) {
	switch r {
	case '“', '”', '„', '«', '»', '‟':
		return '"', true
	case '‘', '’', '‚', '‛', '`', '´', '‹', '›':
		return '\'', true
	case '–', '—', '‒', '―', '‐', '‑', '−':
		return '-', true
	case '…':
		return '.', true
	}
	return 0, false
}

// Read describes the form. The buffer is for the lower-case copy, which is
// returned; it is valid until the buffer is used again.
func (w *Word) Read(form string, buf []byte) []byte {
	buf = buf[:0]
	form64 := uint64(fnvOffset)
	var upper, lower, digits, dots, marks, letters int
	firstUpper := false
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			i++
			l := c
			switch {
			case 'a' <= c && c <= 'z':
				lower++
				letters++
			case 'A' <= c && c <= 'Z':
				if letters == 0 {
					firstUpper = true
				}
				upper++
				letters++
				l = c + 'a' - 'A'
			case '0' <= c && c <= '9':
				digits++
				c, l = '0', '0'
			case c == '.':
				dots++
			default:
				if c == '`' {
					c, l = '\'', '\''
				}
				marks++
			}
			form64 = (form64 ^ uint64(c)) * fnvPrime
			buf = append(buf, l)
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		if m, ok := foldMark(r); ok {
			marks++
			form64 = (form64 ^ uint64(m)) * fnvPrime
			buf = append(buf, m)
			continue
		}
		l := unicode.ToLower(r)
		switch {
		case l != r:
			if letters == 0 {
				firstUpper = true
			}
			upper++
			letters++
		case unicode.IsLetter(r):
			lower++
			letters++
		default:
			marks++
		}
		form64 = (form64 ^ uint64(r)) * fnvPrime
		buf = utf8.AppendRune(buf, l)
	}
	w.Form = fold(form64)
	w.Low = HashLower(buf)
	h := uint64(fnvOffset)
	for i := range w.Prefix {
		if i < len(buf) {
			h = (h ^ uint64(buf[i])) * fnvPrime
		}
		w.Prefix[i] = fold(h)
	}
	h = fnvOffset + 1
	for i := range w.Suffix {
		if i < len(buf) {
			h = (h ^ uint64(buf[len(buf)-1-i])) * fnvPrime
		}
		w.Suffix[i] = fold(h)
	}
	switch {
	case letters == 0 && digits > 0:
		w.Shape = ShapeDigits
	case digits > 0:
		w.Shape = ShapeAlnum
	case letters == 0:
		w.Shape = ShapeMark
		switch form {
		case "“", "‘", "«", "``", "„":
			w.Shape = ShapeOpen
		case "”", "’", "»", "''":
			w.Shape = ShapeClose
		}
	case dots > 0 && letters > 1:
		w.Shape = ShapeDotted
	case lower == 0 && letters == 1:
		w.Shape = ShapeInitial
	case lower == 0:
		w.Shape = ShapeUpper
	case upper == 0:
		w.Shape = ShapeLower
	case firstUpper && upper == 1:
		w.Shape = ShapeTitle
	default:
		w.Shape = ShapeMixed
	}
	if marks > 0 && letters > 0 {
		w.Shape += 16
	}
	return buf
}

// HashLower returns the hash, as in [Word.Low], of a form in lower case.
func HashLower(low []byte) uint32 {
	h := uint64(fnvOffset)
	for _, c := range low {
		if '0' <= c && c <= '9' {
			c = '0'
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return fold(h)
}
