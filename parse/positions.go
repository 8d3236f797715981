package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// stanceVerbs say where their subject stands on their object; sorted.
var stanceVerbs = [...]struct {
	verb   string
	stance ceasefire.Stance
}{
	{"back", ceasefire.StanceSupport},
	{"endorse", ceasefire.StanceSupport},
	{"favor", ceasefire.StanceSupport},
	{"favour", ceasefire.StanceSupport},
	{"object", ceasefire.StanceOppose},
	{"oppose", ceasefire.StanceOppose},
	{"support", ceasefire.StanceSupport},
	{"welcome", ceasefire.StanceSupport},
}

// stanceNouns say where somebody stands on what their of-phrase names; sorted.
var stanceNouns = [...]struct {
	noun   string
	stance ceasefire.Stance
}{
	{"advocate", ceasefire.StanceSupport},
	{"critic", ceasefire.StanceOppose},
	{"opponent", ceasefire.StanceOppose},
	{"supporter", ceasefire.StanceSupport},
}

// issueNouns are words for a question between the parties; sorted.
var issueNouns = [...]string{"difference", "disagreement", "dispute", "hurdle", "impasse", "issue", "matter", "obstacle", "point", "problem", "question", "row"}

// issueStates are the words that tell where a question stands; sorted.
var issueStates = [...]struct {
	word  string
	state ceasefire.IssueState
}{
	{"contentious", ceasefire.IssueDisputed},
	{"contested", ceasefire.IssueDisputed},
	{"deferred", ceasefire.IssueDeferred},
	{"disputed", ceasefire.IssueDisputed},
	{"hardest", ceasefire.IssueOpen},
	{"open", ceasefire.IssueOpen},
	{"outstanding", ceasefire.IssueOpen},
	{"postponed", ceasefire.IssueDeferred},
	{"remaining", ceasefire.IssueOpen},
	{"settled", ceasefire.IssueAgreed},
	{"sticking", ceasefire.IssueDisputed},
	{"thorniest", ceasefire.IssueOpen},
	{"undecided", ceasefire.IssueOpen},
	{"unresolved", ceasefire.IssueOpen},
	{"unsettled", ceasefire.IssueOpen},
}

// disputeNouns tell by themselves that a question is disputed.
func disputeNoun(lemma string) bool {
	switch lemma {
	case "difference", "disagreement", "dispute", "impasse", "row":
		return true
	}
	return false
}

// assemblePositions adds the issues and positions that the text plainly tells.
func (a *article) assemblePositions(rec *ceasefire.Record) {
	for i := range a.doc.Tokens {
		a.stanceAt(rec, i)
		a.issueAt(rec, i)
		a.verbIssueAt(rec, i)
		a.adjectiveIssueAt(rec, i)
	}
	for i := range a.claims {
		if c := &a.claims[i]; c.merged == i {
			a.impliedPosition(rec, c)
		}
	}
	sort.SliceStable(rec.Issues, func(x, y int) bool { return rec.Issues[x].Evidence[0].Start < rec.Issues[y].Evidence[0].Start })
	sort.SliceStable(rec.Positions, func(x, y int) bool {
		return rec.Positions[x].Evidence[0].Start < rec.Positions[y].Evidence[0].Start
	})
}

// stanceAt reads "the United States opposes any renewal", "an opponent of the
// truce".
func (a *article) stanceAt(rec *ceasefire.Record, i int) {
	lemma := a.lemma(i)
	if a.isPredicate(i) && a.isVerb(i) {
		n := sort.Search(len(stanceVerbs), func(n int) bool { return stanceVerbs[n].verb >= lemma })
		if n == len(stanceVerbs) || stanceVerbs[n].verb != lemma {
			return
		}
		o := a.objectOf(i)
		if o < 0 {
			o = a.oblique(i, "to")
		}
		x := a.auxiliariesOf(i)
		if o < 0 || x.negated || x.possible || x.to || a.supposed(i) {
			return
		}
		if _, denied := a.voice(i); denied {
			return
		}
		a.addPosition(rec, a.principals(nil, a.subjectOf(i)), a.topicOfPhrase(o), stanceVerbs[n].stance, a.clauseSpan(i))
		return
	}
	if !a.isNoun(i) {
		return
	}
	n := sort.Search(len(stanceNouns), func(n int) bool { return stanceNouns[n].noun >= lemma })
	if n == len(stanceNouns) || stanceNouns[n].noun != lemma {
		return
	}
	o := a.oblique(i, "of")
	if o < 0 || a.tree.Label[i] != syntax.Appos {
		return
	}
	a.addPosition(rec, a.appendActors(nil, int(a.tree.Head[i])), a.topicOfPhrase(o), stanceNouns[n].stance, a.clauseSpan(i))
}

// topicOfPhrase returns the topic of the noun phrase headed by h, its head
// before its modifiers.
func (a *article) topicOfPhrase(h int) ceasefire.Topic {
	if t := topicOf(a.lemma(h)); t != 0 {
		return t
	}
	for k := int(a.tree.Left[h]); k <= int(a.tree.Right[h]) && k < h+8; k++ {
		if t := topicOf(a.lemma(k)); t != 0 {
			return t
		}
	}
	return 0
}

func (a *article) addPosition(rec *ceasefire.Record, who []int, topic ceasefire.Topic, stance ceasefire.Stance, ev text.Span) {
	if topic == 0 {
		return
	}
	for _, k := range who {
		id := a.actors[k].ID
		found := false
		for p := range rec.Positions {
			x := &rec.Positions[p]
			if x.Holder == id && x.Topic == topic && x.Stance == stance {
				found = true
			}
		}
		if found {
			continue
		}
		p := ceasefire.Position{Holder: id, Topic: topic, Stance: stance, Evidence: []ceasefire.Span{span(ev)}}
		for s := range rec.Statements {
			c := rec.Statements[s].Content
			if c.Start <= ev.Start && ev.End <= c.End {
				p.Statements = append(p.Statements, rec.Statements[s].ID)
			}
		}
		rec.Positions = append(rec.Positions, p)
	}
}

// issueAt reads "the most significant unresolved issue was the territorial
// question", "a row over landmines", "differences over the border".
func (a *article) issueAt(rec *ceasefire.Record, i int) {
	if !a.isNoun(i) {
		return
	}
	lemma := a.lemma(i)
	n := sort.SearchStrings(issueNouns[:], lemma)
	if n == len(issueNouns) || issueNouns[n] != lemma {
		return
	}
	state := ceasefire.IssueState(0)
	for c := range a.tree.Children(i) {
		if c < i {
			w := a.lowerWord(c)
			k := sort.Search(len(issueStates), func(k int) bool { return issueStates[k].word >= w })
			if k < len(issueStates) && issueStates[k].word == w {
				state = issueStates[k].state
			}
		}
	}
	if state == 0 && disputeNoun(lemma) {
		state = ceasefire.IssueDisputed
	}
	if state == 0 || a.supposed(i) {
		return
	}
	topic := ceasefire.Topic(0)
	if o := a.oblique(i, "of", "over", "on", "about"); o >= 0 {
		topic = a.topicOfPhrase(o)
	}
	h := int(a.tree.Head[i])
	if topic == 0 && h >= 0 && a.tree.Label[i] == syntax.Nsubj && a.tree.Child(h, syntax.Cop) >= 0 {
		topic = a.topicOfPhrase(h)
	}
	if topic == 0 && a.tree.Child(i, syntax.Cop) >= 0 {
		if s := a.surfaceSubject(i); s >= 0 {
			topic = a.topicOfPhrase(s)
		}
	}
	if topic == 0 {
		return
	}
	ev := a.clauseSpan(i)
	if h >= 0 && a.isPredicate(h) {
		if k := a.attributionOf(i); k < 0 || int(a.tree.Left[h]) >= a.attributions[k].First {
			ev = a.clauseSpan(h)
		}
	}
	a.addIssue(rec, i, topic, state, ev)
}

// coreSpan returns the bytes from verb p to the end of its objects and phrases,
// without the clauses that go on from it.
func (a *article) coreSpan(p int) text.Span {
	hi := p
	for c := range a.tree.Children(p) {
		switch a.tree.Label[c] {
		case syntax.Obj, syntax.Obl, syntax.OblUnmarked, syntax.CompoundPrt, syntax.Advmod:
			hi = max(hi, int(a.tree.Right[c]))
		}
	}
	for k := p + 1; k < hi; k++ {
		if a.word(k) == "," {
			hi = k - 1
		}
	}
	return a.trim(p, hi+1)
}

// addIssue adds the question that token i tells, once for its topic and state.
func (a *article) addIssue(rec *ceasefire.Record, i int, topic ceasefire.Topic, state ceasefire.IssueState, ev text.Span) {
	for _, x := range rec.Issues {
		if x.Topic == topic && x.State == state {
			return
		}
	}
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	rec.Issues = append(rec.Issues, ceasefire.Issue{Topic: topic, State: state, According: a.ids(speakers), Evidence: []ceasefire.Span{span(ev)}})
}

// impliedPosition reads the stance that an undertaking itself takes: who will
// send troops only on a condition is conditional on the force, who refuses to
// leave opposes the withdrawal.
func (a *article) impliedPosition(rec *ceasefire.Record, c *claim) {
	topic := ceasefire.Topic(0)
	switch c.section {
	case pledges:
		switch c.action {
		case ceasefire.ActionDeploy:
			topic = ceasefire.TopicForce
			if c.status == ceasefire.Rejected { // no troops of its own: says nothing of the others'
				return
			}
		case ceasefire.ActionJoin, ceasefire.ActionMonitor:
			topic = a.topicToward(c)
		case ceasefire.ActionWithdraw:
			topic = ceasefire.TopicWithdrawal
		case ceasefire.ActionDisarm:
			topic = ceasefire.TopicDisarmament
		}
	case ceasefires:
		if c.earlier || len(c.a) != 1 {
			return
		}
		topic = ceasefire.TopicCeasefire
	}
	if topic == 0 {
		return
	}
	stance := ceasefire.Stance(0)
	switch c.status {
	case ceasefire.Rejected:
		stance = ceasefire.StanceOppose
		if c.requires != nil {
			stance = ceasefire.StanceConditional
		}
	case ceasefire.Considered:
		if c.requires == nil && a.weighing(c.head) {
			stance = ceasefire.StanceUndecided
		}
	case ceasefire.Offered, ceasefire.Intended, ceasefire.Agreed, ceasefire.AgreedInPrinciple:
		// What several have agreed is an order of steps, and who waits for money
		// has no quarrel with the matter.
		if c.requires != nil && !isSequel(c.requires) && len(c.a) == 1 && leafEvent(c.requires) != ceasefire.OnFunding {
			stance = ceasefire.StanceConditional
		}
	}
	if stance == 0 {
		return
	}
	a.addPosition(rec, c.a, topic, stance, c.evidence[0])
}

// isSequel reports a condition that only says what comes first in the order of
// things, a truce or a peace, and takes no stand.
func isSequel(c *ceasefire.Condition) bool {
	switch leafEvent(c) {
	case ceasefire.OnCeasefireAgreed, ceasefire.OnCeasefireInForce, ceasefire.OnPeaceDeal, ceasefire.OnDate:
		return true
	}
	return false
}

// topicToward returns the topic of what a pledge to join or to watch serves.
func (a *article) topicToward(c *claim) ceasefire.Topic {
	if c.action == ceasefire.ActionMonitor {
		return ceasefire.TopicMonitoring
	}
	for k := range a.claims {
		if a.claims[k].head == c.toward {
			switch a.claims[k].section {
			case forces:
				return ceasefire.TopicForce
			case mechanisms:
				return ceasefire.TopicMonitoring
			}
		}
	}
	return 0
}

// weighing reports whether an operator above predicate p says that nothing is
// decided: "is weighing", "has not decided".
func (a *article) weighing(p int) bool {
	for n := 0; n < maxChain; n++ {
		if p = int(a.tree.Head[p]); p < 0 {
			return false
		}
		switch a.lemma(p) {
		case "weigh", "consider", "mull", "ponder", "debate", "examine", "study", "undecided":
			return true
		}
	}
	return false
}

// issueVerbs tell what becomes of the question that is their object, or stands
// in their phrase. Sorted by verb; one line teaches a verb.
var issueVerbs = [...]struct {
	verb, particle string
	prep           string // the phrase that names the question: "differ over"; "" for the object
	later          bool   // only with "for later", "to a later round"
	state          ceasefire.IssueState
}{
	{verb: "clash", prep: "over", state: ceasefire.IssueDisputed},
	{verb: "defer", state: ceasefire.IssueDeferred},
	{verb: "differ", prep: "over", state: ceasefire.IssueDisputed},
	{verb: "differ", prep: "on", state: ceasefire.IssueDisputed},
	{verb: "disagree", prep: "over", state: ceasefire.IssueDisputed},
	{verb: "disagree", prep: "on", state: ceasefire.IssueDisputed},
	{verb: "disagree", prep: "about", state: ceasefire.IssueDisputed},
	{verb: "leave", later: true, state: ceasefire.IssueDeferred},
	{verb: "postpone", state: ceasefire.IssueDeferred},
	{verb: "put", particle: "off", state: ceasefire.IssueDeferred},
	{verb: "quarrel", prep: "over", state: ceasefire.IssueDisputed},
	{verb: "shelve", state: ceasefire.IssueDeferred},
	{verb: "split", prep: "over", state: ceasefire.IssueDisputed},
}

// verbIssueAt reads a question from what is done to it: "put off the demarcation
// of the border to a later protocol", "the two sides differ over sanctions".
func (a *article) verbIssueAt(rec *ceasefire.Record, p int) {
	if !a.isPredicate(p) || a.supposed(p) {
		return
	}
	lemma := a.lemma(p)
	for n := sort.Search(len(issueVerbs), func(n int) bool { return issueVerbs[n].verb >= lemma }); n < len(issueVerbs) && issueVerbs[n].verb == lemma; n++ {
		w := issueVerbs[n]
		if w.particle != a.particle(p) || w.later && !a.forLater(p) {
			continue
		}
		o := a.objectOf(p)
		if w.prep != "" {
			o = a.oblique(p, w.prep)
		}
		if o < 0 || a.classAt(o)&(gathering|truce) != 0 {
			continue
		}
		x := a.auxiliariesOf(p)
		if topic := a.topicOfPhrase(o); topic != 0 && topic != ceasefire.TopicElections && !x.negated && !x.possible && !x.future {
			a.addIssue(rec, p, topic, w.state, a.coreSpan(p))
			return
		}
	}
}

// forLater reports whether predicate p leaves something for another time: "for
// the next round", "to a later protocol".
func (a *article) forLater(p int) bool {
	for _, prep := range [...]string{"for", "to", "until"} {
		o := a.oblique(p, prep)
		if o < 0 {
			continue
		}
		for k := int(a.tree.Left[o]); k <= int(a.tree.Right[o]); k++ {
			switch a.lowerWord(k) {
			case "later", "next", "future", "second", "another":
				return true
			}
		}
	}
	return false
}

// adjectiveIssueAt reads "the status of the province remains open", "the return
// of refugees is still disputed".
func (a *article) adjectiveIssueAt(rec *ceasefire.Record, i int) {
	w := a.lowerWord(i)
	n := sort.Search(len(issueStates), func(n int) bool { return issueStates[n].word >= w })
	if n == len(issueStates) || issueStates[n].word != w || a.tree.Label[i] == syntax.Amod || a.supposed(i) {
		return
	}
	p := i
	if h := int(a.tree.Head[i]); a.tree.Child(i, syntax.Cop) < 0 {
		if h < 0 || a.tree.Label[i] != syntax.Xcomp || a.lemma(h) != "remain" && a.lemma(h) != "stay" {
			return
		}
		p = h
	}
	s := a.surfaceSubject(p)
	if s < 0 || a.auxiliariesOf(p).negated || a.auxiliariesOf(p).future || a.auxiliariesOf(p).possible {
		return
	}
	k := sort.SearchStrings(issueNouns[:], a.lemma(s))
	if !(k < len(issueNouns) && issueNouns[k] == a.lemma(s)) && a.lemma(s) != "status" && a.lemma(s) != "fate" && a.lemma(s) != "future" {
		return // "the road remains open"
	}
	topic := ceasefire.Topic(0)
	if o := a.oblique(s, "of", "over", "on", "about"); o >= 0 {
		topic = a.topicOfPhrase(o)
	}
	if topic == 0 && a.lemma(s) == "status" {
		topic = ceasefire.TopicSovereignty
	}
	if topic != 0 {
		a.addIssue(rec, i, topic, issueStates[n].state, a.clauseSpan(p))
	}
}
