package parse

import (
	"time"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A moment is an expression of time in the text, not yet resolved: which year
// a month or which week a weekday means depends on the tense of its clause.
type moment struct {
	First, End       int // tokens, preposition left out
	Prep             timeRole
	Year, Month, Day int
	Weekday          int // 1 Monday … 7 Sunday
	Offset           int // days from publication, where Relative
	Relative         bool
	EndOf            bool // "the end of July"
	Next, Last       bool // "next Friday", "last Friday"
	Week             int  // weeks from now: "next week" 1
	Length           ceasefire.Duration
}

// timeRole is what the preposition makes of a moment.
type timeRole uint8

const (
	timePoint    timeRole = iota // on Friday, in June, Friday
	timeUntil                    // by, until, through, before
	timeFrom                     // from, since, starting
	timeWithin                   // within 72 hours: due
	timeFor                      // for six months, a 60-day truce: how long
	timeAgo                      // two months later, a week ago: no length of the thing
	timeModifier                 // "its July truce", "2018 agreement"
)

// tenseOf says where a clause looks: back, forward or neither.
type direction int8

const (
	backward direction = -1
	anyWay   direction = 0
	forward  direction = 1
)

// findMoments scans the text for expressions of time.
func (a *article) findMoments() {
	a.moments = a.moments[:0]
	n := len(a.doc.Tokens)
	unit := -1 // the next unit of time
	for i := 0; i < n; {
		if unit <= i {
			for unit = i + 1; unit < n && !a.isTimeUnit(unit); unit++ {
			}
		}
		m, end := a.momentAt(i, unit < i+longestLength)
		if end == 0 {
			i++
			continue
		}
		m.First, m.End = i, end
		m.Prep = a.timeRoleOf(i, end, m)
		a.moments = append(a.moments, m)
		i = end
	}
}

// longestLength is how many tokens a length of time may have: "more than one
// hundred and twenty further consecutive days".
const longestLength = 10

// isTimeUnit reports a noun that lengths of time are counted in.
func (a *article) isTimeUnit(i int) bool {
	switch a.lemma(i) {
	case "minute", "hour", "day", "week", "fortnight", "month", "year":
		return true
	}
	return false
}

// momentAt reads one expression that starts at token i, a length of time only
// where a unit of time is near; end is 0 when there is none.
func (a *article) momentAt(i int, unit bool) (m moment, end int) {
	w := a.word(i)
	if d, ok := lexicon.Weekday(w); ok {
		m.Weekday = d
		m.Next, m.Last = a.before(i, "next", "coming", "this"), a.before(i, "last", "past")
		if a.before(i, "this") {
			m.Next = false
		}
		if mm, e := a.calendarAt(i + 1); e > 0 && mm.Day > 0 { // Tuesday, Feb. 3
			return mm, e
		}
		if i+1 < len(a.doc.Tokens) && a.word(i+1) == "," {
			if mm, e := a.calendarAt(i + 2); e > 0 && mm.Day > 0 {
				return mm, e
			}
		}
		return m, i + 1
	}
	if mm, e := a.calendarAt(i); e > 0 {
		return mm, e
	}
	switch a.lowerWord(i) {
	case "yesterday":
		return moment{Relative: true, Offset: -1}, i + 1
	case "today", "tonight":
		return moment{Relative: true}, i + 1
	case "tomorrow":
		return moment{Relative: true, Offset: 1}, i + 1
	case "fortnight":
		return moment{Length: ceasefire.Duration{Days: 14}}, i + 1
	}
	if unit {
		return a.lengthAt(i)
	}
	return m, 0
}

// calendarAt reads a date of the calendar at token i: "July 3", "3 July 2025",
// "1 November", "June 2024", "2018".
func (a *article) calendarAt(i int) (m moment, end int) {
	n := len(a.doc.Tokens)
	if i >= n {
		return m, 0
	}
	if mon, ok := a.monthAt(i); ok {
		m.Month = mon
		end = i + 1
		if end+1 < n && a.word(end) == "." && !a.doc.Tokens[end].Space {
			if _, ok := dayNumber(a.word(end + 1)); ok {
				end++
			}
		}
		if end < n {
			if d, ok := dayNumber(a.word(end)); ok {
				m.Day = d
				end++
				if end+1 < n && a.word(end) == "," {
					if y, ok := yearNumber(a.word(end + 1)); ok {
						m.Year = y
						end += 2
					}
				}
			}
		}
		if m.Year == 0 && end < n {
			if y, ok := yearNumber(a.word(end)); ok {
				m.Year = y
				end++
			}
		}
		return m, end
	}
	if d, ok := dayNumber(a.word(i)); ok && i+1 < n {
		j := i + 1
		if a.lowerWord(j) == "of" && j+1 < n {
			j++
		}
		if mon, ok := a.monthAt(j); ok {
			m.Day, m.Month, end = d, mon, j+1
			if end < n {
				if y, ok := yearNumber(a.word(end)); ok {
					m.Year = y
					end++
				}
			}
			return m, end
		}
	}
	if y, ok := yearNumber(a.word(i)); ok && a.yearContext(i) {
		return moment{Year: y}, i + 1
	}
	return m, 0
}

// monthAt reports the month that token i names. "May" and "March" are months
// only as names beside a number or after a preposition of time.
func (a *article) monthAt(i int) (int, bool) {
	mon, ok := lexicon.Month(a.word(i))
	if !ok {
		return 0, false
	}
	switch a.word(i) {
	case "May", "March", "may", "march":
		if a.word(i)[0] >= 'a' {
			return 0, false
		}
		if i+1 < len(a.doc.Tokens) {
			if _, ok := dayNumber(a.word(i + 1)); ok {
				return mon, true
			}
			if _, ok := yearNumber(a.word(i + 1)); ok {
				return mon, true
			}
		}
		if i > 0 {
			if _, ok := dayNumber(a.word(i - 1)); ok {
				return mon, true
			}
			switch a.lowerWord(i - 1) {
			case "in", "since", "by", "until", "of", "last", "from", "before", "that", "this", "next", "late", "early", "mid", "to", "through", "till", "during":
				return mon, true
			}
		}
		return 0, false
	}
	if a.tree.Tag[i] == syntax.MD {
		return 0, false
	}
	return mon, true
}

// yearContext reports whether the number at token i can be a year here: after
// a preposition of time or a month, or before a noun it dates.
func (a *article) yearContext(i int) bool {
	if i > 0 {
		switch a.lowerWord(i - 1) {
		case "in", "since", "until", "of", "by", "from", "during", "the", "a", "before", "after", "late", "early", "through", "to", "’s", "'s":
			h := int(a.tree.Head[i])
			if a.tree.Label[i] == syntax.Nummod && h > i && a.tree.Tag[h] == syntax.NNS {
				return false // "the 2018 soldiers"
			}
			return true
		}
	}
	return false
}

// lengthAt reads a length of time: "60 days", "six-month", "three weeks", "72 hours".
func (a *article) lengthAt(i int) (m moment, end int) {
	n, j := 0, i
	words := a.wordsFrom(i, 4)
	q, used, ok := lexicon.Number(words)
	if ok && q.HasMin && q.HasMax && q.Min == q.Max && q.Min < 10000 {
		n, j = int(q.Min), i+used
	} else {
		switch a.lowerWord(i) {
		case "a", "an", "one":
			n, j = 1, i+1
		case "first": // "for the first year"
			if i > 1 && a.lowerWord(i-1) == "the" && a.lowerWord(i-2) == "for" {
				n, j = 1, i+1
			} else {
				return m, 0
			}
		default:
			return m, 0
		}
	}
	total := len(a.doc.Tokens)
	if j < total && (a.word(j) == "-" || a.word(j) == "‑") && !a.doc.Tokens[j].Space {
		j++
	}
	for j < total && (a.lowerWord(j) == "more" || a.lowerWord(j) == "further" || a.lowerWord(j) == "full" || a.lowerWord(j) == "consecutive" || a.lowerWord(j) == "additional") {
		j++
	}
	if j >= total {
		return m, 0
	}
	switch a.lemma(j) {
	case "minute":
		m.Length.Minutes = n
	case "hour":
		m.Length.Hours = n
	case "day":
		m.Length.Days = n
	case "week":
		m.Length.Weeks = n
	case "fortnight":
		m.Length.Days = 14 * n
	case "month":
		m.Length.Months = n
	case "year":
		m.Length.Years = n
	default:
		return moment{}, 0
	}
	if n == 0 {
		return moment{}, 0
	}
	return m, j + 1
}

// firstOfItsKind reports that what stands before token i is called the first or
// the most of a time: "the first accord between them in six years".
func (a *article) firstOfItsKind(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		switch {
		case a.lowerWord(k) == "first" && a.lowerWord(max(k-1, 0)) != "for", a.tree.Tag[k] == syntax.JJS:
			return true
		case a.isPunct(k) && a.word(k) != "-":
			return false
		}
	}
	return false
}

// timeRoleOf reads the words around the expression [first,end).
func (a *article) timeRoleOf(first, end int, m moment) timeRole {
	n := len(a.doc.Tokens)
	if m.Length != (ceasefire.Duration{}) {
		if end < n {
			switch a.lowerWord(end) {
			case "ago", "later", "earlier", "before", "after", "old", "into", "since", "-old":
				return timeAgo
			case "-":
				if end+1 < n && a.lowerWord(end+1) == "old" {
					return timeAgo
				}
			}
		}
		if first > 0 && (a.lowerWord(first-1) == "in" || a.lowerWord(first-1) == "for") && a.firstOfItsKind(first-1) {
			return timeAgo
		}
		for k := first - 1; k >= 0 && k >= first-3; k-- {
			switch a.lowerWord(k) {
			case "within", "inside", "under":
				return timeWithin
			case "for", "lasting", "last", "first", "initial", "next", "another":
				return timeFor
			case "by", "extend":
				return timeFor
			case "after", "since", "past", "last'":
				return timeAgo
			}
		}
		if w := a.lowerWord(first); (w == "a" || w == "an") && first > 0 && a.isNoun(first-1) && a.countedBefore(first-1) {
			return timeAgo // "3,000 soldiers a year": how often
		}
		return timeFor
	}
	for k := first - 1; k >= 0 && k >= first-4; k-- {
		switch a.lowerWord(k) {
		case "by", "before", "until", "till", "through":
			return timeUntil
		case "from", "since", "starting", "beginning", "of":
			if a.lowerWord(k) == "of" && !(k > 0 && a.lowerWord(k-1) == "as") {
				if k > 0 && (a.lowerWord(k-1) == "end" || a.lowerWord(k-1) == "beginning" || a.lowerWord(k-1) == "start") {
					continue
				}
				return timeModifier
			}
			return timeFrom
		case "on", "in", "at", "during":
			return timePoint
		case "the", "end", "last", "next", "this", "midnight", "noon", "late", "early", "coming", "around", "about", "local", "time":
			continue
		}
		break
	}
	if h := int(a.tree.Head[end-1]); h >= end && a.isNoun(h) {
		switch a.tree.Label[end-1] {
		case syntax.Compound, syntax.Nummod, syntax.NmodPoss, syntax.NmodUnmarked, syntax.Amod:
			return timeModifier
		}
	}
	return timePoint
}

// countedBefore reports whether the phrase that ends with noun i holds a number.
func (a *article) countedBefore(i int) bool {
	for k := i; k >= int(a.tree.Left[i]); k-- {
		if a.tree.Tag[k] == syntax.CD || a.tree.Tag[k] == syntax.DOLLAR {
			return true
		}
	}
	return false
}

// resolve turns a moment into a day, seen from a clause that looks the given
// way. The zero date means the text and the day of publication do not tell.
func (a *article) resolve(m moment, way direction) ceasefire.Date {
	pub := a.in.Published
	switch {
	case m.Weekday > 0:
		if pub.Day == 0 {
			return ceasefire.Date{}
		}
		t := goTime(pub)
		today := (int(t.Weekday())+6)%7 + 1
		diff := m.Weekday - today
		switch {
		case m.Last:
			if diff >= 0 {
				diff -= 7
			}
		case way == backward:
			if diff > 0 {
				diff -= 7
			}
		case way == forward || m.Next:
			if diff < 0 {
				diff += 7
			}
		default:
			if diff > 0 {
				diff -= 7
			}
		}
		return dateOf(t.AddDate(0, 0, diff))
	case m.Relative:
		if pub.Day == 0 {
			return ceasefire.Date{}
		}
		return dateOf(goTime(pub).AddDate(0, 0, m.Offset))
	case m.Month > 0:
		y := m.Year
		if y == 0 {
			if pub.Year == 0 {
				return ceasefire.Date{}
			}
			y = pub.Year
			gap := m.Month*31 + m.Day - pub.Month*31 - pub.Day
			if m.Day == 0 {
				gap = (m.Month - pub.Month) * 31
			}
			switch {
			case way == backward && gap > 0:
				y--
			case way == forward && gap < 0:
				y++
			case way == anyWay && gap > 6*31:
				y--
			case way == anyWay && gap < -6*31:
				y++
			}
		}
		d := ceasefire.Date{Year: y, Month: m.Month, Day: m.Day}
		if a.endOf(m) {
			d = dateOf(time.Date(y, time.Month(m.Month)+1, 0, 0, 0, 0, 0, time.UTC))
		}
		if d.Day > 0 && d.Day > daysIn(d.Year, d.Month) {
			return ceasefire.Date{}
		}
		return d
	case m.Year > 0:
		return ceasefire.Date{Year: m.Year}
	}
	return ceasefire.Date{}
}

// endOf reports "the end of July".
func (a *article) endOf(m moment) bool {
	return m.Day == 0 && m.First >= 2 && a.lowerWord(m.First-1) == "of" && a.lowerWord(m.First-2) == "end"
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func goTime(d ceasefire.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func dateOf(t time.Time) ceasefire.Date {
	return ceasefire.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// dayNumber reads a day of a month: "3", "03", "21st".
func dayNumber(s string) (int, bool) {
	n, i := 0, 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' && i < 2 {
		n = n*10 + int(s[i]-'0')
		i++
	}
	switch s[i:] {
	case "":
	case "st", "nd", "rd", "th":
	default:
		return 0, false
	}
	return n, i > 0 && n >= 1 && n <= 31
}

// yearNumber reads a year of four digits that a news article can mean.
func yearNumber(s string) (int, bool) {
	if len(s) != 4 {
		return 0, false
	}
	n := 0
	for i := range 4 {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, n >= 1900 && n <= 2100
}

// before reports whether the token before i is one of the words.
func (a *article) before(i int, words ...string) bool {
	if i == 0 {
		return false
	}
	for _, w := range words {
		if a.lowerWord(i-1) == w {
			return true
		}
	}
	return false
}

// lookOf says which way the clause of predicate p looks.
func (a *article) lookOf(p int) direction {
	for n := 0; n < maxChain && p >= 0; n++ {
		x := a.auxiliariesOf(p)
		switch {
		case x.future, x.possible, x.obliged:
			if x.perfect {
				return backward
			}
			return forward
		case x.perfect:
			return backward
		}
		switch a.tree.Tag[p] {
		case syntax.VBD:
			return backward
		case syntax.VBP, syntax.VBZ:
			return forward
		}
		if c := a.tree.Child(p, syntax.Cop); c >= 0 {
			if a.tree.Tag[c] == syntax.VBD {
				return backward
			}
			return forward
		}
		if x.finite && a.tree.Passive(p) {
			if c := a.tree.Child(p, syntax.AuxPass); c >= 0 && a.tree.Tag[c] == syntax.VBD {
				return backward
			}
			return forward
		}
		if x.to {
			return forward
		}
		p = a.predicateAbove(p)
	}
	return anyWay
}

// momentsOf calls f for each moment whose governing predicate is p.
func (a *article) momentsOf(p int, f func(moment)) {
	lo, hi := int(a.tree.Left[p]), int(a.tree.Right[p])
	for i := a.firstMoment(lo); i < len(a.moments) && a.moments[i].First <= hi; i++ {
		m := a.moments[i]
		if k := a.attributionOf(p); k >= 0 && m.End <= a.attributions[k].First && a.attributionOf(m.First) != k {
			continue // "said on Sunday it would leave": the day of the saying
		}
		h := m.End - 1
		for h > m.First && int(a.tree.Head[h]) >= m.First && int(a.tree.Head[h]) < m.End {
			h = int(a.tree.Head[h])
		}
		for n := 0; n < maxChain; n++ { // up to the governing predicate
			switch a.tree.Label[h] {
			case syntax.Amod, syntax.Compound, syntax.Nummod, syntax.NmodPoss, syntax.NmodDesc:
				n = maxChain // it belongs to a noun: "a three-month truce"
				h = -1
				continue
			}
			if h = int(a.tree.Head[h]); h < 0 || h == p || a.isPredicate(h) {
				break
			}
		}
		if h == p {
			f(m)
		}
	}
}

// firstMoment returns the index of the first moment at or after token i.
func (a *article) firstMoment(i int) int {
	lo, hi := 0, len(a.moments)
	for lo < hi {
		if mid := (lo + hi) / 2; a.moments[mid].First < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
