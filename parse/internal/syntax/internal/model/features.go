package model

// A template is a conjunction of up to four atoms; Zero fills the rest.
type template [4]uint8

// atoms are the values of all atoms in one state, each already multiplied by
// a constant of its own, so that a template's hash is a sum and one product.
type atoms [64]uint64

// set stores the value v of atom a.
func (x *atoms) set(a int, v uint64) { x[a&63] = (v + 1) * atomKeys[a&63] }

var atomKeys = func() (k [64]uint64) {
	x := uint64(0x9e3779b97f4a7c15)
	for i := 1; i < len(k); i++ {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		k[i] = x | 1
	}
	return k
}()

// hash writes the hash of each template to dst.
func (x *atoms) hash(templates []template, dst []uint64) []uint64 {
	dst = dst[:len(templates)]
	for i, t := range templates {
		h := x[t[0]&63] + x[t[1]&63] + x[t[2]&63] + x[t[3]&63]
		h ^= h >> 31
		dst[i] = h * 0xd6e8feb86659fd93
	}
	return dst
}

// MaxFeatures bounds the templates of one model.
const MaxFeatures = 192

// Hashes receives the feature hashes of one decision.
type Hashes [MaxFeatures]uint64

// Atoms of the tagger; 0 is the token to be tagged, 1 the next one, _1 the one before.
const (
	tForm = iota + 1
	tLow
	tLow1
	tLow2
	tLow_1
	tLow_2
	tSuf1
	tSuf2
	tSuf3
	tSuf4
	tPre1
	tPre2
	tPre3
	tShape
	tShape1
	tShape_1
	tCaps // use of capitals in the sentence, and whether the token is its first
	tLex  // what the lexicon says of the form in its case
	tLexLow
	tLex1
	tLex2
	tLex_1
	tTag_1
	tTag_2
	tSuf3_1
	tSuf31
	tBias
	tFirst
)

// Each table of templates begins with those that tell most, in the order in
// which they were chosen for it one by one; see stages.go.
var tagTemplates = []template{
	{tLex}, {tSuf2, tLex}, {tLex, tLex1}, {tTag_1, tShape, tCaps}, {tShape, tFirst, tSuf2}, {tShape, tShape1, tLexLow},
	{tTag_1, tSuf3}, {tLow}, {tTag_1, tTag_2, tLex}, {tLow1}, {tLow_1, tLex}, {tSuf3, tSuf31}, {tLex, tLex_1}, {tSuf4, tShape},
	{tTag_1, tLex1}, {tPre1, tSuf1}, {tShape, tCaps}, {tTag_1, tTag_2}, {tSuf1, tShape}, {tShape, tCaps, tLexLow}, {tTag_1, tLow},
	{tLex1}, {tPre2}, {tTag_1, tLex}, {tLex2}, {tSuf3_1, tSuf3}, {tLow1, tLex}, {tSuf3, tLex}, {tBias}, {tLow_1}, {tLow_2},
	{tShape_1, tShape, tShape1, tCaps}, {tSuf2, tShape}, {tTag_1, tLow1}, {tForm}, {tLow2}, {tTag_1, tLex, tLex1}, {tPre3, tShape},
	{tSuf31, tTag_1}, {tTag_1, tLex, tSuf2}, {tLow, tShape, tCaps}, {tLex, tLex1, tLex2}, {tSuf3, tShape}, {tLow, tLow1},
	{tTag_1, tLex1, tLex2}, {tLow_1, tLow}, {tTag_2, tLow_1, tLex}, {tLow_1, tLow1}, {tTag_1, tTag_2, tLow}, {tTag_1, tLex, tLow1},
}

// TagFeatures writes the hashes for tagging token i; the tags of the tokens
// before it must be set.
func (s *Sentence) TagFeatures(i int, h *Hashes) []uint64 {
	return s.tagAtoms(i).hash(tagTemplates, h[:])
}

// tagAtoms fills the atoms for tagging token i.
func (s *Sentence) tagAtoms(i int) *atoms {
	x := &s.atoms
	w := &s.Words[i]
	x.set(tBias, 0)
	x.set(tForm, uint64(w.Form))
	x.set(tLow, uint64(w.Low))
	x.set(tSuf1, uint64(w.Suffix[0]))
	x.set(tSuf2, uint64(w.Suffix[1]))
	x.set(tSuf3, uint64(w.Suffix[2]))
	x.set(tSuf4, uint64(w.Suffix[3]))
	x.set(tPre1, uint64(w.Prefix[0]))
	x.set(tPre2, uint64(w.Prefix[1]))
	x.set(tPre3, uint64(w.Prefix[2]))
	x.set(tShape, uint64(w.Shape))
	x.set(tLex, uint64(w.lex()))
	x.set(tLexLow, uint64(w.Entry.Low))
	first := uint64(0)
	if i == 0 {
		first = 1
	}
	x.set(tFirst, first)
	x.set(tCaps, uint64(s.caps)<<1|first)
	var low1, low2, low_1, low_2, lex1, lex2, lex_1, suf1, suf_1, shape1, shape_1, tag1, tag2 uint64
	if i+1 < len(s.Words) {
		v := &s.Words[i+1]
		low1, lex1, suf1, shape1 = uint64(v.Low), uint64(v.lex()), uint64(v.Suffix[2]), uint64(v.Shape)
		if i+2 < len(s.Words) {
			v := &s.Words[i+2]
			low2, lex2 = uint64(v.Low), uint64(v.lex())
		}
	}
	if i > 0 {
		v := &s.Words[i-1]
		low_1, lex_1, suf_1, shape_1, tag1 = uint64(v.Low), uint64(v.lex()), uint64(v.Suffix[2]), uint64(v.Shape), uint64(s.Tags[i-1])
		if i > 1 {
			low_2, tag2 = uint64(s.Words[i-2].Low), uint64(s.Tags[i-2])
		}
	}
	x.set(tLow1, low1)
	x.set(tLow2, low2)
	x.set(tLow_1, low_1)
	x.set(tLow_2, low_2)
	x.set(tLex1, lex1)
	x.set(tLex2, lex2)
	x.set(tLex_1, lex_1)
	x.set(tSuf31, suf1)
	x.set(tSuf3_1, suf_1)
	x.set(tShape1, shape1)
	x.set(tShape_1, shape_1)
	x.set(tTag_1, tag1)
	x.set(tTag_2, tag2)
	return x
}

// lex is the class of the word in its own case: of the capitalised form when
// it has a capital, with the class of the lower-case form beside it.
func (w *Word) lex() uint32 {
	switch w.Shape {
	case ShapeTitle, ShapeUpper, ShapeInitial, ShapeMixed, ShapeDotted:
		return uint32(w.Entry.Cap)<<8 | uint32(w.Entry.Low) | 1<<16
	case ShapeLower:
		return uint32(w.Entry.Low)
	}
	return uint32(w.Entry.Low) | uint32(w.Shape)<<20
}

// Atoms of the parser. S is the stack, B the buffer; w the lower-case form, t
// the tag, l the label, L and R the outermost dependent on a side, L2 and R2
// the next one.
const (
	s0w = iota + 1
	s0t
	s1w
	s1t
	s2w
	s2t
	b0w
	b0t
	b1w
	b1t
	b2t
	b3t
	s0Lt
	s0Ll
	s0Lw
	s0Rt
	s0Rl
	s0Rw
	s0L2t
	s0L2l
	s0R2t
	s0R2l
	s1Lt
	s1Ll
	s1Rt
	s1Rl
	s1Rw
	s1R2t
	s1R2l
	b0Lt
	b0Ll
	b0Lw
	b0L2t
	b0L2l
	s0v // numbers of dependents
	s1v
	b0v
	s0Ls // sets of labels
	s0Rs
	s1Ls
	s1Rs
	b0Ls
	dist   // from S0 to B0
	dist1  // from S1 to S0
	s0next // tag right of S0
	s0prev // tag left of S0
	b0prev // tag left of B0
	s1next
	depth
	s3t
	b2w
	s1L2l
	b1prev
	gap  // punctuation between S0 and B0
	gap1 // punctuation between S1 and S0
	gap2 // between B0 and B1
	gm   // what the guide says of the moves
	ght  // tag of S0's head in the guide
	ghw
	ghb // tag of B0's head
)

var moveTemplates = []template{
	{gm, gap}, {gm}, {s0t, s0Lt, s0L2t}, {gap1, gap, s0t, b0t}, {ghb, b0t, gm}, {s0t, b0t, b0Lt}, {b0w}, {s0w, s0Rl},
	{gm, s0Ls, s0t}, {b0t, b0Ll}, {s0t, s0Rt, s0R2t}, {s1t, s1Rs, b0t}, {s1w, s1Rs}, {s1next, s1t, s0t}, {s0w, b0t},
	{s1Rw, s1t, s0t}, {gap, s0t, b0w}, {s0t, s0Ll, b0t}, {s0w, b1t}, {b0w, b0Ll}, {s0next, b0prev, s0t, b0t}, {s1t, s0t, b0t},
	{s0w, s0Ll}, {s1t, s0t, s0Ll, b0t}, {b0w, b1w}, {ghw, s0w}, {s0t, b0t}, {s0t, s1w}, {gap1, s1t, s0w}, {s0t, b0t, b1w},
	{b0t, b1t}, {s0t, s0Rl, s0R2l}, {s0t, s0Ls, b0t}, {s1t, s0Rl, s0t, b0t}, {s0t, b0w, b1t}, {s1t, s0t, s0Ls}, {s3t, s2t, s0t},
	{s1t, s1Rs, s0t}, {b1prev, s0t, b0t}, {s0t, s0Ls, s0Rs, b0t}, {s0w, s0t, b0t}, {gm, b0w}, {s1w, s0t, b0t}, {s1t, s0t, b0t, b1t},
	{s1w}, {b0t, b0Ll, b0L2l}, {b1w}, {s2t}, {s0Lw, s0t}, {s0w, s0Rs}, {b0w, b0v}, {dist, s0t, b0t}, {gap, s0t, b0t, b1t},
	{s1t, s1Ll, s0t}, {gm, s0w, b0t}, {s2t, s1t, s0t}, {s0t, b0t, b1w, b2t}, {dist1, s1t, s0t, b0t}, {dist1, s1w, s0t}, {s0w, b0w},
	{s1w, b0w}, {b0t, b0Ls, s0t}, {s2t, s1t, s0t, b0t}, {s1t, s1Rt, s0t}, {s0w}, {s0t}, {s0w, s0t}, {s1t}, {s1w, s1t}, {b0t},
	{b0w, b0t}, {b1t}, {b1w, b1t}, {s2w, s2t}, {b2t}, {s0t, b0w}, {s0t, b0w, b0t}, {s0w, s1w}, {s0w, s1t}, {s0t, s1t}, {s1t, b0w},
	{s1w, b0t}, {s1t, b0t}, {b0w, b1t}, {b0t, b1w}, {s0t, b1t}, {s0t, b1w}, {s0t, s2t}, {s1t, s2t}, {s0t, b0t, b1t},
	{s1t, s0t, b0w}, {s1t, s0w, b0t}, {s0w, b0t, b1t}, {s2t, s0t, b0t}, {b0t, b1t, b2t}, {s1t, b0t, b1t}, {s0t, b0t, b1t, b2t},
	{s0w, b0w, b1t}, {s0t, b1t, b2t}, {b1t, b2t, b3t}, {s0t, s0Lt, b0t}, {s0t, s0Rt, b0t}, {s1t, s0t, s0Lt}, {s1t, s0t, s0Rt},
	{s1t, s1Lt, s0t}, {b0t, b0Lt, b0L2t}, {s1t, s1Rt, s1R2t}, {s0t, s0Rl, b0t}, {s1w, s1Rl}, {s1t, s1Rl, s0t}, {s0t, s0Ll, s0L2l},
	{s1t, s1Rl, s1R2l}, {s0Rw, s0t}, {b0Lw, b0t}, {s0w, s0Rw}, {s0w, b0w, s0Rl}, {s0w, s0Ls}, {s0t, s0Ls}, {s0t, s0Rs, b0t},
	{b0w, b0Ls}, {s1t, s1Ls, s0t}, {s0w, s0v}, {s0t, s0v, b0t}, {s1t, s1v, s0t}, {b0t, b0v, s0t}, {dist, s0w}, {dist, b0w},
	{dist, s0w, b0t}, {dist, s0t, b0w}, {dist1, s1t, s0t}, {dist1, s1t, s0w}, {s0next, s0t, b0t}, {b0prev, s0t, b0t},
	{s0prev, s0t, b0t}, {depth, b0t, s0t}, {gm, s0t, b0t}, {gm, s0w}, {gm, s0t, s1t}, {gm, s0t, b0t, b1t}, {gm, s0t, s1t, b0t},
	{gm, s0t, b0w}, {gm, dist}, {ght, s0t, b0t}, {ght, s0t, gm}, {ghb, b0t, s0t}, {gap, s0t, b0t}, {gap, s0w, b0t},
	{gap, s0t, b0t, s1t}, {gap1, s1t, s0t}, {gap1, gap, s1t, s0t}, {gap, gap2, s0t, b0t}, {gap, s0Rl, s0t, b0t}, {gap, b0t, b0Ll},
	{gap, s0Ls, b0t}, {gap1, s1w, s0t}, {b1prev, b0t, b1t}, {s0Ll, b0Ll, s0t, b0t}, {s0t, b0t, b2w},
}

// backTemplates are the templates of the parser that runs from the last token
// to the first and gives no labels.
var backTemplates = []template{
	{s0t, s0Rt, s0R2t}, {b0w}, {s0prev, s0t, b0t}, {s0w, s0v}, {b0t, b0Lt, b0L2t}, {s0Lw, s0t}, {s0next, s0t, b0t}, {b0t, b1t},
	{s0t, b0w}, {gap, gap2, s0t, b0t}, {s1next, s1t, s0t}, {s0t, b0t}, {gap, s0w, b0t}, {s0t, b1t}, {s0t, s0v, b0t},
	{s0t, b0t, b0Lt}, {s0t, b0w, b1t}, {s0t, b0t, b1t, b2t}, {gap1, s1t, s0w}, {b1w, b1t}, {s1w}, {dist, s0t, b0w},
	{gap, s0t, b0t, s1t}, {s0w, b0t}, {s1t, b0w}, {s3t, s2t, s0t}, {s1t, s1Lt, s0t}, {b0t, b1t, b2t}, {s2t, s0t, b0t}, {b0w, b1w},
	{s0w, s1t}, {s0w, b0w}, {dist1, s1w, s0t}, {s1t, s0t, b0t}, {s0w, b0t, b1t}, {dist, s0w}, {s1w, b0t}, {s2w, s2t},
	{s1Rw, s1t, s0t}, {b0prev, s0t, b0t}, {s1t, s0t, b0t, b1t}, {s0t, b0w, b0t}, {s0t, s0Rt, b0t}, {dist1, s1t, s0t, b0t},
	{s1t, s2t}, {gap, s0t, b0t}, {b1prev, b0t, b1t}, {dist, b0w}, {s0w}, {s0t, b0t, b2w}, {b0t, b1w}, {s0t, s2t}, {gap1, s1w, s0t},
	{dist1, s1t, s0t}, {s0t, s1t}, {b0w, b0t}, {b1t, b2t, b3t}, {s0Rw, s0t}, {b0Lw, b0t}, {s1t, s1v, s0t}, {s0t, b1w},
	{b1prev, s0t, b0t}, {gap, s0t, b0t, b1t}, {gap1, gap, s0t, b0t}, {s0t}, {s0w, s0t}, {s1t}, {s1w, s1t}, {b0t}, {b1w}, {b1t},
	{s2t}, {b2t}, {s0w, s0t, b0t}, {s0w, s1w}, {s0t, s1w}, {s1w, b0w}, {s1t, b0t}, {b0w, b1t}, {s0w, b1t}, {s0t, b0t, b1t},
	{s1t, s0t, b0w}, {s1t, s0w, b0t}, {s1w, s0t, b0t}, {s0t, b0t, b1w}, {s2t, s1t, s0t}, {s1t, b0t, b1t}, {s2t, s1t, s0t, b0t},
	{s0w, b0w, b1t}, {s0t, b1t, b2t}, {s0t, s0Lt, b0t}, {s1t, s0t, s0Lt}, {s1t, s0t, s0Rt}, {s1t, s1Rt, s0t}, {s0t, s0Lt, s0L2t},
	{s1t, s1Rt, s1R2t}, {s0w, s0Rw}, {b0t, b0v, s0t}, {b0w, b0v}, {dist, s0t, b0t}, {dist, s0w, b0t}, {dist1, s1t, s0w},
	{s0next, b0prev, s0t, b0t}, {depth, b0t, s0t}, {gap, s0t, b0w}, {gap1, s1t, s0t}, {gap1, gap, s1t, s0t}, {s0t, b0t, b1w, b2t},
}

// word returns the atoms of an item: form and tag.
func (s *Sentence) word(k int32) (w, t uint64) {
	switch {
	case k < 0:
		return 0, 62
	case int(k) >= len(s.items):
		return 1, 63
	}
	it := &s.items[k]
	return uint64(it.low), uint64(it.tag)
}

// beside returns the tag of the token, punctuation included, at a distance
// from item k.
func (s *Sentence) beside(k, by int32) uint64 {
	if k < 0 || int(k) > len(s.items) {
		return 62
	}
	i := int32(len(s.Tags))
	if s.back {
		by = -by
		i = -1
	}
	if int(k) < len(s.items) {
		i = s.items[k].token
	}
	i += by
	switch {
	case i < 0:
		return 62
	case int(i) >= len(s.Tags):
		return 63
	}
	return uint64(s.Tags[i])
}

// between counts the punctuation between two items, each kind up to 3.
func (s *Sentence) between(a, b int32) uint64 {
	if a < 0 || b < 0 || int(a) >= len(s.items) || int(b) >= len(s.items) {
		return 1 << 10
	}
	if a > b {
		a, b = b, a
	}
	d := s.items[b].marks - s.items[a].marks
	if d == 0 {
		return 0
	}
	return min(d&0xffff, 3) | min(d>>16&0xffff, 3)<<2 | min(d>>32&0xffff, 3)<<4 | min(d>>48, 3)<<6
}

// parserAtoms fills the atoms of the next move.
func (s *Sentence) parserAtoms() *atoms {
	x := &s.atoms
	n := len(s.items)
	at := s.word
	top := func(k int) int32 {
		if len(s.stack) > k {
			return s.stack[len(s.stack)-1-k]
		}
		return None
	}
	i0, i1, i2, i3 := top(0), top(1), top(2), top(3)
	f := s.front
	word := func(aw, a int, k int32) {
		w, t := at(k)
		x.set(aw, w)
		x.set(a, t)
	}
	tag := func(a int, k int32) {
		_, t := at(k)
		x.set(a, t)
	}
	next := func(k, by int32) int32 {
		if k < 0 || int(k+by) > n {
			return None
		}
		return k + by
	}
	label := func(a int, k int32) {
		l := uint64(MaxClasses)
		if k >= 0 {
			l = uint64(s.nodes[k].label)
		}
		x.set(a, l)
	}
	word(s0w, s0t, i0)
	word(s1w, s1t, i1)
	word(s2w, s2t, i2)
	tag(s3t, i3)
	word(b0w, b0t, f)
	word(b1w, b1t, next(f, 1))
	word(b2w, b2t, next(f, 2))
	tag(b3t, next(f, 3))
	var none = node{left: None, left2: None, right: None, right2: None}
	get := func(k int32) *node {
		if k < 0 {
			return &none
		}
		return &s.nodes[k]
	}
	n0, n1, nb := get(i0), get(i1), get(f)
	word(s0Lw, s0Lt, n0.left)
	label(s0Ll, n0.left)
	tag(s0L2t, n0.left2)
	label(s0L2l, n0.left2)
	word(s0Rw, s0Rt, n0.right)
	label(s0Rl, n0.right)
	tag(s0R2t, n0.right2)
	label(s0R2l, n0.right2)
	tag(s1Lt, n1.left)
	label(s1Ll, n1.left)
	label(s1L2l, n1.left2)
	word(s1Rw, s1Rt, n1.right)
	label(s1Rl, n1.right)
	tag(s1R2t, n1.right2)
	label(s1R2l, n1.right2)
	word(b0Lw, b0Lt, nb.left)
	label(b0Ll, nb.left)
	tag(b0L2t, nb.left2)
	label(b0L2l, nb.left2)
	x.set(s0v, uint64(n0.nleft)<<4|uint64(n0.nright))
	x.set(s1v, uint64(n1.nleft)<<4|uint64(n1.nright))
	x.set(b0v, uint64(nb.nleft))
	x.set(s0Ls, n0.leftSet)
	x.set(s0Rs, n0.rightSet)
	x.set(s1Ls, n1.leftSet)
	x.set(s1Rs, n1.rightSet)
	x.set(b0Ls, nb.leftSet)
	x.set(dist, distance(i0, f))
	x.set(dist1, distance(i1, i0))
	x.set(s0next, s.beside(i0, 1))
	x.set(s1next, s.beside(i1, 1))
	x.set(s0prev, s.beside(i0, -1))
	x.set(b0prev, s.beside(f, -1))
	x.set(b1prev, s.beside(next(f, 1), -1))
	x.set(gap, s.between(i0, f))
	x.set(gap1, s.between(i1, i0))
	x.set(gap2, s.between(f, next(f, 1)))
	x.set(depth, uint64(min(len(s.stack), 5)))
	s.guideAtoms(x, i0, i1, f)
	return x
}

// guideAtoms tells how the moves agree with the guide.
func (s *Sentence) guideAtoms(x *atoms, i0, i1, f int32) {
	if len(s.guide) == 0 || i0 < 0 {
		x.set(gm, 0)
		x.set(ght, 0)
		x.set(ghw, 0)
		x.set(ghb, 0)
		return
	}
	bits := uint64(1)
	h := s.guide[i0]
	switch {
	case h == f:
		bits |= 2
	case h > f:
		bits |= 4
	case h == i1:
		bits |= 6
	}
	if s.guideRight[i0] >= f {
		bits |= 8
	}
	w, t := s.word(h)
	x.set(ght, t)
	x.set(ghw, w)
	t = 61
	if int(f) < len(s.guide) {
		h := s.guide[f]
		_, t = s.word(h)
		switch {
		case h == i0:
			bits |= 16
		case h < f && s.nodes[h].head == None:
			bits |= 32
		}
		if g := s.guideLeft[f]; g < i0 {
			bits |= 64
		}
	}
	x.set(ghb, t)
	x.set(gm, bits)
}

func distance(a, b int32) uint64 {
	if a < 0 || b < 0 {
		return 0
	}
	d := b - a
	if d < 0 {
		d = -d
	}
	switch {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}

// MoveFeatures writes the hashes for the next move.
func (s *Sentence) MoveFeatures(h *Hashes) []uint64 {
	if s.back {
		return s.parserAtoms().hash(backTemplates, h[:])
	}
	return s.parserAtoms().hash(moveTemplates, h[:])
}

// Atoms of the labeller: h is the head, d the dependent.
const (
	hw = iota + 1
	ht
	dw
	dt
	dir
	ldist
	dLt
	dLl
	dLw
	dRt
	dRl
	dRw
	dL2l
	dR2l
	dLs
	dRs
	hLs
	hRs
	hLl
	hRl
	hLt
	hRt
	hRw
	hLw
	dprev
	dnext
	hprev
	hnext
	dprevw
	dnextw
	dSuf
	hSuf
	dShape
	hR2l
	dL2w
	lgap
	lg
	lgw
	lgt
)

var labelTemplates = []template{
	{lgap, dLs, dt, dir}, {dt, dRl, dir}, {dt, dLt, dir}, {dw, dLw, dir}, {ht, hLs, hRs, dir}, {dt, dLl, dir}, {hw, dir}, {ht, dir},
	{dw, dir}, {dt, dLw, dir}, {dnext, dt, ht, dir}, {lg, ht, dt, dir}, {ht, hRl, dt, dir}, {dt, dLs, dRs, ht}, {hw, dt, dir},
	{hLs, ht, dw, dir}, {hprev, ht, dt, dir}, {dprev, dt, ht, dir}, {ht, dw, dir}, {hLw, ht, dt, dir}, {hw, hRs, dt},
	{dt, dLs, dir}, {hnext, ht, dt, dir}, {lgap, dt, hw, dir}, {dt, dRs, ht, dir}, {dt, dLs, ht, dir}, {dw, dt, dir},
	{ht, hLl, dt, dir}, {dprev, dnext, dt, ht}, {dprevw, dt, dir}, {dt, dLl, dL2l, dir}, {ht, dt, dir, ldist}, {dt, dir}, {dw, dRw},
	{lgap, dt, ht, dir}, {dt, dLw, ht, dir}, {dt, dLs, hw, dir}, {dnextw, dt, dir}, {hw, hRl, hR2l, dt}, {lgt, dt, ht, dir},
	{dSuf, dt, ht, dir}, {ht, hRs, dt, dir}, {dt, dRl, dR2l, dir}, {hSuf, ht, dt, dir}, {hw, hLs, dt}, {lg, dt, dLs, dir},
	{dShape, dt, ht, dir}, {ht, hLs, dt, dir}, {dt, dRt, ht, dir}, {hw, ht, dir}, {dw, dLs, dir}, {lgap, dw, ht, dir},
	{ht, dt, dir}, {dLs, hLs, dt, ht}, {dLw, dL2w, dt, dir}, {dLw, ht, hw, dt}, {hRw, ht, dt, dir}, {ht, dw, dir, ldist},
	{hRs, hw, dt, dir}, {hw, dw, dir}, {dw, dLw, hw}, {hw, dt, dir, ldist},
}

// LabelFeatures writes the hashes for the label of the arc that the move
// (Left or Right) is about to add.
func (s *Sentence) LabelFeatures(move int, h *Hashes) []uint64 {
	return s.labelAtoms(move).hash(labelTemplates, h[:])
}

// labelAtoms fills the atoms for that label.
func (s *Sentence) labelAtoms(move int) *atoms {
	x := &s.atoms
	head, dep := s.Arc(move)
	at := s.word
	word := func(aw, a int, k int32) {
		w, t := at(k)
		x.set(aw, w)
		x.set(a, t)
	}
	label := func(a int, k int32) {
		l := uint64(MaxClasses)
		if k >= 0 {
			l = uint64(s.nodes[k].label)
		}
		x.set(a, l)
	}
	word(hw, ht, head)
	word(dw, dt, dep)
	x.set(dir, uint64(move))
	x.set(ldist, distance(dep, head))
	nd, nh := &s.nodes[dep], &s.nodes[head]
	word(dLw, dLt, nd.left)
	label(dLl, nd.left)
	word(dRw, dRt, nd.right)
	label(dRl, nd.right)
	label(dL2l, nd.left2)
	w2, _ := at(nd.left2)
	x.set(dL2w, w2)
	label(dR2l, nd.right2)
	x.set(dLs, nd.leftSet)
	x.set(dRs, nd.rightSet)
	x.set(hLs, nh.leftSet)
	x.set(hRs, nh.rightSet)
	word(hLw, hLt, nh.left)
	label(hLl, nh.left)
	word(hRw, hRt, nh.right)
	label(hRl, nh.right)
	label(hR2l, nh.right2)
	w, _ := at(dep - 1)
	x.set(dprevw, w)
	w, _ = at(dep + 1)
	x.set(dnextw, w)
	x.set(dprev, s.beside(dep, -1))
	x.set(dnext, s.beside(dep, 1))
	x.set(hprev, s.beside(head, -1))
	x.set(hnext, s.beside(head, 1))
	var agree, gt uint64
	if len(s.guide) > 0 {
		g := s.guide[dep]
		agree = 1
		if g == head {
			agree = 2
		}
		_, gt = s.word(g)
	}
	x.set(lg, agree)
	x.set(lgt, gt)
	x.set(lgap, s.between(dep, head))
	x.set(hSuf, uint64(s.items[head].suffix))
	x.set(dSuf, uint64(s.items[dep].suffix))
	x.set(dShape, uint64(s.items[dep].shape))
	return x
}
