package main

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// learnTags trains the tagger.
func learnTags(lex *model.Lexicon, list []*sentence, epochs int, minCount int, seed uint64) *perceptron {
	var s model.Sentence
	var h model.Hashes
	c := newCounter()
	for _, g := range list {
		s.Reset(lex, g.form)
		for i := range g.form {
			if s.Words[i].Entry.Only == 0 {
				c.add(s.TagFeatures(i, &h))
			}
			s.Tags[i] = uint8(g.tag[i])
		}
	}
	p := newPerceptron(c, model.NumTags, minCount)
	rng := rand.New(rand.NewPCG(seed, 1))
	order := slices.Clone(list)
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, g := range order {
			s.Reset(lex, g.form)
			for i := range g.form {
				if only := s.Words[i].Entry.Only; only != 0 {
					s.Tags[i] = only
					continue
				}
				t := best(p.score(s.TagFeatures(i, &h)), 1)
				s.Tags[i] = uint8(t)
				if g.tag[i] != syntax.NoTag {
					p.update(int(g.tag[i]), t)
					p.step++
				}
			}
		}
	}
	p.freeze()
	return p
}

// predictTags tags the sentences with a trained tagger.
func predictTags(p *perceptron, lex *model.Lexicon, list []*sentence) [][]uint8 {
	var s model.Sentence
	var h model.Hashes
	var out [][]uint8
	for _, g := range list {
		s.Reset(lex, g.form)
		for i := range g.form {
			if only := s.Words[i].Entry.Only; only != 0 {
				s.Tags[i] = only
				continue
			}
			s.Tags[i] = uint8(best(p.score(s.TagFeatures(i, &h)), 1))
		}
		out = append(out, slices.Clone(s.Tags))
	}
	return out
}

// An oracle tells what each move costs in arcs of the gold tree that can no
// longer be had.
type oracle struct {
	s    *model.Sentence
	head []int32 // gold, by item; their number for the root
	tok  []int32 // item of a token, -1 for punctuation
	kids [][]int32
}

func (o *oracle) reset(s *model.Sentence, g *sentence) {
	o.s = s
	o.head, o.tok = o.head[:0], o.tok[:0]
	n := s.Items()
	for range g.head {
		o.tok = append(o.tok, -1)
	}
	for k := range n {
		o.tok[s.Token(k)] = int32(k)
	}
	for len(o.kids) <= n {
		o.kids = append(o.kids, nil)
	}
	for i := range o.kids {
		o.kids[i] = o.kids[i][:0]
	}
	for d := range n {
		h := g.head[s.Token(d)]
		// A head that is punctuation passes its dependents on.
		for h >= 0 && o.tok[h] < 0 {
			h = g.head[h]
		}
		if h < 0 {
			h = int32(n)
		} else {
			h = o.tok[h]
		}
		o.head = append(o.head, h)
		o.kids[h] = append(o.kids[h], int32(d))
	}
}

func (o *oracle) costs() (c [model.NumMoves]int) {
	stack, f := o.s.Stack(), o.s.Front()
	root := int32(len(o.head))
	s0 := stack[len(stack)-1]
	s1 := int32(model.None)
	if len(stack) > 1 {
		s1 = stack[len(stack)-2]
	}
	for _, k := range o.kids[s0] {
		if k >= f {
			c[model.Left]++
			c[model.Right]++
		}
	}
	// Only the bottom of the stack can become the root: for a token above it
	// that arc is lost already, and shifting on others loses it.
	h := o.head[s0]
	if h > f && h < root || h == s1 || h == root && len(stack) == 1 {
		c[model.Left]++
	}
	if h >= f && h < root {
		c[model.Right]++
	}
	if f < root {
		for _, k := range o.kids[f] {
			if k < f && o.s.Head(int(k)) == model.None {
				c[model.Shift]++
			}
		}
		if h := o.head[f]; h == root || h < f && h != s0 && o.s.Head(int(h)) == model.None {
			c[model.Shift]++
		}
	}
	for m := range c {
		if !o.s.Can(m) {
			c[m] = math.MaxInt32
		}
	}
	return c
}

// learnTrees trains the moves and the labels on sentences with predicted tags:
// the sum of as many models as there are seeds, which differ in the order of
// the sentences and in the wrong moves they follow.
func learnTrees(lex *model.Lexicon, list []*sentence, tags [][]uint8, guides [][]int32, c settings) (moves, labels *perceptron) {
	cm, cl := countTrees(lex, list, tags, guides, c)
	ms, ls := make([]*perceptron, c.models), make([]*perceptron, c.models)
	var wait sync.WaitGroup
	room := make(chan bool, runtime.GOMAXPROCS(0))
	for k := range c.models {
		wait.Go(func() {
			room <- true
			ms[k], ls[k] = newPerceptron(cm, model.NumMoves, c.treeMin), newPerceptron(cl, model.NumLabels, c.treeMin)
			learnTree(lex, list, tags, guides, ms[k], ls[k], c, uint64(k))
			<-room
		})
	}
	wait.Wait()
	for k := 1; k < c.models; k++ {
		ms[0].sum(ms[k])
		ls[0].sum(ls[k])
	}
	return ms[0], ls[0]
}

// countTrees counts the features on the way to the gold trees.
func countTrees(lex *model.Lexicon, list []*sentence, tags [][]uint8, guides [][]int32, c settings) (moves, labels *counter) {
	var s model.Sentence
	var h model.Hashes
	var o oracle
	moves, labels = newCounter(), newCounter()
	for k, g := range list {
		s.Reset(lex, g.form)
		copy(s.Tags, tags[k])
		s.Start(&syntax.Punctuation, c.back)
		if guides != nil {
			s.Guide(guides[k])
		}
		o.reset(&s, g)
		for !s.Done() {
			move := s.Forced()
			if move == model.None {
				moves.add(s.MoveFeatures(&h))
				move = cheapest(o.costs(), nil)
			}
			var label uint8
			if move != model.Shift {
				if head, dep := s.Arc(move); int(head) < s.Items() {
					if c.back {
						s.Apply(move, 0)
						continue
					}
					labels.add(s.LabelFeatures(move, &h))
					label = uint8(g.label[s.Token(int(dep))])
				}
			}
			s.Apply(move, label)
		}
	}
	return moves, labels
}

// learnTree trains one model of moves and labels.
func learnTree(lex *model.Lexicon, list []*sentence, tags [][]uint8, guides [][]int32, moves, labels *perceptron, c settings, seed uint64) {
	var s model.Sentence
	var h model.Hashes
	var o oracle
	rng := rand.New(rand.NewPCG(seed, 2))
	order := rng.Perm(len(list))
	for epoch := range c.treeEpochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			g := list[k]
			s.Reset(lex, g.form)
			copy(s.Tags, tags[k])
			s.Start(&syntax.Punctuation, c.back)
			if guides != nil {
				s.Guide(guides[k])
			}
			o.reset(&s, g)
			for !s.Done() {
				move := s.Forced()
				if move == model.None {
					scores := moves.score(s.MoveFeatures(&h))
					costs := o.costs()
					right := cheapest(costs, scores)
					guess := model.Shift
					for m := range model.NumMoves {
						if s.Can(m) && scores[m] > scores[guess] {
							guess = m
						}
					}
					move = guess
					if costs[guess] > costs[right] {
						moves.update(right, guess)
						if epoch == 0 || rng.Float64() >= c.explore {
							move = right
						}
					}
					moves.step++
				}
				var label uint8
				if move != model.Shift {
					label = uint8(syntax.Root)
					if c.back {
						label = 0
					}
					if head, dep := s.Arc(move); int(head) < s.Items() && !c.back {
						scores := labels.score(s.LabelFeatures(move, &h))
						scores[syntax.Root] = -1e30
						label = uint8(best(scores, 0))
						if gold := g.label[s.Token(int(dep))]; o.head[dep] == head {
							labels.update(int(gold), int(label))
							labels.step++
						}
					}
				}
				s.Apply(move, label)
			}
		}
	}
	moves.freeze()
	labels.freeze()
}

// cheapest returns the cheapest move, among equals the one with the highest
// score, or the first without scores.
func cheapest(costs [model.NumMoves]int, scores []float32) int {
	b := 0
	for m := range costs {
		if costs[m] < costs[b] || costs[m] == costs[b] && scores != nil && scores[m] > scores[b] {
			b = m
		}
	}
	return b
}

// predictTrees returns the heads, by item of the other order, that the moves find.
func predictTrees(moves *perceptron, lex *model.Lexicon, list []*sentence, tags [][]uint8) [][]int32 {
	var s model.Sentence
	var h model.Hashes
	var out [][]int32
	for k, g := range list {
		s.Reset(lex, g.form)
		copy(s.Tags, tags[k])
		s.Start(&syntax.Punctuation, true)
		for !s.Done() {
			move := s.Forced()
			if move == model.None {
				scores := moves.score(s.MoveFeatures(&h))
				move = model.Shift
				for m := range model.NumMoves {
					if s.Can(m) && scores[m] > scores[move] {
						move = m
					}
				}
			}
			s.Apply(move, 0)
		}
		out = append(out, s.Reversed(nil))
	}
	return out
}

// crossGuide parses each part from its end with a parser trained on the others.
func crossGuide(lex *model.Lexicon, list []*sentence, tags [][]uint8, c settings) [][]int32 {
	c = c.backward()
	c.models = 1
	folds := min(c.folds, len(list))
	parts := make([][][]int32, folds)
	var wait sync.WaitGroup
	room := make(chan bool, runtime.GOMAXPROCS(0))
	for f := range folds {
		wait.Go(func() {
			room <- true
			from, to := f*len(list)/folds, (f+1)*len(list)/folds
			rest, restTags := slices.Concat(list[:from], list[to:]), slices.Concat(tags[:from], tags[to:])
			moves, _ := learnTrees(lex, rest, restTags, nil, c)
			parts[f] = predictTrees(moves, lex, list[from:to], tags[from:to])
			<-room
		})
	}
	wait.Wait()
	return slices.Concat(parts...)
}
