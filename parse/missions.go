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
	host    ceasefire.Country // where a force is deployed
}

// missions lists the peace operations of the United Nations, the African
// Union, the European Union, the OSCE and others, past and present, by the slug
// of their actor; sorted. Source: the organisations' own lists of operations.
var missions = [...]mission{
	{"althea", forces, uint8(ceasefire.ForcePeacekeeping), "BA"},
	{"amisom", forces, uint8(ceasefire.ForcePeacekeeping), "SO"},
	{"aspides", forces, uint8(ceasefire.ForceMaritime), ""},
	{"atalanta", forces, uint8(ceasefire.ForceMaritime), ""},
	{"atmis", forces, uint8(ceasefire.ForcePeacekeeping), "SO"},
	{"aussom", forces, uint8(ceasefire.ForcePeacekeeping), "SO"},
	{"ctsamvm", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"ecomog", forces, uint8(ceasefire.ForcePeacekeeping), ""},
	{"eufor", forces, uint8(ceasefire.ForcePeacekeeping), ""},
	{"eumm", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"ifor", forces, uint8(ceasefire.ForcePeacekeeping), "BA"},
	{"irini", forces, uint8(ceasefire.ForceMaritime), ""},
	{"isaf", forces, uint8(ceasefire.ForceStabilisation), "AF"},
	{"kfor", forces, uint8(ceasefire.ForcePeacekeeping), "XK"},
	{"mfo", forces, uint8(ceasefire.ForcePeacekeeping), "EG"},
	{"minurso", forces, uint8(ceasefire.ForcePeacekeeping), "EH"},
	{"minusca", forces, uint8(ceasefire.ForcePeacekeeping), "CF"},
	{"minusma", forces, uint8(ceasefire.ForcePeacekeeping), "ML"},
	{"minustah", forces, uint8(ceasefire.ForceStabilisation), "HT"},
	{"monuc", forces, uint8(ceasefire.ForcePeacekeeping), "CD"},
	{"monusco", forces, uint8(ceasefire.ForcePeacekeeping), "CD"},
	{"onuc", forces, uint8(ceasefire.ForcePeacekeeping), "CD"},
	{"onumoz", forces, uint8(ceasefire.ForcePeacekeeping), "MZ"},
	{"resolute-support", forces, uint8(ceasefire.ForceTraining), "AF"},
	{"rjmec", mechanisms, uint8(ceasefire.MechanismJointCommission), ""},
	{"samidrc", forces, uint8(ceasefire.ForceStabilisation), "CD"},
	{"samim", forces, uint8(ceasefire.ForceStabilisation), "MZ"},
	{"sfor", forces, uint8(ceasefire.ForceStabilisation), "BA"},
	{"slmm", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"unamid", forces, uint8(ceasefire.ForcePeacekeeping), "SD"},
	{"unamir", forces, uint8(ceasefire.ForcePeacekeeping), "RW"},
	{"undof", forces, uint8(ceasefire.ForcePeacekeeping), "SY"},
	{"unficyp", forces, uint8(ceasefire.ForcePeacekeeping), "CY"},
	{"unifil", forces, uint8(ceasefire.ForcePeacekeeping), "LB"},
	{"unisfa", forces, uint8(ceasefire.ForcePeacekeeping), "SD"},
	{"unmha", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"unmil", forces, uint8(ceasefire.ForcePeacekeeping), "LR"},
	{"unmiss", forces, uint8(ceasefire.ForcePeacekeeping), "SS"},
	{"unmogip", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"unoci", forces, uint8(ceasefire.ForcePeacekeeping), "CI"},
	{"unomig", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
	{"unosom", forces, uint8(ceasefire.ForcePeacekeeping), "SO"},
	{"unprofor", forces, uint8(ceasefire.ForcePeacekeeping), "BA"},
	{"untaet", forces, uint8(ceasefire.ForcePeacekeeping), "TL"},
	{"untso", mechanisms, uint8(ceasefire.MechanismMonitoring), ""},
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
	c.refers = a.apposedTo(i, w.section) + 1
	if h := a.actorIndex(ceasefire.ActorID("state/" + string(w.host))); w.host != "" && h >= 0 {
		c.host = []int{h}
	}
	c.generic = a.supposed(i)
	for ch := range a.tree.Children(i) {
		switch a.tree.Label[ch] {
		case syntax.Acl, syntax.AclRelcl:
			a.describe(&c, i, ch)
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
