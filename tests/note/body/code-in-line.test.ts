import { describe, expect, it } from 'vitest';
import { codeInLine } from '../../../src/note/body/code-in-line';

const code = (line: string): string[] => codeInLine(line).map(({ start, end }) => line.slice(start, end));

describe('code within a line', () => {
	it('is none where there is no backtick', () => {
		expect(code('a b')).toEqual([]);
	});

	it('ends with as many backticks as it began with', () => {
		expect(code('a `b` c ``d ` e`` f `g`')).toEqual(['`b`', '``d ` e``', '`g`']);
	});

	it('does not begin at backticks that nothing closes', () => {
		expect(code('a ` b `` c')).toEqual([]);
		expect(code('a ``` b `c` d ` e')).toEqual(['`c`']);
	});

	it('is found in a line of 64 KB of backticks at once', () => {
		expect(code(Array.from({ length: 360 }, (_, index) => '`'.repeat(index + 1)).join('a'))).toEqual([]);
		expect(code('`a'.repeat(32_000)).length).toBe(16_000);
	});
});
