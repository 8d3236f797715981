package parse

import (
	"fmt"
	"strings"
	"testing"
)

// TestMoments reads expressions of time from sentences published on Wednesday
// 7 January 2026. Each is written as text=role:value.
func TestMoments(t *testing.T) {
	roles := [...]string{"on", "until", "from", "within", "for", "ago", "of"}
	tests := []struct{ text, want string }{
		// weekdays look back in the past tense and ahead in the future
		{"They met on Monday.", "Monday=on:2026-01-05"},
		{"They will meet on Monday.", "Monday=on:2026-01-12"},
		{"The envoy arrived on Wednesday.", "Wednesday=on:2026-01-07"},
		{"Talks will resume on Wednesday.", "Wednesday=on:2026-01-07"},
		{"The army withdrew last Friday.", "Friday=on:2026-01-02"},
		{"The delegates are to return next Friday.", "Friday=on:2026-01-09"},
		// days of the calendar take the year that fits
		{"The truce began on December 1.", "December 1=on:2025-12-01"},
		{"The truce will begin on 1 February.", "1 February=on:2026-02-01"},
		{"It was signed on July 3, 2024.", "July 3, 2024=on:2024-07-03"},
		{"The mandate expires on Feb. 28.", "Feb. 28=on:2026-02-28"},
		{"Elections were held in June 2023.", "June 2023=on:2023-06"},
		{"The war broke out in 2014.", "2014=on:2014"},
		// deadlines and beginnings
		{"The rebels must leave by September 15.", "September 15=until:2026-09-15"},
		{"It will run until May 31.", "May 31=until:2026-05-31"},
		{"The talks should end before the end of July.", "July=until:2026-07-31"},
		{"Convoys will move from Monday.", "Monday=from:2026-01-12"},
		// relative days
		{"The army struck yesterday.", "yesterday=on:2026-01-06"},
		{"The council will vote tomorrow.", "tomorrow=on:2026-01-08"},
		// lengths
		{"They agreed a 60-day truce.", "60-day=for:P60D"},
		{"The pause will last for six months.", "six months=for:P6M"},
		{"The bodies will be returned within 72 hours.", "72 hours=within:PT72H"},
		{"It collapsed two weeks later.", "two weeks=ago:P2W"},
		{"He left three years ago.", "three years=ago:P3Y"},
		// what is no date
		{"She may sign.", ""},
		{"The soldiers march to the border.", ""},
		{"Some 2,500 people fled.", ""},
		{"He asked for a second chance.", ""},
	}
	for _, tt := range tests {
		a, _ := readText(t, tt.text)
		var got []string
		for _, m := range a.moments {
			words := a.in.Text[a.doc.Tokens[m.First].Start:a.doc.Tokens[m.End-1].End]
			v := m.Length.String()
			if m.Length.IsZero() {
				p := int(a.tree.Head[m.End-1])
				if p >= 0 && !a.isPredicate(p) {
					p = a.predicateAbove(p)
				}
				if p < 0 {
					p = m.First
				}
				v = a.resolve(m, a.lookOf(p)).String()
			}
			got = append(got, fmt.Sprintf("%s=%s:%s", words, roles[m.Prep], v))
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}
