package model

import "testing"

func TestStages(t *testing.T) {
	sizes := [NumPasses]int{len(tagTemplates), len(backTemplates), len(moveTemplates), len(labelTemplates)}
	for pass, stages := range [NumPasses][]stage{tagStages, backStages, moveStages, labelStages} {
		before := 0
		for _, s := range stages {
			if s.templates <= before || s.templates >= sizes[pass] || s.lead <= 0 {
				t.Errorf("pass %d: stage %+v after %d of %d templates", pass, s, before, sizes[pass])
			}
			before = s.templates
		}
	}
}

func TestBest(t *testing.T) {
	for _, tt := range []struct {
		scores   []int32
		from, to int
		class    int
		lead     int32
	}{
		{[]int32{5, 3, 9, 1}, 0, 4, 2, 4},
		{[]int32{99, 3, 9, 1}, 1, 4, 2, 6},
		{[]int32{4, 7, 7, 1}, 0, 4, 1, 0},
		{[]int32{-4, -7, -9}, 0, 3, 0, 3},
	} {
		var scores [MaxClasses]int32
		copy(scores[:], tt.scores)
		if c, lead := best(&scores, tt.from, tt.to); c != tt.class || lead != tt.lead {
			t.Errorf("best of %v in [%d,%d) = %d, %d; want %d, %d", tt.scores, tt.from, tt.to, c, lead, tt.class, tt.lead)
		}
	}
}

func TestChoose(t *testing.T) {
	for _, tt := range []struct {
		left, right int32
		can         bool
		move        int
		lead        int32
	}{
		{10, 4, true, Left, 6},
		{-10, -4, true, Shift, 4},
		{-10, 4, true, Right, 4},
		{3, 8, true, Right, 5},
		{3, 8, false, Left, 3},
		{-3, 8, false, Shift, 3},
		{5, 5, true, Left, 0},
	} {
		if move, lead := choose(tt.left, tt.right, tt.can); move != tt.move || lead != tt.lead {
			t.Errorf("choose(%d, %d, %v) = %d, %d; want %d, %d", tt.left, tt.right, tt.can, move, lead, tt.move, tt.lead)
		}
	}
}
