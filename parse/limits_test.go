package parse

import (
	"os"
	"strings"
	"testing"
)

// TestLimits shows today's reading of the constructions that LIMITS.md lists
// and checks that the page quotes each of them.
func TestLimits(t *testing.T) {
	page, err := os.ReadFile("LIMITS.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := []provisionTest{
		{"The guns have fallen silent along the line.", ""},
		{"Neither side will strike the other's power grid.", ""},
		{"The truce between Chad and Niger ended. Nobody missed the one between Mali and Benin.", "ceasefire ended state/TD state/NE"},
		{"The truce holds. A truce signed by Chad and Niger in 2019 held as well.", "ceasefire in-force state/TD state/NE"},
		{"The two armies make up the rest of the table.", ""},
		{"There were about 700 of them.", ""},
		{"Their ceiling is 5,550 soldiers.", ""},
		{"France would put 800 soldiers into the force, half of them medics.", ""},
		{"Both presidents put pen to paper in Doha on Friday.", ""},
		{"The accord of 2015 and that of 2018 differ.", ""},
		{"The pact is dead in all but name.", "document agreement ended"},
		{"An attack on one is an attack on both, the treaty says.", ""},
		{"The army will go easy on the rebels until Friday.", ""},
		{"Delegates sat down in Geneva on Friday.", ""},
	}
	checkProvisions(t, tests)
	for _, tt := range tests {
		if !strings.Contains(string(page), "\""+tt.text+"\"") {
			t.Errorf("LIMITS.md does not quote %q", tt.text)
		}
		_, rec := readText(t, tt.text)
		if n := len(rec.Guarantees); n > 0 {
			t.Errorf("%s: %d guarantees", tt.text, n)
		}
	}
}
