package parse

import (
	"sort"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// bearing is what a condition's marker makes of the event after it.
type bearing uint8

const (
	noBearing bearing = iota
	whenever          // if, in case of: requires, or what triggers a guarantee
	afterward         // once, after, when: requires, but only of an event that can be one
	provided          // provided, on condition that, in exchange for: requires, whatever it is
	unless            // voids, or of a refusal requires
	until             // of a refusal requires; else says how long
	without           // of a refusal requires
	standing          // as long as: requires
)

// markers introduce conditions, as clauses or as phrases; sorted. To teach one,
// add a line.
var markers = [...]struct {
	words   string
	bearing bearing
}{
	{"after", afterward},
	{"as long as", standing},
	{"as soon as", afterward},
	{"assuming", provided},
	{"before", until},
	{"conditional on", provided},
	{"contingent on", provided},
	{"contingent upon", provided},
	{"dependent on", provided},
	{"depending on", provided},
	{"following", afterward},
	{"if", whenever},
	{"in case", whenever},
	{"in case of", whenever},
	{"in exchange for", provided},
	{"in return for", provided},
	{"in the event of", whenever},
	{"in the event that", whenever},
	{"on condition", provided},
	{"on condition of", provided},
	{"on condition that", provided},
	{"once", afterward},
	{"pending", provided},
	{"provided", provided},
	{"provided that", provided},
	{"providing", provided},
	{"so long as", standing},
	{"subject to", provided},
	{"till", until},
	{"unless", unless},
	{"until", until},
	{"upon", afterward},
	{"when", afterward},
	{"whenever", afterward},
	{"without", without},
}

func bearingOf(words string) bearing {
	n := sort.Search(len(markers), func(n int) bool { return markers[n].words >= words })
	if n < len(markers) && markers[n].words == words {
		return markers[n].bearing
	}
	return noBearing
}

// A requirement is a condition found in the text, before it is hung on a
// provision.
type requirement struct {
	head    int // its clause's predicate or its noun
	bearing bearing
	only    bool // "only if", "only after"
	cond    *ceasefire.Condition
}

// markerOf returns the bearing of the marker that introduces dependent c of a
// predicate, and the token whose event it is about.
func (a *article) markerOf(c int) (b bearing, about int, only bool) {
	t := &a.tree
	if x := t.Child(c, syntax.Ccomp); x >= 0 && t.Label[c] != syntax.Root && (a.lemma(c) == "provide" || a.lemma(c) == "assume") && t.Child(c, syntax.Nsubj) < 0 {
		return provided, x, only // "provided that both consent"
	}
	label := t.Label[c]
	if label == syntax.Conj && a.auxiliariesOf(c).to { // "and, once it holds, to pull back"
		return noBearing, c, false
	}
	if label == syntax.Conj { // "could send soldiers, but only with a mandate", "…, but only if both agree"
		label = syntax.Advcl
		if a.caseOf(c) != "" {
			label = syntax.Obl
		}
	}
	switch label {
	case syntax.Advcl, syntax.Ccomp, syntax.Parataxis, syntax.Acl, syntax.Dep, syntax.Xcomp:
		first := int(t.Left[c])
		for m := range t.Children(c) {
			if m > c && t.Label[m] != syntax.Mark {
				continue
			}
			w := a.lemma(m)
			switch t.Label[m] {
			case syntax.Mark, syntax.Advmod, syntax.Case, syntax.Cop, syntax.Aux, syntax.AuxPass:
				if w == "only" || w == "just" {
					only = true
					continue
				}
				words := w
				for f := range t.Children(m) {
					if t.Label[f] == syntax.Fixed {
						words += " " + a.lemma(f)
					}
				}
				if words == "when" && a.datesBack(c) {
					return noBearing, c, false // "until July, when Greece takes over"
				}
				if words == "if" && t.Head[c] >= 0 && asksWhether(a.lemma(int(t.Head[c]))) {
					return noBearing, c, false // "asked if it would leave"
				}
				if k := bearingOf(words); k != noBearing && b == noBearing {
					b = k
				}
			}
		}
		if b == noBearing && !a.inOwnClause(first, c) { // "provided the drones stay", "as soon as", inversions
			b = a.bearingAt(first, c)
		}
		if b == noBearing && first > 1 && a.lowerWord(first) == "as" { // "as long as they remain", "as soon as it holds"
			b = bearingOf(a.lowerWord(first-2) + " " + a.lowerWord(first-1) + " as")
		}
		if b == noBearing && first > 0 && int(t.Head[first-1]) == int(t.Head[c]) && t.Label[first-1] == syntax.Advmod {
			b = bearingOf(a.lowerWord(first - 1)) // the marker hung on the main verb: "will leave once it holds"
		}
		if b == noBearing && label == syntax.Advcl && a.lowerWord(first) == "should" && first < c && a.surfaceSubject(c) > first {
			b = whenever // "should Russia attack"
		}
		if first > 0 && (a.lowerWord(first-1) == "only" || a.lowerWord(first) == "only") {
			only = true
		}
		if b == until && a.notBefore(first, c) {
			b = provided
		}
		return b, c, only
	case syntax.Obl, syntax.Nmod, syntax.OblUnmarked, syntax.Advmod:
		w := a.caseOf(c)
		first := int(t.Left[c])
		only = first > 0 && a.lowerWord(first-1) == "only"
		for k := first; k < c && k < first+3; k++ {
			only = only || a.lowerWord(k) == "only"
		}
		switch a.lemma(c) {
		case "case", "event", "exchange", "return", "condition", "understanding", "proviso":
			return a.markerNoun(c, w, only)
		}
		if only && onlyWith(w) {
			return provided, c, true
		}
		for k := range t.Children(c) { // "a force for after any peace deal"
			if t.Label[k] == syntax.Case && b == noBearing {
				b = bearingOf(a.lemma(k))
			}
		}
		if x := bearingOf(w); x != noBearing {
			b = x
		} else if b == noBearing && w != "" {
			b = a.bearingAt(first, c)
		}
		if b == until && a.notBefore(first, c) {
			b = provided
		}
		if b == noBearing && a.waitsOn(int(t.Head[c]), w) {
			b = provided
		}
		return b, c, only
	}
	return noBearing, c, false
}

// notBefore reports whether "not" stands before the "before" or "until" that
// opens the phrase or clause headed by c: "though not before an audit".
func (a *article) notBefore(first, c int) bool {
	for k := max(first-1, 0); k < c && k < first+4; k++ {
		if a.lowerWord(k) == "not" && k+1 < c {
			switch a.lowerWord(k + 1) {
			case "before", "until", "till":
				return true
			}
		}
	}
	return false
}

// waits are the verbs and adjectives whose phrase says what their subject waits
// for: "the pullback hinges on the release of the men". Sorted by lemma.
var waits = [...]struct{ lemma, prep string }{
	{"await", ""}, {"condition", "on"}, {"condition", "upon"}, {"conditional", "on"}, {"conditional", "upon"}, {"contingent", "on"},
	{"contingent", "upon"}, {"depend", "on"}, {"depend", "upon"}, {"dependent", "on"}, {"dependent", "upon"}, {"hang", "on"},
	{"hinge", "on"}, {"hinge", "upon"}, {"hostage", "to"}, {"link", "to"}, {"ride", "on"}, {"subject", "to"}, {"tie", "to"}, {"turn", "on"},
}

// waitsOn reports whether a phrase with preposition prep under predicate p says
// what the subject of p waits for.
func (a *article) waitsOn(p int, prep string) bool {
	if p < 0 || prep == "" {
		return false
	}
	lemma := a.lemma(p)
	for _, w := range waits {
		if w.lemma == lemma && w.prep == prep {
			return true
		}
	}
	return false
}

// inOwnClause reports whether token i stands in a clause of its own under c, so
// that its marker is not c's: "if it breaks, we will go".
func (a *article) inOwnClause(i, c int) bool {
	for n := 0; n < maxChain && i >= 0 && i != c; n++ {
		if a.isPredicate(i) {
			return true
		}
		i = int(a.tree.Head[i])
	}
	return false
}

// bearingAt reads a marker of up to four words at token i, not reaching c.
func (a *article) bearingAt(i, c int) bearing {
	if i < c && (a.lowerWord(i) == "only" || a.lowerWord(i) == "but" || a.lowerWord(i) == "even") {
		i++
	}
	best := noBearing
	words := ""
	for k := i; k < i+4 && k < c; k++ {
		if k == i {
			words = a.lowerWord(k)
		} else {
			words += " " + a.lowerWord(k)
		}
		n := sort.Search(len(markers), func(n int) bool { return markers[n].words >= words })
		if n == len(markers) || !strings.HasPrefix(markers[n].words, words) {
			break // no marker goes on like that
		}
		if markers[n].words == words {
			best = markers[n].bearing
		}
	}
	return best
}

// markerNoun reads "in case of X", "in the event of X", "in exchange for X",
// "on condition that X".
func (a *article) markerNoun(c int, prep string, only bool) (bearing, int, bool) {
	var b bearing
	switch lemma := a.lemma(c); {
	case prep == "in" && (lemma == "case" || lemma == "event"):
		b = whenever
	case prep == "in" && (lemma == "exchange" || lemma == "return"):
		b = provided
	case prep == "on" && (lemma == "condition" || lemma == "understanding" || lemma == "proviso"):
		b = provided
	default:
		return noBearing, c, only
	}
	for d := range a.tree.Children(c) {
		switch a.tree.Label[d] {
		case syntax.Acl, syntax.AclRelcl, syntax.Ccomp, syntax.Nmod, syntax.Advcl:
			if d > c {
				return b, d, only
			}
		}
	}
	return noBearing, c, only
}

// datesBack reports whether clause c only says what happened, or is to happen, at
// the time named before it: "since March 2020, when the army pulled out".
func (a *article) datesBack(c int) bool {
	first := int(a.tree.Left[c])
	return first > 1 && a.lowerWord(first) == "when" && a.word(first-1) == "," && a.inMoment(first-2, 1)
}

// requirementsOf collects the conditions that hang on predicate or noun p.
func (a *article) requirementsOf(dst []requirement, p int) []requirement {
	for c := range a.tree.Children(p) {
		b, about, only := a.markerOf(c)
		if b == noBearing {
			continue
		}
		cond := a.conditionAt(about, a.strict(b, about, only), 0)
		if cond == nil {
			continue
		}
		if cond.Event == ceasefire.OnOther && a.doesTheSame(about) { // "if Armenia does the same"
			if f, ok := a.actionOf(p); ok && int(f.action) < len(actionEvents) && actionEvents[f.action] != 0 {
				cond.Event = actionEvents[f.action]
			}
		}
		cond = a.secondHalf(cond, p, c, b)
		dst = append(dst, requirement{head: about, bearing: b, only: only, cond: cond})
	}
	return dst
}

// secondHalf adds the clause that goes on a condition where the tree joins it to
// the main verb: in "will pay if Iran withdraws and the council adopts it" the
// present tense shows that both are supposed.
func (a *article) secondHalf(cond *ceasefire.Condition, p, c int, b bearing) *ceasefire.Condition {
	x := a.auxiliariesOf(p)
	if !x.future && !x.possible || c < p || !a.isPredicate(c) {
		return cond
	}
	for k := range a.tree.Children(p) {
		if a.tree.Label[k] != syntax.Conj || int(a.tree.Left[k]) != int(a.tree.Right[c])+1 || a.tree.Child(k, syntax.Nsubj) < 0 {
			continue
		}
		if y := a.auxiliariesOf(k); y.future || y.possible || !y.finite {
			continue
		}
		more := a.conditionAt(k, b, 0)
		if more == nil {
			continue
		}
		if cc := a.tree.Child(k, syntax.CC); cc >= 0 && a.lemma(cc) == "or" {
			return either(cond, more)
		}
		return both(cond, more)
	}
	return cond
}

// strict returns the bearing under which an event of any kind is a condition,
// where a mere time would not be: "only when …", "when security allows".
func (a *article) strict(b bearing, about int, only bool) bearing {
	if b != afterward {
		return b
	}
	if only {
		return provided
	}
	f := int(a.tree.Left[about])
	for f < about && a.isPunct(f) {
		f++
	}
	if a.lowerWord(f) == "when" && a.isPredicate(about) && a.lookOf(about) == forward {
		return whenever
	}
	return b
}

// conditionAt builds the condition that the clause or phrase headed by h
// states, its coordination as all or any; nil when it states none.
func (a *article) conditionAt(h int, b bearing, depth int) *ceasefire.Condition {
	leaf := a.leafAt(h, b)
	if depth > 3 {
		return leaf
	}
	var rest []ceasefire.Condition
	or := false
	for c := range a.tree.Children(h) {
		if a.tree.Label[c] != syntax.Conj {
			continue
		}
		if cc := a.tree.Child(c, syntax.CC); cc >= 0 && a.lemma(cc) == "or" {
			or = true
		}
		if x := a.conditionAt(c, b, depth+1); x != nil {
			rest = append(rest, *x)
		}
	}
	if leaf == nil && len(rest) == 1 {
		return &rest[0]
	}
	if leaf == nil || len(rest) == 0 {
		return leaf
	}
	all := append([]ceasefire.Condition{*leaf}, rest...)
	same := true
	for _, x := range all {
		same = same && x.Event != 0 && x.Event == leaf.Event && len(x.Actors) == 0
	}
	if same { // "takes and holds": one event told twice
		return leaf
	}
	if or {
		return &ceasefire.Condition{Any: all}
	}
	return &ceasefire.Condition{All: all}
}

// doesTheSame reports whether clause h stands for the deed it is the condition
// of: "does the same", "does so", "follows suit".
func (a *article) doesTheSame(h int) bool {
	o := a.tree.Child(h, syntax.Obj)
	switch a.lemma(h) {
	case "do":
		if o >= 0 {
			return a.lemma(o) == "same" || a.lemma(o) == "likewise"
		}
		for c := range a.tree.Children(h) {
			if w := a.lemma(c); w == "so" || w == "likewise" || w == "same" {
				return true
			}
		}
	case "follow":
		return o >= 0 && a.lemma(o) == "suit"
	case "reciprocate":
		return true
	}
	return false
}

// leafAt classifies one clause or phrase as an event; nil when it is none that
// the bearing can use.
func (a *article) leafAt(h int, b bearing) *ceasefire.Condition {
	e, who, negative := a.eventOf(h)
	if e == 0 {
		if (b == afterward || b == until) && !a.toldNow(h) || b == without || a.isReporting(h) {
			return nil // "once the visas are issued" is still to come, "after he had spoken" is not
		}
		if !a.isPredicate(h) {
			return nil
		}
		e = ceasefire.OnOther
		who = a.subjectOf(h)
	}
	s := a.clauseSpan(h)
	x := &ceasefire.Condition{Event: e, Span: ceasefire.Span{Start: s.Start, End: s.End}}
	if who >= 0 {
		x.Actors = a.ids(a.principals(nil, who))
	}
	if e == ceasefire.OnDate {
		return x
	}
	a.momentsOf(h, func(m moment) {
		if m.Length != (ceasefire.Duration{}) && m.Prep == timeFor {
			x.Duration = m.Length
		}
	})
	if negative {
		return &ceasefire.Condition{Not: x}
	}
	return x
}

// isReporting reports whether clause h is only how something was said ("when
// asked", "after the meeting, he said").
func (a *article) isReporting(h int) bool {
	switch a.lemma(h) {
	case "ask", "say", "speak", "meet", "tell", "emerge", "arrive":
		return true
	}
	return false
}

// eventOf says which event the clause or noun phrase headed by h tells, and
// which phrase's actors it is of (-1: the text does not say).
func (a *article) eventOf(h int) (e ceasefire.Event, who int, negative bool) {
	who = -1
	if a.isPredicate(h) {
		x := a.auxiliariesOf(h)
		negative = x.negated && !a.notBefore(int(a.tree.Left[h]), h) || a.negativePhrase(a.surfaceSubject(h))
		e, who = a.clauseEvent(h)
		return e, who, negative
	}
	e, who = a.phraseEvent(h)
	return e, who, a.negativePhrase(h)
}

// actionEvents are the events that an action of a pledge is when it is carried out.
var actionEvents = [...]ceasefire.Event{
	ceasefire.ActionDeploy:   ceasefire.OnDeployment,
	ceasefire.ActionFund:     ceasefire.OnFunding,
	ceasefire.ActionWithdraw: ceasefire.OnWithdrawal,
	ceasefire.ActionRelease:  ceasefire.OnRelease,
	ceasefire.ActionDisarm:   ceasefire.OnDisarmament,
	ceasefire.ActionHalt:     ceasefire.OnCeasefireInForce,
	ceasefire.ActionOpen:     ceasefire.OnAccess,
	ceasefire.ActionRatify:   ceasefire.OnRatification,
	ceasefire.ActionOther:    0,
}

// eventVerbs tell an event by themselves, or with an object or subject of some
// meaning; rows of one verb are tried in order. Sorted by verb.
var eventVerbs = [...]struct {
	verb    string
	subject class // 0: any
	object  class // 0: any
	event   ceasefire.Event
}{
	{"accept", 0, 0, ceasefire.OnConsent},
	{"achieve", 0, truce, ceasefire.OnCeasefireAgreed},
	{"achieve", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"adopt", 0, mandates, ceasefire.OnMandate},
	{"advance", troops, 0, ceasefire.OnAttack},
	{"agree", 0, truce, ceasefire.OnCeasefireAgreed},
	{"agree", truce, 0, ceasefire.OnCeasefireAgreed},
	{"agree", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"agree", 0, 0, ceasefire.OnConsent},
	{"allow", 0, aid, ceasefire.OnAccess},
	{"announce", 0, truce, ceasefire.OnCeasefireAgreed},
	{"approve", votes, 0, ceasefire.OnRatification},
	{"approve", 0, mandates, ceasefire.OnMandate},
	{"approve", 0, 0, ceasefire.OnConsent},
	{"arrive", aid, 0, ceasefire.OnAccess},
	{"arrive", observers | troops, 0, ceasefire.OnDeployment},
	{"ask", 0, 0, ceasefire.OnConsent},
	{"assault", 0, 0, ceasefire.OnAttack},
	{"assent", 0, 0, ceasefire.OnConsent},
	{"assure", 0, 0, ceasefire.OnGuarantees},
	{"attack", 0, 0, ceasefire.OnAttack},
	{"authorise", 0, 0, ceasefire.OnMandate},
	{"authorize", 0, 0, ceasefire.OnMandate},
	{"back", votes, 0, ceasefire.OnRatification},
	{"back", 0, 0, ceasefire.OnConsent},
	{"begin", truce, 0, ceasefire.OnCeasefireInForce},
	{"begin", organ | corps | observers, 0, ceasefire.OnDeployment},
	{"bomb", 0, 0, ceasefire.OnAttack},
	{"breach", 0, 0, ceasefire.OnBreach},
	{"break", 0, truce | paper, ceasefire.OnBreach},
	{"broken", truce | paper, 0, ceasefire.OnBreach},
	{"capture", 0, ground, ceasefire.OnAttack},
	{"cease", fire, 0, ceasefire.OnCeasefireInForce},
	{"cheat", 0, 0, ceasefire.OnBreach},
	{"clear", 0, money, ceasefire.OnFunding},
	{"come", truce, 0, ceasefire.OnCeasefireInForce},
	{"come", captives, 0, ceasefire.OnRelease},
	{"conclude", 0, truce, ceasefire.OnCeasefireAgreed},
	{"conclude", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"confirm", 0, 0, ceasefire.OnConsent},
	{"consent", 0, 0, ceasefire.OnConsent},
	{"cross", 0, ways | ground, ceasefire.OnAttack},
	{"declare", 0, truce, ceasefire.OnCeasefireAgreed},
	{"delimit", 0, 0, ceasefire.OnTerritory},
	{"demarcate", 0, 0, ceasefire.OnTerritory},
	{"depart", troops | observers, 0, ceasefire.OnWithdrawal},
	{"deploy", troops | observers | organ | corps, 0, ceasefire.OnDeployment},
	{"disarm", 0, 0, ceasefire.OnDisarmament},
	{"draw", 0, ways, ceasefire.OnTerritory},
	{"drop", 0, penalty, ceasefire.OnSanctions},
	{"ease", 0, penalty, ceasefire.OnSanctions},
	{"elect", 0, 0, ceasefire.OnElection},
	{"end", 0, fire, ceasefire.OnCeasefireInForce},
	{"end", fire, 0, ceasefire.OnCeasefireInForce},
	{"end", 0, penalty, ceasefire.OnSanctions},
	{"endorse", 0, mandates, ceasefire.OnMandate},
	{"endorse", votes, 0, ceasefire.OnRatification},
	{"endorse", 0, 0, ceasefire.OnConsent},
	{"enter", troops, ground, ceasefire.OnAttack},
	{"enter", truce, 0, ceasefire.OnCeasefireInForce},
	{"enter", aid, 0, ceasefire.OnAccess},
	{"escort", troops | observers, 0, ceasefire.OnDeployment},
	{"extend", 0, mandates, ceasefire.OnMandate},
	{"fall", fire | weapons, 0, ceasefire.OnCeasefireInForce},
	{"finalise", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"finalize", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"finance", 0, 0, ceasefire.OnFunding},
	{"find", 0, money, ceasefire.OnFunding},
	{"fire", 0, 0, ceasefire.OnAttack},
	{"flout", 0, 0, ceasefire.OnBreach},
	{"flow", aid, 0, ceasefire.OnAccess},
	{"fund", 0, 0, ceasefire.OnFunding},
	{"get", 0, aid, ceasefire.OnAccess},
	{"get", 0, surety, ceasefire.OnGuarantees},
	{"give", 0, mandates, ceasefire.OnMandate},
	{"give", 0, surety, ceasefire.OnGuarantees},
	{"go", troops, 0, ceasefire.OnWithdrawal},
	{"go", captives, 0, ceasefire.OnRelease},
	{"grant", 0, mandates, ceasefire.OnMandate},
	{"guarantee", 0, 0, ceasefire.OnGuarantees},
	{"hold", truce, 0, ceasefire.OnCeasefireInForce},
	{"hold", 0, election | votes, ceasefire.OnElection},
	{"hold", election | votes, 0, ceasefire.OnElection},
	{"honor", 0, truce, ceasefire.OnCeasefireInForce},
	{"honour", 0, truce, ceasefire.OnCeasefireInForce},
	{"ignore", 0, truce | paper, ceasefire.OnBreach},
	{"invade", 0, 0, ceasefire.OnAttack},
	{"invite", 0, 0, ceasefire.OnConsent},
	{"issue", 0, mandates, ceasefire.OnMandate},
	{"keep", 0, truce | paper, ceasefire.OnCeasefireInForce},
	{"last", truce, 0, ceasefire.OnCeasefireInForce},
	{"leave", troops | observers, 0, ceasefire.OnWithdrawal},
	{"lift", 0, penalty, ceasefire.OnSanctions},
	{"mandate", 0, corps | organ, ceasefire.OnMandate},
	{"march", 0, 0, ceasefire.OnAttack},
	{"negotiate", 0, truce, ceasefire.OnCeasefireAgreed},
	{"observe", 0, truce, ceasefire.OnCeasefireInForce},
	{"offer", 0, surety, ceasefire.OnGuarantees},
	{"pass", 0, mandates, ceasefire.OnMandate},
	{"pass", votes, 0, ceasefire.OnRatification},
	{"pass", aid, 0, ceasefire.OnAccess},
	{"pay", 0, 0, ceasefire.OnFunding},
	{"provide", 0, surety, ceasefire.OnGuarantees},
	{"put", 0, money, ceasefire.OnFunding},
	{"raid", 0, 0, ceasefire.OnAttack},
	{"raise", 0, money, ceasefire.OnFunding},
	{"ratify", 0, 0, ceasefire.OnRatification},
	{"reach", aid, 0, ceasefire.OnAccess},
	{"reach", captives, 0, ceasefire.OnRelease},
	{"reach", 0, truce, ceasefire.OnCeasefireAgreed},
	{"reach", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"reach", observers | troops, 0, ceasefire.OnDeployment},
	{"receive", 0, surety, ceasefire.OnGuarantees},
	{"relax", 0, penalty, ceasefire.OnSanctions},
	{"remain", observers | troops, 0, ceasefire.OnDeployment},
	{"remove", 0, penalty, ceasefire.OnSanctions},
	{"renege", 0, 0, ceasefire.OnBreach},
	{"renew", 0, mandates, ceasefire.OnMandate},
	{"request", 0, 0, ceasefire.OnConsent},
	{"respect", 0, truce, ceasefire.OnCeasefireInForce},
	{"resume", 0, fire, ceasefire.OnAttack},
	{"resume", fire, 0, ceasefire.OnAttack},
	{"return", captives, 0, ceasefire.OnRelease},
	{"secure", 0, mandates, ceasefire.OnMandate},
	{"secure", 0, money, ceasefire.OnFunding},
	{"seize", 0, ground, ceasefire.OnAttack},
	{"settle", territory, 0, ceasefire.OnTerritory},
	{"settle", 0, territory | ways, ceasefire.OnTerritory},
	{"settle", 0, money, ceasefire.OnFunding},
	{"shell", 0, 0, ceasefire.OnAttack},
	{"sign", 0, truce, ceasefire.OnCeasefireAgreed},
	{"sign", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"sign", 0, mandates, ceasefire.OnMandate},
	{"sign", 0, 0, ceasefire.OnConsent},
	{"silence", fire | weapons, 0, ceasefire.OnCeasefireInForce},
	{"start", truce, 0, ceasefire.OnCeasefireInForce},
	{"start", organ | corps | observers, 0, ceasefire.OnDeployment},
	{"stay", observers, 0, ceasefire.OnDeployment},
	{"stick", truce, 0, ceasefire.OnCeasefireInForce},
	{"stop", fire, 0, ceasefire.OnCeasefireInForce},
	{"stop", 0, fire, ceasefire.OnCeasefireInForce},
	{"storm", 0, 0, ceasefire.OnAttack},
	{"strike", 0, truce, ceasefire.OnCeasefireAgreed},
	{"strike", 0, paper | settlement, ceasefire.OnPeaceDeal},
	{"strike", 0, 0, ceasefire.OnAttack},
	{"subside", fire, 0, ceasefire.OnCeasefireInForce},
	{"survive", truce, 0, ceasefire.OnCeasefireInForce},
	{"suspend", 0, penalty, ceasefire.OnSanctions},
	{"take", truce, 0, ceasefire.OnCeasefireInForce},
	{"take", 0, ground, ceasefire.OnAttack},
	{"take", 0, weapons, ceasefire.OnAttack},
	{"target", 0, 0, ceasefire.OnAttack},
	{"vacate", 0, 0, ceasefire.OnWithdrawal},
	{"violate", 0, 0, ceasefire.OnBreach},
	{"vote", 0, mandates, ceasefire.OnMandate},
	{"vote", 0, 0, ceasefire.OnRatification},
	{"walk", captives, 0, ceasefire.OnRelease},
}

func (a *article) clauseEvent(p int) (ceasefire.Event, int) {
	lemma := a.lemma(p)
	subj, obj := a.subjectOf(p), a.objectOf(p)
	surface := a.surfaceSubject(p)
	if s := a.subjectBeforeModal(p); s >= 0 { // its own, that the tree gives to the clause before
		surface = s
	}
	ss := a.headClass(surface)
	so := a.headClass(obj)
	for k := p + 1; k < p+9 && k <= int(a.tree.Right[p]); k++ { // both objects: "gives the force a mandate"
		if a.isNoun(k) && a.caseOf(k) == "" {
			so |= a.classAt(k)
		}
	}
	if lemma == "use" && obj >= 0 && a.lemma(obj) == "force" {
		return ceasefire.OnAttack, subj
	}
	if o := a.oblique(p, "under"); lemma == "come" && o >= 0 && (a.lemma(o) == "attack" || a.lemma(o) == "fire") { // "if Latvia came under attack"
		return ceasefire.OnAttack, -1
	}
	for _, prep := range [...]string{"on", "to", "into"} {
		if o := a.oblique(p, prep); o >= 0 && so == 0 {
			so = a.headClass(o)
		}
	}
	for i := sort.Search(len(eventVerbs), func(n int) bool { return eventVerbs[n].verb >= lemma }); i < len(eventVerbs) && eventVerbs[i].verb == lemma; i++ {
		w := eventVerbs[i]
		if w.subject != 0 && ss&w.subject == 0 || w.object != 0 && so&w.object == 0 {
			continue
		}
		if w.object == paper|settlement && !a.isPeacePaper(obj, p) {
			continue
		}
		switch w.event {
		case ceasefire.OnCeasefireAgreed, ceasefire.OnCeasefireInForce, ceasefire.OnPeaceDeal, ceasefire.OnMandate:
			return w.event, -1
		}
		return w.event, subj
	}
	if f, ok := a.actionOf(p); ok && int(f.action) < len(actionEvents) && actionEvents[f.action] != 0 {
		if f.action == ceasefire.ActionOpen && so&aid == 0 && f.verb != "open" && f.verb != "reopen" {
			return ceasefire.OnAccess, subj
		}
		if a.headClass(subj)&troops != 0 && subj < 0 {
			subj = -1
		}
		return actionEvents[f.action], subj
	}
	if s := surface; s >= 0 { // "until a referendum has settled it", "once the pullout is complete"
		switch e, who := a.phraseEvent(s); {
		case e == ceasefire.OnRatification || e == ceasefire.OnMandate || e == ceasefire.OnElection:
			return e, -1
		case e != 0 && a.classAt(s)&(truce|paper|settlement) == 0 && comesAbout(lemma), e != 0 && a.tree.Child(p, syntax.Expl) >= 0:
			return e, who
		}
	}
	// a copula or an intransitive verb over a noun that is an event: "there is
	// a new resolution", "guns have been silent", "monitors are in place"
	s := a.surfaceSubject(p)
	switch {
	case s < 0:
		if lemma == "be" || a.tree.Child(p, syntax.Expl) >= 0 {
			return a.phraseEvent(p)
		}
		return 0, -1
	case a.classAt(p) != 0 && a.tree.Child(p, syntax.Cop) >= 0 && a.tree.Child(p, syntax.Expl) >= 0:
		return a.phraseEvent(p)
	case lemma == "place" || lemma == "force" || lemma == "effect":
		switch c := a.headClass(s); {
		case c&truce != 0:
			return ceasefire.OnCeasefireInForce, -1
		case c&(observers|troops|corps|organ) != 0:
			return ceasefire.OnDeployment, -1
		case c&surety != 0:
			return ceasefire.OnGuarantees, -1
		case c&paper != 0 && a.isPeacePaper(s, p):
			return ceasefire.OnPeaceDeal, -1
		}
	case lemma == "silent" || lemma == "quiet":
		return ceasefire.OnCeasefireInForce, -1
	}
	return 0, -1
}

// comesAbout reports the verbs and adjectives that say of an event only that it
// happens or is done.
func comesAbout(lemma string) bool {
	switch lemma {
	case "begin", "commence", "complete", "conclude", "do", "end", "finish", "follow", "happen", "materialise", "materialize", "occur",
		"over", "proceed", "resume", "start", "take", "under", "verify", "confirm":
		return true
	}
	return false
}

// onlyWith reports the prepositions that, after "only", name what must be there
// first: "only with a mandate", "only under a UN flag", "only at Kyiv's request".
func onlyWith(prep string) bool {
	switch prep {
	case "with", "under", "at", "by", "upon", "on":
		return true
	}
	return false
}

// eventNouns tell an event as a noun; sorted.
var eventNouns = [...]struct {
	noun  string
	event ceasefire.Event
	of    bool // the of-phrase or possessor is whose event it is
}{
	{"access", ceasefire.OnAccess, false},
	{"accession", ceasefire.OnOther, true},
	{"aggression", ceasefire.OnAttack, true},
	{"agreement", ceasefire.OnConsent, true},
	{"approval", ceasefire.OnConsent, true},
	{"assault", ceasefire.OnAttack, true},
	{"assent", ceasefire.OnConsent, true},
	{"assurance", ceasefire.OnGuarantees, true},
	{"attack", ceasefire.OnAttack, true},
	{"auspices", ceasefire.OnMandate, false},
	{"authorisation", ceasefire.OnMandate, false},
	{"authorization", ceasefire.OnMandate, false},
	{"blessing", ceasefire.OnConsent, true},
	{"breach", ceasefire.OnBreach, false},
	{"consent", ceasefire.OnConsent, true},
	{"decommissioning", ceasefire.OnDisarmament, true},
	{"delimitation", ceasefire.OnTerritory, false},
	{"demarcation", ceasefire.OnTerritory, false},
	{"demilitarisation", ceasefire.OnDisarmament, true},
	{"demilitarization", ceasefire.OnDisarmament, true},
	{"demobilisation", ceasefire.OnDisarmament, true},
	{"demobilization", ceasefire.OnDisarmament, true},
	{"departure", ceasefire.OnWithdrawal, true},
	{"deployment", ceasefire.OnDeployment, true},
	{"disarmament", ceasefire.OnDisarmament, true},
	{"election", ceasefire.OnElection, false},
	{"endorsement", ceasefire.OnConsent, true},
	{"exchange", ceasefire.OnRelease, false},
	{"flag", ceasefire.OnMandate, false},
	{"freeing", ceasefire.OnRelease, false},
	{"funding", ceasefire.OnFunding, false},
	{"funds", ceasefire.OnFunding, false},
	{"guarantee", ceasefire.OnGuarantees, true},
	{"handover", ceasefire.OnRelease, false},
	{"hostility", ceasefire.OnAttack, false},
	{"incursion", ceasefire.OnAttack, true},
	{"infringement", ceasefire.OnBreach, false},
	{"invasion", ceasefire.OnAttack, true},
	{"invitation", ceasefire.OnConsent, true},
	{"mandate", ceasefire.OnMandate, false},
	{"money", ceasefire.OnFunding, false},
	{"neutralisation", ceasefire.OnDisarmament, true},
	{"neutralization", ceasefire.OnDisarmament, true},
	{"offensive", ceasefire.OnAttack, true},
	{"permission", ceasefire.OnConsent, true},
	{"plebiscite", ceasefire.OnRatification, false},
	{"poll", ceasefire.OnElection, false},
	{"pullback", ceasefire.OnWithdrawal, true},
	{"pullout", ceasefire.OnWithdrawal, true},
	{"raid", ceasefire.OnAttack, true},
	{"ratification", ceasefire.OnRatification, true},
	{"referendum", ceasefire.OnRatification, false},
	{"release", ceasefire.OnRelease, false},
	{"repatriation", ceasefire.OnRelease, false},
	{"request", ceasefire.OnConsent, true},
	{"resolution", ceasefire.OnMandate, false},
	{"retreat", ceasefire.OnWithdrawal, true},
	{"return", ceasefire.OnRelease, false},
	{"say-so", ceasefire.OnConsent, true},
	{"strike", ceasefire.OnAttack, true},
	{"swap", ceasefire.OnRelease, false},
	{"transgression", ceasefire.OnBreach, false},
	{"violation", ceasefire.OnBreach, false},
	{"vote", ceasefire.OnRatification, true},
	{"withdrawal", ceasefire.OnWithdrawal, true},
}

func (a *article) phraseEvent(h int) (ceasefire.Event, int) {
	if h < 0 {
		return 0, -1
	}
	lemma := a.lemma(h)
	is := a.classAt(h)
	switch {
	case is&truce != 0:
		return ceasefire.OnCeasefireAgreed, -1
	case is&settlement != 0, is&paper != 0 && a.isPeacePaper(h, -1):
		return ceasefire.OnPeaceDeal, -1
	case lemma == "peace":
		return ceasefire.OnPeaceDeal, -1
	case (lemma == "end" || lemma == "cessation" || lemma == "halt") && a.oblique(h, "of", "to") >= 0:
		switch o := a.oblique(h, "of", "to"); {
		case a.lemma(o) == "war" || a.lemma(o) == "conflict":
			return ceasefire.OnPeaceDeal, -1
		case a.headClass(o)&fire != 0:
			return ceasefire.OnCeasefireInForce, -1
		}
	}
	n := sort.Search(len(eventNouns), func(n int) bool { return eventNouns[n].noun >= lemma })
	if n == len(eventNouns) || eventNouns[n].noun != lemma {
		return 0, -1
	}
	w := eventNouns[n]
	if w.event == ceasefire.OnRelease && lemma != "release" && lemma != "freeing" {
		is := a.headClass(a.oblique(h, "of"))
		for c := range a.tree.Children(h) {
			is |= a.classAt(c)
		}
		if is&captives == 0 {
			return 0, -1
		}
	}
	if !w.of {
		return w.event, -1
	}
	who := a.nounSubject(h, 0)
	if w.event == ceasefire.OnConsent && who >= 0 && a.classAt(who)&votes != 0 {
		return ceasefire.OnRatification, who // "with parliament's approval"
	}
	return w.event, who
}

// isPeacePaper reports whether the document noun h is one that ends a war: a
// peace deal, a final settlement, or a bare "deal" that is signed or reached.
func (a *article) isPeacePaper(h, verb int) bool {
	if h < 0 {
		return false
	}
	if a.classAt(h)&settlement != 0 {
		return true
	}
	switch a.lemma(h) {
	case "deal", "agreement", "accord", "treaty", "pact":
	default:
		return false
	}
	for c := range a.tree.Children(h) {
		switch a.lemma(c) {
		case "peace", "final", "comprehensive", "political":
			return true
		case "trade", "arm", "gas", "oil", "mineral", "coalition", "truce", "ceasefire":
			return false
		}
	}
	return a.tree.Child(h, syntax.Compound) < 0
}
