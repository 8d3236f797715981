package parse

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/corpus"
)

// BenchmarkParse reads the articles of testdata, every sentence of which
// concerns the matter.
func BenchmarkParse(b *testing.B) {
	list := testArticles(b)
	size := 0
	for _, a := range list {
		size += len(a.Text)
	}
	var p Parser
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range list {
			if _, err := p.Parse(a); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(list))/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkParallel does the same on all cores.
func BenchmarkParallel(b *testing.B) {
	list := testArticles(b)
	size := 0
	for _, a := range list {
		size += len(a.Text)
	}
	var p Parser
	b.SetBytes(int64(size))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			for _, a := range list {
				if _, err := p.Parse(a); err != nil {
					b.Error(err)
					return
				}
			}
		}
	})
}

// BenchmarkOffTopic reads texts that have nothing to do with the matter.
func BenchmarkOffTopic(b *testing.B) {
	a := ceasefire.Article{Text: strings.Join(offTopic, "\n\n")}
	var p Parser
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Parse(a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNews reads 10 MB of invented news on all matters, one article in ten
// about a war.
func BenchmarkNews(b *testing.B) {
	list := corpus.News(1, 10_000_000)
	size := 0
	for _, text := range list {
		size += len(text)
	}
	var p Parser
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range list {
			if _, err := p.Parse(ceasefire.Article{Text: text}); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(list))/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkFirst reads one article with a new parser.
func BenchmarkFirst(b *testing.B) {
	a := testArticles(b)[0]
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(a); err != nil {
			b.Fatal(err)
		}
	}
}

// growths make a text grow in a way that may cost more than time in proportion.
// A unit is repeated; text without an end, such as one sentence, has no stop.
var growths = []struct{ name, unit string }{
	{"open quotes", "“He said "},
	{"closed quotes", "“We will go,” he said. "},
	{"nested quotes", "“‘No,’ he ‘said’” "},
	{"names", "Anna Berg Ola Moen Kofi Mensah "},
	{"new names", ""}, // each name stands once
	{"one endless sentence", "and the army will leave the town if the rebels stay "},
	{"brackets", "(the army "},
	{"commas", ", "},
	{"items", "Norway, Sweden, "},
	{"one word", "ceasefire "},
	{"no space", "ceasefire"},
	{"short sentences", "He left. "},
	{"many cues", "said "},
	{"sentences with a cue", "He said it left. "},
	{"pronouns", "he it they she "},
	{"pledges", "Norway will send 50 troops if a ceasefire is agreed. "},
	{"forces", "A Norwegian-led force of 500 troops will deploy once the truce holds. "},
	{"paragraphs", "A.\n\n"},
	{"lines", "The truce\n"},
	{"items of a list", "- the truce holds\n"},
	{"colons", "the sides: "},
	{"subordination", "that he said "},
	{"possessives", "Norway's "},
	{"of", "of the army "},
	{"hyphens", "a-"},
	{"acronyms", "The River Watch Mission (RWM) "},
	{"positions", "Norway opposes the force. Sweden supports the talks. "},
	{"meetings", "Talks will be held in Oslo on Monday. "},
	{"pauses", "a 30-day pause, "},
	{"resolutions", "a resolution, "},
	{"halves", "North Korea and the South met. "},
	{"offers", "Norway offered 500 troops, Sweden 20 trucks and Denmark a ship. "},
	{"echoes", "Chad will leave. That would happen only after a vote. "},
}

// grown returns a text of about size bytes.
func grown(name, unit string, size int) string {
	if unit != "" {
		return strings.Repeat(unit, 1+size/len(unit))
	}
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "Minister %c%s Moen%s left. ", 'A'+i%26, letters(i), letters(i*7))
	}
	return b.String()
}

// letters writes a number in lower-case letters.
func letters(n int) string {
	s := ""
	for ; n > 0; n /= 26 {
		s += string(rune('a' + n%26))
	}
	return s
}

// BenchmarkGrowth reports what a byte costs in a text of 10 kB and in one of
// 1 MB, and their ratio, which should be below 3.
func BenchmarkGrowth(b *testing.B) {
	for _, g := range growths {
		b.Run(strings.ReplaceAll(g.name, " ", "-"), func(b *testing.B) {
			small, large := ceasefire.Article{Text: grown(g.name, g.unit, 10_000)}, ceasefire.Article{Text: grown(g.name, g.unit, 1_000_000)}
			var p Parser
			cost := func(a ceasefire.Article, times int) float64 {
				best := time.Duration(1 << 62)
				for range times {
					start := time.Now()
					if _, err := p.Parse(a); err != nil {
						b.Fatal(err)
					}
					best = min(best, time.Since(start))
				}
				return float64(best.Nanoseconds()) / float64(len(a.Text))
			}
			var s, l float64
			for b.Loop() {
				s, l = cost(small, 5), cost(large, 1)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(s, "ns/B@10kB")
			b.ReportMetric(l, "ns/B@1MB")
			b.ReportMetric(l/s, "ratio")
		})
	}
}
