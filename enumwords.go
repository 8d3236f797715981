package ceasefire

// The words of every enum on the wire: value i+1 stands at index i.

var wordsOfStatus = enumWords{"Status", []string{
	"rejected", "dropped", "considered", "proposed", "negotiated", "offered", "intended",
	"agreed-in-principle", "agreed", "signed", "in-force", "suspended", "broken", "ended",
}}

var wordsOfActorKind = enumWords{"ActorKind", []string{
	"person", "state", "organization", "institution", "coalition", "armed-group", "group",
}}

var wordsOfScope = enumWords{"Scope", []string{
	"general", "local", "air", "sea", "energy", "humanitarian",
}}

var wordsOfMechanismKind = enumWords{"MechanismKind", []string{
	"monitoring", "verification", "joint-commission", "deconfliction", "coordination", "mediation",
}}

var wordsOfFunction = enumWords{"Function", []string{
	"observe", "verify", "investigate", "report", "attribute", "resolve", "enforce", "coordinate",
}}

var wordsOfForceKind = enumWords{"ForceKind", []string{
	"multinational", "peacekeeping", "stabilisation", "reassurance", "deterrence", "training",
	"air-policing", "maritime",
}}

var wordsOfTask = enumWords{"Task", []string{
	"monitor", "protect", "interpose", "deter", "reassure", "train", "disarm", "demine", "secure-air",
	"secure-sea", "secure-border", "police", "logistics", "enforce",
}}

var wordsOfGuaranteeKind = enumWords{"GuaranteeKind", []string{
	"backstop", "defence", "consultation", "non-aggression", "neutrality", "presence", "military-aid",
	"training", "intelligence", "monitoring", "sanctions", "financing", "accession",
}}

var wordsOfForm = enumWords{"Form", []string{
	"statement", "intent", "political", "legal", "treaty",
}}

var wordsOfAction = enumWords{"Action", []string{
	"deploy", "lead", "monitor", "join", "support", "train", "supply", "fund", "host",
	"share-intelligence", "withdraw", "release", "disarm", "halt", "open", "negotiate", "mediate",
	"recognise", "ratify", "consult", "defend", "other",
}}

var wordsOfDocumentKind = enumWords{"DocumentKind", []string{
	"declaration", "communique", "agreement", "treaty", "memorandum", "plan", "resolution", "report",
	"law", "letter",
}}

var wordsOfMeetingKind = enumWords{"MeetingKind", []string{
	"summit", "talks", "call", "visit",
}}

var wordsOfTopic = enumWords{"Topic", []string{
	"ceasefire", "monitoring", "force", "guarantees", "territory", "withdrawal", "disarmament",
	"prisoners", "access", "sanctions", "membership", "nuclear", "elections", "governance",
	"reconstruction", "assets", "justice", "refugees", "sovereignty", "transit", "talks", "other",
}}

var wordsOfIssueState = enumWords{"IssueState", []string{
	"open", "disputed", "narrowed", "agreed", "deferred",
}}

var wordsOfMode = enumWords{"Mode", []string{
	"direct", "mixed", "indirect",
}}

var wordsOfAct = enumWords{"Act", []string{
	"say", "announce", "promise", "offer", "propose", "demand", "urge", "accept", "reject", "deny",
	"confirm", "warn", "threaten", "accuse", "praise", "thank", "condemn", "decline", "hope", "expect",
	"believe", "ask",
}}

var wordsOfStance = enumWords{"Stance", []string{
	"support", "oppose", "conditional", "undecided",
}}

var wordsOfEvent = enumWords{"Event", []string{
	"ceasefire-agreed", "ceasefire-in-force", "peace-deal", "attack", "breach", "consent",
	"withdrawal", "disarmament", "release", "access", "guarantees", "deployment", "mandate",
	"ratification", "sanctions", "territory", "election", "funding", "date", "other",
}}

func (Status) words() *enumWords { return &wordsOfStatus }

// String returns the word on the wire, "unspecified" for zero, and "Status(99)" for a value that has no word.
func (e Status) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Status) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Status.AppendText] appends.
func (e Status) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Status.AppendText] writes. The error is an [*UnknownValueError].
func (e *Status) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (ActorKind) words() *enumWords { return &wordsOfActorKind }

// String returns the word on the wire, "unspecified" for zero, and "ActorKind(99)" for a value that has no word.
func (e ActorKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e ActorKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [ActorKind.AppendText] appends.
func (e ActorKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [ActorKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *ActorKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Scope) words() *enumWords { return &wordsOfScope }

// String returns the word on the wire, "unspecified" for zero, and "Scope(99)" for a value that has no word.
func (e Scope) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Scope) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Scope.AppendText] appends.
func (e Scope) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Scope.AppendText] writes. The error is an [*UnknownValueError].
func (e *Scope) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (MechanismKind) words() *enumWords { return &wordsOfMechanismKind }

// String returns the word on the wire, "unspecified" for zero, and "MechanismKind(99)" for a value that has no word.
func (e MechanismKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e MechanismKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [MechanismKind.AppendText] appends.
func (e MechanismKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [MechanismKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *MechanismKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Function) words() *enumWords { return &wordsOfFunction }

// String returns the word on the wire, "unspecified" for zero, and "Function(99)" for a value that has no word.
func (e Function) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Function) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Function.AppendText] appends.
func (e Function) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Function.AppendText] writes. The error is an [*UnknownValueError].
func (e *Function) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (ForceKind) words() *enumWords { return &wordsOfForceKind }

// String returns the word on the wire, "unspecified" for zero, and "ForceKind(99)" for a value that has no word.
func (e ForceKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e ForceKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [ForceKind.AppendText] appends.
func (e ForceKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [ForceKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *ForceKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Task) words() *enumWords { return &wordsOfTask }

// String returns the word on the wire, "unspecified" for zero, and "Task(99)" for a value that has no word.
func (e Task) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Task) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Task.AppendText] appends.
func (e Task) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Task.AppendText] writes. The error is an [*UnknownValueError].
func (e *Task) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (GuaranteeKind) words() *enumWords { return &wordsOfGuaranteeKind }

// String returns the word on the wire, "unspecified" for zero, and "GuaranteeKind(99)" for a value that has no word.
func (e GuaranteeKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e GuaranteeKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [GuaranteeKind.AppendText] appends.
func (e GuaranteeKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [GuaranteeKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *GuaranteeKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Form) words() *enumWords { return &wordsOfForm }

// String returns the word on the wire, "unspecified" for zero, and "Form(99)" for a value that has no word.
func (e Form) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Form) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Form.AppendText] appends.
func (e Form) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Form.AppendText] writes. The error is an [*UnknownValueError].
func (e *Form) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Action) words() *enumWords { return &wordsOfAction }

// String returns the word on the wire, "unspecified" for zero, and "Action(99)" for a value that has no word.
func (e Action) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Action) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Action.AppendText] appends.
func (e Action) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Action.AppendText] writes. The error is an [*UnknownValueError].
func (e *Action) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (DocumentKind) words() *enumWords { return &wordsOfDocumentKind }

// String returns the word on the wire, "unspecified" for zero, and "DocumentKind(99)" for a value that has no word.
func (e DocumentKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e DocumentKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [DocumentKind.AppendText] appends.
func (e DocumentKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [DocumentKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *DocumentKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (MeetingKind) words() *enumWords { return &wordsOfMeetingKind }

// String returns the word on the wire, "unspecified" for zero, and "MeetingKind(99)" for a value that has no word.
func (e MeetingKind) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e MeetingKind) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [MeetingKind.AppendText] appends.
func (e MeetingKind) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [MeetingKind.AppendText] writes. The error is an [*UnknownValueError].
func (e *MeetingKind) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Topic) words() *enumWords { return &wordsOfTopic }

// String returns the word on the wire, "unspecified" for zero, and "Topic(99)" for a value that has no word.
func (e Topic) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Topic) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Topic.AppendText] appends.
func (e Topic) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Topic.AppendText] writes. The error is an [*UnknownValueError].
func (e *Topic) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (IssueState) words() *enumWords { return &wordsOfIssueState }

// String returns the word on the wire, "unspecified" for zero, and "IssueState(99)" for a value that has no word.
func (e IssueState) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e IssueState) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [IssueState.AppendText] appends.
func (e IssueState) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [IssueState.AppendText] writes. The error is an [*UnknownValueError].
func (e *IssueState) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Mode) words() *enumWords { return &wordsOfMode }

// String returns the word on the wire, "unspecified" for zero, and "Mode(99)" for a value that has no word.
func (e Mode) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Mode) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Mode.AppendText] appends.
func (e Mode) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Mode.AppendText] writes. The error is an [*UnknownValueError].
func (e *Mode) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Act) words() *enumWords { return &wordsOfAct }

// String returns the word on the wire, "unspecified" for zero, and "Act(99)" for a value that has no word.
func (e Act) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Act) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Act.AppendText] appends.
func (e Act) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Act.AppendText] writes. The error is an [*UnknownValueError].
func (e *Act) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Stance) words() *enumWords { return &wordsOfStance }

// String returns the word on the wire, "unspecified" for zero, and "Stance(99)" for a value that has no word.
func (e Stance) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Stance) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Stance.AppendText] appends.
func (e Stance) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Stance.AppendText] writes. The error is an [*UnknownValueError].
func (e *Stance) UnmarshalText(text []byte) error { return parseEnum(e, text) }

func (Event) words() *enumWords { return &wordsOfEvent }

// String returns the word on the wire, "unspecified" for zero, and "Event(99)" for a value that has no word.
func (e Event) String() string { return enumString(e) }

// AppendText appends the word on the wire, nothing for zero. The error is an [*UnknownValueError].
func (e Event) AppendText(b []byte) ([]byte, error) { return appendEnum(b, e) }

// MarshalText returns what [Event.AppendText] appends.
func (e Event) MarshalText() ([]byte, error) { return appendEnum(nil, e) }

// UnmarshalText reads what [Event.AppendText] writes. The error is an [*UnknownValueError].
func (e *Event) UnmarshalText(text []byte) error { return parseEnum(e, text) }
