package ceasefire

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Record is what one article says about ending a war. The zero value is the
// record of a silent text. Every list stands in the order of first evidence.
type Record struct {
	Article    Article     `json:"article,omitzero"`
	Actors     []Actor     `json:"actors,omitempty"`
	Ceasefires []Ceasefire `json:"ceasefires,omitempty"`
	Mechanisms []Mechanism `json:"mechanisms,omitempty"`
	Forces     []Force     `json:"forces,omitempty"`
	Guarantees []Guarantee `json:"guarantees,omitempty"`
	Pledges    []Pledge    `json:"pledges,omitempty"`
	Documents  []Document  `json:"documents,omitempty"`
	Meetings   []Meeting   `json:"meetings,omitempty"`
	Issues     []Issue     `json:"issues,omitempty"`
	Statements []Statement `json:"statements,omitempty"`
	Positions  []Position  `json:"positions,omitempty"`
}

// Actor returns the actor of that id, a pointer into the record.
func (r *Record) Actor(id ActorID) (*Actor, bool) {
	for i := range r.Actors {
		if r.Actors[i].ID == id {
			return &r.Actors[i], true
		}
	}
	return nil, false
}

// Provisions yields the common part of every provision with the JSON name of
// its list ("forces"), list by list in the order of the record's fields. The
// pointers are into the record.
func (r *Record) Provisions() iter.Seq2[string, *Provision] {
	return func(yield func(string, *Provision) bool) {
		_ = each("ceasefires", r.Ceasefires, (*Ceasefire).common, yield) &&
			each("mechanisms", r.Mechanisms, (*Mechanism).common, yield) &&
			each("forces", r.Forces, (*Force).common, yield) &&
			each("guarantees", r.Guarantees, (*Guarantee).common, yield) &&
			each("pledges", r.Pledges, (*Pledge).common, yield) &&
			each("documents", r.Documents, (*Document).common, yield) &&
			each("meetings", r.Meetings, (*Meeting).common, yield)
	}
}

func (p *Provision) common() *Provision { return p }

func each[T any](section string, list []T, common func(*T) *Provision, yield func(string, *Provision) bool) bool {
	for i := range list {
		if !yield(section, common(&list[i])) {
			return false
		}
	}
	return true
}

// Provision returns the common part of the provision of that id, a pointer into the record.
func (r *Record) Provision(id ID) (*Provision, bool) {
	for _, p := range r.Provisions() {
		if p.ID == id {
			return p, true
		}
	}
	return nil, false
}

// Find returns the object of that id: a *Ceasefire, *Mechanism, *Force,
// *Guarantee, *Pledge, *Document, *Meeting or *Statement into the record, nil
// where there is none.
func (r *Record) Find(id ID) any {
	switch id.Section() {
	case "ceasefire":
		return find(r.Ceasefires, id, func(x *Ceasefire) ID { return x.ID })
	case "mechanism":
		return find(r.Mechanisms, id, func(x *Mechanism) ID { return x.ID })
	case "force":
		return find(r.Forces, id, func(x *Force) ID { return x.ID })
	case "guarantee":
		return find(r.Guarantees, id, func(x *Guarantee) ID { return x.ID })
	case "pledge":
		return find(r.Pledges, id, func(x *Pledge) ID { return x.ID })
	case "document":
		return find(r.Documents, id, func(x *Document) ID { return x.ID })
	case "meeting":
		return find(r.Meetings, id, func(x *Meeting) ID { return x.ID })
	case "statement":
		return find(r.Statements, id, func(x *Statement) ID { return x.ID })
	}
	return nil
}

// find returns an untyped nil where no object has the id, so that the caller can compare with nil.
func find[T any](list []T, id ID, idOf func(*T) ID) any {
	for i := range list {
		if idOf(&list[i]) == id {
			return &list[i]
		}
	}
	return nil
}

// Article is the text a record was read from, and what is known about it.
type Article struct {
	// ID is the caller's own name for the article; it is never interpreted.
	ID string `json:"id,omitempty"`
	// Headline is the article's title as given or as found in the text.
	Headline string `json:"headline,omitempty"`
	// Source is the outlet, as given.
	Source string `json:"source,omitempty"`
	// Published is the day of publication; weekdays in the text resolve against it.
	Published Date `json:"published,omitzero"`
	// Text is the article exactly as read; every span of the record points into it.
	Text string `json:"text,omitempty"`
}

// Span is a half-open range [Start, End) of bytes in an article's text. The
// zero value is no span: a span of a record is never empty.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Why a span does not fit a text; see [Span.Check].
var (
	ErrSpanEmpty = errors.New("empty span")
	ErrSpanRange = errors.New("span out of range")
	ErrSpanRune  = errors.New("span splits a rune")
)

// Len returns the number of bytes in the span, 0 where End comes before Start.
func (s Span) Len() int { return max(0, s.End-s.Start) }

// Contains reports whether t is not empty and lies within s.
func (s Span) Contains(t Span) bool {
	return t.Start < t.End && s.Start <= t.Start && t.End <= s.End
}

// Overlaps reports whether s and t share a byte. Spans that only touch do not overlap.
func (s Span) Overlaps(t Span) bool {
	return max(s.Start, t.Start) < min(s.End, t.End)
}

// Compare orders spans by Start, then by End.
func (s Span) Compare(t Span) int {
	return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(s.End, t.End))
}

// In returns the words of the span in text, "" where the span does not lie within text.
func (s Span) In(text string) string {
	if s.Start < 0 || s.End < s.Start || len(text) < s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Check returns nil if the span is not empty, lies within text and splits no
// rune; else an error that is [ErrSpanEmpty], [ErrSpanRange] or [ErrSpanRune].
func (s Span) Check(text string) error {
	switch {
	case s.Start < 0 || s.End < s.Start || len(text) < s.End:
		return fmt.Errorf("%w: [%d,%d) of %d bytes", ErrSpanRange, s.Start, s.End, len(text))
	case s.Start == s.End:
		return fmt.Errorf("%w: [%d,%d)", ErrSpanEmpty, s.Start, s.End)
	case !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]):
		return fmt.Errorf("%w: [%d,%d)", ErrSpanRune, s.Start, s.End)
	}
	return nil
}

// ID names an object of a record, such as "force/1" or "statement/3". It is
// unique within the record. The zero value names nothing.
type ID string

// NewID returns the id of the nth object of a section, counted from 1:
// NewID("force", 1) is "force/1".
func NewID(section string, n int) ID { return ID(section + "/" + strconv.Itoa(n)) }

// Section returns the part before the slash, "force"; "" for an id that is not well formed.
func (id ID) Section() string {
	section, _ := id.split()
	return section
}

// Number returns the part after the slash, counted from 1; 0 for an id that is not well formed.
func (id ID) Number() int {
	_, n := id.split()
	return n
}

func (id ID) split() (section string, n int) {
	section, digits, _ := strings.Cut(string(id), "/")
	n, err := strconv.Atoi(digits)
	if err != nil || section == "" || n < 1 || NewID(section, n) != id {
		return "", 0
	}
	return section, n
}

// Provision is what every provision has in common; it is embedded in
// Ceasefire, Mechanism, Force, Guarantee, Pledge, Document and Meeting.
type Provision struct {
	// ID is the section's singular and a number, "force/1", counted from 1 in order of first evidence.
	ID ID `json:"id,omitempty"`
	// Name is the provision's own name as written, where it has one.
	Name string `json:"name,omitempty"`
	// Status says how firm it is.
	Status Status `json:"status,omitzero"`
	// Requires is what must come first ("only once a ceasefire is agreed").
	Requires *Condition `json:"requires,omitempty"`
	// VoidIf is what ends it ("unless Kyiv attacks").
	VoidIf *Condition `json:"voidIf,omitempty"`
	// From is the day it starts, started, or the point in time it is due.
	From Date `json:"from,omitzero"`
	// Until is its deadline or end.
	Until Date `json:"until,omitzero"`
	// Duration is how long it holds.
	Duration Duration `json:"duration,omitzero"`
	// According lists whose word it is; empty: the article's own.
	According []ActorID `json:"according,omitempty"`
	// Evidence holds the spans that show it, in text order; never empty in a valid record.
	Evidence []Span `json:"evidence,omitempty"`
}

// Ceasefire is a halt of fire declared, offered or agreed; a unilateral one
// has one party.
type Ceasefire struct {
	Provision
	Scope     Scope     `json:"scope,omitzero"`
	Parties   []ActorID `json:"parties,omitempty"`
	Mediators []ActorID `json:"mediators,omitempty"`
}

// Mechanism is a standing organ that watches over or runs an agreement.
// Observer and monitoring missions are mechanisms; armed troops are a [Force].
type Mechanism struct {
	Provision
	Kind MechanismKind `json:"kind,omitzero"`
	Lead ActorID       `json:"lead,omitempty"`
	// Members does not repeat the lead.
	Members   []ActorID  `json:"members,omitempty"`
	Functions []Function `json:"functions,omitempty"`
	// Seat is the place it works from, as written.
	Seat string `json:"seat,omitempty"`
	// Area lists the places it covers, as written.
	Area     []string `json:"area,omitempty"`
	Strength Quantity `json:"strength,omitzero"`
}

// Document is a text that binds or declares: an agreement, a plan, a resolution.
type Document struct {
	Provision
	Kind        DocumentKind `json:"kind,omitzero"`
	Signatories []ActorID    `json:"signatories,omitempty"`
	Place       string       `json:"place,omitempty"`
	Date        Date         `json:"date,omitzero"`
}

// Meeting is a gathering of the parties, held ([Ended]) or planned ([Intended]).
type Meeting struct {
	Provision
	Kind         MeetingKind `json:"kind,omitzero"`
	Place        string      `json:"place,omitempty"`
	Date         Date        `json:"date,omitzero"`
	Hosts        []ActorID   `json:"hosts,omitempty"`
	Participants []ActorID   `json:"participants,omitempty"`
	// Attendance counts who came, one quantity a unit: 35 countries, 27 leaders.
	Attendance []Quantity `json:"attendance,omitempty"`
}
