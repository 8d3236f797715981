package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// An itemList is an introduction that ends in a colon ("the two sides agreed to:")
// and governs the items after it.
type itemList struct {
	intro     int // its governing predicate
	paragraph int // of the introduction
	sentence  int // of the introduction
	heading   int // 1 + the document noun of a heading that introduces the list, 0 for a clause
}

// heading returns the document that the heading s of a list is of: "What the plan
// says", "The deal in brief"; -1 when the sentence is none.
func (a *article) heading(s int) int {
	x := &a.doc.Sentences[s]
	if x.EndToken-x.FirstToken > 8 || a.isItem(s) || !a.tree.Tag[x.EndToken-1].Noun() && !a.tree.Tag[x.EndToken-1].Verb() && a.tree.Tag[x.EndToken-1] != syntax.JJ {
		return -1
	}
	for i := x.FirstToken; i < x.EndToken; i++ {
		if a.isPunct(i) {
			return -1
		}
	}
	for i := x.FirstToken; i < x.EndToken; i++ {
		switch a.lemma(i) {
		case "accord", "agreement", "deal", "draft", "pact", "plan", "proposal", "roadmap", "text", "treaty", "truce":
			return i
		}
	}
	return -1
}

// agreedBefore reports whether the text has told before token i that a document
// of its noun is agreed.
func (a *article) agreedBefore(i int) bool {
	for k := len(a.claims) - 1; k >= max(0, len(a.claims)-maxScan); k-- {
		c := &a.claims[k]
		if c.section == documents && c.head < i && a.lemma(c.head) == a.lemma(i) && (c.status == ceasefire.Agreed || c.status == ceasefire.Signed || c.status == ceasefire.InForce) {
			return true
		}
	}
	return false
}

// listOf returns the introduction that governs the item token i stands in.
func (a *article) listOf(i int) (itemList, bool) {
	s := a.doc.SentenceOf(i)
	if s == 0 || !a.isItem(s) {
		return itemList{}, false
	}
	for k := s - 1; k >= 0 && k > s-40; k-- {
		x := &a.doc.Sentences[k]
		if n := a.heading(k); n >= 0 {
			return itemList{intro: a.tree.Root(x.FirstToken, x.EndToken), paragraph: x.Paragraph, sentence: k, heading: n + 1}, true
		}
		if a.word(x.EndToken-1) == ":" {
			root := a.tree.Root(x.FirstToken, x.EndToken)
			p := a.lastOperator(x.FirstToken, x.EndToken)
			if p < 0 {
				p = root
			}
			return itemList{intro: p, paragraph: x.Paragraph, sentence: k}, p >= 0
		}
		if !a.isItem(k) {
			return itemList{}, false
		}
	}
	return itemList{}, false
}

// isItem reports whether sentence s opens with a bullet or a number, or goes
// on in a paragraph that does.
func (a *article) isItem(s int) bool {
	p := &a.doc.Paragraphs[a.doc.Sentences[s].Paragraph]
	t := a.doc.Sentences[p.FirstSentence].FirstToken
	switch w := a.word(t); w {
	case "-", "–", "—", "•", "*", "·", "◦", "▪":
		return true
	default:
		n := len(w)
		if a.doc.Tokens[t].Kind == text.Number && (w[n-1] == '.' || t+1 < len(a.doc.Tokens) && (a.word(t+1) == "." || a.word(t+1) == ")")) {
			return true
		}
		return n > 0 && w[0] >= 'a' && w[0] <= 'z' && a.word(a.doc.Sentences[p.EndSentence-1].EndToken-1) == ";"
	}
}

// lastOperator returns the last operator predicate among the tokens.
func (a *article) lastOperator(first, end int) int {
	for i := end - 1; i >= first; i-- {
		if a.isPredicate(i) {
			if _, ok := operatorOf(a, i); ok {
				return i
			}
		}
	}
	return -1
}

// listReading gives the reading that the introduction of a list gives predicate
// i, the main verb of its item; zero when there is none.
func (a *article) listReading(i int) reading {
	x, ok := a.listOf(i)
	if !ok || a.tree.Label[i] != syntax.Root && a.tree.Label[i] != syntax.Conj && !(a.tree.Label[i] == syntax.Parataxis && a.tree.Left[i] > 0 && a.word(int(a.tree.Left[i])-1) == ":") {
		return reading{}
	}
	if x.heading > 0 {
		f := agrees
		switch a.lemma(x.heading - 1) {
		case "draft", "plan", "proposal", "roadmap":
			if !a.agreedBefore(x.heading - 1) {
				f = proposes
			}
		}
		return reading{bare: true}.under(f)
	}
	if op, ok := operatorOf(a, x.intro); ok {
		return a.overlay(x.intro, reading{bare: true}.under(op.force))
	}
	switch a.lemma(x.intro) {
	case "contain", "cover", "include", "list", "provide", "set", "specify", "state", "stipulate", "read", "say":
	default:
		return reading{}
	}
	f := agrees
	if s := a.surfaceSubject(x.intro); s >= 0 {
		switch a.lemma(s) {
		case "draft", "plan", "proposal", "roadmap":
			f = proposes
		}
	}
	return reading{bare: true}.under(f)
}

// listSubject returns who does what the items of the list say that token i
// stands in: the subject of its introduction.
func (a *article) listSubject(i int) (int, bool) {
	x, ok := a.listOf(i)
	if !ok || x.heading > 0 {
		return -1, false
	}
	h := a.controller(x.intro, 0)
	return h, h >= 0
}
