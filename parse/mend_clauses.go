package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

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
		if subject < 0 {
			return false
		}
		for c := range t.Children(i) { // the end of what is said: "told us anything,” recalls Pete Alvarez"
			if c < i {
				if t.Head[c] = int32(root); t.Label[c] == syntax.Compound {
					t.Label[c] = syntax.Obj
				}
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

// mendJoinedClause hangs a clause that the parser joins to a noun on the verb
// above it: "are to report it within six hours and the truce lapses".
func (a *article) mendJoinedClause(i, first, end int) bool {
	t := &a.tree
	h := int(t.Head[i])
	if t.Label[i] != syntax.Conj || !t.Tag[i].Finite() || t.Tag[i] == syntax.MD || t.Child(i, syntax.Nsubj) < 0 || h < 0 || h > i || !t.Tag[h].Noun() || a.isPredicate(h) {
		return false
	}
	p := a.predicateAbove(h)
	if p < 0 || p > i {
		return false
	}
	t.Head[i] = int32(p)
	return true
}
