package ceasefire

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// ActorID names an actor: its kind, a slash, and a slug: "person/jane-doe",
// "state/FR", "organization/nato", "armed-group/hamas". The zero value names
// nobody.
type ActorID string

// NewActorID returns the id of an actor by its kind and name: the name folded
// to ASCII and lower case, its words joined by "-". Letters that have no ASCII
// form are left out, as are apostrophes and full stops; nothing else is, so
// that titles and articles are the caller's to remove. The id is zero where
// nothing is left of the name, and for a kind that has no word. For a State
// the name must be a country code; see [StateID].
func NewActorID(kind ActorKind, name string) ActorID {
	if kind == State {
		return StateID(Country(name))
	}
	word, err := kind.AppendText(nil)
	s := slug(name)
	if err != nil || len(word) == 0 || s == "" {
		return ""
	}
	return ActorID(string(word) + "/" + s)
}

// PersonID returns the id of a person by the fullest form of the name, without
// titles: PersonID("Lucía Arango") is "person/lucia-arango".
func PersonID(name string) ActorID { return NewActorID(Person, name) }

// StateID returns the id of a country's state: StateID("FR") is "state/FR". It
// is zero for a code that names no country.
func StateID(c Country) ActorID {
	if !c.Valid() {
		return ""
	}
	return "state/" + ActorID(c)
}

// Kind returns the kind that the id begins with, zero where it is none.
func (id ActorID) Kind() ActorKind {
	word, _, ok := strings.Cut(string(id), "/")
	var k ActorKind
	if !ok || k.UnmarshalText([]byte(word)) != nil {
		return 0
	}
	return k
}

// Slug returns what stands after the first slash: "jane-doe", "FR"; "" where there is none.
func (id ActorID) Slug() string {
	_, slug, _ := strings.Cut(string(id), "/")
	return slug
}

// Country returns the country of a state's id, zero for other actors.
func (id ActorID) Country() Country {
	if id.Kind() != State || !Country(id.Slug()).Valid() {
		return ""
	}
	return Country(id.Slug())
}

// Valid reports whether the id is a known kind, a slash and a slug of that
// kind: a country code for a state, lower-case ASCII words joined by "-" for
// the others.
func (id ActorID) Valid() bool {
	switch id.Kind() {
	case 0:
		return false
	case State:
		return Country(id.Slug()).Valid()
	}
	s := id.Slug()
	return s != "" && slug(s) == s
}

// slug folds a name to lower-case ASCII words joined by "-".
func slug(name string) string {
	var b strings.Builder
	gap := false // a separator stands before the next letter
	for _, r := range norm.NFKD.String(name) {
		r = unicode.ToLower(r)
		s := asciiLetters(r)
		switch {
		case s != "":
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteString(s)
		case !joins(r):
			gap = true
		}
	}
	return b.String()
}

// asciiLetters returns the ASCII form of a lower-case letter or digit, "" for
// other runes. The table holds the Latin letters that Unicode does not
// decompose, as they are usually transcribed in the press.
func asciiLetters(r rune) string {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return string(r)
	case r < 0x80:
		return ""
	}
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'ð', 'đ', 'ɖ':
		return "d"
	case 'ø', 'ɔ':
		return "o"
	case 'þ':
		return "th"
	case 'ħ':
		return "h"
	case 'ı':
		return "i"
	case 'ł':
		return "l"
	case 'ŋ':
		return "ng"
	case 'œ':
		return "oe"
	case 'ŧ':
		return "t"
	case 'ə':
		return "a"
	case 'ɛ':
		return "e"
	}
	return ""
}

// joins reports whether a rune that has no ASCII form stands inside a word
// rather than between two: marks, letters, apostrophes, full stops.
func joins(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', '.':
		return true
	}
	return unicode.Is(unicode.M, r) || unicode.IsLetter(r)
}

// Country is an ISO 3166-1 alpha-2 code in capitals, "FR". The zero value is
// no country.
type Country string

// ParseCountry returns the country of an ISO 3166-1 alpha-2 code in any case.
// The error is an [*UnknownValueError].
func ParseCountry(code string) (Country, error) {
	if c := Country(strings.ToUpper(code)); c.Valid() {
		return c, nil
	}
	return "", &UnknownValueError{"Country", code}
}

// Valid reports whether c is a code that ISO 3166-1 assigns, or XK, the
// user-assigned code in common use for Kosovo. Codes that are withdrawn (SU)
// or only reserved (UK, EU) name no country.
func (c Country) Valid() bool {
	if len(c) != 2 {
		return false
	}
	lo, hi := 0, len(countryCodes)/2
	for lo < hi {
		mid := (lo + hi) / 2
		switch code := countryCodes[2*mid : 2*mid+2]; {
		case code == string(c):
			return true
		case code < string(c):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return false
}

// Region returns the country as golang.org/x/text knows it; the zero Region,
// "ZZ", for a code that names no country.
func (c Country) Region() language.Region {
	if !c.Valid() {
		return language.Region{}
	}
	return language.MustParseRegion(string(c))
}

// Name returns the country's name in the language of the tag, in English where
// that language has no name for it; for a code that names no country, the code.
func (c Country) Name(tag language.Tag) string {
	if !c.Valid() {
		return string(c)
	}
	if in := display.Regions(tag); in != nil {
		if name := in.Name(c.Region()); name != "" {
			return name
		}
	}
	return display.English.Regions().Name(c.Region())
}

// Areas of the world by their number in UN M49, for [Country.In]. Any other
// M49 area serves as well: 145 is Western Asia, 151 Eastern Europe.
const (
	World    = 1
	Africa   = 2
	Oceania  = 9
	Americas = 19
	Asia     = 142
	Europe   = 150
)

// In reports whether the country lies in the area that UN M49 numbers so:
// France and Russia are in 150, Europe; Turkey and Cyprus in 142, Asia. It is
// false for a number that M49 does not assign.
func (c Country) In(area int) bool {
	m49, err := language.EncodeM49(area)
	return err == nil && c.Valid() && m49.Contains(c.Region())
}

// countryCodes holds the alpha-2 codes of ISO 3166-1, and XK, in order.
const countryCodes = "" +
	"ADAEAFAGAIALAMAOAQARASATAUAWAXAZ" +
	"BABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ" +
	"CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ" +
	"DEDJDKDMDODZ" +
	"ECEEEGEHERESET" +
	"FIFJFKFMFOFR" +
	"GAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGY" +
	"HKHMHNHRHTHU" +
	"IDIEILIMINIOIQIRISIT" +
	"JEJMJOJP" +
	"KEKGKHKIKMKNKPKRKWKYKZ" +
	"LALBLCLILKLRLSLTLULVLY" +
	"MAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ" +
	"NANCNENFNGNINLNONPNRNUNZ" +
	"OM" +
	"PAPEPFPGPHPKPLPMPNPRPSPTPWPY" +
	"QA" +
	"RERORSRURW" +
	"SASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ" +
	"TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ" +
	"UAUGUMUSUYUZ" +
	"VAVCVEVGVIVNVU" +
	"WFWS" +
	"XK" +
	"YEYT" +
	"ZAZMZW"

// Actor is a person, state, body or set of people that the article mentions
// as acting or speaking. A city or country that is only a place is no actor.
type Actor struct {
	ID   ActorID   `json:"id,omitempty"`
	Kind ActorKind `json:"kind,omitzero"`
	// Name is the fullest form in the text.
	Name string `json:"name,omitempty"`
	// Aliases are the other names the text uses, in order of appearance.
	Aliases []string `json:"aliases,omitempty"`
	// Country is the state the actor belongs to, where the text or a fact table says so.
	Country Country `json:"country,omitempty"`
	// Role is the office as written, "Prime Minister".
	Role string `json:"role,omitempty"`
	// Affiliation is the body the actor belongs to.
	Affiliation ActorID `json:"affiliation,omitempty"`
	// Mentions are the spans of names, roles, pronouns and metonyms that refer to it, in text order.
	Mentions []Span `json:"mentions,omitempty"`
}
