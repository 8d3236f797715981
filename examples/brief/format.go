package main

import (
	"bytes"

	"github.com/openceasefire/ceasefire"
)

// format is a way to print records.
type format struct {
	header  string // before the first
	between string // between two
	append  func([]byte, *ceasefire.Record) ([]byte, error)
}

var formats = map[string]format{
	"text":  {between: "\n\n", append: appendBrief},
	"json":  {append: appendJSON},
	"facts": {header: ceasefire.TSVHeader + "\n", append: appendFacts},
}

func appendBrief(b []byte, r *ceasefire.Record) ([]byte, error) {
	return append(b, r.Brief()...), nil
}

// appendJSON appends the record as one line.
func appendJSON(b []byte, r *ceasefire.Record) ([]byte, error) {
	buf := bytes.NewBuffer(b)
	err := ceasefire.Encode(buf, r)
	return buf.Bytes(), err
}

func appendFacts(b []byte, r *ceasefire.Record) ([]byte, error) {
	for f := range r.Facts() {
		b = append(f.AppendTSV(b), '\n')
	}
	return b, nil
}
