package ceasefire

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// A copy is told by the words and by what they say. Words are compared by
// shingles, runs of three: of the hashes of a text's shingles the smallest make
// a sketch, and the share that two sketches have in common estimates the share
// of the texts. Because a new story may keep most of an older text, a copy must
// besides have no figure and say nothing that the original has not.
const (
	shingleWords = 3
	sketchSize   = 48  // hashes kept of a text
	sketchKeys   = 8   // of which so many lead to candidates
	sketchLeast  = 12  // shingles below which a text is too short to be compared
	copyShare    = 0.5 // of the shingles of both that both must have
	copyReach    = 16  // candidates looked at for a hash, the latest first
	hashOffset   = 14695981039346656037
	hashPrime    = 1099511628211
)

// fingerprint is what is compared of a record to tell copies.
type fingerprint struct {
	sketch  []uint64 // the smallest hashes of shingles, ascending
	figures []uint64 // hashes of the numbers in digits, ascending
	said    []uint64 // hashes of what the record says, ascending
}

func newFingerprint(r *Record) fingerprint {
	var f fingerprint
	var last [shingleWords]uint64 // hashes of the words before
	shingles, words := smallest{}, 0
	eachWord(r.Article.Text, func(hash uint64, figure bool) {
		if figure {
			f.figures = append(f.figures, hash)
		}
		copy(last[:], last[1:])
		last[shingleWords-1] = hash
		if words++; words >= shingleWords {
			h := uint64(hashOffset)
			for _, w := range last {
				h = mix(h, w)
			}
			shingles.add(h)
		}
	})
	f.sketch = slices.Clip(shingles.list())
	f.figures = ascending(f.figures)
	f.said = ascending(appendSaid(nil, r))
	return f
}

// eachWord yields the hash of every run of letters and digits, folded to lower
// case, and whether it begins with a digit.
func eachWord(text string, yield func(hash uint64, figure bool)) {
	h, inside, figure := uint64(hashOffset), false, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if !inside {
				inside, figure = true, unicode.IsDigit(r)
			}
			h = (h ^ uint64(unicode.ToLower(r))) * hashPrime
			continue
		}
		if inside {
			yield(h, figure)
			h, inside = hashOffset, false
		}
	}
	if inside {
		yield(h, figure)
	}
}

// mix stirs a value into a hash so that all bits count, since sketches go by size.
func mix(h, v uint64) uint64 {
	h = (h ^ v) * hashPrime
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	return h ^ h>>29
}

func hashString(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return mix(h, uint64(len(s)))
}

// smallest keeps the smallest of many hashes.
type smallest struct{ kept []uint64 }

func (s *smallest) add(h uint64) {
	if n := len(s.kept); n >= sketchSize && h >= s.kept[sketchSize-1] {
		return // [:sketchSize] is ascending whenever there is more than that
	}
	s.kept = append(s.kept, h)
	if len(s.kept) == 2*sketchSize || len(s.kept) == sketchSize {
		s.kept = s.list()
	}
}

func (s *smallest) list() []uint64 {
	l := ascending(s.kept)
	return l[:min(len(l), sketchSize)]
}

// ascending sorts a list and drops repetitions.
func ascending(l []uint64) []uint64 {
	slices.Sort(l)
	return slices.Compact(l)
}

// appendSaid appends a hash for what a record says of each object, as far as a
// copy would have to say the same.
func appendSaid(l []uint64, r *Record) []uint64 {
	say := func(s section, status uint8, words ...string) {
		h := mix(mix(hashOffset, uint64(s)), uint64(status))
		for _, w := range words {
			h = hashString(h, w)
		}
		l = append(l, h)
	}
	for i := range r.Ceasefires {
		c := &r.Ceasefires[i]
		say(ofCeasefire, uint8(c.Status), c.Scope.String(), c.Duration.String())
	}
	for i := range r.Mechanisms {
		m := &r.Mechanisms[i]
		say(ofMechanism, uint8(m.Status), m.Kind.String(), m.Strength.String())
	}
	for i := range r.Forces {
		f := &r.Forces[i]
		say(ofForce, uint8(f.Status), f.Kind.String(), f.Strength.String())
	}
	for i := range r.Guarantees {
		g := &r.Guarantees[i]
		say(ofGuarantee, uint8(g.Status), g.Kind.String(), g.Form.String())
	}
	for i := range r.Pledges {
		p := &r.Pledges[i]
		words := []string{p.Action.String(), p.Quantity.String()}
		for _, by := range p.By {
			words = append(words, string(by))
		}
		say(ofPledge, uint8(p.Status), words...)
	}
	for i := range r.Documents {
		x := &r.Documents[i]
		say(ofDocument, uint8(x.Status), x.Kind.String())
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		say(ofMeeting, uint8(m.Status), m.Kind.String(), m.Date.String())
	}
	for i := range r.Issues {
		s := &r.Issues[i]
		say(ofIssue, uint8(s.State), s.Topic.String())
	}
	for i := range r.Positions {
		p := &r.Positions[i]
		say(ofPosition, uint8(p.Stance), p.Topic.String(), string(p.Holder))
	}
	return l
}

// keys returns the hashes that lead from one copy to another.
func (f *fingerprint) keys() []uint64 {
	if len(f.sketch) < sketchLeast {
		return nil
	}
	return f.sketch[:sketchKeys]
}

// copies reports whether f is of a copy of the text of g.
func (f *fingerprint) copies(g *fingerprint) bool {
	return within(f.said, g.said) && (within(f.figures, g.figures) || within(g.figures, f.figures)) && share(f.sketch, g.sketch) >= copyShare
}

// within reports whether every element of a stands in b, both ascending.
func within(a, b []uint64) bool {
	for _, x := range b {
		if len(a) == 0 {
			break
		}
		if a[0] == x {
			a = a[1:]
		}
	}
	return len(a) == 0
}

// share estimates how much of two texts is common by the smallest hashes of both.
func share(a, b []uint64) float64 {
	common, seen := 0, 0
	for seen < sketchSize && (len(a) > 0 || len(b) > 0) {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0] < b[0]:
			a = a[1:]
		case len(a) == 0 || b[0] < a[0]:
			b = b[1:]
		default:
			common++
			a, b = a[1:], b[1:]
		}
		seen++
	}
	return float64(common) / float64(max(seen, 1))
}

// copies finds originals by the keys of their sketches.
type copies map[uint64][]*entry

// original returns the latest entry that e is a copy of, nil for none.
func (c copies) original(e *entry) *entry {
	var tried []*entry
	for _, k := range e.print.keys() {
		list := c[k]
		for i := len(list) - 1; i >= max(0, len(list)-copyReach); i-- {
			if slices.Contains(tried, list[i]) {
				continue
			}
			if e.print.copies(&list[i].print) {
				return list[i]
			}
			tried = append(tried, list[i])
		}
	}
	return nil
}

func (c copies) add(e *entry) {
	for _, k := range e.print.keys() {
		c[k] = append(c[k], e)
	}
}

// remove takes back the entry added last.
func (c copies) remove(e *entry) {
	for _, k := range e.print.keys() {
		if c[k] = c[k][:len(c[k])-1]; len(c[k]) == 0 {
			delete(c, k)
		}
	}
}
