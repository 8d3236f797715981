package ceasefire

import (
	"iter"
	"strconv"
)

// Status is how firm a provision is: one ladder for all provisions, so that
// firmness can be compared over time (see [Status.Firmer]). The zero value is
// unspecified and is left out of JSON.
type Status uint8

const (
	Rejected          Status = iota + 1 // refused, ruled out, opposed, will not
	Dropped                             // stood in a draft or earlier text, is not in the final one
	Considered                          // could, may, might, weighing, an option
	Proposed                            // proposed, called for, suggested, in a draft, demanded
	Negotiated                          // under discussion, being negotiated
	Offered                             // ready, willing, prepared to
	Intended                            // will, plans to, intends, declaration of intent
	AgreedInPrinciple                   // agreed in principle, largely finished, broadly agreed
	Agreed                              // agreed, pledged, promised, committed, accepted
	Signed                              // signed (a binding text)
	InForce                             // took effect, holds, deployed, is under way
	Suspended                           // paused, halted for now
	Broken                              // collapsed, violated beyond repair, abandoned
	Ended                               // expired, completed, was held, was wound up
)

// ActorKind is what sort of actor it is. The zero value is unspecified and is left out of JSON.
type ActorKind uint8

const (
	Person       ActorKind = iota + 1 // person
	State                             // state
	Organization                      // organization
	Institution                       // institution
	Coalition                         // coalition
	ArmedGroup                        // armed-group
	Group                             // group
)

// Scope is what a ceasefire covers. The zero value is unspecified and is left out of JSON.
type Scope uint8

const (
	ScopeGeneral      Scope = iota + 1 // general
	ScopeLocal                         // local
	ScopeAir                           // air
	ScopeSea                           // sea
	ScopeEnergy                        // energy
	ScopeHumanitarian                  // humanitarian
)

// MechanismKind is what a mechanism is for. The zero value is unspecified and is left out of JSON.
type MechanismKind uint8

const (
	MechanismMonitoring      MechanismKind = iota + 1 // monitoring
	MechanismVerification                             // verification
	MechanismJointCommission                          // joint-commission
	MechanismDeconfliction                            // deconfliction
	MechanismCoordination                             // coordination
	MechanismMediation                                // mediation
)

// Function is one thing a mechanism does. The zero value is unspecified and is left out of JSON.
type Function uint8

const (
	Observe      Function = iota + 1 // observe
	Verify                           // verify
	Investigate                      // investigate
	ReportOn                         // report
	Attribute                        // attribute
	Resolve                          // resolve
	EnforceTerms                     // enforce
	Coordinate                       // coordinate
)

// ForceKind is what a force is. The zero value is unspecified and is left out of JSON.
type ForceKind uint8

const (
	ForceMultinational ForceKind = iota + 1 // multinational
	ForcePeacekeeping                       // peacekeeping
	ForceStabilisation                      // stabilisation
	ForceReassurance                        // reassurance
	ForceDeterrence                         // deterrence
	ForceTraining                           // training
	ForceAirPolicing                        // air-policing
	ForceMaritime                           // maritime
)

// Task is one thing a force is to do. The zero value is unspecified and is left out of JSON.
type Task uint8

const (
	TaskMonitor      Task = iota + 1 // monitor
	TaskProtect                      // protect
	TaskInterpose                    // interpose
	TaskDeter                        // deter
	TaskReassure                     // reassure
	TaskTrain                        // train
	TaskDisarm                       // disarm
	TaskDemine                       // demine
	TaskSecureAir                    // secure-air
	TaskSecureSea                    // secure-sea
	TaskSecureBorder                 // secure-border
	TaskPolice                       // police
	TaskLogistics                    // logistics
	TaskEnforce                      // enforce
)

// GuaranteeKind is what a guarantor undertakes. The zero value is unspecified and is left out of JSON.
type GuaranteeKind uint8

const (
	GuaranteeBackstop      GuaranteeKind = iota + 1 // backstop
	GuaranteeDefence                                // defence
	GuaranteeConsultation                           // consultation
	GuaranteeNonAggression                          // non-aggression
	GuaranteeNeutrality                             // neutrality
	GuaranteePresence                               // presence
	GuaranteeMilitaryAid                            // military-aid
	GuaranteeTraining                               // training
	GuaranteeIntelligence                           // intelligence
	GuaranteeMonitoring                             // monitoring
	GuaranteeSanctions                              // sanctions
	GuaranteeFinancing                              // financing
	GuaranteeAccession                              // accession
)

// Form is how binding a guarantee is written. The zero value is unspecified and is left out of JSON.
type Form uint8

const (
	FormStatement Form = iota + 1 // statement
	FormIntent                    // intent
	FormPolitical                 // political
	FormLegal                     // legal
	FormTreaty                    // treaty
)

// Action is what a pledge is to do. The zero value is unspecified and is left out of JSON.
type Action uint8

const (
	ActionDeploy            Action = iota + 1 // deploy
	ActionLead                                // lead
	ActionMonitor                             // monitor
	ActionJoin                                // join
	ActionSupport                             // support
	ActionTrain                               // train
	ActionSupply                              // supply
	ActionFund                                // fund
	ActionHost                                // host
	ActionShareIntelligence                   // share-intelligence
	ActionWithdraw                            // withdraw
	ActionRelease                             // release
	ActionDisarm                              // disarm
	ActionHalt                                // halt
	ActionOpen                                // open
	ActionNegotiate                           // negotiate
	ActionMediate                             // mediate
	ActionRecognise                           // recognise
	ActionRatify                              // ratify
	ActionConsult                             // consult
	ActionDefend                              // defend
	ActionOther                               // other
)

// DocumentKind is what sort of text a document is. The zero value is unspecified and is left out of JSON.
type DocumentKind uint8

const (
	Declaration    DocumentKind = iota + 1 // declaration
	Communique                             // communique
	Agreement                              // agreement
	Treaty                                 // treaty
	Memorandum                             // memorandum
	Plan                                   // plan
	Resolution                             // resolution
	ReportDocument                         // report
	Law                                    // law
	Letter                                 // letter
)

// MeetingKind is what sort of gathering a meeting is. The zero value is unspecified and is left out of JSON.
type MeetingKind uint8

const (
	Summit    MeetingKind = iota + 1 // summit
	Talks                            // talks
	PhoneCall                        // call
	Visit                            // visit
)

// Topic is what an issue, statement or position is about. The zero value is unspecified and is left out of JSON.
type Topic uint8

const (
	TopicCeasefire      Topic = iota + 1 // ceasefire
	TopicMonitoring                      // monitoring
	TopicForce                           // force
	TopicGuarantees                      // guarantees
	TopicTerritory                       // territory
	TopicWithdrawal                      // withdrawal
	TopicDisarmament                     // disarmament
	TopicPrisoners                       // prisoners
	TopicAccess                          // access
	TopicSanctions                       // sanctions
	TopicMembership                      // membership
	TopicNuclear                         // nuclear
	TopicElections                       // elections
	TopicGovernance                      // governance
	TopicReconstruction                  // reconstruction
	TopicAssets                          // assets
	TopicJustice                         // justice
	TopicRefugees                        // refugees
	TopicSovereignty                     // sovereignty
	TopicTransit                         // transit
	TopicTalks                           // talks
	TopicOther                           // other
)

// IssueState is where an issue stands. The zero value is unspecified and is left out of JSON.
type IssueState uint8

const (
	IssueOpen     IssueState = iota + 1 // open
	IssueDisputed                       // disputed
	IssueNarrowed                       // narrowed
	IssueAgreed                         // agreed
	IssueDeferred                       // deferred
)

// Mode is how much of a statement's content is verbatim. The zero value is unspecified and is left out of JSON.
type Mode uint8

const (
	Direct   Mode = iota + 1 // direct
	Mixed                    // mixed
	Indirect                 // indirect
)

// Act is the speech act, as the cue verb names it. The zero value is unspecified and is left out of JSON.
type Act uint8

const (
	ActSay      Act = iota + 1 // say
	ActAnnounce                // announce
	ActPromise                 // promise
	ActOffer                   // offer
	ActPropose                 // propose
	ActDemand                  // demand
	ActUrge                    // urge
	ActAccept                  // accept
	ActReject                  // reject
	ActDeny                    // deny
	ActConfirm                 // confirm
	ActWarn                    // warn
	ActThreaten                // threaten
	ActAccuse                  // accuse
	ActPraise                  // praise
	ActThank                   // thank
	ActCondemn                 // condemn
	ActDecline                 // decline
	ActHope                    // hope
	ActExpect                  // expect
	ActBelieve                 // believe
	ActAsk                     // ask
)

// Stance is where an actor stands on a topic. The zero value is unspecified and is left out of JSON.
type Stance uint8

const (
	StanceSupport     Stance = iota + 1 // support
	StanceOppose                        // oppose
	StanceConditional                   // conditional
	StanceUndecided                     // undecided
)

// Event is what a condition waits for. The zero value is unspecified and is left out of JSON.
type Event uint8

const (
	OnCeasefireAgreed  Event = iota + 1 // ceasefire-agreed
	OnCeasefireInForce                  // ceasefire-in-force
	OnPeaceDeal                         // peace-deal
	OnAttack                            // attack
	OnBreach                            // breach
	OnConsent                           // consent
	OnWithdrawal                        // withdrawal
	OnDisarmament                       // disarmament
	OnRelease                           // release
	OnAccess                            // access
	OnGuarantees                        // guarantees
	OnDeployment                        // deployment
	OnMandate                           // mandate
	OnRatification                      // ratification
	OnSanctions                         // sanctions
	OnTerritory                         // territory
	OnElection                          // election
	OnFunding                           // funding
	OnDate                              // date
	OnOther                             // other
)

// Firmer reports whether s is a firmer commitment than t. The ladder climbs
// from Rejected to InForce; what held and then stopped (Suspended, Broken,
// Ended) or is unspecified is neither firmer nor softer than anything.
func (s Status) Firmer(t Status) bool {
	return s.climbs() && t.climbs() && s > t
}

// climbs reports whether s is a rung on the way up to InForce.
func (s Status) climbs() bool { return Rejected <= s && s <= InForce }

// Enum is any of the enums of a record. Each is a word on the wire; its zero
// value is unspecified and is left out of JSON.
type Enum interface {
	Status | ActorKind | Scope | MechanismKind | Function | ForceKind | Task | GuaranteeKind | Form |
		Action | DocumentKind | MeetingKind | Topic | IssueState | Mode | Act | Stance | Event
	words() *enumWords
	String() string
}

// Values yields every value of an enum that has a word, in order: the ladder
// for Status, the order of declaration for the others. Zero is not among them.
func Values[E Enum]() iter.Seq[E] {
	return func(yield func(E) bool) {
		var zero E
		for i := range zero.words().words {
			if !yield(E(i + 1)) {
				return
			}
		}
	}
}

// UnknownValueError tells of a word, or the number of a value, that its type does not know.
type UnknownValueError struct {
	Type  string // the Go name of the type, "Status"
	Value string // the word, or the decimal number of a value without a word
}

func (e *UnknownValueError) Error() string {
	return "unknown " + e.Type + " " + strconv.Quote(e.Value)
}

// enumWords names an enum and its values; the word of value i+1 stands at index i.
type enumWords struct {
	name  string
	words []string
}

func enumString[E Enum](e E) string {
	w := e.words()
	switch {
	case e == 0:
		return "unspecified"
	case int(e) > len(w.words):
		return w.name + "(" + strconv.Itoa(int(e)) + ")"
	}
	return w.words[e-1]
}

func appendEnum[E Enum](b []byte, e E) ([]byte, error) {
	w := e.words()
	switch {
	case e == 0:
		return b, nil
	case int(e) > len(w.words):
		return b, &UnknownValueError{w.name, strconv.Itoa(int(e))}
	}
	return append(b, w.words[e-1]...), nil
}

func parseEnum[E Enum](e *E, text []byte) error {
	if len(text) == 0 {
		*e = 0
		return nil
	}
	w := (*e).words()
	for i, word := range w.words {
		if word == string(text) {
			*e = E(i + 1)
			return nil
		}
	}
	return &UnknownValueError{w.name, string(text)}
}
