package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// quantum returns the weight that one unit in a table stands for, such
// that all but the largest weights fit.
func quantum(weights []float32) float32 {
	abs := make([]float32, 0, len(weights))
	for _, w := range weights {
		if w != 0 {
			abs = append(abs, float32(math.Abs(float64(w))))
		}
	}
	if len(abs) == 0 {
		return 1
	}
	slices.Sort(abs)
	return max(abs[len(abs)*9999/10000]/model.MaxWeight, 1e-6)
}

func units(w, q float32) int16 {
	return int16(max(-model.MaxWeight, min(model.MaxWeight, math.Round(float64(w/q)))))
}

// frequency is how much the count of a feature weighs when rows compete for
// room, beside the size of their weights; the power was found by trial.
func frequency(count int32) float64 { return math.Pow(float64(count), 0.25) }

// compileMoves packs the move model into n buckets.
func compileMoves(p *perceptron, n int) (data []byte, stored, all int) {
	left, right := make([]float32, len(p.hash)), make([]float32, len(p.hash))
	for i := range p.hash {
		w := p.w[i*model.NumMoves:]
		left[i], right[i] = w[model.Left]-w[model.Shift], w[model.Right]-w[model.Shift]
	}
	q := quantum(slices.Concat(left, right))
	type row struct {
		model.MoveRow
		worth float64
	}
	var rows []row
	for i, h := range p.hash {
		r := row{MoveRow: model.MoveRow{Hash: h, Left: units(left[i], q), Right: units(right[i], q)}}
		if r.Left == 0 && r.Right == 0 {
			continue
		}
		l, g := float64(left[i]), float64(right[i])
		r.worth = frequency(p.count[i]) * (math.Abs(l) + math.Abs(g))
		rows = append(rows, r)
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.Hash, b.Hash)) })
	out := make([]model.MoveRow, len(rows))
	for i, r := range rows {
		out[i] = r.MoveRow
	}
	data, stored = model.BuildMoves(out, n)
	return data, stored, len(out)
}

// compileSparse packs a model of many classes into n buckets.
func compileSparse(p *perceptron, n int) (data []byte, stored, all int) {
	q := quantum(p.w)
	type row struct {
		model.SparseRow
		worth float64
	}
	var rows []row
	type pair struct {
		class  uint8
		weight int16
	}
	for i, h := range p.hash {
		var pairs []pair
		for c, w := range p.w[i*p.classes : (i+1)*p.classes] {
			if b := units(w, q); b != 0 {
				pairs = append(pairs, pair{uint8(c), b})
			}
		}
		slices.SortStableFunc(pairs, func(a, b pair) int {
			return cmp.Compare(math.Abs(float64(b.weight)), math.Abs(float64(a.weight)))
		})
		for k := 0; k < len(pairs); k += 3 {
			var r row
			r.Hash = h
			sum := 0.0
			for j, x := range pairs[k:min(k+3, len(pairs))] {
				r.Class[j], r.Weight[j] = x.class, x.weight
				sum += math.Abs(float64(x.weight))
			}
			r.worth = frequency(p.count[i]) * sum
			rows = append(rows, r)
		}
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.Hash, b.Hash), cmp.Compare(a.Class[0], b.Class[0]))
	})
	out := make([]model.SparseRow, len(rows))
	for i, r := range rows {
		out[i] = r.SparseRow
	}
	data, stored = model.BuildSparse(out, n)
	return data, stored, len(out)
}
