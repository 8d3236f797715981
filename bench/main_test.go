package main

import (
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/corpus"
)

// Every tool of Go finds something in some article.
func TestTools(t *testing.T) {
	list := corpus.News(1, 30_000)
	for _, x := range tools {
		if x.load == nil {
			continue
		}
		read, err := x.load()
		if err != nil {
			t.Fatalf("%s: %v", x.name, err)
		}
		found := 0
		for _, text := range list {
			n, err := read(text)
			if err != nil {
				t.Errorf("%s: %v", x.name, err)
			}
			found += n
		}
		if found == 0 {
			t.Errorf("%s finds nothing", x.name)
		}
	}
}

func TestMiddle(t *testing.T) {
	rows := []row{{seconds: 3}, {seconds: 1}, {seconds: 2}}
	if got := middle(rows, func(r row) float64 { return r.seconds }); got != 2 {
		t.Errorf("median %v", got)
	}
}
