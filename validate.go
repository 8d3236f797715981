package ceasefire

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What [Record.Validate] finds wrong, beside the errors of spans and enums and [ErrNotUTF8].
var (
	ErrMissing    = errors.New("missing")
	ErrRepeated   = errors.New("repeated")
	ErrMalformed  = errors.New("malformed")
	ErrUnresolved = errors.New("names nothing in the record")
	ErrOrder      = errors.New("out of order")
	ErrConflict   = errors.New("conflict")
)

// FieldError is one thing that is wrong with a record.
type FieldError struct {
	// Object is the id of the object, or its place ("issues[2]", "article") where it has none.
	Object string
	// Field is the JSON name of the field, or the path to it within the object:
	// "evidence[1]", "requires.all[0].event".
	Field string
	// Err is the cause: an [*UnknownValueError], or one that wraps an Err variable of this package.
	Err error
}

func (e *FieldError) Error() string {
	return e.Object + ": " + e.Field + ": " + e.Err.Error()
}

func (e *FieldError) Unwrap() error { return e.Err }

// MaxConditionDepth is how many conditions may stand within one another in a
// valid record.
const MaxConditionDepth = 32

// Validate returns nil if the record keeps the rules of its vocabulary, else
// an error that joins a [*FieldError] for everything that is wrong. The rules:
//
//   - All text is UTF-8, enums have words, dates and durations are valid,
//     until does not come before from, and countries are assigned codes.
//   - Ids are well formed, of their list's section and unique; what an id
//     refers to is in the record; a list of ids or words repeats none.
//   - Every object has evidence (an actor: mentions). Spans fit the article's
//     text, and those of a list stand in text order without repetition; the
//     objects of a list stand in the order of their first span.
//   - An actor has a name, and the kind and the country that its id says; it
//     is not affiliated to itself. A lead is no member or contributor besides.
//     A host is a state. A pledge does not serve itself.
//   - A quantity's bounds are not negative and not crossed, its unit is lower case.
//   - A condition is exactly one of event, all, any and not, and only an event
//     has actors, date, duration and span.
//   - A statement has content; its quotes lie within and are there unless its
//     mode is indirect, and do not overlap. An issue has a topic; a position has holder, topic and
//     stance.
//
// It takes time linear in the size of the record.
func (r *Record) Validate() error {
	v := validator{
		text:   r.Article.Text,
		actors: make(map[ActorID]int, len(r.Actors)),
		ids:    make(map[ID]bool),
	}
	v.article(&r.Article)
	v.collect(r)
	checkList(&v, r.Actors, "mentions", v.actor)
	checkList(&v, r.Ceasefires, "evidence", v.ceasefire)
	checkList(&v, r.Mechanisms, "evidence", v.mechanism)
	checkList(&v, r.Forces, "evidence", v.force)
	checkList(&v, r.Guarantees, "evidence", v.guarantee)
	checkList(&v, r.Pledges, "evidence", v.pledge)
	checkList(&v, r.Documents, "evidence", v.document)
	checkList(&v, r.Meetings, "evidence", v.meeting)
	checkList(&v, r.Issues, "evidence", v.issue)
	checkList(&v, r.Statements, "evidence", v.statement)
	checkList(&v, r.Positions, "evidence", v.position)
	return errors.Join(v.errs...)
}

// unseen marks an actor that the check of the actors has not come to.
const unseen = -1

// validator goes through a record and gathers what is wrong.
type validator struct {
	text   string
	actors map[ActorID]int // the actors of the record; value: the last list of references that held it
	lists  int             // lists of references seen so far
	ids    map[ID]bool     // the other objects of the record; value: already seen in its list
	object string          // the object at hand
	errs   []error
}

// collect notes what references may refer to.
func (v *validator) collect(r *Record) {
	for i := range r.Actors {
		v.actors[r.Actors[i].ID] = unseen
	}
	for _, p := range r.Provisions() {
		v.ids[p.ID] = false
	}
	for i := range r.Statements {
		v.ids[r.Statements[i].ID] = false
	}
	delete(v.actors, "")
	delete(v.ids, "")
}

// checkList checks each object of a list, and that they stand in the order of
// their first span. check returns the object's spans, and field is what holds them.
func checkList[T any](v *validator, list []T, field string, check func(i int, x *T) []Span) {
	last := 0
	for i := range list {
		spans := check(i, &list[i])
		if len(spans) == 0 {
			continue
		}
		if spans[0].Start < last {
			v.fail(field, fmt.Errorf("%w: the object before it begins later in the text", ErrOrder))
		}
		last = spans[0].Start
	}
}

func (v *validator) fail(field string, err error) {
	v.errs = append(v.errs, &FieldError{v.object, field, err})
}

func (v *validator) failAt(field string, i int, err error) {
	v.fail(at(field, i), err)
}

// at returns the path of an item in a list.
func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// failIf reports err where there is one.
func (v *validator) failIf(field string, err error) {
	if err != nil {
		v.fail(field, err)
	}
}

func (v *validator) article(a *Article) {
	v.object = "article"
	v.str("id", a.ID)
	v.str("headline", a.Headline)
	v.str("source", a.Source)
	v.str("text", a.Text)
	if !a.Published.IsZero() && !a.Published.IsDay() {
		v.fail("published", fmt.Errorf("%w: %v is no day", ErrMalformed, a.Published))
	}
}

func (v *validator) actor(i int, a *Actor) []Span {
	v.object = string(a.ID)
	switch {
	case a.ID == "":
		v.object = at("actors", i)
		v.fail("id", ErrMissing)
	case !a.ID.Valid():
		v.fail("id", ErrMalformed)
	case v.actors[a.ID] != unseen:
		v.fail("id", ErrRepeated)
	default:
		v.actors[a.ID] = 0
	}
	checkEnum(v, "kind", a.Kind)
	switch kind := a.ID.Kind(); {
	case a.Kind == 0:
		v.fail("kind", ErrMissing)
	case kind != 0 && kind != a.Kind:
		v.fail("kind", fmt.Errorf("%w: %v by its id", ErrConflict, kind))
	}
	v.required("name", a.Name)
	v.strs("aliases", a.Aliases)
	if a.Country != "" {
		if !a.Country.Valid() {
			v.fail("country", &UnknownValueError{"Country", string(a.Country)})
		} else if own := a.ID.Country(); own != "" && own != a.Country {
			v.fail("country", fmt.Errorf("%w: %v by its id", ErrConflict, own))
		}
	}
	v.str("role", a.Role)
	v.ref("affiliation", a.Affiliation)
	if a.Affiliation != "" && a.Affiliation == a.ID {
		v.fail("affiliation", fmt.Errorf("%w: the actor itself", ErrConflict))
	}
	v.evidence("mentions", a.Mentions)
	return a.Mentions
}

// provision checks the common part of the ith object of a list whose ids begin with section.
func (v *validator) provision(section string, i int, p *Provision) []Span {
	v.id(section, i, p.ID)
	v.str("name", p.Name)
	checkEnum(v, "status", p.Status)
	v.condition("requires", p.Requires)
	v.condition("voidIf", p.VoidIf)
	v.date("from", p.From)
	v.date("until", p.Until)
	if p.Until.Before(p.From) {
		v.fail("until", fmt.Errorf("%w: before from, %v", ErrConflict, p.From))
	}
	v.duration("duration", p.Duration)
	v.refs("according", p.According)
	v.evidence("evidence", p.Evidence)
	return p.Evidence
}

func (v *validator) id(section string, i int, id ID) {
	v.object = string(id)
	switch seen := v.ids[id]; {
	case id == "":
		v.object = at(section+"s", i)
		v.fail("id", ErrMissing)
	case id.Section() != section:
		v.fail("id", fmt.Errorf("%w: want %v", ErrMalformed, NewID(section, i+1)))
	case seen:
		v.fail("id", ErrRepeated)
	default:
		v.ids[id] = true
	}
}

func (v *validator) ceasefire(i int, c *Ceasefire) []Span {
	v.provision("ceasefire", i, &c.Provision)
	checkEnum(v, "scope", c.Scope)
	v.refs("parties", c.Parties)
	v.refs("mediators", c.Mediators)
	return c.Evidence
}

func (v *validator) mechanism(i int, m *Mechanism) []Span {
	v.provision("mechanism", i, &m.Provision)
	checkEnum(v, "kind", m.Kind)
	v.led(m.Lead, "members", m.Members)
	checkEnums(v, "functions", m.Functions)
	v.str("seat", m.Seat)
	v.strs("area", m.Area)
	v.quantity("strength", m.Strength)
	return m.Evidence
}

func (v *validator) force(i int, f *Force) []Span {
	v.provision("force", i, &f.Provision)
	checkEnum(v, "kind", f.Kind)
	v.led(f.Lead, "contributors", f.Contributors)
	v.ref("host", f.Host)
	if f.Host != "" && f.Host.Kind() != State {
		v.fail("host", fmt.Errorf("%w: %v is no state", ErrConflict, f.Host))
	}
	v.str("seat", f.Seat)
	v.strs("area", f.Area)
	checkEnums(v, "tasks", f.Tasks)
	v.quantity("strength", f.Strength)
	return f.Evidence
}

// led checks a lead and those it leads.
func (v *validator) led(lead ActorID, field string, led []ActorID) {
	v.ref("lead", lead)
	v.refs(field, led)
	if lead != "" && slices.Contains(led, lead) {
		v.fail(field, fmt.Errorf("%w: the lead among them", ErrConflict))
	}
}

func (v *validator) guarantee(i int, g *Guarantee) []Span {
	v.provision("guarantee", i, &g.Provision)
	checkEnum(v, "kind", g.Kind)
	v.refs("guarantors", g.Guarantors)
	v.refs("beneficiaries", g.Beneficiaries)
	checkEnum(v, "form", g.Form)
	v.condition("trigger", g.Trigger)
	return g.Evidence
}

func (v *validator) pledge(i int, p *Pledge) []Span {
	v.provision("pledge", i, &p.Provision)
	v.refs("by", p.By)
	checkEnum(v, "action", p.Action)
	v.refs("to", p.To)
	if p.Toward != "" {
		_, found := v.ids[p.Toward]
		switch {
		case !found || p.Toward.Section() == "statement":
			v.fail("toward", fmt.Errorf("%q %w", p.Toward, ErrUnresolved))
		case p.Toward == p.ID:
			v.fail("toward", fmt.Errorf("%w: the pledge itself", ErrConflict))
		}
	}
	v.quantity("quantity", p.Quantity)
	v.str("place", p.Place)
	return p.Evidence
}

func (v *validator) document(i int, d *Document) []Span {
	v.provision("document", i, &d.Provision)
	checkEnum(v, "kind", d.Kind)
	v.refs("signatories", d.Signatories)
	v.str("place", d.Place)
	v.date("date", d.Date)
	return d.Evidence
}

func (v *validator) meeting(i int, m *Meeting) []Span {
	v.provision("meeting", i, &m.Provision)
	checkEnum(v, "kind", m.Kind)
	v.str("place", m.Place)
	v.date("date", m.Date)
	v.refs("hosts", m.Hosts)
	v.refs("participants", m.Participants)
	for i, q := range m.Attendance {
		if q.IsZero() {
			v.failAt("attendance", i, ErrMissing)
		}
		v.quantity(at("attendance", i), q)
	}
	return m.Evidence
}

func (v *validator) issue(i int, x *Issue) []Span {
	v.object = at("issues", i)
	requireEnum(v, "topic", x.Topic)
	checkEnum(v, "state", x.State)
	v.refs("according", x.According)
	v.evidence("evidence", x.Evidence)
	return x.Evidence
}

func (v *validator) statement(i int, s *Statement) []Span {
	v.id("statement", i, s.ID)
	v.refs("speakers", s.Speakers)
	v.optional("source", s.Source)
	v.optional("cue", s.Cue)
	if s.Content == (Span{}) {
		v.fail("content", ErrMissing)
	} else {
		v.failIf("content", s.Content.Check(v.text))
	}
	v.spans("quotes", s.Quotes)
	for i, q := range s.Quotes {
		if !s.Content.Contains(q) {
			v.failAt("quotes", i, fmt.Errorf("%w: not within the content", ErrConflict))
		}
		if i > 0 && s.Quotes[i-1].Overlaps(q) {
			v.failAt("quotes", i, fmt.Errorf("%w: overlaps the quote before it", ErrConflict))
		}
	}
	checkEnum(v, "mode", s.Mode)
	switch quoted := len(s.Quotes) > 0; {
	case s.Mode == Indirect && quoted, (s.Mode == Direct || s.Mode == Mixed) && !quoted:
		v.fail("mode", fmt.Errorf("%w: %v with %d quotes", ErrConflict, s.Mode, len(s.Quotes)))
	}
	checkEnum(v, "act", s.Act)
	v.refs("via", s.Via)
	checkEnums(v, "topics", s.Topics)
	v.evidence("evidence", s.Evidence)
	return s.Evidence
}

func (v *validator) position(i int, p *Position) []Span {
	v.object = at("positions", i)
	if p.Holder == "" {
		v.fail("holder", ErrMissing)
	}
	v.ref("holder", p.Holder)
	requireEnum(v, "topic", p.Topic)
	requireEnum(v, "stance", p.Stance)
	seen := make(map[ID]bool, len(p.Statements))
	for i, id := range p.Statements {
		if _, found := v.ids[id]; !found || id.Section() != "statement" {
			v.failAt("statements", i, fmt.Errorf("%q %w", id, ErrUnresolved))
		}
		if seen[id] {
			v.failAt("statements", i, ErrRepeated)
		}
		seen[id] = true
	}
	v.evidence("evidence", p.Evidence)
	return p.Evidence
}

// condition checks a tree of conditions; nil is none.
func (v *validator) condition(field string, c *Condition) {
	if c != nil {
		v.node(field, c, 1)
	}
}

func (v *validator) node(field string, c *Condition, depth int) {
	if depth > MaxConditionDepth {
		v.fail(field, fmt.Errorf("%w: conditions deeper than %d", ErrLimit, MaxConditionDepth))
		return
	}
	alternatives := 0
	for _, set := range []bool{c.Event != 0, len(c.All) > 0, len(c.Any) > 0, c.Not != nil} {
		if set {
			alternatives++
		}
	}
	switch {
	case alternatives == 0:
		v.fail(field, fmt.Errorf("%w: one of event, all, any, not", ErrMissing))
	case alternatives > 1:
		v.fail(field, fmt.Errorf("%w: more than one of event, all, any, not", ErrConflict))
	case c.Event == 0 && (len(c.Actors) > 0 || !c.Date.IsZero() || !c.Duration.IsZero() || c.Span != Span{}):
		v.fail(field, fmt.Errorf("%w: actors, date, duration or span without event", ErrConflict))
	}
	checkEnum(v, field+".event", c.Event)
	v.refs(field+".actors", c.Actors)
	v.date(field+".date", c.Date)
	v.duration(field+".duration", c.Duration)
	v.optional(field+".span", c.Span)
	for i := range c.All {
		v.node(at(field+".all", i), &c.All[i], depth+1)
	}
	for i := range c.Any {
		v.node(at(field+".any", i), &c.Any[i], depth+1)
	}
	if c.Not != nil {
		v.node(field+".not", c.Not, depth+1)
	}
}

func (v *validator) quantity(field string, q Quantity) {
	v.count(field+".min", q.Min)
	v.count(field+".max", q.Max)
	if q.Min != nil && q.Max != nil && *q.Min > *q.Max {
		v.fail(field+".max", fmt.Errorf("%w: less than min", ErrConflict))
	}
	v.str(field+".unit", q.Unit)
	if utf8.ValidString(q.Unit) && q.Unit != strings.ToLower(q.Unit) {
		v.fail(field+".unit", fmt.Errorf("%w: not in lower case", ErrMalformed))
	}
}

func (v *validator) count(field string, bound *int64) {
	if bound != nil && *bound < 0 {
		v.fail(field, fmt.Errorf("%w: negative", ErrMalformed))
	}
}

func (v *validator) date(field string, d Date) {
	if !d.IsZero() && !d.Valid() {
		v.fail(field, &UnknownValueError{"Date", d.String()})
	}
}

func (v *validator) duration(field string, d Duration) {
	if !d.IsZero() && !d.Valid() {
		v.fail(field, &UnknownValueError{"Duration", d.String()})
	}
}

func (v *validator) str(field, s string) {
	if !utf8.ValidString(s) {
		v.fail(field, ErrNotUTF8)
	}
}

func (v *validator) required(field, s string) {
	if s == "" {
		v.fail(field, ErrMissing)
	}
	v.str(field, s)
}

func (v *validator) strs(field string, list []string) {
	for i, s := range list {
		v.required(at(field, i), s)
	}
}

// optional checks a span that may be absent.
func (v *validator) optional(field string, s Span) {
	if s != (Span{}) {
		v.failIf(field, s.Check(v.text))
	}
}

// evidence checks a list of spans that must not be empty.
func (v *validator) evidence(field string, spans []Span) {
	if len(spans) == 0 {
		v.fail(field, ErrMissing)
	}
	v.spans(field, spans)
}

func (v *validator) spans(field string, spans []Span) {
	for i, s := range spans {
		if err := s.Check(v.text); err != nil {
			v.failAt(field, i, err)
		}
		if i == 0 {
			continue
		}
		switch order := spans[i-1].Compare(s); {
		case order > 0:
			v.failAt(field, i, ErrOrder)
		case order == 0:
			v.failAt(field, i, ErrRepeated)
		}
	}
}

// ref checks a reference to an actor that may be absent.
func (v *validator) ref(field string, id ActorID) {
	if id == "" {
		return
	}
	if _, found := v.actors[id]; !found {
		v.fail(field, fmt.Errorf("%q %w", id, ErrUnresolved))
	}
}

// refs checks a list of references to actors.
func (v *validator) refs(field string, ids []ActorID) {
	v.lists++
	for i, id := range ids {
		last, found := v.actors[id]
		switch {
		case !found || id == "":
			v.failAt(field, i, fmt.Errorf("%q %w", id, ErrUnresolved))
			continue
		case last == v.lists:
			v.failAt(field, i, ErrRepeated)
		}
		v.actors[id] = v.lists
	}
}

func checkEnum[E Enum](v *validator, field string, e E) {
	_, err := appendEnum(nil, e)
	v.failIf(field, err)
}

func requireEnum[E Enum](v *validator, field string, e E) {
	if e == 0 {
		v.fail(field, ErrMissing)
	}
	checkEnum(v, field, e)
}

func checkEnums[E Enum](v *validator, field string, list []E) {
	var seen [256]bool
	for i, e := range list {
		requireEnum(v, at(field, i), e)
		if seen[e] {
			v.failAt(field, i, ErrRepeated)
		}
		seen[e] = true
	}
}
