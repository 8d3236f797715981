package ceasefire

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// streamVersion is the version of the form that a dossier is saved in.
const streamVersion = 1

// streamHeader is the first line of a saved dossier.
type streamHeader struct {
	Dossier int      `json:"dossier"`
	Force   [][2]Ref `json:"force,omitempty"`
	Forbid  [][2]Ref `json:"forbid,omitempty"`
}

// ErrNotDossier tells that a stream does not begin as a saved dossier does.
var ErrNotDossier = errors.New("not a dossier")

// Save writes the dossier as JSON Lines: a line with the links, then a record a
// line in the form of [Encode], in order of publication. Equal dossiers are
// written alike, whatever the order in which their records came. What is
// recognised is not written, since it follows.
func (d *Dossier) Save(w io.Writer) error {
	d.mu.Lock()
	d.settle()
	header := streamHeader{streamVersion, pairs(d.links.same), pairs(d.links.different)}
	entries := d.entries
	d.mu.Unlock()
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(header); err != nil {
		return err
	}
	for _, e := range entries {
		if err := Encode(out, e.rec); err != nil {
			return err
		}
	}
	return out.Flush()
}

// maxLine is the longest line that a stream may have: what a [Decoder] accepts.
const maxLine = 8 << 20

// LoadDossier reads what [Dossier.Save] writes. An error names the line, counted
// from 1, and wraps [ErrNotDossier], [ErrLimit], a [*DecodeError] or the error of
// [Dossier.Add], [Dossier.Force] or [Dossier.Forbid].
func LoadDossier(r io.Reader) (*Dossier, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	var d Dossier
	n := 0
	for lines.Scan() {
		n++
		var err error
		if n == 1 {
			err = d.loadHeader(lines.Bytes())
		} else {
			err = d.loadRecord(lines.Bytes())
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return nil, fmt.Errorf("line %d: %w: more than %d bytes", n+1, ErrLimit, maxLine)
	case err != nil:
		return nil, err
	case n == 0:
		return nil, ErrNotDossier
	}
	return &d, nil
}

func (d *Dossier) loadHeader(line []byte) error {
	var h streamHeader
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil {
		return errors.Join(ErrNotDossier, err)
	}
	if _, err := dec.Token(); err != io.EOF || h.Dossier != streamVersion {
		return fmt.Errorf("%w of version %d", ErrNotDossier, streamVersion)
	}
	for _, p := range h.Force {
		if err := d.Force(p[0], p[1]); err != nil {
			return err
		}
	}
	for _, p := range h.Forbid {
		if err := d.Forbid(p[0], p[1]); err != nil {
			return err
		}
	}
	return nil
}

func (d *Dossier) loadRecord(line []byte) error {
	r, err := Decode(bytes.NewReader(line))
	if err != nil {
		return err
	}
	return d.Add(r)
}
