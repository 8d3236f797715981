package ceasefire

import (
	"slices"
	"strings"
)

// Said is where a value comes from.
type Said struct {
	// Article and Object are the article's id and the object's id there.
	Ref
	// Date is the day of the article's publication.
	Date Date `json:"date,omitzero"`
	// Source is the outlet.
	Source string `json:"source,omitempty"`
	// According lists whose word it is, by the ids of the dossier; empty: the article's own.
	According []ActorID `json:"according,omitempty"`
	// Evidence are spans of the article's text.
	Evidence []Span `json:"evidence,omitempty"`

	text string // of the article
}

// Words returns the text of the first evidence on one line, "" for none.
func (s Said) Words() string {
	if len(s.Evidence) == 0 {
		return ""
	}
	return strings.Join(strings.Fields(s.Evidence[0].In(s.text)), " ")
}

// voice tells apart whose word it is: the outlet's own, or a speaker's.
func (s *Said) voice() string {
	if len(s.According) == 0 {
		if s.Source == "" {
			return s.Article
		}
		return s.Source
	}
	var b strings.Builder
	for _, a := range s.According {
		b.WriteString("\x00" + string(a))
	}
	return b.String()
}

// Value is one value of a thread, and who said it first.
type Value struct {
	// Attribute is its name as in JSON: "status", "members", "requires".
	Attribute string `json:"attribute,omitempty"`
	// Text is the value as in [Fact], actors and provisions by the ids of the
	// dossier; of a condition it is [Condition.String].
	Text string `json:"value,omitempty"`
	// Quantity is set for numbers.
	Quantity Quantity `json:"quantity,omitzero"`
	// Condition is set for conditions. It names actors by the ids of the dossier.
	Condition *Condition `json:"condition,omitempty"`
	Said

	attribute attribute
	rank      uint8 // of a status, form, state or stance
}

// Step is what one article says of a thread.
type Step struct {
	Said
	Status Status
	// Values are all that it says, in the order of the object's fields.
	Values []Value
}

// History returns what the articles say of a thread, step by step in order of
// publication, copies left out. An article that is silent on it makes no step.
// It is nil for an actor and for an id that names no thread.
func (d *Dossier) History(id ID) []Step {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.settle()
	t := d.res.find(id)
	if t == nil || t.section == ofActor {
		return nil
	}
	steps := make([]Step, len(t.sightings))
	for i, s := range t.sightings {
		a := d.res.account(s.entry, s.ordinal)
		steps[i] = Step{Said: a.said, Status: s.status, Values: a.values}
	}
	return steps
}

// Standing is how a thread stands on a day, as far as the articles published until
// then say.
type Standing struct {
	// Thread is its id, Kind as in [Fact], Label what it is called in sentences.
	Thread ID
	Kind   string
	Label  string
	// Status is the last that was said and not contradicted at the time; silence
	// since does not end it.
	Status Status
	// Values are what stands, in the order of a record's fields, each as it was first said.
	Values []Value
	// Contested are the accounts of one day that contradict one another, where
	// nothing later was said on the same attribute. Values hold what stood before.
	Contested []Value
	// Last is the last article that spoke of it.
	Last Said
}

// Get returns the values of an attribute.
func (s *Standing) Get(attribute string) []Value {
	var list []Value
	for _, v := range s.Values {
		if v.Attribute == attribute {
			list = append(list, v)
		}
	}
	return list
}

// StateOfPlay returns how every provision, issue and position stands on a day,
// those that no article had spoken of by then left out: section by section in the
// order of a record's lists, each in order of first sighting.
func (d *Dossier) StateOfPlay(on Date) []Standing {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.walk(Date{}, on, nil).states()
}

// attribute is a field of an object, in the order of the fields over all sections.
type attribute uint8

const (
	aName attribute = iota
	aStatus
	aRequires
	aVoidIf
	aFrom
	aUntil
	aDuration
	aScope
	aKind
	aBy
	aAction
	aTo
	aToward
	aQuantity
	aLead
	aMembers
	aContributors
	aHost
	aGuarantors
	aBeneficiaries
	aForm
	aTrigger
	aParties
	aMediators
	aFunctions
	aSeat
	aArea
	aTasks
	aStrength
	aSignatories
	aPlace
	aDate
	aHosts
	aParticipants
	aAttendance
	aHolder
	aTopic
	aState
	aStance
	attributes
)

// class is how the values of an attribute live on.
type class uint8

const (
	isLabel     class = iota // the first that is said stays
	isList                   // all that are said stay
	isMembers                // as a list, and who comes and goes is news
	isCondition              // as a list, compared as conditions
	isNumber                 // the last that is said stays, for each unit
	isLatest                 // the last that is said stays
)

// attributeRows names the attributes and their classes.
var attributeRows = [attributes]struct {
	name  string
	class class
}{
	aName: {"name", isLabel}, aHolder: {"holder", isLabel}, aTopic: {"topic", isLabel},
	aState: {"state", isLatest}, aStance: {"stance", isLatest}, aStatus: {"status", isLatest},
	aRequires: {"requires", isCondition}, aVoidIf: {"voidIf", isCondition}, aTrigger: {"trigger", isCondition},
	aFrom: {"from", isLatest}, aUntil: {"until", isLatest}, aDuration: {"duration", isLatest}, aDate: {"date", isLatest},
	aScope: {"scope", isLabel}, aKind: {"kind", isLabel}, aAction: {"action", isLabel}, aHost: {"host", isLabel},
	aSeat: {"seat", isLabel}, aPlace: {"place", isLabel}, aToward: {"toward", isLabel},
	aForm: {"form", isLatest}, aLead: {"lead", isLatest},
	aBy: {"by", isList}, aTo: {"to", isList}, aFunctions: {"functions", isList}, aTasks: {"tasks", isList},
	aArea: {"area", isList}, aHosts: {"hosts", isList}, aParticipants: {"participants", isList},
	aMembers: {"members", isMembers}, aContributors: {"contributors", isMembers}, aParties: {"parties", isMembers},
	aMediators: {"mediators", isMembers}, aGuarantors: {"guarantors", isMembers},
	aBeneficiaries: {"beneficiaries", isMembers}, aSignatories: {"signatories", isMembers},
	aQuantity: {"quantity", isNumber}, aStrength: {"strength", isNumber}, aAttendance: {"attendance", isNumber},
}

func (a attribute) class() class { return attributeRows[a].class }

// account is what one object of an article says.
type account struct {
	entry  *entry
	said   Said
	values []Value
}

// account returns what an object of an entry says, with the ids of the dossier.
func (s *resolution) account(e *entry, ordinal int32) account {
	sec, i := e.at(ordinal)
	art := &e.rec.Article
	a := accountWriter{res: s, entry: e}
	a.said = Said{
		Ref: Ref{art.ID, e.id(sec, i)}, Date: art.Published, Source: art.Source,
		According: s.actorsOf(e, e.according(sec, i)), Evidence: e.evidence(sec, i), text: art.Text,
	}
	a.object(sec, i)
	return account{e, a.said, a.values}
}

// accountWriter gathers the values of an object in the order of its fields.
type accountWriter struct {
	res    *resolution
	entry  *entry
	said   Said
	values []Value
}

func (a *accountWriter) add(at attribute, text string) *Value {
	if text == "" {
		return nil
	}
	a.values = append(a.values, Value{Attribute: attributeRows[at].name, Text: text, Said: a.said, attribute: at})
	return &a.values[len(a.values)-1]
}

func addRank[E Enum](a *accountWriter, at attribute, e E) {
	if e != 0 {
		a.add(at, e.String()).rank = uint8(e)
	}
}

func addRanks[E Enum](a *accountWriter, at attribute, list []E) {
	for _, e := range list {
		addRank(a, at, e)
	}
}

func (a *accountWriter) actors(at attribute, ids ...ActorID) {
	for _, id := range ids {
		if id == "" {
			continue
		}
		v := a.add(at, string(a.res.actor(a.entry, id)))
		if naming := a.naming(id); naming != nil {
			v.Evidence = naming
		}
	}
}

// naming returns the evidence that mentions an actor, nil for none.
func (a *accountWriter) naming(id ActorID) []Span {
	actor, ok := a.entry.rec.Actor(id)
	if !ok || len(a.said.Evidence) == 1 {
		return nil
	}
	var naming []Span
	for _, e := range a.said.Evidence {
		if slices.ContainsFunc(actor.Mentions, e.Contains) {
			naming = append(naming, e)
		}
	}
	return naming
}

func (a *accountWriter) words(at attribute, list []string) {
	for _, s := range list {
		a.add(at, s)
	}
}

func (a *accountWriter) quantity(at attribute, q Quantity) {
	if !q.IsZero() {
		a.add(at, quantityText(q)).Quantity = q
	}
}

// quantityText returns a quantity as a fact's value.
func quantityText(q Quantity) string {
	var text string
	e := emitter{yield: func(f Fact) bool { text = f.Value; return true }}
	e.quantity("", q)
	return text
}

func (a *accountWriter) condition(at attribute, c *Condition) {
	if c == nil {
		return
	}
	c = a.res.condition(a.entry, c)
	w := wording{actor: a.res.name, leaf: func(leaf *Condition) string {
		return leafWords(leaf, a.entry.rec.Article.Text)
	}}
	v := a.add(at, w.marked(c))
	if v == nil {
		return
	}
	v.Condition = c
	var spans []Span
	for leaf := range c.Leaves() {
		if leaf.Span != (Span{}) {
			spans = append(spans, leaf.Span)
		}
	}
	if spans != nil {
		v.Evidence = spans
	}
}

// leafWords lets the article's own words stand for an event that has no name.
func leafWords(c *Condition, text string) string {
	if c.Event != OnOther && (c.Event != OnDate || !c.Date.IsZero()) {
		return ""
	}
	if words := strings.Fields(c.Span.In(text)); len(words) > 0 {
		return "“" + strings.Join(words, " ") + "”"
	}
	return ""
}

// condition returns a copy of a condition with the actors' ids of the dossier.
func (s *resolution) condition(e *entry, c *Condition) *Condition {
	out := *c
	out.Actors = s.actorsOf(e, c.Actors)
	out.All = s.conditions(e, c.All)
	out.Any = s.conditions(e, c.Any)
	if c.Not != nil {
		out.Not = s.condition(e, c.Not)
	}
	return &out
}

func (s *resolution) conditions(e *entry, list []Condition) []Condition {
	if list == nil {
		return nil
	}
	out := make([]Condition, len(list))
	for i := range list {
		out[i] = *s.condition(e, &list[i])
	}
	return out
}

// name returns what an actor of the dossier is called: a state by its English
// name, others by the name of their first sighting.
func (s *resolution) name(id ActorID) string {
	if t := s.find(ID(id)); t != nil && t.section == ofActor {
		first := t.sightings[0]
		if a := &first.entry.rec.Actors[first.ordinal]; a.Kind != State {
			return a.Name
		}
	}
	return actorWords(id)
}

func (s *resolution) names(ids []ActorID) string {
	return wording{actor: s.name}.actors(ids)
}

func (a *accountWriter) provision(p *Provision) {
	a.add(aName, p.Name)
	addRank(a, aStatus, p.Status)
	a.condition(aRequires, p.Requires)
	a.condition(aVoidIf, p.VoidIf)
	a.add(aFrom, p.From.String())
	a.add(aUntil, p.Until.String())
	a.add(aDuration, p.Duration.String())
}

func (a *accountWriter) object(sec section, i int) {
	r := a.entry.rec
	if p := a.entry.provision(sec, i); p != nil {
		a.provision(p)
	}
	switch sec {
	case ofCeasefire:
		c := &r.Ceasefires[i]
		addRank(a, aScope, c.Scope)
		a.actors(aParties, c.Parties...)
		a.actors(aMediators, c.Mediators...)
	case ofMechanism:
		m := &r.Mechanisms[i]
		addRank(a, aKind, m.Kind)
		a.actors(aLead, m.Lead)
		a.actors(aMembers, m.Members...)
		addRanks(a, aFunctions, m.Functions)
		a.add(aSeat, m.Seat)
		a.words(aArea, m.Area)
		a.quantity(aStrength, m.Strength)
	case ofForce:
		f := &r.Forces[i]
		addRank(a, aKind, f.Kind)
		a.actors(aLead, f.Lead)
		a.actors(aContributors, f.Contributors...)
		a.actors(aHost, f.Host)
		a.add(aSeat, f.Seat)
		a.words(aArea, f.Area)
		addRanks(a, aTasks, f.Tasks)
		a.quantity(aStrength, f.Strength)
	case ofGuarantee:
		g := &r.Guarantees[i]
		addRank(a, aKind, g.Kind)
		a.actors(aGuarantors, g.Guarantors...)
		a.actors(aBeneficiaries, g.Beneficiaries...)
		addRank(a, aForm, g.Form)
		a.condition(aTrigger, g.Trigger)
	case ofPledge:
		p := &r.Pledges[i]
		a.actors(aBy, p.By...)
		addRank(a, aAction, p.Action)
		a.actors(aTo, p.To...)
		a.add(aToward, string(a.res.toward(a.entry, p.Toward)))
		a.quantity(aQuantity, p.Quantity)
		a.add(aPlace, p.Place)
	case ofDocument:
		d := &r.Documents[i]
		addRank(a, aKind, d.Kind)
		a.actors(aSignatories, d.Signatories...)
		a.add(aPlace, d.Place)
		a.add(aDate, d.Date.String())
	case ofMeeting:
		m := &r.Meetings[i]
		addRank(a, aKind, m.Kind)
		a.add(aPlace, m.Place)
		a.add(aDate, m.Date.String())
		a.actors(aHosts, m.Hosts...)
		a.actors(aParticipants, m.Participants...)
		for _, q := range m.Attendance {
			a.quantity(aAttendance, q)
		}
	case ofIssue:
		addRank(a, aTopic, r.Issues[i].Topic)
		addRank(a, aState, r.Issues[i].State)
	case ofPosition:
		a.actors(aHolder, r.Positions[i].Holder)
		addRank(a, aTopic, r.Positions[i].Topic)
		addRank(a, aStance, r.Positions[i].Stance)
	}
}

// track is how one thread stands while the articles are walked.
type track struct {
	thread    *thread
	values    []Value
	contested []Value
	left      []Value // who left, and where that is said
	last      Said
	known     []knownFrom
}

// find returns the place of the first value of an attribute, -1 for none.
func (s *track) find(at attribute) int {
	return slices.IndexFunc(s.values, func(v Value) bool { return v.attribute == at })
}

// text returns the first value of an attribute, "" for none.
func (s *track) text(at attribute) string {
	if i := s.find(at); i >= 0 {
		return s.values[i].Text
	}
	return ""
}

// actors returns the values of an attribute of actors.
func (s *track) actors(at attribute) []ActorID {
	var ids []ActorID
	for i := range s.values {
		if s.values[i].attribute == at {
			ids = append(ids, ActorID(s.values[i].Text))
		}
	}
	return ids
}

func (s *track) status() Status {
	if i := s.find(aStatus); i >= 0 {
		return Status(s.values[i].rank)
	}
	return 0
}

// state returns what the caller sees of a track.
func (w *walk) state(s *track) Standing {
	out := Standing{
		Thread: s.thread.id, Kind: s.thread.section.String(), Label: w.label(s), Status: s.status(),
		Values: slices.Clone(s.values), Contested: slices.Clone(s.contested), Last: s.last,
	}
	byAttribute := func(a, b Value) int { return int(a.attribute) - int(b.attribute) }
	slices.SortStableFunc(out.Values, byAttribute)
	slices.SortStableFunc(out.Contested, byAttribute)
	return out
}

func (w *walk) states() []Standing {
	var list []Standing
	for _, s := range w.ordered() {
		list = append(list, w.state(s))
	}
	return list
}

// label returns what a thread is called in a sentence.
func (w *walk) label(s *track) string {
	res := &w.d.res
	names := func(at attribute) string { return res.names(s.actors(at)) }
	kind := spaced(s.text(aKind))
	name := s.text(aName)
	titled := func(noun string) string {
		switch bare := strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "); {
		case bare == "":
			return "the " + noun
		case strings.ContainsRune("0123456789", rune(bare[len(bare)-1])): // "Resolution 2118"
			return bare
		default:
			return "the " + bare
		}
	}
	switch s.thread.section {
	case ofCeasefire:
		link := " between "
		if len(s.actors(aParties)) == 1 {
			link = " by "
		}
		return titled(noun(spaced(s.text(aScope)), "ceasefire") + prefixed(link, names(aParties)))
	case ofMechanism:
		return titled(noun(kind, "mechanism") + prefixed(" led by ", names(aLead)))
	case ofForce:
		if s.find(aHost) >= 0 {
			return titled(noun(kind, "force") + prefixed(" in ", names(aHost)))
		}
		return titled(noun(kind, "force") + prefixed(" led by ", names(aLead)))
	case ofGuarantee:
		what := noun(kind, "guarantee")
		if kind == "" {
			what = "security guarantees"
		}
		return titled(what + prefixed(" by ", names(aGuarantors)) + prefixed(" for ", names(aBeneficiaries)))
	case ofPledge:
		what := "pledge"
		if i := s.find(aAction); i >= 0 && Action(s.values[i].rank) != ActionOther {
			what = "pledge to " + spaced(s.text(aAction))
		}
		if i := s.find(aQuantity); i >= 0 {
			what += prefixed(" ", s.values[i].Quantity.Unit)
		}
		return titled(noun(what, prefixed("by ", names(aBy))) + prefixed(" for ", names(aTo)))
	case ofDocument:
		if kind == "" {
			kind = "document"
		}
		return titled(kind + prefixed(" of ", s.text(aDate)))
	case ofMeeting:
		if kind == "" {
			kind = "meeting"
		}
		return titled(kind + prefixed(" in ", s.text(aPlace)) + prefixed(" on ", s.text(aDate)))
	case ofIssue:
		return "the question of " + spaced(s.text(aTopic))
	}
	return "the position of " + names(aHolder) + " on " + spaced(s.text(aTopic))
}
