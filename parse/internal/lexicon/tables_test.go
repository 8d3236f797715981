package lexicon

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// checkOrder fails for the first key that does not stand after the one before it.
func checkOrder(t *testing.T, table string, n int, key func(i int) string) {
	t.Helper()
	for i := 1; i < n; i++ {
		if key(i-1) >= key(i) {
			t.Errorf("%s row %d: %q must stand after %q", table, i, key(i), key(i-1))
			return
		}
	}
}

func TestTablesAreSorted(t *testing.T) {
	checkOrder(t, "countries", len(countries), func(i int) string { return countries[i].code })
	byID := func(rows []nameRow) func(int) string { return func(i int) string { return rows[i].id } }
	byName := func(rows []nameRow) func(int) string { return func(i int) string { return rows[i].name } }
	checkOrder(t, "organizations", len(organizations), byID(organizations[:]))
	checkOrder(t, "armedGroups", len(armedGroups), byID(armedGroups[:]))
	checkOrder(t, "institutions", len(institutions), byID(institutions[:]))
	checkOrder(t, "coalitions", len(coalitions), byID(coalitions[:]))
	checkOrder(t, "outlets", len(outlets), byID(outlets[:]))
	checkOrder(t, "regions", len(regions), byName(regions[:]))
	checkOrder(t, "cities", len(cities), byName(cities[:]))
	checkOrder(t, "peoples", len(peoples), byName(peoples[:]))
	checkOrder(t, "seats", len(seats), func(i int) string { return seats[i].country + seats[i].name })
	checkOrder(t, "alsoRows", len(alsoRows), func(i int) string { return alsoRows[i].form })
	checkOrder(t, "titleRows", len(titleRows), func(i int) string { return titleRows[i].title })
	checkOrder(t, "titleModifiers", len(titleModifiers), func(i int) string { return titleModifiers[i].word })
	checkOrder(t, "titleFields", len(titleFields), func(i int) string { return titleFields[i].field })
	checkOrder(t, "roleRows", len(roleRows), func(i int) string { return roleRows[i].noun })
	checkOrder(t, "bodyRows", len(bodyRows), func(i int) string { return bodyRows[i].noun })
	checkOrder(t, "units", len(units), func(i int) string { return units[i].word })
	checkOrder(t, "noStrength", len(noStrength), func(i int) string { return noStrength[i] })
	checkOrder(t, "placeNouns", len(placeNouns), func(i int) string { return placeNouns[i] })
	checkOrder(t, "maleNames", len(maleNames), func(i int) string { return maleNames[i] })
	checkOrder(t, "femaleNames", len(femaleNames), func(i int) string { return femaleNames[i] })
	checkOrder(t, "sharedNames", len(sharedNames), func(i int) string { return sharedNames[i] })
}

// eachForm calls f for every written form of every name, without its sign.
func eachForm(f func(table, form string)) {
	all := func(table, forms string) {
		for _, w := range formsOf(forms) {
			f(table, w)
		}
	}
	for i := range countries {
		c := &countries[i]
		f("countries", c.name)
		all("countries", c.others)
		all("countries", c.demonyms)
		for city := range strings.SplitSeq(c.capitals, ";") {
			all("countries", city)
		}
	}
	for _, table := range []struct {
		name string
		rows []nameRow
	}{
		{"organizations", organizations[:]}, {"armedGroups", armedGroups[:]}, {"institutions", institutions[:]}, {"coalitions", coalitions[:]},
		{"outlets", outlets[:]}, {"regions", regions[:]}, {"cities", cities[:]}, {"peoples", peoples[:]},
	} {
		for i := range table.rows {
			all(table.name, table.rows[i].name)
			all(table.name, table.rows[i].forms)
		}
	}
	for i := range seats {
		f("seats", seats[i].name)
		all("seats", seats[i].forms)
	}
}

// TestFormsAreFound looks every form up as the words between its blanks.
func TestFormsAreFound(t *testing.T) {
	known := map[string]bool{}
	eachForm(func(table, form string) {
		known[form] = true
		words := strings.Fields(form)
		if e, n, ok := LookupName(words); !ok || n != len(words) {
			t.Errorf("%s: LookupName(%q) = %+v, %d, %t", table, words, e, n, ok)
		}
	})
	for i := range alsoRows {
		if !known[alsoRows[i].form] {
			t.Errorf("alsoRows: %q is no form of a name", alsoRows[i].form)
		}
	}
}

// TestNamesAreUnique fails for a form that another row of any table hides.
func TestNamesAreUnique(t *testing.T) {
	x := names()
	for i := range x.rows {
		first := &x.rows[i]
		if first.value < 0 {
			continue
		}
		e := x.entry(first.value)
		for next := first.next; next != 0; next = x.rows[next].next {
			r := &x.rows[next]
			o := x.entry(r.value)
			if r.caps != first.caps || r.upper != first.upper || e.Name == o.Name || e.Country == o.Country && o.Kind == Capital {
				continue
			}
			t.Errorf("%q is %v %s and %v %s", x.key(first), e.Kind, e.Name, o.Kind, o.Name)
		}
	}
}

func TestIDs(t *testing.T) {
	seen := map[string]string{}
	for _, table := range []struct {
		prefix string
		rows   []nameRow
	}{
		{"organization/", organizations[:]}, {"armed-group/", armedGroups[:]}, {"institution/", institutions[:]}, {"coalition/", coalitions[:]}, {"organization/", outlets[:]},
	} {
		for i := range table.rows {
			r := &table.rows[i]
			for _, c := range r.id {
				if c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
					t.Errorf("id %q: %q is no lower-case letter, digit or hyphen", r.id, c)
				}
			}
			if other, dup := seen[table.prefix+r.id]; dup || r.id == "" {
				t.Errorf("id %q of %q: empty, or that of %q", r.id, r.name, other)
			}
			seen[table.prefix+r.id] = r.name
			if _, ok := countryRowOf(r.country); !ok && r.country != "" {
				t.Errorf("%q: no country %q", r.name, r.country)
			}
		}
	}
	for _, rows := range [][]nameRow{regions[:], cities[:], peoples[:]} {
		for i := range rows {
			if _, ok := countryRowOf(rows[i].country); !ok && rows[i].country != "" || rows[i].id != "" {
				t.Errorf("%q: country %q or id %q", rows[i].name, rows[i].country, rows[i].id)
			}
		}
	}
	for i := range seats {
		if _, ok := countryRowOf(seats[i].country); !ok {
			t.Errorf("seat %q: no country %q", seats[i].name, seats[i].country)
		}
	}
}

// reserved are codes that x/text takes for countries and ISO 3166-1 does not
// list: exceptional reservations and codes of countries that are no more.
const reserved = "AC AN CP CQ CS DG EA EZ FQ IC NT PC SU TA UN YU"

func TestCountriesMatchRegions(t *testing.T) {
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			r, err := language.ParseRegion(code)
			if err != nil || !r.IsCountry() || r.Canonicalize().String() != code || strings.Contains(reserved, code) {
				if _, ok := countryRowOf(code); ok {
					t.Errorf("%s is no country of x/text", code)
				}
				continue
			}
			c, ok := CountryByCode(code)
			if !ok {
				t.Errorf("no country %s", code)
				continue
			}
			checkCountryName(t, c, display.English.Regions().Name(r))
		}
	}
}

// checkCountryName fails when a country is not found under the name that
// x/text gives it.
func checkCountryName(t *testing.T, c CountryInfo, name string) {
	t.Helper()
	switch c.Code {
	case "CC", "MM", "PS": // names with brackets, or of what is no state
		name = c.Name
	}
	words := strings.Fields(name)
	e, n, ok := LookupName(words)
	if !ok || n != len(words) || e.Country != c.Code {
		t.Errorf("%s: x/text says %q, the table has %q and finds %+v", c.Code, name, c.Name, e)
	}
}

func TestFirstNamesHaveOneRow(t *testing.T) {
	for _, w := range femaleNames {
		if containsName(maleNames[:], []byte(w)) || containsName(sharedNames[:], []byte(w)) {
			t.Errorf("%q stands in two tables", w)
		}
	}
	for _, w := range maleNames {
		if containsName(sharedNames[:], []byte(w)) {
			t.Errorf("%q stands in two tables", w)
		}
	}
}

// TestTitlesAreFound looks up every title, its plural, and every field with a minister.
func TestTitlesAreFound(t *testing.T) {
	for i := range titleRows {
		r := &titleRows[i]
		words := strings.Fields(r.title)
		if u, n, ok := Title(words); !ok || n != len(words) || r.flags&plural == 0 && u.Plural {
			t.Errorf("Title(%q) = %+v, %d, %t", words, u, n, ok)
		}
		if many := strings.Fields(pluralOf(r.title)); r.flags&(plural|honorific) == 0 {
			if u, n, ok := Title(many); !ok || n != len(many) || !u.Plural {
				t.Errorf("Title(%q) = %+v, %d, %t", many, u, n, ok)
			}
		}
	}
	for i := range titleFields {
		f := &titleFields[i]
		words := append(strings.Fields(f.field), "minister")
		if u, n, ok := Title(words); !ok || n != len(words) || u.Office != f.office {
			t.Errorf("Title(%q) = %+v, %d, %t, want office %v", words, u, n, ok, f.office)
		}
	}
}
