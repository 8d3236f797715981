package parse

import (
	"sort"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// TestUnder checks every operator over every reading it can meet.
func TestUnder(t *testing.T) {
	const (
		none = ceasefire.Status(0)
	)
	bare := reading{bare: true}
	tests := []struct {
		name  string
		inner reading
		ops   []force
		want  ceasefire.Status // 0: nothing is asserted
	}{
		{"agreed to send", bare, []force{agrees}, ceasefire.Agreed},
		{"refused to send", bare, []force{rejects}, ceasefire.Rejected},
		{"ready to send", bare, []force{offers}, ceasefire.Offered},
		{"considering sending", bare, []force{considers}, ceasefire.Considered},
		{"urged to send", bare, []force{proposes}, ceasefire.Proposed},
		{"plans to send", bare, []force{intends}, ceasefire.Intended},
		{"discussed sending", bare, []force{negotiates}, ceasefire.Negotiated},
		{"began sending", bare, []force{starts}, ceasefire.InForce},
		{"finished sending", bare, []force{finishes}, ceasefire.Ended},
		{"promise frozen", bare, []force{agrees, pauses}, ceasefire.Suspended},
		{"broke its promise", bare, []force{agrees, breaks}, ceasefire.Broken},
		{"promise struck from the text", bare, []force{agrees, drops}, ceasefire.Dropped},
		{"has yet to send", bare, []force{voids}, none},
		{"would be ready to consider sending", bare, []force{considers, offers, intends}, ceasefire.Considered},
		{"did not rule out sending", bare, []force{rejects, negates}, ceasefire.Considered},
		{"refused to rule out sending", bare, []force{rejects, rejects}, ceasefire.Considered},
		{"agreed to consider", bare, []force{considers, agrees}, ceasefire.Considered},
		{"plans to agree to", bare, []force{agrees, intends}, ceasefire.Intended},
		{"could agree to", bare, []force{agrees, considers}, ceasefire.Considered},
		{"is not ready to", bare, []force{offers, negates}, ceasefire.Rejected},
		{"does not plan to", bare, []force{intends, negates}, ceasefire.Rejected},
		{"is not considering", bare, []force{considers, negates}, ceasefire.Rejected},
		{"has not agreed to", bare, []force{agrees, negates}, none},
		{"did not propose to", bare, []force{proposes, negates}, none},
		{"agreed not to send", bare, []force{negates, agrees}, ceasefire.Rejected},
		{"called on X not to send", bare, []force{negates, proposes}, none},
		{"will not send", reading{status: ceasefire.Intended, bare: true}, []force{negates}, ceasefire.Rejected},
		{"agreed that it will send", reading{status: ceasefire.Intended, bare: true}, []force{agrees}, ceasefire.Agreed},
		{"did not send", reading{status: ceasefire.Ended, bare: true, past: true}, []force{negates}, none},
		{"cannot send", reading{status: ceasefire.Considered}, []force{negates}, ceasefire.Rejected},
		{"nothing follows nothing", reading{none: true}, []force{agrees}, none},
	}
	for _, tt := range tests {
		r := tt.inner
		for _, f := range tt.ops {
			r = r.under(f)
		}
		if r.none != (tt.want == none) || !r.none && r.status != tt.want {
			t.Errorf("%s: got %v (none %v), want %v", tt.name, r.status, r.none, tt.want)
		}
	}
}

// TestUnderTotal: no operator chain panics, and a chain is never firmer than
// its weakest undertaking.
func TestUnderTotal(t *testing.T) {
	for f := asIs; f <= voids; f++ {
		for g := asIs; g <= voids; g++ {
			r := reading{bare: true}.under(f)
			s := r.under(g)
			if r.none && !s.none {
				t.Errorf("operator %d makes something of nothing after %d", g, f)
			}
			weak := f == considers && (g == agrees || g == offers || g == intends || g == proposes)
			if weak && s.status != ceasefire.Considered {
				t.Errorf("operator %d over considered gives %v", g, s.status)
			}
		}
	}
}

// TestTablesSorted names the row that is out of order.
func TestTablesSorted(t *testing.T) {
	check := func(name string, n int, key func(int) string) {
		t.Helper()
		if n == 0 {
			t.Errorf("%s is empty", name)
		}
		for i := 1; i < n; i++ {
			if key(i-1) > key(i) {
				t.Errorf("%s: %q stands after %q", name, key(i), key(i-1))
			}
		}
	}
	check("operators", len(operators), func(i int) string { return operators[i].lemma })
	check("nouns", len(nouns), func(i int) string { return nouns[i].lemma })
	check("frames", len(frames), func(i int) string { return frames[i].verb })
	check("phraseFrames", len(phraseFrames), func(i int) string { return phraseFrames[i].verb })
	check("nounFrames", len(nounFrames), func(i int) string { return nounFrames[i].noun })
	check("fates", len(fates), func(i int) string { return fates[i].verb })
	check("markers", len(markers), func(i int) string { return markers[i].words })
	check("eventVerbs", len(eventVerbs), func(i int) string { return eventVerbs[i].verb })
	check("eventNouns", len(eventNouns), func(i int) string { return eventNouns[i].noun })
	check("ownDoing", len(ownDoing), func(i int) string { return ownDoing[i] })
	check("stanceVerbs", len(stanceVerbs), func(i int) string { return stanceVerbs[i].verb })
	check("stanceNouns", len(stanceNouns), func(i int) string { return stanceNouns[i].noun })
	check("issueNouns", len(issueNouns), func(i int) string { return issueNouns[i] })
	check("issueStates", len(issueStates), func(i int) string { return issueStates[i].word })
	for _, table := range [...]struct {
		name string
		rows []kindWord
	}{
		{"mechanismWords", mechanismWords[:]}, {"forceWords", forceWords[:]}, {"documentHeads", documentHeads[:]},
		{"meetingHeads", meetingHeads[:]}, {"guaranteeWords", guaranteeWords[:]},
	} {
		check(table.name, len(table.rows), func(i int) string { return table.rows[i].word })
	}
	for i := 1; i < len(operators); i++ {
		if operators[i-1].lemma == operators[i].lemma {
			t.Errorf("operators has %q twice", operators[i].lemma)
		}
	}
	if !sort.SliceIsSorted(nouns[:], func(x, y int) bool { return nouns[x].lemma < nouns[y].lemma }) {
		t.Error("nouns is not sorted")
	}
}
