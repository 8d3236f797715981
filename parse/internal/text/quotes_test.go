package text

import (
	"fmt"
	"strings"
	"testing"
)

// quotes describes the quotes of s: for each its inner text, a > for each quote
// around it, ~ when it is never closed, ' when its marks are single, and +n
// when it reopens quote n.
func quotes(s string) string {
	var d Doc
	d.Reset(s, nil)
	var out []string
	for _, q := range d.Quotes {
		note := strings.Repeat(">", q.Depth)
		if q.Single {
			note += "'"
		}
		if !q.Closed {
			note += "~"
		}
		if q.Continues >= 0 {
			note += fmt.Sprint("+", q.Continues)
		}
		if note != "" {
			note += " "
		}
		out = append(out, note+strings.TrimSpace(s[q.Inner.Start:q.Inner.End]))
	}
	return strings.Join(out, " / ")
}

func TestQuotes(t *testing.T) {
	tests := map[string][][2]string{
		"curly double": {
			{"“We agree,” he said.", "We agree,"},
			{"He said “no” and “never”.", "no / never"},
			{"“We,” he said, “agree.”", "We, / agree."},
			{"“We agree” said", "We agree"},
		},
		"straight double": {
			{`"We agree," he said. "But not yet."`, "We agree, / But not yet."},
			{`He called it "a step" ("a first one").`, "a step / a first one"},
			{`the plan—"a step"—failed`, "a step"},
			{`" We agree " he said`, "We agree"},
			{`"We agree, "he said. "But not yet," he added.`, "We agree, / But not yet,"},
		},
		"curly single": {
			{"‘We agree,’ he said.", "' We agree,"},
			{"‘we’ll go,’ he said", "' we’ll go,"},
			{"‘We hold the soldiers’ positions,’ he said.", "' We hold the soldiers’ positions,"},
			{"the ‘tigers’ and ‘lions’ left", "' tigers / ' lions"},
			// Apostrophes:
			{"The soldiers’ and ministers’ huts.", ""},
			{"’tis so, O’Neill, the ’90s", ""},
			{"the leader, ‘Abd al-Amin, said so", ""},
		},
		"straight single": {
			{"'We agree,' he said.", "' We agree,"},
			{"'We don't hold the soldiers' positions,' he said.", "' We don't hold the soldiers' positions,"},
			{"He called it 'a step' and 'a start'.", "' a step / ' a start"},
			// Apostrophes:
			{"the soldiers' huts and the ministers' cars", ""},
			{"'Tis so, O'Neill, the '90s", ""},
			{"He met 'Abd al-Amin.", ""},
		},
		"guillemets": {
			{"« Nous sommes d’accord », dit-il.", "Nous sommes d’accord"},
			{"«Да», — сказал он. «Нет».", "Да / Нет"},
			{"»Wir gehen«, sagte er.", "Wir gehen"},
			{"‹oui› et «non»", "' oui / non"},
		},
		"low marks": {
			{"„Wir gehen“, sagte er.", "Wir gehen"},
			{"„Idziemy”, powiedział.", "Idziemy"},
			{"‚Wir gehen‘, sagte er.", "' Wir gehen"},
		},
		"back-ticks": {
			{"``We agree,'' he said.", "We agree,"},
			{"`We agree,' he said.", "' We agree,"},
			{"`We agree,` he said.", "' We agree,"},
			{"mama`s", ""},
		},
		"corner marks": {
			{"「停火」『和平』", "停火 / 和平"},
		},
		"mixed and mistyped": {
			{"“We agree,\" he said.", "We agree,"},
			{"“We agree,“ he said.", "We agree,"},
			{"”We agree,” he said.", "We agree,"},
			{"’’We agree,’’ he said", "We agree,"},
			{"“We agree, ”he said.", "We agree,"},
		},
		"nested": {
			{"“They say, ‘That is fine,’” he said.", "They say, ‘That is fine,’ / >' That is fine,"},
			{"‘They say, “That is fine,”’ he said.", "' They say, “That is fine,” / > That is fine,"},
			{`"They say, 'That's fine,'" he said.`, `They say, 'That's fine,' / >' That's fine,`},
			{"“A ‘b “c” d’ e”", "A ‘b “c” d’ e / >' b “c” d / >> c"},
			{"« Il dit “non” », dit-il", "Il dit “non” / > non"},
		},
		"reopened": {
			{"“We agree.\n\n“We will sign,” he said.", "~ We agree. / +0 We will sign,"},
			{"\"One.\n\"Two.\n\"Three,\" he said.", "~ One. / ~+0 Two. / +1 Three,"},
			{"‘One.\n\n‘Two,’ he said.", "'~ One. / '+0 Two,"},
			{"'One.\n\n'Two,' he said.", "'~ One. / '+0 Two,"},
			{"“He said, ‘One.\n\n“‘Two,’” she said.", "~ He said, ‘One. / >'~ One. / +0 ‘Two,’ / >'+1 Two,"},
			// Not reopened:
			{"“We agree.”\n\n“We will sign,” he said.", "We agree. / We will sign,"},
			{"“We agree.\n\nHe said “no”.", "~ We agree. / no"},
			{"“We agree.\n\n‘Yes,’ he said.", "~ We agree. / ' Yes,"},
			{"“One.\n\nTwo.\n\n“Three.”", "~ One. / Three."},
		},
		"left open": {
			{"“We agree, he said.\n\nThey left.", "~ We agree, he said."},
			{"“We agree. “We will sign,” he said.", "~ We agree. / We will sign,"},
			{"\"We agree. \"We will sign,\" he said.", "~ We agree. / We will sign,"},
			{"“They say, ‘That is fine.” He left.", "They say, ‘That is fine."},
			{"He said: ‘We agree.", "'~ We agree."},
			{"He left. “", ""},
			{"“", ""},
		},
		"stray closing marks": {
			{"We agree,” he said. “But not yet.”", "But not yet."},
			{"We agree,\" he said.", ""},
			{"They left.’ He said “no”.", "no"},
			{"He left» and «stayed»", "stayed"},
		},
		"feet and inches": {
			{`He is 5'10" tall and she is 6'1".`, ""},
			{`The 30" gun and the 6' wall`, ""},
			{`"It is 5'10" long," he said.`, `It is 5'10" long,`},
			{`"We have 5" he said`, "We have 5"},
		},
	}
	for rule, cases := range tests {
		t.Run(rule, func(t *testing.T) {
			for _, c := range cases {
				if got := quotes(c[0]); got != c[1] {
					t.Errorf("%q\n got %s\nwant %s", c[0], got, c[1])
				}
			}
		})
	}
}

func TestQuoteTokens(t *testing.T) {
	var d Doc
	d.Reset("He said “they say ‘no’ now” twice. “Go", nil)
	want := map[string]int{"He": -1, "“": 0, "they": 0, "‘": 1, "no": 1, "’": 1, "now": 0, "”": 0, "twice": -1, "Go": 2}
	for i := range d.Tokens {
		w := d.Word(i)
		if n, ok := want[w]; ok && i < 12 && d.InQuote(i) != n {
			t.Errorf("InQuote(%d), of %s, is %d, want %d", i, w, d.InQuote(i), n)
		}
	}
	if q := d.Quotes[1]; q.Parent != 0 || d.Word(q.OpenToken) != "‘" || d.Word(q.CloseToken) != "’" {
		t.Errorf("inner quote is %+v", q)
	}
	if q := d.Quotes[2]; q.Parent != -1 || q.Closed || d.Word(q.CloseToken) != "Go" || q.End != len(d.Text) {
		t.Errorf("open quote is %+v", q)
	}
}

func TestQuoteDepth(t *testing.T) {
	var d Doc
	d.Reset(strings.Repeat("“ ‘a ", 50)+strings.Repeat("’ ”", 50), nil)
	for _, q := range d.Quotes {
		if q.Depth >= maxDepth {
			t.Fatalf("a quote has %d around it, want fewer than %d", q.Depth, maxDepth)
		}
	}
	if len(d.Quotes) < maxDepth {
		t.Errorf("%d quotes, want %d at least", len(d.Quotes), maxDepth)
	}
}
