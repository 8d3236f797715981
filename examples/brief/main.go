// Brief reads news articles and prints what they say about ending a war.
//
//	brief [-format text|json|facts] [-published DATE] [-charset LABEL] FILE…
//
// A FILE is one article as plain text, "-" is standard input. A file whose name
// ends in .jsonl, or standard input whose first byte is "{", holds one article a
// line: a JSON object of id, headline, source, published and text.
//
// The formats are a brief for a person (text), one record a line (json) and one
// fact a line in tab-separated columns (facts). Output comes in input order. An
// article that cannot be read is reported on standard error, the rest goes on,
// and the exit status is 1 at the end; it is 2 for wrong arguments.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the command line asks for.
type options struct {
	format    format
	published ceasefire.Date // for articles that give none
	charset   string         // of plain text without a byte-order mark; "" is UTF-8
	files     []string
}

// run is main with its surroundings as arguments. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opts, err := parseArgs(args, stderr)
	switch {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		fmt.Fprintln(stderr, "brief:", err)
		return 2
	}
	p := newPipeline(opts, stdout, newReport(stderr, stdout))
	if err := p.run(stdin); err != nil {
		fmt.Fprintln(stderr, "brief:", err)
		return 1
	}
	if p.report.failed > 0 {
		return 1
	}
	return 0
}

func parseArgs(args []string, stderr io.Writer) (options, error) {
	var opts options
	flags := flag.NewFlagSet("brief", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	name := flags.String("format", "text", "what to print: `text`, json or facts")
	flags.TextVar(&opts.published, "published", ceasefire.Date{}, "the `day` of publication of articles that give none, 2026-01-31")
	flags.StringVar(&opts.charset, "charset", "", "the `label` of plain text's encoding, windows-1252 (default UTF-8)")
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			fmt.Fprintln(stderr, "usage: brief [flags] FILE…\n\nA FILE is one article, or one a line where its name ends in .jsonl; - is standard input.")
			flags.SetOutput(stderr)
			flags.PrintDefaults()
		}
		return opts, err
	}
	var ok bool
	if opts.format, ok = formats[*name]; !ok {
		return opts, fmt.Errorf("-format %s: want text, json or facts", *name)
	}
	if opts.charset != "" {
		if _, err := parse.Reader(strings.NewReader(""), opts.charset, ceasefire.Article{}); err != nil {
			return opts, fmt.Errorf("-charset: %w", err)
		}
	}
	if p := opts.published; !p.IsZero() && !p.IsDay() {
		return opts, fmt.Errorf("-published %v: want a day, 2026-01-31", p)
	}
	if opts.files = flags.Args(); len(opts.files) == 0 {
		return opts, fmt.Errorf("no FILE; - is standard input, -help says more")
	}
	return opts, nil
}
