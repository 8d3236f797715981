package syntax

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

// parse analyses one sentence with blanks between its tokens.
func parse(s string) (*Tree, []string) {
	var p Parser
	t := new(Tree)
	words := strings.Fields(s)
	p.Append(t, words)
	return t, words
}

// arcs lists what is asked of a tree as "dependent label head".
func arcs(t *Tree, words []string) []string {
	var out []string
	for i, w := range words {
		head := "-"
		if h := t.Head[i]; h >= 0 {
			head = words[h]
		}
		out = append(out, fmt.Sprintf("%s %v %s", w, t.Label[i], head))
	}
	return out
}

// Constructions that later passes rest on.
func TestConstructions(t *testing.T) {
	tests := []struct{ sentence, want string }{
		{"The guarantees would only take effect once a ceasefire is agreed .",
			"guarantees nsubj take; would aux take; take root -; effect obj take; once mark agreed; ceasefire nsubj:pass agreed; is aux:pass agreed; agreed advcl take"},
		{"“ We are ready , ” said army spokesman Col. Adem Varga .",
			"We nsubj ready; ready ccomp said; said root -; spokesman nmod:desc Adem; Adem nsubj said; Varga flat Adem"},
		{"Marlow said Paris could deploy several thousand troops .",
			"Marlow nsubj said; said root -; Paris nsubj deploy; could aux deploy; deploy ccomp said; troops obj deploy"},
		{"A force led by France and Britain will be sent to the border .",
			"force nsubj:pass sent; led acl force; France obl:agent led; Britain conj France; will aux sent; be aux:pass sent; sent root -; border obl sent"},
		{"The minister did not say whether his country would take part .",
			"minister nsubj say; not advmod say; say root -; whether mark take; country nsubj take; take ccomp say; part obj take"},
		{"Leaders of 27 nations agreed on a US - led ceasefire monitoring mechanism .",
			"nations nmod Leaders; Leaders nsubj agreed; agreed root -; mechanism obl agreed; led amod mechanism; ceasefire compound monitoring; monitoring compound mechanism"},
		{"Denmark 's offer to lead a naval mission was welcomed by the alliance .",
			"Denmark nmod:poss offer; 's case Denmark; offer nsubj:pass welcomed; lead acl offer; mission obj lead; alliance obl:agent welcomed"},
		{"The two sides have agreed to extend the truce .",
			"sides nsubj agreed; have aux agreed; agreed root -; extend xcomp agreed; truce obj extend"},
	}
	for _, x := range tests {
		tree, words := parse(x.sentence)
		got := arcs(tree, words)
		for want := range strings.SplitSeq(x.want, "; ") {
			if !slices.Contains(got, want) {
				t.Errorf("%s\nwant %q in %q", x.sentence, want, got)
			}
		}
	}
}

func TestCommonNounsInHeadlines(t *testing.T) {
	for _, s := range []string{"Ceasefire Talks Collapse As Rebels Reject Draft Deal", "CEASEFIRE TALKS COLLAPSE AS REBELS REJECT DRAFT DEAL"} {
		tree, words := parse(s)
		for _, i := range []int{1, 4, 7} {
			if tree.Tag[i].Proper() {
				t.Errorf("%s: %s is %v", s, words[i], tree.Tag[i])
			}
		}
	}
}

// Quotation marks, dashes and apostrophes are alike whatever their form.
func TestMarks(t *testing.T) {
	want, _ := parse(`" It 's over , " he said - again .`)
	for _, s := range []string{"“ It ’s over , ” he said – again .", "„ It ’s over , “ he said — again ."} {
		got, _ := parse(s)
		if diff := cmp.Diff(want.Head, got.Head); diff != "" {
			t.Errorf("%s: %s", s, diff)
		}
	}
}

func TestHave(t *testing.T) {
	tree, words := parse("He 's agreed to go , and she 's ready .")
	if i := slices.Index(words, "agreed"); tree.Lemma[i-1] != "have" || tree.Lemma[slices.Index(words, "ready")-1] != "be" {
		t.Errorf("lemmas %q", tree.Lemma)
	}
}

func TestAppendSeveral(t *testing.T) {
	var p Parser
	tree := new(Tree)
	a, b := strings.Fields("The talks failed ."), strings.Fields("He said so .")
	p.Append(tree, a)
	p.Append(tree, nil)
	p.Append(tree, b)
	check(t, tree, []int{4, 4})
	if tree.Root(0, 4) != 2 || tree.Root(4, 8) != 5 {
		t.Errorf("roots %d, %d", tree.Root(0, 4), tree.Root(4, 8))
	}
	alone := new(Tree)
	p.Append(alone, b)
	if diff := cmp.Diff(alone.Label, tree.Label[4:]); diff != "" {
		t.Error(diff)
	}
}

func TestAppendWithout(t *testing.T) {
	var p MarkedParser
	tree, plain := new(Tree), new(Tree)
	words := strings.Fields("Paris could send “ several thousand ” troops .")
	p.AppendWithout(tree, words, []Side{3: OnNext, 6: OnLast, 8: Inside})
	check(t, tree, []int{9})
	p.Append(plain, strings.Fields("Paris could send several thousand troops ."))
	kept := []int{0, 1, 2, 4, 5, 7, 8}
	for k, i := range kept {
		if tree.Label[i] != plain.Label[k] || tree.Tag[i] != plain.Tag[k] {
			t.Errorf("%s: %v %v, without the marks %v %v", words[i], tree.Tag[i], tree.Label[i], plain.Tag[k], plain.Label[k])
		}
	}
	if tree.Head[3] != 4 || tree.Head[6] != 5 || tree.Tag[3] != LQ || tree.Tag[6] != RQ {
		t.Errorf("marks: heads %v, tags %v", tree.Head, tree.Tag)
	}
	for _, side := range [][]Side{{8: Inside}, {OnNext, OnNext, OnNext, OnNext, OnNext, OnNext, OnNext, OnNext, OnNext}} {
		tree.Reset()
		p.AppendWithout(tree, words, side)
		check(t, tree, []int{9})
	}
}

// The commas around an inserted clause leave the tree projective.
func TestAsideSound(t *testing.T) {
	words := strings.Fields("Russia is willing to free 33 men , the aide said , if Kyiv frees 20 .")
	side := make([]Side, len(words))
	side[7], side[11] = OnLast, OnLast
	for i := 8; i < 11; i++ {
		side[i] = Aside
	}
	var p MarkedParser
	var tree Tree
	p.AppendWithout(&tree, words, side)
	if !tree.Relink(0) {
		t.Errorf("heads %v make no sound tree", tree.Head)
	}
}

func TestLongSentence(t *testing.T) {
	var p Parser
	words := strings.Fields(strings.Repeat("the envoy said that both sides agreed and ", 200))
	tree := new(Tree)
	p.Append(tree, words)
	check(t, tree, []int{len(words)})
	chained := 0
	root := tree.Root(0, len(words))
	for i := range words {
		if tree.Head[i] == int32(root) && tree.Label[i] == Parataxis && i >= MaxTokens {
			chained++
		}
	}
	if want := (len(words) - 1) / MaxTokens; chained < want {
		t.Errorf("%d pieces hang on the first root, want %d", chained, want)
	}
}

func TestNewParser(t *testing.T) {
	if _, err := NewParser(weights); err != nil {
		t.Fatal(err)
	}
	if len(weights) > 8_000_000 {
		t.Errorf("weights of %d bytes", len(weights))
	}
	if _, err := NewParser([]byte("CFSYNTAX")); err == nil {
		t.Error("no error for a header alone")
	}
}

// A form seen before costs no memory.
func TestNoAllocation(t *testing.T) {
	var p Parser
	tree := new(Tree)
	var sents [][]string
	for _, s := range news {
		sents = append(sents, strings.Fields(s))
	}
	run := func() {
		tree.Reset()
		for _, w := range sents {
			p.Append(tree, w)
		}
	}
	run()
	if n := testing.AllocsPerRun(10, run); n > 0 {
		t.Errorf("%v allocations", n)
	}
	walk := func() {
		n := 0
		for i := range tree.Len() {
			for c := range tree.Children(i) {
				n += c
			}
		}
		if n == 0 {
			t.Error("no children")
		}
	}
	if n := testing.AllocsPerRun(10, walk); n > 0 {
		t.Errorf("%v allocations in Children", n)
	}
}

// Deciding early gives the trees that looking up all templates gives, but for
// a few decisions.
func TestEarly(t *testing.T) {
	m, err := model.Open(weights)
	if err != nil {
		t.Fatal(err)
	}
	decisions := 0
	early, full := Parser{model: m}, Parser{model: m.Watch(func(d model.Decision) {
		if d.Last {
			decisions++
		}
	})}
	var a, b Tree
	differ := 0
	for _, s := range news {
		a.Reset()
		b.Reset()
		words := strings.Fields(s)
		early.Append(&a, words)
		full.Append(&b, words)
		for i := range words {
			if a.Tag[i] != b.Tag[i] || a.Head[i] != b.Head[i] || a.Label[i] != b.Label[i] {
				differ++
				t.Logf("%s: %s", s, words[i])
			}
		}
	}
	if decisions == 0 {
		t.Error("no decision was watched")
	}
	if differ*100 > decisions {
		t.Errorf("%d tokens differ in %d decisions", differ, decisions)
	}
}
