package main

import (
	"github.com/clipperhouse/uax29/v2/words"
	prose "github.com/jdkato/prose/v3"
	"github.com/neurosnap/sentences/english"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse"
)

// A tool reads articles. It loads what it needs when it is made, reads them one
// by one, and returns how many things it has found, so that nothing is skipped.
type tool struct {
	name, gives string
	load        func() (func(text string) (int, error), error) // nil for one in JavaScript
	script      string                                         // of one in JavaScript, in js
}

// tools are what is compared, the library first.
var tools = []tool{
	{name: "ceasefire", gives: "actors, statements, provisions", load: func() (func(string) (int, error), error) {
		var p parse.Parser
		return func(text string) (int, error) {
			r, err := p.Parse(ceasefire.Article{Text: text})
			if err != nil {
				return 0, err
			}
			return len(r.Actors) + len(r.Statements), nil
		}, nil
	}},
	{name: "ceasefire, Relevant first", gives: "the same, of articles that concern a war", load: func() (func(string) (int, error), error) {
		var p parse.Parser
		return func(text string) (int, error) {
			if !parse.Relevant(text) {
				return 0, nil
			}
			r, err := p.Parse(ceasefire.Article{Text: text})
			if err != nil {
				return 0, err
			}
			return len(r.Actors) + len(r.Statements), nil
		}, nil
	}},
	{name: "ceasefire, Relevant alone", gives: "whether an article concerns a war", load: func() (func(string) (int, error), error) {
		return func(text string) (int, error) {
			if parse.Relevant(text) {
				return 1, nil
			}
			return 0, nil
		}, nil
	}},
	{name: "prose v3", gives: "sentences, tags, names", load: func() (func(string) (int, error), error) {
		return func(text string) (int, error) {
			d, err := prose.NewDocument(text)
			if err != nil {
				return 0, err
			}
			return len(d.Tokens()) + len(d.Entities()), nil
		}, nil
	}},
	{name: "neurosnap/sentences", gives: "sentences", load: func() (func(string) (int, error), error) {
		t, err := english.NewSentenceTokenizer(nil)
		if err != nil {
			return nil, err
		}
		return func(text string) (int, error) { return len(t.Tokenize(text)), nil }, nil
	}},
	{name: "uax29 v2", gives: "words", load: func() (func(string) (int, error), error) {
		return func(text string) (n int, _ error) {
			for t := words.FromString(text); t.Next(); {
				n++
			}
			return n, nil
		}, nil
	}},
	{name: "wink-nlp, lite web model", gives: "sentences, tags, lemmas, entities", script: "wink.js"},
	{name: "compromise", gives: "people, quotations", script: "compromise.js"},
}
