package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
)

// An entry is what the tables say of a name.
type entry struct {
	class   nameClass
	kind    ceasefire.ActorKind
	country ceasefire.Country
	id      ceasefire.ActorID
	outlet  bool // a news outlet
	risky   bool // also an ordinary word, so that a headline's capitals do not show it
}

// entryKinds holds what the lexicon's kinds are to this pass.
var entryKinds = [...]struct {
	class nameClass
	kind  ceasefire.ActorKind
}{
	lexicon.Country:      {stateName, ceasefire.State},
	lexicon.Demonym:      {demonymName, ceasefire.State},
	lexicon.Capital:      {capitalName, ceasefire.State},
	lexicon.Seat:         {capitalName, ceasefire.State},
	lexicon.Organization: {bodyName, ceasefire.Organization},
	lexicon.ArmedGroup:   {bodyName, ceasefire.ArmedGroup},
	lexicon.Institution:  {bodyName, ceasefire.Institution},
	lexicon.Coalition:    {bodyName, ceasefire.Coalition},
	lexicon.Region:       {placeName, 0},
	lexicon.City:         {placeName, 0},
	lexicon.Outlet:       {bodyName, ceasefire.Organization},
	lexicon.People:       {peopleName, ceasefire.Group},
}

// lookup finds the longest name of the tables that starts at token i and ends
// before end; n is the number of its tokens.
func (a *article) lookup(i, end int) (e entry, n int, ok bool) {
	if a.who.shape[i] == lowShape && !lexicon.Particle(a.doc.Word(i)) && a.doc.Word(i) != "coalition" {
		return entry{}, 0, false
	}
	var words [8]string
	var at [8]int // the token after each word
	k := 0
	for j := i; j < end && k < len(words); j++ {
		if w := a.doc.Word(j); w != "'" && w != "’" { // "Workers' Party"
			words[k], at[k] = w, j+1
			k++
		}
	}
	x, n, ok := lexicon.LookupName(words[:k])
	if !ok {
		return entry{}, 0, false
	}
	n = at[n-1] - i
	kind := entryKinds[x.Kind]
	e = entry{class: kind.class, kind: kind.kind, country: ceasefire.Country(x.Country), outlet: x.Kind == lexicon.Outlet, risky: x.Also&lexicon.AlsoWord != 0}
	if kind.class == bodyName {
		e.id = ceasefire.ActorID(x.ID)
	}
	return e, n, true
}

// titlePart says what kind of title a token is part of.
type titlePart uint8

const (
	noTitle  titlePart = iota
	rolePart           // "Prime Minister"
	formPart           // ranks and forms of address: "Gen.", "Mr"
)

// markTitles notes which capitalised tokens are part of titles.
func (a *article) markTitles() {
	w := &a.who
	w.title = slices.Grow(w.title[:0], len(a.doc.Tokens))[:len(a.doc.Tokens)]
	clear(w.title)
	for i := 0; i < len(w.title); i++ {
		if w.shape[i] == lowShape {
			continue
		}
		t, n, ok := lexicon.Title(a.wordsFrom(i, 8))
		if !ok {
			continue
		}
		part := rolePart
		if (t.Rank || t.Honorific) && !t.Role {
			part = formPart
		}
		for k := i; k < i+n && k < len(w.title); k++ {
			if !a.isGivenName(k) && !a.isSurname(k) {
				w.title[k] = part
			}
		}
		i += n - 1
	}
}

// isGivenName reports whether the form of address at token k is a given name
// here: it stands after another title and before one name alone, "General
// Pasha Usman".
func (a *article) isGivenName(k int) bool {
	if k == 0 || a.who.title[k-1] == noTitle || len(a.doc.Word(k)) < 5 || !a.isCapital(k+1) || a.isCapital(k+2) {
		return false
	}
	t, _, ok := lexicon.Title(a.wordsFrom(k, 1))
	return ok && t.Honorific && !t.Role && !t.Rank
}

// isSurname reports whether the title at token k is a surname here: it ends what
// follows "Mr." or "Ms.", and is none by which one addresses an office, "Ms.
// Bishop said" but not "Mr. President".
func (a *article) isSurname(k int) bool {
	if k == 0 || a.isCapital(k+1) || !isTitleCase(a.word(k)) {
		return false
	}
	switch a.word(k - 1) {
	case "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss":
	default:
		return false
	}
	switch a.lowerWord(k) {
	case "ambassador", "chair", "chairman", "chairwoman", "chancellor", "director", "justice", "mayor", "minister", "president", "secretary", "speaker":
		return false
	}
	return true
}

// isTitleWord reports whether token i is part of a title written with a
// capital.
func (a *article) isTitleWord(i int) bool { return a.who.title[i] != noTitle }

// isParticle reports the particles of personal names.
func isParticle(w string) bool { return lexicon.Particle(w) }

// nameParticle reports the particles that go on a name in running text; the
// others are too often words.
func nameParticle(w string) bool {
	switch w {
	case "in", "an", "as", "at", "do", "e", "ed", "es", "y", "na", "te", "die", "no":
		return false
	}
	return true
}

func isFirstName(w string) bool {
	_, ok := lexicon.FirstName(w)
	return ok
}

// givenGender returns the gender that a given name shows.
func givenGender(w string) gender {
	switch g, _ := lexicon.FirstName(w); g {
	case lexicon.Male:
		return male
	case lexicon.Female:
		return female
	}
	return unknownGender
}

// demonymOf returns the adjective of a country's people as ids and
// descriptions use it: "Israeli", "US".
func demonymOf(c ceasefire.Country) (string, bool) {
	if c == "US" {
		return "US", true
	}
	x, ok := lexicon.CountryByCode(string(c))
	if !ok || len(x.Demonyms) == 0 {
		return "", false
	}
	return x.Demonyms[0], true
}

// demonymSlug returns the slug of the demonym, "" for none.
func demonymSlug(c ceasefire.Country) string {
	d, _ := demonymOf(c)
	return slug(d)
}

// countryName returns a country's usual name.
func countryName(c ceasefire.Country) string {
	if x, ok := lexicon.CountryByCode(string(c)); ok {
		return x.Name
	}
	return string(c)
}

// placeWords are the last words of names that are only places; sorted.
var placeWords = [...]string{
	"airport", "avenue", "barracks", "bay", "bridge", "canal", "castle", "city", "coast", "corridor", "county", "desert", "district", "governorate", "gulf", "heights", "hill", "hills",
	"hospital", "hotel", "house", "island", "islands", "lake", "mount", "mountain", "mountains", "ocean", "palace", "peninsula", "port", "province", "region", "river", "road", "room", "sea",
	"square", "stadium", "state", "strait", "street", "strip", "town", "valley", "village", "zone",
}

// placeWord reports the words that show a name to be a place's.
func placeWord(w string) bool {
	_, ok := slices.BinarySearch(placeWords[:], w)
	return ok
}

// thingNouns are the last words of names that are neither people's nor bodies'
// nor places'; sorted.
var thingNouns = [...]string{
	"accord", "accords", "act", "agreement", "agreements", "amendment", "article", "award", "bill", "book", "channel", "charter", "christmas", "communique", "communiqué", "constitution", "convention", "cup", "day", "deal", "declaration",
	"easter", "eve", "formula", "framework", "game", "games", "initiative", "invasion", "law", "memorandum", "olympics", "pact", "plan", "prize", "process", "protocol", "protocols", "ramadan", "resolution", "roadmap", "summit",
	"talks", "treaty", "truce", "war", "wars",
}

func thingNoun(w string) bool {
	_, ok := slices.BinarySearch(thingNouns[:], w)
	return ok
}

// stopName reports capitalised words that are no part of a name: days, months,
// forms of address for pages.
func stopName(w string) bool {
	if _, ok := lexicon.Month(w); ok && len(w) > 4 {
		return true
	}
	if _, ok := lexicon.Weekday(w); ok {
		return true
	}
	switch w {
	case "I", "We", "He", "She", "It", "They", "You", "A", "An", "The", "May", "July", "June", "Sept", "Sep", "Feb", "Aug", "Oct", "Nov", "Dec", "Jan.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Feb.", "Oct.", "Nov.", "Dec.", "Photo", "File", "Read", "Listen", "Edited", "Additional", "Reporting", "Updated", "Published", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "GMT", "EST", "Internet", "Article", "Section", "Facebook", "Telegram", "Twitter", "X", "WhatsApp", "Instagram", "YouTube", "Signal", "TikTok":
		return true
	}
	return false
}

// faithWord reports capitalised words of religion, which name nobody alone.
func faithWord(w string) bool {
	switch w {
	case "Christian", "Christians", "Muslim", "Muslims", "Islam", "Islamic", "Islamist", "Islamists", "Sunni", "Sunnis", "Shiite", "Shiites", "Shia", "Jew", "Jews", "Jewish", "Catholic", "Catholics", "Orthodox", "Hindu", "Hindus", "Buddhist", "Buddhists", "God", "Koran", "Quran", "Bible":
		return true
	}
	return false
}

// isDayWord reports whether token i is a word for a time, which stands before
// a noun without modifying it: "last week officials said".
func (a *article) isDayWord(i int) bool {
	w := a.doc.Word(i)
	if _, ok := lexicon.Weekday(w); ok {
		return true
	}
	switch w {
	case "week", "month", "year", "morning", "night", "today", "yesterday", "evening", "afternoon", "day":
		return true
	}
	_, ok := lexicon.Month(w)
	return ok && a.isCapital(i)
}
