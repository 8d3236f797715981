package ceasefire

import (
	"reflect"
	"strings"
	"testing"
)

const fullText = `VALEDO, March 2 – Norway and Kenya signed the Valedo Accord on Monday. “Peace holds,” said Ada Moen, ` +
	`Norway's envoy, quoted by Fjord Radio. The Lake Truce, of 60 days, binds Kenya and the Tana Front; Norway mediates. ` +
	`A Valedo Panel led by Norway with Kenya would send up to 40 observers once the truce holds. ` +
	`Kenya will lead 3,000 to 9,999 troops of the Lake Force with Norway. The border is open. The envoys met in Valedo.`

// spanOf returns the span of the first occurrence of words in fullText.
func spanOf(words string) Span {
	i := strings.Index(fullText, words)
	if i < 0 {
		panic("not in the text: " + words)
	}
	return Span{i, i + len(words)}
}

// fullRecord returns a valid record in which no field is zero but those that
// exclude one another. Each call returns a new one, sharing nothing.
func fullRecord() *Record {
	const norway, kenya, front = ActorID("state/NO"), ActorID("state/KE"), ActorID("armed-group/tana-front")
	const moen, radio = ActorID("person/ada-moen"), ActorID("organization/fjord-radio")
	both := func() []ActorID { return []ActorID{norway, kenya} }
	condition := func(words string) *Condition {
		return &Condition{Any: []Condition{
			{All: []Condition{{
				Event: OnCeasefireInForce, Actors: both(), Date: Date{2026, 4, 1}, Duration: Duration{Days: 3}, Span: spanOf(words),
			}}},
			{Not: &Condition{Event: OnAttack}},
		}}
	}
	provision := func(section, words string) Provision {
		return Provision{
			ID: NewID(section, 1), Name: words, Status: Signed,
			Requires: condition("once the truce holds"), VoidIf: condition("truce"),
			From: Date{2026, 3, 2}, Until: Date{Year: 2026, Month: 5}, Duration: Duration{Days: 60},
			According: []ActorID{moen}, Evidence: []Span{spanOf(words)},
		}
	}
	return &Record{
		Article: Article{
			ID: "fjord-17", Headline: "Accord at <Valedo>", Source: "Fjord Radio", Published: Date{2026, 3, 3}, Text: fullText,
		},
		Actors: []Actor{
			{ID: norway, Kind: State, Name: "Norway", Country: "NO", Mentions: []Span{spanOf("Norway"), spanOf("Norway's")}},
			{ID: kenya, Kind: State, Name: "Kenya", Country: "KE", Mentions: []Span{spanOf("Kenya")}},
			{
				ID: moen, Kind: Person, Name: "Ada Moen", Aliases: []string{"Moen"}, Country: "NO", Role: "envoy",
				Affiliation: norway, Mentions: []Span{spanOf("Ada Moen")},
			},
			{ID: radio, Kind: Organization, Name: "Fjord Radio", Mentions: []Span{spanOf("Fjord Radio")}},
			{ID: front, Kind: ArmedGroup, Name: "Tana Front", Mentions: []Span{spanOf("Tana Front")}},
		},
		Ceasefires: []Ceasefire{{
			Provision: provision("ceasefire", "Lake Truce"), Scope: ScopeGeneral,
			Parties: []ActorID{kenya, front}, Mediators: []ActorID{norway},
		}},
		Mechanisms: []Mechanism{{
			Provision: provision("mechanism", "Valedo Panel"), Kind: MechanismMonitoring, Lead: norway, Members: []ActorID{kenya},
			Functions: []Function{Observe, ReportOn}, Seat: "Valedo", Area: []string{"Lake"}, Strength: UpTo(40, "observers"),
		}},
		Forces: []Force{{
			Provision: provision("force", "Lake Force"), Kind: ForceStabilisation, Lead: kenya, Contributors: []ActorID{norway},
			Host: kenya, Seat: "Valedo", Area: []string{"Lake"}, Tasks: []Task{TaskMonitor, TaskDisarm},
			Strength: Between(3000, 9999, "troops"),
		}},
		Guarantees: []Guarantee{{
			Provision: provision("guarantee", "Valedo Accord"), Kind: GuaranteeDefence, Guarantors: []ActorID{norway},
			Beneficiaries: []ActorID{kenya}, Form: FormTreaty, Trigger: condition("the truce holds"),
		}},
		Pledges: []Pledge{{
			Provision: provision("pledge", "Kenya will lead"), By: []ActorID{kenya}, Action: ActionDeploy, To: both(),
			Toward: "force/1", Quantity: About(5000, "troops"), Place: "Lake",
		}},
		Documents: []Document{{
			Provision: provision("document", "Valedo Accord"), Kind: Treaty, Signatories: both(), Place: "VALEDO", Date: Date{2026, 3, 2},
		}},
		Meetings: []Meeting{{
			Provision: provision("meeting", "The envoys met"), Kind: Talks, Place: "Valedo", Date: Date{Year: 2026}, Hosts: []ActorID{norway},
			Participants: both(), Attendance: []Quantity{Exactly(2, "countries"), AtLeast(2, "leaders")},
		}},
		Issues: []Issue{{
			Topic: TopicTerritory, State: IssueOpen, According: []ActorID{moen}, Evidence: []Span{spanOf("The border is open")},
		}},
		Statements: []Statement{{
			ID: "statement/1", Speakers: []ActorID{moen}, Source: spanOf("Ada Moen"), Cue: spanOf("said"), Content: spanOf("Peace holds"),
			Quotes: []Span{spanOf("Peace holds")}, Mode: Direct, Act: ActSay, Via: []ActorID{radio}, Topics: []Topic{TopicCeasefire},
			Evidence: []Span{spanOf("“Peace holds,” said Ada Moen")},
		}},
		Positions: []Position{{
			Holder: moen, Topic: TopicCeasefire, Stance: StanceSupport, Statements: []ID{"statement/1"},
			Evidence: []Span{spanOf("Peace holds")},
		}},
	}
}

// Tests that go over every field of fullRecord prove something only if every
// field is set in some object of its type.
func TestFullRecordSetsEveryField(t *testing.T) {
	set := make(map[string]bool)
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			if v.Type() == reflect.TypeFor[Date]() || v.Type() == reflect.TypeFor[Duration]() {
				return // text in JSON
			}
			for i := range v.NumField() {
				name := v.Type().Name() + "." + v.Type().Field(i).Name
				set[name] = set[name] || !v.Field(i).IsZero()
				walk(v.Field(i))
			}
		}
	}
	walk(reflect.ValueOf(*fullRecord()))
	for name, ok := range set {
		if !ok {
			t.Errorf("%s is zero in every object of fullRecord", name)
		}
	}
	if len(set) < 100 {
		t.Errorf("only %d fields seen", len(set))
	}
	if err := fullRecord().Validate(); err != nil {
		t.Errorf("fullRecord is not valid:\n%v", err)
	}
}
