package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A subject is a grammatical subject met so far and what it refers to.
type subject struct {
	token  int32
	actors [2]int32 // -1 for none
	plural bool
	person bool
	thing  bool // refers to no actor
	main   bool // of the sentence's main clause
}

// maxSubjects bounds how many subjects a pronoun looks back over, and
// maxReach how many tokens.
const (
	maxSubjects = 8
	maxReach    = 220
)

// resolveMentions goes through the text in order and fills mentions: names,
// descriptions and pronouns with what they refer to.
func (a *article) resolveMentions() {
	w := &a.who
	w.subjects = w.subjects[:0]
	w.pair, w.last, w.couple = [2]int32{-1, -1}, [2]int32{-1, -1}, [2]int32{-1, -1}
	for s := range a.doc.Sentences {
		x := a.doc.Sentences[s]
		for i := x.FirstToken; i < x.EndToken; i++ {
			actors := [2]int32{-1, -1}
			if n := w.nameAt[i]; n >= 0 {
				if int(w.names[n].First) == i {
					a.mentionName(n)
				}
				actors[0] = w.names[n].actor
				if int(w.names[n].Head) != i {
					continue
				}
			} else if p := w.phraseAt[i]; p >= 0 {
				actors[0] = int32(a.resolvePhrase(p, x.FirstToken))
			} else {
				actors = a.resolvePronoun(i, x.FirstToken, x.EndToken)
			}
			a.notePair(i)
			if a.isSubject(i) {
				a.noteSubject(i, actors)
			}
		}
	}
}

// mentionName adds the mention of name n.
func (a *article) mentionName(n int32) {
	w := &a.who
	x := &w.names[n]
	if x.First >= x.End {
		return
	}
	m := mention{First: int(x.First), End: int(x.End), Head: int(x.Head), Kind: nameMention, Actor: int(x.actor), Country: x.country}
	switch x.class {
	case personName:
		m.First = int(x.titles)
		m.Country = ""
	case demonymName:
		m.Kind = demonymMention
	case capitalName:
		m.Place = a.text(m.First, m.End)
		if x.actor >= 0 {
			m.Kind = metonymMention
		}
	case stateName:
		m.Place = a.text(m.First, m.End)
	case placeName:
		m.Place = a.text(m.First, m.End)
	case unknownName:
		m.Place = a.text(m.First, m.End)
	case peopleName:
		m.Kind, m.Actor = groupMention, a.peopleActor(x)
	case otherName:
		return
	}
	if m.Actor < 0 && m.Place == "" && m.Kind != demonymMention {
		return
	}
	a.mentions = append(a.mentions, m)
	if m.Actor >= 0 {
		a.touch(m.Actor, m.Head)
	}
}

// noteStanding notes how prominent the mention at a token makes the actor.
func (a *article) noteStanding(f *actorFacts, token int) {
	if a.tree.Tag[token] == syntax.PRPS {
		// "his" takes nothing from who is spoken of, save in the subject that
		// takes over: "His deputy, X, said"
		if h := int(a.tree.Head[token]); h >= 0 && a.tree.Label[h] == syntax.Nsubj && a.inMainClause(h) {
			f.subject, f.main = false, false
		}
		return
	}
	f.main = a.tree.Label[a.outermost(token)] == syntax.Nsubj && a.inMainClause(token)
	f.subject = a.isSubject(token) || a.officeIsSubject(token)
	if a.who.nameAt[token] >= 0 && a.tree.Label[token] == syntax.NmodPoss && a.isSubject(int(a.tree.Head[token])) {
		f.subject = true // "X's office said he"
	}
}

// peopleActor returns the group of a people that speaks, or -1: "the Druze said".
func (a *article) peopleActor(x *name) int {
	if !a.speaks(int(x.Head)) && !a.besideCue(int(x.First), int(x.End), int(x.End)) {
		return -1
	}
	full := a.text(int(x.First), int(x.End))
	key := slug(full)
	n, ok := a.who.byName[key]
	if !ok {
		n = int32(a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Group, full), Kind: ceasefire.Group, Name: full}))
		a.who.facts[n].plural, a.who.facts[n].acts = true, true
		a.who.byName[key] = n
	}
	x.actor = n
	return int(n)
}

// touch notes that an actor is mentioned at a token.
func (a *article) touch(actor, token int) {
	f := &a.who.facts[actor]
	f.last = token
	a.noteStanding(f, token)
	r := a.who.recent
	if k := slices.Index(r, int32(actor)); k >= 0 {
		r = append(r[:k], r[k+1:]...)
	} else if len(r) >= 24 {
		r = append(r[:0], r[1:]...)
	}
	a.who.recent = append(r, int32(actor))
}

// officeIsSubject reports whether the name at token i stands in apposition to
// an office that is the subject: "His spokeswoman, X, said".
func (a *article) officeIsSubject(i int) bool {
	if o := a.outermost(i); a.tree.Label[o] == syntax.Appos && a.isSubject(int(a.tree.Head[o])) {
		return true
	}
	n := a.who.nameAt[i]
	if n < 0 || a.who.names[n].phrase < 0 {
		return false
	}
	h := int(a.who.phrases[a.who.names[n].phrase].Head)
	return h < i && i-h < 30 && a.isSubject(h)
}

// isSubject reports whether token i heads a subject, as the tree shows or a
// verb of saying beside it.
func (a *article) isSubject(i int) bool {
	i = a.outermost(i)
	if l := a.tree.Label[i]; l == syntax.Nsubj || l == syntax.NsubjPass {
		return true
	}
	if n := a.who.nameAt[i]; n >= 0 {
		x := &a.who.names[n]
		e := int(x.End)
		if a.saysBehind(e) || a.opensSentence(x, i) {
			return true
		}
		if x.phrase >= 0 && a.isComma(e) && e+1 < a.tree.Len() && a.tree.Tag[e+1] == syntax.VBD && saysWhat(a.lemma(e+1)) {
			return true // "its envoy, X, said"
		}
		return a.besideCue(int(x.titles), e, e)
	}
	if q := a.who.phraseAt[i]; q >= 0 {
		p := &a.who.phrases[q]
		return a.besideCue(int(p.First), int(p.End), int(p.Tail))
	}
	return false
}

// outermost returns the head of the name and its titles that token i is a word
// of; any other token is its own.
func (a *article) outermost(i int) int {
	n := a.who.nameAt[i]
	if n < 0 {
		return i
	}
	x := &a.who.names[n]
	for steps := 0; steps < maxChain; steps++ {
		h := a.tree.Head[i]
		if h < x.titles || h >= x.End {
			break
		}
		i = int(h)
	}
	return i
}

// noteSubject remembers the subject headed by token i.
func (a *article) noteSubject(i int, actors [2]int32) {
	w := &a.who
	tag := a.tree.Tag[i]
	if tag == syntax.WDT || tag == syntax.WP || tag == syntax.EX || a.doc.InQuote(i) >= 0 {
		return
	}
	s := subject{token: int32(i), actors: actors, plural: tag == syntax.NNS || tag == syntax.NNPS, main: a.inMainClause(i)}
	for c := range a.tree.Children(i) {
		if a.tree.Label[c] != syntax.Conj {
			continue
		}
		s.plural = true
		if x := a.tokenActor(c); x >= 0 && s.actors[0] >= 0 && s.actors[1] < 0 {
			s.actors[1] = int32(x)
		} else {
			s.thing = true // more than a pair, or a conjunct that is no actor
		}
	}
	switch {
	case actors[0] >= 0:
		k := a.actors[actors[0]].Kind
		f := &w.facts[actors[0]]
		s.person = k == ceasefire.Person || k == ceasefire.Group && !f.plural
		s.plural = s.plural || f.plural
	case tag == syntax.PRP || tag == syntax.DT:
		if lw := a.lowerWord(i); lw == "it" || lw == "this" || lw == "that" || lw == "i" || lw == "we" || lw == "you" {
			s.thing = true
		} else {
			return
		}
	default:
		s.thing = true
	}
	if len(w.subjects) >= maxSubjects {
		w.subjects = append(w.subjects[:0], w.subjects[1:]...)
	}
	w.subjects = append(w.subjects, s)
}

// opensSentence reports whether a name that is no person's stands first in its
// sentence where the tree makes nothing of it but the root or an address:
// "Brazil, worn out, is gone." A colon behind it makes a speaker of anyone.
func (a *article) opensSentence(x *name, i int) bool {
	s := a.doc.Sentences[a.doc.SentenceOf(i)]
	first := int(x.titles)
	if first > s.FirstToken && a.lowerWord(first-1) == "the" {
		first--
	}
	if first != s.FirstToken || int(x.End) >= s.EndToken {
		return false
	}
	if a.doc.Word(int(x.End)) == ":" {
		return true
	}
	l := a.tree.Label[i]
	return x.class != personName && a.isComma(int(x.End)) && (l == syntax.Root || l == syntax.Vocative)
}

// saysBehind reports whether an apposition or relative clause between commas
// stands at token j and a verb of saying behind it: ", the envoy's deputy, said".
func (a *article) saysBehind(j int) bool {
	if !a.isComma(j) {
		return false
	}
	end := a.doc.Sentences[a.doc.SentenceOf(j)].EndToken
	for k := j + 1; k+1 < min(j+30, end); k++ {
		if a.doc.Tokens[k].Kind == text.OpenQuote {
			return false
		}
		if !a.isComma(k) {
			continue
		}
		switch a.tree.Tag[k+1] {
		case syntax.VBD, syntax.VBZ, syntax.VBN:
			return saysWhat(a.lemma(k+1)) && (k+2 >= end || a.doc.Word(k+2) != "by")
		}
	}
	return false
}

// inMainClause reports whether the verb of the subject at i is the sentence's.
func (a *article) inMainClause(i int) bool {
	i = a.outermost(i)
	h := a.tree.Head[i]
	for n := 0; h >= 0 && a.tree.Label[h] == syntax.Conj && n < 3; n++ {
		h = a.tree.Head[h]
	}
	if h < 0 || a.tree.Head[h] < 0 {
		return true
	}
	// a subject that opens the sentence
	first := int(a.tree.Left[i])
	if n := a.who.nameAt[i]; n >= 0 {
		first = int(a.who.names[n].titles)
	}
	if first > 0 && a.lowerWord(first-1) == "the" {
		first--
	}
	return first == a.doc.Sentences[a.doc.SentenceOf(i)].FirstToken
}

// tokenActor returns the actor of the name or description that token heads, as
// far as it is resolved, or -1.
func (a *article) tokenActor(i int) int {
	if n := a.who.nameAt[i]; n >= 0 {
		return int(a.who.names[n].actor)
	}
	if p := a.who.phraseAt[i]; p >= 0 {
		return int(a.who.phrases[p].actor)
	}
	return -1
}

// notePair remembers coordinations of exactly two parties, and of two persons,
// for "both sides" and "the two": the first pair of the text is who it is about.
func (a *article) notePair(i int) {
	if a.tree.Label[i] != syntax.Conj {
		return
	}
	h := int(a.tree.Head[i])
	x, y := a.tokenActor(h), a.tokenActor(i)
	if x < 0 || y < 0 || x == y {
		return
	}
	for c := range a.tree.Children(h) {
		if a.tree.Label[c] == syntax.Conj && c != i {
			return
		}
	}
	if k := int(a.tree.Left[h]) - 2; k >= 0 && a.word(k+1) == "," && a.tokenActor(k) >= 0 || a.tree.Child(i, syntax.CC) < 0 {
		return // part of a longer list: "Chad, the Emirates and Egypt"
	}
	pair := [2]int32{int32(x), int32(y)}
	switch {
	case a.actors[x].Kind == ceasefire.Person && a.actors[y].Kind == ceasefire.Person:
		a.who.couple = pair
	case isParty(a.actors[x].Kind) && isParty(a.actors[y].Kind):
		if a.who.pair[0] < 0 && !a.mediating(h) {
			a.who.pair = pair
		}
		a.who.last = pair
	}
}

func isParty(k ceasefire.ActorKind) bool {
	return k == ceasefire.State || k == ceasefire.ArmedGroup || k == ceasefire.Institution
}

// resolvePronoun resolves the pronoun or the "both sides" at token i and
// returns what it refers to.
func (a *article) resolvePronoun(i, first, end int) [2]int32 {
	unclear := [2]int32{-1, -1}
	if a.doc.Tokens[i].Kind != text.Word {
		return unclear
	}
	var got [2]int32
	switch a.tree.Tag[i] {
	case syntax.PRP, syntax.PRPS:
		if a.doc.InQuote(i) >= 0 {
			return unclear
		}
		switch a.lowerWord(i) {
		case "he", "him", "his", "himself":
			got = a.personPronoun(i, first, end, male)
		case "she", "her", "hers", "herself":
			got = a.personPronoun(i, first, end, female)
		case "it", "its", "itself":
			got = a.notTheDemander(i, a.itPronoun(i, first))
		case "they", "them", "their", "theirs", "themselves":
			got = a.theyPronoun(i, first)
		default:
			return unclear
		}
	case syntax.WP, syntax.WDT, syntax.WPS:
		got = a.relativePronoun(i)
	case syntax.DT, syntax.CD, syntax.PDT:
		switch a.lowerWord(i) {
		case "both", "two":
			if a.tree.Label[i] != syntax.Nsubj && a.tree.Label[i] != syntax.Obl {
				return unclear
			}
			got = a.bothPronoun()
		case "one":
			return a.oneOf(i)
		case "another":
			return a.anotherOne(i)
		default:
			return unclear
		}
	case syntax.NNS:
		if !a.isPairNoun(i) {
			return unclear
		}
		got = a.pairFor(a.lemma(i))
	default:
		return unclear
	}
	if got[0] < 0 {
		if a.tree.Tag[i] != syntax.WP && a.tree.Tag[i] != syntax.WDT && a.tree.Tag[i] != syntax.WPS && a.tree.Tag[i] != syntax.NNS && a.tree.Tag[i] != syntax.CD && a.tree.Tag[i] != syntax.DT && a.tree.Tag[i] != syntax.PDT {
			a.mentions = append(a.mentions, mention{First: i, End: i + 1, Head: i, Kind: pronounMention, Actor: -1})
		}
		return unclear
	}
	start := i
	if a.tree.Tag[i] == syntax.NNS || a.tree.Tag[i] == syntax.CD {
		for start > first && int(a.tree.Left[i]) < start && a.who.nameAt[start-1] < 0 && a.tree.Tag[start-1] != syntax.IN {
			start--
		}
	}
	for _, x := range got {
		if x < 0 {
			continue
		}
		a.mentions = append(a.mentions, mention{First: start, End: i + 1, Head: i, Kind: pronounMention, Actor: int(x)})
		if a.tree.Tag[i] == syntax.PRP || a.tree.Tag[i] == syntax.PRPS {
			a.touch(int(x), i)
		}
	}
	return got
}

// bothPronoun resolves "both" and "the two": the plural subject before, else
// the two coordinated last.
func (a *article) bothPronoun() [2]int32 {
	w := &a.who
	if n := len(w.subjects); n > 0 && w.subjects[n-1].plural && w.subjects[n-1].actors[0] >= 0 && !w.subjects[n-1].thing {
		return w.subjects[n-1].actors
	}
	if w.couple[0] >= 0 && (w.last[0] < 0 || w.facts[w.couple[0]].last > w.facts[w.last[0]].last) {
		return w.couple
	}
	return w.last
}

// pairFor returns the two that a plural stands for: the parties the text is
// about, or two states for a noun that only states are called by.
func (a *article) pairFor(noun string) [2]int32 {
	if noun == "side" || noun == "party" || noun == "foe" || noun == "rival" || noun == "enemy" || noun == "belligerent" || noun == "adversary" || noun == "delegation" {
		return a.who.pair
	}
	for _, pair := range [2][2]int32{a.who.last, a.who.pair} {
		if pair[0] >= 0 && a.actors[pair[0]].Kind == ceasefire.State && a.actors[pair[1]].Kind == ceasefire.State {
			return pair
		}
	}
	return [2]int32{-1, -1}
}

// isPairNoun reports "both sides", "the two countries", "the warring parties".
func (a *article) isPairNoun(i int) bool {
	switch a.lemma(i) {
	case "side", "party", "country", "nation", "state", "government", "neighbour", "neighbor", "foe", "rival", "enemy", "belligerent", "army", "capital", "adversary", "delegation":
	default:
		return false
	}
	if i == 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch a.lowerWord(k) {
		case "both", "two", "warring":
			return true
		case "the":
			return (a.lemma(i) == "side" || a.lemma(i) == "party" || a.lemma(i) == "neighbour" || a.lemma(i) == "neighbor") && k == i-1
		}
		if a.tree.Tag[k] != syntax.JJ && a.tree.Tag[k] != syntax.VBG {
			return false
		}
	}
	return false
}

// oneOf resolves "one" that speaks: "said one", "one of his negotiators said".
func (a *article) oneOf(i int) [2]int32 {
	if !a.speaks(i) && !a.besideCue(i, i+1, i+1) {
		return [2]int32{-1, -1}
	}
	if i+2 < len(a.doc.Tokens) && a.doc.Word(i+1) == "of" {
		return a.oneAmong(i)
	}
	for k := len(a.who.recent) - 1; k >= 0; k-- {
		x := a.who.recent[k]
		if a.actors[x].Kind == ceasefire.Group {
			a.mentions = append(a.mentions, mention{First: i, End: i + 1, Head: i, Kind: groupMention, Actor: int(x)})
			return [2]int32{x, -1}
		}
	}
	return [2]int32{-1, -1}
}

// oneAmong resolves "one of his negotiators": somebody without a name, kept
// apart from the whole group.
func (a *article) oneAmong(i int) [2]int32 {
	w := &a.who
	open := [2]int32{-1, -1}
	end, noun := i+3, ""
	for k := i + 2; k < min(i+8, len(a.doc.Tokens)); k++ {
		if p := w.phraseAt[k]; p >= 0 && w.phrases[p].role&(roleSource|roleOffice|roleFighter) != 0 {
			end, noun = int(w.phrases[p].End), a.singular(k)
			break
		}
	}
	if noun == "" && a.doc.Word(i+2) != "them" {
		return open
	}
	name := strings.ToLower(a.doc.Word(i)) + a.text(i, end)[len(a.doc.Word(i)):]
	n, ok := w.byName[slug(name)]
	if !ok {
		n = int32(a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Group, name), Kind: ceasefire.Group, Name: name}))
		w.facts[n].noun, w.facts[n].acts = noun, true
		w.byName[slug(name)] = n
	}
	a.mentions = append(a.mentions, mention{First: i, End: end, Head: i, Kind: groupMention, Actor: int(n)})
	a.touch(int(n), i)
	return [2]int32{n, -1}
}

// anotherOne resolves "another" that speaks to somebody like the unnamed
// source before, kept apart from it.
func (a *article) anotherOne(i int) [2]int32 {
	w := &a.who
	open := [2]int32{-1, -1}
	if !a.speaks(i) && !a.besideCue(i, i+1, i+1) && !a.beforeColonQuote(i) {
		return open
	}
	x := a.lastOf(i, 400, func(n int) bool { return a.actors[n].Kind == ceasefire.Group && w.facts[n].noun != "" })
	if x < 0 {
		return open
	}
	name := "another " + w.facts[x].noun
	n, ok := w.byName[slug(name)]
	if !ok {
		n = int32(a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Group, name), Kind: ceasefire.Group, Name: name}))
		w.facts[n].noun, w.facts[n].acts = w.facts[x].noun, true
		w.byName[slug(name)] = n
	}
	a.mentions = append(a.mentions, mention{First: i, End: i + 1, Head: i, Kind: groupMention, Actor: int(n)})
	a.touch(int(n), i)
	return [2]int32{n, -1}
}

// relativePronoun resolves "who" and "which" to what the clause stands on.
func (a *article) relativePronoun(i int) [2]int32 {
	got := [2]int32{-1, -1}
	if a.lowerWord(i) == "that" || a.lowerWord(i) == "what" {
		return got
	}
	p := int(a.tree.Head[i])
	for n := 0; n < 4 && p >= 0; n++ {
		if l := a.tree.Label[p]; l == syntax.AclRelcl {
			h := int(a.tree.Head[p])
			if h >= 0 && h < i {
				got[0] = int32(a.tokenActor(h))
			}
			return got
		}
		p = int(a.tree.Head[p])
	}
	return got
}

// personPronoun resolves "he" and "she": the best of the persons mentioned
// last. A subject beats others, the same sentence beats the one before, and
// two that are equally good leave it open.
func (a *article) personPronoun(i, first, end int, g gender) [2]int32 {
	w := &a.who
	best, top, second := int32(-1), 0, 0
	before := 0 // the start of the sentence before
	if n := a.doc.SentenceOf(i); n > 0 {
		before = a.doc.Sentences[n-1].FirstToken
	}
	for k := len(w.recent) - 1; k >= 0; k-- {
		x := w.recent[k]
		f := &w.facts[x]
		if a.actors[x].Kind != ceasefire.Person && (a.actors[x].Kind != ceasefire.Group || f.plural) {
			continue
		}
		if f.gender != unknownGender && f.gender != g || i-f.last > maxReach {
			continue
		}
		v := 100 - (i-f.last)/4
		if f.subject {
			v += 20
		}
		if f.last < first {
			v -= 12
		}
		if f.last < before {
			v -= 6
		}
		if a.actors[x].Kind == ceasefire.Group {
			v -= 6
		}
		if f.gender == g {
			v += 4
		}
		if f.main {
			v += 8
		}
		if a.coarguments(f.last, i) {
			v -= 60
		}
		switch {
		case v > top:
			best, top, second = x, v, top
		case v > second:
			second = v
		}
	}
	if best < 0 || top < 30 {
		return [2]int32{-1, -1}
	}
	if top-second < 3 && second > 0 {
		return [2]int32{-1, -1}
	}
	if w.facts[best].gender == unknownGender && top-second > 12 {
		w.facts[best].gender = g
	}
	return [2]int32{best, -1}
}

// coarguments reports whether tokens i and j are arguments of one verb, so that
// a plain pronoun cannot refer to the other.
func (a *article) coarguments(i, j int) bool {
	if a.tree.Head[i] != a.tree.Head[j] || a.tree.Head[i] < 0 || a.tree.Tag[j] == syntax.PRPS {
		return false
	}
	switch a.tree.Label[j] {
	case syntax.Obj, syntax.Iobj, syntax.Obl:
		return a.tree.Label[i] == syntax.Nsubj
	}
	return false
}

// itPronoun resolves "it" and "its" to a state or body, where the subject
// before is one; after any other singular subject it stays open.
func (a *article) itPronoun(i, first int) [2]int32 {
	w := &a.who
	open := [2]int32{-1, -1}
	if a.tree.Label[i] == syntax.Expl || i == first+1 && a.lowerWord(first) == "in" { // "In it the army promised": a text
		return open
	}
	if a.tree.Label[i] == syntax.Obj {
		if !actsOn(a.lemma(max(int(a.tree.Head[i]), 0))) {
			return open
		}
		return a.lastBody(i, maxReach, -1)
	}
	speaks := a.speaks(i)
	if speaks && a.inMainClause(i) { // goes on from the main subject before
		for k := len(w.subjects) - 1; k >= 0 && int(w.subjects[k].token) > i-maxReach/2; k-- {
			if s := &w.subjects[k]; s.main && int(s.token) < first && s.actors[0] >= 0 && !s.person && s.actors[1] < 0 {
				return [2]int32{s.actors[0], -1}
			} else if s.main && int(s.token) < first {
				break
			}
		}
	}
	for k := len(w.subjects) - 1; k >= 0; k-- {
		s := &w.subjects[k]
		if i-int(s.token) > maxReach {
			break
		}
		if s.plural && (s.actors[0] < 0 || w.facts[s.actors[0]].plural || s.actors[1] >= 0) {
			if int(s.token) >= first {
				continue
			}
			continue
		}
		if s.actors[0] >= 0 && !s.person {
			return [2]int32{s.actors[0], -1}
		}
		if s.person {
			continue
		}
		if s.thing && !speaks {
			if int(s.token) < first && k < len(w.subjects)-2 {
				break
			}
			if a.tree.Tag[i] == syntax.PRPS || int(s.token) < first {
				return a.nearBody(i, first, a.tree.Tag[i] == syntax.PRPS)
			}
			return open
		}
	}
	if speaks {
		return a.lastBody(i, maxReach, -1)
	}
	return a.nearBody(i, first, a.tree.Tag[i] == syntax.PRPS)
}

// notTheDemander passes over the one who demands for the pronoun of whoever is to
// do it: in "Ethiopia accused Eritrea … and demanded that it withdraw" Eritrea is
// to withdraw; without another body before it the pronoun stays open.
func (a *article) notTheDemander(i int, got [2]int32) [2]int32 {
	p := int(a.tree.Head[i])
	if got[0] < 0 || p < 0 || a.tree.Label[i] != syntax.Nsubj || a.tree.Label[p] != syntax.Ccomp && a.tree.Label[p] != syntax.Xcomp || a.tree.Tag[p] != syntax.VB && a.tree.Tag[p] != syntax.VBP || a.tree.Modal(p) >= 0 {
		return got
	}
	v := int(a.tree.Head[p])
	if v < 0 {
		return got
	}
	switch a.lemma(v) {
	case "ask", "demand", "insist", "order", "propose", "request", "require", "urge":
	default:
		return got
	}
	s := a.surfaceSubject(v)
	if s < 0 || a.tokenActor(s) != int(got[0]) {
		return got
	}
	return a.lastBody(i, maxReach, got[0])
}

// nearBody returns the state or body named last in the sentence before "its".
func (a *article) nearBody(i, first int, possessive bool) [2]int32 {
	if !possessive {
		return [2]int32{-1, -1}
	}
	got := a.lastBody(i, i-first, -1)
	if got[0] >= 0 && a.who.facts[got[0]].plural {
		return [2]int32{-1, -1}
	}
	return got
}

// lastBody returns the state or body mentioned last, at most reach tokens ago,
// leaving out one actor (-1: none).
func (a *article) lastBody(i, reach int, but int32) [2]int32 {
	w := &a.who
	for k := len(w.recent) - 1; k >= 0; k-- {
		x := w.recent[k]
		if kind := a.actors[x].Kind; x == but || kind == ceasefire.Person || kind == ceasefire.Group {
			continue
		}
		if i-w.facts[x].last > reach {
			break
		}
		return [2]int32{x, -1}
	}
	return [2]int32{-1, -1}
}

// theyPronoun resolves "they" to the plural subject before, or to the pair that
// was coordinated there.
func (a *article) theyPronoun(i, first int) [2]int32 {
	w := &a.who
	for k := len(w.subjects) - 1; k >= 0; k-- {
		s := &w.subjects[k]
		if i-int(s.token) > maxReach {
			break
		}
		if !s.plural {
			continue
		}
		if s.actors[1] >= 0 && !s.thing {
			return s.actors
		}
		if s.actors[0] >= 0 && !s.thing {
			return [2]int32{s.actors[0], -1}
		}
		break
	}
	if n := len(w.subjects); n > 0 { // "the Taliban said they": a body of many that speaks of itself
		if s := &w.subjects[n-1]; int(s.token) >= first && !s.thing && !s.person && s.actors[0] >= 0 && s.actors[1] < 0 && a.actors[s.actors[0]].Kind == ceasefire.ArmedGroup && a.speaks(int(s.token)) {
			return [2]int32{s.actors[0], -1}
		}
	}
	if p := w.last; p[0] >= 0 && w.facts[p[0]].last >= first && w.facts[p[1]].last >= first {
		return p // coordinated before in the sentence
	}
	return [2]int32{-1, -1}
}

// settleActors drops what never acts, puts actors in order of first mention,
// gives them their spans and fills at.
func (a *article) settleActors() {
	w := &a.who
	slices.SortStableFunc(a.mentions, func(x, y mention) int {
		if x.First != y.First {
			return x.First - y.First
		}
		return y.End - x.End
	})
	w.remap = none(w.remap, len(a.actors))
	kept := make([]ceasefire.Actor, 0, len(a.actors))
	at := make(map[ceasefire.ActorID]int32, len(a.actors))
	for m := range a.mentions {
		x := &a.mentions[m]
		if x.Actor < 0 {
			continue
		}
		if w.remap[x.Actor] < 0 {
			id := a.actors[x.Actor].ID
			k, ok := at[id] // two names may have come to one id
			if !ok {
				k = int32(len(kept))
				at[id] = k
				kept = append(kept, a.actors[x.Actor])
			}
			w.remap[x.Actor] = k
		}
		x.Actor = int(w.remap[x.Actor])
		s := a.tokenSpan(x.First, x.End)
		kept[x.Actor].Mentions = append(kept[x.Actor].Mentions, ceasefire.Span{Start: s.Start, End: s.End})
	}
	facts := make([]actorFacts, len(kept))
	for i, to := range w.remap {
		if to >= 0 {
			facts[to] = w.facts[i]
			if o := facts[to].owner; o > 0 {
				facts[to].owner = w.remap[o-1] + 1
			}
		}
	}
	for i := range kept {
		if _, ok := at[kept[i].Affiliation]; !ok {
			kept[i].Affiliation = ""
		}
	}
	a.actors, w.facts = kept, facts
	for i, x := range w.states {
		if x > 0 {
			w.states[i] = w.remap[x-1] + 1
		}
	}
	for i, x := range w.pair {
		if x >= 0 {
			w.pair[i] = w.remap[x]
		}
	}
	a.at = none(a.at, len(a.doc.Tokens))
	for m := len(a.mentions) - 1; m >= 0; m-- {
		a.place(m)
	}
}

// place notes mention m at its tokens: a name at each of its words and titles
// that no name inside it has, anything else at its head.
func (a *article) place(m int) {
	x := &a.mentions[m]
	if x.Kind == roleMention || x.Kind == groupMention || x.Kind == pronounMention {
		if a.at[x.Head] < 0 || a.mentions[a.at[x.Head]].First == x.First && a.mentions[a.at[x.Head]].End == x.End {
			a.at[x.Head] = int32(m)
		}
		return
	}
	for i := x.First; i < x.End; i++ {
		if a.doc.Tokens[i].Kind != text.Punct && (a.at[i] < 0 || a.mentions[a.at[i]].First == x.First && a.mentions[a.at[i]].End == x.End) {
			a.at[i] = int32(m)
		}
	}
}

// containsFold reports whether s contains sub, case and spelling of defence
// aside.
func containsFold(s, sub string) bool {
	return strings.Contains(strings.ReplaceAll(strings.ToLower(s), "defense", "defence"), strings.ReplaceAll(strings.ToLower(sub), "defense", "defence"))
}
