package parse

import (
	"testing"

	"github.com/openceasefire/ceasefire"
)

// readText runs every pass over a text, published on Wednesday 7 January 2026,
// and returns what they found.
func readText(t *testing.T, s string) (*article, *ceasefire.Record) {
	t.Helper()
	r := new(reader)
	rec := r.read(ceasefire.Article{Text: s, Published: ceasefire.Date{Year: 2026, Month: 1, Day: 7}}, nil)
	return &r.article, rec
}

// tokenOf returns the index of the nth token with the given text, from 1.
func tokenOf(t *testing.T, a *article, word string, nth int) int {
	t.Helper()
	for i := range a.doc.Tokens {
		if a.word(i) == word {
			if nth--; nth == 0 {
				return i
			}
		}
	}
	t.Fatalf("no token %q in %q", word, a.in.Text)
	return -1
}
