package model

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Whatever moves are chosen among the possible ones, they end in a tree.
func TestTransitions(t *testing.T) {
	punct := Punct{Set: 1 << 9}
	rng := rand.New(rand.NewPCG(3, 4))
	for n := 1; n < 40; n++ {
		var s Sentence
		s.Reset(&Lexicon{}, make([]string, n))
		for i := range s.Tags {
			s.Tags[i] = uint8(1 + rng.IntN(9))
		}
		for _, back := range []bool{false, true} {
			s.Start(&punct, back)
			steps := 0
			for ; !s.Done(); steps++ {
				move := s.Forced()
				for move == None || !s.Can(move) {
					move = rng.IntN(NumMoves)
				}
				s.Apply(move, 1)
			}
			if want := 2 * s.Items(); steps != want {
				t.Fatalf("%d moves for %d items", steps, s.Items())
			}
			roots := 0
			for i := range s.Items() {
				h := int(s.Head(i))
				if h == s.Items() {
					roots++
				}
				if h < 0 || h > s.Items() || h == i {
					t.Fatalf("item %d has head %d", i, h)
				}
			}
			if roots != 1 {
				t.Fatalf("%d roots", roots)
			}
		}
	}
}

func TestStart(t *testing.T) {
	punct := Punct{Set: 1<<8 | 1<<9}
	var s Sentence
	s.Reset(&Lexicon{}, []string{"a", ",", "b", "."})
	copy(s.Tags, []uint8{1, 8, 2, 9})
	tokens := func() (out []int32) {
		for i := range s.Items() {
			out = append(out, s.Token(i))
		}
		return out
	}
	s.Start(&punct, false)
	if got := tokens(); !slices.Equal(got, []int32{0, 2}) {
		t.Errorf("items %v", got)
	}
	s.Start(&punct, true)
	if got := tokens(); !slices.Equal(got, []int32{2, 0}) {
		t.Errorf("items from the end %v", got)
	}
	if got := s.beside(0, 1); got != 8 {
		t.Errorf("after the last word, going back: tag %d", got)
	}
	copy(s.Tags, []uint8{8, 8, 9, 9})
	s.Start(&punct, false)
	if got := tokens(); !slices.Equal(got, []int32{0, 1, 2, 3}) {
		t.Errorf("items of nothing but punctuation %v", got)
	}
}

// Reversed turns heads round: what was the first item is the last.
func TestReversed(t *testing.T) {
	var s Sentence
	s.Reset(&Lexicon{}, []string{"the", "talks", "failed"})
	s.Start(&Punct{}, true) // failed talks the
	for _, move := range []int{Shift, Shift, Shift, Right, Right, Left} {
		s.Apply(move, 0)
	}
	if got := s.Reversed(nil); !slices.Equal(got, []int32{1, 2, 3}) {
		t.Errorf("heads %v", got)
	}
	s.Start(&Punct{}, false)
	s.Guide([]int32{1, 2, 3})
	if !slices.Equal(s.guideLeft, []int32{0, 0, 1, 2}) {
		t.Errorf("outermost on the left %v", s.guideLeft)
	}
}

// Every atom of a template is set, so that none is left over from a former state.
func TestAtomsSet(t *testing.T) {
	var s Sentence
	var h Hashes
	s.Reset(&Lexicon{}, []string{"the", "talks", "failed", "."})
	features := func(poison uint64) (out []uint64) {
		fill := func() {
			for i := 1; i < len(s.atoms); i++ {
				s.atoms[i] = poison
			}
		}
		for i := range s.Words {
			fill()
			out = append(out, s.TagFeatures(i, &h)...)
		}
		for _, back := range []bool{true, false} {
			s.Start(&Punct{}, back)
			for !s.Done() {
				move := s.Forced()
				if move == None {
					fill()
					out = append(out, s.MoveFeatures(&h)...)
					move = Left
				}
				if move != Shift && !back {
					if head, _ := s.Arc(move); int(head) < s.Items() {
						fill()
						out = append(out, s.LabelFeatures(move, &h)...)
					}
				}
				s.Apply(move, 2)
			}
		}
		return out
	}
	if !slices.Equal(features(0), features(12345)) {
		t.Error("the features depend on atoms not set")
	}
}

func TestTemplates(t *testing.T) {
	for name, list := range map[string][]template{"tags": tagTemplates, "back": backTemplates, "moves": moveTemplates, "labels": labelTemplates} {
		if len(list) > MaxFeatures {
			t.Errorf("%s: %d templates", name, len(list))
		}
		seen := map[template]bool{}
		for _, x := range list {
			key := x
			slices.Sort(key[:])
			if seen[key] {
				t.Errorf("%s: template %v twice", name, x)
			}
			seen[key] = true
			for _, a := range x {
				if int(a) >= len(atoms{}) {
					t.Errorf("%s: atom %d", name, a)
				}
			}
		}
	}
}
