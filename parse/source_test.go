package parse

import (
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
		{"JUBA - South Sudan agreed.", "", "JUBA - ", "South Sudan agreed."},
		{"Truce holds in the north\nBy A. Writer\n\nNAIROBI (XX) -- The truce held.", "Truce holds in the north", "NAIROBI (XX) -- ", "Truce holds in the north|The truce held."},
		{"Envoys leave\nAnna Berg in Doha and Tom Hill in Goma\n\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"Envoys leave\nRadio North | 3 May, 18:40\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"Envoys leave\n\nA convoy near the border on Sunday (Agency/Name)\n\nThe envoys left.", "Envoys leave", "", "Envoys leave|The envoys left."},
		{"The envoys left.\n\n___\n\nSmith reported from Goma.", "", "", "The envoys left."},
		{"The envoys left.\n\n© Agency\nabc/def", "", "", "The envoys left."},
		{"The envoys left.\nRecommended stories\nlist of 3 items\nThey will return.", "", "", "The envoys left.|They will return."},
		// what is none of these
		{"He said: “No.”", "", "", "He said: “No.”"},
		{"The UN said on Monday - again - that it would go.", "", "", "The UN said on Monday - again - that it would go."},
		{"By Monday the army had left.", "", "", "By Monday the army had left."},
		{"Ministers met in Paris and in London.", "", "", "Ministers met in Paris and in London."},
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
