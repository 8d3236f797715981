package parse

import (
	"os"
	"strings"
	"testing"
)

// TestPledgeLimits shows today's reading of the undertakings and conditions
// that LIMITS.md lists and checks that the page quotes each of them.
func TestPledgeLimits(t *testing.T) {
	page, err := os.ReadFile("LIMITS.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ text, today string }{
		{"Rabat had not given its word on troops.", ""},
		{"The rebels would sooner die than hand over their rifles.", ""},
		{"Kenya stopped short of an outright refusal to send police.", ""},
		{"Brazil is out.", ""},
		{"Ethiopia might replace the Kenyans in the mission.", ""},
		{"The Left would vote no on the mandate.", ""},
		{"Were the word replaced, Serbia would send observers.", "state/RS deploy intended"},
		{"Norway will send troops the very hour Russia opens the gate.", "state/NO deploy intended"},
		{"The rebels have until Friday to leave the town.", ""},
		{"Armenia will close its observation posts when the border has been marked.", ""},
		{"Israel has ruled out a Turkish presence in Gaza.", ""},
		{"Khartoum said no to any mediation.", ""},
		{"No gate, no troops, Norway said.", ""},
		{"Burundi has not decided whether to renew its battalion's stay.", ""},
		{"British and French planes would police the skies.", ""},
		{"Slovenia joined Croatia in offering to train Ukrainian deminers.", "state/SI train offered"},
		{"Turkish troops will stay in Iraq until the PKK has disarmed.", "state/TR deploy intended @Iraq"},
		{"The SDF handed control of the dam to the government.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		var got []string
		for i := range rec.Pledges {
			got = append(got, pledgeLine(&rec.Pledges[i]))
		}
		if g := strings.Join(got, "; "); g != tt.today {
			t.Errorf("%s\n got %q\nwant %q", tt.text, g, tt.today)
		}
		if !strings.Contains(string(page), "\""+tt.text+"\"") {
			t.Errorf("LIMITS.md does not quote %q", tt.text)
		}
	}
}
