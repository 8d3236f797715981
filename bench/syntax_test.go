package main

import (
	"strings"
	"testing"

	prose "github.com/jdkato/prose/v3"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// news is invented text in the manner of agency reports.
var news = strings.Repeat(`The guarantees would only take effect once a ceasefire is agreed, officials said on Tuesday.
"We are ready," said army spokesman Col. Adem Varga. Leaders of 27 nations agreed on a US-led ceasefire monitoring mechanism.
Marlow said Oslo could deploy several thousand troops along the line of contact. The 60-day truce, which began on Sunday, was brokered by Qatar and Egypt after weeks of indirect talks.
If the ceasefire collapses, the coalition would intervene, the general told reporters at the border crossing.
A senior official, who spoke on condition of anonymity, said the plan was awaiting approval.

`, 4)

// BenchmarkProse tokenizes, splits and tags with prose; its recogniser of
// names is left out. Its models are loaded before.
func BenchmarkProse(b *testing.B) {
	if _, err := prose.NewDocument("Warm up."); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	tokens := 0
	for b.Loop() {
		doc, err := prose.NewDocument(news, prose.WithExtraction(false))
		if err != nil {
			b.Fatal(err)
		}
		tokens += len(doc.Tokens())
	}
	report(b, tokens)
}

// BenchmarkSyntax tokenizes, splits, tags, lemmatises and parses with this library.
func BenchmarkSyntax(b *testing.B) {
	var d text.Doc
	var p syntax.Parser
	var t syntax.Tree
	var words []string
	b.SetBytes(int64(len(news)))
	b.ReportAllocs()
	tokens := 0
	for b.Loop() {
		d.Reset(news, nil)
		t.Reset()
		for _, s := range d.Sentences {
			words = words[:0]
			for i := s.FirstToken; i < s.EndToken; i++ {
				words = append(words, d.Word(i))
			}
			p.Append(&t, words)
		}
		tokens += t.Len()
	}
	report(b, tokens)
}

func report(b *testing.B, tokens int) {
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
