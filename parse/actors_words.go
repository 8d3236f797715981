package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
)

// roleKind says what a noun for a person tells.
type roleKind uint16

const (
	roleOffice  roleKind = 1 << iota // an office of a state or body, of which there is one at a time: "president", "the foreign minister"
	roleSource                       // what unnamed sources are called: "official", "diplomat", "aide"
	roleRank                         // stands before a name and is no office: "general", "sheikh"
	roleFighter                      // armed people: "soldier", "rebel"
	roleCrowd                        // people to whom things happen: "resident", "prisoner"
	roleFemale                       // "spokeswoman"
	roleMale                         // "chairman"
	roleState                        // whoever holds the office speaks for the state
	roleAllied                       // states that act together: "the guarantors"
	roleCommon                       // any other noun for a person, who is no source unless he speaks: "trader"
)

// roleNouns is sorted; a plural is looked up by its lemma.
var roleNouns = [...]struct {
	noun string
	is   roleKind
}{
	{"academic", roleSource},
	{"activist", roleSource},
	{"adjutant", roleOffice},
	{"administrator", roleOffice},
	{"admiral", roleRank},
	{"adviser", roleOffice | roleSource},
	{"advisor", roleOffice | roleSource},
	{"aide", roleSource},
	{"ally", roleAllied},
	{"ambassador", roleOffice | roleSource},
	{"analyst", roleSource},
	{"archbishop", roleOffice},
	{"attaché", roleOffice | roleSource},
	{"attorney", roleSource},
	{"author", roleSource},
	{"ayatollah", roleRank},
	{"bishop", roleOffice},
	{"brigadier", roleRank},
	{"broker", roleSource},
	{"candidate", roleSource},
	{"captain", roleRank},
	{"captive", roleCrowd},
	{"cardinal", roleOffice},
	{"chair", roleOffice},
	{"chairman", roleOffice | roleMale},
	{"chairperson", roleOffice},
	{"chairwoman", roleOffice | roleFemale},
	{"chancellor", roleOffice | roleState},
	{"chief", roleOffice},
	{"civilian", roleCrowd},
	{"classmate", roleSource},
	{"cleric", roleOffice | roleSource},
	{"co-chair", roleOffice},
	{"co-leader", roleOffice},
	{"coach", roleSource},
	{"colleague", roleSource},
	{"colonel", roleRank},
	{"columnist", roleSource},
	{"combatant", roleFighter},
	{"commander", roleOffice | roleSource},
	{"commissioner", roleOffice},
	{"commodore", roleRank},
	{"congressman", roleOffice | roleMale},
	{"congresswoman", roleOffice | roleFemale},
	{"consul", roleOffice},
	{"consultant", roleSource},
	{"coordinator", roleOffice},
	{"corporal", roleRank},
	{"correspondent", roleSource},
	{"councillor", roleOffice},
	{"counselor", roleOffice},
	{"count", roleRank},
	{"counterpart", roleOffice},
	{"crown prince", roleOffice | roleMale | roleState},
	{"dean", roleOffice},
	{"delegate", roleSource},
	{"deputy", roleOffice | roleSource},
	{"detainee", roleCrowd},
	{"diplomat", roleSource},
	{"director", roleOffice},
	{"director-general", roleOffice},
	{"doctor", roleSource},
	{"donor", roleSource},
	{"economist", roleSource},
	{"elder", roleSource},
	{"emir", roleOffice | roleMale | roleState},
	{"emissary", roleOffice | roleSource},
	{"employee", roleSource},
	{"envoy", roleOffice | roleSource},
	{"ex-minister", roleOffice},
	{"ex-president", roleOffice},
	{"executive", roleOffice | roleSource},
	{"expert", roleSource},
	{"fan", roleSource},
	{"farmer", roleSource | roleCrowd},
	{"fighter", roleFighter},
	{"figure", roleSource},
	{"first lady", roleOffice | roleFemale},
	{"foreign secretary", roleOffice | roleState},
	{"founder", roleOffice},
	{"general", roleRank},
	{"general secretary", roleOffice},
	{"governor", roleOffice},
	{"governor-general", roleOffice},
	{"guarantor", roleAllied},
	{"guard", roleFighter},
	{"guerrilla", roleFighter},
	{"gunman", roleFighter | roleMale},
	{"head", roleOffice},
	{"high commissioner", roleOffice},
	{"high representative", roleOffice},
	{"historian", roleSource},
	{"hostage", roleCrowd},
	{"imam", roleRank},
	{"insider", roleSource},
	{"inspector", roleOffice},
	{"insurgent", roleFighter},
	{"interlocutor", roleSource},
	{"investor", roleSource},
	{"jihadist", roleFighter},
	{"journalist", roleSource},
	{"judge", roleOffice | roleSource},
	{"juror", roleSource},
	{"justice", roleOffice},
	{"king", roleOffice | roleMale | roleState},
	{"landlord", roleSource},
	{"lawmaker", roleSource},
	{"lawyer", roleSource},
	{"leader", roleOffice | roleSource},
	{"legislator", roleSource},
	{"lieutenant", roleRank},
	{"lord", roleRank},
	{"major", roleRank},
	{"major-general", roleRank},
	{"manager", roleOffice},
	{"marshal", roleRank},
	{"mayor", roleOffice},
	{"mediator", roleOffice | roleSource},
	{"medic", roleSource},
	{"member", roleOffice | roleSource},
	{"metropolitan", roleRank},
	{"militant", roleFighter},
	{"militiaman", roleFighter | roleMale},
	{"minister", roleOffice | roleSource | roleState},
	{"minister-president", roleOffice},
	{"monarch", roleOffice | roleState},
	{"monitor", roleSource},
	{"mp", roleOffice | roleSource},
	{"mullah", roleRank},
	{"negotiator", roleOffice | roleSource},
	{"nominee", roleSource},
	{"nun", roleSource | roleFemale},
	{"observer", roleSource},
	{"officer", roleSource},
	{"official", roleSource},
	{"operative", roleSource},
	{"opponent", roleSource},
	{"organiser", roleSource},
	{"organizer", roleSource},
	{"paramedic", roleSource},
	{"paramilitary", roleFighter},
	{"parliamentarian", roleSource},
	{"pastor", roleOffice},
	{"patient", roleSource},
	{"patriarch", roleOffice},
	{"peacekeeper", roleFighter},
	{"permanent representative", roleOffice},
	{"player", roleSource},
	{"policeman", roleFighter | roleMale},
	{"politician", roleSource},
	{"pollster", roleSource},
	{"pope", roleOffice | roleMale},
	{"premier", roleOffice | roleState},
	{"presenter", roleOffice},
	{"president", roleOffice | roleState},
	{"president-elect", roleOffice},
	{"priest", roleOffice},
	{"prime minister", roleOffice | roleState},
	{"prince", roleOffice | roleMale},
	{"princess", roleOffice | roleFemale},
	{"prisoner", roleCrowd},
	{"professor", roleOffice},
	{"prosecutor", roleOffice},
	{"queen", roleOffice | roleFemale | roleState},
	{"rabbi", roleRank},
	{"ranger", roleFighter},
	{"rapporteur", roleOffice},
	{"rebel", roleFighter},
	{"refugee", roleCrowd},
	{"relative", roleSource},
	{"reporter", roleCrowd},
	{"representative", roleOffice | roleSource},
	{"researcher", roleSource},
	{"resident", roleSource | roleCrowd},
	{"retiree", roleSource},
	{"roommate", roleSource},
	{"ruler", roleOffice | roleState},
	{"scholar", roleSource},
	{"secretary", roleOffice},
	{"secretary-general", roleOffice},
	{"senator", roleOffice | roleSource},
	{"separatist", roleFighter},
	{"sergeant", roleRank},
	{"sheik", roleRank},
	{"sheikh", roleRank},
	{"sheriff", roleOffice},
	{"shopper", roleSource},
	{"soldier", roleFighter},
	{"source", roleSource},
	{"speaker", roleOffice},
	{"spokesman", roleOffice | roleSource | roleMale},
	{"spokesperson", roleOffice | roleSource},
	{"spokeswoman", roleOffice | roleSource | roleFemale},
	{"staffer", roleSource},
	{"strategist", roleSource},
	{"strongman", roleOffice | roleMale},
	{"sultan", roleOffice | roleMale | roleState},
	{"superintendent", roleOffice},
	{"supporter", roleCrowd},
	{"survivor", roleSource | roleCrowd},
	{"taoiseach", roleOffice | roleState},
	{"teacher", roleSource},
	{"teammate", roleSource},
	{"tenant", roleSource},
	{"treasurer", roleOffice},
	{"troop", roleFighter},
	{"undersecretary", roleOffice},
	{"veteran", roleSource | roleCrowd},
	{"vice-chair", roleOffice},
	{"vice-chairman", roleOffice | roleMale},
	{"vice-president", roleOffice},
	{"victim", roleCrowd},
	{"villager", roleSource | roleCrowd},
	{"volunteer", roleSource},
	{"waiter", roleSource},
	{"warlord", roleOffice},
	{"witness", roleSource},
	{"worker", roleSource},
}

// roleOf returns what noun, in the singular and in lower case, tells of a
// person; 0 when it names none.
func roleOf(noun string) roleKind {
	i := sort.Search(len(roleNouns), func(i int) bool { return roleNouns[i].noun >= noun })
	if i < len(roleNouns) && roleNouns[i].noun == noun {
		return roleNouns[i].is
	}
	return 0
}

// bodyNoun is a common noun that heads the names and descriptions of bodies.
type bodyNoun struct {
	noun string
	kind ceasefire.ActorKind
	// alone: a description with this head is an actor where it acts and its
	// owner is known or plain: "the Lebanese army", "its foreign ministry".
	alone bool
	// family groups the heads that can refer to one another: the army is the
	// military.
	family bodyFamily
}

type bodyFamily uint8

const (
	noFamily bodyFamily = iota
	armyFamily
	ministryFamily
	governmentFamily
	parliamentFamily
	missionFamily
	councilFamily
	committeeFamily
	unionFamily
	groupFamily // "the group", "the movement": armed groups and parties
	partyFamily
	outletFamily
	agencyFamily
	courtFamily
	embassyFamily
	churchFamily
	coalitionFamily
	presidencyFamily
	policeFamily
)

// bodyNouns is sorted.
var bodyNouns = [...]bodyNoun{
	{"academy", ceasefire.Organization, false, noFamily},
	{"administration", ceasefire.Institution, true, governmentFamily},
	{"agency", ceasefire.Organization, false, agencyFamily},
	{"alliance", ceasefire.Organization, false, unionFamily},
	{"army", ceasefire.Institution, true, armyFamily},
	{"assembly", ceasefire.Institution, true, parliamentFamily},
	{"association", ceasefire.Organization, true, groupFamily},
	{"authority", ceasefire.Institution, false, governmentFamily},
	{"bank", ceasefire.Organization, true, noFamily},
	{"battalion", ceasefire.ArmedGroup, false, armyFamily},
	{"bloc", ceasefire.Organization, false, unionFamily},
	{"board", ceasefire.Organization, false, committeeFamily},
	{"brigade", ceasefire.ArmedGroup, false, groupFamily},
	{"broadcaster", ceasefire.Organization, true, outletFamily},
	{"bureau", ceasefire.Institution, false, committeeFamily},
	{"cabinet", ceasefire.Institution, true, governmentFamily},
	{"center", ceasefire.Organization, false, committeeFamily},
	{"centre", ceasefire.Organization, false, committeeFamily},
	{"chamber", ceasefire.Institution, false, parliamentFamily},
	{"channel", ceasefire.Organization, false, outletFamily},
	{"charity", ceasefire.Organization, true, groupFamily},
	{"church", ceasefire.Organization, true, churchFamily},
	{"coalition", ceasefire.Coalition, true, coalitionFamily},
	{"command", ceasefire.Institution, false, armyFamily},
	{"commission", ceasefire.Organization, false, committeeFamily},
	{"committee", ceasefire.Organization, false, committeeFamily},
	{"community", ceasefire.Organization, false, unionFamily},
	{"company", ceasefire.Organization, false, noFamily},
	{"confederation", ceasefire.Organization, false, unionFamily},
	{"conference", ceasefire.Organization, false, noFamily},
	{"congress", ceasefire.Institution, true, parliamentFamily},
	{"consortium", ceasefire.Organization, false, groupFamily},
	{"corps", ceasefire.Institution, false, armyFamily},
	{"council", ceasefire.Institution, false, councilFamily},
	{"courier", ceasefire.Organization, false, outletFamily},
	{"court", ceasefire.Institution, true, courtFamily},
	{"daily", ceasefire.Organization, false, outletFamily},
	{"department", ceasefire.Institution, true, ministryFamily},
	{"directorate", ceasefire.Institution, true, ministryFamily},
	{"embassy", ceasefire.Institution, true, embassyFamily},
	{"faction", ceasefire.ArmedGroup, false, groupFamily},
	{"federation", ceasefire.Organization, false, unionFamily},
	{"fleet", ceasefire.Institution, false, armyFamily},
	{"force", ceasefire.Institution, false, armyFamily},
	{"forum", ceasefire.Organization, false, unionFamily},
	{"foundation", ceasefire.Organization, true, groupFamily},
	{"front", ceasefire.ArmedGroup, false, groupFamily},
	{"fund", ceasefire.Organization, false, noFamily},
	{"gazette", ceasefire.Organization, false, outletFamily},
	{"government", ceasefire.Institution, true, governmentFamily},
	{"group", ceasefire.Organization, false, groupFamily},
	{"guard", ceasefire.Institution, false, armyFamily},
	{"herald", ceasefire.Organization, false, outletFamily},
	{"institute", ceasefire.Organization, false, noFamily},
	{"international", ceasefire.Organization, false, groupFamily},
	{"joint chiefs", ceasefire.Institution, true, armyFamily},
	{"journal", ceasefire.Organization, false, outletFamily},
	{"junta", ceasefire.Institution, true, governmentFamily},
	{"league", ceasefire.Organization, false, unionFamily},
	{"legislature", ceasefire.Institution, true, parliamentFamily},
	{"magazine", ceasefire.Organization, false, outletFamily},
	{"mechanism", ceasefire.Organization, false, missionFamily},
	{"military", ceasefire.Institution, true, armyFamily},
	{"militia", ceasefire.ArmedGroup, false, groupFamily},
	{"ministry", ceasefire.Institution, true, ministryFamily},
	{"mission", ceasefire.Organization, false, missionFamily},
	{"mosque", ceasefire.Organization, false, churchFamily},
	{"movement", ceasefire.ArmedGroup, false, groupFamily},
	{"navy", ceasefire.Institution, true, armyFamily},
	{"network", ceasefire.Organization, false, outletFamily},
	{"news", ceasefire.Organization, false, outletFamily},
	{"newspaper", ceasefire.Organization, false, outletFamily},
	{"observatory", ceasefire.Organization, false, groupFamily},
	{"office", ceasefire.Institution, false, presidencyFamily},
	{"operation", ceasefire.Organization, false, missionFamily},
	{"organisation", ceasefire.Organization, false, groupFamily},
	{"organization", ceasefire.Organization, false, groupFamily},
	{"panel", ceasefire.Organization, true, committeeFamily},
	{"parliament", ceasefire.Institution, true, parliamentFamily},
	{"party", ceasefire.Organization, false, partyFamily},
	{"patriarchate", ceasefire.Organization, true, churchFamily},
	{"police", ceasefire.Institution, true, policeFamily},
	{"politburo", ceasefire.Institution, true, committeeFamily},
	{"post", ceasefire.Organization, false, outletFamily},
	{"presidency", ceasefire.Institution, true, presidencyFamily},
	{"press", ceasefire.Organization, false, outletFamily},
	{"programme", ceasefire.Organization, false, missionFamily},
	{"radio", ceasefire.Organization, true, outletFamily},
	{"red crescent", ceasefire.Organization, true, groupFamily},
	{"red cross", ceasefire.Organization, true, groupFamily},
	{"regiment", ceasefire.Institution, false, armyFamily},
	{"resistance", ceasefire.ArmedGroup, false, groupFamily},
	{"review", ceasefire.Organization, false, outletFamily},
	{"secretariat", ceasefire.Institution, true, presidencyFamily},
	{"senate", ceasefire.Institution, true, parliamentFamily},
	{"service", ceasefire.Organization, false, agencyFamily},
	{"society", ceasefire.Organization, false, groupFamily},
	{"syndicate", ceasefire.Organization, false, groupFamily},
	{"team", ceasefire.Organization, false, missionFamily},
	{"telegraph", ceasefire.Organization, false, outletFamily},
	{"television", ceasefire.Organization, true, outletFamily},
	{"times", ceasefire.Organization, false, outletFamily},
	{"tribunal", ceasefire.Institution, true, courtFamily},
	{"tribune", ceasefire.Organization, false, outletFamily},
	{"trust", ceasefire.Organization, false, groupFamily},
	{"tv", ceasefire.Organization, true, outletFamily},
	{"union", ceasefire.Organization, false, unionFamily},
	{"university", ceasefire.Organization, false, noFamily},
	{"watch", ceasefire.Organization, false, groupFamily},
	{"wire", ceasefire.Organization, false, outletFamily},
}

// bodyOf returns the row of a noun in the singular and in lower case, nil when
// it names no body.
func bodyOf(noun string) *bodyNoun {
	i := sort.Search(len(bodyNouns), func(i int) bool { return bodyNouns[i].noun >= noun })
	if i < len(bodyNouns) && bodyNouns[i].noun == noun {
		return &bodyNouns[i]
	}
	return nil
}
