package lexicon

import "strings"

// Month returns the number of the month, 1 to 12, that a word names: its name
// or a usual abbreviation, with or without a full stop, with a capital. "May"
// and "March" are other words too.
func Month(s string) (int, bool) {
	switch unstop(s) {
	case "January", "Jan", "JANUARY", "JAN":
		return 1, true
	case "February", "Feb", "FEBRUARY", "FEB":
		return 2, true
	case "March", "Mar", "MARCH", "MAR":
		return 3, true
	case "April", "Apr", "APRIL", "APR":
		return 4, true
	case "May", "MAY":
		return 5, true
	case "June", "Jun", "JUNE", "JUN":
		return 6, true
	case "July", "Jul", "JULY", "JUL":
		return 7, true
	case "August", "Aug", "AUGUST", "AUG":
		return 8, true
	case "September", "Sept", "Sep", "SEPTEMBER", "SEPT", "SEP":
		return 9, true
	case "October", "Oct", "OCTOBER", "OCT":
		return 10, true
	case "November", "Nov", "NOVEMBER", "NOV":
		return 11, true
	case "December", "Dec", "DECEMBER", "DEC":
		return 12, true
	}
	return 0, false
}

// Weekday returns the number of the day of the week, 1 for Monday to 7 for
// Sunday, that a word names: its name, its plural, or an abbreviation that is
// no other word, with a capital.
func Weekday(s string) (int, bool) {
	switch unstop(s) {
	case "Monday", "Mondays", "MONDAY":
		return 1, true
	case "Tuesday", "Tuesdays", "TUESDAY", "Tue", "Tues":
		return 2, true
	case "Wednesday", "Wednesdays", "WEDNESDAY":
		return 3, true
	case "Thursday", "Thursdays", "THURSDAY", "Thu", "Thur", "Thurs":
		return 4, true
	case "Friday", "Fridays", "FRIDAY", "Fri":
		return 5, true
	case "Saturday", "Saturdays", "SATURDAY":
		return 6, true
	case "Sunday", "Sundays", "SUNDAY":
		return 7, true
	}
	return 0, false
}

// unstop returns s without the full stop of an abbreviation.
func unstop(s string) string { return strings.TrimSuffix(s, ".") }

// RelativeDay returns how many days after the day of publication the day is
// that a word names: -1 for yesterday, 0 for today and tonight, 1 for tomorrow.
func RelativeDay(s string) (days int, ok bool) {
	switch s {
	case "yesterday", "Yesterday", "YESTERDAY":
		return -1, true
	case "today", "Today", "TODAY", "tonight", "Tonight", "TONIGHT":
		return 0, true
	case "tomorrow", "Tomorrow", "TOMORROW":
		return 1, true
	}
	return 0, false
}

// Ordinal returns the number of an ordinal of one token, in digits ("3rd") or
// as a word up to "thirty-first" written in one ("third").
func Ordinal(s string) (int, bool) {
	if n, ok := digitOrdinal(s); ok {
		return n, true
	}
	var b [16]byte
	switch string(lowerInto(b[:0], s)) {
	case "first":
		return 1, true
	case "second":
		return 2, true
	case "third":
		return 3, true
	case "fourth":
		return 4, true
	case "fifth":
		return 5, true
	case "sixth":
		return 6, true
	case "seventh":
		return 7, true
	case "eighth":
		return 8, true
	case "ninth":
		return 9, true
	case "tenth":
		return 10, true
	case "eleventh":
		return 11, true
	case "twelfth":
		return 12, true
	case "thirteenth":
		return 13, true
	case "fourteenth":
		return 14, true
	case "fifteenth":
		return 15, true
	case "sixteenth":
		return 16, true
	case "seventeenth":
		return 17, true
	case "eighteenth":
		return 18, true
	case "nineteenth":
		return 19, true
	case "twentieth":
		return 20, true
	case "thirtieth":
		return 30, true
	case "hundredth":
		return 100, true
	}
	return 0, false
}

// digitOrdinal reads 1st, 22nd, 3rd, 11th: the ending has to fit the number.
func digitOrdinal(s string) (int, bool) {
	n, i := 0, 0
	for i < len(s) && i < 5 && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || n == 0 {
		return 0, false
	}
	want := "th"
	switch {
	case n%100 >= 11 && n%100 <= 13:
	case n%10 == 1:
		want = "st"
	case n%10 == 2:
		want = "nd"
	case n%10 == 3:
		want = "rd"
	}
	return n, s[i:] == want
}

// lowerInto appends s to dst with its ASCII letters in lower case, as far as
// dst has room.
func lowerInto(dst []byte, s string) []byte {
	for i := 0; i < len(s) && len(dst) < cap(dst); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	if len(s) > cap(dst) {
		return dst[:0]
	}
	return dst
}
