package parse

import (
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// addBody adds the body's name at tokens [first, end), which scanBody found.
func (a *article) addBody(first, end int) {
	x := name{First: int32(first), End: int32(end), class: bodyName}
	x.Head = int32(a.spanHead(first, end))
	x.kind = a.kindOfBody(first, end)
	x.country = a.countryIn(first, end)
	if e, n, ok := a.lookup(first, end); ok {
		if n == end-first {
			a.addEntry(first, end, e)
			return
		}
		switch e.class {
		case demonymName, stateName:
			x.generic = a.isGeneric(first+n, end)
		case bodyName:
			if x.kind == ceasefire.Institution && e.kind == ceasefire.Organization {
				x.kind = e.kind // "UN Interim Force", "NATO Council"
			}
		}
	} else {
		x.generic = a.isGeneric(first, end)
	}
	if h := int(x.Head); placeWord(a.lowerWord(end-1)) && (h == 0 || h == end-1) {
		x.class = placeName
	}
	a.addName(x)
}

// countryIn returns the country of a demonym or country in a body's name that
// tells whose it is; "" for none and for one in its of-phrase.
func (a *article) countryIn(first, end int) ceasefire.Country {
	for i := first; i < end; i++ {
		if connects(a.doc.Word(i)) && a.doc.Word(i) != "and" {
			return ""
		}
		if e, _, ok := a.lookup(i, end); ok && (e.class == demonymName || e.class == stateName) {
			return e.country
		}
	}
	return ""
}

// isGeneric reports whether tokens [first, end) name a kind of national
// institution and no more: "Foreign Ministry", "Army", "Supreme Court".
func (a *article) isGeneric(first, end int) bool {
	for i := first; i < end; i++ {
		low := a.lowerWord(i)
		if b := bodyOf(low); b != nil && b.alone {
			continue
		}
		if !fieldWord(low) {
			return false
		}
	}
	return end > first
}

// fieldWord reports the words that tell national institutions apart.
func fieldWord(w string) bool {
	switch w {
	case "foreign", "defence", "defense", "interior", "health", "finance", "information", "justice", "education", "supreme", "constitutional", "high", "armed", "air", "force", "forces",
		"national", "general", "staff", "state", "security", "affairs", "and", "of", "the", "home", "external", "internal", "economy", "culture", "agriculture", "energy", "transport", "trade", "intelligence", "civil", "border", "coast", "guard", "central", "upper", "lower", "federal", "military", "ministry", "for", "refugees", "reconstruction", "religious", "oil", "planning", "tourism", "labour", "labor", "emergency", "emergencies", "situations", "environment":
		return true
	}
	return false
}

// kindOfBody returns the kind that the words of a body's name show.
func (a *article) kindOfBody(first, end int) ceasefire.ActorKind {
	kind := ceasefire.Organization
	armed, official := false, false
	var head *bodyNoun
	for i := first; i < end; i++ {
		low := a.lowerWord(i)
		switch low {
		case "liberation", "resistance", "revolutionary", "salvation", "rebel", "jihad", "islamic", "martyrs", "mujahideen", "guerrilla", "militia", "rapid", "popular", "insurgent", "separatist", "fano", "brigades", "brigade":
			armed = true
		case "defence", "defense", "armed", "royal", "security", "air", "police", "national", "presidential", "republican", "border", "coast":
			official = true
		case "of", "for", "to", "in", "on":
			if head != nil {
				i = end // the first head counts
				continue
			}
		}
		if b := bodyOf(singularBody(low)); b != nil {
			head = b
		}
	}
	if head == nil {
		return kind
	}
	kind = head.kind
	switch head.family {
	case armyFamily:
		kind = ceasefire.Institution
		if armed && !(official && head.noun == "guard") {
			kind = ceasefire.ArmedGroup
		}
		if head.noun == "guard" && armed {
			kind = ceasefire.Institution // "Islamic Revolutionary Guards"
		}
	case groupFamily:
		if kind == ceasefire.ArmedGroup && !armed && head.noun == "movement" {
			kind = ceasefire.ArmedGroup
		}
		if head.noun == "organisation" || head.noun == "organization" || head.noun == "group" || head.noun == "watch" {
			kind = ceasefire.Organization
		}
		if a.lowerWord(first) == "contact" {
			kind = ceasefire.Coalition
		}
	case councilFamily:
		if first+1 < end && a.isInternational(first, end) {
			kind = ceasefire.Organization
		}
	case missionFamily, committeeFamily:
		kind = head.kind
	}
	return kind
}

// isInternational reports names of councils that are bodies of several states.
func (a *article) isInternational(first, end int) bool {
	for i := first; i < end; i++ {
		switch a.lowerWord(i) {
		case "cooperation", "refugee", "churches", "europe", "arctic", "nordic", "international", "world", "business":
			return true
		}
	}
	return false
}

// addEntry adds the name at tokens [first, end) that the tables know as e.
func (a *article) addEntry(first, end int, e entry) {
	a.addName(name{First: int32(first), End: int32(end), class: e.class, kind: e.kind, country: e.country, id: e.id, outlet: e.outlet})
}

// bodyFor returns the body that name n refers to, added when new.
func (a *article) bodyFor(n int32) int {
	w := &a.who
	x := &w.names[n]
	full := a.text(int(x.First), int(x.End))
	w.buf = appendSlug(w.buf[:0], full)
	key := string(w.buf)
	if x.id == "" && x.generic {
		key = a.nationalSlug(n, key)
	}
	if b, ok := w.byName[key]; ok {
		a.addAlias(int(b), full)
		return int(b)
	}
	if x.id != "" {
		if b, ok := w.byName[string(x.id)]; ok {
			w.byName[key] = b
			a.addAlias(int(b), full)
			return int(b)
		}
	} else if b := a.shortBody(x, key); b >= 0 {
		w.byName[key] = int32(b)
		a.addAlias(b, full)
		return b
	}
	y := ceasefire.Actor{ID: x.id, Kind: x.kind, Name: full, Country: x.country}
	if x.id == "" {
		y.ID = ceasefire.NewActorID(x.kind, key)
	}
	if y.ID == "" {
		return -1
	}
	b := a.addActor(y)
	w.byName[key] = int32(b)
	w.byName[string(y.ID)] = int32(b)
	f := &w.facts[b]
	f.acts = true
	f.official = x.id != ""
	f.family = a.familyOf(int(x.First), int(x.End), x.kind)
	if x.outlet {
		f.family = outletFamily
	}
	f.armed = x.kind == ceasefire.ArmedGroup
	f.plural = w.shape[x.End-1] == capShape && bodyOf(a.lowerWord(int(x.End)-1)) == nil && looksPlural(full)
	return b
}

// looksPlural reports a name whose form is that of a plural: "Houthis", not "Hamas".
func looksPlural(name string) bool {
	if !strings.HasSuffix(name, "s") {
		return false
	}
	for _, end := range [...]string{"as", "us", "ss"} {
		if strings.HasSuffix(name, end) {
			return false
		}
	}
	return true
}

// familyOf returns the family of the head of a body's name.
func (a *article) familyOf(first, end int, k ceasefire.ActorKind) bodyFamily {
	fam := noFamily
	for i := first; i < end; i++ {
		if fam != noFamily && connects(a.doc.Word(i)) {
			break
		}
		if b := bodyOf(singularBody(a.lowerWord(i))); b != nil {
			fam = b.family
		}
	}
	if fam == noFamily && k == ceasefire.ArmedGroup {
		fam = groupFamily
	}
	return fam
}

// nationalSlug returns the slug of a generic national institution with the
// demonym of its country, where the words around it tell the country.
func (a *article) nationalSlug(n int32, key string) string {
	x := &a.who.names[n]
	c := x.country
	if c == "" {
		c = a.ownerCountry(n)
	}
	if c == "" {
		return key
	}
	x.country = c
	rest := key
	if e, _, ok := a.lookup(int(x.First), int(x.End)); ok && (e.class == demonymName || e.class == stateName) {
		return key // "US Congress": as written
	}
	if d := demonymSlug(c); d != "" {
		return d + "-" + rest
	}
	return rest
}

// ownerCountry returns the country of the name in the genitive before name n,
// or of an of-phrase after it.
func (a *article) ownerCountry(n int32) ceasefire.Country {
	w := &a.who
	x := &w.names[n]
	i := int(x.First) - 1
	if i > 0 && a.tree.Tag[i] == syntax.POS && w.nameAt[i-1] >= 0 {
		return w.names[w.nameAt[i-1]].country
	}
	if i >= 0 && w.nameAt[i] >= 0 && (w.names[w.nameAt[i]].class == demonymName || w.names[w.nameAt[i]].class == stateName) {
		return w.names[w.nameAt[i]].country
	}
	if e := int(x.End); e+1 < len(a.doc.Tokens) && a.doc.Word(e) == "of" {
		if m := w.nameAt[e+1]; m >= 0 {
			return w.names[m].country
		}
	}
	return ""
}

// shortBody returns the body of which x is a shorter form, or -1: "the
// Council" is too short to tell, "Security Council" is the UN's.
func (a *article) shortBody(x *name, key string) int {
	if x.End-x.First < 2 {
		if a.who.shape[x.First] == upperShape {
			return a.spelledBody(x)
		}
		return a.wordOfBody(x, key)
	}
	for i, n := len(a.actors)-1, 0; i >= 0 && n < 64; i, n = i-1, n+1 {
		k := a.actors[i].Kind
		if k == ceasefire.Person || k == ceasefire.State || k == ceasefire.Group {
			continue
		}
		have := slug(a.actors[i].Name)
		if len(have) > len(key)+1 && (strings.HasSuffix(have, "-"+key) || strings.HasPrefix(have, key+"-")) {
			if x.generic && a.actors[i].Country != "" && x.country != "" && a.actors[i].Country != x.country {
				continue
			}
			return i
		}
		if len(key) > len(have)+1 && (strings.HasSuffix(key, "-"+have) && strings.Contains(have, "-")) && !a.who.facts[i].official && !x.generic {
			return i
		}
	}
	return -1
}

// wordOfBody returns the one body in whose name the plural x stands, "the
// Tigers" for "Mountain Tigers Movement", or -1.
func (a *article) wordOfBody(x *name, key string) int {
	if t := a.tree.Tag[x.First]; t != syntax.NNPS && t != syntax.NNS || fieldWord(key) || bodyOf(singularBody(key)) != nil {
		return -1
	}
	best := -1
	for i, n := len(a.actors)-1, 0; i >= 0 && n < 64; i, n = i-1, n+1 {
		switch a.actors[i].Kind {
		case ceasefire.Organization, ceasefire.ArmedGroup, ceasefire.Institution:
		default:
			continue
		}
		for word := range strings.SplitSeq(slug(a.actors[i].Name), "-") {
			if word != key {
				continue
			}
			if best >= 0 {
				return -1
			}
			best = i
			break
		}
	}
	return best
}

// spelledBody returns the body whose name, spelled out before, has the initials
// of acronym x, or -1; the acronym gives its id.
func (a *article) spelledBody(x *name) int {
	s := strings.ReplaceAll(a.doc.Word(int(x.First)), ".", "")
	if len(s) < 3 {
		return -1
	}
	for i, n := len(a.actors)-1, 0; i >= 0 && n < 64; i, n = i-1, n+1 {
		k := a.actors[i].Kind
		if k == ceasefire.Person || k == ceasefire.State || k == ceasefire.Group || !hasInitials(a.actors[i].Name, s) {
			continue
		}
		if !a.who.facts[i].official {
			a.actors[i].ID = ceasefire.NewActorID(k, s)
		}
		return i
	}
	return -1
}

// hasInitials reports whether the words of a name that have a capital start
// with the letters of s.
func hasInitials(name, s string) bool {
	k := 0
	start := true
	for i := 0; i < len(name); i++ {
		c := name[i]
		if start && 'A' <= c && c <= 'Z' {
			if k >= len(s) || s[k] != c {
				return false
			}
			k++
		}
		start = c == ' ' || c == '-'
	}
	return k == len(s)
}

// addAlias notes another name of actor n.
func (a *article) addAlias(n int, s string) {
	x := &a.actors[n]
	if s == x.Name || len(x.Aliases) >= 8 {
		return
	}
	for _, have := range x.Aliases {
		if have == s {
			return
		}
	}
	x.Aliases = append(x.Aliases, s)
}

// introduceAcronyms joins acronyms in brackets with the names before them:
// "Rapid Support Forces (RSF)", "UNSMIL (the UN mission)", "the X, or Y,".
func (a *article) introduceAcronyms() {
	w := &a.who
	for i := 1; i+1 < len(a.doc.Tokens); i++ {
		switch a.doc.Word(i) {
		case "(":
			a.introduceInBrackets(i)
		case ",":
			if j := a.aliasMarker(i + 1); j > 0 && w.nameAt[i-1] >= 0 && j < len(w.nameAt) && w.nameAt[j] >= 0 {
				out, in := w.nameAt[i-1], w.nameAt[j]
				if personable(&w.names[out]) && personable(&w.names[in]) && w.shape[j] == capShape {
					w.names[in].class = otherName // a nickname
					continue
				}
				a.introduce(out, in, true)
			}
		}
	}
}

// aliasMarker returns the token after "or", "known as", "also known as" at i
// when it starts a name in capitals, 0 otherwise.
func (a *article) aliasMarker(i int) int {
	j := i
	switch a.doc.Word(j) {
	case "or", "dubbed", "called":
		j++
	case "also", "better", "commonly", "widely":
		j++
		fallthrough
	case "known":
		if j+1 >= len(a.doc.Tokens) || a.doc.Word(j) != "known" || a.doc.Word(j+1) != "as" {
			return 0
		}
		j += 2
	default:
		return 0
	}
	marked := j > i+1
	if j < len(a.doc.Tokens) && a.doc.Word(j) == "the" {
		j++
	}
	for marked && j < len(a.doc.Tokens) && (a.doc.Tokens[j].Kind == text.OpenQuote || a.isTitleWord(j)) {
		j++
	}
	if j >= len(a.doc.Tokens) || a.who.shape[j] != upperShape && !marked {
		return 0
	}
	return j
}

// upperLetters counts the capital letters of s in ASCII.
func upperLetters(s string) (n int) {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			n++
		}
	}
	return n
}

// introduceInBrackets joins what stands before the bracket at i with the one
// name inside it.
func (a *article) introduceInBrackets(i int) {
	w := &a.who
	j := i + 1
	if j < len(a.doc.Tokens) && a.doc.Word(j) == "the" {
		j++
	}
	if j >= len(a.doc.Tokens)-1 {
		return
	}
	in := w.nameAt[j]
	if in < 0 {
		if upperLetters(a.doc.Word(j)) < 2 || a.doc.Word(j+1) != ")" {
			return
		}
		a.addName(name{First: int32(j), End: int32(j + 1)})
		in = w.nameAt[j]
	}
	if e := int(w.names[in].End); e >= len(a.doc.Tokens) || a.doc.Word(e) != ")" && a.doc.Word(e) != "," && a.doc.Word(e) != ";" {
		return
	}
	out := w.nameAt[i-1]
	acronym := upperLetters(a.doc.Word(j)) > 1 && int(w.names[in].End) == j+1
	if acronym {
		if first := a.spelledOut(j, i); first >= 0 {
			if a.namesThing(first, i) {
				w.names[in].class = otherName
				a.noteThing(j)
				return
			}
			if out < 0 || int(w.names[out].First) > first {
				out = a.coverName(first, i)
			}
		} else if a.namesThing(a.capitalsBefore(i), i) {
			w.names[in].class = otherName
			a.noteThing(j)
			return
		}
	}
	if acronym && out >= 0 && w.names[out].class == stateName { // "Alternative for Germany (AfD)"
		k := int(w.names[out].First)
		if k >= 2 && connects(a.doc.Word(k-1)) && a.isCapital(k-2) {
			for k -= 2; k > 0 && a.isCapital(k-1) && a.doc.Tokens[k-1].Kind == text.Word; k-- {
			}
			out = a.coverName(k, i)
		}
	}
	if out < 0 {
		return
	}
	brief := acronym || w.names[out].class == bodyName && int(w.names[in].End) == j+1 && len(a.doc.Word(j)) < 9
	a.introduce(out, in, brief || w.shape[w.names[out].First] == upperShape)
}

// noteThing remembers the acronym at token j of what is no body; a text has few.
func (a *article) noteThing(j int) {
	if w := &a.who; len(w.things) < 64 {
		w.things = append(w.things, a.doc.Word(j))
	}
}

// capitalsBefore returns the first token of the capitals, and the small words
// between them, that stand before token i.
func (a *article) capitalsBefore(i int) int {
	first := i
	for k := i - 1; k >= 0 && i-k < 12 && (a.isCapital(k) || connects(a.doc.Word(k))); k-- {
		if a.isCapital(k) {
			first = k
		}
	}
	return first
}

// namesThing reports whether the noun that heads the name at tokens
// [first, end) is one of agreements and the like: "Accord for Peace in the
// North".
func (a *article) namesThing(first, end int) bool {
	thing := false
	for i := first; i < end && !connects(a.doc.Word(i)); i++ {
		low := a.lowerWord(i)
		thing = thingNoun(low) && bodyOf(singularBody(low)) == nil
	}
	return thing
}

// spelledOut returns the first token of the words before the bracket whose
// initials the acronym at j consists of, or -1.
func (a *article) spelledOut(j, bracket int) int {
	s := strings.Trim(a.doc.Word(j), "s")
	return a.initials(s, len(s)-1, bracket-1, 0)
}

// initials matches the letters s[:k+1] with the initials of the words up to
// token i and returns the token of the first; the small words of a name may
// give a letter or none.
func (a *article) initials(s string, k, i, depth int) int {
	if k < 0 {
		return i + 1
	}
	if i < 0 || depth > 14 || a.doc.Tokens[i].Kind == text.Punct && !a.hyphenAt(i) {
		return -1
	}
	w := a.doc.Word(i)
	small := connects(w) || w == "the" || a.tree.Tag[i] == syntax.POS || a.hyphenAt(i)
	if w[0]&^0x20 == s[k]&^0x20 && a.doc.Tokens[i].Kind == text.Word {
		if a.who.shape[i] == upperShape && len(w) >= 2 && k > 0 {
			letters := strings.ReplaceAll(w, ".", "")
			if strings.HasSuffix(s[:k+1], letters) {
				return a.initials(s, k-len(letters), i-1, depth+1)
			}
		}
		if first := a.initials(s, k-1, i-1, depth+1); first >= 0 {
			return first
		}
	} else if a.who.shape[i] == upperShape {
		letters := strings.ReplaceAll(w, ".", "")
		if len(letters) > 1 && strings.HasSuffix(s[:k+1], letters) {
			return a.initials(s, k-len(letters), i-1, depth+1)
		}
	}
	if small {
		return a.initials(s, k, i-1, depth+1)
	}
	return -1
}

// coverName makes one body's name of tokens [first, end), in place of the
// names in it, and returns it.
func (a *article) coverName(first, end int) int32 {
	w := &a.who
	for i := first; i < end; i++ {
		if n := w.nameAt[i]; n >= 0 {
			w.names[n].class = otherName
			w.names[n].First = w.names[n].End // covered: refers to nothing
		}
		if p := w.phraseAt[i]; p >= 0 && i < end-1 {
			w.phraseAt[i] = -1
		}
	}
	x := name{First: int32(first), End: int32(end), class: bodyName, kind: a.kindOfBody(first, end), country: a.countryIn(first, end)}
	a.addName(x)
	return int32(len(w.names) - 1)
}

// introduce makes names out and in two names of one body: the fuller gives the
// kind, the acronym the id.
func (a *article) introduce(out, in int32, acronym bool) {
	w := &a.who
	x, y := &w.names[out], &w.names[in]
	if x.class == personName || x.class == stateName || x.class == placeName || x.class == demonymName || y.class == placeName || y.class == stateName || y.class == personName {
		return
	}
	if x.class == capitalName || x.class == otherName {
		return
	}
	if y.class == unknownName && !acronym {
		return
	}
	full, short := x, y
	if w.shape[x.First] == upperShape && x.End-x.First == 1 {
		full, short = y, x
	}
	if short.actor >= 0 {
		full.actor = short.actor
		return
	}
	if full.class != bodyName {
		full.class, full.kind = bodyName, ceasefire.Organization
		if short.class == bodyName {
			full.kind = short.kind
		}
	}
	id := full.id
	if id == "" {
		id = short.id
	}
	if id == "" {
		id = ceasefire.NewActorID(full.kind, a.text(int(short.First), int(short.End)))
	}
	if id == "" {
		return
	}
	kind := full.kind
	if short.id != "" {
		kind = short.kind
	}
	name := a.text(int(full.First), int(full.End))
	n := -1
	if b, ok := w.byName[string(id)]; ok {
		n = int(b)
	} else {
		n = a.addActor(ceasefire.Actor{ID: id, Kind: kind, Name: name, Country: full.country})
		f := &w.facts[n]
		f.acts = true
		f.official = true
		f.family = a.familyOf(int(full.First), int(full.End), kind)
		f.armed = kind == ceasefire.ArmedGroup
		w.byName[string(id)] = int32(n)
	}
	w.byName[slug(name)] = int32(n)
	w.byName[slug(a.text(int(short.First), int(short.End)))] = int32(n)
	a.addAlias(n, a.text(int(short.First), int(short.End)))
	short.class, short.kind, full.kind = bodyName, kind, kind
	full.actor, short.actor = int32(n), int32(n)
}

// actsAsState reports whether name n, of a country, its people or its capital,
// stands where the state acts or is acted on, not where it is only a place.
func (a *article) actsAsState(n int32) bool {
	x := &a.who.names[n]
	if x.country == "" {
		return false
	}
	h := int(x.Head)
	if a.inDateline(int(x.First)) {
		return false
	}
	if e := int(x.End); e+1 < len(a.doc.Tokens) && a.hyphenAt(e) {
		return participleTail(a.lowerWord(e+1)) && !placeTail(a.lowerWord(e+1)) || x.class == demonymName
	}
	if x.class == demonymName {
		return a.demonymActs(n)
	}
	label := a.tree.Label[h]
	c := h
	for k := 0; k < 8 && label == syntax.Conj; k++ {
		if a.caseOf(c) != "" {
			break
		}
		c = int(a.tree.Head[c])
		label = a.tree.Label[c]
	}
	up := int(a.tree.Head[c])
	capital := x.class == capitalName
	if e := int(x.End); e < len(a.doc.Tokens) && a.tree.Tag[e] == syntax.POS {
		return a.possessorActs(e+1, capital)
	}
	prep := a.caseOf(c)
	if prep == "" && (a.besideCue(int(x.First), int(x.End), int(x.End)) || a.speaksPastClause(n)) {
		return true
	}
	switch label {
	case syntax.Nsubj, syntax.NsubjOuter:
		if up >= 0 && capital {
			if p := a.tree.Child(up, syntax.Cop); p >= 0 && placeNoun(a.lemma(up)) {
				return false
			}
		}
		return prep == "" || prep == "between"
	case syntax.NsubjPass:
		return !capital || up >= 0 && (saysWhat(a.lemma(up)) || actsOn(a.lemma(up)) || a.lemma(up) == "prepare") // "Seoul was prepared to"
	case syntax.OblAgent:
		return true
	case syntax.Obj, syntax.Iobj:
		if prep != "" {
			return false
		}
		if capital {
			return up >= 0 && actsOn(a.lemma(up))
		}
		return up < 0 || !entersPlace(a.lemma(up))
	case syntax.NmodPoss:
		return a.possessorActs(int(x.End), capital)
	case syntax.Compound, syntax.Amod:
		if capital {
			return up >= 0 && a.standsForState(up)
		}
		return up < 0 || !placeNoun(a.lemma(up)) && !a.personPhrase(up)
	case syntax.Obl, syntax.Nmod, syntax.Advmod, syntax.Advcl, syntax.OblUnmarked, syntax.Conj:
		return a.prepActs(prep, up, capital)
	case syntax.Appos:
		if n := a.who.nameAt[max(up, 0)]; n >= 0 && (a.who.names[n].class == placeName || a.who.names[n].class == capitalName || a.who.names[n].class == unknownName) {
			return false
		}
		return !capital
	case syntax.Root, syntax.Parataxis, syntax.List, syntax.Vocative:
		return !capital && prep == ""
	case syntax.Flat, syntax.Dep, syntax.NmodUnmarked:
		return false
	}
	return prep == "" && !capital
}

// speaksPastClause reports whether name n opens its sentence and stands before
// ", which" and a verb of saying behind that clause: "Ankara, which trained the
// crews, says".
func (a *article) speaksPastClause(n int32) bool {
	x := &a.who.names[n]
	s := a.doc.Sentences[a.doc.SentenceOf(int(x.First))]
	e := int(x.End)
	if int(x.First) != s.FirstToken || e+1 >= s.EndToken || !a.isComma(e) || a.doc.Word(e+1) != "which" {
		return false
	}
	for j := e + 2; j+1 < s.EndToken; j++ {
		if a.isComma(j) && a.tree.Tag[j+1].Finite() {
			return saysWhat(a.lemma(j + 1))
		}
	}
	return false
}

// placeTail reports participles that tell where something is, not who does it.
func placeTail(w string) bool {
	switch w {
	case "based", "born", "made", "held", "occupied", "controlled", "administered":
		return true
	}
	return false
}

// actsOn reports verbs whose object is asked or dealt with as a government.
func actsOn(lemma string) bool {
	switch lemma {
	case "accuse", "urge", "ask", "tell", "consult", "sound", "approach", "blame", "press", "warn", "thank", "criticise", "criticize", "support", "back", "arm", "help", "pressure", "invite",
		"commit", "oblige", "require", "persuade", "convince", "inform", "notify", "condemn", "praise", "force", "allow", "let", "want", "push", "lobby", "reassure", "assure", "sanction",
		"punish", "threaten", "bind", "compel", "encourage", "remind", "challenge", "engage", "isolate", "trust", "anger", "please", "represent":
		return true
	}
	return false
}

// entersPlace reports verbs whose object is a place gone to or left.
func entersPlace(lemma string) bool {
	switch lemma {
	case "visit", "enter", "leave", "reach", "tour", "flee", "cross", "quit", "hit", "shell", "rock":
		return true
	}
	return false
}

// possessorActs reports whether the owner of what stands from token i on acts:
// it owns a government, a promise or a force, not a street.
func (a *article) possessorActs(i int, capital bool) bool {
	if !capital {
		return true
	}
	for n := 0; n < 5 && i < len(a.doc.Tokens); n++ {
		if a.isNoun(i) && !(a.tree.Label[i] == syntax.Compound && int(a.tree.Head[i]) > i) {
			return !placeNoun(a.lemma(i)) && !cityThing(a.lemma(i))
		}
		i++
	}
	return false
}

// cityThing reports what a city has and a government has not.
func cityThing(lemma string) bool {
	switch lemma {
	case "street", "outskirt", "university", "mosque", "church", "cathedral", "hotel", "mayor", "resident", "square", "market", "hospital", "school", "palace", "stadium", "population", "centre", "center", "skyline", "airport", "metro", "quarter", "neighbourhood", "suburb", "museum":
		return true
	}
	return false
}

// standsForState reports nouns whose modifier is the state that they stand for.
func (a *article) standsForState(i int) bool {
	switch a.lemma(i) {
	case "government", "regime", "authority", "leadership", "delegation", "troops", "troop", "force", "army", "administration", "side":
		return true
	}
	return false
}

// prepActs reports whether a name after a preposition stands for the state.
func (a *article) prepActs(prep string, up int, capital bool) bool {
	if placeCase(prep) && prep != "on" {
		return false
	}
	if (prep == "with" || prep == "between") && up >= 0 {
		switch a.lemma(up) {
		case "border", "frontier", "crossing", "boundary", "line":
			return false // "the border with Iraq"
		}
	}
	switch prep {
	case "by", "with", "between", "against", "among", "including", "like", "unlike", "according to", "such as", "alongside", "as well as", "together with", "along with", "without", "than", "except", "as", "per":
		return true
	case "for":
		return !capital || up >= 0 && !a.isNoun(up)
	case "on":
		return up >= 0 && (a.lemma(up) == "sanction" || a.lemma(up) == "call" || a.lemma(up) == "pressure" || a.lemma(up) == "depend" || a.lemma(up) == "rely" || a.lemma(up) == "impose" || a.lemma(up) == "attack" || a.lemma(up) == "war" || a.lemma(up) == "blame")
	case "of":
		if up < 0 {
			return false
		}
		l := a.lemma(up)
		if placeNoun(l) || cityThing(l) {
			return false
		}
		if a.personPhrase(up) {
			return roleOf(a.singular(up))&roleState != 0 || l == "leader" && a.tree.Tag[up] == syntax.NNS
		}
		if n := a.who.nameAt[up]; n >= 0 && a.who.names[n].class == personName {
			return false
		}
		return !capital || l == "government" || l == "part" || l == "behalf" || l == "consent"
	case "to":
		if up < 0 {
			return false
		}
		if capital {
			return givesTo(a.lemma(up))
		}
		return !movesTo(a.lemma(up))
	case "from":
		if up < 0 {
			return false
		}
		switch a.lemma(up) {
		case "troop", "troops", "soldier", "contingent", "monitor", "observer", "police", "mediator", "draw", "demand", "guarantee", "pressure", "request", "support", "response", "pledge", "assurance", "commitment", "promise", "concession", "receive", "secure", "win", "seek", "want", "approval", "consent", "help", "backing", "obtain", "extract", "expect":
			return true
		case "have", "comprise", "include":
			return !capital && a.tree.Child(up, syntax.Obj) >= 0 && a.classAt(a.tree.Child(up, syntax.Obj))&(troops|observers|police) != 0
		case "adviser", "battalion", "brigade", "contribution", "delegate", "delegation", "diplomat", "engineer", "envoy", "funding", "instructor", "minister",
			"negotiator", "objection", "offer", "officer", "official", "opposition", "peacekeeper", "proposal", "representative", "trainer", "unit":
			return !capital
		}
		return false
	case "":
		return !capital
	}
	return false
}

// personPhrase reports whether token i is a noun for a person.
func (a *article) personPhrase(i int) bool { return roleOf(a.singular(i)) != 0 }

// movesTo reports verbs and nouns after which "to" tells where.
func movesTo(lemma string) bool {
	switch lemma {
	case "go", "come", "return", "travel", "fly", "send", "deploy", "move", "arrive", "flee", "withdraw", "trip", "visit", "road", "flight", "march", "head", "drive", "bring", "take", "transfer", "deport", "evacuate", "escape", "spread", "lead", "route", "back", "mission", "journey", "dispatch", "airlift", "ship", "export", "deliver", "trek", "convoy", "travel ban", "border", "access", "carry":
		return true
	}
	return false
}

// givesTo reports verbs after which "to" tells who receives or hears.
func givesTo(lemma string) bool {
	switch lemma {
	case "give", "offer", "promise", "sell", "supply", "appeal", "respond", "hand", "provide", "guarantee", "message", "letter", "warning", "propose", "pledge", "listen", "speak", "talk", "complain", "concede", "reply", "close", "loyal", "aid", "assurance", "leave", "submit", "ally":
		return true
	}
	return false
}

// demonymActs reports whether a demonym stands for the state: before a noun
// that is its government's, or as the plural of the people that acts.
func (a *article) demonymActs(n int32) bool {
	x := &a.who.names[n]
	h := int(x.Head)
	e := int(x.End)
	if a.tree.Tag[h] == syntax.NNPS || a.tree.Tag[h] == syntax.NNS {
		switch a.tree.Label[h] {
		case syntax.Nsubj, syntax.NsubjPass, syntax.OblAgent, syntax.Conj, syntax.Obj:
			return x.First > 0 && a.lowerWord(int(x.First)-1) == "the"
		}
		return false
	}
	paired := false // "Chinese and Indian commanders"
	if k := int(x.First) - 2; k >= 0 && a.doc.Word(k+1) == "and" && a.who.nameAt[k] >= 0 {
		paired = a.who.names[a.who.nameAt[k]].class == demonymName
	}
	for i := e; i < min(e+6, len(a.doc.Tokens)); i++ {
		if a.who.nameAt[i] >= 0 {
			m := &a.who.names[a.who.nameAt[i]]
			if m.class == demonymName {
				paired = true
				continue
			}
			return false
		}
		if p := a.who.phraseAt[i]; p >= 0 {
			q := &a.who.phrases[p]
			if v := int(a.tree.Head[q.Head]); v >= 0 && (a.tree.Label[q.Head] == syntax.Nsubj || a.tree.Label[q.Head] == syntax.OblAgent) && q.body == nil && q.role&(roleRank|roleFighter) != 0 && headsBody(a.lemma(v)) {
				return true // "a French general will lead the force"
			}
			if paired && q.plural && q.body == nil && q.role&(roleSource|roleOffice|roleRank) != 0 {
				return true
			}
			if q.body != nil {
				return q.body.kind == ceasefire.Institution
			}
			return q.role&(roleState|roleFighter) != 0 && !a.captive(i) || q.role&roleOffice != 0 && q.role&roleSource == 0
		}
		if a.isNoun(i) && !(a.tree.Label[i] == syntax.Compound && int(a.tree.Head[i]) > i) {
			return !placeNoun(a.lemma(i)) && !culture(a.lemma(i)) || a.lemma(i) == "side"
		}
		switch a.tree.Tag[i] {
		case syntax.JJ, syntax.NN, syntax.NNP, syntax.NNS, syntax.HYPH, syntax.VBN, syntax.TagCC, syntax.COMMA, syntax.CD:
		default:
			return false
		}
	}
	return false
}

// headsBody reports the verbs of whoever is at the head of a body, where the
// country counts and not the person.
func headsBody(lemma string) bool {
	switch lemma {
	case "chair", "co-chair", "command", "head", "lead":
		return true
	}
	return false
}

// captive reports whether the noun at i is held by others.
func (a *article) captive(i int) bool {
	for c := range a.tree.Children(i) {
		if a.tree.Label[c] == syntax.Amod {
			switch a.lemma(c) {
			case "captured", "capture", "freed", "free", "detained", "detain", "captive", "released", "missing", "dead", "wounded", "kidnapped":
				return true
			}
		}
	}
	return false
}

// culture reports nouns whose demonym tells a kind, not an owner.
func culture(lemma string) bool {
	switch lemma {
	case "language", "word", "people", "woman", "man", "child", "family", "name", "daily", "newspaper", "media", "television", "radio", "winter", "food", "history", "culture", "citizen", "civilian", "national", "refugee", "speaker", "community", "minority", "descent", "origin", "company", "drone maker", "city", "port", "firm", "investor", "detainee", "boy", "girl", "life", "passport", "journalist", "photographer", "village", "resident", "mother", "father", "couple", "student", "poet", "writer", "church":
		return true
	}
	return false
}

// inDateline reports whether token i stands in the dateline.
func (a *article) inDateline(i int) bool {
	d := a.src.Dateline
	t := a.doc.Tokens[i]
	if d.End > d.Start && int(t.Start) >= d.Start && int(t.End) <= d.End {
		return true
	}
	p := a.doc.Paragraphs[a.doc.Sentences[a.doc.SentenceOf(i)].Paragraph]
	if int(t.Start)-p.Start > 40 {
		return false
	}
	first := a.doc.Sentences[p.FirstSentence].FirstToken
	end := min(first+14, len(a.doc.Tokens))
	for j := first; j < end; j++ {
		switch a.doc.Word(j) {
		case "—", "–", "--", "-", ":":
			if a.doc.Tokens[j].Kind != text.Word && !a.hyphenAt(j) {
				return j > i && (a.doc.Word(j) != ":" || a.who.shape[first] == upperShape) && a.datelineStart(first, j)
			}
		}
		if a.isVerb(j) && a.who.shape[j] == lowShape {
			return false
		}
	}
	return false
}

// datelineStart reports whether tokens [first, j) are a place, perhaps with a
// date and an agency.
func (a *article) datelineStart(first, j int) bool {
	for i := first; i < j; i++ {
		t := a.doc.Tokens[i]
		if t.Kind == text.Word && a.who.shape[i] == lowShape && !isParticle(a.doc.Word(i)) {
			return false
		}
	}
	return j > first
}
