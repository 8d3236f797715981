package ceasefire_test

import (
	"encoding/csv"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

// awkward is a record whose values hold all that a table could trip over.
func awkward() *ceasefire.Record {
	r := force("a,\"b\"", "2026-01-01", ceasefire.Force{Seat: "tab\there, \"quoted\" \\ back\r\nnext\nlast\rone"})
	r.Article.Headline = "=1+1"
	return r
}

func TestWriteFactsTSV(t *testing.T) {
	for name, r := range process(t) {
		var a, b strings.Builder
		if err := ceasefire.WriteTSV(&a, r.Facts()); err != nil {
			t.Fatal(err)
		}
		if err := ceasefire.TSV.WriteFacts(&b, r.Facts()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a.String(), b.String()); diff != "" {
			t.Errorf("%s (-WriteTSV +WriteFacts):\n%s", name, diff)
		}
	}
}

// TestWriteFactsCSV reads CSV back: not a byte of a value is lost, but for the
// carriage returns that the reader of the standard library takes for line ends.
func TestWriteFactsCSV(t *testing.T) {
	r := awkward()
	var b strings.Builder
	if err := ceasefire.CSV.WriteFacts(&b, r.Facts()); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "\"tab\there, \"\"quoted\"\" \\ back\r\nnext\nlast\rone\"") {
		t.Errorf("the seat is not quoted as RFC 4180 asks:\n%s", b.String())
	}
	rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for f := range r.Facts() {
		i++
		want := strings.ReplaceAll(f.Value, "\r\n", "\n")
		if got := rows[i]; got[0] != f.Article || got[2] != f.ID || got[3] != f.Attribute || got[4] != want {
			t.Errorf("%+v was written %q", f, got)
		}
	}
	if len(rows) != i+1 {
		t.Errorf("%d rows for %d facts", len(rows), i)
	}
}

func TestWriteCodes(t *testing.T) {
	var b strings.Builder
	if err := ceasefire.CSV.WriteCodes(&b, process(t)["refusal"].Codes()); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`article,kind,id,codebook,variable,code,label,note,sources,targets,start,end,according
refusal,ceasefire,ceasefire/1,CAMEO,event,1246,refuse or oppose ceasefire,,state/BO,,48,103,
refusal,ceasefire,ceasefire/1,PLOVER,event,REJECT-yield,"reject, yield",,state/BO,,48,103,
refusal,ceasefire,ceasefire/1,PA-X,,,,no code,state/BO,,48,103,
refusal,ceasefire,ceasefire/1,ETH/PRIO,,,,no code,state/BO,,48,103,
refusal,statement,statement/1,CAMEO,,,,no code,person/tomas-arce-quiroga,,116,194,
refusal,statement,statement/1,PLOVER,,,,no code: what CAMEO codes 01 and 02 has no PLOVER event,person/tomas-arce-quiroga,,116,194,
refusal,statement,statement/1,PA-X,,,,"no code: PA-X codes texts, not who says what",person/tomas-arce-quiroga,,116,194,
refusal,statement,statement/1,ETH/PRIO,,,,no code: ETH/PRIO codes ceasefires,person/tomas-arce-quiroga,,116,194,
`, "\n", "\r\n")
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestDossierTables writes the process as tables: copies are left out, and every
// object that is followed has its thread.
func TestDossierTables(t *testing.T) {
	d := processDossier(t)
	for name, write := range map[string]func(*ceasefire.Dossier, *strings.Builder) error{
		"facts": func(d *ceasefire.Dossier, b *strings.Builder) error { return d.WriteFacts(b, ceasefire.CSV) },
		"codes": func(d *ceasefire.Dossier, b *strings.Builder) error { return d.WriteCodes(b, ceasefire.CSV) },
	} {
		var b, again strings.Builder
		if err := errors.Join(write(d, &b), write(processDossier(t), &again)); err != nil {
			t.Fatal(err)
		}
		if b.String() != again.String() {
			t.Errorf("%s: two tables of one process differ", name)
		}
		rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		last := ""
		for _, row := range rows[1:] {
			date, thread, article, kind, id := row[0], row[1], row[2], row[3], row[4]
			if article == "principle-copy" || date < last {
				t.Fatalf("%s: row %q", name, row)
			}
			last = date
			want := string(d.ThreadOf(ceasefire.Ref{Article: article, Object: ceasefire.ID(id)}))
			if thread != want || (thread == "") != (kind == "article" || kind == "statement") {
				t.Errorf("%s: thread %q of %s in %s, want %q", name, thread, id, article, want)
			}
		}
		if len(rows) < 100 {
			t.Errorf("%s: only %d rows", name, len(rows))
		}
	}
}

func TestWriteTimeline(t *testing.T) {
	var b strings.Builder
	d := processDossier(t)
	if err := ceasefire.WriteTimeline(&b, "Chaco: a truce; #1", d.Changes(day("2026-05-01"), day("2026-05-20"))); err != nil {
		t.Fatal(err)
	}
	want := `timeline
  title Chaco – a truce, no. 1
  2026-05-12 : the ceasefire between Bolivia and Paraguay resumed, from suspended to in force
     : the ceasefire between Bolivia and Paraguay changed in its duration from 30 days to 90 days
     : a condition of the peacekeeping force in Bolivia is met (to take effect) – after there is a mandate, by way of document/3
     : new is Resolution 9917, agreed
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWriteChanges(t *testing.T) {
	var b strings.Builder
	changes := processDossier(t).Changes(ceasefire.Date{}, lastDay)
	if err := ceasefire.WriteChanges(&b, changes); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(b.String(), "\n"); got != len(changes) {
		t.Errorf("%d lines for %d changes", got, len(changes))
	}
	const want = `{"kind":"softened","thread":"ceasefire/1","label":"the ceasefire between Bolivia and Paraguay","attribute":"status",` +
		`"before":{"attribute":"status","value":"proposed","article":"proposal","object":"ceasefire/1","date":"2026-01-09","source":"Andes Courier","evidence":[{"start":61,"end":117}]},` +
		`"after":{"attribute":"status","value":"rejected","article":"refusal","object":"ceasefire/1","date":"2026-01-15","source":"Chaco Herald","evidence":[{"start":48,"end":103}]}}` + "\n"
	if !strings.Contains(b.String(), want) {
		t.Errorf("no line is %s", want)
	}
}

// failing fails to write.
type failing struct{}

var errFull = errors.New("no room")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriteErrors(t *testing.T) {
	d := processDossier(t)
	changes := d.Changes(ceasefire.Date{}, lastDay)
	r := process(t)["proposal"]
	for name, err := range map[string]error{
		"Dossier.WriteFacts":  d.WriteFacts(failing{}, ceasefire.TSV),
		"Dossier.WriteCodes":  d.WriteCodes(failing{}, ceasefire.TSV),
		"Table.WriteFacts":    ceasefire.TSV.WriteFacts(failing{}, r.Facts()),
		"Table.WriteCodes":    ceasefire.TSV.WriteCodes(failing{}, r.Codes()),
		"WriteChanges":        ceasefire.WriteChanges(failing{}, changes),
		"WriteTimeline":       ceasefire.WriteTimeline(failing{}, "", changes),
		"WritePendingMermaid": ceasefire.WritePendingMermaid(failing{}, nil),
		"WritePendingDOT":     ceasefire.WritePendingDOT(failing{}, nil),
		"Dossier.Save":        d.Save(failing{}),
	} {
		if !errors.Is(err, errFull) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
