package syntax

import (
	"strings"
	"testing"
)

// news is invented text in the manner of agency reports, tokens parted by spaces.
var news = []string{
	"The guarantees would only take effect once a ceasefire is agreed .",
	"\" We are ready , \" said army spokesman Col. Adem Varga .",
	"Leaders of 27 nations agreed on a US - led ceasefire monitoring mechanism .",
	"Marlow said Oslo could deploy several thousand troops along the line of contact .",
	"The 60 - day truce , which began on Sunday , was brokered by Qatar and Egypt after weeks of indirect talks .",
	"If the ceasefire collapses , the coalition would intervene , the general told reporters at the border crossing .",
	"A senior official , who spoke on condition of anonymity , said the plan was awaiting approval .",
	"According to the envoy , both sides agreed in principle to withdraw heavy weapons within 30 days .",
	"The ministry said in a statement that it had recorded 14 violations since midnight .",
	"He added that the soldiers would no longer patrol the buffer zone , but that the observers would stay until the end of the year .",
}

func BenchmarkAppend(b *testing.B) {
	var p Parser
	var t Tree
	var sents [][]string
	tokens, size := 0, 0
	for _, s := range news {
		w := strings.Fields(s)
		sents = append(sents, w)
		tokens += len(w)
		size += len(s) + 1
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		t.Reset()
		for _, w := range sents {
			p.Append(&t, w)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
