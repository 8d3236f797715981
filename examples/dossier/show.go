package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/openceasefire/ceasefire"
)

// show is a way to print a dossier.
type show func(*ceasefire.Dossier, options, io.Writer) error

// namedShow is a value of -show.
type namedShow struct {
	name string
	show show
}

var shows = []namedShow{
	{"changes", showChanges},
	{"json", func(d *ceasefire.Dossier, o options, w io.Writer) error {
		return ceasefire.WriteChanges(w, d.Changes(o.since, o.until))
	}},
	{"timeline", func(d *ceasefire.Dossier, o options, w io.Writer) error {
		return ceasefire.WriteTimeline(w, "", d.Changes(o.since, o.until))
	}},
	{"state", showState},
	{"pending", func(d *ceasefire.Dossier, o options, w io.Writer) error {
		return ceasefire.WritePendingMermaid(w, d.Pending(nil, o.until))
	}},
	{"dot", func(d *ceasefire.Dossier, o options, w io.Writer) error {
		return ceasefire.WritePendingDOT(w, d.Pending(nil, o.until))
	}},
	{"facts", func(d *ceasefire.Dossier, _ options, w io.Writer) error { return d.WriteFacts(w, ceasefire.TSV) }},
	{"codes", func(d *ceasefire.Dossier, _ options, w io.Writer) error { return d.WriteCodes(w, ceasefire.CSV) }},
	{"records", func(d *ceasefire.Dossier, _ options, w io.Writer) error { return d.Save(w) }},
}

func showNames() []string {
	var names []string
	for _, s := range shows {
		names = append(names, s.name)
	}
	return names
}

func showChanges(d *ceasefire.Dossier, o options, w io.Writer) error {
	for _, c := range d.Changes(o.since, o.until) {
		if _, err := fmt.Fprintln(w, c); err != nil {
			return err
		}
	}
	return nil
}

// showState prints a paragraph for each thing, and a line for each of its values
// with the day and the article that said it first.
func showState(d *ceasefire.Dossier, o options, w io.Writer) error {
	for i, s := range d.StateOfPlay(o.until) {
		var b strings.Builder
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s: %s\n", s.Thread, s.Label)
		for _, v := range s.Values {
			fmt.Fprintf(&b, "  %-13s %s (%v, %s)\n", v.Attribute, v.Text, v.Date, v.Article)
		}
		for _, v := range s.Contested {
			fmt.Fprintf(&b, "  %-13s %s, which is contested (%v, %s)\n", v.Attribute, v.Text, v.Date, v.Article)
		}
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}
