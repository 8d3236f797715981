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
	for _, x := range rec.Issues {
		if x.Topic == topic && x.State == state {
			return
		}
	}
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	ev := a.clauseSpan(i)
	if h >= 0 && a.isPredicate(h) {
		if k := a.attributionOf(i); k < 0 || int(a.tree.Left[h]) >= a.attributions[k].First {
			ev = a.clauseSpan(h)
		}
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
