package ceasefire

import _ "embed"

//go:embed schema.json
var schema string

// Schema returns the JSON Schema, draft 2020-12, of a [Record] in its JSON
// form. What [Record.Validate] accepts fits it; it cannot say that references
// resolve and that spans fit the text.
func Schema() string { return schema }
