package lexicon

import "strings"

// Quantity is a number or a range. The zero value gives no bound.
type Quantity struct {
	// Min and Max are the bounds, both included; each counts only when HasMin
	// or HasMax says so. An exact number has both, equal.
	Min, Max       int64
	HasMin, HasMax bool
	// Approx is set where the text rounds: "about", "some", "nearly".
	Approx bool
}

func exactly(n int64) Quantity { return between(n, n) }

func between(lo, hi int64) Quantity { return Quantity{Min: lo, Max: hi, HasMin: true, HasMax: true} }

// Number reads the number phrase that words start with and returns it with the
// number of words it takes: figures ("10,000", "1.5 million"), number words
// ("twenty-one", "half a dozen"), vague numbers by the ranges that the model
// gives them ("dozens", "several thousand"), with what bounds, rounds or ranges
// them ("up to", "about", "between 10 and 20", "10,000-15,000"). A share
// ("two-thirds"), an ordinal and a decimal that no multiplier makes whole are no
// numbers, nor are "several" and "a few" by themselves.
func Number(words []string) (q Quantity, n int, ok bool) {
	r := numberReader{words: words}
	b, i := r.bound(0)
	switch b {
	case betweenBound:
		return r.pair(i, "and")
	case fromBound:
		return r.pair(i, "to")
	}
	q, i, ok = r.ranged(i)
	if !ok {
		return Quantity{}, 0, false
	}
	after, j := r.boundAfter(i)
	if after != noBound {
		i = j
	}
	for _, x := range [...]bound{b, after} {
		q = x.apply(q)
	}
	return q, i, true
}

// bound is what words before or after a number say of it.
type bound uint8

const (
	noBound bound = iota
	approxBound
	minBound
	maxBound
	exactBound
	betweenBound
	fromBound
)

// apply returns q as the bound leaves it.
func (b bound) apply(q Quantity) Quantity {
	switch b {
	case approxBound:
		q.Approx = true
	case minBound:
		q.Max, q.HasMax = 0, false
	case maxBound:
		q.Min, q.HasMin = 0, false
	}
	return q
}

// numberReader reads parts of a number phrase from words. Its methods take the
// index of a word and return the one after what they read.
type numberReader struct{ words []string }

// at reports whether word i is w in any case.
func (r *numberReader) at(i int, w string) bool {
	return i >= 0 && i < len(r.words) && strings.EqualFold(r.words[i], w)
}

// phraseAt returns the index after the phrase of words parted by blanks at i,
// or i when it is not there.
func (r *numberReader) phraseAt(i int, phrase string) int {
	j := i
	for rest := phrase; rest != ""; j++ {
		var w string
		w, rest, _ = strings.Cut(rest, " ")
		if !r.at(j, w) {
			return i
		}
	}
	return j
}

// A boundPhrase is what stands before or after a number.
type boundPhrase struct {
	words string
	bound bound
}

// boundsBefore are tried in order: a longer phrase stands before its start.
var boundsBefore = [...]boundPhrase{
	{"no fewer than", minBound}, {"no less than", minBound}, {"not fewer than", minBound}, {"not less than", minBound},
	{"no more than", maxBound}, {"not more than", maxBound}, {"no greater than", maxBound}, {"no larger than", maxBound}, {"not exceeding", maxBound},
	{"nothing less than", minBound}, {"nothing more than", maxBound},
	{"a little more than", minBound}, {"a little over", minBound}, {"slightly more than", minBound}, {"slightly over", minBound}, {"just more than", minBound}, {"just over", minBound},
	{"well over", minBound}, {"well above", minBound}, {"well more than", minBound}, {"far more than", minBound}, {"far over", minBound}, {"many more than", minBound}, {"much more than", minBound},
	{"slightly fewer than", maxBound}, {"slightly less than", maxBound}, {"just under", maxBound}, {"just below", maxBound}, {"a little under", maxBound}, {"well under", maxBound}, {"well below", maxBound}, {"far fewer than", maxBound}, {"far less than", maxBound}, {"a little less than", maxBound},
	{"up to about", maxBound}, {"up to around", maxBound}, {"up to some", maxBound}, {"up to as many as", maxBound}, {"anything up to", maxBound}, {"up to", maxBound}, {"upto", maxBound},
	{"at the very least", minBound}, {"at the least", minBound}, {"at the very most", maxBound}, {"at the most", maxBound}, {"at least about", minBound}, {"at least some", minBound}, {"at least", minBound}, {"at most", maxBound},
	{"more than about", minBound}, {"more than", minBound}, {"greater than", minBound}, {"larger than", minBound}, {"in excess of", minBound}, {"upward of", minBound}, {"upwards of", minBound}, {"north of", minBound}, {"as few as", minBound},
	{"a minimum of", minBound}, {"minimum of", minBound}, {"a maximum of", maxBound}, {"maximum of", maxBound}, {"a ceiling of", maxBound},
	{"fewer than", maxBound}, {"less than", maxBound}, {"as many as", maxBound}, {"as much as", maxBound}, {"smaller than", maxBound},
	{"an estimated", approxBound}, {"in the region of", approxBound}, {"in the order of", approxBound}, {"on the order of", approxBound}, {"something like", approxBound}, {"close to", approxBound}, {"near to", approxBound}, {"more or less", approxBound},
	{"an average of", approxBound}, {"not quite", approxBound}, {"give or take", approxBound},
	{"about", approxBound}, {"around", approxBound}, {"some", approxBound}, {"roughly", approxBound}, {"nearly", approxBound}, {"almost", approxBound}, {"approximately", approxBound}, {"approx", approxBound}, {"approx.", approxBound}, {"circa", approxBound}, {"ca.", approxBound}, {"estimated", approxBound}, {"perhaps", approxBound}, {"maybe", approxBound}, {"probably", approxBound}, {"say", approxBound}, {"~", approxBound},
	{"over", minBound}, {"above", minBound}, {"exceeding", minBound}, {">", minBound}, {"under", maxBound}, {"below", maxBound}, {"<", maxBound},
	{"exactly", exactBound}, {"precisely", exactBound}, {"only", exactBound}, {"just", exactBound},
	{"somewhere between", betweenBound}, {"anywhere between", betweenBound}, {"between", betweenBound}, {"anywhere from", fromBound}, {"from", fromBound},
}

// boundsAfter are tried in order.
var boundsAfter = [...]boundPhrase{
	{"or more", minBound}, {"or over", minBound}, {"and more", minBound}, {"plus", minBound}, {"+", minBound}, {"at least", minBound},
	{"or so", approxBound}, {"or thereabouts", approxBound}, {"odd", approxBound}, {"- odd", approxBound}, {"- plus", minBound}, {"- ish", approxBound},
	{"or fewer", maxBound}, {"or less", maxBound}, {"at most", maxBound}, {"at the most", maxBound},
}

func (r *numberReader) bound(i int) (bound, int) { return r.boundOf(boundsBefore[:], i) }

func (r *numberReader) boundAfter(i int) (bound, int) { return r.boundOf(boundsAfter[:], i) }

func (r *numberReader) boundOf(table []boundPhrase, i int) (bound, int) {
	if i >= len(r.words) {
		return noBound, i
	}
	first := r.words[i]
	for k := range table {
		p := &table[k]
		if first == "" || first[0]|0x20 != p.words[0]|0x20 {
			continue
		}
		if j := r.phraseAt(i, p.words); j > i {
			return p.bound, j
		}
	}
	return noBound, i
}

// pair reads "X and Y" after "between" and "X to Y" after "from".
func (r *numberReader) pair(i int, join string) (Quantity, int, bool) {
	lo, i, ok := r.core(i)
	if !ok || !(r.at(i, join) || join == "and" && (r.at(i, "to") || isDash(r.word(i)))) {
		return Quantity{}, 0, false
	}
	hi, i, ok := r.core(i + 1)
	if !ok {
		return Quantity{}, 0, false
	}
	q, ok := spanOf(lo, hi)
	if !ok {
		return Quantity{}, 0, false
	}
	return q, i, true
}

func (r *numberReader) word(i int) string {
	if i < len(r.words) {
		return r.words[i]
	}
	return ""
}

func isDash(w string) bool {
	switch w {
	case "-", "–", "‐", "‑", "—":
		return true
	}
	return false
}

// ranged reads a number, or two as a range: "10,000 to 15,000", "two or three".
func (r *numberReader) ranged(i int) (Quantity, int, bool) {
	a, j, ok := r.core(i)
	if !ok {
		return Quantity{}, 0, false
	}
	if r.at(j, "to") || r.at(j, "or") || isDash(r.word(j)) {
		k := j + 1
		if b, m := r.bound(k); b == approxBound || r.at(k, "even") {
			k = max(m, k)
		}
		if b, end, ok := r.core(k); ok {
			if q, ok := spanOf(a, b); ok {
				return q, end, true
			}
		}
	}
	return a.quantity(), j, true
}

// A figure is one number as it is written.
type figure struct {
	lo, hi int64
	scale  int64 // the multiplier that it carries, 1 for none
	approx bool
}

func (f figure) quantity() Quantity {
	q := between(f.lo, f.hi)
	q.Approx = f.approx
	return q
}

// spanOf returns the range from a to b. A multiplier of b alone counts for
// both: "two to three million".
func spanOf(a, b figure) (Quantity, bool) {
	if a.scale == 1 && b.scale > 1 && a.hi < 1000 && a.hi <= b.hi/b.scale {
		a.lo, a.hi = a.lo*b.scale, a.hi*b.scale
	}
	if a.lo >= b.hi {
		return Quantity{}, false
	}
	q := between(a.lo, b.hi)
	q.Approx = a.approx || b.approx
	return q, true
}

// core reads one number without what bounds it.
func (r *numberReader) core(i int) (figure, int, bool) {
	f, j, ok := r.vague(i)
	if !ok {
		f, j, ok = r.figures(i)
	}
	if !ok {
		f, j, ok = r.spelled(i)
	}
	if !ok || r.isShare(j) {
		return figure{}, 0, false
	}
	return f, j, true
}

// isShare reports whether a fraction follows: two thirds, three-quarters.
func (r *numberReader) isShare(j int) bool {
	if isDash(r.word(j)) {
		j++
	}
	var b [12]byte
	switch string(lowerInto(b[:0], r.word(j))) {
	case "third", "thirds", "quarter", "quarters", "half", "halves", "fifth", "fifths", "sixth", "sixths", "eighths", "tenth", "tenths":
		return true
	}
	return false
}

// multiplier returns the value of a word that multiplies the number before it.
func multiplier(w string) int64 {
	switch w {
	case "m", "M", "mn", "Mn", "mln":
		return 1e6
	case "bn", "Bn", "bln", "b", "B":
		return 1e9
	case "tn", "trn":
		return 1e12
	case "k", "K":
		return 1e3
	}
	var b [12]byte
	switch string(lowerInto(b[:0], w)) {
	case "dozen":
		return 12
	case "hundred":
		return 100
	case "thousand":
		return 1e3
	case "million":
		return 1e6
	case "billion":
		return 1e9
	case "trillion":
		return 1e12
	}
	return 0
}

// vague reads the words for numbers that nobody counted, and the halves and
// couples of round ones.
func (r *numberReader) vague(i int) (figure, int, bool) {
	for k := range vagueNumbers {
		v := &vagueNumbers[k]
		w := r.word(i)
		if w == "" || w[0]|0x20 != v.words[0] {
			continue
		}
		if j := r.phraseAt(i, v.words); j > i {
			return figure{lo: v.lo, hi: v.hi, scale: v.scale, approx: v.approx}, j, true
		}
	}
	return figure{}, i, false
}

// vagueNumbers are tried in order: a longer phrase stands before its start.
var vagueNumbers = [...]struct {
	words  string
	lo, hi int64
	scale  int64
	approx bool
}{
	{"tens of millions", 2e7, 99_999_999, 1e6, false},
	{"tens of thousands", 20_000, 99_999, 1e3, false},
	{"ten of thousands", 20_000, 99_999, 1e3, false},
	{"tens of billions", 2e10, 99_999_999_999, 1e9, false},
	{"tens", 20, 99, 1, false},
	{"hundreds of thousands", 200_000, 999_999, 1e3, false},
	{"hundreds of millions", 2e8, 999_999_999, 1e6, false},
	{"hundreds of billions", 2e11, 999_999_999_999, 1e9, false},
	{"hundreds", 200, 999, 100, false},
	{"thousands", 2_000, 9_999, 1e3, false},
	{"millions", 2e6, 9_999_999, 1e6, false},
	{"billions", 2e9, 9_999_999_999, 1e9, false},
	{"dozens", 24, 99, 12, false},
	{"scores", 40, 99, 1, false},
	{"several dozens", 36, 99, 12, false},
	{"several dozen", 36, 99, 12, false},
	{"several hundreds", 300, 999, 100, false},
	{"several hundred thousand", 300_000, 999_999, 1e3, false},
	{"several hundred million", 3e8, 999_999_999, 1e6, false},
	{"several hundred", 300, 999, 100, false},
	{"several thousands", 3_000, 9_999, 1e3, false},
	{"several thousand", 3_000, 9_999, 1e3, false},
	{"several tens of thousands", 30_000, 99_999, 1e3, false},
	{"several million", 3e6, 9_999_999, 1e6, false},
	{"several billion", 3e9, 9_999_999_999, 1e9, false},
	{"a few dozen", 36, 99, 12, false},
	{"a few hundred thousand", 300_000, 999_999, 1e3, false},
	{"a few hundred", 300, 999, 100, false},
	{"a few thousand", 3_000, 9_999, 1e3, false},
	{"a few million", 3e6, 9_999_999, 1e6, false},
	{"a few billion", 3e9, 9_999_999_999, 1e9, false},
	{"few dozen", 36, 99, 12, false},
	{"few hundred", 300, 999, 100, false},
	{"few thousand", 3_000, 9_999, 1e3, false},
	{"few million", 3e6, 9_999_999, 1e6, false},
	{"many hundreds", 300, 999, 100, false},
	{"many thousands", 3_000, 9_999, 1e3, false},
	{"many dozens", 36, 99, 12, false},
	{"couple of dozen", 24, 24, 12, true},
	{"couple of hundred", 200, 200, 100, true},
	{"couple of thousand", 2_000, 2_000, 1e3, true},
	{"couple hundred", 200, 200, 100, true},
	{"couple thousand", 2_000, 2_000, 1e3, true},
	{"a couple of dozen", 24, 24, 12, true},
	{"a couple of hundred", 200, 200, 100, true},
	{"a couple of thousand", 2_000, 2_000, 1e3, true},
	{"a couple of million", 2e6, 2e6, 1e6, true},
	{"a couple hundred", 200, 200, 100, true},
	{"a couple thousand", 2_000, 2_000, 1e3, true},
	{"half a dozen", 6, 6, 12, false},
	{"half a million", 500_000, 500_000, 1e6, false},
	{"half a billion", 5e8, 5e8, 1e9, false},
	{"half - a - dozen", 6, 6, 12, false},
	{"a half - dozen", 6, 6, 12, false},
	{"half - dozen", 6, 6, 12, false},
	{"a half dozen", 6, 6, 12, false},
	{"a quarter of a million", 250_000, 250_000, 1e6, false},
	{"quarter of a million", 250_000, 250_000, 1e6, false},
	{"a dozen", 12, 12, 12, false},
	{"dozen", 12, 12, 12, false},
	{"a score", 20, 20, 1, false},
}

// What is read stays within these, far inside int64.
const (
	maxDigits = 15
	maxNumber = 1e15
	maxScale  = 1e12
)

// figures reads a number in digits with the words that multiply it.
func (r *numberReader) figures(i int) (figure, int, bool) {
	whole, frac, places, ok := digits(r.word(i))
	if !ok {
		return figure{}, i, false
	}
	i++
	for places == 0 && r.word(i) == "000" && whole > 0 && whole < 1e9 { // 10 000
		whole *= 1000
		i++
	}
	scale := int64(1)
	j := i
	if isDash(r.word(j)) && multiplier(r.word(j+1)) >= 1e3 { // a 20-million fund
		j++
	}
	for m := multiplier(r.word(j)); m > 0; m = multiplier(r.word(j)) {
		if scale > 1e6 || scale*m > maxScale || whole > maxNumber/(scale*m) {
			break
		}
		scale *= m
		j++
		i = j
	}
	div := int64(1)
	for range places {
		div *= 10
	}
	if frac*scale%div != 0 || frac > 0 && scale == 1 || places > 0 && scale == 1 {
		return figure{}, i, false
	}
	n := whole*scale + frac*scale/div
	return figure{lo: n, hi: n, scale: scale}, i, true
}

// digits reads a number in figures with well-formed groups of thousands and at
// most three decimals.
func digits(s string) (whole, frac int64, places int, ok bool) {
	group, grouped, count := 0, false, 0
	i := 0
	for ; i < len(s) && s[i] != '.'; i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			if count++; count > maxDigits {
				return 0, 0, 0, false
			}
			whole = whole*10 + int64(c-'0')
			group++
		case c == ',':
			if i == 0 || grouped && group != 3 || !grouped && group > 3 {
				return 0, 0, 0, false
			}
			grouped, group = true, 0
		default:
			return 0, 0, 0, false
		}
	}
	if i == 0 || grouped && group != 3 {
		return 0, 0, 0, false
	}
	if i == len(s) {
		return whole, 0, 0, true
	}
	for i++; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || places == 3 {
			return 0, 0, 0, false
		}
		frac = frac*10 + int64(s[i]-'0')
		places++
	}
	return whole, frac, places, places > 0
}

// spelled reads a number in words: "two", "twenty-one", "a hundred and fifty
// thousand", "two and a half million".
func (r *numberReader) spelled(i int) (figure, int, bool) {
	var total, part int64
	scale := int64(1)
	began := false
	j := i
	if r.at(j, "a") || r.at(j, "an") {
		m := multiplier(r.word(j + 1))
		if m < 100 || len(r.word(j+1)) < 5 {
			return figure{}, i, false
		}
		part, began = 1, true
		j++
	}
	end := j
	for ; j < len(r.words); end = j {
		k := j
		if began && r.at(k, "and") && (scale > 1 || part >= 100) && smallNumber(r.word(k+1)) > 0 {
			k++
		}
		if began && r.phraseAt(j, "and a half") > j {
			m := multiplier(r.word(j + 3))
			if m < 100 || total > 0 || part > 999 {
				break
			}
			part, scale = part*m+m/2, m
			j += 4
			total, part = part, 0
			end = j
			break
		}
		if isDash(r.word(k)) && part%100 >= 20 && part%10 == 0 && smallNumber(r.word(k+1)) > 0 && smallNumber(r.word(k+1)) < 10 {
			k++
		}
		if n := smallNumber(r.word(k)); n >= 0 {
			if !fits(part, n) || !began && n == 0 && k > j {
				break
			}
			part += n
			began = true
			j = k + 1
			continue
		}
		m := multiplier(r.word(k))
		if !began || k > j || m == 0 || len(r.word(k)) < 5 || part == 0 {
			break
		}
		if m == 12 {
			part *= 12
		} else if m == 100 {
			if part > 99 {
				break
			}
			part *= 100
		} else {
			if part > 999 || total > 0 && total%(m*1000) != 0 || total > maxNumber {
				break
			}
			total += part * m
			part = 0
		}
		scale = max(scale, m)
		j = k + 1
	}
	if !began || end == i {
		return figure{}, i, false
	}
	n := total + part
	return figure{lo: n, hi: n, scale: scale}, end, true
}

// fits reports whether the number word n can follow part: twenty one, a
// hundred five, but not two five or twenty thirty.
func fits(part, n int64) bool {
	switch {
	case part == 0:
		return true
	case n == 0:
		return false
	case n < 10:
		return part%10 == 0 && part%100 != 10
	}
	return part >= 100 && part%100 == 0
}

// smallNumber returns the value of a number word below a hundred, -1 for any
// other word.
func smallNumber(w string) int64 {
	var b [12]byte
	switch string(lowerInto(b[:0], w)) {
	case "zero":
		return 0
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty", "fourty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return -1
}
