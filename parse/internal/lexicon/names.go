package lexicon

import (
	"strings"
	"sync"
)

// Kind is what a name refers to. The zero value is no kind.
type Kind uint8

const (
	// Country is the name of a country: "France", "the UK", "Ivory Coast".
	Country Kind = iota + 1
	// Demonym is an adjective or noun of a country's people: "French", "Briton",
	// "Syrians". See [Entry.Form].
	Demonym
	// Capital is a capital city, a place that can stand for its government: "Paris".
	Capital
	// Seat is a palace, street or office that stands for a government: "the Kremlin".
	Seat
	// Organization is an international or non-governmental body, or a party.
	Organization
	// ArmedGroup is a non-state armed actor.
	ArmedGroup
	// Institution is a named part of a state or organisation: "the Bundestag".
	Institution
	// Coalition is a set of states acting together under a fixed name.
	Coalition
	// Region is a continent, a part of a country or a territory, or its
	// adjective: "Middle East", "Gaza", "European". It is a place, not an actor.
	Region
	// City is a city or town that is no capital. It is a place, not an actor.
	City
	// Outlet is a news agency, newspaper or broadcaster.
	Outlet
	// People is a people or community without a state: "Kurds", "Druze".
	People
)

var kindNames = [...]string{"none", "country", "demonym", "capital", "seat", "organization", "armed group", "institution", "coalition", "region", "city", "outlet", "people"}

// String returns the kind in lower case, "unknown" for a value that is no Kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// Form is the grammatical form a name stands in. The zero value is a noun in
// the singular.
type Form uint8

const (
	Noun      Form = iota // "France", "NATO", "a Briton", "Hamas"
	Plural                // "Britons", "the Houthis", "Western allies"
	Adjective             // "French", "Houthi", "European"
	// Either is an adjective that is a noun in the singular too: "Syrian", "Iraqi".
	Either
	// Collective is an adjective that "the" makes a noun in the plural: "the French", "the Burmese".
	Collective
)

// Also says what else a phrase of the tables can be. The zero value is nothing
// that matters.
type Also uint8

const (
	AlsoPerson   Also = 1 << iota // a given name or surname: "Jordan", "Chad", "Paris"
	AlsoWord                      // an ordinary word when a sentence starts with it: "Turkey", "Quad", "Polish"
	AlsoLanguage                  // a language: "French"
	AlsoPlace                     // another place of the name: "Georgia", "Tripoli"
	AlsoCountry                   // another country's name or people: "Congo", "Korean"
	AlsoBody                      // another body of the name: "ADF", "PMF"
)

// Entry is what a name refers to. The zero value is no entry.
type Entry struct {
	Kind Kind
	// ID is the id of the actor that the name is, or may stand for: "state/FR",
	// "organization/nato", "armed-group/hamas". A place alone has none.
	ID string
	// Country is the ISO 3166-1 alpha-2 code of the country that the name
	// belongs to, "" where it is none's or several countries'.
	Country string
	// Name is the fullest usual English name of the actor with the ID, or of
	// the place when there is no ID. For an adjective it is that of its noun.
	Name string
	// Place is the usual English name of the place that the phrase names, ""
	// when it names none: "Kyiv" for "Kiev".
	Place string
	// Form is the grammatical form of the phrase.
	Form Form
	// Also says what else the phrase can be.
	Also Also
}

// A form of a name as the tables write it ends in a sign for its grammatical form.
const (
	pluralSign     = '*'
	adjectiveSign  = '~'
	eitherSign     = '+'
	collectiveSign = '^'
)

// splitForm returns a form as it is written in running text.
func splitForm(s string) (string, Form) {
	last := len(s) - 1
	switch s[last] {
	case pluralSign:
		return s[:last], Plural
	case adjectiveSign:
		return s[:last], Adjective
	case eitherSign:
		return s[:last], Either
	case collectiveSign:
		return s[:last], Collective
	}
	return s, Noun
}

// A nameRow is one thing with all its names.
type nameRow struct {
	id      string // what follows the kind and slash of its ID, "" for a place alone
	country string
	name    string // the fullest usual name; it carries a sign like a form
	forms   string // other names, parted by "|"
}

// LookupName finds the longest name of the tables that words start with and
// returns what it refers to and the number of words it takes. Words are
// consecutive tokens as they stand in the text, without a leading article.
// It does not look at what follows: that "Paris" is not the start of "Paris
// Club" or "Paris Hilton" is the caller's to see.
func LookupName(words []string) (e Entry, n int, ok bool) {
	x := names()
	v, n := x.longest(words)
	if v < 0 {
		return Entry{}, 0, false
	}
	return x.entry(v), n, true
}

// nameIndex is the index of all names with what they refer to. Its values are
// numbers of forms.
type nameIndex struct {
	index
	forms  []nameForm
	things []Entry // without Form and Also
}

// A nameForm is one written form of a name.
type nameForm struct {
	thing int32
	form  Form
	also  Also
}

// entry returns what a form refers to.
func (x *nameIndex) entry(form int32) Entry {
	f := x.forms[form]
	e := x.things[f.thing]
	e.Form, e.Also = f.form, f.also
	return e
}

var names = sync.OnceValue(buildNames)

// buildNames enters every table. Where one phrase is in two tables the one
// entered first wins.
func buildNames() *nameIndex {
	x := &nameIndex{index: *newIndex(10240), forms: make([]nameForm, 0, 7168), things: make([]Entry, 0, 4096)}
	for i := range countries {
		x.addCountry(&countries[i])
	}
	x.addRows(Organization, "organization/", organizations[:])
	x.addRows(ArmedGroup, "armed-group/", armedGroups[:])
	x.addRows(Institution, "institution/", institutions[:])
	x.addRows(Coalition, "coalition/", coalitions[:])
	x.addRows(Outlet, "organization/", outlets[:])
	for i := range seats {
		x.addSeat(&seats[i])
	}
	for i := range countries {
		x.addCapitals(&countries[i])
	}
	x.addRows(Region, "", regions[:])
	x.addRows(People, "", peoples[:])
	x.addRows(City, "", cities[:])
	for i := range alsoRows {
		x.mark(&alsoRows[i])
	}
	return x
}

// addThing enters what names refer to; the names entered next are its.
func (x *nameIndex) addThing(e Entry) { x.things = append(x.things, e) }

// initials are the starts of names that the press shortens in all of them.
var initials = [...]struct{ long, short string }{
	{"United Nations ", "UN "},
	{"European Union ", "EU "},
	{"African Union ", "AU "},
}

// addName enters one written form of a name, its start in initials, and the
// plural of a noun that is an adjective too.
func (x *nameIndex) addName(name string) {
	name, form := splitForm(name)
	x.addForm(name, form)
	for i := range initials {
		if rest, ok := strings.CutPrefix(name, initials[i].long); ok {
			x.addForm(initials[i].short+rest, form)
		}
	}
	if form == Either {
		x.addForm(name+"s", Plural)
	}
}

func (x *nameIndex) addForm(name string, form Form) {
	x.add(name, int32(len(x.forms)))
	x.forms = append(x.forms, nameForm{thing: int32(len(x.things) - 1), form: form})
}

// addNames enters the names parted by "|".
func (x *nameIndex) addNames(names string) {
	for rest := names; rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		x.addName(name)
	}
}

// mark notes what else a form can be.
func (x *nameIndex) mark(a *alsoRow) {
	var k key
	k.reset()
	for w := range strings.FieldsSeq(a.form) {
		k.add(w)
	}
	for r := x.find(&k); r != nil; r = x.after(r) {
		if r.value >= 0 && r.caps == k.caps && r.upper == k.upper() {
			x.forms[r.value].also |= a.also
		}
	}
}

// addRows enters a table; a prefix of "" makes places and peoples.
func (x *nameIndex) addRows(kind Kind, prefix string, rows []nameRow) {
	for i := range rows {
		r := &rows[i]
		name, _ := splitForm(r.name)
		e := Entry{Kind: kind, Country: r.country, Name: name}
		switch {
		case prefix != "":
			e.ID = prefix + r.id
		case kind != People:
			e.Place = name
		}
		x.addThing(e)
		x.addName(r.name)
		x.addNames(r.forms)
	}
}

// addCountry enters a country's names and its people's.
func (x *nameIndex) addCountry(c *countryRow) {
	e := Entry{Kind: Country, ID: "state/" + c.code, Country: c.code, Name: c.name, Place: c.name}
	x.addThing(e)
	x.addName(c.name)
	x.addNames(c.others)
	e.Kind, e.Place = Demonym, ""
	x.addThing(e)
	x.addNames(c.demonyms)
}

// addCapitals enters a country's capitals; the first form of each is its usual one.
func (x *nameIndex) addCapitals(c *countryRow) {
	for rest := c.capitals; rest != ""; {
		var city string
		city, rest, _ = strings.Cut(rest, ";")
		usual, _, _ := strings.Cut(city, "|")
		x.addThing(Entry{Kind: Capital, ID: "state/" + c.code, Country: c.code, Name: c.name, Place: usual})
		x.addNames(city)
	}
}

// addSeat enters the seat of a government.
func (x *nameIndex) addSeat(s *seatRow) {
	e := Entry{Kind: Seat, ID: "state/" + s.country, Country: s.country, Place: s.name}
	if c, ok := countryRowOf(s.country); ok {
		e.Name = c.name
	}
	x.addThing(e)
	x.addName(s.name)
	x.addNames(s.forms)
}
