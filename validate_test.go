package ceasefire

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// fieldErrors returns the errors that Validate joined.
func fieldErrors(t *testing.T, err error) []*FieldError {
	t.Helper()
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("%T joins nothing", err)
	}
	var list []*FieldError
	for _, e := range joined.Unwrap() {
		f, ok := e.(*FieldError)
		if !ok {
			t.Fatalf("%T: %v", e, e)
		}
		list = append(list, f)
	}
	return list
}

// Each row breaks a valid record in one way, which must be told once, in its place.
func TestValidate(t *testing.T) {
	nested := func(depth int) *Condition {
		c := &Condition{Event: OnAttack}
		for range depth - 1 {
			c = &Condition{Not: c}
		}
		return c
	}
	for _, tt := range []struct {
		change func(r *Record)
		object string
		field  string
		want   error // nil: an UnknownValueError
	}{
		{func(r *Record) { r.Article.ID = "\xff" }, "article", "id", ErrNotUTF8},
		{func(r *Record) { r.Article.Headline = "\xff" }, "article", "headline", ErrNotUTF8},
		{func(r *Record) { r.Article.Source = "\xff" }, "article", "source", ErrNotUTF8},
		{func(r *Record) { r.Article.Text += "\xff" }, "article", "text", ErrNotUTF8},
		{func(r *Record) { r.Article.Published = Date{Year: 2026} }, "article", "published", ErrMalformed},
		{func(r *Record) { r.Article.Published = Date{2026, 2, 30} }, "article", "published", ErrMalformed},

		{func(r *Record) { r.Actors = append(r.Actors, r.Actors[4]) }, "armed-group/tana-front", "id", ErrRepeated},
		{func(r *Record) {
			r.Actors = append(r.Actors, Actor{Kind: Group, Name: "x", Mentions: r.Actors[4].Mentions})
		}, "actors[5]", "id", ErrMissing},
		{func(r *Record) {
			r.Actors = append(r.Actors, Actor{ID: "group/X", Kind: Group, Name: "x", Mentions: r.Actors[4].Mentions})
		}, "group/X", "id", ErrMalformed},
		{func(r *Record) { r.Actors[2].Kind = 0 }, "person/ada-moen", "kind", ErrMissing},
		{func(r *Record) { r.Actors[2].Kind = Group }, "person/ada-moen", "kind", ErrConflict},
		{func(r *Record) { r.Actors[2].Name = "" }, "person/ada-moen", "name", ErrMissing},
		{func(r *Record) { r.Actors[2].Name = "\xff" }, "person/ada-moen", "name", ErrNotUTF8},
		{func(r *Record) { r.Actors[2].Aliases = []string{"Moen", ""} }, "person/ada-moen", "aliases[1]", ErrMissing},
		{func(r *Record) { r.Actors[2].Role = "\xff" }, "person/ada-moen", "role", ErrNotUTF8},
		{func(r *Record) { r.Actors[2].Country = "UK" }, "person/ada-moen", "country", nil},
		{func(r *Record) { r.Actors[0].Country = "SE" }, "state/NO", "country", ErrConflict},
		{func(r *Record) { r.Actors[2].Affiliation = "state/SE" }, "person/ada-moen", "affiliation", ErrUnresolved},
		{func(r *Record) { r.Actors[2].Affiliation = "person/ada-moen" }, "person/ada-moen", "affiliation", ErrConflict},
		{func(r *Record) { r.Actors[2].Mentions = nil }, "person/ada-moen", "mentions", ErrMissing},
		{func(r *Record) { r.Actors[0].Mentions[1].End = 9999 }, "state/NO", "mentions[1]", ErrSpanRange},
		{func(r *Record) { r.Actors[3], r.Actors[4] = r.Actors[4], r.Actors[3] }, "organization/fjord-radio", "mentions", ErrOrder},
		{func(r *Record) {
			m := r.Actors[0].Mentions
			r.Actors[0].Mentions = []Span{m[0], m[0]}
		}, "state/NO", "mentions[1]", ErrRepeated},

		{func(r *Record) { r.Meetings[0].ID = "" }, "meetings[0]", "id", ErrMissing},
		{func(r *Record) { r.Meetings[0].ID = "meeting/01" }, "meeting/01", "id", ErrMalformed},
		{func(r *Record) { r.Meetings[0].ID = "document/7" }, "document/7", "id", ErrMalformed},
		{func(r *Record) { r.Meetings = append(r.Meetings, r.Meetings[0]) }, "meeting/1", "id", ErrRepeated},
		{func(r *Record) { r.Forces[0].Name = "\xff" }, "force/1", "name", ErrNotUTF8},
		{func(r *Record) { r.Forces[0].Status = 99 }, "force/1", "status", nil},
		{func(r *Record) { r.Forces[0].From = Date{2026, 2, 30} }, "force/1", "from", nil},
		{func(r *Record) { r.Forces[0].Until = Date{2026, 13, 0} }, "force/1", "until", nil},
		{func(r *Record) { r.Forces[0].Until = Date{2026, 3, 1} }, "force/1", "until", ErrConflict},
		{func(r *Record) { r.Forces[0].Duration.Days = -1 }, "force/1", "duration", nil},
		{func(r *Record) { r.Forces[0].Duration.Hours = 1 }, "force/1", "duration", nil},
		{func(r *Record) { r.Forces[0].According[0] = "state/SE" }, "force/1", "according[0]", ErrUnresolved},
		{func(r *Record) { r.Forces[0].According[0] = "" }, "force/1", "according[0]", ErrUnresolved},
		{func(r *Record) { r.Forces[0].Evidence = nil }, "force/1", "evidence", ErrMissing},
		{func(r *Record) { r.Forces[0].Evidence[0].End = r.Forces[0].Evidence[0].Start }, "force/1", "evidence[0]", ErrSpanEmpty},
		{func(r *Record) { r.Forces[0].Evidence = []Span{spanOf("–")}; r.Forces[0].Evidence[0].End-- }, "force/1", "evidence[0]", ErrSpanRune},
		{func(r *Record) { r.Forces[0].Evidence = []Span{{50, 60}, {50, 59}} }, "force/1", "evidence[1]", ErrOrder},

		{func(r *Record) { *r.Forces[0].Requires = Condition{} }, "force/1", "requires", ErrMissing},
		{func(r *Record) { r.Forces[0].Requires.Event = OnBreach }, "force/1", "requires", ErrConflict},
		{func(r *Record) { r.Forces[0].VoidIf.Date = Date{Year: 2026} }, "force/1", "voidIf", ErrConflict},
		{func(r *Record) { r.Forces[0].VoidIf.Any[1].Not.Event = 99 }, "force/1", "voidIf.any[1].not.event", nil},
		{func(r *Record) { r.Forces[0].VoidIf.Any[0].All[0].Actors[1] = "state/SE" }, "force/1", "voidIf.any[0].all[0].actors[1]", ErrUnresolved},
		{func(r *Record) { r.Forces[0].VoidIf.Any[0].All[0].Date.Day = 31 }, "force/1", "voidIf.any[0].all[0].date", nil},
		{func(r *Record) { r.Forces[0].VoidIf.Any[0].All[0].Duration.Weeks = 1 }, "force/1", "voidIf.any[0].all[0].duration", nil},
		{func(r *Record) { r.Forces[0].VoidIf.Any[0].All[0].Span.Start = -1 }, "force/1", "voidIf.any[0].all[0].span", ErrSpanRange},
		{func(r *Record) { r.Guarantees[0].Trigger.Any[1].Not = nil }, "guarantee/1", "trigger.any[1]", ErrMissing},
		{func(r *Record) { r.Guarantees[0].Trigger = nested(MaxConditionDepth + 1) }, "guarantee/1", "trigger" + strings.Repeat(".not", MaxConditionDepth), ErrLimit},

		{func(r *Record) { r.Ceasefires[0].Scope = 99 }, "ceasefire/1", "scope", nil},
		{func(r *Record) { r.Ceasefires[0].Parties[1] = "state/SE" }, "ceasefire/1", "parties[1]", ErrUnresolved},
		{func(r *Record) { r.Ceasefires[0].Parties[1] = r.Ceasefires[0].Parties[0] }, "ceasefire/1", "parties[1]", ErrRepeated},
		{func(r *Record) { r.Ceasefires[0].Mediators[0] = "state/SE" }, "ceasefire/1", "mediators[0]", ErrUnresolved},
		{func(r *Record) { r.Mechanisms[0].Kind = 99 }, "mechanism/1", "kind", nil},
		{func(r *Record) { r.Mechanisms[0].Lead = "state/SE" }, "mechanism/1", "lead", ErrUnresolved},
		{func(r *Record) { r.Mechanisms[0].Members[0] = "state/NO" }, "mechanism/1", "members", ErrConflict},
		{func(r *Record) { r.Mechanisms[0].Functions[0] = 0 }, "mechanism/1", "functions[0]", ErrMissing},
		{func(r *Record) { r.Mechanisms[0].Functions[0] = 99 }, "mechanism/1", "functions[0]", nil},
		{func(r *Record) { r.Mechanisms[0].Functions[1] = Observe }, "mechanism/1", "functions[1]", ErrRepeated},
		{func(r *Record) { r.Mechanisms[0].Seat = "\xff" }, "mechanism/1", "seat", ErrNotUTF8},
		{func(r *Record) { r.Mechanisms[0].Area[0] = "" }, "mechanism/1", "area[0]", ErrMissing},
		{func(r *Record) { *r.Mechanisms[0].Strength.Max = -1 }, "mechanism/1", "strength.max", ErrMalformed},
		{func(r *Record) { r.Forces[0].Kind = 99 }, "force/1", "kind", nil},
		{func(r *Record) { r.Forces[0].Contributors[0] = "state/KE" }, "force/1", "contributors", ErrConflict},
		{func(r *Record) { r.Forces[0].Host = "state/SE" }, "force/1", "host", ErrUnresolved},
		{func(r *Record) { r.Forces[0].Host = "person/ada-moen" }, "force/1", "host", ErrConflict},
		{func(r *Record) { r.Forces[0].Seat = "\xff" }, "force/1", "seat", ErrNotUTF8},
		{func(r *Record) { r.Forces[0].Area[0] = "\xff" }, "force/1", "area[0]", ErrNotUTF8},
		{func(r *Record) { r.Forces[0].Tasks[1] = 99 }, "force/1", "tasks[1]", nil},
		{func(r *Record) { *r.Forces[0].Strength.Min = 10_000 }, "force/1", "strength.max", ErrConflict},
		{func(r *Record) { *r.Forces[0].Strength.Min = -1 }, "force/1", "strength.min", ErrMalformed},
		{func(r *Record) { r.Forces[0].Strength.Unit = "Troops" }, "force/1", "strength.unit", ErrMalformed},
		{func(r *Record) { r.Guarantees[0].Kind = 99 }, "guarantee/1", "kind", nil},
		{func(r *Record) { r.Guarantees[0].Form = 99 }, "guarantee/1", "form", nil},
		{func(r *Record) { r.Guarantees[0].Guarantors[0] = "state/SE" }, "guarantee/1", "guarantors[0]", ErrUnresolved},
		{func(r *Record) { r.Guarantees[0].Beneficiaries[0] = "state/SE" }, "guarantee/1", "beneficiaries[0]", ErrUnresolved},
		{func(r *Record) { r.Pledges[0].By[0] = "state/SE" }, "pledge/1", "by[0]", ErrUnresolved},
		{func(r *Record) { r.Pledges[0].To[0] = "state/SE" }, "pledge/1", "to[0]", ErrUnresolved},
		{func(r *Record) { r.Pledges[0].Action = 99 }, "pledge/1", "action", nil},
		{func(r *Record) { r.Pledges[0].Toward = "force/2" }, "pledge/1", "toward", ErrUnresolved},
		{func(r *Record) { r.Pledges[0].Toward = "statement/1" }, "pledge/1", "toward", ErrUnresolved},
		{func(r *Record) { r.Pledges[0].Toward = "pledge/1" }, "pledge/1", "toward", ErrConflict},
		{func(r *Record) { r.Pledges[0].Quantity.Unit = "\xff" }, "pledge/1", "quantity.unit", ErrNotUTF8},
		{func(r *Record) { r.Pledges[0].Place = "\xff" }, "pledge/1", "place", ErrNotUTF8},
		{func(r *Record) { r.Documents[0].Kind = 99 }, "document/1", "kind", nil},
		{func(r *Record) { r.Documents[0].Signatories[0] = "state/SE" }, "document/1", "signatories[0]", ErrUnresolved},
		{func(r *Record) { r.Documents[0].Place = "\xff" }, "document/1", "place", ErrNotUTF8},
		{func(r *Record) { r.Documents[0].Date.Month = 13 }, "document/1", "date", nil},
		{func(r *Record) { r.Meetings[0].Kind = 99 }, "meeting/1", "kind", nil},
		{func(r *Record) { r.Meetings[0].Place = "\xff" }, "meeting/1", "place", ErrNotUTF8},
		{func(r *Record) { r.Meetings[0].Date.Day = 1 }, "meeting/1", "date", nil},
		{func(r *Record) { r.Meetings[0].Hosts[0] = "state/SE" }, "meeting/1", "hosts[0]", ErrUnresolved},
		{func(r *Record) { r.Meetings[0].Participants[0] = "state/SE" }, "meeting/1", "participants[0]", ErrUnresolved},
		{func(r *Record) { r.Meetings[0].Attendance[1] = Quantity{} }, "meeting/1", "attendance[1]", ErrMissing},
		{func(r *Record) { *r.Meetings[0].Attendance[0].Max = 1 }, "meeting/1", "attendance[0].max", ErrConflict},

		{func(r *Record) { r.Issues[0].Topic = 0 }, "issues[0]", "topic", ErrMissing},
		{func(r *Record) { r.Issues[0].Topic = 99 }, "issues[0]", "topic", nil},
		{func(r *Record) { r.Issues[0].State = 99 }, "issues[0]", "state", nil},
		{func(r *Record) { r.Issues[0].According[0] = "state/SE" }, "issues[0]", "according[0]", ErrUnresolved},
		{func(r *Record) { r.Issues[0].Evidence = nil }, "issues[0]", "evidence", ErrMissing},

		{func(r *Record) { r.Statements[0].Speakers[0] = "state/SE" }, "statement/1", "speakers[0]", ErrUnresolved},
		{func(r *Record) { r.Statements[0].Source.End = 9999 }, "statement/1", "source", ErrSpanRange},
		{func(r *Record) { r.Statements[0].Cue.End = r.Statements[0].Cue.Start }, "statement/1", "cue", ErrSpanEmpty},
		{func(r *Record) { r.Statements[0].Content.End = 9999 }, "statement/1", "content", ErrSpanRange},
		{func(r *Record) { r.Statements[0].Quotes[0].End++ }, "statement/1", "quotes[0]", ErrConflict},
		{func(r *Record) {
			q := r.Statements[0].Quotes[0]
			r.Statements[0].Quotes = []Span{{q.Start, q.End - 2}, {q.Start + 1, q.End}}
		}, "statement/1", "quotes[1]", ErrConflict},
		{func(r *Record) { r.Statements[0].Quotes = nil }, "statement/1", "mode", ErrConflict},
		{func(r *Record) { r.Statements[0].Mode = Indirect }, "statement/1", "mode", ErrConflict},
		{func(r *Record) { r.Statements[0].Mode = 99 }, "statement/1", "mode", nil},
		{func(r *Record) { r.Statements[0].Act = 99 }, "statement/1", "act", nil},
		{func(r *Record) { r.Statements[0].Via[0] = "state/SE" }, "statement/1", "via[0]", ErrUnresolved},
		{func(r *Record) { r.Statements[0].Topics[0] = 99 }, "statement/1", "topics[0]", nil},
		{func(r *Record) { r.Statements[0].Evidence = nil }, "statement/1", "evidence", ErrMissing},

		{func(r *Record) { r.Positions[0].Holder = "" }, "positions[0]", "holder", ErrMissing},
		{func(r *Record) { r.Positions[0].Holder = "state/SE" }, "positions[0]", "holder", ErrUnresolved},
		{func(r *Record) { r.Positions[0].Topic = 0 }, "positions[0]", "topic", ErrMissing},
		{func(r *Record) { r.Positions[0].Stance = 0 }, "positions[0]", "stance", ErrMissing},
		{func(r *Record) { r.Positions[0].Stance = 99 }, "positions[0]", "stance", nil},
		{func(r *Record) { r.Positions[0].Statements[0] = "statement/2" }, "positions[0]", "statements[0]", ErrUnresolved},
		{func(r *Record) { r.Positions[0].Statements[0] = "force/1" }, "positions[0]", "statements[0]", ErrUnresolved},
		{func(r *Record) { r.Positions[0].Statements = []ID{"statement/1", "statement/1"} }, "positions[0]", "statements[1]", ErrRepeated},
		{func(r *Record) { r.Positions[0].Evidence = nil }, "positions[0]", "evidence", ErrMissing},
	} {
		r := fullRecord()
		tt.change(r)
		errs := fieldErrors(t, r.Validate())
		if len(errs) != 1 || errs[0].Object != tt.object || errs[0].Field != tt.field {
			t.Errorf("want %s: %s alone, got\n%v", tt.object, tt.field, errors.Join(r.Validate()))
			continue
		}
		_, unknown := errors.AsType[*UnknownValueError](errs[0])
		if unknown != (tt.want == nil) || tt.want != nil && !errors.Is(errs[0], tt.want) {
			t.Errorf("%v: want %v", errs[0], tt.want)
		}
	}
}

// What is legal though it looks odd must pass.
func TestValidateAccepts(t *testing.T) {
	for name, change := range map[string]func(r *Record){
		"nothing":                 func(r *Record) { *r = Record{} },
		"no status":               func(r *Record) { r.Forces[0].Status = 0 },
		"ids with gaps":           func(r *Record) { r.Meetings[0].ID = "meeting/7" },
		"one day":                 func(r *Record) { r.Forces[0].Until = r.Forces[0].From },
		"until within from":       func(r *Record) { r.Forces[0].From, r.Forces[0].Until = Date{Year: 2026}, Date{2026, 1, 1} },
		"no speaker, no cue":      func(r *Record) { s := &r.Statements[0]; s.Speakers, s.Source, s.Cue = nil, Span{}, Span{} },
		"condition without span":  func(r *Record) { r.Forces[0].Requires = &Condition{Event: OnAttack} },
		"actor without country":   func(r *Record) { r.Actors[0].Country = "" },
		"overlapping evidence":    func(r *Record) { r.Forces[0].Evidence = []Span{{50, 60}, {50, 61}, {55, 58}} },
		"span at the text's ends": func(r *Record) { r.Forces[0].Evidence = []Span{{0, len(fullText)}} },
		"quantity of nobody":      func(r *Record) { r.Forces[0].Strength = Exactly(0, "troops") },
		"deep condition": func(r *Record) {
			c := &Condition{Event: OnAttack}
			for range MaxConditionDepth - 1 {
				c = &Condition{Any: []Condition{*c}}
			}
			r.Forces[0].Requires = c
		},
	} {
		r := fullRecord()
		change(r)
		if err := r.Validate(); err != nil {
			t.Errorf("%s:\n%v", name, err)
		}
	}
}

func TestValidateTellsEverything(t *testing.T) {
	r := fullRecord()
	r.Forces[0].Status = 99
	r.Forces[0].Lead = "state/SE"
	r.Statements[0].Content = Span{}
	err := r.Validate()
	want := `force/1: status: unknown Status "99"
force/1: lead: "state/SE" names nothing in the record
statement/1: content: missing
statement/1: quotes[0]: conflict: not within the content`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
	if !errors.Is(err, ErrUnresolved) || !errors.Is(err, ErrMissing) {
		t.Error("the causes cannot be asked for")
	}
}

// Ten times the record takes about ten times as long; a hundred would be a
// sign of work that grows with the square.
func TestValidateIsLinear(t *testing.T) {
	build := func(n int) *Record {
		r := &Record{Article: Article{Text: strings.Repeat("x", n+1)}}
		for i := range n {
			evidence := []Span{{i, i + 1}}
			actor := Actor{ID: ActorID(fmt.Sprint("group/x", i)), Kind: Group, Name: "x", Mentions: evidence}
			r.Actors = append(r.Actors, actor)
			r.Pledges = append(r.Pledges, Pledge{
				Provision: Provision{ID: NewID("pledge", i+1), Evidence: evidence}, By: []ActorID{actor.ID}, Toward: NewID("pledge", n-i),
			})
			r.Statements = append(r.Statements, Statement{ID: NewID("statement", i+1), Content: evidence[0], Evidence: evidence})
			r.Positions = append(r.Positions, Position{
				Holder: actor.ID, Topic: TopicOther, Stance: StanceSupport, Statements: []ID{NewID("statement", n-i)}, Evidence: evidence,
			})
		}
		return r
	}
	fastest := func(r *Record) time.Duration {
		best := time.Hour
		for range 5 {
			start := time.Now()
			if err := r.Validate(); err != nil {
				t.Fatal(err)
			}
			best = min(best, time.Since(start))
		}
		return best
	}
	small, large := fastest(build(1000)), fastest(build(10_000))
	if large > 60*small {
		t.Errorf("1,000 objects take %v, 10,000 take %v", small, large)
	}
}

func BenchmarkValidate(b *testing.B) {
	r := fullRecord()
	b.ReportAllocs()
	for b.Loop() {
		if err := r.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}
