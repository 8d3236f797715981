package lexicon

// Gender is the grammatical gender that a word gives a person. The zero value
// is unknown.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male
	Female
	EitherGender // a name that men and women bear; a pronoun for both
)

var genderNames = [...]string{"unknown", "male", "female", "either"}

// String returns the gender in lower case.
func (g Gender) String() string {
	if int(g) < len(genderNames) {
		return genderNames[g]
	}
	return "unknown"
}

// Office is what a title or role noun says its bearer is. The zero value is
// none in particular.
type Office uint8

const (
	HeadOfState      Office = iota + 1 // president, king, emir, supreme leader
	HeadOfGovernment                   // prime minister, premier, chancellor
	ForeignMinister                    // foreign minister, foreign secretary
	DefenceMinister                    // defence minister, secretary of war
	Minister                           // any other minister, vice-president
	Spokesperson                       // spokesman, press secretary
	Envoy                              // envoy, special representative, emissary
	Ambassador                         // ambassador, chargé d'affaires, permanent representative
	Commander                          // commander, chief of staff, general
	Negotiator                         // negotiator, chief negotiator, delegate
	Mediator                           // mediator, facilitator, broker
	BodyHead                           // secretary-general, director, chairman, head
	Lawmaker                           // lawmaker, senator, speaker of parliament
	Adviser                            // adviser, aide
	Governor                           // governor, mayor, administrator
	PartyLeader                        // leader, opposition leader, warlord
	Cleric                             // pope, ayatollah, bishop
	Jurist                             // judge, prosecutor
	Official                           // official, diplomat, source
	Expert                             // analyst, professor, researcher
)

var officeNames = [...]string{"", "head of state", "head of government", "foreign minister", "defence minister", "minister", "spokesperson", "envoy",
	"ambassador", "commander", "negotiator", "mediator", "head of a body", "lawmaker", "adviser", "governor", "leader", "cleric", "jurist", "official", "expert"}

// String returns what the office is, "" for none.
func (o Office) String() string {
	if int(o) < len(officeNames) {
		return officeNames[o]
	}
	return ""
}

// SpeaksForState reports whether the holder of an office in a state commits it
// by his word.
func (o Office) SpeaksForState() bool {
	switch o {
	case HeadOfState, HeadOfGovernment, ForeignMinister, DefenceMinister, Minister, Spokesperson, Envoy, Ambassador, Negotiator:
		return true
	}
	return false
}
