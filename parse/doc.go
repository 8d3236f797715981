// Package parse reads news articles about ending wars into records of package
// ceasefire.
//
// One call reads one article:
//
//	rec, err := parse.Parse(ceasefire.Article{Text: text, Published: day})
//
// A [Parser] does the same for many, from any number of goroutines, and knows
// the actors its caller knows. [Reader] reads and decodes a text that is not a
// UTF-8 string yet. [Relevant] tells, much faster than reading, whether a text
// can concern the matter at all.
//
// # What to expect
//
// English prose always parses: a sentence that is not understood yields
// nothing, and what is doubtful stays out. Errors are for misuse and limits
// alone. Every record that comes back without an error passes
// [ceasefire.Record.Validate], and the same article gives the same record.
//
// Spans are half-open ranges of bytes into the text as given, headlines,
// bylines and page furniture included; nothing is normalised first. The parser
// tells the headline, dateline, bylines, captions and furniture of a page from
// its prose, and reads the headline and the prose.
//
// Weekdays, "yesterday" and dates without a year resolve against
// Article.Published; without it they yield no date.
//
// The time and the memory of a reading grow in proportion to the text.
package parse
