package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A span is a stretch of a text, in characters that are not blank.
type span struct{ start, end int }

// analysis is what can be compared of a text: spans of sentences and words,
// and of each word its head (-1 for a root) and label.
type analysis struct {
	sentences, words []span
	head             []int
	label            []syntax.Label
}

// rawText puts the text of the sentences together, paragraphs parted by a
// blank line, and says where their words stand in it.
func rawText(list []*sentence) (string, *analysis) {
	var b strings.Builder
	a := new(analysis)
	at := 0
	for k, s := range list {
		switch {
		case k == 0:
		case s.newPar:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		txt := s.text
		if txt == "" {
			txt = strings.Join(s.form, " ")
		}
		b.WriteString(txt)
		first, start := len(a.words), at
		for i := 0; i < len(s.form); {
			end, joint := i+1, s.form[i]
			for _, m := range s.multi {
				if m.first == i {
					end, joint = m.end, m.form
				}
			}
			if strings.Join(s.form[i:end], "") == joint {
				for _, f := range s.form[i:end] {
					a.words = append(a.words, span{at, at + width(f)})
					at += width(f)
				}
			} else {
				// Words that are not written as they are: none is found.
				for range s.form[i:end] {
					a.words = append(a.words, span{at, at + width(joint)})
				}
				at += width(joint)
			}
			i = end
		}
		for i := range s.form {
			h := int(s.head[i])
			if h >= 0 {
				h += first
			}
			a.head, a.label = append(a.head, h), append(a.label, s.label[i])
		}
		a.sentences = append(a.sentences, span{start, at})
	}
	return b.String(), a
}

// width counts the characters that are not blank.
func width(s string) (n int) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// analyse splits and parses a raw text.
func analyse(p *syntax.Parser, raw string) *analysis {
	var d text.Doc
	d.Reset(raw, nil)
	// Position of each byte in characters that are not blank.
	pos := make([]int, len(raw)+1)
	n := 0
	for i := 0; i < len(raw); {
		r, w := utf8.DecodeRuneInString(raw[i:])
		for k := range w {
			pos[i+k] = n
		}
		if !unicode.IsSpace(r) {
			n++
		}
		i += w
	}
	pos[len(raw)] = n
	a := new(analysis)
	var t syntax.Tree
	var words []string
	for _, s := range d.Sentences {
		words = words[:0]
		for i := s.FirstToken; i < s.EndToken; i++ {
			words = append(words, d.Word(i))
			a.words = append(a.words, span{pos[d.Tokens[i].Start], pos[d.Tokens[i].End]})
		}
		if len(words) == 0 {
			continue
		}
		p.Append(&t, words)
		a.sentences = append(a.sentences, span{pos[s.Start], pos[s.End]})
	}
	for i := range t.Head {
		a.head, a.label = append(a.head, int(t.Head[i])), append(a.label, t.Label[i])
	}
	return a
}

// A ratio is what two analyses have and what they share.
type ratio struct{ gold, found, right int }

func (r ratio) f1() float64 { return 200 * float64(r.right) / float64(max(r.gold+r.found, 1)) }

// A rawScore compares analyses of raw text.
type rawScore struct{ tokens, sentences, uas, las ratio }

// evaluateRaw takes the sentences for one text.
func evaluateRaw(p *syntax.Parser, list []*sentence) *rawScore {
	raw, gold := rawText(list)
	return compare(gold, analyse(p, raw))
}

// compare counts; words match by their span, arcs by the spans of both words,
// punctuation excluded on both sides.
func compare(gold, found *analysis) *rawScore {
	sc := new(rawScore)
	sc.sentences = ratio{len(gold.sentences), len(found.sentences), 0}
	known := map[span]bool{}
	for _, s := range gold.sentences {
		known[s] = true
	}
	for _, s := range found.sentences {
		if known[s] {
			sc.sentences.right++
		}
	}
	sc.tokens = ratio{len(gold.words), len(found.words), 0}
	index := map[span]int{}
	for i, s := range gold.words {
		index[s] = i
		if gold.label[i] != syntax.Punct {
			sc.las.gold++
		}
	}
	at := func(a *analysis, i int) span {
		if i < 0 {
			return span{-1, -1}
		}
		return a.words[i]
	}
	for i, s := range found.words {
		if found.label[i] != syntax.Punct {
			sc.las.found++
		}
		g, ok := index[s]
		if !ok {
			continue
		}
		sc.tokens.right++
		if gold.label[g] == syntax.Punct || at(gold, gold.head[g]) != at(found, found.head[i]) {
			continue
		}
		sc.uas.right++
		if gold.label[g] == found.label[i] {
			sc.las.right++
		}
	}
	sc.uas.gold, sc.uas.found = sc.las.gold, sc.las.found
	return sc
}

func (sc *rawScore) print(w io.Writer) {
	fmt.Fprintf(w, "from raw text, F1: tokens %.2f  sentences %.2f  UAS %.2f  LAS %.2f\n",
		sc.tokens.f1(), sc.sentences.f1(), sc.uas.f1(), sc.las.f1())
}
