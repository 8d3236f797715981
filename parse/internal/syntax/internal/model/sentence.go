package model

// None stands for a token that is not there.
const None = -1

// Moves of the transition system (arc-hybrid).
const (
	Shift = iota // the front of the buffer goes on the stack
	Left         // the top of the stack becomes a dependent of the front of the buffer
	Right        // the top of the stack becomes a dependent of the one below it
	NumMoves
)

// NumTags and NumLabels are the numbers of tags, 0 being none, and of labels;
// MaxClasses bounds both.
const (
	NumTags    = 50
	NumLabels  = 51
	MaxClasses = 64
)

// A node is a token's place in the growing tree.
type node struct {
	head              int32
	left, left2       int32 // outermost dependents on the left, None for none
	right, right2     int32 // outermost dependents on the right
	label             uint8
	nleft, nright     uint8 // number of dependents, at most 15
	leftSet, rightSet uint64
}

// An item is a token the parser works on: any but punctuation, which is
// attached when the tree stands.
type item struct {
	token  int32  // index in the sentence
	low    uint32 // hash of the lower-case form
	suffix uint32
	tag    uint8
	shape  uint8
	marks  uint64 // punctuation up to the item: four counters of 16 bits
}

// A Sentence holds the tokens of one sentence and the state of the parser. The
// zero value is ready for Reset.
type Sentence struct {
	Words []Word
	Tags  []uint8
	items []item
	nodes []node
	stack []int32
	front int32 // front of the buffer; len(items) is the root
	back  bool  // items run from the last token to the first
	caps  uint8 // how the sentence uses capitals
	low   []byte
	atoms atoms

	// The guide: heads another parser has found, by item, and the outermost
	// dependents that gives to each item. Empty without one.
	guide, guideLeft, guideRight []int32

	heads []int32 // what the back pass has found
}

// Reset reads the forms and forgets the former sentence.
func (s *Sentence) Reset(lex *Lexicon, forms []string) {
	s.Words = s.Words[:0]
	s.Tags = s.Tags[:0]
	for _, f := range forms {
		var w Word
		s.low = w.Read(f, s.low)
		w.Entry = lex.Lookup(w.Low)
		s.Words = append(s.Words, w)
		s.Tags = append(s.Tags, 0)
	}
	s.caps = capitals(s.Words)
}

// capitals classes the use of capitals: 0 for running text, 1 for a headline
// in which most words have one, 2 for a sentence all in capitals, 3 for none.
func capitals(words []Word) uint8 {
	var lower, title, upper int
	for i := range words {
		switch words[i].Shape & 15 {
		case ShapeLower:
			lower++
		case ShapeTitle:
			title++
		case ShapeUpper:
			upper++
		}
	}
	switch {
	case lower == 0 && upper >= 2 && upper > title:
		return 2
	case title+upper >= 3 && title+upper > lower:
		return 1
	case title+upper == 0:
		return 3
	}
	return 0
}

// Start puts the parser before the first token or, when it is to run back,
// before the last. Punctuation takes no part; a sentence of nothing else is
// parsed like any other. There is no guide until one is given.
func (s *Sentence) Start(punct *Punct, back bool) {
	s.back = back
	s.guide = s.guide[:0]
	s.items = s.items[:0]
	all := true
	for _, t := range s.Tags {
		if !punct.Is(t) {
			all = false
			break
		}
	}
	marks := uint64(0)
	for k := range s.Words {
		i := k
		if back {
			i = len(s.Words) - 1 - k
		}
		w, t := &s.Words[i], s.Tags[i]
		if !all && punct.Is(t) {
			marks += uint64(1) << (16 * (punct.Class[t] & 3))
			continue
		}
		s.items = append(s.items, item{token: int32(i), low: w.Low, suffix: w.Suffix[2], tag: t, shape: w.Shape, marks: marks})
	}
	s.nodes = s.nodes[:0]
	for range len(s.items) + 1 {
		s.nodes = append(s.nodes, node{head: None, left: None, left2: None, right: None, right2: None})
	}
	s.stack = s.stack[:0]
	s.front = 0
}

// Punct tells the tags of punctuation: Class is the kind of mark, 0 to 3, by
// which the templates count it.
type Punct struct {
	Set   uint64
	Class [MaxClasses]uint8
}

// Is reports a tag of punctuation.
func (p *Punct) Is(tag uint8) bool { return p.Set>>(tag&63)&1 != 0 }

// Done reports that every item has a head.
func (s *Sentence) Done() bool { return len(s.stack) == 0 && int(s.front) == len(s.items) }

// Items returns the number of items; Token is the token of one.
func (s *Sentence) Items() int        { return len(s.items) }
func (s *Sentence) Token(k int) int32 { return s.items[k].token }

// Forced returns the only move possible, or None when there is a choice.
func (s *Sentence) Forced() int {
	switch {
	case len(s.stack) == 0:
		return Shift
	case int(s.front) < len(s.items):
		return None
	case len(s.stack) > 1:
		return Right
	}
	return Left
}

// Can reports whether the move is possible.
func (s *Sentence) Can(move int) bool {
	switch move {
	case Shift:
		return int(s.front) < len(s.items)
	case Left:
		return len(s.stack) > 0 && (int(s.front) < len(s.items) || len(s.stack) == 1)
	}
	return len(s.stack) > 1
}

// Arc returns head and dependent of the arc that Left or Right would add.
func (s *Sentence) Arc(move int) (head, dep int32) {
	dep = s.stack[len(s.stack)-1]
	if move == Left {
		return s.front, dep
	}
	return s.stack[len(s.stack)-2], dep
}

// Stack returns the tokens on the stack, the top last.
func (s *Sentence) Stack() []int32 { return s.stack }

// Front returns the front of the buffer; Items() is the root.
func (s *Sentence) Front() int32 { return s.front }

// Head and Label return what has been decided for a token.
func (s *Sentence) Head(i int) int32  { return s.nodes[i].head }
func (s *Sentence) Label(i int) uint8 { return s.nodes[i].label }

// Apply makes the move; label is that of the arc it adds.
func (s *Sentence) Apply(move int, label uint8) {
	if move == Shift {
		s.stack = append(s.stack, s.front)
		s.front++
		return
	}
	h, d := s.Arc(move)
	s.stack = s.stack[:len(s.stack)-1]
	s.nodes[d].head, s.nodes[d].label = h, label
	n := &s.nodes[h]
	if d < h {
		// Left dependents arrive from the inside out, right ones too.
		n.left, n.left2 = d, n.left
		n.leftSet |= 1 << (label & 63)
		if n.nleft < 15 {
			n.nleft++
		}
	} else {
		n.right, n.right2 = d, n.right
		n.rightSet |= 1 << (label & 63)
		if n.nright < 15 {
			n.nright++
		}
	}
}

// Guide gives the heads that a parser running the other way has found, by
// item of this order; their number is the root.
func (s *Sentence) Guide(heads []int32) {
	n := int32(len(heads))
	s.guide = append(s.guide[:0], heads...)
	s.guideLeft, s.guideRight = s.guideLeft[:0], s.guideRight[:0]
	for i := range n + 1 {
		s.guideLeft, s.guideRight = append(s.guideLeft, i), append(s.guideRight, i)
	}
	for d, h := range heads {
		s.guideLeft[h] = min(s.guideLeft[h], int32(d))
		s.guideRight[h] = max(s.guideRight[h], int32(d))
	}
}

// Reversed writes the heads found to dst, by item of the other order.
func (s *Sentence) Reversed(dst []int32) []int32 {
	n := int32(len(s.items))
	dst = dst[:0]
	for k := n - 1; k >= 0; k-- {
		h := s.nodes[k].head
		if h < n {
			h = n - 1 - h
		}
		dst = append(dst, h)
	}
	return dst
}
