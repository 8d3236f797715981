package syntax

import (
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// maxInterned bounds the lemmas a lemmatizer remembers.
const maxInterned = 1 << 13

// A lemmatizer finds dictionary forms. Lemmas that are no part of their form
// are kept, so that a form seen before costs no memory. The zero value is
// ready and knows no lexicon.
type lemmatizer struct {
	lexicon *model.Lexicon
	kept    map[string]string
	low     []byte
	buf     []byte
}

// lemma returns the lemma of the form under the tag.
func (l *lemmatizer) lemma(form string, tag Tag) string {
	low, plain := l.lower(form)
	switch tag {
	case NN:
		if irregularSingular(low) {
			if s, ok := lookup(irregularNouns, low); ok {
				return s
			}
		}
		return l.keep(form, low, plain, len(low), "")
	case NNS:
		if s, ok := lookup(irregularNouns, low); ok {
			return s
		}
		n, add := singular(low)
		return l.keep(form, low, plain, n, add)
	case VB, VBP:
		if s, ok := lookup(irregularBases, low); ok {
			return s
		}
	case VBD, VBN, VBG, VBZ:
		if s, ok := lookup(irregularVerbs, low); ok {
			return s
		}
		n, add := len(low), ""
		switch tag {
		case VBD, VBN:
			n, add = l.unsuffix(low, "ed", verbTags)
		case VBG:
			n, add = l.unsuffix(low, "ing", verbTags)
		case VBZ:
			n, add = thirdPerson(low)
		}
		return l.keep(form, low, plain, n, add)
	case JJR, RBR, JJS, RBS:
		if s, ok := lookup(irregularDegrees, low); ok {
			if s == "good" && (tag == RBR || tag == RBS) {
				return "well"
			}
			return s
		}
		suffix := "er"
		if tag == JJS || tag == RBS {
			suffix = "est"
		}
		n, add := l.unsuffix(low, suffix, 1<<JJ|1<<RB)
		return l.keep(form, low, plain, n, add)
	case PRPS:
		if string(low) == "her" {
			break
		}
		fallthrough
	case PRP, DT, MD, RB, WP, POS:
		if s, ok := lookup(functionWords, low); ok {
			return s
		}
	}
	return l.keep(form, low, plain, len(low), "")
}

const verbTags = 1<<VB | 1<<VBP

// lower returns the form in lower case with straight apostrophes; plain says
// that it is the form itself. The result is valid until the next call.
func (l *lemmatizer) lower(form string) (low []byte, plain bool) {
	plain = true
	l.low = l.low[:0]
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
				plain = false
			}
			l.low = append(l.low, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		low := unicode.ToLower(r)
		if r == '’' || r == '‘' {
			low = '\''
		}
		if low != r || r == utf8.RuneError {
			plain = false
		}
		l.low = utf8.AppendRune(l.low, low)
	}
	return l.low, plain
}

// keep returns low[:n]+add as a string, without new memory where it can.
func (l *lemmatizer) keep(form string, low []byte, plain bool, n int, add string) string {
	if plain && add == "" {
		return form[:n]
	}
	l.buf = append(append(l.buf[:0], low[:n]...), add...)
	if s, ok := l.kept[string(l.buf)]; ok {
		return s
	}
	if l.kept == nil || len(l.kept) >= maxInterned {
		l.kept = make(map[string]string)
	}
	s := string(l.buf)
	l.kept[s] = s
	return s
}

// lookup finds a form in a sorted table.
func lookup(table []formLemma, form []byte) (string, bool) {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if table[mid].form < string(form) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(table) && table[lo].form == string(form) {
		return table[lo].lemma, true
	}
	return "", false
}

// irregularSingular reports nouns that the tagger calls singular though they
// may be plurals: they are looked up all the same.
func irregularSingular(low []byte) bool {
	switch string(low) {
	case "children", "men", "women", "feet", "teeth":
		return true
	}
	return false
}

// singular returns how much of a plural to keep and what to add to it.
func singular(w []byte) (n int, add string) {
	n = len(w)
	switch {
	case n > 3 && hasSuffix(w, "men"):
		return n - 2, "an"
	case n > 4 && hasSuffix(w, "ies"):
		return n - 3, "y"
	case n < 3 || w[n-1] != 's' || '0' <= w[n-2] && w[n-2] <= '9' || hasSuffix(w, "ss") || hasSuffix(w, "us") || hasSuffix(w, "is"):
		return n, ""
	case hasSuffix(w, "'s"):
		return n - 2, ""
	case hasSuffix(w, "sses"), hasSuffix(w, "shes"), hasSuffix(w, "ches"), hasSuffix(w, "xes"), hasSuffix(w, "zzes"), hasSuffix(w, "tzes"):
		return n - 2, ""
	case n > 4 && hasSuffix(w, "oes"):
		return n - 2, ""
	case n > 5 && hasSuffix(w, "uses") && !vowel(w, n-5):
		return n - 2, ""
	}
	return n - 1, ""
}

// thirdPerson does the same for a verb that ends in s.
func thirdPerson(w []byte) (n int, add string) {
	n = len(w)
	switch {
	case n > 4 && hasSuffix(w, "ies"):
		return n - 3, "y"
	case n < 3 || w[n-1] != 's' || hasSuffix(w, "ss"):
		return n, ""
	case hasSuffix(w, "sses"), hasSuffix(w, "shes"), hasSuffix(w, "ches"), hasSuffix(w, "xes"), hasSuffix(w, "zzes"), hasSuffix(w, "oes"):
		return n - 2, ""
	}
	return n - 1, ""
}

// unsuffix takes a suffix (ed, ing, er, est) off and restores what it changed
// in the stem. Of stem and stem+e the one the lexicon knows under one of the
// tags wins; where it knows both or neither, spelling decides.
func (l *lemmatizer) unsuffix(w []byte, suffix string, tags uint64) (n int, add string) {
	n = len(w) - len(suffix)
	if n < 2 || !hasSuffix(w, suffix) || !hasVowel(w[:n]) {
		return len(w), ""
	}
	stem := w[:n]
	last := stem[n-1]
	if suffix != "ing" {
		if last == 'i' && n > 2 {
			return n - 1, "y"
		}
		if last == 'e' {
			return n + 1, ""
		}
	}
	if last == 'e' || last == 'y' || last == 'w' || last == 'x' || last == 'o' {
		return n, ""
	}
	if n > 2 && last == stem[n-2] && !vowel(stem, n-1) {
		switch last {
		case 's', 'f', 'z':
			return n, ""
		case 'l':
			known, single := l.known(stem, "", tags), l.known(stem[:n-1], "", tags)
			if known != single {
				if single {
					return n - 1, ""
				}
				return n, ""
			}
			if syllables(stem) < 2 || hasSuffix(stem, "ill") {
				return n, ""
			}
		}
		return n - 1, ""
	}
	bare, mute := l.known(stem, "", tags), l.known(stem, "e", tags)
	if mute != bare && syllables(stem) > 1 || mute && !bare {
		if mute {
			return n, "e"
		}
		return n, ""
	}
	if muteE(stem) {
		return n, "e"
	}
	return n, ""
}

// known reports whether the lexicon has stem+add under one of the tags.
func (l *lemmatizer) known(stem []byte, add string, tags uint64) bool {
	if l.lexicon == nil {
		return false
	}
	l.buf = append(append(l.buf[:0], stem...), add...)
	e := l.lexicon.Lookup(model.HashLower(l.buf))
	return l.lexicon.Tags(e.Low)&tags != 0
}

// muteE reports whether a stem lost an e to its suffix, by its spelling. The
// stem does not end in a doubled consonant, e, o, w, x or y.
func muteE(s []byte) bool {
	n := len(s)
	last, before := s[n-1], s[n-2]
	if vowel(s, n-1) {
		return last == 'u' // argu(e), continu(e); but ski
	}
	if !vowel(s, n-2) {
		switch last {
		case 'v', 'z', 'c', 's':
			return before != 't' // solv, forc, endors; but waltz
		case 'g':
			// chang, challeng, merg, judg; but hang, belong, bring
			return before != 'n' || s[n-3] == 'a' || s[n-3] == 'e'
		case 'l':
			return before != 'r' && before != 'w' && before != 'l' // settl, handl; but curl, crawl
		}
		return false
	}
	double := n > 2 && vowel(s, n-3) && !(s[n-3] == 'u' && n > 3 && s[n-4] == 'q')
	if syllables(s) == 1 && !double {
		return last != 'h' // hop, rat, us
	}
	switch last {
	case 'v', 'z', 'c':
		return true
	case 's':
		return true // caus, clos, rais
	case 'g':
		return true // manag, alleg
	case 'u':
		return true
	}
	if double {
		if n < 4 {
			return false
		}
		switch {
		case last == 't' && before == 'a':
			return s[n-3] == 'i' || s[n-3] == 'u' // negotiat, evacuat; but treat, float
		case last == 'd' && before == 'a' && s[n-3] == 'u':
			return true // persuad
		case last == 'd' && before == 'i' && s[n-3] == 'u':
			return true // guid
		case last == 'r' && before == 'i' && s[n-3] == 'u':
			return true // requir
		}
		return false
	}
	switch last {
	case 't':
		return before == 'a' || before == 'u' // locat, execut; but visit, target, pilot
	case 'd':
		return true // provid, invad, explod, includ, conced
	case 'r':
		return before == 'a' || before == 'i' || before == 'u' // declar, requir, ensur; but offer, honor
	case 'n':
		return before == 'i' // determin; but open, mention
	case 'l':
		return before == 'i' || before == 'u' || before == 'o' // compil, schedul, consol; but signal, label
	case 'm':
		return before == 'u' || before == 'a' || before == 'o' && s[n-3] == 'c' // assum, renam, welcom
	case 'p':
		return before == 'a' || before == 'o' && s[n-3] == 'c' // escap, telescop; but develop
	case 'k', 'b':
		return true // provok, describ
	}
	return false
}

// vowel reports whether s[i] is a vowel letter; y is one after a consonant and
// u is none after q.
func vowel(s []byte, i int) bool {
	if i < 0 {
		return false
	}
	switch s[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || s[i-1] != 'q'
	case 'y':
		return i > 0 && !vowel(s, i-1)
	}
	return false
}

func hasVowel(s []byte) bool {
	for i := range s {
		if vowel(s, i) {
			return true
		}
	}
	return false
}

// syllables counts groups of vowel letters.
func syllables(s []byte) (n int) {
	for i := range s {
		if vowel(s, i) && !vowel(s, i-1) {
			n++
		}
	}
	return n
}

func hasSuffix(s []byte, suffix string) bool {
	return len(s) >= len(suffix) && string(s[len(s)-len(suffix):]) == suffix
}
