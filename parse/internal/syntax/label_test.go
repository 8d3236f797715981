package syntax

import (
	"testing"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

func TestLabelNames(t *testing.T) {
	seen := map[string]bool{}
	for l := range Label(len(labelNames)) {
		name := l.String()
		if name == "" || seen[name] {
			t.Errorf("label %d: name %q empty or twice", l, name)
		}
		seen[name] = true
		if got, ok := ParseLabel(name); !ok || got != l {
			t.Errorf("ParseLabel(%q) = %v, %v", name, got, ok)
		}
	}
	tests := []struct {
		name string
		want Label
		ok   bool
	}{
		{"nsubj:pass", NsubjPass, true},
		{"obl:tmod", OblUnmarked, true},
		{"nmod:npmod", NmodUnmarked, true},
		{"flat:name", Flat, true},
		{"acl:cleft", Acl, true},
		{"nonsense", Dep, false},
		{"", Dep, false},
	}
	for _, x := range tests {
		if got, ok := ParseLabel(x.name); got != x.want || ok != x.ok {
			t.Errorf("ParseLabel(%q) = %v, %v; want %v, %v", x.name, got, ok, x.want, x.ok)
		}
	}
	if got := Label(250).String(); got != "Label(250)" {
		t.Error(got)
	}
}

// The models number tags and labels as this package does.
func TestModelClasses(t *testing.T) {
	if len(tagTable) != model.NumTags {
		t.Errorf("%d tags, the models have %d", len(tagTable), model.NumTags)
	}
	if len(labelNames) != model.NumLabels {
		t.Errorf("%d labels, the models have %d", len(labelNames), model.NumLabels)
	}
}

func TestLabelClasses(t *testing.T) {
	for l, want := range map[Label]bool{Nsubj: true, NsubjPass: true, NsubjOuter: true, Csubj: false, Obj: false} {
		if l.Subject() != want {
			t.Errorf("%v.Subject() = %v", l, !want)
		}
	}
	for l, want := range map[Label]bool{Ccomp: true, Advcl: true, AclRelcl: true, Parataxis: true, Conj: false, Obl: false} {
		if l.Clause() != want {
			t.Errorf("%v.Clause() = %v", l, !want)
		}
	}
}
