package parse

import (
	"bytes"
	"fmt"
	"io"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"github.com/openceasefire/ceasefire"
)

// Reader reads one article with a zero [Parser]; see [Parser.Reader].
func Reader(r io.Reader, charset string, a ceasefire.Article) (*ceasefire.Record, error) {
	return new(Parser).Reader(r, charset, a)
}

// Reader reads one article whose text comes from r, as [Parser.Parse] does. A
// byte-order mark (UTF-8, UTF-16LE, UTF-16BE) tells how the text is encoded;
// without one charset does, a label of the WHATWG Encoding Standard such as
// "windows-1252" or "utf-16le", and "" is UTF-8. The record carries the decoded
// text, without the mark, and spans refer to that; a.Text is not used.
//
// Beside the errors of [Parser.Parse] there are those of r, [ErrCharset] for a
// label that is not known, which is told before anything is read, and an
// [*Error] that wraps [ErrDecode] for bytes that the charset does not have; its
// offset counts in the bytes of r. The limit is that of the decoded text.
func (p *Parser) Reader(r io.Reader, charset string, a ceasefire.Article) (*ceasefire.Record, error) {
	enc, err := charsetOf(charset)
	if err != nil {
		return nil, err
	}
	// A charset spends at most two bytes on what UTF-8 says in one.
	limit := p.limit()
	data, err := io.ReadAll(io.LimitReader(r, 2*int64(limit)+maxMark+1))
	if err != nil {
		return nil, err
	}
	if len(data) > 2*limit+maxMark {
		return nil, overLimit(limit)
	}
	if a.Text, err = decodeText(data, enc); err != nil {
		return nil, err
	}
	return p.Parse(a)
}

// charsetOf returns the encoding of a label, nil for UTF-8.
func charsetOf(label string) (encoding.Encoding, error) {
	if label == "" {
		return nil, nil
	}
	enc, err := htmlindex.Get(label)
	if err != nil || enc == encoding.Replacement {
		return nil, fmt.Errorf("parse: %w %q", ErrCharset, label)
	}
	if enc == unicode.UTF8 {
		return nil, nil
	}
	return enc, nil
}

// marks are the byte-order marks and what they stand for; nil is UTF-8.
var marks = [...]struct {
	mark string
	enc  encoding.Encoding
}{
	{"\xEF\xBB\xBF", nil},
	{"\xFF\xFE", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"\xFE\xFF", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// maxMark is the length in bytes of the longest mark.
const maxMark = 3

// decodeText returns data in UTF-8, without its mark.
func decodeText(data []byte, enc encoding.Encoding) (string, error) {
	skipped := 0
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			data, enc, skipped = data[len(m.mark):], m.enc, len(m.mark)
			break
		}
	}
	if enc == nil {
		err := checkText(string(data), len(data))
		if e, ok := err.(*Error); ok {
			e.Offset += skipped
		}
		return string(data), err
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", err
	}
	if i := undecodable(data, out, enc); i >= 0 {
		return "", &Error{Offset: skipped + i, Err: ErrDecode}
	}
	return string(out), nil
}

// replacement is what a decoder writes for bytes that mean nothing.
const replacement = "\uFFFD"

// undecodable returns the offset of the first bytes of data that enc replaced
// when it decoded data to out, -1 for none. Data may hold the replacement
// character itself, and then these bytes encode it.
func undecodable(data, out []byte, enc encoding.Encoding) int {
	if !bytes.Contains(out, []byte(replacement)) {
		return -1
	}
	own, err := enc.NewEncoder().Bytes([]byte(replacement))
	if err != nil {
		own = nil
	}
	dec := enc.NewDecoder()
	var dst [16]byte
	for at := 0; at < len(data); {
		// The least input that yields output, so that the place is exact.
		end := at + 1
		nDst, nSrc := 0, 0
		for ; end <= len(data); end++ {
			nDst, nSrc, _ = dec.Transform(dst[:], data[at:end], end == len(data))
			if nSrc > 0 {
				break
			}
		}
		if nSrc == 0 {
			return at
		}
		piece := data[at : at+nSrc]
		if bytes.Contains(dst[:nDst], []byte(replacement)) && (own == nil || !bytes.Equal(piece, own)) {
			return at
		}
		at += nSrc
	}
	return -1
}
