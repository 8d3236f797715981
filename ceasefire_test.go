package ceasefire

import (
	"errors"
	"testing"
	"unicode/utf8"
)

func TestSpan(t *testing.T) {
	const text = "a – b" // the dash is bytes 2 to 4
	for _, tt := range []struct {
		s    Span
		len  int
		in   string
		want error
	}{
		{Span{0, 1}, 1, "a", nil},
		{Span{2, 5}, 3, "–", nil},
		{Span{0, 7}, 7, text, nil},
		{Span{0, 0}, 0, "", ErrSpanEmpty},
		{Span{7, 7}, 0, "", ErrSpanEmpty},
		{Span{0, 8}, 8, "", ErrSpanRange},
		{Span{8, 9}, 1, "", ErrSpanRange},
		{Span{8, 8}, 0, "", ErrSpanRange},
		{Span{-1, 2}, 3, "", ErrSpanRange},
		{Span{3, 1}, 0, "", ErrSpanRange},
		{Span{3, 7}, 4, text[3:], ErrSpanRune},
		{Span{0, 4}, 4, text[:4], ErrSpanRune},
	} {
		if got := tt.s.Len(); got != tt.len {
			t.Errorf("%v.Len() = %d, want %d", tt.s, got, tt.len)
		}
		if got := tt.s.In(text); got != tt.in {
			t.Errorf("%v.In = %q, want %q", tt.s, got, tt.in)
		}
		if err := tt.s.Check(text); !errors.Is(err, tt.want) {
			t.Errorf("%v.Check = %v, want %v", tt.s, err, tt.want)
		}
	}
}

func TestSpanRelations(t *testing.T) {
	s := Span{10, 20}
	for _, tt := range []struct {
		t                  Span
		contains, overlaps bool
		compare            int
	}{
		{Span{10, 20}, true, true, 0},
		{Span{12, 15}, true, true, -1},
		{Span{10, 15}, true, true, 1},
		{Span{5, 11}, false, true, 1},
		{Span{5, 25}, false, true, 1},
		{Span{20, 25}, false, false, -1}, // touches
		{Span{5, 10}, false, false, 1},   // touches
		{Span{15, 15}, false, false, -1}, // empty
		{Span{18, 12}, false, false, -1}, // reversed
	} {
		if got := s.Contains(tt.t); got != tt.contains {
			t.Errorf("Contains(%v) = %v", tt.t, got)
		}
		if got := s.Overlaps(tt.t); got != tt.overlaps {
			t.Errorf("Overlaps(%v) = %v", tt.t, got)
		}
		if got := tt.t.Overlaps(s); got != tt.overlaps {
			t.Errorf("%v overlaps s: %v", tt.t, got)
		}
		if got := s.Compare(tt.t); got != tt.compare {
			t.Errorf("Compare(%v) = %d", tt.t, got)
		}
	}
}

func FuzzSpanIn(f *testing.F) {
	f.Add("a – b", 2, 5)
	f.Add("a – b", 3, 5)
	f.Add("", 0, 0)
	f.Add("x", -1, 9)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		s := Span{start, end}
		in, err := s.In(text), s.Check(text)
		if err == nil && (len(in) != s.Len() || in == "") {
			t.Errorf("%v is fine in %q but holds %q", s, text, in)
		}
		if err == nil && utf8.ValidString(text) && !utf8.ValidString(in) {
			t.Errorf("%v splits a rune of %q", s, text)
		}
		if in != "" && text[start:end] != in {
			t.Errorf("%v holds %q of %q", s, in, text)
		}
	})
}

func TestID(t *testing.T) {
	for _, tt := range []struct {
		id      ID
		section string
		n       int
	}{
		{NewID("force", 1), "force", 1},
		{"statement/12", "statement", 12},
		{"", "", 0},
		{"force", "", 0},
		{"force/", "", 0},
		{"/1", "", 0},
		{"force/0", "", 0},
		{"force/-1", "", 0},
		{"force/+1", "", 0},
		{"force/01", "", 0},
		{"force/1/2", "", 0},
		{"force/99999999999999999999", "", 0},
	} {
		if tt.id.Section() != tt.section || tt.id.Number() != tt.n {
			t.Errorf("%q: %q, %d; want %q, %d", tt.id, tt.id.Section(), tt.id.Number(), tt.section, tt.n)
		}
	}
}

func TestRecordLookups(t *testing.T) {
	r := fullRecord()
	if a, ok := r.Actor("person/ada-moen"); !ok || a != &r.Actors[2] {
		t.Errorf("Actor: %v, %v", a, ok)
	}
	if a, ok := r.Actor("person/nobody"); ok || a != nil {
		t.Errorf("Actor of nobody: %v, %v", a, ok)
	}
	if p, ok := r.Provision("force/1"); !ok || p != &r.Forces[0].Provision {
		t.Errorf("Provision: %v, %v", p, ok)
	}
	if p, ok := r.Provision("statement/1"); ok || p != nil {
		t.Errorf("a statement is no provision: %v", p)
	}
	for id, want := range map[ID]any{
		"ceasefire/1": &r.Ceasefires[0], "mechanism/1": &r.Mechanisms[0], "force/1": &r.Forces[0], "guarantee/1": &r.Guarantees[0],
		"pledge/1": &r.Pledges[0], "document/1": &r.Documents[0], "meeting/1": &r.Meetings[0], "statement/1": &r.Statements[0],
		"force/2": nil, "statement/9": nil, "issue/1": nil, "": nil, "force": nil,
	} {
		if got := r.Find(id); got != want {
			t.Errorf("Find(%q) = %v", id, got)
		}
	}
}

func TestRecordProvisions(t *testing.T) {
	r := fullRecord()
	r.Forces = append(r.Forces, Force{Provision: Provision{ID: "force/2"}})
	var got []string
	for section, p := range r.Provisions() {
		got = append(got, section+" "+string(p.ID))
		p.Name = "seen"
	}
	want := []string{
		"ceasefires ceasefire/1", "mechanisms mechanism/1", "forces force/1", "forces force/2", "guarantees guarantee/1",
		"pledges pledge/1", "documents document/1", "meetings meeting/1",
	}
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
	if r.Forces[1].Name != "seen" || r.Meetings[0].Name != "seen" {
		t.Error("the pointers are not into the record")
	}
	n := 0
	for range r.Provisions() {
		if n++; n == 3 {
			break
		}
	}
	for range new(Record).Provisions() {
		t.Error("a provision in an empty record")
	}
}
