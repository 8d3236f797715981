package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A sentence is one of a treebank. Heads count from 0; -1 is the root.
type sentence struct {
	text   string // as printed, empty when the file does not say
	form   []string
	lemma  []string
	upos   []string
	tag    []syntax.Tag
	head   []int32
	label  []syntax.Label
	newPar bool // starts a paragraph
	multi  []multiWord
}

// A multiWord is a token of the text that stands for several words, such as
// "don't" for words 1 to 3.
type multiWord struct {
	first, end int
	form       string
}

// readFiles reads CoNLL-U files, gzipped where their name ends in .gz. The
// sentences of several files are spread evenly among each other, so that every
// part of the result has its share of each file.
func readFiles(names []string) ([]*sentence, error) {
	var all []*sentence
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		var r io.Reader = f
		if strings.HasSuffix(name, ".gz") {
			if r, err = gzip.NewReader(f); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
		list, err := readCoNLLU(r)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s:%w", name, err)
		}
		all = spread(all, list)
	}
	return all, nil
}

// spread merges two lists, each in its order, in step.
func spread(a, b []*sentence) []*sentence {
	out := make([]*sentence, 0, len(a)+len(b))
	for i, j := 0, 0; i < len(a) || j < len(b); {
		if j == len(b) || i < len(a) && i*len(b) <= j*len(a) {
			out = append(out, a[i])
			i++
		} else {
			out = append(out, b[j])
			j++
		}
	}
	return out
}

// readCoNLLU reads sentences. Empty nodes are passed over.
func readCoNLLU(r io.Reader) ([]*sentence, error) {
	var list []*sentence
	s := new(sentence)
	end := func() {
		if len(s.form) > 0 {
			list = append(list, s)
		}
		s = new(sentence)
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<20), 1<<24)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" {
			end()
			continue
		}
		if strings.HasPrefix(line, "#") {
			if t, ok := strings.CutPrefix(line, "# text = "); ok {
				s.text = t
			}
			if strings.HasPrefix(line, "# newpar") || strings.HasPrefix(line, "# newdoc") {
				s.newPar = true
			}
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) < 8 {
			return nil, fmt.Errorf("%d: %d columns", n, len(col))
		}
		if from, to, ok := strings.Cut(col[0], "-"); ok {
			first, err := strconv.Atoi(from)
			end, err2 := strconv.Atoi(to)
			if err != nil || err2 != nil || first != len(s.form)+1 || end < first {
				return nil, fmt.Errorf("%d: words %q", n, col[0])
			}
			s.multi = append(s.multi, multiWord{first - 1, end, col[1]})
			continue
		}
		if strings.Contains(col[0], ".") {
			continue
		}
		head, err := strconv.Atoi(col[6])
		if err != nil {
			return nil, fmt.Errorf("%d: head %q", n, col[6])
		}
		// A tag or label unknown to the package is kept as none: it counts as
		// an error of the parser and is not trained.
		tag, _ := syntax.ParseTag(col[4])
		label, _ := syntax.ParseLabel(col[7])
		s.form = append(s.form, col[1])
		s.lemma = append(s.lemma, col[2])
		s.upos = append(s.upos, col[3])
		s.tag = append(s.tag, tag)
		s.head = append(s.head, int32(head-1))
		s.label = append(s.label, label)
	}
	end()
	return list, sc.Err()
}

// lift makes the tree projective: the dependent of an arc that crosses another
// one moves to its head's head until none does.
func (s *sentence) lift() {
	n := int32(len(s.head))
	for again := true; again; {
		again = false
		for d := range n {
			h := s.head[d]
			if h < 0 {
				continue
			}
			lo, hi := min(h, d), max(h, d)
			for k := lo + 1; k < hi; k++ {
				if !s.under(k, h) {
					s.head[d] = s.head[h]
					again = true
					break
				}
			}
			if s.head[d] < 0 {
				// Two roots: the arc is left as it was, the oracle copes.
				s.head[d] = h
				again = false
			}
			if again {
				break
			}
		}
	}
}

// under reports whether h governs k.
func (s *sentence) under(k, h int32) bool {
	for range s.head {
		if k < 0 {
			return false
		}
		if k == h {
			return true
		}
		k = s.head[k]
	}
	return false
}
