package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A mend sets right what the parser often gets wrong in newswire, by the words
// themselves, before any pass reads the tree. It looks at token i of the sentence
// [first, end), changes heads and labels, and reports whether it did.
type mend func(a *article, i, first, end int) bool

// mends are tried in order at every token.
var mends = [...]mend{
	(*article).mendCue,
	(*article).mendPrinciple,
	(*article).mendPairedModifier,
	(*article).mendHandOver,
	(*article).mendParticle,
	(*article).mendBareVerb,
	(*article).mendFreeVerb,
	(*article).mendLater,
	(*article).mendRunBy,
	(*article).mendSecondCondition,
	(*article).mendPairedSubjects,
	(*article).mendThirdPerson,
	(*article).mendFinite,
	(*article).mendLoneObject,
	(*article).mendDoSame,
	(*article).mendWeekday,
	(*article).mendFamiliar,
	(*article).mendEffect,
	(*article).mendToBeVerb,
	(*article).mendOfPhrase,
	(*article).mendUnderstanding,
	(*article).mendRelativeRoot,
	(*article).mendTwoSubjects,
	(*article).mendCounted,
	(*article).mendUpTo,
	(*article).mendNumber,
	(*article).mendInfinitive,
	(*article).mendMainVerb,
	(*article).mendRelativeSubject,
	(*article).mendRelativeHead,
	(*article).mendToBeDone,
	(*article).mendInterposed,
	(*article).mendAside,
	(*article).mendEach,
	(*article).mendReturn,
	(*article).mendBinding,
	(*article).mendBetween,
	(*article).mendAdversative,
	(*article).mendPolice,
	(*article).mendCalled,
	(*article).mendOfficeList,
	(*article).mendHad,
	(*article).mendClauseLabel,
	(*article).mendFirstName,
	(*article).mendSouthOf,
	(*article).mendHyphenObject,
	(*article).mendModal,
	(*article).mendHalves,
	(*article).mendPerfect,
}

// mendSentence applies the mends to the sentence that the tree ends with. A
// change that leaves no sound tree is taken back.
func (a *article) mendSentence(first, end int) {
	t := &a.tree
	a.spare.keep(t, first)
	for _, m := range mends {
		for i := first; i < end; i++ {
			switch {
			case !m(a, i, first, end):
			case t.Relink(first):
				a.spare.keep(t, first)
			default:
				a.spare.restore(t, first)
			}
		}
	}
}

// spareTree remembers what a mend may change.
type spareTree struct {
	tag   []syntax.Tag
	head  []int32
	label []syntax.Label
	lemma []string
}

func (s *spareTree) keep(t *syntax.Tree, first int) {
	s.tag = append(s.tag[:0], t.Tag[first:]...)
	s.head = append(s.head[:0], t.Head[first:]...)
	s.label = append(s.label[:0], t.Label[first:]...)
	s.lemma = append(s.lemma[:0], t.Lemma[first:]...)
}

func (s *spareTree) restore(t *syntax.Tree, first int) {
	copy(t.Tag[first:], s.tag)
	copy(t.Head[first:], s.head)
	copy(t.Label[first:], s.label)
	copy(t.Lemma[first:], s.lemma)
	t.Relink(first)
}

func (a *article) hangOn(i, head int, label syntax.Label) {
	a.tree.Head[i], a.tree.Label[i] = int32(head), label
}

// presentCues are the cue verbs whose third person is a plural noun as well.
func presentCue(w string) bool {
	switch w {
	case "admits", "answers", "argues", "claims", "comments", "complains", "concedes", "contends", "counters", "cautions", "demands", "estimates",
		"explains", "insists", "jokes", "laments", "maintains", "notes", "observes", "objects", "predicts", "promises", "quips", "reasons",
		"recalls", "reckons", "remarks", "replies", "reports", "shrugs", "sighs", "stresses", "suggests", "vows", "warns", "worries":
		return true
	}
	return false
}

// mendCue gives back to an attribution the verb that the parser takes for a
// plural noun: "“…,” a State Department official remarks.", "…, insists Gen. X".
func (a *article) mendCue(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.NNS || !presentCue(a.lowerWord(i)) || t.Head[i] < 0 || i < first+2 {
		return false
	}
	root := int(t.Head[i])
	for n := 0; n < 4*maxChain && t.Head[root] >= 0; n++ {
		root = int(t.Head[root])
	}
	if t.Head[root] >= 0 || root > i {
		return false
	}
	subject, lo := -1, i
	if a.endsContent(i-1) && i+1 < end && (t.Tag[i+1].Proper() || t.Tag[i+1] == syntax.DT || t.Tag[i+1] == syntax.PRPS) {
		for c := range t.Children(i) { // "…, insists Gen. X, the army's deputy chief"
			if c > i && t.Tag[c].Noun() && subject < 0 {
				subject = c
			}
		}
		for c := range t.Children(i) {
			if c < i {
				return false
			}
		}
	} else {
		if i+1 < end && !a.isPunct(i+1) || !t.Tag[i-1].Noun() && t.Tag[i-1] != syntax.JJ {
			return false
		}
		for lo > first && (t.Tag[lo-1].Noun() || t.Tag[lo-1] == syntax.JJ || t.Tag[lo-1] == syntax.DT || t.Tag[lo-1] == syntax.POS || t.Tag[lo-1] == syntax.PRPS || t.Tag[lo-1] == syntax.CD) {
			lo--
		}
		if lo == first || !a.endsContent(lo-1) {
			return false
		}
		subject = i - 1
		if s := int(t.Head[subject]); s != i && s >= 0 { // inside the phrase of a name
			for n := 0; n < maxChain && s >= lo && s < i; n++ {
				subject, s = s, int(t.Head[s])
			}
		}
		for c := lo; c < i; c++ {
			if h := int(t.Head[c]); c != subject && (h < lo || h >= i) {
				t.Head[c] = int32(subject)
			}
		}
		for c := range t.Children(i) {
			if c < lo {
				t.Head[c] = int32(root)
			}
		}
		if t.Tag[subject] == syntax.JJ {
			t.Tag[subject] = syntax.NN
		}
	}
	if subject < 0 {
		return false
	}
	t.Tag[i], t.Lemma[i] = syntax.VBZ, thirdPerson(a.lowerWord(i))
	a.hangOn(i, root, syntax.Parataxis)
	a.hangOn(subject, i, syntax.Nsubj)
	return true
}

// thirdPerson returns the verb of its third person singular.
func thirdPerson(w string) string {
	switch {
	case w == "stresses":
		return "stress"
	case w == "replies", w == "worries":
		return w[:len(w)-3] + "y"
	}
	return w[:len(w)-1]
}

// endsContent reports whether token k is the mark at the end of what is said,
// before its attribution: a comma or a closing quotation mark.
func (a *article) endsContent(k int) bool {
	switch a.word(k) {
	case ",", "”", "’", "\"", "''", "»":
		return true
	}
	return false
}

// mendPrinciple hangs the phrase after "in principle" on what is so agreed:
// "agreed in principle on a mechanism".
func (a *article) mendPrinciple(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	if a.lemma(i) != "principle" || h < 0 || a.caseOf(i) != "in" {
		return false
	}
	done := false
	for c := range t.Children(i) {
		if c < i {
			continue
		}
		switch t.Label[c] {
		case syntax.Nmod, syntax.Obl:
			a.hangOn(c, h, syntax.Obl)
			done = true
		case syntax.Acl:
			a.hangOn(c, h, syntax.Xcomp)
			done = true
		}
	}
	return done
}

// mendPairedModifier makes one phrase of two modifiers of one noun: in "a
// monitoring and verification mechanism" the parser joins "monitoring" to the
// mechanism as its like.
func (a *article) mendPairedModifier(i, first, end int) bool {
	t := &a.tree
	n := int(t.Head[i])
	if t.Label[i] != syntax.Conj || n < 0 || n > i || i-n < 3 || i-n > 4 || !t.Tag[n].Noun() || t.Tag[n] == syntax.NNS || !t.Tag[i].Noun() {
		return false
	}
	if t.Tag[n].Proper() || a.tree.Tag[n+1] != syntax.TagCC || t.Child(i, syntax.Det) >= 0 || int(t.Left[i]) < n || int(t.Head[n+2]) != i || t.Label[n+2] != syntax.Compound && t.Label[n+2] != syntax.Amod {
		return false
	}
	if t.Tag[n+2].Proper() || a.classAt(n)&^organ != 0 || a.classAt(i)&(organ|corps|paper) == 0 { // two things after all
		return false
	}
	d := t.Child(n, syntax.Det)
	if d < 0 || a.lemma(d) != "a" && a.lemma(d) != "an" && a.lemma(d) != "the" && a.lemma(d) != "any" && a.lemma(d) != "no" {
		return false
	}
	h, label := int(t.Head[n]), t.Label[n]
	for c := range t.Children(n) {
		if c != i && (c < n && t.Label[c] != syntax.CC || c > i) {
			t.Head[c] = int32(i)
		}
	}
	a.hangOn(i, h, label)
	a.hangOn(n, i, syntax.Compound)
	a.hangOn(n+1, n+2, syntax.CC)
	a.hangOn(n+2, n, syntax.Conj)
	return true
}

// mendHandOver reads "hands over the commanders" as a verb with its object.
func (a *article) mendHandOver(i, first, end int) bool {
	t := &a.tree
	if i+2 >= end || i == first || !(t.Tag[i] == syntax.NNS && a.lowerWord(i) == "hands" || t.Tag[i] == syntax.NN && a.lowerWord(i) == "hand" && t.Tag[i-1].Noun()) {
		return false
	}
	switch a.lowerWord(i + 1) {
	case "over", "back", "in":
	default:
		return false
	}
	o := int(t.Head[i+1])
	if t.Label[i+1] == syntax.Advmod && o == i+2 && t.Tag[o] == syntax.CD && t.Label[o] == syntax.Nummod { // "hands over 20 men"
		o = int(t.Head[o])
	} else if t.Label[i+1] != syntax.Case {
		return false
	}
	if o < i || !t.Tag[o].Noun() {
		return false
	}
	s := t.Child(i, syntax.Compound)
	if s < 0 {
		s = t.Child(i, syntax.NmodUnmarked)
	}
	if s < 0 {
		return false
	}
	if t.Tag[i] == syntax.NN { // "when the Taliban hand over the gunmen"
		a.handsOver(i, s, o)
		return true
	}
	t.Tag[i], t.Lemma[i] = syntax.VBZ, "hand"
	t.Label[s] = syntax.Nsubj
	a.hangOn(i+1, i, syntax.CompoundPrt)
	a.hangOn(o, i, syntax.Obj)
	if c := t.Child(i, syntax.Case); c >= 0 && c < s {
		t.Label[c] = syntax.Mark
		if t.Label[i] == syntax.Obl || t.Label[i] == syntax.Nmod {
			t.Label[i] = syntax.Advcl
		}
	} else if m := t.Child(i, syntax.Mark); m >= 0 && m < s && t.Label[i] == syntax.Obl {
		t.Label[i] = syntax.Advcl
	}
	return true
}

// handsOver makes "hand" the verb of a clause that the parser has taken for the
// phrase of its object o, with s for its subject.
func (a *article) handsOver(i, s, o int) {
	t := &a.tree
	h, label := int(t.Head[o]), t.Label[o]
	switch label {
	case syntax.Root:
	default:
		label = syntax.Advcl
	}
	for c := range t.Children(o) {
		if c < i || c > int(t.Right[o]) {
			t.Head[c] = int32(i)
		}
	}
	t.Tag[i], t.Lemma[i] = syntax.VBP, "hand"
	a.hangOn(i, h, label)
	a.hangOn(s, i, syntax.Nsubj)
	for c := range t.Children(i) {
		if c < s && t.Label[c] == syntax.Det {
			a.hangOn(c, s, syntax.Det)
		}
	}
	a.hangOn(i+1, i, syntax.CompoundPrt)
	a.hangOn(o, i, syntax.Obj)
}

// mendParticle gives a verb the particle that the parser takes for a preposition
// of its object: "hand over the bodies", "will pull back its guns".
func (a *article) mendParticle(i, first, end int) bool {
	t := &a.tree
	if i == first || t.Label[i] != syntax.Case && t.Label[i] != syntax.Advmod || !a.isVerb(i-1) {
		return false
	}
	o := int(t.Head[i])
	if t.Label[i] == syntax.Advmod { // "hand over 12 soldiers": no more than twelve
		if o != i+1 || t.Tag[o] != syntax.CD || t.Label[o] != syntax.Nummod {
			return false
		}
		if o = int(t.Head[o]); t.Label[o] != syntax.Obj || int(t.Head[o]) != i-1 {
			return false
		}
	} else if o <= i || t.Label[o] != syntax.Obl || int(t.Head[o]) != i-1 || t.Child(i-1, syntax.Obj) >= 0 || t.Label[i+1] == syntax.Case || t.Label[i+1] == syntax.Fixed { // "out of the town"
		return false
	}
	is := a.classAt(o)
	if of := a.oblique(o, "of"); of >= 0 && a.counts(o) {
		is = a.classAt(of)
	}
	if f, ok := familyFrame(a.lemma(i-1), a.lowerWord(i), is); !ok || f.particle != a.lowerWord(i) {
		return false
	}
	t.Tag[i], t.Label[o] = syntax.RP, syntax.Obj
	a.hangOn(i, i-1, syntax.CompoundPrt)
	return true
}

// holds reports whether a table of n rows, sorted by their verbs, has the verb.
func holds(n int, verbOf func(int) string, verb string) bool {
	k := sort.Search(n, func(k int) bool { return verbOf(k) >= verb })
	return k < n && verbOf(k) == verb
}

// isActionVerb reports whether a lemma is a verb that the frames know.
func isActionVerb(lemma string) bool {
	return holds(len(frames), func(n int) string { return frames[n].verb }, lemma) ||
		holds(len(familyVerbs), func(n int) string { return familyVerbs[n].verb }, lemma)
}

// hasParticle reports whether the families know the verb with the particle.
func hasParticle(lemma, particle string) bool {
	n := sort.Search(len(familyVerbs), func(n int) bool { return familyVerbs[n].verb >= lemma })
	for ; n < len(familyVerbs) && familyVerbs[n].verb == lemma; n++ {
		if familyVerbs[n].particle == particle && particle != "" {
			return true
		}
	}
	return false
}

// mendBareVerb reads a verb after a modal that the parser takes for the
// modifier of its object: "would free 40 prisoners".
func (a *article) mendBareVerb(i, first, end int) bool {
	t := &a.tree
	o := int(t.Head[i])
	if o <= i || t.Tag[i] != syntax.JJ && t.Tag[i] != syntax.NN || t.Label[i] != syntax.Amod && t.Label[i] != syntax.Compound || !t.Tag[o].Noun() || !isActionVerb(a.lowerWord(i)) {
		return false
	}
	m := i - 1
	for m > first && t.Tag[m] == syntax.RB {
		m--
	}
	if m <= first {
		return false
	}
	to := a.lowerWord(m) == "to" && m > first && (a.lemma(m-1) == "be" || a.lemma(m-1) == "have")
	if t.Tag[m] != syntax.MD && !to || int(t.Head[m]) != o {
		return false
	}
	for c := range t.Children(o) {
		switch {
		case c < i:
			t.Head[c] = int32(i)
			if c == m && to {
				t.Tag[c], t.Label[c] = syntax.TO, syntax.Mark
			}
		case c > o && (t.Label[c] == syntax.Obl || t.Label[c] == syntax.Advcl || t.Label[c] == syntax.Punct):
			t.Head[c] = int32(i)
		}
	}
	a.hangOn(i, int(t.Head[o]), t.Label[o])
	a.hangOn(o, i, syntax.Obj)
	t.Tag[i], t.Lemma[i] = syntax.VB, a.lowerWord(i)
	return true
}

// mendInfinitive reads an infinitive that the parser takes for a noun after a
// preposition: "a plan to station troops", "a proposal to base observers there".
func (a *article) mendInfinitive(i, first, end int) bool {
	t := &a.tree
	if i == first || t.Tag[i] != syntax.NN && t.Tag[i] != syntax.JJ || a.lowerWord(i-1) != "to" || !isActionVerb(a.lowerWord(i)) || i+1 >= end {
		return false
	}
	o := int(t.Head[i])
	h := -1
	switch {
	case (t.Label[i] == syntax.Compound || t.Label[i] == syntax.Amod) && o > i && t.Tag[o] == syntax.NNS && int(t.Head[i-1]) == o: // "to base observers"
		h = int(t.Head[o])
	case t.Child(i, syntax.Obj) > i: // "to station European troops"
		h, o = o, t.Child(i, syntax.Obj)
	case o >= 0 && o < i && int(t.Head[i-1]) == i: // "ready to free 11 fishermen"
		h, o = o, a.phraseFrom(i+1, end)
		if n := int(t.Head[i+1]); o < 0 && n > i+1 && t.Label[i+1] == syntax.Case && hasParticle(a.lowerWord(i), a.lowerWord(i+1)) {
			o = n // "promised to hand over its guns"
		}
		if o < 0 || within(a, h, o) || t.Head[o] >= 0 && int(t.Head[o]) != h && int(t.Head[o]) != i {
			return false
		}
	default:
		return false
	}
	if h < 0 {
		return false
	}
	label := syntax.Xcomp
	if t.Tag[h].Noun() {
		label = syntax.Acl
		if !operatorNoun(a.lemma(h)) && !isCarrier(a.lemma(h)) {
			return false
		}
	} else if _, ok := operatorOf(a, h); !ok {
		return false
	}
	if o != int(t.Head[i]) {
		a.hangOn(i, h, label)
		a.hangOn(o, i, syntax.Obj)
		if hasParticle(a.lowerWord(i), a.lowerWord(i+1)) {
			a.hangOn(i+1, i, syntax.CompoundPrt)
			t.Tag[i+1] = syntax.RP
		}
	} else {
		related := t.Child(o, syntax.AclRelcl) >= 0
		for c := range t.Children(o) {
			if c > o && !related {
				t.Head[c] = int32(i)
				if t.Label[c] == syntax.Nmod {
					t.Label[c] = syntax.Obl
				}
			}
		}
		a.hangOn(i, h, label)
		a.hangOn(o, i, syntax.Obj)
	}
	a.hangOn(i-1, i, syntax.Mark)
	t.Tag[i-1], t.Tag[i] = syntax.TO, syntax.VB
	return true
}

// mendUpTo reads "send up to 40 observers": the bound belongs to the number and
// the observers are the verb's object.
func (a *article) mendUpTo(i, first, end int) bool {
	t := &a.tree
	if i+2 >= end || a.lowerWord(i) != "up" || a.lowerWord(i+1) != "to" || t.Tag[i+2] != syntax.CD || t.Label[i] == syntax.Advmod && int(t.Head[i]) == i+2 {
		return false
	}
	o := int(t.Head[i+1])
	if t.Label[i+1] != syntax.Case || o < i+2 || !t.Tag[o].Noun() && o != i+2 {
		return false
	}
	n := i + 2
	for n < o && int(t.Head[n]) != o {
		n = int(t.Head[n])
	}
	if v := int(t.Head[o]); v >= 0 && v < i && isActionVerb(a.lemma(v)) && t.Label[o] == syntax.Obl && t.Child(v, syntax.Obj) < 0 {
		t.Label[o] = syntax.Obj
	}
	t.Tag[i] = syntax.IN
	a.hangOn(i, n, syntax.Advmod)
	a.hangOn(i+1, i, syntax.Fixed)
	return true
}

// phraseFrom returns the head of the noun phrase that starts at token k, or -1.
func (a *article) phraseFrom(k, end int) int {
	best := -1
	for n := k; n < end && n < k+8; n++ {
		if a.tree.Tag[n].Noun() && int(a.tree.Left[n]) == k && a.tree.Child(n, syntax.Case) < 0 {
			best = n
		}
	}
	return best
}

// mendMainVerb makes a sentence of a noun and what the parser takes for a
// participle on it: in "A draft provided for a panel." no other verb is finite,
// in "A draft provided for a panel, but it was cut." none of that clause.
func (a *article) mendMainVerb(i, first, end int) bool {
	t := &a.tree
	n := int(t.Head[i])
	if n < 0 || n > i || t.Head[n] >= 0 || !t.Tag[n].Noun() || t.Label[i] != syntax.Acl || t.Tag[i] != syntax.VBN {
		return false
	}
	if last := end - 1; a.word(last) != "." && (last == first || a.word(last-1) != ".") {
		return false
	}
	if a.agent(i) >= 0 || t.Child(i, syntax.AuxPass) >= 0 || t.Child(i, syntax.Aux) >= 0 || a.word(i-1) == "," {
		return false
	}
	for k := first; k < end; k++ {
		if k != i && t.Tag[k].Finite() && !within(a, k, i) && !a.ofNextClause(k, n) {
			return false
		}
	}
	object := false
	for c := range t.Children(i) {
		switch t.Label[c] {
		case syntax.Obj, syntax.Obl, syntax.Ccomp, syntax.Xcomp, syntax.CompoundPrt:
			object = object || c > i
		}
	}
	if !object {
		return false
	}
	for c := range t.Children(n) {
		if c > i {
			t.Head[c] = int32(i)
		}
	}
	t.Head[i], t.Label[i], t.Tag[i] = -1, syntax.Root, syntax.VBD
	a.hangOn(n, i, syntax.Nsubj)
	return true
}

// ofNextClause reports that token k belongs to a clause with a subject of its
// own that is joined to root.
func (a *article) ofNextClause(k, root int) bool {
	t := &a.tree
	for n := 0; n < maxChain && t.Head[k] >= 0; n++ {
		if int(t.Head[k]) == root {
			joined := t.Label[k] == syntax.Conj && t.Child(k, syntax.CC) >= 0 || t.Label[k] == syntax.Parataxis
			return joined && (t.Child(k, syntax.Nsubj) >= 0 || t.Child(k, syntax.NsubjPass) >= 0)
		}
		k = int(t.Head[k])
	}
	return false
}

// mendRelativeSubject finds the subject that a relative clause parts from its
// verb: "Ghana, which has 600 men there, threatened to leave".
func (a *article) mendRelativeSubject(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.WDT && t.Tag[i] != syntax.WP && t.Tag[i] != syntax.WPS || i < first+2 || a.word(i-1) != "," || !t.Tag[i-2].Noun() {
		return false
	}
	r := a.clauseOf(i)
	if r < 0 || r < i {
		return false
	}
	// the noun phrase before the comma, up to where it leaves off
	k := i - 2
	for n := 0; n < maxChain && t.Head[k] >= 0 && int(t.Head[k]) < i-1 && t.Tag[t.Head[k]].Noun() && int(t.Right[t.Head[k]]) >= k; n++ {
		k = int(t.Head[k])
	}
	v := -1
	for c := range t.Children(r) { // the verb taken for a second one of the relative clause
		if t.Label[c] == syntax.Conj && c > r && t.Tag[c].Finite() && t.Tag[c] != syntax.MD || t.Label[c] == syntax.Conj && t.Modal(c) >= 0 {
			v = c
		}
	}
	if v < 0 || t.Child(v, syntax.Nsubj) >= 0 || t.Child(v, syntax.NsubjPass) >= 0 || t.Child(v, syntax.CC) >= 0 || a.word(int(t.Left[v])-1) != "," {
		return false
	}
	top := r
	switch {
	case int(t.Head[r]) == k && t.Head[k] < 0: // the noun taken for the root
		top = k
	case t.Head[r] < 0 && int(t.Head[k]) == r: // the relative clause taken for the main one
	default:
		return false
	}
	for c := range t.Children(top) {
		if c > int(t.Right[v]) || c < int(t.Left[k]) {
			t.Head[c] = int32(v)
		}
	}
	if top == k {
		for c := range t.Children(r) {
			if c > int(t.Right[v]) {
				t.Head[c] = int32(v)
			}
		}
	}
	t.Head[v], t.Label[v] = -1, syntax.Root
	subject := syntax.Nsubj
	if t.Child(v, syntax.AuxPass) >= 0 {
		subject = syntax.NsubjPass
	}
	a.hangOn(k, v, subject)
	a.hangOn(r, k, syntax.AclRelcl)
	for c := range t.Children(r) { // the comma before the verb
		if c > r && c < int(t.Left[v]) && t.Label[c] == syntax.Punct && c == int(t.Left[v])-1 {
			t.Head[c] = int32(v)
		}
	}
	for c := range t.Children(v) {
		if t.Label[c] == syntax.Punct && c == i-1 {
			t.Head[c] = int32(k)
		}
	}
	return true
}

// clauseOf returns the verb of the clause that relative pronoun i opens, or -1.
func (a *article) clauseOf(i int) int {
	t := &a.tree
	h := int(t.Head[i])
	for n := 0; n < 4 && h >= 0; n++ {
		if a.isPredicate(h) {
			return h
		}
		h = int(t.Head[h])
	}
	return -1
}

// mendRelativeHead hangs a relative clause that the parser gives to the verb on
// the noun phrase it follows: "agreed on a panel, which would report".
func (a *article) mendRelativeHead(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.WDT || a.lowerWord(i) != "which" || i < first+2 || a.word(i-1) != "," {
		return false
	}
	r := int(t.Head[i])
	if r < i || t.Label[r] != syntax.AclRelcl && t.Label[r] != syntax.Advcl && t.Label[r] != syntax.Parataxis || !t.Label[i].Subject() && t.Label[i] != syntax.Obj {
		return false
	}
	k := a.phraseBefore(int(t.Head[r]), i-1)
	if k < 0 {
		return false
	}
	a.hangOn(r, k, syntax.AclRelcl)
	return true
}

// phraseBefore returns the head of the phrase of verb h that ends right before
// token at, a mark: its object, or a phrase that is no time; -1 when there is none.
func (a *article) phraseBefore(h, at int) int {
	t := &a.tree
	if h < 0 || h > at || !a.isPredicate(h) {
		return -1
	}
	for c := range t.Children(h) {
		if int(t.Right[c]) != at-1 || !t.Tag[c].Noun() {
			continue
		}
		switch t.Label[c] {
		case syntax.Obj, syntax.Obl, syntax.NsubjPass, syntax.Nsubj:
			if calendarWord(a.lemma(c)) || t.Tag[c].Proper() && t.Label[c] == syntax.Obl {
				return -1
			}
			return c
		}
	}
	return -1
}

// calendarWord reports the nouns of days and spans of time.
func calendarWord(lemma string) bool {
	switch lemma {
	case "day", "week", "month", "year", "morning", "evening", "night", "hour", "noon", "midnight", "today", "weekend", "time",
		"january", "february", "march", "april",
		"may", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return weekday(lemma)
}

// mendToBeDone hangs "…, to be chaired by Oman" on the noun it follows.
func (a *article) mendToBeDone(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.VBN || t.Label[i] != syntax.Xcomp && t.Label[i] != syntax.Advcl || t.Child(i, syntax.AuxPass) < 0 {
		return false
	}
	l := int(t.Left[i])
	if l <= first || a.lowerWord(l) != "to" || a.word(l-1) != "," {
		return false
	}
	k := a.phraseBefore(int(t.Head[i]), l-1)
	if k < 0 {
		return false
	}
	a.hangOn(i, k, syntax.Acl)
	return true
}

// mendInterposed reads a condition put before the second of two infinitives:
// "to hold fire and, once monitors are in place, to pull back their guns". The
// parser joins the condition to the first and hangs the second under it.
func (a *article) mendInterposed(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	m := t.Child(i, syntax.Mark)
	if t.Label[i] != syntax.Conj || h < 0 || h > i || m < 0 || m > i || bearingOf(a.lemma(m)) == noBearing || !a.auxiliariesOf(h).to {
		return false
	}
	v := -1
	for c := range t.Children(i) {
		if c > i && t.Tag[c] == syntax.VB && a.auxiliariesOf(c).to && int(t.Left[c]) > first && a.word(int(t.Left[c])-1) == "," {
			v = c
		}
	}
	if v < 0 {
		return false
	}
	for c := range t.Children(i) {
		if t.Label[c] == syntax.CC || c > v || c < m && t.Label[c] == syntax.Punct {
			t.Head[c] = int32(v)
		}
	}
	a.hangOn(v, h, syntax.Conj)
	a.hangOn(i, v, syntax.Advcl)
	return true
}

// mendAside hangs a participle between commas after a subject on that subject:
// "The mission, made up of 250 observers, will be based in Hodeidah".
func (a *article) mendAside(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	if t.Tag[i] != syntax.VBN && t.Tag[i] != syntax.VBD || t.Label[i] != syntax.Advcl || h < i || i < first+2 || int(t.Left[i]) != i || a.word(i-1) != "," || !t.Tag[i-2].Noun() {
		return false
	}
	if r := int(t.Right[i]); r+1 >= end || a.word(r+1) != "," && a.word(r) != "," || t.Child(i, syntax.Aux) >= 0 || t.Child(i, syntax.Nsubj) >= 0 || t.Child(i, syntax.Obj) >= 0 {
		return false
	}
	for c := range t.Children(h) {
		if t.Label[c].Subject() && c < i && int(t.Right[c]) == i-2 {
			t.Tag[i] = syntax.VBN
			a.hangOn(i, c, syntax.Acl)
			a.hangOn(i-1, i, syntax.Punct)
			return true
		}
	}
	return false
}

// mendEach gives a verb the subject that "each" parts it from: "Norway and
// Sweden will each contribute a battalion".
func (a *article) mendEach(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if w := a.lowerWord(i); w != "each" && w != "both" && w != "all" || t.Label[i] != syntax.Nsubj || v < i || i == first {
		return false
	}
	if t.Tag[i-1] != syntax.MD && t.Tag[i-1] != syntax.VBP || int(t.Head[i-1]) != v || i-1 == first {
		return false
	}
	for c := range t.Children(v) {
		if c >= i-1 || !t.Tag[c].Noun() && t.Tag[c] != syntax.PRP || int(t.Right[c]) != i-2 {
			continue
		}
		switch t.Label[c] {
		case syntax.Vocative, syntax.Dislocated, syntax.Parataxis, syntax.OblUnmarked, syntax.NsubjOuter, syntax.Nsubj:
			t.Label[c] = syntax.Nsubj
			t.Label[i] = syntax.Advmod
			return true
		}
	}
	return false
}

// mendReturn hangs what is given in return on "return" or "exchange": "will free
// 250 prisoners in return for 20 hostages".
func (a *article) mendReturn(i, first, end int) bool {
	t := &a.tree
	if w := a.lowerWord(i); w != "return" && w != "exchange" || i+1 >= end || a.caseOf(i) != "in" || a.lowerWord(i+1) != "for" {
		return false
	}
	o := int(t.Head[i+1])
	if o <= i || int(t.Head[o]) == i || int(t.Left[o]) != i+1 || t.Label[o] != syntax.Obl && t.Label[o] != syntax.Nmod {
		return false
	}
	a.hangOn(o, i, syntax.Nmod)
	return true
}

// mendBinding reads "legally binding guarantees" as a phrase.
func (a *article) mendBinding(i, first, end int) bool {
	t := &a.tree
	o := t.Child(i, syntax.Obj)
	if a.lowerWord(i) != "binding" || t.Tag[i] != syntax.VBG || o < i || int(t.Left[o]) != i+1 || t.Head[i] < 0 || t.Child(i, syntax.Mark) >= 0 {
		return false
	}
	label := syntax.Obj
	if c := t.Child(i, syntax.Case); c >= 0 {
		label = syntax.Obl
		t.Head[c] = int32(o)
	}
	h := int(t.Head[i])
	for c := range t.Children(i) {
		if c > o {
			t.Head[c] = int32(h)
		}
	}
	t.Tag[i] = syntax.JJ
	a.hangOn(o, h, label)
	a.hangOn(i, o, syntax.Amod)
	return true
}

// mendFreeVerb reads "will free 120 prisoners" where the parser has kept the
// verb for an adjective and its object for a phrase.
func (a *article) mendFreeVerb(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.JJ || t.Modal(i) < 0 || t.Child(i, syntax.Cop) >= 0 || !isActionVerb(a.lowerWord(i)) {
		return false
	}
	for c := range t.Children(i) {
		if c > i && int(t.Left[c]) == i+1 && t.Tag[c].Noun() && t.Child(c, syntax.Case) < 0 && (t.Label[c] == syntax.Obl || t.Label[c] == syntax.OblUnmarked || t.Label[c] == syntax.Obj || t.Label[c] == syntax.Appos) {
			t.Tag[i], t.Lemma[i] = syntax.VB, a.lowerWord(i)
			t.Label[c] = syntax.Obj
			return true
		}
	}
	return false
}

// mendTwoSubjects gives back to an infinitive its object, which the parser makes
// a second subject of the verb after it: "A clause committing Kenya to train the
// guard is being negotiated".
func (a *article) mendTwoSubjects(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if !t.Label[i].Subject() || v < i || !t.Tag[i].Noun() {
		return false
	}
	x := int(t.Left[i]) - 1
	if x <= first || t.Tag[x] != syntax.VB && t.Tag[x] != syntax.VBG || t.Child(x, syntax.Obj) >= 0 {
		return false
	}
	for n := range t.Children(v) {
		if n < x && t.Label[n].Subject() && within(a, x, n) {
			if t.Label[i] == syntax.NsubjPass {
				t.Label[n] = syntax.NsubjPass
			}
			a.hangOn(i, x, syntax.Obj)
			return true
		}
	}
	return false
}

// mendFinite gives the right tag to a participle that has a subject and no
// auxiliary, and to a past tense that modifies a noun: "Envoys gathered in
// Doha", "A meeting planned for Thursday".
func (a *article) mendFinite(i, first, end int) bool {
	t := &a.tree
	switch {
	case t.Tag[i] == syntax.VBN && (t.Label[i] == syntax.Root || t.Label[i] == syntax.Ccomp) && t.Child(i, syntax.Nsubj) >= 0 && t.Child(i, syntax.Aux) < 0 && t.Child(i, syntax.AuxPass) < 0 && t.Child(i, syntax.Cop) < 0:
		t.Tag[i] = syntax.VBD
	case t.Tag[i] == syntax.VBD && t.Label[i] == syntax.Acl && t.Child(i, syntax.Nsubj) < 0 && t.Child(i, syntax.Obj) < 0:
		t.Tag[i] = syntax.VBN
	default:
		return false
	}
	return true
}

// isFateVerb reports whether a lemma is a verb that the fates know.
func isFateVerb(lemma string) bool {
	return holds(len(fates), func(n int) string { return fates[n].verb }, lemma)
}

// mendToBeVerb reads the infinitive after "is to" that the parser takes for a
// noun: "Talks are to resume in Jeddah".
func (a *article) mendToBeVerb(i, first, end int) bool {
	t := &a.tree
	if i < first+2 || t.Tag[i] != syntax.NN && t.Tag[i] != syntax.JJ && t.Tag[i] != syntax.NNP || a.lowerWord(i-1) != "to" || a.lemma(i-2) != "be" {
		return false
	}
	w := a.lowerWord(i)
	if int(t.Head[i-1]) != i || int(t.Head[i-2]) != i || t.Label[i-2] != syntax.Cop || !isActionVerb(w) && !isFateVerb(w) {
		return false
	}
	t.Tag[i-1], t.Tag[i], t.Lemma[i] = syntax.TO, syntax.VB, w
	t.Label[i-2], t.Label[i-1] = syntax.Aux, syntax.Mark
	for c := range t.Children(i) {
		if c > i && t.Label[c] == syntax.Nmod {
			t.Label[c] = syntax.Obl
		}
	}
	return true
}

// mendOfPhrase hangs "of 5,500 troops" on the noun it follows: "send a force of
// 5,500 troops".
func (a *article) mendOfPhrase(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	l := int(t.Left[i])
	if t.Label[i] != syntax.Obl || v < 0 || v > i || l <= v+1 || a.lowerWord(l) != "of" || int(t.Head[l]) != i {
		return false
	}
	o := t.Child(v, syntax.Obj)
	if o != l-1 || a.classAt(o)&(corps|organ|troops|observers|truce|gathering|surety) == 0 && !a.partitive(o) {
		return false
	}
	a.hangOn(i, o, syntax.Nmod)
	return true
}

// mendUnderstanding reads "a memorandum of understanding in Ankara" as signed in
// Ankara.
func (a *article) mendUnderstanding(i, first, end int) bool {
	t := &a.tree
	n := int(t.Head[i])
	if a.lowerWord(i) != "understanding" || n < 0 || n > i || a.lemma(n) != "memorandum" {
		return false
	}
	v := int(t.Head[n])
	t.Tag[i], t.Lemma[i] = syntax.NN, "understanding"
	t.Label[i] = syntax.Nmod
	if c := t.Child(i, syntax.Mark); c >= 0 {
		t.Label[c] = syntax.Case
	}
	related := t.Child(i, syntax.AclRelcl)
	for c := range t.Children(i) { // "a memorandum of understanding in Ankara that binds both"
		if related >= 0 && c > i {
			a.hangOn(c, n, t.Label[c])
			if t.Label[c] == syntax.Obl {
				t.Label[c] = syntax.Nmod
			}
		}
	}
	if v >= 0 && v < n && a.isVerb(v) && related < 0 {
		for c := range t.Children(i) {
			if c > i && (t.Label[c] == syntax.Obl || t.Label[c] == syntax.Nmod || t.Label[c] == syntax.OblUnmarked) {
				a.hangOn(c, v, syntax.Obl)
			}
		}
	}
	return true
}

// mendRelativeRoot gives a sentence back its main verb where the parser takes a
// relative clause between commas for it: "Under the truce, which Egypt brokered,
// both sides are to stop".
func (a *article) mendRelativeRoot(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.WDT || a.lowerWord(i) != "which" || i < first+2 || a.word(i-1) != "," {
		return false
	}
	r := int(t.Head[i])
	if r < i || t.Head[r] >= 0 || !t.Tag[r].Verb() {
		return false
	}
	k := i - 2
	for n := 0; n < maxChain && t.Head[k] >= 0 && int(t.Head[k]) < i && t.Tag[t.Head[k]].Noun(); n++ {
		k = int(t.Head[k])
	}
	if int(t.Head[k]) != r || !t.Tag[k].Noun() && t.Tag[k] != syntax.CD || t.Label[k] != syntax.Obl {
		return false
	}
	v := -1
	for c := range t.Children(r) {
		if c > r && (t.Label[c] == syntax.Advcl || t.Label[c] == syntax.Ccomp || t.Label[c] == syntax.Parataxis || t.Label[c] == syntax.Conj) && t.Child(c, syntax.CC) < 0 && (a.word(int(t.Left[c])-1) == "," && (t.Child(c, syntax.Nsubj) >= 0 || t.Child(c, syntax.NsubjPass) >= 0) || a.subjectFromList(c, r)) {
			v = c
			break
		}
	}
	if v < 0 {
		return false
	}
	for c := range t.Children(r) {
		if c > v || c < i-1 && c != k {
			t.Head[c] = int32(v)
		}
	}
	t.Head[v], t.Label[v] = -1, syntax.Root
	a.hangOn(k, v, syntax.Obl)
	a.hangOn(r, k, syntax.AclRelcl)
	for c := range t.Children(r) { // the comma before the main clause
		if t.Label[c] == syntax.Punct && c == int(t.Left[v])-1 {
			t.Head[c] = int32(v)
		}
	}
	return true
}

// subjectFromList gives verb v the subject that the parser has listed with the
// last name of the relative clause r before it: "which was signed in Ankara,
// Somalia and Ethiopia pledged".
func (a *article) subjectFromList(v, r int) bool {
	t := &a.tree
	if !t.Tag[v].Finite() || t.Child(v, syntax.Nsubj) >= 0 || t.Child(v, syntax.NsubjPass) >= 0 {
		return false
	}
	for k := r + 1; k < v; k++ {
		if t.Label[k] != syntax.Conj || t.Head[k] < 0 || int(t.Left[k]) <= r || !t.Tag[k].Proper() || a.word(int(t.Left[k])-1) != "," || int(t.Right[int(t.Head[k])])+1 != int(t.Left[v]) && int(t.Right[int(t.Head[k])])+1 != v {
			continue
		}
		x := int(t.Head[k])
		for c := range t.Children(x) { // the rest of the list goes on the new subject
			if c > k && t.Label[c] == syntax.Conj {
				t.Head[c] = int32(k)
			}
		}
		a.hangOn(k, v, syntax.Nsubj)
		return true
	}
	return false
}

// mendLoneObject makes the object of a verb of what the parser takes for its
// recipient when nothing is given: "would allow inspectors in".
func (a *article) mendLoneObject(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if t.Label[i] != syntax.Iobj || v < 0 || v > i || t.Child(v, syntax.Obj) >= 0 || t.Child(v, syntax.Ccomp) >= 0 || t.Child(v, syntax.Xcomp) >= 0 {
		return false
	}
	t.Label[i] = syntax.Obj
	return true
}

// mendEffect makes a subject of "it" in "It took effect at dawn".
func (a *article) mendEffect(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if t.Label[i] != syntax.Expl || v < i || a.lowerWord(i) != "it" || !a.runsOut(v) {
		return false
	}
	t.Label[i] = syntax.Nsubj
	return true
}

// mendFamiliar hangs an adjective with a phrase of its own on the noun before it,
// which the parser makes its subject: "people familiar with the talks said".
func (a *article) mendFamiliar(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if t.Tag[i] != syntax.JJ || v < i || !t.Tag[v].Finite() || t.Child(i, syntax.Cop) >= 0 || t.Child(i, syntax.Aux) >= 0 || t.Child(v, syntax.Nsubj) >= 0 || t.Child(v, syntax.NsubjPass) >= 0 {
		return false
	}
	n := t.Child(i, syntax.Nsubj)
	if n < 0 || n != i-1 || !t.Tag[n].Noun() || int(t.Right[i]) >= v || t.Child(i, syntax.Obl) < i {
		return false
	}
	a.hangOn(n, v, syntax.Nsubj)
	a.hangOn(i, n, syntax.Amod)
	return true
}

// mendWeekday gives a verb of saying the day after it, which the parser makes
// part of what is said: "Uganda said Friday it had withdrawn".
func (a *article) mendWeekday(i, first, end int) bool {
	t := &a.tree
	v := i - 1
	if v < first || i+1 >= end || !t.Tag[v].Finite() || !saysWhat(a.lemma(v)) || t.Tag[i+1].Proper() || !weekday(a.lowerWord(i)) && a.lowerWord(i) != "today" && a.lowerWord(i) != "yesterday" {
		return false
	}
	if int(t.Head[i]) == v && t.Label[i] != syntax.Obj && t.Label[i] != syntax.Nsubj {
		return false
	}
	for c := range t.Children(i) {
		if c > i {
			return false
		}
	}
	a.hangOn(i, v, syntax.OblUnmarked)
	return true
}

// weekday reports the names of the days.
func weekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// mendDoSame makes a verb of "does" in "if Chad does the same", where the parser
// takes "same" for the predicate.
func (a *article) mendDoSame(i, first, end int) bool {
	t := &a.tree
	v := t.Child(i, syntax.Aux)
	if a.lowerWord(i) != "same" || t.Tag[i] != syntax.JJ || v < 0 || v > i || t.Lemma[v] != "do" {
		return false
	}
	for c := range t.Children(i) {
		if c != v && (c < v || c > i) {
			t.Head[c] = int32(v)
		}
	}
	a.hangOn(v, int(t.Head[i]), t.Label[i])
	a.hangOn(i, v, syntax.Obj)
	return true
}

// mendLater gives a verb the subject that the parser reads as a span of time
// before "later": "His office later clarified that he was open".
func (a *article) mendLater(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if a.lowerWord(i) != "later" || v != i+1 || t.Tag[v] != syntax.VBN && t.Tag[v] != syntax.VBD || t.Child(v, syntax.Nsubj) >= 0 || t.Child(v, syntax.NsubjPass) >= 0 || t.Child(v, syntax.AuxPass) >= 0 {
		return false
	}
	c := t.Child(i, syntax.OblUnmarked)
	if c < 0 || c != i-1 || !t.Tag[c].Noun() || calendarWord(a.lemma(c)) || a.lemma(c) == "minute" || a.lemma(c) == "decade" || a.lemma(c) == "second" {
		return false
	}
	t.Tag[v] = syntax.VBD
	a.hangOn(c, v, syntax.Nsubj)
	return true
}

// mendPairedSubjects joins two subjects of one verb that "and" joins: "Chad's
// junta and the Lake Army agreed".
func (a *article) mendPairedSubjects(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	k := int(t.Left[i]) - 1
	if t.Label[i] != syntax.Nsubj || v < i || k <= first || a.lowerWord(k) != "and" || int(t.Head[k]) != v {
		return false
	}
	for n := range t.Children(v) {
		if n < k && t.Label[n] == syntax.Nsubj && int(t.Right[n]) == k-1 {
			a.hangOn(i, n, syntax.Conj)
			a.hangOn(k, i, syntax.CC)
			return true
		}
	}
	return false
}

// mendThirdPerson reads a verb in the present tense that the parser takes for a
// plural after a name: "unless Russia signs", "as long as Kenya pays".
func (a *article) mendThirdPerson(i, first, end int) bool {
	t := &a.tree
	w := a.lowerWord(i)
	if i < first+2 || t.Tag[i] != syntax.NNS && t.Tag[i] != syntax.NNP && t.Tag[i] != syntax.NNPS || len(w) < 4 || w[len(w)-1] != 's' || isTitleCase(a.word(i)) {
		return false
	}
	lemma := w[:len(w)-1]
	if len(w) > 4 && (w[len(w)-3:] == "ses" || w[len(w)-3:] == "hes" || w[len(w)-3:] == "xes") {
		lemma = w[:len(w)-2]
	}
	if !isActionVerb(lemma) && !isFateVerb(lemma) && !isEventVerb(lemma) || a.classAt(i)&fire != 0 { // "after Kenya attacks"
		return false
	}
	s := i - 1
	if !t.Tag[s].Proper() || int(t.Head[s]) != i || t.Label[s] != syntax.Compound {
		return false
	}
	if i+1 < end && (t.Tag[i+1].Noun() || t.Tag[i+1].Finite() || t.Tag[i+1] == syntax.VBN) {
		return false // "if Kenya troops leave"
	}
	m := int(t.Left[i])
	if int(t.Head[m]) != i || m == s || bearingOf(a.lowerWord(m)) == noBearing && (a.lowerWord(m) != "as" || m < first+2 || a.lowerWord(m-2) != "as") {
		return false
	}
	h := int(t.Head[i])
	for n := 0; n < maxChain && h >= 0 && !a.isVerb(h); n++ {
		h = int(t.Head[h])
	}
	if h < 0 || h > m {
		return false
	}
	t.Tag[i], t.Lemma[i] = syntax.VBZ, lemma
	t.Label[s], t.Label[m] = syntax.Nsubj, syntax.Mark
	a.hangOn(i, h, syntax.Advcl)
	return true
}

// isEventVerb reports whether a lemma is a verb that tells an event.
func isEventVerb(lemma string) bool {
	return holds(len(eventVerbs), func(n int) string { return eventVerbs[n].verb }, lemma)
}

// mendSecondCondition joins to a condition the second clause of it, which the
// parser joins to the verb of saying: "said it would leave only once the deal was
// signed and both governments had asked it to".
func (a *article) mendSecondCondition(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	l := int(t.Left[i])
	if t.Label[i] != syntax.Conj || h < 0 || h > i || !a.isVerb(h) || saysWhat(a.lemma(i)) && t.Child(i, syntax.Ccomp) >= 0 || a.lowerWord(l) != "and" || l <= first || a.isPunct(l-1) {
		return false
	}
	if t.Child(i, syntax.Nsubj) < 0 && t.Child(i, syntax.NsubjPass) < 0 {
		return false
	}
	d := h
	if saysWhat(a.lemma(h)) {
		d = t.Child(h, syntax.Ccomp)
	}
	if d < 0 || d > i || t.Modal(d) < 0 || t.Modal(i) >= 0 {
		return false
	}
	for c := range t.Children(d) {
		m := t.Child(c, syntax.Mark)
		if (t.Label[c] == syntax.Advcl || t.Label[c] == syntax.Obl) && c > d && int(t.Right[c]) == l-1 && m >= 0 && bearingOf(a.lemma(m)) != noBearing {
			a.hangOn(i, c, syntax.Conj)
			t.Label[c] = syntax.Advcl
			return true
		}
	}
	return false
}

// mendNumber hangs a number on the noun that it counts and not on their verb:
// "send up to 20,000 troops".
func (a *article) mendNumber(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.CD || t.Label[i] == syntax.Nummod || t.Head[i] < 0 || i+1 >= end {
		return false
	}
	o := i + 1
	if t.Tag[o] != syntax.NNS || t.Head[o] != t.Head[i] || int(t.Left[o]) != o || int(t.Right[i]) != i || t.Child(i, syntax.Case) >= 0 || a.isMoney(i) {
		return false
	}
	a.hangOn(i, o, syntax.Nummod)
	return true
}

// mendRunBy reads "a centre in Amman run by Jordan", where the parser takes "run"
// for the noun that the place modifies.
func (a *article) mendRunBy(i, first, end int) bool {
	t := &a.tree
	n := int(t.Head[i])
	c := i - 1
	if a.lowerWord(i) != "run" || t.Tag[i] != syntax.NN || t.Label[i] != syntax.Nmod || n < 0 || n > i || c <= n || !t.Tag[c].Proper() || int(t.Head[c]) != i || t.Label[c] != syntax.Compound {
		return false
	}
	g := t.Child(i, syntax.Nmod)
	k := t.Child(i, syntax.Case)
	if g < i || a.caseOf(g) != "by" || k < 0 || k > c || int(t.Left[i]) != k {
		return false
	}
	for d := range t.Children(i) {
		if d < c {
			t.Head[d] = int32(c)
		}
	}
	a.hangOn(c, n, syntax.Nmod)
	a.hangOn(i, n, syntax.Acl)
	t.Tag[i], t.Lemma[i] = syntax.VBN, "run"
	t.Label[g] = syntax.OblAgent
	return true
}

// mendCounted reads a plural after a number as the noun that it counts: "to let
// 600 lorries a day into Gaza".
func (a *article) mendCounted(i, first, end int) bool {
	t := &a.tree
	c := i - 1
	w := a.lowerWord(i)
	if t.Tag[i] != syntax.VBZ || c < first || t.Tag[c] != syntax.CD || t.Label[c] != syntax.Obj && t.Label[c] != syntax.Obl || t.Head[c] < 0 || int(t.Head[c]) > c || len(w) < 4 {
		return false
	}
	lemma := w[:len(w)-1]
	if len(w) > 4 && w[len(w)-3:] == "ies" {
		lemma = w[:len(w)-3] + "y"
	}
	if classOf(lemma) == 0 || t.Head[i] < 0 || int(t.Head[i]) >= i {
		return false
	}
	v, label := int(t.Head[c]), t.Label[c]
	for k := range t.Children(i) {
		if k > i {
			t.Head[k] = int32(v)
			if t.Label[k] == syntax.Obj {
				t.Label[k] = syntax.OblUnmarked
			}
		}
	}
	t.Tag[i], t.Lemma[i] = syntax.NNS, lemma
	a.hangOn(i, v, label)
	a.hangOn(c, i, syntax.Nummod)
	return true
}

// mendBetween gives "between X and Y" its second party where the parser makes
// that the subject: "A truce between the army and the rebels took effect".
func (a *article) mendBetween(i, first, end int) bool {
	t := &a.tree
	x := int(t.Head[i])
	if a.lowerWord(i) != "between" || t.Label[i] != syntax.Case || x <= i || t.Child(x, syntax.Conj) >= 0 {
		return false
	}
	n, and := int(t.Head[x]), int(t.Right[x])+1
	if n < 0 || n >= i || and >= end || a.lowerWord(and) != "and" || !t.Tag[n].Noun() {
		return false
	}
	y := a.phraseFrom(and+1, end)
	if y < 0 || t.Label[y] != syntax.Nsubj && t.Label[y] != syntax.NsubjPass {
		return false
	}
	v := int(t.Head[y])
	if v < y || int(t.Head[n]) != v {
		return false
	}
	a.hangOn(n, v, t.Label[y])
	a.hangOn(y, x, syntax.Conj)
	a.hangOn(and, y, syntax.CC)
	return true
}

// mendAdversative hangs a clause with a subject of its own after ", but" on the
// main verb where the parser makes it the second half of a condition: in "will
// leave once it is safe, but Chad insists" two things are said.
func (a *article) mendAdversative(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	if t.Label[i] != syntax.Conj || h < 0 || h > i || t.Label[h] != syntax.Advcl || t.Child(i, syntax.Nsubj) < 0 {
		return false
	}
	cc := t.Child(i, syntax.CC)
	up := int(t.Head[h])
	if cc <= first || a.lowerWord(cc) != "but" || a.word(cc-1) != "," || up < 0 || up > h {
		return false
	}
	for t.Label[up] == syntax.Xcomp && int(t.Head[up]) >= first { // "pledged to leave once …, but"
		up = int(t.Head[up])
	}
	a.hangOn(i, up, syntax.Conj)
	return true
}

// mendPolice makes one phrase of "police officers" where the parser parts them:
// "an offer of 1,000 police officers still stands".
func (a *article) mendPolice(i, first, end int) bool {
	t := &a.tree
	n := i + 1
	if n >= end || a.lowerWord(i) != "police" || t.Label[i] == syntax.Compound || a.lemma(n) != "officer" || t.Tag[n] != syntax.NNS || t.Label[n] == syntax.Compound {
		return false
	}
	h, label := int(t.Head[i]), t.Label[i]
	if int(t.Head[n]) == i || h < 0 || h >= i || int(t.Head[n]) < n {
		return false
	}
	for c := range t.Children(i) {
		t.Head[c] = int32(n)
	}
	a.hangOn(n, h, label)
	a.hangOn(i, n, syntax.Compound)
	return true
}

// mendCalled makes a name of a capitalised word inside a sentence that the tagger
// takes for an interjection: "“No,” Okello, who leads the group, said".
func (a *article) mendCalled(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.UH || i == first || !isTitleCase(a.word(i)) || len(a.word(i)) < 3 || a.doc.Tokens[i-1].Kind == text.OpenQuote {
		return false
	}
	switch a.lowerWord(i) {
	case "yes", "well", "please", "god", "hello", "okay", "oh", "sorry", "thanks":
		return false
	}
	t.Tag[i] = syntax.NNP
	if n := i + 1; n+1 < end && t.Tag[n].Finite() && t.Child(n, syntax.Nsubj) < 0 && t.Label[i] == syntax.Discourse {
		a.hangOn(i, n, syntax.Nsubj)
	}
	return true
}

// mendOfficeList keeps together a list of names after "of": in "Leaders of
// France, Germany and Poland warned" the parser makes the last names the subject.
func (a *article) mendOfficeList(i, first, end int) bool {
	t := &a.tree
	v, n := int(t.Head[i]), int(t.Right[i])
	if t.Tag[i] != syntax.NNS || t.Label[i] != syntax.Obl || v < i || t.Child(i, syntax.Case) >= 0 || n+2 >= end || a.word(n+1) != "," || n+2 >= v {
		return false
	}
	s := t.Child(v, syntax.Nsubj)
	if s < 0 || int(t.Left[s]) != n+2 || !t.Tag[s].Proper() || t.Child(s, syntax.Conj) < 0 || !t.Tag[n].Proper() {
		return false
	}
	for x := n; ; x = int(t.Head[x]) { // the first name of the list
		if x < i || x == i {
			return false
		}
		if int(t.Head[x]) == i {
			if t.Label[x] != syntax.Nmod || a.caseOf(x) != "of" {
				return false
			}
			a.hangOn(s, x, syntax.Conj)
			t.Head[n+1] = int32(s) // the comma
			break
		}
	}
	t.Label[i] = syntax.Nsubj
	return true
}

// mendHad makes a past tense of an auxiliary "had" that the tagger takes for a
// participle: "the shelling had not stopped".
func (a *article) mendHad(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.VBN || t.Label[i] != syntax.Aux || a.lowerWord(i) != "had" {
		return false
	}
	for c := range t.Children(int(t.Head[i])) {
		if c < i && t.Label[c] == syntax.Aux {
			return false // "would have had"
		}
	}
	t.Tag[i] = syntax.VBD
	return true
}

// mendClauseLabel makes a clause of what has a verb, a subject and a conjunction
// but is still labelled as the phrase of a noun.
func (a *article) mendClauseLabel(i, first, end int) bool {
	t := &a.tree
	if t.Label[i] != syntax.Obl && t.Label[i] != syntax.Nmod || !t.Tag[i].Finite() || t.Child(i, syntax.Nsubj) < 0 || t.Child(i, syntax.Mark) < 0 {
		return false
	}
	t.Label[i] = syntax.Advcl
	return true
}

// mendFirstName puts the first name of a list back into it: in "Poland, Romania
// and Turkey could send ships" the parser takes Poland for whom one speaks to.
func (a *article) mendFirstName(i, first, end int) bool {
	t := &a.tree
	v := int(t.Head[i])
	if v < i || !t.Tag[i].Proper() || int(t.Right[i]) != i || i+2 >= v || a.word(i+1) != "," || a.doc.InQuote(i) >= 0 {
		return false
	}
	switch t.Label[i] {
	case syntax.Vocative, syntax.Discourse, syntax.OblUnmarked, syntax.Dislocated:
	case syntax.Obl:
		if t.Child(i, syntax.Case) >= 0 {
			return false
		}
	default:
		return false
	}
	s := t.Child(v, syntax.Nsubj)
	if s < 0 || int(t.Left[s]) != i+2 || !t.Tag[s].Noun() || !isTitleCase(a.word(s)) || t.Child(s, syntax.Conj) < 0 {
		return false
	}
	t.Label[i] = syntax.Nsubj
	a.hangOn(s, i, syntax.Conj)
	t.Head[i+1] = int32(s) // the comma
	return true
}

// mendSouthOf makes an object of what the parser takes for a measure: "deployed
// 10,000 soldiers south of the river".
func (a *article) mendSouthOf(i, first, end int) bool {
	t := &a.tree
	d := int(t.Head[i])
	if t.Label[i] != syntax.OblUnmarked || d != i+1 || !t.Tag[i].Noun() || a.classAt(i) == 0 {
		return false
	}
	switch a.lowerWord(d) {
	case "north", "south", "east", "west", "inside", "outside":
	default:
		return false
	}
	v := int(t.Head[d])
	if v < 0 || v > i || !a.isVerb(v) || t.Child(v, syntax.Obj) >= 0 {
		return false
	}
	a.hangOn(i, v, syntax.Obj)
	return true
}

// mendHyphenObject gives "a fact-finding team" its head where the parser makes
// "finding" the object and hangs the team beside it.
func (a *article) mendHyphenObject(i, first, end int) bool {
	t := &a.tree
	k, v := i-1, int(t.Head[i])
	if i < first+3 || !t.Tag[i].Noun() || a.classAt(i) == 0 || v < 0 || v > k || int(t.Head[k]) != v || t.Label[k] != syntax.Obj || t.Tag[k-1] != syntax.HYPH {
		return false
	}
	switch t.Label[i] {
	case syntax.Advmod, syntax.Obl, syntax.OblUnmarked, syntax.Dep:
	default:
		return false
	}
	for c := range t.Children(k) {
		if t.Label[c] == syntax.Det || t.Label[c] == syntax.Nummod {
			t.Head[c] = int32(i)
		}
	}
	a.hangOn(k, i, syntax.Compound)
	t.Label[i] = syntax.Obj
	return true
}

// mendModal makes a verb of a noun behind its modal: "the Front will store its
// weapons".
func (a *article) mendModal(i, first, end int) bool {
	t := &a.tree
	if t.Tag[i] != syntax.NN || i < first+2 || t.Tag[i-1] != syntax.MD || t.Label[i-1] != syntax.Aux || int(t.Head[i-1]) != i || t.Child(i, syntax.Cop) >= 0 || t.Child(i, syntax.Det) >= 0 {
		return false
	}
	t.Tag[i], t.Lemma[i] = syntax.VB, a.lowerWord(i)
	return true
}

// mendHalves makes two names of "North and South Korea".
func (a *article) mendHalves(i, first, end int) bool {
	t := &a.tree
	k := i + 3
	if k >= end || a.word(i+1) != "and" || !(a.word(i) == "North" && a.word(i+2) == "South" || a.word(i) == "South" && a.word(i+2) == "North") || !t.Tag[k].Proper() || int(t.Head[i]) != k {
		return false
	}
	h, label := int(t.Head[k]), t.Label[k]
	for c := range t.Children(k) {
		if c != i && c != i+1 && c != i+2 {
			t.Head[c] = int32(i)
		}
	}
	a.hangOn(i, h, label)
	a.hangOn(k, i, syntax.Conj)
	a.hangOn(i+1, k, syntax.CC)
	a.hangOn(i+2, k, syntax.Compound)
	return true
}

// mendPerfect makes a participle of a verb that looks like its infinitive: "would
// have let Rwanda keep".
func (a *article) mendPerfect(i, first, end int) bool {
	t := &a.tree
	h := i - 1
	if i < first+2 || int(t.Head[i]) != h || t.Label[i] != syntax.Xcomp || a.lowerWord(h) != "have" || t.Modal(h) < 0 || !t.Tag[i].Verb() || t.Child(i, syntax.Mark) >= 0 {
		return false
	}
	up, label := int(t.Head[h]), t.Label[h]
	for c := range t.Children(h) {
		if c != i {
			t.Head[c] = int32(i)
		}
	}
	t.Tag[i] = syntax.VBN
	t.Head[i], t.Label[i] = int32(up), label
	a.hangOn(h, i, syntax.Aux)
	return true
}
