package ceasefire

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

func TestStatusWords(t *testing.T) {
	want := map[Status]string{
		Rejected: "rejected", Dropped: "dropped", Considered: "considered", Proposed: "proposed", Negotiated: "negotiated",
		Offered: "offered", Intended: "intended", AgreedInPrinciple: "agreed-in-principle", Agreed: "agreed", Signed: "signed",
		InForce: "in-force", Suspended: "suspended", Broken: "broken", Ended: "ended",
	}
	for s, word := range want {
		if s.String() != word {
			t.Errorf("%d = %q, want %q", s, s, word)
		}
	}
	if n := len(slices.Collect(Values[Status]())); n != len(want) {
		t.Errorf("%d values, want %d", n, len(want))
	}
}

func TestStatusFirmer(t *testing.T) {
	for _, tt := range []struct {
		s, t Status
		want bool
	}{
		{Agreed, Considered, true},
		{Signed, Agreed, true},
		{InForce, Rejected, true},
		{Considered, Rejected, true},
		{Considered, Agreed, false},
		{Agreed, Agreed, false},
		{Ended, InForce, false}, // what ended is not firmer than what holds
		{InForce, Ended, false}, // nor softer
		{Suspended, Considered, false},
		{Agreed, 0, false},
		{0, Rejected, false},
		{99, Agreed, false},
	} {
		if got := tt.s.Firmer(tt.t); got != tt.want {
			t.Errorf("%v.Firmer(%v) = %v", tt.s, tt.t, got)
		}
	}
}

// The comment after each constant gives its word on the wire, so that the
// declarations read as the vocabulary does. Status explains its words instead.
func TestWordsAreTheConstantsComments(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "enums.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := make(map[string][]string)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST {
			continue
		}
		name := gen.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident).Name
		for _, spec := range gen.Specs {
			comments[name] = append(comments[name], strings.TrimSpace(spec.(*ast.ValueSpec).Comment.Text()))
		}
	}
	if len(comments["Status"]) != len(wordsOfStatus.words) {
		t.Errorf("Status: %d constants, %d words", len(comments["Status"]), len(wordsOfStatus.words))
	}
	delete(comments, "Status")
	tables := []*enumWords{
		&wordsOfActorKind, &wordsOfScope, &wordsOfMechanismKind, &wordsOfFunction, &wordsOfForceKind, &wordsOfTask,
		&wordsOfGuaranteeKind, &wordsOfForm, &wordsOfAction, &wordsOfDocumentKind, &wordsOfMeetingKind, &wordsOfTopic,
		&wordsOfIssueState, &wordsOfMode, &wordsOfAct, &wordsOfStance, &wordsOfEvent,
	}
	if len(tables) != len(comments) {
		t.Errorf("%d tables, %d enums", len(tables), len(comments))
	}
	for _, table := range tables {
		if !slices.Equal(table.words, comments[table.name]) {
			t.Errorf("%s: words %q, comments %q", table.name, table.words, comments[table.name])
		}
	}
}

func TestEnumText(t *testing.T) {
	testEnumText[Status](t)
	testEnumText[ActorKind](t)
	testEnumText[Scope](t)
	testEnumText[MechanismKind](t)
	testEnumText[Function](t)
	testEnumText[ForceKind](t)
	testEnumText[Task](t)
	testEnumText[GuaranteeKind](t)
	testEnumText[Form](t)
	testEnumText[Action](t)
	testEnumText[DocumentKind](t)
	testEnumText[MeetingKind](t)
	testEnumText[Topic](t)
	testEnumText[IssueState](t)
	testEnumText[Mode](t)
	testEnumText[Act](t)
	testEnumText[Stance](t)
	testEnumText[Event](t)
}

// testEnumText goes over all 256 values of an enum: each has one word that
// reads back to it, or is refused.
func testEnumText[E interface {
	Enum
	AppendText([]byte) ([]byte, error)
	MarshalText() ([]byte, error)
}](t *testing.T) {
	var zero E
	name := zero.words().name
	known := slices.Collect(Values[E]())
	seen := make(map[string]bool)
	for n := range 256 {
		e := E(n)
		text, err := e.MarshalText()
		appended, appendErr := e.AppendText([]byte("x"))
		if string(appended) != "x"+string(text) || (err == nil) != (appendErr == nil) {
			t.Errorf("%s %d: AppendText gives %q, %v; MarshalText %q, %v", name, n, appended, appendErr, text, err)
		}
		switch {
		case n == 0:
			if len(text) != 0 || err != nil || e.String() != "unspecified" {
				t.Errorf("%s 0: %q, %v, %q", name, text, err, e)
			}
		case n <= len(known):
			if known[n-1] != e || err != nil || e.String() != string(text) || seen[string(text)] || len(text) == 0 {
				t.Errorf("%s %d: %q, %v, %q", name, n, text, err, e)
			}
			seen[string(text)] = true
		default:
			unknown, ok := errors.AsType[*UnknownValueError](err)
			if !ok || unknown.Type != name {
				t.Errorf("%s %d: error %v", name, n, err)
			}
			if !strings.HasPrefix(e.String(), name+"(") {
				t.Errorf("%s %d: %q", name, n, e)
			}
			continue
		}
		back := E(77)
		if err := parseEnum(&back, text); err != nil || back != e {
			t.Errorf("%s: %q reads as %v, %v", name, text, back, err)
		}
	}
	for _, bad := range []string{"Agreed", "agreed ", "unspecified", "Status(99)", "1"} {
		e := E(1)
		err := parseEnum(&e, []byte(bad))
		unknown, ok := errors.AsType[*UnknownValueError](err)
		if !ok || *unknown != (UnknownValueError{name, bad}) || e != 1 {
			t.Errorf("%s: %q reads as %v, %v", name, bad, e, err)
		}
	}
}

func TestUnknownValueError(t *testing.T) {
	_, err := Status(99).MarshalText()
	if got, want := err.Error(), `unknown Status "99"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if _, err := json.Marshal(Provision{Status: 99}); err == nil {
		t.Error("a status without a word was encoded")
	}
	if got := Status(99).String(); got != "Status(99)" {
		t.Errorf("got %q", got)
	}
	var s Status
	if err := s.UnmarshalText([]byte("in-force")); err != nil || s != InForce {
		t.Errorf("got %v, %v", s, err)
	}
}

func TestValuesStops(t *testing.T) {
	for s := range Values[Status]() {
		if s != Rejected {
			t.Fatalf("first value is %v", s)
		}
		break
	}
}
