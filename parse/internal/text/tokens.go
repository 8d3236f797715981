package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A scanner cuts one paragraph into tokens. It looks at each character a
// bounded number of times.
type scanner struct {
	d     *Doc
	text  string // the text up to the end of the paragraph
	pos   int
	first int  // the paragraph's first token
	space bool // blanks stand before pos
	item  int  // the number of the last item of a numbered list, 0 for none

	noAddress int // no e-mail address starts before this offset
	noHost    int // no host name starts before this offset
}

// tokenize appends the tokens of the paragraph text[start:end] and notes its
// quotation marks.
func (d *Doc) tokenize(start, end int) {
	d.marks = d.marks[:0]
	s := scanner{d: d, text: d.Text[:end], pos: start, first: len(d.Tokens), space: true}
	for s.pos < end {
		c, w := classAt(s.text, s.pos)
		switch c {
		case blank:
			s.space = true
			s.pos += w
		case format:
			s.pos += w
		case letter:
			s.word()
		case digit:
			s.number()
		case quote:
			s.quote(w)
		default:
			s.sign(c, w)
		}
	}
}

// emit appends the token text[s.pos:end] and moves behind it.
func (s *scanner) emit(end int, k Kind) {
	s.d.Tokens = append(s.d.Tokens, Token{int32(s.pos), int32(end), s.space, k})
	s.pos, s.space = end, false
}

// before returns the token before pos in the paragraph, nil for none.
func (s *scanner) before() *Token {
	if len(s.d.Tokens) == s.first {
		return nil
	}
	return &s.d.Tokens[len(s.d.Tokens)-1]
}

// word reads a word, what is cut off its end, or an address.
func (s *scanner) word() {
	i := s.pos
	for i < len(s.text) && s.text[i] < utf8.RuneSelf && asciiClass[s.text[i]] == letter {
		i++
	}
	if plainEnd(s.text, i) {
		s.whole(i)
		return
	}
	if end := s.address(); end > 0 {
		s.emit(end, Word)
		return
	}
	s.compound()
}

// plainEnd reports whether a run of letters that ends at i is a word for sure:
// the text ends, or a character follows that never joins it to anything.
func plainEnd(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	switch s[i] {
	case ' ', '\n', ',', ';', '"', ')', '!', '?':
		return true
	}
	return false
}

// whole emits a word of letters alone that ends at end, in two when it is a
// contraction.
func (s *scanner) whole(end int) {
	if cut := contraction(s.text[s.pos:end]); cut > 0 {
		s.emit(s.pos+cut, Word)
	}
	s.emit(end, Word)
}

// compound emits a word that may hold apostrophes, full stops, hyphens after
// prefixes and ampersands, and the clitic after it.
func (s *scanner) compound() {
	t := s.text
	i := wordRun(t, s.pos)
	for piece := s.pos; i < len(t); {
		if w := apostropheAt(t, i); w > 0 {
			end := wordRun(t, i+w)
			if end == i+w {
				break
			}
			if s.clitic(i, i+w, end) {
				return
			}
			i = end
			continue
		}
		next := i
		switch t[i] {
		case '.':
			if end := s.fullStop(i); end > 0 {
				s.emit(end, Word)
				return
			}
		case '-':
			if isPrefix(t[piece:i]) {
				next = wordRun(t, i+1)
				piece = i + 1
			}
		case '&':
			if isInitials(t[piece:i]) && isInitials(t[i+1:wordRun(t, i+1)]) {
				next = wordRun(t, i+1)
				piece = i + 1
			}
		case '$':
			if c, _ := classAt(t, i+1); c != letter && isInitials(t[s.pos:i]) {
				s.emit(i+1, Symbol)
				return
			}
		}
		if next <= i+1 {
			break
		}
		i = next
	}
	s.whole(i)
}

// clitic emits the word before the apostrophe at i and the clitic that ends at
// end when text[after:end] is one: John's, we'll, don't, y'all.
func (s *scanner) clitic(i, after, end int) bool {
	switch tail := s.text[after:end]; {
	case isClitic(tail):
		s.emit(i, Word)
		s.emit(end, Word)
	case (tail == "t" || tail == "T") && i-1 > s.pos && s.text[i-1]|0x20 == 'n':
		s.emit(i-1, Word)
		s.emit(end, Word)
	case tail == "all" && i == s.pos+1 && s.text[s.pos]|0x20 == 'y':
		s.emit(after, Word)
		s.emit(end, Word)
	default:
		return false
	}
	return true
}

// wordRun returns the end of the run of letters and digits that starts at i,
// zero-width characters inside it included.
func wordRun(t string, i int) int {
	for {
		c, w := classAt(t, i)
		switch c {
		case letter, digit:
			i += w
		case format:
			j := i
			for c == format {
				j += w
				c, w = classAt(t, j)
			}
			if c != letter && c != digit {
				return i
			}
			i = j
		default:
			return i
		}
	}
}

// isInitials reports whether s is one to three capital letters.
func isInitials(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) {
			return false
		}
	}
	return len(s) >= 1 && len(s) <= 3
}

// fullStop decides on the full stop at i, right after the word that starts at
// pos: it returns the end of the abbreviation that it belongs to, 0 for none.
func (s *scanner) fullStop(i int) int {
	t, word := s.text, s.text[s.pos:i]
	if end := degreeEnd(t, s.pos); end > 0 {
		return end
	}
	if utf8.RuneCountInString(word) == 1 {
		if end := acronymEnd(t, i); end > 0 {
			return end
		}
		if s.isInitial(word, i) {
			return i + 1
		}
		return 0
	}
	if strings.HasPrefix(t[i+1:], "..") {
		return 0
	}
	if s.abbreviates(abbreviation(word), i+1) {
		return i + 1
	}
	return 0
}

// acronymEnd returns the end of an acronym of single letters with full stops,
// the first of which stands at i: U.S., a.m., e.g. The last one may be missing.
// It returns 0 when a longer word follows the first.
func acronymEnd(t string, i int) int {
	j := i
	for j < len(t) && t[j] == '.' {
		c, w := classAt(t, j+1)
		if c != letter {
			break
		}
		if after, _ := classAt(t, j+1+w); after == letter || after == digit {
			break
		}
		j += 1 + w
	}
	if j == i {
		return 0
	}
	if j < len(t) && t[j] == '.' && (j+1 == len(t) || t[j+1] != '.') {
		j++
	}
	return j
}

// isInitial reports whether a single letter with a full stop at i is the
// initial of a name or stands for a word before a number (p. 5, c. 1900).
func (s *scanner) isInitial(word string, i int) bool {
	next := skipBlanks(s.text, i+1)
	if next == len(s.text) {
		return false
	}
	if word == "X" { // "wrote on X. State television …"
		if b := s.before(); b != nil && (s.text[b.Start:b.End] == "on" || s.text[b.Start:b.End] == "via") {
			return false
		}
	}
	if isLower(word[0]) {
		switch word[0] {
		case 'b', 'c', 'd', 'n', 'p':
			return isDigit(s.text[next])
		case 'v':
			return next > i+1
		}
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[next:])
	follower := s.text[next:wordRun(s.text, next)]
	if unicode.IsUpper(r) {
		return !startsSentences(follower) || len(follower) == 1 && s.text[next+1:] != "" && s.text[next+1] == '.'
	}
	return isParticle(follower)
}

// abbreviates reports whether a full stop that ends before next belongs to the
// abbreviation before it, given where it stands.
func (s *scanner) abbreviates(k abbrKind, next int) bool {
	switch k {
	case noAbbr:
		return false
	case beforeNumber:
		next = skipBlanks(s.text, next)
		return next < len(s.text) && isDigit(s.text[next])
	case afterNumber:
		b := s.before()
		return b != nil && b.Kind == Number && s.goesOn(next)
	case trailing:
		return s.goesOn(next)
	case afterComma:
		b := s.before()
		return b != nil && (s.text[b.Start] == ',' || s.text[b.Start] == '-')
	case afterEt:
		b := s.before()
		return b != nil && s.text[b.Start:b.End] == "et"
	}
	return true
}

// goesOn reports whether text follows at i that does not start with a capital.
func (s *scanner) goesOn(i int) bool {
	i = skipBlanks(s.text, i)
	r, _ := utf8.DecodeRuneInString(s.text[i:])
	return i < len(s.text) && !unicode.IsUpper(r)
}

// number reads what starts with a digit, or with a decimal point and a digit.
func (s *scanner) number() {
	t := s.text
	i := numberRun(t, s.pos)
	if !plainEnd(t, i) {
		if end := s.address(); end > 0 {
			s.emit(end, Word)
			return
		}
	}
	if end := slashed(t, s.pos, i); end > 0 {
		s.emit(end, Number)
		return
	}
	if end := dialled(t, s.pos, i); end > 0 {
		s.emit(end, Number)
		return
	}
	if end := s.itemEnd(i); end > 0 {
		s.emit(end, Number)
		return
	}
	if w := apostropheAt(t, i); w > 0 && isDecade(t[s.pos:i]) && wordRun(t, i+w) == i+w+1 && t[i+w] == 's' {
		s.emit(i+w+1, Word)
		return
	}
	end := wordRun(t, i)
	switch {
	case end == i:
		s.emit(i, Number)
	case isUnit(t[i:end]):
		s.emit(i, Number)
	default:
		s.emit(end, Word)
	}
}

// numberRun returns the end of the digits at i and of what joins further
// digits to them: 1,500, 3.5, 10:30, 6.2.1.
func numberRun(t string, i int) int {
	for i < len(t) {
		switch c := t[i]; {
		case isDigit(c):
			i++
		case (c == '.' || c == ':') && i+1 < len(t) && isDigit(t[i+1]):
			i += 2
		case c == ',' && groupAfter(t, i+1):
			i += 2
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(t[i:])
			if !unicode.IsDigit(r) {
				return i
			}
			i += w
		default:
			return i
		}
	}
	return i
}

// groupAfter reports whether the digits at i, after a comma, belong to the
// number before it: a group of thousands or a single decimal. 13,14 is a list.
func groupAfter(t string, i int) bool {
	n := digitsAt(t, i)
	return n == 1 || n == 3
}

// digitsAt returns the number of ASCII digits at t[i], five when there are more.
func digitsAt(t string, i int) int {
	n := 0
	for n < 5 && i+n < len(t) && isDigit(t[i+n]) {
		n++
	}
	return n
}

// slashed returns the end of a date with slashes whose first number is
// t[start:i]: 9/11, 12/20/2003. Other numbers with a slash are not joined.
func slashed(t string, start, i int) int {
	if i >= len(t) || t[i] != '/' || i-start > 2 {
		return 0
	}
	n := digitsAt(t, i+1)
	end := i + 1 + n
	if n == 0 || n > 2 {
		return 0
	}
	if end < len(t) && t[end] == '/' {
		if y := digitsAt(t, end+1); y == 2 || y == 4 {
			return end + 1 + y
		}
		return 0
	}
	if c, _ := classAt(t, end); c == letter {
		return 0
	}
	month, day := small(t[start:i]), small(t[i+1:end])
	if month >= 1 && month <= 12 && (day >= 10 && day <= 31 || n == 2 && day > 0) || month == 1 && day == 2 {
		return end
	}
	return 0
}

// maxGroups is the number of groups of digits in the longest telephone number.
const maxGroups = 5

// dialled returns the end of a telephone number or a date with hyphens whose
// first group is t[start:i]: 713-853-3989, 555-0199, 2003-12-20.
func dialled(t string, start, i int) int {
	if i >= len(t) || t[i] != '-' || i-start > 5 {
		return 0
	}
	groups, last, end := 1, 0, i
	for end < len(t) && t[end] == '-' {
		n := digitsAt(t, end+1)
		if n == 0 || n > 4 || groups == maxGroups {
			return 0
		}
		groups, last, end = groups+1, n, end+1+n
	}
	if c, _ := classAt(t, end); c == letter || c == digit {
		return 0
	}
	round := end >= 2 && t[end-2:end] == "00"
	if groups >= 3 || groups == 2 && (i-start == 3 || i-start == 5) && last == 4 && !round {
		return end
	}
	return 0
}

// small returns the value of up to four digits.
func small(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// isDecade reports whether s is a round year or the last two digits of one.
func isDecade(s string) bool {
	return (len(s) == 2 || len(s) == 4) && s[len(s)-1] == '0'
}

// itemEnd returns the end of the number of a list's item with its full stop,
// when the number that ends at i is one, else 0. The first stands at the start
// of the paragraph or after a colon, the others count on from there.
func (s *scanner) itemEnd(i int) int {
	t := s.text
	if i+1 >= len(t) || t[i] != '.' || t[i+1] > ' ' {
		return 0
	}
	b := s.before()
	if b != nil && (i-s.pos > 2 || !s.continuesList(small(t[s.pos:i]), b)) {
		return 0
	}
	if c, _ := classAt(t, skipBlanks(t, i+1)); c != letter && c != quote {
		return 0
	}
	if i-s.pos <= 2 {
		s.item = small(t[s.pos:i])
	}
	return i + 1
}

// continuesList reports whether the number n after the token b can be that of
// a list's item.
func (s *scanner) continuesList(n int, b *Token) bool {
	switch word := s.text[b.Start:b.End]; word {
	case ":":
		return n == 1
	case ".", ";", ",", "!", "?", "and":
		return s.item > 0 && n == s.item+1
	}
	return false
}

// quote reads what starts with a quotation mark or an apostrophe.
func (s *scanner) quote(w int) {
	t := s.text
	if a := apostropheAt(t, s.pos); a > 0 {
		if s.leadingApostrophe(a) {
			return
		}
		if isDigitBefore(t, s.pos) && !s.space && s.pos+a < len(t) && isDigit(t[s.pos+a]) {
			s.emit(s.pos+a, Symbol) // feet before inches, minutes before seconds
			return
		}
	}
	r, _ := utf8.DecodeRuneInString(t[s.pos:])
	kind := markOf(r)
	if r == '"' && s.afterFeet() {
		s.emit(s.pos+w, Symbol)
		return
	}
	end := s.pos + w
	if second, w2 := utf8.DecodeRuneInString(t[end:]); second == r || r == '‘' && second == '’' {
		if double := kind.doubled(); double != noMark {
			kind = double
			end += w2
		}
	}
	s.d.marks = append(s.d.marks, mark{token: len(s.d.Tokens), kind: kind})
	s.emit(end, Punct)
}

// leadingApostrophe emits what an apostrophe of width a begins: a clitic right
// after something that is no word of letters (2003's, U.S.'s), or a word whose
// start is left out ('tis, 'em, the '90s).
func (s *scanner) leadingApostrophe(a int) bool {
	t := s.text
	end := wordRun(t, s.pos+a)
	if end == s.pos+a {
		return false
	}
	tail := t[s.pos+a : end]
	b := s.before()
	if b != nil && !s.space && int(b.End) == s.pos {
		if b.Kind != Punct && isClitic(tail) || tail == "s" && (closesAt(t, b) || b.Kind == Punct && t[b.Start] == ')') {
			s.emit(end, Word)
			return true
		}
		if b.Kind != Punct {
			return false
		}
	}
	if cut, ok := elision(tail); ok {
		if cut > 0 {
			s.emit(s.pos+a+cut, Word)
		}
		s.emit(end, Word)
		return true
	}
	n := digitsAt(tail, 0)
	if n == 2 && (len(tail) == 3 && tail[2] == 's' || len(tail) == 2 && t[s.pos] != '\'') {
		s.emit(end, Word)
		return true
	}
	return false
}

// closesAt reports whether the token is a quotation mark that by its shape or
// its place closes.
func closesAt(t string, b *Token) bool {
	r, _ := utf8.DecodeRuneInString(t[b.Start:b.End])
	switch markOf(r) {
	case doubleClose, guillemetClose:
		return true
	case doubleStraight:
		return !b.Space
	}
	return false
}

// isDigitBefore reports whether an ASCII digit stands right before i.
func isDigitBefore(t string, i int) bool { return i > 0 && isDigit(t[i-1]) }

// afterFeet reports whether a straight double mark at pos stands for inches or
// seconds: it follows a number that follows the sign for feet.
func (s *scanner) afterFeet() bool {
	n := len(s.d.Tokens)
	if n-s.first < 3 || s.space || s.d.Tokens[n-1].Kind != Number {
		return false
	}
	feet := s.d.Tokens[n-2]
	return feet.Kind == Symbol && apostropheAt(s.text, int(feet.Start)) > 0
}

// sign reads punctuation and symbols of class c, the first w bytes wide.
func (s *scanner) sign(c class, w int) {
	t := s.text
	first := t[s.pos]
	switch {
	case c == terminal:
		if first == '.' && s.space && s.pos+1 < len(t) && isDigit(t[s.pos+1]) {
			s.number()
			return
		}
		s.emit(terminalRun(t, s.pos), Punct)
	case first == '+' && s.space && digitsAt(t, s.pos+1) > 0:
		s.emit(numberRun(t, s.pos+1), Number)
	case c == closer || first == '(' || first == '[' || first == '{':
		s.emit(s.pos+w, Punct)
	case (first == '#' || first == '@') && s.tagged():
		s.emit(wordRun(t, s.pos+1), Word)
	case s.space && emoticonEnd(t, s.pos) > 0:
		s.emit(emoticonEnd(t, s.pos), Symbol)
	case c == punct:
		s.emit(sameRun(t, s.pos, w), Punct)
	default:
		s.emit(pictureRun(t, sameRun(t, s.pos, w)), Symbol)
	}
}

// terminalRun returns the end of the run of . ! ? that starts at i. An ellipsis
// ends where another mark follows: "...?" is two tokens, "?!" and ".?" are one.
func terminalRun(t string, i int) int {
	start := i
	for {
		c, w := classAt(t, i)
		if c != terminal {
			return i
		}
		if i > start+1 && t[i] != '.' && t[start] == '.' && t[start+1] == '.' {
			return i
		}
		i += w
	}
}

// tagged reports whether # or @ at pos starts a hashtag or the name of an
// account: it follows a blank and a letter follows it.
func (s *scanner) tagged() bool {
	c, _ := classAt(s.text, s.pos+1)
	return s.space && c == letter
}

// sameRun returns the end of the run of the character of width w at i.
func sameRun(t string, i, w int) int {
	first := t[i : i+w]
	for strings.HasPrefix(t[i:], first) {
		i += w
	}
	return i
}

// pictureRun returns the end of the symbol that goes on at i: marks that vary
// it and symbols joined to it.
func pictureRun(t string, i int) int {
	for i < len(t) && t[i] >= utf8.RuneSelf {
		r, w := utf8.DecodeRuneInString(t[i:])
		if r == '\u200d' {
			c, w2 := classAt(t, i+w)
			if c != symbol {
				return i
			}
			w += w2
		} else if !unicode.IsMark(r) && (r < 0x1f3fb || r > 0x1f3ff) {
			return i
		}
		i += w
	}
	return i
}

// emoticonEnd returns the end of the face at i, 0 for none: eyes, perhaps a
// nose, a mouth, and nothing joined to it.
func emoticonEnd(t string, i int) int {
	if t[i] != ':' && t[i] != ';' && t[i] != '=' {
		return 0
	}
	i++
	if i < len(t) && t[i] == '-' {
		i++
	}
	if i >= len(t) || t[i] != ')' && t[i] != '(' && t[i] != 'D' && t[i] != 'P' {
		return 0
	}
	if c, _ := classAt(t, i+1); c != blank {
		return 0
	}
	return i + 1
}
