package parse

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/openceasefire/ceasefire"
)

// listErrors makes TestGold list, article by article, what was missed (-),
// what was wrong (+) and where a statement's edges differ (~).
var listErrors = flag.Bool("errors", false, "list what the gold test finds missing or wrong")

// goldFloors are the least F1 of each row of the table. They are raised as the
// figures rise and never lowered.
var goldFloors = []struct {
	row string
	f1  float64
}{
	{"actors", 0.98},
	{"actor country", 0.98},
	{"actor role", 0.97},
	{"statement spans", 0.98},
	{"statement edges", 0.98},
	{"statements", 0.98},
	{"statement mode", 0.99},
	{"statement act", 0.99},
	{"ceasefires", 0.86},
	{"mechanisms", 0.75},
	{"forces", 0.80},
	{"guarantees", 0.78},
	{"pledges", 0.82},
	{"documents", 0.79},
	{"meetings", 0.89},
	{"issues", 0.40},
	{"positions", 0.44},
	{"conditions", 0.75},
	{"status", 0.85},
	{"grounding", 0.95},
	{"facts", 0.81},
}

const goldDir = "../testdata/articles"

// TestGold reads the articles of testdata and compares the records with the
// golden ones, section by section.
func TestGold(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(goldDir, "*.gold.json"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no golden records in %s", goldDir)
	}
	tally := goldTally{}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".gold.json")
		g, err := readGold(strings.TrimSuffix(file, ".gold.json"))
		if err != nil {
			t.Fatal(err)
		}
		rec, err := Parse(ceasefire.Article{ID: name, Text: g.text, Published: g.published()})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		pred, err := goldRecord(rec)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		log := g.score(pred, tally)
		for _, p := range g.problems {
			t.Errorf("%s: %s", name, p)
		}
		if *listErrors {
			t.Logf("== %s\n  %s", name, strings.Join(log, "\n  "))
		}
	}
	facts := &goldCount{}
	for _, s := range append(slices.Clone(goldSectionNames), "issues", "positions") {
		c := tally.row(s)
		facts.tp, facts.fp, facts.fn = facts.tp+c.tp, facts.fp+c.fp, facts.fn+c.fn
	}
	tally["facts"] = facts
	var b strings.Builder
	fmt.Fprintf(&b, "%-18s %6s %6s %6s %6s %6s\n", "", "P", "R", "F1", "gold", "found")
	for _, f := range goldFloors {
		c := tally.row(f.row)
		p, r, f1 := c.figures()
		fmt.Fprintf(&b, "%-18s %6.3f %6.3f %6.3f %6d %6d\n", f.row, p, r, f1, c.tp+c.fn, c.tp+c.fp)
		if f1 < f.f1 {
			t.Errorf("%s: F1 %.4f is below its floor %.4f", f.row, f1, f.f1)
		}
	}
	t.Logf("%d articles\n%s", len(files), b.String())
}

// goldObject is a JSON object of a golden or a produced record.
type goldObject = map[string]any

// goldArticle is one text with its golden record.
type goldArticle struct {
	text     string
	rec      goldObject
	alias    map[string]string // other acceptable actor ids
	problems []string          // snippets that are not in the text
}

func readGold(path string) (*goldArticle, error) {
	text, err := os.ReadFile(path + ".txt")
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path + ".gold.json")
	if err != nil {
		return nil, err
	}
	g := &goldArticle{text: string(text), alias: map[string]string{}}
	if err := json.Unmarshal(data, &g.rec); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, a := range goldObjects(g.rec["actors"]) {
		for _, x := range goldList(a["alt"]) {
			g.alias[goldString(x)] = goldString(a["id"])
		}
	}
	return g, nil
}

func (g *goldArticle) published() (d ceasefire.Date) {
	if meta, ok := g.rec["article"].(goldObject); ok {
		fmt.Sscanf(goldString(meta["published"]), "%d-%d-%d", &d.Year, &d.Month, &d.Day)
	}
	return d
}

// goldRecord turns a record into the objects its JSON holds.
func goldRecord(rec *ceasefire.Record) (goldObject, error) {
	data, err := json.Marshal(rec)
	if err != nil {
		return nil, err
	}
	var o goldObject
	return o, json.Unmarshal(data, &o)
}

func goldString(v any) string {
	s, _ := v.(string)
	return s
}

// goldList gives what a slot holds as a list: nothing, one value or several.
func goldList(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		if v == "" {
			return nil
		}
	case goldObject:
		if len(v) == 0 {
			return nil
		}
	case []any:
		return v
	}
	return []any{v}
}

func goldObjects(v any) []goldObject {
	var out []goldObject
	for _, x := range goldList(v) {
		if o, ok := x.(goldObject); ok {
			out = append(out, o)
		}
	}
	return out
}

// goldFold strips accents and case and takes a hyphen for a space.
func goldFold(v any) string {
	var b strings.Builder
	for _, c := range norm.NFKD.String(fmt.Sprint(v)) {
		if c < 0x80 {
			b.WriteRune(c)
		}
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(b.String()), "-", " ")), " ")
}

type goldSpan struct{ start, end int }

func (a goldSpan) overlap(b goldSpan) int { return max(0, min(a.end, b.end)-max(a.start, b.start)) }

// find returns where a golden snippet stands in the text.
func (g *goldArticle) find(v any) (goldSpan, bool) {
	words, nth := goldString(v), 1
	if o, ok := v.(goldObject); ok {
		words = goldString(o["text"])
		if n, ok := o["nth"].(float64); ok {
			nth = int(n)
		}
	}
	at := -1
	for range nth {
		i := strings.Index(g.text[at+1:], words)
		if i < 0 {
			g.problems = append(g.problems, fmt.Sprintf("not in the text: %q", words))
			return goldSpan{}, false
		}
		at += 1 + i
	}
	return goldSpan{at, at + len(words)}, true
}

func goldSpans(v any) []goldSpan {
	var out []goldSpan
	for _, o := range goldObjects(v) {
		start, hasStart := o["start"].(float64)
		end, hasEnd := o["end"].(float64)
		if hasStart || hasEnd {
			out = append(out, goldSpan{int(start), int(end)})
		}
	}
	return out
}

// goldSections lists the provisions and how each slot is compared.
var goldSections = map[string][]goldSlot{
	"ceasefires": {{"status", oneValue}, {"scope", oneValue}, {"parties", idList}, {"mediators", idList}},
	"mechanisms": {{"kind", oneValue}, {"status", oneValue}, {"lead", idList}, {"members", idList}, {"functions", wordList},
		{"seat", oneValue}, {"area", wordList}, {"strength", oneQuantity}},
	"forces": {{"kind", oneValue}, {"status", oneValue}, {"lead", idList}, {"contributors", idList}, {"host", idList},
		{"area", wordList}, {"tasks", wordList}, {"seat", oneValue}, {"strength", oneQuantity}},
	"guarantees": {{"kind", oneValue}, {"status", oneValue}, {"guarantors", idList}, {"beneficiaries", idList}, {"form", oneValue},
		{"trigger", conditionTree}},
	"pledges":   {{"by", idList}, {"action", oneValue}, {"to", idList}, {"quantity", oneQuantity}, {"place", oneValue}, {"status", oneValue}},
	"documents": {{"kind", oneValue}, {"status", oneValue}, {"signatories", idList}, {"place", oneValue}, {"date", oneValue}},
	"meetings": {{"kind", oneValue}, {"status", oneValue}, {"place", oneValue}, {"date", oneValue}, {"hosts", idList},
		{"participants", idList}, {"attendance", quantityList}},
}

var goldSectionNames = []string{"ceasefires", "mechanisms", "forces", "guarantees", "pledges", "documents", "meetings"}

// everyProvision are the slots that all sections share.
var everyProvision = []goldSlot{{"from", oneValue}, {"until", oneValue}, {"duration", oneValue}, {"requires", conditionTree}, {"voidIf", conditionTree}}

type goldSlot struct {
	name string
	how  goldSlotKind
}

type goldSlotKind uint8

const (
	oneValue goldSlotKind = iota
	idList
	wordList
	conditionTree
	oneQuantity
	quantityList
)

// goldValue is one value of one slot, the unit in which provisions are counted.
type goldValue struct{ slot, value string }

type goldSlots map[goldValue]bool

func (s goldSlots) and(o goldSlots) goldSlots {
	out := goldSlots{}
	for v := range s {
		if o[v] {
			out[v] = true
		}
	}
	return out
}

func (s goldSlots) minus(o goldSlots) goldSlots {
	out := goldSlots{}
	for v := range s {
		if !o[v] {
			out[v] = true
		}
	}
	return out
}

func (s goldSlots) or(o goldSlots) goldSlots {
	out := maps.Clone(s)
	maps.Copy(out, o)
	return out
}

func (s goldSlots) sorted() []goldValue {
	return slices.SortedFunc(maps.Keys(s), func(a, b goldValue) int {
		return strings.Compare(a.slot+"\x00"+a.value, b.slot+"\x00"+b.value)
	})
}

func (s goldSlots) count(slot string) int {
	n := 0
	for v := range s {
		if v.slot == slot {
			n++
		}
	}
	return n
}

// ident gives the golden id for any acceptable one.
func (g *goldArticle) ident(v any) string {
	id := goldString(v)
	if a, ok := g.alias[id]; ok {
		return a
	}
	return id
}

func (g *goldArticle) slots(o goldObject, section string) goldSlots {
	out := goldSlots{}
	for _, s := range append(slices.Clone(goldSections[section]), everyProvision...) {
		v := o[s.name]
		switch s.how {
		case idList:
			for _, x := range goldList(v) {
				out[goldValue{s.name, g.ident(x)}] = true
			}
		case conditionTree:
			for _, x := range goldList(v) {
				for e := range goldEvents(x) {
					out[goldValue{s.name, e}] = true
				}
			}
		case oneQuantity, quantityList:
			for _, x := range goldList(v) {
				if q, ok := x.(goldObject); ok && len(q) > 0 {
					out[goldValue{s.name, goldQuantity(q)}] = true
				}
			}
		default:
			for _, x := range goldList(v) {
				out[goldValue{s.name, goldFold(x)}] = true
			}
		}
	}
	return out
}

// goldEvents flattens a condition to the set of its signed events.
func goldEvents(v any) map[string]bool {
	out := map[string]bool{}
	c, ok := v.(goldObject)
	if !ok || len(c) == 0 {
		return out
	}
	if e := goldString(c["event"]); e != "" {
		out[e] = true
	}
	for _, key := range []string{"all", "any"} {
		for _, x := range goldList(c[key]) {
			maps.Copy(out, goldEvents(x))
		}
	}
	for e := range goldEvents(c["not"]) {
		out["not "+e] = true
	}
	return out
}

func goldQuantity(q goldObject) string {
	bound := func(v any) string {
		if n, ok := v.(float64); ok && n != 0 {
			return fmt.Sprintf("%.0f", n)
		}
		return ""
	}
	unit := ""
	if q["unit"] != nil {
		unit = goldFold(q["unit"])
	}
	return bound(q["min"]) + ".." + bound(q["max"]) + " " + unit
}

// assignGold pairs rows with columns one to one: greedily, then by swaps that
// raise the sum. The result gives each row its column or -1.
func assignGold(scores [][]float64) []int {
	type cell struct {
		s    float64
		i, j int
	}
	var cells []cell
	col := make([]int, len(scores))
	for i, row := range scores {
		col[i] = -1
		for j, s := range row {
			if s > 0 {
				cells = append(cells, cell{s, i, j})
			}
		}
	}
	sort.SliceStable(cells, func(a, b int) bool { return cells[a].s > cells[b].s })
	taken := map[int]bool{}
	var rows []int
	for _, c := range cells {
		if col[c.i] < 0 && !taken[c.j] {
			col[c.i], taken[c.j] = c.j, true
			rows = append(rows, c.i)
		}
	}
	improve := func() bool {
		for a, i := range rows {
			for _, k := range rows[a+1:] {
				j, l := col[i], col[k]
				if scores[i][l]+scores[k][j] > scores[i][j]+scores[k][l] && scores[i][l] > 0 && scores[k][j] > 0 {
					col[i], col[k] = l, j
					return true
				}
			}
		}
		return false
	}
	for improve() {
	}
	return col
}

type goldCount struct{ tp, fp, fn int }

func (c *goldCount) figures() (p, r, f1 float64) {
	if c.tp+c.fp != 0 {
		p = float64(c.tp) / float64(c.tp+c.fp)
	}
	if c.tp+c.fn != 0 {
		r = float64(c.tp) / float64(c.tp+c.fn)
	}
	if p+r > 0 {
		f1 = 2 * p * r / (p + r)
	}
	return p, r, f1
}

type goldTally map[string]*goldCount

func (t goldTally) row(key string) *goldCount {
	if t[key] == nil {
		t[key] = &goldCount{}
	}
	return t[key]
}

func (t goldTally) add(key string, tp, fp, fn int) {
	c := t.row(key)
	c.tp, c.fp, c.fn = c.tp+tp, c.fp+fp, c.fn+fn
}

// judge counts one slot that is either right or both missed and wrong.
func (t goldTally) judge(key string, ok bool) {
	if ok {
		t.add(key, 1, 0, 0)
	} else {
		t.add(key, 0, 1, 1)
	}
}

// score compares a produced record with the golden one, adds to the tally and
// returns a line for every difference.
func (g *goldArticle) score(pred goldObject, t goldTally) []string {
	var log []string
	log = append(log, g.scoreActors(pred, t)...)
	for _, section := range goldSectionNames {
		log = append(log, g.scoreSection(section, pred, t)...)
	}
	log = append(log, g.scoreStatements(pred, t)...)
	log = append(log, g.scoreSet("issues", pred, t, func(o goldObject) string { return goldString(o["topic"]) + " " + goldString(o["state"]) })...)
	return append(log, g.scoreSet("positions", pred, t, func(o goldObject) string {
		return g.ident(o["holder"]) + " " + goldString(o["topic"]) + " " + goldString(o["stance"])
	})...)
}

func (g *goldArticle) scoreActors(pred goldObject, t goldTally) (log []string) {
	want, optional, got := map[string]bool{}, map[string]bool{}, map[string]goldObject{}
	for _, a := range goldObjects(g.rec["actors"]) {
		want[goldString(a["id"])] = true
		if a["optional"] != nil && a["optional"] != false {
			optional[goldString(a["id"])] = true
		}
	}
	for _, a := range goldObjects(pred["actors"]) {
		got[g.ident(a["id"])] = a
	}
	for _, id := range slices.Sorted(maps.Keys(want)) {
		switch {
		case optional[id]:
		case got[id] != nil:
			t.add("actors", 1, 0, 0)
		default:
			t.add("actors", 0, 0, 1)
			log = append(log, "- actor "+id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(got)) {
		if !want[id] {
			t.add("actors", 0, 1, 0)
			log = append(log, "+ actor "+id)
		}
	}
	for _, a := range goldObjects(g.rec["actors"]) {
		p := got[goldString(a["id"])]
		if p == nil {
			continue
		}
		for _, slot := range []string{"country", "role"} {
			if goldString(a[slot]) == "" {
				continue
			}
			have := goldString(p[slot])
			switch {
			case p[slot] != nil && goldFold(have) == goldFold(a[slot]):
				t.add("actor "+slot, 1, 0, 0)
				continue
			case have != "":
				t.add("actor "+slot, 0, 1, 1)
			default:
				t.add("actor "+slot, 0, 0, 1)
			}
			log = append(log, fmt.Sprintf("- actor %s %s=%s (got %s)", a["id"], slot, a[slot], have))
		}
	}
	return log
}

func (g *goldArticle) scoreSection(section string, pred goldObject, t goldTally) (log []string) {
	gs, ps := goldObjects(g.rec[section]), goldObjects(pred[section])
	want, got := make([]goldSlots, len(gs)), make([]goldSlots, len(ps))
	for j, o := range ps {
		got[j] = g.slots(o, section)
	}
	scores := make([][]float64, len(gs))
	for i, o := range gs {
		want[i] = g.slots(o, section)
		for j := range ps {
			scores[i] = append(scores[i], float64(len(want[i].and(got[j]))))
		}
	}
	pair := assignGold(scores)
	found := map[int]bool{}
	for i, o := range gs {
		j := pair[i]
		have := goldSlots{}
		if j >= 0 {
			have, found[j] = got[j], true
		}
		optional := o["optional"] == true
		if optional && j < 0 {
			continue // need not be found
		}
		need, maybe := want[i], goldSlots{}
		if alt, ok := o["optional"].(goldObject); ok {
			maybe = g.slots(alt, section)
		}
		if optional { // found: its slots are neither rewarded nor punished
			need, maybe = need.and(have), need.or(have)
		}
		tp, fp, fn := need.and(have), have.minus(need).minus(maybe), need.minus(have)
		// An accepted alternative that was found stands in for one missing value of its slot.
		spare := map[string]int{}
		for v := range have.and(maybe.minus(need)) {
			spare[v.slot]++
		}
		for _, miss := range fn.sorted() {
			if spare[miss.slot] > 0 {
				spare[miss.slot]--
				tp[miss] = true
				delete(fn, miss)
			}
		}
		t.add(section, len(tp), len(fp), len(fn))
		for _, slot := range []string{"requires", "trigger", "voidIf"} {
			t.add("conditions", tp.count(slot), fp.count(slot), fn.count(slot))
		}
		t.add("status", tp.count("status"), fp.count("status"), fn.count("status"))
		for _, v := range fn.sorted() {
			log = append(log, fmt.Sprintf("- %s %v %s=%s", section, o["id"], v.slot, v.value))
		}
		for _, v := range fp.sorted() {
			log = append(log, fmt.Sprintf("+ %s %v %s=%s", section, o["id"], v.slot, v.value))
		}
		if j >= 0 {
			ok := false
			for _, x := range goldList(o["evidence"]) {
				a, in := g.find(x)
				for _, b := range goldSpans(ps[j]["evidence"]) {
					ok = ok || in && a.overlap(b) > 0
				}
			}
			t.judge("grounding", ok)
			if !ok {
				log = append(log, fmt.Sprintf("+ %s %v evidence elsewhere", section, o["id"]))
			}
		}
	}
	for j, s := range got {
		if found[j] {
			continue
		}
		t.add(section, 0, len(s), 0)
		for _, slot := range []string{"requires", "trigger", "voidIf"} {
			t.add("conditions", 0, s.count(slot), 0)
		}
		log = append(log, fmt.Sprintf("+ %s spurious %v: %v", section, ps[j]["id"], s.sorted()))
	}
	return log
}

func (g *goldArticle) scoreStatements(pred goldObject, t goldTally) (log []string) {
	gs, ps := goldObjects(g.rec["statements"]), goldObjects(pred["statements"])
	want, got := make([]goldSpan, len(gs)), make([]goldSpan, len(ps))
	for j, s := range ps {
		if c := goldSpans(s["content"]); len(c) > 0 {
			got[j] = c[0]
		}
	}
	scores := make([][]float64, len(gs))
	for i, s := range gs {
		c, in := g.find(s["content"])
		want[i] = c
		scores[i] = make([]float64, len(ps))
		for j, p := range got {
			if in && p.end > p.start {
				if f := 2 * float64(c.overlap(p)) / float64(c.end-c.start+p.end-p.start); f >= 0.5 {
					scores[i][j] = f
				}
			}
		}
	}
	edge := func(c goldSpan) string { return strings.Trim(g.text[c.start:c.end], " \t\n,.;:!?\"'“”‘’«»") }
	pair := assignGold(scores)
	found := map[int]bool{}
	for i, s := range gs {
		words := clipGold(g.text[want[i].start:want[i].end], 90)
		optional := s["optional"] != nil && s["optional"] != false
		j := pair[i]
		if j < 0 {
			if !optional {
				t.add("statement spans", 0, 0, 1)
				t.add("statements", 0, 0, 1)
				log = append(log, fmt.Sprintf("- statement %v: %s", s["speaker"], words))
			}
			continue
		}
		found[j] = true
		t.add("statement spans", 1, 0, 0)
		exact := edge(want[i]) == edge(got[j])
		t.judge("statement edges", exact)
		if !exact {
			log = append(log, "~ statement edges: got "+clipGold(g.text[got[j].start:got[j].end], 160))
		}
		said, speakers, also := map[string]bool{}, map[string]bool{}, map[string]bool{}
		for _, x := range goldList(ps[j]["speakers"]) {
			said[g.ident(x)] = true
		}
		for _, x := range goldList(s["speaker"]) {
			speakers[goldString(x)] = true
		}
		for _, x := range goldList(s["alsoSpeaker"]) {
			also[goldString(x)] = true
		}
		ok := maps.Equal(said, speakers)
		if !ok && len(said) > 0 {
			ok = true
			for x := range said {
				ok = ok && also[x]
			}
		}
		if ok || !optional {
			t.judge("statements", ok)
		}
		if !ok && !optional {
			log = append(log, fmt.Sprintf("- statement by %v, got %v: %s", s["speaker"], slices.Sorted(maps.Keys(said)), words))
		}
		for _, slot := range []string{"mode", "act"} {
			if v := goldString(s[slot]); v != "" {
				t.judge("statement "+slot, goldString(ps[j][slot]) == v)
				if goldString(ps[j][slot]) != v {
					log = append(log, fmt.Sprintf("- statement %v %s=%s got %v", s["speaker"], slot, v, ps[j][slot]))
				}
			}
		}
	}
	for j, s := range ps {
		if !found[j] {
			t.add("statement spans", 0, 1, 0)
			t.add("statements", 0, 1, 0)
			log = append(log, fmt.Sprintf("+ statement %v: %s", s["speakers"], clipGold(g.text[got[j].start:got[j].end], 90)))
		}
	}
	return log
}

// scoreSet compares sections that count as wholes.
func (g *goldArticle) scoreSet(section string, pred goldObject, t goldTally, key func(goldObject) string) (log []string) {
	want, maybe, got := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, o := range goldObjects(g.rec[section]) {
		if o["optional"] != nil && o["optional"] != false {
			maybe[key(o)] = true
		} else {
			want[key(o)] = true
		}
	}
	for _, o := range goldObjects(pred[section]) {
		got[key(o)] = true
	}
	for _, k := range slices.Sorted(maps.Keys(want)) {
		if got[k] {
			t.add(section, 1, 0, 0)
		} else {
			t.add(section, 0, 0, 1)
			log = append(log, "- "+section+" "+k)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(got)) {
		if !want[k] && !maybe[k] {
			t.add(section, 0, 1, 0)
			log = append(log, "+ "+section+" "+k)
		}
	}
	return log
}

func clipGold(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

func TestAssign(t *testing.T) {
	for _, c := range []struct {
		scores [][]float64
		want   []int
	}{
		{nil, []int{}},
		{[][]float64{{1, 2}, {0, 3}}, []int{0, 1}},
		{[][]float64{{3, 2.5}, {2.5, 1}}, []int{1, 0}}, // greedy takes 3+1, the swap gives 5
		{[][]float64{{1}, {1}}, []int{0, -1}},
		{[][]float64{{0, 0}}, []int{-1}},
	} {
		if got := assignGold(c.scores); !slices.Equal(got, c.want) {
			t.Errorf("assign(%v) = %v, want %v", c.scores, got, c.want)
		}
	}
}
