package main

import (
	"bufio"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/openceasefire/ceasefire/parse"
)

// A slot carries one article through the pipeline: the producer fills in where
// it comes from and its bytes, a worker its output. Slots go round in a ring, so
// that memory is bounded by their number however long the input is.
type slot struct {
	article
	out   []byte        // what goes to standard output
	err   error         // why there is no output
	ready chan struct{} // receives once when the worker is done
}

// keep is the capacity in bytes above which a slot's buffers are not used again.
const keep = 1 << 20

// pipeline reads articles, works on them on all cores and writes the results in
// the order of the input.
type pipeline struct {
	opts   options
	out    *bufio.Writer
	report *report
	parser parse.Parser
	limit  int // greatest size of a line or text in bytes

	free  chan *slot    // slots to fill
	work  chan *slot    // filled, for any worker
	order chan *slot    // filled, in the order of the input
	stop  chan struct{} // closed when nothing more can be written
}

func newPipeline(opts options, stdout io.Writer, report *report) *pipeline {
	n := 4 * runtime.GOMAXPROCS(0)
	p := &pipeline{
		opts: opts, out: bufio.NewWriterSize(stdout, 64<<10), report: report, limit: sizeLimit,
		free: make(chan *slot, n), work: make(chan *slot, n), order: make(chan *slot, n), stop: make(chan struct{}),
	}
	for range n {
		p.free <- &slot{ready: make(chan struct{}, 1)}
	}
	return p
}

// run returns the error of writing; what is wrong with an article goes to the report.
func (p *pipeline) run(stdin io.Reader) error {
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for s := range p.work {
				p.process(s)
				s.ready <- struct{}{}
			}
		})
	}
	workers.Go(func() {
		p.produce(stdin)
		close(p.work)
		close(p.order)
	})
	err := p.write()
	workers.Wait()
	p.report.finish()
	return err
}

// next hands the producer an empty slot, nil when nothing more is wanted.
func (p *pipeline) next() *slot {
	select {
	case <-p.stop:
		return nil
	case s := <-p.free:
		s.article = article{data: s.data[:0]}
		s.out, s.err = s.out[:0], nil
		if cap(s.data) > keep {
			s.data = nil
		}
		if cap(s.out) > keep {
			s.out = nil
		}
		return s
	}
}

func (p *pipeline) submit(s *slot) {
	p.order <- s // never blocks: there are as many places as slots
	p.work <- s
}

// process turns an article into output.
func (p *pipeline) process(s *slot) {
	if s.err != nil {
		return
	}
	rec, err := s.article.parse(&p.parser, p.opts)
	if err != nil {
		s.err = err
		return
	}
	s.out, s.err = p.opts.format.append(s.out, rec)
}

// write writes the results in order until there are no more or writing fails.
func (p *pipeline) write() error {
	_, err := p.out.WriteString(p.opts.format.header)
	between := ""
	for s := range p.order {
		<-s.ready
		p.report.article(s)
		if err == nil && s.err == nil {
			err = p.writeSlot(between, s)
			between = p.opts.format.between
		}
		if err != nil && !p.stopped() {
			close(p.stop)
		}
		p.free <- s
	}
	if err == nil {
		err = p.out.Flush()
	}
	if err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

func (p *pipeline) stopped() bool {
	select {
	case <-p.stop:
		return true
	default:
		return false
	}
}

// writeSlot writes one result. It flushes when no other is waiting, so that who
// reads a pipe sees what is done.
func (p *pipeline) writeSlot(between string, s *slot) error {
	if _, err := p.out.WriteString(between); err != nil {
		return err
	}
	if _, err := p.out.Write(s.out); err != nil {
		return err
	}
	if len(p.order) == 0 {
		return p.out.Flush()
	}
	return nil
}
