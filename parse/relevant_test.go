package parse

import (
	"slices"
	"strings"
	"testing"
)

// offTopic are texts that have nothing to do with the ending of a war.
var offTopic = []string{
	"Rovers beat Albion 3-1 on Saturday to move up to fourth place. “We were the better side,” coach Mel Tarrant said after a brace from the young striker.",
	"Heavy rain is expected along the coast on Monday, with gusts of up to 90 km/h. Commuters should allow more time, the weather service said.",
	"Shares in the chipmaker fell 4% after it cut its outlook for the year, blaming weak demand for phones.",
	"The museum reopens in May with a show of Dutch still lifes. Tickets cost 12 euros, and children enter free.",
	"A warm autumn has brought a record harvest of apples, growers in the valley say, and cider makers are hiring.",
	"The city council voted to close two lanes of the ring road for repairs until the end of August.",
	"Researchers have found a way to grow the mould in the lab, which could make the antibiotic cheaper.",
	"The singer cancelled her tour on doctors' orders. Fans will get their money back within a month.",
	"A software fault delayed hundreds of flights on Tuesday. Travellers queued for hours at three airports.",
	"The bakery on Mill Street won a prize for its rye bread for the third year running.",
	"A warden was warned about the wardrobe. The warranty had run out.",
	"",
	"a",
	"War",
	"A truc",
}

// onTopic are texts that concern it, down to single phrases.
var onTopic = []string{
	"Both sides agreed to a ceasefire.",
	"The CEASEFIRE held.",
	"A cease-fire was near.",
	"A cease fire was near.",
	"A cease‑fire was near.", // with a hyphen that does not break
	"A cease\u00adfire was near.",
	"The two armies have agreed on a cease\nfire.",
	"The truce is over.",
	"A truce",
	"They signed an armistice in 1953.",
	"Peace talks resume on Monday.",
	"A peace deal is close, the envoy said.",
	"Hostage families waited.",
	"Negotiators are close to a hostage deal.",
	"An exchange of prisoners took place at the border.",
	"Norway would send troops to monitor the line.",
	"The rebels signed the text.",
	"The militia withdrew from the town.",
	"Hostilities ended at dawn.",
	"Ministers met to talk about how to end the war.",
	"Mediators hope that the fighting will stop.",
	"Leaders pledged peacekeepers.",
	"They want de-escalation.",
	"Both called for disarmament.",
	"The Security Council met.",
	"Soldiers on both sides of the front line observed a halt.",
	"“Truce?”",
}

func TestRelevant(t *testing.T) {
	for _, s := range offTopic {
		if Relevant(s) {
			t.Errorf("relevant: %q", s)
		}
	}
	for _, s := range onTopic {
		if !Relevant(s) {
			t.Errorf("not relevant: %q", s)
		}
		if long := strings.Join(offTopic, "\n") + "\n" + s; !Relevant(long) {
			t.Errorf("not relevant at the end of a long text: %q", s)
		}
	}
	for _, a := range testArticles(t) {
		if !Relevant(a.Text) {
			t.Errorf("%s is not relevant", a.ID)
		}
	}
}

// TestRelevantStems checks what the index of the stems relies on.
func TestRelevantStems(t *testing.T) {
	if len(relevantStems) > 255 {
		t.Errorf("%d stems", len(relevantStems))
	}
	for i, s := range relevantStems {
		if len(s.stem) < 2 || s.stem != strings.ToLower(s.stem) || s.shows == 0 {
			t.Errorf("%+v", s)
		}
		if i > 0 && relevantStems[i-1].stem >= s.stem {
			t.Errorf("%q is out of order", s.stem)
		}
		word := s.stem
		for _, text := range []string{word, strings.ToUpper(word), "(" + word + "s)", "ceasefire " + word} {
			if got := Relevant(text); got != (s.shows == showsBoth || strings.HasPrefix(text, "ceasefire")) {
				t.Errorf("Relevant(%q) is %v", text, got)
			}
		}
	}
}

func TestRelevantAllocates(t *testing.T) {
	text := strings.Join(offTopic, "\n")
	if n := testing.AllocsPerRun(10, func() { Relevant(text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// FuzzRelevant checks that words do not become irrelevant by what stands
// around them.
func FuzzRelevant(f *testing.F) {
	for _, s := range slices.Concat(offTopic, onTopic) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if Relevant(s) && !Relevant(s+".") {
			t.Error("a full stop behind it makes it irrelevant")
		}
		if Relevant(s) && !Relevant(". "+s) {
			t.Error("a full stop before it makes it irrelevant")
		}
		if !Relevant(s + " A truce.") {
			t.Error("a truce behind it does not make it relevant")
		}
		if Relevant(s) != Relevant(strings.ToUpper(s)) && strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0 {
			t.Error("case matters")
		}
	})
}

func BenchmarkRelevant(b *testing.B) {
	text := strings.Repeat(strings.Join(offTopic, "\n"), 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if Relevant(text) {
			b.Fatal("relevant")
		}
	}
}
