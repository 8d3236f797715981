package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// describe reads a participle or relative clause on the phrase: "led by X",
// "made up of X and Y", "brokered by X", "based in Z", "which monitors …".
func (a *article) describe(c *claim, p int) {
	a.predicateSlots(c, p)
}

// predicateSlots reads what predicate p says of the provision, which is its
// subject or its object.
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
	lemma := a.lemma(p)
	byPhrase := -1
	if a.tree.Tag[p] == syntax.VBN || a.tree.Passive(p) {
		byPhrase = a.agent(p)
	}
	switch lemma {
	case "lead", "chair", "head", "run", "command", "spearhead", "oversee", "preside", "lead-":
		if byPhrase >= 0 && (c.section == mechanisms || c.section == forces) {
			c.lead = union(c.lead, a.leaders(byPhrase))
		}
	case "broker", "mediate", "negotiate", "facilitate", "sponsor", "secure":
		if byPhrase >= 0 && c.section == ceasefires {
			c.b = union(c.b, a.principals(nil, byPhrase))
		}
	case "host", "convene":
		if byPhrase >= 0 && c.section == meetings {
			c.b = union(c.b, a.principals(nil, byPhrase))
		}
	case "have", "number", "deploy", "field", "total":
		if o := a.tree.Child(p, syntax.Obj); o >= 0 && (c.section == mechanisms || c.section == forces) && a.headClass(o)&(troops|observers|police) != 0 {
			if q, ok := a.quantityAt(o); ok && !a.auxiliariesOf(p).negated {
				c.quantity = append(c.quantity, q)
			}
		}
	case "make", "comprise", "compose", "include", "comprising", "consist":
		if o := a.oblique(p, "of"); o >= 0 {
			c.a = union(c.a, a.principals(nil, o))
		} else if o := a.tree.Child(p, syntax.Obj); o >= 0 {
			c.a = union(c.a, a.principals(nil, o))
		}
	case "base", "headquarter", "seat", "locate", "sit", "station":
		if o := a.oblique(p, "in", "at"); o >= 0 {
			if s, ok := a.placeOf(o); ok {
				if c.section == mechanisms || c.section == forces {
					c.seat = s
				}
			}
		}
	case "attend", "gather":
		if c.section == meetings && byPhrase >= 0 {
			c.a = union(c.a, a.appendActors(nil, byPhrase))
		}
	case "sign":
		if c.section == documents && byPhrase >= 0 {
			c.a = union(c.a, a.principals(nil, byPhrase))
		}
	}
	if c.section == mechanisms {
		c.tasks |= a.functionsOf(p, lemma)
	}
	if c.section == forces {
		c.tasks |= a.tasksOf(p, lemma)
	}
	if o := a.oblique(p, "in", "at"); o >= 0 && (lemma == "reach" || lemma == "sign" || lemma == "hold" || lemma == "host" || lemma == "agree" || lemma == "convene" || lemma == "open" || lemma == "resume" || lemma == "start" || lemma == "begin" || lemma == "meet" || lemma == "continue") {
		if s, ok := a.placeOf(o); ok && c.place == "" && (c.section == documents || c.section == meetings) {
			c.place = s
		}
	}
}

// leaders keeps a named chair as a person where the text names one.
func (a *article) leaders(h int) []int { return a.appendActors(nil, h) }

// functionsOf returns the functions that verb p gives a mechanism.
func (a *article) functionsOf(p int, lemma string) uint32 {
	switch lemma {
	case "monitor", "observe", "watch", "track", "supervise", "patrol":
		return 1 << ceasefire.Observe
	case "verify", "check", "inspect":
		return 1 << ceasefire.Verify
	case "investigate", "probe":
		return 1 << ceasefire.Investigate
	case "report":
		return 1 << ceasefire.ReportOn
	case "attribute":
		return 1 << ceasefire.Attribute
	case "resolve", "settle", "adjudicate":
		return 1 << ceasefire.Resolve
	case "enforce":
		return 1 << ceasefire.EnforceTerms
	case "coordinate", "co-ordinate", "liaise":
		return 1 << ceasefire.Coordinate
	}
	return 0
}

// tasksOf returns the tasks that verb p gives a force.
func (a *article) tasksOf(p int, lemma string) uint32 {
	switch lemma {
	case "monitor", "observe":
		return 1 << ceasefire.TaskMonitor
	case "protect", "safeguard", "guard":
		return 1 << ceasefire.TaskProtect
	case "separate":
		return 1 << ceasefire.TaskInterpose
	case "deter":
		return 1 << ceasefire.TaskDeter
	case "reassure":
		return 1 << ceasefire.TaskReassure
	case "train":
		return 1 << ceasefire.TaskTrain
	case "disarm":
		return 1 << ceasefire.TaskDisarm
	case "demine":
		return 1 << ceasefire.TaskDemine
	case "clear":
		if o := a.tree.Child(p, syntax.Obj); o >= 0 && a.lemma(o) == "mine" {
			return 1 << ceasefire.TaskDemine
		}
	case "secure", "police", "patrol", "control":
		if o := a.tree.Child(p, syntax.Obj); o >= 0 {
			switch a.lemma(o) {
			case "border", "frontier", "crossing":
				return 1 << ceasefire.TaskSecureBorder
			case "sky", "airspace":
				return 1 << ceasefire.TaskSecureAir
			case "sea", "port", "coast", "water":
				return 1 << ceasefire.TaskSecureSea
			}
		}
		if lemma == "police" {
			return 1 << ceasefire.TaskPolice
		}
	case "enforce":
		return 1 << ceasefire.TaskEnforce
	}
	return 0
}
