package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

const sample = `# newpar
# text = They didn't go.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
3.1	really	really	ADV	RB	_	_	_	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

1	Nothing	nothing	PRON	NN	_	2	nsubj	_	_
2	fell	fall	VERB	VBD	_	0	root	_	_
`

func TestReadCoNLLU(t *testing.T) {
	list, err := readCoNLLU(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 2 {
		t.Fatalf("%d sentences", len(list))
	}
	s := list[0]
	if !slices.Equal(s.form, []string{"They", "did", "n't", "go", "."}) || !slices.Equal(s.head, []int32{3, 3, 3, -1, 3}) {
		t.Errorf("forms %q, heads %v", s.form, s.head)
	}
	if !slices.Equal(s.tag, []syntax.Tag{syntax.PRP, syntax.VBD, syntax.RB, syntax.VB, syntax.STOP}) || s.label[0] != syntax.Nsubj {
		t.Errorf("tags %v, labels %v", s.tag, s.label)
	}
	if s.text != "They didn't go." || !s.newPar || list[1].newPar || !slices.Equal(s.multi, []multiWord{{1, 3, "didn't"}}) {
		t.Errorf("text %q, paragraph %v, joint words %v", s.text, s.newPar, s.multi)
	}
}

func TestReadCoNLLUErrors(t *testing.T) {
	for _, s := range []string{"1\tThey\n", "1\ta\ta\tX\tNN\t_\tx\tdep\t_\t_\n", "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n"} {
		if _, err := readCoNLLU(strings.NewReader(s)); err == nil {
			t.Errorf("no error for %q", s)
		}
	}
	if _, err := readFiles([]string{"no-such-file.conllu"}); err == nil {
		t.Error("no error for a file that is not there")
	}
}

func TestLift(t *testing.T) {
	// 3 hangs on 0 across the root 1: it moves to 1.
	s := &sentence{head: []int32{1, -1, 1, 0}}
	s.lift()
	if !slices.Equal(s.head, []int32{1, -1, 1, 1}) {
		t.Errorf("heads %v", s.head)
	}
	// A projective tree stays.
	s = &sentence{head: []int32{1, 3, 1, -1, 3}}
	s.lift()
	if !slices.Equal(s.head, []int32{1, 3, 1, -1, 3}) {
		t.Errorf("heads %v", s.head)
	}
}

func TestSpread(t *testing.T) {
	list := func(names string) (out []*sentence) {
		for _, n := range strings.Fields(names) {
			out = append(out, &sentence{text: n})
		}
		return out
	}
	for _, x := range [][3]string{{"a b c d e f", "1 2", "a 1 b c d 2 e f"}, {"", "1 2", "1 2"}, {"a", "", "a"}, {"a", "1 2 3", "a 1 2 3"}} {
		var got []string
		for _, s := range spread(list(x[0]), list(x[1])) {
			got = append(got, s.text)
		}
		if g := strings.Join(got, " "); g != x[2] {
			t.Errorf("%q and %q: %q, want %q", x[0], x[1], g, x[2])
		}
	}
}
