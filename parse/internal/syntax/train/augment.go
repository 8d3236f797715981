package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// augmented adds to the sentences changed copies of some, each right after its
// original, so that the models meet what newswire has and treebanks do not.
// Every rule takes one sentence in so many of those it fits.
func augmented(list []*sentence) []*sentence {
	var out []*sentence
	count := make([]int, len(variants))
	for _, s := range list {
		out = append(out, s)
		for k, v := range variants {
			if !v.fits(s) {
				continue
			}
			if count[k]++; count[k]%v.every == 0 {
				c := s.clone()
				v.change(c)
				out = append(out, c)
			}
		}
	}
	return out
}

// A variant is a way to change a sentence without a change to its tree.
type variant struct {
	every  int
	fits   func(*sentence) bool
	change func(*sentence)
}

var variants = []variant{
	{14, isClause, (*sentence).headline},
	{28, isClause, (*sentence).upper},
	{16, (*sentence).stopped, (*sentence).dropStop},
	{4, (*sentence).quoted, (*sentence).singleQuotes},
}

func isClause(s *sentence) bool { return len(s.form) > 4 && len(s.form) < 20 && s.stopped() }

func (s *sentence) clone() *sentence {
	c := *s
	c.form, c.tag, c.head, c.label = slices.Clone(s.form), slices.Clone(s.tag), slices.Clone(s.head), slices.Clone(s.label)
	return &c
}

func (s *sentence) stopped() bool {
	n := len(s.form) - 1
	return n > 1 && s.form[n] == "." && s.head[n] >= 0 && !slices.Contains(s.head, int32(n))
}

// dropStop takes the full stop off the end.
func (s *sentence) dropStop() {
	n := len(s.form) - 1
	s.form, s.tag, s.head, s.label = s.form[:n], s.tag[:n], s.head[:n], s.label[:n]
}

// headline writes the words with capitals, short function words aside.
func (s *sentence) headline() {
	s.dropStop()
	for i, f := range s.form {
		if i > 0 && len(f) < 4 && (s.tag[i] == syntax.IN || s.tag[i] == syntax.DT || s.tag[i] == syntax.TagCC || s.tag[i] == syntax.TO) {
			continue
		}
		r, n := utf8.DecodeRuneInString(f)
		s.form[i] = string(unicode.ToUpper(r)) + f[n:]
	}
}

// upper writes all in capitals.
func (s *sentence) upper() {
	s.dropStop()
	for i, f := range s.form {
		s.form[i] = strings.ToUpper(f)
	}
}

func (s *sentence) quoted() bool {
	return slices.Contains(s.tag, syntax.LQ) && slices.Contains(s.tag, syntax.RQ)
}

// singleQuotes writes quotations in the British way.
func (s *sentence) singleQuotes() {
	for i, t := range s.tag {
		switch t {
		case syntax.LQ:
			s.form[i] = "\u2018"
		case syntax.RQ:
			s.form[i] = "\u2019"
		}
	}
}
