package main

import (
	"cmp"
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

const (
	lexiconMin   = 2   // occurrences below which a word is left out
	classShare   = 0.1 // share of a word's occurrences that puts a tag into its class
	onlyMin      = 50  // occurrences from which a word may be said to bear one tag only
	onlyShare    = 0.998
	maxClasses   = 255
	maxClassTags = 3
)

// buildLexicon collects the tags of the words.
func buildLexicon(list []*sentence) (slots, classes []byte) {
	type tally struct{ low, cap, all [model.NumTags]int }
	words := map[uint32]*tally{}
	var w model.Word
	var buf []byte
	for _, s := range list {
		for i, f := range s.form {
			buf = w.Read(f, buf)
			t := words[w.Low]
			if t == nil {
				t = new(tally)
				words[w.Low] = t
			}
			tag := s.tag[i]
			t.all[tag]++
			switch w.Shape & 15 {
			case model.ShapeTitle, model.ShapeUpper, model.ShapeInitial, model.ShapeMixed, model.ShapeDotted:
				t.cap[tag]++
			default:
				t.low[tag]++
			}
		}
	}
	class := func(c *[model.NumTags]int) uint64 {
		total := 0
		var order []int
		for t, n := range c {
			total += n
			if n > 0 {
				order = append(order, t)
			}
		}
		slices.SortStableFunc(order, func(a, b int) int { return c[b] - c[a] })
		var set uint64
		for k, t := range order {
			if k == 0 || k < maxClassTags && float64(c[t]) >= classShare*float64(total) {
				set |= 1 << t
			}
		}
		return set
	}
	top := func(c *[model.NumTags]int) uint64 {
		b := 0
		for t := range c {
			if c[t] > c[b] {
				b = t
			}
		}
		return 1 << b
	}
	total := func(c *[model.NumTags]int) (n int) {
		for _, k := range c {
			n += k
		}
		return n
	}
	hashes := make([]uint32, 0, len(words))
	for h, t := range words {
		if h != 0 && total(&t.all) >= lexiconMin {
			hashes = append(hashes, h)
		}
	}
	slices.Sort(hashes)
	freq := map[uint64]int{}
	for _, h := range hashes {
		for _, c := range []*[model.NumTags]int{&words[h].low, &words[h].cap} {
			if total(c) > 0 {
				freq[class(c)]++
			}
		}
	}
	sets := []uint64{0}
	for t := 1; t < model.NumTags; t++ {
		sets = append(sets, 1<<t)
		delete(freq, 1<<t)
	}
	delete(freq, 0)
	var more []uint64
	for c := range freq {
		more = append(more, c)
	}
	slices.SortFunc(more, func(a, b uint64) int { return cmp.Or(freq[b]-freq[a], cmp.Compare(a, b)) })
	sets = append(sets, more[:min(len(more), maxClasses-len(sets))]...)
	id := map[uint64]uint8{}
	for i, c := range sets {
		id[c] = uint8(i)
	}
	number := func(c *[model.NumTags]int) uint8 {
		if total(c) == 0 {
			return 0
		}
		if n, ok := id[class(c)]; ok {
			return n
		}
		return id[top(c)]
	}
	var rows []model.LexRow
	for _, h := range hashes {
		t := words[h]
		r := model.LexRow{Hash: h, Entry: model.Entry{Low: number(&t.low), Cap: number(&t.cap)}}
		if n := total(&t.all); n >= onlyMin {
			for tag, k := range t.all {
				if float64(k) >= onlyShare*float64(n) {
					r.Only = uint8(tag)
				}
			}
		}
		rows = append(rows, r)
	}
	return model.BuildLexicon(rows, sets)
}
