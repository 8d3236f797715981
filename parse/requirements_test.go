package parse

import (
	"strings"
	"testing"
)

// TestConditions reads what the first pledge of a sentence waits for.
func TestConditions(t *testing.T) {
	tests := []struct{ text, want string }{
		// clauses
		{"Norway will send troops if Russia agrees.", "consent state/RU"},
		{"Kenya would deploy police once the ceasefire takes hold.", "ceasefire-in-force"},
		{"Turkey will send monitors as soon as a truce is signed.", "ceasefire-agreed"},
		{"Israel will withdraw its troops only when Hamas releases the hostages.", "release armed-group/hamas"},
		{"Sweden offered to send soldiers, but only if Ukraine asks for them.", "consent state/UA"},
		{"Rwanda will not withdraw its troops until the militia has disarmed.", "disarmament"},
		{"Chad refused to reopen the border unless Sudan pulls back its forces.", "withdrawal state/SD"},
		// phrases
		{"Spain will send engineers after a peace deal.", "peace-deal"},
		{"Ghana promised 200 soldiers, subject to a UN mandate.", "mandate"},
		{"Poland could send observers, but only with a new mandate.", "mandate"},
		{"Egypt would free the prisoners in exchange for the release of its soldiers.", "release"},
		{"Norway agreed to pay $5 million, though not before an audit.", ""}, // an audit is no event of the model
		{"Oman will free the prisoners, though not before the army has withdrawn.", "withdrawal institution/army"},
		{"Chad will deploy police, but not until parliament approves.", "ratification institution/parliament"},
		{"Israel pledged to ground its bombers as soon as the pullout was complete.", "withdrawal"},
		{"Kenya will send police once the disarmament has begun.", "disarmament"},
		{"Mali will send observers only if the prisoners walk free.", "release"},
		{"The EU will release 60 million euros only when Mali has settled its arrears.", "funding state/ML"},
		{"Fiji will contribute 120 marines, subject to parliament's approval.", "ratification"},
		{"Ghana will take part only under a UN flag.", "mandate"},
		{"Chad will send observers only at the request of Sudan.", "consent state/SD"},
		{"Ghana will take part under a UN flag.", ""}, // how, not when
		{"Armenia will let the observers in once their visas are issued.", "other"},
		{"Norway will send troops after the minister had spoken.", ""},
		{"The army will hand over two pilots in exchange for 60 prisoners.", "release"},
		{"Israel will free 250 prisoners in return for 20 hostages.", "release"},
		{"Kenya will pull back its guns if Chad does the same.", "withdrawal state/TD"},
		{"North Korea will not return to talks until the exercises are cancelled.", "other"},
		{"The United States would guarantee the deal, but Congress would have to approve it first.", ""}, // a guarantee, no pledge
		{"Georgia will not withdraw its troops unless Russia signs too.", "consent state/RU"},
		{"Ghana will keep its soldiers there as long as Mali pays.", "funding state/ML"},
		{"The EU said it would withdraw the monitors only once the treaty was in force and Chad had asked it to.", "peace-deal and consent state/TD"},
		// coordination
		{"Japan will pay if Iran withdraws and the council adopts a resolution.", "withdrawal state/IR and mandate"},
		{"Canada will send police if Haiti or the council agrees.", "consent state/HT"},
		// the clause first
		{"Once a ceasefire is agreed, Norway will send troops.", "ceasefire-agreed"},
		{"If parliament approves, Denmark will deploy a frigate with 100 soldiers.", "ratification institution/parliament"},
		// what is a time and no condition
		{"Uganda withdrew its troops after the elections.", ""},
		{"Norway will send troops on Monday.", ""},
		{"Kenya said after talks in Nairobi that it would send police.", ""},
		{"Asked if it would leave, Russia said it would withdraw its troops.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		got := ""
		if len(rec.Pledges) > 0 && rec.Pledges[0].Requires != nil {
			got = events(rec.Pledges[0].Requires)
		}
		if got != tt.want {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}

// TestBelligerents finds who "both sides" are.
func TestBelligerents(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The truce between Thailand and Cambodia held. Thailand welcomed it. Cambodia did too.", "state/KH state/TH"},
		{"Fighting on the Indian-Pakistani border stopped. India and Pakistan agreed to talk.", "state/IN state/PK"},
		{"Israel agreed to a ceasefire with Hezbollah. Hezbollah accused Israel of strikes.", "armed-group/hezbollah state/IL"},
		// the leading armed group and whom it is named beside, mediators left out
		{"Hamas met Israel's envoys. Hamas said Israel had to leave. Egypt mediated. Hamas thanked Egypt.", "armed-group/hamas state/IL"},
		{"Hezbollah blamed Israel. Hezbollah thanked Qatar, which had hosted talks with Israel. Hezbollah and Israel agreed.", "armed-group/hezbollah state/IL"},
		{"Hamas left. Qatar proposed talks. Hamas thanked Qatar. Hamas praised Qatar.", ""},
		// allies and mediators are no belligerents
		{"Britain and France will send troops to Ukraine.", ""},
		{"Qatar and Egypt mediated the truce.", ""},
		{"Cuba and Norway host the talks. Cuba thanked Norway.", ""},
		{"The war goes on.", ""},
	}
	for _, tt := range tests {
		a, _ := readText(t, tt.text)
		var got []string
		for _, id := range a.ids(a.belligerents()) {
			got = append(got, string(id))
		}
		if len(got) == 2 && got[0] > got[1] {
			got[0], got[1] = got[1], got[0]
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s\n got %q\nwant %q", tt.text, g, tt.want)
		}
	}
}

// TestLists reads the items that an introduction governs.
func TestLists(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Kenya and Uganda agreed to:\n\n- withdraw their troops from Goma;\n\n- release 40 prisoners.", "state/KE+state/UG withdraw agreed @Goma; state/KE+state/UG release agreed [40 prisoners]"},
		{"Norway offered to:\n\n1. send 50 observers\n\n2. fund the mission", "state/NO deploy offered [50 observers]; state/NO fund offered"},
		{"Sweden’s contribution could include:\n\n- 300 soldiers\n\n- $20 million", "state/SE deploy considered [300 troops]; state/SE fund considered [USD 20,000,000]"},
		// a list that promises nothing
		{"The dead were:\n\n- two soldiers\n\n- four officers", ""},
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

// TestPositions reads where actors stand and what is open.
func TestPositions(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The United States opposes the deployment of troops.", "state/US force oppose"},
		{"Norway supports the ceasefire.", "state/NO ceasefire support"},
		{"Russia objects to the sanctions.", "state/RU sanctions oppose"},
		{"Kenya will send troops if Haiti consents.", "state/KE force conditional"},
		{"Israel will not withdraw its troops.", "state/IL withdrawal oppose"},
		{"Ghana is still weighing a request to send soldiers.", "state/GH force undecided"},
		{"The most difficult unresolved issue is the territory.", "territory open"},
		{"A dispute over prisoners remains.", "prisoners disputed"},
		{"Norway did not oppose the ceasefire.", ""},
		{"The army supports its families.", ""},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		var got []string
		for _, p := range rec.Positions {
			got = append(got, string(p.Holder)+" "+p.Topic.String()+" "+p.Stance.String())
		}
		for _, p := range rec.Issues {
			got = append(got, p.Topic.String()+" "+p.State.String())
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

// TestVoice: what somebody only says carries whose word it is, and what is
// denied or asked is no pledge.
func TestVoice(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Macron said France would send troops.", "person/macron"},
		{"Norway will send troops.", ""},
		{"“Turkey will send troops,” said Foreign Minister Ali Demir.", "person/ali-demir"},
	}
	for _, tt := range tests {
		_, rec := readText(t, tt.text)
		if len(rec.Pledges) != 1 {
			t.Errorf("%s: %d pledges, want 1", tt.text, len(rec.Pledges))
			continue
		}
		var got []string
		for _, id := range rec.Pledges[0].According {
			got = append(got, string(id))
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s\n got %q\nwant %q", tt.text, g, tt.want)
		}
	}
	for _, s := range []string{
		"Rwanda denied that it would send troops.",
		"Kenya did not say whether it would send police.",
		"Would France send troops?",
	} {
		if _, rec := readText(t, s); len(rec.Pledges) != 0 {
			t.Errorf("%s: got a pledge: %s", s, pledgeLine(&rec.Pledges[0]))
		}
	}
}
