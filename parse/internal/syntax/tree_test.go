package syntax

import (
	"slices"
	"strings"
	"testing"
)

// build makes a tree of lines "form lemma tag head label", heads from 0, -1 for
// the root.
func build(t *testing.T, lines string) *Tree {
	t.Helper()
	tree := new(Tree)
	for line := range strings.Lines(strings.TrimSpace(lines)) {
		f := strings.Fields(line)
		tag, ok := ParseTag(f[2])
		label, ok2 := ParseLabel(f[4])
		if !ok || !ok2 {
			t.Fatalf("line %q", line)
		}
		head := int32(0)
		if f[3] == "-1" {
			head = -1
		} else {
			for _, c := range f[3] {
				head = head*10 + c - '0'
			}
		}
		tree.Tag, tree.Lemma = append(tree.Tag, tag), append(tree.Lemma, f[1])
		tree.Head, tree.Label = append(tree.Head, head), append(tree.Label, label)
	}
	tree.link(0)
	return tree
}

const wouldNotBeSent = `
troops troops NNS 4 nsubj:pass
would would MD 4 aux
not not RB 4 advmod
be be VB 4 aux:pass
sent send VBN -1 root
to to IN 7 case
the the DT 7 det
line line NN 4 obl
held hold VBN 7 acl
by by IN 10 case
rebels rebel NNS 8 obl:agent`

func TestTree(t *testing.T) {
	tree := build(t, wouldNotBeSent)
	if got := slices.Collect(tree.Children(4)); !slices.Equal(got, []int{0, 1, 2, 3, 7}) {
		t.Errorf("children of sent: %v", got)
	}
	for i := range tree.Children(4) {
		if i != 0 {
			t.Errorf("first child %d", i)
		}
		break
	}
	for i, want := range map[int][2]int32{4: {0, 10}, 7: {5, 10}, 8: {8, 10}, 0: {0, 0}, 10: {9, 10}} {
		if tree.Left[i] != want[0] || tree.Right[i] != want[1] {
			t.Errorf("subtree of %d: %d..%d, want %v", i, tree.Left[i], tree.Right[i], want)
		}
	}
	if got := tree.Child(4, AuxPass); got != 3 {
		t.Errorf("aux:pass: %d", got)
	}
	if got := tree.Child(4, Obj); got != -1 {
		t.Errorf("obj: %d", got)
	}
	if tree.Negated(4) != 2 || tree.Modal(4) != 1 || tree.Negated(8) != -1 || tree.Modal(8) != -1 {
		t.Errorf("negated %d, modal %d", tree.Negated(4), tree.Modal(4))
	}
	if got := tree.Root(0, tree.Len()); got != 4 {
		t.Errorf("root %d", got)
	}
	if got := tree.Root(5, 8); got != -1 {
		t.Errorf("root of a part without one: %d", got)
	}
	tree.Reset()
	if tree.Len() != 0 || cap(tree.Head) == 0 {
		t.Errorf("after Reset: %d tokens, capacity %d", tree.Len(), cap(tree.Head))
	}
}

func TestPassive(t *testing.T) {
	tests := []struct {
		name, tree string
		token      int
		want       bool
	}{
		{"auxiliary", wouldNotBeSent, 4, true},
		{"bare participle on a noun", wouldNotBeSent, 8, true},
		{"perfect", "they they PRP 2 nsubj\nhave have VBP 2 aux\nagreed agree VBN -1 root", 2, false},
		{"past tense", "they they PRP 1 nsubj\nagreed agree VBD -1 root", 1, false},
		{"circumstance", "Asked ask VBN 2 advcl\nhe he PRP 2 nsubj\ndeclined decline VBD -1 root", 0, true},
		{"second of a pair", "signed sign VBN -1 root\nis be VBZ 0 aux:pass\nand and CC 3 cc\nsealed seal VBN 0 conj", 3, true},
		{"second of an active pair", "have have VBP 1 aux\nsigned sign VBN -1 root\nand and CC 3 cc\nsealed seal VBN 1 conj", 3, false},
		{"present participle", "force force NN -1 root\nleading lead VBG 0 acl", 1, false},
		{"agent", "led lead VBN -1 root\nby by IN 2 case\nOslo oslo NNP 0 obl:agent", 0, true},
	}
	for _, x := range tests {
		if got := build(t, x.tree).Passive(x.token); got != x.want {
			t.Errorf("%s: %v", x.name, got)
		}
	}
}

func TestNegated(t *testing.T) {
	tests := []struct {
		name, tree  string
		token, want int
	}{
		{"clitic", "does do VBZ 2 aux\nn't not RB 2 advmod\nagree agree VB -1 root", 2, 1},
		{"never", "he he PRP 2 nsubj\nnever never RB 2 advmod\nagreed agree VBD -1 root", 2, 1},
		{"no longer", "they they PRP 3 nsubj\nno no RB 2 advmod\nlonger long RBR 3 advmod\npatrol patrol VBP -1 root", 3, 1},
		{"determiner", "no no DT 1 det\nagreement agreement NN -1 root", 1, 0},
		{"without", "without without IN 1 case\nagreement agreement NN -1 root", 1, 0},
		{"not here", "not not RB 1 advmod\nhere here RB -1 root", 1, 0},
		{"negation below", "said say VBD -1 root\nnot not RB 2 advmod\nagreed agree VBN 0 ccomp", 0, -1},
		{"only", "only only RB 1 advmod\nagreed agree VBD -1 root", 1, -1},
	}
	for _, x := range tests {
		if got := build(t, x.tree).Negated(x.token); got != x.want {
			t.Errorf("%s: %d, want %d", x.name, got, x.want)
		}
	}
}

func TestCoarse(t *testing.T) {
	tests := []struct {
		tree  string
		token int
		want  UPOS
	}{
		{wouldNotBeSent, 3, UAUX},
		{wouldNotBeSent, 4, UVERB},
		{wouldNotBeSent, 2, UPART},
		{wouldNotBeSent, 5, UADP},
		{"that that IN 1 mark\nagreed agree VBD -1 root", 0, USCONJ},
		{"after after IN 1 mark\nagreed agree VBD -1 root", 0, USCONJ},
		{"because because IN 2 case\nof of IN 0 fixed\nrain rain NN -1 root", 0, UADP},
		{"this this DT 1 nsubj\nis be VBZ -1 root", 0, UPRON},
		{"all all DT 1 nsubj\nagreed agree VBD -1 root", 0, UDET},
		{"which which WDT 1 det\nday day NN -1 root", 0, UDET},
		{"New new NNP 1 amod\nYork york NNP -1 root", 0, UADJ},
		{"nobody nobody NN 1 nsubj\nagreed agree VBD -1 root", 0, UPRON},
		{"there there EX 1 expl\nis be VBZ -1 root", 1, UVERB},
		{"it it PRP 1 nsubj\nis be VBZ -1 root", 1, UAUX},
	}
	for _, x := range tests {
		if got := build(t, x.tree).Coarse(x.token); got != x.want {
			t.Errorf("%q, token %d: %v, want %v", x.tree, x.token, got, x.want)
		}
	}
}
