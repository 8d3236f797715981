package parse

import (
	"slices"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// actorPass is the memory of the actors pass, kept from one text to the next.
type actorPass struct {
	shape    []wordShape      // by token
	title    []titlePart      // by token
	loud     []bool           // by sentence: capitals tell nothing, as in a headline in title case
	nameAt   []int32          // by token: the name that covers it, or -1
	phraseAt []int32          // by token: the phrase it heads, or -1
	names    []name           // in order
	phrases  []phrase         // in order of head
	facts    []actorFacts     // parallel to article.actors
	states   [26 * 26]int32   // by country code: its actor + 1
	byName   map[string]int32 // slug of a body's name or alias: its actor
	byWord   map[string]int32 // folded word of a person's name: first posting
	postings []posting
	recent   []int32          // actors by last mention, latest last, a bounded number
	classes  map[string]int32 // slug of a name: a name of that slug whose class is settled
	things   []string         // acronyms of agreements and the like, which name no body
	buf      []byte
	remap    []int32
	home     int32     // the state whose government was named last, or -1
	subjects []subject // met so far, a bounded number
	pair     [2]int32  // the two parties coordinated first
	last     [2]int32  // the two parties coordinated last
	couple   [2]int32  // the two persons coordinated last
	halves   uint8     // rows of halves whose state, or its twin, is named
}

// actorFacts is what the pass knows of an actor beside the actor.
type actorFacts struct {
	acts     bool // stands somewhere as an actor, not only as a place
	gender   gender
	plural   bool
	family   bodyFamily
	last     int   // token of the last mention so far, -1 for none
	subject  bool  // the last mention was a subject
	main     bool  // and that of the main clause
	role     int32 // phrase that names its office, or -1
	armed    bool
	words    int32  // number of words of a person's name
	official bool   // the id is fixed by a table or the caller
	named    bool   // the name of a state is the text's, not the table's
	title    int32  // name whose titles tell a person's rank, or -1
	noun     string // head of a group's description
	tail     string // of a group's description, from its head on
	owner    int32  // 1 + the body whose people a group is: "the M23 leader"; 0 for none
}

type gender uint8

const (
	unknownGender gender = iota
	male
	female
)

// findActors fills mentions, actors and at from the tokens and the tree.
func (a *article) findActors() {
	w := &a.who
	w.reset(len(a.doc.Tokens))
	a.mentions, a.actors = a.mentions[:0], a.actors[:0]
	a.measureShapes()
	a.markTitles()
	a.findNames()
	a.findPhrases()
	a.seedKnown()
	a.joinTitles()
	a.introduceAcronyms()
	a.resolveNames()
	a.describeActors()
	a.resolveMentions()
	a.settleActors()
}

func (w *actorPass) reset(tokens int) {
	w.names, w.phrases, w.facts = w.names[:0], w.phrases[:0], w.facts[:0]
	w.halves = 0
	w.postings, w.recent, w.things = w.postings[:0], w.recent[:0], w.things[:0]
	w.states = [26 * 26]int32{}
	w.home = -1
	if w.byName == nil {
		w.byName, w.byWord = map[string]int32{}, map[string]int32{}
	}
	clear(w.byName)
	clear(w.byWord)
	w.nameAt, w.phraseAt = none(w.nameAt, tokens), none(w.phraseAt, tokens)
}

// none returns n elements of -1 in the memory of s.
func none(s []int32, n int) []int32 {
	s = slices.Grow(s[:0], n)[:n]
	for i := range s {
		s[i] = -1
	}
	return s
}

// mentionAt returns the index of the innermost mention that token heads or is
// a word of the name of, or -1.
func (a *article) mentionAt(token int) int {
	if token < 0 || token >= len(a.at) {
		return -1
	}
	return int(a.at[token])
}

// actorsOf returns the indexes of the actors that the noun phrase headed by
// head names.
func (a *article) actorsOf(head int) []int { return a.appendActors(nil, head) }

// appendActors appends to dst the actors that the noun phrase headed by head
// names, those of its coordination included, each once: "Britain, France and
// other European allies" is three. Where the head is a noun that stands for its
// owner ("German forces", "Kyiv's army", "the Israeli side"), it is the owner.
func (a *article) appendActors(dst []int, head int) []int {
	return a.appendPhraseActors(dst, head, 0)
}

func (a *article) appendPhraseActors(dst []int, head, depth int) []int {
	if head < 0 || head >= a.tree.Len() || depth > maxChain {
		return dst
	}
	n := len(dst)
	dst = a.appendMentioned(dst, head)
	if len(dst) == n {
		dst = a.appendOwners(dst, head, depth)
	}
	if len(dst) > n && depth == 0 {
		dst = a.appendListed(dst, head)
	}
	for c := range a.tree.Children(head) {
		switch a.tree.Label[c] {
		case syntax.Conj:
			dst = a.appendPhraseActors(dst, c, depth+1)
		case syntax.Nmod:
			switch a.caseOf(c) {
			case "including", "such as", "like", "as well as", "along with", "together with":
				dst = a.appendPhraseActors(dst, c, depth+1)
			}
		case syntax.Appos:
			if len(dst) == n {
				dst = a.appendPhraseActors(dst, c, depth+1)
			}
		}
	}
	return dst
}

// appendListed appends the actors of the names that follow the name at token
// head in a list, "A, B and C", whatever the tree makes of it.
func (a *article) appendListed(dst []int, head int) []int {
	n := len(dst)
	m := a.mentionAt(head)
	for steps := 0; m >= 0 && steps < 40; steps++ {
		j := a.mentions[m].End
		last := j < len(a.doc.Tokens) && a.doc.Word(j) == "and"
		if !last && !a.isComma(j) {
			break
		}
		j++
		if !last && j < len(a.doc.Tokens) && a.doc.Word(j) == "and" {
			last = true
			j++
		}
		if j < len(a.doc.Tokens) && a.doc.Word(j) == "the" {
			j++
		}
		m = a.mentionAt(j)
		if m >= 0 && a.mentions[m].End < a.tree.Len() {
			if t := a.tree.Tag[a.mentions[m].End]; t == syntax.POS || t == syntax.HYPH {
				break // "and Mali's minister", "and the Iran-backed rebels"
			}
		}
		if m < 0 || j >= len(a.doc.Tokens) || a.mentions[m].First != j || a.mentions[m].Actor < 0 || a.mentions[m].Kind != nameMention && a.mentions[m].Kind != metonymMention || a.tree.Head[j] == int32(head) {
			break
		}
		if x := a.mentions[m].Actor; !slices.Contains(dst, x) {
			dst = append(dst, x)
		}
		if last {
			if a.tree.Label[a.mentions[m].Head] == syntax.Nsubj { // "X, and Y said": another clause
				break
			}
			return dst
		}
	}
	return dst[:n]
}

// appendMentioned appends the actors of the mentions whose word token is:
// several where a pronoun stands for several.
func (a *article) appendMentioned(dst []int, token int) []int {
	m := a.mentionAt(token)
	if m < 0 {
		return dst
	}
	first, end := a.mentions[m].First, a.mentions[m].End
	for ; m < len(a.mentions) && a.mentions[m].First == first && a.mentions[m].End == end; m++ {
		if x := a.mentions[m].Actor; x >= 0 && !slices.Contains(dst, x) {
			dst = append(dst, x)
		}
	}
	return dst
}

// standIns are the nouns that stand for the state or body that owns them.
var standIns = [...]string{
	"administration", "aircraft", "arm", "army", "artillery", "authority", "border guard", "brigade", "capital", "commander", "contingent",
	"delegation", "diplomacy", "drone", "fighter", "force", "government", "jet", "leader", "leadership", "men", "military", "minister", "navy", "negotiator",
	"official", "people", "police", "president", "regime", "representative", "side", "soldier", "state", "team", "troop", "unit", "warplane",
}

// appendOwners appends the owners of a phrase whose head stands for them.
func (a *article) appendOwners(dst []int, head, depth int) []int {
	if !slices.Contains(standIns[:], a.lemma(head)) {
		return dst
	}
	for c := range a.tree.Children(head) {
		switch a.tree.Label[c] {
		case syntax.Amod, syntax.Compound, syntax.NmodPoss:
			dst = a.appendPhraseActors(dst, c, depth+1)
		case syntax.Nmod:
			if a.tree.Tag[head] == syntax.NNS && a.caseOf(c) == "of" {
				dst = a.appendPhraseActors(dst, c, depth+1)
			}
		}
	}
	return dst
}

// placeOf returns the place that the noun phrase headed by head names, as
// written and without its determiner: "Paris", "western Ukraine".
func (a *article) placeOf(head int) (string, bool) {
	if head < 0 || head >= a.tree.Len() || calendarWord(a.lemma(head)) {
		return "", false
	}
	first, end := head, head+1
	named := a.isCapital(head)
	if m := a.mentionAt(head); m >= 0 {
		x := a.mentions[m]
		if x.Place == "" && x.Actor >= 0 && x.Kind != demonymMention {
			return "", false
		}
		first, end = x.First, x.End
		named = true
	} else if !a.isNoun(head) {
		return "", false
	} else if named {
		for end < a.tree.Len() && a.isCapital(end) && a.tree.Label[end] == syntax.Flat {
			end++
		}
	} else if !placeNoun(a.lemma(head)) {
		return "", false
	}
	for first > 0 {
		p := first - 1
		if int(a.tree.Head[p]) < first && int(a.tree.Head[p]) != p+1 {
			break
		}
		switch a.tree.Label[p] {
		case syntax.Amod, syntax.Compound, syntax.Flat, syntax.Nummod, syntax.NmodPoss:
		case syntax.Punct:
			if a.tree.Tag[p] != syntax.HYPH {
				p = -1
			}
		case syntax.Case:
			if a.tree.Tag[p] != syntax.POS {
				p = -1
			}
		default:
			p = -1
		}
		if p < 0 {
			break
		}
		first = p
	}
	return a.text(first, end), true
}

// placeNouns are the common nouns that head the description of a place; sorted.
var placeNouns = [...]string{
	"airport", "airspace", "area", "bank", "barracks", "base", "border", "camp", "capital", "city", "coast", "corridor", "country", "county", "crossing",
	"district", "east", "enclave", "exclave", "front", "frontier", "frontline", "governorate", "headquarters", "hill", "island", "line", "mountain",
	"neighborhood", "neighbourhood", "north", "peninsula", "port", "province", "region", "river", "road", "sea", "sector", "side", "soil", "south",
	"state", "strait", "strip", "suburb", "territory", "town", "valley", "village", "water", "west", "zone",
}

func placeNoun(lemma string) bool {
	_, ok := slices.BinarySearch(placeNouns[:], lemma)
	return ok
}

// text returns the text of tokens [first, end), "" for none.
func (a *article) text(first, end int) string {
	if first >= end {
		return ""
	}
	return a.doc.Text[a.doc.Tokens[first].Start:a.doc.Tokens[end-1].End]
}

// byteSpan returns the bytes of tokens [first, end).
func (a *article) tokenSpan(first, end int) text.Span {
	return text.Span{Start: int(a.doc.Tokens[first].Start), End: int(a.doc.Tokens[end-1].End)}
}

// stateActor returns the index of the state's actor, added when the text has
// not named it as one; -1 for no country.
func (a *article) stateActor(c ceasefire.Country) int {
	i, ok := countryIndex(c)
	if !ok {
		return -1
	}
	if x := a.who.states[i]; x > 0 {
		return int(x) - 1
	}
	x := a.addActor(ceasefire.Actor{ID: ceasefire.ActorID("state/" + string(c)), Kind: ceasefire.State, Country: c, Name: countryName(c)})
	a.who.states[i] = int32(x) + 1
	return x
}

func countryIndex(c ceasefire.Country) (int, bool) {
	if len(c) != 2 || c[0] < 'A' || c[0] > 'Z' || c[1] < 'A' || c[1] > 'Z' {
		return 0, false
	}
	return int(c[0]-'A')*26 + int(c[1]-'A'), true
}

// addActor appends an actor with facts that say nothing yet.
func (a *article) addActor(x ceasefire.Actor) int {
	a.actors = append(a.actors, x)
	a.who.facts = append(a.who.facts, actorFacts{last: -1, role: -1, title: -1})
	return len(a.actors) - 1
}
