package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// source tells the parts of a page apart.
type source struct {
	Headline text.Span   // zero when the text has none
	Dateline text.Span   // "PARIS:", "JUBA (Agency) -"; zero when there is none
	Body     []text.Span // regions that are prose, the headline included, in order
}

// Lines that are longer than this are never furniture, and a headline or
// byline is shorter.
const (
	maxHeadline  = 200
	maxByline    = 120
	maxFurniture = 160
	maxDateline  = 80
	maxLead      = 6 // lines among which the dateline and the byline stand
)

// findSource divides the text into headline, dateline and body, and leaves out
// bylines, captions, credits, agency tails and page furniture.
func (a *article) findSource() {
	s := &a.src
	if s.Body == nil {
		s.Body = []text.Span{} // none, where nil would be all of the text
	}
	*s = source{Body: s.Body[:0]}
	t := a.in.Text
	var prev, opened bool // a body line stands right before; the first paragraph was seen
	lineNo := 0
	for at := 0; at < len(t); {
		end, next := lineEnd(t, at)
		line := trimSpan(t, at, end)
		at = next
		l := t[line.Start:line.End]
		if l == "" {
			prev = false
			continue
		}
		lineNo++
		switch {
		case isFurniture(l):
			prev = false
			continue
		case lineNo == 1 && a.isHeadline(l, t, next):
			s.Headline = line
			s.Body = append(s.Body, line)
			prev = false
			continue
		case !opened && isByline(l), lineNo <= maxLead && isByline(l), isCaption(l), isCredit(l):
			prev = false
			continue
		}
		opened = true
		if s.Dateline.End == 0 && lineNo <= maxLead {
			if n := datelineLength(l); n > 0 {
				s.Dateline = text.Span{Start: line.Start, End: line.Start + n}
				line = trimSpan(t, line.Start+n, line.End)
				prev = false // it opens a paragraph, also right behind another line
			}
		}
		if line.Start == line.End { // a dateline on a line of its own
			continue
		}
		if prev && len(s.Body) > 0 {
			s.Body[len(s.Body)-1].End = line.End // lines of one block: the text pass decides
		} else {
			s.Body = append(s.Body, line)
		}
		prev = true
	}
}

// lineEnd returns the end of the line that starts at i and the start of the next.
func lineEnd(t string, i int) (end, next int) {
	for k := i; k < len(t); k++ {
		switch t[k] {
		case '\n':
			return k, k + 1
		case '\r':
			if k+1 < len(t) && t[k+1] == '\n' {
				return k, k + 2
			}
			return k, k + 1
		case 0xE2:
			if strings.HasPrefix(t[k:], "\u2028") || strings.HasPrefix(t[k:], "\u2029") {
				return k, k + 3
			}
		}
	}
	return len(t), len(t)
}

func trimSpan(t string, lo, hi int) text.Span {
	for lo < hi {
		r, n := utf8.DecodeRuneInString(t[lo:hi])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		lo += n
	}
	for hi > lo {
		r, n := utf8.DecodeLastRuneInString(t[lo:hi])
		if !unicode.IsSpace(r) {
			break
		}
		hi -= n
	}
	return text.Span{Start: lo, End: hi}
}

// isHeadline reports whether the first line is a headline: given as such,
// followed by a byline or a dateline, or short, without a full stop, and not
// the first line of a paragraph.
func (a *article) isHeadline(l, t string, next int) bool {
	if a.in.Headline != "" && strings.EqualFold(l, strings.TrimSpace(a.in.Headline)) {
		return true
	}
	if len(l) > maxHeadline || isByline(l) || datelineLength(l) > 0 {
		return false
	}
	second, apart := lineAfter(t, next)
	if second == "" {
		return false
	}
	if isByline(second) || datelineLength(second) > 0 {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(l)
	switch last {
	case '.', ':', ';', ',', '”', '"':
		return false
	case '’':
		if strings.ContainsAny(l, ".!?") {
			return false
		}
	}
	return apart || !goesOn(l, second)
}

// lineAfter returns the first line from i on that is not empty, and whether an
// empty one stands before it.
func lineAfter(t string, i int) (line string, apart bool) {
	for i < len(t) {
		end, next := lineEnd(t, i)
		if s := trimSpan(t, i, end); s.Start < s.End {
			return t[s.Start:s.End], apart
		}
		apart = true
		i = next
	}
	return "", apart
}

// wrapSlack is how much longer than the line before a line of a wrapped
// paragraph may be.
const wrapSlack = 20

// goesOn reports whether line next goes on with the paragraph that line l
// opens: it begins in lower case, or neither ends a sentence nor is much longer.
func goesOn(l, next string) bool {
	if r, _ := utf8.DecodeRuneInString(next); unicode.IsLower(r) {
		return true
	}
	return len(next) < len(l)+wrapSlack && !strings.ContainsAny(next[len(next)-1:], ".!?") && !isFurniture(next)
}

// isByline recognises "By A. Writer", "A. Writer in Doha and B. Writer in Goma".
func isByline(l string) bool {
	if len(l) > maxByline || strings.HasSuffix(l, ".") {
		return false
	}
	rest, ok := cutPrefixFold(l, "by ")
	if ok {
		return capitals(rest, bylineWords[:]) && len(strings.Fields(rest)) <= 12
	}
	if !strings.Contains(l, " in ") || strings.ContainsAny(l, ":;!?\"“”‘’—") {
		return false
	}
	names := strings.FieldsFunc(strings.ReplaceAll(strings.ReplaceAll(l, " and ", "|"), ", ", "|"), func(r rune) bool { return r == '|' })
	for _, n := range names {
		who, where, ok := strings.Cut(n, " in ")
		if !ok || len(strings.Fields(who)) < 2 || len(strings.Fields(who)) > 4 || !capitals(who, smallWords[:]) || !capitals(where, smallWords[:]) {
			return false
		}
	}
	return len(names) > 0
}

func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

// smallWords stand in lower case inside names, and bylineWords between the
// names and places of a byline; sorted.
var (
	smallWords  = [...]string{"al", "bin", "de", "van", "von"}
	bylineWords = [...]string{"&", "al", "and", "at", "de", "for", "in", "the", "van", "von", "|"}
)

// capitals reports whether every word starts with a capital, those of small,
// which is sorted, aside.
func capitals(s string, small []string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			continue
		}
		if _, ok := slices.BinarySearch(small, w); !ok {
			return false
		}
	}
	return s != ""
}

// What shows that brackets at the end of a line hold the credit of a photo, and
// what introduces a credit without brackets.
var (
	creditMarks  = [...]string{"/", "Photo", "Pictures", "Images"}
	creditLabels = [...]string{"Photograph: ", "Photo: ", "Picture: ", "Image: ", "Credit: "}
)

// Credits are shorter than this, in bytes from their start to the line's end.
const (
	maxBracket = 60
	maxLabel   = 80
)

// isCaption recognises a photo caption by its credit: "… (Agency/Name)",
// "… Photograph: Name/Agency".
func isCaption(l string) bool {
	if i := strings.LastIndexByte(l, '('); i >= 0 && len(l)-i < maxBracket && strings.HasSuffix(l, ")") {
		for _, m := range creditMarks {
			if strings.Contains(l[i:], m) {
				return true
			}
		}
	}
	for _, p := range creditLabels {
		if i := strings.LastIndex(l, p); i >= 0 && len(l)-i < maxLabel {
			return true
		}
	}
	return false
}

// How a line begins or ends that says who owns or wrote the text, and what it
// holds where it says from where they reported.
var (
	creditStarts = [...]string{"©", "(c) ", "Copyright ", "Writing by ", "Reporting by ", "(Reporting by ", "Editing by ", "Additional reporting by "}
	creditEnds   = [...]string{"contributed to this report.", "contributed reporting."}
	creditVerbs  = [...]string{" reported from ", " contributed from "}
)

// maxReporters is the number of words in a line that says from where reporters
// reported.
const maxReporters = 16

// isCredit recognises "© Agency", "abc/def", "(ST)", "X reported from Y.",
// "X contributed to this report.", "Writing by X; editing by Y".
func isCredit(l string) bool {
	if len(l) > maxFurniture {
		return false
	}
	for _, p := range creditStarts {
		if strings.HasPrefix(l, p) {
			return true
		}
	}
	for _, p := range creditEnds {
		if strings.HasSuffix(l, p) {
			return true
		}
	}
	for _, v := range creditVerbs {
		if strings.Contains(l, v) && strings.Count(l, ".") <= 2 && !strings.ContainsAny(l, "\"“‘:") && len(strings.Fields(l)) <= maxReporters {
			return true
		}
	}
	return isInitials(l)
}

// isInitials recognises the initials of an agency's desk: "abc/def/gh", "(ST)".
func isInitials(l string) bool {
	if len(l) > 24 || strings.ContainsRune(l, ' ') {
		return false
	}
	if len(l) >= 4 && l[0] == '(' && l[len(l)-1] == ')' {
		return strings.ToUpper(l) == l && len(l) <= 6
	}
	parts := strings.Split(l, "/")
	if len(parts) < 2 {
		parts = strings.Split(l, "-")
		if len(parts) < 2 {
			return false
		}
	}
	for _, p := range parts {
		if len(p) < 2 || len(p) > 4 || strings.ToLower(p) != p {
			return false
		}
	}
	return true
}

// furniture are lines, or their beginnings, that a page carries around its
// text. Lower case, sorted.
var furniture = [...]string{
	"advertisement",
	"also read",
	"click here",
	"end of list",
	"follow us",
	"for more coverage",
	"image source",
	"more on this story",
	"most read",
	"no comments",
	"read more",
	"recommended stories",
	"related stories",
	"related topics",
	"share this",
	"sign up",
	"skip advertisement",
	"subscribe",
	"this is a developing story",
	"this story has been updated",
	"updated ",
	"watch:",
}

// isFurniture recognises page furniture: rules, "Recommended stories",
// "list of 3 items", "end of list", dates and times on a line of their own.
func isFurniture(l string) bool {
	if len(l) > maxFurniture {
		return false
	}
	letters := false
	for _, r := range l {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = true
			break
		}
	}
	if !letters {
		return true
	}
	if strings.Contains(l, " | ") && !strings.ContainsAny(l, "\"“”.!?") {
		return true // "Radio X | 14 March, 18:40 | Listen"
	}
	low := strings.ToLower(l)
	if strings.HasPrefix(low, "list of ") {
		return strings.HasSuffix(low, " items") || strings.HasSuffix(low, " item")
	}
	if strings.HasSuffix(l, ".") && len(strings.Fields(l)) > 8 {
		return false
	}
	for _, f := range furniture {
		if strings.HasPrefix(low, f) {
			return len(strings.Fields(l)) <= 12 && !strings.ContainsAny(l, "\"“")
		}
	}
	return false
}

// datelineLength returns the length of the dateline that opens paragraph l,
// its dash or colon and the space after it included; 0 when it has none.
//
// A dateline is one to four words in capitals, or a place and an agency in
// brackets, up to a dash or a colon: "PARIS:", "KYIV, Ukraine (XX) —",
// "GENEVA, March 3 (Agency) -".
func datelineLength(l string) int {
	first := 0
	for first < len(l) && l[first] != ' ' && l[first] != ',' && l[first] != ':' {
		first++
	}
	if first < 3 || first > 30 {
		return 0
	}
	upper := isUpper(l[:first])
	agency := false
	for i := first; i < len(l) && i < maxDateline; {
		r, n := utf8.DecodeRuneInString(l[i:])
		switch r {
		case ':':
			if !upper || !upperHead(l[:i]) {
				return 0
			}
			return skipSpaces(l, i+n)
		case '—', '–':
			if !upper && !agency {
				return 0
			}
			return skipSpaces(l, i+n)
		case '-':
			if i > 0 && l[i-1] != ' ' && !strings.HasPrefix(l[i:], "--") {
				break // a hyphen inside a word
			}
			if !upper && !agency {
				return 0
			}
			for i < len(l) && l[i] == '-' {
				i++
			}
			return skipSpaces(l, i)
		case '(':
			agency = true
		case '.', '!', '?', '"', '“', '‘', ';':
			if r == '.' && i > 0 && i+1 < len(l) && l[i+1] != ' ' {
				break
			}
			if r == '.' && i-strings.LastIndexByte(l[:i], ' ') <= 6 {
				break // an abbreviation: "Feb."
			}
			return 0
		}
		i += n
	}
	return 0
}

func isUpper(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 3
}

// upperHead reports whether everything before a colon is in capitals.
func upperHead(s string) bool {
	for _, w := range strings.Fields(s) {
		if !isUpper(w) && len(w) > 3 {
			return false
		}
	}
	return true
}

func skipSpaces(l string, i int) int {
	for i < len(l) {
		r, n := utf8.DecodeRuneInString(l[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}
