package lexicon

import "strings"

// CountryInfo is what the table knows of a country. The zero value is none.
type CountryInfo struct {
	Code string // ISO 3166-1 alpha-2; XK for Kosovo
	Name string // the usual English name: "Britain" is GB's among Others
	// Others are further names of the country.
	Others []string
	// Demonyms are the adjectives and nouns of its people, singular and plural.
	Demonyms []string
	// Capitals are its capital cities and seats of government, with their variants.
	Capitals []string
}

// A countryRow is a country as the table writes it. Names are parted by "|";
// demonyms carry a sign for their form, a noun none; ";" stands between the
// capitals of a country that has several.
type countryRow struct {
	code, name, others, demonyms, capitals string
}

// CountryByCode returns the country with an ISO 3166-1 alpha-2 code in capitals.
func CountryByCode(code string) (CountryInfo, bool) {
	r, ok := countryRowOf(code)
	if !ok {
		return CountryInfo{}, false
	}
	info := CountryInfo{Code: r.code, Name: r.name, Others: formsOf(r.others)}
	info.Demonyms = formsOf(r.demonyms)
	for city := range strings.SplitSeq(r.capitals, ";") {
		info.Capitals = append(info.Capitals, formsOf(city)...)
	}
	return info, true
}

// CountryCodes returns the codes of all countries of the table in order.
func CountryCodes() []string {
	codes := make([]string, len(countries))
	for i := range countries {
		codes[i] = countries[i].code
	}
	return codes
}

// formsOf returns the names parted by "|" without their signs; an adjective
// that is a noun too has its plural after it.
func formsOf(forms string) []string {
	var out []string
	for f := range strings.SplitSeq(forms, "|") {
		if f == "" {
			continue
		}
		w, form := splitForm(f)
		out = append(out, w)
		if form == Either {
			out = append(out, w+"s")
		}
	}
	return out
}

// countryRowOf returns the row of a code.
func countryRowOf(code string) (*countryRow, bool) {
	lo, hi := 0, len(countries)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if countries[m].code < code {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(countries) && countries[lo].code == code {
		return &countries[lo], true
	}
	return nil, false
}
