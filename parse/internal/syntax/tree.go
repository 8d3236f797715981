package syntax

import "iter"

// A Tree holds the analysis of consecutive sentences, one element of each
// slice per token. Indices of tokens are absolute: they count from 0 over
// everything appended since Reset. The zero value is an empty tree.
type Tree struct {
	// Tag is the part of speech.
	Tag []Tag
	// Lemma is the dictionary form in lower case: "say" for said, "agreement"
	// for agreements. Proper nouns keep their form, in lower case.
	Lemma []string
	// Head is the token that this one depends on, -1 for the root of a sentence.
	Head []int32
	// Label says how it depends on its head.
	Label []Label
	// Left and Right are the first and the last token of the subtree. Trees are
	// projective: the subtree is every token of Left..Right, both included.
	Left, Right []int32
	// FirstChild and NextSib list the dependents in the order of the text; -1 ends.
	FirstChild, NextSib []int32
}

// Reset empties the tree and keeps its memory.
func (t *Tree) Reset() {
	t.Tag, t.Lemma, t.Head, t.Label = t.Tag[:0], t.Lemma[:0], t.Head[:0], t.Label[:0]
	t.Left, t.Right, t.FirstChild, t.NextSib = t.Left[:0], t.Right[:0], t.FirstChild[:0], t.NextSib[:0]
}

// Len returns the number of tokens.
func (t *Tree) Len() int { return len(t.Head) }

// Children yields the dependents of i in the order of the text.
func (t *Tree) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
			if !yield(int(c)) {
				return
			}
		}
	}
}

// Child returns the first dependent of i with the label, or -1.
func (t *Tree) Child(i int, l Label) int {
	for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
		if t.Label[c] == l {
			return int(c)
		}
	}
	return -1
}

// Root returns the root of the sentence of tokens [first, end), or -1 when
// the range is empty or holds no root.
func (t *Tree) Root(first, end int) int {
	for i := first; i < end; i++ {
		if t.Head[i] < 0 {
			return i
		}
	}
	return -1
}

// Passive reports whether the verb i is in the passive voice: it has a passive
// auxiliary or a passive subject, or it is a bare participle that describes a
// noun or states a circumstance ("a force led by France", "asked about it,").
func (t *Tree) Passive(i int) bool {
	for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
		switch t.Label[c] {
		case AuxPass, NsubjPass, CsubjPass, OblAgent:
			return true
		case Aux, Nsubj:
			if t.Tag[i] == VBN {
				return false
			}
		}
	}
	if t.Tag[i] != VBN {
		return false
	}
	switch t.Label[i] {
	case Acl, Amod, Advcl:
		return true
	case Conj:
		return t.Head[i] >= 0 && t.Tag[t.Head[i]] == VBN && t.Passive(int(t.Head[i]))
	}
	return false
}

// Negated returns the token that negates i, one of its dependents (not, n't,
// never, no, "no longer", neither, without), or -1.
func (t *Tree) Negated(i int) int {
	for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
		switch t.Label[c] {
		case Advmod, Det, CCPreconj, CC, Case, Mark:
		default:
			continue
		}
		if negator(t.Lemma[c]) {
			return int(c)
		}
		// "no longer", "not yet": the negator is a dependent of the adverb.
		if t.Label[c] == Advmod {
			for g := t.FirstChild[c]; g >= 0; g = t.NextSib[g] {
				if t.Label[g] != Case && negator(t.Lemma[g]) && g < c {
					return int(g)
				}
			}
		}
	}
	return -1
}

// negator reports the lemmas that negate what they depend on.
func negator(lemma string) bool {
	switch lemma {
	case "not", "n't", "never", "no", "neither", "nor", "without", "nowhere", "hardly", "cannot":
		return true
	}
	return false
}

// Modal returns the modal auxiliary of i (can, could, will, would, may, might,
// shall, should, must, ought), or -1.
func (t *Tree) Modal(i int) int {
	for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
		if t.Tag[c] == MD && (t.Label[c] == Aux || t.Label[c] == AuxPass) {
			return int(c)
		}
	}
	return -1
}

// Coarse returns the universal tag of token i: its Penn tag's, save where the
// tree decides between an auxiliary and a verb, a preposition and a
// conjunction, a determiner and a pronoun.
func (t *Tree) Coarse(i int) UPOS {
	tag, label := t.Tag[i], t.Label[i]
	switch tag {
	case VB, VBD, VBG, VBN, VBP, VBZ:
		if label == Aux || label == AuxPass || label == Cop || t.Lemma[i] == "be" && t.Child(i, Expl) < 0 {
			return UAUX
		}
	case IN:
		if label == Mark || subordinator(t.Lemma[i]) && t.Child(i, Fixed) < 0 {
			return USCONJ
		}
		if label == Case && t.Tag[t.Head[i]].Verb() {
			return USCONJ
		}
	case DT:
		if label != Det && label != Advmod && label != CCPreconj && demonstrative(t.Lemma[i]) {
			return UPRON
		}
	case WDT:
		if label == Det {
			return UDET
		}
	case RB:
		if t.Lemma[i] == "not" {
			return UPART
		}
	case NNP:
		if label == Amod {
			return UADJ
		}
	case NN:
		if indefinite(t.Lemma[i]) {
			return UPRON
		}
	case LS:
		return UNUM
	case ADD:
		return UPROPN
	case AFX:
		if label == Advmod {
			return UADV
		}
	case FW:
		switch t.Lemma[i] {
		case "etc", "etc.":
			return UNOUN
		case "e.g.", "i.e.":
			return UADV
		}
	case NFP:
		if label != Punct {
			return USYM
		}
	case COMMA:
		if t.Lemma[i] == "/" {
			return USYM
		}
	}
	return tag.Coarse()
}

// Relink brings spans and lists of children in line with the heads of the
// sentence that starts at token first and is the last one appended, after a
// caller has changed heads or labels. It reports whether they still make a tree
// with one root in which every subtree is a span of tokens, punctuation aside;
// when they do not, the lists are not to be used.
func (t *Tree) Relink(first int) bool {
	t.Left, t.Right = t.Left[:first], t.Right[:first]
	t.FirstChild, t.NextSib = t.FirstChild[:first], t.NextSib[:first]
	t.link(first)
	return t.sound(first)
}

// sound reports whether the heads from first on make one projective tree.
func (t *Tree) sound(first int) bool {
	n := len(t.Head)
	root := -1
	for i := first; i < n; i++ {
		if t.Head[i] < 0 {
			if root >= 0 {
				return false
			}
			root = i
		}
	}
	// A subtree's span holds its children's spans one after the other; then the
	// root's covers the sentence only when there is no cycle.
	seen := 0
	for i := first; i < n; i++ {
		last := t.Left[i] - 1
		self := false
		for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
			if c > int32(i) && !self {
				if last+1 != int32(i) {
					return false
				}
				last, self = int32(i), true
			}
			if t.Left[c] != last+1 {
				return false
			}
			last = t.Right[c]
			seen++
		}
		if !self && last+1 != int32(i) {
			return false
		}
	}
	return root >= 0 && seen == n-first-1 && int(t.Left[root]) == first && int(t.Right[root]) == n-1
}

// link fills spans and lists of children of the sentence that starts at first.
func (t *Tree) link(first int) {
	n := len(t.Head)
	for i := first; i < n; i++ {
		t.Left = append(t.Left, int32(i))
		t.Right = append(t.Right, int32(i))
		t.FirstChild = append(t.FirstChild, -1)
		t.NextSib = append(t.NextSib, -1)
	}
	// From the right, so that each child goes before the ones already listed.
	for i := n - 1; i >= first; i-- {
		if h := t.Head[i]; h >= 0 {
			t.NextSib[i] = t.FirstChild[h]
			t.FirstChild[h] = int32(i)
		}
	}
	// A subtree lies between its neighbours: spans grow from the leaves up, in
	// as many steps as there are tokens, because a child on the left is
	// complete before its head when walking right, and the other way round.
	for i := first; i < n; i++ {
		t.spanLeft(int32(i))
	}
	for i := n - 1; i >= first; i-- {
		t.spanRight(int32(i))
	}
}

// spanLeft extends the spans of the heads of i to the left.
func (t *Tree) spanLeft(i int32) {
	if c := t.FirstChild[i]; c >= 0 && c < i {
		t.Left[i] = t.Left[c]
	}
}

// spanRight extends the span of i to the right end of its last child.
func (t *Tree) spanRight(i int32) {
	for c := t.FirstChild[i]; c >= 0; c = t.NextSib[c] {
		if c > i {
			t.Right[i] = t.Right[c]
		}
	}
}

// demonstrative reports the determiners that stand alone as pronouns; all,
// some, each and their like stay determiners.
func demonstrative(lemma string) bool { return lemma == "this" || lemma == "that" }

// subordinator reports the words that are conjunctions wherever they bear the
// tag they share with prepositions.
func subordinator(lemma string) bool {
	switch lemma {
	case "that", "if", "because", "while", "although", "whether", "though", "so", "unless", "cause", "lest", "whereas":
		return true
	}
	return false
}

// indefinite reports the pronouns that bear the tag of nouns.
func indefinite(lemma string) bool {
	switch lemma {
	case "something", "anything", "nothing", "everything", "someone", "anyone", "everyone",
		"somebody", "anybody", "nobody", "everybody", "none":
		return true
	}
	return false
}
