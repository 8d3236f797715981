package parse

import (
	"strings"
	"sync"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// TestConcurrent reads the same articles with one parser from many goroutines,
// each a few of them in an order of its own: every record must come out byte
// for byte as it does from a parser that is used once.
func TestConcurrent(t *testing.T) {
	list := testArticles(t)
	for _, s := range hostile {
		list = append(list, ceasefire.Article{ID: s, Text: s})
	}
	want := make([]string, len(list))
	for i, a := range list {
		rec, err := Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		want[i] = encoded(t, rec)
	}
	const goroutines, each = 64, 6
	p := Parser{Known: []ceasefire.Actor{{ID: "organization/no-such-body", Kind: ceasefire.Organization, Name: "No Such Body"}}}
	var wg sync.WaitGroup
	for g := range goroutines {
		wg.Go(func() {
			for k := range each {
				i := (g*5 + k*7) % len(list)
				rec, err := p.Parse(list[i])
				if err != nil {
					t.Error(err)
					return
				}
				var b strings.Builder
				if err := ceasefire.Encode(&b, rec); err != nil {
					t.Error(err)
					return
				}
				if b.String() != want[i] {
					t.Errorf("goroutine %d: another record of %q", g, list[i].ID)
				}
			}
		})
	}
	wg.Wait()
}
