package corpus

import (
	"slices"
	"strings"
	"testing"
)

func TestNews(t *testing.T) {
	list := News(1, 200_000)
	size := 0
	for i, a := range list {
		size += len(a)
		if strings.ContainsAny(a, "{}") {
			t.Errorf("article %d has an empty slot: %s", i, a)
		}
		if len(a) > 8_000 {
			t.Errorf("article %d has %d bytes", i, len(a))
		}
	}
	if size < 200_000 || size > 210_000 {
		t.Errorf("%d bytes", size)
	}
	if !slices.Equal(list, News(1, 200_000)) {
		t.Error("the same seed gives other news")
	}
	if slices.Equal(list, News(2, 200_000)) {
		t.Error("another seed gives the same news")
	}
}
