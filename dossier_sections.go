package ceasefire

import "strconv"

// section is a list of a record whose objects are followed through a dossier.
type section uint8

const (
	ofActor section = iota
	ofCeasefire
	ofMechanism
	ofForce
	ofGuarantee
	ofPledge
	ofDocument
	ofMeeting
	ofIssue
	ofPosition
	sections
)

var sectionWords = [sections]string{
	"actor", "ceasefire", "mechanism", "force", "guarantee", "pledge", "document", "meeting", "issue", "position",
}

func (s section) String() string { return sectionWords[s] }

// len returns the number of objects of the section.
func (s section) len(r *Record) int {
	switch s {
	case ofActor:
		return len(r.Actors)
	case ofCeasefire:
		return len(r.Ceasefires)
	case ofMechanism:
		return len(r.Mechanisms)
	case ofForce:
		return len(r.Forces)
	case ofGuarantee:
		return len(r.Guarantees)
	case ofPledge:
		return len(r.Pledges)
	case ofDocument:
		return len(r.Documents)
	case ofMeeting:
		return len(r.Meetings)
	case ofIssue:
		return len(r.Issues)
	case ofPosition:
		return len(r.Positions)
	}
	return 0
}

// kind returns the section that an id belongs to, sections for none.
func (id ID) kind() section {
	word := id.Section()
	for s := ofCeasefire; s < sections; s++ {
		if word == sectionWords[s] {
			return s
		}
	}
	if ActorID(id).Valid() {
		return ofActor
	}
	return sections
}

// at returns the section of an object and its place in the section's list.
func (e *entry) at(ordinal int32) (section, int) {
	s := sections - 1
	for e.first[s] > ordinal {
		s--
	}
	return s, int(ordinal - e.first[s])
}

// id returns an object's id; what has none is counted from 1.
func (e *entry) id(s section, i int) ID {
	switch s {
	case ofActor:
		return ID(e.rec.Actors[i].ID)
	case ofIssue, ofPosition:
		return ID(sectionWords[s] + "/" + strconv.Itoa(i+1))
	}
	return e.provision(s, i).ID
}

func (e *entry) ref(ordinal int32) Ref {
	s, i := e.at(ordinal)
	return Ref{e.rec.Article.ID, e.id(s, i)}
}

// ordinal returns the place of an object among all of the entry, -1 for none.
func (e *entry) ordinal(id ID) int32 {
	s := id.kind()
	if s == sections {
		return -1
	}
	for i := range s.len(e.rec) {
		if e.id(s, i) == id {
			return e.first[s] + int32(i)
		}
	}
	return -1
}

// provision returns the common part of a provision, nil for other objects.
func (e *entry) provision(s section, i int) *Provision {
	r := e.rec
	switch s {
	case ofCeasefire:
		return &r.Ceasefires[i].Provision
	case ofMechanism:
		return &r.Mechanisms[i].Provision
	case ofForce:
		return &r.Forces[i].Provision
	case ofGuarantee:
		return &r.Guarantees[i].Provision
	case ofPledge:
		return &r.Pledges[i].Provision
	case ofDocument:
		return &r.Documents[i].Provision
	case ofMeeting:
		return &r.Meetings[i].Provision
	}
	return nil
}

// according returns whose word an object is, by the ids of its record.
func (e *entry) according(s section, i int) []ActorID {
	switch s {
	case ofActor, ofPosition:
		return nil
	case ofIssue:
		return e.rec.Issues[i].According
	}
	return e.provision(s, i).According
}

// evidence returns the spans that show an object.
func (e *entry) evidence(s section, i int) []Span {
	switch s {
	case ofActor:
		return e.rec.Actors[i].Mentions
	case ofIssue:
		return e.rec.Issues[i].Evidence
	case ofPosition:
		return e.rec.Positions[i].Evidence
	}
	return e.provision(s, i).Evidence
}
