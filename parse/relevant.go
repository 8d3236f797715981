package parse

// What a word shows of a text's matter; a text with both concerns it.
const (
	showsWar uint8 = 1 << iota
	showsSettling
	showsBoth = showsWar | showsSettling
)

// relevantStems are the beginnings of words that show a war or the settling of
// one, in lower case and in order; with whole the word ends there, a plural's s
// aside. Each has at least two letters.
var relevantStems = [...]struct {
	stem  string
	shows uint8
	whole bool
}{
	{"accord", showsSettling, true},
	{"agree", showsSettling, false},
	{"annex", showsBoth, false},
	{"armed", showsWar, true},
	{"armies", showsWar, true},
	{"armistice", showsBoth, false},
	{"army", showsWar, true},
	{"battalion", showsWar, false},
	{"belligeren", showsBoth, false},
	{"bombard", showsWar, false},
	{"captive", showsBoth, true},
	{"ceasefire", showsBoth, false},
	{"clash", showsWar, false},
	{"combat", showsWar, false},
	{"concession", showsSettling, false},
	{"conflict", showsWar, false},
	{"deal", showsSettling, true},
	{"deescalat", showsBoth, false},
	{"demilitari", showsBoth, false},
	{"demobili", showsBoth, false},
	{"deploy", showsSettling, false},
	{"detainee", showsWar, true},
	{"diplom", showsSettling, false},
	{"disarm", showsBoth, false},
	{"disengage", showsBoth, false},
	{"drone", showsWar, true},
	{"envoy", showsSettling, true},
	{"exchang", showsSettling, false},
	{"fighter", showsWar, true},
	{"fighting", showsWar, true},
	{"foreign minister", showsSettling, false},
	{"front line", showsWar, false},
	{"frontline", showsWar, false},
	{"guarant", showsSettling, false},
	{"guerrilla", showsWar, false},
	{"gunfire", showsWar, true},
	{"gunmen", showsWar, true},
	{"halt", showsSettling, false},
	{"hostage", showsBoth, false},
	{"hostilit", showsBoth, false},
	{"humanitarian", showsSettling, false},
	{"insurgen", showsWar, false},
	{"invade", showsWar, false},
	{"invasion", showsWar, false},
	{"junta", showsWar, true},
	{"mandate", showsSettling, false},
	{"mediat", showsSettling, false},
	{"militant", showsWar, true},
	{"military", showsWar, true},
	{"militia", showsWar, false},
	{"missile", showsWar, true},
	{"monitor", showsSettling, false},
	{"mutin", showsWar, false},
	{"negotiat", showsSettling, false},
	{"observer", showsSettling, true},
	{"offensive", showsWar, true},
	{"pact", showsSettling, true},
	{"paramilitar", showsWar, false},
	{"peace", showsWar, true},
	{"peacekeep", showsBoth, false},
	{"peacemak", showsBoth, false},
	{"pledg", showsSettling, false},
	{"prisoner", showsWar, true},
	{"proposal", showsSettling, true},
	{"pull back", showsSettling, false},
	{"pull out", showsSettling, false},
	{"pullback", showsSettling, false},
	{"pullout", showsSettling, false},
	{"ratif", showsSettling, false},
	{"rebel", showsWar, false},
	{"release", showsSettling, false},
	{"resolution", showsSettling, true},
	{"security council", showsBoth, false},
	{"settlement", showsSettling, true},
	{"shelling", showsWar, true},
	{"sign", showsSettling, true},
	{"signed", showsSettling, true},
	{"signing", showsSettling, true},
	{"soldier", showsWar, true},
	{"summit", showsSettling, true},
	{"swap", showsSettling, false},
	{"talk", showsSettling, false},
	{"treaties", showsSettling, true},
	{"treaty", showsSettling, true},
	{"troop", showsWar, true},
	{"truce", showsBoth, false},
	{"verif", showsSettling, false},
	{"war", showsWar, true},
	{"warplane", showsWar, true},
	{"warring", showsBoth, true},
	{"wartime", showsWar, true},
	{"withdr", showsSettling, false},
}

// stemRange is where the stems that begin with two given letters stand.
type stemRange struct{ first, end uint8 }

// stemsBy finds the stems by the five low bits of their first two letters.
var stemsBy = indexStems()

func indexStems() (by [1 << 10]stemRange) {
	for i := range relevantStems {
		s := relevantStems[i].stem
		r := &by[stemKey(s[0], s[1])]
		if r.end == 0 {
			r.first = uint8(i)
		}
		r.end = uint8(i + 1)
	}
	return by
}

func stemKey(x, y byte) int { return int(x&31)<<5 | int(y&31) }

// Relevant reports whether a text may concern the ending of a war: whether it
// holds words of war and words of settling, or one that is both, such as
// "ceasefire", "cease-fire", "truce" or "hostage". It is meant to spare the
// reading of most of what a newsroom publishes: it errs on the side of true,
// takes a small part of the time of [Parse], and allocates nothing. Any string
// will do.
func Relevant(text string) bool {
	var shown uint8
	for i := 0; i+1 < len(text); {
		if !isLetter(text[i]) {
			i++
			continue
		}
		start := i
		for i < len(text) && isLetter(text[i]) {
			i++
		}
		if i == start+1 {
			continue
		}
		r := stemsBy[stemKey(text[start], text[start+1])]
		for k := r.first; k < r.end; k++ {
			s := &relevantStems[k]
			if shown&s.shows == s.shows {
				continue
			}
			if end := matchStem(text, start, s.stem); end > 0 && (!s.whole || endsWord(text, end)) {
				if shown |= s.shows; shown == showsBoth {
					return true
				}
			}
		}
	}
	return false
}

// maxGap is the number of bytes that may part the two halves of a word: a
// hyphen, a soft hyphen, a line break.
const maxGap = 4

// matchStem returns the end of stem in text at start, case aside, or 0. A word
// of the text may be written with a gap: "cease-fire", "de-escalation".
func matchStem(text string, start int, stem string) int {
	i, gap := start, 0
	for k := 0; k < len(stem); {
		if i == len(text) {
			return 0
		}
		switch c := text[i]; {
		case c|0x20 == stem[k] && isLetter(c):
			k++
			gap = 0
		case isLetter(c) && stem[k] == ' ' && gap > 0:
			k++
			continue
		case isLetter(c):
			return 0
		default:
			if gap++; gap > maxGap {
				return 0
			}
		}
		i++
	}
	return i
}

// endsWord reports whether a word ends at i, an s aside.
func endsWord(text string, i int) bool {
	if i < len(text) && text[i]|0x20 == 's' {
		i++
	}
	return i == len(text) || !isLetter(text[i])
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
