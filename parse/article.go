package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
	"github.com/openceasefire/ceasefire/parse/internal/text"
)

// article is what the passes know of one text. Each pass fills its own part
// from the parts before it and none reaches back. Token indexes count over the
// whole text and are the same in doc and tree; byte spans refer to in.Text.
type article struct {
	in    ceasefire.Article
	src   source      // source pass
	doc   text.Doc    // text pass
	tree  syntax.Tree // syntax pass
	spare spareTree   // memory of the mends

	lower, lowerOf string // the text lowerOf with its ASCII capitals in lower case

	mentions []mention // actors pass, in order of first token, names of one phrase nested inside it after it
	actors   []ceasefire.Actor
	known    []ceasefire.Actor // what the caller knows (Parser.Known)
	who      actorPass         // memory of the actors pass
	at       []int32           // at[token] is the index of the innermost mention whose head is the token, or -1

	attributions []attribution // statements pass, in order of content

	moments []moment // expressions of time, in order
	claims  []claim  // claims pass
	window  [8]string
	rivals  []rivalry
	sides   []int // the two parties of the conflict, or none
}

// A mention is a run of tokens that refers to an actor, or a name that is only
// a place.
type mention struct {
	First, End int // tokens, half-open: the whole name with its titles, or the role phrase or pronoun
	Head       int // the token that heads the phrase in the tree
	Kind       mentionKind
	Actor      int    // index into article.actors; -1 when it is only a place or stays unresolved
	Place      string // the name as a place ("Paris", "Donbas"), where it can be one; "" otherwise
	Country    ceasefire.Country
}

type mentionKind uint8

const (
	nameMention    mentionKind = iota + 1 // "Emmanuel Macron", "Hamas", "France"
	roleMention                           // "the French president", "the minister"
	demonymMention                        // "French" in "French troops"
	metonymMention                        // "Paris agreed", "the Kremlin"
	pronounMention                        // he, they, its
	groupMention                          // "a senior diplomat", "European officials"
)

// An attribution is one statement before it becomes part of the record.
type attribution struct {
	Speakers []int       // indexes into article.actors
	Source   text.Span   // bytes; zero when no words name the speaker
	Cue      text.Span   // bytes; zero when the speaker is carried over
	CueToken int         // head token of the cue, -1 when carried over
	Content  text.Span   // bytes, first to last word
	First    int         // first token of the content
	End      int         // one past the last token of the content
	Hole     [2]int      // tokens [Hole[0],Hole[1]) inside the content that are the attribution itself; zero when there is none
	Quotes   []text.Span // bytes, inside the marks
	Mode     ceasefire.Mode
	Act      ceasefire.Act
	Denied   bool  // "denied that": the content is asserted to be false
	Via      []int // indexes into article.actors
	Topics   []ceasefire.Topic
	outer    int // the attribution before this one that reaches over its first token, -1 for none
}

// word returns the text of token i.
func (a *article) word(i int) string { return a.doc.Word(i) }

// lemma returns the lower-case lemma of token i.
func (a *article) lemma(i int) string { return a.tree.Lemma[i] }

// lowerWord returns the text of token i in lower case; a word without an ASCII
// capital stays as it is.
func (a *article) lowerWord(i int) string {
	w := a.doc.Word(i)
	capital, ascii := false, true
	for k := 0; k < len(w); k++ {
		capital = capital || w[k] >= 'A' && w[k] <= 'Z'
		ascii = ascii && w[k] < utf8.RuneSelf
	}
	switch {
	case !capital:
		return w
	case !ascii:
		return strings.ToLower(w)
	}
	if a.lowerOf != a.doc.Text {
		a.lower, a.lowerOf = lowerASCII(a.doc.Text), a.doc.Text
	}
	t := &a.doc.Tokens[i]
	return a.lower[t.Start:t.End]
}

// lowerASCII returns s with its ASCII capitals in lower case, so that offsets
// stay.
func lowerASCII(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// wordsFrom returns the texts of up to n tokens from i on; the slice is valid
// until the next call.
func (a *article) wordsFrom(i, n int) []string {
	w := a.window[:0]
	for k := i; k < i+n && k < len(a.doc.Tokens) && len(w) < cap(w); k++ {
		w = append(w, a.doc.Word(k))
	}
	return w
}
