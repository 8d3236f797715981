package ceasefire

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a day of the proleptic Gregorian calendar, or only a month (Day 0)
// or only a year (Month and Day 0) where the text gives no more. Its text is
// that of ISO 8601: "2026-01-07", "2026-01" or "2026". Years run from 1 to
// 9999. The zero value is no date.
type Date struct {
	Year, Month, Day int
}

// ParseDate reads what [Date.String] writes; nothing else is a date. The error
// is an [*UnknownValueError].
func ParseDate(text string) (Date, error) {
	d, ok := parseDate(text)
	if !ok {
		return Date{}, &UnknownValueError{"Date", text}
	}
	return d, nil
}

func parseDate(text string) (d Date, ok bool) {
	switch len(text) {
	case len("2026"), len("2026-01"), len("2026-01-07"):
	default:
		return Date{}, false
	}
	for i, field := range []*int{&d.Year, &d.Month, &d.Day} {
		width := 2
		if i == 0 {
			width = 4
		} else if text == "" {
			break
		} else if text[0] != '-' {
			return Date{}, false
		} else {
			text = text[1:]
		}
		if *field, ok = parseDigits(text[:width]); !ok || *field == 0 {
			return Date{}, false
		}
		text = text[width:]
	}
	return d, d.Valid()
}

// parseDigits reads a run of at most nine decimal digits.
func parseDigits(s string) (n int, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	for _, c := range []byte(s) {
		if c < '0' || '9' < c {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

// DateOf returns the day of t in t's own location, zero for years outside 1 to 9999.
func DateOf(t time.Time) Date {
	y, m, day := t.Date()
	if y < 1 || 9999 < y {
		return Date{}
	}
	return Date{y, int(m), day}
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// IsDay reports whether d names a day, not only a month or a year.
func (d Date) IsDay() bool { return d.Valid() && d.Day != 0 }

// Valid reports whether d is a day, month or year of the calendar. The zero date is not.
func (d Date) Valid() bool {
	switch {
	case d.Year < 1 || 9999 < d.Year:
		return false
	case d.Month == 0:
		return d.Day == 0
	case d.Month < 1 || 12 < d.Month:
		return false
	}
	return 0 <= d.Day && d.Day <= daysIn(d.Year, d.Month)
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// First returns the first day that d covers: d itself if it is a day. It is
// zero if d is not valid.
func (d Date) First() Date {
	if !d.Valid() {
		return Date{}
	}
	return Date{d.Year, max(d.Month, 1), max(d.Day, 1)}
}

// Last returns the last day that d covers: d itself if it is a day. It is zero
// if d is not valid.
func (d Date) Last() Date {
	switch {
	case !d.Valid():
		return Date{}
	case d.Month == 0:
		return Date{d.Year, 12, 31}
	case d.Day == 0:
		return Date{d.Year, d.Month, daysIn(d.Year, d.Month)}
	}
	return d
}

// Compare orders dates by year, month and day; a year comes before its months,
// a month before its days, and the zero date before all.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before reports whether every day that d covers comes before every day that e
// covers. January 2026 is not before 7 January 2026, nor after it. It is false
// if either is not valid.
func (d Date) Before(e Date) bool {
	return d.Valid() && e.Valid() && d.Last().Compare(e.First()) < 0
}

// Time returns midnight UTC at the start of the first day that d covers, the
// zero time if d is not valid.
func (d Date) Time() time.Time {
	if !d.Valid() {
		return time.Time{}
	}
	d = d.First()
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// Weekday returns the day of the week; ok is false unless d is a day.
func (d Date) Weekday() (day time.Weekday, ok bool) {
	if !d.IsDay() {
		return 0, false
	}
	return d.Time().Weekday(), true
}

// maxDays is more than the days between any two dates.
const maxDays = 10000 * 366

// AddDays returns the day n days later, earlier for negative n; zero unless d
// is a day and the result lies in the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if !d.IsDay() || n < -maxDays || maxDays < n {
		return Date{}
	}
	return DateOf(d.Time().AddDate(0, 0, n))
}

// String returns the text of d, "" for zero, and the three numbers for a date
// that is not valid: "Date(2026, 2, 30)".
func (d Date) String() string {
	b, err := d.AppendText(nil)
	if err != nil {
		return d.fields()
	}
	return string(b)
}

// fields names a date that is not valid.
func (d Date) fields() string { return fmt.Sprintf("Date(%d, %d, %d)", d.Year, d.Month, d.Day) }

// AppendText appends the text of d, nothing for zero. The error is an
// [*UnknownValueError] if d is neither zero nor valid.
func (d Date) AppendText(b []byte) ([]byte, error) {
	switch {
	case d.IsZero():
		return b, nil
	case !d.Valid():
		return b, &UnknownValueError{"Date", d.fields()}
	case d.Month == 0:
		return fmt.Appendf(b, "%04d", d.Year), nil
	case d.Day == 0:
		return fmt.Appendf(b, "%04d-%02d", d.Year, d.Month), nil
	}
	return fmt.Appendf(b, "%04d-%02d-%02d", d.Year, d.Month, d.Day), nil
}

// MarshalText returns what [Date.AppendText] appends.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [Date.AppendText] writes. The error is an [*UnknownValueError].
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Duration is a length of time as the text gives it, in ISO 8601: "P60D",
// "P6M", "P2Y", "P3W", "PT72H", "PT30M". At most one field is set; the units
// are never converted into one another. The zero value is no duration.
type Duration struct {
	Years, Months, Weeks, Days, Hours, Minutes int
	// Indefinite is set for what has no end; its text is "indefinite".
	Indefinite bool
}

const indefinite = "indefinite"

// maxLength is the largest number that a duration's text can hold.
const maxLength = 999_999_999

// durationUnit is a unit with its designators in ISO 8601.
type durationUnit struct {
	prefix string
	letter byte
	word   string
	field  func(*Duration) *int
}

// durationUnits lists the units in the order of the fields.
var durationUnits = [...]durationUnit{
	{"P", 'Y', "year", func(d *Duration) *int { return &d.Years }},
	{"P", 'M', "month", func(d *Duration) *int { return &d.Months }},
	{"P", 'W', "week", func(d *Duration) *int { return &d.Weeks }},
	{"P", 'D', "day", func(d *Duration) *int { return &d.Days }},
	{"PT", 'H', "hour", func(d *Duration) *int { return &d.Hours }},
	{"PT", 'M', "minute", func(d *Duration) *int { return &d.Minutes }},
}

// ParseDuration reads what [Duration.String] writes: one unit, and a number
// from 1 to 999999999 without leading zeros, or "indefinite". The error is an
// [*UnknownValueError].
func ParseDuration(text string) (Duration, error) {
	if text == indefinite {
		return Duration{Indefinite: true}, nil
	}
	for _, u := range durationUnits {
		rest, ok := strings.CutPrefix(text, u.prefix)
		if !ok || rest == "" || rest[len(rest)-1] != u.letter {
			continue
		}
		n, ok := parseDigits(rest[:len(rest)-1])
		if !ok || rest[0] == '0' {
			continue
		}
		var d Duration
		*u.field(&d) = n
		return d, nil
	}
	return Duration{}, &UnknownValueError{"Duration", text}
}

// IsZero reports whether d is no duration.
func (d Duration) IsZero() bool { return d == Duration{} }

// Valid reports whether exactly one field is set, and to no more than 999999999.
func (d Duration) Valid() bool {
	_, _, ok := d.unit()
	return ok || d == Duration{Indefinite: true}
}

// unit returns the one unit that is set and its number; ok is false if another
// field is set as well, or none.
func (d Duration) unit() (u durationUnit, n int, ok bool) {
	for _, u := range durationUnits {
		if n := *u.field(&d); n != 0 {
			var only Duration
			*u.field(&only) = n
			return u, n, d == only && 0 < n && n <= maxLength
		}
	}
	return durationUnit{}, 0, false
}

// String returns the text of d, "" for zero, and the fields for a duration
// that is not valid.
func (d Duration) String() string {
	b, err := d.AppendText(nil)
	if err != nil {
		return d.fields()
	}
	return string(b)
}

// fields names a duration that is not valid.
func (d Duration) fields() string {
	type plain Duration // has no String method
	return fmt.Sprintf("Duration%+v", plain(d))
}

// Words says the duration in English: "60 days", "1 year", "indefinite"; "" for
// a duration that is zero or not valid.
func (d Duration) Words() string {
	u, n, ok := d.unit()
	switch {
	case d == Duration{Indefinite: true}:
		return indefinite
	case !ok:
		return ""
	case n == 1:
		return "1 " + u.word
	}
	return groupDigits(int64(n)) + " " + u.word + "s"
}

// AppendText appends the text of d, nothing for zero. The error is an
// [*UnknownValueError] if d is neither zero nor valid.
func (d Duration) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	if d == (Duration{Indefinite: true}) {
		return append(b, indefinite...), nil
	}
	u, n, ok := d.unit()
	if !ok {
		return b, &UnknownValueError{"Duration", d.fields()}
	}
	b = append(b, u.prefix...)
	b = strconv.AppendInt(b, int64(n), 10)
	return append(b, u.letter), nil
}

// MarshalText returns what [Duration.AppendText] appends.
func (d Duration) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [Duration.AppendText] writes. The error is an [*UnknownValueError].
func (d *Duration) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Duration{}
		return nil
	}
	v, err := ParseDuration(string(text))
	if err == nil {
		*d = v
	}
	return err
}
