package ceasefire_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// reaches are the packages through which a program reaches files, the network,
// the environment, other programs or memory that is not its own.
var reaches = []string{"C", "net", "os", "plugin", "runtime/cgo", "syscall", "unsafe", "io/ioutil", "log/syslog", "golang.org/x/net", "golang.org/x/sys"}

// TestImports shows that the library reaches nothing outside: none of its files
// imports a package that could. Programs, tests and other modules are not part
// of it.
func TestImports(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch d.Name() {
			case "testdata", "examples", "bench", "train", "measure", ".git", ".ci":
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, x := range f.Imports {
			name, err := strconv.Unquote(x.Path.Value)
			if err != nil {
				return err
			}
			for _, r := range reaches {
				if name == r || strings.HasPrefix(name, r+"/") {
					t.Errorf("%s imports %s", path, name)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 100 {
		t.Errorf("only %d files were looked at", files)
	}
}
