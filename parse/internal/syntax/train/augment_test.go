package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

func quoteSentence() *sentence {
	return &sentence{
		form:  strings.Fields("“ We go to the border , ” he said ."),
		tag:   []syntax.Tag{syntax.LQ, syntax.PRP, syntax.VBP, syntax.IN, syntax.DT, syntax.NN, syntax.COMMA, syntax.RQ, syntax.PRP, syntax.VBD, syntax.STOP},
		head:  []int32{2, 2, 9, 5, 5, 2, 9, 9, 9, -1, 9},
		label: make([]syntax.Label, 11),
	}
}

func TestVariants(t *testing.T) {
	tests := []struct {
		change func(*sentence)
		want   string
	}{
		{(*sentence).headline, "“ We Go to the Border , ” He Said"},
		{(*sentence).upper, "“ WE GO TO THE BORDER , ” HE SAID"},
		{(*sentence).dropStop, "“ We go to the border , ” he said"},
		{(*sentence).singleQuotes, "‘ We go to the border , ’ he said ."},
	}
	for _, x := range tests {
		s := quoteSentence()
		c := s.clone()
		x.change(c)
		if got := strings.Join(c.form, " "); got != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
		if len(c.form) != len(c.head) || len(c.form) != len(c.tag) || len(c.form) != len(c.label) {
			t.Errorf("%q: columns of unlike length", x.want)
		}
		if !slices.Equal(s.form, quoteSentence().form) {
			t.Errorf("%q: the original has changed", x.want)
		}
	}
}

func TestAugmented(t *testing.T) {
	var list []*sentence
	for range 56 {
		list = append(list, quoteSentence())
	}
	got := augmented(list)
	want := len(list)
	for _, v := range variants {
		want += len(list) / v.every
	}
	if len(got) != want {
		t.Errorf("%d sentences, want %d", len(got), want)
	}
	// Without a full stop or quotation marks none fits.
	plain := &sentence{form: []string{"Talks", "failed"}, tag: []syntax.Tag{syntax.NNS, syntax.VBD}, head: []int32{1, -1}}
	if got := augmented([]*sentence{plain, plain, plain, plain}); len(got) != 4 {
		t.Errorf("%d sentences of 4 that fit no variant", len(got))
	}
}
