package text

import "strings"

// abbrKind says when a full stop after a word belongs to it, and whether a
// sentence can end there.
type abbrKind uint8

const (
	noAbbr       abbrKind = iota
	title                 // stands before a name or a word: never ends a sentence
	general               // ends one only before a word that starts sentences: Inc., Sept.
	trailing              // an abbreviation inside a sentence alone: etc.
	beforeNumber          // an abbreviation before a number alone: No. 5
	afterNumber           // an abbreviation after a number and before no capital: 5 min. later
	afterComma            // an abbreviation after a comma or hyphen alone: Jackson, Miss.
	afterEt               // et al.
)

// abbreviation returns the kind of an abbreviation given without its full
// stop, noAbbr for any other word.
func abbreviation(word string) abbrKind {
	switch word {
	case "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs",
		"Gen", "Gens", "Lt", "Col", "Cols", "Maj", "Capt", "Cpt", "Cpl", "Sgt", "Pvt", "Pfc", "Spc", "Adm", "Cmdr", "Cdr", "Comdr", "Brig", "Ens",
		"GEN", "LT", "COL", "MAJ", "CAPT", "ADM", "BRIG",
		"Gov", "Govs", "Sen", "Sens", "Rep", "Reps", "Pres", "Amb", "Sec", "Supt", "Insp", "Det", "Atty", "Hon", "Rev", "Fr", "Msgr",
		"Ste", "Sts", "Mt", "Ft", "Dep", "Asst", "Assoc", "Bro",
		"vs", "cf", "viz", "approx", "ca", "incl", "esp", "resp":
		return title
	case "Jan", "Feb", "Apr", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Tue", "Tues", "Thu", "Thur", "Thurs", "Fri",
		"Inc", "Corp", "Co", "Ltd", "Bros", "Cie", "Jr", "Sr", "Esq",
		"St", "Ave", "Blvd", "Rd", "Hwy", "Bldg", "Dept", "dept", "Univ", "Inst", "Assn", "Natl", "Intl", "Govt", "govt", "Conf", "Div", "div", "Dist", "Ed", "ed", "Eds", "eds", "Attn", "Ret", "ret",
		"Ala", "Ariz", "Calif", "Colo", "Conn", "Fla", "Kan", "Ky", "Md", "Mich", "Minn", "Mont", "Neb", "Nev", "Okla", "Penn", "Tenn", "Tex", "Va", "Vt", "Wis", "Wyo", "Ont", "Que":
		return general
	case "etc", "Etc", "ETC":
		return trailing
	case "No", "no", "NO", "Nos", "nos", "Art", "Arts", "Fig", "Figs", "fig", "figs", "Vol", "vol", "Vols", "vols", "Para", "para", "paras", "Ch", "ch", "Pt", "pt", "pp", "Op", "op",
		"Jun", "Jul", "Mar", "Mon", "Wed", "Sat", "Sun", "est", "tel", "Tel", "ext", "Ext", "Rs":
		return beforeNumber
	case "min", "mins", "sec", "secs", "hr", "hrs", "yr", "yrs", "in", "ft", "lb", "lbs", "oz", "sq":
		return afterNumber
	case "Ill", "Mass", "Miss", "Wash", "Ore", "Ind", "Del", "La", "Mo", "Me", "Pa", "Ga", "Ark", "Cal", "Mex":
		return afterComma
	case "al":
		return afterEt
	}
	return noAbbr
}

// degrees are abbreviations with more than one letter between full stops; the
// last full stop is left out.
var degrees = [...]string{"B.Ed", "B.Sc", "D.Phil", "Ed.D", "LL.B", "LL.D", "LL.M", "Lt.Col", "Lt.Gen", "M.Ed", "M.Phil", "M.Sc", "Maj.Gen", "Ph.D"}

// degreeEnd returns the end of the degree that starts at t[i], 0 for none.
func degreeEnd(t string, i int) int {
	for _, d := range degrees[:] {
		if t[i] != d[0] || !strings.HasPrefix(t[i:], d) {
			continue
		}
		end := i + len(d)
		if end < len(t) && t[end] == '.' {
			return end + 1
		}
		if c, _ := classAt(t, end); c != letter && c != digit {
			return end
		}
	}
	return 0
}

// isClitic reports whether s, without its apostrophe, is cut off a word.
func isClitic(s string) bool {
	switch s {
	case "s", "d", "m", "re", "ve", "ll", "S", "D", "M", "RE", "VE", "LL":
		return true
	}
	return false
}

// contraction returns how many bytes of a word without apostrophe are its
// first token, 0 when it is one token.
func contraction(word string) int {
	switch word {
	case "cannot", "Cannot", "CANNOT", "gonna", "Gonna", "gotta", "Gotta", "wanna", "Wanna", "gimme", "Gimme", "lemme", "Lemme":
		return 3
	case "dont", "Dont", "cant", "wont", "Wont", "aint":
		return 2
	case "didnt", "isnt", "wasnt", "arent", "hasnt", "hadnt":
		return len(word) - 2
	case "doesnt", "havent", "werent", "couldnt", "wouldnt", "shouldnt":
		return len(word) - 2
	case "im":
		return 1
	case "youre", "theyre":
		return len(word) - 2
	case "thats", "Thats", "theres", "Theres":
		return len(word) - 1
	}
	return 0
}

// elision reports whether s follows an apostrophe that stands for what is left
// out at its start, and how many of its bytes make a token with the apostrophe,
// 0 for all.
func elision(s string) (cut int, ok bool) {
	switch s {
	case "tis", "Tis", "twas", "Twas", "twere", "twill":
		return 1, true
	case "em", "Em", "til", "till", "Til", "cause", "Cause", "bout", "round", "n", "cos", "cuz", "neath", "gainst":
		return 0, true
	}
	return 0, false
}

// isPrefix reports whether a word before a hyphen makes one token with the
// word after it.
func isPrefix(s string) bool {
	switch s {
	case "anti", "co", "counter", "cross", "e", "ex", "inter", "intra", "mega", "micro", "mid", "mini", "multi", "non", "over", "post", "pre", "pro", "re", "semi", "sub", "super", "trans", "ultra", "un", "under",
		"Anti", "Co", "Counter", "Cross", "E", "Ex", "Inter", "Mid", "Multi", "Non", "Over", "Post", "Pre", "Pro", "Re", "Semi", "Sub", "Trans", "psycho", "socio":
		return true
	}
	return false
}

// isUnit reports whether letters right after a number are a token: 5m, 10am.
func isUnit(s string) bool {
	switch s {
	case "m", "k", "b", "bn", "mn", "tn", "trn", "M", "K", "B", "C", "F", "MM", "am", "pm", "AM", "PM", "x",
		"mm", "cm", "km", "ft", "in", "mi", "kg", "g", "mg", "lb", "lbs", "oz", "t", "l", "ml", "kt", "cc",
		"hrs", "hr", "hh", "h", "min", "mins", "sec", "secs", "Hz", "kHz", "MHz", "GHz", "kb", "KB", "MB", "GB", "TB",
		"W", "kW", "MW", "GW", "kWh", "mph", "kph", "kmh", "km2", "m2", "percent", "pc", "º":
		return true
	}
	return false
}

// isTopDomain reports whether s ends host names and is no word.
func isTopDomain(s string) bool {
	switch s {
	case "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "COM", "ORG", "NET", "GOV",
		"uk", "eu", "de", "fr", "nl", "ch", "pl", "ru", "ua", "tr", "il", "ps", "qa", "ae", "eg", "za", "ng", "ke", "jp", "cn", "kr", "au", "nz", "ca", "br", "mx", "tv", "io":
		return true
	}
	return false
}

// isParticle reports whether s is a particle of names in lower case.
func isParticle(s string) bool {
	switch s {
	case "al", "bin", "bint", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von":
		return true
	}
	return false
}

// startsSentences reports whether a word with a capital stands at the start of
// a sentence rather than inside a name.
func startsSentences(s string) bool {
	switch s {
	case "The", "A", "An", "This", "That", "These", "Those", "There", "Here",
		"I", "He", "She", "It", "We", "You", "They", "His", "Her", "Its", "Our", "Your", "Their", "My", "One", "Someone", "Everyone", "Nobody", "Nothing",
		"In", "On", "At", "By", "For", "From", "With", "Without", "Under", "Over", "After", "Before", "During", "Since", "Until", "Within", "Among", "Between", "Against", "Amid", "Despite", "Unlike", "Like", "Through", "Throughout", "Across", "Around", "About", "Above", "Beyond", "Behind", "Following", "According", "Asked", "Speaking", "To", "Of", "As",
		"And", "But", "Or", "Nor", "So", "Yet", "If", "Although", "Though", "Because", "While", "When", "Whenever", "Where", "Whereas", "Whether", "Unless", "Once",
		"What", "Who", "Whom", "Whose", "Which", "Why", "How",
		"Not", "No", "Yes", "Now", "Then", "Thus", "Hence", "Still", "Also", "Even", "Only", "Just", "However", "Meanwhile", "Moreover", "Instead", "Nevertheless", "Nonetheless", "Otherwise", "Perhaps", "Maybe", "Indeed", "Finally", "Earlier", "Later", "Recently", "Today", "Yesterday", "Tomorrow", "Last", "Next", "First", "Second",
		"All", "Any", "Both", "Each", "Every", "Either", "Neither", "Few", "Many", "Most", "Much", "More", "Some", "Several", "Such", "Other", "Others", "Another",
		"Is", "Are", "Was", "Were", "Am", "Be", "Been", "Do", "Does", "Did", "Has", "Have", "Had", "Can", "Could", "Will", "Would", "Should", "Might", "Must", "Let", "Please", "Thanks":
		return true
	}
	return false
}

// tagsSpeech reports whether a verb names who spoke the words in quotation
// marks before it: "Are you ready?" Smith asked.
func tagsSpeech(s string) bool {
	switch s {
	case "said", "says", "asked", "asks", "added", "adds", "told", "tells", "wrote", "writes", "replied", "replies", "responded", "answered", "continued", "declared", "exclaimed", "shouted", "remarked", "recalled", "wondered", "joked", "quipped", "tweeted", "posted":
		return true
	}
	return false
}
