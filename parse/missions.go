package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A mission is a body that the world knows by its name as an armed force or a
// monitoring mechanism.
type mission struct {
	id      string // slug of the actor
	section section
	kind    uint8
}

// missions lists the peace operations of the United Nations, the African
// Union, the European Union, the OSCE and others, past and present, by the slug
// of their actor; sorted. Source: the organisations' own lists of operations.
var missions = [...]mission{
	{"althea", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"amisom", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"atmis", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"aussom", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"ctsamvm", mechanisms, uint8(ceasefire.MechanismMonitoring)},
	{"ecomog", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"eumm", mechanisms, uint8(ceasefire.MechanismMonitoring)},
	{"isaf", forces, uint8(ceasefire.ForceStabilisation)},
	{"kfor", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"mfo", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"minurso", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"minusca", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"minusma", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"minustah", forces, uint8(ceasefire.ForceStabilisation)},
	{"monuc", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"monusco", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"onuc", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"rjmec", mechanisms, uint8(ceasefire.MechanismJointCommission)},
	{"samidrc", forces, uint8(ceasefire.ForceStabilisation)},
	{"samim", forces, uint8(ceasefire.ForceStabilisation)},
	{"sfor", forces, uint8(ceasefire.ForceStabilisation)},
	{"unamid", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"undof", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"unficyp", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"unifil", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"unisfa", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"unmha", mechanisms, uint8(ceasefire.MechanismMonitoring)},
	{"unmiss", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"unmogip", mechanisms, uint8(ceasefire.MechanismMonitoring)},
	{"unprofor", forces, uint8(ceasefire.ForcePeacekeeping)},
	{"untso", mechanisms, uint8(ceasefire.MechanismMonitoring)},
}

// missionAt returns the mission that the name headed by token i refers to.
func (a *article) missionAt(i int) (mission, bool) {
	m := a.mentionAt(i)
	if m < 0 || a.mentions[m].Actor < 0 || a.mentions[m].Head != i || a.mentions[m].Kind == pronounMention {
		return mission{}, false
	}
	slug := a.actors[a.mentions[m].Actor].ID.Slug()
	n, ok := slices.BinarySearchFunc(missions[:], slug, func(w mission, key string) int { return strings.Compare(w.id, key) })
	if ok {
		return missions[n], true
	}
	for k := len(a.claims) - 1; k >= 0 && k > len(a.claims)-maxLookBack; k-- { // a body the text has introduced
		if c := &a.claims[k]; c.actor == a.mentions[m].Actor+1 && (c.section == mechanisms || c.section == forces) {
			return mission{section: c.section, kind: c.kind}, true
		}
	}
	return mission{}, false
}

// missionClaim emits a claim for the name of a known mission, with what its
// clause says of it.
func (a *article) missionClaim(i int, w mission) {
	x := &a.mentions[a.mentionAt(i)]
	speakers, denied := a.voice(i)
	if denied {
		return
	}
	c := claim{section: w.section, head: i, kind: w.kind, according: speakers, toward: -1, bound: true}
	c.evidence = append(c.evidence, text.Span{Start: int(a.doc.Tokens[x.First].Start), End: int(a.doc.Tokens[x.End-1].End)})
	if x.Kind == nameMention {
		c.name = c.evidence[0]
	}
	c.actor = x.Actor + 1
	c.generic = a.supposed(i)
	for ch := range a.tree.Children(i) {
		switch a.tree.Label[ch] {
		case syntax.Acl, syntax.AclRelcl:
			a.describe(&c, ch)
		}
	}
	if !c.generic {
		a.fate(&c, i)
	}
	if c.status == 0 && w.id != "" {
		c.status = ceasefire.InForce // a standing operation, unless the text says more
		c.assumed = true
	}
	a.claims = append(a.claims, c)
}
