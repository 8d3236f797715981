package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
)

// topicWords maps lemmas to the topic they show, in order of lemma.
var topicWords = [...]struct {
	lemma string
	topic ceasefire.Topic
}{
	{"accession", ceasefire.TopicMembership},
	{"aid", ceasefire.TopicAccess},
	{"amnesty", ceasefire.TopicJustice},
	{"arm", ceasefire.TopicDisarmament},
	{"army", ceasefire.TopicForce},
	{"asset", ceasefire.TopicAssets},
	{"battalion", ceasefire.TopicForce},
	{"border", ceasefire.TopicTerritory},
	{"brigade", ceasefire.TopicForce},
	{"cabinet", ceasefire.TopicGovernance},
	{"captive", ceasefire.TopicPrisoners},
	{"cease-fire", ceasefire.TopicCeasefire},
	{"ceasefire", ceasefire.TopicCeasefire},
	{"constitution", ceasefire.TopicGovernance},
	{"convoy", ceasefire.TopicAccess},
	{"corridor", ceasefire.TopicTransit},
	{"court", ceasefire.TopicJustice},
	{"crossing", ceasefire.TopicTransit},
	{"demarcation", ceasefire.TopicTerritory},
	{"deployment", ceasefire.TopicForce},
	{"disarm", ceasefire.TopicDisarmament},
	{"disarmament", ceasefire.TopicDisarmament},
	{"displace", ceasefire.TopicRefugees},
	{"election", ceasefire.TopicElections},
	{"force", ceasefire.TopicForce},
	{"frontier", ceasefire.TopicTerritory},
	{"government", ceasefire.TopicGovernance},
	{"guarantee", ceasefire.TopicGuarantees},
	{"guarantor", ceasefire.TopicGuarantees},
	{"hostage", ceasefire.TopicPrisoners},
	{"humanitarian", ceasefire.TopicAccess},
	{"independence", ceasefire.TopicSovereignty},
	{"inspector", ceasefire.TopicMonitoring},
	{"land", ceasefire.TopicTerritory},
	{"mechanism", ceasefire.TopicMonitoring},
	{"membership", ceasefire.TopicMembership},
	{"mission", ceasefire.TopicMonitoring},
	{"monitor", ceasefire.TopicMonitoring},
	{"monitoring", ceasefire.TopicMonitoring},
	{"nato", ceasefire.TopicMembership},
	{"negotiate", ceasefire.TopicTalks},
	{"negotiation", ceasefire.TopicTalks},
	{"nuclear", ceasefire.TopicNuclear},
	{"observer", ceasefire.TopicMonitoring},
	{"patrol", ceasefire.TopicMonitoring},
	{"peacekeeper", ceasefire.TopicForce},
	{"prisoner", ceasefire.TopicPrisoners},
	{"pullback", ceasefire.TopicWithdrawal},
	{"pullout", ceasefire.TopicWithdrawal},
	{"railway", ceasefire.TopicTransit},
	{"rebuild", ceasefire.TopicReconstruction},
	{"reconstruction", ceasefire.TopicReconstruction},
	{"referendum", ceasefire.TopicElections},
	{"refugee", ceasefire.TopicRefugees},
	{"return", ceasefire.TopicRefugees},
	{"road", ceasefire.TopicTransit},
	{"sanction", ceasefire.TopicSanctions},
	{"soldier", ceasefire.TopicForce},
	{"sovereignty", ceasefire.TopicSovereignty},
	{"strait", ceasefire.TopicTransit},
	{"talk", ceasefire.TopicTalks},
	{"territorial", ceasefire.TopicTerritory},
	{"territory", ceasefire.TopicTerritory},
	{"tribunal", ceasefire.TopicJustice},
	{"troop", ceasefire.TopicForce},
	{"troops", ceasefire.TopicForce},
	{"truce", ceasefire.TopicCeasefire},
	{"uranium", ceasefire.TopicNuclear},
	{"verification", ceasefire.TopicMonitoring},
	{"verify", ceasefire.TopicMonitoring},
	{"vote", ceasefire.TopicElections},
	{"weapon", ceasefire.TopicDisarmament},
	{"withdraw", ceasefire.TopicWithdrawal},
	{"withdrawal", ceasefire.TopicWithdrawal},
}

// topicsOf lists the topics that the words of a content show, each once, in
// the order of the text; nil when none is.
func (a *article) topicsOf(x *attribution) []ceasefire.Topic {
	var out []ceasefire.Topic
	var seen uint64
	for i := x.First; i < x.End; i++ {
		if i >= x.Hole[0] && i < x.Hole[1] {
			continue
		}
		if t := topicOf(a.lemma(i)); t != 0 && seen&(1<<t) == 0 {
			seen |= 1 << t
			out = append(out, t)
		}
	}
	return out
}

// topicOf returns the topic a lemma shows, zero for none.
func topicOf(lemma string) ceasefire.Topic {
	i := sort.Search(len(topicWords), func(i int) bool { return topicWords[i].lemma >= lemma })
	if i < len(topicWords) && topicWords[i].lemma == lemma {
		return topicWords[i].topic
	}
	return 0
}
