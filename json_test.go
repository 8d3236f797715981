package ceasefire

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// encoded returns the JSON of a record, without the line feed.
func encoded(t testing.TB, r *Record) string {
	t.Helper()
	var b strings.Builder
	if err := Encode(&b, r); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestJSONRoundTrip(t *testing.T) {
	want := fullRecord()
	text := encoded(t, want)
	got, err := Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if again := encoded(t, got); again != text {
		t.Errorf("encoded again:\n%s\nbefore:\n%s", again, text)
	}
	// The same through encoding/json, which escapes for HTML but must not differ otherwise.
	std, err := json.Marshal(struct{ R *Record }{want})
	if err != nil {
		t.Fatal(err)
	}
	var envelope struct{ R Record }
	if err := json.Unmarshal(std, &envelope); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(*want, envelope.R); d != "" {
		t.Error(d)
	}
}

func TestEncode(t *testing.T) {
	r := &Record{
		Article: Article{Headline: `<"Peace"> & more`, Published: Date{2026, 1, 7}, Text: "Norway."},
		Forces:  []Force{{Provision: Provision{ID: "force/1", Status: AgreedInPrinciple, Evidence: []Span{{0, 6}}}, Strength: UpTo(0, "troops")}},
	}
	const want = `{"article":{"headline":"<\"Peace\"> & more","published":"2026-01-07","text":"Norway."},` +
		`"forces":[{"id":"force/1","status":"agreed-in-principle","evidence":[{"start":0,"end":6}],"strength":{"max":0,"unit":"troops"}}]}`
	if got := encoded(t, r); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := encoded(t, new(Record)); got != "{}" {
		t.Errorf("empty record: %s", got)
	}
}

func TestEncodeRefuses(t *testing.T) {
	for name, r := range map[string]*Record{
		"status":   {Forces: []Force{{Provision: Provision{Status: 99}}}},
		"task":     {Forces: []Force{{Tasks: []Task{99}}}},
		"event":    {Forces: []Force{{Provision: Provision{Requires: &Condition{Event: 99}}}}},
		"date":     {Article: Article{Published: Date{2026, 2, 30}}},
		"duration": {Forces: []Force{{Provision: Provision{Duration: Duration{Days: 1, Weeks: 1}}}}},
		"text":     {Article: Article{Text: "a\xff"}},
		"headline": {Article: Article{Headline: "a\xff"}},
	} {
		if err := Encode(io.Discard, r); err == nil {
			t.Errorf("%s: no error", name)
		}
		if _, err := json.Marshal(r); err == nil {
			t.Errorf("%s: no error from encoding/json", name)
		}
	}
	err := Encode(io.Discard, &Record{Forces: []Force{{Provision: Provision{Status: 99}}}})
	if unknown, ok := errors.AsType[*UnknownValueError](err); !ok || unknown.Type != "Status" {
		t.Errorf("got %v", err)
	}
	if err := Encode(failingWriter{}, new(Record)); err != io.ErrClosedPipe {
		t.Errorf("got %v", err)
	}
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// problems returns the places and messages that the error joins, one a line.
func problems(err error) string {
	var lines []string
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			lines = append(lines, e.Error())
		}
	} else if err != nil {
		lines = []string{err.Error()}
	}
	return strings.Join(lines, "\n")
}

func TestDecodeErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{`{"forces":[{},{"status":"agred"}]}`, `forces[1].status (byte 24): unknown Status "agred"`},
		{`{"forces":[{"status":"Agreed"}]}`, `forces[0].status (byte 21): unknown Status "Agreed"`},
		{`{"forces":[{"status":""}]}`, `forces[0].status (byte 21): unknown Status ""`},
		{`{"forces":[{"status":3}]}`, `forces[0].status (byte 21): wrong type: want string`},
		{`{"forces":[{"status":["agreed"]}]}`, `forces[0].status (byte 21): wrong type: want string`},
		{`{"forces":[{"tasks":["monitor", "dance"]}]}`, `forces[0].tasks[1] (byte 32): unknown Task "dance"`},
		{`{"forces":[{"from":"2026-02-30"}]}`, `forces[0].from (byte 19): unknown Date "2026-02-30"`},
		{`{"forces":[{"duration":{"Days":3}}]}`, `forces[0].duration (byte 23): wrong type: want string`},
		{`{"Forces":[]}`, `Forces (byte 1): unknown field`},
		{`{"article":{"Text":{"a":[1,{}]}},"x":[[]]}`, "article.Text (byte 12): unknown field\nx (byte 33): unknown field"},
		{`{"forces":[],"forces":[{"id":"force/1"}]}`, `forces (byte 13): repeated`},
		{`{"forces":{}}`, `forces (byte 10): wrong type: want list`},
		{`{"forces":null}`, `forces (byte 10): wrong type: want list`},
		{`{"article":[]}`, `article (byte 11): wrong type: want object`},
		{`{"article":{"id":7}}`, `article.id (byte 17): wrong type: want string`},
		{`{"forces":[{"strength":{"min":1.5}}]}`, `forces[0].strength.min (byte 30): wrong type: want integer of 64 bits`},
		{`{"forces":[{"strength":{"min":1e2,"max":99999999999999999999}}]}`,
			"forces[0].strength.min (byte 30): wrong type: want integer of 64 bits\nforces[0].strength.max (byte 40): wrong type: want integer of 64 bits"},
		{`{"forces":[{"strength":{"min":null}}]}`, `forces[0].strength.min (byte 30): wrong type: want integer of 64 bits`},
		{`{"forces":[{"strength":{"approx":"yes"}}]}`, `forces[0].strength.approx (byte 33): wrong type: want true or false`},
		{`{"forces":[{"requires":{"all":[{"event":"war"}]}}]}`, `forces[0].requires.all[0].event (byte 40): unknown Event "war"`},
		{`{"issues":[{"evidence":[{"start":0,"end":4}]}],"article":{"text":"–"}}`,
			`issues[0].evidence[0] (byte 24): span out of range: [0,4) of 3 bytes`},
		{`{"issues":[{"evidence":[{"start":1,"end":3}]}],"article":{"text":"–"}}`, `issues[0].evidence[0] (byte 24): span splits a rune: [1,3)`},
		{`{"statements":[{"cue":{}}],"article":{"text":"–"}}`, "statements[0].cue.start (byte 22): missing\nstatements[0].cue.end (byte 22): missing"},
		{`{"statements":[{"cue":{"start":0,"end":0}}],"article":{"text":"–"}}`, `statements[0].cue (byte 22): empty span: [0,0)`},
		{`[]`, `byte 0: wrong type: want object`},
		{`null`, `byte 0: wrong type: want object`},
		{`{"forces":[}`, `byte 11: invalid character '}' looking for beginning of value`},
		{`{} {}`, `byte 3: invalid character '{' after top-level value`},
		{`{`, `byte 0: unexpected end of JSON input`},
		{``, `byte 0: unexpected end of JSON input`},
		{"{\"article\":{\"id\":\"a\xff\"}}", `byte 19: not UTF-8`},
	} {
		r, err := Decode(strings.NewReader(tt.in))
		if got := problems(err); got != tt.want || r != nil {
			t.Errorf("%s\ngot  %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// Lenient where nothing is lost: white space, empty lists and zero values.
func TestDecodeAccepts(t *testing.T) {
	for in, want := range map[string]string{
		` { "forces" : [ ] , "actors":[]} ` + "\n":             `{}`,
		`{"article":{"id":"","text":""}}`:                      `{}`,
		`{"forces":[{"strength":{"approx":false,"min":0}}]}`:   `{"forces":[{"strength":{"min":0}}]}`,
		`{"positions":[{"stance":"\u0073upport"}]}`:            `{"positions":[{"stance":"support"}]}`,
		`{"article":{"text":"a\ud83d\ude00\u003c"}}`:           `{"article":{"text":"a😀<"}}`,
		`{"forces":[{"requires":{"not":{"event":"attack"}}}]}`: `{"forces":[{"requires":{"not":{"event":"attack"}}}]}`,
	} {
		r, err := Decode(strings.NewReader(in))
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if got := encoded(t, r); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", in, got, want)
		}
	}
}

func TestDecodeErrorIsTyped(t *testing.T) {
	_, err := Decode(strings.NewReader(`{"forces":[{"status":"agred","x":1}]}`))
	place, ok := errors.AsType[*DecodeError](err)
	if !ok || place.Path != "forces[0].status" || place.Offset != 21 {
		t.Errorf("got %+v", place)
	}
	if unknown, ok := errors.AsType[*UnknownValueError](err); !ok || *unknown != (UnknownValueError{"Status", "agred"}) {
		t.Errorf("got %v", unknown)
	}
	if !errors.Is(err, ErrUnknownField) {
		t.Errorf("the second problem is lost: %v", err)
	}
}

func TestUnmarshalLeavesTheRecordOnError(t *testing.T) {
	r := fullRecord()
	if err := json.Unmarshal([]byte(`{"article":{"id":"new"},"x":1}`), r); !errors.Is(err, ErrUnknownField) {
		t.Errorf("got %v", err)
	}
	if err := json.Unmarshal([]byte(`null`), r); err != nil {
		t.Errorf("null: %v", err)
	}
	if d := cmp.Diff(fullRecord(), r); d != "" {
		t.Error(d)
	}
	if err := json.Unmarshal([]byte(`{"article":{"id":"new"}}`), r); err != nil || len(r.Actors) != 0 || r.Article.ID != "new" {
		t.Errorf("the record is not replaced: %v", err)
	}
}

func TestDecoderLimits(t *testing.T) {
	deep := `{"forces":[{"requires":` + strings.Repeat(`{"not":`, 3) + `{"event":"attack"}` + strings.Repeat(`}`, 3) + `}]}`
	for _, tt := range []struct {
		d    Decoder
		in   string
		want string
	}{
		{Decoder{MaxBytes: 2}, `{}`, ""},
		{Decoder{MaxBytes: 2}, `{} `, "byte 2: limit exceeded: more than 2 bytes"},
		{Decoder{MaxDepth: 7}, deep, ""},
		{Decoder{MaxDepth: 6}, deep, "forces[0].requires.not.not.not (byte 44): limit exceeded: deeper than 6"},
		{Decoder{MaxItems: 2}, `{"forces":[{}],"issues":[{}]}`, ""},
		{Decoder{MaxItems: 2}, `{"forces":[{},{}],"issues":[{"topic":"x"},{}]}`, "issues (byte 27): limit exceeded: too many items"},
	} {
		_, err := tt.d.Decode(strings.NewReader(tt.in))
		if got := problems(err); got != tt.want {
			t.Errorf("%+v %s\ngot  %s\nwant %s", tt.d, tt.in, got, tt.want)
		}
		if err != nil && !errors.Is(err, ErrLimit) {
			t.Errorf("%v is no ErrLimit", err)
		}
	}
	// By default a condition may be as deep as a valid record's.
	r := fullRecord()
	r.Forces[0].Requires = &Condition{Event: OnAttack, Span: spanOf("truce")}
	for range MaxConditionDepth - 1 {
		r.Forces[0].Requires = &Condition{All: []Condition{*r.Forces[0].Requires}}
	}
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	if _, err := Decode(strings.NewReader(encoded(t, r))); err != nil {
		t.Error(err)
	}
	for name, in := range map[string]string{
		"nesting":       `{"forces":[{"requires":` + strings.Repeat(`{"not":`, 5000) + `{}` + strings.Repeat(`}`, 5000) + `}]}`,
		"unknown depth": `{"x":` + strings.Repeat(`[`, 9000) + strings.Repeat(`]`, 9000) + `}`,
		"items":         `{"forces":[` + strings.Repeat(`{},`, 100_000) + `{}]}`,
	} {
		if _, err := Decode(strings.NewReader(in)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	// The number of errors is bounded as well.
	_, err := Decode(strings.NewReader(`{"forces":[` + strings.Repeat(`{"status":"x"},`, 500) + `{}]}`))
	if n := len(strings.Split(problems(err), "\n")); n != maxProblems+1 || !errors.Is(err, ErrLimit) {
		t.Errorf("%d problems", n)
	}
}

func TestDecodeReadError(t *testing.T) {
	if _, err := Decode(iotest.ErrReader(io.ErrClosedPipe)); err != io.ErrClosedPipe {
		t.Errorf("got %v", err)
	}
	r, err := Decode(iotest.OneByteReader(strings.NewReader(encoded(t, fullRecord()))))
	if err != nil || len(r.Forces) != 1 {
		t.Errorf("got %v", err)
	}
}

// FuzzDecode: whatever is accepted encodes, decodes to the same record and
// encodes to the same bytes; it can be validated; and the decoder is a
// sub-language of encoding/json's.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(encoded(f, fullRecord())))
	for _, s := range []string{
		`{}`, `{"forces":[{"status":"agreed","evidence":[{"start":0,"end":1}]}],"article":{"text":"ab"}}`,
		`{"forces":[{"requires":{"all":[{"not":{}}]}}]}`, `{"meetings":[{"attendance":[{"min":-5,"approx":true}]}]}`,
		`{"article":{"text":"\ud800"}}`, `{"forces":[{"strength":{"min":1e5}}]}`, `{"actors":[{"id":"state/FR","mentions":[{}]}]}`, `[1`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Decode(bytes.NewReader(data))
		if (r == nil) == (err == nil) {
			t.Fatalf("record %v, error %v", r, err)
		}
		if err != nil {
			if err.Error() == "" {
				t.Error("an error says nothing")
			}
			return
		}
		text := encoded(t, r)
		again, err := Decode(strings.NewReader(text))
		if err != nil {
			t.Fatalf("%s\n%v", text, err)
		}
		if d := cmp.Diff(r, again); d != "" {
			t.Error(d)
		}
		if got := encoded(t, again); got != text {
			t.Errorf("got\n%s\nwant\n%s", got, text)
		}
		for _, e := range fieldErrors(t, r.Validate()) {
			if e.Object == "" || e.Field == "" || e.Err == nil {
				t.Errorf("%+v", e)
			}
		}
		type plain Record
		var std plain
		if err := json.Unmarshal(data, &std); err != nil {
			t.Errorf("encoding/json refuses: %v", err)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	data := encoded(b, fullRecord())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(strings.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	r := fullRecord()
	b.ReportAllocs()
	for b.Loop() {
		if err := Encode(io.Discard, r); err != nil {
			b.Fatal(err)
		}
	}
}
