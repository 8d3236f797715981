package lexicon

import "slices"

// givenSyllables are the second parts, in lower case, of Korean and Chinese
// given names written with a hyphen in the systems in use: Lee Soo-min, Tsai
// Ing-wen. Sorted.
var givenSyllables = [...]string{
	"ah", "beom", "bian", "bin", "bok", "bum", "chan", "chang", "chao", "chen", "cheng", "cheol", "chi", "chih", "chin", "ching",
	"cho", "chol", "chul", "chun", "dae", "dong", "eon", "eui", "eun", "fang", "gi", "gil", "goo", "gu", "guk", "gun",
	"gyeong", "gyu", "gyun", "ha", "hae", "hak", "heon", "ho", "hong", "hoon", "hsien", "hsing", "hsiung", "hui", "hun", "hwa",
	"hwan", "hwi", "hye", "hyeok", "hyeon", "hyo", "hyuk", "hyun", "il", "in", "jae", "jen", "jeong", "jeou", "jeung", "jin",
	"jong", "joo", "joon", "ju", "jun", "jung", "kai", "kang", "ki", "kil", "koo", "kook", "kuk", "kun", "kuo", "kwan",
	"kwang", "kwon", "kyeong", "kyo", "kyu", "kyun", "kyung", "lae", "lan", "li", "lin", "ling", "mei", "mi", "min", "ming",
	"mo", "moon", "mu", "mun", "myeong", "myong", "myung", "na", "nam", "nan", "oh", "ok", "pei", "pil", "ping", "pyo",
	"pyong", "ra", "rae", "rak", "ran", "ri", "rim", "roh", "rok", "ryeol", "ryong", "ryul", "sam", "san", "sang", "seo",
	"seob", "seok", "seon", "seong", "shek", "shik", "shin", "sik", "sin", "sok", "son", "song", "soo", "sook", "soon", "su",
	"suk", "sun", "sung", "sup", "tae", "taek", "tao", "te", "tek", "ting", "tung", "un", "ung", "wan", "wei", "wen",
	"won", "woo", "wook", "woon", "wu", "ya", "yang", "yeol", "yeon", "yeong", "yi", "yol", "yon", "yong", "yoo", "yoon",
	"you", "young", "yu", "yul", "yun", "zu",
}

// GivenSyllable reports whether w, in lower case, is the second part of a
// hyphened Korean or Chinese given name.
func GivenSyllable(w string) bool {
	_, ok := slices.BinarySearch(givenSyllables[:], w)
	return ok
}
