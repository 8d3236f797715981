package syntax

import "strconv"

// A Tag is a part of speech of the Penn Treebank as the UD English treebanks
// use it. The zero value is no tag.
type Tag uint8

// The tags. Those whose name is not an identifier are spelled out.
const (
	NoTag  Tag = iota // no tag; the zero value
	TagCC             // coordinating conjunction: and, or, but
	CD                // cardinal number: 5, three, 1,500
	DT                // determiner: the, a, this, no
	EX                // existential there
	FW                // foreign word
	IN                // preposition or subordinating conjunction: in, of, that, if
	JJ                // adjective
	JJR               // adjective, comparative
	JJS               // adjective, superlative
	LS                // list item marker: a), 1.
	MD                // modal: can, could, will, would, may, must
	NN                // noun, singular or mass
	NNS               // noun, plural
	NNP               // proper noun, singular
	NNPS              // proper noun, plural
	PDT               // predeterminer: all the, both the
	POS               // possessive ending: 's, '
	PRP               // personal pronoun: it, they
	PRPS              // possessive pronoun: its, their (PRP$)
	RB                // adverb; not and n't
	RBR               // adverb, comparative
	RBS               // adverb, superlative
	RP                // particle: give up, carry out
	SYM               // symbol: %, +, =
	TO                // to before an infinitive
	UH                // interjection
	VB                // verb, base form
	VBD               // verb, past tense
	VBG               // verb, gerund or present participle
	VBN               // verb, past participle
	VBP               // verb, present, not third person singular
	VBZ               // verb, present, third person singular
	WDT               // wh-determiner: which, that
	WP                // wh-pronoun: who, what
	WPS               // possessive wh-pronoun: whose (WP$)
	WRB               // wh-adverb: when, where, how
	HYPH              // hyphen between the parts of a word: US - led
	ADD               // address: e-mail, URL
	AFX               // affix that stands alone: pre, non
	GW                // part of a word written apart
	NFP               // superfluous punctuation, emoticon
	LRB               // opening bracket (-LRB-)
	RRB               // closing bracket (-RRB-)
	LQ                // opening quotation mark (``)
	RQ                // closing quotation mark ('')
	COMMA             // comma
	STOP              // full stop, question mark, exclamation mark (.)
	COLON             // colon, semicolon, dash, ellipsis (:)
	DOLLAR            // currency sign ($)
)

// tagTable names each tag and gives its coarse tag where words and context do
// not decide otherwise.
var tagTable = [...]struct {
	name   string
	coarse UPOS
}{
	NoTag:  {"", UX},
	TagCC:  {"CC", UCCONJ},
	CD:     {"CD", UNUM},
	DT:     {"DT", UDET},
	EX:     {"EX", UPRON},
	FW:     {"FW", UX},
	IN:     {"IN", UADP},
	JJ:     {"JJ", UADJ},
	JJR:    {"JJR", UADJ},
	JJS:    {"JJS", UADJ},
	LS:     {"LS", UX},
	MD:     {"MD", UAUX},
	NN:     {"NN", UNOUN},
	NNS:    {"NNS", UNOUN},
	NNP:    {"NNP", UPROPN},
	NNPS:   {"NNPS", UPROPN},
	PDT:    {"PDT", UDET},
	POS:    {"POS", UPART},
	PRP:    {"PRP", UPRON},
	PRPS:   {"PRP$", UPRON},
	RB:     {"RB", UADV},
	RBR:    {"RBR", UADV},
	RBS:    {"RBS", UADV},
	RP:     {"RP", UADP},
	SYM:    {"SYM", USYM},
	TO:     {"TO", UPART},
	UH:     {"UH", UINTJ},
	VB:     {"VB", UVERB},
	VBD:    {"VBD", UVERB},
	VBG:    {"VBG", UVERB},
	VBN:    {"VBN", UVERB},
	VBP:    {"VBP", UVERB},
	VBZ:    {"VBZ", UVERB},
	WDT:    {"WDT", UPRON},
	WP:     {"WP", UPRON},
	WPS:    {"WP$", UPRON},
	WRB:    {"WRB", UADV},
	HYPH:   {"HYPH", UPUNCT},
	ADD:    {"ADD", UX},
	AFX:    {"AFX", UX},
	GW:     {"GW", UX},
	NFP:    {"NFP", UPUNCT},
	LRB:    {"-LRB-", UPUNCT},
	RRB:    {"-RRB-", UPUNCT},
	LQ:     {"``", UPUNCT},
	RQ:     {"''", UPUNCT},
	COMMA:  {",", UPUNCT},
	STOP:   {".", UPUNCT},
	COLON:  {":", UPUNCT},
	DOLLAR: {"$", USYM},
}

// String returns the tag as the treebank writes it, such as NNP or PRP$, and
// the empty string for NoTag.
func (t Tag) String() string {
	if int(t) < len(tagTable) {
		return tagTable[t].name
	}
	return "Tag(" + strconv.Itoa(int(t)) + ")"
}

// ParseTag returns the tag the treebank writes as s.
func ParseTag(s string) (Tag, bool) {
	for i := range tagTable {
		if tagTable[i].name == s && s != "" {
			return Tag(i), true
		}
	}
	return NoTag, false
}

// Coarse returns the universal tag that t stands for whatever the word;
// [Tree.Coarse] knows the word as well.
func (t Tag) Coarse() UPOS {
	if int(t) < len(tagTable) {
		return tagTable[t].coarse
	}
	return UX
}

// Noun reports a noun, common or proper.
func (t Tag) Noun() bool { return t >= NN && t <= NNPS }

// Proper reports a proper noun.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Verb reports a verb form other than a modal.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports a verb form that shows tense, or a modal.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// UPOS is a universal part of speech. The zero value, UX, is "other".
type UPOS uint8

// The universal parts of speech.
const (
	UX UPOS = iota
	UADJ
	UADP
	UADV
	UAUX
	UCCONJ
	UDET
	UINTJ
	UNOUN
	UNUM
	UPART
	UPRON
	UPROPN
	UPUNCT
	USCONJ
	USYM
	UVERB
)

var uposNames = [...]string{"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"}

// String returns the name as Universal Dependencies writes it.
func (u UPOS) String() string {
	if int(u) < len(uposNames) {
		return uposNames[u]
	}
	return "UPOS(" + strconv.Itoa(int(u)) + ")"
}
