// Bench runs this library and its neighbours on the same invented news in one
// run, each in a process of its own, and prints a table of speed, start-up and
// memory:
//
//	(cd js && npm ci)
//	go run . -mb 2 -runs 3
//
// They do different things; the column "gives" says which. Tools that are not
// installed are left out with a word.
//
//	go test -bench .
//
// measures the syntax layer alone beside github.com/jdkato/prose/v3. Bench is a
// module of its own, so that the library does not depend on what it is compared
// with.
package main
