package ceasefire

import (
	"cmp"
	"slices"
)

// links are what the caller says of pairs of objects.
type links struct {
	same      map[Ref][]Ref // both ways
	different map[Ref][]Ref // both ways
}

func (l *links) force(a, b Ref) error {
	group := append(l.group(a), l.group(b)...)
	for _, x := range group {
		for _, y := range l.different[x] {
			if slices.Contains(group, y) && !isPair(x, y, a, b) {
				return ErrConflict
			}
		}
	}
	unlink(l.different, a, b)
	l.same = linked(l.same, a, b)
	return nil
}

func (l *links) forbid(a, b Ref) error {
	direct := slices.Contains(l.same[a], b)
	unlink(l.same, a, b)
	if slices.Contains(l.group(a), b) { // forced by way of others
		if direct {
			l.same = linked(l.same, a, b)
		}
		return ErrConflict
	}
	l.different = linked(l.different, a, b)
	return nil
}

func isPair(x, y, a, b Ref) bool { return x == a && y == b || x == b && y == a }

// group returns the objects that are forced to be the same as a, a first.
func (l *links) group(a Ref) []Ref {
	group := []Ref{a}
	for i := 0; i < len(group); i++ {
		for _, b := range l.same[group[i]] {
			if !slices.Contains(group, b) {
				group = append(group, b)
			}
		}
	}
	return group
}

func linked(m map[Ref][]Ref, a, b Ref) map[Ref][]Ref {
	if m == nil {
		m = make(map[Ref][]Ref)
	}
	if !slices.Contains(m[a], b) {
		m[a] = append(m[a], b)
		m[b] = append(m[b], a)
	}
	return m
}

func unlink(m map[Ref][]Ref, a, b Ref) {
	for _, p := range [][2]Ref{{a, b}, {b, a}} {
		i := slices.Index(m[p[0]], p[1])
		if i < 0 {
			continue
		}
		if m[p[0]] = slices.Delete(m[p[0]], i, i+1); len(m[p[0]]) == 0 {
			delete(m, p[0])
		}
	}
}

func (r Ref) compare(s Ref) int {
	return cmp.Or(cmp.Compare(r.Article, s.Article), cmp.Compare(r.Object, s.Object))
}

// pairs returns every pair once, in order.
func pairs(m map[Ref][]Ref) [][2]Ref {
	var list [][2]Ref
	for a, others := range m {
		for _, b := range others {
			if a.compare(b) < 0 {
				list = append(list, [2]Ref{a, b})
			}
		}
	}
	slices.SortFunc(list, func(p, q [2]Ref) int { return cmp.Or(p[0].compare(q[0]), p[1].compare(q[1])) })
	return list
}
