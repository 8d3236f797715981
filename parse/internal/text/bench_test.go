package text

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// sample is news prose of about 10 kB.
var sample = strings.Repeat(`GENEVA (Agency) — The envoys of 12 countries, led by Lt. Gen. Anna Berg, met on Sept. 4 in a hall by the lake and didn't leave until 3:30 a.m. the next day.

“We've agreed on the main points,” she told reporters. “The rest — who pays, who goes first — is for the ministers’ meeting.” Her deputy called it "a small, well-prepared step" toward a 60-day truce.

According to a draft seen by the U.N. press office, some 1,500 observers would watch a line of 340km; each side must move its guns back by 25-30 kilometres. The cost, $45m a year, isn't covered: "It's the donors' turn now," an official said.

‘Nobody’s happy,’ said Mr. O’Hara, who heads the relief council, ‘but nobody walked out either.’
`, 12)

// wrapped is the sample with its lines broken at 72 columns.
var wrapped = wrap(sample, 72)

func wrap(s string, width int) string {
	var b strings.Builder
	for _, p := range strings.Split(s, "\n") {
		column := 0
		for i, w := range strings.Fields(p) {
			if n := len([]rune(w)); i > 0 && column+1+n > width {
				b.WriteByte('\n')
				column = n
			} else {
				if i > 0 {
					b.WriteByte(' ')
				}
				column += n + 1
			}
			b.WriteString(w)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func BenchmarkReset(b *testing.B) {
	for _, bm := range []struct{ name, text string }{{"news", sample}, {"wrapped", wrapped}} {
		b.Run(bm.name, func(b *testing.B) {
			var d Doc
			d.Reset(bm.text, nil)
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			b.ReportMetric(float64(len(d.Tokens)), "tokens")
			for b.Loop() {
				d.Reset(bm.text, nil)
			}
		})
	}
}

// hostile are texts that cost more than linear time when a pass looks ahead or
// back without bound. Each is repeated to the size wanted.
var hostile = []struct{ name, unit string }{
	{"news", sample},
	{"open quotes", `“`},
	{"open quotes with words", `“a `},
	{"straight quotes", `"a" "b `},
	{"straight quotes alone", `"`},
	{"apostrophes", `' `},
	{"single quotes", `‘a soldiers’ `},
	{"single quotes at line starts", "‘a\n"},
	{"guillemets", `«»»«`},
	{"brackets", `([{`},
	{"bracketed", `([a] `},
	{"full stops", `.`},
	{"spaced full stops", `. `},
	{"initials", `A. `},
	{"joined initials", `a.`},
	{"abbreviations", `Lt. `},
	{"numbers of items", `1. `},
	{"groups of digits", `1-1-`},
	{"long groups of digits", `123-`},
	{"thousands", `1,111`},
	{"dates", `1/2/`},
	{"one word", `a`},
	{"clitics", `a's`},
	{"apostrophes in a word", `a'b`},
	{"prefixes", `non-`},
	{"ampersands", `A&`},
	{"addresses", `a@`},
	{"local parts", `a.b+`},
	{"hosts", `a-b.`},
	{"web addresses", `http://(`},
	{"web addresses closed", `www.a)'`},
	{"blanks", ` `},
	{"dotted blanks", `A.        `},
	{"line ends", "\n"},
	{"short lines", "a\n"},
	{"lower-case lines", strings.Repeat("abcdefg ", 8) + "\n"},
	{"zero-width joiners", "a\u200d\u200d"},
	{"joiners alone", "\u200d"},
	{"combining marks", "\u0301"},
	{"bad bytes", "\xff\xc3"},
	{"NUL", "\x00"},
	{"joined emoji", "👩\u200d"},
	{"hash tags", "#a#"},
	{"faces", ":-) "},
	{"notes", ".[1] "},
	{"calls and quotes", `?" Ann Lee `},
	{"ideographs", "停火。"},
}

func repeatTo(unit string, size int) string {
	return strings.Repeat(unit, size/len(unit)+1)
}

// BenchmarkGrowth reports the cost per byte at 1 MB over that at 10 kB.
func BenchmarkGrowth(b *testing.B) {
	for _, h := range hostile {
		b.Run(h.name, func(b *testing.B) {
			var d Doc
			for b.Loop() {
				b.ReportMetric(growth(&d, h.unit), "growth")
			}
		})
	}
}

// growth returns the cost per byte of a text of 1 MB over that of 10 kB, both
// with warm buffers and the best of some runs.
func growth(d *Doc, unit string) float64 {
	const small, large = 10_000, 1_000_000
	a, b := repeatTo(unit, small), repeatTo(unit, large)
	ta := best(func() {
		for range large / small {
			d.Reset(a, nil)
		}
	})
	tb := best(func() { d.Reset(b, nil) })
	return float64(tb) / float64(ta)
}

func best(f func()) time.Duration {
	f()
	shortest := time.Hour
	for range 2 {
		start := time.Now()
		f()
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

// TestGrowth fails on anything near quadratic growth: a hundred times the text
// would cost a hundred times as much per byte. The bound leaves room for a
// machine that is busy and caches that are small.
func TestGrowth(t *testing.T) {
	var d Doc
	for _, h := range hostile {
		if g := growth(&d, h.unit); g > 12 {
			t.Errorf("%s: a byte costs %.1f times as much at 1 MB as at 10 kB", h.name, g)
		}
	}
}

func ExampleDoc_Reset() {
	var d Doc
	d.Reset("“We agree!” said Lt. Gen. Ann Berg. She didn't add more.", nil)
	for _, s := range d.Sentences {
		for i := s.FirstToken; i < s.EndToken; i++ {
			fmt.Print("[", d.Word(i), "]")
		}
		fmt.Println()
	}
	q := d.Quotes[0]
	fmt.Println(d.Text[q.Inner.Start:q.Inner.End])
	// Output:
	// [“][We][agree][!][”][said][Lt.][Gen.][Ann][Berg][.]
	// [She][did][n't][add][more][.]
	// We agree!
}
