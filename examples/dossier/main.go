// Dossier reads a folder of news articles about one process and prints what
// changed.
//
//	dossier [-since DATE] [-until DATE] [-show WHAT] FOLDER
//
// The articles are the files of the folder, in any order:
//
//	NAME.txt    plain text; the day of publication is the date that NAME begins
//	            with, "2026-01-31-truce.txt", or that of -published
//	NAME.json   one article, an object of id, headline, source, published and text,
//	            or one record
//	NAME.jsonl  an article or a record a line
//
// Other files and folders within are passed over. FOLDER - reads standard input
// as a .jsonl file. An article without an id takes the name of its file, and the
// line where it is one of several.
//
// WHAT is one of
//
//	changes   a sentence a change after -since and until -until (the default)
//	json      the same as JSON Lines
//	timeline  the same as a Mermaid timeline
//	state     how everything stands on -until
//	pending   what everything waits for on -until, as a Mermaid flowchart
//	dot       the same for Graphviz
//	facts     every fact, in tab-separated columns
//	codes     codes of CAMEO, PLOVER, PA-X and ETH/PRIO, in comma-separated columns
//	records   the dossier itself, one record a line
//
// Without -since all changes are shown, without -until those of all articles. An
// article that cannot be read is reported on standard error, the rest goes on,
// and the exit status is 1 at the end; it is 2 for wrong arguments.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/openceasefire/ceasefire"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the command line asks for.
type options struct {
	since, until ceasefire.Date
	published    ceasefire.Date // of plain text that gives none
	show         show
	folder       string
}

// run is main with its surroundings as arguments. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opts, err := parseArgs(args, stderr)
	switch {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		fmt.Fprintln(stderr, "dossier:", err)
		return 2
	}
	in := reader{opts: opts, stderr: stderr}
	if err := in.read(stdin); err != nil {
		fmt.Fprintln(stderr, "dossier:", err)
		return 1
	}
	if opts.until.IsZero() {
		opts.until = in.last
	}
	if err := opts.show(&in.dossier, opts, stdout); err != nil {
		fmt.Fprintln(stderr, "dossier:", err)
		return 1
	}
	if in.failed {
		return 1
	}
	return 0
}

func parseArgs(args []string, stderr io.Writer) (options, error) {
	var opts options
	flags := flag.NewFlagSet("dossier", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.TextVar(&opts.since, "since", ceasefire.Date{}, "show changes after this `day`, 2026-01-31 (default from the beginning)")
	flags.TextVar(&opts.until, "until", ceasefire.Date{}, "the last `day` that counts (default that of the last article)")
	flags.TextVar(&opts.published, "published", ceasefire.Date{}, "the `day` of publication of plain texts whose names give none")
	name := flags.String("show", "changes", "`what` to print: "+strings.Join(showNames(), ", "))
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			fmt.Fprintln(stderr, "usage: dossier [flags] FOLDER\n\nFOLDER holds articles as .txt, .json and .jsonl; - is standard input, one article a line.")
			flags.SetOutput(stderr)
			flags.PrintDefaults()
		}
		return opts, err
	}
	for _, d := range []ceasefire.Date{opts.since, opts.until, opts.published} {
		if !d.IsZero() && !d.IsDay() {
			return opts, fmt.Errorf("%v is no day", d)
		}
	}
	i := slices.IndexFunc(shows, func(s namedShow) bool { return s.name == *name })
	if i < 0 {
		return opts, fmt.Errorf("-show %s: want %s", *name, strings.Join(showNames(), ", "))
	}
	opts.show = shows[i].show
	if flags.NArg() != 1 {
		return opts, fmt.Errorf("want one FOLDER, have %d; - is standard input, -help says more", flags.NArg())
	}
	opts.folder = flags.Arg(0)
	return opts, nil
}
