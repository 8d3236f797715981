package parse

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// Error is why a text was refused, and where.
type Error struct {
	// Offset is the byte at which the trouble begins: of the text, or of the
	// input where [Reader] cannot decode it.
	Offset int
	// Err is the cause; it wraps an Err variable of this package.
	Err error
}

// Error returns the message with the offset.
func (e *Error) Error() string {
	return fmt.Sprintf("parse: at byte %d: %v", e.Offset, e.Err)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// What the errors of this package wrap.
var (
	ErrUTF8    = errors.New("text is not valid UTF-8")
	ErrLimit   = errors.New("text is over the size limit")
	ErrDecode  = errors.New("bytes that the charset does not have")
	ErrCharset = errors.New("unknown charset")
)

func overLimit(limit int) error {
	return &Error{Offset: limit, Err: fmt.Errorf("%w of %d bytes", ErrLimit, limit)}
}

// checkText returns an error for a text that is too long or not UTF-8.
func checkText(s string, limit int) error {
	if len(s) > limit {
		return overLimit(limit)
	}
	if utf8.ValidString(s) {
		return nil
	}
	for i := 0; ; {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n <= 1 {
			return &Error{Offset: i, Err: ErrUTF8}
		}
		i += n
	}
}
