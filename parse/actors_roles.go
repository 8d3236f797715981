package parse

import (
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// describeActors gives persons what their titles and appositions tell: office,
// country, affiliation, gender.
func (a *article) describeActors() {
	w := &a.who
	for n := range w.names {
		x := &w.names[n]
		if x.class != personName || x.actor < 0 {
			continue
		}
		f := &w.facts[x.actor]
		if g := a.titleGender(x); g != unknownGender {
			f.gender = g
		} else if f.gender == unknownGender {
			f.gender = givenGender(a.doc.Word(int(x.First)))
		}
		if f.title < 0 && x.titles < x.First {
			f.title = int32(n)
		}
		if x.from != "" && a.actors[x.actor].Country == "" {
			a.actors[x.actor].Country = x.from
		}
	}
	for i := range w.phrases {
		p := &w.phrases[i]
		if p.name < 0 {
			continue
		}
		x := &w.names[p.name]
		if x.class == personName && x.actor >= 0 {
			a.describePerson(int(x.actor), int32(i))
			p.actor = x.actor
			if p.plural {
				p.actor = -1
			}
		}
	}
	for n := range w.names { // coordinated names share an office
		x := &w.names[n]
		if x.class == personName && x.actor >= 0 && x.phrase >= 0 && w.phrases[x.phrase].name != int32(n) {
			a.describePerson(int(x.actor), x.phrase)
		}
	}
}

// describePerson gives a person what phrase i tells.
func (a *article) describePerson(person int, i int32) {
	w := &a.who
	p := &w.phrases[i]
	x, f := &a.actors[person], &w.facts[person]
	if p.role&roleFemale != 0 {
		f.gender = female
	} else if p.role&roleMale != 0 {
		f.gender = male
	}
	country, body := p.country, int32(-1)
	if p.owner >= 0 {
		o := &w.names[p.owner]
		if o.class == bodyName && o.actor >= 0 {
			body = o.actor
			if a.actors[body].Kind == ceasefire.Institution {
				country = pick(country, a.actors[body].Country)
			}
		} else if o.class == capitalName && o.actor >= 0 {
			body = o.actor
		}
	}
	if x.Country == "" {
		x.Country = country
	}
	if p.role&^(roleRank|roleMale|roleFemale) == 0 {
		return
	}
	if body >= 0 && x.Affiliation == "" {
		x.Affiliation = a.actors[body].ID
	}
	role := a.roleText(p)
	if p.plural {
		role = strings.TrimSuffix(role, "s")
	}
	switch {
	case f.role < 0 || x.Role == "":
	case w.phrases[f.role].former && !p.former, honorific(strings.ToLower(x.Role)) && !p.former:
	case p.former, honorific(strings.ToLower(role)):
		return
	case w.phrases[f.role].role&roleOffice == 0 && p.role&roleOffice != 0:
	case p.role&roleOffice != 0 && len(role) > len(x.Role):
	default:
		return
	}
	x.Role, f.role = role, i
}

// resolvePhrase finds who phrase i refers to, adds its mention and returns the
// actor or -1.
func (a *article) resolvePhrase(i int32, first int) int {
	w := &a.who
	p := &w.phrases[i]
	if p.name >= 0 {
		a.adoptOwner(p)
		x := &w.names[p.name]
		if int(x.titles) <= int(p.Head) && int(p.Head) < int(x.First) || p.actor < 0 {
			return int(p.actor)
		}
		a.mentions = append(a.mentions, mention{First: int(p.First), End: int(p.End), Head: int(p.Head), Kind: roleMention, Actor: int(p.actor), Country: p.country})
		return int(p.actor)
	}
	actor, kind := -1, roleMention
	switch {
	case p.body != nil:
		actor = a.resolveBody(p, first)
	case p.role&roleFighter != 0 && p.owner >= 0 && w.names[p.owner].class == bodyName && w.names[p.owner].kind == ceasefire.ArmedGroup:
		actor = int(w.names[p.owner].actor)
	case p.role&roleFighter != 0 && p.ownerToken >= 0 && irregular(a.singular(int(p.Head))):
		if actor = a.ownerActor(p); actor >= 0 && a.actors[actor].Kind == ceasefire.Person {
			actor = -1
		}
	case p.role&roleFighter != 0 && p.plural && p.det != indefinite && p.det != counted:
		actor = a.lastArmed(int(p.Head), p)
	}
	if p.role&roleAllied != 0 {
		actor = a.alliedActor(p)
		if actor < 0 {
			return -1
		}
	}
	if actor < 0 && p.body == nil {
		if !p.plural && p.det != indefinite && p.det != counted {
			actor = a.personByRole(p)
		}
		if actor < 0 {
			actor, kind = a.groupFor(p), groupMention
		}
	}
	if actor < 0 {
		return -1
	}
	p.actor = int32(actor)
	a.addMention(p, kind, actor)
	return actor
}

func (a *article) addMention(p *phrase, k mentionKind, actor int) {
	a.mentions = append(a.mentions, mention{First: int(p.First), End: int(p.End), Head: int(p.Head), Kind: k, Actor: actor, Country: p.country})
	a.touch(actor, int(p.Head))
}

// adoptOwner gives the person of p the country of the pronoun that owns the
// office: "France …, said its Armed Forces Minister X".
func (a *article) adoptOwner(p *phrase) {
	if p.actor < 0 || p.ownerToken < 0 {
		return
	}
	for m := len(a.mentions) - 1; m >= 0 && m > len(a.mentions)-8; m-- {
		x := &a.mentions[m]
		if x.Head != int(p.ownerToken) || x.Actor < 0 {
			continue
		}
		owner := &a.actors[x.Actor]
		if a.actors[p.actor].Country == "" && (owner.Kind == ceasefire.State || owner.Kind == ceasefire.Institution) {
			a.actors[p.actor].Country = owner.Country
		}
		if owner.Kind != ceasefire.State && owner.Kind != ceasefire.Person && a.actors[p.actor].Affiliation == "" {
			a.actors[p.actor].Affiliation = owner.ID
		}
		return
	}
}

// ownerActor returns the actor that owns phrase p, or -1.
func (a *article) ownerActor(p *phrase) int {
	if p.owner >= 0 {
		return int(a.who.names[p.owner].actor)
	}
	if p.ownerToken >= 0 {
		for m := len(a.mentions) - 1; m >= 0 && m > len(a.mentions)-8; m-- {
			if a.mentions[m].Head == int(p.ownerToken) {
				return a.mentions[m].Actor
			}
		}
	}
	return -1
}

// personByRole returns the person whose office or rank a definite description
// names: "the French president", "the general". The last one named is taken,
// else one whom the text names later.
func (a *article) personByRole(p *phrase) int {
	if p.role&(roleOffice|roleSource|roleRank) == 0 {
		return -1
	}
	best, score := -1, 0
	owner := a.ownerActor(p)
	country := p.country
	if country == "" && owner >= 0 && (a.actors[owner].Kind == ceasefire.State || a.actors[owner].Kind == ceasefire.Institution) {
		country = a.actors[owner].Country
	}
	noun := a.singular(int(p.Head))
	text := a.roleText(p)
	for n, steps := len(a.actors)-1, 0; n >= 0 && steps < 96; n, steps = n-1, steps+1 {
		x, f := &a.actors[n], &a.who.facts[n]
		if x.Kind != ceasefire.Person || country != "" && x.Country != "" && x.Country != country {
			continue
		}
		v := a.officeScore(n, noun, text, p)
		if v == 0 {
			continue
		}
		if country != "" && x.Country == country {
			v += 4
		}
		if country != "" && x.Country == "" && v < 4 {
			continue
		}
		if owner >= 0 && x.Affiliation != "" && x.Affiliation != a.actors[owner].ID && a.actors[owner].Kind != ceasefire.State && a.actors[owner].Kind != ceasefire.Person {
			continue
		}
		if f.last >= 0 {
			v += 3
			if int(p.Head)-f.last < 150 {
				v += 2
			}
			if int(p.Head)-f.last < 60 {
				v++
			}
		}
		if v > score {
			best, score = n, v
		}
	}
	if best < 0 {
		return -1
	}
	if p.role&(roleOffice|roleState) == 0 && a.who.facts[best].last < 0 {
		return -1 // "the official" is nobody who is named only later
	}
	x := &a.actors[best]
	if x.Country == "" && country != "" {
		x.Country = country
	}
	return best
}

// officeScore tells how well the office noun of a description fits a person: 0
// not at all.
func (a *article) officeScore(person int, noun, text string, p *phrase) int {
	w := &a.who
	f := &w.facts[person]
	if p.role&roleRank != 0 && f.title >= 0 {
		x := &w.names[f.title]
		for i := int(x.titles); i < int(x.First); i++ {
			if rankWord(a.lowerWord(i)) == noun {
				return 4
			}
		}
	}
	if f.role < 0 {
		return 0
	}
	role := a.actors[person].Role
	switch {
	case containsFold(role, text) || containsFold(text, role):
		if !containsFold(role, noun) {
			return 0
		}
		return 4 + len(text)/8
	case noun == "premier" && containsFold(role, "prime minister"):
		return 3
	case (noun == "head" || noun == "chief") && p.Tail > p.End && strings.EqualFold(a.text(int(p.End), int(p.Tail)), "of state") && presides(role):
		return 3
	case noun == "leader" && p.owner >= 0 && w.names[p.owner].class != bodyName && headOfState(role):
		return 3
	case noun == "envoy" && containsFold(role, "ambassador"), noun == "ambassador" && containsFold(role, "envoy"):
		return 2
	}
	return 0
}

// presides reports the offices of a head of state.
func presides(role string) bool {
	switch strings.ToLower(role) {
	case "president", "president of the republic", "king", "queen", "emir", "sultan", "monarch":
		return true
	}
	return false
}

// headOfState reports the offices whose holder is called a country's leader.
func headOfState(role string) bool {
	switch strings.ToLower(role) {
	case "president", "prime minister", "premier", "chancellor", "king", "emir", "sultan", "taoiseach", "ruler", "crown prince":
		return true
	}
	return false
}

// rankWord returns the rank that a title abbreviates.
func rankWord(w string) string {
	switch w {
	case "gen", "gen.":
		return "general"
	case "col", "col.":
		return "colonel"
	case "maj", "maj.":
		return "major"
	case "capt", "capt.":
		return "captain"
	case "lt", "lt.":
		return "lieutenant"
	case "brig", "brig.":
		return "brigadier"
	case "adm", "adm.":
		return "admiral"
	case "sgt", "sgt.":
		return "sergeant"
	case "sheik":
		return "sheikh"
	case "dr", "dr.":
		return "doctor"
	case "prof", "prof.":
		return "professor"
	}
	return w
}

// lastArmed returns the armed group that "the rebels" refers to, or -1.
func (a *article) lastArmed(i int, p *phrase) int {
	noun := a.singular(i)
	switch noun {
	case "soldier", "troop", "peacekeeper", "guard", "policeman", "ranger":
		return -1
	}
	if p.country != "" && p.det != possessed {
		return -1
	}
	return a.lastOf(i, 400, func(n int) bool { return a.actors[n].Kind == ceasefire.ArmedGroup })
}

// lastOf returns the actor mentioned last, at most reach tokens before i, that
// fits, or -1.
func (a *article) lastOf(i, reach int, fits func(int) bool) int {
	r := a.who.recent
	for k := len(r) - 1; k >= 0; k-- {
		if i-a.who.facts[r[k]].last > reach {
			return -1
		}
		if fits(int(r[k])) {
			return int(r[k])
		}
	}
	return -1
}

// resolveBody finds the body that a description refers to: one named before
// ("the mission", "the group"), the state for its government, or a national
// institution that acts here ("its foreign ministry said").
func (a *article) resolveBody(p *phrase, first int) int {
	i := int(p.Head)
	noun := a.singular(i)
	country := p.country
	owner := a.ownerActor(p)
	if country == "" && owner >= 0 && a.actors[owner].Kind != ceasefire.Person {
		country = a.actors[owner].Country
	}
	if country == "" && owner < 0 && p.det == definite && p.Role == p.Head && p.body.family == armyFamily && a.sameBody(p, "") < 0 {
		country = a.speakerCountry(first)
	}
	if j := int(p.End); j < len(a.who.nameAt) && a.who.nameAt[j] >= 0 && !p.plural {
		if x := &a.who.names[a.who.nameAt[j]]; x.class == bodyName && int(x.First) == j && x.actor >= 0 {
			return int(x.actor) // "the state broadcaster KTNB"
		}
	}
	if x := a.acronymBehind(p); x >= 0 {
		return x
	}
	if p.owner >= 0 {
		if x := &a.who.names[p.owner]; x.class == bodyName && x.actor >= 0 {
			if p.det == definite && int(x.End) <= i && !a.owned(p) && x.kind != ceasefire.Institution && sameFamily(&a.who.facts[x.actor], p.body.family) {
				return int(x.actor) // "the Interfax agency", "the M23 movement"
			}
		}
	}
	if p.plural {
		if p.second != "" && p.body.family == armyFamily && !a.isLocative(i) {
			return a.institution(p, country, noun)
		}
		return -1
	}
	if p.body.noun == "government" || p.body.noun == "administration" || p.body.noun == "junta" {
		return a.governmentActor(p, country, owner)
	}
	if p.det == definite || p.det == possessed || p.det == bare {
		if x := a.sameBody(p, country); x >= 0 {
			return x
		}
	}
	if p.det == indefinite && !(p.body.noun == "panel" && a.speaks(i)) {
		return -1
	}
	if p.body.kind == ceasefire.Coalition {
		return a.coalition(p)
	}
	if x := a.officeOf(p, country); x >= 0 {
		return x
	}
	if !p.body.alone && !a.placed(p) || !a.actsHere(i) && !(country != "" && p.det != indefinite && a.namedInstitution(p)) {
		return -1
	}
	if p.body.family == policeFamily && country == "" && !a.speaks(i) {
		return -1
	}
	if p.body.noun == "radio" || p.body.noun == "television" || p.body.noun == "tv" {
		return -1
	}
	return a.institution(p, country, noun)
}

// officeOf returns the office that speaks for whoever holds one, "the Israeli
// prime minister's office said"; -1 for any other.
func (a *article) officeOf(p *phrase, country ceasefire.Country) int {
	w := &a.who
	i := int(p.Head)
	if p.body.noun != "office" || p.plural || i < 3 || a.tree.Tag[i-1] != syntax.POS || w.phraseAt[i-2] < 0 || !a.speaks(i) && !a.issues(i) && !a.besideCue(int(p.First), int(p.End), int(p.End)) {
		return -1
	}
	q := &w.phrases[w.phraseAt[i-2]]
	if q.role&(roleOffice|roleState) == 0 || q.role&roleCommon != 0 || q.plural {
		return -1
	}
	if country == "" {
		country = q.country
	}
	name := a.text(int(q.Role), i+1)
	key := slug(name)
	if d := demonymSlug(country); country != "" && d != "" {
		key = d + "-" + key
	}
	if x, ok := w.byName[key]; ok {
		return int(x)
	}
	n := a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Institution, key), Kind: ceasefire.Institution, Name: name, Country: country})
	w.facts[n].family, w.facts[n].acts = p.body.family, true
	w.byName[key] = int32(n)
	return n
}

// issues reports that noun i is whom a statement or a report is from.
func (a *article) issues(i int) bool {
	h := int(a.tree.Head[i])
	return h >= 0 && a.tree.Label[i] == syntax.Nmod && a.caseOf(i) == "from" && isChannel(a.lemma(h))
}

// acronymBehind returns the body whose acronym stands in brackets right behind
// the description p, "the UN mission in the country (UNMX)", or -1.
func (a *article) acronymBehind(p *phrase) int {
	for j := int(p.End); j+2 < int(p.stop) && j <= int(p.Tail); j++ {
		if a.doc.Word(j) != "(" || a.doc.Word(j+2) != ")" || a.who.nameAt[j+1] < 0 {
			continue
		}
		if x := &a.who.names[a.who.nameAt[j+1]]; x.class == bodyName && x.actor >= 0 && a.who.shape[j+1] == upperShape {
			return int(x.actor)
		}
	}
	return -1
}

// placed reports a council of a place, "the Kordofan regional council", which is
// one by itself.
func (a *article) placed(p *phrase) bool {
	if p.body.family != councilFamily || p.owner < 0 {
		return false
	}
	switch a.who.names[p.owner].class {
	case placeName, unknownName:
		return int(a.who.names[p.owner].End) <= int(p.Head)
	}
	return false
}

// speakerCountry returns the country of those who speak in the sentence from
// token first on: "Israeli officials said the army might stay".
func (a *article) speakerCountry(first int) ceasefire.Country {
	for k := len(a.who.subjects) - 1; k >= 0; k-- {
		s := &a.who.subjects[k]
		if int(s.token) < first {
			return ""
		}
		if s.actors[0] >= 0 && a.actors[s.actors[0]].Kind != ceasefire.State {
			if c := a.actors[s.actors[0]].Country; c != "" {
				return c
			}
		}
	}
	return ""
}

// owned reports whether a possessive stands between the owner and the head.
func (a *article) owned(p *phrase) bool {
	e := int(a.who.names[p.owner].End)
	return e < len(a.doc.Tokens) && a.tree.Tag[e] == syntax.POS || e > int(p.Head)
}

// sameFamily reports whether a body that f tells of can be called by a noun of
// the family: "the Hamas movement", "the Interfax agency".
func sameFamily(f *actorFacts, y bodyFamily) bool {
	x := f.family
	switch {
	case x == y, x == noFamily && !f.official, f.armed && y == groupFamily:
		return true
	case x == outletFamily:
		return y == agencyFamily || y == groupFamily
	}
	return y == groupFamily && (x == unionFamily || x == partyFamily) || x == groupFamily && (y == partyFamily || y == unionFamily)
}

// governmentActor returns the state whose government a phrase names.
func (a *article) governmentActor(p *phrase, country ceasefire.Country, owner int) int {
	if p.det == indefinite {
		return -1
	}
	if country != "" {
		x := a.stateActor(country)
		a.who.facts[x].acts = true
		a.who.home = int32(x)
		return x
	}
	if owner >= 0 {
		return -1 // "the Hamas government" is no state's
	}
	if p.owner >= 0 || p.ownerToken >= 0 || p.Role < p.Head {
		return -1 // "the regional government"
	}
	if a.who.home >= 0 {
		return int(a.who.home)
	}
	for n := range a.actors {
		if a.actors[n].Kind == ceasefire.State && a.who.facts[n].last >= 0 && a.who.facts[n].acts {
			return n
		}
	}
	return -1
}

// sameBody returns the body mentioned before that a definite description can
// refer to, or -1.
func (a *article) sameBody(p *phrase, country ceasefire.Country) int {
	i := int(p.Head)
	noun := singularBody(a.singular(i))
	text := strings.ToLower(a.text(int(p.Role), int(p.End)))
	return a.lastOf(i, 600, func(n int) bool {
		x, f := &a.actors[n], &a.who.facts[n]
		if x.Kind == ceasefire.Person || x.Kind == ceasefire.State || x.Kind == ceasefire.Group {
			return false
		}
		if country != "" && x.Country != "" && x.Country != country {
			return false
		}
		switch p.body.family {
		case armyFamily:
			if p.body.noun == "force" || p.body.noun == "command" || p.body.noun == "fleet" || p.body.noun == "navy" {
				return containsFold(x.Name, text)
			}
			return x.Kind == ceasefire.Institution && f.family == armyFamily && (country == "" || x.Country == country) && isArmy(x.Name)
		case groupFamily:
			if p.country != "" {
				return false
			}
			return f.family == groupFamily || x.Kind == ceasefire.ArmedGroup || f.family == partyFamily
		case governmentFamily:
			return containsFold(x.Name, noun) && x.Country == country
		case noFamily:
			return containsFold(x.Name, noun)
		}
		if f.family != p.body.family {
			return false
		}
		if country != "" && x.Country == "" && !containsFold(x.Name, text) {
			return false
		}
		if p.Role < p.Head && !containsFold(x.Name, text) && p.body.alone {
			return false
		}
		return true
	})
}

// isArmy reports whether a name is that of a state's armed forces as a whole.
func isArmy(name string) bool {
	for _, s := range [...]string{"army", "military", "armed forces", "defence force", "defence forces"} {
		if containsFold(name, s) {
			return true
		}
	}
	return false
}

// actsHere reports whether the phrase headed by i does something: it is a
// subject, an agent or a source.
func (a *article) actsHere(i int) bool {
	c := i
	for n := 0; n < 3 && a.tree.Label[c] == syntax.Conj; n++ {
		c = int(a.tree.Head[c])
	}
	switch a.tree.Label[c] {
	case syntax.Nsubj, syntax.NsubjOuter, syntax.OblAgent:
		return true
	}
	switch a.caseOf(c) {
	case "according to", "by":
		return true
	}
	if q := a.who.phraseAt[i]; q >= 0 {
		p := &a.who.phrases[q]
		return a.besideCue(int(p.First), int(p.End), int(p.Tail))
	}
	return false
}

// namedInstitution reports whether a description with its country is as good as
// a name: "the Lebanese health ministry", save after a preposition of place.
func (a *article) namedInstitution(p *phrase) bool {
	switch p.body.family {
	case ministryFamily, parliamentFamily, courtFamily, armyFamily:
		return !a.isLocative(int(p.Head))
	}
	return false
}

// institution returns the national institution that a description names, added
// when new: the id has the demonym of its country where the text tells it.
func (a *article) institution(p *phrase, country ceasefire.Country, noun string) int {
	w := &a.who
	if p.second != "" { // "the Israeli and Lebanese armies"
		a.addMention(p, roleMention, a.institutionNamed(p, p.second, noun))
	}
	x := a.institutionNamed(p, country, noun)
	w.facts[x].acts = true
	return x
}

func (a *article) institutionNamed(p *phrase, country ceasefire.Country, noun string) int {
	w := &a.who
	key := slug(a.text(int(p.Role), int(p.Head)) + " " + noun)
	bareKey := key
	if country == "" && p.owner >= 0 && (w.names[p.owner].class == bodyName || a.placed(p)) {
		x := &w.names[p.owner]
		key = slug(a.text(int(x.First), int(x.End))) + "-" + key
	}
	if country != "" {
		if d := demonymSlug(country); d != "" {
			key = d + "-" + key
		}
	}
	if x, ok := w.byName[key]; ok {
		return int(x)
	}
	full := a.trimDeterminer(p)
	if p.second != "" {
		full = ""
		if r, ok := demonymOf(country); ok {
			full = r + " "
		}
		full += noun
	}
	kind := p.body.kind
	n := a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(kind, key), Kind: kind, Name: full, Country: country})
	w.facts[n].family = p.body.family
	w.byName[key] = int32(n)
	if _, ok := w.byName[bareKey]; !ok {
		w.byName[bareKey] = int32(n)
	}
	return n
}

// coalition returns the coalition a description names: "the coalition of the
// willing", "a Saudi-led coalition"; later descriptions refer back to it.
func (a *article) coalition(p *phrase) int {
	w := &a.who
	if x := a.lastOf(int(p.Head), 1<<30, func(n int) bool {
		return a.actors[n].Kind == ceasefire.Coalition && containsFold(a.actors[n].Name, "coalition")
	}); x >= 0 {
		return x
	}
	full := a.trimDeterminer(p)
	if j := int(p.End); j+2 < len(a.doc.Tokens) && a.doc.Word(j) == "of" && a.doc.Word(j+1) == "the" && a.doc.Word(j+2) == "willing" {
		full = a.text(int(p.Role), j+3)
		if k := strings.LastIndex(full, "coalition"); k > 0 {
			full = full[k:]
		}
	} else if !a.actsHere(int(p.Head)) {
		return -1
	}
	key := slug(full)
	n := a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Coalition, full), Kind: ceasefire.Coalition, Name: full})
	w.facts[n].family = coalitionFamily
	w.byName[key] = int32(n)
	return n
}

// alliedActor returns the set of states that a plural names, "Western allies"
// or "the guarantors", where it acts.
func (a *article) alliedActor(p *phrase) int {
	w := &a.who
	if !p.plural || p.ownerToken >= 0 {
		return -1
	}
	noun := a.singular(int(p.Head))
	if roleOf(noun) == 0 {
		noun = a.singular(int(p.Head) - 1)
	}
	if p.det == definite || p.Role == p.Head {
		if x := a.lastOf(int(p.Head), 1<<30, func(n int) bool {
			return a.actors[n].Kind == ceasefire.Coalition && w.facts[n].noun == noun
		}); x >= 0 {
			return x
		}
	}
	if !a.actsHere(int(p.Head)) && noun != "guarantor" {
		return -1
	}
	name := a.trimDeterminer(p)
	for i := int(p.First); i < int(p.End); i++ {
		if a.tree.Tag[i] == syntax.CD && i+1 < int(p.End) {
			name = a.text(i+1, int(p.End))
		}
	}
	key := slug(name)
	if x, ok := w.byName[key]; ok {
		return int(x)
	}
	n := a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(ceasefire.Coalition, name), Kind: ceasefire.Coalition, Name: name})
	f := &w.facts[n]
	f.family, f.noun, f.plural, f.acts = coalitionFamily, noun, true, true
	w.byName[key] = int32(n)
	return n
}

// trimDeterminer returns the text of p without its determiner and possessor.
func (a *article) trimDeterminer(p *phrase) string {
	i := int(p.First)
	for i < int(p.Head) {
		switch a.tree.Tag[i] {
		case syntax.DT, syntax.PDT, syntax.PRPS:
			if w := a.lowerWord(i); w != "another" {
				i++
				continue
			}
		}
		break
	}
	if a.lowerWord(i) == "one" {
		i++
	}
	return a.text(i, int(p.End))
}

// groupFor returns the unnamed people that a description names, where they
// speak; a definite one refers back to those of the same kind.
func (a *article) groupFor(p *phrase) int {
	w := &a.who
	i := int(p.Head)
	if p.role&(roleSource|roleOffice|roleRank|roleFighter) == 0 || p.ownerToken >= 0 && a.tree.Tag[p.ownerToken] == syntax.WPS {
		return -1
	}
	noun := a.singular(i)
	if p.ownerToken >= 0 && firstPerson(a.lowerWord(int(p.ownerToken))) {
		return -1
	}
	if p.plural && (p.role&roleState != 0 || noun == "leader") && p.country != "" && p.Tail > p.End && a.doc.Word(int(p.End)) == "of" {
		return -1 // "the foreign ministers of Qatar and Egypt" are the states
	}
	if p.det == definite && !a.ordinal(p) {
		if x := a.lastOf(i, 500, func(n int) bool {
			return a.actors[n].Kind == ceasefire.Group && w.facts[n].plural == p.plural && w.facts[n].noun == noun && (p.country == "" || a.actors[n].Country == "" || a.actors[n].Country == p.country)
		}); x >= 0 {
			return x
		}
	}
	if !a.isSource(p) {
		return -1
	}
	name := a.trimDeterminer(p)
	kind := ceasefire.Group
	if p.ownerToken >= 0 || p.owner >= 0 && a.owned(p) {
		name = a.text(int(p.Role), int(p.End))
	}
	if noun == "second" || noun == "third" || noun == "fourth" || noun == "other" {
		if x := a.lastOf(i, 400, func(n int) bool { return a.actors[n].Kind == ceasefire.Group && w.facts[n].noun != "" }); x >= 0 {
			name = noun + " " + w.facts[x].noun
			noun = w.facts[x].noun
		} else {
			return -1
		}
	}
	key := slug(name)
	if old, ok := w.byName[key]; ok && a.actors[old].Kind == ceasefire.Group {
		if p.det != indefinite || p.Tail == p.End || p.plural || w.facts[old].tail == a.text(int(p.End)-1, int(p.Tail)) {
			return int(old)
		}
		name = a.text(int(p.First)+1, int(p.Tail)) // another one of the same kind
		key = slug(name)
		if old, ok := w.byName[key]; ok {
			return int(old)
		}
	}
	country := p.country
	if besidesOwner(noun) {
		country = ""
	}
	n := a.addActor(ceasefire.Actor{ID: ceasefire.NewActorID(kind, name), Kind: kind, Name: name, Country: country})
	f := &w.facts[n]
	if p.owner >= 0 && w.names[p.owner].class == bodyName && !besidesOwner(noun) {
		f.owner = w.names[p.owner].actor + 1
	}
	f.plural, f.noun, f.acts = p.plural, noun, true
	f.tail = a.text(int(p.End)-1, int(p.Tail))
	w.byName[key] = int32(n)
	return n
}

// besidesOwner reports the nouns of people who are not their owner's: Kyiv's
// partners act for themselves.
func besidesOwner(noun string) bool {
	switch noun {
	case "ally", "backer", "critic", "donor", "enemy", "foe", "friend", "neighbor", "neighbour", "opponent", "partner", "patron", "rival", "sponsor", "supporter":
		return true
	}
	return false
}

// firstPerson reports the possessives of those who speak and listen.
func firstPerson(w string) bool { return w == "my" || w == "our" || w == "your" }

// ordinal reports whether p sets somebody apart from one named before: "the
// second official".
func (a *article) ordinal(p *phrase) bool {
	for i := int(p.First); i < int(p.Head); i++ {
		switch a.lowerWord(i) {
		case "first", "second", "third", "fourth", "other", "another":
			return true
		}
	}
	return false
}

// isSource reports whether the people that p describes speak here: as subject
// of a verb of saying, after "according to", or quoted by somebody.
func (a *article) isSource(p *phrase) bool {
	i := int(p.Head)
	if v := int(p.First) - 1; v >= 0 {
		switch a.lemma(v) {
		case "tell", "brief", "inform", "remind", "assure":
			return false // the audience
		}
	}
	if p.role&roleCommon != 0 && p.det != indefinite && p.det != counted && !a.utters(i) && !a.besideCue(int(p.First), int(p.End), int(p.Tail)) && !a.beforeColonQuote(i) && !a.accordingBefore(int(p.First)) && !a.inTheWordsOf(int(p.First)) && !a.saysAfterWho(p) {
		return false
	}
	if a.inTheWordsOf(int(p.First)) {
		return true
	}
	if a.speaks(i) || a.besideCue(int(p.First), int(p.End), int(p.Tail)) || a.beforeColonQuote(i) {
		return p.role&(roleSource|roleOffice|roleRank) != 0 || p.det == counted || p.det == indefinite
	}
	if p.role&roleSource != 0 && a.saysAfterWho(p) {
		return true
	}
	c := i
	for n := 0; n < 3 && a.tree.Label[c] == syntax.Conj; n++ {
		c = int(a.tree.Head[c])
	}
	if a.caseOf(c) == "according to" || a.accordingBefore(int(p.First)) {
		return true
	}
	if q := a.who.phraseAt[c]; c != i && q >= 0 && a.accordingBefore(int(a.who.phrases[q].First)) {
		return true // "according to an official and two diplomats"
	}
	up := int(a.tree.Head[c])
	if up < 0 {
		return false
	}
	switch a.tree.Label[c] {
	case syntax.Obj:
		switch a.lemma(up) {
		case "quote", "cite":
			return true
		}
	}
	return p.plural && p.role&roleSource != 0 && a.tree.Label[c] == syntax.Nsubj && a.memberSpeaks(int(p.stop))
}

// memberSpeaks reports whether "one" or "another" speaks in the sentence that
// starts at token i of the same paragraph: "Officials were hopeful. “Soon,” one
// said."
func (a *article) memberSpeaks(i int) bool {
	if i >= len(a.doc.Tokens) || i == 0 || a.closesParagraph(i-1) {
		return false
	}
	for j := i; j+1 < min(i+40, len(a.doc.Tokens)); j++ {
		switch a.lowerWord(j) {
		case "one", "another":
			if a.speaks(j) || a.besideCue(j, j+1, j+1) {
				return true
			}
		}
	}
	return false
}

// saysAfterWho reports whether a verb of saying follows the relative clause of
// p: "Diplomats who follow the talks say that …".
func (a *article) saysAfterWho(p *phrase) bool {
	j := int(p.Tail)
	if !a.relativeWho(min(j, int(p.stop)-1)) {
		j = int(p.End)
	}
	if j+2 >= int(p.stop) || !a.relativeWho(j) || a.tree.Label[p.Head] == syntax.Obj && (p.First == 0 || a.doc.Tokens[p.First-1].Kind != text.CloseQuote) || a.caseOf(int(p.Head)) != "" {
		return false
	}
	seen := 0
	for j++; j+1 < int(p.stop); j++ {
		if a.doc.Tokens[j].Kind == text.CloseQuote {
			return false
		}
		if t := a.tree.Tag[j]; !t.Verb() || t == syntax.VBG {
			continue
		}
		seen++
		if seen > 1 && saysWhat(a.lemma(j)) && (a.doc.Word(j-1) == "," || a.doc.Word(j+1) == "that" || a.doc.Tokens[j+1].Kind == text.OpenQuote) {
			return true
		}
		if seen == 2 && saysWhat(a.lemma(j)) && a.tree.Tag[j].Finite() && a.tree.Tag[j-1] != syntax.TagCC && !a.tree.Tag[j-1].Verb() {
			return true // "brokers who drafted it told"
		}
	}
	return false
}

// beforeColonQuote reports whether the phrase headed by i is a subject whose
// sentence goes on with a colon and a quotation: "A second was less sure: “…”".
func (a *article) beforeColonQuote(i int) bool {
	if a.tree.Label[i] != syntax.Nsubj {
		return false
	}
	for j := i + 1; j+1 < min(i+12, len(a.doc.Tokens)); j++ {
		if a.doc.Word(j) == ":" {
			return a.doc.Tokens[j+1].Kind == text.OpenQuote || a.isCapital(j+1)
		}
	}
	return false
}

// inTheWordsOf reports whether "in the words of" stands before token i.
func (a *article) inTheWordsOf(i int) bool {
	return i >= 4 && a.doc.Word(i-1) == "of" && a.doc.Word(i-2) == "words" && a.doc.Word(i-3) == "the"
}

// accordingBefore reports whether "according to" stands right before token i.
func (a *article) accordingBefore(i int) bool {
	return i >= 2 && a.doc.Word(i-1) == "to" && strings.EqualFold(a.doc.Word(i-2), "according")
}
