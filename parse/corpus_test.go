package parse

import (
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// testArticles returns the articles of testdata, the file's name as the id.
func testArticles(t testing.TB) []ceasefire.Article {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(goldDir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no articles in %s", goldDir)
	}
	list := make([]ceasefire.Article, 0, len(files))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, ceasefire.Article{
			ID:        strings.TrimSuffix(filepath.Base(file), ".txt"),
			Published: ceasefire.Date{Year: 2026, Month: 1, Day: 7},
			Text:      string(text),
		})
	}
	return list
}

// testSentences returns the texts that the unit tests of all passes read: every
// string of two words and more that stands in a test file of this package.
func testSentences(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, file := range files {
		f, err := goparser.ParseFile(token.NewFileSet(), file, nil, goparser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			s, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(s, " ") {
				list = append(list, s)
			}
			return true
		})
	}
	if len(list) < 100 {
		t.Fatalf("%d sentences in the tests of this package, want hundreds", len(list))
	}
	return list
}
