package parse

import (
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire"
)

// TestValid checks the record of every article and of every text that the unit
// tests read.
func TestValid(t *testing.T) {
	var p Parser
	list := testArticles(t)
	for _, s := range testSentences(t) {
		list = append(list, ceasefire.Article{ID: s, Text: s, Published: ceasefire.Date{Year: 2026, Month: 1, Day: 7}})
	}
	for _, a := range list {
		rec, err := p.Parse(a)
		if !utf8.ValidString(a.Text) {
			if !errors.Is(err, ErrUTF8) {
				t.Errorf("%q: %v, want %v", a.ID, err, ErrUTF8)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", a.ID, err)
			continue
		}
		if err := rec.Validate(); err != nil {
			t.Errorf("%s:\n%v", a.ID, err)
		}
	}
}
