package model

import (
	"encoding/binary"
	"math/bits"
)

// A Moves table holds the weights of the move model: buckets of 8 bytes with
// two rows each. A row is 32 bits: a fingerprint (12) and the weights of Left
// and of Right relative to Shift (10 each, signed).
type Moves struct{ data []byte }

// moveBucket is the size of a bucket of a Moves table.
const moveBucket = 8

// MaxWeight is the largest absolute weight a table can hold.
const MaxWeight = 511

// place returns the bucket out of n and the fingerprint, never 0, of a feature.
func place(h uint64, n int) (bucket int, fp uint16) {
	return int((h >> 32) * uint64(n) >> 32), uint16(h>>16) | 1
}

// Score adds up the weights of the features. It reads the buckets of many
// before it looks into any, so that the misses of the cache overlap.
func (t Moves) Score(hashes []uint64) (left, right int32) {
	for len(hashes) > 0 {
		n := min(len(hashes), lookahead)
		l, r := t.score(hashes[:n])
		left, right = left+l, right+r
		hashes = hashes[n:]
	}
	return left, right
}

func (t Moves) score(hashes []uint64) (left, right int32) {
	var buckets [lookahead]uint64
	n := uint64(len(t.data) / moveBucket)
	hashes = hashes[:min(len(hashes), lookahead)]
	for i, h := range hashes {
		b := int((h>>32)*n>>32) * moveBucket
		buckets[i] = binary.LittleEndian.Uint64(t.data[b : b+moveBucket])
	}
	for i, h := range hashes {
		fp := uint32(h>>16)&0xfff | 1
		lo, hi := uint32(buckets[i]), uint32(buckets[i]>>32)
		// All ones where the fingerprint is the feature's, without a branch:
		// hits and misses alternate too irregularly to be predicted.
		ml := int32((lo&0xfff^fp)-1) >> 31
		mh := int32((hi&0xfff^fp)-1) >> 31
		w := int32(lo)&ml | int32(hi)&mh
		left += w << 10 >> 22
		right += w >> 22
	}
	return left, right
}

// A Sparse table holds the weights of a model with many classes: buckets of 64
// bytes, first 8 fingerprints (2 bytes each), then 8 rows of three classes (6
// bits) with their weights (10 bits, signed). A feature may own several rows of
// its bucket.
type Sparse struct{ data []byte }

const (
	sparseBucket = 64
	sparseRows   = 8 // rows of a bucket
	sparsePairs  = 3 // classes of a row
	broadest     = 3 // buckets that one feature may fill
	sparseHead   = 2 * sparseRows
	sparseRow    = 2 * sparsePairs
)

const (
	lanes = 0x0001000100010001
	highs = 0x8000800080008000
)

// Score adds the weights of the features to the scores of the classes. It looks
// at the fingerprints of all features before it branches on any, so that the
// misses of the cache overlap.
func (t Sparse) Score(hashes []uint64, scores *[MaxClasses]int32) {
	for len(hashes) > 0 {
		n := min(len(hashes), lookahead)
		t.score(hashes[:n], scores)
		hashes = hashes[n:]
	}
}

// lookahead is how many features are looked at before any is added.
const lookahead = 32

func (t Sparse) score(hashes []uint64, scores *[MaxClasses]int32) {
	var found [lookahead]struct {
		lo, hi uint64
		at     int
	}
	n := uint64(len(t.data) / sparseBucket)
	hashes = hashes[:min(len(hashes), lookahead)]
	for i, h := range hashes {
		b := int((h>>32)*n>>32) * sparseBucket
		fp := (h>>16&0xffff | 1) * lanes
		head := t.data[b : b+sparseHead : b+sparseHead]
		f := &found[i]
		f.lo, f.hi, f.at = matches(head, fp), matches(head[8:], fp), b
	}
	for i, h := range hashes {
		f := &found[i]
		lo, hi, b := f.lo, f.hi, f.at
		for k := 0; lo|hi != 0; {
			bucket := t.data[b : b+sparseBucket : b+sparseBucket]
			for m := lo; m != 0; m &= m - 1 {
				addRow(bucket[sparseHead+sparseRow*(bits.TrailingZeros64(m)>>4):], scores)
			}
			for m := hi; m != 0; m &= m - 1 {
				addRow(bucket[sparseHead+4*sparseRow+sparseRow*(bits.TrailingZeros64(m)>>4):], scores)
			}
			// A feature that fills its bucket goes on in the next one.
			if k++; lo != highs || hi != highs || k == broadest {
				break
			}
			b = (b + sparseBucket) % len(t.data)
			fp := (h>>16&0xffff | 1) * lanes
			lo, hi = matches(t.data[b:b+8], fp), matches(t.data[b+8:b+16], fp)
		}
	}
}

// matches returns the highest bit of each of the four fingerprints that is fp.
func matches(bucket []byte, fp uint64) uint64 {
	x := binary.LittleEndian.Uint64(bucket) ^ fp
	return (x - lanes) & ^x & highs
}

// addRow adds the three weights of a row.
func addRow(row []byte, scores *[MaxClasses]int32) {
	_ = row[sparseRow-1]
	a, b, c := binary.LittleEndian.Uint16(row), binary.LittleEndian.Uint16(row[2:]), binary.LittleEndian.Uint16(row[4:])
	scores[a&63] += int32(int16(a) >> 6)
	scores[b&63] += int32(int16(b) >> 6)
	scores[c&63] += int32(int16(c) >> 6)
}

// MoveRow is a row to be stored in a Moves table.
type MoveRow struct {
	Hash        uint64
	Left, Right int16
}

// BuildMoves stores rows, the most important first, in a table of n buckets; a
// row whose bucket is full is left out. It returns the table's bytes and the
// number of rows stored.
func BuildMoves(rows []MoveRow, n int) ([]byte, int) {
	data := make([]byte, n*moveBucket)
	stored := 0
	for _, r := range rows {
		b, fp := place(r.Hash, n)
		fp &= 0xfff
		slot := data[b*moveBucket : (b+1)*moveBucket]
		for len(slot) > 0 {
			old := binary.LittleEndian.Uint32(slot)
			if old == 0 {
				break
			}
			slot = slot[4:]
			if uint16(old&0xfff) == fp {
				slot = nil
			}
		}
		if len(slot) == 0 {
			continue
		}
		binary.LittleEndian.PutUint32(slot, uint32(fp)|uint32(r.Left)&0x3ff<<12|uint32(r.Right)&0x3ff<<22)
		stored++
	}
	return data, stored
}

// A SparseRow is a row to be stored in a Sparse table: up to three classes of a
// feature and their weights.
type SparseRow struct {
	Hash   uint64
	Class  [sparsePairs]uint8
	Weight [sparsePairs]int16
}

// BuildSparse stores rows like [BuildMoves]. Features with more rows than a
// bucket holds come first: they fill buckets of their own.
func BuildSparse(rows []SparseRow, n int) ([]byte, int) {
	b := sparseBuilder{data: make([]byte, n*sparseBucket), owner: make([]uint64, n*sparseRows)}
	broad := map[uint64][]SparseRow{}
	for _, r := range rows {
		broad[r.Hash] = append(broad[r.Hash], r)
	}
	for _, r := range rows {
		if list := broad[r.Hash]; len(list) > sparseRows {
			b.storeBroad(list)
			broad[r.Hash] = nil
		}
	}
	for _, r := range rows {
		if len(broad[r.Hash]) > 0 {
			bucket, fp := place(r.Hash, n)
			b.store(bucket, fp, r)
		}
	}
	return b.data, b.stored
}

type sparseBuilder struct {
	data   []byte
	owner  []uint64 // hash of the feature of each row
	stored int
}

// store puts a row into a bucket, if there is room and no other feature has
// its fingerprint there.
func (b *sparseBuilder) store(bucket int, fp uint16, r SparseRow) bool {
	data := b.data[bucket*sparseBucket : (bucket+1)*sparseBucket]
	for i := range sparseRows {
		owner := &b.owner[bucket*sparseRows+i]
		switch old := binary.LittleEndian.Uint16(data[2*i:]); {
		case old == fp && *owner != r.Hash:
			return false
		case old != 0:
			continue
		}
		binary.LittleEndian.PutUint16(data[2*i:], fp)
		*owner = r.Hash
		row := data[sparseHead+sparseRow*i:]
		for k := range sparsePairs {
			binary.LittleEndian.PutUint16(row[2*k:], uint16(r.Class[k])|uint16(r.Weight[k])<<6)
		}
		b.stored++
		return true
	}
	return false
}

// storeBroad fills the feature's bucket and those after it; where another
// feature got there first, the rest is left out.
func (b *sparseBuilder) storeBroad(rows []SparseRow) {
	n := len(b.data) / sparseBucket
	bucket, fp := place(rows[0].Hash, n)
	for k, r := range rows {
		if !b.store((bucket+k/sparseRows)%n, fp, r) {
			return
		}
	}
}
