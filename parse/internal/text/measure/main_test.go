package main

import (
	"strings"
	"testing"
)

const gold = `# newdoc id = a
# newpar
# sent_id = 1
# text = They didn't go.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = 2
# text = All-in all
1	All-in	all-in	ADV	RB	_	2	advmod	_	_
2	all	all	ADV	RB	_	0	root	_	_

# newpar
# sent_id = 3
# text = It fell
1	It	it	PRON	PRP	_	2	nsubj	_	_
2	fell	fall	VERB	VBD	_	0	root	_	_

# newdoc id = b
# sent_id = 4
# text = Yes
1	Yes	yes	INTJ	UH	_	0	root	_	_

`

func TestReadDocs(t *testing.T) {
	docs, err := readDocs(strings.NewReader(gold))
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 2 || docs[0].id != "a" || docs[1].id != "b" {
		t.Fatalf("documents are %v, want a and b", docs)
	}
	if got, want := docs[0].text, "They didn't go. All-in all\n\nIt fell"; got != want {
		t.Errorf("raw text is %q, want %q", got, want)
	}
	if got, want := words(docs[0].text, docs[0].tokens), "They did n't go . All-in all It fell"; got != want {
		t.Errorf("tokens are %q, want %q", got, want)
	}
	if got, want := words(docs[0].text, docs[0].sentences), "They didn't go. All-in all It fell"; got != want || len(docs[0].sentences) != 3 {
		t.Errorf("sentences are %q, want %q", got, want)
	}
	for _, bad := range []string{"1\tYes\n", strings.Replace(gold, "2\tfell", "2\trose", 1)} {
		if _, err := readDocs(strings.NewReader(bad)); err == nil {
			t.Errorf("no error for %.20q", bad)
		}
	}
}

func TestAdd(t *testing.T) {
	docs, err := readDocs(strings.NewReader(gold))
	if err != nil {
		t.Fatal(err)
	}
	var r result
	for _, d := range docs {
		r.add(d)
	}
	// "All-in" is three tokens to package text and one in the gold.
	if want := (score{gold: 10, found: 12, right: 9}); r.tokens != want {
		t.Errorf("tokens are %+v, want %+v", r.tokens, want)
	}
	if want := (score{gold: 4, found: 4, right: 4}); r.sentences != want {
		t.Errorf("sentences are %+v, want %+v", r.sentences, want)
	}
	var b strings.Builder
	r.printErrors(&b)
	if got, want := b.String(), "    1 All-in   found: All - in\n"; got != want {
		t.Errorf("errors are %q, want %q", got, want)
	}
	if got, want := r.tokens.String(), "P 0.7500  R 0.9000  F1 0.8182  (10 gold, 12 found, 9 right)"; got != want {
		t.Errorf("score is %q, want %q", got, want)
	}
}
