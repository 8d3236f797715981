package parse

import "testing"

// provisionTest is a short text and the provisions read from it, as
// provisionLine writes them; "" means none.
type provisionTest struct{ text, want string }

func checkProvisions(t *testing.T, tests []provisionTest) {
	t.Helper()
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		if g := provisionLine(rec); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func TestNoProvision(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The election commission published the results on Monday.", ""},
		{"The human rights committee criticised the government.", ""},
		{"A parliamentary committee questioned the minister.", ""},
		{"The joint economic committee met the governor.", ""},
		{"The police force hired 300 people.", ""},
		{"Security forces killed three men in the capital.", ""},
		{"The Air Force bought four helicopters.", ""},
		{"The finance ministry has a plan to build a road.", ""},
		{"He paused for breath.", ""},
		{"The company announced a halt to production.", ""},
		{"Peacekeepers are brave people.", ""},
		{"A panel of doctors examined the patient.", ""},
		{"The text was badly written.", ""},
		{"Nobody can guarantee the safety of travellers.", ""},
		{"The shop guarantees its phones for two years.", ""},
		{"The lawyer will consult her client within 24 hours.", ""},
	})
}

func TestFatesOfBodies(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"ATMIS was wound up on December 31.", "force peacekeeping ended"},
		{"The peacekeeping force was put on hold.", "force peacekeeping suspended"},
		{"Kenya and Somalia are haggling over an accord.", "document agreement negotiated"},
		{"The council adopted Resolution 2793 in September.", "document resolution agreed"},
		{"Chile and Peru set up a military hotline.", "mechanism deconfliction in-force state/CL state/PE"},
		{"The hotline was closed to callers of the shop.", ""},
		{"The council extended the mandate of the UN force in Cyprus for six months.", "force peacekeeping agreed lead organization/un"},
		{"The Security Council voted 14-0 on Thursday to extend the mandate.", ""},
	})
}

// TestMadeOf reads bodies that say what they are only by how many they have, or
// by what they check.
func TestMadeOf(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The resolution authorises a force of up to 20,000 troops.", "force agreed [up to 20,000 troops]"},
		{"The draft resolution authorises a force of up to 20,000 troops.", "force proposed [up to 20,000 troops]"},
		{"A force of 500 soldiers stormed the town.", ""},
		{"The European Union mission in Georgia has 200 unarmed monitors.", "mechanism monitoring in-force lead organization/eu observe seat Georgia [200 observers]"},
		{"The company has 200 monitors.", ""},
		{"Both delegations agreed to publish lists by May 1 and to meet again in Larnaca on May 4.", "meeting talks agreed in Larnaca 2026-05-04"},
		{"If either side fires across the line, the observers are to report it within six hours and the truce lapses.", "ceasefire in-force"},
		{"A French general will lead the multinational force.", "force multinational lead state/FR"},
		{"A Swiss diplomat will chair the joint commission.", "mechanism joint-commission"},
		{"The proposal foresees a rapid-reaction force of 1,200.", "force multinational proposed [1,200 troops]"},
		{"The two sides will set up a joint investigation team of twelve officers.", "mechanism joint-commission intended investigate [12 personnel]"},
		{"A commission led by Malaysia and including delegates from Spain and Peru would verify the truce.", "mechanism monitoring proposed lead state/MY state/ES state/PE verify"},
		{"A 100-strong civilian mission patrols the border.", "mechanism monitoring in-force observe [100 personnel]"},
		{"North and South Korea reopened a military hotline.", "mechanism deconfliction in-force state/KP state/KR"},
		{"Peru would send 300 marines to a multinational force in Haiti if the council renews its mandate.", "force multinational state/PE"},
		{"The force has 1,020 members.", ""},
		{"The multinational force has 1,020 members.", "force multinational in-force [1,020 personnel]"},
		{"Chad and Niger signed the first accord between them in six years.", "document agreement signed state/TD state/NE"},
		{"Mali, Burkina Faso and Niger formed a joint force.", "force multinational in-force state/ML state/BF state/NE"},
		{"The council created a joint force.", "force multinational in-force"},
		{"Kenya will lead the multinational force from a base in Garissa.", "force multinational lead state/KE"},
		{"Somalia's new mission, known as AUSSOM, will have 11,900 troops from Uganda and Kenya.", "force peacekeeping intended state/UG state/KE host state/SO [11,900 troops]"},
		{"A verification commission of 40 officers will start work in Juba on May 2.", "mechanism verification intended verify seat Juba"},
		{"The council on Friday authorised the deployment of a 5,500-strong force to Haiti.", "force agreed [5,500 troops]"},
		{"Chad said it was open to talks.", ""},
		{"The commission will be made up of five members from each side and chaired by a Swiss judge, Urs Keller.", "mechanism joint-commission intended lead person/urs-keller"},
		{"The committee has ten members.", ""},
		{"The two armies' chiefs of staff agreed to reactivate the hotline.", "mechanism deconfliction agreed"},
		{"The ceasefire will be monitored by drones, satellites and 60 observers from the OSCE.", "mechanism monitoring organization/osce observe [60 observers]"},
		{"The first phase of the truce expires on Saturday.", "ceasefire in-force until 2026-01-10"},
		{"The truce expired on Saturday.", "ceasefire ended until 2026-01-03"},
		{"Chad and Niger signed a ceasefire that takes effect on Friday and lasts six months.", "ceasefire agreed state/TD state/NE P6M from 2026-01-09"},
		{"Chad and Niger signed a ceasefire on Tuesday that takes effect on Friday and lasts six months.", "ceasefire agreed state/TD state/NE P6M from 2026-01-09"},
		{"The truce takes effect on Friday.", "ceasefire intended from 2026-01-09"},
		{"The truce took effect on Friday.", "ceasefire in-force from 2026-01-02"},
		{"The IGAD summit in Djibouti on January 2 urged both generals to meet.", "meeting summit ended in Djibouti 2026-01-02"},
		{"The force, including a land component, is led by Ghana.", ""},
		{"The mission, made up of 250 observers, will be based in Hodeidah.", "mechanism monitoring observe seat Hodeidah [250 observers]"},
		{"Qatar heads a committee that checks whether the truce is respected.", "mechanism monitoring in-force lead state/QA verify"},
		{"A committee checks whether the food is fresh.", ""},
		{"He ruled out turning the team into a peacekeeping force.", "force peacekeeping rejected"},
		{"Kenya would consider expanding the team into a peacekeeping force.", "force peacekeeping considered"},
		{"An early draft provided for a joint demining force, but the clause was struck from the final text.", "force multinational dropped"},
		{"The draft provided for a multinational force, and the clause was not dropped.", "force multinational"},
		{"The monitoring mission of 60 people will stay.", "mechanism monitoring observe [60 personnel]"},
		{"A centre in Amman run by the United States coordinates the delivery of aid.", "mechanism coordination in-force lead state/US coordinate seat Amman"},
		{"An office coordinates the bus timetable.", ""},
	})
}

// TestSought reads guarantees by who asks whom for them, and commissions by who
// chairs them.
func TestSought(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The commission will be chaired by Algeria, with Mali and Chad as members.", "mechanism intended lead state/DZ state/ML state/TD"},
		{"The commission will be chaired by a judge.", ""},
		{"The peacekeeping force would be led by Kenya.", "force peacekeeping proposed lead state/KE"},
		{"The ministers signed a ceasefire on Sunday. Turkey and Qatar mediated.", "ceasefire agreed mediators state/TR state/QA"},
		{"The truce held. Turkey mediated in a dispute over fish.", "ceasefire in-force"},
		{"Pakistan and Afghanistan will set up a joint mechanism.", "mechanism joint-commission intended state/PK state/AF"},
		{"A joint committee of officers from Chad's government and Mali will meet.", "mechanism joint-commission intended state/TD state/ML"},
		{"A joint committee of officers from Chad's government and the Iran-backed rebels will meet.", "mechanism joint-commission state/TD"},
		{"The European Union's naval mission will stay.", "force maritime lead organization/eu"},
		{"The government suspended its part in the joint commission.", "mechanism joint-commission"},
		{"India and Pakistan agreed on a ceasefire. It took effect at noon.", "ceasefire in-force state/IN state/PK"},
		{"The truce failed. The sides are discussing a 30-day pause.", "ceasefire negotiated P30D"},
		{"The band is taking a 30-day pause.", ""},
		{"Chad's junta and Mali agreed to halt fighting for 30 days.", "ceasefire agreed state/TD state/ML P30D"},
		{"Pakistan has proposed a hotline.", "mechanism deconfliction proposed"},
		{"The shop has proposed a hotline.", ""},
		{"The presidents of Norway and Chad called for a force “with teeth”.", "force proposed"},
		{"The presidents of Norway and Chad called for a vote.", ""},
		{"The truce was extended in December until February 18.", "ceasefire agreed until 2026-02-18"},
	})
}

func TestGatherings(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The prime minister of Chad will fly to Paris on Monday for talks with Ada Moen.", "meeting talks intended in Paris 2026-01-12"},
		{"The prime minister of Chad flew to Paris for a holiday.", ""},
		{"President Ruto called President Tshisekedi on Friday.", "meeting call ended 2026-01-02"},
		{"President Ruto called President Tshisekedi a liar.", ""},
		{"The ministers of Kenya and Uganda met in Entebbe on Monday. They will meet again in Nairobi.", "meeting talks ended in Entebbe 2026-01-05; meeting talks intended in Nairobi"},
		{"The Turkish president flew to Doha on Tuesday to meet the emir.", "meeting talks ended in Doha 2026-01-06"},
		{"The foreign ministers of Iraq and Turkey will travel to Ankara on Friday to meet Ada Moen.", "meeting talks intended in Ankara 2026-01-09"},
		{"The minister flew to Doha to meet demands for aid.", ""},
		{"The donors are expected to meet again in Oslo on January 14.", "meeting talks intended in Oslo 2026-01-14"},
		{"The army chiefs of the contributing states, meeting at Entebbe on Monday, asked for money.", "meeting talks ended in Entebbe 2026-01-05"},
		{"China has volunteered to host a second round in Dandong on January 20.", "meeting talks offered in Dandong 2026-01-20"},
		{"The talks stalled. The next round is set for January 15 in Kunming.", "meeting talks intended in Kunming 2026-01-15"},
		{"The council has invited Ada Moen and Kofi Mensah to Oslo on January 9.", "meeting proposed in Oslo 2026-01-09"},
		{"Ada Moen was invited to Oslo.", "meeting proposed in Oslo"},
		// none
		{"The next round of drinks is set for Friday.", ""},
		{"The second round of the cup is set for Friday.", ""},
		{"The firm invited bids.", ""},
		{"The donors met their targets.", ""},
	})
}

func TestCeasefires(t *testing.T) {
	checkProvisions(t, []provisionTest{
		// told by the verbs that share the subject
		{"A truce brokered by Oman halted the war but collapsed in May.", "ceasefire broken mediators state/OM"},
		{"The ceasefire held for a week and then collapsed.", "ceasefire broken P1W"},
		// told by a relative clause
		{"Chad and Sudan signed a truce that took effect on Monday.", "ceasefire in-force state/TD state/SD from 2026-01-05"},
		{"Egypt backs the truce, which was suspended on Sunday.", "ceasefire suspended"},
		// what is halted
		{"Russia and Ukraine agreed on a halt to attacks on power plants.", "ceasefire agreed energy state/RU state/UA"},
		{"Turkey proposed a moratorium on strikes against energy infrastructure.", "ceasefire proposed energy"},
		{"Yemen and Oman agreed to a truce at sea.", "ceasefire agreed sea state/YE state/OM"},
		// the description hangs on another noun
		{"A 30-day halt to attacks on ports brokered by Kenya expired in April.", "ceasefire ended P30D mediators state/KE"},
		// adjectives that say that it is there
		{"A fragile truce is the only good news.", "ceasefire in-force"},
		// presupposed, denied, supposed
		{"Hamas used the truce to rest.", "ceasefire in-force"},
		{"If there is a ceasefire, Norway will help.", ""},
		{"Germany is ready to monitor a ceasefire.", ""},
		{"He stopped short of declaring the truce dead.", "ceasefire in-force"},
		// pronouns
		{"Eritrea declared a one-week truce on Saturday. It expired on Tuesday.", "ceasefire ended state/ER P1W until 2026-01-06"},
	})
}

func TestMechanisms(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The talks produced a joint verification mechanism, to be chaired by Qatar and based in Goma.", "mechanism verification intended lead state/QA verify seat Goma"},
		{"Mali accepted a ceasefire commission made up of Niger and Algeria.", "mechanism monitoring agreed state/NE state/DZ observe"},
		{"They set up a monitoring committee co-chaired by Chad and Kenya.", "mechanism monitoring in-force lead state/TD state/KE observe"},
		{"Egypt proposed a monitoring mission with Kenya and Ghana as members.", "mechanism monitoring proposed state/KE state/GH observe"},
		{"The plan creates a liaison office with its headquarters in Nairobi.", "mechanism coordination in-force coordinate seat Nairobi"},
		{"The observer mission has 60 observers.", "mechanism monitoring in-force observe [60 observers]"},
		{"The monitoring team grew to 90 observers.", "mechanism monitoring in-force observe [90 observers]"},
		{"The truce is watched by a centre in Amman.", "ceasefire in-force; mechanism monitoring observe seat Amman"},
		{"A committee would track violations and report breaches.", "mechanism monitoring proposed observe report"},
	})
}

func TestForces(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"Kenya was tired. The 900 Kenyan peacekeepers left in June.", "force peacekeeping ended state/KE [900 troops]"},
		{"UNIFIL has 10,000 peacekeepers.", "force peacekeeping in-force [10,000 troops]"},
		{"The Kosovo Force has 4,500 troops.", "force peacekeeping in-force [4,500 troops]"},
		{"Three countries will send a 5,000-strong force.", "force intended [5,000 troops]"},
		{"The stabilisation force would secure the border and train police.", "force stabilisation proposed"},
		{"The multinational force has 2,000 troops.", "force multinational in-force [2,000 troops]"},
	})
}

func TestDocuments(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"The peace treaty that Armenia and Azerbaijan initialled in Tbilisi on Monday is short.", "document treaty agreed state/AM state/AZ in Tbilisi 2026-01-05"},
		{"The memorandum, which Chad and Niger signed on Sunday, has ten pages.", "document memorandum signed state/TD state/NE 2026-01-04"},
		{"Sudan and Chad signed a declaration of principles in Doha on Saturday.", "document declaration signed state/SD state/TD in Doha 2026-01-03"},
		{"Egypt circulated a text on Tuesday.", "document proposed"},
		{"The generals scrapped the agreement.", "document agreement broken"},
		{"The parties adopted a plan to send foreign fighters home.", "document plan agreed"},
		{"The text was read aloud.", ""},
		{"The town approved a plan to build a road.", ""},
	})
}

func TestMeetings(t *testing.T) {
	checkProvisions(t, []provisionTest{
		{"Talks between Russian and Ukrainian delegations in Geneva broke up on Monday.", "meeting talks ended in Geneva 2026-01-05"},
		{"The committee will meet in Nairobi on Friday.", "meeting talks intended in Nairobi 2026-01-09"},
		{"Talks are to open in Cairo on Sunday.", "meeting talks intended in Cairo 2026-01-11"},
		{"Qatar will host talks in Doha on Friday.", "meeting talks intended in Doha 2026-01-09"},
		{"The two delegations will see each other in Davao on Friday.", "meeting talks intended in Davao 2026-01-09"},
		{"The generals spoke by hotline on Monday.", "meeting call ended 2026-01-05"},
		{"The generals spoke by all accounts too long on Monday.", ""},
		{"The film meets a need.", ""},
		{"The football talks bored everyone.", ""},
	})
}

// TestSlotTablesSorted names the row that is out of order.
func TestSlotTablesSorted(t *testing.T) {
	check := func(name string, n int, key func(int) string) {
		t.Helper()
		for i := 1; i < n; i++ {
			if key(i-1) > key(i) {
				t.Errorf("%s: %q stands after %q", name, key(i), key(i-1))
			}
		}
	}
	check("descriptions", len(descriptions), func(i int) string { return descriptions[i].verb })
	check("duties", len(duties), func(i int) string { return duties[i].verb })
	check("hypernyms", len(hypernyms), func(i int) string { return hypernyms[i].noun })
	check("meetingVerbs", len(meetingVerbs), func(i int) string { return meetingVerbs[i].verb })
	check("missions", len(missions), func(i int) string { return missions[i].id })
	check("scopeWords", len(scopeWords), func(i int) string { return scopeWords[i].word })
	check("suretyNouns", len(suretyNouns), func(i int) string { return suretyNouns[i].noun })
	check("suretyVerbs", len(suretyVerbs), func(i int) string { return suretyVerbs[i].verb })
}

// TestIssues reads the questions between the parties, and where each stands.
func TestIssues(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The treaty puts off the demarcation of the border to a later protocol.", "territory deferred"},
		{"The return of refugees was left for the next round.", "refugees deferred"},
		{"The question of sanctions has been postponed.", "sanctions deferred"},
		{"The two sides differ over sanctions.", "sanctions disputed"},
		{"They disagree on the withdrawal of troops.", "withdrawal disputed"},
		{"The status of the province remains open.", "sovereignty open"},
		{"The question of prisoners is unresolved.", "prisoners open"},
		// none
		{"The road remains open.", ""},
		{"The talks were put off.", ""},
		{"The election was postponed.", ""},
		{"They may put off the demarcation of the border.", ""},
		{"He left his troops.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		got := ""
		if len(rec.Issues) > 0 {
			got = rec.Issues[0].Topic.String() + " " + rec.Issues[0].State.String()
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
		}
	}
}
