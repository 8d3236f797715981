package parse

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

var update = flag.Bool("update", false, "write the golden files of testdata/golden anew")

// TestGolden compares the facts that are read from each article of testdata
// with the file of its name in testdata/golden. What is there is what the
// parser reads, not what a person would: TestGold measures that.
func TestGolden(t *testing.T) {
	dir := filepath.Join("..", "testdata", "golden")
	want := map[string]bool{}
	for _, a := range testArticles(t) {
		want[a.ID+".tsv"] = true
		t.Run(a.ID, func(t *testing.T) {
			g, err := readGold(filepath.Join(goldDir, a.ID))
			if err != nil {
				t.Fatal(err)
			}
			a.Published = g.published()
			rec, err := Parse(a)
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			if err := ceasefire.WriteTSV(&got, rec.Facts()); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(dir, a.ID+".tsv")
			if *update {
				if err := os.MkdirAll(dir, 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			golden, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v (go test ./parse -run TestGolden -update writes it)", err)
			}
			if diff := cmp.Diff(string(golden), got.String()); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
		})
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no golden files in %s", dir)
	}
	for _, f := range files {
		if !want[filepath.Base(f)] {
			t.Errorf("%s has no article", f)
		}
	}
}
