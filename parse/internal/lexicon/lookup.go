package lexicon

// find returns the row of a table sorted by its key that has the key w.
func find[T any](table []T, w string, keyOf func(*T) string) (*T, bool) {
	lo, hi := 0, len(table)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if keyOf(&table[m]) < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(table) && keyOf(&table[lo]) == w {
		return &table[lo], true
	}
	return nil, false
}

// A wordPair is a word and what it stands for.
type wordPair struct{ word, value string }

func pairWord(p *wordPair) string { return p.word }
