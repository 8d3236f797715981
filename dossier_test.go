package ceasefire_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// sketch builds a record of which only matters what is set: every object's
// evidence, and every actor's mention, is the first word of the text.
func sketch(id, published string, fill func(*ceasefire.Record)) *ceasefire.Record {
	text := "Words " + id + "."
	r := &ceasefire.Record{Article: ceasefire.Article{ID: id, Published: day(published), Source: "outlet of " + id, Text: text}}
	fill(r)
	first := []ceasefire.Span{{Start: 0, End: 5}}
	n := map[string]int{}
	for section, p := range r.Provisions() {
		n[section]++
		p.ID = ceasefire.NewID(strings.TrimSuffix(section, "s"), n[section])
		p.Evidence = first
	}
	for i := range r.Issues {
		r.Issues[i].Evidence = first
	}
	for i := range r.Positions {
		r.Positions[i].Evidence = first
	}
	add := func(ids ...ceasefire.ActorID) {
		for _, a := range ids {
			if _, known := r.Actor(a); !known && a != "" {
				r.Actors = append(r.Actors, ceasefire.Actor{ID: a, Kind: a.Kind(), Name: a.Slug(), Country: a.Country()})
			}
		}
	}
	for f := range r.Facts() {
		add(f.According...)
		if a := ceasefire.ActorID(f.Value); f.Kind != "actor" && a.Valid() {
			add(a)
		}
	}
	for i := range r.Actors {
		r.Actors[i].Mentions = first
	}
	return r
}

// force is a record of one force.
func force(id, published string, f ceasefire.Force) *ceasefire.Record {
	return sketch(id, published, func(r *ceasefire.Record) { r.Forces = []ceasefire.Force{f} })
}

// filled returns a dossier of records.
func filled(t testing.TB, records ...*ceasefire.Record) *ceasefire.Dossier {
	t.Helper()
	d := new(ceasefire.Dossier)
	for _, r := range records {
		if err := d.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

func TestDossierAdd(t *testing.T) {
	var d ceasefire.Dossier
	good := force("a", "2026-01-01", ceasefire.Force{})
	if err := d.Add(good); err != nil {
		t.Fatal(err)
	}
	noID := force("", "2026-01-01", ceasefire.Force{})
	undated := force("b", "2026-01-01", ceasefire.Force{})
	undated.Article.Published = ceasefire.Date{}
	wrong := force("c", "2026-01-01", ceasefire.Force{Lead: "state/FR"})
	wrong.Actors = nil
	for _, test := range []struct {
		rec  *ceasefire.Record
		want error
	}{
		{good, ceasefire.ErrRepeated},
		{noID, ceasefire.ErrMissing},
		{undated, ceasefire.ErrMissing},
		{wrong, ceasefire.ErrUnresolved},
	} {
		if err := d.Add(test.rec); !errors.Is(err, test.want) {
			t.Errorf("Add(%q) = %v, want %v", test.rec.Article.ID, err, test.want)
		}
	}
	if d.Len() != 1 {
		t.Errorf("Len() = %d after errors, want 1", d.Len())
	}
	if r, ok := d.Record("a"); !ok || r != good {
		t.Error("Record(a) is not what was added")
	}
	if _, ok := d.Record("b"); ok {
		t.Error("Record(b) was refused and is there")
	}
}

func TestDossierZero(t *testing.T) {
	var d ceasefire.Dossier
	if d.Len() != 0 || d.Changes(ceasefire.Date{}, lastDay) != nil || d.StateOfPlay(lastDay) != nil || d.Pending(nil, lastDay) != nil {
		t.Error("an empty dossier says something")
	}
	for r := range d.Records() {
		t.Error("an empty dossier has", r.Article.ID)
	}
	for th := range d.Threads() {
		t.Error("an empty dossier has", th.ID)
	}
	if id := d.ThreadOf(ceasefire.Ref{Article: "a", Object: "force/1"}); id != "" {
		t.Error("an empty dossier knows", id)
	}
}

func TestRecordsAreInOrder(t *testing.T) {
	d := filled(t, force("c", "2026-01-02", ceasefire.Force{}), force("b", "2026-01-01", ceasefire.Force{}), force("a", "2026-01-02", ceasefire.Force{}))
	var ids []string
	for r := range d.Records() {
		ids = append(ids, r.Article.ID)
	}
	if want := []string{"b", "a", "c"}; !slices.Equal(ids, want) {
		t.Errorf("Records: %v, want %v", ids, want)
	}
}

// TestMatching asks of two objects in two articles whether they are one.
func TestMatching(t *testing.T) {
	provision := func(name string, s ceasefire.Status) ceasefire.Provision {
		return ceasefire.Provision{Name: name, Status: s}
	}
	ids := func(l ...ceasefire.ActorID) []ceasefire.ActorID { return l }
	actor := func(a ceasefire.Actor) func(*ceasefire.Record) {
		a.Kind = a.ID.Kind()
		return func(r *ceasefire.Record) { r.Actors = []ceasefire.Actor{a} }
	}
	forces := func(f ceasefire.Force) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Forces = []ceasefire.Force{f} }
	}
	mechanisms := func(m ceasefire.Mechanism) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Mechanisms = []ceasefire.Mechanism{m} }
	}
	pledges := func(p ceasefire.Pledge) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Pledges = []ceasefire.Pledge{p} }
	}
	guarantees := func(g ceasefire.Guarantee) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Guarantees = []ceasefire.Guarantee{g} }
	}
	documents := func(x ceasefire.Document) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Documents = []ceasefire.Document{x} }
	}
	meetings := func(m ceasefire.Meeting) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Meetings = []ceasefire.Meeting{m} }
	}
	ceasefires := func(c ceasefire.Ceasefire) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) { r.Ceasefires = []ceasefire.Ceasefire{c} }
	}
	for _, test := range []struct {
		name string
		a, b func(*ceasefire.Record)
		why  string // reasons of the match, "" for none
	}{
		{"actors by acronym",
			actor(ceasefire.Actor{ID: "organization/osce", Name: "OSCE"}),
			actor(ceasefire.Actor{ID: "organization/organization-for-security-and-co-operation-in-europe", Name: "Organization for Security and Cooperation in Europe"}),
			"same name: osce"},
		{"a body of two kinds",
			actor(ceasefire.Actor{ID: "armed-group/northern-front", Name: "Northern Front"}),
			actor(ceasefire.Actor{ID: "organization/northern-front", Name: "the Northern Front"}),
			"same name: northern-front"},
		{"armies of two countries",
			actor(ceasefire.Actor{ID: "institution/army", Name: "the army", Country: "PE"}),
			actor(ceasefire.Actor{ID: "institution/army", Name: "the army", Country: "EC"}), ""},
		{"a surname with the same role",
			actor(ceasefire.Actor{ID: "person/ines-prado", Name: "Ines Prado", Role: "President", Country: "PE"}),
			actor(ceasefire.Actor{ID: "person/prado", Name: "Prado", Role: "President"}),
			"same surname: prado; same role: president"},
		{"a surname and nothing else",
			actor(ceasefire.Actor{ID: "person/ines-prado", Name: "Ines Prado"}),
			actor(ceasefire.Actor{ID: "person/prado", Name: "Prado"}), ""},
		{"a middle name",
			actor(ceasefire.Actor{ID: "person/ines-prado", Name: "Ines Prado"}),
			actor(ceasefire.Actor{ID: "person/ines-m-prado", Name: "Ines M. Prado"}),
			"same given name: ines; same surname: prado"},
		{"two given names",
			actor(ceasefire.Actor{ID: "person/ines-prado", Name: "Ines Prado", Role: "President", Country: "PE"}),
			actor(ceasefire.Actor{ID: "person/juan-prado", Name: "Juan Prado", Role: "President", Country: "PE"}), ""},
		{"a person and a body of one name",
			actor(ceasefire.Actor{ID: "person/carter", Name: "Carter"}),
			actor(ceasefire.Actor{ID: "organization/carter", Name: "Carter"}), ""},

		{"the force", forces(ceasefire.Force{Host: "state/PE"}), forces(ceasefire.Force{}), "same noun: force"},
		{"a force elsewhere", forces(ceasefire.Force{Host: "state/PE"}), forces(ceasefire.Force{Host: "state/EC"}), ""},
		{"a force of another kind",
			forces(ceasefire.Force{Kind: ceasefire.ForceMaritime}), forces(ceasefire.Force{Kind: ceasefire.ForcePeacekeeping}), ""},
		{"a force of another kind with the same host",
			forces(ceasefire.Force{Kind: ceasefire.ForceMultinational, Host: "state/PE"}),
			forces(ceasefire.Force{Kind: ceasefire.ForceReassurance, Host: "state/PE"}), "same noun: force; same host: state/PE"},
		{"a force by its acronym",
			forces(ceasefire.Force{Provision: provision("Multinational Force for Loreto", 0)}),
			forces(ceasefire.Force{Provision: provision("MFL", 0)}), "same name: mfl; same noun: force"},
		{"two named forces with one host",
			forces(ceasefire.Force{Provision: provision("Border Corps", 0), Host: "state/PE"}),
			forces(ceasefire.Force{Provision: provision("River Guard", 0), Host: "state/PE"}), ""},
		{"two named forces",
			forces(ceasefire.Force{Provision: provision("Border Corps", 0)}),
			forces(ceasefire.Force{Provision: provision("River Guard", 0)}), ""},

		{"a mechanism by its lead",
			mechanisms(ceasefire.Mechanism{Kind: ceasefire.MechanismMonitoring, Lead: "state/BR"}),
			mechanisms(ceasefire.Mechanism{Kind: ceasefire.MechanismVerification, Lead: "state/BR"}), "same noun: mechanism; same lead: state/BR"},
		{"a mechanism of another kind",
			mechanisms(ceasefire.Mechanism{Kind: ceasefire.MechanismMonitoring}),
			mechanisms(ceasefire.Mechanism{Kind: ceasefire.MechanismMediation}), ""},

		{"a pledge reversed",
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionDeploy, Quantity: ceasefire.Exactly(5, "troops"), Provision: provision("", ceasefire.Offered)}),
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionDeploy, Quantity: ceasefire.Quantity{Unit: "troops"}, Provision: provision("", ceasefire.Rejected)}),
			"same by: state/CL; same action: deploy; same unit: troops"},
		{"a pledge of other things",
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionSupply, Quantity: ceasefire.Exactly(5, "vehicles")}),
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionSupply, Quantity: ceasefire.Exactly(5, "aircraft")}), ""},
		{"a pledge to do something else",
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionOther}),
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionOther}), ""},
		{"pledges by two",
			pledges(ceasefire.Pledge{By: ids("state/CL"), Action: ceasefire.ActionFund}),
			pledges(ceasefire.Pledge{By: ids("state/PE"), Action: ceasefire.ActionFund}), ""},

		{"guarantees by one of two",
			guarantees(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/BR", "state/CL")}),
			guarantees(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/CL")}), "same kind: defence; same guarantors: state/CL"},
		{"guarantees of two kinds",
			guarantees(ceasefire.Guarantee{Kind: ceasefire.GuaranteeDefence, Guarantors: ids("state/CL")}),
			guarantees(ceasefire.Guarantee{Kind: ceasefire.GuaranteeFinancing, Guarantors: ids("state/CL")}), ""},
		{"guarantees as a whole",
			guarantees(ceasefire.Guarantee{Beneficiaries: ids("state/PE")}),
			guarantees(ceasefire.Guarantee{Beneficiaries: ids("state/PE")}), "same kind: unspecified; same beneficiaries: state/PE"},

		{"a document by its name",
			documents(ceasefire.Document{Kind: ceasefire.Plan, Provision: provision("the Lapacho Plan", 0)}),
			documents(ceasefire.Document{Provision: provision("Lapacho Plan", 0)}), "same name: lapacho-plan"},
		{"two resolutions",
			documents(ceasefire.Document{Kind: ceasefire.Resolution, Provision: provision("Resolution 9917", 0)}),
			documents(ceasefire.Document{Kind: ceasefire.Resolution, Provision: provision("Resolution 9918", 0)}), ""},

		{"a meeting planned and held",
			meetings(ceasefire.Meeting{Kind: ceasefire.Summit, Date: day("2026-01-06"), Provision: provision("", ceasefire.Intended)}),
			meetings(ceasefire.Meeting{Kind: ceasefire.Summit, Date: day("2026-01-06"), Place: "Lima", Provision: provision("", ceasefire.Ended)}),
			"same kind: summit; same date: 2026-01-06"},
		{"a meeting of the month",
			meetings(ceasefire.Meeting{Kind: ceasefire.Summit, Date: day("2026-01-06")}),
			meetings(ceasefire.Meeting{Kind: ceasefire.Summit, Date: ceasefire.Date{Year: 2026, Month: 1}}),
			"same kind: summit; same date: 2026-01"},
		{"the next meeting",
			meetings(ceasefire.Meeting{Kind: ceasefire.Talks, Provision: provision("", ceasefire.Ended)}),
			meetings(ceasefire.Meeting{Kind: ceasefire.Talks, Provision: provision("", ceasefire.Intended)}), ""},
		{"meetings on two days",
			meetings(ceasefire.Meeting{Kind: ceasefire.Talks, Date: day("2026-01-06"), Place: "Lima"}),
			meetings(ceasefire.Meeting{Kind: ceasefire.Talks, Date: day("2026-01-08"), Place: "Lima"}), ""},

		{"the ceasefire", ceasefires(ceasefire.Ceasefire{Parties: ids("state/PE", "state/EC")}), ceasefires(ceasefire.Ceasefire{}), "same noun: ceasefire"},
		{"a ceasefire of others",
			ceasefires(ceasefire.Ceasefire{Parties: ids("state/PE", "state/EC")}),
			ceasefires(ceasefire.Ceasefire{Parties: ids("state/CL", "state/BO")}), ""},
		{"a ceasefire of another scope",
			ceasefires(ceasefire.Ceasefire{Scope: ceasefire.ScopeGeneral}), ceasefires(ceasefire.Ceasefire{Scope: ceasefire.ScopeEnergy}), ""},
		{"a new ceasefire after one that broke",
			ceasefires(ceasefire.Ceasefire{Provision: provision("", ceasefire.Broken)}),
			ceasefires(ceasefire.Ceasefire{Provision: provision("", ceasefire.Proposed)}), ""},
		{"a ceasefire that broke and holds again",
			ceasefires(ceasefire.Ceasefire{Provision: provision("", ceasefire.Broken)}),
			ceasefires(ceasefire.Ceasefire{Provision: provision("", ceasefire.InForce)}), "same noun: ceasefire"},

		{"an issue", func(r *ceasefire.Record) { r.Issues = []ceasefire.Issue{{Topic: ceasefire.TopicAccess}} },
			func(r *ceasefire.Record) { r.Issues = []ceasefire.Issue{{Topic: ceasefire.TopicAccess}} }, "same topic: access"},
		{"positions of two",
			func(r *ceasefire.Record) {
				r.Positions = []ceasefire.Position{{Holder: "state/PE", Topic: ceasefire.TopicForce, Stance: ceasefire.StanceOppose}}
			},
			func(r *ceasefire.Record) {
				r.Positions = []ceasefire.Position{{Holder: "state/EC", Topic: ceasefire.TopicForce, Stance: ceasefire.StanceOppose}}
			}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := filled(t, sketch("a", "2026-01-01", test.a), sketch("b", "2026-01-02", test.b))
			got := ""
			actorsOnly := onlyActors(d)
			for th := range d.Threads() {
				if len(th.Sightings) < 2 || th.Kind == "actor" && !actorsOnly {
					continue
				}
				var why []string
				for _, r := range th.Sightings[1].Why {
					why = append(why, r.String())
				}
				got = strings.Join(why, "; ")
			}
			if got != test.why {
				t.Errorf("match for %q, want %q", got, test.why)
			}
		})
	}
}

// onlyActors reports whether a dossier holds nothing but actors.
func onlyActors(d *ceasefire.Dossier) bool {
	for th := range d.Threads() {
		if th.Kind != "actor" {
			return false
		}
	}
	return true
}

// TestOneRecord keeps apart what one article keeps apart, but for what two
// speakers say of one thing, and what has a name and its acronym.
func TestOneRecord(t *testing.T) {
	d := filled(t, sketch("a", "2026-01-01", func(r *ceasefire.Record) {
		r.Forces = []ceasefire.Force{
			{Strength: ceasefire.Exactly(500, "troops")},
			{Strength: ceasefire.Exactly(900, "troops")},
			{Strength: ceasefire.Exactly(700, "troops"), Provision: ceasefire.Provision{According: []ceasefire.ActorID{"state/PE"}}},
		}
	}))
	var got []ceasefire.ID
	for _, o := range []ceasefire.ID{"force/1", "force/2", "force/3"} {
		got = append(got, d.ThreadOf(ceasefire.Ref{Article: "a", Object: o}))
	}
	if want := []ceasefire.ID{"force/1", "force/2", "force/2"}; !slices.Equal(got, want) {
		t.Errorf("threads %v, want %v", got, want)
	}
	named := filled(t, sketch("a", "2026-01-01", func(r *ceasefire.Record) {
		for _, name := range []string{"Joint Border Commission", "JBC", "River Commission"} {
			r.Mechanisms = append(r.Mechanisms, ceasefire.Mechanism{Provision: ceasefire.Provision{Name: name}})
		}
	}))
	for object, want := range map[ceasefire.ID]ceasefire.ID{"mechanism/2": "mechanism/1", "mechanism/3": "mechanism/2"} {
		if got := named.ThreadOf(ceasefire.Ref{Article: "a", Object: object}); got != want {
			t.Errorf("%s is %s, want %s", object, got, want)
		}
	}
}

func TestLinks(t *testing.T) {
	records := []*ceasefire.Record{
		force("a", "2026-01-01", ceasefire.Force{Host: "state/PE"}),
		force("b", "2026-01-02", ceasefire.Force{Host: "state/PE"}),
		force("c", "2026-01-03", ceasefire.Force{Host: "state/EC"}),
	}
	ref := func(article string) ceasefire.Ref { return ceasefire.Ref{Article: article, Object: "force/1"} }
	threads := func(d *ceasefire.Dossier) string {
		var ids []string
		for _, r := range records {
			ids = append(ids, string(d.ThreadOf(ref(r.Article.ID))))
		}
		return strings.Join(ids, " ")
	}
	check := func(d *ceasefire.Dossier, err error, want string) {
		t.Helper()
		if err != nil {
			t.Error(err)
		}
		if got := threads(d); got != want {
			t.Errorf("threads %s, want %s", got, want)
		}
	}
	d := filled(t, records...)
	check(d, nil, "force/1 force/1 force/2")
	check(d, d.Forbid(ref("a"), ref("b")), "force/1 force/2 force/3")
	check(d, d.Force(ref("b"), ref("c")), "force/1 force/2 force/2")
	if err := d.Force(ref("a"), ref("c")); !errors.Is(err, ceasefire.ErrConflict) {
		t.Errorf("a = c while b = c and a ≠ b: %v", err)
	}
	check(d, nil, "force/1 force/2 force/2")
	th, _ := d.Thread("force/2")
	if why := th.Sightings[1].Why; len(why) == 0 || why[0].String() != "forced" {
		t.Errorf("reasons %v, want forced", why)
	}
	check(d, d.Force(ref("a"), ref("b")), "force/1 force/1 force/1") // the last word counts
	if err := d.Forbid(ref("a"), ref("c")); !errors.Is(err, ceasefire.ErrConflict) {
		t.Errorf("a ≠ c while a = b = c: %v", err)
	}
	check(d, d.Forbid(ref("b"), ref("c")), "force/1 force/1 force/2")

	// Links may come before the records.
	var early ceasefire.Dossier
	if err := early.Force(ref("a"), ref("c")); err != nil {
		t.Error(err)
	}
	for i := len(records) - 1; i >= 0; i-- {
		if err := early.Add(records[i]); err != nil {
			t.Error(err)
		}
	}
	check(&early, nil, "force/1 force/1 force/1")

	for _, bad := range [][2]ceasefire.Ref{
		{ref("a"), ref("a")},
		{ref("a"), {Article: "b", Object: "pledge/1"}},
		{{Article: "a", Object: "statement/1"}, {Article: "b", Object: "statement/1"}},
		{{Article: "a"}, {Article: "b"}},
	} {
		if err := d.Force(bad[0], bad[1]); !errors.Is(err, ceasefire.ErrConflict) {
			t.Errorf("Force(%v) = %v", bad, err)
		}
		if err := d.Forbid(bad[0], bad[1]); !errors.Is(err, ceasefire.ErrConflict) {
			t.Errorf("Forbid(%v) = %v", bad, err)
		}
	}
}

// TestForbiddenActors gives the second actor of one id an id of its own.
func TestForbiddenActors(t *testing.T) {
	pledge := func(r *ceasefire.Record) {
		r.Pledges = []ceasefire.Pledge{{By: []ceasefire.ActorID{"person/ines-prado"}, Action: ceasefire.ActionMediate}}
	}
	d := filled(t, sketch("a", "2026-01-01", pledge), sketch("b", "2026-01-02", pledge))
	ref := ceasefire.Ref{Article: "b", Object: "person/ines-prado"}
	if got := d.ThreadOf(ref); got != "person/ines-prado" {
		t.Errorf("thread %s", got)
	}
	if err := d.Forbid(ceasefire.Ref{Article: "a", Object: "person/ines-prado"}, ref); err != nil {
		t.Fatal(err)
	}
	if got := d.ThreadOf(ref); got != "person/ines-prado-2" {
		t.Errorf("thread %s after Forbid", got)
	}
	if got := d.ThreadOf(ceasefire.Ref{Article: "b", Object: "pledge/1"}); got != "pledge/2" {
		t.Errorf("the pledge of another is %s", got)
	}
}

const longText = `The two governments agreed on Monday to open the road along the river for relief convoys, the
mediators said after a night of talks. Trucks are to pass in both directions from the first day of the month. Drivers
need no permit but must stop for inspection at the bridge, where officers of both armies will sit side by side. A
hotline between the two headquarters is to settle disputes within the hour. Merchants in the border towns welcomed the
news, though many said that they would wait and see whether the soldiers on the bridge had heard of it.`

func TestCopies(t *testing.T) {
	article := func(id, published, text string, status ceasefire.Status) *ceasefire.Record {
		r := sketch(id, published, func(r *ceasefire.Record) {
			r.Ceasefires = []ceasefire.Ceasefire{{Provision: ceasefire.Provision{Status: status}}}
		})
		r.Article.Text = text
		return r
	}
	rewrite := strings.NewReplacer("on Monday", "this week", "welcomed the\nnews", "cheered", "side by side", "together")
	for _, test := range []struct {
		name string
		text string
		said ceasefire.Status
		want string
	}{
		{"the same", longText, ceasefire.Agreed, "a"},
		{"with a credit line", longText + "\n\n(Reporting by the agency)", ceasefire.Agreed, "a"},
		{"in capitals, wrapped otherwise", strings.ToUpper(strings.ReplaceAll(longText, "\n", " ")), ceasefire.Agreed, "a"},
		{"lightly rewritten", rewrite.Replace(longText), ceasefire.Agreed, "a"},
		{"with a paragraph more", longText + "\n\nThe talks go on, and nobody would say where or when the next round is to be held.", ceasefire.Agreed, "a"},
		{"that says something else", longText, ceasefire.Signed, ""},
		{"with a figure more", longText + " Some 40 trucks waited.", ceasefire.Agreed, "a"},
		{"another text", "Nothing was said on Monday about the road along the river, nor about relief convoys, which have waited at the bridge for a month and may wait for another.", ceasefire.Agreed, ""},
	} {
		d := filled(t, article("b", "2026-01-02", test.text, test.said), article("a", "2026-01-01", longText, ceasefire.Agreed))
		if got := d.CopyOf("b"); got != test.want {
			t.Errorf("%s: a copy of %q, want %q", test.name, got, test.want)
		}
		if d.CopyOf("a") != "" || d.CopyOf("c") != "" {
			t.Errorf("%s: the original, or no article, is a copy", test.name)
		}
		steps := 2
		if test.want != "" {
			steps = 1
		}
		if got := d.History("ceasefire/1"); len(got) != steps {
			t.Errorf("%s: %d steps, want %d", test.name, len(got), steps)
		}
	}

	// Two figures that differ are two stories, however alike the words.
	d := filled(t, article("a", "2026-01-01", longText+" At least 12 died.", ceasefire.Agreed), article("b", "2026-01-02", longText+" At least 21 died.", ceasefire.Agreed))
	if got := d.CopyOf("b"); got != "" {
		t.Errorf("a text with another figure is a copy of %s", got)
	}
	// Short texts are not compared.
	d = filled(t, article("a", "2026-01-01", "Talks failed.", ceasefire.Agreed), article("b", "2026-01-02", "Talks failed.", ceasefire.Agreed))
	if got := d.CopyOf("b"); got != "" {
		t.Errorf("a short text is a copy of %s", got)
	}
	// The original is what was published first, even if it comes last.
	d = filled(t, article("b", "2026-01-02", longText, ceasefire.Agreed), article("c", "2026-01-03", longText, ceasefire.Agreed))
	if got := d.CopyOf("c"); got != "b" {
		t.Errorf("c is a copy of %q, want b", got)
	}
	if err := d.Add(article("a", "2026-01-01", longText, ceasefire.Agreed)); err != nil {
		t.Fatal(err)
	}
	if b, c := d.CopyOf("b"), d.CopyOf("c"); b != "a" || c != "a" {
		t.Errorf("b and c are copies of %q and %q, want a", b, c)
	}
}

// TestIteratorsOutlive walks the records of a dossier while it grows and is
// questioned.
func TestIteratorsOutlive(t *testing.T) {
	d := filled(t, force("b", "2026-01-02", ceasefire.Force{}), force("d", "2026-01-04", ceasefire.Force{}))
	var ids []string
	for r := range d.Records() {
		ids = append(ids, r.Article.ID)
		if r.Article.ID == "b" {
			for _, late := range []*ceasefire.Record{force("a", "2026-01-01", ceasefire.Force{}), force("c", "2026-01-03", ceasefire.Force{})} {
				if err := d.Add(late); err != nil {
					t.Fatal(err)
				}
			}
			d.StateOfPlay(lastDay)
		}
	}
	if want := []string{"b", "d"}; !slices.Equal(ids, want) {
		t.Errorf("walked %v, want %v", ids, want)
	}
}

// TestConcurrent adds and asks at once; the race detector watches.
func TestConcurrent(t *testing.T) {
	records := process(t)
	var d ceasefire.Dossier
	var group sync.WaitGroup
	for _, r := range records {
		group.Go(func() {
			if err := d.Add(r); err != nil {
				t.Error(err)
			}
			d.StateOfPlay(lastDay)
			for range d.Records() {
				d.CopyOf(r.Article.ID)
			}
			if err := d.WriteFacts(io.Discard, ceasefire.TSV); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if d.Len() != len(records) {
		t.Errorf("%d records, want %d", d.Len(), len(records))
	}
}
