package ceasefire

import (
	"iter"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"
)

// Condition is a tree of events that must come, or must not. Exactly one of
// Event, All, Any and Not is set in a valid condition; the zero value is no
// condition.
type Condition struct {
	// Event is what a leaf waits for.
	Event Event `json:"event,omitzero"`
	// Actors are whose event it is: who consents, withdraws, attacks. Empty: the text does not say.
	Actors []ActorID `json:"actors,omitempty"`
	// Date is the day of a leaf of event [OnDate], or the day the event must come by.
	Date Date `json:"date,omitzero"`
	// Duration is how long the event must last.
	Duration Duration `json:"duration,omitzero"`
	// Span is the leaf's words in the article.
	Span Span `json:"span,omitzero"`
	// All holds when every one of its conditions holds.
	All []Condition `json:"all,omitempty"`
	// Any holds when one of its conditions holds.
	Any []Condition `json:"any,omitempty"`
	// Not holds when its condition does not.
	Not *Condition `json:"not,omitempty"`
}

// Truth is the answer to whether something holds. Its three values combine as
// in Kleene's logic: what is not known stays unknown unless the rest decides.
type Truth uint8

const (
	Unknown Truth = iota // the zero value
	False
	True
)

// String returns "unknown", "false" or "true".
func (t Truth) String() string {
	switch t {
	case False:
		return "false"
	case True:
		return "true"
	}
	return "unknown"
}

// And is true when both are, false when either is, and else unknown.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == False || u == False:
		return False
	case t == True && u == True:
		return True
	}
	return Unknown
}

// Or is true when either is, false when both are, and else unknown.
func (t Truth) Or(u Truth) Truth { return t.Not().And(u.Not()).Not() }

// Not exchanges true and false; the opposite of unknown is unknown.
func (t Truth) Not() Truth {
	switch t {
	case False:
		return True
	case True:
		return False
	}
	return Unknown
}

// Known is one thing that is known about an event: that it holds, or that it
// does not, from one day to another.
type Known struct {
	Event Event
	// Actors are those whose event it is. Empty: whose is not known; with Not, nobody's.
	Actors []ActorID
	// Since is the first day of it. Zero: it holds, but since when is not known.
	Since Date
	// Until is the last day of it. Zero: it has no known end.
	Until Date
	// Not says that the event is known not to hold.
	Not bool
	// Span, where it is set, restricts this to the one leaf with those words.
	// Leaves of [OnOther], and of [OnDate] without a date, are met in no other way.
	Span Span
}

// Knowledge is what is known to hold, in any order. Outside the days of an
// entry nothing is known from it, and two entries that contradict one another
// leave a leaf unknown. The zero value knows nothing.
type Knowledge []Known

// Holds reports whether c holds on a day, as far as k tells.
//
// A leaf with actors holds when it is known for each of them; one without, when
// it is known for anybody. A leaf with a duration needs a known start; a leaf
// with a date besides its event, a start no later than that date. A leaf of
// [OnDate] holds from its date on. Of a zero day only what has no bounds in
// time is known.
//
// A nil condition holds, since nothing is asked; a condition that says nothing
// is unknown.
func (c *Condition) Holds(k Knowledge, on Date) Truth {
	switch {
	case c == nil:
		return True
	case c.Event != 0:
		return c.leafHolds(k, on)
	case len(c.All) > 0:
		t := True
		for i := range c.All {
			t = t.And(c.All[i].Holds(k, on))
		}
		return t
	case len(c.Any) > 0:
		t := False
		for i := range c.Any {
			t = t.Or(c.Any[i].Holds(k, on))
		}
		return t
	case c.Not != nil:
		return c.Not.Holds(k, on).Not()
	}
	return Unknown
}

func (c *Condition) leafHolds(k Knowledge, on Date) Truth {
	if c.Event == OnDate && !c.Date.IsZero() {
		return reached(on, c.Date)
	}
	if len(c.Actors) == 0 {
		return c.holdsFor("", k, on)
	}
	t := True
	for _, a := range c.Actors {
		t = t.And(c.holdsFor(a, k, on))
	}
	return t
}

// holdsFor reports whether the leaf holds for one actor; "" is anybody.
func (c *Condition) holdsFor(a ActorID, k Knowledge, on Date) Truth {
	t := Unknown
	for i := range k {
		u := k[i].settles(c, a, on)
		if u == Unknown || u == t {
			continue
		}
		if t != Unknown {
			return Unknown // accounts differ
		}
		t = u
	}
	return t
}

// settles reports what one entry says of a leaf for one actor.
func (k *Known) settles(c *Condition, a ActorID, on Date) Truth {
	if !k.concerns(c, a) || k.covers(on) != True {
		return Unknown
	}
	if k.Not {
		return False
	}
	t := True
	if !c.Duration.IsZero() {
		t = t.And(lasted(k.Since, c.Duration, on))
	}
	if !c.Date.IsZero() {
		t = t.And(k.cameBy(c.Date, on))
	}
	if t == False && a == "" && len(k.Actors) > 0 {
		return Unknown // too short or too late for one, but another's may do
	}
	return t
}

func (k *Known) concerns(c *Condition, a ActorID) bool {
	if k.Event != c.Event {
		return false
	}
	named := k.Span != (Span{})
	if named && k.Span != c.Span {
		return false
	}
	if !named && (c.Event == OnOther || c.Event == OnDate) {
		return false
	}
	if len(k.Actors) == 0 { // nobody's, or somebody's
		return k.Not || named || a == ""
	}
	if a == "" {
		return !k.Not // what one does not do, another may
	}
	return slices.Contains(k.Actors, a)
}

// covers reports whether the day lies between Since and Until.
func (k *Known) covers(on Date) Truth {
	t := True
	if !k.Since.IsZero() {
		t = t.And(reached(on, k.Since))
	}
	if !k.Until.IsZero() {
		t = t.And(notPast(on, k.Until))
	}
	return t
}

// cameBy reports whether what holds on a day began no later than a deadline.
func (k *Known) cameBy(deadline, on Date) Truth {
	if !k.Since.IsZero() {
		return notPast(k.Since, deadline)
	}
	if notPast(on, deadline) == True {
		return True
	}
	return Unknown
}

// reached reports whether a day lies on or after a start.
func reached(on, start Date) Truth {
	switch {
	case !on.Valid() || !start.Valid():
		return Unknown
	case on.Before(start):
		return False
	case on.First().Compare(start.Last()) >= 0:
		return True
	}
	return Unknown
}

// notPast reports whether a day lies on or before an end. An end that is only a
// month or a year is its last day.
func notPast(on, end Date) Truth {
	switch {
	case !on.Valid() || !end.Valid():
		return Unknown
	case end.Before(on):
		return False
	case on.Last().Compare(end.Last()) <= 0:
		return True
	}
	return Unknown
}

// lasted reports whether what began on a day has lasted for a duration. A start
// known to the day leaves a day's doubt in hours.
func lasted(since Date, d Duration, on Date) Truth {
	if !since.Valid() || !on.Valid() || !d.Valid() || d.Indefinite {
		return Unknown
	}
	earliest, latest := since.First().Time(), since.Last().Time()
	first, last := on.First().Time(), on.Last().Time()
	if length := 3600*int64(d.Hours) + 60*int64(d.Minutes); length > 0 {
		const day = 24 * 3600
		switch {
		case first.Unix()-latest.Unix()-day >= length:
			return True
		case last.Unix()-earliest.Unix()+day <= length:
			return False
		}
		return Unknown
	}
	due := func(t time.Time) time.Time { return t.AddDate(d.Years, d.Months, 7*d.Weeks+d.Days) }
	switch {
	case !first.Before(due(latest)):
		return True
	case last.Before(due(earliest)):
		return False
	}
	return Unknown
}

// Leaves yields the condition's leaves, whatever stands above them, in order.
func (c *Condition) Leaves() iter.Seq[*Condition] {
	return func(yield func(*Condition) bool) {
		c.eachLeaf(yield)
	}
}

func (c *Condition) eachLeaf(yield func(*Condition) bool) bool {
	if c == nil {
		return true
	}
	if c.Event != 0 {
		return yield(c)
	}
	for _, list := range [][]Condition{c.All, c.Any} {
		for i := range list {
			if !list[i].eachLeaf(yield) {
				return false
			}
		}
	}
	return c.Not.eachLeaf(yield)
}

// InEffect reports whether the guarantee is in effect on a day, as far as its
// text and k tell. One refused, dropped, suspended, broken or ended is not. One
// agreed, signed or in force is when what it requires holds, what would void it
// does not, and the day lies between its From and its end. What is less firm may
// have become firm since: it is unknown, or false when what it requires does not
// hold.
func (g *Guarantee) InEffect(k Knowledge, on Date) Truth {
	t := Unknown
	switch g.Status {
	case Rejected, Dropped, Suspended, Broken, Ended:
		return False
	case Agreed, Signed, InForce:
		t = True
	}
	required := g.Requires.Holds(k, on)
	if g.Status == InForce && required == Unknown {
		required = True // it took effect, so what it required had come
	}
	t = t.And(required)
	if g.VoidIf != nil {
		t = t.And(g.VoidIf.Holds(k, on).Not())
	}
	if !g.From.IsZero() {
		t = t.And(reached(on, g.From))
		if !g.Duration.IsZero() && !g.Duration.Indefinite {
			t = t.And(lasted(g.From, g.Duration, on).Not())
		}
	}
	if !g.Until.IsZero() {
		t = t.And(notPast(on, g.Until))
	}
	return t
}

// Obliges reports whether the guarantor is bound to act on a day: the guarantee
// is in effect and its trigger holds. Without a trigger the text is silent on
// what obliges, and that is unknown while the guarantee may be in effect.
func (g *Guarantee) Obliges(k Knowledge, on Date) Truth {
	t := Unknown
	if g.Trigger != nil {
		t = g.Trigger.Holds(k, on)
	}
	return g.InEffect(k, on).And(t)
}

// Pending is what stands between one provision and its taking effect.
type Pending struct {
	Provision ID
	Status    Status
	// Truth is whether all it waits for holds: false or unknown, never true.
	Truth Truth
	// Waits are the leaves still open, in the order of the condition.
	Waits []Wait
}

// Wait is one leaf that a provision still waits for.
type Wait struct {
	// Leaf is the leaf, its lists shared with the record; a provision that
	// starts on a later day waits for a leaf of [OnDate] without a span.
	Leaf Condition
	// Not says that the leaf must not hold.
	Not bool
	// Truth is whether the leaf is as it must be: false or unknown.
	Truth Truth
}

// Pending lists what stands between each provision and its taking effect on a
// day, in the record's order. Nothing is pending for what is in force, suspended,
// broken, dropped or ended, for what is void, and for a refusal; a refusal on a
// condition ("not until …") waits for the condition.
func (r *Record) Pending(k Knowledge, on Date) []Pending {
	var out []Pending
	for _, p := range r.Provisions() {
		switch p.Status {
		case InForce, Suspended, Broken, Dropped, Ended:
			continue
		}
		if p.VoidIf != nil && p.VoidIf.Holds(k, on) == True {
			continue
		}
		start := Condition{Event: OnDate, Date: p.From}
		holds := p.Requires.Holds(k, on)
		waits := p.Requires.waits(nil, k, on, false)
		if !p.From.IsZero() && p.Status != Rejected {
			holds = holds.And(start.Holds(k, on))
			waits = start.waits(waits, k, on, false)
		}
		if holds != True {
			out = append(out, Pending{Provision: p.ID, Status: p.Status, Truth: holds, Waits: waits})
		}
	}
	return out
}

// waits appends the leaves that keep c, or with not its opposite, from holding.
func (c *Condition) waits(list []Wait, k Knowledge, on Date, not bool) []Wait {
	t := c.Holds(k, on)
	if not {
		t = t.Not()
	}
	if c == nil || t == True {
		return list
	}
	if c.Event != 0 {
		return append(list, Wait{Leaf: *c, Not: not, Truth: t})
	}
	for _, inner := range [][]Condition{c.All, c.Any} {
		for i := range inner {
			list = inner[i].waits(list, k, on, not)
		}
	}
	if c.Not != nil {
		list = c.Not.waits(list, k, on, !not)
	}
	return list
}

// phrase is how an event reads as a clause.
type phrase struct {
	bare   string // when the text does not say whose it is
	verb   string // after one actor
	plural string // after several
	marker string // the word that ties it to what waits for it
}

// phrases holds one row an event.
var phrases = [...]phrase{
	OnCeasefireAgreed:  {"a ceasefire is agreed", "agrees to a ceasefire", "agree to a ceasefire", "after"},
	OnCeasefireInForce: {"a ceasefire is in force", "keeps a ceasefire", "keep a ceasefire", "after"},
	OnPeaceDeal:        {"a peace deal is reached", "agrees to a peace deal", "agree to a peace deal", "after"},
	OnAttack:           {"there is an attack", "attacks", "attack", "if"},
	OnBreach:           {"the terms are breached", "breaches the terms", "breach the terms", "if"},
	OnConsent:          {"consent is given", "consents", "consent", "if"},
	OnWithdrawal:       {"forces have withdrawn", "has withdrawn", "have withdrawn", "after"},
	OnDisarmament:      {"fighters have disarmed", "has disarmed", "have disarmed", "after"},
	OnRelease:          {"captives are released", "releases captives", "release captives", "after"},
	OnAccess:           {"humanitarian access is given", "gives humanitarian access", "give humanitarian access", "after"},
	OnGuarantees:       {"guarantees are given", "gives guarantees", "give guarantees", "after"},
	OnDeployment:       {"monitors or troops are in place", "has deployed", "have deployed", "after"},
	OnMandate:          {"there is a mandate", "gives a mandate", "give a mandate", "after"},
	OnRatification:     {"it is ratified", "ratifies it", "ratify it", "after"},
	OnSanctions:        {"the step on sanctions is taken", "takes the step on sanctions", "take the step on sanctions", "after"},
	OnTerritory:        {"territory is settled", "settles territory", "settle territory", "after"},
	OnElection:         {"an election is held", "holds an election", "hold an election", "after"},
	OnFunding:          {"funding is secured", "secures funding", "secure funding", "after"},
	OnDate:             {"the day has come", "has come to the day", "have come to the day", "after"},
	OnOther:            {"another condition is met", "meets another condition", "meet another condition", "if"},
}

// String says the condition in plain English: "after a ceasefire is agreed", "if
// Russia and Ukraine consent", "unless there is an attack", "from 2026-03-01".
// States are called by their English names, other actors by the words of their
// ids. The zero value and nil are "".
func (c *Condition) String() string { return wording{actor: actorWords}.marked(c) }

// wording turns conditions into English.
type wording struct {
	actor func(ActorID) string    // what an actor is called
	leaf  func(*Condition) string // a leaf's own clause; nil, or "" for the usual one
}

// actorWords calls an actor by its id alone.
func actorWords(id ActorID) string {
	if c := id.Country(); c != "" {
		return c.Name(language.English)
	}
	return spaced(id.Slug())
}

// marked returns the condition with the word that ties it to what waits for it.
func (w wording) marked(c *Condition) string {
	switch {
	case c == nil:
		return ""
	case c.Event == OnDate && !c.Date.IsZero():
		return "from " + c.Date.String()
	case c.Not != nil:
		return "unless " + w.clause(c.Not)
	}
	clause := w.clause(c)
	if clause == "" {
		return ""
	}
	return marker(c) + " " + clause
}

// marker returns the word that suits every leaf; "if" suits all.
func marker(c *Condition) string {
	for leaf := range c.Leaves() {
		if leaf.phrase().marker != "after" {
			return "if"
		}
	}
	return "after"
}

func (c *Condition) phrase() phrase {
	if int(c.Event) < len(phrases) {
		return phrases[c.Event]
	}
	return phrases[OnOther]
}

// clause returns the condition as a clause without its marker.
func (w wording) clause(c *Condition) string {
	switch {
	case c.Event != 0:
		return w.leafClause(c)
	case len(c.All) > 0:
		return w.allClause(c.All)
	case len(c.Any) > 0:
		return w.join(c.Any, " or ")
	case c.Not != nil:
		return "it is not so that " + w.clause(c.Not)
	}
	return ""
}

// allClause returns what must hold, then what must not: "A and B, unless C or D".
func (w wording) allClause(list []Condition) string {
	var must, mustNot []Condition
	for _, c := range list {
		if c.Not != nil {
			mustNot = append(mustNot, *c.Not)
		} else {
			must = append(must, c)
		}
	}
	if len(must) == 0 || len(mustNot) == 0 {
		return w.join(list, " and ")
	}
	return w.join(must, " and ") + ", unless " + w.join(mustNot, " or ")
}

// join returns clauses tied by a conjunction, lists inside them opened by the
// word that belongs to theirs.
func (w wording) join(list []Condition, and string) string {
	parts := make([]string, len(list))
	comma := "" // sets off what is itself a list
	for i := range list {
		c := &list[i]
		parts[i] = w.clause(c)
		switch {
		case len(c.All) > 1:
			parts[i] = "both " + parts[i]
			comma = ","
		case len(c.Any) > 1:
			parts[i] = "either " + parts[i]
			comma = ","
		}
	}
	return strings.Join(parts, comma+and)
}

func (w wording) leafClause(c *Condition) string {
	var b strings.Builder
	p := c.phrase()
	switch own := w.own(c); {
	case own != "":
		b.WriteString(own)
	case c.Event == OnDate && !c.Date.IsZero():
		return c.Date.String() + " has come"
	case len(c.Actors) == 0:
		b.WriteString(p.bare)
	default:
		b.WriteString(w.actors(c.Actors))
		b.WriteByte(' ')
		if len(c.Actors) == 1 {
			b.WriteString(p.verb)
		} else {
			b.WriteString(p.plural)
		}
	}
	if length := lasting(c.Duration); length != "" {
		b.WriteString(" " + length)
	}
	if !c.Date.IsZero() {
		b.WriteString(" by " + c.Date.String())
	}
	return b.String()
}

func (w wording) own(c *Condition) string {
	if w.leaf == nil {
		return ""
	}
	return w.leaf(c)
}

func (w wording) actors(ids []ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = w.actor(id)
	}
	return series(names)
}

// lasting says a duration: "for 30 days", "indefinitely", "" for none.
func lasting(d Duration) string {
	if d.Indefinite {
		return "indefinitely"
	}
	for _, u := range [...]struct {
		n    int
		unit string
	}{{d.Years, "years"}, {d.Months, "months"}, {d.Weeks, "weeks"}, {d.Days, "days"}, {d.Hours, "hours"}, {d.Minutes, "minutes"}} {
		if u.n > 0 {
			return "for " + Exactly(int64(u.n), u.unit).String()
		}
	}
	return ""
}

// spaced turns a wire word or a slug into words.
func spaced(s string) string { return strings.ReplaceAll(s, "-", " ") }

// series joins words as in "A, B and C".
func series(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
