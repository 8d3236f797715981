package parse

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// fuzzed is used by every input, so that the memory of the ones before is used
// again.
var fuzzed Parser

// checkRecord checks what holds for every record.
func checkRecord(t *testing.T, rec *ceasefire.Record) {
	t.Helper()
	if err := rec.Validate(); err != nil { // spans on rune starts, references, order, …
		t.Fatalf("not valid: %v", err)
	}
	wire := encoded(t, rec)
	back, err := ceasefire.Decode(strings.NewReader(wire))
	if err != nil {
		t.Fatalf("does not decode: %v", err)
	}
	if diff := cmp.Diff(rec, back); diff != "" {
		t.Fatalf("decoding gives another record:\n%s", diff)
	}
	if again := encoded(t, back); again != wire {
		t.Fatalf("encodes differently once decoded:\n%s", cmp.Diff(wire, again))
	}
}

// hostile are texts that try what prose does not.
var hostile = []string{
	"", " ", "\x00", "\n\n\n", "\uFEFF", "“", "”", "“”", "said", "“said” said “said”", "(((((", ")", "—", "...",
	"___\n---\n***",
	"A\u0301 B\u200dC \u202eD\u202c said.",
	"The trυce held, Ηamas said.", // Greek letters among the Latin ones
	"Иван Петров said the truce held. Петров left.",
	"习近平 said talks would go on.",
	"<p>The truce <b>held</b>, the army said.</p>\r\n# Truce\r* one\u2028* two",
	"The army said the army said the army said the army said.",
	"France, Spain, Italy, Spain, France and France will send 5 to 3 troops, -2 monitors and 99999999999999999999 soldiers.",
	"The truce runs from May 31 until May 1, 2020, for 0 days and 999999999999 months, until February 30.",
	"France will send troops if, once, unless, until, provided that Norway withdraws, or if it attacks and if it does not.",
	"Norway-led Norway will lead a Norwegian-led force with Norway and Norwegian troops in Norway.",
	"STATE: STATE (STATE) — STATE",
	"By By By\nBy",
}

func addSeeds(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	for _, s := range testSentences(f) {
		f.Add(s)
	}
	for _, a := range testArticles(f) {
		for part := range strings.SplitSeq(a.Text, "\n\n") {
			f.Add(part)
		}
	}
}

// FuzzParse checks that any text gives a valid record, the same one with new
// memory and with used memory, or the error that it is not UTF-8.
func FuzzParse(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		a := ceasefire.Article{Text: s, Published: ceasefire.Date{Year: 2026, Month: 1, Day: 7}}
		rec, err := fuzzed.Parse(a)
		if (err == nil) != utf8.ValidString(s) {
			t.Fatalf("error %v", err)
		}
		if err != nil {
			return
		}
		checkRecord(t, rec)
		for name, parse := range map[string]func(ceasefire.Article) (*ceasefire.Record, error){"used": fuzzed.Parse, "new": Parse} {
			again, err := parse(a)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(rec, again); diff != "" {
				t.Fatalf("another record with %s memory:\n%s", name, diff)
			}
		}
	})
}

// FuzzSource checks that headline and dateline lie in the text and the regions
// of prose are in order, apart, not empty, and begin and end with a rune.
func FuzzSource(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		var a article
		a.in.Text = s
		a.findSource()
		check := func(what string, x text.Span) {
			t.Helper()
			if err := span(x).Check(s); err != nil {
				t.Fatalf("%s: %v", what, err)
			}
		}
		if a.src.Headline != (text.Span{}) {
			check("headline", a.src.Headline)
		}
		if a.src.Dateline != (text.Span{}) {
			check("dateline", a.src.Dateline)
		}
		if a.src.Body == nil {
			t.Fatal("no regions where there should be an empty list")
		}
		last := 0
		for _, x := range a.src.Body {
			check("body", x)
			if x.Start < last || strings.TrimSpace(s[x.Start:x.End]) != s[x.Start:x.End] {
				t.Fatalf("region %v after %d: %q", x, last, s[x.Start:x.End])
			}
			last = x.End
			if x.Start < a.src.Dateline.End && a.src.Dateline.Start < x.End {
				t.Fatalf("the dateline stands in region %v", x)
			}
		}
	})
}
