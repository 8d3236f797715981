// Package lexicon holds the word tables that the passes look things up in:
// names of countries, bodies, groups and places, titles and role nouns, given
// names, numbers, units and the calendar. Everything in it is a fact that a
// gazetteer or a dictionary lists, or a word of the language; it names no
// person. It looks at words alone: whether "Paris" is a place or a government,
// or "Jordan" a country or a man, is the caller's question, and [Entry.Also]
// says when there is one.
//
// Phrases come as the words of consecutive tokens. How the text was cut does
// not matter much: hyphens and apostrophes, one token or several, are looked
// through, letters lose their marks, and British and American spelling are one.
//
// The tables are static; what is derived from them is built once, at the first
// call. All functions may be called from several goroutines at once.
package lexicon
