package parse

import (
	"strings"
	"testing"
)

// TestGuarantees reads guarantees from sentences: kind, status, guarantors, for
// whom, on which trigger, how soon.
func TestGuarantees(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Britain will guarantee the truce.", "intended state/GB"},
		{"The United States will guarantee nothing.", "rejected state/US"},
		{"Turkey promised to guarantee Armenia's security.", "agreed state/TR for state/AM"},
		{"The treaty obliges France to consult Ukraine within 24 hours of any attack.", "consultation agreed state/FR for state/UA on attack PT24H"},
		{"Poland pledged to defend Ukraine in case of an attack.", "defence agreed state/PL for state/UA on attack"},
		{"Norway promised to come to the aid of Finland.", "defence agreed state/NO for state/FI"},
		{"Oman will come to Yemen's defence.", "defence intended state/OM for state/YE"},
		{"India and Pakistan promised not to use force against each other.", "non-aggression agreed state/IN state/PK for state/IN state/PK"},
		{"Ethiopia pledged not to attack Eritrea.", "non-aggression agreed state/ET for state/ER"},
		{"Finland undertook not to join any alliance.", "neutrality agreed state/FI"},
		{"Brazil and Chile will act as guarantors.", "intended state/BR state/CL"},
		{"Oman is ready to serve as guarantor.", "offered state/OM"},
		{"Britain guarantees the border.", "in-force state/GB"},
		{"The border is guaranteed by Turkey and Qatar.", "in-force state/TR state/QA"},
		{"Turkey and Qatar are the guarantors of the accord.", "in-force state/TR state/QA"},
		{"France and Italy have accepted the role of guarantors.", "agreed state/FR state/IT"},
		{"The pact obliges Chad to consult Mali if either party uses force.", "consultation agreed state/TD for state/ML on attack"},
		{"The treaty binds Kenya to defend Somalia if rebels take up arms again.", "defence agreed state/KE for state/SO on attack"},
		{"India and Pakistan agreed to refrain from the use of force.", "non-aggression agreed state/IN state/PK for state/IN state/PK"},
		{"A clause would have committed Japan to consultations if South Korea was attacked.", "consultation dropped state/JP on attack"},
		{"If Russia resumes its attacks, Poland would reimpose sanctions within 24 hours.", "sanctions intended state/PL on attack state/RU PT24H"},
		{"Poland would restore sanctions if the truce is broken.", "sanctions intended state/PL on breach"},
		{"The mediators, Qatar and Norway, will guarantee the agreement.", "intended state/QA state/NO"},
		{"The Allies would respond with force to any breach of the armistice.", "defence intended organization/allies on breach"},
		{"Norway responded with a letter.", ""},
		{"Finland and Estonia would provide air defence if Latvia came under attack.", "defence intended state/FI state/EE on attack"},
		{"Finland would provide air defence.", ""},
		{"Chile has agreed to be a guarantor alongside Norway.", "agreed state/CL state/NO"},
		// no guarantee
		{"Poland reimposed sanctions.", ""},
		{"The union did not use force.", ""},
		{"Chile will not join the choir.", ""},
		{"Norway served as an example.", ""},
		{"Nobody can guarantee the safety of the aid workers.", ""},
		{"The minister will consult her advisers.", ""},
		{"Spain defended its record.", ""},
		{"Italy refused to say whether it would guarantee the truce.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		var got []string
		for i := range rec.Guarantees {
			g := &rec.Guarantees[i]
			var s []string
			if g.Kind != 0 {
				s = append(s, g.Kind.String())
			}
			s = append(s, g.Status.String())
			for _, id := range g.Guarantors {
				s = append(s, string(id))
			}
			if len(g.Beneficiaries) > 0 {
				s = append(s, "for")
				for _, id := range g.Beneficiaries {
					s = append(s, string(id))
				}
			}
			if g.Trigger != nil {
				s = append(s, "on "+events(g.Trigger))
			}
			if d := g.Duration.String(); d != "" {
				s = append(s, d)
			}
			got = append(got, strings.Join(s, " "))
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}
