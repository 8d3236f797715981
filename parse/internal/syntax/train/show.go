package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// show prints the trees of sentences, one a line, tokens parted by spaces.
func show(p *syntax.Parser, r io.Reader, w io.Writer) error {
	var t syntax.Tree
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		words := strings.Fields(sc.Text())
		t.Reset()
		p.Append(&t, words)
		for i, f := range words {
			head := "-"
			if h := t.Head[i]; h >= 0 {
				head = words[h]
			}
			fmt.Fprintf(w, "%3d %-16s %-16s %-6s %-14s %3d %s\n", i, f, t.Lemma[i], t.Tag[i], t.Label[i], t.Head[i], head)
		}
		fmt.Fprintln(w)
	}
	return sc.Err()
}
