package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

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
	if t.Label[i] != syntax.Case || x <= i || a.lowerWord(i) != "between" || t.Child(x, syntax.Conj) >= 0 {
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
	if t.Tag[i] == syntax.WP && a.word(i) == "WHO" && i+1 < end && a.word(i+1) != "IS" { // the organisation
		t.Tag[i] = syntax.NNP
		return true
	}
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
