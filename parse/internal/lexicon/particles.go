package lexicon

// Particle reports whether s, as it stands, is a particle of personal names:
// "al", "bin", "van", "Ould".
func Particle(s string) bool {
	switch s {
	case "ad", "af", "Ag", "ag", "al", "Al", "an", "ap", "ar", "as", "ash", "at", "Ait", "Aït", "av", "az",
		"Ba", "Bani", "bel", "Bel", "ben", "Ben", "bet", "bin", "Bin", "bint", "Bint",
		"abd", "Abd", "Abdel", "Abdul", "abu", "Abu", "aba", "Aba", "Abou", "abou",
		"da", "Da", "dal", "Dal", "das", "de", "De", "degli", "dei", "del", "Del", "della", "Della", "den", "Den", "der", "Der", "des", "Des", "di", "Di", "do", "Do", "dos", "Dos", "du", "Du",
		"e", "ed", "el", "El", "er", "es", "ibn", "Ibn", "in", "in't", "Ka", "kyzy", "la", "La", "las", "Las", "le", "Le", "los", "Los", "Mac", "Mc", "Mint", "mint", "mac",
		"na", "nee", "née", "Nic", "Ní", "O", "oglu", "Oglu", "ou", "Ou", "oulad", "Ould", "ould", "Pur", "san", "San", "Santa", "Sant", "St", "St.", "Saint",
		"te", "ten", "Ten", "ter", "Ter", "Umm", "Um", "um", "umm", "ul", "ur", "Ur", "Ul", "uulu", "ud", "Ud", "uz", "uddin",
		"van", "Van", "vande", "vander", "ver", "vom", "von", "Von", "y", "zu", "zum", "zur":
		return true
	}
	return false
}
