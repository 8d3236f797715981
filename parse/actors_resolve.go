package parse

import (
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// A posting says that a word stands in a person's name.
type posting struct {
	actor int32
	pos   int32 // which word of the name
	next  int32 // the next posting of the same word, or -1
}

// seedKnown enters the actors that the caller knows under their names.
func (a *article) seedKnown() {
	for i := range a.known {
		k := &a.known[i]
		if k.Kind == ceasefire.State {
			continue // states are found by their names
		}
		x := *k
		x.Mentions, x.Aliases = nil, nil
		n := a.addActor(x)
		f := &a.who.facts[n]
		f.official = true
		if k.Kind == ceasefire.Person {
			f.words = int32(a.indexPerson(n, k.Name))
			for _, alias := range k.Aliases {
				a.indexPerson(n, alias)
			}
			continue
		}
		a.who.byName[slug(k.Name)] = int32(n)
		for _, alias := range k.Aliases {
			a.who.byName[slug(alias)] = int32(n)
		}
	}
}

// indexPerson enters the words of a person's name and returns their number.
func (a *article) indexPerson(actor int, full string) int {
	w := &a.who
	pos := int32(0)
	for word := range strings.SplitSeq(slug(full), "-") {
		first, ok := w.byWord[word]
		if !ok {
			first = -1
		}
		w.postings = append(w.postings, posting{int32(actor), pos, first})
		w.byWord[word] = int32(len(w.postings) - 1)
		pos++
	}
	return int(pos)
}

// resolveNames gives every name its class and its actor.
func (a *article) resolveNames() {
	w := &a.who
	for n := range w.names {
		a.judge(int32(n))
	}
	a.spreadClasses()
	for n := range w.names {
		if x := &w.names[n]; x.class == personName && x.End-x.First > 1 {
			x.actor = int32(a.personFor(x))
		}
	}
	for n := range w.names {
		x := &w.names[n]
		switch x.class {
		case personName:
			if x.actor < 0 {
				x.actor = int32(a.personFor(x))
			}
		case bodyName:
			if x.actor < 0 {
				x.actor = int32(a.bodyFor(int32(n)))
			}
		case unknownName:
			x.actor = int32(a.lookPerson(x, true))
			if x.actor >= 0 {
				x.class = personName
			} else if b, ok := w.byName[slug(a.text(int(x.First), int(x.End)))]; ok {
				x.class, x.actor = bodyName, b
			}
		}
	}
	belgium := a.namesState("BE")
	for n := range w.names {
		x := &w.names[n]
		switch x.class {
		case stateName, demonymName, capitalName:
			x.acts = a.actsAsState(int32(n))
			if x.acts {
				if x.class == capitalName && x.country == "BE" && !belgium {
					x.class, x.kind, x.id = bodyName, ceasefire.Organization, "organization/eu" // "Brussels said"
					x.actor = int32(a.bodyFor(int32(n)))
					continue
				}
				s := a.stateActor(x.country)
				if s >= 0 {
					x.actor = int32(s)
					a.nameState(s, x)
				}
			}
		}
	}
	a.matchLoud()
}

// nameState takes the fullest name that the text gives a state for its name.
func (a *article) nameState(s int, x *name) {
	f := &a.who.facts[s]
	f.acts = true
	if x.class != stateName || a.who.shape[x.First] == upperShape && x.End-x.First == 1 && f.named {
		return
	}
	full := a.text(int(x.First), int(x.End))
	if full == "North" || full == "South" { // of a divided country: no name to go by
		return
	}
	if !f.named {
		a.actors[s].Name, f.named = full, true
	} else if len(full) > len(a.actors[s].Name) {
		full, a.actors[s].Name = a.actors[s].Name, full
	}
	a.addAlias(s, full)
}

// namesState reports whether the text names a country itself.
func (a *article) namesState(c ceasefire.Country) bool {
	for n := range a.who.names {
		if x := &a.who.names[n]; x.class == stateName && x.country == c {
			return true
		}
	}
	return false
}

// judge settles the class of a name that its own words leave open, from the
// words around it.
func (a *article) judge(n int32) {
	w := &a.who
	x := &w.names[n]
	if x.outlet && a.inDateline(int(x.First)) {
		x.class = otherName // the agency that sent the report
		return
	}
	if e := int(x.End); (x.class == placeName || x.class == stateName) && e < len(a.doc.Tokens) && a.doc.Word(e) == "agency" {
		x.class, x.kind, x.id, x.country = bodyName, ceasefire.Organization, "", "" // a news agency called by the name of a place
		return
	}
	if (x.class == unknownName || x.class == bodyName && x.kind == ceasefire.Organization) && a.describesMember(n) || x.class != unknownName {
		return
	}
	first, end := int(x.First), int(x.End)
	// "the Interfax agency", "the Wagner group", "ELN guerrillas"
	if p := a.phraseAfter(end); p != nil && p.owner == n {
		if p.body != nil && p.body.kind != ceasefire.Institution && p.det == definite {
			x.class, x.kind = bodyName, p.body.kind
			return
		}
		if p.role&roleFighter != 0 && irregular(a.singular(int(p.Head))) {
			x.class, x.kind = bodyName, ceasefire.ArmedGroup
			return
		}
		if p.role != 0 && w.shape[first] == upperShape {
			x.class, x.kind = bodyName, ceasefire.Organization
			return
		}
	}
	// "the state news agency MENA", "the rebel group M23", "regional bloc IGAD"
	if first > 0 {
		if q := w.phraseAt[first-1]; q >= 0 {
			if b := w.phrases[q].body; b != nil && b.kind != ceasefire.Institution {
				x.class, x.kind = bodyName, b.kind
				return
			}
		}
		switch a.lowerWord(first - 1) {
		case "paramilitary", "rebel", "militant", "insurgent", "jihadist", "islamist", "separatist", "guerrilla":
			x.class, x.kind = bodyName, ceasefire.ArmedGroup
			return
		case "broadcaster", "newspaper", "daily", "newswire", "outlet", "channel", "weekly", "tabloid":
			x.class, x.kind = bodyName, ceasefire.Organization
			return
		}
	}
	if first > 0 && (end-first == 1 || end-first == 3 && a.hyphenAt(first+1)) && placeCase(a.lowerWord(first-1)) && a.lowerWord(first-1) != "on" {
		x.class = placeName
		return
	}
	// "ZRLF, a rebel militia", "Delta Hands, a local aid group,"
	if p := a.apposed(end); p != nil {
		if p.body != nil {
			x.class, x.kind = bodyName, p.body.kind
			if x.kind == ceasefire.Institution {
				x.kind = ceasefire.Organization
			}
			return
		}
		if p.role != 0 && w.shape[first] != upperShape && !(first > 0 && a.lowerWord(first-1) == "in") { // "in Deir Hafer, an official said"
			x.class = personName
			return
		}
	}
	if end < len(w.shape) && a.relativeWho(end) && !(first > 0 && end-first == 1 && (a.doc.Word(first-1) == "from" || a.doc.Word(first-1) == "of")) {
		x.class = personName
		return
	}
	// "Finland's Anna Korhonen"
	if first > 1 && end-first > 1 && a.tree.Tag[first-1] == syntax.POS && w.nameAt[first-2] >= 0 && w.shape[first] == capShape {
		o := &w.names[w.nameAt[first-2]]
		if (o.class == stateName || o.class == bodyName) && (isFirstName(a.doc.Word(first)) || a.doesSomething(int(x.Head))) {
			x.class, x.from = personName, o.country
			return
		}
	}
	if a.inByline(first) {
		x.class = personName
		if first > 0 && (placeCase(a.doc.Word(first-1)) || a.doc.Word(first-1) == "," && end-first == 1) {
			x.class = placeName
		}
		return
	}
	if a.inDateline(first) {
		x.class = placeName
		if first > 0 && a.doc.Word(first-1) == "(" {
			x.class = otherName // the agency
		}
		return
	}
	if first > 0 && a.doc.Word(first-1) == "(" && end < len(a.doc.Tokens) && a.doc.Word(end) == ")" && a.closesParagraph(end) {
		x.class = otherName // the writer's initials
		return
	}
	// "the Greens", "the Republicans"
	if !a.isLocative(int(x.Head)) && (a.tree.Tag[end-1] == syntax.NNPS || w.shape[first] == capShape && a.tree.Tag[end-1] == syntax.NNS) && first > 0 && strings.EqualFold(a.doc.Word(first-1), "the") {
		x.class, x.kind = bodyName, ceasefire.Organization
		return
	}
	if w.shape[first] == upperShape && end-first <= 3 {
		if a.isAcronym(first, end) && !a.isParagraph(first, end) && !slices.Contains(w.things, a.text(first, end)) {
			x.class, x.kind = bodyName, ceasefire.Organization
		} else {
			x.class = otherName
		}
		return
	}
	if first > 0 && a.isTitleWord(first-1) && w.nameAt[first-1] < 0 && w.shape[first-1] != lowShape {
		x.class = personName
		return
	}
	if a.apposedBody(x) {
		return
	}
	the := first > 0 && strings.EqualFold(a.doc.Word(first-1), "the")
	if !(first > 0 && a.lowerWord(first-1) == "in") && (a.speaks(int(x.Head)) || a.besideCue(first, end, end)) {
		x.class, x.kind = personName, ceasefire.Person
		if the && !(end < len(w.shape) && a.tree.Tag[end] == syntax.NNS) {
			x.class, x.kind = bodyName, ceasefire.Organization
		}
		return
	}
	if !the && end-first >= 2 && a.followsAge(end) {
		x.class = personName
		return
	}
	if a.isLocative(int(x.Head)) || a.beforePlaceNoun(end) {
		x.class = placeName
	}
}

// apposedBody makes a body of a name between commas behind the description of
// one: "the biggest party of the south, Aurora, said".
func (a *article) apposedBody(x *name) bool {
	k := int(x.First) - 2
	if k < 1 || !a.isComma(k+1) || !a.isComma(int(x.End)) {
		return false
	}
	for ; k >= 0 && k > int(x.First)-12; k-- {
		q := a.who.phraseAt[k]
		if q < 0 {
			continue
		}
		p := &a.who.phrases[q]
		if p.body == nil || p.plural || p.det == bare || int(p.Tail) != int(x.First)-1 && int(p.End) != int(x.First)-1 {
			return false
		}
		x.class, x.kind = bodyName, p.body.kind
		return true
	}
	return false
}

// doesSomething reports whether token i is a subject or an agent.
func (a *article) doesSomething(i int) bool {
	l := a.tree.Label[i]
	return l == syntax.Nsubj || l == syntax.OblAgent
}

// describesMember makes an unnamed person of a name after "a": "a senior
// Social Democrat, who asked not to be named, said".
func (a *article) describesMember(n int32) bool {
	x := &a.who.names[n]
	k := int(x.First) - 1
	for k > 0 && a.tree.Tag[k] == syntax.JJ && a.who.nameAt[k] < 0 {
		k--
	}
	if k < 0 || a.lowerWord(k) != "a" && a.lowerWord(k) != "an" || a.who.shape[x.First] == upperShape {
		return false
	}
	if k > 1 && a.isComma(k-1) && a.who.nameAt[k-2] >= 0 {
		return false // "Ann Lee, a Liberal who sits on the panel,"
	}
	if e := int(x.End); e < a.tree.Len() && (a.isNoun(e) || a.tree.Tag[e] == syntax.JJ || a.hyphenAt(e)) {
		return false
	}
	if !a.speaks(int(x.Head)) && !a.besideCue(k, int(x.End), int(x.End)) && !a.relativeWho(min(int(x.End), len(a.doc.Tokens)-1)) {
		return false
	}
	for i := k + 1; i < int(x.First); i++ {
		a.who.nameAt[i] = n
	}
	x.First, x.titles = int32(k+1), int32(k+1)
	x.class, x.kind, x.id = bodyName, ceasefire.Group, ""
	return true
}

// irregular reports what fighters that are no state's are called.
func irregular(noun string) bool {
	switch noun {
	case "rebel", "guerrilla", "insurgent", "militant", "fighter", "gunman", "militiaman", "jihadist", "paramilitary", "separatist":
		return true
	}
	return false
}

// phraseAfter returns the phrase whose head token i is, or the one whose head
// follows its modifiers at i.
func (a *article) phraseAfter(i int) *phrase {
	for n := 0; n < 4 && i < len(a.who.phraseAt); n++ {
		if p := a.who.phraseAt[i]; p >= 0 {
			return &a.who.phrases[p]
		}
		if !a.isNoun(i) && a.tree.Tag[i] != syntax.JJ {
			return nil
		}
		i++
	}
	return nil
}

// apposed returns the phrase that stands in apposition right after token end-1.
func (a *article) apposed(end int) *phrase {
	if end+1 >= len(a.doc.Tokens) {
		return nil
	}
	if s := a.doc.Word(end); s != "," && s != "(" && s != "—" && s != "–" {
		return nil
	}
	i := end + 1
	for n := 0; n < 8 && i < len(a.doc.Tokens); n++ {
		if q := a.who.phraseAt[i]; q >= 0 {
			p := &a.who.phrases[q]
			if int(p.First) != end+1 || p.plural || p.det == bare && p.role&roleOffice == 0 {
				return nil
			}
			return p
		}
		i++
	}
	return nil
}

// relativeWho reports whether "who" or ", who" follows at i.
func (a *article) relativeWho(i int) bool {
	if a.doc.Word(i) == "," && i+1 < len(a.doc.Tokens) {
		i++
	}
	switch a.doc.Word(i) {
	case "who", "whose", "whom":
		return true
	}
	return false
}

// followsAge reports an age after a name: "X, 45,".
func (a *article) followsAge(i int) bool {
	return i+2 < len(a.doc.Tokens) && a.doc.Word(i) == "," && a.doc.Tokens[i+1].Kind == text.Number && len(a.doc.Word(i+1)) == 2 && !a.doc.Tokens[i+2].Space
}

// isParagraph reports whether tokens [first, end) are all of a paragraph: a
// kicker over the headline.
func (a *article) isParagraph(first, end int) bool {
	return a.closesParagraph(end-1) && (first == 0 || a.closesParagraph(first-1))
}

// closesParagraph reports whether token i is the last of its paragraph.
func (a *article) closesParagraph(i int) bool {
	return i+1 >= len(a.doc.Tokens) || a.doc.Sentences[a.doc.SentenceOf(i)].Paragraph != a.doc.Sentences[a.doc.SentenceOf(i+1)].Paragraph
}

// inByline reports whether a name at first is a byline's: "By X and Y", "X in
// Tbilisi" alone on a line.
func (a *article) inByline(first int) bool {
	s := a.doc.SentenceOf(first)
	x := a.doc.Sentences[s]
	return strings.EqualFold(a.doc.Word(x.FirstToken), "by") && x.EndToken-x.FirstToken < 16 && s < 8
}

// isLocative reports whether the phrase headed by i stands after a preposition
// of place.
func (a *article) isLocative(i int) bool {
	h := i
	for n := 0; n < 4 && a.tree.Label[h] == syntax.Conj; n++ {
		h = int(a.tree.Head[h])
	}
	return placeCase(a.caseOf(h))
}

// placeCase reports the prepositions after which a name is a place.
func placeCase(w string) bool {
	switch w {
	case "in", "at", "near", "outside", "inside", "around", "across", "throughout", "into", "onto", "within", "off", "along", "through", "toward", "towards", "via", "beyond", "above", "over", "under", "aboard", "on", "out of", "next to", "close to", "outside of", "north of", "south of", "east of", "west of", "up", "down", "past", "beside":
		return true
	}
	return false
}

// beforePlaceNoun reports whether a common noun for a place follows: "the
// Catatumbo region".
func (a *article) beforePlaceNoun(i int) bool {
	return i < len(a.doc.Tokens) && a.isNoun(i) && placeNoun(a.lemma(i)) && a.lemma(i) != "side"
}

// isAcronym reports whether tokens [first, end) are an acronym that can name a
// body.
func (a *article) isAcronym(first, end int) bool {
	s := a.text(first, end)
	if notBody(s) {
		return false
	}
	letters := 0
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			letters++
		}
	}
	return letters >= 2 && letters <= 9 || letters == 1 && len(s) > 1
}

// notBody reports acronyms that name no body.
func notBody(s string) bool {
	switch s {
	case "TV", "GPS", "AI", "DNA", "GMT", "CEO", "CFO", "MP", "MPs", "PM", "FM", "ID", "OK", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XIV", "USD", "EUR", "HQ", "UTC", "EST", "EDT", "BST", "CET", "AM", "PM.", "A.M.", "P.M.", "COVID", "HIV", "DDR", "IED", "UXO", "GDP", "VAT", "PR", "VIP", "SMS", "AK", "RPG", "UAV", "UAVs", "NGO", "NGOs", "IDP", "IDPs", "POW", "POWs", "PoW", "LNG", "SUV", "UTV", "Q&A", "FAQ", "RT", "PDF", "IT", "WMD", "ICBM", "MoU", "MOU", "XI.":
		return true
	}
	return false
}

// speaks reports whether the phrase headed by i is the subject of a verb of
// saying.
func (a *article) speaks(i int) bool {
	h := int(a.tree.Head[i])
	for n := 0; n < 3 && h >= 0 && a.tree.Label[i] == syntax.Conj; n++ {
		i, h = h, int(a.tree.Head[h])
	}
	if h < 0 || a.tree.Label[i] != syntax.Nsubj || a.doc.InQuote(i) >= 0 && a.doc.InQuote(h) < 0 {
		return false
	}
	return saysWhat(a.lemma(h)) && !(a.lemma(h) == "report" && h+1 < len(a.doc.Tokens) && a.doc.Word(h+1) == "to")
}

// utters reports whether the phrase headed by i is the subject of a verb that
// can stand beside a quote: "said", not "described".
func (a *article) utters(i int) bool {
	if !a.speaks(i) {
		return false
	}
	h := int(a.tree.Head[i])
	for n := 0; n < 3 && h >= 0 && a.tree.Label[i] == syntax.Conj; n++ {
		i, h = h, int(a.tree.Head[h])
	}
	for _, r := range cuesOf(a.lemma(h)) {
		if r.form&formAside != 0 {
			return true
		}
	}
	return false
}

// besideCue reports whether a verb of saying stands right before tokens
// [first, end) and after what is said ("…,” complained an officer"), or right
// after them or their tail ("a diplomat remarked").
func (a *article) besideCue(first, end, tail int) bool {
	if end < a.tree.Len() && tail < a.tree.Len() && a.lemma(end) == "report" && end+1 < a.tree.Len() && a.doc.Word(end+1) == "to" {
		return false // "the combatants report to a camp"
	}
	if v := first - 1; v >= 0 && saysWhat(a.lemma(v)) && (a.tree.Tag[v] == syntax.VBD || a.tree.Tag[v] == syntax.VBZ || a.tree.Tag[v] == syntax.VBN) {
		if v == 0 || a.doc.Tokens[v-1].Kind == text.CloseQuote {
			return true
		}
		if a.doc.Word(v-1) == "," && (a.doc.Tokens[max(v-2, 0)].Kind == text.CloseQuote || a.openDescription(first)) {
			return true
		}
	}
	if first > 0 && partPreposition(a.doc.Word(first-1)) {
		return false // "an aide to the minister said"
	}
	quoted := first > 1 && (a.doc.Tokens[first-1].Kind == text.CloseQuote || a.doc.Word(first-1) == "," && a.doc.Tokens[first-2].Kind == text.CloseQuote)
	for _, v := range [2]int{end, tail} {
		if v < a.tree.Len() && a.tree.Tag[v] == syntax.RB {
			v++
		}
		if v+1 >= a.tree.Len() || !saysWhat(a.lemma(v)) && !(quoted && a.isPredicate(v)) {
			continue
		}
		if a.lemma(v) == "put" && a.doc.Word(v+1) == "it" {
			return true
		}
		switch a.tree.Tag[v] {
		case syntax.VBD, syntax.VBZ, syntax.VBP:
			return true
		case syntax.VBN:
			if w := a.doc.Word(v + 1); w != "by" && w != "as" && w != "in" && w != "to" {
				return true
			}
		}
	}
	return false
}

// partPreposition reports the prepositions that tie a phrase to the noun
// before it.
func partPreposition(w string) bool {
	switch w {
	case "of", "to", "in", "for", "from", "at", "with", "by", "near":
		return true
	}
	return false
}

// openDescription reports whether the phrase that starts at i is indefinite or
// counted: "a diplomat", "two officials".
func (a *article) openDescription(i int) bool {
	switch a.lowerWord(i) {
	case "a", "an", "another", "one", "some", "several":
		return true
	}
	return a.tree.Tag[i] == syntax.CD
}

// saysWhat reports verbs whose subject speaks or writes.
func saysWhat(lemma string) bool {
	for _, r := range cuesOf(lemma) {
		if r.with == "" && r.form&formAside != 0 && r.by != byAnyone {
			return true
		}
	}
	switch lemma {
	case "say", "tell", "add", "warn", "announce", "call", "accuse", "deny", "ask", "reply", "insist", "claim", "state", "note", "argue", "stress", "write", "tweet", "post",
		"acknowledge", "admit", "urge", "demand", "reject", "describe", "explain", "declare", "concede", "suggest", "confirm", "caution", "complain", "grumble", "vow", "pledge", "promise",
		"remark", "recall", "respond", "condemn", "praise", "welcome", "predict", "estimate", "expect", "hope", "believe", "think", "report", "dismiss", "denounce", "quote",
		"thank", "disagree", "propose", "repeat", "reiterate", "underline", "emphasise", "emphasize", "point", "testify", "allege", "assert", "contend", "maintain", "observe", "opine", "quip", "joke", "answer", "question", "criticise", "criticize", "blame", "boast", "cite", "rule", "appeal", "congratulate", "mention", "go", "speak", "refuse", "decline", "agree", "offer", "threaten", "order", "instruct", "guess", "fear", "worry", "signal", "indicate", "reveal", "disclose", "stipulate", "swear", "apologise", "apologize", "lament", "voice", "express", "put", "invite":
		return true
	}
	return false
}

// spreadClasses gives unknown names the class of equal names that are settled.
func (a *article) spreadClasses() {
	w := &a.who
	if w.classes == nil {
		w.classes = map[string]int32{}
	}
	clear(w.classes)
	for n := range w.names {
		x := &w.names[n]
		if x.class == personName || x.class == bodyName && x.id == "" || x.class == placeName {
			w.buf = appendSlug(w.buf[:0], a.text(int(x.First), int(x.End)))
			if m, ok := w.classes[string(w.buf)]; !ok || w.names[m].class == placeName || x.class == bodyName && w.names[m].class == personName && w.names[m].titles == w.names[m].First && w.names[m].phrase < 0 {
				w.classes[string(w.buf)] = int32(n)
			}
		}
	}
	for n := range w.names {
		x := &w.names[n]
		if x.class != unknownName && x.class != placeName && !(x.class == personName && x.phrase < 0 && x.titles == x.First) {
			continue
		}
		w.buf = appendSlug(w.buf[:0], a.text(int(x.First), int(x.End)))
		if m, ok := w.classes[string(w.buf)]; ok && m != int32(n) {
			x.class, x.kind = w.names[m].class, w.names[m].kind
			continue
		}
		if x.class == unknownName && x.End-x.First > 1 { // "Okello said" makes a person of "Peter Okello"
			w.buf = appendSlug(w.buf[:0], a.doc.Word(int(x.End)-1))
			if m, ok := w.classes[string(w.buf)]; ok && w.names[m].class == personName {
				x.class = personName
			}
		}
	}
}

// personFor returns the person that name x refers to, added when new.
func (a *article) personFor(x *name) int {
	if n := a.lookPerson(x, false); n >= 0 {
		a.extendPerson(n, x)
		return n
	}
	full := a.personText(x)
	id := ceasefire.PersonID(full)
	if id == "" {
		return -1
	}
	n := a.addActor(ceasefire.Actor{ID: id, Kind: ceasefire.Person, Name: full})
	w := &a.who
	w.facts[n].words = int32(a.indexPerson(n, full))
	w.facts[n].acts = true
	return n
}

// personText returns a person's name as written, without titles.
func (a *article) personText(x *name) string { return a.text(int(x.First), int(x.End)) }

// extendPerson takes x for the person's name when it is fuller.
func (a *article) extendPerson(n int, x *name) {
	f := &a.who.facts[n]
	if f.official {
		return
	}
	full := a.personText(x)
	words := int32(strings.Count(slug(full), "-") + 1)
	if words > f.words {
		f.words = int32(a.indexPerson(n, full))
		a.actors[n].Name, a.actors[n].ID = full, ceasefire.PersonID(full)
	}
}

// lookPerson returns the person whose name x is or abridges, or -1. Of several
// with one surname it takes the one whose office or title fits, else the last
// one named; sure demands that only one fits.
func (a *article) lookPerson(x *name, sure bool) int {
	w := &a.who
	w.buf = appendSlug(w.buf[:0], a.text(int(x.First), int(x.End)))
	var words [6]string
	n := splitSlug(words[:], string(w.buf))
	if n == 0 {
		return -1
	}
	best, score, ties := -1, 0, 0
	last := words[n-1]
	head, ok := w.byWord[last]
	if ok {
		for p, steps := head, 0; p >= 0 && steps < 64; p, steps = w.postings[p].next, steps+1 {
			post := w.postings[p]
			if !a.hasWords(int(post.actor), words[:n-1]) {
				continue
			}
			v := 2
			if int(post.pos) == int(w.facts[post.actor].words)-1 {
				v += 4
			} else if n == 1 && post.pos == 0 {
				v++
			}
			v += a.officeFits(x, int(post.actor))
			switch {
			case int(post.actor) == best:
			case v > score:
				best, score, ties = int(post.actor), v, 0
			case v == score:
				ties++
			}
		}
	}
	if best < 0 && n > 1 {
		best = a.longerPerson(words[:n])
	}
	if best < 0 {
		best = a.variantPerson(words[:n])
	}
	if sure && ties > 0 {
		return -1
	}
	return best
}

// splitSlug cuts a slug at its hyphens into dst, dropping what does not fit.
func splitSlug(dst []string, s string) int {
	n := 0
	for word := range strings.SplitSeq(s, "-") {
		if n == len(dst) {
			break
		}
		if word != "" {
			dst[n] = word
			n++
		}
	}
	return n
}

// hasWords reports whether every word stands in the person's name; initials
// and articles may be missing.
func (a *article) hasWords(actor int, words []string) bool {
	for _, word := range words {
		if len(word) == 1 || isParticle(word) {
			continue
		}
		found := false
		p, ok := a.who.byWord[word]
		for steps := 0; ok && p >= 0 && steps < 64; p, steps = a.who.postings[p].next, steps+1 {
			if int(a.who.postings[p].actor) == actor {
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// longerPerson returns the person of whose name words is a fuller form: "Anna
// Maria Berg" after "Anna Berg".
func (a *article) longerPerson(words []string) int {
	p, ok := a.who.byWord[words[0]]
	for steps := 0; ok && p >= 0 && steps < 16; p, steps = a.who.postings[p].next, steps+1 {
		post := a.who.postings[p]
		if post.pos != 0 {
			continue
		}
		var have [6]string
		n := splitSlug(have[:], slug(a.actors[post.actor].Name))
		if n > 1 && n < len(words) && have[n-1] == words[len(words)-1] {
			return int(post.actor)
		}
	}
	return -1
}

// variantPerson returns the person whose surname is spelled a little
// differently, or -1: Nattaphon for Natthaphon.
func (a *article) variantPerson(words []string) int {
	last := words[len(words)-1]
	if len(last) < 5 {
		return -1
	}
	best := -1
	for i, n := len(a.actors)-1, 0; i >= 0 && n < 64; i, n = i-1, n+1 {
		if a.actors[i].Kind != ceasefire.Person {
			continue
		}
		var have [6]string
		k := splitSlug(have[:], slug(a.actors[i].Name))
		if k == 0 || !isVariant(have[k-1], last) || len(words) > 1 && k > 1 && have[0] != words[0] && !isVariant(have[0], words[0]) {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = i
	}
	return best
}

// isVariant reports whether two folded words are spellings of one name: equal
// first letters, the same consonants and at most two letters changed, or one
// letter changed in a long word.
func isVariant(x, y string) bool {
	if x == y {
		return true
	}
	if len(x) < 5 || len(y) < 5 || x[0] != y[0] {
		return false
	}
	d := distance(x, y)
	return d <= 2 && skeleton(x) == skeleton(y) || d == 1 && min(len(x), len(y)) >= 8
}

// skeleton returns the consonants of a folded word with doubled letters and
// what transcriptions differ by taken out.
func skeleton(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w':
			continue
		case 'q', 'c':
			c = 'k'
		case 'j':
			c = 'z'
		}
		if len(b) > 0 && b[len(b)-1] == c {
			continue
		}
		b = append(b, c)
	}
	return string(b)
}

// distance returns how many letters must be put in, taken out or changed to
// make y of x; words of more than 24 letters are far apart.
func distance(x, y string) int {
	if len(x) > 24 || len(y) > 24 {
		return len(x) + len(y)
	}
	var row [25]int
	for j := range len(y) + 1 {
		row[j] = j
	}
	for i := range len(x) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(y) {
			d := corner
			if x[i] != y[j] {
				d++
			}
			corner = row[j+1]
			row[j+1] = min(d, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// officeFits counts for and against x being the person: the same office, a
// different one, a title of the other gender.
func (a *article) officeFits(x *name, actor int) int {
	f := &a.who.facts[actor]
	v := 0
	if x.phrase >= 0 && f.role >= 0 {
		if a.singular(int(a.who.phrases[x.phrase].Head)) == a.singular(int(a.who.phrases[f.role].Head)) {
			v += 3
		} else {
			v -= 2
		}
	}
	if g := a.titleGender(x); g != unknownGender && f.gender != unknownGender {
		if g == f.gender {
			v++
		} else {
			v -= 4
		}
	}
	return v
}

// titleGender returns what the titles before a name tell.
func (a *article) titleGender(x *name) gender {
	for i := int(x.titles); i < int(x.First); i++ {
		switch a.lowerWord(i) {
		case "mr", "mr.", "sir", "lord", "king", "prince", "brother", "father", "sheikh", "imam", "señor", "monsieur":
			return male
		case "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "sister", "madame", "baroness":
			return female
		}
		if r := roleOf(a.lowerWord(i)); r&roleMale != 0 {
			return male
		} else if r&roleFemale != 0 {
			return female
		}
	}
	return unknownGender
}

// matchLoud finds the names of the text where capitals say nothing, in
// headlines and at the start of sentences: surnames, full names and bodies
// already known.
func (a *article) matchLoud() {
	w := &a.who
	for s := range a.doc.Sentences {
		x := a.doc.Sentences[s]
		for i := x.FirstToken; i < x.EndToken; i++ {
			if !w.loud[s] && i > x.FirstToken && a.startsMid(i) {
				continue
			}
			if w.nameAt[i] >= 0 || w.phraseAt[i] >= 0 || a.closedClass(i) || !a.isCapital(i) || a.doc.Tokens[i].End-a.doc.Tokens[i].Start < 3 {
				continue
			}
			w.buf = appendSlug(w.buf[:0], a.doc.Word(i))
			if b, ok := w.byName[string(w.buf)]; ok {
				a.addLoud(i, i+1, bodyName, int(b))
				continue
			}
			p, ok := w.byWord[string(w.buf)]
			if !ok || a.isVerb(i) && len(w.buf) < 5 {
				continue
			}
			post := w.postings[p]
			if post.next >= 0 && w.postings[post.next].actor != post.actor {
				continue
			}
			if post.pos != w.facts[post.actor].words-1 && (post.pos != 0 || w.loud[s]) {
				continue
			}
			first := i
			for first > x.FirstToken && w.nameAt[first-1] < 0 {
				w.buf = appendSlug(w.buf[:0], a.doc.Word(first-1))
				q, ok := w.byWord[string(w.buf)]
				if !ok || w.postings[q].actor != post.actor {
					break
				}
				first--
			}
			a.addLoud(first, i+1, personName, int(post.actor))
		}
	}
}

// addLoud adds a name of a headline; names stay in order because resolveMentions
// goes by nameAt.
func (a *article) addLoud(first, end int, c nameClass, actor int) {
	a.addName(name{First: int32(first), End: int32(end), class: c})
	a.who.names[len(a.who.names)-1].actor = int32(actor)
}
