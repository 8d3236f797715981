package text

import (
	"strings"
	"testing"
)

// paragraphs returns the paragraphs of s, white space made single, joined by
// " ¶ ".
func paragraphs(s string, body []Span) string {
	var d Doc
	d.Reset(s, body)
	out := make([]string, len(d.Paragraphs))
	for i, p := range d.Paragraphs {
		out[i] = strings.Join(strings.Fields(s[p.Start:p.End]), " ")
	}
	return strings.Join(out, " ¶ ")
}

const hardWrapped = `Talks end with a plan

GENEVA - The envoys of twelve countries met for three days in a hall by
the lake and left it with a plan of four pages, the first since the
war began, that says who moves first and who pays.
A second paragraph follows the first without a blank line and has many
words, so that it needs three lines of text, of which the last one is
short.

They agreed on this:
- a line of 340 kilometres that both sides leave, with observers on it
  who report twice a day
- roads open for relief
1. Signing is due in March.
2. Payment starts in June.
   An indented paragraph starts here and goes on for long enough to be
broken once.
`

func TestParagraphs(t *testing.T) {
	long := strings.Repeat("words of a long paragraph ", 12)
	tests := []struct{ name, text, want string }{
		{"empty", "", ""},
		{"blank", " \n\t\r\n", ""},
		{"a line each", "A headline\nThe first one.\nThe second one.", "A headline ¶ The first one. ¶ The second one."},
		{"blank lines between", "The first.\n\n\nThe second.", "The first. ¶ The second."},
		{"CRLF", "The first.\r\n\r\nThe second.\r\nThe third.", "The first. ¶ The second. ¶ The third."},
		{"CR", "The first.\rThe second.", "The first. ¶ The second."},
		{"line separators", "The first.\u2028The second.\u2029The third.\u0085The fourth.\fThe fifth.", "The first. ¶ The second. ¶ The third. ¶ The fourth. ¶ The fifth."},
		{"blanks that look like text", "The first.\n\u00a0\u200b\t\nThe second.", "The first. ¶ The second."},
		{"hard-wrapped", hardWrapped, "Talks end with a plan ¶ " +
			"GENEVA - The envoys of twelve countries met for three days in a hall by the lake and left it with a plan of four pages, the first since the war began, that says who moves first and who pays. ¶ " +
			"A second paragraph follows the first without a blank line and has many words, so that it needs three lines of text, of which the last one is short. ¶ " +
			"They agreed on this: ¶ - a line of 340 kilometres that both sides leave, with observers on it ¶ who report twice a day ¶ - roads open for relief ¶ " +
			"1. Signing is due in March. ¶ 2. Payment starts in June. ¶ An indented paragraph starts here and goes on for long enough to be broken once."},
		{"hard-wrapped, a capital at a line's start", "The envoys of twelve countries met for three days in a hall of\nGeneva and left it with a plan of four pages, the first since the\nwar began, that says who moves first and who pays for it, and\nwhen.\nIt is short.", "The envoys of twelve countries met for three days in a hall of Geneva and left it with a plan of four pages, the first since the war began, that says who moves first and who pays for it, and when. ¶ It is short."},
		{"two lines", "The envoys of twelve countries met for three days in a\nhall by the lake.", "The envoys of twelve countries met for three days in a hall by the lake."},
		{"long lines in lower case", long + "\n" + long, strings.TrimSpace(long) + " ¶ " + strings.TrimSpace(long)},
		{"short lines in lower case", "we need:\nbread\nmilk\ntents", "we need: ¶ bread ¶ milk ¶ tents"},
		{"sentences a line", "The envoys of twelve countries met for three days.\nThey left the hall with a plan of four pages.\nSigning is due in March, the hosts said later.", "The envoys of twelve countries met for three days. ¶ They left the hall with a plan of four pages. ¶ Signing is due in March, the hosts said later."},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			if got := paragraphs(c.text, nil); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestBody(t *testing.T) {
	const s = "Menu Home. They met in Kyïv. Share this. They left."
	meet := strings.Index(s, "They met")
	share := strings.Index(s, "Share")
	left := strings.Index(s, "They left")
	i := strings.Index(s, "ï")
	tests := []struct {
		name string
		body []Span
		want string
	}{
		{"all", nil, s},
		{"nothing", []Span{}, ""},
		{"two regions", []Span{{meet, share}, {left, len(s)}}, "They met in Kyïv. ¶ They left."},
		{"edges inside a rune", []Span{{meet, i + 1}, {i + 1, share}}, "They met in Kyï ¶ v."},
		{"out of range", []Span{{-5, 4}, {left, len(s) + 9}, {900, 901}}, "Menu ¶ They left."},
		{"overlapping and turned round", []Span{{meet, share}, {meet, share}, {9, 3}, {meet + 5, left}}, "They met in Kyïv. ¶ Share this."},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			if got := paragraphs(s, c.body); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestWrapSample(t *testing.T) {
	got := strings.Split(paragraphs(wrapped, nil), " ¶ ")
	want := strings.Split(paragraphs(sample, nil), " ¶ ")
	if len(got) != len(want) {
		t.Fatalf("%d paragraphs once the lines are wrapped, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("paragraph %d once the lines are wrapped:\n got %s\nwant %s", i, got[i], want[i])
		}
	}
}
