package parse

import (
	"slices"
	"testing"
)

// TestMends checks where the words that the mends are for hang afterwards: each
// row names a word, its head ("" for the root) and its label.
func TestMends(t *testing.T) {
	tests := []struct{ text, word, head, label string }{
		{"Both sides agreed in principle on a monitoring mechanism.", "mechanism", "agreed", "obl"},
		{"They agreed in principle on a truce.", "truce", "agreed", "obl"},
		{"They agreed on a monitoring and verification mechanism.", "mechanism", "agreed", "obl"},
		{"They agreed on a monitoring and verification mechanism.", "monitoring", "mechanism", "compound"},
		{"They agreed on a truce and a prisoner exchange.", "truce", "agreed", "obl"}, // two things
		{"Pakistan will reopen the crossing after Kabul hands over the commanders.", "hands", "reopen", "advcl"},
		{"Pakistan will reopen the crossing after Kabul hands over the commanders.", "commanders", "hands", "obj"},
		{"The militia would free 40 prisoners.", "free", "", "root"},
		{"The militia would free 40 prisoners.", "prisoners", "free", "obj"},
		{"Under the plan the rebels are to free 40 prisoners within ten days.", "free", "", "root"},
		{"Kenya agreed to a plan to station European troops along the line.", "station", "plan", "acl"},
		{"Norway backed a proposal to base observers in the port.", "observers", "base", "obj"},
		{"India is also ready to free 11 Pakistani fishermen.", "free", "ready", "xcomp"},
		{"India is also ready to free 11 Pakistani fishermen.", "fishermen", "free", "obj"},
		{"Norway was willing to send up to 40 observers to the line.", "observers", "send", "obj"},
		{"Norway was willing to send up to 40 observers to the line.", "up", "40", "advmod"},
		{"Prices rose up to 40 euros.", "euros", "rose", "obl"},
		{"An earlier draft provided for a monitoring commission of 30 officers.", "provided", "", "root"},
		{"An earlier draft provided for a monitoring commission of 30 officers.", "draft", "provided", "nsubj"},
		{"An early draft provided for a demining force, but the clause was struck from the final text.", "provided", "", "root"},
		{"The plan called for a truce, and the rebels signed it.", "truce", "called", "obl"},
		{"A ceasefire between the Burmese military and the Kachin Independence Army took effect on Tuesday.", "Army", "military", "conj"},
		{"A ceasefire between the Burmese military and the Kachin Independence Army took effect on Tuesday.", "ceasefire", "took", "nsubj"},
		{"Rwanda has pledged to withdraw its men once Congo neutralises the FDLR, but Kinshasa insists that the withdrawal come first.", "insists", "pledged", "conj"},
		{"Kenya's offer of 1,000 police officers still stands.", "officers", "offer", "nmod"},
		{"Pakistan said it would reopen it only when the Taliban hand over the gunmen.", "hand", "reopen", "advcl"},
		{"Leaders of France, Germany and Poland warned that time was short.", "Leaders", "warned", "nsubj"},
		{"Leaders of France, Germany and Poland warned that time was short.", "Germany", "France", "conj"},
		{"In the streets of Paris, Bonn and Warsaw cheered.", "Bonn", "cheered", "nsubj"},
		{"Under the memorandum, which was signed in Ankara, Somalia and Ethiopia pledged to respect each other.", "pledged", "", "root"},
		{"Under the memorandum, which was signed in Ankara, Somalia and Ethiopia pledged to respect each other.", "Somalia", "pledged", "nsubj"},
		{"Russia will free 33 men, the aide said, if Kyiv hands over 20 prisoners.", "prisoners", "hands", "obj"},
		{"Officials said the shelling had not stopped.", "had", "stopped", "aux"},
		{"Poland, Romania and Turkey could send ships.", "Romania", "Poland", "conj"},
		{"Poland, Romania and Turkey could send ships.", "Poland", "send", "nsubj"},
		{"Lebanon's army has deployed 10,000 soldiers south of the river.", "soldiers", "deployed", "obj"},
		{"Zambia, which chairs the bloc, will send a fact-finding team to Delgado.", "team", "send", "obj"},
		{"Under Phase 2, which has not been agreed, Israel would withdraw completely.", "withdraw", "", "root"},
		{"The truce between North and South Korea held.", "Korea", "North", "conj"},
		{"The Moro Front will store its weapons.", "weapons", "store", "obj"},
		{"The observers are to report it within six hours and the truce lapses.", "lapses", "report", "conj"},
		{"A force led by Kenya will deploy.", "led", "force", "acl"},
		{"A force led by Kenya will deploy, but the rebels oppose it.", "led", "force", "acl"},
		{"“We would say no,” a State Department official remarks.", "remarks", "say", "parataxis"},
		{"“We would say no,” a State Department official remarks.", "official", "remarks", "nsubj"},
		{"Not one lorry will leave until the wall is gone, insists Gen. Yassir Hamdoun.", "insists", "leave", "parataxis"},
		{"He ignored the remarks.", "remarks", "ignored", "obj"},
		{"Both sides are to freeze troop movements and, once monitors are in place, to pull heavy weapons back from the line.", "pull", "freeze", "conj"},
		{"Both sides are to freeze troop movements and, once monitors are in place, to pull heavy weapons back from the line.", "place", "pull", "advcl"},
		{"The group will hand over the bodies of two sailors.", "over", "hand", "compound:prt"},
		{"The group will hand over the bodies of two sailors.", "bodies", "hand", "obj"},
		{"Armenia promised to give up four villages.", "villages", "give", "obj"},
		{"The army will pull back its guns.", "guns", "pull", "obj"},
		{"The army will pull out of the town.", "town", "pull", "obl"},
		{"Armenia will hand over 12 soldiers.", "over", "hand", "compound:prt"},
		{"Armenia will send over 12 soldiers.", "over", "12", "advmod"},
		{"The army promised to hand over its weapons.", "hand", "promised", "xcomp"},
		{"The army promised to hand over its weapons.", "weapons", "hand", "obj"},
		{"Norway and Sweden will each contribute a battalion.", "Norway", "contribute", "nsubj"},
		{"Norway, Sweden and Denmark will each contribute a battalion.", "Norway", "contribute", "nsubj"},
		{"Each contributed a battalion.", "Each", "contributed", "nsubj"},
		{"Israel will free 250 prisoners in return for 20 hostages.", "hostages", "return", "nmod"},
		{"They swapped bodies in exchange for prisoners.", "prisoners", "exchange", "nmod"},
		{"Kyiv wants legally binding security guarantees.", "guarantees", "wants", "obj"},
		{"The army is binding the wounded.", "wounded", "binding", "obj"},
		{"The rebels will disarm and Manila will free 120 prisoners.", "prisoners", "free", "obj"},
		{"The road will be free.", "free", "", "root"},
		{"A clause committing Kenya to train the coast guard is being negotiated.", "guard", "train", "obj"},
		{"A clause committing Kenya to train the coast guard is being negotiated.", "clause", "negotiated", "nsubj:pass"},
		{"Talks between the army and the rebels are to resume in Jeddah on Sunday.", "resume", "", "root"},
		{"Talks between the army and the rebels are to resume in Jeddah on Sunday.", "Jeddah", "resume", "obl"},
		{"The UN should send a stabilisation force of 5,500 troops, the report says.", "troops", "force", "nmod"},
		{"It would allow inspectors in only if the bombing stops.", "inspectors", "allow", "obj"},
		{"The army gave them two trucks.", "them", "gave", "iobj"},
		{"It took effect at dawn.", "It", "took", "nsubj"},
		{"It took two days.", "It", "took", "expl"},
		{"They signed a memorandum of understanding in Ankara that commits Ethiopia to recognise it.", "Ankara", "memorandum", "nmod"},
		{"They signed a memorandum of understanding in Ankara.", "Ankara", "signed", "obl"},
		{"Under the truce, which Egypt brokered, both sides are to stop shelling.", "brokered", "truce", "acl:relcl"},
		{"Under the truce, which Egypt brokered, both sides are to stop shelling.", "stop", "", "root"},
		{"Two people familiar with the talks said the town was quiet.", "people", "said", "nsubj"},
		{"Two people familiar with the talks said the town was quiet.", "familiar", "people", "amod"},
		{"Uganda said Friday it had withdrawn its soldiers.", "Friday", "said", "obl:unmarked"},
		{"Uganda said Friday it would free four prisoners.", "Friday", "said", "obl:unmarked"},
		{"Uganda said Friday prayers had begun.", "prayers", "begun", "nsubj"},
		{"Kenya will pull back its guns if Chad does the same.", "does", "pull", "advcl"},
		{"Kenya will pull back its guns if Chad does the same.", "Chad", "does", "nsubj"},
		{"The price is the same.", "same", "", "root"},
		{"His office later clarified that he remains open.", "office", "clarified", "nsubj"},
		{"Chad's junta and the Lake Army agreed to halt fighting.", "Army", "junta", "conj"},
		{"Georgia refused to sign the text unless Russia signs too.", "signs", "sign", "advcl"},
		{"Kigali will keep them there as long as Mozambique pays.", "pays", "keep", "advcl"},
		{"Ghana will leave once Mali agrees.", "agrees", "leave", "advcl"},
		{"He left after Kenya attacks.", "attacks", "left", "obl"},
		{"The union said it would leave only once the treaty was in force and both governments had asked it to.", "asked", "force", "conj"},
		{"Kenya will leave once the deal is signed and the prisoners are free.", "free", "signed", "conj"},
		{"Kenya will leave once the deal is signed and Chad will stay.", "stay", "leave", "conj"},
		{"Indonesia is ready to send up to 20,000 troops to Gaza if the UN agrees.", "20,000", "troops", "nummod"},
		{"A centre in Amman run by the United States coordinates the delivery of aid.", "run", "centre", "acl"},
		{"A centre in Amman run by the United States coordinates the delivery of aid.", "Amman", "centre", "nmod"},
		{"The deal obliges Israel to let 600 lorries a day into Gaza.", "lorries", "let", "obj"},
		{"The deal obliges Israel to let 600 lorries a day into Gaza.", "600", "lorries", "nummod"},
		{"He looked over the bodies.", "bodies", "looked", "obl"},
		{"The mission, made up of 250 observers, will be based in Hodeidah.", "made", "mission", "acl"},
		{"The panel, chaired by Oman, will meet in June.", "chaired", "panel", "acl"},
		{"The rebels, backed by Rwanda, hold the town.", "backed", "rebels", "acl"},
		{"He went to base camp.", "base", "camp", "compound"}, // a noun
		{"Uganda, which has 6,200 troops in the mission, threatened to leave it.", "threatened", "", "root"},
		{"Uganda, which has 6,200 troops in the mission, threatened to leave it.", "Uganda", "threatened", "nsubj"},
		{"Togo, whose army holds the bridge, refused to hand it over.", "Togo", "refused", "nsubj"},
		{"The general, who led the army, said the truce would hold.", "general", "said", "nsubj"},
	}
	for _, tt := range tests {
		a, _ := readText(t, tt.text)
		i := tokenOf(t, a, tt.word, 1)
		head := ""
		if h := a.tree.Head[i]; h >= 0 {
			head = a.word(int(h))
		}
		if head != tt.head || a.tree.Label[i].String() != tt.label {
			t.Errorf("%s\n%s hangs on %q as %v, want %q as %s", tt.text, tt.word, head, a.tree.Label[i], tt.head, tt.label)
		}
	}
}

// TestFamilyTables checks that the tables are in the order their look-up needs.
func TestFamilyTables(t *testing.T) {
	for i := 1; i < len(familyVerbs); i++ {
		if familyVerbs[i-1].verb > familyVerbs[i].verb {
			t.Errorf("familyVerbs: %q before %q", familyVerbs[i-1].verb, familyVerbs[i].verb)
		}
		if slices.Contains(familyVerbs[:i], familyVerbs[i]) {
			t.Errorf("familyVerbs: %v twice", familyVerbs[i])
		}
	}
	acts := map[family]bool{}
	for _, w := range familyActs {
		acts[w.of] = true
	}
	for _, v := range familyVerbs {
		if !acts[v.is] {
			t.Errorf("familyVerbs: %q is of a family without acts", v.verb)
		}
	}
	for _, list := range [][]string{verbsOf(eventVerbs[:], func(n int) string { return eventVerbs[n].verb }), verbsOf(eventNouns[:], func(n int) string { return eventNouns[n].noun })} {
		if !slices.IsSorted(list) {
			t.Error("events are not sorted")
		}
	}
}

func verbsOf[T any](rows []T, at func(int) string) (out []string) {
	for n := range rows {
		out = append(out, at(n))
	}
	return out
}
