package parse

import (
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// An itemList is an introduction that ends in a colon ("the two sides agreed to:")
// and governs the items after it.
type itemList struct {
	intro     int // its governing predicate
	paragraph int // of the introduction
	sentence  int // of the introduction
}

// listOf returns the introduction that governs the item token i stands in.
func (a *article) listOf(i int) (itemList, bool) {
	s := a.doc.SentenceOf(i)
	if s == 0 || !a.isItem(s) {
		return itemList{}, false
	}
	for k := s - 1; k >= 0 && k > s-40; k-- {
		x := &a.doc.Sentences[k]
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
	if !ok || a.tree.Label[i] != syntax.Root && a.tree.Label[i] != syntax.Conj {
		return reading{}
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
	if !ok {
		return -1, false
	}
	h := a.controller(x.intro, 0)
	return h, h >= 0
}
