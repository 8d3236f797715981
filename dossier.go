package ceasefire

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
)

// Dossier is the records of one process, kept in the order of publication,
// whatever the order they arrive in. It recognises across articles the same
// actor, provision, issue and position (see [Thread]), and articles that are
// copies of one another. Every answer depends on which records and which links
// ([Dossier.Force], [Dossier.Forbid]) the dossier holds, never on the order in
// which they came.
//
// Adding a record costs the same however many there are, and takes some three
// kilobytes beside the record itself. The work of recognising waits for the next
// question, and is proportional to the records that are new and those published
// after them.
//
// The zero value is an empty dossier, ready to use. A Dossier is safe for
// concurrent use and must not be copied.
type Dossier struct {
	mu      sync.Mutex
	byID    map[string]*entry
	entries []*entry // [:settled] in order of publication and resolved, the rest as they arrived
	settled int
	links   links
	res     resolution // what the settled entries make
}

// entry is a record in a dossier.
type entry struct {
	rec     *Record
	print   fingerprint
	copyOf  *entry              // the article it is a copy of, nil for none
	first   [sections + 1]int32 // the first ordinal of each section; the last is the number of objects
	threads []int32             // by ordinal: the thread of each object; nil for a copy
}

// Ref names an object of a record within a dossier: the article's id, and the
// object's id there, counted for what has none as in [Fact]: "force/1",
// "state/FR", "issue/2", "position/1".
type Ref struct {
	Article string `json:"article"`
	Object  ID     `json:"object"`
}

// Add adds a record. The article must have an id, which no other record of the
// dossier has, and a day of publication; the record must be valid. The dossier
// keeps the record, and it must not be changed afterwards. The error wraps
// [ErrMissing] or [ErrRepeated], or is that of [Record.Validate]; the dossier is
// then as it was.
func (d *Dossier) Add(r *Record) error {
	switch {
	case r.Article.ID == "":
		return fmt.Errorf("article id: %w", ErrMissing)
	case r.Article.Published.IsZero():
		return fmt.Errorf("article %q: published: %w", r.Article.ID, ErrMissing)
	}
	if err := r.Validate(); err != nil {
		return fmt.Errorf("article %q: %w", r.Article.ID, err)
	}
	e := newEntry(r)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.byID[r.Article.ID] != nil {
		return fmt.Errorf("article %q: %w", r.Article.ID, ErrRepeated)
	}
	if d.byID == nil {
		d.byID = make(map[string]*entry)
	}
	d.byID[r.Article.ID] = e
	d.entries = append(d.entries, e)
	return nil
}

func newEntry(r *Record) *entry {
	e := &entry{rec: r, print: newFingerprint(r)}
	n := int32(0)
	for s := range sections {
		e.first[s] = n
		n += int32(s.len(r))
	}
	e.first[sections] = n
	return e
}

// compare orders entries by day of publication, then by id.
func (e *entry) compare(f *entry) int {
	return cmp.Or(e.rec.Article.Published.Compare(f.rec.Article.Published), cmp.Compare(e.rec.Article.ID, f.rec.Article.ID))
}

// settle brings the entries into order and resolves those that are not. What
// comes late takes back what was made of the entries published after it.
func (d *Dossier) settle() {
	if d.settled == len(d.entries) {
		return
	}
	late := d.entries[d.settled:]
	slices.SortFunc(late, (*entry).compare)
	at, _ := slices.BinarySearchFunc(d.entries[:d.settled], late[0], (*entry).compare)
	d.undo(at)
	if at < len(d.entries)-len(late) {
		// A new slice: iterators may still walk the old one.
		merged := append(make([]*entry, 0, len(d.entries)+1), d.entries[:at]...)
		rest := d.entries[at : len(d.entries)-len(late)]
		for len(late) > 0 && len(rest) > 0 {
			if rest[0].compare(late[0]) < 0 {
				merged, rest = append(merged, rest[0]), rest[1:]
			} else {
				merged, late = append(merged, late[0]), late[1:]
			}
		}
		d.entries = append(append(merged, rest...), late...)
	}
	for ; d.settled < len(d.entries); d.settled++ {
		d.res.add(d, d.entries[d.settled])
	}
}

// undo takes back the entries from a position on.
func (d *Dossier) undo(at int) {
	for d.settled > at {
		d.settled--
		d.res.remove(d.entries[d.settled])
	}
}

// Len returns the number of records, copies included.
func (d *Dossier) Len() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.entries)
}

// Records yields the records in order of publication, those of one day in order
// of their ids. Copies are among them.
func (d *Dossier) Records() iter.Seq[*Record] {
	return func(yield func(*Record) bool) {
		d.mu.Lock()
		d.settle()
		entries := d.entries
		d.mu.Unlock()
		for _, e := range entries {
			if !yield(e.rec) {
				return
			}
		}
	}
}

// Record returns the record of an article.
func (d *Dossier) Record(article string) (*Record, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e := d.byID[article]
	if e == nil {
		return nil, false
	}
	return e.rec, true
}

// CopyOf returns the id of the article that an article is a copy of: a
// syndicated or lightly rewritten text that says nothing else. It is "" for an
// original and for an article that is not in the dossier. Of a text and its
// copies the one published first is the original. What a copy says is not
// counted again anywhere.
func (d *Dossier) CopyOf(article string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.settle()
	if e := d.byID[article]; e != nil && e.copyOf != nil {
		return e.copyOf.rec.Article.ID
	}
	return ""
}

// Thread is one actor, provision, issue or position followed through the
// articles of a dossier.
type Thread struct {
	// ID is the id of an actor, which is that of its first sighting, and the
	// kind and a number for the rest, "force/1", counted in order of first
	// sighting. A dossier that gains an older article may count anew.
	ID ID
	// Kind is as in [Fact]: "actor", "force", "issue".
	Kind string
	// Sightings are the objects that are taken for it, in order of publication.
	Sightings []Sighting
}

// Sighting is an object of an article that is taken for a thread.
type Sighting struct {
	Ref
	// Why says what the object shares with the sightings before it; empty for the first.
	Why []Reason
}

// Reason is one trait that an object shares with what it is taken for.
type Reason struct {
	// Trait is "id", "name", "host", "members" and so on, or "forced" where the caller said so.
	Trait string
	// Value is what is shared; a name is folded as in [NewActorID].
	Value string
}

// String returns "same host: state/UA", or "forced".
func (r Reason) String() string {
	if r.Trait == forced {
		return forced
	}
	return "same " + r.Trait + ": " + r.Value
}

const forced = "forced"

// Threads yields every thread: actors, then the provisions in the order of a
// record's lists, then issues and positions; those of a kind in order of first
// sighting.
func (d *Dossier) Threads() iter.Seq[Thread] {
	return func(yield func(Thread) bool) {
		d.mu.Lock()
		d.settle()
		order := d.res.order()
		list := make([]Thread, len(order))
		for i, t := range order {
			list[i] = d.thread(t)
		}
		d.mu.Unlock()
		for _, t := range list {
			if !yield(t) {
				return
			}
		}
	}
}

// Thread returns the thread of an id.
func (d *Dossier) Thread(id ID) (Thread, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.settle()
	if t := d.res.find(id); t != nil {
		return d.thread(t), true
	}
	return Thread{}, false
}

// ThreadOf returns the id of the thread that an object belongs to. It is "" for
// a statement, for an object of a copy and for what is not in the dossier.
func (d *Dossier) ThreadOf(ref Ref) ID {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.settle()
	if t := d.threadOf(ref); t >= 0 {
		return d.res.threads[t].id
	}
	return ""
}

// threadOf returns the index of the thread of a resolved object, -1 for none.
func (d *Dossier) threadOf(ref Ref) int32 {
	e := d.byID[ref.Article]
	if e == nil || e.threads == nil {
		return -1
	}
	if o := e.ordinal(ref.Object); o >= 0 && int(o) < len(e.threads) {
		return e.threads[o]
	}
	return -1
}

// thread returns what the caller sees of a thread.
func (d *Dossier) thread(t *thread) Thread {
	out := Thread{ID: t.id, Kind: t.section.String(), Sightings: make([]Sighting, len(t.sightings))}
	for i, s := range t.sightings {
		out.Sightings[i] = Sighting{Ref: s.entry.ref(s.ordinal)}
		if i > 0 {
			out.Sightings[i].Why = d.why(t, s)
		}
	}
	return out
}

// Force says that two objects are the same, and Forbid that they are not,
// whatever they share. They must be of one kind; whether they are in the dossier
// yet does not matter. What is forced carries on: a forced to b and b to c makes
// a and c the same. The last word on a pair counts. The error wraps
// [ErrConflict] where the links would contradict one another or the kinds
// differ, and the links are then as they were.
//
// A link costs a resolution of the whole dossier at the next question.
func (d *Dossier) Force(a, b Ref) error { return d.link(a, b, (*links).force) }

// Forbid says that two objects are not the same; see [Dossier.Force].
func (d *Dossier) Forbid(a, b Ref) error { return d.link(a, b, (*links).forbid) }

func (d *Dossier) link(a, b Ref, set func(*links, Ref, Ref) error) error {
	if a == b || a.Object.kind() == sections || a.Object.kind() != b.Object.kind() {
		return fmt.Errorf("%v and %v: %w", a, b, errors.Join(ErrConflict, errKinds))
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := set(&d.links, a, b); err != nil {
		return fmt.Errorf("%v and %v: %w", a, b, err)
	}
	d.undo(0)
	d.entries = slices.Clone(d.entries) // iterators may walk the old slice
	return nil
}

var errKinds = errors.New("not two objects of one kind")
