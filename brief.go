package ceasefire

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// briefWidth is the width in columns that a brief is wrapped to.
const briefWidth = 100

// Brief returns the record as a page of plain text for a person to read, in the
// order in which one asks: what was agreed and how firmly; what it waits for;
// who gives and who refuses what; what is open; when they meet; who said what.
//
// Every line opens with the byte offset of its evidence in the article's text,
// "@123". Actors are called by name, states by their English names; what is
// quoted is verbatim but for line breaks. A section the text is silent on is
// left out. Lines are about 100 columns wide.
func (r *Record) Brief() string {
	var b strings.Builder
	r.WriteBrief(&b)
	return b.String()
}

// WriteBrief writes [Record.Brief] to w. Its error is the writer's.
func (r *Record) WriteBrief(w io.Writer) error {
	b := newBrief(r)
	b.header()
	head := b.out.Len()
	b.provisions()
	b.waits()
	b.pledges()
	b.issues()
	b.meetings()
	b.positions()
	b.statements()
	if b.out.Len() == head {
		b.out.WriteString("\nThe text says nothing about ending a war.\n")
	}
	_, err := io.WriteString(w, b.out.String())
	return err
}

// brief is a page being written.
type brief struct {
	rec    *Record
	out    strings.Builder
	gutter int           // columns of the widest offset
	called map[ID]string // what a provision is called where another line names it
	words  wording
}

func newBrief(r *Record) *brief {
	b := &brief{rec: r, gutter: len("  @") + len(strconv.Itoa(len(r.Article.Text))), called: map[ID]string{}}
	b.words = wording{actor: b.name, leaf: b.leafWords}
	for i := range r.Ceasefires {
		c := &r.Ceasefires[i]
		b.called[c.ID] = cmp.Or(c.Name, ceasefireNoun(c))
	}
	for i := range r.Mechanisms {
		m := &r.Mechanisms[i]
		b.called[m.ID] = cmp.Or(m.Name, mechanismNoun(m))
	}
	for i := range r.Forces {
		f := &r.Forces[i]
		b.called[f.ID] = cmp.Or(f.Name, forceNoun(f))
	}
	for i := range r.Guarantees {
		g := &r.Guarantees[i]
		b.called[g.ID] = cmp.Or(g.Name, guaranteeNoun(g))
	}
	for i := range r.Documents {
		d := &r.Documents[i]
		b.called[d.ID] = cmp.Or(d.Name, documentNoun(d))
	}
	for i := range r.Meetings {
		m := &r.Meetings[i]
		b.called[m.ID] = cmp.Or(m.Name, meetingNoun(m))
	}
	b.tellApart()
	for i := range r.Pledges { // last: they name what they serve
		p := &r.Pledges[i]
		b.called[p.ID] = b.names(p.By) + " to " + b.deed(p)
	}
	return b
}

// tellApart adds the offset of the evidence to what two provisions are called.
func (b *brief) tellApart() {
	count := map[string]int{}
	for _, s := range b.called {
		count[s]++
	}
	for _, p := range b.rec.Provisions() {
		if s := b.called[p.ID]; count[s] > 1 && len(p.Evidence) > 0 {
			b.called[p.ID] = s + " @" + strconv.Itoa(p.Evidence[0].Start)
		}
	}
}

func ceasefireNoun(c *Ceasefire) string { return noun(word(c.Scope), "ceasefire") }
func mechanismNoun(m *Mechanism) string { return noun(word(m.Kind), "mechanism") }
func forceNoun(f *Force) string         { return noun(word(f.Kind), "force") }
func documentNoun(d *Document) string   { return cmp.Or(word(d.Kind), "document") }
func meetingNoun(m *Meeting) string     { return cmp.Or(word(m.Kind), "meeting") }

func guaranteeNoun(g *Guarantee) string {
	if g.Kind == 0 {
		return "security guarantees"
	}
	return noun(word(g.Kind), "guarantee")
}

func noun(kind, noun string) string { return strings.TrimSpace(kind + " " + noun) }

// titled returns a provision's name with its noun, or what of it suffices: the
// noun for what has no name, the name where it says the same already.
func titled(name, noun string) string {
	if name == "" {
		return noun
	}
	folded := strings.ToLower(name)
	for word := range strings.FieldsSeq(noun) {
		if !strings.Contains(folded, word) {
			return name + " (" + noun + ")"
		}
	}
	return name
}

// name returns what an actor is called: a state by its English name, everybody
// else by the record's name.
func (b *brief) name(id ActorID) string {
	if a, ok := b.rec.Actor(id); ok && a.Kind != State && a.Name != "" {
		return a.Name
	}
	return actorWords(id)
}

func (b *brief) names(ids []ActorID) string { return b.words.actors(ids) }

// quote returns the text of a span on one line.
func (b *brief) quote(s Span) string {
	return strings.Join(strings.Fields(s.In(b.rec.Article.Text)), " ")
}

// leafWords lets the article's own words stand for an event that has no name.
func (b *brief) leafWords(c *Condition) string {
	if c.Event != OnOther && (c.Event != OnDate || !c.Date.IsZero()) {
		return ""
	}
	if text := b.quote(c.Span); text != "" {
		return "“" + text + "”"
	}
	return ""
}

// header writes what the article is.
func (b *brief) header() {
	a := &b.rec.Article
	b.wrap("", 0, a.Headline)
	var parts []string
	for _, s := range []string{a.ID, a.Source, a.Published.String()} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	b.wrap("", 0, strings.Join(parts, " · "))
}

// A row is one line of a section: its evidence, its columns, its text.
type row struct {
	at      []Span
	columns []string
	text    string
}

// columnLimit is the widest a column is padded to; a wider cell pushes its row.
const columnLimit = 24

// section writes a heading and its rows, if there are any. A first column of
// several is left blank where it repeats the row above.
func (b *brief) section(heading string, rows []row) {
	if len(rows) == 0 {
		return
	}
	b.out.WriteString("\n" + heading + "\n")
	var widths []int
	for _, r := range rows {
		for i, c := range r.columns {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], min(utf8.RuneCountInString(c), columnLimit))
		}
	}
	above := ""
	for _, r := range rows {
		prefix := b.offset(r.at) + "  "
		hang := b.gutter + 2
		for i, c := range r.columns {
			if i == 0 && len(r.columns) > 1 {
				if c == above {
					c = ""
				} else {
					above = c
				}
			}
			prefix += pad(c, widths[i]) + "  "
			hang += widths[i] + 2
		}
		b.wrap(prefix, hang, r.text)
	}
}

// offset returns the first offset of the evidence, as wide as the gutter.
func (b *brief) offset(at []Span) string {
	s := ""
	if len(at) > 0 && at[0] != (Span{}) {
		s = "@" + strconv.Itoa(at[0].Start)
	}
	return strings.Repeat(" ", max(0, b.gutter-len(s))) + s
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

// wrap writes a prefix and the words of a text, broken before the page's edge;
// further lines are indented by hang. Without both it writes nothing.
func (b *brief) wrap(prefix string, hang int, text string) {
	if prefix == "" && text == "" {
		return
	}
	prefix, text = strings.Map(printable, prefix), strings.Map(printable, text)
	b.out.WriteString(prefix)
	column, fresh := utf8.RuneCountInString(prefix), true
	for word := range strings.FieldsSeq(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case fresh:
		case column+1+n > briefWidth:
			b.out.WriteString("\n" + strings.Repeat(" ", hang))
			column = hang
		default:
			b.out.WriteByte(' ')
			column++
		}
		b.out.WriteString(word)
		column, fresh = column+n, false
	}
	b.out.WriteByte('\n')
}

// printable drops what a terminal would obey instead of showing.
func printable(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) {
		return -1
	}
	return r
}

// firmness orders statuses for reading: what stands first, what is open after
// it, what is over or refused last.
var firmness = []Status{
	InForce, Signed, Agreed, AgreedInPrinciple, Intended, Offered, Negotiated, Proposed, Considered,
	0, Suspended, Broken, Ended, Dropped, Rejected,
}

func byFirmness(s, t Status) int {
	return slices.Index(firmness, s) - slices.Index(firmness, t)
}

// silence stands where the text does not say.
const silence = "–"

func statusLabel(s Status) string { return cmp.Or(word(s), silence) }

// word returns an enum's word for reading, "" for zero.
func word[E Enum](e E) string {
	if e == 0 {
		return ""
	}
	return spaced(e.String())
}

// according returns whose word it is, to be put after a line.
func (b *brief) according(ids []ActorID) string {
	if len(ids) == 0 {
		return ""
	}
	return " — " + b.names(ids)
}

// commas joins parts with commas, without those that are empty.
func commas(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// lead puts a word before what is there.
func lead(word, s string) string {
	if s == "" {
		return ""
	}
	return word + " " + s
}

// times returns when a provision holds or is due, apart from a day that stands already.
func times(p *Provision, said Date) string {
	from := p.From
	if from == said {
		from = Date{}
	}
	return commas(lead("from", from.String()), lead("until", p.Until.String()), lasting(p.Duration))
}

// listed joins enum words as in "observe, verify and report".
func listed[E Enum](list []E) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = word(v)
	}
	return series(words)
}

// provisions writes what was agreed, planned or given up: everything but
// pledges and meetings, and the questions that are settled.
func (b *brief) provisions() {
	type entry struct {
		status Status
		row
	}
	var entries []entry
	add := func(p *Provision, said Date, parts ...string) {
		text := commas(append(parts, times(p, said))...) + b.according(p.According)
		entries = append(entries, entry{p.Status, row{p.Evidence, []string{statusLabel(p.Status)}, text}})
	}
	r := b.rec
	for i := range r.Ceasefires {
		c := &r.Ceasefires[i]
		between := "between"
		if len(c.Parties) == 1 {
			between = "by"
		}
		add(&c.Provision, Date{}, titled(c.Name, ceasefireNoun(c))+prefixed(" "+between+" ", b.names(c.Parties)), lead("mediated by", b.names(c.Mediators)))
	}
	for i := range r.Mechanisms {
		m := &r.Mechanisms[i]
		add(&m.Provision, Date{}, titled(m.Name, mechanismNoun(m)), lead("led by", b.nameOf(m.Lead)), lead("with", b.names(m.Members)),
			lead("to", listed(m.Functions)), lead("seat", m.Seat), lead("area", series(m.Area)), m.Strength.String())
	}
	for i := range r.Forces {
		f := &r.Forces[i]
		add(&f.Provision, Date{}, titled(f.Name, forceNoun(f)), lead("led by", b.nameOf(f.Lead)), lead("with", b.names(f.Contributors)),
			lead("in", b.nameOf(f.Host)), lead("seat", f.Seat), lead("area", series(f.Area)), lead("to", listed(f.Tasks)), f.Strength.String())
	}
	for i := range r.Guarantees {
		g := &r.Guarantees[i]
		add(&g.Provision, Date{}, titled(g.Name, guaranteeNoun(g))+prefixed(" by ", b.names(g.Guarantors))+prefixed(" for ", b.names(g.Beneficiaries)), lead("form", word(g.Form)))
	}
	for i := range r.Documents {
		d := &r.Documents[i]
		add(&d.Provision, d.Date, titled(d.Name, documentNoun(d)), lead("signatories", b.names(d.Signatories)), lead("in", d.Place), d.Date.String())
	}
	for i := range r.Issues {
		if s := &r.Issues[i]; s.State == IssueAgreed {
			entries = append(entries, entry{Agreed, row{s.Evidence, []string{statusLabel(Agreed)}, "question of " + b.issue(s)}})
		}
	}
	slices.SortStableFunc(entries, func(x, y entry) int { return byFirmness(x.status, y.status) })
	rows := make([]row, len(entries))
	for i := range entries {
		rows[i] = entries[i].row
	}
	b.section("WHAT WAS AGREED, AND HOW FIRMLY", rows)
}

// prefixed puts a string before what is there.
func prefixed(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

func (b *brief) nameOf(id ActorID) string {
	if id == "" {
		return ""
	}
	return b.name(id)
}

// waits writes the conditions, each once, with all that hangs on it.
func (b *brief) waits() {
	var rows []row
	hung := map[string]int{} // the row of a condition
	add := func(what, text string, c *Condition, p *Provision) {
		if text == "" {
			return
		}
		key := what + " " + text
		i, ok := hung[key]
		if !ok {
			i = len(rows)
			hung[key] = i
			rows = append(rows, row{conditionSpans(c, p), []string{what}, text + ":"})
		} else {
			rows[i].text += ";"
		}
		rows[i].text += " " + b.called[p.ID]
	}
	for _, p := range b.rec.Provisions() {
		if p.Status == Rejected {
			if p.Requires != nil {
				add("refused until", b.words.clause(p.Requires), p.Requires, p)
			}
			continue
		}
		add("starts", b.words.marked(p.Requires), p.Requires, p)
	}
	for i := range b.rec.Guarantees {
		g := &b.rec.Guarantees[i]
		add("obliges", b.words.marked(g.Trigger), g.Trigger, &g.Provision)
	}
	for _, p := range b.rec.Provisions() {
		add("lapses", b.words.marked(p.VoidIf), p.VoidIf, p)
	}
	b.section("WHAT IT WAITS FOR", rows)
}

// conditionSpans returns where a condition stands: its first leaf with words,
// else the provision's evidence.
func conditionSpans(c *Condition, p *Provision) []Span {
	for leaf := range c.Leaves() {
		if leaf.Span != (Span{}) {
			return []Span{leaf.Span}
		}
	}
	return p.Evidence
}

// pledges writes who gives what, and apart from it who refuses what, giver by
// giver in the order of the text.
func (b *brief) pledges() {
	var givers []string
	type entry struct {
		giver  string
		pledge *Pledge
	}
	var entries []entry
	for i := range b.rec.Pledges {
		p := &b.rec.Pledges[i]
		giver := b.names(p.By)
		if giver == "" {
			giver = "(not named)"
		}
		if !slices.Contains(givers, giver) {
			givers = append(givers, giver)
		}
		entries = append(entries, entry{giver, p})
	}
	slices.SortStableFunc(entries, func(x, y entry) int {
		if c := slices.Index(givers, x.giver) - slices.Index(givers, y.giver); c != 0 {
			return c
		}
		return byFirmness(x.pledge.Status, y.pledge.Status)
	})
	var gives, refuses []row
	for _, e := range entries {
		p := e.pledge
		text := commas(b.deed(p), times(&p.Provision, Date{})) + b.according(p.According)
		line := row{p.Evidence, []string{e.giver, statusLabel(p.Status)}, text}
		if p.Status == Rejected || p.Status == Dropped {
			refuses = append(refuses, line)
		} else {
			gives = append(gives, line)
		}
	}
	b.section("WHO GIVES WHAT", gives)
	b.section("WHO REFUSES WHAT, AND WHAT WAS DROPPED", refuses)
}

// deed returns what a pledge is to do: "deploy up to 5,000 troops for the force, in Ukraine".
func (b *brief) deed(p *Pledge) string {
	bare := word(p.Action)
	deed := bare
	direct := " "
	switch p.Action {
	case 0, ActionOther:
		return b.excerpt(p.Evidence)
	case ActionDeploy, ActionSupply, ActionWithdraw, ActionRelease, ActionDisarm, ActionHalt, ActionOpen, ActionNegotiate, ActionShareIntelligence:
		direct = " for "
	}
	deed += prefixed(" ", p.Quantity.String())
	if p.Quantity != (Quantity{}) {
		direct = " for "
	}
	if served := b.called[p.Toward]; served != "" {
		deed += direct + served
		direct = " for "
	}
	deed += prefixed(direct, b.names(p.To)) + prefixed(" in ", p.Place)
	if deed == bare { // the words say more
		deed += prefixed(": ", b.excerpt(p.Evidence))
	}
	if p.Name != "" {
		deed += " (" + p.Name + ")"
	}
	return deed
}

// excerptLimit is how many characters of evidence stand for what has no words of its own.
const excerptLimit = 100

// excerpt returns the first evidence, or whole words of its opening.
func (b *brief) excerpt(evidence []Span) string {
	if len(evidence) == 0 {
		return ""
	}
	text := b.quote(evidence[0])
	n := 0
	for i := range text {
		if n++; n > excerptLimit {
			return text[:max(0, strings.LastIndexByte(text[:i], ' '))] + " …"
		}
	}
	return text
}

func (b *brief) issue(s *Issue) string {
	text := word(s.Topic)
	if words := b.excerpt(s.Evidence); words != "" {
		text += ": " + words
	}
	return text + b.according(s.According)
}

// issues writes the questions that are not settled.
func (b *brief) issues() {
	var rows []row
	for i := range b.rec.Issues {
		s := &b.rec.Issues[i]
		if s.State == IssueAgreed {
			continue
		}
		rows = append(rows, row{s.Evidence, []string{cmp.Or(word(s.State), silence)}, b.issue(s)})
	}
	b.section("WHAT IS OPEN", rows)
}

func (b *brief) meetings() {
	var rows []row
	for i := range b.rec.Meetings {
		m := &b.rec.Meetings[i]
		counts := make([]string, len(m.Attendance))
		for j, q := range m.Attendance {
			counts[j] = q.String()
		}
		text := commas(titled(m.Name, meetingNoun(m))+prefixed(" in ", m.Place), m.Date.String(),
			lead("hosted by", b.names(m.Hosts)), lead("with", b.names(m.Participants)), series(counts), times(&m.Provision, m.Date))
		status := statusLabel(m.Status)
		if m.Status == Ended {
			status = "held"
		}
		rows = append(rows, row{m.Evidence, []string{status}, text + b.according(m.According)})
	}
	b.section("WHO MEETS", rows)
}

// stances says a stance before its topic.
var stances = [...]string{
	0:                 "on",
	StanceSupport:     "supports",
	StanceOppose:      "opposes",
	StanceConditional: "on conditions supports",
	StanceUndecided:   "is undecided on",
}

func (b *brief) positions() {
	var rows []row
	for i := range b.rec.Positions {
		p := &b.rec.Positions[i]
		stance := stances[0]
		if int(p.Stance) < len(stances) {
			stance = stances[p.Stance]
		}
		rows = append(rows, row{p.Evidence, []string{b.nameOf(p.Holder)}, stance + " " + word(p.Topic)})
	}
	b.section("WHERE THEY STAND", rows)
}

// statements writes who said what, speaker by speaker in the order of the text.
func (b *brief) statements() {
	var speakers []string
	said := map[string][]row{}
	for i := range b.rec.Statements {
		s := &b.rec.Statements[i]
		who := b.speakers(s.Speakers)
		if _, ok := said[who]; !ok {
			speakers = append(speakers, who)
			said[who] = []row{{at: []Span{cmp.Or(s.Source, s.Content)}, text: who}}
		}
		said[who] = append(said[who], row{[]Span{s.Content}, []string{"  " + word(s.Act)}, b.content(s)})
	}
	var rows []row
	for _, who := range speakers {
		rows = append(rows, said[who]...)
	}
	b.section("WHO SAID WHAT", rows)
}

// speakers names who speaks, one alone with office and country.
func (b *brief) speakers(ids []ActorID) string {
	if len(ids) == 0 {
		return "(not named)"
	}
	if len(ids) > 1 {
		return b.names(ids)
	}
	name := b.name(ids[0])
	a, ok := b.rec.Actor(ids[0])
	if !ok || a.Kind != Person {
		return name
	}
	country := ""
	if a.Country != "" {
		country = actorWords(ActorID("state/" + a.Country))
	}
	return commas(name, a.Role, country)
}

// content returns what is said as it stands; of a direct quotation the quotes
// alone, so that an attribution inside it is left out.
func (b *brief) content(s *Statement) string {
	text := b.quote(s.Content)
	if s.Mode == Direct && len(s.Quotes) > 0 {
		quotes := make([]string, len(s.Quotes))
		for i, q := range s.Quotes {
			quotes[i] = "“" + b.quote(q) + "”"
		}
		text = strings.Join(quotes, " … ")
	}
	if len(s.Via) > 0 {
		text += " (via " + b.names(s.Via) + ")"
	}
	return text
}
