package model

import (
	"encoding/binary"
	"errors"
	"testing"
)

func smallFile() []byte {
	slots, classes := BuildLexicon([]LexRow{{Hash: 77, Entry: Entry{Low: 1, Cap: 2, Only: 3}}}, []uint64{0, 8, 32})
	return Write(slots, classes, make([]byte, sparseBucket), make([]byte, moveBucket), make([]byte, 2*moveBucket), make([]byte, sparseBucket))
}

func TestOpen(t *testing.T) {
	m, err := Open(smallFile())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := m.Lexicon.Lookup(77), (Entry{1, 2, 3}); got != want {
		t.Errorf("entry %v, want %v", got, want)
	}
	if got := m.Lexicon.Lookup(78); got != (Entry{}) {
		t.Errorf("entry of an unknown word: %v", got)
	}
	for class, want := range map[uint8]uint64{0: 0, 1: 8, 2: 32, 3: 0, 255: 0} {
		if got := m.Lexicon.Tags(class); got != want {
			t.Errorf("class %d: tags %b", class, got)
		}
	}
	if full := (&Lexicon{slots: []byte{1, 0, 0, 0, 1, 0, 0, 0}}); full.Lookup(2) != (Entry{}) || full.Lookup(1).Low != 1 {
		t.Error("a lexicon without an empty slot")
	}
	if (&Lexicon{}).Lookup(1) != (Entry{}) {
		t.Error("an empty lexicon knows a word")
	}
}

func TestOpenErrors(t *testing.T) {
	tests := map[string]func([]byte) []byte{
		"empty":           func([]byte) []byte { return nil },
		"other magic":     func(b []byte) []byte { b[0]++; return b },
		"other version":   func(b []byte) []byte { binary.LittleEndian.PutUint32(b[8:], Version+1); return b },
		"other templates": func(b []byte) []byte { b[12]++; return b },
		"cut off":         func(b []byte) []byte { return b[:len(b)-1] },
		"too long":        func(b []byte) []byte { return append(b, 0) },
		"huge part":       func(b []byte) []byte { binary.LittleEndian.PutUint32(b[16:], 1<<31); return b },
		"no tags":         func(b []byte) []byte { return Write(nil, nil, nil, make([]byte, 8), make([]byte, 8), make([]byte, 64)) },
		"odd lexicon": func(b []byte) []byte {
			return Write(make([]byte, 24), nil, make([]byte, 64), make([]byte, 8), make([]byte, 8), make([]byte, 64))
		},
	}
	for name, change := range tests {
		if _, err := Open(change(smallFile())); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}
