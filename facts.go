package ceasefire

import (
	"fmt"
	"io"
	"iter"
	"strconv"
)

// Fact is one value of a record, flat: what a row of a table, a line of a
// golden file or a database holds.
type Fact struct {
	// Article is the article's own id, as the caller gave it.
	Article string
	// Kind is the sort of object, the singular of its section: "force", "actor", "article".
	Kind string
	// ID is the object's id. Issues and positions, which have none, are counted
	// from 1 in the record's order, "issue/1"; the article has none.
	ID string
	// Attribute is the value's name as in JSON, "status"; inside a condition
	// it is a path, "requires.any[0].event". A list gives one fact an element.
	Attribute string
	// Value is the value as in JSON. A span is the text in it; a quantity is
	// "min..max unit", a bound left out where the text gives none, with "~"
	// before it where the text rounds.
	Value string
	// Span is the value's own span where it has one, else the first of the
	// object's evidence. Zero where there is none, as for the article.
	Span Span
	// According lists whose word it is; empty: the article's own.
	According []ActorID
}

// Facts yields one fact for every value of the record, in the order of its
// JSON: section after section, object after object, attribute after attribute.
// The article's text itself is left out. Lists of a fact are shared with the
// record.
func (r *Record) Facts() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		e := emitter{yield: yield, text: r.Article.Text}
		e.fact.Article = r.Article.ID
		e.article(&r.Article)
		for i := range r.Actors {
			e.actor(&r.Actors[i])
		}
		for i := range r.Ceasefires {
			e.ceasefire(&r.Ceasefires[i])
		}
		for i := range r.Mechanisms {
			e.mechanism(&r.Mechanisms[i])
		}
		for i := range r.Forces {
			e.force(&r.Forces[i])
		}
		for i := range r.Guarantees {
			e.guarantee(&r.Guarantees[i])
		}
		for i := range r.Pledges {
			e.pledge(&r.Pledges[i])
		}
		for i := range r.Documents {
			e.document(&r.Documents[i])
		}
		for i := range r.Meetings {
			e.meeting(&r.Meetings[i])
		}
		for i := range r.Issues {
			e.issue(i, &r.Issues[i])
		}
		for i := range r.Statements {
			e.statement(&r.Statements[i])
		}
		for i := range r.Positions {
			e.position(i, &r.Positions[i])
		}
	}
}

// emitter yields the facts of one object after another until it is told to stop.
type emitter struct {
	yield   func(Fact) bool
	stopped bool
	text    string
	fact    Fact // what the facts of the current object share
}

func (e *emitter) begin(kind, id string, evidence []Span, according []ActorID) {
	e.fact.Kind, e.fact.ID, e.fact.According = kind, id, according
	e.fact.Span = Span{}
	if len(evidence) > 0 {
		e.fact.Span = evidence[0]
	}
}

func (e *emitter) add(attribute, value string) { e.addAt(attribute, value, e.fact.Span) }

func (e *emitter) addAt(attribute, value string, span Span) {
	if value == "" || e.stopped {
		return
	}
	f := e.fact
	f.Attribute, f.Value, f.Span = attribute, value, span
	e.stopped = !e.yield(f)
}

// span adds the text of a span as a value.
func (e *emitter) span(attribute string, s Span) {
	e.addAt(attribute, s.In(e.text), s)
}

func (e *emitter) spans(attribute string, list []Span) {
	for _, s := range list {
		e.span(attribute, s)
	}
}

// value adds a value that says itself, unless it is the zero value.
func value[T interface {
	comparable
	fmt.Stringer
}](e *emitter, attribute string, v T) {
	var zero T
	if v != zero {
		e.add(attribute, v.String())
	}
}

func values[T interface {
	comparable
	fmt.Stringer
}](e *emitter, attribute string, list []T) {
	for _, v := range list {
		value(e, attribute, v)
	}
}

func words[T ~string](e *emitter, attribute string, list []T) {
	for _, v := range list {
		e.add(attribute, string(v))
	}
}

func (e *emitter) quantity(attribute string, q Quantity) {
	if q == (Quantity{}) {
		return
	}
	var b []byte
	if q.Approx {
		b = append(b, '~')
	}
	if q.Min != nil {
		b = strconv.AppendInt(b, *q.Min, 10)
	}
	b = append(b, ".."...)
	if q.Max != nil {
		b = strconv.AppendInt(b, *q.Max, 10)
	}
	if q.Unit != "" {
		b = append(append(b, ' '), q.Unit...)
	}
	e.add(attribute, string(b))
}

func (e *emitter) condition(path string, c *Condition) {
	switch {
	case c == nil:
	case c.Event != 0:
		outer := e.fact.Span
		if c.Span != (Span{}) {
			e.fact.Span = c.Span
		}
		value(e, path+".event", c.Event)
		words(e, path+".actors", c.Actors)
		value(e, path+".date", c.Date)
		value(e, path+".duration", c.Duration)
		e.span(path+".span", c.Span)
		e.fact.Span = outer
	default:
		e.conditions(path+".all", c.All)
		e.conditions(path+".any", c.Any)
		e.condition(path+".not", c.Not)
	}
}

func (e *emitter) conditions(path string, list []Condition) {
	for i := range list {
		e.condition(path+"["+strconv.Itoa(i)+"]", &list[i])
	}
}

func (e *emitter) article(a *Article) {
	e.begin("article", "", nil, nil)
	e.add("id", a.ID)
	e.add("headline", a.Headline)
	e.add("source", a.Source)
	value(e, "published", a.Published)
}

func (e *emitter) actor(a *Actor) {
	e.begin("actor", string(a.ID), a.Mentions, nil)
	value(e, "kind", a.Kind)
	e.add("name", a.Name)
	words(e, "aliases", a.Aliases)
	e.add("country", string(a.Country))
	e.add("role", a.Role)
	e.add("affiliation", string(a.Affiliation))
	e.spans("mentions", a.Mentions)
}

func (e *emitter) provision(kind string, p *Provision) {
	e.begin(kind, string(p.ID), p.Evidence, p.According)
	e.add("name", p.Name)
	value(e, "status", p.Status)
	e.condition("requires", p.Requires)
	e.condition("voidIf", p.VoidIf)
	value(e, "from", p.From)
	value(e, "until", p.Until)
	value(e, "duration", p.Duration)
	e.spans("evidence", p.Evidence)
}

func (e *emitter) ceasefire(c *Ceasefire) {
	e.provision("ceasefire", &c.Provision)
	value(e, "scope", c.Scope)
	words(e, "parties", c.Parties)
	words(e, "mediators", c.Mediators)
}

func (e *emitter) mechanism(m *Mechanism) {
	e.provision("mechanism", &m.Provision)
	value(e, "kind", m.Kind)
	e.add("lead", string(m.Lead))
	words(e, "members", m.Members)
	values(e, "functions", m.Functions)
	e.add("seat", m.Seat)
	words(e, "area", m.Area)
	e.quantity("strength", m.Strength)
}

func (e *emitter) force(f *Force) {
	e.provision("force", &f.Provision)
	value(e, "kind", f.Kind)
	e.add("lead", string(f.Lead))
	words(e, "contributors", f.Contributors)
	e.add("host", string(f.Host))
	e.add("seat", f.Seat)
	words(e, "area", f.Area)
	values(e, "tasks", f.Tasks)
	e.quantity("strength", f.Strength)
}

func (e *emitter) guarantee(g *Guarantee) {
	e.provision("guarantee", &g.Provision)
	value(e, "kind", g.Kind)
	words(e, "guarantors", g.Guarantors)
	words(e, "beneficiaries", g.Beneficiaries)
	value(e, "form", g.Form)
	e.condition("trigger", g.Trigger)
}

func (e *emitter) pledge(p *Pledge) {
	e.provision("pledge", &p.Provision)
	words(e, "by", p.By)
	value(e, "action", p.Action)
	words(e, "to", p.To)
	e.add("toward", string(p.Toward))
	e.quantity("quantity", p.Quantity)
	e.add("place", p.Place)
}

func (e *emitter) document(d *Document) {
	e.provision("document", &d.Provision)
	value(e, "kind", d.Kind)
	words(e, "signatories", d.Signatories)
	e.add("place", d.Place)
	value(e, "date", d.Date)
}

func (e *emitter) meeting(m *Meeting) {
	e.provision("meeting", &m.Provision)
	value(e, "kind", m.Kind)
	e.add("place", m.Place)
	value(e, "date", m.Date)
	words(e, "hosts", m.Hosts)
	words(e, "participants", m.Participants)
	for _, q := range m.Attendance {
		e.quantity("attendance", q)
	}
}

func (e *emitter) issue(i int, s *Issue) {
	e.begin("issue", "issue/"+strconv.Itoa(i+1), s.Evidence, s.According)
	value(e, "topic", s.Topic)
	value(e, "state", s.State)
	e.spans("evidence", s.Evidence)
}

func (e *emitter) statement(s *Statement) {
	e.begin("statement", string(s.ID), s.Evidence, nil)
	words(e, "speakers", s.Speakers)
	e.span("source", s.Source)
	e.span("cue", s.Cue)
	e.span("content", s.Content)
	e.spans("quotes", s.Quotes)
	value(e, "mode", s.Mode)
	value(e, "act", s.Act)
	words(e, "via", s.Via)
	values(e, "topics", s.Topics)
	e.spans("evidence", s.Evidence)
}

func (e *emitter) position(i int, p *Position) {
	e.begin("position", "position/"+strconv.Itoa(i+1), p.Evidence, nil)
	e.add("holder", string(p.Holder))
	value(e, "topic", p.Topic)
	value(e, "stance", p.Stance)
	words(e, "statements", p.Statements)
	e.spans("evidence", p.Evidence)
}

// TSVHeader names the columns of [Fact.AppendTSV], without a line end.
const TSVHeader = "article\tkind\tid\tattribute\tvalue\tstart\tend\taccording"

// AppendTSV appends the fact as tab-separated columns in the order of
// [TSVHeader], without a line end. Backslash, tab, line feed and carriage return
// inside a column are written \\, \t, \n and \r; start and end are empty where
// there is no span; according is joined by commas.
func (f Fact) AppendTSV(b []byte) []byte {
	for _, s := range [...]string{f.Article, f.Kind, f.ID, f.Attribute, f.Value} {
		b = append(appendEscaped(b, s), '\t')
	}
	if f.Span != (Span{}) {
		b = strconv.AppendInt(b, int64(f.Span.Start), 10)
		b = append(b, '\t')
		b = strconv.AppendInt(b, int64(f.Span.End), 10)
	} else {
		b = append(b, '\t')
	}
	b = append(b, '\t')
	for i, a := range f.According {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendEscaped(b, string(a))
	}
	return b
}

func appendEscaped(b []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; c {
		case '\\':
			b = append(b, `\\`...)
		case '\t':
			b = append(b, `\t`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		default:
			b = append(b, c)
		}
	}
	return b
}

// WriteTSV writes a header line and one line a fact. Its error is the writer's.
func WriteTSV(w io.Writer, facts iter.Seq[Fact]) error {
	b := append([]byte(TSVHeader), '\n')
	for f := range facts {
		if len(b) > 32<<10 {
			if _, err := w.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
		b = append(f.AppendTSV(b), '\n')
	}
	_, err := w.Write(b)
	return err
}
