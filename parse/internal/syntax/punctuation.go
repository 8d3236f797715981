package syntax

import "github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"

// Punctuation tells the models which tags take no part in parsing, by kind of
// mark. It must not be changed.
var Punctuation = model.Punct{
	Set: 1<<COMMA | 1<<COLON | 1<<HYPH | 1<<STOP | 1<<LQ | 1<<RQ | 1<<LRB | 1<<RRB,
	Class: [model.MaxClasses]uint8{
		COMMA: 0,
		COLON: 1, HYPH: 1, STOP: 1,
		LQ: 2, RQ: 2,
		LRB: 3, RRB: 3,
	},
}

// unattached is the head of punctuation that has none yet.
const unattached = -2

// attach gives punctuation from first on its head: the lowest token that
// governs what stands on both sides of it, which keeps the tree projective;
// the root at the edges of the sentence.
func (t *Tree) attach(first, root int32) {
	n := int32(len(t.Head))
	for i := first; i < n; i++ {
		if t.Head[i] != unattached {
			continue
		}
		end := i + 1
		for end < n && t.Head[end] == unattached {
			end++
		}
		head := root
		if i > first && end < n {
			head = t.common(i-1, end)
		}
		for ; i < end; i++ {
			t.Head[i] = head
		}
	}
}

// common returns the lowest token that governs or is both a and b.
func (t *Tree) common(a, b int32) int32 {
	da, db := t.depth(a), t.depth(b)
	for ; da > db; da-- {
		a = t.Head[a]
	}
	for ; db > da; db-- {
		b = t.Head[b]
	}
	for a != b {
		a, b = t.Head[a], t.Head[b]
	}
	return a
}

// depth returns the number of tokens above i.
func (t *Tree) depth(i int32) (n int) {
	for ; t.Head[i] >= 0; i = t.Head[i] {
		n++
	}
	return n
}
