package lexicon

import "bytes"

// maxAcronym is the length of the words in capitals that are taken for no name.
const maxAcronym = 4

// FirstName returns the gender of a given name that starts with a capital,
// whatever its marks; it reports false for a word that is none of the table,
// for an abbreviation and a short word in capitals. A double name that the
// table lacks has the gender of its first part.
func FirstName(s string) (Gender, bool) {
	var k key
	k.reset()
	if k.add(s) != added || k.caps&1 == 0 || s[len(s)-1] == '.' || k.upper() && k.n <= maxAcronym {
		return UnknownGender, false
	}
	if g, ok := genderOf(k.bytes()); ok {
		return g, true
	}
	if first, _, double := bytes.Cut(k.bytes(), blank); double {
		return genderOf(first)
	}
	return UnknownGender, false
}

var blank = []byte(" ")

// genderOf returns the gender of a given name in the form of a key.
func genderOf(w []byte) (Gender, bool) {
	switch {
	case containsName(maleNames[:], w):
		return Male, true
	case containsName(femaleNames[:], w):
		return Female, true
	case containsName(sharedNames[:], w):
		return EitherGender, true
	}
	return UnknownGender, false
}

// containsName looks a folded name up in a sorted table.
func containsName(table []string, w []byte) bool {
	lo, hi := 0, len(table)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if table[m] < string(w) {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(table) && table[lo] == string(w)
}
