package lexicon

// RoleInfo is what a noun for a person tells. The zero value is no role noun.
type RoleInfo struct {
	Office Office
	Gender Gender
	// Source is set for what unnamed people are called who speak: "official".
	Source bool
	// Crowd is set for people to whom things happen: "resident", "prisoner".
	Crowd bool
	// Fighter is set for armed people: "soldier", "rebel".
	Fighter bool
	// Rank is set for military and police ranks.
	Rank bool
	// Plural is set when the word given was a plural.
	Plural bool
}

type roleFlags uint8

const (
	source roleFlags = 1 << iota
	crowd
	fighter
	ranked
	man
	woman
)

type roleRow struct {
	noun   string
	flags  roleFlags
	office Office
}

// RoleNoun returns what a noun for a person tells, given in lower case in the
// singular, or in the plural, which it says.
func RoleNoun(lemma string) (RoleInfo, bool) {
	many := false
	r, ok := find(roleRows[:], lemma, roleNoun)
	if !ok {
		var b [32]byte
		one := singularInto(b[:0], lemma)
		if len(one) == 0 {
			return RoleInfo{}, false
		}
		if r, ok = find(roleRows[:], string(one), roleNoun); !ok {
			return RoleInfo{}, false
		}
		many = true
	}
	info := RoleInfo{
		Office: r.office, Source: r.flags&source != 0, Crowd: r.flags&crowd != 0, Fighter: r.flags&fighter != 0, Rank: r.flags&ranked != 0, Plural: many,
	}
	switch {
	case r.flags&man != 0:
		info.Gender = Male
	case r.flags&woman != 0:
		info.Gender = Female
	}
	return info, true
}

func roleNoun(r *roleRow) string { return r.noun }

// singularInto appends the singular of a regular plural, or of one in -men, to
// dst; nothing when w is no such plural or does not fit.
func singularInto(dst []byte, w string) []byte {
	n := len(w)
	if n > cap(dst)-1 || n < 4 {
		return dst[:0]
	}
	dst = append(dst, w...)
	switch {
	case hasSuffix(dst, "people") && n > 6:
		return append(dst[:n-len("people")], "person"...)
	case hasSuffix(dst, "men"):
		dst[n-2] = 'a'
		return dst
	case hasSuffix(dst, "ies"):
		return append(dst[:n-3], 'y')
	case hasSuffix(dst, "sses"), hasSuffix(dst, "ches"), hasSuffix(dst, "xes"):
		return dst[:n-2]
	case hasSuffix(dst, "s") && !hasSuffix(dst, "ss"):
		return dst[:n-1]
	}
	return dst[:0]
}
