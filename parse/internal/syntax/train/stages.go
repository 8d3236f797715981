package main

import (
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// tolerated is the share of a pass's decisions that may, at each stage, differ
// from those of all templates.
const tolerated = 0.00005

// printStages prints, for each pass and stage of the weights, the least lead at
// which a decision may be taken there: the numbers of stages.go in package model.
func printStages(w io.Writer, weights string, files []string) error {
	b, err := os.ReadFile(weights)
	if err != nil {
		return fmt.Errorf("-stages needs -weights: %w", err)
	}
	m, err := model.Open(b)
	if err != nil {
		return err
	}
	list, err := readFiles(files)
	if err != nil {
		return err
	}
	var seen [model.NumPasses][][]model.Decision // by pass and decision, a row of stages
	var row []model.Decision
	m = m.Watch(func(d model.Decision) {
		if row = append(row, d); d.Last {
			seen[d.Pass] = append(seen[d.Pass], slices.Clone(row))
			row = row[:0]
		}
	})
	var s model.Sentence
	for _, g := range list {
		s.Reset(&m.Lexicon, g.form)
		m.Tag(&s)
		m.Parse(&s, uint8(syntax.Root), &syntax.Punctuation)
	}
	for pass, name := range []string{"tag", "back", "move", "label"} {
		left := seen[pass]
		for k := 0; len(left) > 0 && !left[0][k].Last; k++ {
			lead, looked := leadFor(left, k, int(tolerated*float64(len(seen[pass])))), left[0][k].Looked
			before := len(left)
			left = slices.DeleteFunc(left, func(d []model.Decision) bool { return d[k].Lead > lead })
			fmt.Fprintf(w, "%s: {%d, %d} takes %.3f\n", name, looked, lead, float64(before-len(left))/float64(len(seen[pass])))
		}
	}
	return nil
}

// leadFor returns the least lead at stage k above which no more decisions
// than tolerated differ from the last ones of their rows.
func leadFor(rows [][]model.Decision, k, tolerated int) int32 {
	slices.SortFunc(rows, func(a, b []model.Decision) int { return int(b[k].Lead - a[k].Lead) })
	best, wrong := rows[0][k].Lead, 0
	for i, d := range rows {
		if d[k].Choice != d[len(d)-1].Choice {
			wrong++
		}
		if wrong <= tolerated && (i+1 == len(rows) || rows[i+1][k].Lead < d[k].Lead) {
			best = d[k].Lead - 1
		}
	}
	return best
}
