package ceasefire

import (
	"slices"
)

// walk goes through the articles of a dossier day by day and keeps how every
// thread stands.
type walk struct {
	d         *Dossier
	tracks    map[int32]*track // by index of the thread
	emit      func(Change)     // nil: changes are not asked for
	pending   []Change         // of the day at hand
	today     Date
	providers map[about][]*track    // those who made it known
	leaves    map[about][]*openLeaf // what is waited for
}

// walk settles the dossier and goes through the articles until a day. It emits
// the changes after another, if emit is not nil.
func (d *Dossier) walk(after, until Date, emit func(Change)) *walk {
	d.settle()
	w := &walk{d: d, tracks: make(map[int32]*track)}
	for i := 0; i < len(d.entries); {
		day := d.entries[i].rec.Article.Published
		if day.Compare(until) > 0 {
			break
		}
		j := i + 1
		for j < len(d.entries) && d.entries[j].rec.Article.Published == day {
			j++
		}
		if day.Compare(after) > 0 {
			w.emit = emit
		}
		w.day(d.entries[i:j], nil)
		i = j
	}
	w.today = until
	return w
}

// day takes in the articles of one day. Those of sameTime were taken in before,
// but count as of the same time.
func (w *walk) day(entries, sameTime []*entry) {
	w.today = entries[0].rec.Article.Published
	accounts := make(map[int32][]account)
	var touched []int32
	take := func(entries []*entry) {
		for _, e := range entries {
			for o := e.first[ofCeasefire]; int(o) < len(e.threads); o++ {
				t := e.threads[o]
				if accounts[t] == nil {
					touched = append(touched, t)
				}
				accounts[t] = append(accounts[t], w.d.res.account(e, o))
			}
		}
	}
	take(sameTime)
	told := make(map[int32]int, len(touched))
	for t, list := range accounts {
		told[t] = len(list)
	}
	take(entries)
	for _, t := range touched {
		if told[t] < len(accounts[t]) {
			w.advance(t, accounts[t], told[t])
		}
	}
	for _, t := range touched {
		for _, a := range accounts[t][told[t]:] {
			w.membership(t, &a)
		}
	}
	w.learn(touched)
	if w.emit != nil {
		slices.SortStableFunc(w.pending, func(a, b Change) int { return a.compare(&b) })
		for _, c := range w.pending {
			w.emit(c)
		}
	}
	w.pending = w.pending[:0]
}

func (w *walk) change(kind ChangeKind, s *track, before, after Value) {
	if w.emit == nil || kind == 0 {
		return
	}
	of := cmpAttribute(before, after)
	c := Change{Kind: kind, Thread: s.thread.id, Label: w.label(s), Before: before, After: after, name: w.d.res.name, order: of}
	if kind != ChangeAdded {
		c.Attribute = attributeRows[of].name
	}
	w.pending = append(w.pending, c)
}

// cmpAttribute returns the attribute that a change is of: that of the side that has a value.
func cmpAttribute(before, after Value) attribute {
	if before.Text != "" {
		return before.attribute
	}
	return after.attribute
}

// advance brings a thread up to the accounts of a day, the first told of which
// were taken in before.
func (w *walk) advance(index int32, accounts []account, told int) {
	s := w.tracks[index]
	isNew := s == nil
	if isNew {
		s = &track{thread: w.d.res.threads[index]}
		w.tracks[index] = s
	}
	group := false // some attribute is of a class that is taken together
	before := len(s.values)
	for i := told; i < len(accounts); i++ {
		for _, v := range accounts[i].values {
			switch v.attribute.class() {
			case isLabel:
				if s.find(v.attribute) < 0 {
					s.values = append(s.values, v)
				}
			case isList, isMembers:
				w.enlist(s, before, v, isNew)
			case isCondition:
				w.require(s, v, isNew)
			default:
				group = true
			}
		}
		s.last = accounts[i].said
	}
	if group {
		w.together(s, accounts, told, isNew)
	}
	if isNew {
		after := Value{Said: accounts[told].said}
		for _, at := range [...]attribute{aStatus, aState, aStance} {
			if i := s.find(at); i >= 0 {
				after = s.values[i]
			}
		}
		w.change(ChangeAdded, s, Value{}, after)
	}
}

// enlist adds a value to a list. The values before the given place stood before the day.
func (w *walk) enlist(s *track, before int, v Value, isNew bool) {
	others := -1
	for i := range s.values {
		x := &s.values[i]
		if x.Text == v.Text && (x.attribute == v.attribute || x.attribute == aLead && v.attribute.class() == isMembers) {
			return
		}
		if x.attribute == v.attribute && i < before {
			others = i
		}
	}
	if !isNew && others >= 0 && v.attribute.class() == isMembers {
		w.change(ChangeJoined, s, Value{Said: s.values[others].Said}, v)
	}
	s.values = append(s.values, v)
}

// require adds a condition, unless it stands already.
func (w *walk) require(s *track, v Value, isNew bool) {
	for i := range s.values {
		if s.values[i].attribute == v.attribute && s.values[i].Text == v.Text {
			return
		}
	}
	if !isNew {
		w.change(ChangeConditionAdded, s, Value{Said: s.said()}, v)
	}
	s.values = append(s.values, v)
	w.await(s, v)
}

// said returns where the word on a thread comes from: its status, or else its first value.
func (s *track) said() Said {
	if i := s.find(aStatus); i >= 0 {
		return s.values[i].Said
	}
	if len(s.values) > 0 {
		return s.values[0].Said
	}
	return s.last
}

// together takes the values of the attributes that have one value at a time,
// numbers by their units: accounts of one day may contradict one another.
func (w *walk) together(s *track, accounts []account, told int, isNew bool) {
	var done []Value
	for i := told; i < len(accounts); i++ {
		for _, v := range accounts[i].values {
			class := v.attribute.class()
			if class != isLatest && class != isNumber || slices.ContainsFunc(done, func(d Value) bool { return sameMeasure(&d, &v) }) {
				continue
			}
			done = append(done, v)
			var all []Value
			news := 0
			for j, a := range accounts {
				for _, u := range a.values {
					if sameMeasure(&u, &v) {
						all = append(all, u)
					}
				}
				if j == told-1 {
					news = len(all)
				}
			}
			w.measure(s, all, news)
		}
	}
}

// sameMeasure reports whether two values are of one attribute, and of one unit.
func sameMeasure(a, b *Value) bool {
	return a.attribute == b.attribute && a.Quantity.Unit == b.Quantity.Unit
}

// measure takes the values that the accounts of a day give of one measure; those
// from news on were not taken in before.
func (w *walk) measure(s *track, all []Value, news int) {
	at := slices.IndexFunc(s.values, func(v Value) bool { return sameMeasure(&v, &all[0]) })
	var stood *Value
	if at >= 0 {
		v := s.values[at]
		stood = &v
	}
	s.contested = slices.DeleteFunc(s.contested, func(v Value) bool { return sameMeasure(&v, &all[0]) })
	if a, b := contradiction(stood, all, news); a >= 0 {
		if all[0].attribute == aLead {
			return
		}
		s.contested = append(s.contested, all[a], all[b])
		w.change(ChangeContradicted, s, all[a], all[b])
		return
	}
	v := adopt(stood, all[news:])
	switch {
	case v == nil:
	case stood == nil:
		s.values = append(s.values, *v)
	default:
		w.change(diffValue(stood, v), s, *stood, *v)
		s.values[at] = *v
	}
}

// contradiction returns the places of the first two accounts that contradict one
// another, -1 if none do. A number or a date that stood before is not contested by
// another: it has changed.
func contradiction(stood *Value, all []Value, news int) (int, int) {
	for i := range all {
		for j := max(i+1, news); j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.voice() == b.voice() || !contradict(a, b) {
				continue
			}
			if a.attribute != aStatus && news == 0 && stood != nil && (diffValue(stood, a) == 0 || diffValue(stood, b) == 0) {
				continue
			}
			return i, j
		}
	}
	return -1, -1
}

// adopt returns the value that stands after the accounts of a day, nil where it
// is the one that stood. Of several the last that is another is taken. A status
// that an account repeats goes on, but for one that lies higher; of several new
// ones the highest is taken, since the day may have seen them all.
func adopt(stood *Value, all []Value) *Value {
	var v *Value
	repeated := false
	for i := range all {
		u := &all[i]
		if stood != nil && same(stood, u) {
			repeated = true
			continue
		}
		if v == nil || u.attribute != aStatus || u.rank > v.rank {
			v = u
		}
	}
	if v != nil && v.attribute == aStatus && repeated && v.rank < stood.rank {
		return nil
	}
	return v
}

func same(a, b *Value) bool {
	if a.attribute.class() == isNumber {
		return a.Quantity.Equal(b.Quantity)
	}
	return a.Text == b.Text
}

// membership takes in a pledge to join or to withdraw from what it serves.
func (w *walk) membership(index int32, a *account) {
	t := w.d.res.threads[index]
	if t.section != ofPledge {
		return
	}
	_, i := a.entry.at(a.entry.ordinal(a.said.Object))
	p := &a.entry.rec.Pledges[i]
	o := a.entry.ordinal(p.Toward)
	if p.Toward == "" || o < 0 {
		return
	}
	s := w.tracks[a.entry.threads[o]]
	for _, by := range a.values {
		if by.attribute != aBy || s == nil {
			continue
		}
		switch {
		case leaves(p.Action, p.Status):
			for i := len(s.values) - 1; i >= 0; i-- {
				if v := s.values[i]; v.Text == by.Text && v.attribute.class() == isMembers {
					s.values = slices.Delete(s.values, i, i+1)
					gone := Value{Attribute: v.Attribute, Said: a.said, attribute: v.attribute}
					w.change(ChangeLeft, s, v, gone)
					gone.Text = v.Text
					s.left = append(s.left, gone)
				}
			}
		case p.Action == ActionJoin && Agreed <= p.Status && p.Status <= InForce:
			if role, ok := memberRole(s.thread.section); ok {
				by.attribute, by.Attribute = role, attributeRows[role].name
				before := len(s.values)
				w.enlist(s, before, by, false)
			}
		}
	}
}

// leaves reports whether a pledge ends a membership.
func leaves(a Action, s Status) bool {
	switch a {
	case ActionWithdraw:
		return Intended <= s && s <= InForce || s == Ended
	case ActionJoin:
		return s == Rejected || s == Dropped || s == Broken || s == Ended
	}
	return false
}

// memberRole returns the attribute of a section that holds who has joined.
func memberRole(s section) (attribute, bool) {
	switch s {
	case ofCeasefire:
		return aParties, true
	case ofMechanism:
		return aMembers, true
	case ofForce:
		return aContributors, true
	case ofGuarantee:
		return aGuarantors, true
	case ofDocument:
		return aSignatories, true
	}
	return 0, false
}

// ordered returns the tracks of the threads section by section, each in order of first sighting.
func (w *walk) ordered() []*track {
	list := make([]*track, 0, len(w.tracks))
	for _, s := range w.tracks {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *track) int {
		if c := int(a.thread.section) - int(b.thread.section); c != 0 {
			return c
		}
		return int(a.thread.number) - int(b.thread.number)
	})
	return list
}

// since returns the net changes of a walk against an earlier one of the same dossier.
func (w *walk) since(old *walk) []Change {
	var list []Change
	w.emit = func(c Change) { list = append(list, c) }
	was := make(map[*thread]*track, len(old.tracks))
	for _, s := range old.tracks {
		was[s.thread] = s
	}
	known := [2]Knowledge{old.knowledge(), w.knowledge()}
	for _, s := range w.ordered() {
		w.compare(was[s.thread], s)
		w.met(old.today, known, was[s.thread], s)
		slices.SortStableFunc(w.pending, func(a, b Change) int { return a.compare(&b) })
		list = append(list, w.pending...)
		w.pending = w.pending[:0]
	}
	return list
}

// compare adds the changes from how a thread stood to how it stands.
func (w *walk) compare(old, s *track) {
	if old == nil {
		after := Value{Said: s.last}
		for _, at := range [...]attribute{aStatus, aState, aStance} {
			if i := s.find(at); i >= 0 {
				after = s.values[i]
			}
		}
		w.change(ChangeAdded, s, Value{}, after)
		return
	}
	for i := range s.values {
		v := s.values[i]
		j := slices.IndexFunc(old.values, func(o Value) bool { return sameMeasure(&o, &v) })
		switch v.attribute.class() {
		case isMembers:
			if j >= 0 && !old.has(v) {
				w.change(ChangeJoined, s, Value{Said: old.values[j].Said}, v)
			}
		case isCondition:
			if !old.has(v) {
				w.change(ChangeConditionAdded, s, Value{Said: old.said()}, v)
			}
		case isNumber, isLatest:
			if j >= 0 {
				w.change(diffValue(&old.values[j], &v), s, old.values[j], v)
			}
		}
	}
	for _, v := range old.values {
		if v.attribute.class() == isMembers && !s.has(v) {
			gone := Value{Attribute: v.Attribute, Said: s.last, attribute: v.attribute}
			for _, l := range s.left {
				if l.attribute == v.attribute && l.Text == v.Text {
					gone.Said = l.Said
				}
			}
			w.change(ChangeLeft, s, v, gone)
		}
	}
	for i := 1; i < len(s.contested); i += 2 {
		if !old.disputed(s.contested[i]) {
			w.change(ChangeContradicted, s, s.contested[i-1], s.contested[i])
		}
	}
}

// has reports whether a value stands, whoever said it.
func (s *track) has(v Value) bool {
	return slices.ContainsFunc(s.values, func(o Value) bool { return o.attribute == v.attribute && o.Text == v.Text })
}

// contests reports whether accounts of an attribute contradict one another.
func (s *track) contests(at attribute) bool {
	return slices.ContainsFunc(s.contested, func(v Value) bool { return v.attribute == at })
}

// disputed reports whether an account is among those that contradict one another.
func (s *track) disputed(v Value) bool {
	return slices.ContainsFunc(s.contested, func(o Value) bool {
		return o.attribute == v.attribute && o.Text == v.Text && o.Ref == v.Ref
	})
}
