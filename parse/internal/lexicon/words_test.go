package lexicon

import "testing"

func TestRoleNoun(t *testing.T) {
	for _, tt := range []struct {
		noun string
		want RoleInfo
	}{
		{"minister", RoleInfo{Office: Minister, Source: true}},
		{"spokeswoman", RoleInfo{Office: Spokesperson, Gender: Female, Source: true}},
		{"spokesmen", RoleInfo{Office: Spokesperson, Gender: Male, Source: true, Plural: true}},
		{"officials", RoleInfo{Office: Official, Source: true, Plural: true}},
		{"envoy", RoleInfo{Office: Envoy, Source: true}},
		{"general", RoleInfo{Office: Commander, Rank: true}},
		{"witnesses", RoleInfo{Source: true, Crowd: true, Plural: true}},
		{"hostage", RoleInfo{Crowd: true}},
		{"rebel", RoleInfo{Source: true, Fighter: true}},
		{"deputies", RoleInfo{Office: BodyHead, Source: true, Plural: true}},
		{"spokespeople", RoleInfo{Office: Spokesperson, Source: true, Plural: true}},
		{"analyst", RoleInfo{Office: Expert, Source: true}},
	} {
		if got, ok := RoleNoun(tt.noun); !ok || got != tt.want {
			t.Errorf("RoleNoun(%q) = %+v, %t, want %+v", tt.noun, got, ok, tt.want)
		}
	}
	for _, w := range []string{"", "table", "army", "boss-like", "Minister", "less", "s", "supercalifragilisticexpialidociousnesses"} {
		if got, ok := RoleNoun(w); ok {
			t.Errorf("RoleNoun(%q) = %+v", w, got)
		}
	}
}

func TestOrgNoun(t *testing.T) {
	for noun, want := range map[string]Body{
		"ministry": StateBody, "army": StateBody, "parliament": StateBody, "court": StateBody, "foreign office": StateBody,
		"union": JointBody, "party": JointBody, "agency": JointBody, "mission": JointBody,
		"militia": ArmedBody, "front": ArmedBody, "rebel": ArmedBody, "coalition": AlliedBody, "guarantor": AlliedBody,
		"newspaper": NewsBody, "broadcaster": NewsBody, "delegation": PeopleGroup, "opposition": PeopleGroup,
	} {
		if got, ok := OrgNoun(noun); !ok || got != want {
			t.Errorf("OrgNoun(%q) = %v, %t, want %v", noun, got, ok, want)
		}
	}
	for _, w := range []string{"", "minister", "river", "ceasefire", "Army"} {
		if got, ok := OrgNoun(w); ok {
			t.Errorf("OrgNoun(%q) = %v", w, got)
		}
	}
	if StateBody.String() != "state" || Body(99).String() != "unknown" {
		t.Error(StateBody, Body(99))
	}
}

func TestFirstName(t *testing.T) {
	for s, want := range map[string]Gender{
		"John": Male, "Mary": Female, "Oleksandr": Male, "Olena": Female, "Fatima": Female, "Mohammed": Male, "José": Male, "Jose": Male,
		"Zoë": Female, "Søren": Male, "Łukasz": Male, "Ayşe": Female, "Jean-Claude": Male, "Anne-Sophie": Female, "Thabo": Male, "Ngozi": Female,
		"Abiy": Male, "Aigul": Female, "Jae-myung": Male, "Akiko": Female, "Tigran": Male, "Ilham": Female, "Alex": EitherGender, "Deniz": EitherGender,
		"Tzipi": Female, "Avigdor": Male, "Somchai": Male, "Sokha": Male, "Aye": Female, "Giorgi": Male, "Salome": Female, "MARIA": Female,
	} {
		if got, ok := FirstName(s); !ok || got != want {
			t.Errorf("FirstName(%q) = %v, %t, want %v", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "john", "Table", "Paris's", "-", "Minister", "The", "123", "NATO", "Jan."} {
		if got, ok := FirstName(s); ok {
			t.Errorf("FirstName(%q) = %v", s, got)
		}
	}
	if Female.String() != "female" || Gender(99).String() != "unknown" {
		t.Error(Female, Gender(99))
	}
}

func TestUnit(t *testing.T) {
	for w, want := range map[string]string{
		"soldier": "troops", "troop": "troops", "serviceman": "troops", "peacekeeper": "troops", "observer": "observers", "monitor": "observers",
		"policeman": "police", "country": "countries", "nation": "countries", "head of state": "leaders", "leader": "leaders", "hostage": "hostages",
		"captive": "hostages", "detainee": "prisoners", "tank": "vehicles", "frigate": "vessels", "jet": "aircraft", "day": "days",
		"dollar": "usd", "$": "usd", "US$": "usd", "euro": "eur", "€": "eur", "brigade": "brigades", "team": "teams",
	} {
		if got, ok := Unit(w); !ok || got != want {
			t.Errorf("Unit(%q) = %q, %t, want %q", w, got, ok, want)
		}
	}
	for _, w := range []string{"", "soldiers", "percent", "peace", "zebra"} {
		if got, ok := Unit(w); ok {
			t.Errorf("Unit(%q) = %q", w, got)
		}
	}
}

func TestNoStrength(t *testing.T) {
	for w, want := range map[string]bool{"death": true, "kilometre": true, "%": true, "degree": true, "soldier": false, "": false, "country": false, "zebra": false} {
		if NoStrength(w) != want {
			t.Errorf("NoStrength(%q) = %t", w, !want)
		}
	}
}

func TestMonth(t *testing.T) {
	for s, want := range map[string]int{"January": 1, "Feb.": 2, "March": 3, "May": 5, "Sept.": 9, "DECEMBER": 12, "Dec": 12, "may": 0, "january": 0, "Ju": 0, "": 0, ".": 0, "Monday": 0} {
		if n, ok := Month(s); n != want || ok != (want > 0) {
			t.Errorf("Month(%q) = %d, %t, want %d", s, n, ok, want)
		}
	}
}

func TestWeekday(t *testing.T) {
	for s, want := range map[string]int{"Monday": 1, "Tues.": 2, "Wednesday": 3, "Thursdays": 4, "FRIDAY": 5, "Saturday": 6, "Sunday": 7, "sunday": 0, "Sun": 0, "Wed": 0, "": 0, "May": 0} {
		if n, ok := Weekday(s); n != want || ok != (want > 0) {
			t.Errorf("Weekday(%q) = %d, %t, want %d", s, n, ok, want)
		}
	}
}

func TestRelativeDay(t *testing.T) {
	for s, want := range map[string]int{"yesterday": -1, "Yesterday": -1, "today": 0, "Tonight": 0, "tomorrow": 1} {
		if n, ok := RelativeDay(s); !ok || n != want {
			t.Errorf("RelativeDay(%q) = %d, %t, want %d", s, n, ok, want)
		}
	}
	for _, s := range []string{"", "day", "now", "Todays"} {
		if n, ok := RelativeDay(s); ok {
			t.Errorf("RelativeDay(%q) = %d", s, n)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for s, want := range map[string]int{"1st": 1, "2nd": 2, "3rd": 3, "11th": 11, "12th": 12, "21st": 21, "112th": 112, "first": 1, "Twelfth": 12, "thirtieth": 30} {
		if n, ok := Ordinal(s); !ok || n != want {
			t.Errorf("Ordinal(%q) = %d, %t, want %d", s, n, ok, want)
		}
	}
	for _, s := range []string{"", "1th", "11st", "2", "th", "0th", "one", "firstly", "123456th"} {
		if n, ok := Ordinal(s); ok {
			t.Errorf("Ordinal(%q) = %d", s, n)
		}
	}
}

func TestParticle(t *testing.T) {
	for _, s := range []string{"al", "Al", "bin", "ibn", "de", "della", "van", "von", "da", "dos", "ter", "ben", "bint", "Ould", "Ag", "abu", "Abu", "el"} {
		if !Particle(s) {
			t.Errorf("Particle(%q) = false", s)
		}
	}
	for _, s := range []string{"", "and", "the", "of", "The", "Smith", "AL"} {
		if Particle(s) {
			t.Errorf("Particle(%q) = true", s)
		}
	}
}

func TestPronoun(t *testing.T) {
	for s, want := range map[string]PronounInfo{
		"he": {Person: 3, Gender: Male}, "She": {Person: 3, Gender: Female}, "it": {Person: 3, Thing: true}, "they": {Person: 3, Plural: true},
		"its": {Person: 3, Thing: true, Possessive: true}, "his": {Person: 3, Gender: Male, Possessive: true}, "her": {Person: 3, Gender: Female, Possessive: true},
		"Their": {Person: 3, Plural: true, Possessive: true}, "we": {Person: 1, Plural: true}, "himself": {Person: 3, Gender: Male, Reflexive: true},
	} {
		if got, ok := Pronoun(s); !ok || got != want {
			t.Errorf("Pronoun(%q) = %+v, %t, want %+v", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "who", "this", "hers'", "each", "supercalifragilistic"} {
		if got, ok := Pronoun(s); ok {
			t.Errorf("Pronoun(%q) = %+v", s, got)
		}
	}
}

func TestPlaceWord(t *testing.T) {
	for w, want := range map[string]bool{"border": true, "airport": true, "strait": true, "valley": true, "crossing": true, "camp": true, "province": true,
		"": false, "army": false, "minister": false, "peace": false, "Border": false} {
		if PlaceWord(w) != want {
			t.Errorf("PlaceWord(%q) = %t", w, !want)
		}
	}
}

// TestFold has spellings that are one key, and characters no phrase holds.
func TestFold(t *testing.T) {
	for _, same := range [][]string{
		{"Élysée", "elysee", "E\u0301lyse\u0301e"}, {"Organisation", "organization"}, {"Defence", "DEFENSE"}, {"Centre", "Center"}, {"Programme", "program"}, {"Labour", "labor"},
		{"Sana'a", "Sana’a", "Sanaa", "Sanʿa" + "a"}, {"U.S.", "US"}, {"Guinea-Bissau", "Guinea‑Bissau"}, {"Łódź", "Lodz"}, {"Kırşehir", "Kirsehir"}, {"Æ", "ae"},
	} {
		want := foldWord(t, same[0])
		for _, s := range same[1:] {
			if got := foldWord(t, s); got != want {
				t.Errorf("%q folds to %q, %q to %q", same[0], want, s, got)
			}
		}
	}
	for _, s := range []string{"", ".", "(", "…", "“", "中", "Киев", "a(b", "\xff", "?"} {
		var k key
		k.reset()
		k.add("North")
		before := k
		if got := k.add(s); got != refused || k.n != before.n || k.hash != before.hash || k.words != before.words || k.caps != before.caps || k.low != before.low {
			t.Errorf("add(%q) = %d, key %q", s, got, k.bytes())
		}
	}
}

func foldWord(t *testing.T, s string) string {
	t.Helper()
	var k key
	k.reset()
	if k.add(s) != added {
		t.Errorf("add(%q) refuses", s)
	}
	return string(k.bytes())
}
