package parse

import (
	"sort"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A description is a verb that tells of a provision who stands behind it, where
// it sits or how strong it is: "chaired by X", "based in Y", "numbers 500 men".
type description struct {
	verb string
	is   uint16 // sections it tells of
	from argument
	prep string // with inPhrase: the prepositions, separated by spaces
	slot slot
}

// argument says where the value of a description stands to its verb.
type argument uint8

const (
	byAgent  argument = iota // "led by X"
	inObject                 // "brings together X and Y"
	inPhrase                 // "based in X", "made up of X"
)

const bodies = onMechanism | onForce

// descriptions is sorted by verb; every row of a verb applies. One line teaches
// a verb.
var descriptions = [...]description{
	{verb: "attend", is: onMeeting, from: byAgent, slot: partySlot},
	{verb: "base", is: bodies, from: inPhrase, prep: "in at on from", slot: seatSlot},
	{verb: "bring", is: bodies, from: inObject, slot: partySlot},
	{verb: "broker", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "chair", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "command", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "compose", is: bodies, from: inPhrase, prep: "of", slot: partySlot},
	{verb: "compose", is: bodies, from: inPhrase, prep: "of", slot: strengthSlot},
	{verb: "comprise", is: bodies, from: inObject, slot: partySlot},
	{verb: "comprise", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "comprise", is: bodies, from: inPhrase, prep: "of", slot: partySlot},
	{verb: "conclude", is: onDocument | onCeasefire, from: byAgent, slot: partySlot},
	{verb: "consist", is: bodies, from: inPhrase, prep: "of", slot: partySlot},
	{verb: "consist", is: bodies, from: inPhrase, prep: "of", slot: strengthSlot},
	{verb: "contribute", is: onForce, from: byAgent, slot: partySlot},
	{verb: "convene", is: onMeeting, from: byAgent, slot: sideSlot},
	{verb: "count", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "declare", is: onCeasefire, from: byAgent, slot: partySlot},
	{verb: "decree", is: onCeasefire, from: byAgent, slot: partySlot},
	{verb: "deploy", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "draw", is: bodies, from: inPhrase, prep: "from", slot: partySlot},
	{verb: "facilitate", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "field", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "group", is: bodies, from: inObject, slot: partySlot},
	{verb: "grow", is: bodies, from: inPhrase, prep: "to", slot: strengthSlot},
	{verb: "have", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "have", is: onForce, from: inObject, slot: partySlot},
	{verb: "head", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "headquarter", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "host", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "host", is: onMeeting, from: byAgent, slot: sideSlot},
	{verb: "house", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "include", is: bodies, from: inObject, slot: partySlot},
	{verb: "initial", is: onDocument, from: byAgent, slot: partySlot},
	{verb: "lead", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "locate", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "make", is: bodies, from: inPhrase, prep: "of", slot: partySlot},
	{verb: "make", is: bodies, from: inPhrase, prep: "of", slot: strengthSlot},
	{verb: "mediate", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "muster", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "negotiate", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "number", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "organise", is: onMeeting, from: byAgent, slot: sideSlot},
	{verb: "organize", is: onMeeting, from: byAgent, slot: sideSlot},
	{verb: "oversee", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "preside", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "reach", is: bodies, from: inObject, slot: strengthSlot},
	{verb: "recruit", is: bodies, from: inPhrase, prep: "from", slot: partySlot},
	{verb: "run", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "seat", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "secure", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "send", is: onForce, from: byAgent, slot: partySlot},
	{verb: "send", is: onMechanism, from: byAgent, slot: leadSlot},
	{verb: "shrink", is: bodies, from: inPhrase, prep: "to", slot: strengthSlot},
	{verb: "sign", is: onDocument | onCeasefire, from: byAgent, slot: partySlot},
	{verb: "sit", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "spearhead", is: bodies, from: byAgent, slot: leadSlot},
	{verb: "sponsor", is: onCeasefire, from: byAgent, slot: sideSlot},
	{verb: "staff", is: bodies, from: byAgent, slot: strengthSlot},
	{verb: "station", is: bodies, from: inPhrase, prep: "in at", slot: seatSlot},
	{verb: "supervise", is: onMechanism, from: byAgent, slot: leadSlot},
	{verb: "total", is: bodies, from: inObject, slot: strengthSlot},
}

// describe reads a participle or a relative clause on the phrase headed by i:
// "led by X", "which Egypt proposed", "that collapsed in May".
func (a *article) describe(c *claim, i, p int) {
	on, label, ok := a.roleIn(i, p)
	if !ok || c.generic {
		a.predicateSlots(c, p)
		return
	}
	if c.status == 0 && bodies&(1<<c.section) != 0 && a.tree.Tag[p] == syntax.VBN && a.auxiliariesOf(p).to { // "to be chaired by"
		c.status = ceasefire.Intended
	}
	a.verbFate(c, i, p, on, label)
	if on == asSubject && a.tree.Label[p] == syntax.AclRelcl && c.section == ceasefires {
		a.nextFates(c, i, p) // "that takes effect on Friday and lasts six months"
	}
	if on == asObject && label != syntax.NsubjPass {
		a.predicateSlots(c, p)
	}
}

// roleIn says what noun i is to the clause of p that hangs on it: its subject
// or, of a passive or an object relative, its object.
func (a *article) roleIn(i, p int) (on place, label syntax.Label, ok bool) {
	t := &a.tree
	if t.Passive(p) || t.Label[p] == syntax.Acl && t.Tag[p] == syntax.VBN {
		return asObject, syntax.NsubjPass, true
	}
	if t.Label[p] != syntax.AclRelcl {
		return asSubject, syntax.Nsubj, t.Tag[p] == syntax.VBG
	}
	s := t.Child(p, syntax.Nsubj)
	if s >= 0 && a.antecedent(s, p) == i {
		return asSubject, syntax.Nsubj, true
	}
	if o := t.Child(p, syntax.Obj); s >= 0 && (o < 0 || t.Tag[o] == syntax.WDT) && a.oblique(p, "under", "in", "by", "for") != i {
		own := a.oblique(p, "on", "to") // what the verb has an object of its own in: "where they agreed on a force"
		return asObject, syntax.Obj, !a.fronted(p) && t.Child(p, syntax.Ccomp) < 0 && (own < 0 || a.inMoment(own, 1))
	}
	return 0, 0, false
}

// fronted reports whether a preposition stands before the relative pronoun of
// clause p, or "where" does: "under which troops would leave", "where they
// agreed", where the noun is no object.
func (a *article) fronted(p int) bool {
	for c := range a.tree.Children(p) {
		if a.tree.Tag[c] == syntax.WRB || (a.tree.Tag[c] == syntax.WDT || a.tree.Tag[c] == syntax.WP) && a.tree.Child(c, syntax.Case) >= 0 {
			return true
		}
	}
	return false
}

// predicateSlots reads what predicate p, and the ones coordinated with it, say
// of the provision that is their subject.
func (a *article) predicateSlots(c *claim, p int) {
	for n := 0; n < 6; n++ {
		a.onePredicate(c, p)
		next := -1
		for ch := range a.tree.Children(p) {
			if a.tree.Label[ch] == syntax.Conj && a.isPredicate(ch) && a.tree.Child(ch, syntax.Nsubj) < 0 && a.tree.Child(ch, syntax.NsubjPass) < 0 {
				next = ch
			}
		}
		if next < 0 {
			return
		}
		p = next
	}
}

func (a *article) onePredicate(c *claim, p int) {
	a.tell(c, p)
	switch c.section {
	case mechanisms:
		c.tasks |= a.functionsOf(p)
	case forces:
		c.tasks |= a.tasksOf(p)
	case documents, meetings:
		if c.place == "" && placesThings(a.lemma(p)) {
			if o := a.oblique(p, "in", "at"); o >= 0 {
				c.place, _ = a.placeOf(o)
			}
		}
	}
}

// placesThings reports the verbs whose place is the document's or meeting's.
func placesThings(lemma string) bool {
	switch lemma {
	case "adopt", "agree", "begin", "conclude", "continue", "convene", "hold", "host", "initial", "meet", "open", "publish", "reach", "resume", "sign", "start", "strike":
		return true
	}
	return false
}

// descriptionsOf returns the rows of verb p, "co-chaired" as "chaired".
func (a *article) descriptionsOf(p int) []description {
	lemma := strings.TrimPrefix(strings.TrimPrefix(a.lemma(p), "co-"), "co")
	lo := sort.Search(len(descriptions), func(n int) bool { return descriptions[n].verb >= lemma })
	if lo == len(descriptions) || descriptions[lo].verb != lemma {
		lemma = a.lemma(p)
		lo = sort.Search(len(descriptions), func(n int) bool { return descriptions[n].verb >= lemma })
	}
	hi := lo
	for hi < len(descriptions) && descriptions[hi].verb == lemma {
		hi++
	}
	return descriptions[lo:hi]
}

// tell fills the slots that verb p describes, of the claim that is its subject
// or the noun it hangs on.
func (a *article) tell(c *claim, p int) {
	for _, d := range a.descriptionsOf(p) {
		if d.is&(1<<c.section) == 0 {
			continue
		}
		if h := a.described(d, p); h >= 0 && h != c.head {
			a.fillSlot(c, d, h, p)
		}
	}
}

// described returns the head of the phrase that holds the value of description d
// of verb p, or -1.
func (a *article) described(d description, p int) int {
	switch d.from {
	case byAgent:
		if a.tree.Tag[p] == syntax.VBN || a.tree.Passive(p) {
			return a.agent(p)
		}
	case inObject:
		if !a.tree.Passive(p) {
			return a.tree.Child(p, syntax.Obj)
		}
	case inPhrase:
		return a.oblique(p, strings.Fields(d.prep)...)
	}
	return -1
}

// fillSlot puts what the phrase headed by h names into the slot of the
// description.
func (a *article) fillSlot(c *claim, d description, h, p int) {
	switch d.slot {
	case leadSlot:
		who := a.appendActors(nil, h)
		if len(who) == 0 || a.onlyGroups(who) { // "a US general"
			if s := a.ownersOf(h); len(s) == 1 {
				who = s
			}
		}
		c.lead = union(c.lead, who)
		for k := range a.tree.Children(h) { // "led by the church and including delegates from Spain"
			if a.tree.Label[k] == syntax.Conj && a.caseOf(k) == "include" {
				c.a = union(c.a, a.membersIn(k))
			}
		}
		if o := a.oblique(p, "with"); o > h { // "chaired by Algeria, with Mali and Niger as members"
			c.a = union(c.a, a.principals(nil, o))
		}
	case sideSlot:
		c.b = union(c.b, a.principals(nil, h))
	case partySlot:
		if c.section == meetings {
			c.a = union(c.a, a.appendActors(nil, h))
		} else {
			c.a = union(c.a, a.membersIn(h))
		}
	case seatSlot:
		if s, ok := a.placeOf(h); ok && c.seat == "" && a.isNamedPlace(h) {
			c.seat = s
		}
	case strengthSlot:
		if a.auxiliariesOf(p).negated {
			return
		}
		q, ok := a.quantityAt(h)
		if n := a.tree.Child(h, syntax.Nummod); !ok && n >= 0 && a.lemma(h) == "member" && c.section == forces && !a.inMoment(n, 1) { // "has 1,020 members"
			if q, ok = a.numberAt(n); ok {
				q.Unit = "personnel"
			}
		}
		if !ok && a.isBareNumber(h) { // "grew to about 60"
			if q, ok = a.numberAt(h); ok {
				q.Unit = unitOfBody(c)
			}
		}
		if ok && isStrength(q.Unit) {
			c.quantity = append(c.quantity, q)
			for _, k := range [...]int{h, p} { // "will have 900 troops from Uganda and Kenya"
				if o := a.oblique(k, "from"); o > h && c.section == forces {
					c.a = union(c.a, a.principals(nil, o))
				}
			}
		}
	}
}

// membersIn returns the members that a phrase names, also through their people:
// "five officers from the army and five from the rebels".
func (a *article) membersIn(h int) []int {
	who := a.principals(nil, h)
	for c := range a.tree.Children(h) {
		switch a.tree.Label[c] {
		case syntax.Nmod:
			switch a.caseOf(c) {
			case "from", "of":
				if a.headClass(h)&(troops|observers|police|envoys) != 0 {
					who = union(who, a.principals(nil, c))
				}
			}
		case syntax.Conj:
			who = union(who, a.membersIn(c))
		}
	}
	return who
}

// isBareNumber reports whether token i is a number with nothing counted.
func (a *article) isBareNumber(i int) bool { return a.tree.Tag[i] == syntax.CD }

// unitOfBody is the unit of a strength that names none.
func unitOfBody(c *claim) string {
	switch {
	case c.section == forces:
		return "troops"
	case c.kind == uint8(ceasefire.MechanismMonitoring):
		return "observers"
	}
	return "personnel"
}

// describeStray reads the descriptions that the tree hangs on another noun than
// the one they fit: "a halt to attacks on power plants brokered by Oman". Each
// belongs to the closest provision before it that it can describe.
func (a *article) describeStray() {
	k := 0
	for s := range a.doc.Sentences {
		first, end := a.doc.Sentences[s].FirstToken, a.doc.Sentences[s].EndToken
		from := k
		for k < len(a.claims) && a.claims[k].head < end {
			k++
		}
		if from == k {
			continue
		}
		for p := first; p < end; p++ {
			if a.tree.Tag[p] == syntax.VBN && !a.auxiliariesOf(p).perfect || a.tree.Tag[p] == syntax.VBD && a.isReduced(p) {
				a.strayParticiple(p, a.claims[from:k])
			}
		}
	}
}

// isReduced reports whether a verb tagged as a past tense is a participle after
// all: it has no subject, no conjunction and stands right behind a noun, "a body
// made up of".
func (a *article) isReduced(p int) bool {
	switch a.tree.Label[p] {
	case syntax.Conj, syntax.Acl, syntax.Parataxis, syntax.Advcl, syntax.Dep:
	default:
		return false
	}
	if a.tree.Child(p, syntax.CC) >= 0 || a.surfaceSubject(p) >= 0 && a.tree.Label[p] != syntax.Conj || a.tree.Child(p, syntax.Nsubj) >= 0 {
		return false
	}
	return p > 0 && (a.isNoun(p-1) || a.word(p-1) == ")" || a.word(p-1) == ",")
}

// maxStray bounds how far before a participle the phrase that it describes is
// looked for.
const maxStray = 30

func (a *article) strayParticiple(p int, claims []claim) {
	rows := a.descriptionsOf(p)
	if len(rows) == 0 || a.tree.Label[p] == syntax.Amod || a.tree.Label[p] == syntax.Root {
		return
	}
	x := a.auxiliariesOf(p)
	if x.finite && a.whichSubject(p) < 0 {
		return
	}
	for n := len(claims) - 1; n >= 0; n-- {
		c := &claims[n]
		if c.section == pledges || c.head >= p || p-c.head > maxStray || !a.isNoun(c.head) || !suits(rows, c.section) {
			continue
		}
		if int(a.tree.Head[p]) == c.head || a.cutOff(c.head, p) {
			return // read already
		}
		a.tell(c, p)
		for q := range a.tree.Children(p) {
			if a.tree.Label[q] == syntax.Conj && a.tree.Tag[q] == syntax.VBN {
				a.tell(c, q)
			}
		}
		if c.status == 0 && x.to && bodies&(1<<c.section) != 0 { // "to be chaired by"
			c.status = ceasefire.Intended
		}
		return
	}
}

// whichSubject returns the relative pronoun that is the subject of p, or -1.
func (a *article) whichSubject(p int) int {
	for c := range a.tree.Children(p) {
		if a.tree.Label[c].Subject() && (a.tree.Tag[c] == syntax.WDT || a.lemma(c) == "that" || a.lemma(c) == "who") {
			return c
		}
	}
	return -1
}

func suits(rows []description, s section) bool {
	for _, d := range rows {
		if d.is&(1<<s) != 0 {
			return true
		}
	}
	return false
}

// cutOff reports whether a semicolon, a quotation mark or a finite verb with a
// subject of its own stands between tokens i and p, so that p cannot describe i.
func (a *article) cutOff(i, p int) bool {
	for k := i + 1; k < p; k++ {
		switch a.word(k) {
		case ";", ":", "“", "”", "\"":
			return true
		}
		if a.tree.Tag[k].Finite() && a.isPredicate(k) && int(a.tree.Head[p]) != k && a.whichSubject(k) < 0 && a.tree.Child(k, syntax.Nsubj) > i {
			return true
		}
	}
	return false
}

// A duty is a verb that names what a mechanism or a force does.
type duty struct {
	verb     string
	object   string // lemma of the object; "" for any
	function ceasefire.Function
	task     ceasefire.Task
}

// duties is sorted by verb; the first row of a verb that fits counts.
var duties = [...]duty{
	{verb: "adjudicate", function: ceasefire.Resolve},
	{verb: "attribute", function: ceasefire.Attribute},
	{verb: "check", function: ceasefire.Verify},
	{verb: "clear", object: "mine", task: ceasefire.TaskDemine},
	{verb: "co-ordinate", function: ceasefire.Coordinate},
	{verb: "control", object: "border", task: ceasefire.TaskSecureBorder},
	{verb: "coordinate", function: ceasefire.Coordinate},
	{verb: "demine", task: ceasefire.TaskDemine},
	{verb: "deter", task: ceasefire.TaskDeter},
	{verb: "disarm", task: ceasefire.TaskDisarm},
	{verb: "enforce", function: ceasefire.EnforceTerms, task: ceasefire.TaskEnforce},
	{verb: "guard", task: ceasefire.TaskProtect},
	{verb: "inspect", function: ceasefire.Verify},
	{verb: "interpose", task: ceasefire.TaskInterpose},
	{verb: "investigate", function: ceasefire.Investigate},
	{verb: "liaise", function: ceasefire.Coordinate},
	{verb: "log", function: ceasefire.Observe},
	{verb: "monitor", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
	{verb: "observe", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
	{verb: "oversee", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
	{verb: "patrol", object: "border", function: ceasefire.Observe, task: ceasefire.TaskSecureBorder},
	{verb: "patrol", object: "coast", task: ceasefire.TaskSecureSea},
	{verb: "patrol", object: "sea", task: ceasefire.TaskSecureSea},
	{verb: "patrol", object: "sky", task: ceasefire.TaskSecureAir},
	{verb: "patrol", object: "water", task: ceasefire.TaskSecureSea},
	{verb: "patrol", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
	{verb: "police", object: "sky", task: ceasefire.TaskSecureAir},
	{verb: "police", task: ceasefire.TaskPolice},
	{verb: "probe", function: ceasefire.Investigate},
	{verb: "protect", task: ceasefire.TaskProtect},
	{verb: "reassure", task: ceasefire.TaskReassure},
	{verb: "report", function: ceasefire.ReportOn},
	{verb: "resolve", function: ceasefire.Resolve},
	{verb: "safeguard", task: ceasefire.TaskProtect},
	{verb: "secure", object: "airspace", task: ceasefire.TaskSecureAir},
	{verb: "secure", object: "border", task: ceasefire.TaskSecureBorder},
	{verb: "secure", object: "coast", task: ceasefire.TaskSecureSea},
	{verb: "secure", object: "crossing", task: ceasefire.TaskSecureBorder},
	{verb: "secure", object: "frontier", task: ceasefire.TaskSecureBorder},
	{verb: "secure", object: "port", task: ceasefire.TaskSecureSea},
	{verb: "secure", object: "sea", task: ceasefire.TaskSecureSea},
	{verb: "secure", object: "sky", task: ceasefire.TaskSecureAir},
	{verb: "secure", object: "water", task: ceasefire.TaskSecureSea},
	{verb: "separate", task: ceasefire.TaskInterpose},
	{verb: "settle", function: ceasefire.Resolve},
	{verb: "supervise", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
	{verb: "sweep", object: "mine", task: ceasefire.TaskDemine},
	{verb: "track", function: ceasefire.Observe},
	{verb: "train", task: ceasefire.TaskTrain},
	{verb: "verify", function: ceasefire.Verify},
	{verb: "watch", function: ceasefire.Observe, task: ceasefire.TaskMonitor},
}

// dutyOf returns the row that verb p fits; its negation names no duty.
func (a *article) dutyOf(p int) (duty, bool) {
	lemma := a.lemma(p)
	for n := sort.Search(len(duties), func(n int) bool { return duties[n].verb >= lemma }); n < len(duties) && duties[n].verb == lemma; n++ {
		if d := duties[n]; d.object == "" || a.tree.Child(p, syntax.Obj) >= 0 && a.lemma(a.tree.Child(p, syntax.Obj)) == d.object {
			return d, !a.auxiliariesOf(p).negated
		}
	}
	return duty{}, false
}

// functionsOf returns the functions that verb p, and the infinitives under it
// ("was built to verify"), give a mechanism.
func (a *article) functionsOf(p int) (set uint32) {
	a.dutiesUnder(p, 0, func(d duty) {
		if d.function != 0 {
			set |= 1 << d.function
		}
	})
	return set
}

// tasksOf returns the tasks that verb p, and what stands under it, give a force.
func (a *article) tasksOf(p int) (set uint32) {
	a.dutiesUnder(p, 0, func(d duty) {
		if d.task != 0 {
			set |= 1 << d.task
		}
	})
	return set
}

// dutiesUnder calls f for the duty that verb p names and for those of its
// infinitives and gerunds: "tasked with guarding the port and training police".
func (a *article) dutiesUnder(p, depth int, f func(duty)) {
	if d, ok := a.dutyOf(p); ok {
		f(d)
		a.nounDuties(p, f)
	}
	if depth > 3 {
		return
	}
	for c := range a.tree.Children(p) {
		if c < p || !a.isVerb(c) {
			continue
		}
		switch a.tree.Label[c] {
		case syntax.Xcomp, syntax.Advcl, syntax.Conj:
			if x := a.auxiliariesOf(c); (x.to || a.tree.Tag[c] == syntax.VBG || a.tree.Tag[c] == syntax.VB) && !x.negated && a.tree.Child(c, syntax.Nsubj) < 0 && (a.servesPurpose(p) || depth > 0) {
				a.dutiesUnder(c, depth+1, f)
			}
		}
	}
}

// nounDuties calls f for the duties after verb p that the tree takes for nouns:
// "would track violations and report breaches".
func (a *article) nounDuties(p int, f func(duty)) {
	for k := p + 2; k < int(a.tree.Right[p]) && k < p+maxNear; k++ {
		if w := a.lemma(k - 1); w != "and" && w != "," || !a.isNoun(k) || a.tree.Label[k] != syntax.Compound && a.tree.Label[k] != syntax.Conj {
			continue
		}
		if d, ok := a.dutyOf(k); ok && a.tree.Child(k, syntax.Det) < 0 {
			f(d)
		}
	}
}

// servesPurpose reports the verbs whose infinitive or gerund says what a body
// is for.
func (a *article) servesPurpose(p int) bool {
	if _, ok := a.dutyOf(p); ok {
		return true
	}
	switch a.lemma(p) {
	case "be", "begin", "build", "charge", "continue", "create", "deploy", "design", "empower", "establish", "form", "help", "mandate", "mean", "send", "set", "start", "task":
		return true
	}
	return false
}
