package ceasefire_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

// codes returns the codes of a codebook for the last object of a kind: "event
// 0356". What has no code is its note.
func codes(r *ceasefire.Record, kind string, book ceasefire.Codebook) string {
	var list []string
	for c := range r.Codes() {
		switch {
		case c.Kind != kind || c.Codebook != book:
		case c.Variable == "":
			list = append(list, c.Note)
		default:
			list = append(list, c.Variable+" "+c.Code)
		}
	}
	return strings.Join(list, ", ")
}

func TestCodes(t *testing.T) {
	ids := func(l ...ceasefire.ActorID) []ceasefire.ActorID { return l }
	truce := func(s ceasefire.Status, c ceasefire.Ceasefire) func(*ceasefire.Record) {
		c.Status = s
		return func(r *ceasefire.Record) { r.Ceasefires = []ceasefire.Ceasefire{c} }
	}
	pledge := func(a ceasefire.Action, s ceasefire.Status, kind ceasefire.ForceKind) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) {
			r.Forces = []ceasefire.Force{{Kind: kind}}
			r.Pledges = []ceasefire.Pledge{{Provision: ceasefire.Provision{Status: s}, Action: a, By: ids("state/CL"), Toward: "force/1"}}
		}
	}
	says := func(act ceasefire.Act, topics ...ceasefire.Topic) func(*ceasefire.Record) {
		return func(r *ceasefire.Record) {
			r.Statements = []ceasefire.Statement{{ID: "statement/1", Act: act, Topics: topics, Mode: ceasefire.Indirect,
				Content: ceasefire.Span{Start: 0, End: 5}, Evidence: []ceasefire.Span{{Start: 0, End: 5}}}}
		}
	}
	const none = "no code"
	const noStatement = "no code: what CAMEO codes 01 and 02 has no PLOVER event"
	for _, test := range []struct {
		name                       string
		kind                       string
		fill                       func(*ceasefire.Record)
		cameo, plover, pax, ethPRI string
	}{
		{"a truce agreed", "ceasefire", truce(ceasefire.Agreed, ceasefire.Ceasefire{}),
			"event 0356", "event AGREE, context military", "CeProv 1", none},
		{"a truce mediated", "ceasefire", truce(ceasefire.Signed, ceasefire.Ceasefire{Mediators: ids("state/BR"), Scope: ceasefire.ScopeLocal}),
			"event 0871, event 045", "event RETREAT-ceasefire, event CONSULT", "CeProv 1", "mediator_nego Mediated, geography Localized"},
		{"a truce in force", "ceasefire", truce(ceasefire.InForce, ceasefire.Ceasefire{Scope: ceasefire.ScopeHumanitarian,
			Provision: ceasefire.Provision{From: day("2026-02-10"), Duration: ceasefire.Duration{Days: 30}}}),
			"event 0871", "event RETREAT-ceasefire", "CeProv 1", "p_humanitarian 1, fixed_time P30D, cf_effect 2026-02-10"},
		{"a truce proposed", "ceasefire", truce(ceasefire.Proposed, ceasefire.Ceasefire{}), "event 0256", noStatement, none, none},
		{"a truce refused", "ceasefire", truce(ceasefire.Rejected, ceasefire.Ceasefire{}), "event 1246", "event REJECT-yield", none, none},
		{"a truce broken", "ceasefire", truce(ceasefire.Broken, ceasefire.Ceasefire{}), "event 196", "event ASSAULT", none, none},
		{"a truce intended", "ceasefire", truce(ceasefire.Intended, ceasefire.Ceasefire{}), none, "event AGREE, context military", none, none},
		{"a truce considered", "ceasefire", truce(ceasefire.Considered, ceasefire.Ceasefire{}), none, none, none, none},
		{"monitors at work", "mechanism", func(r *ceasefire.Record) {
			r.Mechanisms = []ceasefire.Mechanism{{Provision: ceasefire.Provision{Status: ceasefire.InForce}, Kind: ceasefire.MechanismMonitoring, Lead: "organization/un", Functions: []ceasefire.Function{ceasefire.EnforceTerms}}}
		}, "event 074", "event AID, context peacekeeping", "ImE 1, ImUN 1", "implement Mechanism agreed"},
		{"monitors proposed", "mechanism", func(r *ceasefire.Record) {
			r.Mechanisms = []ceasefire.Mechanism{{Provision: ceasefire.Provision{Status: ceasefire.Proposed}, Kind: ceasefire.MechanismMonitoring}}
		}, none, none, none, none},
		{"peacekeepers to come", "force", pledge(ceasefire.ActionOther, 0, ceasefire.ForcePeacekeeping), none, none, none, none},
		{"peacekeepers agreed", "force", func(r *ceasefire.Record) {
			r.Forces = []ceasefire.Force{{Provision: ceasefire.Provision{Status: ceasefire.Agreed}, Kind: ceasefire.ForcePeacekeeping, Tasks: []ceasefire.Task{ceasefire.TaskEnforce}, Lead: "state/BR", Host: "state/BO"}}
		}, "event 0334", "event AGREE, context peacekeeping", "ImPK 1", "enforcement external state"},
		{"a guarantee", "guarantee", func(r *ceasefire.Record) {
			r.Guarantees = []ceasefire.Guarantee{{Provision: ceasefire.Provision{Status: ceasefire.Agreed}, Kind: ceasefire.GuaranteeDefence}}
		}, "event 030", "event AGREE", "SsrGua 1", "no code: ETH/PRIO codes ceasefires"},
		{"a guarantee dropped", "guarantee", func(r *ceasefire.Record) {
			r.Guarantees = []ceasefire.Guarantee{{Provision: ceasefire.Provision{Status: ceasefire.Dropped}}}
		}, none, none, none, "no code: ETH/PRIO codes ceasefires"},
		{"peacekeepers promised", "pledge", pledge(ceasefire.ActionDeploy, ceasefire.Intended, ceasefire.ForcePeacekeeping), "event 0334", "event AGREE, context peacekeeping", none, none},
		{"troops for another force", "pledge", pledge(ceasefire.ActionDeploy, ceasefire.Intended, ceasefire.ForceDeterrence), none, none, none, none},
		{"troops refused", "pledge", pledge(ceasefire.ActionDeploy, ceasefire.Rejected, ceasefire.ForceDeterrence), "event 1224", "event REJECT-assist", none, none},
		{"peacekeepers joined", "pledge", pledge(ceasefire.ActionJoin, ceasefire.InForce, ceasefire.ForcePeacekeeping), "event 074", "event AID, context peacekeeping", none, none},
		{"peacekeepers received", "pledge", pledge(ceasefire.ActionHost, ceasefire.Agreed, ceasefire.ForcePeacekeeping), "event 0861", "event RETREAT-access", none, none},
		{"peacekeepers withdrawn", "pledge", pledge(ceasefire.ActionWithdraw, ceasefire.Ended, ceasefire.ForcePeacekeeping), "event 1661", "event SANCTION", none, none},
		{"training offered", "pledge", pledge(ceasefire.ActionTrain, ceasefire.Offered, 0), none, "event AGREE", none, none},
		{"fighters to disarm", "pledge", pledge(ceasefire.ActionDisarm, ceasefire.Agreed, 0), none, none, "SsrDdr ", "ddr DDR"},
		{"an agreement of two", "document", func(r *ceasefire.Record) {
			r.Documents = []ceasefire.Document{{Provision: ceasefire.Provision{Status: ceasefire.Signed}, Kind: ceasefire.Agreement, Signatories: ids("state/BO", "state/PY")}}
		}, none, none, "Status Multiparty signed/agreed", "written Written agreement"},
		{"a declaration of one", "document", func(r *ceasefire.Record) {
			r.Documents = []ceasefire.Document{{Provision: ceasefire.Provision{Status: ceasefire.Agreed}, Kind: ceasefire.Declaration, Signatories: ids("state/BO")}}
		}, none, none, "Status Unilateral document", none},
		{"a meeting", "meeting", func(r *ceasefire.Record) { r.Meetings = []ceasefire.Meeting{{Kind: ceasefire.Talks}} },
			none, none, none, "no code: ETH/PRIO codes ceasefires"},
		{"a truce demanded", "statement", says(ceasefire.ActDemand, ceasefire.TopicCeasefire), "event 1056", "event REQUEST-yield", "no code: PA-X codes texts, not who says what", "no code: ETH/PRIO codes ceasefires"},
		{"a truce urged", "statement", says(ceasefire.ActUrge, ceasefire.TopicCeasefire), "event 0256", noStatement, "no code: PA-X codes texts, not who says what", "no code: ETH/PRIO codes ceasefires"},
		{"a truce among other things", "statement", says(ceasefire.ActDemand, ceasefire.TopicCeasefire, ceasefire.TopicAccess), none, noStatement, "no code: PA-X codes texts, not who says what", "no code: ETH/PRIO codes ceasefires"},
		{"a promise", "statement", says(ceasefire.ActPromise), "event 030", "event AGREE", "no code: PA-X codes texts, not who says what", "no code: ETH/PRIO codes ceasefires"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := sketch("a", "2026-01-01", test.fill)
			got := []string{codes(r, test.kind, ceasefire.CAMEO), codes(r, test.kind, ceasefire.PLOVER), codes(r, test.kind, ceasefire.PAX), codes(r, test.kind, ceasefire.ETHPRIO)}
			want := []string{test.cameo, test.plover, test.pax, test.ethPRI}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestCodesOfProcess checks that every provision and statement has a row for
// every codebook, and that rows are well formed.
func TestCodesOfProcess(t *testing.T) {
	for name, r := range process(t) {
		rows := map[string]int{}
		for c := range r.Codes() {
			rows[string(c.ID)+" "+string(c.Codebook)]++
			if c.Article != name || c.ID.Section() != c.Kind || c.Span.Check(r.Article.Text) != nil {
				t.Errorf("%s: %+v", name, c)
			}
			if c.Variable == "" && (c.Code != "" || !strings.HasPrefix(c.Note, "no code")) || c.Variable != "" && c.Label == "" {
				t.Errorf("%s: %+v is neither a code nor none", name, c)
			}
		}
		objects := len(r.Statements)
		for range r.Provisions() {
			objects++
		}
		if len(rows) != 4*objects {
			t.Errorf("%s: %d objects have rows for %d codebooks", name, objects, len(rows))
		}
	}
}

// TestCodesStop stops after the first code.
func TestCodesStop(t *testing.T) {
	n := 0
	for range process(t)["proposal"].Codes() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d codes", n)
	}
}
