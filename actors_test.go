package ceasefire

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

func TestNewActorID(t *testing.T) {
	for _, tt := range []struct {
		kind ActorKind
		name string
		want ActorID
	}{
		{Person, "Emmanuel Macron", "person/emmanuel-macron"},
		{Person, "Lucía  Peñaranda", "person/lucia-penaranda"},
		{Person, "Lech Wałęsa", "person/lech-walesa"},
		{Person, "Søren Ångström", "person/soren-angstrom"},
		{Person, "Đorđe Ćosić", "person/dorde-cosic"},
		{Person, "Cemil Özdoğan Işık", "person/cemil-ozdogan-isik"},
		{Person, "İlham Əliyev", "person/ilham-aliyev"},
		{Person, "Þór Guðmundsson", "person/thor-gudmundsson"},
		{Person, "Weiß", "person/weiss"},
		{Person, "GROẞ", "person/gross"},
		{Person, "Nguyễn Văn Thiệu", "person/nguyen-van-thieu"},
		{Person, "Yahya al-Dhamari", "person/yahya-al-dhamari"},
		{Person, "Seán O’Brien", "person/sean-obrien"},
		{Person, "J. D. Reyes", "person/j-d-reyes"},
		{Person, "Ｆｕｌｌ Width", "person/full-width"},
		{Person, "José", "person/jose"}, // decomposed
		{Person, "Ægir Cœur Ħal Ŋala Ŧuu Ɛsi Ɔfori Ɖe", "person/aegir-coeur-hal-ngala-tuu-esi-ofori-de"},
		{Person, "Davíð", "person/david"},
		{Organization, "U.N.", "organization/un"},
		{Institution, "Quai d’Orsay", "institution/quai-dorsay"},
		{ArmedGroup, "SPLM/A-IO", "armed-group/splm-a-io"},
		{ArmedGroup, "M23", "armed-group/m23"},
		{Coalition, " — coalition of the willing — ", "coalition/coalition-of-the-willing"},
		{Group, "European officials", "group/european-officials"},
		{State, "FR", "state/FR"},
		{State, "France", ""},
		{State, "EU", ""},
		{Person, "Зеленський", ""},
		{Person, "’ . –", ""},
		{Person, "", ""},
		{0, "Jane Doe", ""},
		{99, "Jane Doe", ""},
	} {
		got := NewActorID(tt.kind, tt.name)
		if got != tt.want {
			t.Errorf("%v %q = %q, want %q", tt.kind, tt.name, got, tt.want)
		}
		if got != "" && (!got.Valid() || got.Kind() != tt.kind) {
			t.Errorf("%q: valid %v, kind %v", got, got.Valid(), got.Kind())
		}
	}
	if got := PersonID("Jane Doe"); got != "person/jane-doe" {
		t.Errorf("PersonID = %q", got)
	}
	if got := StateID("XK"); got != "state/XK" {
		t.Errorf("StateID = %q", got)
	}
}

func TestActorIDParts(t *testing.T) {
	for _, tt := range []struct {
		id      ActorID
		kind    ActorKind
		slug    string
		country Country
		valid   bool
	}{
		{"person/jane-doe", Person, "jane-doe", "", true},
		{"state/FR", State, "FR", "FR", true},
		{"state/fr", State, "fr", "", false},
		{"state/EU", State, "EU", "", false},
		{"armed-group/m23", ArmedGroup, "m23", "", true},
		{"person/FR", Person, "FR", "", false},
		{"person/jane--doe", Person, "jane--doe", "", false},
		{"person/-jane", Person, "-jane", "", false},
		{"person/jane/doe", Person, "jane/doe", "", false},
		{"person/josé", Person, "josé", "", false},
		{"person/", Person, "", "", false},
		{"person", 0, "", "", false},
		{"/jane", 0, "jane", "", false},
		{"unspecified/jane", 0, "jane", "", false},
		{"", 0, "", "", false},
	} {
		if tt.id.Kind() != tt.kind || tt.id.Slug() != tt.slug || tt.id.Country() != tt.country || tt.id.Valid() != tt.valid {
			t.Errorf("%q: %v, %q, %q, %v", tt.id, tt.id.Kind(), tt.id.Slug(), tt.id.Country(), tt.id.Valid())
		}
	}
}

// FuzzNewActorID: an id made from a name is valid, and its slug is a name with the same id.
func FuzzNewActorID(f *testing.F) {
	for _, s := range []string{"Lucía Arango", "O’Brien", "ǅ", "ﬁ", "½", "Ⅷ", "İ", "K"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		id := PersonID(name)
		if id == "" {
			return
		}
		if !id.Valid() || PersonID(id.Slug()) != id {
			t.Errorf("%q gives %q, its slug %q", name, id, PersonID(id.Slug()))
		}
	})
}

// The table of codes agrees with what x/text knows: a country that is not
// replaced by another code, that UN M49 numbers and that has a name.
func TestCountryCodes(t *testing.T) {
	n := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			r, err := language.ParseRegion(code)
			want := err == nil && r.IsCountry() && r.Canonicalize() == r && r.String() == code &&
				r.M49() != 0 && display.English.Regions().Name(r) != ""
			if got := Country(code).Valid(); got != want {
				t.Errorf("%s: valid %v, want %v", code, got, want)
			}
			if want {
				n++
			}
		}
	}
	if n != 249+1 {
		t.Errorf("%d countries, want the 249 of ISO 3166-1 and Kosovo", n)
	}
	for _, code := range []Country{"", "F", "FRA", "fr", "UK", "EU", "UN", "SU", "ZZ", "XX", "AC"} {
		if code.Valid() {
			t.Errorf("%q is valid", code)
		}
	}
}

func TestParseCountry(t *testing.T) {
	for _, code := range []string{"FR", "fr", "Fr"} {
		if c, err := ParseCountry(code); err != nil || c != "FR" {
			t.Errorf("%q = %q, %v", code, c, err)
		}
	}
	for _, code := range []string{"", "France", "FRA", "UK", "EU", "250", "F R"} {
		c, err := ParseCountry(code)
		if unknown, ok := errors.AsType[*UnknownValueError](err); !ok || c != "" || *unknown != (UnknownValueError{"Country", code}) {
			t.Errorf("%q = %q, %v", code, c, err)
		}
	}
}

func TestCountryName(t *testing.T) {
	for _, tt := range []struct {
		c    Country
		tag  language.Tag
		want string
	}{
		{"DE", language.English, "Germany"},
		{"DE", language.French, "Allemagne"},
		{"DE", language.Ukrainian, "Німеччина"},
		{"GB", language.BritishEnglish, "United Kingdom"},
		{"DE", language.MustParse("tlh"), "Germany"}, // no names in Klingon
		{"DE", language.Und, "Germany"},
		{"EU", language.English, "EU"},
		{"", language.English, ""},
	} {
		if got := tt.c.Name(tt.tag); got != tt.want {
			t.Errorf("%s in %v = %q, want %q", tt.c, tt.tag, got, tt.want)
		}
	}
	for i := 0; i < len(countryCodes); i += 2 {
		c := Country(countryCodes[i : i+2])
		if c.Name(language.English) == "" || strings.Contains(c.Name(language.English), "Unknown") || c.Region().String() != string(c) {
			t.Errorf("%s: %q, %v", c, c.Name(language.English), c.Region())
		}
	}
	if r := Country("EU").Region(); r != (language.Region{}) {
		t.Errorf("region of no country: %v", r)
	}
}

func TestCountryIn(t *testing.T) {
	for _, tt := range []struct {
		c    Country
		area int
		want bool
	}{
		{"FR", Europe, true},
		{"UA", Europe, true},
		{"RU", Europe, true},
		{"XK", Europe, true},
		{"TR", Europe, false},
		{"TR", Asia, true},
		{"CY", 145, true},
		{"US", Americas, true},
		{"US", Europe, false},
		{"KE", Africa, true},
		{"NZ", Oceania, true},
		{"FR", World, true},
		{"FR", 155, true}, // Western Europe
		{"FR", 151, false},
		{"EU", Europe, false},
		{"FR", 0, false},
		{"FR", -1, false},
		{"FR", 12345, false},
	} {
		if got := tt.c.In(tt.area); got != tt.want {
			t.Errorf("%s in %d: %v", tt.c, tt.area, got)
		}
	}
}
