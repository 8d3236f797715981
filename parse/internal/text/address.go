package text

import (
	"strings"
	"unicode/utf8"
)

// address returns the end of the web or e-mail address that starts at pos, 0
// for none.
func (s *scanner) address() int {
	if end := urlEnd(s.text, s.pos); end > 0 {
		return end
	}
	if end := s.emailEnd(); end > 0 {
		return end
	}
	return s.hostEnd()
}

// urlStarts are the beginnings of what is an address up to the next blank.
var urlStarts = [...]string{"http://", "https://", "ftp://", "mailto:", "www."}

// urlEnd returns the end of the web address that starts at i, 0 for none.
func urlEnd(t string, i int) int {
	start := ""
	switch t[i] | 0x20 {
	case 'h', 'f', 'm', 'w':
		for _, u := range urlStarts {
			if len(t)-i > len(u) && strings.EqualFold(t[i:i+len(u)], u) {
				start = u
			}
		}
	}
	if start == "" {
		return 0
	}
	end := i + len(start)
	if !isAlnum(t[end]) {
		return 0
	}
	return pathEnd(t, end)
}

// pathEnd returns the end of an address that goes on at i: before the next
// blank, quotation mark or angle bracket, and before the punctuation there.
func pathEnd(t string, i int) int {
	start, brackets := i, 0
scan:
	for i < len(t) {
		c, w := classAt(t, i)
		switch {
		case c == blank || c == format, c == quote && t[i] != '\'', t[i] == '<', t[i] == '>':
			break scan
		case t[i] == '(':
			brackets++
		case t[i] == ')':
			brackets--
		}
		i += w
	}
	for i > start {
		switch t[i-1] {
		case '.', ',', ';', ':', '!', '?', '\'', ']', '*':
			i--
		case ')':
			if brackets >= 0 {
				return i
			}
			brackets++
			i--
		default:
			return i
		}
	}
	return i
}

// emailEnd returns the end of the e-mail address that starts at pos, 0 for none.
func (s *scanner) emailEnd() int {
	if s.pos < s.noAddress {
		return 0
	}
	t, i := s.text, s.pos
	for i < len(t) && (isAlnum(t[i]) || strings.IndexByte("._%+-", t[i]) >= 0) {
		i++
	}
	s.noAddress = i
	if i+1 >= len(t) || t[i] != '@' || !isAlnum(t[i+1]) {
		return 0
	}
	i++
	for i < len(t) && (isAlnum(t[i]) || strings.IndexByte("._-", t[i]) >= 0) {
		i++
	}
	for t[i-1] == '.' || t[i-1] == '-' {
		i--
	}
	return i
}

// hostEnd returns the end of the host name that starts at pos, with its path,
// 0 for none: two or more labels of which the last is a top-level domain, or
// three or more in lower case.
func (s *scanner) hostEnd() int {
	if s.pos < s.noHost {
		return 0
	}
	t, i := s.text, s.pos
	dots, last, lower := 0, s.pos, true
	for i < len(t) {
		c := t[i]
		if c == '.' && i > last && i+1 < len(t) && isAlnum(t[i+1]) {
			dots++
			last = i + 1
		} else if !isAlnum(c) && c != '-' && c != '_' {
			break
		}
		lower = lower && (isLower(c) || c == '.')
		i++
	}
	s.noHost = i
	if dots == 0 || i < len(t) && (t[i] >= utf8.RuneSelf || t[i] == '@') {
		return 0
	}
	top := t[last:i]
	if !(isTopDomain(top) || dots >= 2 && lower && len(top) > 1 && last-s.pos > 2*dots) {
		return 0
	}
	if i+1 < len(t) && t[i] == '/' && isAlnum(t[i+1]) {
		return pathEnd(t, i)
	}
	return i
}
