package parse

import "testing"

func TestLowerWord(t *testing.T) {
	a := new(article)
	for _, tt := range []struct{ in, want string }{
		{"The U.S. army LEFT", "the u.s. army left"},
		{"the MİLİTARY café", "the military café"},
		{"THE army U.S. left", "the army u.s. left"}, // as long as the first
		{"", ""},
	} {
		a.doc.Reset(tt.in, nil)
		got := ""
		for i := range a.doc.Tokens {
			if i > 0 {
				got += " "
			}
			got += a.lowerWord(i)
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.in, got, tt.want)
		}
	}
}
