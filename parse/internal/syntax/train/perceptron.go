package main

// A counter counts feature hashes.
type counter struct {
	keys   []uint64
	counts []int32
	used   int
}

func newCounter() *counter {
	return &counter{keys: make([]uint64, 1<<20), counts: make([]int32, 1<<20)}
}

func (c *counter) slot(key uint64) int {
	mask := uint64(len(c.keys) - 1)
	i := (key * 0x9e3779b97f4a7c15) >> 20 & mask
	for c.counts[i] != 0 && c.keys[i] != key {
		i = (i + 1) & mask
	}
	return int(i)
}

func (c *counter) add(hashes []uint64) {
	for _, h := range hashes {
		i := c.slot(h)
		if c.counts[i] == 0 {
			c.keys[i] = h
			c.used++
		}
		c.counts[i]++
	}
	if c.used > len(c.keys)/2 {
		old := *c
		c.keys, c.counts = make([]uint64, 2*len(old.keys)), make([]int32, 2*len(old.keys))
		for i, n := range old.counts {
			if n != 0 {
				j := c.slot(old.keys[i])
				c.keys[j], c.counts[j] = old.keys[i], n
			}
		}
	}
}

// A perceptron is an averaged perceptron over the features counted at least
// minCount times.
type perceptron struct {
	classes int
	keys    []uint64 // open addressing
	rows    []int32  // row of the slot, -1 for an empty one
	hash    []uint64 // of the row
	count   []int32  // of the row
	w, u    []float32
	step    float32
	found   []int32
	scores  []float32
}

func newPerceptron(c *counter, classes, minCount int) *perceptron {
	p := &perceptron{classes: classes, step: 1, scores: make([]float32, classes)}
	n := 0
	for _, k := range c.counts {
		if int(k) >= minCount {
			n++
		}
	}
	size := 1
	for size < 2*n {
		size *= 2
	}
	p.keys, p.rows = make([]uint64, size), make([]int32, size)
	for i := range p.rows {
		p.rows[i] = -1
	}
	for i, k := range c.counts {
		if int(k) >= minCount {
			j := p.slot(c.keys[i])
			p.keys[j], p.rows[j] = c.keys[i], int32(len(p.hash))
			p.hash = append(p.hash, c.keys[i])
			p.count = append(p.count, k)
		}
	}
	p.w, p.u = make([]float32, n*classes), make([]float32, n*classes)
	return p
}

func (p *perceptron) slot(key uint64) int {
	mask := uint64(len(p.keys) - 1)
	i := (key * 0x9e3779b97f4a7c15) >> 20 & mask
	for p.rows[i] >= 0 && p.keys[i] != key {
		i = (i + 1) & mask
	}
	return int(i)
}

// score returns the scores of the classes and remembers the features for update.
func (p *perceptron) score(hashes []uint64) []float32 {
	p.found = p.found[:0]
	clear(p.scores)
	for _, h := range hashes {
		r := p.rows[p.slot(h)]
		if r < 0 {
			continue
		}
		p.found = append(p.found, r)
		w := p.w[int(r)*p.classes : (int(r)+1)*p.classes]
		for c, v := range w {
			p.scores[c] += v
		}
	}
	return p.scores
}

// update moves weight from the class predicted to the right one.
func (p *perceptron) update(right, predicted int) {
	if right == predicted {
		return
	}
	for _, r := range p.found {
		i := int(r) * p.classes
		p.w[i+right]++
		p.u[i+right] += p.step
		p.w[i+predicted]--
		p.u[i+predicted] -= p.step
	}
}

// freeze replaces the weights by their averages.
func (p *perceptron) freeze() {
	for i := range p.w {
		p.w[i] -= p.u[i] / p.step
	}
	p.u = nil
}

// sum adds the weights of a model of the same features.
func (p *perceptron) sum(q *perceptron) {
	for i, w := range q.w {
		p.w[i] += w
	}
}

// best returns the class of [from, classes) with the highest score.
func best(scores []float32, from int) int {
	b := from
	for c := from + 1; c < len(scores); c++ {
		if scores[c] > scores[b] {
			b = c
		}
	}
	return b
}
