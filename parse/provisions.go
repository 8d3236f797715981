package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// provisionAt emits the claim that the noun phrase headed by token i makes: a
// ceasefire, a mechanism, a force, a guarantee, a document or a meeting.
func (a *article) provisionAt(i int) {
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
	c.earlier = a.isEarlier(i)
	c.generic = a.supposed(i)
	a.properName(&c, i)
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Actor >= 0 && (s == mechanisms || s == forces) && a.mentions[m].Head == i {
		switch a.actors[a.mentions[m].Actor].Kind {
		case ceasefire.Organization, ceasefire.Institution, ceasefire.Group:
			c.actor = a.mentions[m].Actor + 1
		}
	}
	a.fillModifiers(&c, i)
	if !c.generic {
		a.fate(&c, i)
	}
	if s == ceasefires && !c.bound && (c.status == ceasefire.Ended || c.status == ceasefire.Broken) {
		c.earlier = true // "a 30-day halt expired in April"
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
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Actor >= 0 {
		if h := a.mentionAt(back.head); h < 0 || a.mentions[h].Actor != a.mentions[m].Actor {
			return // the pronoun stands for somebody else
		}
	}
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	c := claim{section: back.section, head: i, kind: back.kind, according: speakers, toward: -1, bound: true, earlier: back.earlier}
	c.evidence = append(c.evidence, a.clauseSpan(i))
	a.fate(&c, i)
	if c.status == 0 && c.tasks == 0 && len(c.quantity) == 0 && c.requires == nil && c.voidIf == nil {
		return
	}
	c.evidence[0] = a.pledgeSpan(p, p)
	a.claims = append(a.claims, c)
}

// lastTopic returns the claim of the last ceasefire, mechanism or force that
// was the subject of its clause, in this sentence or the one before; -1 when
// there is none.
func (a *article) lastTopic(i int) int {
	s := a.doc.SentenceOf(i)
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-12; k-- {
		c := &a.claims[k]
		if d := s - a.doc.SentenceOf(c.head); d > 1 {
			return -1
		}
		switch c.section {
		case ceasefires, mechanisms, forces:
			if a.tree.Label[c.head].Subject() {
				return k
			}
		}
	}
	return -1
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

// knownAs returns the claim that named the mechanism or force which noun i
// refers to by its acronym or, after an article, by its head noun alone; -1
// when there is none.
func (a *article) knownAs(i int, is class) int {
	w := a.word(i)
	acronym := len(w) >= 2 && len(w) <= 10 && w[0] >= 'A' && w[0] <= 'Z' && a.tree.Tag[i].Proper()
	bare := is&(organ|corps) != 0 && a.isBound(i)
	if !acronym && !bare {
		return -1
	}
	seen := 0
	for k := len(a.claims) - 1; k >= 0 && seen < maxLookBack; k-- {
		c := &a.claims[k]
		if c.section != mechanisms && c.section != forces {
			continue
		}
		seen++
		if acronym && (c.acronym == w || a.shortens(w, c.name)) || bare && a.lemma(c.head) == a.lemma(i) {
			return k
		}
	}
	return -1
}
