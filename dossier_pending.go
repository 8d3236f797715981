package ceasefire

import (
	"io"
	"slices"
	"strconv"
	"strings"
)

// effect says what event a thread brings about when it has one of the statuses.
type effect struct {
	section  section
	event    Event
	statuses []Status
	actors   []attribute // whose event it is
	fits     func(*track) bool
}

var (
	whenAgreed = []Status{Agreed, Signed, InForce}
	whenHolds  = []Status{InForce}
	whenDone   = []Status{Ended}
	whenBegun  = []Status{InForce, Ended}
	bySubject  = []attribute{aBy}
)

// effects is what the dossier concludes from one thread for another. An issue
// that is agreed counts as of status agreed.
var effects = []effect{
	{ofCeasefire, OnCeasefireAgreed, whenAgreed, []attribute{aParties}, isCeasefireOfAll},
	{ofCeasefire, OnCeasefireInForce, whenHolds, []attribute{aParties}, isCeasefireOfAll},
	{ofCeasefire, OnBreach, []Status{Broken}, nil, isCeasefireOfAll},
	{ofMechanism, OnDeployment, whenHolds, []attribute{aLead, aMembers}, nil},
	{ofForce, OnDeployment, whenHolds, []attribute{aLead, aContributors}, nil},
	{ofGuarantee, OnGuarantees, whenAgreed, []attribute{aGuarantors}, nil},
	{ofDocument, OnPeaceDeal, whenAgreed, []attribute{aSignatories}, isPeaceDeal},
	{ofDocument, OnMandate, whenAgreed, nil, isMandate},
	{ofIssue, OnTerritory, whenAgreed, nil, isTerritory},
	{ofPledge, OnWithdrawal, whenDone, bySubject, doing(ActionWithdraw)},
	{ofPledge, OnDisarmament, whenDone, bySubject, doing(ActionDisarm)},
	{ofPledge, OnRelease, whenDone, bySubject, doing(ActionRelease)},
	{ofPledge, OnAccess, whenBegun, bySubject, doing(ActionOpen)},
	{ofPledge, OnFunding, whenBegun, bySubject, doing(ActionFund)},
	{ofPledge, OnRatification, whenBegun, bySubject, doing(ActionRatify)},
	{ofPledge, OnDeployment, whenHolds, bySubject, doing(ActionDeploy)},
}

// isCeasefireOfAll leaves out what only one side declares, and what only covers part of the fighting.
func isCeasefireOfAll(s *track) bool {
	scope := s.text(aScope)
	return len(s.actors(aParties)) != 1 && (scope == "" || scope == ScopeGeneral.String())
}

func isPeaceDeal(s *track) bool {
	switch s.text(aKind) {
	case Treaty.String():
		return true
	case Agreement.String():
		return strings.Contains(strings.ToLower(s.text(aName)), "peace")
	}
	return false
}

// isMandate reports whether the sentence that tells of a resolution says that it
// permits something.
func isMandate(s *track) bool {
	i := s.find(aStatus)
	if i < 0 || s.text(aKind) != Resolution.String() {
		return false
	}
	for _, e := range s.values[i].Evidence {
		sentence, _, _ := strings.Cut(s.values[i].text[e.Start:], "\n")
		sentence, _, _ = strings.Cut(sentence, ". ")
		for _, stem := range [...]string{"mandat", "authori"} {
			if strings.Contains(strings.ToLower(sentence), stem) {
				return true
			}
		}
	}
	return false
}

func isTerritory(s *track) bool { return s.text(aTopic) == TopicTerritory.String() }

func doing(a Action) func(*track) bool {
	return func(s *track) bool { return s.text(aAction) == a.String() }
}

// may reports whether the thread could bring the effect about.
func (e *effect) may(s *track) bool {
	return e.section == s.thread.section && (e.fits == nil || e.fits(s))
}

// knownFrom is what is known from one thread, and who said it.
type knownFrom struct {
	Known
	said Said
}

// learnt returns what is known from a thread as it stands. What only somebody
// says is not known.
func (s *track) learnt() []knownFrom {
	at, status := s.find(aStatus), s.status()
	if s.thread.section == ofIssue {
		at = s.find(aState)
		if at >= 0 && IssueState(s.values[at].rank) == IssueAgreed {
			status = Agreed
		}
	}
	if at < 0 || len(s.values[at].According) > 0 || s.contests(s.values[at].attribute) {
		return nil
	}
	said := s.values[at].Said
	var list []knownFrom
	for i := range effects {
		e := &effects[i]
		if !e.may(s) {
			continue
		}
		k := Known{Event: e.event, Since: s.since(said.Date)}
		for _, a := range e.actors {
			k.Actors = append(k.Actors, s.actors(a)...)
		}
		switch {
		case slices.Contains(e.statuses, status):
		case e.event == OnCeasefireInForce && (status == Suspended || status == Broken || status == Ended):
			k.Not, k.Since = true, said.Date
		default:
			continue
		}
		list = append(list, knownFrom{k, said})
	}
	return list
}

// since returns the day from which it holds: that of its start where it is told
// and has come, else the day on which it was reported.
func (s *track) since(reported Date) Date {
	if from, err := ParseDate(s.text(aFrom)); err == nil && reached(reported, from) == True {
		return from
	}
	return reported
}

// Knowledge returns what can be concluded from the dossier as it stands on a day
// for the conditions of one provision by the state of another: a ceasefire that
// is in force, a treaty signed, guarantees given, troops in place. Only what
// articles say in their own voice is known, not what somebody says; a claim of
// one article that another contradicts on the same day is not.
func (d *Dossier) Knowledge(on Date) Knowledge {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.walk(Date{}, on, nil).knowledge()
}

func (w *walk) knowledge() Knowledge {
	var k Knowledge
	holds, stopped := false, Date{}
	for _, s := range w.ordered() {
		for _, l := range s.learnt() {
			k = append(k, l.Known)
			if l.Event == OnCeasefireInForce {
				holds = holds || !l.Not
				if l.Not && l.Since.Compare(stopped) > 0 {
					stopped = l.Since
				}
			}
		}
	}
	if !holds && !stopped.IsZero() { // whosever it was
		k = append(k, Known{Event: OnCeasefireInForce, Not: true, Since: stopped})
	}
	return k
}

// about is what somebody waits for: an event, and whose; "" is anybody's.
type about struct {
	event Event
	actor ActorID
}

// openLeaf is a leaf of a condition that is not known to have been met.
type openLeaf struct {
	track *track
	value Value // the condition
	leaf  *Condition
	met   bool
}

// await notes the leaves of a condition that is new.
func (w *walk) await(s *track, v Value) {
	if w.leaves == nil {
		w.leaves = make(map[about][]*openLeaf)
	}
	for leaf := range v.Condition.mustHold() {
		o := &openLeaf{track: s, value: v, leaf: leaf}
		actors := leaf.Actors
		if len(actors) == 0 {
			actors = []ActorID{""}
		}
		for _, a := range actors {
			w.leaves[about{leaf.Event, a}] = append(w.leaves[about{leaf.Event, a}], o)
		}
	}
}

// mustHold yields the leaves that do not stand under a not.
func (c *Condition) mustHold() func(yield func(*Condition) bool) {
	return func(yield func(*Condition) bool) { c.eachPositive(yield) }
}

func (c *Condition) eachPositive(yield func(*Condition) bool) bool {
	if c.Event != 0 {
		return yield(c)
	}
	for _, list := range [][]Condition{c.All, c.Any} {
		for i := range list {
			if !list[i].eachPositive(yield) {
				return false
			}
		}
	}
	return true
}

// learn concludes from the threads of the day what is known, and finds the
// conditions that are met by it.
func (w *walk) learn(touched []int32) {
	for _, t := range touched {
		s := w.tracks[t]
		if s == nil {
			continue
		}
		was := s.known
		s.known = s.learnt()
		for _, k := range s.known {
			if !slices.ContainsFunc(was, k.same) {
				w.provide(s, k)
				if !k.Not {
					w.meet(s, k)
				}
			}
		}
	}
}

// same reports whether two pieces of knowledge say the same of the same actors.
func (k knownFrom) same(o knownFrom) bool {
	return o.Event == k.Event && o.Not == k.Not && slices.Equal(o.Actors, k.Actors)
}

// provide notes whose event a thread makes known.
func (w *walk) provide(s *track, k knownFrom) {
	if w.providers == nil {
		w.providers = make(map[about][]*track)
	}
	for _, a := range k.Actors {
		key := about{k.Event, a}
		w.providers[key] = append(w.providers[key], s)
	}
}

// meet finds the open leaves that a new piece of knowledge meets.
func (w *walk) meet(by *track, k knownFrom) {
	for _, a := range append([]ActorID{""}, k.Actors...) {
		key := about{k.Event, a}
		open := w.leaves[key][:0]
		for _, o := range w.leaves[key] {
			if !o.met && o.track != by && o.leaf.Holds(w.knownOf(o.leaf, k), w.today) == True {
				o.met = true
				w.change(ChangeConditionMet, o.track, o.value, metBy(by, k.said))
			}
			if !o.met {
				open = append(open, o)
			}
		}
		if len(open) > 0 {
			w.leaves[key] = open
		} else {
			delete(w.leaves, key)
		}
	}
}

// metBy is the side of a change that says what meets a condition.
func metBy(s *track, said Said) Value {
	return Value{Attribute: "status", Text: string(s.thread.id), Said: said, attribute: aStatus}
}

// knownOf returns what is known of a leaf's actors, k among it.
func (w *walk) knownOf(leaf *Condition, k knownFrom) Knowledge {
	list := Knowledge{k.Known}
	for _, a := range leaf.Actors {
		for _, s := range w.providers[about{leaf.Event, a}] {
			for _, l := range s.known {
				if l.Event == leaf.Event {
					list = append(list, l.Known)
				}
			}
		}
	}
	return list
}

// met adds the conditions of a thread that are met and were not before. Known are
// what was known before and what is known now.
func (w *walk) met(old Date, known [2]Knowledge, was, s *track) {
	if was == nil {
		return
	}
	for _, v := range s.values {
		if v.attribute.class() != isCondition || !was.has(v) {
			continue
		}
		for leaf := range v.Condition.mustHold() {
			if leaf.Holds(known[0], old) == True || leaf.Holds(known[1], w.today) != True {
				continue
			}
			if by, said, ok := w.metAlone(s, leaf); ok {
				w.change(ChangeConditionMet, s, v, metBy(by, said))
			}
		}
	}
}

// metAlone returns the first thread besides s that alone meets a leaf.
func (w *walk) metAlone(s *track, leaf *Condition) (*track, Said, bool) {
	for _, by := range w.ordered() {
		for _, k := range by.known {
			if by != s && leaf.Holds(Knowledge{k.Known}, w.today) == True {
				return by, k.said, true
			}
		}
	}
	return nil, Said{}, false
}

// Waiting is a provision of a dossier that waits to take effect.
type Waiting struct {
	Thread ID
	Label  string
	Status Status
	// Truth is whether all it waits for holds: false or unknown, never true.
	Truth Truth
	Waits []WaitFor
}

// WaitFor is one leaf of a condition that a provision waits for.
type WaitFor struct {
	Wait
	// Text is the leaf in English, with the names of the dossier's actors.
	Text string
	// Said is who gave the condition.
	Said Said
	// By are the provisions and issues that would meet it once they are firm enough.
	By []Provider
}

// Provider is a thread that could meet a condition.
type Provider struct {
	Thread ID
	Label  string
	Status Status
}

// Pending returns what stands between each provision and its taking effect on a
// day, in the order of [Dossier.StateOfPlay]: the conditions of all articles
// published by then that are not known to hold, by [Dossier.Knowledge] and by
// what the caller knows besides. See [Record.Pending].
func (d *Dossier) Pending(k Knowledge, on Date) []Waiting {
	d.mu.Lock()
	defer d.mu.Unlock()
	w := d.walk(Date{}, on, nil)
	k = append(slices.Clone(k), w.knowledge()...)
	ordered := w.ordered()
	var r Record
	byThread := make(map[ID]*track)
	for _, s := range ordered {
		if s.thread.section <= ofMeeting {
			r.Pledges = append(r.Pledges, Pledge{Provision: s.provision()})
			byThread[s.thread.id] = s
		}
	}
	var list []Waiting
	for _, p := range r.Pending(k, on) {
		s := byThread[p.Provision]
		item := Waiting{Thread: p.Provision, Label: w.label(s), Status: p.Status, Truth: p.Truth}
		for _, wait := range p.Waits {
			item.Waits = append(item.Waits, w.waitFor(s, wait, ordered))
		}
		list = append(list, item)
	}
	return list
}

// provision returns what of a thread matters for whether it takes effect.
func (s *track) provision() Provision {
	p := Provision{ID: s.thread.id, Status: s.status()}
	var requires, voidIf []Condition
	for _, v := range s.values {
		switch v.attribute {
		case aRequires:
			requires = append(requires, *v.Condition)
		case aVoidIf:
			voidIf = append(voidIf, *v.Condition)
		case aFrom:
			p.From, _ = ParseDate(v.Text) // it is a date's own text
		}
	}
	switch len(requires) {
	case 0:
	case 1:
		p.Requires = &requires[0]
	default:
		p.Requires = &Condition{All: requires}
	}
	switch len(voidIf) {
	case 0:
	case 1:
		p.VoidIf = &voidIf[0]
	default:
		p.VoidIf = &Condition{Any: voidIf}
	}
	return p
}

func (w *walk) waitFor(s *track, wait Wait, ordered []*track) WaitFor {
	out := WaitFor{Wait: wait}
	leaf := &wait.Leaf
	text := ""
	for _, v := range s.values {
		switch {
		case v.attribute == aFrom && leaf.Event == OnDate && leaf.Span == Span{}:
			out.Said = v.Said
		case v.attribute == aRequires:
			for l := range v.Condition.Leaves() {
				if l.Event == leaf.Event && l.Span == leaf.Span && slices.Equal(l.Actors, leaf.Actors) && out.Said.Article == "" {
					out.Said, text = v.Said, v.text
				}
			}
		}
	}
	out.Text = wording{actor: w.d.res.name, leaf: func(c *Condition) string { return leafWords(c, text) }}.marked(leaf)
	if wait.Not {
		out.Text = "not: " + out.Text
		return out
	}
	for _, by := range ordered {
		if by != s && by.couldMeet(leaf) {
			out.By = append(out.By, Provider{by.thread.id, w.label(by), by.status()})
		}
	}
	return out
}

// couldMeet reports whether a thread is of the sort that brings a leaf about, and
// of one of its actors.
func (s *track) couldMeet(leaf *Condition) bool {
	for i := range effects {
		e := &effects[i]
		if e.event != leaf.Event || !e.may(s) {
			continue
		}
		if len(leaf.Actors) == 0 {
			return true
		}
		for _, a := range e.actors {
			for _, id := range s.actors(a) {
				if slices.Contains(leaf.Actors, id) {
					return true
				}
			}
		}
	}
	return false
}

// graph is what waits for what: boxes and arrows.
type graph struct {
	nodes []node
	edges []edge
}

type node struct {
	text   string
	status string // empty for a condition
}

// edge is an arrow from a node to another that waits for it; it is firm where
// the condition is known not to hold yet.
type edge struct {
	from, to int
	firm     bool
}

func newGraph(list []Waiting) graph {
	var g graph
	places := make(map[string]int)
	place := func(key, text, status string) int {
		i, ok := places[key]
		if !ok {
			i = len(g.nodes)
			places[key] = i
			g.nodes = append(g.nodes, node{text, status})
		}
		return i
	}
	for _, w := range list {
		to := place(string(w.Thread), w.Label, w.Status.String())
		for _, f := range w.Waits {
			leaf := place(" "+f.Text, f.Text, "")
			g.link(edge{leaf, to, f.Truth == False})
			for _, by := range f.By {
				g.link(edge{place(string(by.Thread), by.Label, by.Status.String()), leaf, false})
			}
		}
	}
	return g
}

func (g *graph) link(e edge) {
	if !slices.Contains(g.edges, e) {
		g.edges = append(g.edges, e)
	}
}

// WritePendingMermaid writes what is pending as a Mermaid flowchart: provisions
// in boxes, conditions in rounded ones, an arrow from what must come to what
// waits for it, dotted while it is unknown whether it holds. Its error is the
// writer's.
func WritePendingMermaid(w io.Writer, list []Waiting) error {
	g := newGraph(list)
	var b strings.Builder
	b.WriteString("flowchart LR\n")
	for i, n := range g.nodes {
		b.WriteString("  n" + strconv.Itoa(i))
		if n.status == "" {
			b.WriteString("([\"" + mermaidText(n.text) + "\"])\n")
		} else {
			b.WriteString("[\"" + mermaidText(n.text) + "<br/>" + n.status + "\"]\n")
		}
	}
	for _, e := range g.edges {
		arrow := " -.-> "
		if e.firm {
			arrow = " --> "
		}
		b.WriteString("  n" + strconv.Itoa(e.from) + arrow + "n" + strconv.Itoa(e.to) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// mermaidText escapes what Mermaid would take for markup.
func mermaidText(s string) string {
	return mermaidEscapes.Replace(strings.Join(strings.Fields(s), " "))
}

var mermaidEscapes = strings.NewReplacer(`"`, "#quot;", "#", "#35;", ";", "#59;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`", "#96;", ":", "#58;")

// WritePendingDOT writes what is pending as a graph in DOT, the language of
// Graphviz; see [WritePendingMermaid]. Its error is the writer's.
func WritePendingDOT(w io.Writer, list []Waiting) error {
	g := newGraph(list)
	var b strings.Builder
	b.WriteString("digraph pending {\n  rankdir=LR;\n")
	for i, n := range g.nodes {
		b.WriteString("  n" + strconv.Itoa(i))
		if n.status == "" {
			b.WriteString(" [shape=ellipse, label=\"" + dotText(n.text) + "\"];\n")
		} else {
			b.WriteString(" [shape=box, label=\"" + dotText(n.text) + "\\n" + n.status + "\"];\n")
		}
	}
	for _, e := range g.edges {
		b.WriteString("  n" + strconv.Itoa(e.from) + " -> n" + strconv.Itoa(e.to))
		if !e.firm {
			b.WriteString(" [style=dashed]")
		}
		b.WriteString(";\n")
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func dotText(s string) string {
	return dotEscapes.Replace(strings.Join(strings.Fields(s), " "))
}

var dotEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
