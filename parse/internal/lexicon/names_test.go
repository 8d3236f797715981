package lexicon

import (
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// tokens cuts s as the text pass does.
func tokens(s string) []string {
	var d text.Doc
	d.Reset(s, nil)
	words := make([]string, len(d.Tokens))
	for i := range words {
		words[i] = d.Word(i)
	}
	return words
}

func TestLookupName(t *testing.T) {
	for _, tt := range []struct {
		text, found string // found is the start of text that the name takes
		want        Entry
	}{
		{"France said", "France", Entry{Country, "state/FR", "FR", "France", "France", Noun, 0}},
		{"US officials", "US", Entry{Country, "state/US", "US", "United States", "United States", Noun, AlsoWord}},
		{"U.S. officials", "U.S.", Entry{Country, "state/US", "US", "United States", "United States", Noun, AlsoWord}},
		{"United States of America", "United States of America", Entry{Country, "state/US", "US", "United States", "United States", Noun, 0}},
		{"UK's offer", "UK", Entry{Country, "state/GB", "GB", "United Kingdom", "United Kingdom", Noun, 0}},
		{"Guinea-Bissau is", "Guinea-Bissau", Entry{Country, "state/GW", "GW", "Guinea-Bissau", "Guinea-Bissau", Noun, 0}},
		{"Guinea is", "Guinea", Entry{Country, "state/GN", "GN", "Guinea", "Guinea", Noun, AlsoPerson | AlsoWord | AlsoCountry}},
		{"Côte d’Ivoire and", "Côte d’Ivoire", Entry{Country, "state/CI", "CI", "Côte d'Ivoire", "Côte d'Ivoire", Noun, 0}},
		{"Cote d'Ivoire and", "Cote d'Ivoire", Entry{Country, "state/CI", "CI", "Côte d'Ivoire", "Côte d'Ivoire", Noun, 0}},
		{"DR Congo", "DR Congo", Entry{Country, "state/CD", "CD", "Democratic Republic of the Congo", "Democratic Republic of the Congo", Noun, 0}},
		{"South Sudanese troops", "South Sudanese", Entry{Demonym, "state/SS", "SS", "South Sudan", "", Collective, 0}},
		{"French troops", "French", Entry{Demonym, "state/FR", "FR", "France", "", Collective, AlsoPerson | AlsoLanguage}},
		{"Britons were", "Britons", Entry{Demonym, "state/GB", "GB", "United Kingdom", "", Plural, 0}},
		{"Iraqis were", "Iraqis", Entry{Demonym, "state/IQ", "IQ", "Iraq", "", Plural, 0}},
		{"Emirati envoy", "Emirati", Entry{Demonym, "state/AE", "AE", "United Arab Emirates", "", Either, 0}},
		{"Kiev agreed", "Kiev", Entry{Capital, "state/UA", "UA", "Ukraine", "Kyiv", Noun, 0}},
		{"Sana'a rejected", "Sana'a", Entry{Capital, "state/YE", "YE", "Yemen", "Sana'a", Noun, AlsoPerson}},
		{"Sana’a’s airport", "Sana’a", Entry{Capital, "state/YE", "YE", "Yemen", "Sana'a", Noun, AlsoPerson}},
		{"N'Djamena wants", "N'Djamena", Entry{Capital, "state/TD", "TD", "Chad", "N'Djamena", Noun, 0}},
		{"N’Djamena’s view", "N’Djamena", Entry{Capital, "state/TD", "TD", "Chad", "N'Djamena", Noun, 0}},
		{"Kremlin spokesman", "Kremlin", Entry{Seat, "state/RU", "RU", "Russia", "Kremlin", Noun, 0}},
		{"Elysée", "Elysée", Entry{Seat, "state/FR", "FR", "France", "Élysée Palace", Noun, 0}},
		{"NATO allies agreed", "NATO allies", Entry{Coalition, "coalition/nato-allies", "", "NATO allies", "", Plural, 0}},
		{"Nato said", "Nato", Entry{Organization, "organization/nato", "", "North Atlantic Treaty Organization", "", Noun, 0}},
		{"U.N. Security Council resolution", "U.N. Security Council", Entry{Institution, "institution/un-security-council", "", "United Nations Security Council", "", Noun, 0}},
		{"Security Council members", "Security Council", Entry{Institution, "institution/un-security-council", "", "United Nations Security Council", "", Noun, AlsoWord | AlsoBody}},
		{"United Nations Interim Force in Lebanon", "United Nations Interim Force in Lebanon", Entry{Organization, "organization/unifil", "", "United Nations Interim Force in Lebanon", "", Noun, 0}},
		{"Organisation for Security and Co-operation in Europe", "Organisation for Security and Co-operation in Europe", Entry{Organization, "organization/osce", "", "Organization for Security and Cooperation in Europe", "", Noun, 0}},
		{"Hizbollah denied", "Hizbollah", Entry{ArmedGroup, "armed-group/hezbollah", "LB", "Hezbollah", "", Noun, 0}},
		{"Houthi rebels fired", "Houthi rebels", Entry{ArmedGroup, "armed-group/houthis", "YE", "Houthis", "", Plural, 0}},
		{"Houthi-held areas", "Houthi", Entry{ArmedGroup, "armed-group/houthis", "YE", "Houthis", "", Either, 0}},
		{"al-Shabaab fighters", "al-Shabaab", Entry{ArmedGroup, "armed-group/al-shabaab", "SO", "al-Shabaab", "", Noun, 0}},
		{"Al Shabaab fighters", "Al Shabaab", Entry{ArmedGroup, "armed-group/al-shabaab", "SO", "al-Shabaab", "", Noun, 0}},
		{"Lord’s Resistance Army", "Lord’s Resistance Army", Entry{ArmedGroup, "armed-group/lra", "UG", "Lord's Resistance Army", "", Noun, 0}},
		{"SPLM/A-IO said", "SPLM/A-IO", Entry{ArmedGroup, "armed-group/splm-io", "SS", "Sudan People's Liberation Movement-in-Opposition", "", Noun, 0}},
		{"Sudan People's Liberation Army-in-Opposition", "Sudan People's Liberation Army-in-Opposition", Entry{ArmedGroup, "armed-group/splm-io", "SS", "Sudan People's Liberation Movement-in-Opposition", "", Noun, 0}},
		{"Bundestag approval", "Bundestag", Entry{Institution, "institution/bundestag", "DE", "Bundestag", "", Noun, 0}},
		{"Quai d’Orsay", "Quai d’Orsay", Entry{Institution, "institution/quai-dorsay", "FR", "Quai d'Orsay", "", Noun, 0}},
		{"coalition of the willing", "coalition of the willing", Entry{Coalition, "coalition/coalition-of-the-willing", "", "coalition of the willing", "", Noun, 0}},
		{"Gaza Strip", "Gaza Strip", Entry{Region, "", "PS", "Gaza", "Gaza", Noun, 0}},
		{"European leaders", "European", Entry{Region, "", "", "Europe", "Europe", Either, 0}},
		{"Nagorno-Karabakh war", "Nagorno-Karabakh", Entry{Region, "", "AZ", "Nagorno-Karabakh", "Nagorno-Karabakh", Noun, 0}},
		{"el-Fasher fell", "el-Fasher", Entry{City, "", "SD", "Al-Fashir", "Al-Fashir", Noun, 0}},
		{"Kurdish fighters", "Kurdish", Entry{People, "", "", "Kurds", "", Adjective, AlsoLanguage}},
		{"Reuters reported", "Reuters", Entry{Outlet, "organization/reuters", "GB", "Reuters", "", Noun, AlsoPerson}},
		{"Médecins Sans Frontières", "Médecins Sans Frontières", Entry{Organization, "organization/msf", "", "Médecins Sans Frontières", "", Noun, 0}},
		{"Chad said", "Chad", Entry{Country, "state/TD", "TD", "Chad", "Chad", Noun, AlsoPerson}},
		{"Congo and", "Congo", Entry{Country, "state/CD", "CD", "Democratic Republic of the Congo", "Democratic Republic of the Congo", Noun, AlsoCountry}},
		{"Republic of Congo", "Republic of Congo", Entry{Country, "state/CG", "CG", "Republic of the Congo", "Republic of the Congo", Noun, AlsoCountry}},
		{"Trinidad & Tobago", "Trinidad & Tobago", Entry{Country, "state/TT", "TT", "Trinidad and Tobago", "Trinidad and Tobago", Noun, 0}},
		{"HAMAS SAYS", "HAMAS", Entry{ArmedGroup, "armed-group/hamas", "PS", "Hamas", "", Noun, 0}},
	} {
		words := tokens(tt.text)
		e, n, ok := LookupName(words)
		if found := len(tokens(tt.found)); !ok || n != found || e != tt.want {
			t.Errorf("LookupName(%q) = %+v, %d, %t\nwant %+v, %d", words, e, n, ok, tt.want, found)
		}
	}
}

func TestLookupNameFindsNone(t *testing.T) {
	for _, s := range []string{
		"us", "Us", "who said", "Who said", "it is", "I ran there", "turkey was served", "polish it", "chad", "may", "May", "Will", "March",
		"is said", "care workers", "Care", "tor", "the France", "- France", "’s", "", ".", "中国", "frances", "Frenchy", "unifil", "e3", "quad", "eta",
		"western allies met", "security council", "red cross", "car bombs", "Car bombs",
	} {
		if e, n, ok := LookupName(tokens(s)); ok || n != 0 || e != (Entry{}) {
			t.Errorf("LookupName(%q) = %+v, %d, %t", s, e, n, ok)
		}
	}
}

// TestLookupNameStopsAtPunctuation has names that only a mark keeps apart.
func TestLookupNameStopsAtPunctuation(t *testing.T) {
	for _, tt := range []struct {
		text string
		n    int
		id   string
	}{
		{"Sudan. People's Liberation Army", 1, "state/SD"},
		{"Guinea (Bissau)", 1, "state/GN"},
		{"Niger: Delta Avengers", 1, "state/NE"},
		{"South; Sudan", 0, ""},
	} {
		if e, n, _ := LookupName(tokens(tt.text)); n != tt.n || e.ID != tt.id {
			t.Errorf("LookupName(%q) = %q, %d, want %q, %d", tt.text, e.ID, n, tt.id, tt.n)
		}
	}
}

func TestCountryByCode(t *testing.T) {
	c, ok := CountryByCode("GB")
	if !ok || c.Name != "United Kingdom" || !contains(c.Others, "Britain", "UK", "Great Britain") || !contains(c.Demonyms, "British", "Briton", "Britons") || !contains(c.Capitals, "London") {
		t.Errorf("CountryByCode(GB) = %+v, %t", c, ok)
	}
	if c, _ := CountryByCode("UA"); !contains(c.Demonyms, "Ukrainian", "Ukrainians") || !contains(c.Capitals, "Kyiv", "Kiev") {
		t.Errorf("CountryByCode(UA) = %+v", c)
	}
	if c, _ := CountryByCode("ZA"); !contains(c.Capitals, "Pretoria", "Cape Town") {
		t.Errorf("CountryByCode(ZA) = %+v", c)
	}
	for _, code := range []string{"", "gb", "UK", "ZZ", "EU"} {
		if c, ok := CountryByCode(code); ok {
			t.Errorf("CountryByCode(%q) = %+v", code, c)
		}
	}
}

func contains(list []string, words ...string) bool {
	for _, w := range words {
		found := false
		for _, l := range list {
			found = found || l == w
		}
		if !found {
			return false
		}
	}
	return true
}

func TestCountryCodes(t *testing.T) {
	codes := CountryCodes()
	if len(codes) != len(countries) || codes[0] != "AD" || !contains(codes, "XK", "PS", "TW", "EH") {
		t.Errorf("CountryCodes() = %d codes, first %q", len(codes), codes[0])
	}
	codes[0] = "ZZ"
	if CountryCodes()[0] != "AD" {
		t.Error("a caller's change shows")
	}
}

func TestKindString(t *testing.T) {
	if Country.String() != "country" || People.String() != "people" || Kind(99).String() != "unknown" {
		t.Error(Country, People, Kind(99))
	}
}

func FuzzLookupName(f *testing.F) {
	eachForm(func(_, form string) {
		if len(form)%7 == 0 {
			f.Add(form + " said")
		}
	})
	for _, s := range []string{"Guinea - Bissau", "’s", "--- - -", "Ñ\u0301 \u0301", "U.S.'s", strings.Repeat("Sudan ", 40), strings.Repeat("x", 300)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		e, n, ok := LookupName(words)
		checkMatch(t, words, n, ok)
		if e2, n2, ok2 := LookupName(words); e2 != e || n2 != n || ok2 != ok {
			t.Errorf("%q: %+v, %d, %t, then %+v, %d, %t", words, e, n, ok, e2, n2, ok2)
		}
		if !ok {
			return
		}
		if e.Kind == 0 || e.Name == "" {
			t.Errorf("%q: %+v", words, e)
		}
		if e2, n2, _ := LookupName(words[:n]); e2 != e || n2 != n {
			t.Errorf("%q alone gives %+v, %d, in its place %+v", words[:n], e2, n2, e)
		}
	})
}

// checkMatch fails when a result's number of words is out of range.
func checkMatch(t *testing.T, words []string, n int, ok bool) {
	t.Helper()
	if n < 0 || n > len(words) || ok != (n > 0) {
		t.Errorf("%q: %d words, %t", words, n, ok)
	}
}

func BenchmarkLookupName(b *testing.B) {
	for _, bm := range []struct{ name, text string }{
		{"miss", "yesterday the delegation walked through several villages near that muddy crossing before nightfall without seeing anybody"},
		{"capital miss", "Rodriguez Kalinowski Brandstetter Oyelaran Featherstonehaugh Whittaker"},
		{"hit", "France Ukrainian Nairobi NATO Hezbollah Gaza"},
		{"long hit", "United Nations Interim Force in Lebanon"},
	} {
		words := tokens(bm.text)
		LookupName(words)
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				LookupName(words[i%len(words):])
			}
		})
	}
}

func BenchmarkBuildNames(b *testing.B) {
	for b.Loop() {
		buildNames()
	}
}
