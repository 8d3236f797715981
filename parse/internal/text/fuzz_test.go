package text

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// check returns what is wrong with the analysis of a text, "" for nothing.
func check(d *Doc, text string, body []Span) string {
	at, from := 0, 0
	for i, tok := range d.Tokens {
		start, end := int(tok.Start), int(tok.End)
		switch {
		case start < at || end <= start || end > len(text):
			return "tokens overlap, are empty or out of range"
		case !onBoundary(text, start) || !onBoundary(text, end):
			return "a token's edge stands inside a rune"
		case tok.Kind < Word || tok.Kind > Symbol:
			return "a token has no kind"
		case strings.ContainsFunc(text[start:end], isBlank):
			return "a token holds white space: " + d.Word(i)
		case d.TokenAt(start) != i || d.TokenAt(end-1) != i:
			return "TokenAt does not find a token"
		}
		at = end
	}
	if body == nil {
		body = []Span{{0, len(text)}}
	}
	next := 0
	for _, r := range body {
		r = clip(text, r, from)
		if r.Start >= r.End {
			continue
		}
		from = r.End
		for i := r.Start; i < r.End; {
			if next < len(d.Tokens) && int(d.Tokens[next].Start) == i {
				i = int(d.Tokens[next].End)
				next++
				continue
			}
			c, w := classAt(text, i)
			if c != blank && c != format {
				return "a character belongs to no token: " + text[i:i+w]
			}
			i += w
		}
	}
	if next != len(d.Tokens) {
		return "tokens stand outside the body"
	}

	token, sentence := 0, 0
	for i, p := range d.Paragraphs {
		if p.FirstSentence != sentence || p.EndSentence <= sentence || p.EndSentence > len(d.Sentences) {
			return "a paragraph's sentences leave a gap, overlap or are none"
		}
		if p.Start != d.Sentences[sentence].Start || p.End != d.Sentences[p.EndSentence-1].End {
			return "a paragraph does not cover its sentences"
		}
		for ; sentence < p.EndSentence; sentence++ {
			s := d.Sentences[sentence]
			if s.FirstToken != token || s.EndToken <= token || s.EndToken > len(d.Tokens) {
				return "a sentence's tokens leave a gap, overlap or are none"
			}
			if s.Start != int(d.Tokens[s.FirstToken].Start) || s.End != int(d.Tokens[s.EndToken-1].End) {
				return "a sentence does not cover its tokens"
			}
			if s.Paragraph != i || d.SentenceOf(s.FirstToken) != sentence || d.SentenceOf(s.EndToken-1) != sentence {
				return "a sentence is not found from its tokens"
			}
			token = s.EndToken
		}
	}
	if token != len(d.Tokens) || sentence != len(d.Sentences) {
		return "tokens or sentences belong to no paragraph"
	}
	return checkQuotes(d)
}

func checkQuotes(d *Doc) string {
	innermost := make([]int, len(d.Tokens))
	for i := range innermost {
		innermost[i] = -1
	}
	for i, q := range d.Quotes {
		switch {
		case i > 0 && q.OpenToken <= d.Quotes[i-1].OpenToken:
			return "quotes are not in order"
		case q.OpenToken >= q.CloseToken || q.CloseToken >= len(d.Tokens):
			return "a quote's tokens are out of range"
		case q.Start != int(d.Tokens[q.OpenToken].Start) || q.End != int(d.Tokens[q.CloseToken].End) ||
			q.Inner.Start != int(d.Tokens[q.OpenToken].End) || q.Inner.End > q.End || q.Inner.End < q.Inner.Start:
			return "a quote's spans are not those of its tokens"
		case q.Closed && q.Inner.End != int(d.Tokens[q.CloseToken].Start), !q.Closed && q.Inner.End != q.End:
			return "a quote's inner span does not end where it should"
		case d.Tokens[q.OpenToken].Kind != OpenQuote || q.Closed && d.Tokens[q.CloseToken].Kind != CloseQuote:
			return "a quote's marks have another kind"
		case q.Depth >= maxDepth || q.Parent >= i || q.Parent < -1 || q.Continues < -1:
			return "a quote's depth or relatives are out of range"
		case d.Sentences[d.SentenceOf(q.OpenToken)].Paragraph != d.Sentences[d.SentenceOf(q.CloseToken)].Paragraph:
			return "a quote goes beyond its paragraph"
		}
		if q.Parent < 0 {
			if q.Depth != 0 || innermost[q.OpenToken] >= 0 {
				return "a quote inside another has no parent"
			}
		} else if p := d.Quotes[q.Parent]; q.Depth != p.Depth+1 || q.OpenToken <= p.OpenToken ||
			q.CloseToken > p.CloseToken || p.Closed && q.CloseToken == p.CloseToken || innermost[q.OpenToken] != q.Parent {
			return "a quote is not nested in its parent"
		}
		if q.Continues >= 0 {
			before := d.Quotes[q.Continues]
			if before.Closed || before.Single != q.Single ||
				d.Sentences[d.SentenceOf(before.OpenToken)].Paragraph != d.Sentences[d.SentenceOf(q.OpenToken)].Paragraph-1 {
				return "a quote goes on one that is closed, unlike or far"
			}
		}
		for t := q.OpenToken; t <= q.CloseToken; t++ {
			innermost[t] = i
		}
	}
	for i, q := range innermost {
		if d.InQuote(i) != q {
			return "InQuote is not the innermost quote"
		}
	}
	return ""
}

// onBoundary reports whether no rune of text reaches across offset i.
func onBoundary(text string, i int) bool { return onRune(text, i) == i }

func FuzzReset(f *testing.F) {
	f.Add(sample[:len(sample)/12], 0, 0)
	f.Add(wrapped[:len(wrapped)/12], 20, 300)
	f.Add(hardWrapped, 3, 3)
	for _, h := range hostile {
		f.Add(repeatTo(h.unit, 60), 5, 30)
	}
	for _, s := range []string{
		"“One.\n\n“‘Two,’” she “said. ‘Three", "’tis the soldiers’ ‘’90s’", `5'10" "6'1"" ''x'' ` + "``y''",
		"»a« «b» ‹c› „d“ ‚e‘", "Lt. Gen. A. B. v. C. No. 5 et al. Ph.D. e.g. U.S.", "1-2-3-4-5-6-7 1/2/3 1,2,345.6:7",
		"x@y.z. http://a.b/(c)'. www.d @e #f :-) +1", "a\u200db\u00ad c\u0301\u202e\ufeff\x00\x85\xc2\x85", "\xe2\x80 \xe2\x80\xa8\xf0\x9f",
	} {
		f.Add(s, 1, 4)
	}
	f.Fuzz(func(t *testing.T, s string, a, b int) {
		var d, again Doc
		d.Reset("“Not ‘yet.\n\n“We", nil)
		for _, body := range [][]Span{nil, {{a, b}, {b, len(s)}}, {{b, a}, {0, a}, {b + 1, b + 9}}} {
			d.Reset(s, body)
			if wrong := check(&d, s, body); wrong != "" {
				t.Fatalf("%s\ntext %q\nbody %v\ntokens %v\nquotes %+v", wrong, s, body, d.Tokens, d.Quotes)
			}
			again = Doc{}
			again.Reset(s, body)
			if len(d.Tokens) > 0 && !(reflect.DeepEqual(d.Paragraphs, again.Paragraphs) && reflect.DeepEqual(d.Sentences, again.Sentences) &&
				reflect.DeepEqual(d.Tokens, again.Tokens) && reflect.DeepEqual(append([]Quote{}, d.Quotes...), append([]Quote{}, again.Quotes...))) {
				t.Fatalf("a used Doc gives another result than a new one for %q", s)
			}
		}
		if !utf8.ValidString(s) {
			return
		}
		for _, tok := range d.Tokens {
			if !utf8.ValidString(s[tok.Start:tok.End]) {
				t.Fatalf("a token of valid text is not valid: %q", s[tok.Start:tok.End])
			}
		}
	})
}

func TestHostile(t *testing.T) {
	var d Doc
	for _, h := range hostile {
		s := repeatTo(h.unit, 3000)
		d.Reset(s, nil)
		if wrong := check(&d, s, nil); wrong != "" {
			t.Errorf("%s: %s", h.name, wrong)
		}
	}
}

func TestAccessors(t *testing.T) {
	const s = "They met. They left."
	var d Doc
	if d.TokenAt(0) != 0 || len(d.Tokens) != 0 {
		t.Error("an empty Doc has tokens")
	}
	d.Reset(s, nil)
	for offset, want := range map[int]int{0: 0, 3: 0, 4: 1, 5: 1, 8: 2, 9: 3, 19: 5, 20: 6, 99: 6} {
		if got := d.TokenAt(offset); got != want {
			t.Errorf("TokenAt(%d) = %d, want %d", offset, got, want)
		}
	}
	for token, want := range []int{0, 0, 0, 1, 1, 1} {
		if got := d.SentenceOf(token); got != want {
			t.Errorf("SentenceOf(%d) = %d, want %d", token, got, want)
		}
		if d.InQuote(token) != -1 {
			t.Errorf("InQuote(%d) = %d, want -1", token, d.InQuote(token))
		}
	}
	if d.Word(4) != "left" {
		t.Errorf("Word(4) = %q, want left", d.Word(4))
	}
}

// TestNoAllocation checks that a used Doc needs no further memory.
func TestNoAllocation(t *testing.T) {
	var d Doc
	d.Reset(sample, nil)
	if n := testing.AllocsPerRun(5, func() { d.Reset(sample, nil) }); n > 0 {
		t.Errorf("%.0f allocations in a used Doc, want none", n)
	}
}
