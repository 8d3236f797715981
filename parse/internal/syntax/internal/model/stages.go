package model

// A stage is a point of a decision at which it may be taken though not all
// templates have been looked up: most looks miss the cache, and most decisions
// are clear long before the last of them. The tables of templates begin with
// those that tell most.
type stage struct {
	templates int   // how many are looked up by then
	lead      int32 // by how much the best must then lead the next
}

// The leads are such that at each stage one in 20,000 of the decisions of the pass
// differs from what all templates would have said, on the development part of
// the treebanks (package train prints them with -stages). They go with the
// embedded weights; with others they change what a decision costs and, by
// little, how good it is.
var (
	tagStages   = []stage{{12, 1116}, {20, 1350}, {32, 1051}}
	backStages  = []stage{{20, 1073}, {32, 1083}, {52, 1119}, {84, 1616}}
	moveStages  = []stage{{20, 1300}, {36, 1436}, {64, 1578}, {110, 2090}}
	labelStages = []stage{{16, 1491}, {24, 1262}, {34, 1224}, {44, 919}}
)

// A Decision is told to the function given to Watch.
type Decision struct {
	Pass   Pass
	Looked int   // templates looked up by then
	Last   bool  // these are all
	Choice int   // what leads
	Lead   int32 // by how much it leads the next
}

// A Pass is one of the four things that are decided.
type Pass uint8

// The passes.
const (
	TagPass Pass = iota
	BackPass
	MovePass
	LabelPass
	NumPasses
)

// Watch returns a model of the same weights that takes no decision early and
// tells of each what would be decided at each stage and in the end.
func (m *Model) Watch(f func(Decision)) *Model {
	w := *m
	w.watch = f
	return &w
}

// settled reports that a decision is taken at a stage.
func (m *Model) settled(pass Pass, stages []stage, k, choice int, lead int32) bool {
	if m.watch == nil {
		return lead > stages[k].lead
	}
	m.watch(Decision{pass, stages[k].templates, false, choice, lead})
	return false
}

// classify returns the best class of [from, to), the first of equals; never is
// a class that is not to be chosen, None for none.
func (m *Model) classify(pass Pass, x *atoms, h *Hashes, from, to, never int) uint8 {
	table, templates, stages := m.tags, tagTemplates, tagStages
	if pass == LabelPass {
		table, templates, stages = m.labels, labelTemplates, labelStages
	}
	var scores [MaxClasses]int32
	if never != None {
		scores[never&63] = -1 << 30
	}
	done := 0
	for k, st := range stages {
		table.Score(x.hash(templates[done:st.templates], h[:]), &scores)
		done = st.templates
		if c, lead := best(&scores, from, to); m.settled(pass, stages, k, c, lead) {
			return uint8(c)
		}
	}
	table.Score(x.hash(templates[done:], h[:]), &scores)
	c, lead := best(&scores, from, to)
	if m.watch != nil {
		m.watch(Decision{pass, len(templates), true, c, lead})
	}
	return uint8(c)
}

// best returns the class of [from, to) with the highest score, the first of
// equals, and its lead.
func best(scores *[MaxClasses]int32, from, to int) (class int, lead int32) {
	first, second := int32(-1<<31), int32(-1<<31)
	for c, v := range scores[from:to] {
		if v > second {
			if v > first {
				class, first, second = from+c, v, first
			} else {
				second = v
			}
		}
	}
	return class, first - second
}

// move returns the best of the possible moves.
func (m *Model) move(s *Sentence, h *Hashes) int {
	if forced := s.Forced(); forced != None {
		return forced
	}
	pass, table, templates, stages := MovePass, m.moves, moveTemplates, moveStages
	if s.back {
		pass, table, templates, stages = BackPass, m.back, backTemplates, backStages
	}
	x := s.parserAtoms()
	can := s.Can(Right)
	var left, right int32
	done := 0
	for k, st := range stages {
		l, r := table.Score(x.hash(templates[done:st.templates], h[:]))
		left, right, done = left+l, right+r, st.templates
		if c, lead := choose(left, right, can); m.settled(pass, stages, k, c, lead) {
			return c
		}
	}
	l, r := table.Score(x.hash(templates[done:], h[:]))
	c, lead := choose(left+l, right+r, can)
	if m.watch != nil {
		m.watch(Decision{pass, len(templates), true, c, lead})
	}
	return c
}

// choose returns the best move and its lead, given the scores of Left and Right
// relative to Shift; can tells whether Right is possible.
func choose(left, right int32, can bool) (move int, lead int32) {
	if !can {
		right = -1 << 30
	}
	switch {
	case right > max(left, 0):
		return Right, right - max(left, 0)
	case left > 0:
		return Left, left - max(right, 0)
	}
	return Shift, -max(left, right)
}
