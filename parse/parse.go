package parse

import (
	"math"
	"slices"
	"sync"

	"github.com/openceasefire/ceasefire"
)

// Parser reads articles. The zero value is ready. Any number of goroutines may
// use one Parser at once; its fields must not change after the first use, and
// it must not be copied then. It keeps the memory of readings that are over for
// those to come; no record shares memory with it.
type Parser struct {
	// Known lists actors that the caller knows, by ID, kind, name and aliases.
	// A name in the text that matches one of them, or an alias, resolves to it.
	// States are known by themselves. Mentions are ignored; an affiliation
	// stands in a record where the text names the affiliated body too.
	Known []ceasefire.Actor
	// Limit is the greatest size of a text in bytes, at most 2 GiB; 0 and less
	// mean [DefaultLimit].
	Limit int

	pool    sync.Pool // of *reader
	checked sync.Once // Known
	wrong   error     // what is wrong with Known
}

// DefaultLimit is the size in bytes above which a text is refused unless
// [Parser.Limit] says otherwise.
const DefaultLimit = 16 << 20

func (p *Parser) limit() int {
	if p.Limit <= 0 {
		return DefaultLimit
	}
	return min(p.Limit, math.MaxInt32)
}

// Parse reads one article. Text is what is read, and Published the day that its
// weekdays and dates without a year resolve against; ID and Source are passed
// on. The record carries the article as given, with the headline found in the
// text where none is given.
//
// Prose never fails. The errors are an [*Error] for a text that is not UTF-8
// ([ErrUTF8]) or over the limit ([ErrLimit]), and what
// [ceasefire.Record.Validate] says of another field of the article, or of an
// actor in Known, that no valid record can have.
func (p *Parser) Parse(a ceasefire.Article) (*ceasefire.Record, error) {
	if err := p.check(&a); err != nil {
		return nil, err
	}
	r, _ := p.pool.Get().(*reader)
	if r == nil {
		r = new(reader)
	}
	rec := r.read(a, p.Known)
	if len(a.Text) <= maxPooled {
		r.article.forget()
		p.pool.Put(r)
	}
	return rec, nil
}

// Parse reads one article with a zero [Parser]; see [Parser.Parse].
func Parse(a ceasefire.Article) (*ceasefire.Record, error) { return new(Parser).Parse(a) }

func (p *Parser) check(a *ceasefire.Article) error {
	p.checked.Do(func() { p.wrong = checkActors(p.Known) })
	if p.wrong != nil {
		return p.wrong
	}
	if err := checkText(a.Text, p.limit()); err != nil {
		return err
	}
	fields := ceasefire.Record{Article: *a}
	fields.Article.Text = ""
	return fields.Validate()
}

// checkActors returns what is wrong with actors that a caller knows. They need
// no mentions, and may be affiliated to anyone.
func checkActors(list []ceasefire.Actor) error {
	if len(list) == 0 {
		return nil
	}
	rec := ceasefire.Record{Article: ceasefire.Article{Text: "-"}, Actors: slices.Clone(list)}
	for i := range rec.Actors {
		rec.Actors[i].Mentions = []ceasefire.Span{{Start: 0, End: 1}}
		rec.Actors[i].Affiliation = ""
	}
	return rec.Validate()
}
