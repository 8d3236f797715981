package ceasefire_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/openceasefire/ceasefire"
)

var update = flag.Bool("update", false, "write the golden files of testdata/records anew")

// TestGolden compares the facts and the brief of every record in
// testdata/records with the golden files beside it, and the record's text with
// the article it was made from.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/records/*.json")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("no records in testdata/records")
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".json")
		t.Run(filepath.Base(base), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			rec, err := ceasefire.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if err := rec.Validate(); err != nil {
				t.Fatal(err)
			}
			text, err := os.ReadFile(base + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(text), rec.Article.Text); diff != "" {
				t.Errorf("the record is of another text (-article +record):\n%s", diff)
			}
			var facts bytes.Buffer
			if err := ceasefire.WriteTSV(&facts, rec.Facts()); err != nil {
				t.Fatal(err)
			}
			golden(t, base+".facts.tsv", facts.String())
			golden(t, base+".brief.txt", rec.Brief())
		})
	}
}

// golden compares a text with a golden file, or writes the file with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test -run TestGolden -update . writes it)", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}
