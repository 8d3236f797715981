package ceasefire

import (
	"math"
	"testing"
)

func TestQuantityString(t *testing.T) {
	nearly := UpTo(40, "observers")
	nearly.Approx = true
	rounded := Between(12000, 15000, "personnel")
	rounded.Approx = true
	for _, tt := range []struct {
		q    Quantity
		want string
	}{
		{Between(3000, 9999, "troops"), "3,000–9,999 troops"},
		{Exactly(35, "countries"), "35 countries"},
		{Exactly(1, "countries"), "1 country"},
		{Exactly(1, "brigades"), "1 brigade"},
		{Exactly(1, "personnel"), "1 personnel"},
		{Between(0, 1, "vessels"), "0–1 vessel"},
		{UpTo(40, "observers"), "up to 40 observers"},
		{AtLeast(500, ""), "at least 500"},
		{AtLeast(700, "prisoners"), "at least 700 prisoners"},
		{About(500, "observers"), "about 500 observers"},
		{nearly, "up to about 40 observers"},
		{rounded, "about 12,000–15,000 personnel"},
		{Exactly(20_000_000, "usd"), "USD 20,000,000"},
		{UpTo(1, "eur"), "up to EUR 1"},
		{Quantity{Unit: "troops"}, "troops"},
		{Quantity{}, ""},
		{Exactly(0, "troops"), "0 troops"},
		{Exactly(999, ""), "999"},
		{Exactly(-1234, "troops"), "-1,234 troops"},
		{Exactly(-123, "troops"), "-123 troops"},
		{Exactly(math.MinInt64, ""), "-9,223,372,036,854,775,808"},
	} {
		if got := tt.q.String(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestQuantityContains(t *testing.T) {
	for _, tt := range []struct {
		q    Quantity
		n    int64
		want bool
	}{
		{Between(10, 20, "days"), 10, true},
		{Between(10, 20, "days"), 20, true},
		{Between(10, 20, "days"), 9, false},
		{Between(10, 20, "days"), 21, false},
		{UpTo(40, ""), 0, true},
		{UpTo(40, ""), 41, false},
		{AtLeast(40, ""), 39, false},
		{AtLeast(40, ""), 4000, true},
		{Quantity{Unit: "troops"}, 7, true},
	} {
		if got := tt.q.Contains(tt.n); got != tt.want {
			t.Errorf("%v contains %d: %v", tt.q, tt.n, got)
		}
	}
}

func TestQuantityEqual(t *testing.T) {
	all := []Quantity{
		{}, {Unit: "troops"}, Exactly(5, "troops"), About(5, "troops"), UpTo(5, "troops"), AtLeast(5, "troops"),
		Between(5, 6, "troops"), Exactly(5, "police"),
	}
	for i, q := range all {
		for j, r := range all {
			if got := q.Equal(r); got != (i == j) {
				t.Errorf("%v equals %v: %v", q, r, got)
			}
		}
		if q.IsZero() != (i == 0) {
			t.Errorf("%v is zero: %v", q, q.IsZero())
		}
	}
	if !Exactly(5, "troops").Equal(Between(5, 5, "troops")) {
		t.Error("bounds are compared by address")
	}
}
