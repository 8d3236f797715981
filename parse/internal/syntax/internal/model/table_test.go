package model

import (
	"math/rand/v2"
	"testing"
)

func hashes(n int) []uint64 {
	rng := rand.New(rand.NewPCG(1, 2))
	h := make([]uint64, n)
	for i := range h {
		h[i] = rng.Uint64()
	}
	return h
}

func TestMoves(t *testing.T) {
	h := hashes(50)
	var rows []MoveRow
	for i, x := range h[:40] {
		rows = append(rows, MoveRow{x, int16(i*20 - MaxWeight), int16(MaxWeight - i)})
	}
	data, stored := BuildMoves(rows, 4000)
	if stored != len(rows) {
		t.Fatalf("%d rows stored of %d", stored, len(rows))
	}
	m := Moves{data}
	for _, r := range rows {
		if l, g := m.Score([]uint64{r.Hash}); l != int32(r.Left) || g != int32(r.Right) {
			t.Errorf("row %v scores %d, %d", r, l, g)
		}
	}
	if l, g := m.Score(h[40:]); l != 0 || g != 0 {
		t.Errorf("unknown features score %d, %d", l, g)
	}
	l, g := m.Score(h)
	var wantL, wantG int32
	for _, r := range rows {
		wantL, wantG = wantL+int32(r.Left), wantG+int32(r.Right)
	}
	if l != wantL || g != wantG {
		t.Errorf("sum %d, %d; want %d, %d", l, g, wantL, wantG)
	}
}

// A full bucket keeps the rows that come first.
func TestMovesFull(t *testing.T) {
	var rows []MoveRow
	for i, x := range hashes(10) {
		rows = append(rows, MoveRow{x, int16(i + 1), 0})
	}
	data, stored := BuildMoves(rows, 1)
	if stored != 2 {
		t.Fatalf("%d rows in one bucket", stored)
	}
	for i, want := range []int32{1, 2, 0} {
		if l, _ := (Moves{data}).Score([]uint64{rows[i].Hash}); l != want {
			t.Errorf("row %d scores %d", i, l)
		}
	}
}

// rowsOf spreads weights over rows of three classes.
func rowsOf(h uint64, weights map[uint8]int16) (rows []SparseRow) {
	r, n := SparseRow{Hash: h}, 0
	for c := range uint8(MaxClasses) {
		if w := weights[c]; w != 0 {
			r.Class[n], r.Weight[n] = c, w
			if n++; n == sparsePairs {
				rows = append(rows, r)
				r, n = SparseRow{Hash: h}, 0
			}
		}
	}
	if n > 0 {
		rows = append(rows, r)
	}
	return rows
}

func TestSparse(t *testing.T) {
	h := hashes(60)
	want := make([]map[uint8]int16, len(h))
	var rows []SparseRow
	for i := range h[:50] {
		want[i] = map[uint8]int16{}
		// The first has a weight for every class and fills three buckets.
		n := i%7 + 1
		if i == 0 {
			n = MaxClasses
		}
		for c := range n {
			want[i][uint8((c*5+i)%MaxClasses)] = int16(i*20 + c - MaxWeight)
		}
		rows = append(rows, rowsOf(h[i], want[i])...)
	}
	data, stored := BuildSparse(rows, 500)
	if stored != len(rows) {
		t.Fatalf("%d rows stored of %d", stored, len(rows))
	}
	s := Sparse{data}
	for i, x := range h {
		var scores [MaxClasses]int32
		s.Score([]uint64{x}, &scores)
		for c, got := range scores {
			if got != int32(want[i][uint8(c)]) {
				t.Errorf("feature %d class %d: %d, want %d", i, c, got, want[i][uint8(c)])
			}
		}
	}
}

// A table in which one feature fills everything still ends.
func TestSparseFull(t *testing.T) {
	all := map[uint8]int16{}
	for c := range uint8(MaxClasses) {
		all[c] = 1
	}
	h := hashes(1)
	data, stored := BuildSparse(rowsOf(h[0], all), 1)
	if stored != sparseRows {
		t.Fatalf("%d rows stored", stored)
	}
	var scores [MaxClasses]int32
	Sparse{data}.Score(h, &scores)
	sum := int32(0)
	for _, s := range scores {
		sum += s
	}
	if want := int32(broadest * sparseRows * sparsePairs); sum != want {
		t.Errorf("sum %d, want %d", sum, want)
	}
}
