package syntax

import "strconv"

// A Label says how a token depends on its head: the relations of Universal
// Dependencies that the English treebanks use. The zero value is Dep.
type Label uint8

// The labels; in the examples the dependent stands in brackets. CC is a label,
// so the tag of coordinating conjunctions is TagCC.
const (
	Dep          Label = iota // dep: unspecified; the zero value
	Root                      // root: root of the sentence
	Nsubj                     // nsubj: subject: [France] said
	NsubjPass                 // nsubj:pass: subject of a passive: [troops] were sent
	NsubjOuter                // nsubj:outer: subject of a clause whose predicate is a clause: the [plan] is that ...
	Csubj                     // csubj: clausal subject
	CsubjPass                 // csubj:pass: clausal subject of a passive
	CsubjOuter                // csubj:outer: clausal subject of a clause whose predicate is a clause
	Obj                       // obj: direct object
	Iobj                      // iobj: indirect object: gave [them] time
	Ccomp                     // ccomp: clause with its own subject as complement: said it [agreed]
	Xcomp                     // xcomp: clause or predicate whose subject is the governor's: agreed to [send]
	Obl                       // obl: nominal with a preposition under a verb or adjective: sent to the [border]
	OblAgent                  // obl:agent: agent of a passive: led by [France]
	OblUnmarked               // obl:unmarked: nominal without preposition as adverb: met [Tuesday]
	Advcl                     // advcl: adverbial clause: once it [holds]
	AdvclRelcl                // advcl:relcl: relative clause on a clause: ..., which [surprised] them
	Advmod                    // advmod: adverb; not, n't
	Aux                       // aux: auxiliary: [will] send
	AuxPass                   // aux:pass: auxiliary of a passive: [was] sent
	Cop                       // cop: copula: [is] ready
	Mark                      // mark: marker of a clause: [that], [if], [to] send
	Acl                       // acl: clause on a noun: the force [led] by France; a plan to [send]
	AclRelcl                  // acl:relcl: relative clause on a noun
	Amod                      // amod: adjective on a noun
	Appos                     // appos: apposition
	Case                      // case: preposition or possessive ending: [to] the border, France ['s]
	Nmod                      // nmod: nominal with a preposition on a noun: the head of the [force]
	NmodPoss                  // nmod:poss: possessor: [France] 's offer, [its] offer
	NmodUnmarked              // nmod:unmarked: nominal without preposition on a noun
	NmodDesc                  // nmod:desc: title or description before a name: [President] X
	Nummod                    // nummod: number on a noun: [60] days
	Det                       // det: determiner
	DetPredet                 // det:predet: predeterminer: [all] the troops
	Compound                  // compound: modifier inside a compound: [ceasefire] agreement, [US] - led
	CompoundPrt               // compound:prt: particle of a verb: carry [out]
	Flat                      // flat: later part of a name: Anna [Berg]
	Fixed                     // fixed: later part of a fixed expression: because [of], as well [as]
	Conj                      // conj: later conjunct
	CC                        // cc: coordinating conjunction
	CCPreconj                 // cc:preconj: first of a pair of conjunctions: [both] A and B
	Parataxis                 // parataxis: loosely joined clause: ..., he [said], ...
	Punct                     // punct: punctuation
	Expl                      // expl: expletive: [there] is, [it] is clear that
	Discourse                 // discourse: interjection or particle
	Vocative                  // vocative: person addressed
	List                      // list: item of a list
	Orphan                    // orphan: dependent of a predicate left out
	Dislocated                // dislocated: nominal moved to the edge
	Goeswith                  // goeswith: part of a word written apart
	Reparandum                // reparandum: part of speech taken back
)

// labelNames holds each label as the treebanks write it.
var labelNames = [...]string{
	Dep:          "dep",
	Root:         "root",
	Nsubj:        "nsubj",
	NsubjPass:    "nsubj:pass",
	NsubjOuter:   "nsubj:outer",
	Csubj:        "csubj",
	CsubjPass:    "csubj:pass",
	CsubjOuter:   "csubj:outer",
	Obj:          "obj",
	Iobj:         "iobj",
	Ccomp:        "ccomp",
	Xcomp:        "xcomp",
	Obl:          "obl",
	OblAgent:     "obl:agent",
	OblUnmarked:  "obl:unmarked",
	Advcl:        "advcl",
	AdvclRelcl:   "advcl:relcl",
	Advmod:       "advmod",
	Aux:          "aux",
	AuxPass:      "aux:pass",
	Cop:          "cop",
	Mark:         "mark",
	Acl:          "acl",
	AclRelcl:     "acl:relcl",
	Amod:         "amod",
	Appos:        "appos",
	Case:         "case",
	Nmod:         "nmod",
	NmodPoss:     "nmod:poss",
	NmodUnmarked: "nmod:unmarked",
	NmodDesc:     "nmod:desc",
	Nummod:       "nummod",
	Det:          "det",
	DetPredet:    "det:predet",
	Compound:     "compound",
	CompoundPrt:  "compound:prt",
	Flat:         "flat",
	Fixed:        "fixed",
	Conj:         "conj",
	CC:           "cc",
	CCPreconj:    "cc:preconj",
	Parataxis:    "parataxis",
	Punct:        "punct",
	Expl:         "expl",
	Discourse:    "discourse",
	Vocative:     "vocative",
	List:         "list",
	Orphan:       "orphan",
	Dislocated:   "dislocated",
	Goeswith:     "goeswith",
	Reparandum:   "reparandum",
}

// formerLabels are names that other releases of the treebanks use.
var formerLabels = [...]struct {
	name  string
	label Label
}{
	{"obl:tmod", OblUnmarked},
	{"obl:npmod", OblUnmarked},
	{"nmod:tmod", NmodUnmarked},
	{"nmod:npmod", NmodUnmarked},
	{"aux:pass:get", AuxPass},
	{"flat:foreign", Flat},
	{"flat:name", Flat},
}

// String returns the label as Universal Dependencies writes it.
func (l Label) String() string {
	if int(l) < len(labelNames) {
		return labelNames[l]
	}
	return "Label(" + strconv.Itoa(int(l)) + ")"
}

// ParseLabel returns the label a treebank writes as s. Names of other releases
// of the treebanks are understood; a subtype that is not known gives the label
// without it.
func ParseLabel(s string) (Label, bool) {
	for i, n := range labelNames {
		if n == s {
			return Label(i), true
		}
	}
	for _, f := range formerLabels {
		if f.name == s {
			return f.label, true
		}
	}
	for i := len(s) - 1; i > 0; i-- {
		if s[i] == ':' {
			return ParseLabel(s[:i])
		}
	}
	return Dep, false
}

// Subject reports a nominal subject, of an active or a passive clause.
func (l Label) Subject() bool { return l == Nsubj || l == NsubjPass || l == NsubjOuter }

// Clause reports the labels of clauses that depend on another one or on a noun.
func (l Label) Clause() bool {
	switch l {
	case Csubj, CsubjPass, CsubjOuter, Ccomp, Xcomp, Advcl, AdvclRelcl, Acl, AclRelcl, Parataxis:
		return true
	}
	return false
}
