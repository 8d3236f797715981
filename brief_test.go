package ceasefire

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// rowStart is the gutter of a line that opens a row.
var rowStart = regexp.MustCompile(`^ +@(\d+)  `)

func TestBriefNamesEverything(t *testing.T) {
	r := fullRecord()
	page := r.Brief()
	flat := strings.Join(strings.Fields(page), " ")
	want := []string{r.Article.Headline, r.Article.Source, r.Article.Published.String()}
	for _, s := range r.Statements {
		for _, q := range s.Quotes {
			want = append(want, q.In(r.Article.Text))
		}
	}
	for _, a := range r.Actors {
		if a.Kind == State {
			want = append(want, actorWords(a.ID))
		} else {
			want = append(want, a.Name)
		}
	}
	for _, p := range r.Provisions() {
		want = append(want, p.Name, lasting(p.Duration), p.Until.String(), "@"+strconv.Itoa(p.Evidence[0].Start))
	}
	for _, w := range want {
		if !strings.Contains(flat, w) {
			t.Errorf("the brief lacks %q", w)
		}
	}
	for _, a := range r.Actors {
		if strings.Contains(page, string(a.ID)) {
			t.Errorf("the brief shows the id %s", a.ID)
		}
	}
	if t.Failed() {
		t.Log(page)
	}
}

// TestBriefLayout checks that every line below the headings opens with a good
// offset or goes on from one that does, and keeps to the page.
func TestBriefLayout(t *testing.T) {
	page := fullRecord().Brief()
	if strings.Contains(page, "\n\n\n") {
		t.Error("two empty lines in a row")
	}
	_, sections, _ := strings.Cut(page, "\n\n")
	rows := 0
	for line := range strings.Lines(sections) {
		line = strings.TrimSuffix(line, "\n")
		if n := utf8.RuneCountInString(line); n > briefWidth {
			t.Errorf("%d columns: %q", n, line)
		}
		if strings.TrimRight(line, " ") != line {
			t.Errorf("spaces at the end of %q", line)
		}
		switch m := rowStart.FindStringSubmatch(line); {
		case m != nil:
			rows++
			if at, _ := strconv.Atoi(m[1]); at >= len(fullText) || !utf8.RuneStart(fullText[at]) {
				t.Errorf("the offset points to no word: %q", line)
			}
		case line == "" || line == strings.ToUpper(line) && line[0] != ' ':
			rows = 0
		case rows == 0 || !strings.HasPrefix(line, "        "):
			t.Errorf("neither a heading nor a row: %q", line)
		}
	}
}

func TestBriefOfSilence(t *testing.T) {
	const want = "\nThe text says nothing about ending a war.\n"
	if got := new(Record).Brief(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	r := Record{Article: Article{Headline: "Rain\nexpected", Published: Date{2026, 5, 7}}}
	if got := r.Brief(); got != "Rain expected\n2026-05-07\n"+want {
		t.Errorf("got %q", got)
	}
}

// sectionOf returns the lines below a heading.
func sectionOf(page, heading string) []string {
	_, rest, ok := strings.Cut(page, "\n"+heading+"\n")
	if !ok {
		return nil
	}
	rest, _, _ = strings.Cut(rest, "\n\n")
	return strings.Split(strings.TrimRight(rest, "\n"), "\n")
}

func checkSection(t *testing.T, r *Record, heading string, want ...string) {
	t.Helper()
	got := sectionOf(r.Brief(), heading)
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s\ngot:\n%s\nwant:\n%s", heading, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func ev(start, end int) []Span { return []Span{{start, end}} }

func TestBriefFirmness(t *testing.T) {
	force := func(id ID, s Status, start int) Force {
		return Force{Provision: Provision{ID: id, Status: s, Evidence: ev(start, start+1)}}
	}
	r := &Record{Article: Article{Text: strings.Repeat("x", 99)}, Forces: []Force{
		force("force/1", Rejected, 1), force("force/2", 0, 2), force("force/3", Signed, 3),
		force("force/4", InForce, 4), force("force/5", Ended, 5), force("force/6", Considered, 6),
	}}
	checkSection(t, r, "WHAT WAS AGREED, AND HOW FIRMLY",
		"   @4  in force    force", "   @3  signed      force", "   @6  considered  force",
		"   @2  –           force", "   @5  ended       force", "   @1  rejected    force")
}

func TestBriefWaits(t *testing.T) {
	truce := &Condition{Event: OnCeasefireAgreed, Span: Span{30, 40}}
	vote := &Condition{Event: OnOther, Span: Span{50, 57}}
	r := &Record{
		Article: Article{Text: strings.Repeat("x", 50) + "a  vote" + strings.Repeat("x", 50)},
		Forces: []Force{
			{Provision: Provision{ID: "force/1", Status: Agreed, Requires: truce, Evidence: ev(3, 4)}},
			{Provision: Provision{ID: "force/2", Status: Agreed, Requires: truce, Evidence: ev(7, 8)}, Kind: ForceTraining},
			{Provision: Provision{ID: "force/3", Status: Agreed, VoidIf: &Condition{Event: OnAttack}, Evidence: ev(9, 11)}},
		},
		Pledges: []Pledge{{Provision: Provision{ID: "pledge/1", Status: Rejected, Requires: vote, Evidence: ev(60, 61)},
			By: []ActorID{"state/NO"}, Action: ActionJoin, Toward: "force/2"}},
		Guarantees: []Guarantee{{Provision: Provision{ID: "guarantee/1", Evidence: ev(70, 71)},
			Trigger: &Condition{Event: OnAttack, Actors: []ActorID{"state/RU"}, Span: Span{80, 81}}}},
	}
	checkSection(t, r, "WHAT IT WAITS FOR",
		"   @30  starts         after a ceasefire is agreed: force @3; training force",
		"   @50  refused until  “a vote”: Norway to join training force",
		"   @80  obliges        if Russia attacks: security guarantees",
		"    @9  lapses         if there is an attack: force @9")
}

func TestBriefPledges(t *testing.T) {
	pledge := func(n int, by ActorID, s Status, a Action, more func(*Pledge)) Pledge {
		p := Pledge{Provision: Provision{ID: NewID("pledge", n), Status: s, Evidence: ev(n, n+5)}, By: []ActorID{by}, Action: a}
		if by == "" {
			p.By = nil
		}
		if more != nil {
			more(&p)
		}
		return p
	}
	r := &Record{
		Article: Article{Text: "say it with flowers"},
		Forces:  []Force{{Provision: Provision{ID: "force/1", Name: "Tana Force"}}},
		Pledges: []Pledge{
			pledge(1, "state/FR", Considered, ActionDeploy, func(p *Pledge) {
				p.Quantity, p.Toward, p.Place = UpTo(500, "troops"), "force/1", "Tana"
			}),
			pledge(2, "state/DE", Rejected, ActionDeploy, func(p *Pledge) { p.Quantity.Unit = "troops" }),
			pledge(3, "state/FR", Agreed, ActionLead, func(p *Pledge) { p.Toward, p.Until = "force/1", Date{2026, 5, 0} }),
			pledge(4, "", Dropped, ActionConsult, func(p *Pledge) { p.To = []ActorID{"state/UA", "group/elders"} }),
			pledge(5, "state/DE", Offered, ActionSupply, func(p *Pledge) { p.To, p.According = []ActorID{"state/UA"}, []ActorID{"state/FR"} }),
			pledge(6, "state/DE", Offered, ActionTrain, nil),
			pledge(7, "state/DE", 0, ActionOther, nil),
		},
	}
	checkSection(t, r, "WHO GIVES WHAT",
		"   @3  France   agreed      lead Tana Force, until 2026-05",
		"   @1           considered  deploy up to 500 troops for Tana Force in Tana",
		"   @5  Germany  offered     supply for Ukraine — France",
		"   @6           offered     train: with",
		"   @7           –           with")
	checkSection(t, r, "WHO REFUSES WHAT, AND WHAT WAS DROPPED",
		"   @2  Germany      rejected  deploy troops",
		"   @4  (not named)  dropped   consult Ukraine and elders")
}

func TestBriefStatements(t *testing.T) {
	text := "“We agree,” Ann Lee said. “Not yet,” she\nadded. It was said he left. Ann Lee warned of war."
	words := func(s string) Span {
		i := strings.Index(text, s)
		if i < 0 {
			t.Fatalf("%q is not in the text", s)
		}
		return Span{i, i + len(s)}
	}
	r := &Record{
		Article: Article{Text: text},
		Actors:  []Actor{{ID: "person/ann-lee", Kind: Person, Name: "Ann Lee", Country: "US", Role: "envoy"}},
		Statements: []Statement{
			{ID: "statement/1", Speakers: []ActorID{"person/ann-lee"}, Source: words("Ann Lee"), Cue: words("said"), Mode: Direct, Act: ActSay,
				Content: words("“We agree,” Ann Lee said. “Not yet,”"), Quotes: []Span{words("We agree,"), words("Not yet,")}},
			{ID: "statement/2", Cue: words("was said"), Content: words("he left"), Mode: Indirect, Act: ActSay, Via: []ActorID{"organization/radio"}},
			{ID: "statement/3", Speakers: []ActorID{"person/ann-lee"}, Cue: words("warned"), Content: words("of war"), Mode: Indirect, Act: ActWarn},
		},
	}
	checkSection(t, r, "WHO SAID WHAT",
		"  @16  Ann Lee, envoy, United States",
		"   @0    say   “We agree,” … “Not yet,”",
		"  @92    warn  of war",
		"  @68  (not named)",
		"  @68    say   he left (via radio)")
}

func TestBriefWraps(t *testing.T) {
	long := strings.Repeat("word ", 60)
	r := &Record{
		Article: Article{Text: long + "é"},
		Issues:  []Issue{{Topic: TopicTerritory, State: IssueOpen, Evidence: ev(0, len(long))}},
		Meetings: []Meeting{{Provision: Provision{ID: "meeting/1", Status: Ended, Evidence: ev(5, 9)}, Kind: Talks,
			Place: strings.Repeat("é", 120), Hosts: []ActorID{"group/" + ActorID(strings.Repeat("a-", 40)+"b")}}},
	}
	issue := strings.Join(sectionOf(r.Brief(), "WHAT IS OPEN"), "\n")
	want := "    @0  open  territory: " + strings.TrimSpace(strings.Repeat("word ", 15)) + "\n" +
		"              " + strings.TrimSpace(strings.Repeat("word ", 5)) + " …"
	if issue != want {
		t.Errorf("got\n%s\nwant\n%s", issue, want)
	}
	for _, line := range sectionOf(r.Brief(), "WHO MEETS") {
		if utf8.RuneCountInString(line) > briefWidth && strings.Count(strings.TrimSpace(line), " ") > 0 {
			t.Errorf("a line that could be broken is too long: %q", line)
		}
	}
}

// TestBriefShowsNoControls keeps an article from talking to the terminal.
func TestBriefShowsNoControls(t *testing.T) {
	text := "\x1b[2JThe border is\r\nopen\a."
	r := &Record{
		Article: Article{Headline: "\x1b]0;x\aNews", Text: text},
		Actors:  []Actor{{ID: "group/elders", Kind: Group, Name: "El\x1bders"}},
		Issues:  []Issue{{Topic: TopicTerritory, State: IssueOpen, Evidence: ev(0, len(text))}},
		Pledges: []Pledge{{Provision: Provision{ID: "pledge/1"}, By: []ActorID{"group/elders"}}},
	}
	const want = "]0;xNews\n" +
		"\nWHO GIVES WHAT\n       Elders  –  \n" +
		"\nWHAT IS OPEN\n   @0  open  territory: [2JThe border is open.\n"
	if got := r.Brief(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestWriteBriefError(t *testing.T) {
	if err := fullRecord().WriteBrief(brokenWriter{}); !errors.Is(err, errBroken) {
		t.Errorf("the writer's error is lost: %v", err)
	}
}
