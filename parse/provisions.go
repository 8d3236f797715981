package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// provisionAt emits the claim that the noun phrase headed by token i makes: a
// ceasefire, a mechanism, a force, a guarantee, a document or a meeting.
func (a *article) provisionAt(i int) {
	a.guaranteeAt(i)
	if a.tree.Tag[i] == syntax.PRP {
		a.pronounProvision(i)
		return
	}
	if !a.isNoun(i) || a.isModifier(i) {
		return
	}
	if a.lemma(i) == "mandate" {
		a.mandateOf(i)
		return
	}
	if w, ok := a.missionAt(i); ok {
		a.missionClaim(i, w)
		return
	}
	is := a.classAt(i)
	if a.insideName(i) {
		return
	}
	s, kind, ok := a.provisionKind(i, is)
	back := -1
	if !ok {
		if back = a.knownAs(i, is); back < 0 {
			return
		}
		s, kind = a.claims[back].section, a.claims[back].kind
	}
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	c := claim{section: s, head: i, kind: kind, according: speakers, toward: -1}
	c.evidence = append(c.evidence, a.clauseSpan(i))
	c.bound = a.isBound(i) || back >= 0
	c.refers = back + 1
	if k := a.apposedTo(i, s); k >= 0 {
		c.refers, c.bound = k+1, true
	}
	c.earlier = a.isEarlier(i)
	c.generic = a.onlySupposed(i) || s == ceasefires && a.negativePhrase(i) // "there is no truce yet"
	a.properName(&c, i)
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Actor >= 0 && (s == mechanisms || s == forces) && a.mentions[m].Head == i {
		switch a.actors[a.mentions[m].Actor].Kind {
		case ceasefire.Organization, ceasefire.Institution:
			c.actor = a.mentions[m].Actor + 1
		}
	}
	a.fillModifiers(&c, i)
	if !c.generic {
		told := c.status // by a participle or a relative clause
		a.fate(&c, i)
		if told > c.status && c.status != ceasefire.Rejected && c.status != ceasefire.Dropped {
			c.status = told // "signed a truce that took effect on Monday"
		}
	}
	if s == meetings && c.status == 0 && !c.generic && c.date != (ceasefire.Date{}) && c.date.Before(a.in.Published) {
		c.status = ceasefire.Ended // "the summit in Djibouti on January 18 urged"
	}
	if s == ceasefires && (!c.bound || a.isDated(i)) && (c.status == ceasefire.Ended || c.status == ceasefire.Broken) {
		c.earlier = true // "a 30-day halt expired in April", "the truce of July 2024 collapsed"
	}
	a.claims = append(a.claims, c)
}

// pronounProvision reads "it" where it stands for the provision that the
// sentence before was about: "The truce … took effect. It expires in June."
func (a *article) pronounProvision(i int) {
	if a.lemma(i) != "it" && a.lemma(i) != "they" || !a.tree.Label[i].Subject() {
		return
	}
	p := int(a.tree.Head[i])
	if p < 0 || !a.isPredicate(p) || a.supposed(i) {
		return
	}
	k := a.lastTopic(i)
	if k < 0 {
		return
	}
	back := &a.claims[k]
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Actor >= 0 && !a.runsOut(p) {
		if h := a.mentionAt(back.head); h < 0 || a.mentions[h].Actor != a.mentions[m].Actor {
			return // the pronoun stands for somebody else
		}
	}
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	c := claim{section: back.section, head: i, kind: back.kind, according: speakers, toward: -1, bound: true, earlier: back.earlier, refers: k + 1}
	c.evidence = append(c.evidence, a.clauseSpan(i))
	a.fate(&c, i)
	if c.status == 0 && c.tasks == 0 && len(c.quantity) == 0 && c.requires == nil && c.voidIf == nil && len(c.lead) == 0 && len(c.a) == 0 && c.seat == "" && c.until == (ceasefire.Date{}) {
		return
	}
	c.evidence[0] = a.pledgeSpan(p, p)
	a.claims = append(a.claims, c)
}

// insideName reports whether noun i stands inside the name of a body that
// another noun heads: "Monitoring" in "the Monitoring and Verification
// Mechanism".
func (a *article) insideName(i int) bool {
	m := a.mentionAt(i)
	if m < 0 || a.mentions[m].Kind != nameMention || a.mentions[m].Actor < 0 {
		return false
	}
	for k := min(a.mentions[m].End, len(a.doc.Tokens)) - 1; k > i; k-- {
		if a.classAt(k)&(organ|corps) != 0 && isTitleCase(a.word(k)) {
			return true
		}
	}
	return false
}

// apposedTo returns the claim of the section that noun i stands in apposition
// to, "Irini, a naval operation", or -1.
func (a *article) apposedTo(i int, s section) int {
	if a.tree.Label[i] != syntax.Appos {
		return -1
	}
	h := int(a.tree.Head[i])
	for k := len(a.claims) - 1; k >= 0 && a.claims[k].head >= h; k-- {
		if a.claims[k].head == h && a.claims[k].section == s {
			return k
		}
	}
	return -1
}

// onlySupposed reports whether noun i stands where nothing is asserted; what is
// told as having happened is: "in 2018, when the parties signed the truce".
func (a *article) onlySupposed(i int) bool {
	if !a.supposed(i) {
		return false
	}
	p := a.predicateAbove(i)
	if p < 0 || a.tree.Tag[p] != syntax.VBD && a.lookOf(p) != backward || a.auxiliariesOf(p).perfect {
		return true
	}
	b, _, _ := a.markerOf(p)
	return b != afterward && b != until || a.lookOf(a.predicateAbove(p)) != backward
}

// lastTopic returns the claim of the last ceasefire, mechanism or force that
// was the subject of its clause, in this sentence or the one before, or else
// the only one of the sentence before; -1 when there is none.
func (a *article) lastTopic(i int) int {
	s := a.doc.SentenceOf(i)
	only, several := -1, false
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-12; k-- {
		c := &a.claims[k]
		d := s - a.doc.SentenceOf(c.head)
		if d > 1 {
			break
		}
		switch c.section {
		case ceasefires, mechanisms, forces:
		default:
			continue
		}
		if a.lemma(i) == "they" && a.tree.Tag[c.head] != syntax.NNS {
			continue
		}
		if a.tree.Label[c.head].Subject() && c.head != i {
			return k
		}
		if d == 1 && !c.generic {
			several = several || only >= 0 && a.claims[only].section != c.section
			only = k
		}
	}
	if m := a.mentionAt(i); several || m >= 0 && a.mentions[m].Actor >= 0 && !a.runsOut(int(a.tree.Head[i])) {
		return -1
	}
	return only
}

// runsOut reports the verbs that nobody does, so that "it" before them is a
// ceasefire or a mandate and no actor: "it expires", "it took effect".
func (a *article) runsOut(p int) bool {
	switch a.lemma(p) {
	case "come", "enter", "take":
		return a.hasObject(p, "effect") || a.hasObject(p, "force")
	case "collapse", "elapse", "expire", "lapse", "unravel":
		return true
	}
	return false
}

// mandateOf reads the mandate of a mission as the mission itself: "its mandate
// expires in June".
func (a *article) mandateOf(i int) {
	h := a.tree.Child(i, syntax.NmodPoss)
	if h < 0 {
		h = a.oblique(i, "of")
	}
	if h < 0 {
		return
	}
	who := -1
	if m := a.mentionAt(h); m >= 0 {
		who = a.mentions[m].Actor
	}
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-maxLookBack; k-- {
		c := &a.claims[k]
		if c.section != mechanisms && c.section != forces {
			continue
		}
		m := a.mentionAt(c.head)
		same := m >= 0 && who >= 0 && a.mentions[m].Actor == who || a.lemma(h) == a.lemma(c.head) ||
			who < 0 && a.tree.Tag[h] == syntax.PRPS && a.doc.SentenceOf(i)-a.doc.SentenceOf(c.head) <= 1
		if !same {
			continue
		}
		x := claim{section: c.section, head: i, kind: c.kind, toward: -1, bound: true}
		x.according, _ = a.voice(i)
		a.mandateFate(&x, i)
		x.evidence = append(x.evidence, a.clauseSpan(i))
		a.claims = append(a.claims, x)
		return
	}
}

// mandateFate reads what becomes of a mandate: its end is a date, not yet the
// mission's.
func (a *article) mandateFate(c *claim, i int) {
	p := a.predicateAbove(i)
	if p < 0 || a.supposed(p) {
		return
	}
	switch a.lemma(p) {
	case "expire", "end", "lapse", "run", "renew", "extend", "prolong", "due":
	default:
		return
	}
	a.dress(c, p, p)
	way := a.lookOf(p)
	a.momentsOf(p, func(m moment) {
		if m.Prep == timePoint && way == forward {
			c.until = a.resolve(m, way)
		}
	})
	c.from = ceasefire.Date{}
	if way == backward && (a.lemma(p) == "expire" || a.lemma(p) == "lapse" || a.lemma(p) == "end") {
		c.status = ceasefire.Ended
	}
}

// isModifier reports whether noun i only modifies another noun ("ceasefire
// monitoring"), whose phrase it then belongs to.
func (a *article) isModifier(i int) bool {
	switch a.tree.Label[i] {
	case syntax.Compound, syntax.NmodDesc:
		return a.tree.Head[i] >= 0 && a.isNoun(int(a.tree.Head[i]))
	case syntax.Flat, syntax.Fixed, syntax.Goeswith:
		return true
	}
	return false
}

// isBound reports whether the phrase points back to something named before.
func (a *article) isBound(i int) bool {
	if d := a.tree.Child(i, syntax.Det); d >= 0 {
		switch a.lemma(d) {
		case "the", "this", "that", "these", "those", "both":
			return true
		case "a", "an", "any", "another", "some", "no", "each", "every":
			return false
		}
	}
	return a.tree.Child(i, syntax.NmodPoss) >= 0
}

// isEarlier reports whether the phrase speaks of an earlier thing of its kind.
func (a *article) isEarlier(i int) bool {
	for c := range a.tree.Children(i) {
		if a.tree.Label[c] != syntax.Amod && a.tree.Label[c] != syntax.Advmod && a.tree.Label[c] != syntax.Nummod {
			continue
		}
		switch a.lemma(c) {
		case "previous", "earlier", "past", "former", "prior", "old", "last", "failed", "short-lived", "abortive", "lapsed", "expired", "collapsed", "original", "first":
			if w := a.lemma(c); (w == "last" || w == "first" || w == "original") && a.tree.Tag[i] != syntax.NNS && !a.isPastStory(i) {
				continue
			}
			return true
		}
	}
	return false
}

// isDated reports whether the phrase of noun i says of which month or year it
// is: "the truce of July 2024", "last year's ceasefire".
func (a *article) isDated(i int) bool {
	for k := a.firstMoment(int(a.tree.Left[i])); k < len(a.moments) && a.moments[k].First <= int(a.tree.Right[i]); k++ {
		if m := a.moments[k]; m.Prep == timeModifier && (m.Year > 0 || m.Month > 0) {
			return true
		}
	}
	return false
}

// isPastStory reports whether the clause of noun i is told in the past and
// carries a date of an earlier year or month.
func (a *article) isPastStory(i int) bool {
	p := a.predicateAbove(i)
	if p < 0 || a.lookOf(p) != backward {
		return false
	}
	found := false
	for _, q := range [...]int{i, p} {
		a.momentsOf(q, func(m moment) { found = found || m.Year > 0 || m.Month > 0 && m.Day == 0 })
	}
	return found
}

// maxScan bounds how many claims are passed over in the search for a body, which
// a long text without any would else make a search through all of it.
const maxScan = 400

// maxBeside bounds how far around a noun its sentence is searched for what shows
// its meaning: more than any sentence of prose, less than a text without stops.
const maxBeside = 300

// beside returns the tokens around i, in its sentence and up to before sentences
// ahead of it, that such a search looks at.
func (a *article) beside(i, before int) (lo, hi int) {
	s := a.doc.SentenceOf(i)
	return max(a.doc.Sentences[max(0, s-before)].FirstToken, i-maxBeside), min(a.doc.Sentences[s].EndToken, i+maxBeside)
}

// knownAs returns the claim that named the mechanism or force which noun i
// refers to by its acronym or, after an article, by its head noun alone; -1
// when there is none.
func (a *article) knownAs(i int, is class) int {
	w := a.word(i)
	acronym := len(w) >= 2 && len(w) <= 10 && w[0] >= 'A' && w[0] <= 'Z' && a.tree.Tag[i].Proper()
	bare := is&(organ|corps|observers|troops) != 0 && a.isBound(i)
	if !acronym && !bare {
		return -1
	}
	seen := 0
	for k := len(a.claims) - 1; k >= max(0, len(a.claims)-maxScan) && seen < maxLookBack; k-- {
		c := &a.claims[k]
		if c.section != mechanisms && c.section != forces {
			continue
		}
		seen++
		if acronym && (c.acronym == w || a.shortens(w, c.name)) || bare && (a.lemma(c.head) == a.lemma(i) || a.standsFor(i, c)) {
			return k
		}
	}
	return -1
}

// hypernyms are the nouns that, after "the" and with nothing before them, stand
// for the last body of their kind, whatever it is called. Sorted by noun.
var hypernyms = [...]struct {
	noun     string
	is       uint16
	watching bool // only for a mechanism that watches
}{
	{"body", onMechanism, false},
	{"contingent", onForce, false},
	{"force", onForce, false},
	{"mechanism", onMechanism, false},
	{"mission", onMechanism | onForce, false},
	{"monitor", onMechanism, true},
	{"observer", onMechanism, true},
	{"operation", onForce, false},
	{"organ", onMechanism, false},
	{"peacekeeper", onForce, false},
	{"unit", onForce, false},
}

// standsFor reports whether the bare noun i can stand for the body of claim c.
func (a *article) standsFor(i int, c *claim) bool {
	if a.tree.Tag[i].Proper() || a.tree.Child(i, syntax.Amod) >= 0 || a.tree.Child(i, syntax.Compound) >= 0 || a.tree.Child(i, syntax.NmodPoss) >= 0 {
		return false
	}
	lemma := a.lemma(i)
	n := sort.Search(len(hypernyms), func(n int) bool { return hypernyms[n].noun >= lemma })
	if n == len(hypernyms) || hypernyms[n].noun != lemma {
		return false
	}
	h := hypernyms[n]
	watching := c.kind == uint8(ceasefire.MechanismMonitoring) || c.kind == uint8(ceasefire.MechanismVerification)
	if (lemma == "mission" || lemma == "operation") && c.section == forces && c.actor == 0 && c.name.End == 0 {
		return false // "the mission" is no plain force
	}
	return h.is&(1<<c.section) != 0 && (!h.watching || watching) && !c.earlier
}
