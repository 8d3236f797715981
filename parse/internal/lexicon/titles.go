package lexicon

import (
	"strings"
	"sync"
)

// TitleInfo is what a title says of the person who bears it. The zero value
// is no title.
type TitleInfo struct {
	Role      bool   // an office that is held: minister, envoy, chief of staff
	Rank      bool   // a military or police rank: general, Col.
	Honorific bool   // a form of address that is no office: Mr, Dr, Sheikh
	Plural    bool   // titles of several people: "Presidents", "foreign ministers"
	Former    bool   // no longer or not yet held: "former president", "president-elect"
	Deputy    bool   // of the second in office: "Deputy Prime Minister"
	Gender    Gender // what the title tells: Mrs, King, spokeswoman
	Office    Office
}

// titleFlags is what the tables say of a title.
type titleFlags uint16

const (
	role titleFlags = 1 << iota
	rank
	honorific
	male
	female
	plural
	former
	deputy
	// field marks offices that take a field after "of" or "for": "minister of finance".
	field
)

// A titleRow is a title in the singular, or one that is marked plural. Forms of
// address have no plural but those of the table.
type titleRow struct {
	title  string
	flags  titleFlags
	office Office
}

func (r *titleRow) info() TitleInfo {
	t := TitleInfo{
		Role: r.flags&role != 0, Rank: r.flags&rank != 0, Honorific: r.flags&honorific != 0, Plural: r.flags&plural != 0,
		Former: r.flags&former != 0, Deputy: r.flags&deputy != 0, Office: r.office,
	}
	switch {
	case r.flags&male != 0:
		t.Gender = Male
	case r.flags&female != 0:
		t.Gender = Female
	}
	return t
}

// Title finds the longest title or role phrase that words start with, in any
// case, and returns what it says and the number of words it takes: "President",
// "Deputy Prime Minister", "Lt. Gen.", "special envoy", "minister of foreign
// affairs". Whose office it is is no part of it ("head of the army" gives "head").
func Title(words []string) (t TitleInfo, n int, ok bool) {
	x := titles()
	var before titleFlags
	var cut [maxTitle]string
	if rest := afterEx(words); rest != "" {
		cut[0] = rest
		words = cut[:1+copy(cut[1:], words[1:])]
		before = former
	}
	for i := 0; i < len(words); {
		if u, used, found := x.office(words[i:]); found && i+used > n {
			t, n, ok = u, i+used, true
			t.Former = t.Former || before&former != 0
			t.Deputy = t.Deputy || before&deputy != 0
		}
		v, used := x.modifiers.longest(words[i:])
		if v < 0 {
			return t, n, ok
		}
		before |= titleModifiers[v].flags
		i += used
		for i < len(words) && isDash(words[i]) {
			i++
		}
	}
	return t, n, ok
}

// maxTitle is the number of words that a title after "ex-" is looked for in.
const maxTitle = 12

// afterEx returns what follows "ex-" in the first word, "" for nothing.
func afterEx(words []string) string {
	const ex = "ex-"
	if len(words) == 0 || len(words[0]) <= len(ex) || !strings.EqualFold(words[0][:len(ex)], ex) {
		return ""
	}
	return words[0][len(ex):]
}

// titleIndex finds the parts of titles.
type titleIndex struct {
	cores     index // values are rows of infos
	modifiers index // values are rows of titleModifiers
	fields    index // values are Offices: what a minister of the field is
	infos     []TitleInfo
	fielded   []bool // by row of infos: a field may follow, or stand before
}

// office reads a title without what modifies it: a fixed one, with the field
// after it, or a field and a minister.
func (x *titleIndex) office(words []string) (t TitleInfo, n int, ok bool) {
	if v, used := x.cores.longest(words); v >= 0 {
		t, n, ok = x.infos[v], used, true
		if x.fielded[v] && n+1 < len(words) && (strings.EqualFold(words[n], "of") || strings.EqualFold(words[n], "for")) {
			at := n + 1
			if strings.EqualFold(words[at], "the") {
				at++
			}
			if o, used := x.fields.longest(words[min(at, len(words)):]); o >= 0 {
				t.Office = Office(o)
				n = at + used
			}
		}
	}
	o, used := x.fields.longest(words)
	if o < 0 {
		return t, n, ok
	}
	v, more := x.cores.longest(words[used:])
	if v < 0 || !x.fielded[v] || used+more <= n {
		return t, n, ok
	}
	t = x.infos[v]
	t.Office = Office(o)
	return t, used + more, true
}

var titles = sync.OnceValue(buildTitles)

func buildTitles() *titleIndex {
	x := &titleIndex{cores: *newIndex(3 * len(titleRows)), modifiers: *newIndex(2 * len(titleModifiers)), fields: *newIndex(2 * len(titleFields))}
	for i := range titleRows {
		r := &titleRows[i]
		x.addTitle(r.title, r)
		if r.flags&(plural|honorific) == 0 {
			p := *r
			p.flags |= plural
			x.addTitle(pluralOf(r.title), &p)
		}
	}
	for i := range titleModifiers {
		x.modifiers.add(titleModifiers[i].word, int32(i))
	}
	for i := range titleFields {
		x.fields.add(titleFields[i].field, int32(titleFields[i].office))
	}
	return x
}

func (x *titleIndex) addTitle(title string, r *titleRow) {
	x.cores.add(title, int32(len(x.infos)))
	x.infos = append(x.infos, r.info())
	x.fielded = append(x.fielded, r.flags&field != 0)
}

// pluralOf returns the plural of a title: "ministers", "secretaries",
// "chiefs of staff", "spokeswomen".
func pluralOf(title string) string {
	head, tail := title, ""
	for _, mark := range [...]string{" of ", " to ", "-of-", "-in-", " in ", " for ", "-general", " general", "-elect", "-designate", "-at-", " d'"} {
		if i := strings.Index(title, mark); i > 0 {
			head, tail = title[:i], title[i:]
			break
		}
	}
	switch {
	case strings.HasSuffix(head, "man"):
		return head[:len(head)-2] + "en" + tail
	case strings.HasSuffix(head, "person"):
		return head[:len(head)-len("person")] + "people" + tail
	case strings.HasSuffix(head, "y") && !strings.HasSuffix(head, "ey") && !strings.HasSuffix(head, "oy") && !strings.HasSuffix(head, "ay"):
		return head[:len(head)-1] + "ies" + tail
	case strings.HasSuffix(head, "s"), strings.HasSuffix(head, "ch"):
		return head + "es" + tail
	}
	return head + "s" + tail
}

// titleModifiers are the words before a title that do not change what office
// it is, sorted by word.
var titleModifiers = [...]struct {
	word  string
	flags titleFlags
}{
	{"acting", 0},
	{"adjunct", 0},
	{"alternate", deputy},
	{"assistant", deputy},
	{"associate", 0},
	{"caretaker", 0},
	{"chief", 0},
	{"co", 0},
	{"current", 0},
	{"deputy", deputy},
	{"ex", former},
	{"executive", 0},
	{"first", 0},
	{"former", former},
	{"honorary", 0},
	{"incoming", former},
	{"incumbent", 0},
	{"interim", 0},
	{"joint", 0},
	{"junior", 0},
	{"late", former},
	{"longtime", 0},
	{"new", 0},
	{"newly appointed", 0},
	{"newly elected", 0},
	{"one-time", former},
	{"onetime", former},
	{"outgoing", 0},
	{"permanent", 0},
	{"principal", 0},
	{"provisional", 0},
	{"second", 0},
	{"senior", 0},
	{"sub", deputy},
	{"then", former},
	{"top", 0},
	{"transitional", 0},
	{"veteran", 0},
	{"vice", deputy},
}

// titleFields are the fields of ministers with the office that they make,
// sorted by field.
var titleFields = [...]struct {
	field  string
	office Office
}{
	{"agriculture", Minister},
	{"armed forces", DefenceMinister},
	{"armies", DefenceMinister},
	{"border affairs", Minister},
	{"cabinet", Minister},
	{"commerce", Minister},
	{"communication", Minister},
	{"communications", Minister},
	{"culture", Minister},
	{"defence", DefenceMinister},
	{"development", Minister},
	{"digital", Minister},
	{"diplomacy", ForeignMinister},
	{"disaster management", Minister},
	{"economic affairs", Minister},
	{"economic development", Minister},
	{"economy", Minister},
	{"education", Minister},
	{"emergencies", Minister},
	{"energy", Minister},
	{"environment", Minister},
	{"ethnic affairs", Minister},
	{"europe", Minister},
	{"european affairs", Minister},
	{"exterior", ForeignMinister},
	{"external affairs", ForeignMinister},
	{"external relations", ForeignMinister},
	{"family", Minister},
	{"federal affairs", Minister},
	{"finance", Minister},
	{"foreign", ForeignMinister},
	{"foreign affairs", ForeignMinister},
	{"foreign affairs and cooperation", ForeignMinister},
	{"foreign affairs and expatriates", ForeignMinister},
	{"foreign affairs and international cooperation", ForeignMinister},
	{"foreign affairs and trade", ForeignMinister},
	{"foreign and european affairs", ForeignMinister},
	{"foreign relations", ForeignMinister},
	{"gender", Minister},
	{"government", Minister},
	{"health", Minister},
	{"home", Minister},
	{"home affairs", Minister},
	{"homeland security", Minister},
	{"housing", Minister},
	{"human rights", Minister},
	{"humanitarian affairs", Minister},
	{"immigration", Minister},
	{"industry", Minister},
	{"information", Minister},
	{"infrastructure", Minister},
	{"intelligence", Minister},
	{"interior", Minister},
	{"internal affairs", Minister},
	{"internal security", Minister},
	{"international affairs", ForeignMinister},
	{"international cooperation", Minister},
	{"international development", Minister},
	{"international trade", Minister},
	{"investment", Minister},
	{"irrigation", Minister},
	{"justice", Minister},
	{"labor", Minister},
	{"lands", Minister},
	{"local government", Minister},
	{"migration", Minister},
	{"military affairs", DefenceMinister},
	{"mines", Minister},
	{"mining", Minister},
	{"national defense", DefenceMinister},
	{"national reconciliation", Minister},
	{"national security", Minister},
	{"oil", Minister},
	{"parliamentary affairs", Minister},
	{"peace", Minister},
	{"peacebuilding", Minister},
	{"petroleum", Minister},
	{"planning", Minister},
	{"police", Minister},
	{"public security", Minister},
	{"public works", Minister},
	{"railways", Minister},
	{"reconciliation", Minister},
	{"reconstruction", Minister},
	{"refugees", Minister},
	{"regional affairs", Minister},
	{"reintegration", Minister},
	{"religious affairs", Minister},
	{"science", Minister},
	{"security", Minister},
	{"social affairs", Minister},
	{"social development", Minister},
	{"social welfare", Minister},
	{"sport", Minister},
	{"state", Minister},
	{"strategic affairs", Minister},
	{"strategic industries", Minister},
	{"telecommunications", Minister},
	{"tourism", Minister},
	{"trade", Minister},
	{"transport", Minister},
	{"transportation", Minister},
	{"treasury", Minister},
	{"veterans affairs", Minister},
	{"war", DefenceMinister},
	{"water", Minister},
	{"water resources", Minister},
	{"welfare", Minister},
	{"women", Minister},
	{"women's affairs", Minister},
	{"youth", Minister},
}
