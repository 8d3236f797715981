package ceasefire

import (
	"strconv"
	"strings"
)

// Quantity is a number or a range of a unit. A nil bound is a bound the text
// does not give: "up to 40" has no Min, "at least 40" no Max. The zero value
// is no quantity.
//
// Words for vague numbers become ranges:
//
//	dozens              24 to 99
//	hundreds            200 to 999
//	several hundred     300 to 999
//	thousands           2,000 to 9,999
//	several thousand    3,000 to 9,999
//	tens of thousands   20,000 to 99,999
//
// "More than n" is at least n, "fewer than n" is up to n.
type Quantity struct {
	Min *int64 `json:"min,omitempty"`
	Max *int64 `json:"max,omitempty"`
	// Approx is set where the text rounds: "about", "some", "nearly".
	Approx bool `json:"approx,omitempty"`
	// Unit is what is counted, a lower-case plural: "troops", "observers", "days", "usd".
	Unit string `json:"unit,omitempty"`
}

// Exactly returns the quantity of n.
func Exactly(n int64, unit string) Quantity { return Between(n, n, unit) }

// About returns the quantity of n where the text rounds: "about 500".
func About(n int64, unit string) Quantity {
	q := Exactly(n, unit)
	q.Approx = true
	return q
}

// Between returns the quantity from lo to hi, both included.
func Between(lo, hi int64, unit string) Quantity {
	return Quantity{Min: &lo, Max: &hi, Unit: unit}
}

// AtLeast returns the quantity of n or more.
func AtLeast(n int64, unit string) Quantity { return Quantity{Min: &n, Unit: unit} }

// UpTo returns the quantity of n or fewer.
func UpTo(n int64, unit string) Quantity { return Quantity{Max: &n, Unit: unit} }

// IsZero reports whether q is no quantity.
func (q Quantity) IsZero() bool { return q == Quantity{} }

// Equal reports whether q and r give the same bounds of the same unit, both
// rounded or neither.
func (q Quantity) Equal(r Quantity) bool {
	return equalBounds(q.Min, r.Min) && equalBounds(q.Max, r.Max) && q.Approx == r.Approx && q.Unit == r.Unit
}

func equalBounds(a, b *int64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// Contains reports whether n lies within the bounds that the text gives; where
// it gives none, every n does.
func (q Quantity) Contains(n int64) bool {
	return (q.Min == nil || *q.Min <= n) && (q.Max == nil || n <= *q.Max)
}

// String says the quantity in English: "3,000–9,999 troops", "35 countries",
// "1 brigade", "up to 40 observers", "at least 500", "about 500 observers",
// "USD 20,000,000", "troops" where there is no bound, "" for zero.
func (q Quantity) String() string {
	var b strings.Builder
	switch {
	case q.Min == nil && q.Max == nil:
	case q.Min == nil:
		b.WriteString("up to ")
	case q.Max == nil:
		b.WriteString("at least ")
	}
	if q.Approx {
		b.WriteString("about ")
	}
	money := isCurrency(q.Unit)
	if money {
		b.WriteString(strings.ToUpper(q.Unit))
		b.WriteByte(' ')
	}
	switch {
	case q.Min != nil && q.Max != nil && *q.Min != *q.Max:
		b.WriteString(groupDigits(*q.Min) + "–" + groupDigits(*q.Max))
	case q.Min != nil:
		b.WriteString(groupDigits(*q.Min))
	case q.Max != nil:
		b.WriteString(groupDigits(*q.Max))
	}
	if !money {
		b.WriteByte(' ')
		b.WriteString(q.counted())
	}
	return strings.TrimSpace(b.String())
}

// counted returns the unit in the number that English asks for after the quantity's last figure.
func (q Quantity) counted() string {
	last := q.Max
	if last == nil {
		last = q.Min
	}
	if last == nil || *last != 1 {
		return q.Unit
	}
	if stem, ok := strings.CutSuffix(q.Unit, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(q.Unit, "s")
}

// isCurrency reports whether a unit is the ISO 4217 code, in lower case, of a
// currency that news articles count in.
func isCurrency(unit string) bool {
	switch unit {
	case "aed", "aud", "cad", "chf", "cny", "dkk", "eur", "gbp", "ils", "inr", "jpy", "krw",
		"nok", "pln", "qar", "rub", "sar", "sek", "try", "uah", "usd":
		return true
	}
	return false
}

// groupDigits returns n in decimal with a comma before every third digit.
func groupDigits(n int64) string {
	s := strconv.FormatInt(n, 10)
	first := 0
	if n < 0 {
		first = 1
	}
	for i := len(s) - 3; i > first; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
