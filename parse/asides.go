package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// maxAside bounds the tokens of an inserted attribution.
const maxAside = 7

// asideVerbs are the forms of the verbs that attribute inside a sentence; a
// closed list, since no tree helps yet. Sorted.
var asideVerbs = [...]string{
	"added", "adds", "admitted", "argued", "argues", "claimed", "claims", "conceded", "confirmed", "continued", "declared",
	"explained", "explains", "insisted", "insists", "noted", "notes", "observed", "predicted", "recalled", "remarked",
	"replied", "reported", "said", "says", "stressed", "stresses", "suggested", "told", "warned", "warns", "went", "wrote", "writes",
}

// markAsides marks the attributions that stand inside a sentence between
// commas ("Patrols, she added, might be possible") so that the parser reads the
// sentence around them in one piece.
func (a *article) markAsides(side []syntax.Side) {
	for _, s := range a.doc.Sentences {
		for i := s.FirstToken + 2; i < s.EndToken-3; i++ {
			if a.word(i) != "," || side[i] != syntax.Inside {
				continue
			}
			if end := a.asideEnd(i+1, s.EndToken); end > 0 {
				side[i], side[end] = syntax.OnLast, syntax.OnLast
				for k := i + 1; k < end; k++ {
					side[k] = syntax.Aside
				}
				i = end
			}
		}
	}
}

// asideEnd returns the comma that ends the attribution starting at token i, or
// 0 when there is none: a subject and its verb, or a verb and its subject, and
// nothing else.
func (a *article) asideEnd(i, limit int) int {
	end := i
	for end < limit && end <= i+maxAside && a.word(end) != "," {
		switch a.doc.Tokens[end].Kind {
		case text.OpenQuote, text.CloseQuote, text.Punct, text.Number, text.Symbol:
			return 0
		}
		end++
	}
	if end-i < 2 || end >= limit-1 || a.word(end) != "," {
		return 0
	}
	verb := func(k int) bool {
		_, ok := slices.BinarySearch(asideVerbs[:], a.word(k))
		return ok && (a.word(k) != "went" || k+1 < end && a.word(k+1) == "on")
	}
	subject := func(lo, hi int) bool {
		if hi-lo == 1 {
			switch a.word(lo) {
			case "he", "she", "they", "it":
				return true
			}
		}
		switch a.word(lo) {
		case "the", "his", "her", "its", "their", "a", "an", "one":
			return hi-lo >= 2 || a.word(lo) == "one"
		}
		return isTitleCase(a.word(lo)) && isTitleCase(a.word(hi-1))
	}
	last := end - 1
	if a.word(last) == "on" {
		last--
	}
	switch {
	case verb(last) && last > i && subject(i, last):
		return end
	case verb(i) && i+1 < end && subject(i+1, end) && a.word(i) != "told" && a.word(i) != "went":
		return end
	}
	return 0
}
