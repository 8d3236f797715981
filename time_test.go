package ceasefire

import (
	"errors"
	"math"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for text, want := range map[string]Date{
		"2026-01-07": {2026, 1, 7},
		"2026-01":    {2026, 1, 0},
		"2026":       {2026, 0, 0},
		"2024-02-29": {2024, 2, 29},
		"0001-01-01": {1, 1, 1},
		"9999-12-31": {9999, 12, 31},
	} {
		got, err := ParseDate(text)
		if err != nil || got != want || got.String() != text || !got.Valid() {
			t.Errorf("ParseDate(%q) = %v, %v", text, got, err)
		}
	}
	for _, text := range []string{
		"", "26", "2026-1", "2026-13", "2026-00", "2026-02-30", "2025-02-29", "1900-02-29", "2026-01-00", "2026-1-07", "2026/01/07",
		"2026-01-07T00:00:00Z", "20260107", "0000", "0000-01-01", "-026", "+026", "2026-+1", "２０２６", " 2026", "2026-01-0७", "2026x01",
	} {
		d, err := ParseDate(text)
		if unknown, ok := errors.AsType[*UnknownValueError](err); !ok || unknown.Value != text || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v", text, d, err)
		}
	}
}

func TestDateText(t *testing.T) {
	bad := Date{2026, 2, 30}
	if got := bad.String(); got != "Date(2026, 2, 30)" {
		t.Errorf("got %q", got)
	}
	for _, d := range []Date{bad, {-1, 1, 1}, {10000, 1, 1}, {2026, 0, 4}, {2026, -1, 1}, {2026, 1, -1}, {0, 1, 1}, {2026, 13, 0}} {
		if text, err := d.MarshalText(); err == nil || d.Valid() || d.IsDay() {
			t.Errorf("%v gives %q", d, text)
		}
	}
	var d Date
	if text, err := d.MarshalText(); err != nil || len(text) != 0 || d.String() != "" || d.Valid() {
		t.Errorf("zero: %q, %v", text, err)
	}
	d = Date{2026, 1, 7}
	if err := d.UnmarshalText([]byte("2026-99")); err == nil || d != (Date{2026, 1, 7}) {
		t.Errorf("a bad text changed the date: %v, %v", d, err)
	}
	if err := d.UnmarshalText(nil); err != nil || !d.IsZero() {
		t.Errorf("empty text: %v, %v", d, err)
	}
}

func TestDateOrder(t *testing.T) {
	// Each comes before the next in the total order.
	dates := []Date{{}, {2025, 12, 31}, {2026, 0, 0}, {2026, 1, 0}, {2026, 1, 1}, {2026, 1, 31}, {2026, 2, 0}, {2027, 0, 0}}
	for i, d := range dates {
		for j, e := range dates {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := d.Compare(e); got != want {
				t.Errorf("%v.Compare(%v) = %d", d, e, got)
			}
		}
	}
	for _, tt := range []struct {
		d, e string
		want bool
	}{
		{"2026-01-07", "2026-01-08", true},
		{"2026-01-07", "2026-01-07", false},
		{"2026-01", "2026-02", true},
		{"2026-01", "2026-01-31", false}, // may be either
		{"2026-01-01", "2026-01", false},
		{"2025", "2026-01-01", true},
		{"2026", "2026-12", false},
		{"2027", "2026", false},
	} {
		d, _ := ParseDate(tt.d)
		e, _ := ParseDate(tt.e)
		if got := d.Before(e); got != tt.want {
			t.Errorf("%s before %s: %v", tt.d, tt.e, got)
		}
	}
	if (Date{}).Before(Date{2026, 1, 1}) || (Date{2026, 1, 1}).Before(Date{2026, 13, 1}) {
		t.Error("a date that is not valid is before nothing and after nothing")
	}
}

func TestDateDays(t *testing.T) {
	for _, tt := range []struct{ d, first, last Date }{
		{Date{2024, 2, 0}, Date{2024, 2, 1}, Date{2024, 2, 29}},
		{Date{2026, 0, 0}, Date{2026, 1, 1}, Date{2026, 12, 31}},
		{Date{2026, 4, 5}, Date{2026, 4, 5}, Date{2026, 4, 5}},
		{Date{}, Date{}, Date{}},
		{Date{2026, 2, 30}, Date{}, Date{}},
	} {
		if tt.d.First() != tt.first || tt.d.Last() != tt.last {
			t.Errorf("%v covers %v to %v", tt.d, tt.d.First(), tt.d.Last())
		}
	}
	if day, ok := (Date{2026, 1, 7}).Weekday(); !ok || day != time.Wednesday {
		t.Errorf("7 January 2026 is a %v, %v", day, ok)
	}
	if _, ok := (Date{2026, 1, 0}).Weekday(); ok {
		t.Error("a month has a weekday")
	}
	for _, tt := range []struct {
		d    Date
		n    int
		want Date
	}{
		{Date{2026, 1, 7}, 0, Date{2026, 1, 7}},
		{Date{2026, 1, 7}, -7, Date{2025, 12, 31}},
		{Date{2024, 2, 28}, 2, Date{2024, 3, 1}},
		{Date{9999, 12, 31}, 1, Date{}},
		{Date{1, 1, 1}, -1, Date{}},
		{Date{2026, 1, 7}, math.MaxInt, Date{}},
		{Date{2026, 1, 7}, math.MinInt, Date{}},
		{Date{2026, 1, 0}, 1, Date{}},
		{Date{}, 1, Date{}},
	} {
		if got := tt.d.AddDays(tt.n); got != tt.want {
			t.Errorf("%v + %d = %v, want %v", tt.d, tt.n, got, tt.want)
		}
	}
	tokyo := time.FixedZone("", 9*3600)
	if got := DateOf(time.Date(2026, 1, 7, 20, 0, 0, 0, time.UTC).In(tokyo)); got != (Date{2026, 1, 8}) {
		t.Errorf("DateOf = %v", got)
	}
	if got := DateOf(time.Date(12026, 1, 7, 0, 0, 0, 0, time.UTC)); !got.IsZero() {
		t.Errorf("DateOf = %v", got)
	}
	if got := (Date{2026, 3, 0}).Time(); !got.Equal(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("Time = %v", got)
	}
	if got := (Date{2026, 13, 0}).Time(); !got.IsZero() {
		t.Errorf("Time = %v", got)
	}
}

func TestDuration(t *testing.T) {
	for _, tt := range []struct {
		text, words string
		want        Duration
	}{
		{"P60D", "60 days", Duration{Days: 60}},
		{"P6M", "6 months", Duration{Months: 6}},
		{"P1Y", "1 year", Duration{Years: 1}},
		{"P3W", "3 weeks", Duration{Weeks: 3}},
		{"PT72H", "72 hours", Duration{Hours: 72}},
		{"PT30M", "30 minutes", Duration{Minutes: 30}},
		{"P1000D", "1,000 days", Duration{Days: 1000}},
		{"P999999999D", "999,999,999 days", Duration{Days: 999_999_999}},
		{"indefinite", "indefinite", Duration{Indefinite: true}},
	} {
		got, err := ParseDuration(tt.text)
		if err != nil || got != tt.want || got.String() != tt.text || got.Words() != tt.words || !got.Valid() || got.IsZero() {
			t.Errorf("ParseDuration(%q) = %v, %v; %q", tt.text, got, err, got.Words())
		}
	}
	for _, text := range []string{
		"", "P", "PT", "PD", "P0D", "P060D", "P-1D", "P+1D", "P1.5Y", "P1Y6M", "P1D12H", "PT1D", "P1H", "p1d", "60D", "P1S", "PT1S",
		"P1000000000D", "P99999999999999999999D", "Indefinite", "P 1D", "P1D ", "PPT1H", "PT1",
	} {
		d, err := ParseDuration(text)
		if unknown, ok := errors.AsType[*UnknownValueError](err); !ok || unknown.Value != text || !d.IsZero() {
			t.Errorf("ParseDuration(%q) = %v, %v", text, d, err)
		}
	}
	for _, d := range []Duration{{Days: -1}, {Days: 1, Hours: 2}, {Weeks: 1, Indefinite: true}, {Years: 1_000_000_000}} {
		if text, err := d.MarshalText(); err == nil || d.Valid() || d.Words() != "" {
			t.Errorf("%v gives %q", d, text)
		}
	}
	if got, want := (Duration{Days: -1}).String(), "Duration{Years:0 Months:0 Weeks:0 Days:-1 Hours:0 Minutes:0 Indefinite:false}"; got != want {
		t.Errorf("got %s", got)
	}
	var d Duration
	if text, err := d.MarshalText(); err != nil || len(text) != 0 || d.String() != "" || d.Words() != "" || d.Valid() || !d.IsZero() {
		t.Errorf("zero: %q, %v", text, err)
	}
	d = Duration{Days: 1}
	if err := d.UnmarshalText([]byte("P1Y6M")); err == nil || d != (Duration{Days: 1}) {
		t.Errorf("a bad text changed the duration: %v, %v", d, err)
	}
	if err := d.UnmarshalText(nil); err != nil || !d.IsZero() {
		t.Errorf("empty text: %v, %v", d, err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026", "2026-01", "2026-01-07", "2026-02-30", "0000", "2026-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDate(text)
		if err != nil {
			return
		}
		if d.String() != text || !d.Valid() {
			t.Errorf("%q reads as %v", text, d)
		}
		if d.First().Compare(d.Last()) > 0 || d.Before(d) {
			t.Errorf("%v: %v to %v", d, d.First(), d.Last())
		}
	})
}

func FuzzParseDuration(f *testing.F) {
	for _, s := range []string{"P60D", "P6M", "PT30M", "indefinite", "P1Y6M", "P0D", "PT1S"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDuration(text)
		if err == nil && (d.String() != text || !d.Valid() || d.Words() == "") {
			t.Errorf("%q reads as %v, %q", text, d, d.Words())
		}
	})
}
