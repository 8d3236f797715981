package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

func TestRawText(t *testing.T) {
	list, err := readCoNLLU(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	txt, a := rawText(list)
	if want := "They didn't go. Nothing fell"; txt != want {
		t.Errorf("text %q", txt)
	}
	if want := []span{{0, 4}, {4, 7}, {7, 10}, {10, 12}, {12, 13}, {13, 20}, {20, 24}}; len(a.words) != len(want) || a.words[2] != want[2] || a.words[6] != want[6] {
		t.Errorf("words %v", a.words)
	}
	if a.head[5] != 6 || a.head[6] != -1 || a.sentences[1] != (span{13, 24}) {
		t.Errorf("heads %v, sentences %v", a.head, a.sentences)
	}
	// A joint token that its words do not spell counts for each of them.
	list[0].multi[0].form = "didnt"
	if _, a := rawText(list); a.words[1] != (span{4, 9}) || a.words[2] != (span{4, 9}) {
		t.Errorf("words %v", a.words)
	}
}

func TestCompare(t *testing.T) {
	gold := &analysis{
		sentences: []span{{0, 5}, {5, 9}},
		words:     []span{{0, 2}, {2, 4}, {4, 5}, {5, 9}},
		head:      []int{1, -1, 1, -1},
		label:     []syntax.Label{syntax.Nsubj, syntax.Root, syntax.Punct, syntax.Root},
	}
	if sc := compare(gold, gold); sc.las.f1() != 100 || sc.tokens.f1() != 100 || sc.sentences.f1() != 100 || sc.uas.f1() != 100 {
		t.Errorf("with itself: %+v", sc)
	}
	// One sentence, the last word cut in two, one label wrong.
	found := &analysis{
		sentences: []span{{0, 9}},
		words:     []span{{0, 2}, {2, 4}, {4, 5}, {5, 7}, {7, 9}},
		head:      []int{1, -1, 1, 4, 1},
		label:     []syntax.Label{syntax.Obj, syntax.Root, syntax.Punct, syntax.Compound, syntax.Parataxis},
	}
	sc := compare(gold, found)
	if sc.tokens != (ratio{4, 5, 3}) || sc.sentences != (ratio{2, 1, 0}) || sc.uas != (ratio{3, 4, 2}) || sc.las != (ratio{3, 4, 1}) {
		t.Errorf("%+v", sc)
	}
}

func TestEvaluateRaw(t *testing.T) {
	list, err := readFiles([]string{"newswire.conllu"})
	if err != nil {
		t.Fatal(err)
	}
	sc := evaluateRaw(new(syntax.Parser), list)
	if sc.tokens.f1() < 90 || sc.las.f1() < 80 {
		t.Errorf("tokens %.1f, LAS %.1f on the invented sentences", sc.tokens.f1(), sc.las.f1())
	}
	var out bytes.Buffer
	sc.print(&out)
	if !strings.Contains(out.String(), "LAS") {
		t.Error(out.String())
	}
}

func TestShow(t *testing.T) {
	var out bytes.Buffer
	if err := show(new(syntax.Parser), strings.NewReader("Talks failed .\n"), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "nsubj") || strings.Count(out.String(), "\n") != 4 {
		t.Errorf("%s", out.String())
	}
}

func TestSameLemma(t *testing.T) {
	for _, x := range []struct {
		found, gold string
		want        bool
	}{{"france", "France", true}, {"1,500", "1500", true}, {"say", "said", false}} {
		if got := sameLemma(x.found, x.gold); got != x.want {
			t.Errorf("%q, %q: %v", x.found, x.gold, got)
		}
	}
}
