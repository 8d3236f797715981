package lexicon

import "strings"

// An index finds the longest phrase of a set at the start of a run of words.
// It is an open hash table of the phrases and of the runs of words that they
// start with.
type index struct {
	slots []int32 // row number + 1, 0 for an empty slot
	rows  []row
	keys  []byte // the keys of all rows
}

// A row is a phrase or the start of one.
type row struct {
	hash uint32
	// start and size place the key in keys.
	start uint32
	size  uint16
	// upper is set when the text must have no letter in lower case.
	upper bool
	// goes is set when longer phrases start with this one.
	goes bool
	// caps has a bit for each word that must start with a capital.
	caps uint32
	// value is the caller's; -1 for a start that is no phrase itself.
	value int32
	// next is the next row with the same key, 0 for none.
	next int32
}

// newIndex returns an empty index with room for n rows.
func newIndex(n int) *index {
	size := 64
	for size < 2*n {
		size *= 2
	}
	return &index{slots: make([]int32, size), rows: make([]row, 0, n), keys: make([]byte, 0, 20*n)}
}

// key returns the key of a row.
func (x *index) key(r *row) []byte { return x.keys[r.start : r.start+uint32(r.size)] }

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
			x.rows[x.startOf(&k)].goes = true
		}
	}
	x.enter(&k, value)
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

// startOf returns the row of a key, a new one where there is none.
func (x *index) startOf(k *key) int {
	i := x.slot(k)
	if x.slots[i] == 0 {
		x.rows = append(x.rows, row{hash: k.hash, start: uint32(len(x.keys)), size: uint16(k.n), value: -1})
		x.keys = append(x.keys, k.bytes()...)
		x.slots[i] = int32(len(x.rows))
	}
	return int(x.slots[i] - 1)
}

// enter stores a phrase under its key, behind those that are there already.
func (x *index) enter(k *key, value int32) {
	at := x.startOf(k)
	if x.rows[at].value >= 0 {
		for x.rows[at].next != 0 {
			at = int(x.rows[at].next)
		}
		x.rows[at].next = int32(len(x.rows))
		x.rows = append(x.rows, row{hash: k.hash, start: x.rows[at].start, size: x.rows[at].size})
		at = len(x.rows) - 1
	}
	r := &x.rows[at]
	r.value, r.caps, r.upper = value, k.caps, k.upper()
}

// slot returns where the key is, or where it would be.
func (x *index) slot(k *key) int {
	mask := uint32(len(x.slots) - 1)
	for i := (k.hash ^ k.hash>>15) & mask; ; i = (i + 1) & mask {
		s := x.slots[i]
		if s == 0 {
			return int(i)
		}
		if r := &x.rows[s-1]; r.hash == k.hash && string(x.key(r)) == string(k.bytes()) {
			return int(i)
		}
	}
}

// find returns the first row of a key, nil for none.
func (x *index) find(k *key) *row {
	if at := x.slots[x.slot(k)]; at != 0 {
		return &x.rows[at-1]
	}
	return nil
}

// after returns the next row with the key of r, nil for none.
func (x *index) after(r *row) *row {
	if r.next == 0 {
		return nil
	}
	return &x.rows[r.next]
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
		first := x.find(&k)
		if first == nil {
			break
		}
		for r := first; r != nil && r.value >= 0; r = x.after(r) {
			if r.caps&^k.caps == 0 && !(r.upper && k.low) {
				value, n = r.value, i+1
				break
			}
		}
		if !first.goes {
			break
		}
	}
	return value, n
}
