package ceasefire

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// traits appends what an object is recognised by. The actors of the entry are
// resolved already, and so are the objects that stand before it.
func (s *resolution) traits(list []trait, e *entry, sec section, i int) []trait {
	t := traitList{s, e, list}
	r := e.rec
	switch sec {
	case ofActor:
		t.actor(&r.Actors[i])
	case ofCeasefire:
		c := &r.Ceasefires[i]
		t.name(c.Name)
		t.base("ceasefire")
		word1(&t, byScope, c.Scope)
		t.actors(byParties, c.Parties)
		t.actors(byMediators, c.Mediators)
	case ofMechanism:
		m := &r.Mechanisms[i]
		t.name(m.Name)
		t.base("mechanism")
		word1(&t, byKind, m.Kind)
		t.actors(byLead, []ActorID{m.Lead})
		t.actors(byMembers, m.Members)
		t.folded(bySeat, m.Seat)
		t.folded(byArea, m.Area...)
		t.head(&m.Provision)
	case ofForce:
		f := &r.Forces[i]
		t.name(f.Name)
		t.base("force")
		word1(&t, byKind, f.Kind)
		t.actors(byLead, []ActorID{f.Lead})
		t.actors(byMembers, f.Contributors)
		t.actors(byHost, []ActorID{f.Host})
		t.folded(bySeat, f.Seat)
		t.folded(byArea, f.Area...)
		t.head(&f.Provision)
	case ofGuarantee:
		g := &r.Guarantees[i]
		t.name(g.Name)
		t.add(byKind, g.Kind.String()) // security guarantees as a whole are a kind here
		t.actors(byGuarantors, g.Guarantors)
		t.actors(byBeneficiaries, g.Beneficiaries)
	case ofPledge:
		p := &r.Pledges[i]
		t.name(p.Name)
		t.actors(byActor, p.By)
		if p.Action != ActionOther { // two other things are not one
			word1(&t, byAction, p.Action)
		}
		t.actors(byReceivers, p.To)
		t.add(byUnit, p.Quantity.Unit)
		t.folded(byPlace, p.Place)
		t.add(byToward, string(s.toward(e, p.Toward)))
	case ofDocument:
		d := &r.Documents[i]
		t.name(d.Name)
		switch d.Kind {
		case Agreement, Treaty, Plan: // a process has one at a time
			t.base("document")
		}
		word1(&t, byKind, d.Kind)
		t.folded(byPlace, d.Place)
		t.actors(bySignatories, d.Signatories)
		t.add(byDate, d.Date.String())
	case ofMeeting:
		m := &r.Meetings[i]
		t.name(m.Name)
		word1(&t, byKind, m.Kind)
		t.actors(byMembers, m.Participants)
		t.folded(byPlace, m.Place)
		t.add(byDate, m.Date.String())
		t.actors(byHosts, m.Hosts)
	case ofIssue:
		word1(&t, byTopic, r.Issues[i].Topic)
		t.words(r.Issues[i].Evidence)
	case ofPosition:
		t.actors(byActor, []ActorID{r.Positions[i].Holder})
		word1(&t, byTopic, r.Positions[i].Topic)
	}
	return t.list
}

// traitList is a list of traits being filled.
type traitList struct {
	res   *resolution
	entry *entry
	list  []trait
}

func (t *traitList) add(s slot, value string) {
	if x := (trait{s, value}); value != "" && !slices.Contains(t.list, x) {
		t.list = append(t.list, x)
	}
}

func (t *traitList) base(value string) { t.add(byBase, value) }

func word1[E Enum](t *traitList, s slot, e E) {
	if e != 0 {
		t.add(s, e.String())
	}
}

func (t *traitList) folded(s slot, words ...string) {
	for _, w := range words {
		t.add(s, slug(w))
	}
}

// actors adds actors by the ids of their threads.
func (t *traitList) actors(s slot, ids []ActorID) {
	for _, id := range ids {
		t.add(s, string(t.res.actor(t.entry, id)))
	}
}

// actor returns the id that an actor of an entry has in the dossier. A record has
// few actors, and those a provision names stand early.
func (s *resolution) actor(e *entry, id ActorID) ActorID {
	for i := range e.rec.Actors {
		if e.rec.Actors[i].ID == id && i < len(e.threads) {
			return ActorID(s.threads[e.threads[i]].id)
		}
	}
	return id
}

func (s *resolution) actorsOf(e *entry, ids []ActorID) []ActorID {
	if len(ids) == 0 {
		return nil
	}
	out := make([]ActorID, len(ids))
	for i, id := range ids {
		out[i] = s.actor(e, id)
	}
	return out
}

// toward returns the thread of a provision of the entry, "" where it is not
// resolved.
func (s *resolution) toward(e *entry, id ID) ID {
	if id == "" {
		return ""
	}
	if o := e.ordinal(id); o >= 0 && int(o) < len(e.threads) {
		return s.threads[e.threads[o]].id
	}
	return ""
}

// name adds a name, folded and without its article, and its acronym.
func (t *traitList) name(name string) {
	bare := strings.TrimPrefix(slug(name), "the-")
	t.add(byName, bare)
	t.add(byName, acronym(name))
}

// acronym returns the initials, folded, of a name of three capitalised words or
// more, "" for others. Small words between them do not count.
func acronym(name string) string {
	var initials []byte
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		r, _ := utf8.DecodeRuneInString(w)
		folded := slug(w)
		switch {
		case folded == "" || folded == "the":
		case unicode.IsUpper(r):
			initials = append(initials, folded[0])
		case len(folded) > 3: // "peace" as against "of", "for", "and"
			return ""
		}
	}
	if len(initials) < 3 {
		return ""
	}
	return string(initials)
}

// actorClass returns what an actor can be another of: reports differ on whether
// a body is an organisation, an institution or an armed group.
func actorClass(k ActorKind) string {
	switch k {
	case Organization, Institution, Coalition, ArmedGroup:
		return "body"
	}
	return k.String()
}

// actor adds the traits of an actor: its id; a person's names one by one, since
// the given name is often left out; other names whole, and as acronyms.
func (t *traitList) actor(a *Actor) {
	t.add(byID, string(a.ID))
	t.add(byClass, actorClass(a.Kind))
	switch a.Kind {
	case State, Group: // their ids say all
	case Person:
		given, surname, _ := cutLast(slug(a.Name))
		first, _, _ := strings.Cut(given, "-")
		t.add(byGivenName, first)
		t.add(bySurname, surname)
	default:
		t.add(byName, a.ID.Slug())
		t.name(a.Name)
		for _, alias := range a.Aliases {
			if unicodeUpper(alias) || strings.Contains(alias, " ") { // "the army" is anybody's
				t.name(alias)
			}
		}
	}
	t.add(byCountry, string(a.Country))
	t.folded(byRole, a.Role)
	if a.Affiliation != "" {
		t.add(byAffiliation, string(a.Affiliation))
	}
}

// cutLast cuts a slug before its last word.
func cutLast(s string) (before, last string, found bool) {
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return "", s, false
}

// unicodeUpper reports whether a word has letters, and all are capitals.
func unicodeUpper(s string) bool {
	return s != strings.ToLower(s) && s == strings.ToUpper(s)
}

// heads are the nouns that tell forces and mechanisms apart.
var heads = []string{
	"battalion", "board", "brigade", "cell", "center", "centre", "commission", "committee", "contingent", "corps",
	"council", "force", "mechanism", "mission", "patrol", "team",
}

// head adds the head noun: the last word of the name that is one, else the first
// of the evidence.
func (t *traitList) head(p *Provision) {
	noun := ""
	for w := range strings.SplitSeq(slug(p.Name), "-") {
		if slices.Contains(heads, w) {
			noun = w
		}
	}
	if noun == "" && len(p.Evidence) > 0 {
		for w := range strings.FieldsSeq(p.Evidence[0].In(t.entry.rec.Article.Text)) {
			w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
			if slices.Contains(heads, w) {
				noun = w
				break
			}
		}
	}
	t.add(byHead, noun)
}

// words adds the capitalised words of the evidence after its first: "Badme" in
// "the status of Badme".
func (t *traitList) words(evidence []Span) {
	for _, s := range evidence {
		first := true
		for w := range strings.FieldsSeq(s.In(t.entry.rec.Article.Text)) {
			r, _ := utf8.DecodeRuneInString(w)
			if !first && unicode.IsUpper(r) {
				t.folded(byWords, w)
			}
			first = false
		}
	}
}
