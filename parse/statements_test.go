package parse

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

var actWords = strings.Fields("none say announce promise offer propose demand urge accept reject deny confirm warn threaten accuse praise thank condemn decline hope expect believe ask")

var modeWords = strings.Fields("none direct mixed indirect")

// told lists the attributions of a text, one a line: source, cue, act and mode,
// content; "-" where there is none.
func told(in string) []string {
	a := analyse(in)
	a.findStatements()
	var out []string
	for _, x := range a.attributions {
		dash := func(s string) string {
			if s == "" {
				return "-"
			}
			return s
		}
		out = append(out, fmt.Sprintf("%s | %s | %s %s | %s", dash(in[x.Source.Start:x.Source.End]), dash(in[x.Cue.Start:x.Cue.End]),
			actWords[x.Act], modeWords[x.Mode], in[x.Content.Start:x.Content.End]))
	}
	return out
}

// toldTests holds each form's sentences, with counter-examples that attribute
// nothing.
var toldTests = []struct {
	form string
	in   string
	want []string
}{
	{"cue before", "The minister said the truce would hold.", []string{"The minister | said | say indirect | the truce would hold"}},
	{"cue before", "Brazil warned on Tuesday that its monitors would leave within a week.", []string{"Brazil | warned | warn indirect | its monitors would leave within a week"}},
	{"cue before", "Officials insist that no deal has been reached, and that none is near.", []string{"Officials | insist | say indirect | no deal has been reached, and that none is near"}},
	{"cue before", "A spokesman said privately that could take weeks.", []string{"A spokesman | said | say indirect | that could take weeks"}},
	{"cue before", "Kenya made clear that it would not pay for the mission.", []string{"Kenya | made clear | say indirect | it would not pay for the mission"}},
	{"cue before", "The envoy told reporters in Geneva that talks would resume.", []string{"The envoy | told | say indirect | talks would resume"}},
	{"cue before", "Norway said in a report that talks had failed.", []string{"Norway | said | say indirect | talks had failed"}},
	{"cue before, aside on the words", "She said the matter was closed, referring to the border.", []string{"She | said | say indirect | the matter was closed, referring to the border"}},
	{"cue before, aside on the words", "The minister said they had broken it twice, referring to the May truce.", []string{"The minister | said | say indirect | they had broken it twice, referring to the May truce"}},
	{"cue before, aside on the words", "Chad said the camp would stay, referring to its base in the north.", []string{"Chad | said | say indirect | the camp would stay, referring to its base in the north"}},
	{"cue before, second source", "The minister said the truce had failed, citing army reports.", []string{"The minister | said | say indirect | the truce had failed"}},
	{"cue before, no statement", "The envoy told a story about his childhood.", nil},
	{"cue before, no statement", "The talks said to be planned for May were put off.", nil},
	{"cue before, no statement", "Police reported a fall in crime.", nil},

	{"cue after, before a semicolon", "The Emirates will pay, two officials said; a spokesman declined to comment.", []string{"two officials | said | say indirect | The Emirates will pay"}},
	{"cue after", "The border will stay shut, the army said.", []string{"the army | said | say indirect | The border will stay shut"}},
	{"cue after", "Talks will open in Oslo on Monday, Foreign Minister Ola Berg told parliament.", []string{"Foreign Minister Ola Berg | told | say indirect | Talks will open in Oslo on Monday"}},
	{"cue after", "Nothing was signed, the envoy acknowledged on Thursday.", []string{"the envoy | acknowledged | say indirect | Nothing was signed"}},
	{"cue after", "The road is open, according to two drivers who used it.", []string{"two drivers | according to | say indirect | The road is open"}},
	{"cue after, no statement", "In a statement, the army said.", nil},
	{"cue after, no statement", "The road is open, and the army left.", nil},
	{"cue after, no statement", "Prices, the highest in years, were falling.", nil},

	{"cue inside", "The patrols, he said, had seen nothing.", []string{"he | said | say indirect | The patrols, he said, had seen nothing"}},
	{"cue inside", "The convoy will wait, Major Ines Duarte said, until the bridge is safe.", []string{"Major Ines Duarte | said | say indirect | The convoy will wait, Major Ines Duarte said, until the bridge is safe"}},
	{"cue inside", "“We will stay,” she said, “because nobody else will.”", []string{"she | said | say direct | “We will stay,” she said, “because nobody else will.”"}},
	{"cue inside", "The offer, the minister added, was “not a gift”.", []string{"the minister | added | say mixed | The offer, the minister added, was “not a gift”"}},
	{"cue inside, not resumed", "“We will stay,” she said, adding that nobody else would.", []string{"she | said | say direct | “We will stay,”", "- | adding | say indirect | nobody else would"}},
	{"cue inside, not resumed", "The convoy will wait, she said, citing the bad roads.", []string{"she | said | say indirect | The convoy will wait"}},

	{"inverted", "“It is over,” said the general, who led the delegation.", []string{"the general | said | say direct | “It is over,”"}},
	{"inverted", "“We agree,” conceded a Dutch diplomat.", []string{"a Dutch diplomat | conceded | say direct | “We agree,”"}},
	{"inverted", "The village, says a resident close to the front, has been empty for weeks.", []string{"a resident | says | say indirect | The village, says a resident close to the front, has been empty for weeks"}},
	{"inverted, no such thing", "The general, who led the delegation, said troops would leave.", []string{"The general | said | say indirect | troops would leave"}},
	{"inverted, no such thing", "Colonel Adam Roe, speaking for the army, accused rebels of looting.", []string{"Colonel Adam Roe | accused | accuse indirect | of looting"}},
	{"inverted, no such thing", "Another diplomat, from the region, said Norway and Chile might join.", []string{"Another diplomat, from the region | said | say indirect | Norway and Chile might join"}},

	{"short clauses", "A Western diplomat said it “had legs”.", []string{"A Western diplomat | said | say mixed | it “had legs”"}},
	{"short clauses", "Uganda said Friday it had left the town.", []string{"Uganda | said | say indirect | it had left the town"}},
	{"relatives before the cue", "“We will stay,” a local commander, who gave his name only as Tariq, said by phone.", []string{"a local commander | said | say direct | “We will stay,”"}},
	{"offices", "The campaign manager, Robby Moor, argued that the votes were lost.", []string{"The campaign manager, Robby Moor | argued | say indirect | the votes were lost"}},
	{"offices", "“It is bad,” said the county sheriff, Ada Quill.", []string{"the county sheriff | said | say direct | “It is bad,”"}},
	{"what is left unsaid", "A spokeswoman confirmed the report but would not elaborate.", []string{"A spokeswoman | confirmed | confirm indirect | the report"}},
	{"what is left unsaid", "A spokesman confirmed the strike but did not give details.", []string{"A spokesman | confirmed | confirm indirect | the strike"}},
	{"what is left unsaid", "Ruiz said the road was bad but would not be closed.", []string{"Ruiz | said | say indirect | the road was bad but would not be closed"}},
	{"relatives before the cue", "Two people familiar with the talks said the town was quiet.", []string{"Two people familiar with the talks | said | say indirect | the town was quiet"}},
	{"several cues", "The army said it would stay, but the rebels said they would fight on.", []string{"The army | said | say indirect | it would stay", "the rebels | said | say indirect | they would fight on"}},
	{"several cues", "She urged both sides to talk and warned that time was short.", []string{"She | urged | urge indirect | to talk", "- | warned | warn indirect | time was short"}},
	{"several cues", "He called the plan “a trap” and demanded a new vote.", []string{"He | called | say mixed | the plan “a trap”", "- | demanded | demand indirect | a new vote"}},
	{"several cues", "Peru said a truce was holding, but a row over pay has stalled the mission.", []string{"Peru | said | say indirect | a truce was holding"}},
	{"several cues", "Peru said it would send police but would not send soldiers.", []string{"Peru | said | say indirect | it would send police but would not send soldiers"}},

	{"participle", "Ecuador pulled out on Friday, saying the pay was late.", []string{"Ecuador | saying | say indirect | the pay was late"}},
	{"participle", "“They lie,” she said, calling the figures “invented”.", []string{"she | said | say direct | “They lie,”", "- | calling | say mixed | the figures “invented”"}},
	{"participle", "He dismissed the report, accusing its authors of bias.", []string{"He | dismissed | reject indirect | the report", "- | accusing | accuse indirect | of bias"}},
	{"participle, no statement", "He left without saying whether he would return.", nil},
	{"participle, no statement", "The rules bind members, agreeing or not.", nil},
	{"participle, no statement", "Writing in haste, the aide made a mistake.", nil},
	{"participle, no statement", "A man calling himself a general appeared.", nil},

	{"hearsay", "Radio Nova quoted a colonel as saying the bridge was gone.", []string{"a colonel | saying | say indirect | the bridge was gone"}},
	{"hearsay", "The mayor was quoted by local media as saying that he had fled.", []string{"The mayor | saying | say indirect | he had fled"}},
	{"hearsay", "The talks could fail, the Daily Star reported, citing a senior official.", []string{"a senior official | reported | say indirect | The talks could fail"}},

	{"free speech", "“We are ready,” said Maria Lopez. “We have been for months.”", []string{"Maria Lopez | said | say direct | “We are ready,”", "- | - | say direct | “We have been for months.”"}},
	{"free speech", "“No,” Smith replied. “Not yet.”\n\n“There must be a mandate first.”", []string{"Smith | replied | say direct | “No,”", "- | - | say direct | “Not yet.”", "- | - | say direct | “There must be a mandate first.”"}},
	{"free speech", "The envoy was less sure: “I have heard this before.”", []string{"The envoy | - | say direct | “I have heard this before.”"}},
	{"free speech", "“We have waited since Friday.\n\n“Nobody came.\n\n“They forgot us,” said Ama Osei.", []string{"- | - | say direct | “We have waited since Friday.", "- | - | say direct | “Nobody came.", "Ama Osei | said | say direct | “They forgot us,”"}},
	{"free speech", "Another diplomat, from a Nordic country, was blunter: “They always sign.”", []string{"Another diplomat, from a Nordic country | - | say direct | “They always sign.”"}},
	{"free speech, none", "The “yellow line” runs north of the town.", nil},
	{"free speech, none", "He is known as “Comandante Tito” among his men.", nil},
	{"free speech, none", "The film “Peace Now” opened on Friday.", nil},

	{"nested quotes", "“They ask us, ‘Who fired?’ and we cannot say,” said the bishop.", []string{"the bishop | said | say direct | “They ask us, ‘Who fired?’ and we cannot say,”"}},
	{"nested quotes", "‘The mediators told us, “Sign now”,’ complained an officer.", []string{"an officer | complained | say direct | ‘The mediators told us, “Sign now”,’"}},
	{"nested quotes", "\"Our men aren't 'mercenaries' and they stay,\" said the colonel.", []string{"the colonel | said | say direct | \"Our men aren't 'mercenaries' and they stay,\""}},

	{"according to", "According to a diplomat who saw it, the text was cut ‘overnight’.", []string{"a diplomat | According to | say mixed | the text was cut ‘overnight’"}},
	{"according to", "The base, according to the ministry, will close in May.", []string{"the ministry | according to | say indirect | The base, according to the ministry, will close in May"}},
	{"according to", "Ghana will host the talks, according to Foreign Minister Ama Boateng, who leads the bloc.", []string{"Foreign Minister Ama Boateng | according to | say indirect | Ghana will host the talks"}},
	{"according to, none", "They voted according to custom.", nil},

	{"according to", "According to an aide who was there, the premier told his party that he had lost.", []string{"the premier | told | say indirect | he had lost"}},
	{"according to", "According to the letter, the ministers promised “full” access.", []string{"the letter | According to | say mixed | the ministers promised “full” access", "the ministers | promised | promise mixed | “full” access"}},

	{"as X put it", "As the archbishop of Bukavu put it, “the gun is the only employer.”", []string{"the archbishop of Bukavu | put it | say direct | “the gun is the only employer.”"}},
	{"as X put it", "It was, as Colonel Roe put it, “no place for a picnic”.", []string{"Colonel Roe | put it | say mixed | It was, as Colonel Roe put it, “no place for a picnic”"}},
	{"as X put it, none", "They put it, as one does, in a drawer.", nil},
	{"as X put it", "The deal, as one aide put it, “hasn't got the votes”.", []string{"one aide | put it | say mixed | The deal, as one aide put it, “hasn't got the votes”"}},
	{"in X's words", "In the words of one trader, “nobody counts the dead any more.”", []string{"one trader | In the words of | say direct | “nobody counts the dead any more.”"}},
	{"in X's words", "The deal was, in the words of a rebel officer, “a receipt for nothing”.", []string{"a rebel officer | in the words of | say mixed | The deal was, in the words of a rebel officer, “a receipt for nothing”"}},
	{"in X's words, none", "He was lost in words.", nil},
	{"in X's view", "The envoy, Maria Lopez, left. The fund, in her view, should pay for it.", []string{"her | in her view | believe indirect | The fund, in her view, should pay for it"}},
	{"in X's view", "The draft is, in Minister Okello's opinion, dead.", []string{"Minister Okello | in Minister Okello's opinion | believe indirect | The draft is, in Minister Okello's opinion, dead"}},
	{"in X's view", "Peace, in the view of most, is far.", nil},
	{"in X's view, none", "The bridge came in view, and they stopped.", nil},
	{"in X's words", "The plan was, in the minister's words, “dead on arrival”.", []string{"the minister | in the minister's words | say mixed | The plan was, in the minister's words, “dead on arrival”"}},

	{"for X", "The envoy, Maria Lopez, left. For Lopez, the deal is “a start”.", []string{"Lopez | For | believe mixed | the deal is “a start”"}},
	{"for X", "President Jan Berg stayed. For Berg, it was “the last chance”.", []string{"Berg | For | believe mixed | it was “the last chance”"}},
	{"for X", "Minister Ana Ruiz came late. For Ruiz, peace “is work”.", []string{"Ruiz | For | believe mixed | peace “is work”"}},
	{"for X, none", "The envoy, Maria Lopez, left. For Lopez, the deal is a start.", nil},
	{"for X, none", "For now, the “yellow line” stands.", nil},

	{"transcript", "The radio spoke to President Maria Lopez.\n\nMaria Lopez: We will stay until May.", []string{"Maria Lopez | - | say direct | We will stay until May"}},
	{"transcript", "The radio spoke to President Maria Lopez.\n\nLopez: No, never.", []string{"Lopez | - | say direct | No, never"}},
	{"transcript", "President Maria Lopez was brief.\n\nLopez: “We stay.” She left at once.", []string{"Lopez | - | say direct | “We stay.”"}},
	{"transcript", "Ama Osei spent a year there. She spoke to us in May.\n\nQ: Is it over?\n\nA: Never. We stay.", []string{"- | - | say direct | Never. We stay"}},
	{"transcript", "Ama Osei spent a year there.\n\nQ: How long?\n\nA: Two years. The law says three.", []string{"- | - | say direct | Two years. The law says three"}},
	{"transcript, none", "Plan A: both sides pull back.", nil},
	{"transcript, none", "Stage one: both sides pull back.", nil},
	{"transcript, none", "Paris: talks resume on Monday.", nil},

	{"urging", "Chile urged both armies to respect the line.", []string{"Chile | urged | urge indirect | to respect the line"}},
	{"urging", "The guarantors called on the parties “not to walk away”.", []string{"The guarantors | called on | urge direct | “not to walk away”"}},
	{"urging", "The general has asked each side to send ten officers.", []string{"The general | asked | ask indirect | to send ten officers"}},
	{"hoping", "Kenya had hoped for a vote in May.", []string{"Kenya | hoped for | hope indirect | a vote in May"}},
	{"hoping", "The envoy hopes for a deal by May.", []string{"The envoy | hopes for | hope indirect | a deal by May"}},
	{"hoping, none", "There was little hope for a deal.", nil},
	{"proposing", "The envoy suggested that a panel be set up in Erbil.", []string{"The envoy | suggested | propose indirect | a panel be set up in Erbil"}},
	{"proposing, none", "The envoy suggested that a panel might be set up in Erbil.", []string{"The envoy | suggested | say indirect | a panel might be set up in Erbil"}},
	{"urging, none", "She asked not to be named.", nil},
	{"urging, none", "Investors were urged to sell.", nil},

	{"accusing", "Mali accused its neighbour of arming the rebels.", []string{"Mali | accused | accuse indirect | of arming the rebels"}},
	{"accusing", "The governor thanked the crews “for staying”.", []string{"The governor | thanked | thank direct | “for staying”"}},
	{"accusing", "The army, which Mali accuses of looting, denied it.", []string{"Mali | accuses | accuse indirect | of looting", "The army | denied | deny indirect | it"}},
	{"accusing", "The army accuses the rebels of theft, a charge they reject.", []string{"The army | accuses | accuse indirect | of theft"}},
	{"accusing", "The draft was mocked by the opposition as “a napkin”.", []string{"the opposition | mocked | condemn direct | “a napkin”"}},
	{"accusing, none", "He was accused of theft.", nil},

	{"naming", "The opposition denounced the treaty as “a surrender”.", []string{"The opposition | denounced | condemn mixed | the treaty as “a surrender”"}},
	{"naming", "The president praised the offer as “a serious step”.", []string{"The president | praised | praise mixed | the offer as “a serious step”"}},
	{"naming", "A second official called the number “wishful”.", []string{"A second official | called | say mixed | the number “wishful”"}},
	{"naming, none", "The panel, which diplomats call “the Committee”, meets on Friday.", nil},
	{"naming, none", "The prime minister called an election.", nil},
	{"naming, none", "A group called the Eagles was formed in May.", nil},

	{"things", "The Latvian foreign minister rejected any suggestion that he had agreed.", []string{"The Latvian foreign minister | rejected | reject indirect | any suggestion that he had agreed"}},
	{"things", "Burundi denied laying new mines.", []string{"Burundi | denied | deny indirect | laying new mines"}},
	{"things", "The president ruled out talks with the rebels.", []string{"The president | ruled out | reject indirect | talks with the rebels"}},
	{"things, none", "The work demanded patience.", nil},
	{"things, none", "The talks produced a promise.", nil},

	{"nouns", "He repeated his demand for guarantees “in writing”.", []string{"his | demand | demand mixed | guarantees “in writing”"}},
	{"nouns", "Nobody believed the army's claim that the town had fallen.", []string{"the army | claim | say indirect | the town had fallen"}},
	{"nouns, none", "There is a demand for fuel.", nil},

	{"nouns", "Burundi kept its promise to leave the port.", []string{"its | promise | promise indirect | to leave the port"}},
	{"nouns", "The governor renewed her call for an inquiry.", []string{"her | call | demand indirect | an inquiry"}},
	{"nouns, none", "The promise to voters was kept.", nil},

	{"reporter and reader", "I think it will rain, but you said it would not.", nil},
	{"reporter and reader", "We asked for an answer.", nil},
	{"reporter and reader", "The envoy told us that talks had begun.", []string{"The envoy | told | say indirect | talks had begun"}},

	{"document", "The office would close at once, the text reads.", []string{"the text | reads | say indirect | The office would close at once"}},
	{"document", "The clause binds both sides, the letter reads.", []string{"the letter | reads | say indirect | The clause binds both sides"}},
	{"document, none", "He sat by the window, and the boy reads.", nil},
	{"let it be known", "She was ready to resign, she let it be known on Friday.", []string{"she | let it be known | say indirect | She was ready to resign"}},
	{"let it be known", "Chad let it be known that it would not pay.", []string{"Chad | let it be known | say indirect | it would not pay"}},
	{"let it be known, none", "She let it go.", nil},
	{"float", "Ghana and Chad each say they could send police.", []string{"Ghana and Chad | say | say indirect | they could send police"}},
	{"float", "The two ministers both said the draft was ready.", []string{"The two ministers | said | say indirect | the draft was ready"}},
	{"list", "France, Germany and Italy said that they stood ready.", []string{"France, Germany and Italy | said | say indirect | they stood ready"}},
	{"place, no content", "In Accra, in May, the unions agreed to hold a vote.", nil},
	{"place, no content", "In the capital, the ministers agreed to meet again.", nil},
	{"pronoun, no conjunction", "The army disputes that, and says the road is open.", []string{"The army | disputes | deny indirect | that", "- | says | say indirect | the road is open"}},
	{"cleft, none", "What Chad declined to pay is the rent.", nil},
	{"cleft, none", "What the general promised to send is a list.", nil},
	{"long as", "The plan could work, Colonel Roe suggested, as long as it stayed dry.", []string{"Colonel Roe | suggested | say indirect | The plan could work, Colonel Roe suggested, as long as it stayed dry"}},
	{"relative before the verb", "A deal was near, brokers who drafted it told reporters on Tuesday.", []string{"brokers | told | say indirect | A deal was near"}},
	{"relative before the verb", "Diplomats who follow the talks say nothing was agreed.", []string{"Diplomats | say | say indirect | nothing was agreed"}},
	{"negated", "She did not say whether the troops would leave.", nil},
	{"negated", "The palace declined to comment on the report.", nil},
	{"negated", "The ministry would not say how many had died.", nil},
	{"negated", "Neither side declared the truce dead.", nil},
	{"negated", "If the army says it is ready, the monitors will go in.", nil},
	{"negated", "The minister is expected to announce that the mission will end.", nil},
}

func TestStatements(t *testing.T) {
	for _, c := range toldTests {
		if diff := cmp.Diff(c.want, told(c.in)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.form, c.in, diff)
		}
	}
}

func TestCueTableSorted(t *testing.T) {
	for i := 1; i < len(cueVerbs); i++ {
		a, b := &cueVerbs[i-1], &cueVerbs[i]
		if a.verb > b.verb {
			t.Errorf("%q stands before %q", a.verb, b.verb)
		}
		if a.verb == b.verb && a.with == "" && b.with != "" {
			t.Errorf("%q: the row with %q must stand before the bare one", a.verb, b.with)
		}
	}
	for i := 1; i < len(cueNouns); i++ {
		if cueNouns[i-1].noun >= cueNouns[i].noun {
			t.Errorf("%q stands before %q", cueNouns[i-1].noun, cueNouns[i].noun)
		}
	}
	for i := 1; i < len(topicWords); i++ {
		if topicWords[i-1].lemma >= topicWords[i].lemma {
			t.Errorf("%q stands before %q", topicWords[i-1].lemma, topicWords[i].lemma)
		}
	}
	if !slices.IsSorted(channels[:]) {
		t.Error("channels are not sorted")
	}
}

func TestCuesOf(t *testing.T) {
	for _, c := range []struct {
		lemma string
		n     int
	}{{"say", 1}, {"tell", 2}, {"call", 4}, {"walk", 0}, {"", 0}, {"zzz", 0}} {
		if got := len(cuesOf(c.lemma)); got != c.n {
			t.Errorf("cuesOf(%q) has %d rows, want %d", c.lemma, got, c.n)
		}
	}
}

func TestTopics(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []ceasefire.Topic
	}{
		{"The minister said the ceasefire depended on a withdrawal.", []ceasefire.Topic{ceasefire.TopicCeasefire, ceasefire.TopicWithdrawal}},
		{"The army said it would free its prisoners once the truce held.", []ceasefire.Topic{ceasefire.TopicPrisoners, ceasefire.TopicCeasefire}},
		{"Chad said the sanctions, the sanctions alone, had failed.", []ceasefire.Topic{ceasefire.TopicSanctions}},
		{"Chad said it was raining.", nil},
	} {
		a := analyse(c.in)
		a.findStatements()
		if len(a.attributions) != 1 {
			t.Errorf("%s: %d statements", c.in, len(a.attributions))
			continue
		}
		if diff := cmp.Diff(c.want, a.attributions[0].Topics); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.in, diff)
		}
	}
}

func TestAttributionOf(t *testing.T) {
	const in = "The patrols, he said, had seen nothing. Rain fell."
	a := analyse(in)
	a.findStatements()
	for word, want := range map[string]int{"patrols": 0, "he said": -1, "said": -1, "nothing": 0, "Rain": -1} {
		token := a.doc.TokenAt(strings.Index(in, word))
		if got := a.attributionOf(token); got != want {
			t.Errorf("attributionOf(%s) = %d, want %d", word, got, want)
		}
	}
}

// FuzzStatements checks what every text must keep: spans in range and inside
// one another, contents in order, the same result twice.
func FuzzStatements(f *testing.F) {
	for _, c := range toldTests {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 4096 {
			return
		}
		a := analyse(in)
		a.findStatements()
		last := 0
		for i, x := range a.attributions {
			if x.First < last {
				t.Fatalf("attribution %d is out of order", i)
			}
			last = x.First
			if x.First >= x.End || x.End > a.tree.Len() {
				t.Fatalf("attribution %d has tokens %d to %d of %d", i, x.First, x.End, a.tree.Len())
			}
			if x.Content.Start >= x.Content.End || x.Content.End > len(in) {
				t.Fatalf("attribution %d has the content %v", i, x.Content)
			}
			for _, q := range x.Quotes {
				if q.Start < x.Content.Start || q.End > x.Content.End || q.Start >= q.End {
					t.Fatalf("quote %v of attribution %d lies outside %v", q, i, x.Content)
				}
			}
			if h := x.Hole; h != [2]int{} && (h[0] <= x.First || h[1] <= h[0] || h[1] >= x.End) {
				t.Fatalf("attribution %d over %d to %d has the hole %v", i, x.First, x.End, h)
			}
			if (x.Mode == ceasefire.Indirect) != (len(x.Quotes) == 0) {
				t.Fatalf("attribution %d has mode %v and %d quotes", i, x.Mode, len(x.Quotes))
			}
			for _, s := range append(slices.Clone(x.Speakers), x.Via...) {
				if s < 0 || s >= len(a.actors) {
					t.Fatalf("attribution %d names actor %d of %d", i, s, len(a.actors))
				}
			}
		}
		if again := told(in); len(again) != len(a.attributions) {
			t.Fatalf("%d attributions at first, %d again", len(a.attributions), len(again))
		}
	})
}

func TestSpeakers(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string // of each attribution in turn
	}{
		{"Colonel Idris Barak told reporters that it was over. “Go home,” he said.", []string{"person/idris-barak", "person/idris-barak"}},
		{"“We are ready,” said Maria Lopez. “We have been for months.”", []string{"person/maria-lopez", "person/maria-lopez"}},
		{"“It is late.\n\n“We are tired,” said Ama Osei.", []string{"person/ama-osei", "person/ama-osei"}},
		{"Norway said in a report that talks had failed. The report says they may resume.", []string{"state/NO", "state/NO"}},
		{"Nobody knows. “It is over.”", []string{""}},
		{"Joe Roe met Ann Lee. “It is over,” said Paul Okot. He said it was.", []string{"person/paul-okot", "person/paul-okot"}},
		{"The spokesman of the River Army, Col. Paul Okot, dismissed the report.", []string{"person/paul-okot"}},
		{"Swedish Chancellor Anna Berg said Swedish forces could join.", []string{"person/anna-berg"}},
		{"Another, a senior diplomat from the region, said there was no deal.", []string{"group/senior-diplomat"}},
		{"The report, released on Friday by the Audit Commission, found that half was lost.", []string{"organization/audit-commission"}},
		{"Chad and Niger signed a truce. It would end in May, the agreement says.", []string{"state/TD state/NE"}},
		{"Finland's Elina Korhonen said the text was closed.", []string{"person/elina-korhonen"}},
		{"Chad's Idris Barak and Mali's Ali Diop said they would wait.", []string{"person/idris-barak person/ali-diop"}},
		{"“It is late,” said the UN's Nadia Farouk.", []string{"person/nadia-farouk"}},
		{"The Kurds said they would wait.", []string{"group/kurds"}},
		{"“No,” the Druze replied.", []string{"group/druze"}},
		{"Ama Osei spent a year there.\n\nQ: How long?\n\nA: Two years.", []string{"person/ama-osei"}},
		{"The foreign ministers of Egypt, Sudan and Ethiopia said they would meet.", []string{"state/EG state/SD state/ET"}},
		{"The leaders of France, Germany and Poland warned that time was short.", []string{"state/FR state/DE state/PL"}},
		{"When the talks ended, Germany and Poland said they had failed.", []string{"state/DE state/PL"}},
		{"The Israeli prime minister's office said there was no deal.", []string{"institution/israeli-prime-ministers-office"}},
		{"A statement from the Ethiopian president's office accused Eritrea of lying.", []string{"institution/ethiopian-presidents-office"}},
		{"The mayor's office said it was safe. The office added that it would reopen.", []string{"institution/mayors-office", "institution/mayors-office"}},
		{"The doctor's office said he was fine.", []string{""}},
		{"The rule is old, according to curator Elaine Gustafon.", []string{"person/elaine-gustafon"}},
		{"According to museum curator Paul Okot, it is old.", []string{"person/paul-okot"}},
		{"According to tradition, Paul Okot left early.", []string{""}},
		{"“No,” said parks director Zorin Blatt.", []string{"person/zorin-blatt"}},
		{"“No,” said admirers of Zorin Blatt.", []string{""}},
		{"“No,” said Special Agent Zorin Blatt.", []string{"person/zorin-blatt"}},
		{"“No,” said one former employee.", []string{"group/former-employee"}},
		{"Julie Bishop met them. “No,” Ms. Bishop said.", []string{"person/julie-bishop"}},
		{"John Major left. Mr. Major said it was over.", []string{"person/john-major"}},
		{"“Thank you, Mr. President,” Ama Osei said.", []string{"person/ama-osei"}},
		{"“We want peace,” Okello, who heads the delegation, told reporters.", []string{"person/okello"}},
		{"Officials were late. “Soon,” one said. Another said it was over.", []string{"group/officials", "group/another-official"}},
	} {
		a := analyse(c.in)
		a.findStatements()
		var got []string
		for _, x := range a.attributions {
			var ids []string
			for _, s := range x.Speakers {
				ids = append(ids, string(a.actors[s].ID))
			}
			got = append(got, strings.Join(ids, " "))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.in, diff)
		}
	}
}
