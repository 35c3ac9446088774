import { describe, expect, it } from 'vitest';
import { lineEndOf, textLines } from '../../../src/note/body/text-lines';

/** Each line with its end, as it stands between the two offsets. */
function linesOf(text: string, from = 0, to = text.length): string[][] {
	return textLines(text, from, to).map(({ start, end, next }) => [text.slice(start, end), text.slice(end, next)]);
}

describe('the lines of a text', () => {
	it('end in LF or CRLF, the last one also in nothing', () => {
		expect(linesOf('a\n\r\nb\r\nc')).toEqual([['a', '\n'], ['', '\r\n'], ['b', '\r\n'], ['c', '']]);
		expect(linesOf('a\n')).toEqual([['a', '\n']]);
		expect(linesOf('')).toEqual([]);
	});

	it('do not end in a lone carriage return, not even the last one', () => {
		expect(linesOf('a\rb\n\r')).toEqual([['a\rb', '\n'], ['\r', '']]);
	});

	it('are those between two offsets, of which nothing outside is looked at', () => {
		expect(linesOf('ab\ncd\nef', 1, 4)).toEqual([['b', '\n'], ['c', '']]);
		expect(linesOf('ab\ncd', 0, 2)).toEqual([['ab', '']]);
		expect(linesOf('ab\ncd', 0, 3)).toEqual([['ab', '\n']]);
		expect(linesOf('a\r\nb', 2)).toEqual([['', '\n'], ['b', '']]);
	});
});

describe('the line end of a text', () => {
	it('is that of its first line, and LF where there is but one line', () => {
		expect(['a\r\nb\n', 'a\nb\r\n', '\na\r\n', 'a\r', ''].map(lineEndOf)).toEqual(['\r\n', '\n', '\n', '\n', '\n']);
	});
});
