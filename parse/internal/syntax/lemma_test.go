package syntax

import (
	"slices"
	"strings"
	"testing"
)

func TestLemma(t *testing.T) {
	tests := []struct {
		tag   Tag
		pairs string // form>lemma
	}{
		{VBD, `said>say Went>go took>take gave>give met>meet led>lead held>hold broke>break began>begin sought>seek
			fought>fight brought>bring thought>think stood>stand withdrew>withdraw oversaw>oversee undertook>undertake
			underwent>undergo withheld>withhold foresaw>foresee overthrew>overthrow struck>strike fled>flee swore>swear
			chose>choose spoke>speak told>tell sent>send kept>keep left>leave felt>feel lost>lose won>win fell>fall
			rose>rise flew>fly drew>draw threw>throw shot>shoot hit>hit put>put set>set was>be were>be had>have did>do`},
		{VBD, `agreed>agree deployed>deploy announced>announce welcomed>welcome pledged>pledge urged>urge merged>merge
			planned>plan stopped>stop committed>commit transferred>transfer signalled>signal travelled>travel
			cancelled>cancel controlled>control patrolled>patrol called>call killed>kill rolled>roll installed>install
			fulfilled>fulfill carried>carry denied>deny tried>try died>die tied>tie vetoed>veto echoed>echo
			ceased>cease released>release hosted>host visited>visit created>create negotiated>negotiate evacuated>evacuate
			treated>treat provided>provide included>include required>require declared>declare ensured>ensure
			entered>enter offered>offer appeared>appear determined>determine remained>remain joined>join opened>open
			happened>happen mentioned>mention handled>handle settled>settle reconciled>reconcile revealed>reveal
			labelled>label assumed>assume developed>develop escaped>escape provoked>provoke asked>ask described>describe
			disturbed>disturb breathed>breathe moved>move solved>solve organised>organise recognized>recognize
			argued>argue continued>continue issued>issue hoped>hope stated>state used>use fired>fire looked>look
			changed>change challenged>challenge hanged>hang belonged>belong judged>judge focused>focus focussed>focus
			combated>combat targeted>target benefitted>benefit persuaded>persuade guided>guide panicked>panic
			honoured>honour favoured>favour endorsed>endorse increased>increase passed>pass discussed>discuss
			Practised>practice programmed>program occurred>occur brokered>broker monitored>monitor disarmed>disarm`},
		{VBN, `taken>take given>give seen>see held>hold broken>break withdrawn>withdraw forgotten>forget born>bear
			forbidden>forbid overcome>overcome split>split upheld>uphold agreed>agree brokered>broker led>lead`},
		{VBG, `taking>take making>make dying>die lying>lie running>run agreeing>agree seeing>see fleeing>flee
			monitoring>monitor signalling>signal ceasing>cease hosting>host bringing>bring hanging>hang shelling>shell
			withdrawing>withdraw patrolling>patrol including>include travelling>travel being>be going>go saying>say`},
		{VBZ, `says>say goes>go has>have is>be does>do carries>carry dies>die passes>pass reaches>reach vetoes>veto
			judges>judge releases>release agrees>agree fixes>fix pushes>push 's>be lies>lie uses>use focuses>focus`},
		{VBP, `are>be 're>be 've>have am>be say>say found>found lay>lay enrol>enroll`},
		{VB, `be>be lay>lay found>found Deploy>deploy wound>wound practise>practice`},
		{NNS, `agreements>agreement countries>country Programmes>programme judgements>judgement judgments>judgment men>man
			women>woman children>child people>people feet>foot lives>life knives>knife spokesmen>spokesman gunmen>gunman
			policewomen>policewoman crises>crisis analyses>analysis bases>base ceasefires>ceasefire truces>truce
			armies>army allies>ally boxes>box churches>church passes>pass buses>bus viruses>virus houses>house causes>cause
			heroes>hero shoes>shoe ties>tie movies>movie series>series headquarters>headquarters troops>troops talks>talk
			criteria>criterion memoranda>memorandum referenda>referendum media>media forces>force missiles>missile
			1990s>1990s authorities>authority hostilities>hostility prizes>prize axes>axis brothers-in-law>brother-in-law`},
		{NN, `agreement>agreement Ceasefire>ceasefire news>news press>press crisis>crisis NATO>nato`},
		{NNP, `France>france Nations>nations "U.S.">"u.s."`},
		{NNPS, `Nations>nations States>states`},
		{JJR, `better>good worse>bad larger>large bigger>big earlier>early stronger>strong safer>safe smaller>small higher>high`},
		{JJS, `best>good largest>large biggest>big heaviest>heavy longest>long latest>late`},
		{RBR, `better>well longer>long later>late earlier>early sooner>soon`},
		{MD, `'ll>will wo>will ca>can would>would 'd>would could>could`},
		{RB, `n't>not N'T>not not>not quickly>quickly`},
		{PRP, `them>they him>he her>she us>we it>it I>i`},
		{PRPS, `her>her their>their its>its`},
		{DT, `an>a these>this those>that the>the`},
		{POS, `'s>'s ’s>'s`},
	}
	var p Parser
	p.Append(new(Tree), []string{"x"})
	for _, x := range tests {
		for _, pair := range strings.Fields(x.pairs) {
			form, want, _ := strings.Cut(pair, ">")
			if got := p.lemma.lemma(form, x.tag); got != want {
				t.Errorf("%s/%v: %q, want %q", form, x.tag, got, want)
			}
		}
	}
}

// Without a lexicon spelling alone decides.
func TestLemmaBySpelling(t *testing.T) {
	var l lemmatizer
	for _, pair := range strings.Fields(`brokered>broker hoped>hope shelved>shelve stranded>strand dismantled>dismantle
		garrisoned>garrison flouted>flout denounced>denounce ratified>ratify disengaged>disengage blockaded>blockade
		coordinated>coordinate reoccupied>reoccupy seceded>secede besieged>besiege repatriated>repatriate`) {
		form, want, _ := strings.Cut(pair, ">")
		if got := l.lemma(form, VBD); got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
}

func TestLemmaTablesSorted(t *testing.T) {
	for name, table := range map[string][]formLemma{"verbs": irregularVerbs, "bases": irregularBases, "nouns": irregularNouns, "degrees": irregularDegrees, "function": functionWords} {
		sorted := slices.IsSortedFunc(table, func(a, b formLemma) int { return strings.Compare(a.form, b.form) })
		if !sorted {
			t.Errorf("%s: not sorted", name)
		}
		for i := range table {
			if i > 0 && table[i].form == table[i-1].form {
				t.Errorf("%s: %q twice", name, table[i].form)
			}
			if got, ok := lookup(table, []byte(table[i].form)); !ok || got != table[i].lemma {
				t.Errorf("%s: %q gives %q, %v", name, table[i].form, got, ok)
			}
		}
		if got, ok := lookup(table, []byte("zzz")); ok {
			t.Errorf("%s: zzz gives %q", name, got)
		}
	}
}

// The memory of lemmas is bounded.
func TestLemmaBound(t *testing.T) {
	var l lemmatizer
	form := []byte("Aaaaaaa")
	for range 3 * maxInterned {
		for i := len(form) - 1; i > 0; i-- {
			if form[i]++; form[i] <= 'z' {
				break
			}
			form[i] = 'a'
		}
		if got, want := l.lemma(string(form), NNP), strings.ToLower(string(form)); got != want {
			t.Fatalf("%s: %q", form, got)
		}
	}
	if len(l.kept) > maxInterned {
		t.Errorf("%d lemmas kept", len(l.kept))
	}
}
