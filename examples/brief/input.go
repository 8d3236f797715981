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
	"unicode/utf8"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse"
)

// sizeLimit is the greatest length in bytes of a line, or of a plain text before
// it is decoded. It lies above the parser's own limit, since JSON may spell a
// letter of two bytes with six.
const sizeLimit = 3 * parse.DefaultLimit

// article is one article as it was found.
type article struct {
	file string // the argument
	line int    // counted from 1; 0 for plain text
	data []byte // a line of JSON, or the text
}

// where says the article's place for a message.
func (a *article) where() string {
	if a.line == 0 {
		return a.file
	}
	return a.file + ":" + strconv.Itoa(a.line)
}

// parse reads the article.
func (a *article) parse(p *parse.Parser, opts options) (*ceasefire.Record, error) {
	var in ceasefire.Article
	if a.line > 0 {
		if err := decodeLine(a.data, &in); err != nil {
			return nil, err
		}
	} else if a.file != "-" {
		in.ID = strings.TrimSuffix(filepath.Base(a.file), filepath.Ext(a.file))
	}
	if in.Published.IsZero() {
		in.Published = opts.published
	}
	if a.line > 0 {
		return p.Parse(in)
	}
	return p.Reader(bytes.NewReader(a.data), opts.charset, in)
}

// decodeLine decodes an article from a line of JSON.
func decodeLine(line []byte, out *ceasefire.Article) error {
	if !utf8.Valid(line) { // encoding/json would replace what is wrong, and move every offset
		return errors.New("not UTF-8")
	}
	if err := json.Unmarshal(line, out); err != nil {
		return err
	}
	if out.Text == "" {
		return errors.New("no text")
	}
	return nil
}

// produce submits every article of every file in order.
func (p *pipeline) produce(stdin io.Reader) {
	for _, name := range p.opts.files {
		if !p.produceFile(name, stdin) {
			return
		}
	}
}

// produceFile reports whether more is wanted.
func (p *pipeline) produceFile(name string, stdin io.Reader) bool {
	if name == "-" {
		in := bufio.NewReaderSize(stdin, 64<<10)
		first, err := in.Peek(1)
		switch {
		case err == io.EOF:
			return true // no input, no article
		case err == nil && first[0] == '{':
			return p.produceLines(name, in)
		}
		return p.produceText(name, in)
	}
	f, err := os.Open(name)
	if err != nil {
		return p.fail(article{file: name}, err)
	}
	defer f.Close()
	if filepath.Ext(name) == ".jsonl" {
		return p.produceLines(name, bufio.NewReaderSize(f, 64<<10))
	}
	return p.produceText(name, f)
}

// fail submits an article that could not be read.
func (p *pipeline) fail(a article, err error) bool {
	s := p.next()
	if s == nil {
		return false
	}
	s.file, s.line, s.err = a.file, a.line, err
	p.submit(s)
	return true
}

func (p *pipeline) produceText(name string, r io.Reader) bool {
	s := p.next()
	if s == nil {
		return false
	}
	s.file = name
	buf := bytes.NewBuffer(s.data)
	_, err := buf.ReadFrom(io.LimitReader(r, int64(p.limit)+1))
	s.data = buf.Bytes()
	if err == nil && len(s.data) > p.limit {
		err = fmt.Errorf("text of more than %d bytes", p.limit)
	}
	s.err = err
	p.submit(s)
	return true
}

func (p *pipeline) produceLines(name string, r *bufio.Reader) bool {
	for n := 1; ; n++ {
		s := p.next()
		if s == nil {
			return false
		}
		var err error
		s.data, err = readLine(r, s.data, p.limit)
		if err == io.EOF {
			p.free <- s
			return true
		}
		if err == nil && len(s.data) == 0 {
			p.free <- s
			continue
		}
		s.file, s.line, s.err = name, n, err
		p.submit(s)
		if _, long := err.(lineError); err != nil && !long {
			return true // the file cannot be read any further
		}
	}
}

// lineError tells of a line over a limit in bytes. All of it was skipped.
type lineError int

func (limit lineError) Error() string { return fmt.Sprintf("line of more than %d bytes", int(limit)) }

// readLine appends the next line to b, without its end and outer spaces. At the
// end of the input it returns io.EOF and no line; for a line over the limit a
// lineError.
func readLine(r *bufio.Reader, b []byte, limit int) ([]byte, error) {
	size := 0
	for {
		part, err := r.ReadSlice('\n')
		size += len(part)
		if size <= limit {
			b = append(b, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			return b, err
		case err == io.EOF && size == 0:
			return b, io.EOF
		case size > limit:
			return b[:0], lineError(limit)
		}
		return bytes.TrimSpace(b), nil
	}
}
