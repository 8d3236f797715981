package parse

import (
	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// describeBodies reads the phrases after a mechanism or a force that say who
// leads it, who its members are and where it sits, wherever the tree hangs
// them: "with its seat in Pemba", "under an EU chairman", "with Chad and Angola
// as members". They belong to the last body named before them.
func (a *article) describeBodies() {
	k, last := 0, -1
	for s := range a.doc.Sentences {
		first, end := a.doc.Sentences[s].FirstToken, a.doc.Sentences[s].EndToken
		here := -1
		for i := first; i < end; i++ {
			for k < len(a.claims) && a.claims[k].head <= i {
				if c := &a.claims[k]; bodies&(1<<c.section) != 0 && c.head >= first {
					here, last = k, k
				}
				k++
			}
			switch {
			case here >= 0:
				a.bodyPhrase(&a.claims[here], i, end)
			case last >= 0 && isSeat(a.lemma(i)) && a.tree.Label[i].Subject() && a.isBound(i): // "The headquarters will be at"
				a.seatAfter(&a.claims[last], i, end)
			}
		}
	}
}

// bodyPhrase reads the phrase that token i opens or heads, said of claim c.
func (a *article) bodyPhrase(c *claim, i, end int) {
	switch lemma := a.lemma(i); {
	case lemma == "with" && i > c.head:
		a.asMembers(c, i, end)
	case isSeat(lemma) && i > c.head:
		if a.tree.Child(i, syntax.NmodPoss) >= 0 || i > 0 && (a.lemma(i-1) == "with" || a.lemma(i-1) == "and") {
			a.seatAfter(c, i, end)
		}
	case isChair(lemma) && i > c.head && a.isNoun(i):
		if p := a.caseOf(i); p == "under" || p == "with" {
			c.lead = union(c.lead, a.ownersOf(i))
		}
	case (lemma == "have" || lemma == "sit") && i > c.head:
		a.seatedIn(c, i)
	}
}

// asMembers reads "with A, B and C as members", "with France as vice-chairman"
// and "with Malaysia at the head" from the token of "with" on.
func (a *article) asMembers(c *claim, i, end int) {
	var who []int
	for k := i + 1; k < end && k < i+30; k++ {
		if m := a.mentionAt(k); m >= 0 {
			if x := a.mentions[m].Actor; x >= 0 {
				if p := a.principal(x); p >= 0 {
					who = union(who, []int{p})
				}
			}
			continue
		}
		switch a.lemma(k) {
		case "as":
			switch a.roleAfter(k, end) {
			case partySlot:
				c.a = union(c.a, who)
			case leadSlot:
				c.lead = union(c.lead, who)
			}
			return
		case "at":
			if k+2 < end && (a.lemma(k+2) == "head" || a.lemma(k+2) == "helm") {
				c.lead = union(c.lead, who)
			}
			return
		case ";", "which", "who", "that":
			return
		}
		if a.isPredicate(k) && a.tree.Tag[k].Finite() {
			return
		}
	}
}

// roleAfter says what "as members", "as vice-chairman" or "as chair" makes of
// those named before it; an observer is no member.
func (a *article) roleAfter(k, end int) slot {
	for n := k + 1; n < end && n < k+5; n++ {
		switch a.lemma(n) {
		case "member", "deputy", "participant", "guarantor", "vice", "vice-chairman", "vice-chair":
			return partySlot
		case "chair", "chairman", "head", "leader", "coordinator":
			return leadSlot
		}
	}
	return noSlot
}

// seatAfter reads the place after "headquarters" or "seat": "in Niamey", "at
// Northwood", "moves its headquarters from Mekelle to Shire".
func (a *article) seatAfter(c *claim, i, end int) {
	for k := i + 1; k < end && k < i+8; k++ {
		switch a.lemma(k) {
		case "in", "at", "to":
		case ",", ";":
			return
		default:
			continue
		}
		for n := k + 1; n < end && n < k+5; n++ {
			if s, ok := a.placeOf(n); ok && a.isNamedPlace(n) && int(a.tree.Head[n]) < k && c.seat == "" {
				c.seat = s
				return
			}
		}
	}
}

// seatedIn reads who has officers in the body: "in which Oman and Iran will have
// five officers each", "on which both armies sit".
func (a *article) seatedIn(c *claim, p int) {
	if !a.fronted(p) || !a.isPredicate(p) || a.auxiliariesOf(p).negated {
		return
	}
	s := a.surfaceSubject(p)
	if o := a.tree.Child(p, syntax.Obj); s < 0 || a.lemma(p) == "have" && (o < 0 || a.headClass(o)&(troops|observers|police|envoys) == 0 && a.lemma(o) != "seat") {
		return
	}
	if c.section == mechanisms {
		c.a = union(c.a, a.principals(nil, s))
	}
}

func isSeat(lemma string) bool { return lemma == "headquarters" || lemma == "seat" || lemma == "hq" }

func isChair(lemma string) bool {
	switch lemma {
	case "chair", "chairman", "chairmanship", "chairwoman", "command", "commander", "leadership", "presidency":
		return true
	}
	return false
}

// strengthOf reads "six-member" and "15-man" before the head, "of 15" after it.
func (a *article) strengthOf(c *claim, i int) {
	for k := int(a.tree.Left[i]); k+2 <= i; k++ {
		if a.word(k+1) != "-" {
			continue
		}
		switch a.lemma(k + 2) {
		case "man", "member", "person":
			if q, ok := a.numberAt(k); ok {
				q.Unit = "personnel"
				c.quantity = append(c.quantity, q)
			}
		}
	}
	if o := a.oblique(i, "of"); o >= 0 && a.isBareNumber(o) {
		if q, ok := a.numberAt(o); ok {
			q.Unit = unitOfBody(c)
			c.quantity = append(c.quantity, q)
		}
	}
}

// hostOf reads the country before a force, "the Ukraine force", as where it is
// to be.
func (a *article) hostOf(c *claim, i int) {
	for ch := range a.tree.Children(i) {
		if a.tree.Label[ch] != syntax.Compound || ch > i || !a.tree.Tag[ch].Proper() || len(c.host) > 0 || ch+1 < i && a.word(ch+1) == "-" {
			continue
		}
		if s := a.stateAt(ch); s >= 0 && a.mentions[a.mentionAt(ch)].Kind == nameMention && a.actors[s].Kind == ceasefire.State {
			c.host = append(c.host, s)
		}
	}
}
