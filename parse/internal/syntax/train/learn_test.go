package main

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// randomTree is a projective tree over n words.
func randomTree(rng *rand.Rand, n int) *sentence {
	s := &sentence{head: make([]int32, n), label: make([]syntax.Label, n)}
	var fill func(from, to, head int32)
	fill = func(from, to, head int32) {
		for from < to {
			end := from + 1 + rng.Int32N(to-from)
			if head < 0 {
				end = to
			}
			root := from + rng.Int32N(end-from)
			s.head[root] = head
			fill(from, root, root)
			fill(root+1, end, root)
			from = end
		}
	}
	fill(0, int32(n), -1)
	s.form = make([]string, n)
	return s
}

// replay puts a new state after the moves.
func replay(g *sentence, moves []int) *model.Sentence {
	s := new(model.Sentence)
	s.Reset(&model.Lexicon{}, g.form)
	s.Start(&model.Punct{}, false)
	for _, m := range moves {
		s.Apply(m, 1)
	}
	return s
}

// reachable counts the gold arcs of the best tree that the moves can lead to.
func reachable(g *sentence, moves []int) int {
	s := replay(g, moves)
	if s.Done() {
		n := 0
		for i := range g.head {
			want := g.head[i]
			if want < 0 {
				want = int32(len(g.head))
			}
			if s.Head(i) == want {
				n++
			}
		}
		return n
	}
	best := 0
	for m := range model.NumMoves {
		if f := s.Forced(); f == m || f == model.None && s.Can(m) {
			best = max(best, reachable(g, append(moves[:len(moves):len(moves)], m)))
		}
	}
	return best
}

// The oracle's costs are those an exhaustive search finds.
func TestOracle(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 60 {
		g := randomTree(rng, 2+rng.IntN(4))
		var moves []int
		for {
			s := replay(g, moves)
			if s.Done() {
				break
			}
			move := s.Forced()
			if move == model.None {
				var o oracle
				o.reset(s, g)
				costs := o.costs()
				before := reachable(g, moves)
				for m := range model.NumMoves {
					if !s.Can(m) {
						continue
					}
					after := reachable(g, append(moves[:len(moves):len(moves)], m))
					if costs[m] != before-after {
						t.Fatalf("heads %v, moves %v, then %d: cost %d, want %d", g.head, moves, m, costs[m], before-after)
					}
				}
				for move == model.None || !s.Can(move) {
					move = rng.IntN(model.NumMoves)
				}
			}
			moves = append(moves, move)
		}
	}
}

func TestPerceptron(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	c := newCounter()
	samples := make([][]uint64, 300)
	for i := range samples {
		// The class is the first feature; the others say nothing.
		samples[i] = []uint64{uint64(i%3) + 1, 10 + rng.Uint64N(5), 20 + rng.Uint64N(5), rng.Uint64()}
		c.add(samples[i])
	}
	p := newPerceptron(c, 3, 2)
	if len(p.hash) != 13 {
		t.Errorf("%d features seen twice", len(p.hash))
	}
	for range 5 {
		for i, x := range samples {
			p.update(i%3, best(p.score(x), 0))
			p.step++
		}
	}
	p.freeze()
	for i, x := range samples {
		if got := best(p.score(x), 0); got != i%3 {
			t.Fatalf("sample %d: class %d", i, got)
		}
	}
	w := p.w[0]
	p.sum(p)
	if p.w[0] != 2*w {
		t.Errorf("sum: %v, want %v", p.w[0], 2*w)
	}
}

func TestCounterGrows(t *testing.T) {
	c := newCounter()
	size := len(c.keys)
	for k := range uint64(size) {
		c.add([]uint64{k * 0x9e3779b97f4a7c15, 1})
	}
	if len(c.keys) <= size {
		t.Fatal("it has not grown")
	}
	if got := c.counts[c.slot(1)]; int(got) < size {
		t.Errorf("count %d, want %d", got, size)
	}
}

var small = settings{
	tagEpochs: 6, treeEpochs: 8, tagMin: 2, treeMin: 2, explore: 0.9, folds: 2, models: 2,
	tagBuckets: 4000, backBuckets: 30000, moveBuckets: 60000, labelBuckets: 4000,
}

// Training twice gives the same bytes, and weights that know what was trained.
func TestBuild(t *testing.T) {
	weights := func() ([]byte, []*sentence) {
		list, err := readFiles([]string{"newswire.conllu"})
		if err != nil {
			t.Fatal(err)
		}
		return build(list, small), list
	}
	a, list := weights()
	b, _ := weights()
	if !bytes.Equal(a, b) {
		t.Error("not the same twice")
	}
	p, err := syntax.NewParser(a)
	if err != nil {
		t.Fatal(err)
	}
	sc := evaluate(p, list)
	if pc := 100 * sc.las / sc.words; pc < 80 {
		t.Errorf("LAS %d on the sentences trained", pc)
	}
	var out bytes.Buffer
	sc.print(&out, true)
	if !bytes.Contains(out.Bytes(), []byte("nsubj:pass")) {
		t.Errorf("no F1 per label in %q", out.String())
	}
}

// The invented sentences are trees without crossing arcs, tagged and labelled
// with names the package knows.
func TestNewswire(t *testing.T) {
	list, err := readFiles([]string{"newswire.conllu"})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		before := append([]int32(nil), s.head...)
		s.lift()
		roots := 0
		for i, h := range s.head {
			if s.label[i] != syntax.Punct && h != before[i] {
				t.Errorf("%s: the arc to %s crosses another", s.text, s.form[i])
			}
			if h < 0 {
				roots++
			}
			if s.tag[i] == syntax.NoTag || s.label[i] == syntax.Dep {
				t.Errorf("%s: %s has no tag or label", s.text, s.form[i])
			}
		}
		if roots != 1 {
			t.Errorf("%s: %d roots", s.text, roots)
		}
	}
}
