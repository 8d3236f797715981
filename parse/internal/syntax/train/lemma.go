package main

import "strings"

// sameLemma compares without regard to case and to the treebank's own ways
// with numbers.
func sameLemma(found, gold string) bool {
	return strings.EqualFold(found, gold) || strings.ReplaceAll(found, ",", "") == gold
}
