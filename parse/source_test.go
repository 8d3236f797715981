package parse

import (
	"slices"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// TestSource tells headline, dateline and body apart. The body is written with
// its regions joined by "|".
func TestSource(t *testing.T) {
	tests := []struct{ text, headline, dateline, body string }{
		{"PARIS: The allies met.", "", "PARIS: ", "The allies met."},
		{"KYIV, Ukraine (XX) — The army withdrew.", "", "KYIV, Ukraine (XX) — ", "The army withdrew."},
		{"GENEVA, March 3 (Agency) - Talks began.", "", "GENEVA, March 3 (Agency) - ", "Talks began."},
		{"KYIV, Ukraine (XX) —\nThe army withdrew.", "", "KYIV, Ukraine (XX) —", "The army withdrew."},
		{"They left.\nThe envoys are back.\nGENEVA (Agency) — Talks began.", "", "GENEVA (Agency) — ", "They left.\nThe envoys are back.|Talks began."},
		{"JUBA - South Sudan agreed.", "", "JUBA - ", "South Sudan agreed."},
		{"Truce holds in the north\nBy A. Writer\n\nNAIROBI (XX) -- The truce held.", "Truce holds in the north", "NAIROBI (XX) -- ", "Truce holds in the north|The truce held."},
		{"Envoys leave\nAnna Berg in Doha and Tom Hill in Goma\n\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"Envoys leave\nRadio North | 3 May, 18:40\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"Envoys leave\n\nA convoy near the border on Sunday (Agency/Name)\n\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"The envoys left.\n\n___\n\nSmith reported from Goma.", "", "", "The envoys left."},
		{"The envoys left.\n\n© Agency\nabc/def", "", "", "The envoys left."},
		{"The envoys left.\nRecommended stories\nlist of 3 items\nThey will return.", "", "", "The envoys left.|They will return."},
		{"Envoys leave\nBy Anna van Berg and Tom Hill in Goma\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"The envoys left.\nA bridge near Goma. Photograph: Tom Hill/Agency", "", "", "The envoys left."},
		{"The envoys left.\nAnna Berg contributed to this report.", "", "", "The envoys left."},
		{"The envoys left.\n(Reporting by Anna Berg; Editing by Tom Hill)", "", "", "The envoys left."},
		{"The envoys left.\n(AB)", "", "", "The envoys left."},
		{"The envoys left.\nend of list\nADVERTISEMENT\nThey will return.", "", "", "The envoys left.|They will return."},
		{"Envoys leave\n\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"Envoys leave\nThe envoys left Juba on Monday.\nThey will return.", "Envoys leave", "", "Envoys leave|The envoys left Juba on Monday.\nThey will return."},
		// what is none of these
		{"The envoys left Juba on\nMonday and will return with\na plan.", "", "", "The envoys left Juba on\nMonday and will return with\na plan."},
		{"The envoys left Juba on\na Monday.", "", "", "The envoys left Juba on\na Monday."},
		{"Envoys leave", "", "", "Envoys leave"},
		{"He said: “No.”", "", "", "He said: “No.”"},
		{"The UN said on Monday - again - that it would go.", "", "", "The UN said on Monday - again - that it would go."},
		{"By Monday the army had left.", "", "", "By Monday the army had left."},
		{"Ministers met in Paris and in London.", "", "", "Ministers met in Paris and in London."},
		{"The fund grew after both donors contributed.", "", "", "The fund grew after both donors contributed."},
		{"The envoys left (for Goma).", "", "", "The envoys left (for Goma)."},
		{"The envoys left.\nUpdated maps of the border were shown to both delegations on Monday.", "", "", "The envoys left.\nUpdated maps of the border were shown to both delegations on Monday."},
		{"He called it “a list of demands”.", "", "", "He called it “a list of demands”."},
		{"Kenya, which has contributed troops from the start, left.", "", "", "Kenya, which has contributed troops from the start, left."},
		{"", "", "", ""},
	}
	for _, tt := range tests {
		a := new(article)
		a.in = ceasefire.Article{Text: tt.text}
		a.findSource()
		body := ""
		for i, r := range a.src.Body {
			if i > 0 {
				body += "|"
			}
			body += tt.text[r.Start:r.End]
		}
		h, d := tt.text[a.src.Headline.Start:a.src.Headline.End], tt.text[a.src.Dateline.Start:a.src.Dateline.End]
		if h != tt.headline || d != tt.dateline || body != tt.body {
			t.Errorf("%q\n got headline %q dateline %q body %q\nwant headline %q dateline %q body %q", tt.text, h, d, body, tt.headline, tt.dateline, tt.body)
		}
	}
}

func TestSourceTables(t *testing.T) {
	for name, list := range map[string][]string{"smallWords": smallWords[:], "bylineWords": bylineWords[:], "furniture": furniture[:]} {
		if !slices.IsSorted(list) {
			t.Errorf("%s is out of order", name)
		}
	}
}
