package parse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// pledgeLine writes a pledge as the tests do: who action status [quantity]
// [@place] [requires …].
func pledgeLine(p *ceasefire.Pledge) string {
	var by []string
	for _, id := range p.By {
		by = append(by, string(id))
	}
	s := strings.Join(by, "+") + " " + p.Action.String() + " " + p.Status.String()
	if !p.Quantity.IsZero() {
		s += " [" + p.Quantity.String() + "]"
	}
	if p.Place != "" {
		s += " @" + p.Place
	}
	if p.Requires != nil {
		s += " requires " + events(p.Requires)
	}
	if p.VoidIf != nil {
		s += " void " + events(p.VoidIf)
	}
	return s
}

// events writes the leaves of a condition in the order of the tree.
func events(c *ceasefire.Condition) string {
	switch {
	case c.Not != nil:
		return "not " + events(c.Not)
	case len(c.All) > 0, len(c.Any) > 0:
		var out []string
		sep := " and "
		list := c.All
		if len(c.Any) > 0 {
			sep, list = " or ", c.Any
		}
		for i := range list {
			out = append(out, events(&list[i]))
		}
		return strings.Join(out, sep)
	}
	s := c.Event.String()
	for _, id := range c.Actors {
		s += " " + string(id)
	}
	return s
}

// TestPledges reads one undertaking, offer or refusal from a sentence; "" means
// that the sentence holds none.
func TestPledges(t *testing.T) {
	tests := []struct{ text, want string }{
		// plain verbs under a future, a modal, an operator
		{"Norway will send 200 soldiers to Kosovo.", "state/NO deploy intended [200 troops] @Kosovo"},
		{"Kenya could contribute 300 troops.", "state/KE deploy considered [300 troops]"},
		{"Sweden agreed to deploy up to 500 peacekeepers.", "state/SE deploy agreed [up to 500 troops]"},
		{"Japan offered to fund the mission.", "state/JP fund offered"},
		{"Brazil plans to host talks in Rio.", "state/BR host intended @Rio"},
		{"Turkey is ready to lead the mission.", "state/TR lead offered"},
		{"Hamas said it would free four hostages.", "armed-group/hamas release intended [4 hostages]"},
		{"The Taliban said they would free four hostages.", "armed-group/taliban release intended [4 hostages]"},
		{"Armenia will hand over 12 soldiers.", "state/AM release intended [12 prisoners]"},
		{"Armenia will hand over four villages.", "state/AM withdraw intended [4 villages]"},
		{"Kenya will shut its bases in Somalia.", "state/KE withdraw intended @Somalia"},
		{"Kenya will shut its schools.", ""},
		{"Uganda said Friday it had withdrawn the last of its 1,200 soldiers.", "state/UG withdraw ended [1,200 troops]"},
		{"Ethiopia accused Eritrea of arming militias and demanded that it withdraw its troops.", "state/ER withdraw proposed"},
		{"Spain, Portugal and Italy said they would take part in the naval mission.", "state/ES+state/PT+state/IT join intended"},
		{"France is considering sending a ship to the strait.", "state/FR deploy considered"},
		{"Poland would not take command.", "state/PL lead rejected"},
		{"Greece has ruled out any role.", "state/GR join rejected"},
		{"Greece has ruled out any role for Cyprus.", ""},
		{"Hungary supports direct talks with Russia.", ""}, // whose they are it does not say
		{"Chad's parliament must approve the deployment of 500 soldiers.", "state/TD deploy proposed [500 troops]"},
		{"Norway and Sweden will each contribute a battalion.", "state/NO+state/SE deploy intended"},
		{"Sweden will send a mine-clearance unit of 120 soldiers.", "state/SE deploy intended [120 troops]"},
		{"Soldiers from Ghana will be stationed in Togo.", "state/GH deploy intended @Togo"},
		{"Monitors from the African Union will be stationed along the line.", "organization/au deploy intended @line"},
		{"The panel has been idle since March 2020, when Chad withdrew its officers.", ""}, // what happened then
		{"Ukraine insists on keeping an army of 800,000.", ""},
		{"Rwanda will hand over the men behind the attack.", "state/RW release intended"},
		{"Indonesia is ready to send up to 20,000 troops to Chad.", "state/ID deploy offered [up to 20,000 troops] @Chad"},
		{"The deal obliges Israel to let 600 lorries a day into Gaza.", "state/IL open agreed [600 vehicles] @Gaza"},
		{"Kenya will let the song play on.", ""},
		{"Ukraine will hand over the bodies of 1,200 soldiers.", "state/UA release intended [1,200 bodies]"},
		{"Bangladesh offered a field hospital and 200 medics.", "state/BD supply offered; state/BD deploy offered [200 medics]"},
		{"Japan will send 40 engineers and $3 million.", "state/JP deploy intended [40 engineers]; state/JP fund intended [USD 3,000,000]"},
		{"The withdrawal of Eritrean forces from Tigray, promised in the accord, has yet to be verified.", "state/ER withdraw agreed @Tigray"},
		{"South Africa's parliament voted to bring its troops home.", "state/ZA withdraw agreed"},
		{"Rwanda said it would withdraw its troops, a promise it broke within a day.", "state/RW withdraw broken"},
		{"Pakistan shut the crossing and said it would reopen it only when the Taliban hand over the gunmen.", "state/PK open intended requires release armed-group/taliban"},
		{"Ghana will command the force, with Benin providing two battalions and Togo a field hospital.", "state/GH lead intended; state/BJ deploy intended [2 battalions]; state/TG supply intended"},
		{"Kenya left the town, with Norway sending nobody.", "state/KE withdraw ended"},
		{"The Houthis agreed to stop firing on ships.", "armed-group/houthis halt agreed"},
		{"The panel will be chaired by a Swiss judge, Urs Keller.", ""},
		{"Russia is willing to free 33 hostages, the aide said, if Kyiv hands over 20 prisoners.", "state/RU release offered [33 hostages] requires release state/UA"},
		{"Nicosia has offered to reopen the crossing. That would happen only after Turkish troops move back, officials said.", "state/CY open offered requires other state/TR"},
		{"Chad agreed to open the road. It depends on the release of ten prisoners.", "state/TD open agreed requires release"},
		{"Chad agreed to open the road. It will rain on Monday.", "state/TD open agreed"},
		{"Poland, Romania and Turkey could send minehunters.", "state/PL+state/RO+state/TR deploy considered"},
		{"The draft obliged Cambodia to release 18 soldiers.", "state/KH release proposed [18 prisoners]"},
		{"Canada has withdrawn its offer to send observers.", "state/CA deploy dropped"},
		{"Thirty observers from ASEAN arrived in Poipet on Monday.", "organization/asean deploy in-force [30 observers] @Poipet"},
		{"Uruguay's congress must still authorise the deployment of 800 blue helmets.", "state/UY deploy proposed"},
		{"The Sudanese army said on Sunday it would not attend the talks.", "institution/sudanese-army negotiate rejected"},
		{"The Greek and Turkish defence ministers agreed to halt military exercises.", "state/GR+state/TR halt agreed"},
		{"Israel will free 1,904 Palestinians.", "state/IL release intended [1,904 prisoners]"},
		{"Chad is to receive 40 tanks from Germany.", "state/DE supply intended [40 vehicles]"},
		{"Chad received a letter from Germany.", ""},
		{"Hezbollah said it would keep its weapons.", "armed-group/hezbollah disarm rejected"},
		{"Lebanon's army has deployed 10,000 soldiers south of the river.", "institution/lebanese-army deploy in-force [10,000 troops]"},
		{"Zambia will send a fact-finding team to Cabo Delgado.", "state/ZM deploy intended @Cabo Delgado"},
		{"The European Union agreed to suspend sanctions on Syria.", "organization/eu other agreed @Syria"},
		{"Chad asked Rwanda to leave 1,000 soldiers in place.", "state/RW deploy proposed [1,000 troops]"},
		{"Spain's offer to train 500 police officers has been accepted by Chad.", "state/ES train agreed [500 officers]"},
		{"The Netherlands will send one of its batteries and pay for two more.", "state/NL supply intended; state/NL fund intended"},
		{"Romania has offered 1,500 troops, Italy a field hospital and Greece two patrol boats.", "state/RO deploy offered [1,500 troops]; state/IT supply offered; state/GR deploy offered [2 vessels]"},
		{"Kenya will lead the force from a base in Garissa.", "state/KE lead intended @Garissa"},
		{"The Moro Front will store its heavy weapons at three sites.", "armed-group/moro-front disarm intended"},
		{"Hamas agreed to stop kidnapping tourists.", "armed-group/hamas halt agreed"},
		{"Peru said it expected its costs to be covered.", ""},
		{"Kenya reopened a military hotline.", ""},
		{"Seoul was prepared to lift its ban on tourism.", "state/KR other offered"},
		{"The Gulf Clan said it would halt attacks on police for 90 days.", "armed-group/clan-del-golfo halt intended"},
		{"Norway and Britain suspended their payments last month.", "state/NO+state/GB fund suspended"},
		{"The United States has frozen $13 million for the force.", "state/US fund suspended [USD 13,000,000]"},
		{"Kenya froze prices.", ""},
		{"The deal says that Dhaka will reopen the crossing and allow 20 doctors in.", "state/BD open agreed"},
		{"The draft says that Chad will withdraw its troops.", "state/TD withdraw proposed"},
		{"The minister says that Chad will withdraw its troops.", "state/TD withdraw intended"},
		{"Bahrain, the UAE and Jordan would contribute police, the draft says.", "state/BH+state/AE+state/JO deploy proposed"},
		{"A quartet of countries — Algeria, Senegal and Gambia — has agreed to police the line.", "state/DZ+state/SN+state/GM monitor agreed @line"},
		{"An earlier version would have let Rwanda keep 500 observers in Goma.", "state/RW deploy dropped [500 observers] @Goma"},
		{"The text drops the demand for Hamas to disarm.", "armed-group/hamas disarm dropped"},
		{"Georgia rejected a Russian request to reopen the railway.", "state/GE open rejected"},
		{"Kenya agreed to a UN request to send police.", "state/KE deploy agreed"},
		{"The United States would keep its drones over the strip.", "state/US deploy intended"},
		{"The accord commits Uganda to hand over the two generals.", "state/UG release agreed [2 prisoners]"},
		{"Chinese and Indian commanders agreed to disengage from two friction points.", "state/CN+state/IN withdraw agreed"},
		{"The Philippine and Chinese envoys agreed to halt patrols.", ""},
		{"Hezbollah would be allowed to keep light weapons.", ""},
		{"Malta has offered its airspace and a hospital ship, but no soldiers.", "state/MT open offered; state/MT deploy rejected; state/MT deploy offered"},
		{"Ghana would lead the observers if Nigeria agreed.", "state/GH lead intended requires consent state/NG"},
		{"Chad offered a road map.", ""},
		{"Ethiopia and Sudan said they would reopen talks on the dam.", "state/ET+state/SD negotiate intended"},
		// refusals
		{"Italy will not send troops to Ukraine.", "state/IT deploy rejected @Ukraine"},
		{"Poland refused to deploy soldiers.", "state/PL deploy rejected"},
		{"Spain ruled out sending troops.", "state/ES deploy rejected"},
		{"Not one Danish soldier will be stationed in Ukraine.", "state/DK deploy rejected @Ukraine"},
		// composed operators
		{"France would be ready to consider sending troops.", "state/FR deploy considered"},
		{"Germany did not rule out deploying soldiers.", "state/DE deploy considered"},
		{"Ghana agreed in principle to contribute 600 soldiers.", "state/GH deploy agreed-in-principle [600 troops]"},
		{"The agreement obliges Rwanda to withdraw its troops.", "state/RW withdraw agreed"},
		{"Canada urged Israel to withdraw its forces.", "state/IL withdraw proposed"},
		// the object says it all
		{"Kenya has promised 600 police.", "state/KE deploy agreed [600 police]"},
		{"Japan offered $20 million for demining.", "state/JP fund offered [USD 20,000,000]"},
		{"Hungary ruled out troops.", "state/HU deploy rejected"},
		{"Kenya's offer of 1,000 police officers still stands.", "state/KE deploy offered [1,000 officers]"},
		{"Japan renewed its pledge of $5 million to Chad.", "state/JP fund agreed [USD 5,000,000]"},
		{"Chad's offer of help was ignored.", ""},
		{"Sweden will supply missiles worth $2 billion to Ukraine.", "state/SE supply intended [USD 2,000,000,000] @Ukraine"},
		{"Under the deal, Ethiopia will pull its troops out of Badme, and Eritrea will reopen the port.", "state/ET withdraw agreed @Badme; state/ER open agreed"},
		{"Ethiopia will leave the town, and under the deal Eritrea will reopen the port.", "state/ET withdraw intended; state/ER open agreed"},
		// nouns under an operator
		{"Rwanda agreed to the withdrawal of its troops.", "state/RW withdraw agreed"},
		{"Israel rejected the release of the prisoners.", "state/IL release rejected"},
		{"Ethiopia promised the reopening of the border.", "state/ET open agreed"},
		// told as done
		{"Hamas released four hostages on Tuesday.", "armed-group/hamas release ended [4 hostages]"},
		{"Uganda withdrew its troops from Somalia.", "state/UG withdraw ended @Somalia"},
		{"Russia freed 30 prisoners.", "state/RU release ended [30 prisoners]"},
		// families of verbs: what the object is decides
		{"Kenya has pledged to airlift 300 soldiers to Haiti.", "state/KE deploy agreed [300 troops] @Haiti"},
		{"Norway plans to rotate 40 observers into Georgia.", "state/NO deploy intended [40 observers] @Georgia"},
		{"Togo would furnish trucks.", "state/TG supply intended"},
		{"Chad agreed to relinquish its rifles.", "state/TD disarm agreed"},
		{"Mali agreed to vacate the hilltop.", "state/ML withdraw agreed"},
		{"Peru is to amnesty 20 prisoners.", "state/PE release intended [20 prisoners]"},
		{"Kenya intends to bring home 400 of its 730 officers.", "state/KE withdraw intended [400 officers]"},
		{"Chad has taken its contingent out.", "state/TD withdraw ended"},
		{"Jamaica committed 200 soldiers.", "state/JM deploy agreed [200 troops]"},
		{"Japan agreed to cover fuel and rations.", "state/JP fund agreed"},
		{"Togo ruled out talks with Benin.", "state/TG negotiate rejected"},
		{"Israel pledged to ground its bombers.", "state/IL halt agreed"},
		{"Chile put off its decision.", ""},
		{"Peru put off sending observers.", ""},
		{"Japan has earmarked $5 million for the mission.", "state/JP fund agreed [USD 5,000,000]"},
		{"Ethiopia has no intention of withdrawing from the town.", "state/ET withdraw rejected"},
		{"A draft would have obliged Pakistan to withdraw its tanks.", "state/PK withdraw dropped"},
		{"Norway would have agreed to send troops.", ""},
		// conditions
		{"Norway will send troops once a ceasefire is agreed.", "state/NO deploy intended requires ceasefire-agreed"},
		{"Israel will not withdraw its troops until the hostages are released.", "state/IL withdraw rejected requires release"},
		{"Sweden agreed to send soldiers if parliament approves.", "state/SE deploy agreed requires ratification institution/parliament"},
		{"Kenya will send police, provided that Haiti consents.", "state/KE deploy intended requires consent state/HT"},
		// exceptions and stand-ins
		{"Jordan will train police but will not send soldiers.", "state/JO train intended; state/JO deploy rejected"},
		{"Singapore will lend drones but no personnel.", "state/SG supply intended; state/SG deploy rejected"},
		// what is no pledge
		{"Kyiv's partners have pledged 40 billion euros.", ""}, // they are not Kyiv
		{"Israel's enemies will send troops.", ""},
		{"Both North and South Korea have put their armies on high alert.", ""},
		{"Chad placed its soldiers on standby.", ""},
		{"France deployed a new strategy.", ""},
		{"The minister left the room.", ""},
		{"Russia denied that it would send troops.", ""},
		{"Spain has yet to send soldiers.", ""},
		{"Italy did not promise troops.", ""},
		{"Will Norway send troops?", ""},
		{"If Norway sends troops, Russia will object.", ""},
		{"Soldiers killed 12 people in Mali.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		var got []string
		for i := range rec.Pledges {
			got = append(got, pledgeLine(&rec.Pledges[i]))
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

// TestProvisions reads the other provisions of a short text.
func TestProvisions(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The truce between Israel and Hamas took effect on Monday.", "ceasefire in-force state/IL armed-group/hamas from 2026-01-05"},
		{"Sudan and Chad agreed on a 60-day ceasefire.", "ceasefire agreed state/SD state/TD P60D"},
		{"A truce brokered by Egypt collapsed last year.", "ceasefire broken mediators state/EG"},
		{"Qatar proposed a humanitarian truce.", "ceasefire proposed humanitarian"},
		{"Western powers agreed on a US-led ceasefire monitoring mechanism.", "mechanism monitoring agreed lead state/US observe"},
		{"The allies agreed to establish a coordination cell in Kyiv.", "mechanism coordination agreed coordinate seat Kyiv"},
		{"The joint military commission was suspended.", "mechanism joint-commission suspended"},
		{"Britain proposed a multinational force of 5,000 troops.", "force multinational proposed [5,000 troops]"},
		{"The peacekeeping force will deploy in Lebanon.", "force peacekeeping intended"},
		{"Ukraine and the United States signed a declaration in Paris on Tuesday.", "document declaration signed state/UA state/US in Paris 2026-01-06"},
		{"The two countries signed a memorandum.", "document memorandum signed"},
		{"Talks will resume in Geneva on Friday.", "meeting talks intended in Geneva 2026-01-09"},
		{"Leaders of Egypt and Jordan will meet in Cairo on Sunday.", "meeting talks intended in Cairo 2026-01-11"},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		if g := provisionLine(rec); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func provisionLine(rec *ceasefire.Record) string {
	var out []string
	add := func(parts ...any) {
		var s []string
		for _, p := range parts {
			if v := fmt.Sprint(p); v != "" && v != "[]" && v != "unspecified" {
				s = append(s, strings.Trim(v, "[]"))
			}
		}
		out = append(out, strings.Join(s, " "))
	}
	if rec == nil {
		return ""
	}
	tag := func(name string, v any) string {
		if s := strings.Trim(fmt.Sprint(v), "[]"); s != "" {
			return name + " " + s
		}
		return ""
	}
	quantity := func(q ceasefire.Quantity) string {
		if q.IsZero() {
			return ""
		}
		return "(" + q.String() + ")"
	}
	for _, x := range rec.Ceasefires {
		add("ceasefire", x.Status, x.Scope, x.Parties, x.Duration, tag("mediators", x.Mediators), tag("from", x.From), tag("until", x.Until))
	}
	for _, x := range rec.Mechanisms {
		add("mechanism", x.Kind, x.Status, tag("lead", x.Lead), x.Members, x.Functions, tag("seat", x.Seat), quantity(x.Strength))
	}
	for _, x := range rec.Forces {
		add("force", x.Kind, x.Status, tag("lead", x.Lead), x.Contributors, tag("host", x.Host), quantity(x.Strength))
	}
	for _, x := range rec.Documents {
		add("document", x.Kind, x.Status, x.Signatories, tag("in", x.Place), x.Date)
	}
	for _, x := range rec.Meetings {
		add("meeting", x.Kind, x.Status, tag("in", x.Place), x.Date)
	}
	return strings.ReplaceAll(strings.ReplaceAll(strings.Join(out, "; "), "(", "["), ")", "]")
}

// TestListHeadings reads the items of a list under the heading of a document: as
// agreed once the text has told that it is, and else as proposed.
func TestListHeadings(t *testing.T) {
	const items = "What the plan says\n\n• Stage one: Kenya sends home 300 fighters within 60 days\n\n• Stage two: Chad reopens the border\n"
	for text, want := range map[string]string{
		"Kenya and Chad agreed a plan on Monday.\n\n" + items: "agreed",
		items: "proposed",
		"What the tourists say\n\n• Stage one: Kenya sends home 300 fighters\n": "in-force",
	} {
		_, rec := readText(t, text)
		if len(rec.Pledges) == 0 || rec.Pledges[0].Status.String() != want {
			t.Errorf("%q: %v, want %s", text, rec.Pledges, want)
		}
	}
}
