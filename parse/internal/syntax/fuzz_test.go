package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// check reports what is wrong with a tree of sentences of the given lengths.
func check(t *testing.T, tree *Tree, lengths []int) {
	t.Helper()
	first := 0
	for _, n := range lengths {
		end := first + n
		roots := 0
		for i := first; i < end; i++ {
			h := int(tree.Head[i])
			switch {
			case h == -1:
				roots++
				if tree.Label[i] != Root {
					t.Fatalf("root %d has label %v", i, tree.Label[i])
				}
			case h < first || h >= end || h == i:
				t.Fatalf("token %d has head %d", i, h)
			case tree.Label[i] == Root:
				t.Fatalf("token %d has a head and the label root", i)
			}
			steps := 0
			for k := i; k >= 0; k = int(tree.Head[k]) {
				if steps++; steps > n {
					t.Fatalf("token %d is in a cycle", i)
				}
			}
		}
		if roots != 1 && n > 0 {
			t.Fatalf("%d roots in %d..%d", roots, first, end)
		}
		checkSpans(t, tree, first, end)
		first = end
	}
	if first != tree.Len() || len(tree.Tag) != first || len(tree.Lemma) != first || len(tree.NextSib) != first {
		t.Fatalf("%d tokens for %d", tree.Len(), first)
	}
}

// checkSpans: the subtree of each token is its span, no more and no less.
func checkSpans(t *testing.T, tree *Tree, first, end int) {
	t.Helper()
	size := make([]int, end-first)
	for i := first; i < end; i++ {
		for k := i; k >= 0; k = int(tree.Head[k]) {
			size[k-first]++
			if int32(i) < tree.Left[k] || int32(i) > tree.Right[k] {
				t.Fatalf("token %d is under %d, whose span is %d..%d", i, k, tree.Left[k], tree.Right[k])
			}
		}
	}
	for i := first; i < end; i++ {
		if n := int(tree.Right[i]-tree.Left[i]) + 1; n != size[i-first] {
			t.Fatalf("the span of %d has %d tokens, its subtree %d", i, n, size[i-first])
		}
		last := -1
		for c := range tree.Children(i) {
			if c <= last || int(tree.Head[c]) != i {
				t.Fatalf("child %d of %d after %d", c, i, last)
			}
			last = c
			size[i-first] -= int(tree.Right[c]-tree.Left[c]) + 1
		}
		if size[i-first] != 1 {
			t.Fatalf("children of %d leave %d tokens out", i, size[i-first]-1)
		}
	}
}

func FuzzAppend(f *testing.F) {
	for _, s := range news {
		f.Add(s)
	}
	for _, s := range []string{"", ".", "( ( ( ) ]", "\" ' `` “ „", "\x00 \xff\xfe a\xc3", "- - - a - -", "’s n’t 're", "ПРЕЗИДЕНТ сказал", strings.Repeat("( a ", 300), strings.Repeat(". ", 600), strings.Repeat("said ", 520)} {
		f.Add(s)
	}
	var p Parser
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Split(s, " ")
		tree, again := new(Tree), new(Tree)
		p.Append(tree, words)
		check(t, tree, []int{len(words)})
		new(Parser).Append(again, words)
		if diff := cmp.Diff(tree, again); diff != "" {
			t.Fatalf("not the same twice: %s", diff)
		}
	})
}
