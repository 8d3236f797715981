// Package ceasefire is the domain model of ending a war as news articles tell
// it: who agrees, offers or refuses what, how firmly, on which condition, and
// who says so, each value with the bytes of the article that show it.
//
// The package parse fills the model from text. The smallest call is
//
//	rec, err := parse.Parse(ceasefire.Article{Text: text})
//	if err != nil {
//		return err // not UTF-8, or too long; prose itself never fails
//	}
//	fmt.Print(rec.Brief())
//
// A [Record] can as well be built by hand or read from JSON with [Decode].
//
// # Vocabulary
//
// A [Record] is what one [Article] says. Its [Actor] list holds the people,
// states and bodies that act or speak; everything else names them by [ActorID].
//
// Provisions are what may be agreed: a [Ceasefire], a [Mechanism] that watches
// over it, a [Force] of armed troops, a [Guarantee] of protection, a [Pledge] by
// one side, the [Document] that says so, the [Meeting] where it is settled. They
// share what [Provision] holds: how firm it is ([Status], one ladder from
// rejected to in force), what must come first and what would end it
// ([Condition]), when, and whose word it is.
//
// A [Statement] is one attribution: who says what, in which words. An [Issue] is
// a question and whether it is open; a [Position] is where one actor stands on it.
//
// # Rules that hold everywhere
//
//   - The zero value means that the text is silent. It is never a "no": a
//     refusal has the status [Rejected].
//   - Every object carries its evidence: half-open byte spans ([Span]) into
//     Article.Text, exactly as it was given. Words are derived from spans and
//     never copied beside them.
//   - What somebody says is kept apart from what the article says itself:
//     According lists whose word it is and is empty for the article's own. Two
//     who differ make two objects.
//   - Nothing is invented. A country, a date or a number stands only where the
//     text gives it, or a fact table such as ISO 3166.
//
// # Asking a record
//
// A condition is asked with [Condition.Holds] against what is known to hold
// ([Knowledge]) on a day, and answers true, false or unknown; unknown never
// turns into false. On it rest [Guarantee.InEffect], [Guarantee.Obliges] and
// [Record.Pending].
//
// [Record.Facts] flattens a record to one row a value, for tables and databases;
// [Record.Brief] is a page for a person to read. [Record.Validate] says all that
// is wrong with a record at once.
//
// # Over time
//
// A [Dossier] keeps the records of one process in the order of publication,
// whatever the order they arrive in, and recognises the same provision across
// articles. [Dossier.History] tells its steps, [Dossier.StateOfPlay] where all
// stood on a day, [Dossier.Changes] and [Diff] what changed, each with evidence on
// both sides. [Record.Codes] gives the codes of other datasets where a mapping
// can be defended.
//
// # JSON
//
// A record's JSON is its wire form: enums are words, dates ISO 8601, spans
// {"start":…,"end":…}, zero fields left out, fields in the order of the Go types,
// so that decoding and encoding again changes nothing. [Schema] returns its JSON
// Schema. An unknown word or a span that does not fit the text is an error that
// names its place.
//
// # Departures
//
// Where usage and this package differ:
//
//   - An initialled text or an adopted resolution is agreed, not signed.
//   - A refusal on a condition ("not until …") is rejected, with the condition
//     in Requires; it is pending, other refusals are not.
//   - Observers are a mechanism, armed troops a force, whatever the mission is called.
//   - "More than 40" is at least 40 and "several thousand" 3,000 to 9,999; see
//     [Quantity].
//   - Territories with a code of their own in ISO 3166 are countries here, and
//     so is Kosovo, XK.
//   - Days are calendar days without a time zone; a condition that asks for
//     hours is unknown while a day's doubt remains.
//
// # Not modelled
//
// Casualties, the course of the fighting, aid and its amounts, law beyond the
// form of a guarantee, how likely anything is, and whether what is said is true.
// A place is words, not coordinates. A record is of one article.
package ceasefire
