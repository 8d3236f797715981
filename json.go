package ceasefire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Why JSON is no record, beside the errors of spans and enums; see [DecodeError].
var (
	ErrUnknownField = errors.New("unknown field")
	ErrWrongType    = errors.New("wrong type")
	ErrNotUTF8      = errors.New("not UTF-8")
	ErrLimit        = errors.New("limit exceeded")
)

// DecodeError is one thing that is wrong with the JSON of a record, and where.
type DecodeError struct {
	// Path leads from the record to the value, "forces[1].status"; empty for
	// the record as a whole and for bytes that are not JSON.
	Path string
	// Offset is that of the value's first byte in the JSON.
	Offset int64
	// Err is the cause: an [*UnknownValueError], a [*json.SyntaxError], or one
	// that wraps an Err variable of this package.
	Err error
}

func (e *DecodeError) Error() string {
	if e.Path == "" {
		return fmt.Sprintf("byte %d: %v", e.Offset, e.Err)
	}
	return fmt.Sprintf("%s (byte %d): %v", e.Path, e.Offset, e.Err)
}

func (e *DecodeError) Unwrap() error { return e.Err }

// Encode writes the record in its JSON form, as one line. Fields stand in the
// order of the Go types, zero fields are left out, and no character is escaped
// that JSON does not ask for. A value of an enum that has no word, a date or a
// duration that is not valid, and an article that is not UTF-8 are errors.
func Encode(w io.Writer, r *Record) error {
	b, err := r.MarshalJSON()
	if err != nil {
		return err
	}
	_, err = w.Write(append(b, '\n'))
	return err
}

// MarshalJSON returns what [Encode] writes, without the line feed.
func (r Record) MarshalJSON() ([]byte, error) {
	// encoding/json would replace bytes that are not UTF-8, and spans would
	// then point elsewhere.
	for _, s := range []string{r.Article.ID, r.Article.Headline, r.Article.Source, r.Article.Text} {
		if !utf8.ValidString(s) {
			return nil, fmt.Errorf("article: %w", ErrNotUTF8)
		}
	}
	type fields Record // has no MarshalJSON method
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(fields(r)); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// Decode reads one record; it is short for the zero [Decoder].
func Decode(r io.Reader) (*Record, error) { return Decoder{}.Decode(r) }

// UnmarshalJSON replaces the record by the one in data, as the zero [Decoder]
// reads it. The record is left alone on error, and by null.
func (r *Record) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	v, err := Decoder{}.decode(data)
	if err == nil {
		*r = *v
	}
	return err
}

// Decoder reads records from JSON that may come from anywhere. The fields
// bound what it accepts; zero stands for the default.
type Decoder struct {
	MaxBytes int64 // length of the JSON; 8 MiB
	MaxDepth int   // objects and lists within one another; 100
	MaxItems int   // items of all lists together; 100,000
}

// maxProblems bounds how many errors one record can yield.
const maxProblems = 100

// Decode reads one record, and nothing must follow it. It is stricter than
// encoding/json: field names must match exactly and stand once, null is no
// value, enums, dates and durations must be words that the encoder writes, and
// spans must fit the article's text. Beyond that the record may still be
// wrong; see [Record.Validate].
//
// The error joins a [*DecodeError] for each thing that is wrong, up to a
// hundred.
func (d Decoder) Decode(r io.Reader) (*Record, error) {
	limit := d.maxBytes()
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	return d.decode(data)
}

func (d Decoder) maxBytes() int64 { return orDefault(d.MaxBytes, 8<<20) }

func orDefault[T int | int64](n, def T) T {
	if n <= 0 {
		return def
	}
	return n
}

func (d Decoder) decode(data []byte) (*Record, error) {
	if limit := d.maxBytes(); int64(len(data)) > limit {
		return nil, &DecodeError{"", limit, fmt.Errorf("%w: more than %d bytes", ErrLimit, limit)}
	}
	if err := checkJSON(data); err != nil {
		return nil, err
	}
	var r Record
	s := decodeState{
		data:     data,
		tokens:   json.NewDecoder(bytes.NewReader(data)),
		maxDepth: orDefault(d.MaxDepth, 100),
		items:    orDefault(d.MaxItems, 100_000),
	}
	s.tokens.UseNumber()
	s.value(reflect.ValueOf(&r).Elem(), 1)
	for _, p := range s.spans {
		if err := p.span.Check(r.Article.Text); err != nil && !s.stopped {
			s.fail(p.path, p.offset, err)
		}
	}
	if len(s.errs) > 0 {
		return nil, errors.Join(s.errs...)
	}
	return &r, nil
}

// checkJSON returns an error with its place unless data is one JSON value in UTF-8.
func checkJSON(data []byte) error {
	if json.Valid(data) && utf8.Valid(data) {
		return nil
	}
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		e := &DecodeError{Err: err}
		if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
			e.Offset = max(0, syntax.Offset-1) // it counts the byte it stopped at
		}
		return e
	}
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return &DecodeError{Offset: int64(at), Err: ErrNotUTF8}
}

// decodeState walks the tokens of a JSON value and the Go value they fill side
// by side, so that each error knows its place and the next is still found.
type decodeState struct {
	data     []byte
	tokens   *json.Decoder
	maxDepth int
	items    int    // list items still allowed
	path     []byte // place of the value at hand
	spans    []placedSpan
	errs     []error
	stopped  bool // a limit on the whole record is passed: nothing more is read
}

// placedSpan is a span to check when the article's text is known.
type placedSpan struct {
	span   Span
	path   string
	offset int64
}

func (s *decodeState) fail(path string, offset int64, err error) {
	if len(s.errs) == maxProblems {
		s.stopped = true
		err = fmt.Errorf("%w: more than %d problems", ErrLimit, maxProblems)
	}
	s.errs = append(s.errs, &DecodeError{path, offset, err})
}

// next returns the next token and the offset of its first byte. The data is
// known to be valid, so that the tokens come without error.
func (s *decodeState) next() (json.Token, int64) {
	at := s.tokens.InputOffset()
	for at < int64(len(s.data)) && strings.IndexByte(" \t\r\n,:", s.data[at]) >= 0 {
		at++
	}
	tok, err := s.tokens.Token()
	if err != nil {
		s.stopped = true
		s.fail(string(s.path), at, err)
	}
	return tok, at
}

// value reads the next value into v, which is depth objects and lists deep.
func (s *decodeState) value(v reflect.Value, depth int) {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	tok, at := s.next()
	open, _ := tok.(json.Delim)
	text, isText := v.Addr().Interface().(encoding.TextUnmarshaler)
	switch {
	case s.stopped:
		return
	case open != 0 && depth > s.maxDepth:
		s.fail(string(s.path), at, fmt.Errorf("%w: deeper than %d", ErrLimit, s.maxDepth))
		s.skip(tok)
		return
	case isText:
		if word, ok := tok.(string); ok {
			err := text.UnmarshalText([]byte(word))
			if word == "" { // the text of zero, but a zero field is left out
				err = &UnknownValueError{v.Type().Name(), word}
			}
			if err != nil {
				s.fail(string(s.path), at, err)
			}
			return
		}
	case open == '{' && v.Kind() == reflect.Struct:
		complete := s.object(v, at, depth)
		if span, ok := v.Addr().Interface().(*Span); ok && complete {
			s.spans = append(s.spans, placedSpan{*span, string(s.path), at})
		}
		return
	case open == '[' && v.Kind() == reflect.Slice:
		s.list(v, at, depth)
		return
	default:
		if setScalar(v, tok) {
			return
		}
	}
	s.fail(string(s.path), at, fmt.Errorf("%w: want %s", ErrWrongType, wanted(v, isText)))
	s.skip(tok)
}

// setScalar sets v to the token and reports whether it is of v's type and in its range.
func setScalar(v reflect.Value, tok json.Token) bool {
	switch tok := tok.(type) {
	case string:
		if v.Kind() == reflect.String {
			v.SetString(tok)
			return true
		}
	case bool:
		if v.Kind() == reflect.Bool {
			v.SetBool(tok)
			return true
		}
	case json.Number:
		if v.CanInt() {
			n, err := strconv.ParseInt(tok.String(), 10, v.Type().Bits())
			v.SetInt(n)
			return err == nil
		}
	}
	return false
}

// wanted names the JSON type that fits v.
func wanted(v reflect.Value, isText bool) string {
	switch {
	case isText || v.Kind() == reflect.String:
		return "string"
	case v.Kind() == reflect.Struct:
		return "object"
	case v.Kind() == reflect.Slice:
		return "list"
	case v.Kind() == reflect.Bool:
		return "true or false"
	}
	return "integer of " + strconv.Itoa(v.Type().Bits()) + " bits"
}

// object reads the fields and the closing brace of the object that begins at
// the offset, and reports whether it has all that the encoder always writes.
func (s *decodeState) object(v reflect.Value, at int64, depth int) (complete bool) {
	fields := jsonFields()[v.Type()]
	seen := uint64(0)
	outer := len(s.path)
	for s.tokens.More() && !s.stopped {
		key, keyAt := s.next()
		name, _ := key.(string)
		s.pathTo(name)
		f, known := fields[name]
		switch {
		case !known:
			s.fail(string(s.path), keyAt, ErrUnknownField)
		case seen&(1<<f.bit) != 0:
			s.fail(string(s.path), keyAt, ErrRepeated)
			known = false
		}
		if known {
			seen |= 1 << f.bit
			s.value(v.FieldByIndex(f.index), depth+1)
		} else if !s.stopped {
			tok, _ := s.next()
			s.skip(tok)
		}
		s.path = s.path[:outer]
	}
	if s.stopped {
		return false
	}
	s.next()
	complete = true
	for _, name := range requiredFields[v.Type()] {
		if seen&(1<<fields[name].bit) == 0 {
			s.pathTo(name)
			s.fail(string(s.path), at, ErrMissing)
			s.path = s.path[:outer]
			complete = false
		}
	}
	return complete
}

// requiredFields names, by type, the fields that the encoder writes even when they are zero.
var requiredFields = map[reflect.Type][]string{reflect.TypeFor[Span](): {"start", "end"}}

// pathTo extends the path to a field of the object at hand.
func (s *decodeState) pathTo(name string) {
	if len(s.path) > 0 {
		s.path = append(s.path, '.')
	}
	s.path = append(s.path, name...)
}

// list reads the items and the closing bracket of a list.
func (s *decodeState) list(v reflect.Value, at int64, depth int) {
	outer := len(s.path)
	for i := 0; s.tokens.More() && !s.stopped; i++ {
		if s.items--; s.items < 0 {
			s.fail(string(s.path), at, fmt.Errorf("%w: too many items", ErrLimit))
			s.stopped = true
			return
		}
		s.path = append(s.path, '[')
		s.path = strconv.AppendInt(s.path, int64(i), 10)
		s.path = append(s.path, ']')
		v.Grow(1)
		v.SetLen(i + 1)
		s.value(v.Index(i), depth+1)
		s.path = s.path[:outer]
	}
	if !s.stopped {
		s.next()
	}
}

// skip reads on to the end of the value that begins with tok.
func (s *decodeState) skip(tok json.Token) {
	for open := 0; !s.stopped; tok, _ = s.next() {
		switch tok {
		case json.Delim('{'), json.Delim('['):
			open++
		case json.Delim('}'), json.Delim(']'):
			open--
		}
		if open == 0 {
			return
		}
	}
}

// jsonField says where a struct keeps the field of a JSON name.
type jsonField struct {
	index []int
	bit   int // its own among the fields of the struct
}

// jsonFields returns the fields by JSON name of every struct within a Record
// that is an object in JSON, those of embedded structs included.
var jsonFields = sync.OnceValue(func() map[reflect.Type]map[string]jsonField {
	all := make(map[reflect.Type]map[string]jsonField)
	var add func(reflect.Type)
	add = func(t reflect.Type) {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || all[t] != nil {
			return
		}
		fields := make(map[string]jsonField)
		all[t] = fields
		for _, f := range reflect.VisibleFields(t) {
			if f.Anonymous {
				continue
			}
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name == "" {
				name = f.Name
			}
			fields[name] = jsonField{f.Index, len(fields)}
			add(f.Type)
		}
	}
	add(reflect.TypeFor[Record]())
	return all
})
