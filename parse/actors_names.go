package parse

import (
	"unicode"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A name is a run of tokens that the tables or the capitals show to be one,
// without the titles before it.
type name struct {
	First, End int32
	Head       int32
	titles     int32 // first token of the titles that stand before it; First when there are none
	class      nameClass
	kind       ceasefire.ActorKind // of bodies
	country    ceasefire.Country   // of states, demonyms, capitals, national bodies
	id         ceasefire.ActorID   // from a table, or ""
	actor      int32               // -1 until resolved
	phrase     int32               // the phrase that tells its office, or -1
	acts       bool                // stands where an actor stands
	outlet     bool                // a news outlet of the tables
	generic    bool                // a body named by its kind alone: "Foreign Ministry"
	from       ceasefire.Country   // of persons: "Gen. X of Denmark"
}

type nameClass uint8

const (
	unknownName nameClass = iota
	personName
	stateName   // "France"
	demonymName // "French", "Russians"
	capitalName // "Paris", "the Kremlin": a place that can stand for a government
	placeName   // only a place
	bodyName    // an organisation, institution, coalition or armed group
	peopleName  // a people without a state: "Kurds"
	otherName   // a thing: an agreement, a holiday
)

// wordShape says what a token's letters look like.
type wordShape uint8

const (
	lowShape   wordShape = iota // anything else
	capShape                    // Paris, McKay, al-Qaeda's Qaeda
	upperShape                  // NATO, UN, M23, U.S.
)

// measureShapes notes how each token is capitalised and which sentences are
// headlines whose capitals say nothing.
func (a *article) measureShapes() {
	w := &a.who
	w.shape = w.shape[:0]
	for i := range a.doc.Tokens {
		w.shape = append(w.shape, shapeOf(a.doc.Word(i), a.doc.Tokens[i].Kind))
	}
	w.loud = w.loud[:0]
	for s := range a.doc.Sentences {
		w.loud = append(w.loud, a.isLoud(s))
	}
}

func shapeOf(s string, k text.Kind) wordShape {
	if k != text.Word {
		return lowShape
	}
	r, n := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(r) {
		return lowShape
	}
	upper := 1
	for _, r := range s[n:] {
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r):
			upper++
		case unicode.IsLower(r):
			return capShape
		}
	}
	if upper > 1 {
		return upperShape
	}
	return capShape
}

// isCapital reports whether token i starts with a capital letter.
func (a *article) isCapital(i int) bool {
	return i >= 0 && i < len(a.who.shape) && a.who.shape[i] != lowShape
}

// isLoud reports whether sentence s is in title case or in capitals: of its
// longer words that are not names for certain, nearly all have a capital.
func (a *article) isLoud(s int) bool {
	x := a.doc.Sentences[s]
	long, capital, upper := 0, 0, 0
	for i := x.FirstToken; i < x.EndToken; i++ {
		t := a.doc.Tokens[i]
		if t.Kind != text.Word || t.End-t.Start < 4 {
			continue
		}
		long++
		if a.who.shape[i] != lowShape {
			capital++
		}
		if a.who.shape[i] == upperShape {
			upper++
		}
	}
	if long < 4 {
		return false
	}
	if last := a.doc.Word(x.EndToken - 1); upper*3 <= long*2 && (last == "." || a.doc.Tokens[x.EndToken-1].Kind == text.CloseQuote) {
		return false
	}
	return upper*3 > long*2 || capital*10 >= long*8 && long >= 5
}

// findNames fills names in order and nameAt.
func (a *article) findNames() {
	for s := range a.doc.Sentences {
		x := a.doc.Sentences[s]
		if a.who.loud[s] {
			a.findLoudNames(x.FirstToken, x.EndToken)
		} else {
			a.findSentenceNames(x.FirstToken, x.EndToken)
		}
	}
}

// halves are the states of a divided country that go by the point of the compass
// alone once they, or their twin of the same name, are named.
var halves = [...]struct {
	word, rest string // "North", "Korea"
	is, twin   ceasefire.Country
}{
	{"North", "Korea", "KP", "KR"},
	{"South", "Korea", "KR", "KP"},
	{"South", "Sudan", "SS", ""},
}

// halfState returns the state that a lone "North" or "South" at token i is: in
// "North and South Korea", and after "the" where the text has named it or its
// twin; "" when it is none.
func (a *article) halfState(i, end int) ceasefire.Country {
	w := a.word(i)
	if w != "North" && w != "South" || i+1 < end && a.isCapital(i+1) {
		return ""
	}
	for k, h := range halves {
		switch {
		case h.word != w:
		case i+3 < end && a.word(i+1) == "and" && a.word(i+3) == h.rest && a.isCapital(i+2),
			i > 0 && a.lowerWord(i-1) == "the" && a.who.halves>>k&1 != 0:
			return h.is
		}
	}
	return ""
}

// findSentenceNames finds the names among tokens [first, end), a sentence.
func (a *article) findSentenceNames(first, end int) {
	for i := first; i < end; {
		if c := a.halfState(i, end); c != "" {
			a.addName(name{First: int32(i), End: int32(i + 1), class: stateName, country: c})
			i++
			continue
		}
		if n := a.scanBody(i, first, end); n > i {
			a.addBody(i, n)
			i = n
			continue
		}
		if e, n, ok := a.lookup(i, end); ok {
			if n == 1 && a.startsPerson(i, first, end, e) {
				j := a.scanRun(i, end)
				a.addName(name{First: int32(i), End: int32(j), class: personName})
				i = j
				continue
			}
			a.addEntry(i, i+n, e)
			i += n
			continue
		}
		if !a.opensName(i, first) {
			i++
			continue
		}
		j := a.scanRun(i, end)
		if j < end && a.isCapital(j) && fieldOffice(a.lowerWord(j)) {
			i = j // "Information Minister"
			continue
		}
		a.addName(name{First: int32(i), End: int32(j), class: a.classOfRun(i, j)})
		i = j
	}
}

// findLoudNames finds what the tables know in a sentence whose capitals say
// nothing; the rest are matched with the names of the other sentences later.
func (a *article) findLoudNames(first, end int) {
	for i := first; i < end; {
		if e, n, ok := a.lookup(i, end); ok && !e.risky {
			a.addEntry(i, i+n, e)
			i += n
			continue
		}
		i++
	}
}

// addName appends x, whose tokens and class are set.
func (a *article) addName(x name) {
	x.titles, x.actor, x.phrase = x.First, -1, -1
	x.Head = int32(a.spanHead(int(x.First), int(x.End)))
	n := int32(len(a.who.names))
	a.who.names = append(a.who.names, x)
	for k, h := range halves {
		if x.country == h.is || x.country == h.twin && h.twin != "" {
			a.who.halves |= 1 << k
		}
	}
	for i := x.First; i < x.End; i++ {
		a.who.nameAt[i] = n
	}
}

// spanHead returns the token of [first, end) whose head lies outside it; the
// last one where there are several.
func (a *article) spanHead(first, end int) int {
	head := end - 1
	for i := end - 1; i >= first; i-- {
		h := int(a.tree.Head[i])
		if (h < first || h >= end) && a.doc.Tokens[i].Kind == text.Word {
			return i
		}
	}
	return head
}

// opensName reports whether token i can start a name that no table knows, in a
// sentence that starts at first.
func (a *article) opensName(i, first int) bool {
	if a.who.shape[i] == lowShape {
		return a.particleBefore(i, first)
	}
	if a.isSurname(i) {
		return true
	}
	if a.isTitleWord(i) || stopName(a.doc.Word(i)) || a.closedClass(i) || a.titleField(i) {
		return false
	}
	if faithWord(a.doc.Word(i)) && !a.isCapital(i+1) || senior(a.lowerWord(i)) {
		return false
	}
	if roleWord(a.lowerWord(i)) != 0 || bodyOf(a.lowerWord(i)) != nil && !a.isCapital(i+1) {
		return false
	}
	if i == first || !a.startsMid(i) {
		t := a.tree.Tag[i]
		if a.who.shape[i] == upperShape {
			return true
		}
		if t != syntax.NNP && t != syntax.NNPS {
			return (t == syntax.NN || t == syntax.NNS || t == syntax.FW) && a.isCapital(i+1) && a.who.shape[i+1] == capShape && !a.isTitleWord(i+1)
		}
		return !a.seenLow(i)
	}
	return true
}

// titleField reports whether token i belongs to the field of an office in
// capitals: the "State" of "Secretary of State", "Minister of Foreign Affairs".
func (a *article) titleField(i int) bool {
	for k := i; k > 1 && k > i-4 && (fieldWord(a.lowerWord(k)) || k < i && a.doc.Word(k) == "and"); k-- {
		if a.doc.Word(k-1) == "of" || a.doc.Word(k-1) == "for" {
			r := roleOf(a.lowerWord(k - 2))
			return r&roleOffice != 0 && a.isCapital(k-2)
		}
	}
	if i < 3 || !a.isCapital(i) {
		return false
	}
	if a.doc.Word(i-1) == "the" && a.doc.Word(i-2) == "of" && a.doc.Word(i) == "Republic" {
		return roleOf(a.lowerWord(i-3))&roleState != 0 // "President of the Republic"
	}
	if a.doc.Word(i-1) == "of" && a.isCapital(i-2) && fieldOffice(a.lowerWord(i-2)) {
		_, _, known := a.lookup(i, i+1)
		return !known // "Minister of Fisheries"
	}
	return false
}

// startsMid reports whether token i stands where only names have capitals: not
// right after an opening quotation mark, a colon, a bullet or a bracket.
func (a *article) startsMid(i int) bool {
	if i == 0 {
		return false
	}
	switch a.doc.Tokens[i-1].Kind {
	case text.Word, text.Number:
		return true
	case text.OpenQuote:
		return false
	}
	switch a.doc.Word(i - 1) {
	case ",", "-", "–", "/", "&", "’", "'":
		return true
	}
	return false
}

// seenLow reports whether the token before which a sentence starts is a common
// word, as its lemma and the next word show: "Buses carrying", "Monitors turned".
func (a *article) seenLow(i int) bool {
	return a.tree.Tag[i] == syntax.NNPS && !a.isCapital(i+1)
}

// closedClass reports whether the tagger takes token i for a function word.
func (a *article) closedClass(i int) bool {
	switch a.tree.Tag[i] {
	case syntax.DT, syntax.IN, syntax.PRP, syntax.PRPS, syntax.TagCC, syntax.TO, syntax.MD, syntax.WRB, syntax.WP, syntax.WDT, syntax.WPS, syntax.EX, syntax.PDT, syntax.UH, syntax.CD, syntax.RB:
		if a.isCapital(i) && a.isCapital(i+1) && a.givenTail(i+2) {
			return false // the surname of "Na Kyung-tae"
		}
		return a.who.shape[i] != upperShape || a.doc.Tokens[i].End-a.doc.Tokens[i].Start < 2
	}
	return false
}

// particleBefore reports whether token i is a particle in lower case that
// starts a name: "al-Sharif", "van Dijk", "bin Omar".
func (a *article) particleBefore(i, first int) bool {
	if !isParticle(a.doc.Word(i)) || i+1 >= len(a.doc.Tokens) {
		return false
	}
	switch a.doc.Word(i) {
	case "al", "el", "an", "as", "ad", "ar", "at", "ed", "es", "ash":
		return a.hyphenAt(i+1) && a.isCapital(i+2)
	case "bin", "ibn", "van", "von":
		return a.isCapital(i + 1)
	}
	return false
}

// hyphenAt reports whether token i is a hyphen with no blank on either side,
// or a slash inside an acronym.
func (a *article) hyphenAt(i int) bool {
	if i <= 0 || i+1 >= len(a.doc.Tokens) || a.doc.Tokens[i].Space || a.doc.Tokens[i+1].Space {
		return false
	}
	switch a.doc.Word(i) {
	case "-", "‑", "‐", "–":
		return true
	case "/":
		return a.who.shape[i-1] == upperShape && a.isCapital(i+1) && len(a.doc.Word(i+1)) < 3
	}
	return false
}

// scanRun returns the end of the name that starts at token i: capitals,
// particles and hyphens, up to a title, a known name or the sentence's end.
func (a *article) scanRun(i, end int) int {
	j := i + 1
	for j < end {
		switch {
		case a.hyphenAt(j) && (a.isCapital(j+1) || a.isCapital(j-1) && a.doc.Tokens[j+1].Kind == text.Number || isParticle(a.doc.Word(j-1)) || j-1 > i && isParticle(a.lowerWord(j-1))):
			if a.isCapital(j+1) && a.compoundTail(j+2, end) {
				return j
			}
			j += 2
		case j > i && a.givenTail(j):
			j += 2
		case a.isCapital(j):
			if stopName(a.doc.Word(j)) && !a.dayInName(i, j, end) || (a.isTitleWord(j) || roleWord(a.lowerWord(j)) != 0) && !a.endsPerson(i, j) {
				return j
			}
			if a.closedClass(j) && a.who.shape[j] == capShape && a.tree.Tag[j] != syntax.CD && a.tree.Tag[j] != syntax.RB {
				return j
			}
			if e, n, ok := a.lookup(j, end); ok && (n > 1 || !a.absorbs(i, j, e)) {
				return j
			}
			j++
		case j+1 < end && isParticle(a.doc.Word(j)) && (a.isCapital(j+1) || a.hyphenAt(j+1) && a.isCapital(j+2) || isParticle(a.doc.Word(j+1)) && a.isCapital(j+2)) && nameParticle(a.doc.Word(j)):
			j++
		case a.doc.Word(j) == "." && j+1 < end && j-1 >= i && a.doc.Tokens[j-1].End-a.doc.Tokens[j-1].Start == 1 && a.isCapital(j+1):
			j++
		default:
			return j
		}
	}
	return j
}

// givenTail reports whether the hyphen at j and the syllable in lower case after
// it end a given name in two parts: "Soo" and "min" of "Lee Soo-min".
func (a *article) givenTail(j int) bool {
	return a.hyphenAt(j) && a.isCapital(j-1) && lexicon.GivenSyllable(a.doc.Word(j+1))
}

// dayInName reports whether the abbreviated day or the "May" at j is part of
// the person's name that starts at i: "Soe Thu said", not "met Berg Thu 5 May".
func (a *article) dayInName(i, j, end int) bool {
	if len(a.doc.Word(j)) != 3 || j+1 < end && a.doc.Tokens[j+1].Kind == text.Number {
		return false
	}
	if _, ok := lexicon.Weekday(a.doc.Word(j)); ok {
		return i > 0 && a.isTitleWord(i-1) || isFirstName(a.doc.Word(i))
	}
	return a.doc.Word(j) == "May" && j == i+1 && isFirstName(a.doc.Word(i))
}

// roleWord returns what a noun for a person tells, in the singular or plural.
func roleWord(w string) roleKind {
	if r := roleOf(w); r != 0 {
		return r
	}
	if n := len(w) - 1; n > 3 && w[n] == 's' {
		return roleOf(w[:n])
	}
	return 0
}

// endsPerson reports whether the title at j is the surname of the person whose
// name starts at i: "Omar Sheikh", "Martin Bishop".
func (a *article) endsPerson(i, j int) bool {
	return j == i+1 && !a.isCapital(j+1) && (isFirstName(a.doc.Word(i)) || i > 0 && a.isTitleWord(i-1)) && !a.hyphenAt(j+1)
}

// compoundTail reports whether a hyphen and a participle follow at j: the name
// before is a compound's part, as in "US-Russia-brokered".
func (a *article) compoundTail(j, end int) bool {
	return j+1 < end && a.hyphenAt(j) && !a.isCapital(j+1)
}

// absorbs reports whether a word that the tables know as e can be part of the
// person's name that runs from i to j.
func (a *article) absorbs(i, j int, e entry) bool {
	if e.class == demonymName || e.class == bodyName {
		return false
	}
	return isFirstName(a.doc.Word(i)) && j == i+1 || i > 0 && a.isTitleWord(i-1) && e.class != stateName
}

// startsPerson reports whether a word that the tables know as e, a place, is a
// given name here: a title before it and a surname after it, or both a known
// given name and a surname.
func (a *article) startsPerson(i, first, end int, e entry) bool {
	if e.class == bodyName || e.class == demonymName || a.who.shape[i] != capShape || i+1 >= end || !a.isCapital(i+1) {
		return false
	}
	w := a.lowerWord(i + 1)
	if a.isTitleWord(i+1) || roleOf(w) != 0 || bodyOf(w) != nil || stopName(a.doc.Word(i+1)) {
		return false
	}
	if _, _, ok := a.lookup(i+1, end); ok {
		return false
	}
	return isFirstName(a.doc.Word(i)) || i > first && a.isTitleWord(i-1)
}

// classOfRun returns what the words of an unknown name alone show.
func (a *article) classOfRun(i, j int) nameClass {
	last := a.lowerWord(j - 1)
	if thingNoun(last) {
		return otherName
	}
	if placeWord(last) || placeWord(a.lowerWord(i)) && j-i > 1 {
		return placeName
	}
	if j-i >= 4 && a.givenTail(j-2) {
		return personName // "Lee Soo-min"
	}
	if j-i >= 2 && a.who.shape[i] == capShape && isFirstName(a.doc.Word(i)) && !(j-i == 3 && a.hyphenAt(i+1)) {
		return personName
	}
	return unknownName
}

// scanBody returns the end of the name of a body that starts at token i and
// shows by a word of it what it is: "Ministry of Defence", "Rapid Support
// Forces", "UN Truce Mission in the Strait"; i when there is none.
func (a *article) scanBody(i, first, end int) int {
	if !a.isCapital(i) {
		return i
	}
	if a.closedClass(i) && a.doc.Word(i) != "People" || a.isTitleWord(i) && bodyOf(a.lowerWord(i)) == nil && !leadsBody(a.lowerWord(i)) || stopName(a.doc.Word(i)) {
		return i
	}
	if i == first && a.tree.Tag[i] == syntax.JJ && !a.isCapital(i+1) {
		return i
	}
	if i > 0 && a.hyphenAt(i-1) || a.titleField(i) {
		return i
	}
	best, words, tail, article := i, 0, false, false
	var head *bodyNoun
	j := i
scan:
	for j < end {
		low := a.lowerWord(j)
		switch {
		case a.isCapital(j):
			if j > i && (stopName(a.doc.Word(j)) || bodyOf(low) == nil && a.isTitleWord(j)) || roleOf(low) != 0 && bodyOf(low) == nil {
				if !(article && !a.isCapital(j+1)) && !(j == i && leadsBody(low)) {
					break scan
				}
			}
			words++
			if b := bodyOf(singularBody(low)); b != nil {
				head = b
				if words > 1 {
					best = j + 1
				}
			} else if head != nil && (tail || !headFinal(head)) && (best == j || words == 2) {
				best = j + 1
			}
			j++
		case a.hyphenAt(j) && (a.isCapital(j+1) || low != "-" || words > 0 && a.doc.Tokens[j+1].Kind == text.Word && j+2 < end && a.isCapital(j+2) && !participleTail(a.doc.Word(j+1))):
			if a.joinsBody(i, j) {
				return i
			}
			if best == j {
				best = j + 1
			}
			j++
			if !a.isCapital(j) {
				words++
				j++
			}
		case j > i && a.tree.Tag[j] == syntax.POS && ownedWord(a.lowerWord(j-1)) && a.isCapital(j+1):
			j++
		case words > 0 && connects(low):
			k := j + 1
			if k < end && (a.doc.Word(k) == "the" || a.doc.Word(k) == "and") {
				article = a.doc.Word(k) == "the"
				k++
			}
			if k >= end || !a.isCapital(k) || a.isTitleWord(k) && bodyOf(a.lowerWord(k)) == nil || stopName(a.doc.Word(k)) {
				break scan
			}
			switch low {
			case "and", "&":
				if head != nil && best == j && !tailOpen(a, i, j) {
					break scan // a body is complete, another follows
				}
				open := tailOpen(a, i, j)
				if a.lookupEnds(i, j) || k > j+1 || !a.bodyAhead(k, end) && !open {
					break scan
				}
				if open && best == j {
					best = k + 1
				}
			case "of", "for", "on", "against":
				if head == nil {
					break scan
				}
				best, tail = k+1, true
			case "to", "in", "at":
				if head == nil || head.family != missionFamily && head.noun != "force" && head.noun != "office" || best != j {
					break scan
				}
				best, tail = k+1, true
			default:
				break scan
			}
			j = k
		case tail && low == "the" && a.isCapital(j+1):
			j++
			best = j + 1
		default:
			break scan
		}
	}
	if head == nil || best <= i+1 || best < end && a.isCapital(best) && fieldOffice(a.lowerWord(best)) {
		return i
	}
	return best
}

// leadsBody reports the nouns for persons with which names of bodies begin:
// "Executive Committee", "Observer Mission".
func leadsBody(w string) bool {
	switch w {
	case "executive", "observer", "refugee":
		return true
	}
	return false
}

// fieldOffice reports the offices whose field stands before them: "Armed
// Forces Minister" is no body.
func fieldOffice(w string) bool {
	switch w {
	case "minister", "secretary", "commissioner", "adviser", "advisor", "ambassador", "envoy", "undersecretary":
		return true
	}
	return false
}

// tailOpen reports whether a preposition stands in tokens [i, j): what follows
// an "and" still belongs to its object: "Organization for Security and
// Co-operation".
func tailOpen(a *article, i, j int) bool {
	for k := j - 1; k > i && k > j-4; k-- {
		switch a.doc.Word(k) {
		case "of", "for", "on":
			return true
		}
	}
	return false
}

// joinsBody reports whether the hyphen at j joins a body noun to a chain of
// names that opens at i and ends with a country, as in "the US-Ukraine-Coalition
// cell": the parts are names of their own, not one body's.
func (a *article) joinsBody(i, j int) bool {
	if bodyOf(singularBody(a.lowerWord(j+1))) == nil {
		return false
	}
	for k := i; k < j; k++ {
		if e, n, ok := a.lookup(k, j); ok && k+n == j && e.class == stateName {
			return true
		}
	}
	return false
}

// lookupEnds reports whether a name that the tables know ends before j, in
// tokens [i, j).
func (a *article) lookupEnds(i, j int) bool {
	for k := max(i, j-5); k < j; k++ {
		if _, n, ok := a.lookup(k, j); ok && k+n == j {
			return true
		}
	}
	return false
}

// bodyAhead reports whether the capitals from k on include a body noun.
func (a *article) bodyAhead(k, end int) bool {
	for n := 0; k < end && n < 5 && a.isCapital(k); n++ {
		if bodyOf(singularBody(a.lowerWord(k))) != nil {
			return true
		}
		k++
	}
	return false
}

// headFinal reports whether names end with the noun, so that a capital after
// it belongs to something else; radio stations and operations are named after.
func headFinal(b *bodyNoun) bool {
	switch b.noun {
	case "radio", "operation", "television", "tv", "brigade", "channel", "agency", "daily":
		return false
	}
	return true
}

// connects reports the words in lower case that a body's name can hold.
func connects(w string) bool {
	switch w {
	case "of", "for", "and", "on", "to", "in", "&", "against", "at":
		return true
	}
	return false
}

// ownedWord reports the words whose possessive stands inside a body's name:
// "People's Defence Forces", "Lord's Resistance Army".
func ownedWord(w string) bool {
	switch w {
	case "people", "peoples", "women", "workers", "farmers", "children", "lord", "citizens", "teachers", "doctors", "journalists", "lawyers", "veterans", "peasants", "mothers", "king":
		return true
	}
	return false
}

// participleTail reports the participles that tie a name to a noun:
// "US-backed".
func participleTail(w string) bool {
	switch w {
	case "led", "backed", "brokered", "mediated", "sponsored", "funded", "run", "held", "controlled", "supported", "allied", "aligned", "occupied", "chaired", "hosted", "trained", "made", "supplied", "armed", "drafted", "proposed", "owned", "based", "born", "affiliated", "linked", "dominated", "installed", "appointed", "imposed", "facilitated", "monitored", "supervised", "flagged", "equipped", "financed", "convened":
		return true
	}
	return false
}

// singularBody returns the singular of the plurals that head bodies' names.
func singularBody(w string) string {
	switch w {
	case "forces":
		return "force"
	case "brigades":
		return "brigade"
	case "guards":
		return "guard"
	case "services":
		return "service"
	case "courts":
		return "court"
	case "armies":
		return "army"
	case "ministries":
		return "ministry"
	case "rebels", "fighters", "guerrillas":
		return "faction"
	case "battalions":
		return "battalion"
	case "papers":
		return "newspaper"
	case "committees":
		return "committee"
	}
	return w
}
