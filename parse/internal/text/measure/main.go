// Command measure compares the sentences and tokens that package text finds in
// raw text with those of CoNLL-U files.
//
// Usage: measure [-errors] [-doc PREFIX] FILE.conllu[.gz]...
//
// The raw text of a document is made of its "# text" lines: joined by a space
// within a paragraph (from "# newpar" to the next) and by a blank line between
// paragraphs. Tokens are the syntactic words: "don't" is two. A token or a
// sentence is right when both its ends are, blanks not counted.
package main

import (
	"bufio"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"

	"github.com/openceasefire/ceasefire/parse/internal/text"
)

func main() {
	showErrors := flag.Bool("errors", false, "list the disagreements, most frequent first")
	match := flag.String("doc", "", "only documents whose id starts with this")
	flag.Parse()
	var r result
	for _, name := range flag.Args() {
		if err := measureFile(&r, name, *match); err != nil {
			fmt.Fprintln(os.Stderr, "measure:", err)
			os.Exit(1)
		}
	}
	fmt.Println("tokens   ", r.tokens)
	fmt.Println("sentences", r.sentences)
	if *showErrors {
		r.printErrors(os.Stdout)
	}
}

// measureFile adds the documents of a file to the result.
func measureFile(r *result, name, match string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		in = z
	}
	docs, err := readDocs(in)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, d := range docs {
		if strings.HasPrefix(d.id, match) {
			r.add(d)
		}
	}
	return nil
}

// A document is raw text with its gold tokens and sentences, as spans of it.
type document struct {
	id        string
	text      string
	tokens    []text.Span
	sentences []text.Span
}

// readDocs reads the documents of a CoNLL-U file.
func readDocs(in io.Reader) ([]document, error) {
	var docs []document
	var raw strings.Builder
	at := 0 // the end of the last token in raw
	cur := func() *document {
		if len(docs) == 0 {
			docs = append(docs, document{})
		}
		return &docs[len(docs)-1]
	}
	flush := func() {
		if len(docs) > 0 {
			cur().text = raw.String()
		}
		raw.Reset()
		at = 0
	}
	paragraph := false
	first := -1
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<24)
	for n := 1; sc.Scan(); n++ {
		l := sc.Text()
		switch {
		case strings.HasPrefix(l, "# newdoc"):
			flush()
			_, id, _ := strings.Cut(l, "= ")
			docs = append(docs, document{id: id})
		case l == "# newpar" || strings.HasPrefix(l, "# newpar id"):
			paragraph = true
		case strings.HasPrefix(l, "# text = "):
			cur()
			switch {
			case raw.Len() == 0:
			case paragraph:
				raw.WriteString("\n\n")
			default:
				raw.WriteByte(' ')
			}
			raw.WriteString(strings.TrimPrefix(l, "# text = "))
			paragraph = false
			first = -1
		case l == "":
			if first >= 0 {
				d := cur()
				d.sentences = append(d.sentences, text.Span{Start: first, End: at})
			}
			first = -1
		case l[0] != '#':
			cols := strings.Split(l, "\t")
			if len(cols) != 10 {
				return nil, fmt.Errorf("line %d: %d columns, want 10", n, len(cols))
			}
			if strings.ContainsAny(cols[0], "-.") {
				continue
			}
			span, ok := find(raw.String(), at, cols[1])
			if !ok {
				return nil, fmt.Errorf("line %d: token %q is not in the text", n, cols[1])
			}
			d := cur()
			d.tokens = append(d.tokens, span)
			if first < 0 {
				first = span.Start
			}
			at = span.End
		}
	}
	flush()
	return docs, sc.Err()
}

// find returns where the token stands in s: at the first non-blank from at on.
func find(s string, at int, token string) (text.Span, bool) {
	at = len(s) - len(strings.TrimLeftFunc(s[at:], unicode.IsSpace))
	return text.Span{Start: at, End: at + len(token)}, strings.HasPrefix(s[at:], token)
}

// A score counts spans.
type score struct{ gold, found, right int }

func (s score) String() string {
	p, r := ratio(s.right, s.found), ratio(s.right, s.gold)
	return fmt.Sprintf("P %.4f  R %.4f  F1 %.4f  (%d gold, %d found, %d right)", p, r, 2*p*r/max(p+r, 1e-9), s.gold, s.found, s.right)
}

// ratio returns a/b, 0 when b is 0.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// A result is the score of all documents, with the disagreements.
type result struct {
	tokens, sentences score
	tokenErrors       map[string]int
	sentenceErrors    []string
}

// add analyses a document and compares.
func (r *result) add(g document) {
	var d text.Doc
	d.Reset(g.text, nil)
	tokens := make([]text.Span, len(d.Tokens))
	for i, t := range d.Tokens {
		tokens[i] = text.Span{Start: int(t.Start), End: int(t.End)}
	}
	sentences := make([]text.Span, len(d.Sentences))
	for i, s := range d.Sentences {
		sentences[i] = s.Span
	}
	r.tokens.compare(g.tokens, tokens)
	r.sentences.compare(g.sentences, sentences)
	if r.tokenErrors == nil {
		r.tokenErrors = map[string]int{}
	}
	clusters(g.tokens, tokens, func(gold, found []text.Span) {
		r.tokenErrors[words(g.text, gold)+"   found: "+words(g.text, found)]++
	})
	clusters(g.sentences, sentences, func(gold, found []text.Span) {
		if len(gold) > len(found) {
			for _, s := range gold[1:] {
				r.sentenceErrors = append(r.sentenceErrors, "missed "+around(g.text, s.Start))
			}
		} else {
			for _, s := range found[1:] {
				r.sentenceErrors = append(r.sentenceErrors, "wrong  "+around(g.text, s.Start))
			}
		}
	})
}

// compare adds the counts of one document, whose spans are in order.
func (s *score) compare(gold, found []text.Span) {
	s.gold += len(gold)
	s.found += len(found)
	i := 0
	for _, g := range gold {
		for i < len(found) && found[i].Start < g.Start {
			i++
		}
		if i < len(found) && found[i] == g {
			s.right++
		}
	}
}

// clusters calls f for the smallest runs of spans that cover the same text and
// differ.
func clusters(gold, found []text.Span, f func(gold, found []text.Span)) {
	for len(gold) > 0 && len(found) > 0 {
		i, j := 1, 1
		for i < len(gold) && j < len(found) && gold[i-1].End != found[j-1].End || i == 1 && j == 1 && gold[0].End != found[0].End {
			if gold[i-1].End < found[j-1].End && i < len(gold) {
				i++
			} else if j < len(found) {
				j++
			} else {
				break
			}
		}
		if i > 1 || j > 1 || gold[0] != found[0] {
			f(gold[:i], found[:j])
		}
		gold, found = gold[i:], found[j:]
	}
}

// words returns the texts of spans, joined by blanks.
func words(s string, spans []text.Span) string {
	out := make([]string, len(spans))
	for i, w := range spans {
		out[i] = s[w.Start:w.End]
	}
	return strings.Join(out, " ")
}

// around returns the text before and after offset i.
func around(s string, i int) string {
	return fmt.Sprintf("%q | %q", s[max(0, i-50):i], s[i:min(len(s), i+40)])
}

// printErrors lists the disagreements on tokens, most frequent first, and those
// on where sentences start.
func (r *result) printErrors(w io.Writer) {
	keys := make([]string, 0, len(r.tokenErrors))
	for k := range r.tokenErrors {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := r.tokenErrors[keys[i]], r.tokenErrors[keys[j]]
		return a > b || a == b && keys[i] < keys[j]
	})
	for _, k := range keys {
		fmt.Fprintf(w, "%5d %s\n", r.tokenErrors[k], k)
	}
	for _, e := range r.sentenceErrors {
		fmt.Fprintln(w, e)
	}
}
