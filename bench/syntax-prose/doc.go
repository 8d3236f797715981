// Package prose measures the syntax layer beside github.com/jdkato/prose, the
// tagger most used in Go, on the same text in the same run:
//
//	go test -bench .
//
// It is a module of its own, so that the library does not depend on prose.
package prose
