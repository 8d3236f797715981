package syntax

import (
	_ "embed"

	"github.com/openceasefire/ceasefire/parse/internal/syntax/internal/model"
)

//go:embed weights.bin
var weights []byte

// MaxTokens is the longest sentence analysed as one. Longer ones are cut into
// pieces of this many tokens, each analysed by itself; the root of every later
// piece becomes a parataxis of the first one's.
const MaxTokens = 512

// A Parser tags, lemmatises and parses sentences. It keeps buffers between
// calls: the zero value is ready, and one Parser serves one goroutine.
type Parser struct {
	model *model.Model
	sent  model.Sentence
	lemma lemmatizer
}

// NewParser returns a Parser that uses other weights than the embedded ones.
// The bytes are used in place and must not change. The error says what is
// wrong with their header.
func NewParser(weights []byte) (*Parser, error) {
	m, err := model.Open(weights)
	if err != nil {
		return nil, err
	}
	return &Parser{model: m}, nil
}

// Append analyses one sentence, given as the forms of its tokens in order, and
// appends it to t. Any forms do, empty ones too; no tokens add nothing. The
// same tokens always give the same analysis.
func (p *Parser) Append(t *Tree, words []string) {
	if p.model == nil {
		m, err := model.Open(weights)
		if err != nil {
			panic("syntax: embedded weights: " + err.Error())
		}
		p.model = m
	}
	base := len(t.Head)
	first := int32(-1)
	for len(words) > 0 {
		piece := words[:min(len(words), MaxTokens)]
		words = words[len(piece):]
		root := p.appendPiece(t, piece)
		if first < 0 {
			first = root
		} else {
			t.Head[root], t.Label[root] = first, Parataxis
		}
	}
	t.link(base)
}

// appendPiece appends the analysis of at most MaxTokens words, spans and lists
// of children left out, and returns its root.
func (p *Parser) appendPiece(t *Tree, words []string) (root int32) {
	s := &p.sent
	s.Reset(&p.model.Lexicon, words)
	p.model.Tag(s)
	p.model.Parse(s, uint8(Root), &Punctuation)
	p.lemma.lexicon = &p.model.Lexicon
	base := int32(len(t.Head))
	for i, w := range words {
		tag := Tag(s.Tags[i])
		t.Tag = append(t.Tag, tag)
		t.Lemma = append(t.Lemma, p.lemma.lemma(w, tag))
		t.Head = append(t.Head, unattached)
		t.Label = append(t.Label, Punct)
	}
	for k := range s.Items() {
		i, head := base+s.Token(k), s.Head(k)
		t.Label[i] = Label(s.Label(k))
		if int(head) == s.Items() {
			t.Head[i] = -1
			root = i
		} else {
			t.Head[i] = base + s.Token(int(head))
		}
	}
	t.attach(base, root)
	for i, w := range words {
		t.refineLemma(base+int32(i), w)
	}
	return root
}

// refineLemma corrects a lemma that hangs on the tree: the clitic 's is "have"
// before a participle in the active voice ("it's begun") and else "be".
func (t *Tree) refineLemma(i int32, form string) {
	if t.Label[i] == Aux && t.Tag[i] == VBZ && t.Tag[t.Head[i]] == VBN && (form == "'s" || form == "’s") {
		t.Lemma[i] = "have"
	}
}
