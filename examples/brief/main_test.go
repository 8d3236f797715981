package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/openceasefire/ceasefire"
)

// brief runs the command and returns what it leaves.
func brief(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// line returns an article as a line of JSON.
func line(id, text string) string {
	b, err := json.Marshal(ceasefire.Article{ID: id, Text: text})
	if err != nil {
		panic(err)
	}
	return string(b) + "\n"
}

// records decodes a record a line.
func records(t *testing.T, out string) []*ceasefire.Record {
	t.Helper()
	var list []*ceasefire.Record
	for l := range strings.Lines(out) {
		r, err := ceasefire.Decode(strings.NewReader(l))
		if err != nil {
			t.Fatalf("%v in %q", err, l)
		}
		list = append(list, r)
	}
	return list
}

const (
	first  = "Fighting went on near the river on Monday."
	second = "Rain fell on the capital on Tuesday."
)

func TestPlainFiles(t *testing.T) {
	one, two := write(t, "one.txt", first), write(t, "two.article.txt", second)
	out, errs, status := brief("", "-format", "json", "-published", "2026-02-11", one, two)
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	got := records(t, out)
	if len(got) != 2 {
		t.Fatalf("%d records, want 2", len(got))
	}
	for i, want := range []struct{ id, text string }{{"one", first}, {"two.article", second}} {
		a := got[i].Article
		if a.ID != want.id || a.Text != want.text || a.Published.String() != "2026-02-11" {
			t.Errorf("record %d is of %+v", i, a)
		}
	}
}

func TestText(t *testing.T) {
	one, two := write(t, "one.txt", first), write(t, "two.txt", second)
	out, errs, status := brief("", one, two)
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	i, j := strings.Index(out, "one\n"), strings.Index(out, "two\n")
	if i < 0 || j < i {
		t.Errorf("not both briefs in order:\n%s", out)
	}
	if !strings.Contains(out, "\n\n\ntwo") {
		t.Errorf("the briefs run together:\n%s", out)
	}
}

func TestFacts(t *testing.T) {
	out, errs, status := brief(line("a", first)+line("b", second), "-format", "facts", "-")
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	if !strings.HasPrefix(out, ceasefire.TSVHeader+"\na\tarticle\t\tid\ta\t\t\t\n") {
		t.Errorf("not a header and the first article's facts:\n%s", out)
	}
	if strings.Count(out, ceasefire.TSVHeader) != 1 || !strings.Contains(out, "\nb\tarticle\t\tid\tb\t\t\t\n") {
		t.Errorf("not one header and the second article's facts:\n%s", out)
	}
}

func TestStandardInput(t *testing.T) {
	tests := []struct {
		name, in string
		texts    []string
	}{
		{"plain", first, []string{first}},
		{"plain that begins like a list", "[" + first, []string{"[" + first}},
		{"lines", line("a", first) + line("b", second), []string{first, second}},
		{"no last line feed", line("a", first) + strings.TrimSpace(line("b", second)), []string{first, second}},
		{"CRLF and empty lines", strings.ReplaceAll(line("a", first)+"\n"+line("b", second), "\n", "\r\n") + "\r\n", []string{first, second}},
		{"nothing", "", nil},
	}
	for _, tt := range tests {
		out, errs, status := brief(tt.in, "-format", "json", "-")
		if status != 0 || errs != "" {
			t.Errorf("%s: status %d, %s", tt.name, status, errs)
		}
		var texts []string
		for _, r := range records(t, out) {
			texts = append(texts, r.Article.Text)
		}
		if strings.Join(texts, "|") != strings.Join(tt.texts, "|") {
			t.Errorf("%s: texts %q, want %q", tt.name, texts, tt.texts)
		}
	}
}

func TestLineFields(t *testing.T) {
	in := `{"id":"x1","headline":"H","source":"S","published":"2026-03-01","text":"` + first + `","section":"world"}` + "\n" +
		`{"id":"x2","text":"` + second + `"}` + "\n"
	out, errs, status := brief(in, "-format", "json", "-published", "2026-04-02", "-")
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	got := records(t, out)
	if len(got) != 2 {
		t.Fatalf("%d records", len(got))
	}
	a := got[0].Article
	if a.ID != "x1" || a.Headline != "H" || a.Source != "S" || a.Published.String() != "2026-03-01" {
		t.Errorf("the article's fields are lost: %+v", a)
	}
	if b := got[1].Article; b.ID != "x2" || b.Published.String() != "2026-04-02" {
		t.Errorf("-published does not stand in: %+v", b)
	}
}

func TestBadLines(t *testing.T) {
	bad := []struct{ line, why string }{
		{`{"id":"b"`, "unexpected end"},
		{`{"id":"b"} {"id":"c"}`, "after top-level value"},
		{`{"id":"b","text":""}`, "no text"},
		{`{"id":"b"}`, "no text"},
		{`{"id":"b","published":"soon","text":"x"}`, "soon"},
		{"{\"id\":\"b\",\"text\":\"\xff\"}", "UTF-8"},
		{first, "invalid character"},
	}
	for _, tt := range bad {
		out, errs, status := brief(line("a", first)+"\n"+tt.line+"\n"+line("c", second), "-format", "json", "-")
		if status != 1 {
			t.Errorf("%s: status %d, want 1", tt.line, status)
		}
		if !strings.HasPrefix(errs, "brief: -:3: ") || !strings.Contains(errs, tt.why) || strings.Count(errs, "\n") != 1 {
			t.Errorf("%s: message %q, want one of line 3 with %q", tt.line, errs, tt.why)
		}
		got := records(t, out)
		if len(got) != 2 || got[0].Article.ID != "a" || got[1].Article.ID != "c" {
			t.Errorf("%s: the rest did not go on: %s", tt.line, out)
		}
	}
}

func TestLimit(t *testing.T) {
	const limit = 200 << 10 // more than the reader's buffer
	fits := `{"id":"b","text":"` + strings.Repeat("a", limit-30) + `"}` + "\n"
	long := `{"id":"b","text":"` + strings.Repeat("a", limit) + `"}` + "\n"
	tests := []struct {
		in      string
		records int
		says    string
	}{
		{line("a", first) + fits + line("c", second), 3, ""},
		{line("a", first) + long + line("c", second), 2, "brief: -:2: line of more than 204800 bytes\n"},
		{line("a", first) + line("c", second) + strings.TrimSpace(long), 2, "brief: -:3: line of more than 204800 bytes\n"},
		{strings.Repeat("a", limit), 1, ""},
		{strings.Repeat("a", limit+1), 0, "brief: -: text of more than 204800 bytes\n"},
	}
	for i, tt := range tests {
		var out, errs bytes.Buffer
		opts, err := parseArgs([]string{"-format", "json", "-"}, io.Discard)
		if err != nil {
			t.Fatal(err)
		}
		p := newPipeline(opts, &out, newReport(&errs, &out))
		p.limit = limit
		if err := p.run(strings.NewReader(tt.in)); err != nil {
			t.Fatal(err)
		}
		if got := len(records(t, out.String())); got != tt.records || errs.String() != tt.says {
			t.Errorf("%d: %d records, %q; want %d, %q", i, got, errs.String(), tt.records, tt.says)
		}
	}
}

func TestMissingFile(t *testing.T) {
	one := write(t, "one.txt", first)
	gone := filepath.Join(t.TempDir(), "gone.txt")
	out, errs, status := brief("", "-format", "json", gone, one, t.TempDir())
	if status != 1 || !strings.HasPrefix(errs, "brief: "+gone+": ") || strings.Count(errs, "\n") != 2 {
		t.Errorf("status %d, %s", status, errs)
	}
	if got := records(t, out); len(got) != 1 || got[0].Article.ID != "one" {
		t.Errorf("the rest did not go on: %s", out)
	}
}

func TestJSONLFile(t *testing.T) {
	file := write(t, "day.jsonl", line("a", first)+"{\n"+line("b", second))
	out, errs, status := brief("", "-format", "json", file)
	if status != 1 || !strings.HasPrefix(errs, "brief: "+file+":2: ") {
		t.Errorf("status %d, %s", status, errs)
	}
	if got := records(t, out); len(got) != 2 {
		t.Errorf("%d records, want 2", len(got))
	}
}

// TestOrder mixes long and short articles, so that they are not ready in the
// order in which they came.
func TestOrder(t *testing.T) {
	var in strings.Builder
	const n = 200
	for i := range n {
		text := second
		if i%7 == 0 {
			text = strings.Repeat(first+"\n", 400)
		}
		in.WriteString(line(fmt.Sprint(i), text))
	}
	out, errs, status := brief(in.String(), "-format", "json", "-")
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	got := records(t, out)
	if len(got) != n {
		t.Fatalf("%d records, want %d", len(got), n)
	}
	for i, r := range got {
		if r.Article.ID != fmt.Sprint(i) {
			t.Fatalf("record %d is of article %s", i, r.Article.ID)
		}
	}
}

// TestStreams reads the first record before the second article is written.
func TestStreams(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	done := make(chan int)
	go func() {
		status := run([]string{"-format", "json", "-"}, inR, outW, io.Discard)
		outW.Close()
		done <- status
	}()
	out := bufio.NewReader(outR)
	for _, id := range []string{"a", "b"} {
		if _, err := io.WriteString(inW, line(id, first)); err != nil {
			t.Fatal(err)
		}
		got, err := out.ReadString('\n')
		if err != nil || !strings.Contains(got, `"id":"`+id+`"`) {
			t.Fatalf("record %q, %v", got, err)
		}
	}
	inW.Close()
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// endless yields the same line for ever.
type endless struct{ line string }

func (e endless) Read(b []byte) (int, error) { return copy(b, e.line), nil }

func TestWriteError(t *testing.T) {
	var errs bytes.Buffer
	status := run([]string{"-format", "json", "-"}, endless{line("a", first)}, full{}, &errs)
	if status != 1 || !strings.Contains(errs.String(), "disk full") {
		t.Errorf("status %d, %s", status, errs.String())
	}
}

type failing struct{ r io.Reader }

func (f failing) Read(b []byte) (int, error) {
	n, err := f.r.Read(b)
	if err == io.EOF {
		err = errors.New("cable cut")
	}
	return n, err
}

func TestReadError(t *testing.T) {
	for _, in := range []string{line("a", first), first, ""} {
		var out, errs bytes.Buffer
		status := run([]string{"-format", "json", "-"}, failing{strings.NewReader(in)}, &out, &errs)
		if status != 1 || !strings.Contains(errs.String(), "cable cut") {
			t.Errorf("%q: status %d, %s", in, status, errs.String())
		}
	}
}

func TestCharset(t *testing.T) {
	const text = "Café talks went on."
	latin := write(t, "latin.txt", "Caf\xe9 talks went on.")
	utf16 := "\xff\xfe"
	for _, r := range text {
		utf16 += string([]byte{byte(r), byte(r >> 8)})
	}
	tests := []struct {
		name, in string
		args     []string
	}{
		{"label", "", []string{"-charset", "windows-1252", latin}},
		{"UTF-8", text, []string{"-"}},
		{"UTF-8 with mark", "\ufeff" + text, []string{"-"}},
		{"UTF-16 with mark", utf16, []string{"-"}},
		{"the mark before the label", "\ufeff" + text, []string{"-charset", "latin1", "-"}},
	}
	for _, tt := range tests {
		out, errs, status := brief(tt.in, append([]string{"-format", "json"}, tt.args...)...)
		if status != 0 {
			t.Errorf("%s: status %d, %s", tt.name, status, errs)
			continue
		}
		if got := records(t, out); len(got) != 1 || got[0].Article.Text != text {
			t.Errorf("%s: %s", tt.name, out)
		}
	}
	if _, errs, status := brief("", latin); status != 1 || !strings.Contains(errs, latin) {
		t.Errorf("not UTF-8: status %d, %s", status, errs)
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		args   []string
		status int
		says   string
	}{
		{nil, 2, "no FILE"},
		{[]string{"-format", "xml", "-"}, 2, "xml"},
		{[]string{"-published", "tomorrow", "-"}, 2, "tomorrow"},
		{[]string{"-published", "2026-01", "-"}, 2, "want a day"},
		{[]string{"-charset", "runes", "-"}, 2, "runes"},
		{[]string{"-wat"}, 2, "wat"},
		{[]string{"-help"}, 0, "usage: brief"},
	}
	for _, tt := range tests {
		out, errs, status := brief("", tt.args...)
		if status != tt.status || !strings.Contains(errs, tt.says) || out != "" {
			t.Errorf("%v: status %d, %q, %q", tt.args, status, out, errs)
		}
	}
}

func TestProgress(t *testing.T) {
	var w bytes.Buffer
	clock := time.Unix(0, 0)
	r := &report{w: &w, progress: true, now: func() time.Time { return clock }, start: clock}
	good, bad := &slot{}, &slot{article: article{file: "f", line: 3}, err: errors.New("wrong")}
	r.article(good)
	if w.Len() > 0 {
		t.Errorf("progress at once: %q", w.String())
	}
	clock = clock.Add(2 * time.Second)
	r.article(good)
	r.article(bad)
	r.finish()
	want := "\r\x1b[K2 articles, 1/s, 0 errors" +
		"\r\x1b[Kbrief: f:3: wrong\n" +
		"\r\x1b[K3 articles, 2/s, 1 errors\n"
	if w.String() != want {
		t.Errorf("got  %q\nwant %q", w.String(), want)
	}
	if isTerminal(&w) {
		t.Error("a buffer is taken for a terminal")
	}
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if isTerminal(null) {
		t.Error("the null device is taken for a terminal")
	}
}

var update = flag.Bool("update", false, "write the README's example anew")

// TestReadme runs the README's example, whose first two blocks of text are an
// article and its brief.
func TestReadme(t *testing.T) {
	const file, open, end = "../../README.md", "```text\n", "```\n"
	readme, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.SplitN(string(readme), open, 3)
	if len(parts) < 3 {
		t.Fatalf("no article and brief in %s", file)
	}
	article, _, _ := strings.Cut(parts[1], end)
	want, rest, _ := strings.Cut(parts[2], end)
	got, errs, status := brief("", "-published", "2026-02-11", write(t, "truce.txt", article))
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	if *update {
		if err := os.WriteFile(file, []byte(parts[0]+open+parts[1]+open+got+end+rest), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want {
		t.Errorf("%s shows another brief than the program prints (go test ./examples/brief -run TestReadme -update writes it):\n%s", file, got)
	}
}

// FuzzLines checks that any lines give a record, an error or nothing each, in order.
func FuzzLines(f *testing.F) {
	f.Add([]byte(line("a", first) + "\r\n{\n" + line("b", second)))
	f.Add([]byte("{\"text\":\"x\"}\n\xff\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		in = append([]byte("{}\n"), in...)
		want := 0
		for l := range bytes.Lines(in) {
			if len(bytes.TrimSpace(l)) > 0 {
				want++
			}
		}
		var out, errs bytes.Buffer
		status := run([]string{"-format", "json", "-"}, bytes.NewReader(in), &out, &errs)
		failed := strings.Count("\n"+errs.String(), "\nbrief: -:")
		if status != 1 || failed+bytes.Count(out.Bytes(), []byte("\n")) != want {
			t.Fatalf("status %d, %d lines, out %q, errors %q", status, want, out.String(), errs.String())
		}
	})
}
