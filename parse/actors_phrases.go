package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/lexicon"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A phrase is a description of people or of a body, headed by a common noun or
// by a title: "the French president", "two diplomats", "its foreign ministry".
type phrase struct {
	First, End int32 // from the determiner or possessor to the head, half-open
	Tail       int32 // one past the prepositional phrases that belong to it: "envoy for South Sudan"
	Role       int32 // first token of the office as written, without names, determiners and counts
	Head       int32
	det        determiner
	plural     bool
	role       roleKind  // of people
	body       *bodyNoun // of bodies
	owner      int32     // the name that possesses or modifies it, or -1
	ownerToken int32     // the pronoun or noun that possesses it, or -1
	country    ceasefire.Country
	second     ceasefire.Country // "Russian and Ukrainian delegations"
	name       int32             // the person whose office it tells, or -1
	actor      int32
	joined     int32 // the later half of a double title, or -1
	former     bool
	stop       int32 // the end of its sentence
}

type determiner uint8

const (
	bare determiner = iota
	definite
	indefinite
	counted
	possessed
)

// findPhrases fills phrases and phraseAt.
func (a *article) findPhrases() {
	for s := range a.doc.Sentences {
		x := a.doc.Sentences[s]
		for i := x.FirstToken; i < x.EndToken; i++ {
			if a.doc.Tokens[i].Kind == text.Word && a.who.nameAt[i] < 0 {
				a.findPhrase(i, x.FirstToken, x.EndToken)
			}
		}
	}
}

// findPhrase adds the phrase that token i heads, if it is one.
func (a *article) findPhrase(i, first, end int) {
	if !a.isNoun(i) && !(a.isCapital(i) && a.isTitleWord(i)) && !(a.tree.Tag[i] == syntax.JJ && a.headlessAdjective(i)) {
		return
	}
	noun := a.singular(i)
	role, body := roleOf(noun), bodyOf(singularBody(noun))
	if r := a.compoundOffice(i, noun); r != 0 {
		role = r
	}
	if role == 0 && body == nil && a.alliedNoun(i) {
		role = roleAllied
	}
	if role == 0 && body == nil {
		role = a.commonRole(i, noun)
	}
	if role == 0 && body == nil {
		if noun != "second" && noun != "third" && noun != "fourth" && noun != "other" {
			return
		}
		role = roleSource
		if !a.elliptical(i) {
			return
		}
	}
	if a.modifiesNoun(i, end) {
		return
	}
	p := phrase{stop: int32(end), Head: int32(i), End: int32(i + 1), role: role, body: body, owner: -1, ownerToken: -1, name: -1, actor: -1, joined: -1}
	p.plural = a.tree.Tag[i] == syntax.NNS || a.tree.Tag[i] == syntax.NNPS || a.isCapital(i) && len(noun) < len(a.doc.Word(i)) && role != 0
	if body != nil && body.noun == "police" {
		p.plural = false
	}
	a.extendLeft(&p, first)
	a.extendRight(&p, end)
	a.who.phraseAt[i] = int32(len(a.who.phrases))
	a.who.phrases = append(a.who.phrases, p)
}

// compoundOffice returns what an office of two words that ends with the noun at
// i tells: "secretary-general", "director general"; 0 when there is none.
func (a *article) compoundOffice(i int, noun string) roleKind {
	k := i - 1
	if k > 0 && a.hyphenAt(k) {
		k--
	}
	if noun != "general" && noun != "representative" || k < 0 {
		return 0
	}
	return roleOf(a.lowerWord(k) + "-" + noun)
}

// commonRole returns what a noun for a person that is neither office nor rank
// tells, "trader" or "neighbour": one who may speak without a name.
func (a *article) commonRole(i int, noun string) roleKind {
	if t := a.tree.Tag[i]; t != syntax.NN && t != syntax.NNS {
		return 0
	}
	if noun == "people" {
		noun = "person"
	}
	x, ok := lexicon.RoleNoun(noun)
	if !ok || !x.Source {
		return 0
	}
	r := roleSource | roleCommon
	if x.Crowd {
		r |= roleCrowd
	}
	switch x.Gender {
	case lexicon.Male:
		r |= roleMale
	case lexicon.Female:
		r |= roleFemale
	}
	return r
}

// alliedNoun reports "countries" and the like after what makes them a set that
// acts together: "guarantor countries", "the mediating states".
func (a *article) alliedNoun(i int) bool {
	if a.tree.Tag[i] != syntax.NNS || i == 0 {
		return false
	}
	switch a.lemma(i) {
	case "country", "state", "nation", "power":
	default:
		return false
	}
	switch a.lowerWord(i - 1) {
	case "guarantor", "mediating", "mediator", "allied", "guaranteeing", "contributing":
		return true
	}
	return false
}

// headlessAdjective reports whether the adjective at i heads a phrase: "the
// military", "a second", or a noun taken for one, "an official close to it".
func (a *article) headlessAdjective(i int) bool {
	switch w := a.lowerWord(i); w {
	case "military", "second", "third", "fourth", "other":
		return true
	default:
		return i > 0 && i+1 < a.tree.Len() && roleOf(w) != 0 && (a.tree.Tag[i-1] == syntax.DT || a.who.nameAt[i-1] >= 0) && !a.isNoun(i+1) && a.who.nameAt[i+1] < 0
	}
}

// singular returns the noun that token i is a form of, in lower case.
func (a *article) singular(i int) string {
	if a.tree.Tag[i] == syntax.NNS {
		return a.lemma(i)
	}
	w := a.lowerWord(i)
	if n := len(w) - 1; n > 2 && w[n] == 's' && (a.tree.Tag[i] == syntax.NNPS || roleOf(w) == 0 && roleOf(w[:n]) != 0) {
		return w[:n]
	}
	return w
}

// elliptical reports whether "second" or "other" at i stands for a person of
// the kind named before: "A second, from an Arab embassy, said".
func (a *article) elliptical(i int) bool {
	if i == 0 || a.lowerWord(i-1) != "a" && a.lowerWord(i-1) != "the" && a.lowerWord(i) != "another" {
		return false
	}
	if i+1 < len(a.doc.Tokens) && (a.isComma(i+1) || a.tree.Tag[i+1].Finite()) {
		return true
	}
	return a.tree.Label[i] == syntax.Nsubj || a.besideCue(i-1, i+1, i+1)
}

// modifiesNoun reports whether token i only modifies a noun after it: the
// "security" of "security officials", the "minister" of "minister level".
func (a *article) modifiesNoun(i, end int) bool {
	j := i + 1
	if j >= end {
		return false
	}
	if a.hyphenAt(j) {
		return true
	}
	if a.who.nameAt[j] >= 0 {
		return false
	}
	if a.compoundOffice(j, a.singular(j)) != 0 {
		return true
	}
	if rankingWord(a.lowerWord(i)) {
		for k := j; k < min(j+4, end) && a.who.nameAt[k] < 0 && (a.isNoun(k) || a.tree.Tag[k] == syntax.JJ); k++ {
			if roleOf(a.singular(k)) != 0 {
				return true
			}
		}
	}
	h := int(a.tree.Head[i])
	if h <= i || h > i+5 || h >= end || a.who.nameAt[h] >= 0 || !a.isNoun(h) || roleOf(a.singular(h))&roleRank != 0 {
		return false
	}
	if a.isCapital(h) && roleOf(a.lowerWord(h)) == 0 && bodyOf(a.lowerWord(h)) == nil {
		return false
	}
	for k := j; k < h; k++ {
		if t := a.tree.Tag[k]; t == syntax.TagCC || t == syntax.COMMA {
			return false // "prime minister and communications minister"
		}
	}
	switch a.tree.Label[i] {
	case syntax.Compound, syntax.Amod, syntax.NmodDesc:
		return true
	}
	return false
}

// rankingWord reports the role nouns that rank the one after them: "deputy
// foreign minister", "chief negotiator".
func rankingWord(w string) bool {
	switch w {
	case "deputy", "vice", "assistant", "chief", "head", "lead", "general":
		return true
	}
	return false
}

// extendLeft moves the start of p to its determiner or possessor and notes the
// names on the way.
func (a *article) extendLeft(p *phrase, first int) {
	w := &a.who
	k := int(p.Head) - 1
	p.Role = p.Head
	role := true // the words so far belong to the office as written
	p.First = p.Head
loop:
	for k >= first {
		if n := w.nameAt[k]; n >= 0 {
			x := &w.names[n]
			if x.class == personName || x.class == otherName || a.doc.Tokens[k+1].Kind != text.Word && !a.hyphenAt(k+1) {
				break
			}
			if x.class == unknownName && a.tree.Head[x.Head] < p.First {
				break
			}
			a.noteModifier(p, n)
			role = false
			k = int(x.First) - 1
			p.First = x.First
			continue
		}
		low := a.lowerWord(k)
		switch a.tree.Tag[k] {
		case syntax.POS:
			a.noteOwner(p, k, first)
			break loop
		case syntax.PRPS, syntax.WPS:
			p.det, p.ownerToken, p.First = possessed, int32(k), int32(k)
			break loop
		case syntax.DT, syntax.PDT:
			p.First = int32(k)
			switch low {
			case "a", "an", "another", "any", "some", "every", "each", "no", "neither", "either":
				p.det = indefinite
			default:
				p.det = definite
			}
			break loop
		case syntax.CD:
			p.det = counted
			role = false
		case syntax.JJ, syntax.JJR, syntax.JJS, syntax.RBS:
			if low == "former" || low == "ex" || low == "late" {
				p.former = true
			}
			if roleQualifier(low) {
				role = role && low != "several" && low != "many" && low != "other"
				if !role || senior(low) {
					role = false
				}
			}
		case syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS:
			if !a.isCapital(k) && !rankingWord(low) && !a.partOf(k, int(p.Head)) && !(k == int(p.Head)-1 && (fieldOffice(a.singular(int(p.Head))) || bodyOf(low) != nil || p.body != nil && k-1 > first && a.doc.Word(k-1) == "and" && a.fieldsJoined(k-1, int(p.Head)))) {
				break loop
			}
			if a.isDayWord(k) {
				break loop
			}
		case syntax.VBN, syntax.VBG:
			if a.tree.Label[k] != syntax.Amod && a.tree.Label[k] != syntax.Compound && !a.hyphenAt(k-1) {
				break loop
			}
		case syntax.HYPH:
		case syntax.TagCC:
			if p.body != nil && low == "and" && k-1 > first && a.fieldsJoined(k, int(p.Head)) {
				p.First = int32(k - 1) // "health and energy department"
				if role {
					p.Role = p.First
				}
				k -= 2
				continue
			}
			n := k - 1
			if n < first || w.nameAt[n] < 0 || p.country == "" || w.names[w.nameAt[n]].country == "" || p.second != "" {
				break loop
			}
			role = false
		case syntax.RB:
			if a.tree.Label[k] != syntax.Advmod || int(a.tree.Head[k]) <= k || a.tree.Tag[k+1] != syntax.JJ {
				break loop
			}
		default:
			if a.hyphenAt(k) || a.doc.Word(k) == "." && a.isCapital(k-1) && a.isTitleWord(k-1) {
				break
			}
			break loop
		}
		p.First = int32(k)
		if role {
			p.Role = int32(k)
		}
		k--
	}
	for p.First < p.Head && a.hyphenAt(int(p.First)) {
		p.First++
	}
	p.Role = max(p.Role, p.First)
}

// fieldsJoined reports whether the "and" at k joins two fields of the body at
// head, with the body's owner before them: "its health and education ministry".
func (a *article) fieldsJoined(k, head int) bool {
	if k < 2 || k+2 != head || a.tree.Tag[k-1] != syntax.NN && a.tree.Tag[k-1] != syntax.JJ || a.isCapital(k-1) || a.who.nameAt[k+1] >= 0 {
		return false
	}
	switch a.tree.Tag[k-2] {
	case syntax.POS, syntax.PRPS, syntax.DT:
		return true
	}
	return a.who.nameAt[k-2] >= 0
}

// partOf reports whether token k modifies the noun at head or a modifier of it.
func (a *article) partOf(k, head int) bool {
	for n := 0; n < 4; n++ {
		switch a.tree.Label[k] {
		case syntax.Compound, syntax.Amod, syntax.NmodDesc, syntax.Flat, syntax.NmodUnmarked, syntax.Nummod:
		default:
			return false
		}
		h := int(a.tree.Head[k])
		if h == head || h > head && h < head+6 {
			return true
		}
		if h < k {
			return false
		}
		k = h
	}
	return false
}

// roleQualifier reports the adjectives that are no part of an office.
func roleQualifier(w string) bool {
	switch w {
	case "former", "new", "outgoing", "incoming", "retired", "late", "visiting", "several", "many", "other", "own", "powerful", "influential", "veteran", "longtime", "long-time", "same", "last", "first", "second", "third", "current", "then", "acting", "interim", "unnamed", "local", "exiled", "ousted", "unrecognised", "hardline", "western", "Western":
		return true
	}
	return senior(w)
}

func senior(w string) bool {
	switch w {
	case "senior", "retired", "former", "unnamed", "outgoing", "incoming", "visiting", "veteran", "new", "current", "longtime", "powerful", "exiled", "ousted", "same", "own", "late", "other", "last":
		return true
	}
	return false
}

// noteModifier notes that name n stands before the head of p.
func (a *article) noteModifier(p *phrase, n int32) {
	x := &a.who.names[n]
	x.phrase = -1
	switch {
	case x.class == demonymName || x.class == stateName || x.class == capitalName:
		if p.country == "" {
			p.country = x.country
		} else if p.second == "" && x.country != p.country {
			p.second = x.country
		}
	}
	if p.owner < 0 || a.who.names[p.owner].class == demonymName {
		p.owner = n
	}
}

// noteOwner notes the possessor whose ending stands at k.
func (a *article) noteOwner(p *phrase, k, first int) {
	w := &a.who
	p.det = possessed
	p.First = int32(k)
	if k-1 < first {
		return
	}
	if n := w.nameAt[k-1]; n >= 0 {
		x := &w.names[n]
		p.owner, p.First = n, x.First
		if p.country == "" {
			p.country = x.homeCountry()
		}
		if x.First > int32(first) && a.lowerWord(int(x.First)-1) == "the" {
			p.First--
		}
		return
	}
	p.ownerToken = int32(k - 1)
	p.First = int32(k - 1)
	if q := w.phraseAt[k-1]; q >= 0 {
		p.First = w.phrases[q].First
		if p.country == "" {
			p.country = w.phrases[q].country
		}
		return
	}
	for j := k - 2; j >= first; j-- {
		switch a.tree.Tag[j] {
		case syntax.JJ, syntax.NN, syntax.NNS, syntax.NNP, syntax.NNPS:
			p.First = int32(j)
			continue
		case syntax.DT, syntax.PRPS:
			p.First = int32(j)
		}
		break
	}
}

// extendRight moves the tail of p over the prepositional phrases that belong
// to it and notes the name in an of-phrase as its owner.
func (a *article) extendRight(p *phrase, end int) {
	w := &a.who
	p.Tail = p.End
	j := int(p.End)
	for n := 0; n < 3; n++ {
		if j >= end {
			return
		}
		low := a.doc.Word(j)
		switch low {
		case "of", "for", "at", "in", "to", "on", "from", "with":
		default:
			return
		}
		if n > 0 && low != "of" && low != "for" && low != "in" && low != "on" {
			return
		}
		k := j + 1
		for k < end && (a.tree.Tag[k] == syntax.DT || a.tree.Tag[k] == syntax.JJ || a.tree.Tag[k] == syntax.PRPS || a.tree.Tag[k] == syntax.CD) && w.nameAt[k] < 0 {
			k++
		}
		stop := k
		for k < end && (w.nameAt[k] >= 0 || a.isNoun(k) || a.hyphenAt(k) || a.tree.Tag[k] == syntax.POS || a.tree.Tag[k] == syntax.JJ) {
			if m := w.nameAt[k]; m >= 0 && k > stop && a.titleField(k-1) {
				break
			} else if m >= 0 && (low == "of" || low == "for" && p.owner < 0 || low == "at" || low == "from") && n == 0 {
				x := &w.names[m]
				if p.owner < 0 || a.who.names[p.owner].class == demonymName || low == "of" && x.class == bodyName {
					p.owner = m
				}
				if low == "of" || low == "at" || low == "from" && p.role&roleSource != 0 {
					p.country = pick(p.country, x.homeCountry())
				}
			}
			k++
		}
		if k == stop {
			return
		}
		// an acronym in brackets
		if k+2 < end && a.doc.Word(k) == "(" && a.doc.Word(k+2) == ")" {
			k += 3
		}
		p.Tail = int32(k)
		j = k
	}
}

// homeCountry returns the country of those who serve what the name names: a
// state or a part of one. An armed group's people may be from anywhere.
func (x *name) homeCountry() ceasefire.Country {
	switch x.class {
	case stateName, demonymName, capitalName:
		return x.country
	case bodyName:
		if x.kind == ceasefire.Institution {
			return x.country
		}
	}
	return ""
}

// pick returns the first of two countries that is one.
func pick(a, b ceasefire.Country) ceasefire.Country {
	if a != "" {
		return a
	}
	return b
}

// roleText returns the office that p tells as written: "Prime Minister",
// "minister of state", "deputy prime minister and communications minister".
func (a *article) roleText(p *phrase) string {
	first, end := int(p.Role), int(p.End)
	if p.joined >= 0 && a.who.phrases[p.joined].First == p.End+1 {
		end = int(a.who.phrases[p.joined].End)
	}
	// a generic of-phrase is part of the office
	for j := end; j+1 < int(p.Tail) && (a.doc.Word(j) == "of" || a.doc.Word(j) == "for" && p.role&roleState != 0); {
		k := j + 1
		if k+1 < int(p.Tail) && a.doc.Word(k) == "the" && a.doc.Word(k+1) == "Republic" {
			k++
			end = k
		}
		for k < int(p.Tail) && a.who.nameAt[k] < 0 && (a.isNoun(k) || a.tree.Tag[k] == syntax.JJ) && !a.isCountedNoun(k) {
			k++
		}
		if k == j+1 || k < int(p.Tail) && a.who.nameAt[k] >= 0 {
			break
		}
		end, j = k, k
	}
	for first < end-1 && (a.tree.Tag[first] == syntax.HYPH || a.tree.Tag[first] == syntax.POS || a.doc.Word(first) == ".") {
		first++
	}
	return a.text(first, end)
}

// isCountedNoun reports nouns in an of-phrase that are no field of office.
func (a *article) isCountedNoun(k int) bool {
	return a.tree.Tag[k] == syntax.NNS && roleOf(a.lemma(k)) != 0
}

// joinTitles finds the phrases that tell a person's office: before the name
// ("British Prime Minister X", "the envoy, General X"), after it in
// apposition, and double titles.
func (a *article) joinTitles() {
	w := &a.who
	for i := range w.phrases {
		p := &w.phrases[i]
		if p.role == 0 {
			continue
		}
		a.joinDouble(i)
		if a.titleBefore(p) || p.plural {
			continue
		}
		if !a.appositionBefore(p) {
			a.appositionAfter(p)
		}
	}
	for n := range w.names {
		a.takeRanks(int32(n))
		a.takeNationality(int32(n))
	}
}

// takeNationality makes a person of the name in "X, the Norwegian who leads the
// mission,".
func (a *article) takeNationality(n int32) {
	x := &a.who.names[n]
	j := int(x.End)
	if !personable(x) || j+3 >= len(a.doc.Tokens) || a.doc.Word(j) != "," {
		return
	}
	if w := a.doc.Word(j + 1); w != "the" && w != "a" && w != "an" {
		return
	}
	for k := j + 2; k < min(j+5, len(a.doc.Tokens)-1); k++ {
		m := a.who.nameAt[k]
		if m < 0 {
			if a.tree.Tag[k] == syntax.JJ {
				continue
			}
			return
		}
		d := &a.who.names[m]
		if d.class == demonymName && (a.doc.Word(int(d.End)) == "who" || a.doc.Word(int(d.End)) == ",") {
			x.class, x.from = personName, d.country
		}
		return
	}
}

// joinDouble joins "Deputy Prime Minister" and "Foreign Minister".
func (a *article) joinDouble(i int) {
	w := &a.who
	p := &w.phrases[i]
	if i+1 >= len(w.phrases) || p.plural || p.role&roleOffice == 0 {
		return
	}
	for k := i + 1; k < min(i+3, len(w.phrases)); k++ { // "Representative of the Secretary-General and Head of the mission"
		q := &w.phrases[k]
		if q.role&roleOffice == 0 || q.plural || q.det != bare {
			continue
		}
		for _, j := range [2]int32{p.End, p.Tail} {
			if int(j) >= len(a.doc.Tokens) || a.doc.Word(int(j)) != "and" || q.First != j+1 || q.owner >= 0 && q.First < q.Head {
				continue
			}
			if j == p.End && q.owner < 0 || a.namesHolder(q) {
				p.joined = int32(k)
				return
			}
		}
	}
}

// namesHolder reports whether a comma, titles and a name in apposition follow p.
func (a *article) namesHolder(p *phrase) bool {
	j := int(p.Tail)
	if !a.isComma(j) {
		return false
	}
	k := a.skipRanks(j+1, int(p.stop))
	return k < int(p.stop) && a.who.nameAt[k] >= 0 && personable(&a.who.names[a.who.nameAt[k]])
}

// titleEnd returns the token after the titles and ranks that follow phrase p,
// a double title's later half included.
func (a *article) titleEnd(p *phrase) int {
	end := int(p.End)
	if p.joined >= 0 {
		end = int(a.who.phrases[p.joined].End)
	}
	if end+1 < len(a.doc.Tokens) && a.titleField(end+1) {
		for end++; end < len(a.doc.Tokens) && a.titleField(end); end++ {
		}
	}
	return end
}

// skipRanks returns the first token at or after j that is no rank or
// honorific: "Lt. Gen.", "retired general".
func (a *article) skipRanks(j, end int) int {
	for j < end {
		low := a.lowerWord(j)
		switch {
		case a.who.nameAt[j] >= 0:
			return j
		case a.isTitleWord(j), roleOf(low)&roleRank != 0, low == "retired" || low == "ret", low == "." && j > 0 && !a.doc.Tokens[j].Space:
		case a.isCapital(j) && roleOf(low) != 0:
		case a.hyphenAt(j):
		default:
			return j
		}
		j++
	}
	return j
}

// titleBefore joins p with a name right after it and reports whether it did.
func (a *article) titleBefore(p *phrase) bool {
	w := &a.who
	j := a.titleEnd(p)
	k := a.skipRanks(j, int(p.stop))
	if k >= int(p.stop) || w.nameAt[k] < 0 {
		return false
	}
	n := w.nameAt[k]
	x := &w.names[n]
	if int(x.First) != k || !personable(x) || p.det != bare && p.det != possessed && a.separate(int(p.Head), x) {
		return false
	}
	a.join(p, n)
	if p.det == bare || p.det == possessed || p.det == definite {
		x.titles = p.First
		if p.det == possessed && p.owner >= 0 {
			x.titles = p.Role
		}
	}
	if p.plural { // "presidents X and Y"
		a.joinConjuncts(p, n)
	}
	return true
}

// separate reports whether the tree keeps a role and the name after it apart:
// "told the minister Hamas had agreed".
func (a *article) separate(head int, x *name) bool {
	if a.tree.Tag[head] == syntax.NNS || a.tree.Tag[head] == syntax.NNPS {
		return false
	}
	h := int(a.tree.Head[x.Head])
	return a.tree.Label[x.Head] == syntax.Nsubj && h > int(x.Head) && head < int(x.First) && !a.within(head, int(x.Head)) && !a.within(int(x.Head), head)
}

// within reports whether token i is in the subtree of token j.
func (a *article) within(i, j int) bool {
	return int(a.tree.Left[j]) <= i && i <= int(a.tree.Right[j])
}

// personable reports whether a name can be a person's.
func personable(x *name) bool { return x.class == personName || x.class == unknownName && x.id == "" }

// joinConjuncts gives the office of p to the names coordinated with n.
func (a *article) joinConjuncts(p *phrase, n int32) {
	w := &a.who
	for c := 0; c < 4; c++ {
		j := int(w.names[n].End)
		if j+1 >= len(a.doc.Tokens) || a.doc.Word(j) != "and" && a.doc.Word(j) != "," {
			return
		}
		k := a.skipRanks(j+1, len(a.doc.Tokens))
		if k >= len(a.doc.Tokens) || w.nameAt[k] < 0 || !personable(&w.names[w.nameAt[k]]) {
			return
		}
		n = w.nameAt[k]
		w.names[n].class, w.names[n].phrase = personName, w.phraseAt[p.Head]
	}
}

// join makes name n a person whose office p tells.
func (a *article) join(p *phrase, n int32) {
	x := &a.who.names[n]
	x.class = personName
	if x.phrase < 0 || a.who.phrases[x.phrase].role&roleOffice == 0 {
		x.phrase = a.who.phraseAt[p.Head]
	}
	p.name = n
	if p.joined >= 0 {
		a.who.phrases[p.joined].name = n
	}
}

// appositionBefore joins "the Lebanese army's spokesman, Brigadier General X,"
// and reports whether it did.
func (a *article) appositionBefore(p *phrase) bool {
	w := &a.who
	if p.plural || p.role&(roleOffice|roleSource) == 0 {
		return false
	}
	last := p
	if p.joined >= 0 {
		last = &w.phrases[p.joined]
	}
	for _, j := range [2]int{int(last.Tail), a.titleEnd(p)} {
		if j+1 >= int(p.stop) || a.doc.Word(j) != "," {
			continue
		}
		k := a.skipRanks(j+1, int(p.stop))
		k, from := a.skipNationality(k, int(p.stop))
		if from == "" {
			k = a.skipRole(k, int(p.stop))
		}
		if k >= int(p.stop) || w.nameAt[k] < 0 {
			continue
		}
		n := w.nameAt[k]
		x := &w.names[n]
		if int(x.First) != k || !personable(x) || x.phrase >= 0 && int(w.phrases[x.phrase].First) < j {
			continue
		}
		alone := x.End-x.First < 2 && k == j+1
		if alone && p.role&roleCommon != 0 && p.det == possessed && isFirstName(a.doc.Word(k)) && a.isComma(int(x.End)) {
			alone = false // "his brother, Alan,"
		}
		if alone || !a.closes(int(x.End)) {
			continue
		}
		if (p.det == indefinite || p.det == counted) && int(x.End) < int(p.stop) && !a.isComma(int(x.End)) && a.doc.Word(int(x.End)) != "." {
			continue // "met an aide, Ann Lee said"
		}
		a.join(p, n)
		x.from = pick(x.from, from)
		if q := x.phrase; q >= 0 && w.phraseAt[p.Head] != q && honorific(a.lowerWord(int(w.phrases[q].Head))) {
			x.phrase = w.phraseAt[p.Head]
		}
		return true
	}
	return false
}

// skipNationality returns the token after "the American" at k where a name
// follows, and the country that it tells; k itself otherwise.
func (a *article) skipNationality(k, end int) (int, ceasefire.Country) {
	w := &a.who
	if k+2 >= end || a.doc.Word(k) != "the" || w.nameAt[k+1] < 0 || w.nameAt[k+2] < 0 || w.nameAt[k+1] == w.nameAt[k+2] {
		return k, ""
	}
	d := &w.names[w.nameAt[k+1]]
	if d.class != demonymName || int(d.End) != k+2 || !personable(&w.names[w.nameAt[k+2]]) {
		return k, ""
	}
	return k + 2, d.country
}

// skipRole returns the name of "the Turkish diplomat Elif Kaya" at k, k
// itself where no such name stands there.
func (a *article) skipRole(k, end int) int {
	if k >= end || a.doc.Word(k) != "the" {
		return k
	}
	for j := k + 1; j < min(k+6, end); j++ {
		if q := a.who.phraseAt[j]; q >= 0 && j+1 < end && a.who.nameAt[j+1] >= 0 && int(a.who.phrases[q].First) == k && a.who.phrases[q].role != 0 && !a.who.phrases[q].plural && personable(&a.who.names[a.who.nameAt[j+1]]) {
			return j + 1
		}
	}
	return k
}

// honorific reports the offices that also serve as a mere form of address, so
// that an office told beside them counts more: "its envoy, Ambassador X".
func honorific(w string) bool {
	switch w {
	case "ambassador", "professor", "doctor", "senator", "bishop", "archbishop", "pastor", "judge":
		return true
	}
	return false
}

// closes reports whether an apposition that ends before j is closed: by a
// mark, by the sentence's end or by its verb.
func (a *article) closes(j int) bool {
	if j >= len(a.doc.Tokens) {
		return true
	}
	switch a.doc.Word(j) {
	case ",", ".", ";", ":", ")", "—", "–", "-", "?", "!", "”", "\"", "’", "'":
		return true
	case "of":
		return true
	}
	return a.isVerb(j) || a.doc.Tokens[j].Kind == text.CloseQuote
}

// appositionAfter joins "X, the Qatari minister of state," with the name
// before the comma.
func (a *article) appositionAfter(p *phrase) {
	w := &a.who
	j := int(p.First) - 1
	if j < 1 || a.doc.Word(j) != "," && a.doc.Word(j) != "(" && a.doc.Word(j) != "—" && a.doc.Word(j) != "–" {
		return
	}
	n := w.nameAt[j-1]
	if n >= 0 && (w.names[n].class == stateName || w.names[n].class == placeName) && w.names[n].First >= 2 && a.doc.Word(int(w.names[n].First)-1) == "of" {
		n = w.nameAt[w.names[n].First-2] // "X of Denmark, who": the person stands before
	}
	if n < 0 {
		return
	}
	x := &w.names[n]
	if !personable(x) || p.role&(roleOffice|roleSource|roleFighter) == 0 && p.det == bare {
		return
	}
	if x.class == unknownName && x.titles == x.First && a.isLocative(int(x.Head)) {
		return // "at a bridge in X, the governor said"
	}
	if p.det == counted || a.tree.Label[p.Head] == syntax.Nsubj && !a.within(int(p.Head), int(x.Head)) && a.tree.Head[p.Head] > p.Head && !a.isComma(int(p.Tail)) && !a.isComma(int(p.End)) {
		return
	}
	if p.joined < 0 && a.tree.Label[p.Head] == syntax.Conj && a.inOpenList(p) || p.det == indefinite && a.besideCue(int(p.First), int(p.End), int(p.Tail)) {
		return
	}
	if x.phrase >= 0 && x.class == personName {
		if p.name < 0 {
			p.name = n
		}
		return
	}
	a.join(p, n)
}

// isComma reports whether token i is a comma.
func (a *article) isComma(i int) bool { return i < len(a.doc.Tokens) && a.doc.Word(i) == "," }

// inOpenList reports whether p is one item of a list that goes on: "X, the
// minister and two aides".
func (a *article) inOpenList(p *phrase) bool {
	j := int(p.Tail)
	return j < len(a.doc.Tokens) && (a.doc.Word(j) == "and" || a.doc.Word(j) == "or")
}

// takeRanks moves the start of a name's titles over the ranks before it and
// makes a person of a name that has them; "X of Denmark" tells the country.
func (a *article) takeRanks(n int32) {
	x := &a.who.names[n]
	if !personable(x) {
		return
	}
	j := int(x.First)
	for j > 0 && a.who.nameAt[j-1] < 0 && a.doc.Tokens[j].Start-a.doc.Tokens[j-1].End <= 1 {
		low := a.lowerWord(j - 1)
		if low == "." && j > 1 && a.isTitleWord(j-2) && !a.doc.Tokens[j-1].Space {
			j -= 2
			continue
		}
		if !(a.isTitleWord(j-1) && a.isCapital(j-1)) && !(roleOf(low)&roleRank != 0 && (a.isCapital(j-1) || low != "lord")) {
			break
		}
		j--
	}
	if j < int(x.First) {
		if !a.separate(j, x) {
			x.class = personName
		}
		if int32(j) < x.titles {
			x.titles = int32(j)
		}
	}
	e := int(x.End)
	if x.class == personName && e+2 < len(a.doc.Tokens) && a.doc.Word(e) == "of" {
		k := e + 1
		if a.doc.Word(k) == "the" {
			k++
		}
		if m := a.who.nameAt[k]; m >= 0 && a.who.names[m].class == stateName {
			x.from = a.who.names[m].country
		}
	}
}
