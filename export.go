package ceasefire

import (
	"encoding/json"
	"io"
	"iter"
	"strconv"
	"strings"
)

// Table is a form of table. The zero value is TSV.
type Table uint8

const (
	// TSV has tabs between columns and lines that end in a line feed. Backslash,
	// tab, line feed and carriage return inside a column are written \\, \t, \n and \r.
	TSV Table = iota
	// CSV is that of RFC 4180: commas between columns, lines that end in carriage
	// return and line feed, quotation marks around what needs them.
	CSV
)

// appendRow appends a line.
func (t Table) appendRow(b []byte, columns []string) []byte {
	for i, c := range columns {
		switch {
		case t == CSV && i > 0:
			b = append(b, ',')
		case i > 0:
			b = append(b, '\t')
		}
		if t == CSV {
			b = appendQuoted(b, c)
		} else {
			b = appendEscaped(b, c)
		}
	}
	if t == CSV {
		b = append(b, '\r')
	}
	return append(b, '\n')
}

// appendQuoted appends a column of CSV.
func appendQuoted(b []byte, s string) []byte {
	if !strings.ContainsAny(s, "\",\r\n") {
		return append(b, s...)
	}
	b = append(b, '"')
	for i := range len(s) {
		if s[i] == '"' {
			b = append(b, '"')
		}
		b = append(b, s[i])
	}
	return append(b, '"')
}

// tableBuffer is how much of a table is gathered before it is written.
const tableBuffer = 32 << 10

// write writes a header and rows; the writer's error ends it.
func (t Table) write(w io.Writer, header []string, rows iter.Seq[[]string]) error {
	b := t.appendRow(nil, header)
	for row := range rows {
		if len(b) > tableBuffer {
			if _, err := w.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
		b = t.appendRow(b, row)
	}
	_, err := w.Write(b)
	return err
}

// WriteFacts writes a header line and one line a fact, in the columns of
// [TSVHeader]. As TSV it is what [WriteTSV] writes. Its error is the writer's.
func (t Table) WriteFacts(w io.Writer, facts iter.Seq[Fact]) error {
	return t.write(w, strings.Split(TSVHeader, "\t"), func(yield func([]string) bool) {
		for f := range facts {
			if !yield(f.columns()) {
				return
			}
		}
	})
}

func (f *Fact) columns() []string {
	start, end := "", ""
	if f.Span != (Span{}) {
		start, end = strconv.Itoa(f.Span.Start), strconv.Itoa(f.Span.End)
	}
	return []string{f.Article, f.Kind, f.ID, f.Attribute, f.Value, start, end, joined(f.According)}
}

func joined(ids []ActorID) string {
	var b strings.Builder
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(string(id))
	}
	return b.String()
}

// WriteCodes writes a header line and one line a code: article, kind, id,
// codebook, variable, code, label, note, sources, targets, start, end,
// according. Lists of actors are joined by commas. Its error is the writer's.
func (t Table) WriteCodes(w io.Writer, codes iter.Seq[Coded]) error {
	return t.write(w, codeColumns, func(yield func([]string) bool) {
		for c := range codes {
			if !yield(c.columns()) {
				return
			}
		}
	})
}

// WriteFacts writes the facts of all records of the dossier but copies, in order
// of publication, as [Table.WriteFacts] does, behind two columns more: the day of
// publication, and the id of the thread that the object belongs to, which is
// empty for articles and statements. Its error is the writer's.
func (d *Dossier) WriteFacts(w io.Writer, t Table) error {
	header := append([]string{"date", "thread"}, strings.Split(TSVHeader, "\t")...)
	return t.write(w, header, func(yield func([]string) bool) {
		for s := range d.originals() {
			for f := range s.rec.Facts() {
				if !yield(append([]string{s.rec.Article.Published.String(), string(s.thread[ID(f.ID)])}, f.columns()...)) {
					return
				}
			}
		}
	})
}

// WriteCodes writes the codes of all records of the dossier but copies, in order
// of publication, as [Table.WriteCodes] does, behind two columns more: the day of
// publication, and the id of the thread. Actors have the ids of the dossier. Its
// error is the writer's.
func (d *Dossier) WriteCodes(w io.Writer, t Table) error {
	header := append([]string{"date", "thread"}, codeColumns...)
	return t.write(w, header, func(yield func([]string) bool) {
		for s := range d.originals() {
			for c := range s.rec.Codes() {
				c.Sources, c.Targets, c.According = s.actors(c.Sources), s.actors(c.Targets), s.actors(c.According)
				if !yield(append([]string{s.rec.Article.Published.String(), string(s.thread[c.ID])}, c.columns()...)) {
					return
				}
			}
		}
	})
}

// original is a record that is no copy, and the threads of its objects.
type original struct {
	rec    *Record
	thread map[ID]ID
}

func (o *original) actors(ids []ActorID) []ActorID {
	out := make([]ActorID, len(ids))
	for i, id := range ids {
		out[i] = ActorID(o.thread[ID(id)])
	}
	return out
}

// originals yields the records that are no copies, in order of publication.
func (d *Dossier) originals() iter.Seq[original] {
	return func(yield func(original) bool) {
		for r := range d.Records() {
			d.mu.Lock()
			d.settle()
			e := d.byID[r.Article.ID]
			o := original{rec: r, thread: make(map[ID]ID, len(e.threads))}
			for ordinal, t := range e.threads {
				s, i := e.at(int32(ordinal))
				o.thread[e.id(s, i)] = d.res.threads[t].id
			}
			copied := e.copyOf != nil
			d.mu.Unlock()
			if !copied && !yield(o) {
				return
			}
		}
	}
}

// WriteChanges writes changes as JSON Lines. Its error is the writer's.
func WriteChanges(w io.Writer, changes []Change) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range changes {
		if err := enc.Encode(&changes[i]); err != nil {
			return err
		}
	}
	return nil
}

// WriteTimeline writes changes as a Mermaid timeline, one period a day, each
// change without its evidence. They must stand in order of days, as
// [Dossier.Changes] returns them. Its error is the writer's.
func WriteTimeline(w io.Writer, title string, changes []Change) error {
	var b strings.Builder
	b.WriteString("timeline\n")
	if title != "" {
		b.WriteString("  title " + timelineText(title) + "\n")
	}
	var day Date
	for i := range changes {
		c := &changes[i]
		if i == 0 || c.Date() != day {
			day = c.Date()
			b.WriteString("  " + day.String())
		} else {
			b.WriteString("    ")
		}
		b.WriteString(" : " + timelineText(c.clause()) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// timelineText takes out what a timeline would take for markup: it knows no escapes.
func timelineText(s string) string {
	return timelineMarks.Replace(strings.Join(strings.Fields(s), " "))
}

var timelineMarks = strings.NewReplacer(": ", " – ", ":", "-", ";", ",", "#", "no. ", "<", "‹", ">", "›")
