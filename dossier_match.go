package ceasefire

import (
	"slices"
	"strconv"
)

// slot is a trait that objects are recognised by.
type slot uint8

const (
	byID slot = iota
	byName
	byGivenName
	bySurname
	byClass
	byCountry
	byRole
	byAffiliation
	byBase // what every object of the kind shares: "the force" is the force last spoken of
	byKind
	byScope
	byLead
	byMembers
	byParties
	byMediators
	byHost
	bySeat
	byArea
	byHead
	byGuarantors
	byBeneficiaries
	byActor
	byAction
	byReceivers
	byUnit
	byPlace
	byToward
	bySignatories
	byDate
	byHosts
	byTopic
	byWords
	slots
)

var slotWords = [slots]string{
	"id", "name", "given name", "surname", "class", "country", "role", "affiliation", "noun", "kind", "scope",
	"lead", "members", "parties", "mediators", "host", "seat", "area", "head noun", "guarantors", "beneficiaries",
	"by", "action", "to", "unit", "place", "toward", "signatories", "date", "hosts", "topic", "words",
}

// trait is one value of a slot.
type trait struct {
	slot  slot
	value string
}

// weight says what a slot counts for when two objects share a value of it, and
// when both have values and share none.
type weight struct {
	slot          slot
	agree, differ int
}

// never outweighs everything that may agree.
const never = -100

// matching says for every section what makes two objects one: the weights of
// the slots that agree and differ must add up to the threshold. Objects are only
// compared if they share a value of a slot whose agreement counts. The rows are
// in the order of the slots.
var matching = [sections]struct {
	threshold int
	weights   []weight
}{
	ofActor: {3, []weight{
		{byID, 4, 0}, {byName, 3, 0}, {byGivenName, 1, never}, {bySurname, 2, never}, {byClass, 0, never},
		{byCountry, 1, never}, {byRole, 1, 0}, {byAffiliation, 1, 0},
	}},
	ofCeasefire: {2, []weight{
		{byName, 3, 0}, {byBase, 2, 0}, {byScope, 1, never}, {byParties, 2, never}, {byMediators, 1, 0},
	}},
	ofMechanism: {2, []weight{
		{byName, 3, -3}, {byBase, 2, 0}, {byKind, 1, -1}, {byLead, 2, 0}, {byMembers, 1, 0}, {bySeat, 1, 0}, {byArea, 1, 0}, {byHead, 1, -1},
	}},
	ofForce: {2, []weight{
		{byName, 3, -3}, {byBase, 2, 0}, {byKind, 1, -1}, {byLead, 2, 0}, {byMembers, 1, 0}, {byHost, 2, never}, {bySeat, 1, 0}, {byArea, 1, 0}, {byHead, 1, -1},
	}},
	ofGuarantee: {2, []weight{
		{byName, 3, 0}, {byKind, 1, never}, {byGuarantors, 2, never}, {byBeneficiaries, 1, -3},
	}},
	ofPledge: {4, []weight{
		{byName, 1, 0}, {byActor, 2, never}, {byAction, 2, never}, {byReceivers, 1, -1}, {byUnit, 1, -2}, {byPlace, 1, -1}, {byToward, 1, -2},
	}},
	ofDocument: {2, []weight{
		{byName, 3, -3}, {byBase, 1, 0}, {byKind, 1, -3}, {byPlace, 1, -1}, {bySignatories, 2, 0}, {byDate, 2, -3},
	}},
	ofMeeting: {2, []weight{
		{byName, 3, -1}, {byKind, 2, -1}, {byMembers, 1, 0}, {byPlace, 1, -2}, {byDate, 3, -4}, {byHosts, 1, 0},
	}},
	ofIssue: {3, []weight{
		{byTopic, 3, never}, {byWords, 1, 0},
	}},
	ofPosition: {4, []weight{
		{byActor, 2, never}, {byTopic, 2, never},
	}},
}

const (
	matchReach = 32 // threads looked at that share one trait, the latest first
	slotLimit  = 64 // values of a slot that a thread is recognised by
)

// thread is one actor, provision, issue or position across the articles.
type thread struct {
	section   section
	id        ID
	number    int32   // among those of its section, from 1
	traits    []trait // of all sightings, each once, in order of appearance
	sightings []sighting
}

// sighting is one object of a thread. Its traits beyond those of the sightings
// before it are thread.traits[before:] up to the next one's before, so that it
// can be taken back.
type sighting struct {
	entry   *entry
	ordinal int32
	before  int32
	status  Status
}

// traitKey is what threads are found by.
type traitKey struct {
	section section
	trait   trait
}

// resolution is which objects are one, for entries added in order of
// publication. Whatever it holds grows at the end only, so that the entry added
// last can be taken back.
type resolution struct {
	threads []*thread
	byTrait map[traitKey][]int32 // threads with that trait, in the order in which they gained it
	ids     map[ID]int32         // the thread of an id
	count   [sections]int32      // threads of a section
	copies  copies
}

// add resolves the next entry.
func (s *resolution) add(d *Dossier, e *entry) {
	if s.byTrait == nil {
		s.byTrait, s.ids, s.copies = make(map[traitKey][]int32), make(map[ID]int32), make(copies)
	}
	if e.copyOf = s.copies.original(e); e.copyOf != nil {
		return
	}
	s.copies.add(e)
	e.threads = make([]int32, 0, e.first[sections])
	var buf [32]trait
	for o := range e.first[sections] {
		sec, i := e.at(o)
		traits := s.traits(buf[:0], e, sec, i)
		t := s.forced(d, e, sec, i)
		if t < 0 {
			t = s.match(d, e, sec, i, traits)
		}
		if t < 0 {
			t = s.open(sec, e.id(sec, i))
		}
		e.threads = append(e.threads, t)
		s.see(t, e, o, traits)
	}
}

// remove takes back the entry added last.
func (s *resolution) remove(e *entry) {
	if e.copyOf != nil {
		e.copyOf = nil
		return
	}
	for o := len(e.threads) - 1; o >= 0; o-- {
		t := s.threads[e.threads[o]]
		last := t.sightings[len(t.sightings)-1]
		for _, x := range t.traits[last.before:] {
			key := traitKey{t.section, x}
			if list := s.byTrait[key]; len(list) > 1 {
				s.byTrait[key] = list[:len(list)-1]
			} else {
				delete(s.byTrait, key)
			}
		}
		t.traits = t.traits[:last.before]
		if t.sightings = t.sightings[:len(t.sightings)-1]; len(t.sightings) == 0 {
			s.threads = s.threads[:len(s.threads)-1]
			s.count[t.section]--
			delete(s.ids, t.id)
		}
	}
	e.threads = nil
	s.copies.remove(e)
}

// open begins a thread.
func (s *resolution) open(sec section, own ID) int32 {
	s.count[sec]++
	id := own
	if sec != ofActor {
		id = NewID(sec.String(), int(s.count[sec]))
	}
	for n := 2; s.taken(id); n++ {
		id = own + ID("-"+strconv.Itoa(n))
	}
	index := int32(len(s.threads))
	s.threads = append(s.threads, &thread{section: sec, id: id, number: s.count[sec]})
	s.ids[id] = index
	return index
}

func (s *resolution) taken(id ID) bool {
	_, ok := s.ids[id]
	return ok
}

// see adds an object to a thread.
func (s *resolution) see(index int32, e *entry, ordinal int32, traits []trait) {
	t := s.threads[index]
	sec, i := e.at(ordinal)
	seen := sighting{entry: e, ordinal: ordinal, before: int32(len(t.traits))}
	if p := e.provision(sec, i); p != nil {
		seen.status = p.Status
	}
	for _, x := range traits {
		if n, has := t.values(x); !has && n < slotLimit {
			t.traits = append(t.traits, x)
			key := traitKey{sec, x}
			s.byTrait[key] = append(s.byTrait[key], index)
		}
	}
	t.sightings = append(t.sightings, seen)
}

// values counts the thread's values of a slot, and tells whether one is x's.
func (t *thread) values(x trait) (n int, has bool) {
	for i := range t.traits {
		if t.traits[i].slot == x.slot {
			n++
			has = has || t.traits[i].value == x.value
		}
	}
	return n, has
}

// forced returns the thread of an object that the caller says is the same, -1 for none.
func (s *resolution) forced(d *Dossier, e *entry, sec section, i int) int32 {
	if len(d.links.same) == 0 {
		return -1
	}
	first := int32(-1)
	for _, other := range d.links.group(Ref{e.rec.Article.ID, e.id(sec, i)})[1:] {
		if t := d.threadOf(other); t >= 0 && (first < 0 || t < first) {
			first = t
		}
	}
	return first
}

// match returns the thread that an object belongs to by its traits: the one that
// most speaks for, among equals the one seen last; -1 for none.
func (s *resolution) match(d *Dossier, e *entry, sec section, i int, traits []trait) int32 {
	m := &matching[sec]
	var buf [2 * matchReach]int32
	tried := buf[:0]
	best, bestScore := int32(-1), 0
	for _, x := range traits {
		if agreement(m.weights, x.slot) <= 0 {
			continue
		}
		list := s.byTrait[traitKey{sec, x}]
		for j := len(list) - 1; j >= max(0, len(list)-matchReach); j-- {
			index := list[j]
			if slices.Contains(tried, index) {
				continue
			}
			tried = append(tried, index)
			t := s.threads[index]
			score := t.score(m.weights, traits)
			if score < m.threshold || score < bestScore || best >= 0 && score == bestScore && !t.seenAfter(s.threads[best]) {
				continue
			}
			if t.admits(e, sec, i, traits) && !s.forbidden(d, e, sec, i, index) {
				best, bestScore = index, score
			}
		}
	}
	return best
}

func agreement(weights []weight, of slot) int {
	for _, w := range weights {
		if w.slot == of {
			return w.agree
		}
	}
	return 0
}

// score adds up what speaks for and against traits being of the thread.
func (t *thread) score(weights []weight, traits []trait) int {
	present, agree := t.compare(traits, len(t.traits))
	score := 0
	for _, w := range weights {
		switch bit := uint64(1) << w.slot; {
		case agree&bit != 0:
			score += w.agree
		case present&bit != 0:
			score += w.differ
		}
	}
	return score
}

// compare returns the slots that both have values of, and those of which they
// share one, as bits. It looks at the first n traits of the thread.
func (t *thread) compare(traits []trait, n int) (present, agree uint64) {
	for _, x := range traits {
		bit := uint64(1) << x.slot
		for _, y := range t.traits[:n] {
			if x.slot == y.slot {
				present |= bit
				if sameValue(x, y) {
					agree |= bit
				}
			}
		}
	}
	return present, agree
}

// sameValue reports whether two values of a slot agree: a date with the month
// or year it lies in, others with themselves.
func sameValue(x, y trait) bool {
	if x.value == y.value {
		return true
	}
	short := min(len(x.value), len(y.value))
	return x.slot == byDate && x.value[:short] == y.value[:short]
}

// seenAfter reports whether t was spoken of after u.
func (t *thread) seenAfter(u *thread) bool {
	a, b := t.sightings[len(t.sightings)-1], u.sightings[len(u.sightings)-1]
	if c := a.entry.compare(b.entry); c != 0 {
		return c > 0
	}
	return a.ordinal > b.ordinal
}

// admits reports whether an object may be of the thread for what the thread has
// of its own record, and for how the thread stands.
func (t *thread) admits(e *entry, sec section, i int, traits []trait) bool {
	for j := len(t.sightings) - 1; j >= 0 && t.sightings[j].entry == e; j-- {
		_, k := e.at(t.sightings[j].ordinal)
		// One article tells its objects apart, but for the accounts of different
		// speakers and what it calls by a name and by its acronym.
		if sec == ofActor || slices.Equal(e.according(sec, i), e.according(sec, k)) && !t.sharesName(traits) {
			return false
		}
	}
	if sec != ofCeasefire && sec != ofMeeting {
		return true
	}
	// What is over is not prepared again: it is another.
	p := e.provision(sec, i)
	return !(preparing(p.Status) && t.over())
}

// sharesName reports whether the thread has a name that is among the traits.
func (t *thread) sharesName(traits []trait) bool {
	return slices.ContainsFunc(traits, func(x trait) bool { return x.slot == byName && slices.Contains(t.traits, x) })
}

// preparing reports whether a status is on the way to taking effect.
func preparing(s Status) bool { return Considered <= s && s <= Signed }

// over reports whether the last word on the thread is that it has ended.
func (t *thread) over() bool {
	for i := len(t.sightings) - 1; i >= 0; i-- {
		if s := t.sightings[i].status; s != 0 {
			return s == Broken || s == Ended
		}
	}
	return false
}

func (s *resolution) forbidden(d *Dossier, e *entry, sec section, i int, index int32) bool {
	if len(d.links.different) == 0 {
		return false
	}
	for _, same := range d.links.group(Ref{e.rec.Article.ID, e.id(sec, i)}) {
		for _, other := range d.links.different[same] {
			if d.threadOf(other) == index {
				return true
			}
		}
	}
	return false
}

// why returns what a sighting shares with those before it.
func (d *Dossier) why(t *thread, seen sighting) []Reason {
	sec, i := seen.entry.at(seen.ordinal)
	var list []Reason
	if len(d.links.same) > 0 && len(d.links.group(seen.entry.ref(seen.ordinal))) > 1 {
		list = append(list, Reason{Trait: forced})
	}
	for _, x := range d.res.traits(nil, seen.entry, sec, i) {
		if agreement(matching[sec].weights, x.slot) <= 0 {
			continue
		}
		if _, agree := t.compare([]trait{x}, int(seen.before)); agree != 0 {
			list = append(list, Reason{slotWords[x.slot], x.value})
		}
	}
	return list
}

// order returns the threads section by section, each in order of first sighting.
func (s *resolution) order() []*thread {
	list := slices.Clone(s.threads)
	slices.SortStableFunc(list, func(a, b *thread) int { return int(a.section) - int(b.section) })
	return list
}

func (s *resolution) find(id ID) *thread {
	if i, ok := s.ids[id]; ok {
		return s.threads[i]
	}
	return nil
}
