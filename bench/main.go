package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/openceasefire/ceasefire/parse/internal/corpus"
)

func main() {
	mb := flag.Float64("mb", 2, "size of the corpus in `MB`")
	runs := flag.Int("runs", 3, "how often each tool runs; medians are printed")
	only := flag.String("tool", "", "run this `tool` alone on the articles of the file given and print what it took (used for the processes)")
	flag.Parse()
	var err error
	if *only != "" {
		err = measure(*only, flag.Arg(0))
	} else {
		err = compare(int(*mb*1e6), *runs)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// A result is what reading took: without start-up, and what was found.
type result struct {
	Seconds float64 `json:"seconds"`
	Found   int     `json:"found"`
}

// measure runs one tool of Go on a file of articles, parted by NUL.
func measure(name, file string) error {
	i := slices.IndexFunc(tools, func(t tool) bool { return t.name == name && t.load != nil })
	if i < 0 {
		return fmt.Errorf("no tool %q", name)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	read, err := tools[i].load()
	if err != nil {
		return err
	}
	var r result
	start := time.Now()
	for text := range strings.SplitSeq(string(b), "\x00") {
		n, err := read(text)
		if err != nil {
			return err
		}
		r.Found += n
	}
	r.Seconds = time.Since(start).Seconds()
	return json.NewEncoder(os.Stdout).Encode(r)
}

// A row is what one tool took: reading the corpus, a process that reads one
// article, and the peak of its memory with the corpus, in bytes.
type row struct {
	seconds float64
	startup time.Duration
	peak    int64
}

// compare runs all tools, in turns so that a busy moment hits them alike.
func compare(size, runs int) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	list := corpus.News(1, size)
	all, one := filepath.Join(dir, "all"), filepath.Join(dir, "one")
	text := strings.Join(list, "\x00")
	if err := cmp.Or(os.WriteFile(all, []byte(text), 0o600), os.WriteFile(one, []byte(list[0]), 0o600)); err != nil {
		return err
	}
	rows := make(map[string][]row)
	for range runs {
		for _, t := range tools {
			r, err := t.run(all, one)
			if errors.Is(err, errMissing) {
				continue
			}
			if err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
			rows[t.name] = append(rows[t.name], r)
		}
	}
	fmt.Printf("%d articles, %.1f MB, median of %d runs, one process and one core each\n\n", len(list), float64(len(text))/1e6, runs)
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "tool\tMB/s\tarticles/s\tof ceasefire\tstart-up to first article\tpeak memory\tgives")
	base := middle(rows[tools[0].name], func(r row) float64 { return r.seconds })
	for _, t := range tools {
		took := rows[t.name]
		if len(took) == 0 {
			fmt.Fprintf(w, "%s\tnot installed\n", t.name)
			continue
		}
		s := middle(took, func(r row) float64 { return r.seconds })
		fmt.Fprintf(w, "%s\t%.2f\t%.0f\t%.2f\t%.0f ms\t%.0f MB\t%s\n", t.name, float64(len(text))/1e6/s, float64(len(list))/s, base/s,
			middle(took, func(r row) float64 { return r.startup.Seconds() * 1e3 }), middle(took, func(r row) float64 { return float64(r.peak) / 1e6 }), t.gives)
	}
	return w.Flush()
}

// middle is the median of a figure of the rows.
func middle(list []row, figure func(row) float64) float64 {
	var v []float64
	for _, r := range list {
		v = append(v, figure(r))
	}
	slices.Sort(v)
	return v[len(v)/2]
}

// errMissing is the error for a tool that is not installed.
var errMissing = errors.New("not installed")

// run measures a tool on both files.
func (t tool) run(all, one string) (row, error) {
	cmd, err := t.command(one)
	if err != nil {
		return row{}, err
	}
	start := time.Now()
	if _, _, err := output(cmd); err != nil {
		return row{}, err
	}
	r := row{startup: time.Since(start)}
	cmd, err = t.command(all)
	if err != nil {
		return row{}, err
	}
	got, peak, err := output(cmd)
	r.seconds, r.peak = got.Seconds, peak
	return r, err
}

// command is the process that reads a file.
func (t tool) command(file string) (*exec.Cmd, error) {
	if t.script == "" {
		self, err := os.Executable()
		cmd := exec.Command(self, "-tool", t.name, file)
		cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
		return cmd, err
	}
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, errMissing
	}
	if _, err := os.Stat(filepath.Join("js", "node_modules")); err != nil {
		return nil, errMissing
	}
	return exec.Command(node, filepath.Join("js", t.script), file), nil
}

// output runs a process and returns its result and the peak of its memory.
func output(cmd *exec.Cmd) (r result, peak int64, err error) {
	cmd.Stderr = os.Stderr
	b, err := cmd.Output()
	if err != nil {
		return r, 0, err
	}
	if use, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		peak = use.Maxrss << 10 // Linux counts in KiB
	}
	return r, peak, json.Unmarshal(b, &r)
}
