package lexicon

// PronounInfo is what a personal or possessive pronoun says of what it stands
// for. The zero value is no pronoun.
type PronounInfo struct {
	Person     uint8 // 1, 2 or 3
	Plural     bool
	Gender     Gender // of he and she; unknown for the others
	Thing      bool   // it, its
	Possessive bool   // his, their, ours
	Reflexive  bool   // himself
}

// Pronoun returns what a pronoun says, in any case. "Her" is both the object
// and the possessive form of she; it counts as possessive.
func Pronoun(s string) (PronounInfo, bool) {
	var b [12]byte
	switch string(lowerInto(b[:0], s)) {
	case "he", "him":
		return PronounInfo{Person: 3, Gender: Male}, true
	case "his":
		return PronounInfo{Person: 3, Gender: Male, Possessive: true}, true
	case "himself":
		return PronounInfo{Person: 3, Gender: Male, Reflexive: true}, true
	case "she":
		return PronounInfo{Person: 3, Gender: Female}, true
	case "her", "hers":
		return PronounInfo{Person: 3, Gender: Female, Possessive: true}, true
	case "herself":
		return PronounInfo{Person: 3, Gender: Female, Reflexive: true}, true
	case "it":
		return PronounInfo{Person: 3, Thing: true}, true
	case "its":
		return PronounInfo{Person: 3, Thing: true, Possessive: true}, true
	case "itself":
		return PronounInfo{Person: 3, Thing: true, Reflexive: true}, true
	case "they", "them":
		return PronounInfo{Person: 3, Plural: true}, true
	case "their", "theirs":
		return PronounInfo{Person: 3, Plural: true, Possessive: true}, true
	case "themselves":
		return PronounInfo{Person: 3, Plural: true, Reflexive: true}, true
	case "i", "me":
		return PronounInfo{Person: 1}, true
	case "my", "mine":
		return PronounInfo{Person: 1, Possessive: true}, true
	case "myself":
		return PronounInfo{Person: 1, Reflexive: true}, true
	case "we", "us":
		return PronounInfo{Person: 1, Plural: true}, true
	case "our", "ours":
		return PronounInfo{Person: 1, Plural: true, Possessive: true}, true
	case "ourselves":
		return PronounInfo{Person: 1, Plural: true, Reflexive: true}, true
	case "you":
		return PronounInfo{Person: 2}, true
	case "your", "yours":
		return PronounInfo{Person: 2, Possessive: true}, true
	case "yourself":
		return PronounInfo{Person: 2, Reflexive: true}, true
	case "yourselves":
		return PronounInfo{Person: 2, Plural: true, Reflexive: true}, true
	}
	return PronounInfo{}, false
}
