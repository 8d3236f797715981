package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// report tells on standard error what went wrong and, on a terminal, how far
// the work is.
type report struct {
	w        io.Writer
	progress bool             // whether to show a line of progress
	now      func() time.Time // the clock
	start    time.Time
	shown    time.Time // when the line was last written; zero: it is not there

	articles, failed int
}

// progressEvery is the time between two states of the progress line.
const progressEvery = 200 * time.Millisecond

// newReport returns a report that shows progress where stderr is a terminal and
// stdout, which would run into it, is none.
func newReport(stderr, stdout io.Writer) *report {
	now := time.Now()
	return &report{w: stderr, progress: isTerminal(stderr) && !isTerminal(stdout), now: time.Now, start: now}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull) // a character device as well
	return err != nil || !os.SameFile(info, null)
}

// article counts an article and says what is wrong with it.
func (r *report) article(s *slot) {
	r.articles++
	if s.err != nil {
		r.failed++
		r.clear()
		fmt.Fprintf(r.w, "brief: %s: %v\n", s.where(), s.err)
	}
	if r.progress && r.now().Sub(r.last()) >= progressEvery {
		r.show()
	}
}

// last returns when the line was last written, or the start.
func (r *report) last() time.Time {
	if r.shown.IsZero() {
		return r.start
	}
	return r.shown
}

func (r *report) show() {
	r.shown = r.now()
	rate := float64(r.articles) / max(r.shown.Sub(r.start).Seconds(), 1e-3)
	fmt.Fprintf(r.w, "\r\x1b[K%d articles, %.0f/s, %d errors", r.articles, rate, r.failed)
}

// clear takes the line away.
func (r *report) clear() {
	if !r.shown.IsZero() {
		fmt.Fprint(r.w, "\r\x1b[K")
	}
}

// finish leaves the last state of a line that was shown.
func (r *report) finish() {
	if !r.shown.IsZero() {
		r.show()
		fmt.Fprintln(r.w)
	}
}
