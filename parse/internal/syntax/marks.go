package syntax

// A MarkedParser is a Parser that can leave marks out of a sentence. The zero
// value is ready; one serves one goroutine.
type MarkedParser struct {
	Parser
	inner Tree
	kept  []string
	place []int32
}

// AppendWithout analyses one sentence as Append does, but as if the tokens
// that are marked were not there; they are put back as punctuation that hangs
// on the next token, or on the one before where marked says so. Quotation
// marks around part of a clause ("could send “several thousand” troops") say
// nothing about its structure and are best left out so.
//
// side holds one value a token: 0 for a token to analyse, 1 for a mark that
// hangs on the next one, -1 for one that hangs on the one before.
func (p *MarkedParser) AppendWithout(t *Tree, words []string, side []int8) {
	p.kept = p.kept[:0]
	p.place = p.place[:0]
	base := int32(len(t.Head))
	for i, w := range words {
		if side[i] == 0 {
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
	k := 0
	for i, w := range words {
		if side[i] != 0 {
			h := p.place[max(0, k-1)]
			tag := RQ
			if side[i] > 0 {
				tag = LQ
			}
			if (side[i] > 0 || k == 0) && k < len(p.place) {
				h = p.place[k]
			}
			t.Tag, t.Lemma = append(t.Tag, tag), append(t.Lemma, w)
			t.Head, t.Label = append(t.Head, h), append(t.Label, Punct)
			continue
		}
		h := p.inner.Head[k]
		if h >= 0 {
			h = p.place[h]
		}
		t.Tag, t.Lemma = append(t.Tag, p.inner.Tag[k]), append(t.Lemma, p.inner.Lemma[k])
		t.Head, t.Label = append(t.Head, h), append(t.Label, p.inner.Label[k])
		k++
	}
	t.link(int(base))
}
