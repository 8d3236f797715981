package parse

import (
	"cmp"
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// assemble turns what the passes found into the record. It takes nothing for
// granted that [ceasefire.Record.Validate] asks for, and copies every list.
func (a *article) assemble() *ceasefire.Record {
	rec := &ceasefire.Record{Article: a.in}
	if rec.Article.Headline == "" && a.src.Headline.End > 0 {
		rec.Article.Headline = a.in.Text[a.src.Headline.Start:a.src.Headline.End]
	}
	a.mergeClaims()
	a.complete()
	a.assembleActors(rec)
	a.assembleProvisions(rec)
	a.assembleStatements(rec)
	a.assemblePositions(rec)
	return rec
}

// assembleActors lists the actors that have a mention, in order of the first.
func (a *article) assembleActors(rec *ceasefire.Record) {
	listed := make(map[ceasefire.ActorID]bool, len(a.actors))
	for i := range a.actors {
		if x := &a.actors[i]; canStand(x) {
			listed[x.ID] = true
		}
	}
	rec.Actors = slices.Grow(rec.Actors, len(listed))
	for i := range a.actors {
		x := a.actors[i]
		if !listed[x.ID] {
			continue
		}
		x.Aliases = slices.Clone(x.Aliases)
		x.Mentions = slices.Clone(x.Mentions)
		slices.SortFunc(x.Mentions, ceasefire.Span.Compare)
		x.Mentions = slices.Compact(x.Mentions)
		if x.Affiliation == x.ID || !listed[x.Affiliation] {
			x.Affiliation = ""
		}
		rec.Actors = append(rec.Actors, x)
	}
	slices.SortStableFunc(rec.Actors, func(x, y ceasefire.Actor) int { return cmp.Compare(x.Mentions[0].Start, y.Mentions[0].Start) })
}

// complete gives the merged things what follows from the whole text.
func (a *article) complete() {
	talks := false
	for i := range a.claims {
		talks = talks || a.claims[i].section == meetings || a.claims[i].section == guarantees
	}
	for i := range a.claims {
		c := &a.claims[i]
		if c.merged != i {
			continue
		}
		switch c.section {
		case ceasefires:
			if c.status == 0 && c.generic && talks { // only supposed so far: what the talks are about
				c.status = ceasefire.Negotiated
			}
			if len(c.a) < 2 && !c.alone && !c.earlier && !c.generic {
				c.a = union(c.a, a.belligerents())
			}
		case meetings:
			if len(c.a) == 0 && len(c.quantity) == 0 && c.kind == uint8(ceasefire.Talks) && (a.lemma(c.head) == "talk" || a.lemma(c.head) == "negotiation") {
				c.a = union(c.a, a.belligerents())
			}
		case mechanisms:
			if c.tasks == 0 {
				c.tasks = kindTasks[c.kind]
			}
			if c.status == 0 && c.name.End > 0 {
				c.status = ceasefire.InForce
			}
		case forces:
			if c.status == 0 && c.name.End > 0 && c.actor > 0 {
				c.status = ceasefire.InForce
			}
		}
	}
	a.contributors()
}

// kindTasks are the functions that a mechanism's kind says by itself.
var kindTasks = [...]uint32{
	ceasefire.MechanismMonitoring:      1 << ceasefire.Observe,
	ceasefire.MechanismVerification:    1 << ceasefire.Verify,
	ceasefire.MechanismCoordination:    1 << ceasefire.Coordinate,
	ceasefire.MechanismMediation:       0,
	ceasefire.MechanismJointCommission: 0,
	ceasefire.MechanismDeconfliction:   0,
}

// contributors adds who pledges troops to the force the pledge is toward, or
// to the only force the text plans.
func (a *article) contributors() {
	only := -1
	for i := range a.claims {
		c := &a.claims[i]
		if c.section != forces || c.merged != i || c.earlier {
			continue
		}
		switch c.status {
		case ceasefire.InForce, ceasefire.Ended, ceasefire.Dropped, ceasefire.Rejected:
			continue
		}
		if only >= 0 {
			only = -1
			break
		}
		only = i
	}
	forceAt := map[int]int{} // by head
	for i := range a.claims {
		if c := &a.claims[i]; c.section == forces {
			forceAt[c.head] = c.merged
		}
	}
	for i := range a.claims {
		c := &a.claims[i]
		if c.section != pledges || c.merged != i || c.action != ceasefire.ActionDeploy && c.action != ceasefire.ActionJoin {
			continue
		}
		switch c.status {
		case ceasefire.Considered, ceasefire.Offered, ceasefire.Intended, ceasefire.AgreedInPrinciple, ceasefire.Agreed, ceasefire.InForce:
		default:
			continue
		}
		f := only
		if c.toward >= 0 {
			if k, ok := forceAt[c.toward]; ok {
				f = k
			}
		}
		if f < 0 {
			continue
		}
		for _, k := range c.a {
			if a.claims[f].actor != k+1 && a.actors[k].Kind != ceasefire.ArmedGroup {
				a.claims[f].a = union(a.claims[f].a, []int{k})
			}
		}
		if c.toward < 0 {
			c.toward = a.claims[f].head
		}
		if len(a.claims[f].host) == 0 {
			a.claims[f].host = c.host
		}
		if len(c.a) > 1 { // several of them deploy it: what they wait for it waits for
			a.claims[f].requires = either(a.claims[f].requires, c.requires)
		}
	}
}

// either joins two conditions one of which is enough.
func either(x, y *ceasefire.Condition) *ceasefire.Condition {
	switch {
	case x == nil:
		return y
	case y == nil || sameCondition(x, y):
		return x
	case len(x.Any) > 0:
		return &ceasefire.Condition{Any: append(slices.Clone(x.Any), *y)}
	}
	return &ceasefire.Condition{Any: []ceasefire.Condition{*x, *y}}
}

func span(s text.Span) ceasefire.Span { return ceasefire.Span{Start: s.Start, End: s.End} }

// spans returns the spans that are not empty in text order, those that overlap
// joined into one.
func spans(in ...text.Span) []ceasefire.Span {
	s := slices.DeleteFunc(slices.Clone(in), func(x text.Span) bool { return x.End <= x.Start })
	slices.SortFunc(s, func(x, y text.Span) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End)) })
	out := slices.Grow([]ceasefire.Span(nil), len(s))
	for _, x := range s {
		if n := len(out); n > 0 && x.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, x.End)
			continue
		}
		out = append(out, span(x))
	}
	return out
}

func (a *article) provision(c *claim, word string, n int) ceasefire.Provision {
	p := ceasefire.Provision{
		ID:       ceasefire.NewID(word, n),
		Status:   c.status,
		Requires: a.condition(c.requires), VoidIf: a.condition(c.voidIf),
		From: valid(c.from), Until: valid(c.until), Duration: valid(c.duration),
		According: a.ids(c.according),
		Evidence:  spans(c.evidence...),
	}
	if c.name.End > 0 {
		p.Name = a.in.Text[c.name.Start:c.name.End]
	}
	if p.Until.Before(p.From) { // one of them is misread
		p.From, p.Until = ceasefire.Date{}, ceasefire.Date{}
	}
	return p
}

// valid returns a date or a duration, zero where it is none.
func valid[T interface {
	comparable
	Valid() bool
}](x T) (zero T) {
	if !x.Valid() {
		return zero
	}
	return x
}

// maxAlternatives bounds the conditions that stand side by side.
const maxAlternatives = 64

// condition returns a copy of c that shares no memory with it.
func (a *article) condition(c *ceasefire.Condition) *ceasefire.Condition {
	return copyCondition(c, 1)
}

func copyCondition(c *ceasefire.Condition, depth int) *ceasefire.Condition {
	if c == nil || depth > ceasefire.MaxConditionDepth {
		return nil
	}
	x := *c
	x.Actors = slices.Clone(c.Actors)
	x.Date, x.Duration = valid(c.Date), valid(c.Duration)
	x.All, x.Any = copyConditions(c.All, depth), copyConditions(c.Any, depth)
	x.Not = copyCondition(c.Not, depth+1)
	if x.Event == 0 && len(x.All) == 0 && len(x.Any) == 0 && x.Not == nil {
		return nil
	}
	return &x
}

func copyConditions(list []ceasefire.Condition, depth int) (out []ceasefire.Condition) {
	for i := range list[:min(len(list), maxAlternatives)] {
		if x := copyCondition(&list[i], depth+1); x != nil {
			out = append(out, *x)
		}
	}
	return out
}

func (a *article) first(actors []int) ceasefire.ActorID {
	if len(actors) == 0 {
		return ""
	}
	return a.actors[actors[0]].ID
}

// others drops the lead from the members.
func (a *article) others(members, lead []int) []ceasefire.ActorID {
	if len(lead) > 0 {
		members = slices.DeleteFunc(slices.Clone(members), func(k int) bool { return k == lead[0] })
	}
	return a.ids(members)
}

// state returns the state among actors, the first where there are several.
func (a *article) state(actors []int) ceasefire.ActorID {
	for _, k := range actors {
		if a.actors[k].Kind == ceasefire.State {
			return a.actors[k].ID
		}
	}
	return ""
}

// strength returns the first quantity told of a claim.
func (c *claim) strength() ceasefire.Quantity {
	if q := quantities(c.quantity); len(q) > 0 {
		return q[0]
	}
	return ceasefire.Quantity{}
}

// quantities copies those that can be: bounds that are not crossed and a unit.
func quantities(list []ceasefire.Quantity) (out []ceasefire.Quantity) {
	for _, q := range list {
		if q.IsZero() || q.Min != nil && *q.Min < 0 || q.Max != nil && *q.Max < 0 || q.Min != nil && q.Max != nil && *q.Min > *q.Max {
			continue
		}
		q.Unit = strings.ToLower(q.Unit)
		out = append(out, q)
	}
	return out
}

// bits lists the values set in a bit set of an enum, whose zero is none.
func bits[E ~uint8](set uint32) (out []E) {
	for k := 1; k < 32; k++ {
		if set&(1<<k) != 0 {
			out = append(out, E(k))
		}
	}
	return out
}

func (a *article) assembleProvisions(rec *ceasefire.Record) {
	things := make([]int, 0, len(a.claims))
	for i := range a.claims {
		if c := &a.claims[i]; c.merged == i && a.worthTelling(c) {
			things = append(things, i)
		}
	}
	slices.SortStableFunc(things, func(x, y int) int {
		return cmp.Compare(earliest(a.claims[x].evidence), earliest(a.claims[y].evidence))
	})
	for _, i := range things {
		c := &a.claims[i]
		switch c.section {
		case ceasefires:
			rec.Ceasefires = append(rec.Ceasefires, ceasefire.Ceasefire{
				Provision: a.provision(c, "ceasefire", len(rec.Ceasefires)+1),
				Scope:     c.scope, Parties: a.ids(c.a), Mediators: a.ids(c.b),
			})
		case mechanisms:
			rec.Mechanisms = append(rec.Mechanisms, ceasefire.Mechanism{
				Provision: a.provision(c, "mechanism", len(rec.Mechanisms)+1),
				Kind:      ceasefire.MechanismKind(c.kind), Lead: a.first(c.lead), Members: a.others(c.a, c.lead),
				Functions: bits[ceasefire.Function](c.tasks), Seat: c.seat, Area: slices.Clone(c.area), Strength: c.strength(),
			})
		case forces:
			rec.Forces = append(rec.Forces, ceasefire.Force{
				Provision: a.provision(c, "force", len(rec.Forces)+1),
				Kind:      ceasefire.ForceKind(c.kind), Lead: a.first(c.lead), Contributors: a.others(c.a, c.lead), Host: a.state(c.host),
				Tasks: bits[ceasefire.Task](c.tasks), Seat: c.seat, Area: slices.Clone(c.area), Strength: c.strength(),
			})
		case guarantees:
			rec.Guarantees = append(rec.Guarantees, ceasefire.Guarantee{
				Provision: a.provision(c, "guarantee", len(rec.Guarantees)+1),
				Kind:      ceasefire.GuaranteeKind(c.kind), Guarantors: a.ids(c.a), Beneficiaries: a.ids(c.b),
				Form: c.form, Trigger: a.condition(c.trigger),
			})
		case pledges:
			rec.Pledges = append(rec.Pledges, ceasefire.Pledge{
				Provision: a.provision(c, "pledge", len(rec.Pledges)+1),
				By:        a.ids(c.a), Action: c.action, To: a.ids(c.b), Quantity: c.strength(), Place: c.place,
			})
		case documents:
			rec.Documents = append(rec.Documents, ceasefire.Document{
				Provision: a.provision(c, "document", len(rec.Documents)+1),
				Kind:      ceasefire.DocumentKind(c.kind), Signatories: a.ids(c.a), Place: c.place, Date: valid(c.date),
			})
		case meetings:
			rec.Meetings = append(rec.Meetings, ceasefire.Meeting{
				Provision: a.provision(c, "meeting", len(rec.Meetings)+1),
				Kind:      ceasefire.MeetingKind(c.kind), Place: c.place, Date: valid(c.date),
				Hosts: a.ids(c.b), Participants: a.ids(c.a), Attendance: quantities(c.quantity),
			})
		}
	}
	a.linkPledges(rec, things)
}

// linkPledges sets toward where the pledge names a provision of the record.
func (a *article) linkPledges(rec *ceasefire.Record, things []int) {
	if len(rec.Pledges) == 0 {
		return
	}
	ids := make(map[int]ceasefire.ID, len(things)) // by claim
	var count [numSections]int
	for _, i := range things {
		s := a.claims[i].section
		count[s]++
		ids[i] = ceasefire.NewID(sectionWords[s], count[s])
	}
	served := make(map[int]ceasefire.ID, len(a.claims)) // by head
	for i := range a.claims {
		if c := &a.claims[i]; c.section != pledges && served[c.head] == "" {
			served[c.head] = ids[c.merged]
		}
	}
	n := 0
	for _, i := range things {
		if c := &a.claims[i]; c.section == pledges {
			if c.toward >= 0 {
				rec.Pledges[n].Toward = served[c.toward]
			}
			n++
		}
	}
}

var sectionWords = [numSections]string{"ceasefire", "mechanism", "force", "guarantee", "pledge", "document", "meeting"}

func earliest(s []text.Span) int {
	at := int(^uint(0) >> 1)
	for _, x := range s {
		at = min(at, x.Start)
	}
	return at
}

// worthTelling reports whether a thing says enough to stand in the record: a
// document or a meeting that is only mentioned does not.
func (a *article) worthTelling(c *claim) bool {
	if len(c.evidence) == 0 {
		return false
	}
	switch c.section {
	case pledges:
		return len(c.a) > 0 && c.status != 0
	case documents:
		return c.status != 0 || c.name.End > 0 || len(c.a) > 0 || c.date != (ceasefire.Date{})
	case meetings:
		return c.status != 0 && (c.place != "" || c.date != (ceasefire.Date{}) || len(c.a) > 0 || len(c.b) > 0)
	case ceasefires:
		return c.status != 0 || len(c.a) > 0 || c.duration != (ceasefire.Duration{})
	case guarantees:
		return c.status != 0 || len(c.a) > 0
	}
	return true
}

// assembleStatements lists the statements in order of first evidence, which
// for "The army, the minister said, …" is not that of their content.
func (a *article) assembleStatements(rec *ceasefire.Record) {
	for i := range a.attributions {
		s := &a.attributions[i]
		if s.Content.End <= s.Content.Start {
			continue
		}
		x := ceasefire.Statement{
			Speakers: a.ids(s.Speakers), Source: span(s.Source), Cue: span(s.Cue), Content: span(s.Content),
			Mode: s.Mode, Act: s.Act, Via: a.ids(s.Via), Topics: slices.Clone(s.Topics),
			Evidence: spans(s.Content, s.Cue, s.Source),
		}
		for _, q := range spans(s.Quotes...) {
			if x.Content.Contains(q) {
				x.Quotes = append(x.Quotes, q)
			}
		}
		switch quoted := len(x.Quotes) > 0; {
		case !quoted:
			x.Mode = ceasefire.Indirect
		case x.Mode == ceasefire.Indirect:
			x.Mode = ceasefire.Mixed
		}
		rec.Statements = append(rec.Statements, x)
	}
	slices.SortStableFunc(rec.Statements, func(x, y ceasefire.Statement) int {
		return cmp.Compare(x.Evidence[0].Start, y.Evidence[0].Start)
	})
	for i := range rec.Statements {
		rec.Statements[i].ID = ceasefire.NewID("statement", i+1)
	}
}
