package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A kindWord makes a noun a provision of some kind: "monitoring" before
// "mechanism". Sorted by word.
type kindWord struct {
	word string
	kind uint8
}

var mechanismWords = [...]kindWord{
	{"arbitration", uint8(ceasefire.MechanismJointCommission)},
	{"bilateral", uint8(ceasefire.MechanismJointCommission)},
	{"border", uint8(ceasefire.MechanismJointCommission)},
	{"ceasefire", uint8(ceasefire.MechanismMonitoring)},
	{"civil", uint8(ceasefire.MechanismCoordination)},
	{"compliance", uint8(ceasefire.MechanismVerification)},
	{"contact", uint8(ceasefire.MechanismMediation)},
	{"coordination", uint8(ceasefire.MechanismCoordination)},
	{"deconfliction", uint8(ceasefire.MechanismDeconfliction)},
	{"follow", uint8(ceasefire.MechanismMonitoring)}, // follow-up
	{"implementation", uint8(ceasefire.MechanismJointCommission)},
	{"inspection", uint8(ceasefire.MechanismVerification)},
	{"joint", uint8(ceasefire.MechanismJointCommission)},
	{"liaison", uint8(ceasefire.MechanismCoordination)},
	{"mediation", uint8(ceasefire.MechanismMediation)},
	{"monitor", uint8(ceasefire.MechanismMonitoring)},
	{"monitoring", uint8(ceasefire.MechanismMonitoring)},
	{"observation", uint8(ceasefire.MechanismMonitoring)},
	{"observer", uint8(ceasefire.MechanismMonitoring)},
	{"oversight", uint8(ceasefire.MechanismMonitoring)},
	{"redeployment", uint8(ceasefire.MechanismJointCommission)},
	{"supervision", uint8(ceasefire.MechanismMonitoring)},
	{"supervisory", uint8(ceasefire.MechanismMonitoring)},
	{"surveillance", uint8(ceasefire.MechanismMonitoring)},
	{"trilateral", uint8(ceasefire.MechanismJointCommission)},
	{"tripartite", uint8(ceasefire.MechanismJointCommission)},
	{"truce", uint8(ceasefire.MechanismMonitoring)},
	{"verification", uint8(ceasefire.MechanismVerification)},
}

var forceWords = [...]kindWord{
	{"air", uint8(ceasefire.ForceAirPolicing)},
	{"buffer", uint8(ceasefire.ForcePeacekeeping)},
	{"coalition", uint8(ceasefire.ForceMultinational)},
	{"deterrence", uint8(ceasefire.ForceDeterrence)},
	{"deterrent", uint8(ceasefire.ForceDeterrence)},
	{"hybrid", uint8(ceasefire.ForceMultinational)},
	{"implementation", uint8(ceasefire.ForceMultinational)},
	{"interim", uint8(ceasefire.ForcePeacekeeping)},
	{"international", uint8(ceasefire.ForceMultinational)},
	{"interposition", uint8(ceasefire.ForcePeacekeeping)},
	{"joint", uint8(ceasefire.ForceMultinational)},
	{"maritime", uint8(ceasefire.ForceMaritime)},
	{"multinational", uint8(ceasefire.ForceMultinational)},
	{"naval", uint8(ceasefire.ForceMaritime)},
	{"peace", uint8(ceasefire.ForcePeacekeeping)},
	{"peacekeeper", uint8(ceasefire.ForcePeacekeeping)},
	{"peacekeeping", uint8(ceasefire.ForcePeacekeeping)},
	{"protection", uint8(ceasefire.ForcePeacekeeping)},
	{"reaction", uint8(ceasefire.ForceMultinational)},
	{"reassurance", uint8(ceasefire.ForceReassurance)},
	{"regional", uint8(ceasefire.ForceMultinational)},
	{"stabilisation", uint8(ceasefire.ForceStabilisation)},
	{"stabilization", uint8(ceasefire.ForceStabilisation)},
	{"standby", uint8(ceasefire.ForceMultinational)},
	{"training", uint8(ceasefire.ForceTraining)},
	{"tripwire", uint8(ceasefire.ForceDeterrence)},
}

var documentHeads = [...]kindWord{
	{"accord", uint8(ceasefire.Agreement)},
	{"agreement", uint8(ceasefire.Agreement)},
	{"annex", uint8(ceasefire.Agreement)},
	{"arrangement", uint8(ceasefire.Agreement)},
	{"communique", uint8(ceasefire.Communique)},
	{"communiqué", uint8(ceasefire.Communique)},
	{"deal", uint8(ceasefire.Agreement)},
	{"declaration", uint8(ceasefire.Declaration)},
	{"document", 0},
	{"draft", 0},
	{"law", uint8(ceasefire.Law)},
	{"letter", uint8(ceasefire.Letter)},
	{"memorandum", uint8(ceasefire.Memorandum)},
	{"pact", uint8(ceasefire.Agreement)},
	{"paper", 0},
	{"plan", uint8(ceasefire.Plan)},
	{"proposal", uint8(ceasefire.Plan)},
	{"protocol", uint8(ceasefire.Agreement)},
	{"resolution", uint8(ceasefire.Resolution)},
	{"roadmap", uint8(ceasefire.Plan)},
	{"statement", uint8(ceasefire.Communique)},
	{"text", 0},
	{"timetable", uint8(ceasefire.Agreement)},
	{"treaty", uint8(ceasefire.Treaty)},
	{"understanding", uint8(ceasefire.Agreement)},
	{"version", 0},
}

var meetingHeads = [...]kindWord{
	{"conference", uint8(ceasefire.Summit)},
	{"dialogue", uint8(ceasefire.Talks)},
	{"meeting", uint8(ceasefire.Talks)},
	{"negotiation", uint8(ceasefire.Talks)},
	{"parley", uint8(ceasefire.Talks)},
	{"round", uint8(ceasefire.Talks)},
	{"session", uint8(ceasefire.Talks)},
	{"summit", uint8(ceasefire.Summit)},
	{"talk", uint8(ceasefire.Talks)},
}

var guaranteeWords = [...]kindWord{
	{"backstop", uint8(ceasefire.GuaranteeBackstop)},
	{"consultation", uint8(ceasefire.GuaranteeConsultation)},
	{"defence", uint8(ceasefire.GuaranteeDefence)},
	{"defense", uint8(ceasefire.GuaranteeDefence)},
	{"intelligence", uint8(ceasefire.GuaranteeIntelligence)},
	{"non-aggression", uint8(ceasefire.GuaranteeNonAggression)},
	{"nonaggression", uint8(ceasefire.GuaranteeNonAggression)},
}

func kindOf(table []kindWord, word string) (uint8, bool) {
	n := sort.Search(len(table), func(n int) bool { return table[n].word >= word })
	if n < len(table) && table[n].word == word {
		return table[n].kind, true
	}
	return 0, false
}

// modifierKind looks for a kind word among the words of noun i's phrase that
// stand before it, the closest first, and in its of-phrase.
func (a *article) modifierKind(i int, table []kindWord) (uint8, bool) {
	for k := i - 1; k >= int(a.tree.Left[i]) && k >= i-8; k-- {
		if kind, ok := kindOf(table, a.lowerWord(k)); ok {
			return kind, true
		}
		if kind, ok := kindOf(table, a.lemma(k)); ok {
			return kind, true
		}
	}
	return 0, false
}

// provisionKind decides which section the phrase headed by noun i belongs to,
// and its kind.
func (a *article) provisionKind(i int, is class) (section, uint8, bool) {
	lemma := a.lemma(i)
	plural := a.tree.Tag[i] == syntax.NNS || a.tree.Tag[i] == syntax.NNPS
	switch {
	case is&truce != 0:
		switch lemma {
		case "cessation", "freeze", "halt", "lull", "moratorium", "pause", "standstill", "stoppage":
			return ceasefires, 0, a.haltsFire(i)
		}
		return ceasefires, 0, true
	case is&surety != 0:
		switch lemma {
		case "guarantee", "assurance":
			if k, ok := a.modifierKind(i, guaranteeWords[:]); ok {
				return guarantees, k, true
			}
			return guarantees, 0, a.hasWord(i, "security") || plural && (a.isBound(i) || a.soughtFrom(i) >= 0) || (lemma == "guarantee" || lemma == "assurance" && plural) && len(a.ownersOf(i)) > 0
		case "backstop":
			return guarantees, uint8(ceasefire.GuaranteeBackstop), true
		case "support":
			return guarantees, uint8(ceasefire.GuaranteeBackstop), a.promisedSupport(i)
		case "commitment":
			return guarantees, 0, a.hasWord(i, "security")
		}
		return 0, 0, false
	case lemma == "hotline":
		return mechanisms, uint8(ceasefire.MechanismDeconfliction), a.oblique(i, "between") >= 0 || a.hasWord(i, "military") || a.hasWord(i, "direct") || a.hasWord(i, "crisis") || a.ofStates(i)
	case is&organ != 0:
		if is&corps != 0 { // mission: watches or is armed
			if a.madeOf(i, "observers") {
				return mechanisms, uint8(ceasefire.MechanismMonitoring), true
			}
			if lemma == "mission" && (a.hasWord(i, "civilian") || a.hasWord(i, "unarmed")) && (a.hasStrength(i) || a.hasWord(i, "monitoring")) {
				return mechanisms, uint8(ceasefire.MechanismMonitoring), true
			}
			if !a.hasWord(i, "peacekeeping") && a.watchesOver(i) {
				return mechanisms, uint8(ceasefire.MechanismMonitoring), true
			}
			if k, ok := a.modifierKind(i, forceWords[:]); ok && !a.hasWord(i, "observer") && !a.hasWord(i, "monitoring") {
				return forces, k, true
			}
		}
		k, ok := a.modifierKind(i, mechanismWords[:])
		if !ok && a.watchesOver(i) {
			return mechanisms, uint8(ceasefire.MechanismMonitoring), true
		}
		if !ok && a.coordinates(i) {
			return mechanisms, uint8(ceasefire.MechanismCoordination), true
		}
		if a.civilian(i) {
			return 0, 0, false
		}
		if !ok && (lemma == "commission" || lemma == "committee" || lemma == "panel") && a.ofBothSides(i) {
			return mechanisms, uint8(ceasefire.MechanismJointCommission), true
		}
		if !ok && a.leadActor(i) >= 0 {
			switch lemma {
			case "body", "commission", "committee", "mechanism", "panel":
				return mechanisms, 0, true
			}
		}
		if !ok || lemma == "council" || lemma == "group" && !a.hasWord(i, "contact") && !a.hasWord(i, "monitoring") {
			return 0, 0, false
		}
		if lemma == "monitoring" && !a.hasWord(i, "ceasefire") && !a.hasWord(i, "truce") {
			return 0, 0, false
		}
		if (lemma == "center" || lemma == "centre" || lemma == "office" || lemma == "team" || lemma == "body" || lemma == "panel") && (k == uint8(ceasefire.MechanismJointCommission) || plural) && !a.hasWord(i, "joint") {
			return 0, 0, false
		}
		if lemma == "mission" && k == uint8(ceasefire.MechanismJointCommission) {
			return 0, 0, false
		}
		if k == uint8(ceasefire.MechanismCoordination) && (lemma == "committee" || lemma == "commission") {
			k = uint8(ceasefire.MechanismJointCommission)
		}
		return mechanisms, k, true
	case lemma == "peacekeeper" && plural:
		return forces, uint8(ceasefire.ForcePeacekeeping), a.standingPeacekeepers(i)
	case is&observers != 0 && plural:
		return mechanisms, uint8(ceasefire.MechanismMonitoring), a.standingObservers(i)
	case is&corps != 0:
		if plural || lemma == "operation" && !a.hasWord(i, "naval") && !a.hasWord(i, "peacekeeping") || lemma == "contingent" {
			return 0, 0, false
		}
		if k, ok := a.modifierKind(i, forceWords[:]); ok {
			if k == uint8(ceasefire.ForceAirPolicing) && !a.hasWord(i, "policing") {
				return 0, 0, false
			}
			return forces, k, true
		}
		if lemma == "force" && a.ofUnion(i) {
			return forces, uint8(ceasefire.ForcePeacekeeping), true
		}
		return forces, 0, lemma == "force" && (a.isNamedForce(i) || a.madeOf(i, "troops") || a.calledFor(i)) || a.hasStrength(i)
	case is&troops != 0 && (lemma == "brigade" || lemma == "battalion" || lemma == "unit"):
		return forces, 0, a.hasStrength(i)
	case is&paper != 0:
		k, ok := kindOf(documentHeads[:], lemma)
		if !ok || plural {
			return 0, 0, false
		}
		switch lemma {
		case "plan", "proposal", "law", "letter":
			return documents, k, lemma == "plan" && a.isTextOfPlan(i) || a.hasWord(i, "peace") || a.hasWord(i, "truce") || a.hasWord(i, "ceasefire") || a.forCeasefire(i) || lemma == "letter" && a.hasDate(i)
		case "statement":
			return documents, k, a.hasWord(i, "joint")
		case "draft":
			return documents, k, !a.isBound(i) && a.isSurface(i)
		case "annex", "arrangement", "document", "paper", "text", "timetable", "understanding", "version":
			return documents, k, a.isSurface(i)
		case "resolution":
			return documents, k, a.hasWord(i, "council") || a.hasWord(i, "draft") || a.hasWord(i, "new") || a.hasNumber(i) || a.tree.Label[i] != syntax.NmodPoss && a.besideCouncil(i)
		case "deal", "agreement", "accord", "pact":
			if a.hasWord(i, "ceasefire") || a.hasWord(i, "truce") {
				return documents, k, true
			}
			return documents, k, true
		}
		return documents, k, true
	case is&gathering != 0:
		k, ok := kindOf(meetingHeads[:], lemma)
		if !ok {
			return 0, 0, false
		}
		if lemma == "round" && !a.roundOfTalks(i) || lemma == "session" && !a.isBoundary(i) {
			return 0, 0, false
		}
		return meetings, k, true
	}
	return 0, 0, false
}

// ofBothSides reports that the body of noun i is made up of people of each side:
// "a commission of five members from each side".
func (a *article) ofBothSides(i int) bool {
	p := a.predicateAbove(i)
	lo, hi := i+1, int(a.tree.Right[i])
	if p >= 0 && a.tree.Label[i].Subject() && (a.lemma(p) == "make" || a.lemma(p) == "compose" || a.lemma(p) == "have" || a.lemma(p) == "comprise" || a.lemma(p) == "consist") {
		hi = int(a.tree.Right[p])
	}
	for k := lo; k+1 <= hi && k < lo+maxNear; k++ {
		if w := a.lowerWord(k); w == "each" || w == "both" || w == "either" {
			if n := a.lemma(k + 1); (n == "side" || n == "party" || n == "country") && a.lowerWord(k-1) == "from" {
				return true
			}
		}
	}
	return false
}

// ofUnion reports "the UN force", "an African Union force": of a body of states.
func (a *article) ofUnion(i int) bool {
	k := i - 1
	m := a.mentionAt(k)
	if k < int(a.tree.Left[i]) || m < 0 || a.mentions[m].Actor < 0 || a.tree.Label[k] != syntax.Compound && a.tree.Label[k] != syntax.Amod {
		return false
	}
	switch a.actors[a.mentions[m].Actor].ID {
	case "organization/un", "organization/au", "organization/ecowas", "organization/sadc", "organization/igad", "organization/eac":
		return true
	}
	return false
}

// besideCouncil reports whether the Security Council acts in the sentence of
// noun i.
func (a *article) besideCouncil(i int) bool {
	lo, hi := a.beside(i, 0)
	for k := lo; k < hi; k++ {
		if m := a.mentionAt(k); m >= 0 && a.mentions[m].Actor >= 0 && a.actors[a.mentions[m].Actor].ID.Slug() == "un-security-council" {
			return true
		}
	}
	return false
}

// coordinates reports whether the body of noun i coordinates aid, patrols or a
// withdrawal: "a centre in Amman coordinates the delivery of aid".
func (a *article) coordinates(i int) bool {
	does := func(p int) bool {
		if w := a.lemma(p); w != "coordinate" && w != "co-ordinate" && w != "deconflict" {
			return false
		}
		o := a.objectOf(p)
		if o < 0 || o == i {
			return false
		}
		if of := a.oblique(o, "of"); of >= 0 && a.classAt(o)&aid == 0 {
			o = of
		}
		return a.classAt(o)&(aid|troops|truce) != 0 || a.lemma(o) == "patrol" || a.lemma(o) == "withdrawal"
	}
	if p := int(a.tree.Head[i]); p >= 0 && a.tree.Label[i] == syntax.Nsubj && does(p) {
		return true
	}
	for c := range a.tree.Children(i) {
		if (a.tree.Label[c] == syntax.Acl || a.tree.Label[c] == syntax.AclRelcl) && does(c) {
			return true
		}
	}
	return false
}

// calledFor reports whether a state, or its leaders, call for what noun i names
// or propose it: "called for a force “with teeth”".
func (a *article) calledFor(i int) bool {
	p := int(a.tree.Head[i])
	d := a.tree.Child(i, syntax.Det)
	if p < 0 || d < 0 || a.lemma(d) != "a" || a.tree.Child(i, syntax.Compound) >= 0 {
		return false
	}
	switch a.lemma(p) {
	case "call":
		return a.caseOf(i) == "for" && len(a.principals(nil, a.subjectOf(p))) > 0
	case "propose", "suggest", "float", "table":
		return a.tree.Label[i] == syntax.Obj && len(a.principals(nil, a.subjectOf(p))) > 0
	}
	return false
}

// ofStates reports whether a state does something with what noun i names:
// "Pakistan has proposed a hotline".
func (a *article) ofStates(i int) bool {
	p := int(a.tree.Head[i])
	if p < 0 || a.tree.Label[i] != syntax.Obj && a.tree.Label[i] != syntax.Obl {
		return false
	}
	if _, ok := a.fateOf(mechanisms, p, asObject); !ok {
		return false
	}
	s := a.subjectOf(p)
	if s >= 0 && (a.lemma(s) == "chief" || a.lemma(s) == "commander" || a.lemma(s) == "official") { // "the two armies' chiefs"
		if o := a.tree.Child(s, syntax.NmodPoss); o >= 0 {
			s = o
		} else if o := a.oblique(s, "of"); o >= 0 {
			s = o
		}
	}
	return a.commitsState(s) || s >= 0 && (a.lemma(s) == "army" || a.lemma(s) == "side" || a.lemma(s) == "military" || a.lemma(s) == "country") && a.tree.Tag[s] == syntax.NNS
}

// commitsState reports whether a state is among those that the phrase headed by s
// commits.
func (a *article) commitsState(s int) bool {
	for _, k := range a.principals(nil, s) {
		if a.actors[k].Kind == ceasefire.State {
			return true
		}
	}
	return false
}

// leadActor returns the phrase of the state or organisation that is to chair or
// lead the body of noun i, or -1.
func (a *article) leadActor(i int) int {
	led := func(p int) int {
		switch a.lemma(p) {
		case "chair", "co-chair", "head", "lead":
		default:
			return -1
		}
		g := a.agent(p)
		if g < 0 {
			return -1
		}
		for _, k := range a.appendActors(nil, g) {
			if x := a.actors[k].Kind; x == ceasefire.State || x == ceasefire.Organization {
				return g
			}
		}
		return -1
	}
	if p := int(a.tree.Head[i]); p >= 0 && a.tree.Label[i] == syntax.NsubjPass {
		if g := led(p); g >= 0 {
			return g
		}
	}
	for c := range a.tree.Children(i) {
		if a.tree.Label[c] == syntax.Acl || a.tree.Label[c] == syntax.AclRelcl {
			if g := led(c); g >= 0 {
				return g
			}
		}
	}
	return -1
}

// soughtFrom returns the phrase of those whom verb and object ask for what noun
// i names: "wants guarantees from the European Union"; -1 when there is none.
func (a *article) soughtFrom(i int) int {
	p := int(a.tree.Head[i])
	if p < 0 || a.tree.Label[i] != syntax.Obj && (a.tree.Label[i] != syntax.Obl || a.caseOf(i) != "for") {
		return -1
	}
	f, ok := a.fateOf(guarantees, p, asObject)
	if !ok {
		return -1
	}
	if f.status == ceasefire.Proposed && f.by == sideSlot && a.tree.Child(i, syntax.Acl) < 0 && a.tree.Child(i, syntax.Ccomp) < 0 { // "Ukraine has asked for guarantees"
		if s := a.subjectOf(p); a.commitsState(s) {
			return s
		}
	}
	o := a.oblique(p, "from")
	if o < 0 {
		o = a.oblique(i, "from")
	}
	if o < 0 || len(a.principals(nil, o)) == 0 {
		return -1
	}
	return o
}

// subjectOfWhether returns the subject of the clause that verb p checks:
// "checks whether the truce is kept", "would see that the guns are gone"; -1
// when it has none.
func (a *article) subjectOfWhether(p int) int {
	for c := range a.tree.Children(p) {
		switch a.tree.Label[c] {
		case syntax.Ccomp, syntax.Advcl:
			if w := a.lowerWord(int(a.tree.Left[c])); c > p && (w == "whether" || w == "that" || w == "if" || w == "how") {
				return a.surfaceSubject(c)
			}
		}
	}
	return -1
}

// standingObservers reports whether a plural like "the U.N. observers" or
// "observers led by Malaysia" is a body that watches, not people that somebody
// sends or experts that a reporter asks.
func (a *article) standingObservers(i int) bool {
	for _, w := range [...]string{"ceasefire", "truce", "unarmed", "military", "international", "peace"} {
		if a.hasWord(i, w) {
			return a.isBound(i) || a.tree.Label[i].Subject()
		}
	}
	if a.watchesOver(i) {
		return true
	}
	for c := range a.tree.Children(i) {
		switch {
		case a.tree.Label[c] == syntax.Acl && a.lemma(c) == "lead":
			return true
		case (a.tree.Label[c] == syntax.Compound || a.tree.Label[c] == syntax.Amod) && a.isBound(i) && a.mentionAt(c) >= 0:
			return a.isOrganization(c)
		}
	}
	return false
}

// standingPeacekeepers reports whether a plural like "the 1,960 Russian
// peacekeepers" is a force that is or was there: it says whose they are and
// does, or is done, something; what somebody has or sends is a strength or a
// pledge.
func (a *article) standingPeacekeepers(i int) bool {
	if !a.tree.Label[i].Subject() && (a.tree.Label[i] != syntax.Root || a.tree.Child(i, syntax.Acl) < i) {
		return false
	}
	p := int(a.tree.Head[i])
	if p >= 0 && (a.lemma(p) == "die" || a.lemma(p) == "kill" || a.lemma(p) == "wound" || a.lemma(p) == "injure") {
		return false
	}
	for c := range a.tree.Children(i) {
		switch a.tree.Label[c] {
		case syntax.Amod, syntax.Compound, syntax.NmodPoss, syntax.Nmod:
			if m := a.mentionAt(c); m >= 0 && (a.mentions[m].Actor >= 0 || a.mentions[m].Country != "") {
				return true
			}
		}
	}
	return false
}

// watchesOver reports whether the phrase of an organ, or its verb, says that it
// watches a truce, a withdrawal or aid: "a committee that would track convoys",
// "a mission to monitor the ceasefire".
func (a *article) watchesOver(i int) bool {
	watch := func(p int) bool {
		switch a.lemma(p) {
		case "check", "count", "ensure", "field", "hear", "investigate", "log", "monitor", "observe", "oversee", "police", "receive", "record", "see", "supervise", "track", "verify", "watch":
		case "keep":
			o := a.tree.Child(p, syntax.Obj)
			return o >= 0 && a.lemma(o) == "watch"
		default:
			return false
		}
		o := a.objectOf(p)
		if o < 0 || o == i {
			o = a.oblique(p, "over")
		}
		if o < 0 || o == i {
			o = a.subjectOfWhether(p)
			return o >= 0 && a.headClass(o)&(truce|paper|fire) != 0
		}
		switch a.lemma(o) {
		case "breach", "ceasefire", "complaint", "incident", "pullback", "truce", "violation", "withdrawal":
			return true
		}
		switch a.lemma(p) {
		case "count", "field", "hear", "investigate", "log", "receive", "record":
			return false
		}
		return a.headClass(o)&(truce|paper|aid|fire|ways) != 0
	}
	first := i // "by drones, satellites and 60 observers"
	for n := 0; n < 4 && a.tree.Label[first] == syntax.Conj && a.tree.Head[first] >= 0 && a.isNoun(int(a.tree.Head[first])); n++ {
		first = int(a.tree.Head[first])
	}
	if p := int(a.tree.Head[first]); p >= 0 && first != i && (a.tree.Label[first] == syntax.OblAgent || a.tree.Label[first] == syntax.Obl && a.caseOf(first) == "by") && watch(p) {
		return true
	}
	if p := int(a.tree.Head[i]); p >= 0 && (a.tree.Label[i] == syntax.OblAgent || a.tree.Label[i] == syntax.Obl && a.caseOf(i) == "by") && watch(p) {
		return true // "the truce is watched by a centre in Kiryat Gat"
	}
	for c := range a.tree.Children(i) {
		if (a.tree.Label[c] == syntax.Acl || a.tree.Label[c] == syntax.AclRelcl) && watch(c) {
			return true
		}
	}
	p := int(a.tree.Head[i])
	return p >= 0 && a.tree.Label[i] == syntax.Nsubj && a.isPredicate(p) && watch(p)
}

// promisedSupport reports whether a noun like "support" is what somebody
// promises for the case of an attack.
func (a *article) promisedSupport(i int) bool {
	p := a.tree.Head[i]
	if p < 0 || a.classAt(int(p))&carrier == 0 && !a.isPredicate(int(p)) {
		return false
	}
	for _, h := range [...]int{i, int(p)} {
		for _, r := range a.requirementsOf(nil, h) {
			if e := leafEvent(r.cond); r.bearing == whenever && (e == ceasefire.OnAttack || e == ceasefire.OnBreach) {
				return true
			}
		}
		for c := range a.tree.Children(h) { // hung one phrase lower: "for the force in case of an attack"
			for _, r := range a.requirementsOf(nil, c) {
				if e := leafEvent(r.cond); r.bearing == whenever && (e == ceasefire.OnAttack || e == ceasefire.OnBreach) {
					return true
				}
			}
		}
	}
	return false
}

// civilian reports whether the phrase of an organ says that its business is
// another than ending a war: elections, rights, trade, a parliament's own.
func (a *article) civilian(i int) bool {
	for k := int(a.tree.Left[i]); k < i; k++ {
		switch a.lemma(k) {
		case "budget", "chiefs", "congressional", "economic", "election", "electoral", "finance", "hurricane", "judicial", "legislative", "parliamentary", "poll", "right", "rights", "select", "senate", "sport", "sports", "tax", "trade", "weather":
			return true
		}
	}
	return false
}

// isNamedForce reports whether noun i ends the name of an operation, "the Kosovo
// Force", and not of an army's branch or of a police force.
func (a *article) isNamedForce(i int) bool {
	if !a.tree.Tag[i].Proper() || i == 0 || !isTitleCase(a.word(i)) || !isTitleCase(a.word(i-1)) {
		return false
	}
	switch a.lemma(i - 1) {
	case "air", "armed", "border", "defence", "defense", "guard", "labor", "labour", "missile", "mobilisation", "mobilization", "national", "naval", "nuclear", "police", "quds", "rocket", "security", "space", "special", "strategic", "strike", "support", "task", "work":
		return false
	}
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Actor >= 0 {
		switch a.actors[a.mentions[m].Actor].Kind {
		case ceasefire.ArmedGroup, ceasefire.State, ceasefire.Person:
			return false
		}
	}
	return true
}

// madeOf reports whether the phrase of a body says how many of the unit it has:
// "a force of up to 20,000 troops", "the mission, made up of 250 observers".
func (a *article) madeOf(i int, unit string) bool {
	if p := a.predicateAbove(i); p >= 0 && (a.classAt(p)&fire != 0 || fights(a.lemma(p))) {
		return false
	}
	is := func(h int) bool {
		q, ok := a.quantityAt(h)
		return ok && q.Unit == unit
	}
	if o := a.oblique(i, "of"); o >= 0 && is(o) {
		return true
	}
	says := func(p int) bool {
		for _, d := range a.descriptionsOf(p) {
			if h := a.described(d, p); d.slot == strengthSlot && h >= 0 && is(h) {
				return true
			}
		}
		return false
	}
	for p := range a.tree.Children(i) {
		if (a.tree.Label[p] == syntax.Acl || a.tree.Label[p] == syntax.AclRelcl) && says(p) {
			return true
		}
	}
	p := int(a.tree.Head[i])
	return p >= 0 && a.tree.Label[i] == syntax.Nsubj && a.isPredicate(p) && says(p) // "the mission has 200 unarmed monitors"
}

// fights reports the verbs of a force that attacks.
func fights(lemma string) bool {
	switch lemma {
	case "ambush", "attack", "capture", "fight", "invade", "kill", "overrun", "raid", "seize", "shell", "storm", "strike", "take":
		return true
	}
	return false
}

// hasStrength reports "a 5,000-strong force".
func (a *article) hasStrength(i int) bool {
	for k := int(a.tree.Left[i]) + 2; k < i; k++ {
		if a.lemma(k) == "strong" && a.word(k-1) == "-" {
			return true
		}
	}
	return false
}

// haltsFire reports whether the phrase of a "halt" or "pause" says of what:
// attacks, fighting, hostilities, or that it is humanitarian.
func (a *article) haltsFire(i int) bool {
	if o := a.oblique(i, "to", "in", "of", "on"); o >= 0 && a.headClass(o)&fire != 0 {
		return true
	}
	if a.lemma(i) != "freeze" && a.lemma(i) != "moratorium" {
		for k := a.firstMoment(int(a.tree.Left[i])); k < len(a.moments) && a.moments[k].First < i; k++ {
			if a.moments[k].Length != (ceasefire.Duration{}) && a.fightsHere(i) { // "a 30-day pause"
				return true
			}
		}
	}
	return a.hasWord(i, "humanitarian") || a.hasWord(i, "military") || a.hasWord(i, "tactical") || a.hasWord(i, "unilateral")
}

// fightsHere reports whether the sentence of noun i or the one before it speaks
// of a truce or of fighting.
func (a *article) fightsHere(i int) bool {
	lo, hi := a.beside(i, 1)
	for k := lo; k < hi; k++ {
		if k != i && a.isNoun(k) && a.classAt(k)&(truce|fire) != 0 && a.lemma(k) != "pause" {
			return true
		}
	}
	return false
}

// hasWord reports whether the phrase of noun i has the word before its head.
func (a *article) hasWord(i int, w string) bool {
	for k := int(a.tree.Left[i]); k < i; k++ {
		if k >= i-10 && (a.lemma(k) == w || a.lowerWord(k) == w) {
			return true
		}
	}
	return false
}

// isSurface reports whether a word like "text" is what somebody signs, adopts
// or puts forward here, or what is said of it is its fate; anywhere else it is
// no document of its own.
func (a *article) isSurface(i int) bool {
	check := func(p int, on place) bool {
		f, ok := a.fateOf(documents, p, on)
		return ok && f.is&onDocument != 0 || ok && f.status != 0 && f.is == 0 && a.lemma(i) != "paper"
	}
	p := int(a.tree.Head[i])
	if p >= 0 && a.isPredicate(p) {
		switch a.tree.Label[i] {
		case syntax.Obj, syntax.NsubjPass:
			return check(p, asObject)
		case syntax.Nsubj:
			return a.isVerb(p) && check(p, asSubject)
		}
	}
	for c := range a.tree.Children(i) {
		if on, _, ok := a.roleIn(i, c); ok && (a.tree.Label[c] == syntax.Acl || a.tree.Label[c] == syntax.AclRelcl) && on == asObject && check(c, on) {
			return true
		}
	}
	return false
}

// isTextOfPlan reports whether a "plan" is a text that parties agree or work
// under, not what one of them means to do: "under a US plan", "agreed a plan to
// send fighters home", "unveiled a plan".
func (a *article) isTextOfPlan(i int) bool {
	p := int(a.tree.Head[i])
	for c := range a.tree.Children(i) { // what it is for must be of the war
		if c < i || a.tree.Label[c] != syntax.Acl || !a.auxiliariesOf(c).to {
			continue
		}
		if _, ok := a.actionOf(c); !ok {
			return false
		}
	}
	if w := a.caseOf(i); w == "under" || w == "according to" {
		return true
	}
	if p < 0 || !a.isPredicate(p) || a.tree.Label[i] != syntax.Obj && a.tree.Label[i] != syntax.NsubjPass {
		return false
	}
	switch a.lemma(p) {
	case "accept", "adopt", "agree", "approve", "endorse", "reject", "sign", "table":
		return true
	}
	return false
}

// forCeasefire reports whether the phrase of noun i says it is for a ceasefire
// or for ending a war.
func (a *article) forCeasefire(i int) bool {
	for c := range a.tree.Children(i) {
		if c < i {
			continue
		}
		if a.headClass(c)&(truce|settlement) != 0 {
			return true
		}
		if a.isPredicate(c) && (a.lemma(c) == "end" || a.lemma(c) == "stop" || a.lemma(c) == "halt") {
			return true
		}
	}
	return false
}

func (a *article) hasDate(i int) bool {
	k := a.firstMoment(int(a.tree.Left[i]))
	return k < len(a.moments) && a.moments[k].First <= int(a.tree.Right[i])
}

func (a *article) hasNumber(i int) bool {
	return a.tree.Child(i, syntax.Nummod) >= 0 || i+1 < a.tree.Len() && a.tree.Tag[i+1] == syntax.CD && int(a.tree.Head[i+1]) == i
}

func (a *article) roundOfTalks(i int) bool {
	if o := a.oblique(i, "of"); o >= 0 {
		return a.headClass(o)&gathering != 0
	}
	for c := range a.tree.Children(i) { // "the next round", after talks were named
		if a.tree.Label[c] != syntax.Amod || c > i {
			continue
		}
		switch a.lemma(c) {
		case "next", "second", "third", "fourth", "fifth", "sixth", "new", "fresh", "further", "latest", "last", "first", "previous":
			return a.talksNear(i)
		}
	}
	return false
}

// talksNear reports whether talks are named, or hosted, in the sentence of token
// i or the ones right before it.
func (a *article) talksNear(i int) bool {
	s := a.doc.SentenceOf(i)
	for k := a.doc.Sentences[max(0, s-3)].FirstToken; k < a.doc.Sentences[s].EndToken; k++ {
		switch a.lemma(k) {
		case "talk", "talks", "negotiation", "negotiate", "mediator", "host", "delegation", "envoy":
			return true
		}
	}
	return false

}

func (a *article) isBoundary(i int) bool {
	return a.hasWord(i, "emergency") || a.hasWord(i, "negotiating") || a.oblique(i, "of", "with", "between") >= 0
}
