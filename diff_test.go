package ceasefire_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

// kinds returns the kinds and attributes of changes: "firmed status".
func kinds(changes []ceasefire.Change) string {
	var list []string
	for _, c := range changes {
		list = append(list, strings.TrimSpace(c.Kind.String()+" "+c.Attribute))
	}
	return strings.Join(list, ", ")
}

// diff returns the changes from one record to another.
func diff(t *testing.T, a, b *ceasefire.Record) []ceasefire.Change {
	t.Helper()
	changes, err := ceasefire.Diff(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return changes
}

func TestChangeKindText(t *testing.T) {
	for k := ceasefire.ChangeAdded; k <= ceasefire.ChangeOther; k++ {
		text, err := k.MarshalText()
		var back ceasefire.ChangeKind
		if err != nil || back.UnmarshalText(text) != nil || back != k || string(text) != k.String() {
			t.Errorf("%d: %q, %v, back %d", k, text, err, back)
		}
	}
	var k ceasefire.ChangeKind
	if text, err := k.MarshalText(); err != nil || len(text) > 0 || k.String() != "unspecified" {
		t.Errorf("zero is %q, %v", text, err)
	}
	var unknown *ceasefire.UnknownValueError
	if err := k.UnmarshalText([]byte("merry")); !errors.As(err, &unknown) {
		t.Errorf("merry: %v", err)
	}
	if _, err := ceasefire.ChangeKind(99).MarshalText(); !errors.As(err, &unknown) || ceasefire.ChangeKind(99).String() != "ChangeKind(99)" {
		t.Errorf("99: %v", err)
	}
}

func TestDiffStatus(t *testing.T) {
	for _, test := range []struct {
		before, after ceasefire.Status
		want          string
	}{
		{ceasefire.Proposed, ceasefire.Proposed, ""},
		{ceasefire.Proposed, ceasefire.Agreed, "firmed status"},
		{ceasefire.Rejected, ceasefire.Considered, "firmed status"},
		{ceasefire.Offered, ceasefire.Rejected, "softened status"},
		{ceasefire.Signed, ceasefire.Intended, "softened status"},
		{ceasefire.Proposed, ceasefire.Dropped, "dropped status"},
		{ceasefire.InForce, ceasefire.Suspended, "stopped status"},
		{ceasefire.Suspended, ceasefire.Broken, "stopped status"},
		{ceasefire.Broken, ceasefire.InForce, "resumed status"},
		{ceasefire.Ended, ceasefire.Agreed, "changed status"},
		{ceasefire.Agreed, 0, ""}, // silence is no end
		{0, ceasefire.Agreed, ""}, // nor does it begin anything
	} {
		status := func(id, published string, s ceasefire.Status) *ceasefire.Record {
			return force(id, published, ceasefire.Force{Provision: ceasefire.Provision{Status: s}})
		}
		if got := kinds(diff(t, status("a", "2026-01-01", test.before), status("b", "2026-01-02", test.after))); got != test.want {
			t.Errorf("%v to %v: %q, want %q", test.before, test.after, got, test.want)
		}
	}
}

func TestDiffQuantity(t *testing.T) {
	q := func(min, max int64) ceasefire.Quantity { return ceasefire.Between(min, max, "troops") }
	n := func(n int64) ceasefire.Quantity { return ceasefire.Exactly(n, "troops") }
	for _, test := range []struct {
		before, after ceasefire.Quantity
		want          string
	}{
		{n(500), n(500), ""},
		{n(500), n(800), "raised strength"},
		{n(500), n(499), "lowered strength"},
		{ceasefire.UpTo(500, "troops"), n(400), ""},
		{ceasefire.UpTo(500, "troops"), n(501), "raised strength"},
		{ceasefire.UpTo(500, "troops"), ceasefire.UpTo(300, "troops"), "lowered strength"},
		{ceasefire.AtLeast(500, "troops"), ceasefire.AtLeast(700, "troops"), "raised strength"},
		{ceasefire.AtLeast(500, "troops"), n(300), "lowered strength"},
		{q(3000, 9999), n(5000), ""},
		{q(3000, 9999), n(10000), "raised strength"},
		{ceasefire.About(1000, "troops"), n(1050), ""},
		{ceasefire.About(1000, "troops"), n(1200), "raised strength"},
		{n(500), ceasefire.Exactly(800, "vehicles"), ""}, // another measure
		{ceasefire.Quantity{Unit: "troops"}, n(500), ""},
		{n(500), ceasefire.Quantity{}, ""},
	} {
		strength := func(id, published string, q ceasefire.Quantity) *ceasefire.Record {
			return force(id, published, ceasefire.Force{Strength: q})
		}
		if got := kinds(diff(t, strength("a", "2026-01-01", test.before), strength("b", "2026-01-02", test.after))); got != test.want {
			t.Errorf("%v to %v: %q, want %q", test.before, test.after, got, test.want)
		}
	}
}

func TestDiffOther(t *testing.T) {
	ids := func(l ...ceasefire.ActorID) []ceasefire.ActorID { return l }
	mechanism := func(m ceasefire.Mechanism, pledges ...ceasefire.Pledge) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Mechanisms, r.Pledges = []ceasefire.Mechanism{m}, pledges }
	}
	guarantee := func(g ceasefire.Guarantee) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Guarantees = []ceasefire.Guarantee{g} }
	}
	from := func(d string) ceasefire.Mechanism {
		return ceasefire.Mechanism{Provision: ceasefire.Provision{From: day(d)}}
	}
	requires := func(e ceasefire.Event) ceasefire.Mechanism {
		return ceasefire.Mechanism{Provision: ceasefire.Provision{Requires: &ceasefire.Condition{Event: e}}}
	}
	pledge := func(a ceasefire.Action, s ceasefire.Status) ceasefire.Pledge {
		return ceasefire.Pledge{Provision: ceasefire.Provision{Status: s}, By: ids("state/UY"), Action: a, Toward: "mechanism/1"}
	}
	members := ceasefire.Mechanism{Lead: "state/BR", Members: ids("state/UY", "state/AR")}
	for _, test := range []struct {
		name string
		a, b func(*ceasefire.Record)
		want string
	}{
		{"joined", mechanism(members), mechanism(ceasefire.Mechanism{Members: ids("state/PE")}), "joined members"},
		{"named in part", mechanism(members), mechanism(ceasefire.Mechanism{Members: ids("state/AR")}), ""},
		{"the lead among the members", mechanism(members), mechanism(ceasefire.Mechanism{Members: ids("state/BR")}), ""},
		{"members named for the first time", mechanism(ceasefire.Mechanism{}), mechanism(members), ""},
		{"another lead", mechanism(members), mechanism(ceasefire.Mechanism{Lead: "state/CL"}), "changed lead"},
		{"withdrew", mechanism(members), mechanism(ceasefire.Mechanism{}, pledge(ceasefire.ActionWithdraw, ceasefire.Intended)), "left members, added"},
		{"may withdraw", mechanism(members), mechanism(ceasefire.Mechanism{}, pledge(ceasefire.ActionWithdraw, ceasefire.Considered)), "added"},
		{"does not join after all", mechanism(members), mechanism(ceasefire.Mechanism{}, pledge(ceasefire.ActionJoin, ceasefire.Rejected)), "left members, added"},
		{"agreed to join", mechanism(ceasefire.Mechanism{Members: ids("state/AR")}), mechanism(ceasefire.Mechanism{}, pledge(ceasefire.ActionJoin, ceasefire.Agreed)), "joined members, added"},
		{"a day put off", mechanism(from("2026-03-01")), mechanism(from("2026-03-08")), "changed from"},
		{"a day of the month", mechanism(from("2026-03")), mechanism(from("2026-03-08")), ""},
		{"a condition", mechanism(ceasefire.Mechanism{}), mechanism(requires(ceasefire.OnMandate)), "condition-added requires"},
		{"the same condition", mechanism(requires(ceasefire.OnMandate)), mechanism(requires(ceasefire.OnMandate)), ""},
		{"a condition left out", mechanism(requires(ceasefire.OnMandate)), mechanism(ceasefire.Mechanism{}), ""},
		{"a firmer form",
			guarantee(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/BR"), Form: ceasefire.FormPolitical}),
			guarantee(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/BR"), Form: ceasefire.FormTreaty}), "firmed form"},
		{"a softer form",
			guarantee(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/BR"), Form: ceasefire.FormTreaty}),
			guarantee(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/BR"), Form: ceasefire.FormPolitical}), "softened form"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := kinds(diff(t, sketch("a", "2026-01-01", test.a), sketch("b", "2026-01-02", test.b))); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// TestContradictions puts two accounts on one day.
func TestContradictions(t *testing.T) {
	told := func(s ceasefire.Status, n int64, by ...ceasefire.ActorID) ceasefire.Force {
		f := ceasefire.Force{Provision: ceasefire.Provision{Status: s, According: by}}
		if n > 0 {
			f.Strength = ceasefire.Exactly(n, "troops")
		}
		return f
	}
	const none = 0
	for _, test := range []struct {
		name         string
		before, a, b ceasefire.Force
		want         string
	}{
		{"holds and collapsed", told(ceasefire.InForce, 0), told(ceasefire.InForce, 0), told(ceasefire.Broken, 0), "contradicted status"},
		{"agreed and signed", told(ceasefire.Proposed, 0), told(ceasefire.Agreed, 0), told(ceasefire.Signed, 0), "firmed status"},
		{"signed, and an older account", told(ceasefire.Agreed, 0), told(ceasefire.Signed, 0), told(ceasefire.Agreed, 0), "firmed status"},
		{"a proposal and a refusal", told(ceasefire.Considered, 0), told(ceasefire.Proposed, 0, "state/PE"), told(ceasefire.Rejected, 0, "state/EC"), "firmed status"},
		{"agreed, says one, and refused, says the other", told(ceasefire.Proposed, 0), told(ceasefire.Agreed, 0, "state/PE"), told(ceasefire.Rejected, 0, "state/EC"), "contradicted status"},
		{"two words of one speaker", told(ceasefire.Proposed, 0), told(ceasefire.Agreed, 0, "state/PE"), told(ceasefire.Rejected, 0, "state/PE"), "firmed status"},
		{"two numbers", told(none, 0), told(none, 500), told(none, 900), "contradicted strength"},
		{"a new number beside the old", told(none, 500), told(none, 500), told(none, 900), "raised strength"},
		{"one number twice", told(none, 0), told(none, 500), told(none, 500), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := filled(t, force("before", "2026-01-01", test.before), force("a", "2026-01-02", test.a), force("b", "2026-01-02", test.b))
			changes := d.Changes(day("2026-01-01"), lastDay)
			if got := kinds(changes); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
			contested := len(d.StateOfPlay(lastDay)[0].Contested) > 0
			if want := strings.HasPrefix(test.want, "contradicted"); contested != want {
				t.Errorf("contested: %v, want %v", contested, want)
			}
		})
	}
}

// TestDiffSameDay compares two records of one day: what contradicts does so at one time.
func TestDiffSameDay(t *testing.T) {
	told := func(id string, s ceasefire.Status) *ceasefire.Record {
		return force(id, "2026-01-01", ceasefire.Force{Provision: ceasefire.Provision{Status: s}})
	}
	if got := kinds(diff(t, told("a", ceasefire.InForce), told("b", ceasefire.Broken))); got != "contradicted status" {
		t.Errorf("two outlets: %q", got)
	}
	if got := kinds(diff(t, told("a", ceasefire.Proposed), told("b", ceasefire.Signed))); got != "firmed status" {
		t.Errorf("a day's news: %q", got)
	}
	invalid := force("c", "2026-01-01", ceasefire.Force{Lead: "state/FR"})
	invalid.Actors = nil
	if _, err := ceasefire.Diff(told("a", 0), invalid); !errors.Is(err, ceasefire.ErrUnresolved) {
		t.Errorf("an invalid record: %v", err)
	}
}

// TestDiffSameID compares two records of articles without ids, and of one text.
func TestDiffSameID(t *testing.T) {
	a := force("x", "2026-01-01", ceasefire.Force{Provision: ceasefire.Provision{Status: ceasefire.Proposed}})
	b := force("x", "2026-01-03", ceasefire.Force{Provision: ceasefire.Provision{Status: ceasefire.Agreed}})
	a.Article.ID, b.Article.ID = "", ""
	a.Article.Text, b.Article.Text = longText, longText
	changes := diff(t, a, b)
	if kinds(changes) != "firmed status" || changes[0].Before.Article != "before" || changes[0].After.Article != "after" {
		t.Errorf("changes %v", changes)
	}
	if a.Article.ID != "" {
		t.Error("Diff changed a record")
	}
}

// TestDiffDays compares two days: what went to and fro is not there.
func TestDiffDays(t *testing.T) {
	told := func(id, published string, s ceasefire.Status, lead ceasefire.ActorID) *ceasefire.Record {
		return force(id, published, ceasefire.Force{Provision: ceasefire.Provision{Status: s}, Lead: lead})
	}
	d := filled(t,
		told("a", "2026-01-01", ceasefire.Agreed, "state/PE"),
		told("b", "2026-01-02", ceasefire.Rejected, "state/EC"),
		told("c", "2026-01-03", ceasefire.Agreed, "state/BR"))
	if got, want := kinds(d.Diff(day("2026-01-01"), day("2026-01-03"))), "changed lead"; got != want {
		t.Errorf("Diff: %q, want %q", got, want)
	}
	if got, want := kinds(d.Changes(day("2026-01-01"), day("2026-01-03"))), "softened status, changed lead, firmed status, changed lead"; got != want {
		t.Errorf("Changes: %q, want %q", got, want)
	}
	if got, want := kinds(d.Diff(ceasefire.Date{}, day("2026-01-01"))), "added"; got != want {
		t.Errorf("Diff from nothing: %q, want %q", got, want)
	}
}

// TestProcessDiff compares two days of the process.
func TestProcessDiff(t *testing.T) {
	var got []string
	for _, c := range processDossier(t).Diff(day("2026-02-15"), day("2026-04-01")) {
		got = append(got, changeLine(c))
	}
	want := []string{
		"2026-03-02 | firmed | mechanism/1 | status | intended -> in-force | principle -> monitors",
		"2026-03-02 | joined | mechanism/1 | members | -> state/PE | principle -> monitors",
		"2026-03-30 | left | mechanism/1 | members | state/UY -> | principle -> force",
		"2026-03-30 | added | force/1 | | -> intended | -> force",
		"2026-03-17 | dropped | guarantee/1 | status | proposed -> dropped | principle -> final-text",
		"2026-03-17 | added | guarantee/2 | | -> offered | -> final-text",
		"2026-03-02 | firmed | pledge/1 | status | intended -> in-force | signing -> monitors",
		"2026-03-02 | lowered | pledge/1 | quantity | 300..300 observers -> 150..150 observers | signing -> monitors",
		"2026-03-30 | firmed | pledge/2 | status | rejected -> intended | proposal -> force",
		"2026-03-30 | added | pledge/3 | | -> intended | -> force",
		"2026-03-30 | added | position/1 | | -> oppose | -> force",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestChangeSentences reads the sentence of every kind of change in the process.
func TestChangeSentences(t *testing.T) {
	want := []string{
		"2026-01-09: new is the pledge to deploy troops by Chile, rejected (proposal “Chile ruled out sending troops”).",
		"2026-01-15: the ceasefire between Bolivia and Paraguay softened from proposed to rejected (refusal “Bolivia has rejected the ceasefire that Brazil proposed”; before: proposal “proposed a 30-day ceasefire between Bolivia and Paraguay”).",
		"2026-02-03: the pledge to deploy observers by Argentina rose in its quantity from up to 200 observers to 300 observers (signing “Argentina will send 300 observers”; before: proposal “Argentina is ready to send up to 200 observers to the Chaco”).",
		"2026-02-11: a condition of the monitoring mechanism led by Brazil is met (to take effect): after a ceasefire is in force, by way of ceasefire/1 (in-force “The ceasefire between Bolivia and Paraguay took effect on Tuesday”; before: principle “once the ceasefire is in force”).",
		"2026-02-24: accounts of the ceasefire between Bolivia and Paraguay differ: broken or in force (holding “The two-week-old truce still holds”; against: collapse “The ceasefire between Bolivia and Paraguay has collapsed”).",
		"2026-03-02: the pledge to deploy observers by Argentina fell in its quantity from 300 observers to 150 observers (monitors “Argentina has sent 150 observers”; before: signing “Argentina will send 300 observers”).",
		"2026-03-17: the defence guarantee by Brazil and Chile for Paraguay was dropped, having been proposed (final-text “no longer holds the clause under which Brazil and Chile would have defended Paraguay”; before: principle “a clause under which Brazil and Chile would defend Paraguay against a new attack”).",
		"2026-03-30: Uruguay left the monitoring mechanism led by Brazil, having been among its members (force “Uruguay will withdraw from the monitoring mechanism”; before: principle “A monitoring mechanism led by Brazil, with Argentina and Uruguay as members”).",
		"2026-04-12: Ecuador joined the peacekeeping force in Bolivia among its contributors (doubts “Ecuador has joined the force”; before: force “a peacekeeping force in Bolivia”).",
		"2026-04-12: the peacekeeping force in Bolivia has a new condition (to take effect): if Bolivia consents (doubts “only if Bolivia consents”; before: force “a peacekeeping force in Bolivia”).",
		"2026-04-28: the ceasefire between Bolivia and Paraguay went from in force to suspended (shift “Bolivia and Paraguay suspended the ceasefire”; before: in-force “The ceasefire between Bolivia and Paraguay took effect on Tuesday”).",
		"2026-04-28: the position of Paraguay on force shifted from oppose to support (shift “Paraguay now supports the peacekeeping force”; before: force “Paraguay opposes the peacekeeping force”).",
		"2026-05-12: the ceasefire between Bolivia and Paraguay changed in its duration from 30 days to 90 days (mandate “The ceasefire between Bolivia and Paraguay is in force again and was extended to 90 days”; before: proposal “proposed a 30-day ceasefire between Bolivia and Paraguay”).",
		"2026-05-12: the ceasefire between Bolivia and Paraguay resumed, from suspended to in force (mandate “The ceasefire between Bolivia and Paraguay is in force again and was extended to 90 days”; before: shift “Bolivia and Paraguay suspended the ceasefire”).",
		"2026-05-26: the consultation guarantee by Brazil and Chile for Paraguay firmed from offered to agreed (treaty “Brazil and Chile pledged to consult with Paraguay on any threat”; before: final-text “Brazil and Chile are ready to consult with Paraguay on any threat”).",
	}
	said := make(map[string]bool)
	covered := make(map[ceasefire.ChangeKind]bool)
	for _, c := range processDossier(t).Changes(ceasefire.Date{}, lastDay) {
		said[c.String()] = true
		covered[c.Kind] = true
	}
	for _, w := range want {
		if !said[w] {
			t.Errorf("nobody said: %s", w)
		}
	}
	for k := ceasefire.ChangeAdded; k <= ceasefire.ChangeOther; k++ {
		if !covered[k] {
			t.Errorf("no change of the process is %v", k)
		}
	}
}

func TestChangeJSON(t *testing.T) {
	for _, c := range processDossier(t).Changes(ceasefire.Date{}, lastDay) {
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back ceasefire.Change
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(text) {
			t.Errorf("%s became %s, %v", text, again, err)
		}
		if back.Kind != c.Kind || back.Before.Text != c.Before.Text || back.After.Article != c.After.Article {
			t.Errorf("%s lost something", text)
		}
	}
}
