package ceasefire_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

const (
	unknown = ceasefire.Unknown
	no      = ceasefire.False
	yes     = ceasefire.True
)

func day(s string) ceasefire.Date {
	d, err := ceasefire.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func length(s string) ceasefire.Duration {
	d, err := ceasefire.ParseDuration(s)
	if err != nil {
		panic(err)
	}
	return d
}

func actors(ids ...ceasefire.ActorID) []ceasefire.ActorID { return ids }

// leaf returns a condition of one event and the actors it belongs to.
func leaf(e ceasefire.Event, ids ...ceasefire.ActorID) ceasefire.Condition {
	return ceasefire.Condition{Event: e, Actors: ids}
}

func all(c ...ceasefire.Condition) ceasefire.Condition   { return ceasefire.Condition{All: c} }
func anyOf(c ...ceasefire.Condition) ceasefire.Condition { return ceasefire.Condition{Any: c} }
func not(c ceasefire.Condition) ceasefire.Condition      { return ceasefire.Condition{Not: &c} }

func TestTruth(t *testing.T) {
	tests := []struct {
		a, b, and, or ceasefire.Truth
	}{
		{unknown, unknown, unknown, unknown},
		{unknown, no, no, unknown},
		{unknown, yes, unknown, yes},
		{no, no, no, no},
		{no, yes, no, yes},
		{yes, yes, yes, yes},
	}
	for _, tt := range tests {
		for _, p := range [][2]ceasefire.Truth{{tt.a, tt.b}, {tt.b, tt.a}} {
			if got := p[0].And(p[1]); got != tt.and {
				t.Errorf("%v and %v = %v, want %v", p[0], p[1], got, tt.and)
			}
			if got := p[0].Or(p[1]); got != tt.or {
				t.Errorf("%v or %v = %v, want %v", p[0], p[1], got, tt.or)
			}
		}
	}
	for tr, want := range map[ceasefire.Truth]ceasefire.Truth{unknown: unknown, no: yes, yes: no} {
		if got := tr.Not(); got != want {
			t.Errorf("not %v = %v, want %v", tr, got, want)
		}
	}
	for tr, want := range map[ceasefire.Truth]string{unknown: "unknown", no: "false", yes: "true", 9: "unknown"} {
		if got := tr.String(); got != want {
			t.Errorf("Truth(%d) says %q, want %q", tr, got, want)
		}
	}
}

func TestHolds(t *testing.T) {
	const ru, ua, fr = "state/RU", "state/UA", "state/FR"
	agreed := ceasefire.Known{Event: ceasefire.OnCeasefireAgreed}
	consent := func(ids ...ceasefire.ActorID) ceasefire.Known {
		return ceasefire.Known{Event: ceasefire.OnConsent, Actors: ids}
	}
	refusal := func(ids ...ceasefire.ActorID) ceasefire.Known {
		k := consent(ids...)
		k.Not = true
		return k
	}
	truce := func(since, until string) ceasefire.Known {
		k := ceasefire.Known{Event: ceasefire.OnCeasefireInForce}
		if since != "" {
			k.Since = day(since)
		}
		if until != "" {
			k.Until = day(until)
		}
		return k
	}
	lasting := func(d string) ceasefire.Condition {
		return ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Duration: length(d)}
	}
	from := func(d string) ceasefire.Condition {
		return ceasefire.Condition{Event: ceasefire.OnDate, Date: day(d)}
	}
	by := func(d string) ceasefire.Condition {
		return ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Date: day(d)}
	}
	words := func(c ceasefire.Condition, start, end int) ceasefire.Condition {
		c.Span = ceasefire.Span{Start: start, End: end}
		return c
	}
	tests := []struct {
		name string
		c    ceasefire.Condition
		k    ceasefire.Knowledge
		on   string
		want ceasefire.Truth
	}{
		{"nothing known", leaf(ceasefire.OnCeasefireAgreed), nil, "2026-01-10", unknown},
		{"known without bounds", leaf(ceasefire.OnCeasefireAgreed), ceasefire.Knowledge{agreed}, "2026-01-10", yes},
		{"known without bounds, no day", leaf(ceasefire.OnCeasefireAgreed), ceasefire.Knowledge{agreed}, "", yes},
		{"another event", leaf(ceasefire.OnPeaceDeal), ceasefire.Knowledge{agreed}, "2026-01-10", unknown},
		{"says nothing", ceasefire.Condition{}, ceasefire.Knowledge{agreed}, "2026-01-10", unknown},

		{"for each actor", leaf(ceasefire.OnConsent, ru, ua), ceasefire.Knowledge{consent(ru), consent(ua)}, "2026-01-10", yes},
		{"jointly", leaf(ceasefire.OnConsent, ru, ua), ceasefire.Knowledge{consent(ua, ru)}, "2026-01-10", yes},
		{"one actor missing", leaf(ceasefire.OnConsent, ru, ua), ceasefire.Knowledge{consent(ru)}, "2026-01-10", unknown},
		{"one actor refuses", leaf(ceasefire.OnConsent, ru, ua), ceasefire.Knowledge{refusal(ua)}, "2026-01-10", no},
		{"somebody, not known who", leaf(ceasefire.OnConsent, ru), ceasefire.Knowledge{consent()}, "2026-01-10", unknown},
		{"nobody", leaf(ceasefire.OnConsent, ru), ceasefire.Knowledge{refusal()}, "2026-01-10", no},
		{"anybody, one does", leaf(ceasefire.OnConsent), ceasefire.Knowledge{consent(fr)}, "2026-01-10", yes},
		{"anybody, one does not", leaf(ceasefire.OnConsent), ceasefire.Knowledge{refusal(fr)}, "2026-01-10", unknown},
		{"anybody, nobody does", leaf(ceasefire.OnConsent), ceasefire.Knowledge{refusal()}, "2026-01-10", no},
		{"contradiction", leaf(ceasefire.OnConsent, ru), ceasefire.Knowledge{consent(ru), refusal(ru), consent(ru)}, "2026-01-10", unknown},

		{"before it began", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-09", unknown},
		{"the day it began", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-10", yes},
		{"its last day", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("", "2026-01-10")}, "2026-01-10", yes},
		{"after it ended", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("", "2026-01-10")}, "2026-01-11", unknown},
		{"bounds, but no day", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("2026-01-10", "")}, "", unknown},
		{"within the month it began", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("2026-01", "")}, "2026-01-20", unknown},
		{"the last day of that month", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("2026-01", "")}, "2026-01-31", yes},
		{"within its last month", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("", "2026-01")}, "2026-01-31", yes},
		{"a month asked, its last day within", leaf(ceasefire.OnCeasefireInForce), ceasefire.Knowledge{truce("", "2026-01-10")}, "2026-01", unknown},

		{"lasted", lasting("P3D"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-13", yes},
		{"not yet lasted", lasting("P3D"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-12", no},
		{"no known start", lasting("P3D"), ceasefire.Knowledge{truce("", "")}, "2026-01-12", unknown},
		{"a start elsewhere known", lasting("P3D"), ceasefire.Knowledge{truce("", ""), truce("2026-01-10", "")}, "2026-01-13", yes},
		{"two starts", lasting("P3D"), ceasefire.Knowledge{truce("2026-01-11", ""), truce("2026-01-10", "")}, "2026-01-13", unknown},
		{"known not to hold", lasting("P3D"), ceasefire.Knowledge{{Event: ceasefire.OnCeasefireInForce, Not: true}}, "2026-01-13", no},
		{"two months", lasting("P2M"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-03-10", yes},
		{"less than two months", lasting("P2M"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-03-09", no},
		{"a week of a month's doubt", lasting("P1W"), ceasefire.Knowledge{truce("2026-01", "")}, "2026-02-05", unknown},
		{"hours, surely", lasting("PT72H"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-14", yes},
		{"hours, within the day", lasting("PT72H"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-13", unknown},
		{"hours, surely not", lasting("PT72H"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-12", no},
		{"hours beyond counting", lasting("PT999999999H"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-12", no},
		{"years beyond the calendar", lasting("P999999999Y"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-12", no},
		{"for ever", lasting("indefinite"), ceasefire.Knowledge{truce("2026-01-10", "")}, "2026-01-13", unknown},

		{"before the date", from("2026-01-15"), nil, "2026-01-14", no},
		{"on the date", from("2026-01-15"), nil, "2026-01-15", yes},
		{"after the month", from("2026-01"), nil, "2026-02-01", yes},
		{"within the month", from("2026-01"), nil, "2026-01-15", unknown},
		{"a date without a day asked", from("2026-01-15"), nil, "", unknown},
		{"in time", by("2026-01-15"), ceasefire.Knowledge{truce("2026-01-15", "")}, "2026-02-01", yes},
		{"too late", by("2026-01-15"), ceasefire.Knowledge{truce("2026-01-16", "")}, "2026-02-01", no},
		{"one too late, another perhaps not", ceasefire.Condition{Event: ceasefire.OnConsent, Date: day("2026-01-15")},
			ceasefire.Knowledge{{Event: ceasefire.OnConsent, Actors: actors(fr), Since: day("2026-01-16")}}, "2026-02-01", unknown},
		{"in time for a month", by("2026-01"), ceasefire.Knowledge{truce("2026-01-16", "")}, "2026-02-01", yes},
		{"holds before the deadline", by("2026-01-15"), ceasefire.Knowledge{truce("", "")}, "2026-01-15", yes},
		{"holds after the deadline", by("2026-01-15"), ceasefire.Knowledge{truce("", "")}, "2026-01-16", unknown},
		{"deadline passed, nothing known", by("2026-01-15"), nil, "2026-02-01", unknown},

		{"other", words(leaf(ceasefire.OnOther), 3, 9), ceasefire.Knowledge{{Event: ceasefire.OnOther}}, "2026-01-10", unknown},
		{"other by its words", words(leaf(ceasefire.OnOther), 3, 9), ceasefire.Knowledge{{Event: ceasefire.OnOther, Span: ceasefire.Span{Start: 3, End: 9}}}, "2026-01-10", yes},
		{"other, other words", words(leaf(ceasefire.OnOther), 3, 9), ceasefire.Knowledge{{Event: ceasefire.OnOther, Span: ceasefire.Span{Start: 4, End: 9}}}, "2026-01-10", unknown},
		{"words stand for its actors", words(leaf(ceasefire.OnOther, ru, ua), 3, 9), ceasefire.Knowledge{{Event: ceasefire.OnOther, Span: ceasefire.Span{Start: 3, End: 9}}}, "2026-01-10", yes},
		{"a day without a date", words(leaf(ceasefire.OnDate), 3, 9), ceasefire.Knowledge{{Event: ceasefire.OnDate, Span: ceasefire.Span{Start: 3, End: 9}}}, "2026-01-10", yes},

		{"all, one unknown", all(leaf(ceasefire.OnCeasefireAgreed), leaf(ceasefire.OnPeaceDeal)), ceasefire.Knowledge{agreed}, "", unknown},
		{"all, one false", all(leaf(ceasefire.OnPeaceDeal), leaf(ceasefire.OnConsent, ru)), ceasefire.Knowledge{refusal(ru)}, "", no},
		{"any, one unknown", anyOf(leaf(ceasefire.OnPeaceDeal), leaf(ceasefire.OnCeasefireAgreed)), ceasefire.Knowledge{agreed}, "", yes},
		{"any, one false", anyOf(leaf(ceasefire.OnPeaceDeal), leaf(ceasefire.OnConsent, ru)), ceasefire.Knowledge{refusal(ru)}, "", unknown},
		{"not unknown", not(leaf(ceasefire.OnAttack)), nil, "", unknown},
		{"not true", not(leaf(ceasefire.OnCeasefireAgreed)), ceasefire.Knowledge{agreed}, "", no},
		{"not false", not(leaf(ceasefire.OnConsent, ru)), ceasefire.Knowledge{refusal(ru)}, "", yes},
	}
	for _, tt := range tests {
		var on ceasefire.Date
		if tt.on != "" {
			on = day(tt.on)
		}
		if got := tt.c.Holds(tt.k, on); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	if got := (*ceasefire.Condition)(nil).Holds(nil, ceasefire.Date{}); got != yes {
		t.Errorf("no condition: %v, want true", got)
	}
}

func TestConditionString(t *testing.T) {
	const ru, ua = "state/RU", "state/UA"
	tests := []struct {
		c    ceasefire.Condition
		want string
	}{
		{ceasefire.Condition{}, ""},
		{leaf(ceasefire.OnCeasefireAgreed), "after a ceasefire is agreed"},
		{leaf(ceasefire.OnConsent, ru, ua), "if Russia and Ukraine consent"},
		{leaf(ceasefire.OnConsent, ru, ua, "organization/african-union"), "if Russia, Ukraine and african union consent"},
		{leaf(ceasefire.OnRatification, "institution/dutch-parliament"), "after dutch parliament ratifies it"},
		{leaf(200), "if another condition is met"},
		{ceasefire.Condition{Event: ceasefire.OnDate, Date: day("2026-03-01")}, "from 2026-03-01"},
		{ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Duration: length("P3D")}, "after a ceasefire is in force for 3 days"},
		{ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Duration: length("PT1H")}, "after a ceasefire is in force for 1 hour"},
		{ceasefire.Condition{Event: ceasefire.OnCeasefireInForce, Duration: length("indefinite")}, "after a ceasefire is in force indefinitely"},
		{ceasefire.Condition{Event: ceasefire.OnConsent, Date: day("2026-03")}, "if consent is given by 2026-03"},
		{not(leaf(ceasefire.OnAttack, ua)), "unless Ukraine attacks"},
		{all(leaf(ceasefire.OnCeasefireAgreed), leaf(ceasefire.OnMandate)), "after a ceasefire is agreed and there is a mandate"},
		{anyOf(leaf(ceasefire.OnCeasefireAgreed), leaf(ceasefire.OnConsent, ru)), "if a ceasefire is agreed or Russia consents"},
		{all(anyOf(leaf(ceasefire.OnCeasefireAgreed), leaf(ceasefire.OnPeaceDeal)), leaf(ceasefire.OnMandate)),
			"after either a ceasefire is agreed or a peace deal is reached, and there is a mandate"},
		{anyOf(leaf(ceasefire.OnPeaceDeal), all(leaf(ceasefire.OnWithdrawal, ru), leaf(ceasefire.OnMandate))),
			"after a peace deal is reached, or both Russia has withdrawn and there is a mandate"},
		{all(leaf(ceasefire.OnConsent), not(leaf(ceasefire.OnBreach)), leaf(ceasefire.OnMandate), not(leaf(ceasefire.OnAttack))),
			"if consent is given and there is a mandate, unless the terms are breached or there is an attack"},
		{anyOf(leaf(ceasefire.OnConsent), not(leaf(ceasefire.OnBreach))),
			"if consent is given or it is not so that the terms are breached"},
		{all(leaf(ceasefire.OnConsent), ceasefire.Condition{Event: ceasefire.OnDate, Date: day("2026-03-01")}),
			"if consent is given and 2026-03-01 has come"},
	}
	for _, tt := range tests {
		if got := tt.c.String(); got != tt.want {
			t.Errorf("got  %q\nwant %q", got, tt.want)
		}
	}
	if got := (*ceasefire.Condition)(nil).String(); got != "" {
		t.Errorf("no condition says %q", got)
	}
	for e := range ceasefire.Values[ceasefire.Event]() {
		seen := map[string]bool{}
		for _, ids := range [][]ceasefire.ActorID{nil, {ru}, {ru, ua}} {
			seen[(&ceasefire.Condition{Event: e, Actors: ids}).String()] = true
		}
		if len(seen) != 3 || seen[""] {
			t.Errorf("%v lacks a clause for none, one or several actors: %v", e, seen)
		}
	}
}

func TestLeaves(t *testing.T) {
	c := all(leaf(ceasefire.OnMandate), anyOf(leaf(ceasefire.OnPeaceDeal), not(leaf(ceasefire.OnAttack))), leaf(ceasefire.OnFunding))
	var got []ceasefire.Event
	for l := range c.Leaves() {
		got = append(got, l.Event)
	}
	want := []ceasefire.Event{ceasefire.OnMandate, ceasefire.OnPeaceDeal, ceasefire.OnAttack, ceasefire.OnFunding}
	if !slices.Equal(got, want) {
		t.Errorf("leaves %v, want %v", got, want)
	}
	for l := range c.Leaves() {
		if l != &c.All[0] {
			t.Error("the leaf is not the condition's own")
		}
		break
	}
	for range (*ceasefire.Condition)(nil).Leaves() {
		t.Error("no condition has a leaf")
	}
}

func TestInEffect(t *testing.T) {
	truce := leaf(ceasefire.OnCeasefireAgreed)
	strike := leaf(ceasefire.OnAttack, "state/UA")
	held := ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed}}
	failed := ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed, Not: true}}
	struck := ceasefire.Knowledge{{Event: ceasefire.OnAttack, Actors: actors("state/UA")}}
	quiet := ceasefire.Knowledge{{Event: ceasefire.OnAttack, Not: true}}
	tests := []struct {
		name string
		p    ceasefire.Provision
		k    ceasefire.Knowledge
		want ceasefire.Truth
	}{
		{"agreed", ceasefire.Provision{Status: ceasefire.Agreed}, nil, yes},
		{"agreed, waiting", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce}, nil, unknown},
		{"agreed, its condition come", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce}, held, yes},
		{"agreed, its condition failed", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce}, failed, no},
		{"in force, condition not heard of", ceasefire.Provision{Status: ceasefire.InForce, Requires: &truce}, nil, yes},
		{"in force, condition failed", ceasefire.Provision{Status: ceasefire.InForce, Requires: &truce}, failed, no},
		{"void", ceasefire.Provision{Status: ceasefire.InForce, VoidIf: &strike}, struck, no},
		{"perhaps void", ceasefire.Provision{Status: ceasefire.InForce, VoidIf: &strike}, nil, unknown},
		{"not void", ceasefire.Provision{Status: ceasefire.InForce, VoidIf: &strike}, quiet, yes},
		{"only intended", ceasefire.Provision{Status: ceasefire.Intended, Requires: &truce}, held, unknown},
		{"intended, its condition failed", ceasefire.Provision{Status: ceasefire.Intended, Requires: &truce}, failed, no},
		{"silent", ceasefire.Provision{}, nil, unknown},
		{"later", ceasefire.Provision{Status: ceasefire.Signed, From: day("2026-02-01")}, nil, no},
		{"begun", ceasefire.Provision{Status: ceasefire.Signed, From: day("2026-01-15")}, nil, yes},
		{"run out", ceasefire.Provision{Status: ceasefire.Signed, From: day("2025-12-15"), Duration: length("P1M")}, nil, no},
		{"running", ceasefire.Provision{Status: ceasefire.Signed, From: day("2025-12-16"), Duration: length("P1M")}, nil, yes},
		{"for ever", ceasefire.Provision{Status: ceasefire.Signed, From: day("2025-12-16"), Duration: length("indefinite")}, nil, yes},
		{"its last day", ceasefire.Provision{Status: ceasefire.Signed, Until: day("2026-01-15")}, nil, yes},
		{"past its end", ceasefire.Provision{Status: ceasefire.Signed, Until: day("2026-01-14")}, nil, no},
		{"rejected", ceasefire.Provision{Status: ceasefire.Rejected, Requires: &truce}, held, no},
		{"dropped", ceasefire.Provision{Status: ceasefire.Dropped}, nil, no},
		{"suspended", ceasefire.Provision{Status: ceasefire.Suspended}, nil, no},
		{"broken", ceasefire.Provision{Status: ceasefire.Broken}, nil, no},
		{"ended", ceasefire.Provision{Status: ceasefire.Ended}, nil, no},
	}
	for _, tt := range tests {
		g := ceasefire.Guarantee{Provision: tt.p}
		if got := g.InEffect(tt.k, day("2026-01-15")); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestObliges(t *testing.T) {
	attack := leaf(ceasefire.OnAttack)
	attacked := ceasefire.Knowledge{{Event: ceasefire.OnAttack, Actors: actors("state/RU")}}
	quiet := ceasefire.Knowledge{{Event: ceasefire.OnAttack, Not: true}}
	tests := []struct {
		name    string
		status  ceasefire.Status
		trigger *ceasefire.Condition
		k       ceasefire.Knowledge
		want    ceasefire.Truth
	}{
		{"triggered", ceasefire.InForce, &attack, attacked, yes},
		{"not triggered", ceasefire.InForce, &attack, quiet, no},
		{"perhaps triggered", ceasefire.InForce, &attack, nil, unknown},
		{"triggered, not in effect", ceasefire.Dropped, &attack, attacked, no},
		{"triggered, perhaps in effect", ceasefire.Intended, &attack, attacked, unknown},
		{"no trigger", ceasefire.InForce, nil, attacked, unknown},
		{"no trigger, not in effect", ceasefire.Ended, nil, nil, no},
	}
	for _, tt := range tests {
		g := ceasefire.Guarantee{Provision: ceasefire.Provision{Status: tt.status}, Trigger: tt.trigger}
		if got := g.Obliges(tt.k, day("2026-01-15")); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestPending(t *testing.T) {
	truce, attack := leaf(ceasefire.OnCeasefireAgreed), leaf(ceasefire.OnAttack)
	either := anyOf(truce, leaf(ceasefire.OnPeaceDeal))
	both := all(truce, not(attack), leaf(ceasefire.OnConsent, "state/RU"))
	force := func(p ceasefire.Provision) *ceasefire.Record {
		p.ID = "force/1"
		return &ceasefire.Record{Forces: []ceasefire.Force{{Provision: p}}}
	}
	on := day("2026-01-15")
	tests := []struct {
		name string
		p    ceasefire.Provision
		k    ceasefire.Knowledge
		want []ceasefire.Pending
	}{
		{"no condition", ceasefire.Provision{Status: ceasefire.Agreed}, nil, nil},
		{"one leaf", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce}, nil,
			[]ceasefire.Pending{{"force/1", ceasefire.Agreed, unknown, []ceasefire.Wait{{Leaf: truce, Truth: unknown}}}}},
		{"met", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &either}, ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed}}, nil},
		{"what is met is left out, what must not be told apart",
			ceasefire.Provision{Status: ceasefire.Considered, Requires: &both},
			ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed}, {Event: ceasefire.OnConsent, Not: true}},
			[]ceasefire.Pending{{"force/1", ceasefire.Considered, no, []ceasefire.Wait{
				{Leaf: attack, Not: true, Truth: unknown},
				{Leaf: leaf(ceasefire.OnConsent, "state/RU"), Truth: no},
			}}}},
		{"an attack stands in the way", ceasefire.Provision{Requires: &both},
			ceasefire.Knowledge{{Event: ceasefire.OnCeasefireAgreed}, {Event: ceasefire.OnAttack}, {Event: ceasefire.OnConsent, Actors: actors("state/RU")}},
			[]ceasefire.Pending{{"force/1", 0, no, []ceasefire.Wait{{Leaf: attack, Not: true, Truth: no}}}}},
		{"a later start", ceasefire.Provision{Status: ceasefire.Signed, From: day("2026-02-01")}, nil,
			[]ceasefire.Pending{{"force/1", ceasefire.Signed, no, []ceasefire.Wait{
				{Leaf: ceasefire.Condition{Event: ceasefire.OnDate, Date: day("2026-02-01")}, Truth: no}}}}},
		{"a start reached", ceasefire.Provision{Status: ceasefire.Signed, From: on}, nil, nil},
		{"refused", ceasefire.Provision{Status: ceasefire.Rejected, From: day("2026-02-01")}, nil, nil},
		{"refused until", ceasefire.Provision{Status: ceasefire.Rejected, Requires: &truce}, nil,
			[]ceasefire.Pending{{"force/1", ceasefire.Rejected, unknown, []ceasefire.Wait{{Leaf: truce, Truth: unknown}}}}},
		{"dropped", ceasefire.Provision{Status: ceasefire.Dropped, Requires: &truce}, nil, nil},
		{"in force", ceasefire.Provision{Status: ceasefire.InForce, Requires: &truce}, nil, nil},
		{"suspended", ceasefire.Provision{Status: ceasefire.Suspended, Requires: &truce}, nil, nil},
		{"broken", ceasefire.Provision{Status: ceasefire.Broken, Requires: &truce}, nil, nil},
		{"ended", ceasefire.Provision{Status: ceasefire.Ended, Requires: &truce}, nil, nil},
		{"void", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce, VoidIf: &attack}, ceasefire.Knowledge{{Event: ceasefire.OnAttack}}, nil},
		{"perhaps void", ceasefire.Provision{Status: ceasefire.Agreed, Requires: &truce, VoidIf: &attack}, nil,
			[]ceasefire.Pending{{"force/1", ceasefire.Agreed, unknown, []ceasefire.Wait{{Leaf: truce, Truth: unknown}}}}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, force(tt.p).Pending(tt.k, on)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// FuzzHolds builds trees and knowledge from bytes. More knowledge must never
// turn what is known into its opposite, and what is pending is what does not hold.
func FuzzHolds(f *testing.F) {
	f.Add([]byte{1, 2, 3}, []byte{1, 0, 5, 1})
	f.Add([]byte{21, 22, 23, 6, 2, 6, 3}, []byte{6, 2, 0, 0, 6, 3, 9, 1})
	f.Fuzz(func(t *testing.T, tree, known []byte) {
		c := treeOf(&tree, 4)
		var k ceasefire.Knowledge
		for len(known) >= 4 {
			entry := ceasefire.Known{Event: ceasefire.Event(known[0] % 21), Not: known[3]&1 != 0}
			if known[1]%4 != 0 {
				entry.Actors = actors(ids[known[1]%4])
			}
			if known[2] != 0 {
				entry.Since = day("2026-01-01").AddDays(int(known[2]))
			}
			k, known = append(k, entry), known[4:]
		}
		on := day("2026-03-01")
		for i := range k {
			before, after := c.Holds(k[:i], on), c.Holds(k[:i+1], on)
			if contradicts(k[:i], k[i]) {
				break
			}
			if before != unknown && after == before.Not() {
				t.Fatalf("%v: %v became %v with %+v", &c, before, after, k[i])
			}
		}
		if got := c.Holds(nil, on); got != unknown && !hasDate(&c) {
			t.Fatalf("%v: %v though nothing is known", &c, got)
		}
		r := ceasefire.Record{Forces: []ceasefire.Force{{Provision: ceasefire.Provision{Status: ceasefire.Agreed, Requires: &c}}}}
		pending := r.Pending(k, on)
		if holds := c.Holds(k, on); (holds == yes) != (len(pending) == 0) {
			t.Fatalf("%v is %v, pending %+v", &c, holds, pending)
		}
		for _, p := range pending {
			for _, w := range p.Waits {
				if w.Truth == yes || w.Leaf.Event == 0 {
					t.Fatalf("nothing to wait for in %+v", w)
				}
			}
		}
	})
}

var ids = []ceasefire.ActorID{"", "state/RU", "state/UA", "state/FR"}

// treeOf turns bytes into a valid condition.
func treeOf(b *[]byte, depth int) ceasefire.Condition {
	next := func() byte {
		if len(*b) == 0 {
			return 1
		}
		n := (*b)[0]
		*b = (*b)[1:]
		return n
	}
	switch n := next(); {
	case depth > 0 && n%8 == 5:
		return all(treeOf(b, depth-1), treeOf(b, depth-1))
	case depth > 0 && n%8 == 6:
		return anyOf(treeOf(b, depth-1), treeOf(b, depth-1))
	case depth > 0 && n%8 == 7:
		return not(treeOf(b, depth-1))
	default:
		c := leaf(ceasefire.Event(n%20 + 1))
		if m := next(); m%4 != 0 {
			c.Actors = actors(ids[m%4])
		}
		if m := next(); c.Event == ceasefire.OnDate || m%8 == 1 {
			c.Date = day("2026-02-01").AddDays(int(m))
		} else if m%8 == 2 {
			c.Duration = length("P20D")
		}
		return c
	}
}

// contradicts reports whether an entry stands against an earlier one of its event.
func contradicts(k ceasefire.Knowledge, entry ceasefire.Known) bool {
	return slices.ContainsFunc(k, func(x ceasefire.Known) bool { return x.Event == entry.Event })
}

func hasDate(c *ceasefire.Condition) bool {
	for l := range c.Leaves() {
		if l.Event == ceasefire.OnDate {
			return true
		}
	}
	return false
}
