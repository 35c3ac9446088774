import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../src/obsidian/drafts/mail-address';

describe('mailAddress', () => {
	it.each([
		'amara@example.com?bcc=all@example.com', 'amara@example.com,ben@example.com', 'amara@example.com%0D%0ABcc:x@example.com',
		'amara@example.com\nBcc: x@example.com', 'Amara <amara@example.com>', 'amara', '@example.com', 'amara@', 'a b@example.com', 'amara@example', '',
	])('opens nothing for “%s”', (to) => {
		expect(mailAddress(to, 'subject', 'text')).toBeUndefined();
	});

	it('opens a letter also where a text was cut inside an emoji', () => {
		expect(mailAddress('amara@example.com', '\ud83d', '')).toBe('mailto:amara@example.com?subject=%EF%BF%BD&body=');
	});

	it('takes the signs that an address may have', () => {
		expect(mailAddress("o'neil+jobs/now@mail.example.co.uk", '', '')).toMatch(/^mailto:o'neil%2Bjobs%2Fnow@mail\.example\.co\.uk\?/);
	});
});
