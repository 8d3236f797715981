package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
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
	(*article).mendJoinedClause,
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
