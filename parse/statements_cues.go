package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
)

// cueForm is a set of constructions in which a cue may stand. X is the speaker
// and the brackets hold the content.
type cueForm uint16

const (
	formClause  cueForm = 1 << iota // X said (that) [it would go]
	formThat                        // X showed that [it went]: the conjunction is needed
	formAside                       // [It would go], X said; [It], X said, [would go]
	formWhether                     // X asked [whether it would go]
	formTells                       // X told Y ...: an addressee stands before the content
	formToDo                        // X vowed [to go]
	formUrges                       // X urged Y [to go]
	formBlames                      // X accused Y [of going]
	formNames                       // X called [the plan a trap], dismissed [it as a trap]
	formThing                       // X demanded [a return], denied [going]
	formExpects                     // X expects [talks to open]
	formQuoted                      // only with words in quotation marks in one of the other places
	formColon                       // X named three conditions: [it must go]
)

const (
	formSpeech = formClause | formAside
	formRemark = formThat | formAside
)

// cueBy says what the subject of a cue must be for the cue to count.
type cueBy uint8

const (
	byAnyone   cueBy = iota
	byActor          // an actor of the article, or a pronoun
	byDocument       // a document
	byPerson         // a person, a role or a group of people: "jets slammed the town" is none
)

// cueVerb is one verb that attributes.
type cueVerb struct {
	verb string        // lemma
	with string        // the word that must follow it: a particle, "it", "clear", a preposition
	act  ceasefire.Act // what the speaker does with it
	form cueForm
	by   cueBy
}

// cueVerbs lists the verbs that attribute, in order of lemma. Of several rows
// of one lemma those that ask for a following word stand first; the first row
// whose construction the sentence shows is taken. To add a verb add a line.
var cueVerbs = [...]cueVerb{
	{"accept", "", ceasefire.ActAccept, formThat, byActor},
	{"accuse", "", ceasefire.ActAccuse, formBlames, byAnyone},
	{"acknowledge", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"add", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"admit", "", ceasefire.ActSay, formSpeech | formThing, byPerson},
	{"advise", "", ceasefire.ActUrge, formUrges | formRemark, byActor},
	{"advocate", "", ceasefire.ActPropose, formThing, byPerson},
	{"affirm", "", ceasefire.ActConfirm, formSpeech, byActor},
	{"agree", "", ceasefire.ActAccept, formThat | formAside, byActor},
	{"allege", "", ceasefire.ActAccuse, formSpeech, byAnyone},
	{"allow", "", ceasefire.ActSay, formThat, byPerson},
	{"announce", "", ceasefire.ActAnnounce, formSpeech | formThing, byAnyone},
	{"answer", "", ceasefire.ActSay, formThat | formAside | formColon, byPerson},
	{"apologize", "for", ceasefire.ActSay, formThing, byActor},
	{"appeal", "for", ceasefire.ActUrge, formThing, byActor},
	{"appeal", "to", ceasefire.ActUrge, formUrges, byActor},
	{"applaud", "", ceasefire.ActPraise, formNames, byPerson},
	{"argue", "for", ceasefire.ActSay, formThing, byActor},
	{"argue", "against", ceasefire.ActSay, formThing, byActor},
	{"argue", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"ask", "for", ceasefire.ActAsk, formThing, byActor},
	{"ask", "", ceasefire.ActAsk, formUrges | formWhether | formAside | formThat, byActor},
	{"assail", "", ceasefire.ActCondemn, formNames, byPerson},
	{"assert", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"assess", "", ceasefire.ActSay, formRemark, byActor},
	{"assure", "", ceasefire.ActSay, formTells | formSpeech, byAnyone},
	{"attest", "", ceasefire.ActSay, formRemark, byAnyone},
	{"back", "", ceasefire.ActAccept, formThing | formQuoted, byPerson},
	{"beg", "", ceasefire.ActUrge, formUrges, byPerson},
	{"believe", "", ceasefire.ActBelieve, formSpeech, byActor},
	{"blame", "", ceasefire.ActAccuse, formBlames | formNames, byActor},
	{"blast", "", ceasefire.ActCondemn, formNames, byPerson},
	{"boast", "of", ceasefire.ActSay, formThing, byPerson},
	{"boast", "", ceasefire.ActSay, formSpeech, byPerson},
	{"brag", "", ceasefire.ActSay, formRemark, byPerson},
	{"brand", "", ceasefire.ActCondemn, formNames, byActor},
	{"brief", "", ceasefire.ActSay, formTells, byActor},
	{"call", "for", ceasefire.ActDemand, formThing, byActor},
	{"call", "on", ceasefire.ActUrge, formUrges, byActor},
	{"call", "upon", ceasefire.ActUrge, formUrges, byActor},
	{"call", "", ceasefire.ActSay, formNames, byActor},
	{"caution", "against", ceasefire.ActWarn, formThing, byActor},
	{"caution", "", ceasefire.ActWarn, formSpeech | formTells | formUrges, byAnyone},
	{"celebrate", "", ceasefire.ActPraise, formThing | formQuoted, byActor},
	{"challenge", "", ceasefire.ActUrge, formUrges, byActor},
	{"chant", "", ceasefire.ActSay, formAside | formQuoted, byPerson},
	{"characterise", "", ceasefire.ActSay, formNames, byAnyone},
	{"characterize", "", ceasefire.ActSay, formNames, byAnyone},
	{"charge", "", ceasefire.ActAccuse, formThat | formAside, byActor},
	{"chastise", "", ceasefire.ActCondemn, formBlames | formNames, byPerson},
	{"chide", "", ceasefire.ActCondemn, formBlames | formNames, byPerson},
	{"claim", "", ceasefire.ActSay, formSpeech | formToDo, byAnyone},
	{"clarify", "", ceasefire.ActSay, formSpeech, byActor},
	{"comment", "", ceasefire.ActSay, formThat | formAside, byPerson},
	{"complain", "of", ceasefire.ActSay, formThing, byActor},
	{"complain", "about", ceasefire.ActSay, formThing, byActor},
	{"complain", "", ceasefire.ActSay, formSpeech, byActor},
	{"concede", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"conclude", "", ceasefire.ActSay, formThat | formAside, byAnyone},
	{"condemn", "", ceasefire.ActCondemn, formNames, byActor},
	{"confess", "", ceasefire.ActSay, formSpeech, byPerson},
	{"confirm", "", ceasefire.ActConfirm, formSpeech | formThing, byAnyone},
	{"congratulate", "", ceasefire.ActPraise, formBlames, byActor},
	{"contend", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"continue", "", ceasefire.ActSay, formAside | formQuoted, byPerson},
	{"counter", "", ceasefire.ActSay, formThat | formAside, byActor},
	{"credit", "", ceasefire.ActPraise, formBlames, byPerson},
	{"criticise", "", ceasefire.ActCondemn, formBlames | formNames, byActor},
	{"criticize", "", ceasefire.ActCondemn, formBlames | formNames, byActor},
	{"cry", "", ceasefire.ActSay, formAside | formQuoted, byActor},
	{"declare", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"declare", "", ceasefire.ActAnnounce, formThing, byActor},
	{"decline", "", ceasefire.ActDecline, formToDo, byActor},
	{"decry", "", ceasefire.ActCondemn, formNames, byActor},
	{"defend", "", ceasefire.ActSay, formNames | formQuoted, byPerson},
	{"demand", "", ceasefire.ActDemand, formSpeech | formToDo | formThing, byActor},
	{"denounce", "", ceasefire.ActCondemn, formNames, byAnyone},
	{"deny", "", ceasefire.ActDeny, formClause | formThing, byActor},
	{"deplore", "", ceasefire.ActCondemn, formNames, byActor},
	{"deride", "", ceasefire.ActCondemn, formNames, byActor},
	{"describe", "", ceasefire.ActSay, formNames | formWhether, byAnyone},
	{"detail", "", ceasefire.ActSay, formColon, byActor},
	{"determine", "", ceasefire.ActSay, formThat, byAnyone},
	{"disagree", "", ceasefire.ActSay, formAside | formQuoted, byPerson},
	{"disclose", "", ceasefire.ActSay, formRemark, byAnyone},
	{"dismiss", "", ceasefire.ActReject, formNames, byActor},
	{"dispute", "", ceasefire.ActDeny, formThat | formThing, byActor},
	{"doubt", "", ceasefire.ActBelieve, formSpeech | formWhether, byActor},
	{"dub", "", ceasefire.ActSay, formNames | formQuoted, byPerson},
	{"echo", "", ceasefire.ActSay, formThat | formAside | formQuoted, byActor},
	{"email", "", ceasefire.ActSay, formAside | formQuoted, byPerson},
	{"emphasise", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"emphasize", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"encourage", "", ceasefire.ActUrge, formUrges, byPerson},
	{"endorse", "", ceasefire.ActAccept, formThing, byActor},
	{"envisage", "", ceasefire.ActExpect, formThat, byActor},
	{"estimate", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"exclaim", "", ceasefire.ActSay, formAside, byAnyone},
	{"expect", "", ceasefire.ActExpect, formThat | formExpects | formAside, byActor},
	{"explain", "", ceasefire.ActSay, formSpeech | formWhether, byAnyone},
	{"express", "", ceasefire.ActSay, formThing, byActor},
	{"fault", "", ceasefire.ActCondemn, formBlames, byPerson},
	{"fear", "", ceasefire.ActBelieve, formSpeech, byActor},
	{"feel", "", ceasefire.ActBelieve, formThat, byActor},
	{"find", "", ceasefire.ActSay, formThat, byAnyone},
	{"forecast", "", ceasefire.ActExpect, formThat | formExpects | formAside, byActor},
	{"give", "", ceasefire.ActSay, formColon, byActor},
	{"go", "on", ceasefire.ActSay, formAside | formThat, byActor},
	{"grumble", "", ceasefire.ActSay, formRemark, byPerson},
	{"guarantee", "", ceasefire.ActPromise, formThat | formAside, byActor},
	{"gush", "", ceasefire.ActPraise, formAside | formQuoted, byAnyone},
	{"hail", "", ceasefire.ActPraise, formNames, byActor},
	{"highlight", "", ceasefire.ActSay, formRemark, byAnyone},
	{"hint", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"hit", "back", ceasefire.ActSay, formAside | formQuoted, byActor},
	{"hope", "for", ceasefire.ActHope, formThing, byActor},
	{"hope", "", ceasefire.ActHope, formSpeech | formToDo, byActor},
	{"implore", "", ceasefire.ActUrge, formUrges, byActor},
	{"imply", "", ceasefire.ActSay, formThat, byAnyone},
	{"indicate", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"inform", "", ceasefire.ActSay, formTells | formSpeech, byActor},
	{"insist", "on", ceasefire.ActDemand, formThing, byActor},
	{"insist", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"instruct", "", ceasefire.ActDemand, formUrges, byActor},
	{"interject", "", ceasefire.ActSay, formAside, byAnyone},
	{"invite", "", ceasefire.ActUrge, formUrges, byActor},
	{"joke", "", ceasefire.ActSay, formSpeech, byPerson},
	{"label", "", ceasefire.ActSay, formNames, byActor},
	{"lambaste", "", ceasefire.ActCondemn, formNames, byPerson},
	{"lament", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"lash", "out", ceasefire.ActCondemn, formAside | formQuoted, byPerson},
	{"laud", "", ceasefire.ActPraise, formNames, byActor},
	{"let", "known", ceasefire.ActSay, formRemark, byPerson},
	{"liken", "", ceasefire.ActSay, formNames, byPerson},
	{"list", "", ceasefire.ActSay, formColon, byActor},
	{"maintain", "", ceasefire.ActSay, formRemark, byActor},
	{"make", "clear", ceasefire.ActSay, formSpeech, byAnyone},
	{"make", "plain", ceasefire.ActSay, formSpeech, byAnyone},
	{"make", "known", ceasefire.ActSay, formSpeech, byAnyone},
	{"mention", "", ceasefire.ActSay, formRemark | formThing, byPerson},
	{"mock", "", ceasefire.ActCondemn, formNames, byPerson},
	{"murmur", "", ceasefire.ActSay, formRemark, byPerson},
	{"muse", "", ceasefire.ActSay, formRemark, byPerson},
	{"mutter", "", ceasefire.ActSay, formRemark, byPerson},
	{"name", "", ceasefire.ActSay, formColon, byActor},
	{"note", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"notify", "", ceasefire.ActSay, formTells, byActor},
	{"object", "to", ceasefire.ActReject, formThing, byActor},
	{"object", "", ceasefire.ActReject, formRemark, byActor},
	{"observe", "", ceasefire.ActSay, formRemark, byPerson},
	{"offer", "", ceasefire.ActOffer, formToDo | formThing, byActor},
	{"opine", "", ceasefire.ActSay, formSpeech, byActor},
	{"oppose", "", ceasefire.ActReject, formThing | formQuoted, byActor},
	{"order", "", ceasefire.ActDemand, formUrges, byActor},
	{"outline", "", ceasefire.ActSay, formColon, byActor},
	{"plead", "with", ceasefire.ActUrge, formUrges, byActor},
	{"plead", "", ceasefire.ActUrge, formSpeech, byActor},
	{"pledge", "", ceasefire.ActPromise, formSpeech | formToDo | formThing, byActor},
	{"point", "out", ceasefire.ActSay, formSpeech, byAnyone},
	{"portray", "", ceasefire.ActSay, formNames, byActor},
	{"post", "", ceasefire.ActSay, formThat | formAside | formQuoted, byActor},
	{"praise", "", ceasefire.ActPraise, formBlames | formNames, byActor},
	{"pray", "", ceasefire.ActHope, formRemark, byActor},
	{"predict", "", ceasefire.ActExpect, formSpeech | formThing, byAnyone},
	{"press", "", ceasefire.ActUrge, formUrges, byActor},
	{"proclaim", "", ceasefire.ActSay, formSpeech, byActor},
	{"project", "", ceasefire.ActExpect, formThat, byAnyone},
	{"promise", "", ceasefire.ActPromise, formTells | formSpeech | formToDo | formThing, byActor},
	{"propose", "", ceasefire.ActPropose, formSpeech | formToDo | formThing, byActor},
	{"protest", "", ceasefire.ActSay, formThat | formAside, byPerson},
	{"prove", "", ceasefire.ActSay, formThat, byAnyone},
	{"push", "for", ceasefire.ActDemand, formThing, byActor},
	{"put", "it", ceasefire.ActSay, formAside, byAnyone},
	{"put", "", ceasefire.ActSay, formExpects, byActor},
	{"question", "", ceasefire.ActAsk, formWhether | formThing, byPerson},
	{"quip", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"rail", "against", ceasefire.ActCondemn, formThing, byPerson},
	{"read", "", ceasefire.ActSay, formAside | formThat, byDocument},
	{"read", "", ceasefire.ActSay, formSpeech | formQuoted, byDocument},
	{"reaffirm", "", ceasefire.ActConfirm, formSpeech | formThing, byActor},
	{"reason", "", ceasefire.ActSay, formRemark, byPerson},
	{"reassure", "", ceasefire.ActPromise, formTells, byActor},
	{"rebuke", "", ceasefire.ActCondemn, formBlames | formNames, byPerson},
	{"recall", "", ceasefire.ActSay, formSpeech, byPerson},
	{"reckon", "", ceasefire.ActBelieve, formSpeech, byActor},
	{"recognise", "", ceasefire.ActSay, formThat, byPerson},
	{"recognize", "", ceasefire.ActSay, formThat, byPerson},
	{"recommend", "", ceasefire.ActPropose, formSpeech | formThing, byActor},
	{"recount", "", ceasefire.ActSay, formRemark, byActor},
	{"refer", "to", ceasefire.ActSay, formNames, byActor},
	{"refuse", "", ceasefire.ActReject, formToDo, byActor},
	{"regard", "", ceasefire.ActBelieve, formNames | formQuoted, byActor},
	{"reiterate", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"reject", "", ceasefire.ActReject, formNames | formThing, byActor},
	{"rejoin", "", ceasefire.ActSay, formAside | formQuoted, byActor},
	{"relate", "", ceasefire.ActSay, formRemark, byActor},
	{"remark", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"remind", "", ceasefire.ActSay, formTells, byActor},
	{"renew", "", ceasefire.ActSay, formQuoted | formThing, byPerson},
	{"repeat", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"reply", "", ceasefire.ActSay, formThat | formAside | formColon, byAnyone},
	{"report", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"request", "", ceasefire.ActAsk, formThat, byActor},
	{"respond", "", ceasefire.ActSay, formThat | formAside | formColon, byAnyone},
	{"retort", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"reveal", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"ridicule", "", ceasefire.ActCondemn, formNames, byPerson},
	{"rule", "out", ceasefire.ActReject, formThing, byActor},
	{"rule", "", ceasefire.ActSay, formThat, byActor},
	{"say", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"scoff", "", ceasefire.ActSay, formAside | formQuoted, byAnyone},
	{"scold", "", ceasefire.ActCondemn, formBlames, byPerson},
	{"set", "out", ceasefire.ActSay, formColon, byActor},
	{"shout", "", ceasefire.ActSay, formAside | formQuoted, byAnyone},
	{"show", "", ceasefire.ActSay, formThat | formAside, byAnyone},
	{"shrug", "", ceasefire.ActSay, formAside | formQuoted, byAnyone},
	{"sigh", "", ceasefire.ActSay, formRemark, byPerson},
	{"signal", "", ceasefire.ActSay, formThat, byActor},
	{"slam", "", ceasefire.ActCondemn, formNames, byPerson},
	{"specify", "", ceasefire.ActSay, formRemark, byAnyone},
	{"speculate", "", ceasefire.ActBelieve, formRemark, byActor},
	{"state", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"stipulate", "", ceasefire.ActSay, formThat, byAnyone},
	{"stress", "", ceasefire.ActSay, formSpeech | formThing, byActor},
	{"suggest", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"suggest", "", ceasefire.ActPropose, formThing, byPerson},
	{"summarize", "", ceasefire.ActSay, formAside | formQuoted, byPerson},
	{"support", "", ceasefire.ActAccept, formThing | formQuoted, byPerson},
	{"surmise", "", ceasefire.ActBelieve, formRemark, byActor},
	{"swear", "", ceasefire.ActPromise, formSpeech | formToDo, byActor},
	{"tell", "", ceasefire.ActSay, formTells | formSpeech, byAnyone},
	{"tell", "", ceasefire.ActDemand, formUrges, byActor},
	{"testify", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"text", "", ceasefire.ActSay, formThat | formAside | formColon, byPerson},
	{"thank", "", ceasefire.ActThank, formBlames, byAnyone},
	{"theorize", "", ceasefire.ActSay, formRemark, byAnyone},
	{"think", "", ceasefire.ActBelieve, formSpeech, byActor},
	{"threaten", "", ceasefire.ActThreaten, formThat | formToDo, byActor},
	{"tout", "", ceasefire.ActPraise, formNames, byActor},
	{"tweet", "", ceasefire.ActSay, formSpeech, byAnyone},
	{"underline", "", ceasefire.ActSay, formRemark, byAnyone},
	{"underscore", "", ceasefire.ActSay, formRemark, byAnyone},
	{"undertake", "", ceasefire.ActPromise, formThat | formToDo, byActor},
	{"urge", "", ceasefire.ActUrge, formUrges | formThat | formAside | formThing, byAnyone},
	{"venture", "", ceasefire.ActSay, formSpeech, byPerson},
	{"view", "", ceasefire.ActBelieve, formNames, byActor},
	{"voice", "", ceasefire.ActSay, formThing, byActor},
	{"vow", "", ceasefire.ActPromise, formSpeech | formToDo | formThing, byActor},
	{"warn", "against", ceasefire.ActWarn, formThing, byAnyone},
	{"warn", "of", ceasefire.ActWarn, formThing, byAnyone},
	{"warn", "", ceasefire.ActWarn, formSpeech | formTells | formUrges, byAnyone},
	{"welcome", "", ceasefire.ActPraise, formNames, byActor},
	{"whisper", "", ceasefire.ActSay, formRemark, byPerson},
	{"wonder", "", ceasefire.ActAsk, formWhether | formAside, byActor},
	{"worry", "about", ceasefire.ActBelieve, formThing, byPerson},
	{"worry", "", ceasefire.ActBelieve, formSpeech, byActor},
	{"write", "", ceasefire.ActSay, formThat | formAside | formClause, byAnyone},
	{"yell", "", ceasefire.ActSay, formAside | formQuoted, byAnyone},
}

// cuesOf returns the rows of a verb's lemma.
func cuesOf(lemma string) []cueVerb {
	i := sort.Search(len(cueVerbs), func(i int) bool { return cueVerbs[i].verb >= lemma })
	j := i
	for j < len(cueVerbs) && cueVerbs[j].verb == lemma {
		j++
	}
	return cueVerbs[i:j]
}

// cueNoun is a noun that carries what its possessor says: "his demand for a
// vote", "the army's claim that it won".
type cueNoun struct {
	noun  string
	act   ceasefire.Act
	links string // the words that may open the content, between spaces
}

// cueNouns lists the nouns that attribute, in order.
var cueNouns = [...]cueNoun{
	{"accusation", ceasefire.ActAccuse, " that "},
	{"admission", ceasefire.ActSay, " that "},
	{"allegation", ceasefire.ActSay, " that "},
	{"announcement", ceasefire.ActAnnounce, " that "},
	{"appeal", ceasefire.ActUrge, " for to that "},
	{"argument", ceasefire.ActSay, " that "},
	{"assertion", ceasefire.ActSay, " that "},
	{"belief", ceasefire.ActBelieve, " that "},
	{"call", ceasefire.ActDemand, " for "},
	{"claim", ceasefire.ActSay, " that "},
	{"complaint", ceasefire.ActSay, " that "},
	{"contention", ceasefire.ActSay, " that "},
	{"demand", ceasefire.ActDemand, " for that to "},
	{"denial", ceasefire.ActDeny, " that "},
	{"hope", ceasefire.ActHope, " that "},
	{"insistence", ceasefire.ActSay, " that on "},
	{"offer", ceasefire.ActOffer, " to "},
	{"pledge", ceasefire.ActPromise, " to that "},
	{"prediction", ceasefire.ActExpect, " that "},
	{"promise", ceasefire.ActPromise, " to that "},
	{"proposal", ceasefire.ActPropose, " that "},
	{"statement", ceasefire.ActSay, " that "},
	{"suggestion", ceasefire.ActSay, " that "},
	{"threat", ceasefire.ActThreaten, " to that "},
	{"view", ceasefire.ActBelieve, " that "},
	{"vow", ceasefire.ActPromise, " to that "},
	{"warning", ceasefire.ActWarn, " that "},
}

// cueNounOf returns the row of a noun's lemma, or nil.
func cueNounOf(lemma string) *cueNoun {
	i := sort.Search(len(cueNouns), func(i int) bool { return cueNouns[i].noun >= lemma })
	if i < len(cueNouns) && cueNouns[i].noun == lemma {
		return &cueNouns[i]
	}
	return nil
}
