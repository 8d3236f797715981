package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A score counts what is right.
type score struct {
	tokens, xpos, upos, lemma int
	words, uas, las           int      // punctuation excluded
	gold, found, right        [256]int // by label
}

// evaluate parses the sentences from their gold tokens.
func evaluate(p *syntax.Parser, list []*sentence) *score {
	sc := new(score)
	var t syntax.Tree
	for _, g := range list {
		t.Reset()
		p.Append(&t, g.form)
		for i := range g.form {
			sc.tokens++
			if t.Tag[i] == g.tag[i] {
				sc.xpos++
			}
			if t.Coarse(i).String() == g.upos[i] {
				sc.upos++
			}
			if sameLemma(t.Lemma[i], g.lemma[i]) {
				sc.lemma++
			}
			if g.label[i] == syntax.Punct {
				continue
			}
			sc.words++
			sc.gold[g.label[i]]++
			sc.found[t.Label[i]]++
			if t.Head[i] == g.head[i] {
				sc.uas++
				if t.Label[i] == g.label[i] {
					sc.las++
					sc.right[g.label[i]]++
				}
			}
		}
	}
	return sc
}

func (sc *score) print(w io.Writer, labels bool) {
	pc := func(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }
	fmt.Fprintf(w, "tokens %d  XPOS %.2f  UPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f\n", sc.tokens,
		pc(sc.xpos, sc.tokens), pc(sc.upos, sc.tokens), pc(sc.lemma, sc.tokens), pc(sc.uas, sc.words), pc(sc.las, sc.words))
	if !labels {
		return
	}
	var order []int
	for l, n := range sc.gold {
		if n+sc.found[l] > 0 {
			order = append(order, l)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return sc.gold[b] - sc.gold[a] })
	for _, l := range order {
		fmt.Fprintf(w, "%-14s gold %6d  P %6.2f  R %6.2f  F1 %6.2f\n", syntax.Label(l), sc.gold[l],
			pc(sc.right[l], sc.found[l]), pc(sc.right[l], sc.gold[l]), pc(2*sc.right[l], sc.gold[l]+sc.found[l]))
	}
}
