package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// force is what an operator does to the status of what stands under it.
type force uint8

const (
	asIs       force = iota // leaves it as it is
	considers               // "consider sending", "could"
	proposes                // "call for", "urge X to"
	negotiates              // "discuss", "is being negotiated"
	offers                  // "offer to", "ready to"
	intends                 // "plan to", "will", "is to"
	agrees                  // "agree to", "promise to", "commit X to"
	signs                   // "signed up to"
	starts                  // "began sending"
	finishes                // "finished sending"
	pauses                  // "suspended", "frozen"
	breaks                  // "broke its promise to"
	drops                   // "was struck from the text"
	rejects                 // "refuse to", "rule out"
	negates                 // "not", "never", "no"
	voids                   // "has yet to", "failed to", "deny": nothing is asserted
)

// firmness orders the statuses of an undertaking that is not yet carried out,
// so that a chain of operators is as firm as its weakest link.
var firmness = [...]uint8{
	ceasefire.Considered: 1, ceasefire.Proposed: 2, ceasefire.Negotiated: 3, ceasefire.Offered: 4, ceasefire.Intended: 5,
	ceasefire.AgreedInPrinciple: 6, ceasefire.Agreed: 7, ceasefire.Signed: 8, ceasefire.InForce: 9, ceasefire.Ended: 9,
}

// asserted is the status an operator gives to a bare infinitive or a future.
var asserted = [...]ceasefire.Status{
	considers: ceasefire.Considered, proposes: ceasefire.Proposed, negotiates: ceasefire.Negotiated, offers: ceasefire.Offered,
	intends: ceasefire.Intended, agrees: ceasefire.Agreed, signs: ceasefire.Signed, starts: ceasefire.InForce, finishes: ceasefire.Ended,
	pauses: ceasefire.Suspended, breaks: ceasefire.Broken, drops: ceasefire.Dropped, rejects: ceasefire.Rejected,
}

// A reading is the status of a predicate while the operators above it are
// applied, innermost first.
type reading struct {
	status ceasefire.Status
	bare   bool // nothing but tense or an infinitive so far: an operator decides
	past   bool // told as having happened
	none   bool // nothing is asserted
}

// under applies one operator to r.
func (r reading) under(f force) reading {
	if r.none || f == asIs {
		return r
	}
	switch f {
	case voids:
		return reading{none: true}
	case drops, pauses, breaks:
		return reading{status: asserted[f]}
	case negates:
		return r.negated()
	case rejects:
		if r.status == ceasefire.Rejected { // "refused to rule out"
			return reading{status: ceasefire.Considered}
		}
		return reading{status: ceasefire.Rejected}
	case starts, finishes:
		if r.bare {
			return reading{status: asserted[f], past: true}
		}
		return r
	}
	want := asserted[f]
	if r.bare {
		return reading{status: want}
	}
	if r.status == ceasefire.Rejected { // "agreed not to", "called on X not to"
		if f == proposes || f == considers || f == negotiates {
			return reading{none: true}
		}
		return r
	}
	if int(r.status) < len(firmness) && firmness[want] < firmness[r.status] {
		return reading{status: want}
	}
	return r
}

// negated turns r into its opposite, where there is one.
func (r reading) negated() reading {
	switch {
	case r.bare && r.past:
		return reading{none: true} // "did not send" is no refusal
	case r.status == ceasefire.Rejected:
		return reading{status: ceasefire.Considered} // "did not rule out"
	case r.bare, r.status == ceasefire.Intended, r.status == ceasefire.Considered, r.status == ceasefire.Offered:
		return reading{status: ceasefire.Rejected}
	}
	return reading{none: true} // "did not promise", "has not agreed"
}

// An operator is a predicate that says how firm its complement is.
type operator struct {
	lemma         string
	force         force // of the active verb, the adjective or the noun
	passive       force // of the passive: "is prepared to", "was asked to"; asIs means the same as active
	objectControl bool  // the object does it: "urged X to leave"
	subject       force // what it says of its own subject: "the clause vanished"; asIs when it says nothing
	negated       force // what its negation says of its subject: "does not appear in the text"
}

// operators is sorted by lemma. To teach a verb, adjective or noun that takes
// "to", "-ing", a that-clause or a noun phrase, add one line.
var operators = [...]operator{
	{lemma: "abandon", force: drops},
	{lemma: "abjure", force: rejects},
	{lemma: "absent", subject: drops},
	{lemma: "accept", force: agrees},
	{lemma: "acquiesce", force: agrees},
	{lemma: "advise", force: proposes, objectControl: true},
	{lemma: "advocate", force: proposes},
	{lemma: "agree", force: agrees},
	{lemma: "agreement", force: agrees},
	{lemma: "aim", force: intends},
	{lemma: "allow", force: asIs, objectControl: true},
	{lemma: "ambition", force: intends},
	{lemma: "amenable", force: offers},
	{lemma: "announce", force: intends},
	{lemma: "anticipate", force: intends, objectControl: true},
	{lemma: "anxious", force: intends},
	{lemma: "appeal", force: proposes, objectControl: true},
	{lemma: "appear", negated: drops},
	{lemma: "approval", force: agrees},
	{lemma: "approve", force: agrees},
	{lemma: "ask", force: proposes, objectControl: true},
	{lemma: "aspiration", force: intends},
	{lemma: "aspire", force: intends},
	{lemma: "assent", force: agrees},
	{lemma: "assess", force: considers},
	{lemma: "assurance", force: agrees},
	{lemma: "authorise", force: agrees, objectControl: true},
	{lemma: "authorize", force: agrees, objectControl: true},
	{lemma: "averse", force: rejects},
	{lemma: "back", force: agrees},
	{lemma: "backtrack", force: breaks},
	{lemma: "balk", force: rejects},
	{lemma: "ban", force: rejects},
	{lemma: "bank", force: intends},
	{lemma: "baulk", force: rejects},
	{lemma: "beg", force: proposes, objectControl: true},
	{lemma: "begin", force: starts},
	{lemma: "beseech", force: proposes, objectControl: true},
	{lemma: "bid", force: proposes, objectControl: true},
	{lemma: "bind", force: agrees, objectControl: true},
	{lemma: "block", force: rejects},
	{lemma: "bound", force: intends},
	{lemma: "break", force: breaks},
	{lemma: "call", force: proposes, objectControl: true},
	{lemma: "cancel", force: drops},
	{lemma: "cease", force: finishes},
	{lemma: "challenge", force: proposes, objectControl: true},
	{lemma: "champion", force: proposes},
	{lemma: "chance", force: considers},
	{lemma: "charge", force: agrees, objectControl: true},
	{lemma: "choose", force: intends},
	{lemma: "commit", force: agrees, objectControl: true},
	{lemma: "commitment", force: agrees},
	{lemma: "compel", force: agrees, objectControl: true},
	{lemma: "complete", force: finishes},
	{lemma: "concede", force: agrees},
	{lemma: "consent", force: agrees},
	{lemma: "consider", force: considers},
	{lemma: "contemplate", force: considers},
	{lemma: "content", force: offers},
	{lemma: "continue", force: asIs},
	{lemma: "counsel", force: proposes, objectControl: true},
	{lemma: "countenance", force: considers},
	{lemma: "cut", force: drops},
	{lemma: "dare", force: proposes, objectControl: true},
	{lemma: "debate", force: considers},
	{lemma: "decide", force: intends},
	{lemma: "decision", force: intends},
	{lemma: "declaration", force: intends},
	{lemma: "decline", force: rejects},
	{lemma: "defer", force: pauses},
	{lemma: "delay", force: pauses},
	{lemma: "delete", force: drops},
	{lemma: "deliberate", force: considers},
	{lemma: "demand", force: proposes, objectControl: true},
	{lemma: "demur", force: rejects},
	{lemma: "deny", force: voids},
	{lemma: "deplore", force: rejects},
	{lemma: "determined", force: intends},
	{lemma: "direct", force: agrees, objectControl: true},
	{lemma: "disappear", subject: drops},
	{lemma: "disavow", force: rejects},
	{lemma: "discuss", force: considers},
	{lemma: "disinclined", force: rejects},
	{lemma: "dismiss", force: rejects},
	{lemma: "disposed", force: considers},
	{lemma: "ditch", force: drops},
	{lemma: "dither", force: considers},
	{lemma: "doubt", force: voids},
	{lemma: "drop", force: drops},
	{lemma: "due", force: intends},
	{lemma: "duty", force: agrees},
	{lemma: "duty-bound", force: agrees},
	{lemma: "eager", force: intends},
	{lemma: "elect", force: intends},
	{lemma: "enable", force: asIs, objectControl: true},
	{lemma: "encourage", force: proposes, objectControl: true},
	{lemma: "endorse", force: agrees},
	{lemma: "entertain", force: considers},
	{lemma: "entitle", force: agrees, objectControl: true},
	{lemma: "entreat", force: proposes, objectControl: true},
	{lemma: "entrust", force: agrees, objectControl: true},
	{lemma: "envisage", force: proposes, objectControl: true},
	{lemma: "envision", force: proposes, objectControl: true},
	{lemma: "eschew", force: rejects},
	{lemma: "evaluate", force: considers},
	{lemma: "examine", force: considers},
	{lemma: "excise", force: drops},
	{lemma: "exclude", force: rejects},
	{lemma: "exhort", force: proposes, objectControl: true},
	{lemma: "expect", force: intends, objectControl: true},
	{lemma: "explore", force: considers},
	{lemma: "expunge", force: drops},
	{lemma: "eye", force: considers},
	{lemma: "fail", force: voids},
	{lemma: "favor", force: proposes},
	{lemma: "favour", force: proposes},
	{lemma: "feature", negated: drops},
	{lemma: "figure", negated: drops},
	{lemma: "finish", force: finishes},
	{lemma: "flirt", force: considers},
	{lemma: "float", force: considers},
	{lemma: "forbid", force: rejects, objectControl: true},
	{lemma: "force", force: asIs, objectControl: true},
	{lemma: "forecast", force: intends, objectControl: true},
	{lemma: "foresee", force: proposes, objectControl: true},
	{lemma: "forget", force: voids},
	{lemma: "forgo", force: rejects},
	{lemma: "forswear", force: rejects},
	{lemma: "free", force: asIs},
	{lemma: "freeze", force: pauses},
	{lemma: "frozen", subject: pauses},
	{lemma: "game", force: offers},
	{lemma: "gear", force: intends},
	{lemma: "give", force: asIs},
	{lemma: "glad", force: offers},
	{lemma: "gone", subject: drops},
	{lemma: "guarantee", force: agrees},
	{lemma: "halt", force: pauses},
	{lemma: "happy", force: offers},
	{lemma: "hasten", force: intends},
	{lemma: "hesitant", force: rejects},
	{lemma: "hesitate", force: considers},
	{lemma: "hint", force: considers},
	{lemma: "hope", force: intends},
	{lemma: "hostile", force: rejects},
	{lemma: "idea", force: considers},
	{lemma: "imagine", force: considers},
	{lemma: "implore", force: proposes, objectControl: true},
	{lemma: "inclination", force: considers},
	{lemma: "inclined", force: considers},
	{lemma: "insist", force: proposes},
	{lemma: "insistence", force: proposes},
	{lemma: "instruct", force: agrees, objectControl: true},
	{lemma: "intend", force: intends},
	{lemma: "intent", force: intends},
	{lemma: "intention", force: intends},
	{lemma: "interrupt", force: pauses},
	{lemma: "invite", force: proposes, objectControl: true},
	{lemma: "jettison", force: drops},
	{lemma: "keen", force: intends},
	{lemma: "let", force: asIs, objectControl: true},
	{lemma: "likelihood", force: considers},
	{lemma: "likely", force: intends},
	{lemma: "line", force: intends},
	{lemma: "loath", force: rejects},
	{lemma: "lobby", force: proposes, objectControl: true},
	{lemma: "look", force: intends},
	{lemma: "mandate", force: agrees, objectControl: true},
	{lemma: "mean", force: voids, passive: intends},
	{lemma: "minded", force: considers},
	{lemma: "miss", subject: drops},
	{lemma: "missing", subject: drops},
	{lemma: "moot", force: considers},
	{lemma: "mull", force: considers},
	{lemma: "need", force: proposes},
	{lemma: "neglect", force: voids},
	{lemma: "negotiate", force: negotiates},
	{lemma: "notion", force: considers},
	{lemma: "nudge", force: proposes, objectControl: true},
	{lemma: "object", force: rejects},
	{lemma: "obligate", force: agrees, objectControl: true},
	{lemma: "obligation", force: agrees},
	{lemma: "oblige", force: agrees, objectControl: true},
	{lemma: "obliged", force: agrees},
	{lemma: "offer", force: offers},
	{lemma: "omit", force: drops},
	{lemma: "open", force: offers},
	{lemma: "oppose", force: rejects},
	{lemma: "opposed", force: rejects},
	{lemma: "opt", force: intends},
	{lemma: "option", force: considers},
	{lemma: "order", force: agrees, objectControl: true},
	{lemma: "pause", force: pauses},
	{lemma: "permission", force: asIs},
	{lemma: "permit", force: asIs, objectControl: true},
	{lemma: "persuade", force: asIs, objectControl: true},
	{lemma: "petition", force: proposes, objectControl: true},
	{lemma: "plan", force: intends},
	{lemma: "plead", force: proposes},
	{lemma: "pledge", force: agrees},
	{lemma: "poise", force: intends},
	{lemma: "poised", force: intends},
	{lemma: "ponder", force: considers},
	{lemma: "possibility", force: considers},
	{lemma: "possible", subject: considers},
	{lemma: "postpone", force: pauses},
	{lemma: "preclude", force: rejects, objectControl: true},
	{lemma: "prepare", force: intends, passive: offers},
	{lemma: "prepared", force: offers},
	{lemma: "press", force: proposes, objectControl: true},
	{lemma: "pressure", force: proposes, objectControl: true},
	{lemma: "pressurise", force: proposes, objectControl: true},
	{lemma: "pretend", force: voids},
	{lemma: "pretext", force: voids},
	{lemma: "prevent", force: rejects, objectControl: true},
	{lemma: "prod", force: proposes, objectControl: true},
	{lemma: "prohibit", force: rejects, objectControl: true},
	{lemma: "project", force: intends, objectControl: true},
	{lemma: "promise", force: agrees},
	{lemma: "prompt", force: asIs, objectControl: true},
	{lemma: "proposal", force: proposes},
	{lemma: "propose", force: proposes},
	{lemma: "proposition", force: proposes},
	{lemma: "prospect", force: considers},
	{lemma: "push", force: proposes, objectControl: true},
	{lemma: "readiness", force: offers},
	{lemma: "ready", force: offers},
	{lemma: "rebuff", force: rejects},
	{lemma: "rebut", force: rejects},
	{lemma: "reckon", force: intends, objectControl: true},
	{lemma: "recommend", force: proposes, objectControl: true},
	{lemma: "recommendation", force: proposes},
	{lemma: "reconsider", force: considers},
	{lemma: "refrain", force: rejects},
	{lemma: "refusal", force: rejects},
	{lemma: "refuse", force: rejects},
	{lemma: "reject", force: rejects},
	{lemma: "reluctance", force: rejects},
	{lemma: "reluctant", force: rejects},
	{lemma: "remove", force: drops},
	{lemma: "renege", force: breaks},
	{lemma: "renounce", force: rejects},
	{lemma: "request", force: proposes, objectControl: true},
	{lemma: "require", force: agrees, objectControl: true},
	{lemma: "rescind", force: drops},
	{lemma: "resist", force: rejects},
	{lemma: "resolve", force: intends},
	{lemma: "resolved", force: intends},
	{lemma: "resume", force: starts},
	{lemma: "rethink", force: considers},
	{lemma: "retract", force: breaks},
	{lemma: "revisit", force: considers},
	{lemma: "rule", force: rejects},
	{lemma: "schedule", force: intends, objectControl: true},
	{lemma: "scorn", force: rejects},
	{lemma: "scrap", force: drops},
	{lemma: "seek", force: proposes},
	{lemma: "set", force: asIs, passive: intends},
	{lemma: "settle", force: agrees},
	{lemma: "shelve", force: pauses},
	{lemma: "shrink", force: rejects},
	{lemma: "sign", force: agrees},
	{lemma: "slate", force: intends},
	{lemma: "speculate", force: considers},
	{lemma: "spurn", force: rejects},
	{lemma: "stand", force: asIs},
	{lemma: "start", force: starts},
	{lemma: "stop", force: finishes},
	{lemma: "strike", force: drops},
	{lemma: "struggle", force: voids},
	{lemma: "study", force: considers},
	{lemma: "suggest", force: proposes},
	{lemma: "suggestion", force: considers},
	{lemma: "support", force: agrees},
	{lemma: "survive", negated: drops},
	{lemma: "suspend", force: pauses},
	{lemma: "swear", force: agrees},
	{lemma: "task", force: agrees, objectControl: true},
	{lemma: "tell", force: proposes, objectControl: true},
	{lemma: "tempt", force: considers},
	{lemma: "tempted", force: considers},
	{lemma: "threat", force: voids},
	{lemma: "threaten", force: voids},
	{lemma: "toy", force: considers},
	{lemma: "turn", force: rejects},
	{lemma: "unable", force: rejects},
	{lemma: "undertake", force: agrees},
	{lemma: "undertaking", force: agrees},
	{lemma: "unlikely", force: voids},
	{lemma: "unprepared", force: rejects},
	{lemma: "unready", force: rejects},
	{lemma: "unwilling", force: rejects},
	{lemma: "unwillingness", force: rejects},
	{lemma: "urge", force: proposes, objectControl: true},
	{lemma: "urgings", force: proposes},
	{lemma: "vacillate", force: considers},
	{lemma: "vanish", subject: drops},
	{lemma: "veto", force: rejects},
	{lemma: "volunteer", force: offers},
	{lemma: "vote", force: agrees},
	{lemma: "vow", force: agrees},
	{lemma: "want", force: proposes, objectControl: true},
	{lemma: "waver", force: considers},
	{lemma: "weigh", force: considers},
	{lemma: "welcome", force: asIs},
	{lemma: "willing", force: offers},
	{lemma: "willingness", force: offers},
	{lemma: "wish", force: intends},
	{lemma: "withdraw", force: drops},
	{lemma: "withhold", force: rejects},
	{lemma: "yet", force: voids},
}

// operatorOf looks up the operator that predicate or noun i is.
func operatorOf(a *article, i int) (operator, bool) {
	lemma := a.lemma(i)
	n := sort.Search(len(operators), func(n int) bool { return operators[n].lemma >= lemma })
	if n == len(operators) || operators[n].lemma != lemma {
		return operator{}, false
	}
	op := operators[n]
	if !a.isVerb(i) && a.isNoun(i) && a.tree.Child(i, syntax.Cop) < 0 && !operatorNoun(lemma) {
		return operator{}, false
	}
	if op.passive != asIs && a.isVerb(i) && a.tree.Passive(i) {
		op.force = op.passive
	}
	switch lemma {
	case "open", "free": // adjectives: "open to sending"
		if a.isVerb(i) {
			return operator{}, false
		}
	case "withdraw": // "withdrew its offer to send", not its troops
		if o := a.objectOf(i); o < 0 || !operatorNoun(a.lemma(o)) {
			return operator{}, false
		}
	case "rule": // only "rule out" refuses
		if a.particle(i) != "out" {
			return operator{}, false
		}
	case "turn": // only "turn down" refuses
		if a.particle(i) != "down" {
			return operator{}, false
		}
	case "line", "gear", "look", "set", "bound": // only before an infinitive
		if a.tree.Child(i, syntax.Xcomp) < 0 && a.tree.Child(i, syntax.Advcl) < 0 {
			return operator{}, false
		}
	case "stand": // "stands by to mediate"; "stands ready to" is said by "ready"
		if a.particle(i) == "by" || a.tree.Child(i, syntax.Xcomp) >= 0 {
			op.force = offers
		}
	case "sign": // "signed a declaration of intent to deploy"
		if o := a.tree.Child(i, syntax.Obj); o >= 0 {
			if n := a.oblique(o, "of"); n >= 0 && a.lemma(n) == "intent" {
				op.force = intends
			}
		}
	case "want", "expect", "hope", "ask": // "wants to send": the subject itself
		if a.tree.Child(i, syntax.Obj) < 0 && a.tree.Child(i, syntax.Iobj) < 0 && a.tree.Child(i, syntax.Ccomp) < 0 && !a.tree.Passive(i) && a.tree.Child(i, syntax.Xcomp) >= 0 && a.tree.Child(a.tree.Child(i, syntax.Xcomp), syntax.Nsubj) < 0 {
			op.objectControl = false
			if lemma != "ask" {
				op.force = intends
			}
		}
	case "stop": // "stopped short of signing"
		if k := i + 1; k < a.tree.Len() && a.lemma(k) == "short" {
			op.force = voids
		}
	case "commit": // "committed to sending": the subject itself
		if a.tree.Child(i, syntax.Obj) < 0 && !a.tree.Passive(i) {
			op.objectControl = false
		}
	}
	return op, true
}

// reportsWhenFinite reports the verbs that only say so when a clause in the
// indicative follows.
func reportsWhenFinite(lemma string) bool {
	switch lemma {
	case "insist", "suggest", "announce", "expect", "hope", "agree", "confirm":
		return true
	}
	return false
}

// operatorNoun reports the operators that work as nouns too: "a promise to
// leave" is one, "guarantees ratified by parliament" none.
func operatorNoun(lemma string) bool {
	switch lemma {
	case "assurance", "bid", "chance", "duty", "guarantee", "hint", "inclination", "insistence", "likelihood", "notion", "obligation", "proposition", "recommendation", "suggestion", "undertaking", "agreement", "appeal", "call", "commitment", "decision", "declaration", "demand", "intent", "intention", "invitation", "need", "offer", "order", "plan", "pledge", "promise", "proposal", "push", "reluctance", "threat", "idea", "option", "possibility", "prospect", "ambition", "aspiration", "readiness", "refusal", "request", "unwillingness", "vow", "willingness", "wish":
		return true
	}
	return false
}

// auxiliaries are what stands before a verb.
type auxiliaries struct {
	future, possible, obliged bool // will would; could may might can; should must
	perfect, progressive      bool
	did                       bool
	to                        bool // an infinitive
	negated                   bool
	finite                    bool // has an auxiliary or a finite tag of its own
}

func (a *article) auxiliariesOf(p int) (x auxiliaries) {
	t := &a.tree
	for c := range t.Children(p) {
		switch t.Label[c] {
		case syntax.Aux, syntax.AuxPass, syntax.Cop:
			x.finite = true
			switch a.lemma(c) {
			case "will", "would", "shall", "'ll", "wo", "'d":
				x.future = true
			case "could", "may", "might", "can", "ca":
				x.possible = true
			case "should", "must", "ought":
				x.obliged = true
			case "do":
				x.did = t.Tag[c] == syntax.VBD
			case "have":
				x.perfect = x.perfect || t.Tag[p] != syntax.VB
			case "be":
				x.progressive = x.progressive || t.Tag[p] == syntax.VBG
			}
		case syntax.Mark:
			if a.lemma(c) == "to" {
				x.to = true
			}
		case syntax.Advmod, syntax.Det, syntax.CC:
			switch a.lemma(c) {
			case "never", "no", "neither", "nor":
				x.negated = true
			}
		}
	}
	if t.Negated(p) >= 0 {
		x.negated = true
	}
	switch t.Tag[p] {
	case syntax.VBD, syntax.VBP, syntax.VBZ:
		x.finite = true
	}
	if !x.finite && x.to && t.Label[p] == syntax.Conj && t.Head[p] >= 0 && a.isPredicate(int(t.Head[p])) { // "are to freeze … and to pull"
		h := a.auxiliariesOf(int(t.Head[p]))
		x.finite = h.finite && h.to
	}
	if !x.finite && !x.to && t.Label[p] == syntax.Conj && a.isPredicate(int(t.Head[p])) {
		h := a.auxiliariesOf(int(t.Head[p]))
		h.negated = h.negated && x.negated // "will not send but train": each its own
		if x.negated {
			h.negated = true
		}
		return h
	}
	return x
}

// negativeSubject reports whether the phrase headed by s denies its verb:
// "none of its soldiers", "no soldier", "not one soldier", "neither side".
func (a *article) negativePhrase(s int) bool {
	if s < 0 {
		return false
	}
	switch a.lemma(s) {
	case "none", "nobody", "nothing", "neither", "no-one":
		return true
	}
	f := int(a.tree.Left[s])
	for f < s && (a.isPunct(f) || a.tree.Label[f] == syntax.CC) {
		f++
	}
	switch a.lemma(f) {
	case "one", "single":
		return f > 0 && (a.lowerWord(f-1) == "not" || f > 1 && a.lowerWord(f-2) == "not")
	case "no", "none", "neither":
		return true
	case "not":
		return f+1 < a.tree.Len() && a.lemma(f+1) == "one" || f+1 < a.tree.Len() && a.lemma(f+1) == "a"
	}
	return false
}

// draftSays reports whether the subject of predicate p is a text that was
// replaced, or a clause of one.
func (a *article) draftSays(p int) bool {
	s := a.surfaceSubject(p)
	if s < 0 {
		return false
	}
	switch a.lemma(s) {
	case "draft", "clause", "article", "provision":
		return true
	case "version", "text", "proposal", "plan":
		return a.hasWord(s, "early") || a.hasWord(s, "earlier") || a.hasWord(s, "original") || a.hasWord(s, "first") || a.hasWord(s, "previous")
	}
	return false
}

// tense gives the reading of predicate p by its auxiliaries alone, negation
// left to the caller.
func (a *article) tense(p int) reading {
	x := a.auxiliariesOf(p)
	t := &a.tree
	switch {
	case x.possible:
		if x.perfect { // "could have sent"
			return reading{none: true}
		}
		return reading{status: ceasefire.Considered}
	case x.obliged:
		return reading{status: ceasefire.Proposed}
	case x.future:
		if x.perfect {
			if a.draftSays(p) { // "an early draft would have let them stay"
				return reading{status: ceasefire.Dropped}
			}
			return reading{none: true}
		}
		return reading{status: ceasefire.Intended, bare: true}
	case x.to && x.finite: // "is to leave"
		return reading{status: ceasefire.Intended, bare: true}
	case x.to:
		return reading{bare: true}
	case x.progressive && !x.perfect:
		return reading{status: ceasefire.InForce, bare: true}
	case x.perfect, x.did, t.Tag[p] == syntax.VBD:
		return reading{status: ceasefire.Ended, bare: true, past: true}
	case t.Tag[p] == syntax.VBG, t.Tag[p] == syntax.VB:
		return reading{bare: true}
	case t.Tag[p] == syntax.VBN:
		if aux := t.Child(p, syntax.AuxPass); aux >= 0 {
			switch t.Tag[aux] {
			case syntax.VBD: // "were freed"
				return reading{status: ceasefire.Ended, bare: true, past: true}
			case syntax.VBZ, syntax.VBP: // "is guaranteed"
				return reading{status: ceasefire.InForce, bare: true, past: true}
			}
		}
		return reading{bare: true, past: true}
	}
	return reading{status: ceasefire.InForce, bare: true, past: true}
}

// statusOf reads how firmly predicate p is asserted: its own tense, then every
// operator above it up to the clause that somebody says or the sentence.
// It also returns the outermost predicate reached.
func (a *article) statusOf(p int) (reading, int) {
	t := &a.tree
	r := reading{bare: true}
	if a.isPredicate(p) {
		r = a.tense(p).under(a.documentForce(p))
		if a.auxiliariesOf(p).negated || a.negativePhrase(a.surfaceSubject(p)) || a.negativePhrase(t.Child(p, syntax.Obj)) {
			r = r.under(negates)
		}
	} else if a.negativePhrase(p) {
		r = r.under(negates)
	}
	return a.climb(p, r)
}

// climb applies the operators above predicate or noun p to its reading.
func (a *article) climb(p int, r reading) (reading, int) {
	t := &a.tree
	top := p
	for n := 0; n < maxChain; n++ {
		h := int(t.Head[top])
		if h < 0 {
			break
		}
		switch t.Label[top] {
		case syntax.Conj:
			if !a.isPredicate(h) && !a.isNoun(h) {
				return r, top
			}
			if a.isPredicate(h) && a.isPredicate(top) {
				if t.Child(top, syntax.Nsubj) >= 0 || t.Child(top, syntax.NsubjPass) >= 0 && a.auxiliariesOf(top).finite {
					return r, top // a clause of its own
				}
				if x := a.auxiliariesOf(top); x.finite && (t.Tag[top] != syntax.VB || x.future || x.possible) && !x.to {
					return r, top
				}
				top = h // the operators above it are shared, its own words are not
				continue
			}
			top = h
			continue
		case syntax.Xcomp, syntax.Ccomp, syntax.Acl, syntax.Advcl, syntax.Obj, syntax.Obl, syntax.Nmod, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.CsubjPass, syntax.Dep:
		default:
			return r, top
		}
		label := t.Label[top]
		if label == syntax.Acl && t.Tag[top] == syntax.VBN && !a.auxiliariesOf(top).to {
			return r, top // "guarantees ratified by": no complement
		}
		if v := a.verbOfPhrase(top); v >= 0 {
			h, label = v, syntax.Xcomp
		}
		if s := a.forSubject(top); s >= 0 && within(a, top, s) && t.Head[s] >= 0 { // "for Britain and France to deploy"
			h, label = int(t.Head[s]), syntax.Xcomp
		}
		if s := a.forSubject(top); s >= 0 && (label == syntax.Xcomp || label == syntax.Advcl) && !within(a, top, s) && t.Head[s] >= 0 { // "drops the demand for Hamas to disarm"
			if n := int(t.Head[s]); a.isNoun(n) && operatorNoun(a.lemma(n)) && int(t.Head[n]) == h {
				h, label = n, syntax.Acl
			}
		}
		if n := a.nounBeforeTo(top); n >= 0 {
			h, label = n, syntax.Acl
		}
		if a.lemma(h) == "short" && t.Head[h] >= 0 && a.lemma(int(t.Head[h])) == "stop" {
			return reading{none: true}, top // "stopped short of declaring"
		}
		op, ok := operatorOf(a, h)
		if ok && label == syntax.Ccomp && reportsWhenFinite(a.lemma(h)) && a.tense(top).past {
			ok = false // "insisted that it obliges them" reports, "insisted that they leave" demands
		}
		if ok && a.lemma(h) == "tell" && !a.auxiliariesOf(top).to {
			ok = false // "told reporters it would leave" reports, "told them to leave" demands
		}
		if a.lemma(h) == "be" && label == syntax.Xcomp && a.auxiliariesOf(top).to { // "is to meet"
			op, ok = operator{force: intends}, true
		}
		if a.lemma(h) == "have" && label == syntax.Xcomp && a.auxiliariesOf(top).to { // "has to leave", "has yet to"
			op, ok = operator{force: proposes}, true
			if t.Child(h, syntax.Advmod) >= 0 && a.lemma(t.Child(h, syntax.Advmod)) == "yet" || a.lemma(int(t.Left[top])) == "yet" {
				op.force = voids
			}
		}
		if f := a.absence(h, label); f != asIs {
			return r.under(f), h
		}
		if !ok {
			if label == syntax.Advcl && a.tree.Tag[top] == syntax.VBG && isAspect(a.lemma(h)) {
				label = syntax.Xcomp // "will go on observing"
			}
			switch label {
			case syntax.Xcomp:
				top = h
				if a.isPredicate(h) {
					r = a.overlay(h, r)
				}
				continue
			case syntax.Acl, syntax.Nmod, syntax.Obj:
				if a.isNoun(h) && isCarrier(a.lemma(h)) {
					top = h
					continue
				}
				if label == syntax.Obj && a.isLight(h) {
					top = h
					r = a.overlay(h, r)
					continue
				}
				return r, top
			}
			return r, top
		}
		if label == syntax.Advcl && !a.isComplement(top, h) {
			return r, top
		}
		if label != syntax.Obj && !label.Subject() && (op.force == drops || op.force == pauses || op.force == breaks) {
			return r, top
		}
		if op.force == voids && label == syntax.Advcl {
			return reading{none: true}, top
		}
		if label == syntax.Obl && !takesPreposition(a.caseOf(top)) {
			return r, top
		}
		f := op.force
		if f == agrees && a.isPredicate(h) && a.drafted(h) == proposes { // "the draft obliged Chad to leave"
			f = proposes
		}
		if a.answered(h) { // "agreed to a request to send": the answer says how firmly
			f = asIs
		}
		if (label == syntax.Nsubj || label == syntax.NsubjPass) && !a.tree.Passive(h) {
			f = op.subject
			if op.negated != asIs && a.auxiliariesOf(h).negated {
				return r.under(op.negated), h
			}
			if f == asIs {
				return r, top
			}
		}
		if f == agrees && a.lemma(h) == "accept" && r.status == ceasefire.Offered && a.isNoun(top) { // "Spain's offer has been accepted"
			r.status = ceasefire.Agreed
		}
		r = r.under(f)
		if (f == agrees || f == finishes) && r.status == ceasefire.Agreed && a.inPrinciple(h) {
			r.status = ceasefire.AgreedInPrinciple // "agreed in principle", "largely finished agreeing"
		}
		top = h
		if a.isPredicate(h) {
			r = a.overlay(h, r)
			continue
		}
		if a.negativePhrase(h) {
			r = r.under(negates)
		}
		if f := a.told(h); f != asIs {
			return r.under(f), top
		}
	}
	return r, top
}

// answered reports that noun i is a request which the verb above it says yes or
// no to.
func (a *article) answered(i int) bool {
	h := int(a.tree.Head[i])
	if h < 0 || a.isPredicate(i) || !asksFor(a.lemma(i)) || !a.isPredicate(h) || a.tree.Label[i] != syntax.Obj && (a.tree.Label[i] != syntax.Obl || a.caseOf(i) != "to") {
		return false
	}
	op, ok := operatorOf(a, h)
	return ok && !op.objectControl && (op.force == rejects || op.force == agrees || op.force == considers)
}

// isComplement reports whether the adverbial clause top is what predicate h is
// about after all ("ruled out sending"): a participle or an infinitive after it
// with no subject and no marker of its own.
func (a *article) isComplement(top, h int) bool {
	if top < h || a.surfaceSubject(top) >= 0 {
		return false
	}
	if a.auxiliariesOf(top).to {
		return true
	}
	m := a.tree.Child(top, syntax.Mark)
	return a.tree.Tag[top] == syntax.VBG && (m < 0 || takesPreposition(a.lemma(m)))
}

// documentForce reads the text a clause is told from: what is to be done
// "under the deal" is agreed, what would be done "under the plan" proposed.
func (a *article) documentForce(p int) force {
	x := a.auxiliariesOf(p)
	if !x.future && !(x.to && x.finite) {
		return asIs
	}
	o := a.oblique(p, "under", "in")
	if h := int(a.tree.Head[p]); o < 0 && h >= 0 && h < p && a.tree.Label[p] == syntax.Conj && a.isPredicate(h) { // "Under the deal X will leave and Y will open the road"
		if u := a.oblique(h, "under"); u >= 0 && u < h && a.startsSentence(u, a.doc.Sentences[a.doc.SentenceOf(p)].FirstToken) {
			o = u
		}
	}
	if o < 0 {
		o = a.textSaying(p)
	}
	if o < 0 || a.headClass(o)&paper == 0 {
		return asIs
	}
	switch a.lemma(o) {
	case "accord", "agreement", "deal", "memorandum", "pact", "protocol", "treaty", "declaration":
		if a.hasWord(o, "draft") || a.hasWord(o, "proposed") {
			return proposes
		}
		return agrees
	case "draft", "plan", "proposal", "roadmap", "framework", "blueprint":
		return proposes
	}
	return asIs
}

// textSaying returns the text that says what predicate p tells: "the deal says
// that Dhaka will reopen the crossing"; -1 when none does.
func (a *article) textSaying(p int) int {
	for n := 0; n < maxChain && a.tree.Label[p] == syntax.Conj && a.tree.Head[p] >= 0; n++ {
		p = int(a.tree.Head[p])
	}
	v := int(a.tree.Head[p])
	if v < 0 || a.tree.Label[p] != syntax.Ccomp {
		v = -1
		for c := range a.tree.Children(p) { // "Chad would send police, the draft says"
			if a.tree.Label[c] == syntax.Parataxis && c > p {
				v = c
			}
		}
	}
	if v < 0 || a.tree.Passive(v) {
		return -1
	}
	switch a.lemma(v) {
	case "provide", "require", "say", "specify", "state", "stipulate":
		if s := a.surfaceSubject(v); s >= 0 && a.classAt(s)&paper != 0 {
			return s
		}
	}
	return -1
}

// absence reads "was not in the final communique", said of the subject of the
// copular predicate h.
func (a *article) absence(h int, label syntax.Label) force {
	if !label.Subject() || a.tree.Child(h, syntax.Cop) < 0 {
		return asIs
	}
	if a.caseOf(h) == "in" && a.headClass(h)&paper != 0 && a.auxiliariesOf(h).negated {
		return drops
	}
	return asIs
}

// told reads what a relative clause says of the promise or clause that noun n
// is: "a promise which does not appear in the text", "a clause since dropped".
func (a *article) told(n int) force {
	for c := range a.tree.Children(n) {
		switch a.tree.Label[c] {
		case syntax.AclRelcl, syntax.Acl:
		default:
			continue
		}
		op, ok := operatorOf(a, c)
		if !ok {
			continue
		}
		switch neg := a.auxiliariesOf(c).negated; {
		case neg && op.negated != asIs:
			return op.negated
		case neg:
		case op.subject != asIs:
			return op.subject
		case a.tree.Passive(c) && (op.force == drops || op.force == pauses || op.force == breaks):
			return op.force
		case op.force == breaks && a.tree.Label[c] == syntax.AclRelcl && a.tree.Child(c, syntax.Nsubj) >= 0: // "a promise it broke"
			return op.force
		}
	}
	return asIs
}

// overlay applies the auxiliaries and the negation of operator predicate h.
func (a *article) overlay(h int, r reading) reading {
	x := a.auxiliariesOf(h)
	switch {
	case x.perfect && (x.future || x.possible): // "the draft would have obliged them to halt", "could have agreed to"
		if a.draftSays(h) {
			return reading{status: ceasefire.Dropped}
		}
		return reading{none: true}
	case x.possible:
		r = r.under(considers)
	case x.obliged:
		r = r.under(proposes)
	case x.future && !r.bare && r.status != ceasefire.Rejected:
		r = r.under(intends)
	case x.future && r.bare:
		r.status = ceasefire.Intended
	}
	if x.negated || a.negativePhrase(a.surfaceSubject(h)) {
		r = r.under(negates)
	}
	return r
}

// takesPreposition reports whether a phrase with this preposition can be the
// complement of an operator: "agreed on", "opposed to", "call for".
func takesPreposition(p string) bool {
	switch p {
	case "on", "to", "for", "about", "against", "of", "over", "upon", "with":
		return true
	}
	return false
}

// inPrinciple reports whether predicate h is qualified: "agreed in principle",
// "broadly agreed", "largely finished".
func (a *article) inPrinciple(h int) bool {
	for c := range a.tree.Children(h) {
		switch a.lemma(c) {
		case "principle":
			return a.caseOf(c) == "in"
		case "broadly", "largely", "tentatively", "provisionally", "mostly", "essentially", "virtually":
			return true
		}
	}
	return false
}

// isLight reports whether verb h only carries its object ("made an offer").
func (a *article) isLight(h int) bool {
	for _, v := range lightVerbs {
		if a.lemma(h) == v {
			return true
		}
	}
	return false
}

// isAspect reports the verbs that only say how their participle goes on.
func isAspect(lemma string) bool {
	switch lemma {
	case "go", "keep", "continue", "carry", "persist":
		return true
	}
	return false
}

// isCarrier reports whether a noun stands for the words under it: "a clause
// committing X to", "a plan to send".
func isCarrier(lemma string) bool {
	switch lemma {
	case "article", "clause", "paragraph", "passage", "provision", "sentence", "term", "idea", "option", "possibility", "prospect", "request", "proposal", "plan", "draft":
		return true
	}
	return false
}
