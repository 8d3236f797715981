package ceasefire

// Issue is a question between the parties and where it stands.
type Issue struct {
	Topic     Topic      `json:"topic,omitzero"`
	State     IssueState `json:"state,omitzero"`
	According []ActorID  `json:"according,omitempty"`
	Evidence  []Span     `json:"evidence,omitempty"`
}

// Statement is one attribution: who says what.
type Statement struct {
	// ID is "statement/1" and so on, in text order.
	ID ID `json:"id,omitempty"`
	// Speakers are the resolved actors; several for a joint statement, none when the text names none.
	Speakers []ActorID `json:"speakers,omitempty"`
	// Source is the span of the words that name the speakers.
	Source Span `json:"source,omitzero"`
	// Cue is the span of the word or words that attribute: said, warned, according to.
	Cue Span `json:"cue,omitzero"`
	// Content is the span from the first to the last word of what is said.
	Content Span `json:"content,omitzero"`
	// Quotes are the verbatim parts, inside their quotation marks.
	Quotes []Span `json:"quotes,omitempty"`
	Mode   Mode   `json:"mode,omitzero"`
	Act    Act    `json:"act,omitzero"`
	// Via lists who passed it on ("Reuters quoted an aide as saying").
	Via      []ActorID `json:"via,omitempty"`
	Topics   []Topic   `json:"topics,omitempty"`
	Evidence []Span    `json:"evidence,omitempty"`
}

// Position is where an actor stands on a topic.
type Position struct {
	Holder ActorID `json:"holder,omitempty"`
	Topic  Topic   `json:"topic,omitzero"`
	Stance Stance  `json:"stance,omitzero"`
	// Statements are the ids of the statements that show it.
	Statements []ID   `json:"statements,omitempty"`
	Evidence   []Span `json:"evidence,omitempty"`
}
