package lexicon

import (
	"strings"
	"testing"
)

func TestTitle(t *testing.T) {
	for _, tt := range []struct {
		text string
		n    int
		want TitleInfo
	}{
		{"President Ndlovu", 1, TitleInfo{Role: true, Office: HeadOfState}},
		{"the president", 0, TitleInfo{}},
		{"presidents of", 1, TitleInfo{Role: true, Plural: true, Office: HeadOfState}},
		{"former President X", 2, TitleInfo{Role: true, Former: true, Office: HeadOfState}},
		{"ex-president X", 1, TitleInfo{Role: true, Former: true, Office: HeadOfState}},
		{"president-elect", 3, TitleInfo{Role: true, Former: true, Office: HeadOfState}},
		{"Vice President X", 2, TitleInfo{Role: true, Deputy: true, Office: HeadOfState}},
		{"Prime Minister X", 2, TitleInfo{Role: true, Office: HeadOfGovernment}},
		{"prime ministers", 2, TitleInfo{Role: true, Plural: true, Office: HeadOfGovernment}},
		{"Deputy Prime Minister and", 3, TitleInfo{Role: true, Deputy: true, Office: HeadOfGovernment}},
		{"Foreign Minister X", 2, TitleInfo{Role: true, Office: ForeignMinister}},
		{"foreign ministers of", 2, TitleInfo{Role: true, Plural: true, Office: ForeignMinister}},
		{"Deputy Foreign Minister X", 3, TitleInfo{Role: true, Deputy: true, Office: ForeignMinister}},
		{"minister of foreign affairs,", 4, TitleInfo{Role: true, Office: ForeignMinister}},
		{"Minister for Defence X", 3, TitleInfo{Role: true, Office: DefenceMinister}},
		{"Minister of the Interior", 4, TitleInfo{Role: true, Office: Minister}},
		{"Defence Minister X", 2, TitleInfo{Role: true, Office: DefenceMinister}},
		{"Defense Secretary X", 2, TitleInfo{Role: true, Office: DefenceMinister}},
		{"Foreign Secretary X", 2, TitleInfo{Role: true, Office: ForeignMinister}},
		{"Secretary of State X", 3, TitleInfo{Role: true, Office: ForeignMinister}},
		{"secretary-general", 3, TitleInfo{Role: true, Office: BodyHead}},
		{"Lt. Gen. X", 2, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"Lt Gen X", 2, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"Maj. Gen. X", 2, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"Col. X", 1, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"Brigadier General X", 2, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"Lieutenant-Colonel X", 3, TitleInfo{Role: true, Rank: true, Office: Commander}},
		{"special envoy", 2, TitleInfo{Role: true, Office: Envoy}},
		{"US special envoy X", 3, TitleInfo{Role: true, Office: Envoy}},
		{"envoys", 1, TitleInfo{Role: true, Plural: true, Office: Envoy}},
		{"chief negotiator X", 2, TitleInfo{Role: true, Office: Negotiator}},
		{"army spokeswoman Col.", 2, TitleInfo{Role: true, Gender: Female, Office: Spokesperson}},
		{"spokesmen for", 1, TitleInfo{Role: true, Plural: true, Gender: Male, Office: Spokesperson}},
		{"deputy chief of staff", 4, TitleInfo{Role: true, Deputy: true, Office: Commander}},
		{"chiefs of staff", 3, TitleInfo{Role: true, Plural: true, Office: Commander}},
		{"head of the army", 1, TitleInfo{Role: true, Office: BodyHead}},
		{"Mrs. X", 1, TitleInfo{Honorific: true, Gender: Female}},
		{"Mr X", 1, TitleInfo{Honorific: true, Gender: Male}},
		{"Sheikh X", 1, TitleInfo{Honorific: true, Gender: Male}},
		{"Dr. X", 1, TitleInfo{Honorific: true}},
		{"Crown Prince X", 2, TitleInfo{Role: true, Gender: Male, Office: HeadOfState}},
		{"chargé d’affaires", 2, TitleInfo{Role: true, Office: Ambassador}},
		{"PM X", 1, TitleInfo{Role: true, Office: HeadOfGovernment}},
		{"pm", 0, TitleInfo{}},
		{"former rivals", 0, TitleInfo{}},
		{"deputy", 1, TitleInfo{Role: true, Office: BodyHead}},
		{"foreign policy", 0, TitleInfo{}},
		{"presidential palace", 0, TitleInfo{}},
		{"Paris", 0, TitleInfo{}},
		{"", 0, TitleInfo{}},
	} {
		got, n, ok := Title(tokens(tt.text))
		if n != tt.n || ok != (tt.n > 0) || got != tt.want {
			t.Errorf("Title(%q) = %+v, %d, %t\nwant %+v, %d", tt.text, got, n, ok, tt.want, tt.n)
		}
	}
}

func TestOffice(t *testing.T) {
	if HeadOfState.String() != "head of state" || Expert.String() != "expert" || Office(0).String() != "" || Office(99).String() != "" {
		t.Error(HeadOfState, Expert, Office(0), Office(99))
	}
	for o, want := range map[Office]bool{0: false, HeadOfState: true, ForeignMinister: true, Spokesperson: true, Commander: false, Expert: false, Official: false} {
		if o.SpeaksForState() != want {
			t.Errorf("%v speaks for a state: %t", o, !want)
		}
	}
}

func FuzzTitle(f *testing.F) {
	for i := range titleRows {
		if i%5 == 0 {
			f.Add(titleRows[i].title + " of the army")
		}
	}
	for _, s := range []string{"ex-ex-minister", "deputy deputy deputy", "minister of", "minister for the", "- vice -", "former"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		u, n, ok := Title(words)
		checkMatch(t, words, n, ok)
		if u2, n2, ok2 := Title(words); u2 != u || n2 != n || ok2 != ok {
			t.Errorf("%q: %+v, %d, then %+v, %d", words, u, n, u2, n2)
		}
		if ok && !u.Role && !u.Honorific && !u.Rank {
			t.Errorf("%q: %+v is no title", words[:n], u)
		}
	})
}
