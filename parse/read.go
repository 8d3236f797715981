package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// reader is the memory of one reading, kept for the next.
type reader struct {
	article article
	syntax  syntax.MarkedParser
	words   []string
	side    []syntax.Side
}

// maxPooled is the size in bytes of a text above which the memory of its
// reading is given back.
const maxPooled = 1 << 20

// read runs the passes, one way.
func (r *reader) read(in ceasefire.Article, known []ceasefire.Actor) *ceasefire.Record {
	a := &r.article
	a.in, a.known = in, known
	a.findSource()
	a.doc.Reset(in.Text, a.src.Body)
	a.tree.Reset()
	a.at = a.at[:0] // nobody is named yet: the mends must not see the last article's
	r.analyse()
	a.findActors()
	a.disown()
	a.findStatements()
	a.findClaims()
	return a.assemble()
}

// analyse fills the tree, one sentence after the other. The marks of a quoted
// fragment are kept from the parser: they cut clauses apart.
func (r *reader) analyse() {
	a := &r.article
	r.side = append(r.side[:0], make([]syntax.Side, len(a.doc.Tokens))...)
	for i := range a.doc.Quotes {
		q := &a.doc.Quotes[i]
		if q.Closed && q.CloseToken > q.OpenToken+1 && a.isFragment(q) {
			r.side[q.OpenToken], r.side[q.CloseToken] = syntax.OnNext, syntax.OnLast
		}
	}
	a.markAsides(r.side)
	for _, s := range a.doc.Sentences {
		r.words = r.words[:0]
		for i := s.FirstToken; i < s.EndToken; i++ {
			r.words = append(r.words, a.doc.Word(i))
		}
		r.syntax.AppendWithout(&a.tree, r.words, r.side[s.FirstToken:s.EndToken])
		a.mendSentence(s.FirstToken, s.EndToken)
	}
}

// isFragment reports whether a quote is part of the reporter's own sentence:
// nothing inside it ends a clause or a sentence.
func (a *article) isFragment(q *text.Quote) bool {
	switch a.doc.Word(q.CloseToken - 1) {
	case ",", ".", "!", "?", ";", ":", "…", "...", "—":
		return false
	}
	return a.doc.SentenceOf(q.OpenToken) == a.doc.SentenceOf(q.CloseToken)
}

// disown lets go of the actors that cannot have an id, such as a person whose
// name has no Latin letter: their mentions stay unresolved.
func (a *article) disown() {
	for m := range a.mentions {
		if x := &a.mentions[m]; x.Actor >= 0 && !canStand(&a.actors[x.Actor]) {
			x.Actor = -1
		}
	}
	for k := range a.actors {
		if x := &a.actors[k]; !canStand(x) {
			x.Kind, x.Mentions = 0, nil
		}
	}
}

// canStand reports whether an actor has what a record asks of it.
func canStand(x *ceasefire.Actor) bool {
	if x.Kind == 0 || x.Name == "" || len(x.Mentions) == 0 || x.ID.Slug() == "" {
		return false
	}
	for i := range len(x.ID) {
		if x.ID[i] >= 0x80 {
			return false
		}
	}
	return true
}

// forget drops what refers to the text and to the caller's actors, so that the
// pool holds memory only.
func (a *article) forget() {
	a.in, a.known = ceasefire.Article{}, nil
	a.doc.Text, a.lower, a.lowerOf = "", "", ""
	clear(a.actors)
	clear(a.claims)
	clear(a.attributions)
	clear(a.mentions)
}
