package syntax

// Side says what AppendWithout does with a token.
type Side int8

// The sides.
const (
	Inside Side = 0  // part of the sentence; the zero value
	OnNext Side = 1  // a mark left out and hung on the next token
	OnLast Side = -1 // a mark left out and hung on the token before
	Aside  Side = 2  // part of an inserted clause, which is analysed by itself
)

// A MarkedParser is a Parser that can leave marks and inserted clauses out of a
// sentence. The zero value is ready; one serves one goroutine.
type MarkedParser struct {
	Parser
	inner, aside Tree
	kept         []string
	place        []int32
}

// AppendWithout analyses one sentence as Append does, but as if the tokens
// whose side is not Inside were not there, and puts them back: marks as
// punctuation on their neighbour, an inserted clause ("…, she added, …") as a
// tree of its own that hangs as parataxis where it stands. Quotation marks
// around part of a clause and inserted attributions say nothing about the
// structure around them and mislead the parser.
func (p *MarkedParser) AppendWithout(t *Tree, words []string, side []Side) {
	p.kept, p.place = p.kept[:0], p.place[:0]
	base := int32(len(t.Head))
	for i, w := range words {
		if side[i] == Inside {
			p.kept = append(p.kept, w)
			p.place = append(p.place, base+int32(i))
		}
	}
	if len(p.kept) == len(words) || len(p.kept) == 0 {
		p.Append(t, words)
		return
	}
	p.inner.Reset()
	p.Append(&p.inner, p.kept)
	p.graft(t, words, side)
	for i := 0; i < len(words); i++ {
		if side[i] != Aside {
			continue
		}
		j := i
		for j < len(words) && side[j] == Aside {
			j++
		}
		p.insert(t, words[i:j], base+int32(i))
		i = j
	}
	t.link(int(base))
}

// graft appends the analysis of the kept tokens, with the marks between them.
func (p *MarkedParser) graft(t *Tree, words []string, side []Side) {
	k := 0
	for i, w := range words {
		if side[i] == Inside {
			h := p.inner.Head[k]
			if h >= 0 {
				h = p.place[h]
			}
			t.Tag, t.Lemma = append(t.Tag, p.inner.Tag[k]), append(t.Lemma, p.inner.Lemma[k])
			t.Head, t.Label = append(t.Head, h), append(t.Label, p.inner.Label[k])
			k++
			continue
		}
		h, tag := p.place[max(0, k-1)], RQ
		if side[i] == OnNext {
			tag = LQ
		}
		if (side[i] == OnNext || k == 0) && k < len(p.place) {
			h = p.place[k]
		}
		t.Tag, t.Lemma = append(t.Tag, tag), append(t.Lemma, w)
		t.Head, t.Label = append(t.Head, h), append(t.Label, Punct)
	}
}

// insert analyses an inserted clause, whose first token is at, and hangs it on
// the lowest token whose phrase stands on both sides of it, so that the tree
// stays projective.
func (p *MarkedParser) insert(t *Tree, words []string, at int32) {
	k := int32(0) // kept tokens before the insertion
	for int(k) < len(p.place) && p.place[k] < at {
		k++
	}
	over := max(0, k-1)
	for p.inner.Head[over] >= 0 && (p.inner.Right[over] < k || p.inner.Left[over] >= k) {
		over = p.inner.Head[over]
	}
	h, root := p.place[over], at
	p.aside.Reset()
	p.Append(&p.aside, words)
	for i := range words {
		n := at + int32(i)
		t.Tag[n], t.Lemma[n] = p.aside.Tag[i], p.aside.Lemma[i]
		if x := p.aside.Head[i]; x >= 0 {
			t.Head[n], t.Label[n] = at+x, p.aside.Label[i]
		} else {
			t.Head[n], t.Label[n] = h, Parataxis
			root = n
		}
	}
	if n := int(at) + len(words); n < len(t.Head) && t.Label[n] == Punct && t.Head[n] < at {
		t.Head[n] = root // the comma after it must not reach over it
	}
}
