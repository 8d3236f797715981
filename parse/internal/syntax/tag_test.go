package syntax

import "testing"

func TestTagNames(t *testing.T) {
	seen := map[string]bool{}
	for tag := range Tag(len(tagTable)) {
		name := tag.String()
		if seen[name] {
			t.Errorf("tag %d: name %q twice", tag, name)
		}
		seen[name] = true
		got, ok := ParseTag(name)
		if want := tag != NoTag; ok != want || got != tag {
			t.Errorf("ParseTag(%q) = %d, %v; want %d, %v", name, got, ok, tag, want)
		}
	}
	for _, name := range []string{"", "nn", "XX"} {
		if got, ok := ParseTag(name); ok || got != NoTag {
			t.Errorf("ParseTag(%q) = %v, %v", name, got, ok)
		}
	}
	for tag, want := range map[Tag]string{PRPS: "PRP$", LQ: "``", RRB: "-RRB-", DOLLAR: "$", 200: "Tag(200)"} {
		if got := tag.String(); got != want {
			t.Errorf("Tag(%d) = %q, want %q", tag, got, want)
		}
	}
}

func TestTagClasses(t *testing.T) {
	tests := []struct {
		tag                         Tag
		coarse                      UPOS
		noun, proper, verb, isFinal bool
	}{
		{NN, UNOUN, true, false, false, false},
		{NNPS, UPROPN, true, true, false, false},
		{VBN, UVERB, false, false, true, false},
		{VBD, UVERB, false, false, true, true},
		{MD, UAUX, false, false, false, true},
		{IN, UADP, false, false, false, false},
		{HYPH, UPUNCT, false, false, false, false},
		{CD, UNUM, false, false, false, false},
		{200, UX, false, false, false, false},
	}
	for _, x := range tests {
		if x.tag.Coarse() != x.coarse || x.tag.Noun() != x.noun || x.tag.Proper() != x.proper || x.tag.Verb() != x.verb || x.tag.Finite() != x.isFinal {
			t.Errorf("%v: %v %v %v %v %v", x.tag, x.tag.Coarse(), x.tag.Noun(), x.tag.Proper(), x.tag.Verb(), x.tag.Finite())
		}
	}
	if got := UPOS(99).String(); got != "UPOS(99)" {
		t.Error(got)
	}
	if got := USCONJ.String(); got != "SCONJ" {
		t.Error(got)
	}
}
