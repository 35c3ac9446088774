import { describe, expect, it } from 'vitest';
import { encodeScalar } from '../../../src/note/frontmatter/encode-scalar';

describe('a value on one line', () => {
	it('is in quotation marks where some reader of YAML takes it for something else', () => {
		for (const word of ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'NO', 'True']) {
			expect(encodeScalar(word)).toBe(`"${word}"`);
			expect(encodeScalar(word, 'plain')).toBe(`"${word}"`);
		}
	});

	it('is bare as a day or a time to the minute or second, and nothing around it', () => {
		for (const bare of ['2026-10-26', '2026-10-26T16:00', '2026-10-26T16:00:30']) expect(encodeScalar(bare)).toBe(bare);
		for (const text of ['12026-10-26', '2026-10-26 evening', '2026-10-261', '12026-10-26T16:00', '2026-10-26T16:00Z', '2026-10-26T16:00:3', '2026-10-26T16:00:xx']) {
			expect(encodeScalar(text)).toBe(`"${text}"`);
		}
	});

	it('of several plain words is bare only where bare text stood before, in any script', () => {
		for (const text of ['Senior analyst', 'Jose\u0301 Ji\u0301menez', 'Area 51', 'नमस्ते दुनिया', 'lead_1 co-chair']) {
			expect(encodeScalar(text)).toBe(`"${text}"`);
			expect(encodeScalar(text, 'plain')).toBe(text);
		}
		for (const text of ['a #b', 'a !b', 'a b: c', 'a b,c', 'a  b', 'a b ', 'a -b', '51 areas']) expect(encodeScalar(text, 'plain')).toBe(`"${text}"`);
	});

	it('stays in the quotation marks it stood in, unless single ones cannot hold it', () => {
		expect(encodeScalar('lead', 'double')).toBe('"lead"');
		expect(encodeScalar('lead', 'single')).toBe("'lead'");
		expect(encodeScalar(`it's "x" \\ y`, 'single')).toBe(`'it''s "x" \\ y'`);
		expect(encodeScalar('a\nb', 'single')).toBe('"a\\nb"');
		expect(encodeScalar('"\u0000"', 'single')).toBe('"\\"\\u0000\\""');
	});

	it('has its control characters by their short names where they have one', () => {
		expect(encodeScalar('\n\r\t"\\\u0007\u0085\u2028\uFEFF')).toBe('"\\n\\r\\t\\"\\\\\\u0007\\u0085\\u2028\\ufeff"');
	});

	it('is written as it is where it is a number or a yes or no', () => {
		expect([encodeScalar(30), encodeScalar(-1.5), encodeScalar(true), encodeScalar(false, 'single')]).toEqual(['30', '-1.5', 'true', 'false']);
	});
});
