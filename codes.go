package ceasefire

import (
	"iter"
	"slices"
	"strconv"
)

// Codebook is a scheme that researchers code events and agreements in.
type Codebook string

// The codebooks, and the edition that the codes are of.
const (
	CAMEO   Codebook = "CAMEO"    // CAMEO.2.0.txt of PETRARCH2
	PLOVER  Codebook = "PLOVER"   // CAMEO2PLOVER-2021.txt and the PLOVER manual
	PAX     Codebook = "PA-X"     // PA-X Peace Agreements, legend of version 1
	ETHPRIO Codebook = "ETH/PRIO" // ETH/PRIO Civil Conflict Ceasefire dataset, categories of its authors' code
)

var codebooks = [...]Codebook{CAMEO, PLOVER, PAX, ETHPRIO}

// Coded is one code of a provision or statement. Every provision and statement
// has at least one for every codebook; where no mapping can be defended, its
// Variable and Code are empty and Note says "no code".
//
// Casualties, sides of a conflict and all else that a codebook asks for and a
// record does not tell are for the researcher. ETH/PRIO covers civil conflicts
// only, PA-X the text of signed agreements: whether a record falls into their
// universe is not decided here.
type Coded struct {
	Article string
	// Kind and ID are those of the object, as in [Fact].
	Kind string
	ID   ID
	// Codebook is the scheme, Variable the field in it, Code the value: "0356",
	// "AGREE"; a mode stands after the event, "RETREAT-ceasefire".
	Codebook Codebook
	Variable string
	Code     string
	// Label is the code in words.
	Label string
	// Note says what to mind.
	Note string
	// Sources are who acts, Targets towards whom.
	Sources, Targets []ActorID
	// Span is the first of the object's evidence.
	Span Span
	// According lists whose word it is; empty: the article's own.
	According []ActorID
}

// coding is an object to be coded; only the one of its kind is set.
type coding struct {
	kind      section
	status    Status
	ceasefire *Ceasefire
	mechanism *Mechanism
	force     *Force
	guarantee *Guarantee
	pledge    *Pledge
	document  *Document
	statement *Statement
	toward    any // what a pledge serves, as [Record.Find] returns it
}

// ofStatement is the kind of statements, which no thread follows.
const ofStatement = sections

// codeRow maps objects of a kind, of one of the statuses and for which when
// holds, to a code.
type codeRow struct {
	kind     section
	statuses []Status // nil: any
	when     func(*coding) bool
	codebook Codebook
	variable string
	code     string
	value    func(*coding) string // instead of code, where it is the record's own
	label    string
	note     string
}

var (
	promised       = []Status{Offered, Intended, AgreedInPrinciple, Agreed, Signed}
	promisedOrDone = []Status{Offered, Intended, AgreedInPrinciple, Agreed, Signed, InForce}
	settled        = []Status{Agreed, Signed, InForce}
)

const (
	ofEvent   = "event"
	ofContext = "context"
)

// codeTable holds every mapping. CAMEO and PLOVER code what is done, PA-X what a
// signed text provides, ETH/PRIO a ceasefire that was declared.
var codeTable = []codeRow{
	{kind: ofCeasefire, statuses: []Status{Offered, AgreedInPrinciple, Agreed}, codebook: CAMEO, variable: ofEvent, code: "0356", label: "agree to, offer or arrange ceasefire"},
	{kind: ofCeasefire, statuses: []Status{Signed, InForce}, codebook: CAMEO, variable: ofEvent, code: "0871", label: "declare, sign or observe ceasefire"},
	{kind: ofCeasefire, statuses: []Status{Proposed}, codebook: CAMEO, variable: ofEvent, code: "0256", label: "appeal for, propose or urge ceasefire"},
	{kind: ofCeasefire, statuses: []Status{Rejected}, codebook: CAMEO, variable: ofEvent, code: "1246", label: "refuse or oppose ceasefire"},
	{kind: ofCeasefire, statuses: []Status{Broken}, codebook: CAMEO, variable: ofEvent, code: "196", label: "abandon, breach or call off ceasefire"},
	{kind: ofCeasefire, statuses: settled, when: mediated, codebook: CAMEO, variable: ofEvent, code: "045", label: "broker ceasefire", note: "of the mediators"},
	{kind: ofCeasefire, statuses: []Status{Offered, Intended, AgreedInPrinciple, Agreed}, codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree", note: "PLOVER keeps offers, intentions and agreements together"},
	{kind: ofCeasefire, statuses: []Status{Offered, Intended, AgreedInPrinciple, Agreed}, codebook: PLOVER, variable: ofContext, code: "military", label: "military"},
	{kind: ofCeasefire, statuses: []Status{Signed, InForce}, codebook: PLOVER, variable: ofEvent, code: "RETREAT-ceasefire", label: "retreat, ceasefire", note: "by the conversion table; the manual has CONCEDE for one that is only declared"},
	{kind: ofCeasefire, statuses: []Status{Rejected}, codebook: PLOVER, variable: ofEvent, code: "REJECT-yield", label: "reject, yield"},
	{kind: ofCeasefire, statuses: []Status{Broken}, codebook: PLOVER, variable: ofEvent, code: "ASSAULT", label: "assault", note: "by the conversion table, which takes a truce called off for violence"},
	{kind: ofCeasefire, statuses: settled, when: mediated, codebook: PLOVER, variable: ofEvent, code: "CONSULT", label: "consult", note: "of the mediators"},
	{kind: ofCeasefire, statuses: settled, codebook: PAX, variable: "CeProv", code: "1", label: "ceasefire provision", note: "if the text is signed"},
	{kind: ofCeasefire, statuses: settled, when: mediated, codebook: ETHPRIO, variable: "mediator_nego", code: "Mediated", label: "mediated"},
	{kind: ofCeasefire, statuses: settled, when: scoped(ScopeHumanitarian), codebook: ETHPRIO, variable: "p_humanitarian", code: "1", label: "humanitarian purpose"},
	{kind: ofCeasefire, statuses: settled, when: scoped(ScopeLocal), codebook: ETHPRIO, variable: "geography", code: "Localized", label: "localized", note: "older form; released as partial"},
	{kind: ofCeasefire, statuses: settled, when: hasLength, codebook: ETHPRIO, variable: "fixed_time", value: statedLength, label: "stated length", note: "as ISO 8601; the codebook's own units were not seen"},
	{kind: ofCeasefire, statuses: []Status{InForce}, when: hasStart, codebook: ETHPRIO, variable: "cf_effect", value: statedStart, label: "day in effect", note: "split into cf_effect_yr, cf_effect_month and cf_effect_day"},

	{kind: ofMechanism, statuses: []Status{InForce}, when: monitoring, codebook: CAMEO, variable: ofEvent, code: "074", label: "monitor ceasefire"},
	{kind: ofMechanism, statuses: []Status{InForce}, when: monitoring, codebook: PLOVER, variable: ofEvent, code: "AID", label: "aid"},
	{kind: ofMechanism, statuses: []Status{InForce}, when: monitoring, codebook: PLOVER, variable: ofContext, code: "peacekeeping", label: "peacekeeping"},
	{kind: ofMechanism, statuses: settled, when: enforcing, codebook: PAX, variable: "ImE", code: "1", label: "enforcement mechanism"},
	{kind: ofMechanism, statuses: settled, when: ofUN, codebook: PAX, variable: "ImUN", code: "1", label: "role of the UN in implementation"},
	{kind: ofMechanism, statuses: settled, when: watching, codebook: ETHPRIO, variable: "implement", code: "Mechanism agreed", label: "mechanism agreed", note: "of the ceasefire that it watches"},

	{kind: ofForce, statuses: promisedOrDone, when: isPeacekeeping, codebook: CAMEO, variable: ofEvent, code: "0334", label: "pledge, send, deploy or approve peacekeepers"},
	{kind: ofForce, statuses: promisedOrDone, when: isPeacekeeping, codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree"},
	{kind: ofForce, statuses: promisedOrDone, when: isPeacekeeping, codebook: PLOVER, variable: ofContext, code: "peacekeeping", label: "peacekeeping"},
	{kind: ofForce, statuses: settled, when: isInternational, codebook: PAX, variable: "ImPK", code: "1", label: "international mission or force", note: "if a signed text provides for it"},
	{kind: ofForce, statuses: settled, when: enforcedByState, codebook: ETHPRIO, variable: "enforcement", code: "external state", label: "enforced by an external state"},
	{kind: ofForce, statuses: settled, when: enforcedByBody, codebook: ETHPRIO, variable: "enforcement", code: "international organisation", label: "enforced by an international organisation"},

	{kind: ofGuarantee, statuses: promised, codebook: CAMEO, variable: ofEvent, code: "030", label: "express intent to cooperate: promise, guarantee, assure, vouch"},
	{kind: ofGuarantee, statuses: promised, codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree"},
	{kind: ofGuarantee, statuses: settled, codebook: PAX, variable: "SsrGua", code: "1", label: "security guarantees", note: "PA-X means security provisions at large, in signed texts"},

	{kind: ofPledge, statuses: promisedOrDone, when: sendsPeacekeepers, codebook: CAMEO, variable: ofEvent, code: "0334", label: "pledge, send, deploy or approve peacekeepers"},
	{kind: ofPledge, statuses: []Status{InForce}, when: monitorsOrJoins, codebook: CAMEO, variable: ofEvent, code: "074", label: "monitor ceasefire, join peacekeepers"},
	{kind: ofPledge, statuses: settled, when: hostsPeacekeepers, codebook: CAMEO, variable: ofEvent, code: "0861", label: "receive peacekeepers"},
	{kind: ofPledge, statuses: []Status{InForce, Ended}, when: withdrawsPeacekeepers, codebook: CAMEO, variable: ofEvent, code: "1661", label: "withdraw peacekeepers"},
	{kind: ofPledge, statuses: []Status{Rejected}, when: refusesTroops, codebook: CAMEO, variable: ofEvent, code: "1224", label: "refuse to contribute troops"},
	{kind: ofPledge, statuses: promisedOrDone, when: sendsPeacekeepers, codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree"},
	{kind: ofPledge, statuses: promisedOrDone, when: sendsPeacekeepers, codebook: PLOVER, variable: ofContext, code: "peacekeeping", label: "peacekeeping"},
	{kind: ofPledge, statuses: []Status{InForce}, when: monitorsOrJoins, codebook: PLOVER, variable: ofEvent, code: "AID", label: "aid"},
	{kind: ofPledge, statuses: []Status{InForce}, when: monitorsOrJoins, codebook: PLOVER, variable: ofContext, code: "peacekeeping", label: "peacekeeping"},
	{kind: ofPledge, statuses: settled, when: hostsPeacekeepers, codebook: PLOVER, variable: ofEvent, code: "RETREAT-access", label: "retreat, access"},
	{kind: ofPledge, statuses: []Status{InForce, Ended}, when: withdrawsPeacekeepers, codebook: PLOVER, variable: ofEvent, code: "SANCTION", label: "sanction"},
	{kind: ofPledge, statuses: []Status{Rejected}, when: refusesTroops, codebook: PLOVER, variable: ofEvent, code: "REJECT-assist", label: "reject, assist"},
	{kind: ofPledge, statuses: promised, when: willCooperate, codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree", note: "PLOVER keeps all cooperation to come together"},
	{kind: ofPledge, statuses: settled, when: disarms, codebook: PAX, variable: "SsrDdr", code: "", label: "disarmament, demobilisation and reintegration", note: "depth 1 to 3 is to be read in the text"},
	{kind: ofPledge, statuses: settled, when: disarms, codebook: ETHPRIO, variable: "ddr", code: "DDR", label: "disarmament, demobilisation and reintegration"},

	{kind: ofDocument, statuses: settled, when: signedBySeveral, codebook: PAX, variable: "Status", code: "Multiparty signed/agreed", label: "multiparty, signed or agreed"},
	{kind: ofDocument, statuses: settled, when: signedByOne, codebook: PAX, variable: "Status", code: "Unilateral document", label: "unilateral document"},
	{kind: ofDocument, statuses: []Status{Signed, InForce}, when: isAgreement, codebook: ETHPRIO, variable: "written", code: "Written agreement", label: "written agreement", note: "if it holds the ceasefire"},

	{kind: ofStatement, when: says(TopicCeasefire, ActUrge, ActPropose), codebook: CAMEO, variable: ofEvent, code: "0256", label: "appeal for, propose or urge ceasefire"},
	{kind: ofStatement, when: says(TopicCeasefire, ActDemand), codebook: CAMEO, variable: ofEvent, code: "1056", label: "demand ceasefire"},
	{kind: ofStatement, when: says(TopicCeasefire, ActReject), codebook: CAMEO, variable: ofEvent, code: "1246", label: "refuse or oppose ceasefire"},
	{kind: ofStatement, when: says(0, ActPromise), codebook: CAMEO, variable: ofEvent, code: "030", label: "express intent to cooperate: promise, guarantee, assure, vouch"},
	{kind: ofStatement, when: says(TopicCeasefire, ActDemand), codebook: PLOVER, variable: ofEvent, code: "REQUEST-yield", label: "request, yield"},
	{kind: ofStatement, when: says(TopicCeasefire, ActReject), codebook: PLOVER, variable: ofEvent, code: "REJECT-yield", label: "reject, yield"},
	{kind: ofStatement, when: says(0, ActPromise), codebook: PLOVER, variable: ofEvent, code: "AGREE", label: "agree"},
}

// noCodeNote says that a codebook has no code for an object, and why where that is known.
func noCodeNote(c *coding, b Codebook) string {
	switch {
	case b == PLOVER && (c.kind == ofCeasefire && c.status == Proposed || c.kind == ofStatement):
		return "no code: what CAMEO codes 01 and 02 has no PLOVER event"
	case b == PAX && c.kind == ofStatement:
		return "no code: PA-X codes texts, not who says what"
	case b == ETHPRIO && (c.kind == ofStatement || c.kind == ofMeeting || c.kind == ofGuarantee):
		return "no code: ETH/PRIO codes ceasefires"
	}
	return "no code"
}

func mediated(c *coding) bool       { return len(c.ceasefire.Mediators) > 0 }
func hasLength(c *coding) bool      { return !c.ceasefire.Duration.IsZero() }
func statedLength(c *coding) string { return c.ceasefire.Duration.String() }
func hasStart(c *coding) bool       { return !c.ceasefire.From.IsZero() }
func statedStart(c *coding) string  { return c.ceasefire.From.String() }

func scoped(s Scope) func(*coding) bool {
	return func(c *coding) bool { return c.ceasefire.Scope == s }
}

func monitoring(c *coding) bool { return c.mechanism.Kind == MechanismMonitoring }

func enforcing(c *coding) bool { return slices.Contains(c.mechanism.Functions, EnforceTerms) }

func ofUN(c *coding) bool {
	const un = "organization/un"
	return c.mechanism.Lead == un || slices.Contains(c.mechanism.Members, un)
}

func watching(c *coding) bool {
	switch c.mechanism.Kind {
	case MechanismMonitoring, MechanismVerification, MechanismJointCommission:
		return true
	}
	return false
}

func isPeacekeeping(c *coding) bool { return c.force.Kind == ForcePeacekeeping }

func isInternational(c *coding) bool {
	return c.force.Kind == ForcePeacekeeping || c.force.Kind == ForceMultinational || c.force.Kind == ForceStabilisation
}

func enforcedByState(c *coding) bool {
	f := c.force
	return slices.Contains(f.Tasks, TaskEnforce) && f.Lead.Kind() == State && f.Host != "" && f.Host != f.Lead
}

func enforcedByBody(c *coding) bool {
	return slices.Contains(c.force.Tasks, TaskEnforce) && c.force.Lead.Kind() == Organization
}

// forPeacekeepers reports whether a pledge serves a peacekeeping force.
func forPeacekeepers(c *coding) bool {
	f, ok := c.toward.(*Force)
	return ok && f.Kind == ForcePeacekeeping
}

func sendsPeacekeepers(c *coding) bool {
	return c.pledge.Action == ActionDeploy && forPeacekeepers(c)
}

func hostsPeacekeepers(c *coding) bool { return c.pledge.Action == ActionHost && forPeacekeepers(c) }

func withdrawsPeacekeepers(c *coding) bool {
	return c.pledge.Action == ActionWithdraw && forPeacekeepers(c)
}

func monitorsOrJoins(c *coding) bool {
	_, truce := c.toward.(*Ceasefire)
	return c.pledge.Action == ActionMonitor && truce || c.pledge.Action == ActionJoin && forPeacekeepers(c)
}

func refusesTroops(c *coding) bool {
	_, force := c.toward.(*Force)
	return c.pledge.Action == ActionDeploy && (force || c.pledge.Quantity.Unit == "troops")
}

// willCooperate reports whether a pledge is to help another: to send, to pay, to train.
func willCooperate(c *coding) bool {
	switch c.pledge.Action {
	case ActionSupport, ActionTrain, ActionSupply, ActionFund, ActionShareIntelligence, ActionMonitor, ActionJoin, ActionLead, ActionMediate:
		return true
	}
	return false
}

func disarms(c *coding) bool { return c.pledge.Action == ActionDisarm }

func signedBySeveral(c *coding) bool { return isAgreement(c) && len(c.document.Signatories) > 1 }
func signedByOne(c *coding) bool     { return isAgreement(c) && len(c.document.Signatories) == 1 }

func isAgreement(c *coding) bool {
	switch c.document.Kind {
	case Agreement, Treaty, Memorandum, Declaration:
		return true
	}
	return false
}

// says reports whether a statement is one of the acts and about the topic alone;
// zero is any topic.
func says(topic Topic, acts ...Act) func(*coding) bool {
	return func(c *coding) bool {
		s := c.statement
		return slices.Contains(acts, s.Act) && (topic == 0 || len(s.Topics) == 1 && s.Topics[0] == topic)
	}
}

func (row *codeRow) fits(c *coding) bool {
	return row.kind == c.kind && (row.statuses == nil || slices.Contains(row.statuses, c.status)) && (row.when == nil || row.when(c))
}

// Codes yields the codes of every provision and statement, in the order of the
// record, codebook by codebook. Lists are shared with the record.
func (r *Record) Codes() iter.Seq[Coded] {
	return func(yield func(Coded) bool) {
		_ = codeEach(r.Ceasefires, func(x *Ceasefire) (coding, Coded) {
			return coding{kind: ofCeasefire, status: x.Status, ceasefire: x}, coded(&x.Provision, x.Parties, nil)
		}, r, yield) && codeEach(r.Mechanisms, func(x *Mechanism) (coding, Coded) {
			return coding{kind: ofMechanism, status: x.Status, mechanism: x}, coded(&x.Provision, led(x.Lead, x.Members), nil)
		}, r, yield) && codeEach(r.Forces, func(x *Force) (coding, Coded) {
			return coding{kind: ofForce, status: x.Status, force: x}, coded(&x.Provision, led(x.Lead, x.Contributors), led(x.Host, nil))
		}, r, yield) && codeEach(r.Guarantees, func(x *Guarantee) (coding, Coded) {
			return coding{kind: ofGuarantee, status: x.Status, guarantee: x}, coded(&x.Provision, x.Guarantors, x.Beneficiaries)
		}, r, yield) && codeEach(r.Pledges, func(x *Pledge) (coding, Coded) {
			return coding{kind: ofPledge, status: x.Status, pledge: x, toward: r.Find(x.Toward)}, coded(&x.Provision, x.By, x.To)
		}, r, yield) && codeEach(r.Documents, func(x *Document) (coding, Coded) {
			return coding{kind: ofDocument, status: x.Status, document: x}, coded(&x.Provision, x.Signatories, nil)
		}, r, yield) && codeEach(r.Meetings, func(x *Meeting) (coding, Coded) {
			return coding{kind: ofMeeting, status: x.Status}, coded(&x.Provision, append(slices.Clone(x.Hosts), x.Participants...), nil)
		}, r, yield) && codeEach(r.Statements, func(x *Statement) (coding, Coded) {
			return coding{kind: ofStatement, statement: x}, Coded{ID: x.ID, Sources: x.Speakers, Span: firstSpan(x.Evidence)}
		}, r, yield)
	}
}

func coded(p *Provision, sources, targets []ActorID) Coded {
	return Coded{ID: p.ID, Sources: sources, Targets: targets, Span: firstSpan(p.Evidence), According: p.According}
}

// led returns a lead, if there is one, and who follows.
func led(lead ActorID, others []ActorID) []ActorID {
	if lead == "" {
		return others
	}
	return append([]ActorID{lead}, others...)
}

func firstSpan(spans []Span) Span {
	if len(spans) == 0 {
		return Span{}
	}
	return spans[0]
}

// codeEach yields the codes of every object of a list, and reports whether more
// is wanted.
func codeEach[T any](list []T, of func(*T) (coding, Coded), r *Record, yield func(Coded) bool) bool {
	for i := range list {
		c, base := of(&list[i])
		base.Article, base.Kind = r.Article.ID, base.ID.Section()
		for _, book := range codebooks {
			base.Codebook = book
			found := false
			for j := range codeTable {
				row := &codeTable[j]
				if row.codebook != book || !row.fits(&c) {
					continue
				}
				found = true
				if !yield(row.apply(base, &c)) {
					return false
				}
			}
			if !found {
				none := base
				none.Note = noCodeNote(&c, book)
				if !yield(none) {
					return false
				}
			}
		}
	}
	return true
}

// apply returns a code with what its row says.
func (row *codeRow) apply(base Coded, c *coding) Coded {
	base.Variable, base.Code, base.Label, base.Note = row.variable, row.code, row.label, row.note
	if row.value != nil {
		base.Code = row.value(c)
	}
	if row.code == "045" || row.code == "CONSULT" { // the mediators broker, for the parties
		base.Sources, base.Targets = c.ceasefire.Mediators, c.ceasefire.Parties
	}
	return base
}

// columns returns the columns of a code for a table.
func (c *Coded) columns() []string {
	start, end := "", ""
	if c.Span != (Span{}) {
		start, end = strconv.Itoa(c.Span.Start), strconv.Itoa(c.Span.End)
	}
	return []string{
		c.Article, c.Kind, string(c.ID), string(c.Codebook), c.Variable, c.Code, c.Label, c.Note,
		joined(c.Sources), joined(c.Targets), start, end, joined(c.According),
	}
}

// codeColumns names the columns of a table of codes.
var codeColumns = []string{
	"article", "kind", "id", "codebook", "variable", "code", "label", "note", "sources", "targets", "start", "end", "according",
}
