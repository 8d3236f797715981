package text

import (
	"unicode"
	"unicode/utf8"
)

// maxDepth is the number of quotes that may stand inside each other; a mark
// that would open a deeper one is ignored.
const maxDepth = 8

// A markKind is the shape of a quotation mark.
type markKind uint8

const (
	noMark         markKind = iota
	doubleStraight          // "
	doubleOpen              // “ ‟ ``
	doubleClose             // ” ''
	doubleLow               // „
	singleStraight          // '
	singleOpen              // ‘ ‛ `
	singleClose             // ’ ´
	singleLow               // ‚
	guillemetOpen           // «
	guillemetClose          // »
	angleOpen               // ‹
	angleClose              // ›
	cornerOpen              // 「 『
	cornerClose             // 」 』
)

// A family is a set of marks that open and close each other.
type family uint8

const (
	double family = iota
	single
	guillemet
	angle
	corner
)

var families = [...]family{
	doubleStraight: double, doubleOpen: double, doubleClose: double, doubleLow: double,
	singleStraight: single, singleOpen: single, singleClose: single, singleLow: single,
	guillemetOpen: guillemet, guillemetClose: guillemet,
	angleOpen: angle, angleClose: angle,
	cornerOpen: corner, cornerClose: corner,
}

// markOf returns the kind of the quotation mark r, noMark when r is none.
func markOf(r rune) markKind {
	switch r {
	case '"', '＂':
		return doubleStraight
	case '“', '‟':
		return doubleOpen
	case '”':
		return doubleClose
	case '„':
		return doubleLow
	case '\'', '＇':
		return singleStraight
	case '‘', '‛', '`':
		return singleOpen
	case '’', '´', 'ʼ':
		return singleClose
	case '‚':
		return singleLow
	case '«':
		return guillemetOpen
	case '»':
		return guillemetClose
	case '‹':
		return angleOpen
	case '›':
		return angleClose
	case '「', '『':
		return cornerOpen
	case '」', '』':
		return cornerClose
	}
	return noMark
}

// doubled returns the kind of two single marks in a row, noMark for other marks.
func (k markKind) doubled() markKind {
	switch k {
	case singleOpen:
		return doubleOpen
	case singleClose:
		return doubleClose
	case singleStraight:
		return doubleStraight
	}
	return noMark
}

// A shape says what a mark may be where it stands. A mark between two letters
// or two blanks has none.
type shape uint8

const (
	opens      shape = 1 << iota // text follows; blank, a bracket, a dash or a mark stands before
	closes                       // text stands before; blank, punctuation or a mark follows
	possessive                   // an s stands before, so it may be an apostrophe: soldiers'
	spoken                       // punctuation stands before: "We agree,"
	counted                      // a digit stands before: 6"
)

// A mark is a quotation mark of the paragraph at hand.
type mark struct {
	token int
	kind  markKind
	shape shape
	// Of single marks: a closing one stands further on; a closing one that is
	// no possessive stands further on, before any that opens.
	closeAhead, sureAhead bool
}

// is reports whether the mark can be what a says and not what b says.
func (m *mark) is(a, b shape) bool { return m.shape&a != 0 && m.shape&b == 0 }

// A pairing is the state of matching the marks of one paragraph.
type pairing struct {
	d          *Doc
	open       [maxDepth]openQuote
	depth      int
	firstToken int
	firstQuote int
}

// An openQuote is a quote that waits for its closing mark.
type openQuote struct {
	quote int
	kind  markKind
	cut   int // the token at which a quote of its family opened right inside it, 0 for none
}

// pairQuotes matches the quotation marks of the paragraph whose tokens start
// at first. Text from end to limit follows the paragraph in its region.
func (d *Doc) pairQuotes(first, end, limit int) {
	p := pairing{d: d, firstToken: first, firstQuote: len(d.Quotes)}
	if len(d.marks) > 0 {
		p.shapeMarks()
		for i := range d.marks {
			p.place(i)
		}
		p.leaveOpen(0, len(d.Tokens))
		p.settle(end, limit)
		p.nest()
		p.reopen()
	}
	p.fillTokens()
	d.lastQuotes = p.firstQuote
}

// shapeMarks gives each mark its shape and says, from the last mark to the
// first, what closing marks lie ahead.
func (p *pairing) shapeMarks() {
	d := p.d
	close, sure := false, false
	for i := len(d.marks) - 1; i >= 0; i-- {
		m := &d.marks[i]
		m.shape = d.shapeOf(m.token)
		if families[m.kind] != single {
			continue
		}
		m.closeAhead, m.sureAhead = close, sure
		switch {
		case m.shape&closes != 0:
			close = true
			sure = sure || m.shape&possessive == 0
		case m.shape&opens != 0:
			sure = false
		}
	}
}

// shapeOf returns the shape of the mark that is token i.
func (d *Doc) shapeOf(i int) (s shape) {
	t := d.Tokens[i]
	after, _ := classAt(d.Text, int(t.End))
	next, _ := utf8.DecodeRuneInString(d.Text[t.End:])
	spaceAfter := after == blank || after == format
	if t.Space {
		if !spaceAfter {
			s = opens
		}
		return s
	}
	prev, _ := utf8.DecodeLastRuneInString(d.Text[:t.Start])
	between := isDash(prev) || prev == '/' || markOf(prev) != noMark
	if !spaceAfter && (between || unicode.Is(unicode.Ps, prev)) {
		s |= opens
	}
	if spaceAfter || after == terminal || after == closer || after == quote || isDash(next) || next == ',' || next == ';' || next == ':' || next == '/' {
		s |= closes
	}
	switch {
	case prev == 's' || prev == 'S' || prev == 'z' || prev == 'x':
		s |= possessive
	case prev >= '0' && prev <= '9':
		s |= counted
	case !between && (unicode.IsPunct(prev) || classOf(prev) == terminal):
		s |= spoken
	}
	return s
}

// place decides what mark i is and opens or closes a quote with it.
func (p *pairing) place(i int) {
	m := &p.d.marks[i]
	switch families[m.kind] {
	case double:
		p.placeDouble(i)
	case single:
		p.placeSingle(i)
	case corner:
		if m.kind == cornerOpen {
			p.begin(m)
		} else {
			p.end(m, p.find(corner))
		}
	default:
		p.placeGuillemet(m)
	}
}

// find returns the place on the stack of the innermost open quote of a family,
// -1 for none.
func (p *pairing) find(f family) int {
	k := p.depth - 1
	for k >= 0 && families[p.open[k].kind] != f {
		k--
	}
	return k
}

// placeDouble places a double mark. A curly one goes by its shape unless its
// place says otherwise, a straight one opens and closes in turn.
func (p *pairing) placeDouble(i int) {
	m := &p.d.marks[i]
	k := p.find(double)
	switch m.kind {
	case doubleLow:
		p.begin(m)
	case doubleOpen:
		if k >= 0 && (m.is(closes, opens) || p.open[k].kind == doubleLow && !m.is(opens, closes)) {
			p.end(m, k)
		} else {
			p.begin(m)
		}
	case doubleClose:
		if k < 0 && m.is(opens, closes) {
			p.begin(m)
		} else {
			p.end(m, k)
		}
	default:
		p.placeStraight(i, k)
	}
}

// placeStraight places a straight mark, of which k is the open partner or -1.
// One that can only open does so inside an open quote when the next one closes:
// then either quotes are nested or the first was never closed.
func (p *pairing) placeStraight(i, k int) {
	m := &p.d.marks[i]
	next := p.nextOf(i)
	switch {
	case k >= 0 && m.is(opens, closes) && next != nil && next.is(closes, opens):
		p.begin(m)
	case k >= 0:
		p.end(m, k)
	case m.is(closes, opens):
		p.end(m, -1)
	case m.shape&opens != 0 || next != nil:
		p.begin(m)
	}
}

// nextOf returns the next mark of mark i's family, nil for none.
func (p *pairing) nextOf(i int) *mark {
	marks := p.d.marks
	for j := i + 1; j < len(marks) && j <= i+maxDepth; j++ {
		if families[marks[j].kind] == families[marks[i].kind] {
			return &marks[j]
		}
	}
	return nil
}

// placeSingle places a single mark, which may be an apostrophe.
func (p *pairing) placeSingle(i int) {
	m := &p.d.marks[i]
	k := p.find(single)
	switch {
	case m.is(opens, closes):
		switch {
		case m.kind == singleOpen || m.kind == singleLow,
			k < 0 && m.kind == singleClose && m.sureAhead,
			k < 0 && m.kind == singleStraight && (m.closeAhead || m.token == p.firstToken):
			p.begin(m)
		case m.kind == singleStraight && k >= 0:
			p.placeStraight(i, k)
		}
	case m.shape&closes != 0:
		p.endSingle(m, k)
	}
}

// endSingle closes the single quote at place k of the stack, unless the mark
// is rather an apostrophe: none is open, or a plural stands before it and a
// better mark ahead, or another quote was opened since.
func (p *pairing) endSingle(m *mark, k int) {
	switch {
	case k >= 0 && m.shape&spoken != 0,
		k == p.depth-1 && k >= 0 && !(m.shape&possessive != 0 && m.sureAhead):
		p.end(m, k)
	case m.shape&(spoken|counted) != 0:
		p.end(m, -1)
	case m.kind == singleOpen:
	default:
		p.d.Tokens[m.token].Kind = Word
	}
}

// placeGuillemet places a mark of a family whose marks face in or out: the
// first to come opens.
func (p *pairing) placeGuillemet(m *mark) {
	k := p.find(families[m.kind])
	pointsOut := m.kind == guillemetOpen || m.kind == angleOpen
	switch {
	case k >= 0 && p.open[k].kind != m.kind:
		p.end(m, k)
	case pointsOut && !m.is(closes, opens), m.is(opens, closes):
		p.begin(m)
	default:
		p.end(m, k)
	}
}

// begin opens a quote at the mark.
func (p *pairing) begin(m *mark) {
	if p.depth == maxDepth {
		return
	}
	d := p.d
	if p.depth > 0 {
		if top := &p.open[p.depth-1]; top.cut == 0 && families[top.kind] == families[m.kind] {
			top.cut = m.token
		}
	}
	t := d.Tokens[m.token]
	p.open[p.depth] = openQuote{quote: len(d.Quotes), kind: m.kind}
	p.depth++
	d.Quotes = append(d.Quotes, Quote{
		Span:      Span{int(t.Start), int(t.End)},
		Inner:     Span{int(t.End), int(t.End)},
		OpenToken: m.token,
		Parent:    -1,
		Continues: -1,
		Single:    families[m.kind] == single || families[m.kind] == angle,
	})
}

// end closes the quote at place k of the stack at the mark. A mark with
// nothing to close, k being -1, is a sign for feet or inches after a number,
// else a stray one.
func (p *pairing) end(m *mark, k int) {
	t := &p.d.Tokens[m.token]
	if k < 0 && m.shape&counted != 0 {
		t.Kind = Symbol
		return
	}
	t.Kind = CloseQuote
	if k < 0 {
		return
	}
	p.leaveOpen(k+1, m.token)
	p.depth = k
	q := &p.d.Quotes[p.open[k].quote]
	q.End, q.Inner.End = int(t.End), int(t.Start)
	q.CloseToken, q.Closed = m.token, true
}

// leaveOpen ends, without a mark, the quotes from place k of the stack up;
// they cover no token from end on.
func (p *pairing) leaveOpen(k, end int) {
	for ; p.depth > k; p.depth-- {
		o := p.open[p.depth-1]
		q := &p.d.Quotes[o.quote]
		q.CloseToken = end - 1
		if o.cut > 0 {
			q.CloseToken = o.cut - 1
		}
		q.End = int(p.d.Tokens[q.CloseToken].End)
		q.Inner.End = q.End
	}
}

// settle drops the quotes that were not closed and hold nothing or, having
// single marks, are most likely none, and marks the others' opening tokens.
func (p *pairing) settle(end, limit int) {
	d := p.d
	kept := p.firstQuote
	for _, q := range d.Quotes[p.firstQuote:] {
		if !q.Closed && (q.CloseToken == q.OpenToken || q.Single && !p.reported(&q, end, limit)) {
			continue
		}
		d.Tokens[q.OpenToken].Kind = OpenQuote
		d.Quotes[kept] = q
		kept++
	}
	d.Quotes = d.Quotes[:kept]
}

// reported reports whether an unclosed single quote is one for sure: a colon
// stands before it, or the next paragraph reopens it.
func (p *pairing) reported(q *Quote, end, limit int) bool {
	d := p.d
	if q.OpenToken > p.firstToken && d.Text[d.Tokens[q.OpenToken-1].Start] == ':' {
		return true
	}
	own, _ := utf8.DecodeRuneInString(d.Text[q.Start:])
	next := skipBlanks(d.Text[:limit], end)
	r, w := utf8.DecodeRuneInString(d.Text[next:limit])
	if q.OpenToken == p.firstToken {
		return r == own
	}
	inner, _ := utf8.DecodeRuneInString(d.Text[next+w : limit])
	return markOf(r) != noMark && inner == own
}

// nest sets the parents and depths of the paragraph's quotes.
func (p *pairing) nest() {
	quotes := p.d.Quotes
	top := -1
	for i := p.firstQuote; i < len(quotes); i++ {
		q := &quotes[i]
		for top >= 0 && quotes[top].CloseToken < q.OpenToken {
			top = quotes[top].Parent
		}
		q.Parent = top
		if top >= 0 {
			q.Depth = quotes[top].Depth + 1
		}
		top = i
	}
}

// reopen links the quotes that start the paragraph to those that were still
// open at the end of the paragraph before.
func (p *pairing) reopen() {
	d := p.d
	this, token := p.firstQuote, p.firstToken
	for prev := d.lastQuotes; prev < p.firstQuote && this < len(d.Quotes); prev++ {
		q, before := &d.Quotes[this], &d.Quotes[prev]
		if q.OpenToken != token {
			return
		}
		if !before.Closed && before.CloseToken == p.firstToken-1 && d.sameMarks(q, before) {
			q.Continues = prev
			this++
			token++
		}
	}
}

// sameMarks reports whether two quotes open with marks of one family.
func (d *Doc) sameMarks(a, b *Quote) bool {
	r, _ := utf8.DecodeRuneInString(d.Text[a.Start:])
	s, _ := utf8.DecodeRuneInString(d.Text[b.Start:])
	return a.Single == b.Single && families[markOf(r)] == families[markOf(s)]
}

// fillTokens notes the innermost quote of each of the paragraph's tokens.
func (p *pairing) fillTokens() {
	d := p.d
	next, top := p.firstQuote, -1
	for i := p.firstToken; i < len(d.Tokens); i++ {
		if next < len(d.Quotes) && d.Quotes[next].OpenToken == i {
			top = next
			next++
		}
		d.inQuote = append(d.inQuote, int32(top))
		for top >= 0 && d.Quotes[top].CloseToken == i {
			top = d.Quotes[top].Parent
		}
	}
}
