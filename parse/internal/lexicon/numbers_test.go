package lexicon

import (
	"strings"
	"testing"
)

func atLeast(n int64) Quantity { return Quantity{Min: n, HasMin: true} }

func upTo(n int64) Quantity { return Quantity{Max: n, HasMax: true} }

func about(n int64) Quantity {
	q := exactly(n)
	q.Approx = true
	return q
}

func TestNumber(t *testing.T) {
	for _, tt := range []struct {
		text, read string // read is the start of text that the number takes
		want       Quantity
	}{
		{"27 leaders", "27", exactly(27)},
		{"10,000 troops", "10,000", exactly(10000)},
		{"10 000 troops", "10 000", exactly(10000)},
		{"1.5 million people", "1.5 million", exactly(1500000)},
		{"$5 million", "", Quantity{}},
		{"350 million euros", "350 million", exactly(350000000)},
		{"5m euros", "5m", exactly(5000000)},
		{"2.5bn", "2.5bn", exactly(2500000000)},
		{"two thousand", "two thousand", exactly(2000)},
		{"two brigades", "two", exactly(2)},
		{"Two brigades", "Two", exactly(2)},
		{"twenty-one men", "twenty-one", exactly(21)},
		{"one hundred and twenty days", "one hundred and twenty", exactly(120)},
		{"a hundred soldiers", "a hundred", exactly(100)},
		{"a hundred and fifty thousand", "a hundred and fifty thousand", exactly(150000)},
		{"two and a half million", "two and a half million", exactly(2500000)},
		{"three hundred", "three hundred", exactly(300)},
		{"fifteen hundred", "fifteen hundred", exactly(1500)},
		{"two million five hundred thousand", "two million five hundred thousand", exactly(2500000)},
		{"a dozen tanks", "a dozen", exactly(12)},
		{"two dozen tanks", "two dozen", exactly(24)},
		{"half a dozen ships", "half a dozen", exactly(6)},
		{"half a million people", "half a million", exactly(500000)},
		{"dozens of", "dozens", between(24, 99)},
		{"hundreds of monitors", "hundreds", between(200, 999)},
		{"thousands of troops", "thousands", between(2000, 9999)},
		{"several hundred observers", "several hundred", between(300, 999)},
		{"several thousand troops", "several thousand", between(3000, 9999)},
		{"a few thousand troops", "a few thousand", between(3000, 9999)},
		{"tens of thousands of", "tens of thousands", between(20000, 99999)},
		{"hundreds of thousands of", "hundreds of thousands", between(200000, 999999)},
		{"10,000 to 15,000 troops", "10,000 to 15,000", between(10000, 15000)},
		{"10,000-15,000 troops", "10,000-15,000", between(10000, 15000)},
		{"10,000–15,000 troops", "10,000–15,000", between(10000, 15000)},
		{"between 10 and 20 ships", "between 10 and 20", between(10, 20)},
		{"from 200 to 300 men", "from 200 to 300", between(200, 300)},
		{"two or three ships", "two or three", between(2, 3)},
		{"two to three million", "two to three million", between(2000000, 3000000)},
		{"between 10 and 15 thousand", "between 10 and 15 thousand", between(10000, 15000)},
		{"up to 40 monitors", "up to 40", upTo(40)},
		{"as many as 500", "as many as 500", upTo(500)},
		{"fewer than 30,000", "fewer than 30,000", upTo(30000)},
		{"no more than 12", "no more than 12", upTo(12)},
		{"under 100", "under 100", upTo(100)},
		{"at least 40", "at least 40", atLeast(40)},
		{"more than 1,000", "more than 1,000", atLeast(1000)},
		{"More than two dozen", "More than two dozen", atLeast(24)},
		{"over 100", "over 100", atLeast(100)},
		{"well above 10,000", "well above 10,000", atLeast(10000)},
		{"no fewer than ten", "no fewer than ten", atLeast(10)},
		{"500 or more", "500 or more", atLeast(500)},
		{"up to several hundred", "up to several hundred", upTo(999)},
		{"about 500", "about 500", about(500)},
		{"around 14,000", "around 14,000", about(14000)},
		{"some 300", "some 300", about(300)},
		{"roughly 8,000 troops", "roughly 8,000", about(8000)},
		{"nearly two million", "nearly two million", about(2000000)},
		{"almost 100", "almost 100", about(100)},
		{"an estimated 300,000", "an estimated 300,000", about(300000)},
		{"a couple of hundred", "a couple of hundred", about(200)},
		{"40 or so", "40 or so", about(40)},
		{"about 10 to 15", "about 10 to 15", Quantity{10, 15, true, true, true}},
		{"1,500-strong", "1,500", exactly(1500)},
		{"72 hours", "72", exactly(72)},
		{"60-day", "60", exactly(60)},
		{"a 20-million fund", "", Quantity{}},
		{"zero", "zero", exactly(0)},
		{"15 to 10", "15", exactly(15)},

		{"several", "", Quantity{}},
		{"a few", "", Quantity{}},
		{"two-thirds of", "", Quantity{}},
		{"two thirds of", "", Quantity{}},
		{"three quarters", "", Quantity{}},
		{"3.5 kilometres", "", Quantity{}},
		{"10:30", "", Quantity{}},
		{"13,14", "13", exactly(13)},
		{"27th", "", Quantity{}},
		{"first", "", Quantity{}},
		{"a soldier", "", Quantity{}},
		{"some soldiers", "", Quantity{}},
		{"over the hill", "", Quantity{}},
		{"more than", "", Quantity{}},
		{"between 20 and 10", "", Quantity{}},
		{"between Israel and Lebanon", "", Quantity{}},
		{"from 9", "", Quantity{}},
		{"M23", "", Quantity{}},
		{"99999999999999999999", "", Quantity{}},
		{"9227000000000000000", "", Quantity{}},
		{"0.55 million trillion", "0.55 million", exactly(550000)},
		{"", "", Quantity{}},
	} {
		q, n, ok := Number(tokens(tt.text))
		if want := len(tokens(tt.read)); n != want || ok != (want > 0) || q != tt.want {
			t.Errorf("Number(%q) = %+v, %d, %t\nwant %+v, %d", tt.text, q, n, ok, tt.want, want)
		}
	}
}

func FuzzNumber(f *testing.F) {
	for _, s := range []string{"twenty - one", "10,000 to 15,000", "between 1 and 2", "two and a half million", "a hundred and fifty thousand", "up to some 10 000 000",
		"about 3.125 thousand", "five hundred - odd", "1.5 - 2.5 million", "nine hundred ninety nine trillion", "a", "a few hundred thousand or more", "999999999999999 trillion", "9227000000000000000", "0.999 million trillion", "999999999 000 000"} {
		f.Add(s)
	}
	for i := range vagueNumbers {
		f.Add(vagueNumbers[i].words + " of them")
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		q, n, ok := Number(words)
		checkMatch(t, words, n, ok)
		if q2, n2, ok2 := Number(words); q2 != q || n2 != n || ok2 != ok {
			t.Errorf("%q: %+v, %d, then %+v, %d", words, q, n, q2, n2)
		}
		if ok && !q.HasMin && !q.HasMax || q.Min < 0 || q.Max < 0 || q.HasMin && q.HasMax && q.Min > q.Max {
			t.Errorf("%q: %+v", words, q)
		}
		if !q.HasMin && q.Min != 0 || !q.HasMax && q.Max != 0 || !ok && q != (Quantity{}) {
			t.Errorf("%q: %+v holds a bound that it does not give", words, q)
		}
	})
}
