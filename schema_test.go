package ceasefire

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

// schemaNode is a schema or a part of one, as decoded JSON.
type schemaNode = map[string]any

func loadSchema(t *testing.T) schemaNode {
	t.Helper()
	var s schemaNode
	if err := json.Unmarshal([]byte(Schema()), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// check tells what of v breaks the schema s. It knows the keywords that
// schema.json uses and refuses others.
func check(root, s schemaNode, path string, v any) (wrong []string) {
	fail := func(format string, args ...any) { wrong = append(wrong, path+": "+fmt.Sprintf(format, args...)) }
	object, _ := v.(map[string]any)
	list, _ := v.([]any)
	text, isText := v.(string)
	for keyword, arg := range s {
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			name := strings.TrimPrefix(arg.(string), "#/$defs/")
			def, ok := root["$defs"].(schemaNode)[name].(schemaNode)
			if !ok {
				fail("no definition of %s", name)
				continue
			}
			wrong = append(wrong, check(root, def, path, v)...)
		case "type":
			n, isNumber := v.(float64)
			fits := map[string]bool{"object": object != nil, "array": list != nil, "string": isText, "integer": isNumber && n == float64(int64(n))}
			if !fits[arg.(string)] {
				fail("want %v", arg)
			}
		case "properties":
			for name, def := range arg.(schemaNode) {
				if value, ok := object[name]; ok {
					wrong = append(wrong, check(root, def.(schemaNode), path+"."+name, value)...)
				}
			}
		case "additionalProperties":
			if arg != false {
				fail("additionalProperties is %v", arg)
			}
			for name := range object {
				if _, ok := s["properties"].(schemaNode)[name]; !ok {
					fail("unknown %s", name)
				}
			}
		case "required":
			for _, name := range arg.([]any) {
				if _, ok := object[name.(string)]; !ok {
					fail("%s missing", name)
				}
			}
		case "dependentRequired":
			for name, needs := range arg.(schemaNode) {
				for _, need := range needs.([]any) {
					if object[name] != nil && object[need.(string)] == nil {
						fail("%s without %s", name, need)
					}
				}
			}
		case "oneOf":
			n := 0
			for _, alternative := range arg.([]any) {
				if len(check(root, alternative.(schemaNode), path, v)) == 0 {
					n++
				}
			}
			if n != 1 {
				fail("%d alternatives hold", n)
			}
		case "items":
			for i, item := range list {
				wrong = append(wrong, check(root, arg.(schemaNode), fmt.Sprintf("%s[%d]", path, i), item)...)
			}
		case "minItems":
			if len(list) < int(arg.(float64)) {
				fail("%d items", len(list))
			}
		case "uniqueItems":
			for i := range list {
				for j := range i {
					if reflect.DeepEqual(list[i], list[j]) {
						fail("item %d repeats %d", i, j)
					}
				}
			}
		case "minProperties":
			if len(object) < int(arg.(float64)) {
				fail("%d properties", len(object))
			}
		case "minLength":
			if utf8.RuneCountInString(text) < int(arg.(float64)) {
				fail("too short")
			}
		case "pattern":
			if !pattern(arg.(string)).MatchString(text) {
				fail("%q does not match %v", text, arg)
			}
		case "minimum":
			if n, ok := v.(float64); ok && n < arg.(float64) {
				fail("less than %v", arg)
			}
		case "enum":
			if !slices.Contains(arg.([]any), v) {
				fail("%v is not one of the words", v)
			}
		case "const":
			if v != arg {
				fail("%v is not %v", v, arg)
			}
		default:
			fail("keyword %s is not known here", keyword)
		}
	}
	return wrong
}

// pattern compiles each pattern of the schema once.
func pattern(expr string) *regexp.Regexp {
	if re, ok := patterns.Load(expr); ok {
		return re.(*regexp.Regexp)
	}
	re := regexp.MustCompile(expr)
	patterns.Store(expr, re)
	return re
}

var patterns sync.Map

// The schema and the Go types name the same objects, fields and words.
func TestSchemaMatchesTypes(t *testing.T) {
	root := loadSchema(t)
	defs := root["$defs"].(schemaNode)
	unseen := maps.Clone(defs)
	words := enumsByName()
	var describe func(reflect.Type) schemaNode // what the schema of a field must say, apart from bounds and prose
	var visit func(reflect.Type)
	seen := make(map[reflect.Type]bool)
	describe = func(typ reflect.Type) schemaNode {
		visit(typ)
		switch {
		case typ.Kind() == reflect.Pointer:
			return describe(typ.Elem())
		case typ.Kind() == reflect.Slice:
			return schemaNode{"type": "array", "items": describe(typ.Elem())}
		case typ.PkgPath() != "":
			return schemaNode{"$ref": "#/$defs/" + typ.Name()}
		case typ.Kind() == reflect.Int, typ.Kind() == reflect.Int64:
			return schemaNode{"type": "integer"}
		case typ.Kind() == reflect.Bool:
			return schemaNode{"const": true}
		}
		return schemaNode{"type": typ.Kind().String()}
	}
	visit = func(typ reflect.Type) {
		if typ.PkgPath() == "" || seen[typ] {
			return
		}
		seen[typ] = true
		def, ok := defs[typ.Name()].(schemaNode)
		if typ == reflect.TypeFor[Record]() {
			def, ok = root, true
		}
		if !ok {
			t.Errorf("no definition of %s", typ.Name())
			return
		}
		delete(unseen, typ.Name())
		switch {
		case typ.Kind() == reflect.Uint8:
			var got []string
			for _, word := range def["enum"].([]any) {
				got = append(got, word.(string))
			}
			if !slices.Equal(got, words[typ.Name()]) {
				t.Errorf("%s: words %q in the schema, %q in Go", typ.Name(), got, words[typ.Name()])
			}
		case typ == reflect.TypeFor[Date](), typ == reflect.TypeFor[Duration](), typ.Kind() == reflect.String:
			if def["type"] != "string" {
				t.Errorf("%s is no string", typ.Name())
			}
		case typ.Kind() == reflect.Struct:
			if def["type"] != "object" || def["additionalProperties"] != false {
				t.Errorf("%s is not a closed object", typ.Name())
			}
			properties := maps.Clone(def["properties"].(schemaNode))
			for _, f := range reflect.VisibleFields(typ) {
				if f.Anonymous {
					continue
				}
				name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
				if property, ok := properties[name].(schemaNode); !ok {
					t.Errorf("%s.%s is not in the schema", typ.Name(), name)
				} else if typ != reflect.TypeFor[Article]() || name != "published" { // a date that must be a day
					compareShape(t, typ.Name()+"."+name, property, describe(f.Type))
				}
				delete(properties, name)
				required, _ := def["required"].([]any)
				if options == "" && !slices.Contains(required, any(name)) {
					t.Errorf("%s.%s is always encoded but not required", typ.Name(), name)
				}
			}
			for name := range properties {
				t.Errorf("%s.%s is not in the Go type", typ.Name(), name)
			}
		}
	}
	visit(reflect.TypeFor[Record]())
	for name := range unseen {
		t.Errorf("definition of %s is of no Go type", name)
	}
}

// compareShape tells where a property's schema lacks what the Go type says.
func compareShape(t *testing.T, path string, property, want schemaNode) {
	t.Helper()
	for keyword, arg := range want {
		if inner, ok := arg.(schemaNode); ok {
			got, _ := property[keyword].(schemaNode)
			compareShape(t, path+"[]", got, inner)
		} else if property[keyword] != arg {
			t.Errorf("%s: %s is %v in the schema, want %v", path, keyword, property[keyword], arg)
		}
	}
}

func enumsByName() map[string][]string {
	m := make(map[string][]string)
	for _, w := range []*enumWords{
		&wordsOfStatus, &wordsOfActorKind, &wordsOfScope, &wordsOfMechanismKind, &wordsOfFunction, &wordsOfForceKind, &wordsOfTask,
		&wordsOfGuaranteeKind, &wordsOfForm, &wordsOfAction, &wordsOfDocumentKind, &wordsOfMeetingKind, &wordsOfTopic,
		&wordsOfIssueState, &wordsOfMode, &wordsOfAct, &wordsOfStance, &wordsOfEvent,
	} {
		m[w.name] = w.words
	}
	return m
}

// encodedTree returns the JSON of a record as decoded JSON.
func encodedTree(t *testing.T, r *Record) map[string]any {
	t.Helper()
	var tree map[string]any
	if err := json.Unmarshal([]byte(encoded(t, r)), &tree); err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestSchemaAcceptsTheEncoder(t *testing.T) {
	root := loadSchema(t)
	for _, r := range []*Record{fullRecord(), {}} {
		if wrong := check(root, root, "record", encodedTree(t, r)); wrong != nil {
			t.Errorf("%q", wrong)
		}
	}
}

// Each way of spoiling one place of a valid record's JSON. What the schema
// refuses, the decoder or Validate refuses too, and each kind of spoiling is
// refused by the schema somewhere, so that it is not empty.
func TestSchemaRefusesNothingValid(t *testing.T) {
	root := loadSchema(t)
	refused := make(map[string]int)
	full := fullRecord()
	for section, p := range full.Provisions() {
		if section != "guarantees" { // conditions are alike everywhere
			p.Requires, p.VoidIf = nil, nil
		}
	}
	tree := encodedTree(t, full)
	test := func(kind, path string) {
		wrong := check(root, root, "record", tree)
		if wrong == nil {
			return
		}
		refused[kind]++
		data, err := json.Marshal(tree)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Decode(strings.NewReader(string(data)))
		if err == nil && r.Validate() == nil && kind != "empty" { // the decoder reads "" and [] as silence
			t.Errorf("%s %s: valid in Go, but the schema says %q", kind, path, wrong)
		}
	}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			v["surplus"] = "x"
			test("surplus", path)
			delete(v, "surplus")
			for _, name := range slices.Sorted(maps.Keys(v)) {
				old := v[name]
				delete(v, name)
				test("missing", path+"."+name)
				for kind, bad := range map[string]any{"type": []any{[]any{}}, "word": "No Such Word", "negative": -1.0, "empty": ""} {
					v[name] = bad
					test(kind, path+"."+name)
				}
				if list, ok := old.([]any); ok {
					v[name] = append(slices.Clone(list), list[0])
					test("repeated", path+"."+name)
				}
				v[name] = old
				walk(path+"."+name, old)
			}
		case []any:
			for i, item := range v {
				walk(fmt.Sprintf("%s[%d]", path, i), item)
			}
		}
	}
	walk("record", tree)
	// Of each kind, as many as it is known to find in the full record at least.
	for kind, atLeast := range map[string]int{"surplus": 50, "missing": 50, "type": 200, "word": 100, "negative": 200, "empty": 100, "repeated": 30} {
		if refused[kind] < atLeast {
			t.Errorf("%s: refused %d times, want %d", kind, refused[kind], atLeast)
		}
	}
	if wrong := check(root, root, "record", tree); wrong != nil {
		t.Errorf("the tree was not restored: %q", wrong)
	}
}

// Every field that the schema requires is one that Validate requires, and the
// other way round.
func TestSchemaRequiresWhatValidateDoes(t *testing.T) {
	root := loadSchema(t)
	r := fullRecord()
	// Objects that nothing refers to, so that a field that is left out breaks no reference.
	r.Pledges[0].Toward, r.Positions[0].Statements = "", nil
	tree := encodedTree(t, r)
	for section, list := range tree {
		objects, ok := list.([]any)
		if !ok || section == "actors" {
			continue
		}
		for _, object := range objects {
			object := object.(map[string]any)
			for _, name := range slices.Sorted(maps.Keys(object)) {
				if name == "quotes" || name == "mode" {
					continue // each is optional, but one asks for the other
				}
				old := object[name]
				delete(object, name)
				data, err := json.Marshal(tree)
				if err != nil {
					t.Fatal(err)
				}
				got, err := Decode(strings.NewReader(string(data)))
				if err != nil {
					t.Fatal(err)
				}
				inGo, inSchema := got.Validate() != nil, check(root, root, "record", tree) != nil
				if inGo != inSchema {
					t.Errorf("%s.%s: required by Validate %v, by the schema %v", section, name, inGo, inSchema)
				}
				object[name] = old
			}
		}
	}
}
