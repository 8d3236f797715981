package ceasefire

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// ChangeKind is what sort of change it is. The zero value is no change.
type ChangeKind uint8

const (
	ChangeAdded          ChangeKind = iota + 1 // added: spoken of for the first time
	ChangeDropped                              // dropped: its status is now dropped
	ChangeFirmed                               // firmed: its status, or a guarantee's form, climbed
	ChangeSoftened                             // softened: its status or form fell back
	ChangeStopped                              // stopped: it is suspended, broken or ended; a meeting was held
	ChangeResumed                              // resumed: what had stopped is in force again
	ChangeRaised                               // raised: a number went up
	ChangeLowered                              // lowered: a number went down
	ChangeJoined                               // joined: an actor is named among the members besides others
	ChangeLeft                                 // left: a member has withdrawn, or will not join
	ChangeConditionAdded                       // condition-added
	ChangeConditionMet                         // condition-met: what it waited for has come
	ChangeContradicted                         // contradicted: two sources differ at one time
	ChangeShifted                              // shifted: a position or the state of an issue is another
	ChangeOther                                // changed: another value, of a date, a duration, a lead, a status
)

var changeWords = [...]string{
	"added", "dropped", "firmed", "softened", "stopped", "resumed", "raised", "lowered", "joined", "left",
	"condition-added", "condition-met", "contradicted", "shifted", "changed",
}

// String returns the word on the wire, "unspecified" for zero.
func (k ChangeKind) String() string {
	switch {
	case k == 0:
		return "unspecified"
	case int(k) > len(changeWords):
		return "ChangeKind(" + strconv.Itoa(int(k)) + ")"
	}
	return changeWords[k-1]
}

// MarshalText returns the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (k ChangeKind) MarshalText() ([]byte, error) {
	switch {
	case k == 0:
		return nil, nil
	case int(k) > len(changeWords):
		return nil, &UnknownValueError{"ChangeKind", strconv.Itoa(int(k))}
	}
	return []byte(changeWords[k-1]), nil
}

// UnmarshalText reads what [ChangeKind.MarshalText] writes. The error is an [*UnknownValueError].
func (k *ChangeKind) UnmarshalText(text []byte) error {
	i := slices.Index(changeWords[:], string(text))
	if i < 0 && len(text) > 0 {
		return &UnknownValueError{"ChangeKind", string(text)}
	}
	*k = ChangeKind(i + 1)
	return nil
}

// Change is one thing that changed about a thread.
type Change struct {
	Kind ChangeKind `json:"kind,omitzero"`
	// Thread is its id, Label what it is called in the sentence.
	Thread ID     `json:"thread"`
	Label  string `json:"label,omitempty"`
	// Attribute is the field that changed, as in JSON; empty for what was added.
	Attribute string `json:"attribute,omitempty"`
	// Before is the value before, and its evidence. Its text is empty for who
	// joined and for a condition that is new; the evidence is then that of who or
	// what was there before. Before is zero for what was added.
	Before Value `json:"before,omitzero"`
	// After is the value after. Its text is empty for who left, and for a
	// condition that is met it is the thread that meets it.
	After Value `json:"after,omitzero"`

	name  func(ActorID) string
	order attribute
}

// Date returns the day of the article that tells of the change.
func (c Change) Date() Date { return c.After.Date }

// String says the change in one sentence with the evidence of both sides.
func (c Change) String() string {
	var b strings.Builder
	if !c.Date().IsZero() {
		b.WriteString(c.Date().String() + ": ")
	}
	b.WriteString(c.clause())
	b.WriteString(" (" + c.After.cited())
	switch {
	case c.Before.Article == "":
	case c.Kind == ChangeContradicted:
		b.WriteString("; against: " + c.Before.cited())
	default:
		b.WriteString("; before: " + c.Before.cited())
	}
	b.WriteString(").")
	return b.String()
}

// citedRunes is how much of its evidence a sentence quotes.
const citedRunes = 90

// cited returns an article and its words.
func (v *Value) cited() string {
	words := []rune(v.Words())
	if len(words) > citedRunes {
		words = append(words[:citedRunes], '…')
	}
	if len(words) == 0 {
		return v.Article
	}
	return v.Article + " “" + string(words) + "”"
}

// said returns a value in words.
func (c *Change) said(v *Value) string {
	switch {
	case v.Text == "":
		return ""
	case !v.Quantity.IsZero():
		return v.Quantity.String()
	case v.attribute == aDuration:
		var d Duration
		if d.UnmarshalText([]byte(v.Text)) == nil {
			return d.Words()
		}
	case v.attribute == aLead || v.attribute.class() == isMembers:
		if c.name != nil {
			return c.name(ActorID(v.Text))
		}
		return actorWords(ActorID(v.Text))
	case v.rank != 0:
		return spaced(v.Text)
	}
	return v.Text
}

func (c *Change) clause() string {
	before, after := c.said(&c.Before), c.said(&c.After)
	of := ""
	if c.Attribute != "status" {
		of = " in its " + spaced(c.Attribute)
	}
	fromTo := " from " + before + " to " + after
	switch c.Kind {
	case ChangeAdded:
		return "new is " + c.Label + prefixed(", ", after)
	case ChangeDropped:
		return c.Label + " was dropped" + prefixed(", having been ", before)
	case ChangeFirmed:
		return c.Label + " firmed" + of + fromTo
	case ChangeSoftened:
		return c.Label + " softened" + of + fromTo
	case ChangeStopped:
		return c.Label + " went" + fromTo
	case ChangeResumed:
		return c.Label + " resumed," + fromTo
	case ChangeRaised:
		return c.Label + " rose" + of + fromTo
	case ChangeLowered:
		return c.Label + " fell" + of + fromTo
	case ChangeJoined:
		return after + " joined " + c.Label + " among its " + c.Attribute
	case ChangeLeft:
		return before + " left " + c.Label + ", having been among its " + c.Attribute
	case ChangeConditionAdded:
		return c.Label + " has a new condition (" + conditionRole(c.Attribute) + "): " + after
	case ChangeConditionMet:
		return "a condition of " + c.Label + " is met (" + conditionRole(c.Attribute) + "): " + before + ", by way of " + after
	case ChangeContradicted:
		return "accounts of " + c.Label + " differ" + of + ": " + before + " or " + after
	case ChangeShifted:
		return c.Label + " shifted" + fromTo
	}
	return c.Label + " changed" + of + fromTo
}

func conditionRole(attribute string) string {
	switch attribute {
	case "requires":
		return "to take effect"
	case "voidIf":
		return "to lapse"
	}
	return "to oblige"
}

// compare orders the changes of one day by thread and attribute.
func (c *Change) compare(d *Change) int {
	return cmp.Or(cmp.Compare(c.Thread.kind(), d.Thread.kind()), cmp.Compare(c.Thread.Number(), d.Thread.Number()),
		cmp.Compare(c.order, d.order), cmp.Compare(c.Kind, d.Kind))
}

// Changes returns every change that the articles published after one day and
// until another tell of, day by day; both are days, and a zero after is the
// beginning. What went to and fro within the time stands there twice; compare
// [Dossier.Diff].
//
// Silence changes nothing: what an article leaves out goes on. A value where
// there was none is no change either, but for the first sighting of a thread, a
// new condition, and an actor named among others. Accounts published on one day
// that contradict one another are one change and leave the value as it was.
func (d *Dossier) Changes(after, until Date) []Change {
	d.mu.Lock()
	defer d.mu.Unlock()
	var list []Change
	d.walk(after, until, func(c Change) { list = append(list, c) })
	return list
}

// Diff returns the changes between how things stand on two days, each thread and
// attribute at most once, as the articles published by then say; compare
// [Dossier.Changes].
func (d *Dossier) Diff(from, to Date) []Change {
	d.mu.Lock()
	defer d.mu.Unlock()
	old := d.walk(Date{}, from, nil)
	return d.walk(Date{}, to, nil).since(old)
}

// Diff returns what the second of two records changes of the first, as if
// they were published in this order; see [Dossier.Changes]. Published on one day,
// two that contradict one another do so at one time. The ids of threads count
// from the first record. Articles need no id: without one, or with the same, they
// are "before" and "after". The error is that of [Record.Validate].
func Diff(before, after *Record) ([]Change, error) {
	var d Dossier
	var entries [2]*entry
	for i, r := range []*Record{before, after} {
		if err := r.Validate(); err != nil {
			return nil, err
		}
		named := *r
		if before.Article.ID == after.Article.ID || named.Article.ID == "" {
			named.Article.ID = [...]string{"before", "after"}[i]
		}
		entries[i] = newEntry(&named)
		entries[i].print.sketch = nil // two records are compared, however alike
		d.res.add(&d, entries[i])
	}
	w := &walk{d: &d, tracks: map[int32]*track{}}
	w.day(entries[:1], nil)
	var list []Change
	w.emit = func(c Change) { list = append(list, c) }
	var sameTime []*entry
	if !before.Article.Published.IsZero() && before.Article.Published == after.Article.Published {
		sameTime = entries[:1]
	}
	w.day(entries[1:], sameTime)
	return list, nil
}

// diffStatus returns the kind of a change of status, zero for none.
func diffStatus(before, after Status) ChangeKind {
	switch {
	case before == after:
		return 0
	case after == Dropped:
		return ChangeDropped
	case after.Firmer(before):
		return ChangeFirmed
	case before.Firmer(after):
		return ChangeSoftened
	case after == Suspended || after == Broken || after == Ended:
		return ChangeStopped
	case after == InForce:
		return ChangeResumed
	}
	return ChangeOther
}

// diffQuantity returns whether a number of the same unit went up or down, zero
// where the two may be one: "up to 500" and "400" are, "200" and "300" are not.
func diffQuantity(before, after Quantity) ChangeKind {
	lo1, hi1 := bounds(before)
	lo2, hi2 := bounds(after)
	upTo := before.Min == nil && after.Min == nil && before.Max != nil && after.Max != nil
	atLeast := before.Max == nil && after.Max == nil && before.Min != nil && after.Min != nil
	switch {
	case upTo && *after.Max > *before.Max, atLeast && *after.Min > *before.Min, lo2 > hi1:
		return ChangeRaised
	case upTo && *after.Max < *before.Max, atLeast && *after.Min < *before.Min, hi2 < lo1:
		return ChangeLowered
	}
	return 0
}

// approxShare is how far from a rounded number the true one may lie.
const approxShare = 0.1

func bounds(q Quantity) (lo, hi float64) {
	const most = 1e300
	lo, hi = -most, most
	if q.Min != nil {
		lo = float64(*q.Min)
	}
	if q.Max != nil {
		hi = float64(*q.Max)
	}
	if q.Approx && q.Min != nil {
		lo *= 1 - approxShare
	}
	if q.Approx && q.Max != nil {
		hi *= 1 + approxShare
	}
	return lo, hi
}

// diffValue returns the kind of change from one value of an attribute to another
// of class isLatest or isNumber, zero for none.
func diffValue(before, after *Value) ChangeKind {
	switch at := after.attribute; {
	case at == aStatus:
		return diffStatus(Status(before.rank), Status(after.rank))
	case at.class() == isNumber:
		return diffQuantity(before.Quantity, after.Quantity)
	case before.Text == after.Text:
		return 0
	case at == aForm && after.rank > before.rank:
		return ChangeFirmed
	case at == aForm:
		return ChangeSoftened
	case at == aState || at == aStance:
		return ChangeShifted
	case isDay(at) && (strings.HasPrefix(before.Text, after.Text) || strings.HasPrefix(after.Text, before.Text)):
		return 0 // a month, and a day of it
	}
	return ChangeOther
}

func isDay(at attribute) bool { return at == aFrom || at == aUntil || at == aDate }

// contradict reports whether two values of one time, from two voices, cannot both be so.
func contradict(a, b *Value) bool {
	switch at := a.attribute; {
	case at == aStatus:
		claims := len(a.According) > 0 || len(b.According) > 0
		return opposed(Status(a.rank), Status(b.rank), claims) || opposed(Status(b.rank), Status(a.rank), claims)
	case at == aStance:
		return a.rank != b.rank && a.rank <= uint8(StanceOppose) && b.rank <= uint8(StanceOppose)
	case at == aState:
		return a.rank != b.rank && (IssueState(a.rank) == IssueAgreed || IssueState(b.rank) == IssueAgreed)
	case isDay(at), at.class() == isNumber:
		return diffValue(a, b) != 0
	}
	return false
}

// opposed reports whether one account has it that something stands or will, and
// the other that it does not. Where it is what speakers say, one's proposal and
// another's refusal do not contradict: both may be so.
func opposed(a, b Status, claims bool) bool {
	stands := Considered <= a && a <= InForce
	if claims {
		stands = AgreedInPrinciple <= a && a <= InForce
	}
	switch b {
	case Rejected, Dropped, Suspended, Broken:
		return stands
	}
	return false
}
