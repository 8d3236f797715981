package lexicon

import "strings"

// An index finds the longest phrase of a set at the start of a run of words.
// It is an open hash table of the phrases and of the runs of words that they
// start with.
type index struct {
	slots []int32 // row number + 1, 0 for an empty slot
	rows  []row
}

// A row is a phrase or the start of one.
type row struct {
	key  string
	hash uint32
	// value is the caller's; -1 for a start that is no phrase itself.
	value int32
	// next is the next row with the same key, 0 for none.
	next int32
	// caps has a bit for each word that must start with a capital.
	caps uint32
	// upper is set when the text must have no letter in lower case.
	upper bool
	// goes is set when longer phrases start with this one.
	goes bool
}

// newIndex returns an empty index with room for n phrases.
func newIndex(n int) *index {
	size := 64
	for size < 4*n {
		size *= 2
	}
	return &index{slots: make([]int32, size), rows: make([]row, 0, 2*n)}
}

// add enters a phrase, written as in running text. Its words with a capital
// match only words with one; a phrase of capitals alone matches only capitals.
func (x *index) add(phrase string, value int32) {
	var k key
	k.reset()
	for rest := phrase; rest != ""; {
		cut := pieceEnd(rest)
		piece := rest[:cut]
		rest = strings.TrimLeft(rest[cut:], " -/")
		k.add(piece)
		if rest != "" {
			x.rows[x.start(&k)].goes = true
		}
	}
	x.enter(&k, row{value: value, caps: k.caps, upper: !k.low && k.caps != 0})
}

// pieceEnd returns the end of the first piece of a phrase that a tokenizer may
// make a token of: pieces end before blanks, hyphens, slashes and apostrophes.
func pieceEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case ' ', '-', '/', '\'':
			return i
		}
	}
	return len(s)
}

// start returns the row of a key, a new one where there is none.
func (x *index) start(k *key) int {
	i := x.slot(k)
	if x.slots[i] == 0 {
		x.rows = append(x.rows, row{key: string(k.bytes()), hash: k.hash, value: -1})
		x.slots[i] = int32(len(x.rows))
	}
	return int(x.slots[i] - 1)
}

// enter stores a phrase under its key, behind those that are there already.
func (x *index) enter(k *key, r row) {
	at := x.start(k)
	if first := &x.rows[at]; first.value < 0 {
		first.value, first.caps, first.upper = r.value, r.caps, r.upper
		return
	}
	for x.rows[at].next != 0 {
		at = int(x.rows[at].next)
	}
	r.key, r.hash = x.rows[at].key, k.hash
	x.rows = append(x.rows, r)
	x.rows[at].next = int32(len(x.rows) - 1)
}

// slot returns where the key is, or where it would be.
func (x *index) slot(k *key) int {
	mask := uint32(len(x.slots) - 1)
	for i := (k.hash ^ k.hash>>15) & mask; ; i = (i + 1) & mask {
		s := x.slots[i]
		if s == 0 {
			return int(i)
		}
		if r := &x.rows[s-1]; r.hash == k.hash && r.key == string(k.bytes()) {
			return int(i)
		}
	}
}

// longest returns the value of the longest phrase that words start with and
// the number of words it takes, or -1. Of two phrases with one key, the first
// entered whose capitals are there wins.
func (x *index) longest(words []string) (value int32, n int) {
	var k key
	k.reset()
	value = -1
	for i, w := range words {
		s := k.add(w)
		if s == passed && i > 0 {
			continue
		}
		if s != added {
			break
		}
		at := x.slots[x.slot(&k)]
		if at == 0 {
			break
		}
		r := &x.rows[at-1]
		goes := r.goes
		for r.value >= 0 {
			if r.caps&^k.caps == 0 && !(r.upper && k.low) {
				value, n = r.value, i+1
				break
			}
			if r.next == 0 {
				break
			}
			r = &x.rows[r.next]
		}
		if !goes {
			break
		}
	}
	return value, n
}
