package parse

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"

	"github.com/openceasefire/ceasefire"
)

const accents = "“The café talks in Zürich went well,” Ada Moen said."

// inCharset returns text as the charset of a label writes it.
func inCharset(t testing.TB, label, text string) string {
	t.Helper()
	enc, err := htmlindex.Get(label)
	if err != nil {
		t.Fatal(err)
	}
	s, err := enc.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestReader(t *testing.T) {
	utf16le, utf16be := inCharset(t, "utf-16le", accents), inCharset(t, "utf-16be", accents)
	const cyrillic = "Норвегия и Швеция."
	tests := []struct{ name, in, charset, want string }{
		{"UTF-8", accents, "", accents},
		{"UTF-8 by label", accents, "utf8", accents},
		{"UTF-8 with mark", "\uFEFF" + accents, "", accents},
		{"label", inCharset(t, "windows-1252", accents), "Windows-1252", accents},
		{"alias of a label", inCharset(t, "windows-1252", accents), "latin1", accents},
		{"Cyrillic", inCharset(t, "koi8-r", cyrillic), "koi8-r", cyrillic},
		{"several bytes a letter", inCharset(t, "gb18030", cyrillic+"\uFFFD"), "gb18030", cyrillic + "\uFFFD"},
		{"shifts", inCharset(t, "iso-2022-jp", "日本 and 日本"), "iso-2022-jp", "日本 and 日本"},
		{"UTF-16LE with mark", "\xFF\xFE" + utf16le, "", accents},
		{"UTF-16BE with mark", "\xFE\xFF" + utf16be, "", accents},
		{"UTF-16LE by label", utf16le, "utf-16le", accents},
		{"UTF-16, two units and the replacement character", "\xFF\xFE" + inCharset(t, "utf-16le", "🕊 \uFFFD"), "", "🕊 \uFFFD"},
		{"the mark before the label", "\uFEFF" + accents, "koi8-r", accents},
		{"nothing", "", "", ""},
		{"a mark alone", "\xFF\xFE", "", ""},
	}
	for _, tt := range tests {
		rec, err := Reader(iotest.OneByteReader(strings.NewReader(tt.in)), tt.charset, ceasefire.Article{ID: "x", Text: "not this"})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if rec.Article.Text != tt.want || rec.Article.ID != "x" {
			t.Errorf("%s: article %+v, want the text %q", tt.name, rec.Article, tt.want)
		}
		if err := rec.Validate(); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		if tt.want == accents && (len(rec.Statements) != 1 || rec.Statements[0].Source.In(accents) != "Ada Moen") {
			t.Errorf("%s: spans do not refer to the decoded text: %+v", tt.name, rec.Statements)
		}
	}
}

func TestReaderErrors(t *testing.T) {
	tests := []struct {
		name, in, charset string
		limit             int
		want              error
		says              string
	}{
		{"unknown label", "x", "runes", 0, ErrCharset, `parse: unknown charset "runes"`},
		{"a label that stands for nothing", "x", "iso-2022-kr", 0, ErrCharset, `parse: unknown charset "iso-2022-kr"`},
		{"not UTF-8", "Caf\xe9", "", 0, ErrUTF8, "parse: at byte 3: text is not valid UTF-8"},
		{"not UTF-8 after a mark", "\uFEFFCaf\xe9", "", 0, ErrUTF8, "parse: at byte 6: text is not valid UTF-8"},
		{"half a unit", "\xFF\xFEa\x00b", "", 0, ErrDecode, "parse: at byte 4: bytes that the charset does not have"},
		{"half a pair", "\xFF\xFEa\x00\x00\xD8b\x00", "", 0, ErrDecode, "parse: at byte 4: bytes that the charset does not have"},
		{"half a pair at the end", "\xFE\xFF\x00a\xD8\x00", "", 0, ErrDecode, "parse: at byte 4: bytes that the charset does not have"},
		{"a byte that means nothing", "abc\xa5", "windows-1253", 0, nil, ""},
		{"a byte without a letter", "abc\xaa", "windows-1253", 0, ErrDecode, "parse: at byte 3: bytes that the charset does not have"},
		{"the second of two bytes is missing", "abc\xb0", "gbk", 0, ErrDecode, "parse: at byte 3: bytes that the charset does not have"},
		{"at the limit", "Peace", "", 5, nil, ""},
		{"at the limit in UTF-16", "\xFF\xFEP\x00e\x00a\x00c\x00e\x00", "", 5, nil, ""},
		{"over the limit", "Peace.", "", 5, ErrLimit, "parse: at byte 5: text is over the size limit of 5 bytes"},
		{"far over the limit", strings.Repeat("Peace", 100), "", 5, ErrLimit, "parse: at byte 5: text is over the size limit of 5 bytes"},
		{"over the limit when decoded", "caf\xe9\xe9", "latin1", 6, ErrLimit, "parse: at byte 6: text is over the size limit of 6 bytes"},
	}
	for _, tt := range tests {
		p := Parser{Limit: tt.limit}
		_, err := p.Reader(strings.NewReader(tt.in), tt.charset, ceasefire.Article{})
		if !errors.Is(err, tt.want) || (err == nil) != (tt.want == nil) || err != nil && err.Error() != tt.says {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.says)
		}
	}
	if _, err := Reader(iotest.ErrReader(io.ErrUnexpectedEOF), "", ceasefire.Article{}); err != io.ErrUnexpectedEOF {
		t.Errorf("the error of reading is lost: %v", err)
	}
	if _, err := Reader(iotest.ErrReader(io.ErrUnexpectedEOF), "runes", ceasefire.Article{}); !errors.Is(err, ErrCharset) {
		t.Errorf("read before the label is checked: %v", err)
	}
}

// TestReaderStops checks that no more is read than the limit needs.
func TestReaderStops(t *testing.T) {
	read := 0
	p := Parser{Limit: 1000}
	_, err := p.Reader(readerFunc(func(b []byte) (int, error) {
		read += len(b)
		return copy(b, strings.Repeat("a", len(b))), nil
	}), "", ceasefire.Article{})
	if !errors.Is(err, ErrLimit) || read > 10_000 {
		t.Errorf("%v after %d bytes", err, read)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

// FuzzDecode checks that what decodes encodes to itself, and that what does not
// is told with a place in the input.
func FuzzDecode(f *testing.F) {
	labels := []string{"", "windows-1252", "koi8-r", "utf-16le", "utf-16be", "gb18030", "shift_jis", "iso-2022-jp", "big5", "euc-kr"}
	for i, label := range labels {
		if label != "" {
			f.Add([]byte(inCharset(f, label, "Talks went on.")), uint8(i))
		}
		f.Add([]byte("Caf\xe9 \x80\xff\x1b$B\xd8\x00"), uint8(i))
	}
	f.Add([]byte("\xFF\xFEa\x00\x00\xD8b\x00"), uint8(0))
	f.Add([]byte("\uFEFFtext"), uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, n uint8) {
		label := labels[int(n)%len(labels)]
		rec, err := Reader(strings.NewReader(string(data)), label, ceasefire.Article{})
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset >= max(1, len(data)) {
				t.Fatalf("error %v, %d bytes", err, len(data))
			}
			return
		}
		checkRecord(t, rec)
		if strings.Contains(rec.Article.Text, "\uFFFD") && label != "" {
			enc, err := htmlindex.Get(label)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := encoding.HTMLEscapeUnsupported(enc.NewEncoder()).String("\uFFFD"); err != nil {
				t.Fatalf("the text of %s holds a replacement character", label)
			}
		}
	})
}
