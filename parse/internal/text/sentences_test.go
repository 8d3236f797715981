package text

import (
	"strings"
	"testing"
)

// sentences returns the sentences of s joined by " | ", those of different
// paragraphs by " ¶ ".
func sentences(s string) string {
	var d Doc
	d.Reset(s, nil)
	var b strings.Builder
	for i, x := range d.Sentences {
		if i > 0 {
			b.WriteString(map[bool]string{true: " | ", false: " ¶ "}[x.Paragraph == d.Sentences[i-1].Paragraph])
		}
		b.WriteString(s[x.Start:x.End])
	}
	return b.String()
}

// TestSentences splits texts whose ends of sentences are marked with |.
func TestSentences(t *testing.T) {
	tests := map[string][]string{
		"full stops": {
			"They met. | The talks went on.",
			"Stay away 30 km. | Observers watch for 5 min. | Then they go.",
			"He came in 2003. | 15 others did not.",
			"they met. | the talks went on.",
			"It cost 3.5 million. | It rose.",
			"The brgd. general left.",
		},
		"no blank after the full stop": {
			"They agreed.| The next step is near.",
			"It is over.| We know.",
			"The site is News.example.com today.",
		},
		"questions and exclamations": {
			"Who pays? | Nobody knows.",
			"Stop! | It is over. | Really?! | Yes.",
			"The firm Yahoo! said no.",
		},
		"titles do not end a sentence": {
			"They met Lt. Gen. Berg and Col. A. Ott.",
			"It was led by Gov. Will Hart and Sen. So Lee.",
			"Mr. The left with Mrs. An.",
		},
		"initials": {
			"A. Khan met B. J. Lee.",
			"Ann W. Cole and M. van Dyke met.",
			"He chose plan B. | The others did not.",
			"He wrote on X. | State television agreed.",
			"They met X. Khan.",
		},
		"abbreviations before a word that starts sentences": {
			"He lives in the U.S. | The law is new.",
			"It began at 9 a.m. | But they left.",
			"They work for Acme Inc. | She does not.",
			"It ended on the 3rd of Sept. | They left.",
			"She lives in D.C. | “We like it,” she said.",
			// None ends one here:
			"The U.S. President met U.N. envoys at 9 a.m. Monday.",
			"Acme Inc. officials met on Sept. 4.",
			"the U.S. government and Acme Corp. lawyers",
		},
		"etc.": {
			"They sold tents, arms, etc. | Then they left.",
			"They sold arms, etc. in the north.",
			"They sold tents etc. (and arms) there.",
		},
		"No. and its like": {
			"It was article No. 5 of the pact.",
			"Did he agree? | No. | He left.",
			"See p. 5 and Fig. 3.",
		},
		"closing marks stay": {
			"“We agree.” | He left.",
			"\"We agree.\" | He left.",
			"(They met.) | He left. [1] | She stayed.",
			"‘We agree.’ | He left.",
			"He called it a “step.” | The plan is old.",
		},
		"attribution goes with the quotation": {
			"“We agree!” he said. | He left.",
			"“Are you ready?” asked the envoy.",
			"“Are you ready?” Khan asked.",
			"\"Is it over?\" Lt. Gen. Ann Berg wrote.",
			"“We waited…” she said.",
			// Not an attribution:
			"“Are you ready?” | The envoy was not.",
			"“Is it over?” | Khan left the room.",
		},
		"inside quotation marks": {
			"“We agree. | We will sign,” he said.",
			"“Yes!” | “No!”",
			"He said: “We agree.” | “When?” | “Now.”",
			"“We met the so-called ‘tigers.’ | They left,” she said.",
		},
		"ellipses": {
			"They waited ... and left.",
			"They waited... | Nobody came.",
			"They waited… | Nobody came.",
			"the … president of 5… 6 of them",
		},
		"no end": {
			"They met; then they left; it was late.",
			"One thing is clear: It is over.",
			"They met -- at last -- in Bern.",
			"The pact (signed in Bern) holds - so far.",
		},
		"items of lists": {
			"The sides agreed: | 1. Stop fire. | 2. Open roads. | 3. Talk.",
			"They want: | 1. peace; | 2. bread; | 3. work.",
			"• Stop fire | • Open roads",
			// None:
			"They won 3. | Then 4. | They left.",
		},
		"other scripts": {
			"停火。| 谈判！| 开始",
			"هل اتفقوا؟ | نعم",
			"युद्ध समाप्त। | शांति",
		},
		"faces": {
			"It is over. :) | We left.",
			"Thanks! :-) | See you.",
		},
	}
	for rule, cases := range tests {
		t.Run(rule, func(t *testing.T) {
			for _, want := range cases {
				in := strings.NewReplacer(" | ", " ", "| ", "").Replace(want)
				want = strings.ReplaceAll(strings.ReplaceAll(want, " | ", "| "), "| ", " | ")
				if got := sentences(in); got != want {
					t.Errorf("%q\n got %s\nwant %s", in, got, want)
				}
			}
		})
	}
}
