package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// A Model is a set of weights ready to be used. It refers to the bytes it was
// opened from and is safe for concurrent use.
type Model struct {
	Lexicon Lexicon
	tags    Sparse
	back    Moves
	moves   Moves
	labels  Sparse
	watch   func(Decision) // nil but in a model made by Watch
}

// Version is the version of the file format; it changes whenever the meaning
// of a weight does.
const Version = 2

const (
	magic      = "CFSYNTAX"
	numParts   = 6 // slots and classes of the lexicon; tables of tags, back moves, moves, labels
	headerSize = 8 + 4 + 4 + numParts*4
)

// templatesSum identifies the templates that the weights belong to.
func templatesSum() uint32 {
	var b []byte
	for _, list := range [][]template{tagTemplates, backTemplates, moveTemplates, labelTemplates} {
		for _, t := range list {
			b = append(b, t[:]...)
		}
		b = append(b, 255)
	}
	return crc32.ChecksumIEEE(b)
}

// ErrFormat is the error underneath all errors of Open.
var ErrFormat = errors.New("not weights of this version")

// Open checks the header and returns the model held in data, which is used in
// place and must not change.
func Open(data []byte) (*Model, error) {
	if len(data) < headerSize || string(data[:8]) != magic {
		return nil, fmt.Errorf("%w: no header", ErrFormat)
	}
	if v := binary.LittleEndian.Uint32(data[8:]); v != Version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrFormat, v, Version)
	}
	if s := binary.LittleEndian.Uint32(data[12:]); s != templatesSum() {
		return nil, fmt.Errorf("%w: made for other templates", ErrFormat)
	}
	var parts [numParts][]byte
	at := headerSize
	for i := range parts {
		size := int(binary.LittleEndian.Uint32(data[16+4*i:]))
		if size > len(data)-at {
			return nil, fmt.Errorf("%w: cut off at byte %d", ErrFormat, len(data))
		}
		parts[i] = data[at : at+size : at+size]
		at += size
	}
	if at != len(data) {
		return nil, fmt.Errorf("%w: %d bytes too many", ErrFormat, len(data)-at)
	}
	slots := len(parts[0]) / lexSlot
	if slots&(slots-1) != 0 || len(parts[2]) < sparseBucket || len(parts[3]) < moveBucket || len(parts[4]) < moveBucket || len(parts[5]) < sparseBucket {
		return nil, fmt.Errorf("%w: a table is too small", ErrFormat)
	}
	return &Model{
		Lexicon: Lexicon{parts[0], parts[1]},
		tags:    Sparse{parts[2]},
		back:    Moves{parts[3]},
		moves:   Moves{parts[4]},
		labels:  Sparse{parts[5]},
	}, nil
}

// Write returns the file that holds the parts: slots and classes of the
// lexicon, then the tables of tags, of back moves, of moves and of labels.
func Write(slots, classes, tags, back, moves, labels []byte) []byte {
	out := []byte(magic)
	out = binary.LittleEndian.AppendUint32(out, Version)
	out = binary.LittleEndian.AppendUint32(out, templatesSum())
	parts := [numParts][]byte{slots, classes, tags, back, moves, labels}
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

// Tag tags the sentence.
func (m *Model) Tag(s *Sentence) {
	var h Hashes
	for i := range s.Words {
		if only := s.Words[i].Entry.Only; only != 0 {
			s.Tags[i] = only
			continue
		}
		s.Tags[i] = m.classify(TagPass, s.tagAtoms(i), &h, 1, NumTags, None)
	}
}

// Parse finds heads and labels of the tagged sentence, in two passes: the first
// runs from the end and finds heads only, the second runs from the start, knows
// what the first has found, and decides. The label of the root is root, which
// is given to no other token.
func (m *Model) Parse(s *Sentence, root uint8, punct *Punct) {
	var h Hashes
	s.Start(punct, true)
	for !s.Done() {
		s.Apply(m.move(s, &h), 0)
	}
	s.heads = s.Reversed(s.heads)
	s.Start(punct, false)
	s.Guide(s.heads)
	for !s.Done() {
		move := m.move(s, &h)
		if move == Shift {
			s.Apply(Shift, 0)
			continue
		}
		label := root
		if head, _ := s.Arc(move); int(head) < len(s.items) {
			label = m.classify(LabelPass, s.labelAtoms(move), &h, 0, NumLabels, int(root))
		}
		s.Apply(move, label)
	}
}
