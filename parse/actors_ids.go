package parse

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// slug folds a name to the key it is compared by: lower-case ASCII words joined
// by hyphens, "us-officials" for "U.S. officials". Letters of other scripts stay.
func slug(name string) string {
	return string(appendSlug(make([]byte, 0, len(name)), name))
}

func appendSlug(dst []byte, name string) []byte {
	base := len(dst)
	gap := false
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			case c == '.' || c == '\'':
				continue
			default:
				gap = true
				continue
			}
			if gap && len(dst) > base {
				dst = append(dst, '-')
			}
			gap = false
			dst = append(dst, c)
			continue
		}
		r, n := utf8.DecodeRuneInString(name[i:])
		i += n
		if r == '’' || r == '‘' || unicode.Is(unicode.Mn, r) {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = true
			continue
		}
		if gap && len(dst) > base {
			dst = append(dst, '-')
		}
		gap = false
		dst = appendFolded(dst, r)
	}
	return dst
}

// folds holds the letters that decomposition does not take apart.
var folds = [...]struct {
	r rune
	s string
}{
	{'ß', "ss"}, {'Æ', "ae"}, {'æ', "ae"}, {'Ø', "o"}, {'ø', "o"}, {'Þ', "th"}, {'þ', "th"},
	{'Ð', "d"}, {'ð', "d"}, {'Đ', "d"}, {'đ', "d"}, {'Ł', "l"}, {'ł', "l"}, {'Œ', "oe"}, {'œ', "oe"},
	{'ı', "i"}, {'İ', "i"}, {'Ħ', "h"}, {'ħ', "h"}, {'Ə', "a"}, {'ə', "a"}, {'Ŋ', "n"}, {'ŋ', "n"},
}

// appendFolded appends letter r without its marks; a letter of another script
// is kept as it is.
func appendFolded(dst []byte, r rune) []byte {
	for _, f := range folds {
		if f.r == r {
			return append(dst, f.s...)
		}
	}
	var in [utf8.UTFMax]byte
	var out [32]byte
	d := norm.NFKD.Append(out[:0], in[:utf8.EncodeRune(in[:], r)]...)
	ascii := false
	for _, c := range d {
		if c < utf8.RuneSelf && ('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9') {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, c)
			ascii = true
		}
	}
	if !ascii {
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	return dst
}
