package parse

import (
	"slices"
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A fate is what a verb says becomes of a provision that is its subject or its
// object.
type fate struct {
	verb     string
	particle string
	object   string // lemma of the verb's object or phrase ("take effect", "come into force"); "" for any
	on       place
	status   ceasefire.Status
	is       uint16 // sections it fits, as bits; 0: all
	by       slot   // what the verb's doer is to the provision
}

// place says where the provision stands to the verb.
type place uint8

const (
	asSubject place = iota
	asObject
)

// slot says which slot of the provision the doer fills.
type slot uint8

const (
	noSlot slot = iota
	partySlot
	sideSlot // mediators, hosts, beneficiaries
	leadSlot
	seatSlot
	strengthSlot
)

const (
	onCeasefire = 1 << ceasefires
	onMechanism = 1 << mechanisms
	onForce     = 1 << forces
	onGuarantee = 1 << guarantees
	onDocument  = 1 << documents
	onMeeting   = 1 << meetings
)

// fates is sorted by verb; the rows of one verb are tried in order. One line
// teaches a verb.
var fates = [...]fate{
	{verb: "abandon", on: asObject, status: ceasefire.Broken},
	{verb: "accept", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "accept", on: asObject, status: ceasefire.Agreed},
	{verb: "adjourn", on: asSubject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "adjourn", on: asObject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "adopt", on: asObject, status: ceasefire.Agreed},
	{verb: "agree", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "agree", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "agree", on: asObject, status: ceasefire.Agreed},
	{verb: "announce", on: asObject, status: ceasefire.Agreed, is: onCeasefire},
	{verb: "approve", on: asObject, status: ceasefire.Agreed},
	{verb: "arrange", on: asObject, status: ceasefire.Intended, is: onMeeting, by: sideSlot},
	{verb: "ask", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "assemble", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "attend", on: asObject, status: ceasefire.Ended, is: onMeeting, by: partySlot},
	{verb: "back", on: asObject, status: ceasefire.Agreed, is: onDocument},
	{verb: "back", on: asObject, status: ceasefire.Proposed},
	{verb: "band", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "begin", on: asObject, status: ceasefire.InForce, is: onMeeting, by: partySlot},
	{verb: "begin", on: asSubject, status: ceasefire.InForce},
	{verb: "bind", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onMeeting},
	{verb: "boycott", on: asObject, is: onMeeting},
	{verb: "break", particle: "down", on: asSubject, status: ceasefire.Broken},
	{verb: "break", particle: "off", on: asObject, status: ceasefire.Broken, is: onMeeting},
	{verb: "break", particle: "up", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "break", particle: "off", on: asSubject, status: ceasefire.Broken, is: onMeeting},
	{verb: "bring", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "broker", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onDocument, by: sideSlot},
	{verb: "call", particle: "off", on: asObject, status: ceasefire.Rejected, is: onMeeting},
	{verb: "call", particle: "off", on: asObject, status: ceasefire.Broken},
	{verb: "call", on: asObject, status: ceasefire.Proposed},
	{verb: "cancel", on: asObject, status: ceasefire.Rejected, is: onMeeting},
	{verb: "chair", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "chair", on: asObject, status: ceasefire.Ended, is: onMeeting, by: sideSlot},
	{verb: "circulate", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "clinch", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onDocument, by: partySlot},
	{verb: "close", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "collapse", on: asSubject, status: ceasefire.Broken},
	{verb: "come", object: "force", on: asSubject, status: ceasefire.InForce},
	{verb: "come", object: "effect", on: asSubject, status: ceasefire.InForce},
	{verb: "command", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "commit", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onMeeting},
	{verb: "conclude", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onDocument, by: partySlot},
	{verb: "conclude", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "consider", on: asObject, status: ceasefire.Considered},
	{verb: "continue", on: asObject, status: ceasefire.Intended, is: onMeeting, by: partySlot},
	{verb: "continue", on: asSubject, status: ceasefire.InForce},
	{verb: "contribute", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "convene", on: asObject, status: ceasefire.Ended, is: onMeeting, by: sideSlot},
	{verb: "convene", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "create", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "crumble", on: asSubject, status: ceasefire.Broken},
	{verb: "declare", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "decree", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "delay", on: asObject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "delete", on: asObject, status: ceasefire.Dropped},
	{verb: "demand", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "demand", on: asObject, status: ceasefire.Proposed},
	{verb: "depart", on: asSubject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "deploy", on: asSubject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "deploy", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "disband", on: asObject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "discuss", on: asObject, status: ceasefire.Negotiated},
	{verb: "dissolve", on: asObject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "draft", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "draw", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "drop", on: asObject, status: ceasefire.Dropped},
	{verb: "end", on: asSubject, status: ceasefire.Ended},
	{verb: "end", on: asObject, status: ceasefire.Ended},
	{verb: "endorse", on: asObject, status: ceasefire.Agreed},
	{verb: "enter", object: "force", on: asSubject, status: ceasefire.InForce},
	{verb: "enter", object: "effect", on: asSubject, status: ceasefire.InForce},
	{verb: "envisage", on: asObject, status: ceasefire.Proposed},
	{verb: "establish", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "exist", on: asSubject, status: ceasefire.InForce},
	{verb: "expect", on: asObject, status: ceasefire.Intended},
	{verb: "expire", on: asSubject, status: ceasefire.Ended},
	{verb: "extend", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: partySlot},
	{verb: "extend", on: asObject, status: ceasefire.Agreed, by: noSlot},
	{verb: "fail", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "fall", particle: "apart", on: asSubject, status: ceasefire.Broken},
	{verb: "finalise", on: asObject, status: ceasefire.AgreedInPrinciple},
	{verb: "finalize", on: asObject, status: ceasefire.AgreedInPrinciple},
	{verb: "finish", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "fix", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "float", on: asObject, status: ceasefire.Proposed},
	{verb: "follow", on: asObject, status: ceasefire.Ended, is: onMeeting},
	{verb: "foresee", on: asObject, status: ceasefire.Proposed},
	{verb: "form", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "fray", on: asSubject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "freeze", on: asObject, status: ceasefire.Suspended},
	{verb: "gather", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "get", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: sideSlot},
	{verb: "give", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: partySlot},
	{verb: "go", on: asSubject, particle: "home", status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "grant", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: partySlot},
	{verb: "haggle", on: asObject, status: ceasefire.Negotiated, is: onDocument | onCeasefire},
	{verb: "halt", on: asObject, status: ceasefire.Suspended, is: onMechanism | onMeeting},
	{verb: "halt", on: asSubject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "head", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "hold", on: asSubject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "hold", on: asObject, status: ceasefire.Ended, is: onMeeting, by: partySlot},
	{verb: "honor", on: asObject, status: ceasefire.InForce, is: onCeasefire, by: partySlot},
	{verb: "honour", on: asObject, status: ceasefire.InForce, is: onCeasefire, by: partySlot},
	{verb: "honour", on: asObject, status: ceasefire.InForce, is: onDocument},
	{verb: "host", on: asObject, status: ceasefire.Ended, is: onMeeting, by: sideSlot},
	{verb: "inaugurate", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "initial", on: asObject, status: ceasefire.Agreed, is: onDocument, by: partySlot},
	{verb: "keep", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "lapse", on: asSubject, status: ceasefire.Ended},
	{verb: "last", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "last", on: asSubject, status: ceasefire.Ended, is: onCeasefire},
	{verb: "launch", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "lead", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "leave", on: asSubject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "maintain", on: asObject, status: ceasefire.InForce, is: onForce | onCeasefire, by: partySlot},
	{verb: "mediate", on: asObject, is: onCeasefire, by: sideSlot},
	{verb: "meet", on: asSubject, status: ceasefire.InForce, is: onMechanism},
	{verb: "monitor", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "moot", on: asObject, status: ceasefire.Proposed},
	{verb: "move", particle: "ahead", on: asSubject, status: ceasefire.Intended, is: onMeeting},
	{verb: "need", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "negotiate", on: asObject, status: ceasefire.Negotiated, is: onCeasefire | onDocument | onGuarantee},
	{verb: "oblige", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onMeeting},
	{verb: "observe", on: asObject, status: ceasefire.InForce, is: onCeasefire, by: partySlot},
	{verb: "obtain", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: sideSlot},
	{verb: "offer", on: asObject, status: ceasefire.Offered, is: onGuarantee, by: partySlot},
	{verb: "open", on: asSubject, status: ceasefire.InForce, is: onMeeting | onMechanism},
	{verb: "open", on: asObject, status: ceasefire.InForce, is: onMeeting, by: partySlot},
	{verb: "operate", on: asSubject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "oppose", on: asObject, status: ceasefire.Rejected},
	{verb: "organise", on: asObject, status: ceasefire.Ended, is: onMeeting, by: sideSlot},
	{verb: "organize", on: asObject, status: ceasefire.Ended, is: onMeeting, by: sideSlot},
	{verb: "oversee", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "participate", on: asObject, is: onMeeting, by: partySlot},
	{verb: "pass", on: asObject, status: ceasefire.Agreed, is: onDocument},
	{verb: "pause", on: asObject, status: ceasefire.Suspended},
	{verb: "pencil", particle: "in", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "pencil", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "place", object: "hold", on: asObject, status: ceasefire.Suspended},
	{verb: "plan", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "plan", on: asObject, status: ceasefire.Intended},
	{verb: "pledge", on: asObject, status: ceasefire.Agreed, is: onGuarantee, by: partySlot},
	{verb: "police", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "postpone", on: asObject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "present", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "proceed", on: asSubject, status: ceasefire.InForce, is: onMeeting},
	{verb: "proclaim", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "produce", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "prolong", on: asObject, status: ceasefire.Agreed},
	{verb: "promise", on: asObject, status: ceasefire.Agreed, is: onGuarantee, by: partySlot},
	{verb: "propose", on: asObject, status: ceasefire.Proposed},
	{verb: "provide", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: partySlot},
	{verb: "put", particle: "forward", on: asObject, status: ceasefire.Proposed},
	{verb: "put", particle: "off", on: asObject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "put", object: "hold", on: asObject, status: ceasefire.Suspended},
	{verb: "quit", on: asSubject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "ratify", on: asObject, status: ceasefire.Agreed, is: onDocument},
	{verb: "reach", on: asObject, status: ceasefire.Agreed, is: onCeasefire | onDocument, by: partySlot},
	{verb: "reactivate", on: asObject, status: ceasefire.InForce, is: onMechanism},
	{verb: "receive", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: sideSlot},
	{verb: "reconvene", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "refuse", on: asObject, status: ceasefire.Rejected},
	{verb: "reinstate", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "reject", on: asObject, status: ceasefire.Rejected},
	{verb: "remain", object: "abeyance", on: asSubject, status: ceasefire.Suspended},
	{verb: "remain", object: "force", on: asSubject, status: ceasefire.InForce},
	{verb: "remain", object: "place", on: asSubject, status: ceasefire.InForce},
	{verb: "remain", object: "hold", on: asSubject, status: ceasefire.Suspended},
	{verb: "remain", on: asSubject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "renew", on: asObject, status: ceasefire.Agreed},
	{verb: "reopen", on: asObject, status: ceasefire.InForce, is: onMechanism},
	{verb: "replace", on: asObject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "repudiate", on: asObject, status: ceasefire.Broken},
	{verb: "request", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "respect", on: asObject, status: ceasefire.InForce, is: onCeasefire, by: partySlot},
	{verb: "restart", on: asSubject, status: ceasefire.InForce},
	{verb: "restore", on: asObject, status: ceasefire.InForce, is: onMechanism | onCeasefire},
	{verb: "resume", on: asObject, status: ceasefire.InForce, is: onMeeting, by: partySlot},
	{verb: "resume", on: asSubject, status: ceasefire.InForce},
	{verb: "revive", on: asObject, status: ceasefire.InForce, is: onMechanism},
	{verb: "rule", particle: "out", on: asObject, status: ceasefire.Rejected},
	{verb: "run", particle: "out", on: asSubject, status: ceasefire.Ended},
	{verb: "run", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "run", on: asSubject, is: onCeasefire},
	{verb: "scale", particle: "back", on: asObject, status: ceasefire.InForce, is: onForce},
	{verb: "schedule", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "scrap", on: asObject, status: ceasefire.Broken},
	{verb: "scuttle", on: asObject, status: ceasefire.Broken},
	{verb: "secure", on: asObject, status: ceasefire.Agreed, is: onGuarantee | onCeasefire | onDocument, by: sideSlot},
	{verb: "seek", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "seek", on: asObject, status: ceasefire.Proposed},
	{verb: "send", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "serve", on: asSubject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "set", particle: "up", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "set", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "settle", on: asObject, status: ceasefire.Agreed},
	{verb: "shelve", on: asObject, status: ceasefire.Suspended},
	{verb: "shun", on: asObject, is: onMeeting},
	{verb: "sign", on: asObject, status: ceasefire.Agreed, is: onCeasefire, by: partySlot},
	{verb: "sign", on: asObject, status: ceasefire.Signed, is: onDocument, by: partySlot},
	{verb: "sketch", on: asObject, status: ceasefire.Proposed},
	{verb: "slate", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "spearhead", on: asObject, is: onMechanism | onForce, by: leadSlot},
	{verb: "staff", on: asObject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "stall", on: asSubject, status: ceasefire.Suspended, is: onMeeting},
	{verb: "stand", on: asSubject, status: ceasefire.InForce, is: onDocument | onCeasefire},
	{verb: "start", on: asSubject, status: ceasefire.InForce},
	{verb: "start", on: asObject, status: ceasefire.InForce, is: onMeeting, by: partySlot},
	{verb: "station", on: asObject, status: ceasefire.InForce, is: onForce, by: partySlot},
	{verb: "stay", object: "force", on: asSubject, status: ceasefire.InForce},
	{verb: "stay", object: "place", on: asSubject, status: ceasefire.InForce},
	{verb: "stay", on: asSubject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "strike", particle: "down", on: asObject, status: ceasefire.Ended, is: onDocument},
	{verb: "strike", on: asObject, status: ceasefire.Agreed, is: onDocument | onCeasefire, by: partySlot},
	{verb: "submit", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "suggest", on: asObject, status: ceasefire.Proposed},
	{verb: "supervise", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "survive", on: asSubject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "suspend", on: asObject, status: ceasefire.Suspended},
	{verb: "table", on: asObject, status: ceasefire.Proposed},
	{verb: "take", object: "effect", on: asSubject, status: ceasefire.InForce},
	{verb: "take", object: "hold", on: asSubject, status: ceasefire.InForce},
	{verb: "take", object: "place", on: asSubject, status: ceasefire.Ended, is: onMeeting},
	{verb: "tear", particle: "up", on: asObject, status: ceasefire.Broken, is: onDocument | onCeasefire},
	{verb: "time", on: asObject, status: ceasefire.Intended, is: onMeeting},
	{verb: "unravel", on: asSubject, status: ceasefire.Broken},
	{verb: "unveil", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "urge", on: asObject, status: ceasefire.Proposed},
	{verb: "verify", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "violate", on: asObject},
	{verb: "void", on: asObject, status: ceasefire.Broken},
	{verb: "vote", on: asObject, status: ceasefire.Proposed, is: onDocument},
	{verb: "want", on: asObject, status: ceasefire.Proposed, is: onGuarantee, by: sideSlot},
	{verb: "want", on: asObject, status: ceasefire.Proposed},
	{verb: "watch", on: asObject, status: ceasefire.InForce, is: onCeasefire},
	{verb: "weigh", on: asObject, status: ceasefire.Considered},
	{verb: "welcome", on: asObject, is: onMeeting, by: sideSlot},
	{verb: "win", on: asObject, status: ceasefire.InForce, is: onGuarantee, by: sideSlot},
	{verb: "wind", particle: "up", on: asObject, status: ceasefire.Ended},
	{verb: "withdraw", on: asSubject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "withdraw", on: asObject, status: ceasefire.Ended, is: onMechanism | onForce},
	{verb: "work", on: asSubject, status: ceasefire.InForce, is: onMechanism | onForce},
	{verb: "wound", particle: "up", on: asObject, status: ceasefire.Ended},
	{verb: "yield", on: asSubject, status: ceasefire.Ended, is: onMeeting},
}

// deadStates are the statuses of things that are over; a negation or a modal
// over their verb asserts nothing ("has not collapsed", "could collapse").
func dead(s ceasefire.Status) bool {
	switch s {
	case ceasefire.Broken, ceasefire.Ended, ceasefire.Suspended, ceasefire.Dropped:
		return true
	}
	return false
}

// fate reads what the verb that governs noun i says of the claim: its status,
// the slot of whoever does it, conditions and times.
func (a *article) fate(c *claim, i int) {
	t := &a.tree
	n, label := i, t.Label[i]
	// coordinated and partitive phrases share the verb of the first
	for k := 0; k < maxChain; k++ {
		h := int(t.Head[n])
		if h < 0 {
			break
		}
		if label == syntax.Conj && a.isNoun(h) {
			n, label = h, t.Label[h]
			continue
		}
		if label == syntax.Nmod && a.caseOf(n) == "of" && (a.partitive(h)) {
			n, label = h, t.Label[h]
			continue
		}
		if (label == syntax.Obl || label == syntax.Xcomp) && t.Label[h] == syntax.Acl && names(a.lemma(h)) && t.Head[h] >= 0 && a.isNoun(int(t.Head[h])) { // "the new mission, known as AUSSOM, will have"
			n = int(t.Head[h])
			label = t.Label[n]
			continue
		}
		break
	}
	for ch := range t.Children(n) { // a finite verb read as a participle: "a truce lapsed in August"
		if ch > n && t.Label[ch] == syntax.Acl && (t.Tag[ch] == syntax.VBN || t.Tag[ch] == syntax.VBD) && t.Child(ch, syntax.AuxPass) < 0 && a.agent(ch) < 0 {
			if f, ok := a.fateOf(c.section, ch, asSubject); ok && f.status != 0 {
				a.settle(c, f.status)
				a.dress(c, ch, ch)
			}
		}
	}
	p := int(t.Head[n])
	if p < 0 {
		return
	}
	if !a.isPredicate(p) {
		if a.isNoun(p) {
			a.nounFate(c, i, p)
		}
		return
	}
	on := asObject
	switch label {
	case syntax.Nsubj, syntax.NsubjOuter:
		on = asSubject
	case syntax.NsubjPass:
	case syntax.Obj:
	case syntax.Obl:
		if c.section == meetings && a.caseOf(n) == "for" && isTravel(a.lemma(p)) {
			a.flownTo(c, p)
			return
		}
		if a.caseOf(n) == "into" && becomes(a.lemma(p)) { // "ruled out turning it into a peacekeeping force"
			if r, top := a.statusOf(p); !r.none && r.status != 0 && bodies&(1<<c.section) != 0 {
				a.settle(c, r.status)
				a.dress(c, p, top)
			}
			return
		}
		switch a.caseOf(n) {
		case "to":
			if bodies&(1<<c.section) != 0 && a.tree.Child(p, syntax.Obj) >= 0 && a.headClass(a.tree.Child(p, syntax.Obj))&(troops|observers|police|money|goods) != 0 {
				return // "send 300 marines to the force": what is said is of the marines
			}
		case "on", "for":
		case "over":
			if a.lemma(p) != "haggle" && (c.section != ceasefires || a.lemma(p) != "watch") {
				a.elsewhere(c, i, p)
				return
			}
		case "in":
			if c.section == documents || bodies&(1<<c.section) != 0 && a.tree.Child(p, syntax.Obj) >= 0 {
				return // "urged in a joint statement", "suspended its part in the commission"
			}
		default:
			a.elsewhere(c, i, p)
			return
		}
	default:
		return
	}
	if on == asSubject && t.Child(p, syntax.Cop) >= 0 && !a.isVerb(p) {
		if a.absence(p, label) != asIs {
			a.settle(c, ceasefire.Dropped)
			return
		}
		a.copularFate(c, p)
		if c.voidIf == nil {
			a.dress(c, p, p)
		}
		return
	}
	if label == syntax.Obj {
		a.strayRelative(c, n, p)
	}
	a.verbFate(c, n, p, on, label)
	if label.Subject() {
		a.nextFates(c, n, p)
	}
}

// strayRelative reads the relative clause of object n that the tree hangs on its
// verb, since a day stands between: "signed a truce on Tuesday that begins on
// Friday and lasts six months".
func (a *article) strayRelative(c *claim, n, p int) {
	for r := range a.tree.Children(p) {
		if a.tree.Label[r] != syntax.AclRelcl || r < n {
			continue
		}
		s := a.tree.Child(r, syntax.Nsubj)
		if s < 0 || a.tree.Tag[s] != syntax.WDT || a.tree.Passive(r) || !a.inMoment(s-1, 1) {
			continue
		}
		a.verbFate(c, n, r, asSubject, syntax.Nsubj)
		a.nextFates(c, n, r)
	}
}

// names reports the verbs that tell what something is called.
func names(lemma string) bool {
	switch lemma {
	case "abbreviate", "call", "dub", "know", "name":
		return true
	}
	return false
}

// becomes reports the verbs that make one body of another.
func becomes(lemma string) bool {
	switch lemma {
	case "convert", "expand", "transform", "turn", "upgrade":
		return true
	}
	return false
}

// nextFates reads the verbs that share their subject with p: "halted the war
// but collapsed in May", "took effect in June and was due to run for a month".
func (a *article) nextFates(c *claim, n, p int) {
	t := &a.tree
	for k := 0; k < 6; k++ {
		next := -1
		for q := range t.Children(p) {
			if t.Label[q] == syntax.Conj && q > p && t.Child(q, syntax.Nsubj) < 0 && t.Child(q, syntax.NsubjPass) < 0 && a.isPredicate(q) && !a.auxiliariesOf(q).to {
				next = q
				break
			}
		}
		if next < 0 {
			return
		}
		p = next
		if c.section == meetings && dead(c.status) {
			if r, _ := a.statusOf(p); future(r.status) && r.status != 0 && !r.none { // "broke up and may resume next week"
				again := claim{section: meetings, head: p, kind: c.kind, status: r.status, according: c.according, a: c.a, toward: -1}
				again.evidence = append(again.evidence, a.clauseSpan(p))
				a.dress(&again, p, p)
				a.claims = append(a.claims, again)
				return
			}
		}
		switch {
		case t.Child(p, syntax.Cop) >= 0 && !a.isVerb(p):
			a.copularFate(c, p)
			a.dress(c, p, p)
		case t.Passive(p):
			a.verbFate(c, n, p, asObject, syntax.NsubjPass)
		default:
			a.verbFate(c, n, p, asSubject, syntax.Nsubj)
		}
	}
}

// partitive reports whether noun h stands for the thing it is a part of.
func (a *article) partitive(h int) bool {
	switch a.lemma(h) {
	case "phase", "extension", "renewal", "restoration", "term", "announcement", "part", "stage", "version", "mandate", "establishment", "creation", "deployment", "signing", "implementation", "prospect", "idea", "terms":
		return true
	}
	return false
}

// verbFate reads what verb p says of the claim whose phrase is headed by n.
func (a *article) verbFate(c *claim, n, p int, on place, label syntax.Label) {
	t := &a.tree
	f, ok := a.fateOf(c.section, p, on)
	if label.Subject() {
		a.predicateSlots(c, p)
	}
	if !ok {
		// an operator over the phrase itself: "offered a truce"
		r, top := a.statusOf(n)
		if a.lemma(p) == "guarantee" && c.section != guarantees {
			return // "offered to guarantee the truce": the offer is of the guarantee
		}
		if c.section == meetings && approves(a.lemma(p)) {
			return
		}
		if !r.none && !r.bare && label != syntax.Obl {
			if r.status == ceasefire.Agreed {
				r = r.under(a.drafted(p))
			}
			a.settle(c, r.status)
			a.dress(c, p, top)
			return
		}
		if on == asSubject {
			a.agencyFate(c, p)
		}
		return
	}
	if on == asObject && bodies&(1<<c.section) != 0 {
		for x := range t.Children(p) { // "set up a committee to investigate incidents"
			if x > n && (t.Label[x] == syntax.Xcomp || t.Label[x] == syntax.Advcl) && a.auxiliariesOf(x).to {
				a.onePredicate(c, x)
			}
		}
	}
	if on == asSubject && c.section != meetings && (f.status == ceasefire.Ended || f.status == ceasefire.Broken) && a.auxiliariesOf(p).future && a.hasProviso(p) {
		a.voidBy(c, p) // "will lapse unless both parliaments ratify it"
		return
	}
	r := a.fateReading(f, p)
	if on == asObject && r.status == ceasefire.Agreed {
		r = r.under(a.drafted(p)) // "the draft resolution authorises a force"
	}
	if done, _ := a.statusOf(p); !a.auxiliariesOf(p).negated && !done.none && done.status != ceasefire.Rejected {
		a.fillDoer(c, f, p) // not of "declined to lead the force"
		if c.section == mechanisms && f.by == noSlot && on == asObject && (a.hasWord(n, "joint") || c.kind == uint8(ceasefire.MechanismDeconfliction)) {
			switch f.verb { // "Iran and Iraq set up a joint committee", "a hotline"
			case "create", "establish", "form", "launch", "reactivate", "reopen", "restore", "revive", "set":
				if who := a.principals(nil, a.subjectOf(p)); len(who) > 1 {
					c.a = union(c.a, who)
				}
			}
		}
		if c.section == forces && f.by == noSlot && on == asObject {
			switch f.verb { // "Mali and Niger formed a joint force"
			case "create", "establish", "form", "launch", "set":
				if who := a.principals(nil, a.subjectOf(p)); len(who) > 1 {
					c.a = union(c.a, who)
				}
			}
		}
		if c.section == guarantees && f.by == sideSlot {
			c.a = union(c.a, a.principals(nil, a.oblique(p, "from")))
		}
	}
	if r.none {
		switch {
		case f.verb == "last": // "will last 60 days"
			a.dressTime(c, p)
		case on == asSubject && runsUntil(f) && a.isPlanned(p):
			a.momentsOf(p, func(m moment) {
				if d := a.resolve(m, forward); d.Day > 0 && c.until == (ceasefire.Date{}) {
					c.until = d
				}
			})
		}
		return
	}
	if f.verb == "accept" && c.section == documents && c.kind == uint8(ceasefire.Plan) && len(a.principals(nil, a.subjectOf(p))) == 1 {
		r.status = ceasefire.Proposed // accepted by one side only
	}
	if c.section == ceasefires && isWatching(f.verb) && r.status != ceasefire.InForce {
		c.generic = true // "ready to monitor a ceasefire": none is said to be there
		return
	}
	if f.verb == "declare" && on == asObject { // "declared the truce dead"
		if x := t.Child(p, syntax.Xcomp); x >= 0 {
			switch a.lemma(x) {
			case "dead", "over", "void", "null":
				r.status = ceasefire.Broken
			default:
				return
			}
		} else if c.bound {
			return // "stopped short of declaring the truce dead"
		}
	}
	if a.inPrinciple(p) && r.status == ceasefire.Agreed {
		r.status = ceasefire.AgreedInPrinciple
	}
	if c.section == meetings {
		a.attendance(c, p)
	}
	if on == asSubject && c.section != meetings && (f.status == ceasefire.Ended || f.status == ceasefire.Broken) && a.hasProviso(p) {
		a.voidBy(c, p) // "lapses if either withdraws"
		return
	}
	if f.status != 0 {
		a.settle(c, r.status)
	} else if x := a.auxiliariesOf(p); bodies&(1<<c.section) != 0 && c.status == 0 && x.future && !x.negated && label == syntax.NsubjPass {
		c.status = ceasefire.Intended // "will be led by Kenya"
		if a.hasAuxiliary(p, "would") {
			c.status = ceasefire.Proposed
		}
	}
	_, top := a.statusOf(p)
	length := c.duration
	a.dress(c, p, top)
	if f.by == leadSlot { // "will lead the force for its first year"
		c.duration = length
	}
	if f.status != 0 && (c.section == meetings || c.section == documents && (c.status == ceasefire.Signed || c.status == ceasefire.Agreed)) {
		a.nearby(c, p)
	}
	if o := a.oblique(p, "from"); o >= 0 {
		a.ledFrom(c, o)
	}
	if o := a.oblique(p, "in", "at"); o >= 0 && !a.inMoment(o, 1) {
		if s, ok := a.placeOf(o); ok {
			a.verbPlace(c, f, s, o)
		}
	}
}

// ledFrom reads the seat of a body in the base that it is led from: "will lead the
// force from a headquarters in Paris".
func (a *article) ledFrom(c *claim, o int) {
	if bodies&(1<<c.section) == 0 || a.classAt(o)&base == 0 || c.seat != "" {
		return
	}
	for x := o + 1; x < o+4 && x < len(a.doc.Tokens); x++ {
		if w := a.caseOf(x); (w == "in" || w == "at") && a.isNamedPlace(x) {
			c.seat, _ = a.placeOf(x)
			return
		}
	}
}

// maxNear bounds how far after its verb a day or a place counts as told of it.
const maxNear = 12

// nearby gives a meeting or a document the day and the place that stand in the
// same breath after its verb, whatever the tree hangs them on: "are to open in
// Cairo on Sunday", "signed a declaration of principles in Doha on Saturday".
func (a *article) nearby(c *claim, p int) {
	end := p + 1
	for end < p+maxNear && end < len(a.doc.Tokens) && !a.isPunct(end) && !a.isPredicate(end) && a.lemma(end) != "and" {
		end++
	}
	for k := a.firstMoment(p + 1); k < len(a.moments) && a.moments[k].End <= end && c.date == (ceasefire.Date{}); k++ {
		if m := a.moments[k]; m.Length == (ceasefire.Duration{}) && m.Prep == timePoint {
			if d := a.resolve(m, a.lookOf(p)); d.Day > 0 {
				c.date = d
			}
		}
	}
	for k := p + 1; k < end && c.place == ""; k++ {
		m := a.mentionAt(k)
		if m < 0 || a.mentions[m].Place == "" || a.mentions[m].Actor >= 0 {
			continue
		}
		if w := a.caseOf(a.mentions[m].Head); w == "in" || w == "at" {
			c.place, _ = a.placeOf(a.mentions[m].Head)
		}
	}
}

// isWatching reports the verbs of those who look on at a ceasefire.
func isWatching(verb string) bool {
	switch verb {
	case "monitor", "oversee", "police", "supervise", "verify", "watch":
		return true
	}
	return false
}

// hasProviso reports whether a condition hangs on predicate p.
func (a *article) hasProviso(p int) bool {
	if h := a.provisoHead(p); h != p && a.hasProviso(h) {
		return true
	}
	for c := range a.tree.Children(p) {
		if b, _, _ := a.markerOf(c); b == whenever || b == unless || b == provided {
			return true
		}
	}
	return false
}

// provisoHead returns the predicate that carries the condition which opens the
// sentence of predicate p and goes for it too: "If either side fires, the
// observers are to report it and the truce lapses"; p when there is none.
func (a *article) provisoHead(p int) int {
	h := int(a.tree.Head[p])
	if a.tree.Label[p] != syntax.Conj || h < 0 || h > p || !a.isPredicate(h) {
		return p
	}
	first := a.doc.Sentences[a.doc.SentenceOf(p)].FirstToken
	for c := range a.tree.Children(h) {
		if b, _, _ := a.markerOf(c); c < h && (b == whenever || b == provided) && a.startsSentence(c, first) {
			return h
		}
	}
	return p
}

// voidBy gives the claim the condition under which predicate p says it ends.
func (a *article) voidBy(c *claim, p int) {
	for _, r := range a.requirementsOf(nil, a.provisoHead(p)) {
		switch {
		case r.bearing == whenever || r.bearing == provided || r.bearing == afterward:
			c.voidIf = both(c.voidIf, r.cond)
		case r.bearing == unless && r.cond.Not == nil:
			c.voidIf = both(c.voidIf, &ceasefire.Condition{Not: r.cond})
		}
	}
}

// attendance counts who came to a meeting: "gathered representatives from 35
// countries, including 27 heads of state".
func (a *article) attendance(c *claim, p int) {
	lo, hi := int(a.tree.Left[p]), int(a.tree.Right[p])
	for k := lo; k <= hi && k < lo+60; k++ {
		if !a.isNoun(k) || a.isModifier(k) {
			continue
		}
		q, ok := a.quantityAt(k)
		if !ok || q.Unit != "countries" && q.Unit != "leaders" && q.Unit != "delegations" && q.Unit != "ministers" {
			continue
		}
		if !slices.ContainsFunc(c.quantity, func(x ceasefire.Quantity) bool { return x.Unit == q.Unit }) {
			c.quantity = append(c.quantity, q)
		}
		if q.Unit == "leaders" {
			c.kind = uint8(ceasefire.Summit)
		}
	}
}

// verbPlace gives the provision the place where its verb puts it.
func (a *article) verbPlace(c *claim, f fate, s string, h int) {
	switch c.section {
	case documents, meetings:
		if c.place == "" {
			c.place = s
		}
	case mechanisms:
		switch f.verb {
		case "establish", "set", "create", "form", "launch", "agree", "start", "begin", "open", "sit":
			if c.seat == "" && a.isCity(h) {
				c.seat = s
			}
		}
	case forces:
		a.givePlace(c, "in", s, h)
	}
}

// settle gives the claim a status.
func (a *article) settle(c *claim, s ceasefire.Status) {
	if s != 0 {
		c.status = s
	}
}

// fateReading composes the fate with the tense and operators of its verb.
func (a *article) fateReading(f fate, p int) reading {
	x := a.auxiliariesOf(p)
	neg := x.negated || a.negativePhrase(a.surfaceSubject(p)) || a.negativePhrase(a.tree.Child(p, syntax.Obj))
	r, _ := a.statusOf(p)
	if f.status == 0 {
		return reading{}
	}
	if r.none && !neg {
		return r
	}
	if isOperatorStatus(f.status) { // the verb itself is an operator: agree, propose, reject
		if r.bare && r.status == 0 && !r.past && x.to { // "to agree a truce": nothing above it says more
			return reading{none: true}
		}
		q := a.overlay(p, reading{status: f.status})
		if q.none {
			return q
		}
		q, _ = a.climb(p, q)
		return q
	}
	switch {
	case neg && dead(f.status), neg && r.past:
		return reading{none: true}
	case runsUntil(f) && a.isPlanned(p), f.verb == "last" && a.tree.Tag[p] == syntax.VBZ: // "expires on Saturday", "lasts six months"
		return reading{none: true}
	case f.status == ceasefire.InForce && f.on == asSubject && !neg && a.isPlanned(p): // "takes effect on Friday"
		return reading{status: ceasefire.Intended}
	case r.bare && r.past:
		return reading{status: f.status}
	case dead(f.status) && f.status != ceasefire.Ended:
		return reading{none: true} // "could collapse" tells nothing yet
	case r.bare && r.status == 0:
		return reading{none: true}
	case f.status == ceasefire.Ended && f.is&onMeeting == 0: // "would withdraw the monitors"
		return reading{none: true}
	}
	return reading{status: r.status}
}

// runsUntil reports the verbs whose day is the last one of their subject.
func runsUntil(f fate) bool {
	return f.status == ceasefire.Ended && f.is == 0 && f.on == asSubject
}

// isOperatorStatus reports the statuses that verbs of saying yes or no give,
// whatever their own tense.
func isOperatorStatus(s ceasefire.Status) bool {
	switch s {
	case ceasefire.InForce, ceasefire.Ended, ceasefire.Broken, ceasefire.Suspended, ceasefire.Dropped:
		return false
	}
	return true
}

// fateOf finds the row that predicate p fits.
func (a *article) fateOf(s section, p int, on place) (fate, bool) {
	lemma := a.lemma(p)
	if lemma == "open" && a.tree.Tag[p] == syntax.JJ {
		return fate{}, false // "was open to talks"
	}
	particle := a.particle(p)
	for i := sort.Search(len(fates), func(n int) bool { return fates[n].verb >= lemma }); i < len(fates) && fates[i].verb == lemma; i++ {
		f := fates[i]
		if f.on != on || f.is != 0 && f.is&(1<<s) == 0 || f.particle != "" && f.particle != particle {
			continue
		}
		if f.object != "" && !a.hasObject(p, f.object) {
			continue
		}
		return f, true
	}
	return fate{}, false
}

// hasObject reports whether verb p has the noun as its object or in a phrase
// ("came into force").
func (a *article) hasObject(p int, noun string) bool {
	for c := range a.tree.Children(p) {
		switch a.tree.Label[c] {
		case syntax.Obj, syntax.Obl, syntax.Xcomp, syntax.Advmod:
			if a.lemma(c) == noun {
				return true
			}
		}
	}
	return false
}

// fillDoer gives the doer of p the slot the fate names.
func (a *article) fillDoer(c *claim, f fate, p int) {
	if f.by == noSlot {
		return
	}
	s := a.subjectOf(p)
	if s < 0 {
		return
	}
	switch f.by {
	case partySlot:
		if c.section == meetings || c.section == documents {
			c.a = union(c.a, a.namedOrPrincipals(s))
		} else {
			c.a = union(c.a, a.principals(nil, s))
		}
	case sideSlot:
		c.b = union(c.b, a.principals(nil, s))
		if o := a.oblique(p, "alongside", "along with", "together with", "with"); o >= 0 {
			c.b = union(c.b, a.principals(nil, o))
		}
	case leadSlot:
		who := a.appendActors(nil, s)
		if own := a.ownersOf(s); (len(who) == 0 || a.onlyGroups(who)) && len(own) == 1 { // "a French general will lead"
			who = own
		}
		c.lead = union(c.lead, who)
	}
}

// namedOrPrincipals returns the actors of the phrase headed by s; where they are
// only unnamed people ("US and Ukrainian officials"), those they act for.
func (a *article) namedOrPrincipals(s int) []int {
	found := a.appendActors(nil, s)
	for _, k := range found {
		if a.actors[k].Kind != ceasefire.Group {
			return found
		}
	}
	if p := a.principals(nil, s); len(p) > 0 {
		return p
	}
	return found
}

// copularFate reads "the truce is in place", "the talks are off", "is due to".
func (a *article) copularFate(c *claim, p int) {
	x := a.auxiliariesOf(p)
	s := ceasefire.Status(0)
	switch a.lemma(p) {
	case "due", "likely", "meant", "set", "supposed": // "was due to run until May"
		if q := a.tree.Child(p, syntax.Xcomp); q >= 0 {
			a.verbFate(c, c.head, q, asSubject, syntax.Nsubj)
			return
		}
	}
	switch a.lemma(p) {
	case "place", "force", "effect", "way":
		s = ceasefire.InForce
	case "discussion", "negotiation":
		s = ceasefire.Negotiated
	case "hold":
		s = ceasefire.Suspended
	case "over", "dead", "void":
		s = ceasefire.Ended
	case "possible", "option", "likely":
		s = ceasefire.Considered
	}
	if s == 0 || x.negated {
		return
	}
	if s == ceasefire.Ended && a.hasProviso(p) {
		a.voidBy(c, p)
		return
	}
	if x.future && s == ceasefire.InForce {
		s = ceasefire.Intended
	}
	if x.possible {
		s = ceasefire.Considered
	}
	a.settle(c, s)
}

// agencyFate: a mechanism or force that acts is there: "the mission has
// recorded 40 violations", "the force patrols the line"; one that will act is
// intended.
func (a *article) agencyFate(c *claim, p int) {
	if c.section != mechanisms && c.section != forces {
		return
	}
	x := a.auxiliariesOf(p)
	switch {
	case x.negated:
	case x.future:
		if c.assumed && !c.generic && c.section == forces {
			c.status, c.assumed = 0, false // "the new mission, known as AUSSOM, will have"
		}
		if c.status == 0 && (a.lemma(p) == "have" || a.lemma(p) == "number") {
			c.status = ceasefire.Intended // "will have 11,900 troops"
		}
		if c.status == 0 && a.hasAuxiliary(p, "would") { // "the mission, as sketched, would combine"
			c.status = ceasefire.Proposed
		} else if c.status == 0 && !c.bound {
			c.status = ceasefire.Intended
		}
	case a.figures(p):
		return // "which featured in last year's draft"
	case x.possible, x.obliged, x.to:
	default:
		if a.isVerb(p) && c.status == 0 {
			c.status = ceasefire.InForce
		}
	}
	from, until, length := c.from, c.until, c.duration
	a.dress(c, p, p)
	if !spansTime(a.lemma(p)) { // "sat at the checkpoint for six hours"
		c.from, c.until, c.duration = from, until, length
	}
}

// hasAuxiliary reports whether predicate p has the auxiliary.
func (a *article) hasAuxiliary(p int, lemma string) bool {
	for c := range a.tree.Children(p) {
		if a.tree.Label[c] == syntax.Aux && a.lemma(c) == lemma {
			return true
		}
	}
	return false
}

// figures reports whether verb p only says that its subject stands in a text.
func (a *article) figures(p int) bool {
	switch a.lemma(p) {
	case "appear", "feature", "figure", "stand":
		o := a.oblique(p, "in")
		return o >= 0 && a.headClass(o)&paper != 0
	}
	return false
}

// spansTime reports the verbs whose time is how long or from when a body is
// there.
func spansTime(lemma string) bool {
	switch lemma {
	case "arrive", "begin", "deploy", "end", "go", "last", "leave", "open", "operate", "remain", "run", "serve", "start", "stay", "take", "work":
		return true
	}
	return false
}

// flownTo reads a meeting that verb p of motion brings somebody to: "will fly to
// Paris on Monday for talks".
func (a *article) flownTo(c *claim, p int) {
	if c.generic || c.status != 0 {
		return
	}
	r, _ := a.statusOf(p)
	if r.bare && r.past {
		r.status = ceasefire.Ended
	}
	o := a.oblique(p, "to", "in")
	if r.none || r.status == 0 || o < 0 {
		return
	}
	a.settle(c, r.status)
	if s, ok := a.placeOf(o); ok && c.place == "" {
		c.place = s
	}
	c.a = union(c.a, a.appendActors(nil, a.subjectOf(p)))
	a.dressTime(c, p)
}

// elsewhere reads a provision that stands in another phrase of the verb:
// "met for talks", "at talks in Geneva".
func (a *article) elsewhere(c *claim, i, p int) {
	if c.section != meetings {
		return
	}
	if c.generic || c.status != 0 {
		return
	}
	switch a.caseOf(i) {
	case "at", "during", "after", "in", "following":
		if a.lookOf(p) == backward {
			a.settle(c, ceasefire.Ended)
			a.dressTime(c, p)
		}
	}
}

// nounFate reads a provision that depends on another noun: "a call for a
// truce", "the collapse of the truce", "talks on a ceasefire".
func (a *article) nounFate(c *claim, i, h int) {
	if c.section == guarantees && a.classAt(h)&carrier != 0 { // "a promise of support"
		r, top := a.climb(h, reading{bare: true}.under(agrees))
		if !r.none {
			a.settle(c, r.status)
		}
		c.a = union(c.a, a.principals(nil, a.nounSubject(h, 0)))
		for k := int(a.tree.Left[top]); k <= int(a.tree.Right[top]); k++ {
			for _, q := range a.requirementsOf(nil, k) {
				a.hang(c, q)
			}
		}
		return
	}
	switch a.lemma(h) {
	case "call", "appeal", "demand", "proposal", "bid", "push", "plea", "request":
		a.settle(c, ceasefire.Proposed)
	case "talk", "negotiation", "discussion":
		if c.section != meetings && (a.caseOf(i) == "on" || a.caseOf(i) == "over" || a.caseOf(i) == "about" || a.caseOf(i) == "for") {
			a.settle(c, ceasefire.Negotiated)
		}
	case "collapse", "breakdown":
		a.settle(c, ceasefire.Broken)
	case "end", "expiry", "expiration":
		if a.lookOf(a.predicateAbove(h)) == backward {
			a.settle(c, ceasefire.Ended)
		}
	case "draft", "plan", "blueprint":
		a.settle(c, ceasefire.Proposed)
	case "idea", "notion", "possibility":
		a.settle(c, ceasefire.Considered)
	}
}
