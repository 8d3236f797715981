package parse

import (
	"slices"
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// shortens reports whether w is made of the initials of the name.
func (a *article) shortens(w string, name text.Span) bool {
	n := 0
	start := true
	for i := name.Start; i < name.End; i++ {
		b := a.in.Text[i]
		if start && b >= 'A' && b <= 'Z' {
			if n >= len(w) || w[n] != b {
				return false
			}
			n++
		}
		start = b == ' ' || b == '-'
	}
	return n == len(w) && n >= 2
}

// properName records the phrase's own name, where its head is part of one.
func (a *article) properName(c *claim, i int) {
	if m := a.mentionAt(i); m >= 0 && a.mentions[m].Kind == nameMention && a.mentions[m].Actor >= 0 && bodies&(1<<c.section) != 0 && a.mentions[m].End-a.mentions[m].First > 1 {
		x := &a.mentions[m]
		c.name = a.trim(x.First, x.End)
		if lo := x.First; a.lowerWord(lo) == "the" && lo+1 < x.End {
			c.name = a.trim(lo+1, x.End)
		}
		if x.End+1 < len(a.doc.Tokens) && a.word(x.End) == "(" {
			c.acronym = a.word(x.End + 1)
		}
		return
	}
	if !a.tree.Tag[i].Proper() {
		return
	}
	lo := i
	for lo > int(a.tree.Left[i]) && (a.tree.Tag[lo-1].Proper() || a.word(lo-1) == "-" || a.lowerWord(lo-1) == "and" || a.lowerWord(lo-1) == "of" || isTitleCase(a.word(lo-1))) {
		lo--
	}
	for lo < i && (a.lowerWord(lo) == "and" || a.lowerWord(lo) == "of" || a.lowerWord(lo) == "the" || a.isPunct(lo)) {
		lo++
	}
	hi := i + 1
	if lo == i {
		return
	}
	c.name = text.Span{Start: int(a.doc.Tokens[lo].Start), End: int(a.doc.Tokens[hi-1].End)}
	if hi+2 < len(a.doc.Tokens) && a.word(hi) == "(" && a.word(hi+2) == ")" {
		c.acronym = a.word(hi + 1)
	}
}

func isTitleCase(w string) bool { return w != "" && w[0] >= 'A' && w[0] <= 'Z' }

// fillModifiers reads what stands inside the noun phrase.
func (a *article) fillModifiers(c *claim, i int) {
	t := &a.tree
	lo, hi := int(t.Left[i]), int(t.Right[i])
	// lengths: "60-day", "a truce of three months"
	for k := a.firstMoment(lo); k < len(a.moments) && a.moments[k].First <= hi; k++ {
		m := a.moments[k]
		if m.Length != (ceasefire.Duration{}) && m.Prep == timeFor && m.First < i && c.duration == (ceasefire.Duration{}) {
			c.duration = m.Length
		}
		if m.Prep == timeModifier && (c.section == documents || c.section == meetings) && c.date == (ceasefire.Date{}) {
			if d := a.resolve(m, backward); d.Day > 0 {
				c.date = d
			}
		}
	}
	switch c.section {
	case meetings, documents:
		a.ownDate(c, i, hi)
	case ceasefires:
		a.scopeOf(c, i)
	}
	for k := max(lo, i-10); k < i; k++ {
		a.modifierWord(c, k)
	}
	a.hyphened(c, lo, i)
	for ch := range t.Children(i) {
		switch t.Label[ch] {
		case syntax.NmodPoss:
			a.owner(c, ch)
		case syntax.Nmod, syntax.Obl:
			a.phraseOf(c, i, ch)
		case syntax.Acl, syntax.AclRelcl:
			a.describe(c, i, ch)
		case syntax.Amod, syntax.Compound:
			if ch < i && a.mentionAt(ch) >= 0 {
				a.ownerAdjective(c, ch)
				if s, ok := a.placeOf(ch); ok && c.section == meetings && c.place == "" && a.mentions[a.mentionAt(ch)].Place != "" && a.tree.Tag[ch].Proper() {
					c.place = s // "the Paris meeting"
				}
			}
		}
		if b, _, _ := a.markerOf(ch); b != noBearing && (t.Label[ch] == syntax.Nmod || t.Label[ch] == syntax.Acl) {
			for _, r := range a.requirementsOf(nil, i) {
				if r.head == ch || int(t.Head[r.head]) == ch {
					a.hang(c, r)
				}
			}
		}
	}
	if bodies&(1<<c.section) != 0 {
		a.strengthOf(c, i)
	}
	if c.section == forces {
		a.hostOf(c, i)
		if a.lemma(i) == "peacekeeper" {
			c.a = union(c.a, a.statesOf(i))
		}
	}
	if c.section == meetings && c.place == "" {
		c.place = a.placeAfter(i)
	}
	if q, ok := a.quantityAt(i); ok && isStrength(q.Unit) && (c.section == mechanisms || c.section == forces) {
		c.quantity = append(c.quantity, q)
	}
}

// scopeWords say what a halt is of, or where: after the head of its phrase.
// Sorted by word.
var scopeWords = [...]struct {
	word  string
	scope ceasefire.Scope
}{
	{"air", ceasefire.ScopeAir},
	{"airstrike", ceasefire.ScopeAir},
	{"city", ceasefire.ScopeLocal},
	{"district", ceasefire.ScopeLocal},
	{"drone", ceasefire.ScopeAir},
	{"electricity", ceasefire.ScopeEnergy},
	{"energy", ceasefire.ScopeEnergy},
	{"grid", ceasefire.ScopeEnergy},
	{"highway", ceasefire.ScopeLocal},
	{"infrastructure", ceasefire.ScopeEnergy},
	{"maritime", ceasefire.ScopeSea},
	{"missile", ceasefire.ScopeAir},
	{"naval", ceasefire.ScopeSea},
	{"neighborhood", ceasefire.ScopeLocal},
	{"neighbourhood", ceasefire.ScopeLocal},
	{"pipeline", ceasefire.ScopeEnergy},
	{"power", ceasefire.ScopeEnergy},
	{"refinery", ceasefire.ScopeEnergy},
	{"sea", ceasefire.ScopeSea},
	{"ship", ceasefire.ScopeSea},
	{"shipping", ceasefire.ScopeSea},
	{"sky", ceasefire.ScopeAir},
	{"town", ceasefire.ScopeLocal},
	{"vessel", ceasefire.ScopeSea},
	{"village", ceasefire.ScopeLocal},
}

// scopeOf reads what a ceasefire is limited to, in the prepositional phrases
// that hang on its head and in the ones that hang on those: "a halt to attacks
// on power plants", "a truce around the port city".
func (a *article) scopeOf(c *claim, i int) {
	for k := i + 1; k <= int(a.tree.Right[i]) && k < i+12 && c.scope == 0; k++ {
		if a.isPunct(k) && a.doc.Tokens[k].Kind != text.OpenQuote || a.isPredicate(k) && a.tree.Tag[k] != syntax.VBG {
			return
		}
		lemma := a.lemma(k)
		n := sort.Search(len(scopeWords), func(n int) bool { return scopeWords[n].word >= lemma })
		if n < len(scopeWords) && scopeWords[n].word == lemma && !a.tree.Tag[k].Proper() {
			c.scope = scopeWords[n].scope
		}
	}
}

// statesOf returns the states that the phrase of noun i names before its head:
// "the 900 Kenyan peacekeepers".
func (a *article) statesOf(i int) []int {
	var who []int
	for _, k := range a.principals(nil, i) {
		if a.actors[k].Kind == ceasefire.State {
			who = append(who, k)
		}
	}
	return who
}

// placeAfter returns the place behind noun i before anything else happens in
// its clause: "talks between the two delegations in Geneva broke up".
func (a *article) placeAfter(i int) string {
	for k := i + 1; k < i+maxNear && k < len(a.doc.Tokens); k++ {
		if a.isPunct(k) || a.isPredicate(k) {
			return ""
		}
		m := a.mentionAt(k)
		if m < 0 || a.mentions[m].Place == "" || a.mentions[m].Actor >= 0 || a.mentions[m].Head != k || a.stateAt(k) >= 0 {
			continue
		}
		if w := a.caseOf(k); w == "in" || w == "at" {
			s, _ := a.placeOf(k)
			return s
		}
	}
	return ""
}

// ownDate reads a date that stands after the head inside its phrase: "talks in
// Addis Ababa on Tuesday", "talks in Sirte that ended on Wednesday".
func (a *article) ownDate(c *claim, i, hi int) {
	way := a.lookOf(a.predicateAbove(i))
	for k := a.firstMoment(i); k < len(a.moments) && a.moments[k].First <= hi; k++ {
		m := a.moments[k]
		if m.Length != (ceasefire.Duration{}) || m.Prep != timePoint && m.Prep != timeModifier || c.date != (ceasefire.Date{}) {
			continue
		}
		for h := int(a.tree.Head[m.End-1]); h >= 0; h = int(a.tree.Head[h]) {
			if a.isPredicate(h) && h != i {
				if x := a.auxiliariesOf(h); a.tree.Tag[h] == syntax.VBN && !x.finite && !x.to { // "reached in Doha on Sunday"
					way = backward
					continue
				}
				switch a.lemma(h) {
				case "end", "begin", "start", "open", "hold", "take", "sign", "adopt", "initial", "conclude", "close", "date":
					way = a.lookOf(h)
				default:
					return
				}
			}
			if h == i {
				break
			}
		}
		if d := a.resolve(m, way); d.Day > 0 {
			c.date = d
		}
	}
}

// modifierWord reads one word before the head.
func (a *article) modifierWord(c *claim, k int) {
	switch c.section {
	case ceasefires:
		switch a.lemma(k) {
		case "humanitarian":
			c.scope = ceasefire.ScopeHumanitarian
		case "local":
			c.scope = ceasefire.ScopeLocal
		case "naval", "maritime":
			c.scope = ceasefire.ScopeSea
		case "full", "general", "comprehensive", "nationwide", "total", "complete":
			c.scope = ceasefire.ScopeGeneral
		case "permanent", "indefinite", "lasting", "open-ended", "unlimited":
			c.duration = ceasefire.Duration{Indefinite: true}
		case "energy", "power":
			c.scope = ceasefire.ScopeEnergy
		case "air":
			c.scope = ceasefire.ScopeAir
		case "sea":
			c.scope = ceasefire.ScopeSea
		case "brittle", "delicate", "fragile", "precarious", "shaky", "tenuous", "uneasy":
			if c.status == 0 && !c.generic {
				c.status = ceasefire.InForce
			}
		}
	case mechanisms:
		switch a.lemma(k) {
		case "monitoring", "monitor", "observer", "observation":
			c.tasks |= 1 << ceasefire.Observe
		case "verification":
			c.tasks |= 1 << ceasefire.Verify
		case "coordination":
			c.tasks |= 1 << ceasefire.Coordinate
		case "investigation":
			c.tasks |= 1 << ceasefire.Investigate
		}
	case forces:
		switch a.lemma(k) {
		case "demining":
			c.tasks |= 1 << ceasefire.TaskDemine
		}
	}
}

// isStrength reports the units that a mechanism's or a force's strength has.
func isStrength(unit string) bool {
	switch unit {
	case "troops", "observers", "police", "personnel", "vessels", "aircraft", "battalions", "teams":
		return true
	}
	return false
}

// hyphened reads "US-led", "US-Ukraine-Coalition", "Egyptian-brokered",
// "10,000-strong" in the tokens [lo,i).
func (a *article) hyphened(c *claim, lo, i int) {
	for k := max(lo, i-14); k+2 < i+1; k++ {
		if a.word(k+1) != "-" && a.word(k+1) != "‑" && a.word(k+1) != "–" {
			continue
		}
		switch a.lowerWord(k + 2) {
		case "led", "headed", "chaired", "commanded", "run":
			c.lead = a.appendActors(c.lead, k)
		case "brokered", "mediated", "negotiated", "sponsored", "facilitated":
			if c.section == ceasefires {
				c.b = a.appendActors(c.b, k)
			}
		case "strong":
			if q, ok := a.numberAt(k); ok {
				if q.Unit = "troops"; c.section == mechanisms {
					q.Unit = "personnel"
				}
				c.quantity = append(c.quantity, q)
			}
		default:
			x, y := a.appendActors(nil, k), a.appendActors(nil, k+2)
			if len(x) == 1 && len(y) == 1 && x[0] != y[0] && a.mentionAt(k+2) >= 0 && c.section != documents {
				for _, p := range append(x, y...) {
					if !slices.Contains(c.a, p) {
						c.a = append(c.a, p)
					}
				}
			}
		}
	}
}

// owner gives the possessor of the phrase its slot: "Israel's truce with".
func (a *article) owner(c *claim, h int) {
	who := a.principals(nil, h)
	switch c.section {
	case ceasefires, meetings:
		c.a = union(c.a, who)
	case guarantees:
		c.a = union(c.a, who)
	case mechanisms, forces:
		a.ownerLeads(c, h)
	}
}

// ownerLeads makes the organisation whose mission it is its lead: "the European
// Union's naval operation", "an African Union observer mission".
func (a *article) ownerLeads(c *claim, h int) {
	if len(c.lead) > 0 || !a.isOrganization(h) {
		return
	}
	m := &a.mentions[a.mentionAt(h)]
	if m.Kind == pronounMention || c.actor == m.Actor+1 {
		return
	}
	switch a.lemma(c.head) {
	case "mission", "operation", "force":
		if a.assembles(m.Actor) {
			c.lead = []int{m.Actor}
		}
	}
}

// assembles reports whether actor k is an organisation that sends missions of
// its own: one of states, not a company or a charity.
func (a *article) assembles(k int) bool {
	switch a.actors[k].ID.Slug() {
	case "un", "au", "eu", "osce", "ecowas", "sadc", "igad", "nato", "arab-league", "eac", "cis", "csto", "oas", "caricom", "asean", "gcc":
		return true
	}
	return false
}

// ownerAdjective gives a national adjective its slot: "the British plan",
// "American guarantees".
func (a *article) ownerAdjective(c *claim, h int) {
	who := a.appendActors(nil, h)
	switch c.section {
	case guarantees:
		c.a = union(c.a, who)
	case mechanisms, forces:
		a.ownerLeads(c, h)
	}
}

func union(x, y []int) []int {
	for _, k := range y {
		if !slices.Contains(x, k) {
			x = append(x, k)
		}
	}
	return x
}

// phraseOf reads a prepositional phrase that depends on the head.
func (a *article) phraseOf(c *claim, i, h int) {
	prep := a.caseOf(h)
	switch prep {
	case "between", "among":
		switch c.section {
		case ceasefires, meetings, mechanisms:
			c.a = union(c.a, a.principalsOrPeople(c.section, h))
		case documents:
			c.a = union(c.a, a.principals(nil, h))
		}
	case "with":
		switch c.section {
		case ceasefires, meetings:
			c.a = union(c.a, a.principalsOrPeople(c.section, h))
		case mechanisms, forces:
			a.withMembers(c, h)
		}
	case "of":
		switch c.section {
		case forces, mechanisms:
			if q, ok := a.quantityAt(h); ok {
				switch q.Unit { // "a mission of 60 people"
				case "people", "officers", "members", "experts", "civilians":
					q.Unit = "personnel"
				}
				if isStrength(q.Unit) {
					c.quantity = append(c.quantity, q)
				}
			} else if a.isBareNumber(h) && c.section == forces && !a.inMoment(h, 1) { // "a force of 1,200"
				if q, ok := a.numberAt(h); ok {
					q.Unit = "troops"
					c.quantity = append(c.quantity, q)
				}
			}
			if c.section == mechanisms {
				c.a = union(c.a, a.membersIn(h))
			}
		case meetings:
			c.a = union(c.a, a.principalsOrPeople(c.section, h))
		}
	case "for", "to":
		if c.section == guarantees {
			c.b = union(c.b, a.principals(nil, h))
			if g := a.governmentAt(h); len(c.b) == 0 && g >= 0 {
				c.b = append(c.b, g)
			}
		}
	case "from", "by":
		switch c.section {
		case guarantees:
			c.a = union(c.a, a.principals(nil, h))
		case forces, mechanisms:
			if prep == "from" {
				c.a = union(c.a, a.principals(nil, h))
				a.ledFrom(c, h)
			}
		}
	case "in", "at", "on", "near", "around", "along", "across", "off":
		if o := a.oblique(h, "of"); o >= 0 && a.classAt(h)&ground != 0 && a.isCity(o) { // "in the town of Pemba"
			h = o
		}
		s, ok := a.placeOf(h)
		if !ok {
			return
		}
		a.givePlace(c, prep, s, h)
	}
}

// givePlace puts a place where the section keeps it.
func (a *article) givePlace(c *claim, prep, s string, h int) {
	if p := a.tree.Child(h, syntax.NmodPoss); p >= 0 && a.tree.Tag[p] == syntax.PRPS {
		return // "on its side"
	}
	switch c.section {
	case documents, meetings:
		if c.place == "" && (prep == "in" || prep == "at") {
			c.place = s
		}
	case mechanisms:
		if prep == "in" && c.seat == "" && a.isCity(h) {
			c.seat = s
		} else if prep != "at" && !slices.Contains(c.area, s) {
			c.area = append(c.area, s)
		}
	case forces:
		if st := a.stateAt(h); st >= 0 && len(c.host) == 0 {
			c.host = append(c.host, st)
		} else if !slices.Contains(c.area, s) {
			c.area = append(c.area, s)
		}
	case ceasefires:
		if (prep == "around" || prep == "near") && c.scope == 0 && a.isCity(h) {
			c.scope = ceasefire.ScopeLocal
		}
	}
}

// isCity reports whether the place phrase headed by h names no country.
func (a *article) isCity(h int) bool {
	m := a.mentionAt(h)
	return m >= 0 && a.mentions[m].Place != "" && a.stateAt(h) < 0
}

// stateAt returns the actor of the country that the phrase headed by h names,
// as a place or as an actor; -1 when it names none or the country acts nowhere
// in the text.
func (a *article) stateAt(h int) int {
	m := a.mentionAt(h)
	if m < 0 {
		return -1
	}
	x := &a.mentions[m]
	if x.Actor >= 0 {
		if a.actors[x.Actor].Kind == ceasefire.State && x.Kind != metonymMention {
			return x.Actor
		}
		return -1
	}
	if x.Country != "" && x.Place == countryName(x.Country) {
		return a.actorIndex(ceasefire.ActorID("state/" + string(x.Country)))
	}
	return -1
}

// governmentAt returns the actor of the country whose name or capital the
// phrase headed by h is ("guarantees for Kyiv"), or -1.
func (a *article) governmentAt(h int) int {
	m := a.mentionAt(h)
	if m < 0 || a.mentions[m].Actor >= 0 || a.mentions[m].Country == "" {
		return -1
	}
	return a.actorIndex(ceasefire.ActorID("state/" + string(a.mentions[m].Country)))
}

// principalsOrPeople returns the actors of a phrase; a meeting keeps its people.
func (a *article) principalsOrPeople(s section, h int) []int {
	if s == meetings {
		if who := a.appendActors(nil, h); len(who) > 0 && !a.onlyGroups(who) {
			return who
		}
	}
	return a.principals(nil, h)
}

// onlyGroups reports whether all the actors are unnamed people: "delegations".
func (a *article) onlyGroups(who []int) bool {
	for _, k := range who {
		if a.actors[k].Kind != ceasefire.Group {
			return false
		}
	}
	return true
}

// withMembers reads "with X and Y as members", "with X as vice-chairman".
func (a *article) withMembers(c *claim, h int) {
	c.a = union(c.a, a.principals(nil, h))
	if o := a.oblique(h, "from", "by"); o >= 0 && (a.classAt(h)&(troops|observers|police) != 0 || a.lemma(h) == "contribution") { // "with contributions from Ghana"
		c.a = union(c.a, a.principals(nil, o))
	}
}
