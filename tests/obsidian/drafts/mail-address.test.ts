import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../src/obsidian/drafts/mail-address';
import { runs } from '../../runs';

describe('mailAddress', () => {
	it('gives subject and text back as they were, whatever stands in them', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, text) => {
			const url = new URL(mailAddress('amara@example.com', subject, text) ?? '');
			expect(url.pathname).toBe('amara@example.com');
			expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
			expect(url.searchParams.get('subject')).toBe(subject);
			expect(url.searchParams.get('body')).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
		}), { numRuns: runs(2_000) });
	});

	it.each([
		'amara@example.com?bcc=all@example.com', 'amara@example.com,ben@example.com', 'amara@example.com%0D%0ABcc:x@example.com',
		'amara@example.com\nBcc: x@example.com', 'Amara <amara@example.com>', 'amara', '@example.com', 'amara@', 'a b@example.com', 'amara@example', '',
	])('opens nothing for “%s”', (to) => {
		expect(mailAddress(to, 'subject', 'text')).toBeUndefined();
	});

	it('takes the signs that an address may have', () => {
		expect(mailAddress("o'neil+jobs/now@mail.example.co.uk", '', '')).toMatch(/^mailto:o'neil%2Bjobs%2Fnow@mail\.example\.co\.uk\?/);
	});
});
