package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// analyse runs the passes up to the actors on a text.
func analyse(text string) *article {
	a := new(article)
	analyseInto(a, text)
	return a
}

// analyseInto runs the passes up to the actors on a text.
func analyseInto(a *article, text string) {
	a.in = ceasefire.Article{Text: text}
	a.doc.Reset(text, nil)
	a.tree.Reset()
	var p syntax.Parser
	var words []string
	for _, s := range a.doc.Sentences {
		words = words[:0]
		for i := s.FirstToken; i < s.EndToken; i++ {
			words = append(words, a.doc.Word(i))
		}
		p.Append(&a.tree, words)
	}
	a.findActors()
}
