// Train builds the weights of package syntax from treebanks in CoNLL-U and
// measures them.
//
//	train -out weights.bin TRAIN.conllu...
//	train -eval [-raw] FILE.conllu...
//	train -stages -weights weights.bin FILE.conllu...
//	train -show < SENTENCES
//
// Files whose name ends in .gz are unpacked.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

func main() {
	out := flag.String("out", "", "train and write the weights to this `file`")
	dev := flag.String("dev", "", "evaluate the new weights on this `file`")
	showTrees := flag.Bool("show", false, "print the trees of the sentences on standard input, one a line, tokens parted by spaces")
	weights := flag.String("weights", "", "use this `file` in place of the embedded weights")
	fromRaw := flag.Bool("raw", false, "with -eval: from raw text, through the tokenizer of package text")
	stages := flag.Bool("stages", false, "print the leads at which the weights may decide early")
	eval := flag.Bool("eval", false, "evaluate the embedded weights")
	c := defaults
	flag.IntVar(&c.tagEpochs, "tagepochs", c.tagEpochs, "passes over the data when training the tagger")
	flag.IntVar(&c.treeEpochs, "treeepochs", c.treeEpochs, "passes over the data when training the parser")
	flag.IntVar(&c.tagMin, "tagmin", c.tagMin, "least count of a feature of the tagger")
	flag.IntVar(&c.treeMin, "treemin", c.treeMin, "least count of a feature of the parser")
	flag.IntVar(&c.folds, "folds", c.folds, "parts in which the training data are tagged by a tagger that has not seen them")
	flag.IntVar(&c.models, "models", c.models, "models of the parser to be summed")
	flag.BoolVar(&c.plain, "plain", c.plain, "do not add changed copies of sentences")
	flag.Float64Var(&c.explore, "explore", c.explore, "probability of following a wrong move in training")
	flag.Parse()
	var err error
	switch {
	case *out != "":
		err = train(*out, *dev, c, flag.Args())
	case *stages:
		err = printStages(os.Stdout, *weights, flag.Args())
	case *eval || *showTrees:
		err = use(*weights, *showTrees, *fromRaw, flag.Args())
	default:
		err = errors.New("nothing to do: -out, -eval, -stages or -show")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// use evaluates or shows what the weights do.
func use(weights string, showTrees, fromRaw bool, files []string) error {
	p := new(syntax.Parser)
	if weights != "" {
		b, err := os.ReadFile(weights)
		if err != nil {
			return err
		}
		if p, err = syntax.NewParser(b); err != nil {
			return err
		}
	}
	if showTrees {
		return show(p, os.Stdin, os.Stdout)
	}
	list, err := readFiles(files)
	if err != nil {
		return err
	}
	if fromRaw {
		evaluateRaw(p, list).print(os.Stdout)
		return nil
	}
	evaluate(p, list).print(os.Stdout, true)
	return nil
}

// train builds weights, writes them and evaluates them on dev, a list of files
// with commas between them.
func train(out, dev string, c settings, files []string) error {
	list, err := readFiles(files)
	if err != nil {
		return err
	}
	weights := build(list, c)
	if err := os.WriteFile(out, weights, 0o644); err != nil {
		return err
	}
	if dev == "" {
		return nil
	}
	test, err := readFiles(strings.Split(dev, ","))
	if err != nil {
		return err
	}
	p, err := syntax.NewParser(weights)
	if err != nil {
		return err
	}
	evaluate(p, test).print(os.Stdout, true)
	return nil
}

// settings of the training.
type settings struct {
	tagEpochs, treeEpochs int     // passes over the data
	tagMin, treeMin       int     // least counts of features
	explore               float64 // probability of following a wrong move in training
	folds                 int     // parts predicted by models that have not seen them
	models                int     // models of the parser to be summed
	plain                 bool    // without changed copies of sentences
	back                  bool    // train the parser that runs back

	tagBuckets, backBuckets, moveBuckets, labelBuckets int // sizes of the tables
}

var defaults = settings{
	tagEpochs: 8, treeEpochs: 10, tagMin: 2, treeMin: 3, explore: 0.9, folds: 5, models: 4,
	tagBuckets: 34_000, backBuckets: 190_000, moveBuckets: 290_000, labelBuckets: 26_000,
}

// backward returns the settings for the parser that runs from the end, which
// only advises the other one and need not be as good.
func (c settings) backward() settings {
	c.back = true
	c.models = (c.models + 1) / 2
	c.treeEpochs = (c.treeEpochs + 1) / 2
	return c
}

// build trains all models on the sentences and returns the weights.
func build(list []*sentence, c settings) []byte {
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%6.1fs "+format+"\n", append([]any{time.Since(start).Seconds()}, args...)...)
	}
	for _, s := range list {
		s.lift()
	}
	if !c.plain {
		list = augmented(list)
	}
	slots, classes := buildLexicon(list)
	lex := model.NewLexicon(slots, classes)
	say("%d sentences, lexicon %d bytes", len(list), len(slots))
	tagger := learnTags(lex, list, c.tagEpochs, c.tagMin, 1)
	say("tagger: %d features", len(tagger.hash))
	tags := crossTag(list, c)
	say("training data tagged in %d folds", c.folds)
	guides := crossGuide(lex, list, tags, c)
	say("training data parsed from the end in %d folds", c.folds)
	back, _ := learnTrees(lex, list, tags, nil, c.backward())
	say("parser from the end: %d features", len(back.hash))
	moves, labels := learnTrees(lex, list, tags, guides, c)
	say("parser: %d features of moves, %d of labels", len(moves.hash), len(labels.hash))
	td, ts, ta := compileSparse(tagger, c.tagBuckets)
	bd, bs, ba := compileMoves(back, c.backBuckets)
	md, ms, ma := compileMoves(moves, c.moveBuckets)
	ld, ls, la := compileSparse(labels, c.labelBuckets)
	say("rows stored: tags %d of %d, back moves %d of %d, moves %d of %d, labels %d of %d", ts, ta, bs, ba, ms, ma, ls, la)
	w := model.Write(slots, classes, td, bd, md, ld)
	say("%d bytes", len(w))
	return w
}

// crossTag tags each part of the sentences with a tagger trained on the others,
// so that the parser learns from tags as good as those it will see.
func crossTag(list []*sentence, c settings) [][]uint8 {
	folds := min(c.folds, len(list))
	parts := make([][][]uint8, folds)
	var wait sync.WaitGroup
	room := make(chan bool, runtime.GOMAXPROCS(0))
	for f := range folds {
		wait.Go(func() {
			room <- true
			from, to := f*len(list)/folds, (f+1)*len(list)/folds
			rest := slices.Concat(list[:from], list[to:])
			lex := model.NewLexicon(buildLexicon(rest))
			parts[f] = predictTags(learnTags(lex, rest, c.tagEpochs, c.tagMin, 2), lex, list[from:to])
			<-room
		})
	}
	wait.Wait()
	return slices.Concat(parts...)
}
