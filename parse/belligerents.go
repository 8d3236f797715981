package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A rivalry is how strongly the text sets two actors against each other.
type rivalry struct {
	x, y   int // indexes into article.actors, x < y
	weight int
	shown  bool // by the words of the text, not only by how often both are named
}

// What shows two actors to be the parties, by weight: the words "between X and
// Y" or "X-Y" before a truce, a war or a border; acts done together or against
// each other; and a mention side by side.
const (
	betweenWeight = 6
	againstWeight = 3
	besideWeight  = 1
	mentionWeight = 6 // at most: the mentions of the one that is mentioned less
	enoughWeight  = 7

	// mentions that make two actors named side by side the two a text is about
	leadingMentions = 4
)

// maxParties bounds the actors whose mentions are weighed against each other.
const maxParties = 4

// weighMentions adds, to each pair of the actors named most, the mentions of
// the one named less.
func (a *article) weighMentions() {
	var top [maxParties]int
	n := 0
	for k := range a.actors {
		switch a.actors[k].Kind {
		case ceasefire.State, ceasefire.ArmedGroup, ceasefire.Institution:
		default:
			continue
		}
		at := n
		for at > 0 && len(a.actors[top[at-1]].Mentions) < len(a.actors[k].Mentions) {
			at--
		}
		if at == maxParties {
			continue
		}
		n = min(n+1, maxParties)
		copy(top[at+1:n], top[at:n-1])
		top[at] = k
	}
	for i := range n {
		for j := range i {
			a.addRivals(top[i], top[j], min(mentionWeight, len(a.actors[top[i]].Mentions), len(a.actors[top[j]].Mentions)), false)
		}
	}
}

// conflictVerbs set their subject against their object; sorted.
var conflictVerbs = [...]string{"accuse", "attack", "battle", "blame", "bomb", "fight", "invade", "shell", "strike"}

// findBelligerents finds the two parties that "both sides" means: the pair of
// states, armed groups and institutions that the text sets against each other
// most, two mediators left out; none when no pair stands out.
func (a *article) findBelligerents() {
	a.sides = a.sides[:0]
	a.rivals = a.rivals[:0]
	for i := range a.doc.Tokens {
		a.rivalsAt(i)
	}
	a.weighMentions()
	best, next := -1, 0
	for k := range a.rivals {
		switch w := a.rivals[k].weight; {
		case a.mediates(a.rivals[k].x) && a.mediates(a.rivals[k].y):
			// who "have proposed a truce" together are not at war
		case best < 0 || w > a.rivals[best].weight:
			if best >= 0 {
				next = a.rivals[best].weight
			}
			best = k
		case w > next:
			next = w
		}
	}
	if best >= 0 && a.rivals[best].weight >= enoughWeight && a.rivals[best].weight > next && a.rivals[best].shown {
		a.sides = append(a.sides, a.rivals[best].x, a.rivals[best].y)
	}
	a.findInsurgents()
}

// enoughTogether is in how many sentences an armed group and its opponent must
// stand together.
const enoughTogether = 2

// findInsurgents finds the parties of a war within a country by its leading
// armed group, where nothing shows them or what is shown are two states: its
// opponent is the state, army or group named beside it most, those who mediate
// left out; none when two are named as often.
func (a *article) findInsurgents() {
	group := -1
	for k := range a.actors {
		if x := &a.actors[k]; x.Kind == ceasefire.ArmedGroup && (group < 0 || len(x.Mentions) > len(a.actors[group].Mentions)) {
			group = k
		}
	}
	if group < 0 || len(a.actors[group].Mentions) < leadingMentions-1 {
		return
	}
	for _, k := range a.sides {
		if x := &a.actors[k]; x.Kind == ceasefire.ArmedGroup || len(a.actors[group].Mentions) < len(x.Mentions) {
			return
		}
	}
	beside := make([]int, len(a.actors))
	m := 0
	for s := range a.doc.Sentences {
		end := a.doc.Sentences[s].EndToken
		from := m
		with := false
		for ; m < len(a.mentions) && a.mentions[m].First < end; m++ {
			with = with || a.mentions[m].Actor == group
		}
		if !with {
			continue
		}
		for n := from; n < m; n++ {
			k := a.mentions[n].Actor
			if k < 0 || k == group {
				continue
			}
			switch a.actors[k].Kind {
			case ceasefire.State, ceasefire.Institution, ceasefire.ArmedGroup:
				beside[k]++
			}
		}
	}
	best, next := -1, 0
	for k, n := range beside {
		switch {
		case n < enoughTogether || a.mediates(k):
		case best < 0 || n > beside[best]:
			if best >= 0 {
				next = beside[best]
			}
			best = k
		case n > next:
			next = n
		}
	}
	if best >= 0 && beside[best] > next {
		a.sides = append(a.sides[:0], min(group, best), max(group, best))
	}
}

// mediates reports whether the text tells of actor k as one who stands between
// the parties: who brokers, hosts or proposes.
func (a *article) mediates(k int) bool {
	for n := range a.mentions {
		m := &a.mentions[n]
		if m.Actor != k {
			continue
		}
		h := m.Head
		for range 3 { // "the United States and Saudi Arabia have proposed"
			p := int(a.tree.Head[h])
			if p < 0 {
				break
			}
			if a.mediating(h) {
				return true
			}
			if a.tree.Label[h] != syntax.Conj {
				if (a.tree.Label[h] == syntax.Amod || a.tree.Label[h] == syntax.Compound) && (a.lemma(p) == "mediator" || a.lemma(p) == "mediation") {
					return true
				}
				break
			}
			h = p
		}
	}
	return false
}

// mediating reports that the noun at h does what one between the parties does.
func (a *article) mediating(h int) bool {
	p := int(a.tree.Head[h])
	if p < 0 || !a.tree.Label[h].Subject() && a.tree.Label[h] != syntax.OblAgent {
		return false
	}
	switch a.lemma(p) {
	case "arbitrate", "broker", "facilitate", "host", "mediate", "propose":
		return a.isPredicate(p)
	}
	return false
}

// belligerents returns the two parties, or nothing.
func (a *article) belligerents() []int { return a.sides }

// speaksOfBoth reports whether the noun at h means the parties as a pair: a
// plural, or one of them named by "each", "either" or "neither".
func (a *article) speaksOfBoth(h int) bool {
	d := a.tree.Child(h, syntax.Det)
	if a.tree.Tag[h] == syntax.NNS || a.tree.Tag[h] == syntax.NNPS {
		return a.tree.Child(h, syntax.Amod) < 0 || d >= 0 && a.lemma(d) == "both"
	}
	if d < 0 {
		return false
	}
	switch a.lemma(d) {
	case "each", "either", "neither", "both":
		return true
	}
	return false
}

// rivalsAt adds what token i shows.
func (a *article) rivalsAt(i int) {
	t := &a.tree
	switch {
	case a.word(i) == "-" || a.word(i) == "–": // "Thai-Cambodian border"
		if i > 0 && i+1 < len(a.doc.Tokens) {
			a.addRivals(a.partyAt(i-1), a.partyAt(i+1), betweenWeight, true)
		}
	case t.Label[i] == syntax.Conj && a.isNoun(i):
		h := int(t.Head[i])
		if !a.isNoun(h) || a.conjuncts(h) > 1 {
			return
		}
		w, shown := besideWeight, false
		switch c := a.caseOf(h); {
		case c == "between":
			w, shown = betweenWeight, true
		case c == "by", t.Label[h] == syntax.Amod, t.Label[h] == syntax.Compound, t.Label[h] == syntax.OblAgent:
			return // two mediators, two adjectives
		case a.jointly(h):
			w, shown = againstWeight, true
		}
		x, y := a.partyAt(h), a.partyAt(i)
		if x >= 0 && y >= 0 && min(len(a.actors[x].Mentions), len(a.actors[y].Mentions)) >= leadingMentions {
			shown = true // the two the text is about
		}
		a.addRivals(x, y, w, shown)
	case a.isPredicate(i):
		s := a.subjectOf(i)
		if _, ok := slices.BinarySearch(conflictVerbs[:], a.lemma(i)); ok {
			a.addRivals(a.partyAt(s), a.partyAt(a.objectOf(i)), againstWeight, true)
		}
	case a.classAt(i)&(truce|gathering) != 0 || a.lemma(i) == "war" || a.lemma(i) == "conflict":
		with := a.oblique(i, "with", "against")
		if with < 0 {
			return
		}
		s := a.tree.Child(i, syntax.NmodPoss)
		if p := a.predicateAbove(i); s < 0 && p >= 0 {
			s = a.subjectOf(p)
		}
		a.addRivals(a.partyAt(s), a.partyAt(with), betweenWeight, true)
	}
}

// jointVerbs are what the two sides of a conflict do together; sorted.
var jointVerbs = [...]string{"accept", "agree", "clash", "commit", "exchange", "fight", "negotiate", "observe", "resume", "sign", "swap", "trade", "violate"}

// jointly reports whether the phrase headed by h is the subject, or the object,
// of a verb that two sides of a conflict share.
func (a *article) jointly(h int) bool {
	p := int(a.tree.Head[h])
	if p < 0 || !a.tree.Label[h].Subject() && a.tree.Label[h] != syntax.Obj {
		return false
	}
	_, ok := slices.BinarySearch(jointVerbs[:], a.lemma(p))
	return ok
}

// conjuncts counts the phrases coordinated with h.
func (a *article) conjuncts(h int) (n int) {
	for c := range a.tree.Children(h) {
		if a.tree.Label[c] == syntax.Conj {
			n++
		}
	}
	return n
}

// partyAt returns the actor that the phrase headed by i names, where it is one
// that wages war; a person counts for nobody.
func (a *article) partyAt(i int) int {
	if i < 0 {
		return -1
	}
	var buf [4]int
	m := a.mentionAt(i)
	who := -1
	if m >= 0 && a.mentions[m].Actor >= 0 {
		who = a.mentions[m].Actor
	} else if m >= 0 && a.mentions[m].Country != "" { // "the Thai-Cambodian border"
		who = a.actorIndex(ceasefire.ActorID("state/" + string(a.mentions[m].Country)))
	} else if found := a.appendActors(buf[:0], i); len(found) > 0 {
		who = found[0]
	}
	if who < 0 {
		return -1
	}
	switch a.actors[who].Kind {
	case ceasefire.State, ceasefire.ArmedGroup:
		return who
	case ceasefire.Institution:
		return who
	}
	return -1
}

// maxRivals bounds the pairs that are kept.
const maxRivals = 256

func (a *article) addRivals(x, y, weight int, shown bool) {
	if x < 0 || y < 0 || x == y {
		return
	}
	if x > y {
		x, y = y, x
	}
	// who is set against an armed group is its enemy, or speaks to it
	shown = shown || a.actors[x].Kind == ceasefire.ArmedGroup || a.actors[y].Kind == ceasefire.ArmedGroup
	for k := range a.rivals {
		if a.rivals[k].x == x && a.rivals[k].y == y {
			a.rivals[k].weight += weight
			a.rivals[k].shown = a.rivals[k].shown || shown
			return
		}
	}
	if len(a.rivals) < maxRivals {
		a.rivals = append(a.rivals, rivalry{x, y, weight, shown})
	}
}
