package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse"
)

// reader fills a dossier from a folder or from standard input.
type reader struct {
	opts    options
	stderr  io.Writer
	dossier ceasefire.Dossier
	last    ceasefire.Date // the latest day of publication
	failed  bool           // some article could not be read
}

// read reads everything. Its error is one after which nothing more can be read.
func (r *reader) read(stdin io.Reader) error {
	if r.opts.folder == "-" {
		return r.lines("-", stdin)
	}
	files, err := os.ReadDir(r.opts.folder)
	if err != nil {
		return err
	}
	for _, f := range files {
		if f.IsDir() {
			continue
		}
		if err := r.file(filepath.Join(r.opts.folder, f.Name())); err != nil {
			r.fail(f.Name(), err)
		}
	}
	return nil
}

func (r *reader) fail(where string, err error) {
	r.failed = true
	fmt.Fprintf(r.stderr, "dossier: %s: %v\n", where, err)
}

func (r *reader) file(name string) error {
	id, ext := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), filepath.Ext(name)
	if ext != ".txt" && ext != ".json" && ext != ".jsonl" {
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if ext == ".jsonl" {
		return r.lines(id, f)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	switch {
	case err != nil:
		return err
	case len(data) > maxFile:
		return fmt.Errorf("more than %d bytes", maxFile)
	case ext == ".json":
		return r.object(id, data)
	}
	return r.article(ceasefire.Article{ID: id, Published: r.published(id), Text: string(data)})
}

// maxFile is the longest file of one article, and the longest line of several.
const maxFile = 8 << 20

// published returns the day that a file's name begins with, or that of the flag.
func (r *reader) published(name string) ceasefire.Date {
	const day = len("2026-01-31")
	if len(name) >= day {
		if d, err := ceasefire.ParseDate(name[:day]); err == nil {
			return d
		}
	}
	return r.opts.published
}

// lines reads an article or a record a line.
func (r *reader) lines(id string, in io.Reader) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxFile)
	for n := 1; lines.Scan(); n++ {
		where := id + ":" + strconv.Itoa(n)
		if line := bytes.TrimSpace(lines.Bytes()); len(line) > 0 {
			if err := r.object(where, line); err != nil {
				r.fail(where, err)
			}
		}
	}
	return lines.Err()
}

// object reads an article or a record in JSON.
func (r *reader) object(id string, data []byte) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	if fields["article"] != nil {
		rec, err := ceasefire.Decode(bytes.NewReader(data))
		if err != nil {
			return err
		}
		if rec.Article.ID == "" {
			rec.Article.ID = id
		}
		return r.add(rec)
	}
	var a ceasefire.Article
	if err := json.Unmarshal(data, &a); err != nil {
		return err
	}
	if a.ID == "" {
		a.ID = id
	}
	if a.Published.IsZero() {
		a.Published = r.published(id)
	}
	return r.article(a)
}

// article parses an article and adds its record.
func (r *reader) article(a ceasefire.Article) error {
	if strings.TrimSpace(a.Text) == "" {
		return errors.New("no text")
	}
	rec, err := parse.Parse(a)
	if err != nil {
		return err
	}
	return r.add(rec)
}

func (r *reader) add(rec *ceasefire.Record) error {
	if err := r.dossier.Add(rec); err != nil {
		return err
	}
	if d := rec.Article.Published; d.Compare(r.last) > 0 {
		r.last = d
	}
	return nil
}
