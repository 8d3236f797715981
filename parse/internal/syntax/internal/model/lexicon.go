package model

import "encoding/binary"

// A Lexicon tells which tags the words of the training data bore. It holds no
// words, only hashes of them.
type Lexicon struct {
	slots   []byte // open addressing, a power of two of slots of 8 bytes
	classes []byte // tag set of each class, 8 bytes each
}

// lexSlot is the size of a slot: the word's hash (4 bytes), then Entry.
const lexSlot = 8

// An Entry is what the lexicon knows of a word. The zero value is a word not
// seen.
type Entry struct {
	// Low and Cap are classes of tags: of the word in lower case and with a
	// capital; 0 where not seen.
	Low, Cap uint8
	// Only is the tag the word always bears, whatever its case, 0 when
	// context decides.
	Only uint8
}

// Lookup returns the entry of the word whose lower-case form has the hash.
func (l *Lexicon) Lookup(low uint32) Entry {
	mask := len(l.slots)/lexSlot - 1
	i := int(low)
	for range mask + 1 {
		i &= mask
		s := l.slots[i*lexSlot : (i+1)*lexSlot]
		switch binary.LittleEndian.Uint32(s) {
		case low:
			return Entry{s[4], s[5], s[6]}
		case 0:
			return Entry{}
		}
		i++
	}
	return Entry{}
}

// Tags returns the set of tags of a class, bit t for tag t.
func (l *Lexicon) Tags(class uint8) uint64 {
	if int(class)*8+8 > len(l.classes) {
		return 0
	}
	return binary.LittleEndian.Uint64(l.classes[int(class)*8:])
}

// LexRow is a word to be stored in a lexicon.
type LexRow struct {
	Hash uint32
	Entry
}

// BuildLexicon returns the bytes of the slots and of the classes.
func BuildLexicon(rows []LexRow, classes []uint64) (slots, sets []byte) {
	n := 1
	for n < 2*len(rows) {
		n *= 2
	}
	slots = make([]byte, n*lexSlot)
	for _, r := range rows {
		i := int(r.Hash) & (n - 1)
		for binary.LittleEndian.Uint32(slots[i*lexSlot:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		s := slots[i*lexSlot:]
		binary.LittleEndian.PutUint32(s, r.Hash)
		s[4], s[5], s[6] = r.Entry.Low, r.Cap, r.Only
	}
	for _, c := range classes {
		sets = binary.LittleEndian.AppendUint64(sets, c)
	}
	return slots, sets
}

// NewLexicon returns the lexicon of what BuildLexicon returned.
func NewLexicon(slots, classes []byte) *Lexicon { return &Lexicon{slots, classes} }
