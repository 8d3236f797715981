package model

import "testing"

func read(form string) (w Word) {
	w.Read(form, nil)
	return w
}

func TestWordShapes(t *testing.T) {
	for form, want := range map[string]uint8{
		"ceasefire": ShapeLower, "Ceasefire": ShapeTitle, "CEASEFIRE": ShapeUpper, "A": ShapeInitial, "McCoy": ShapeMixed,
		"60": ShapeDigits, "1,500": ShapeDigits, "60th": ShapeAlnum, ".": ShapeMark, "“": ShapeOpen, "”": ShapeClose,
		"U.S.": ShapeDotted, "a.m.": ShapeDotted, "e-mail": ShapeLower | 16, "": ShapeMark, "Élysée": ShapeTitle,
	} {
		if got := read(form).Shape; got != want {
			t.Errorf("%q: shape %d, want %d", form, got, want)
		}
	}
}

func TestWordHashes(t *testing.T) {
	alike := [][2]string{{"’s", "'s"}, {"“", "\""}, {"1995", "2003"}, {"–", "-"}}
	for _, x := range alike {
		if read(x[0]).Form != read(x[1]).Form {
			t.Errorf("%q and %q differ", x[0], x[1])
		}
	}
	if read("Paris").Low != read("PARIS").Low || read("Paris").Form == read("PARIS").Form {
		t.Error("case: Low must fold it, Form must not")
	}
	if read("1995").Form == read("195").Form {
		t.Error("numbers of other lengths are alike")
	}
	if read("agreed").Suffix[1] != read("Signed").Suffix[1] || read("agreed").Suffix[2] == read("signed").Suffix[2] {
		t.Error("suffixes")
	}
	if read("Ünited").Low != HashLower([]byte("ünited")) {
		t.Error("Low is not the hash of the lower-case form")
	}
}

func TestCapitals(t *testing.T) {
	tests := []struct {
		words []string
		want  uint8
	}{
		{[]string{"The", "talks", "have", "failed"}, 0},
		{[]string{"Ceasefire", "Talks", "Collapse", "in", "Doha"}, 1},
		{[]string{"ARMY", "SAYS", "TRUCE", "BROKEN"}, 2},
		{[]string{"talks", "failed"}, 3},
	}
	for _, x := range tests {
		var s Sentence
		s.Reset(&Lexicon{}, x.words)
		if s.caps != x.want {
			t.Errorf("%v: %d, want %d", x.words, s.caps, x.want)
		}
	}
}
