import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../src/obsidian/drafts/mail-address';
import { dice } from '../../note/dice';
import { hostileText } from '../../note/hostile-text';
import { prove } from '../../proof/prove';

const addresses = ['amara@example.com', "o'neil+jobs/now@mail.example.co.uk", 'a.b#c$d@example.org'] as const;

describe('the address of a letter', () => {
	it('gives receiver, subject and text back as they were, and has no header besides (P8)', async () => {
		await prove('P8 mailto', (tally) =>
			fc.property(dice(), (throws) => {
				const to = throws.rarely(3) ? throws.pick(addresses) + hostileText(throws) : throws.pick(addresses);
				const subject = hostileText(throws) + hostileText(throws);
				const text = Array.from({ length: throws.throw(6) }, () => hostileText(throws)).join('');
				const address = mailAddress(to, subject, text);
				if (address === undefined) {
					tally.refused += 1;
					if ((addresses as readonly string[]).includes(to)) expect(address).toBe('an address');
					return;
				}
				const url = new URL(address);
				// Half of a pair of code units cannot be sent by mail; it becomes the sign for that.
				const whole = (written: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(written));
				const is = [decodeURIComponent(url.pathname), [...url.searchParams.keys()].join(' '), decodeURIComponent(/subject=([^&]*)/.exec(address)?.[1] ?? ''), decodeURIComponent(/body=([^&]*)/.exec(address)?.[1] ?? '')];
				const meant = [to, 'subject body', whole(subject), whole(text).replace(/\r\n?|\n/g, '\r\n')];
				if (is.join('\n') !== meant.join('\n')) expect(is).toEqual(meant);
			}));
	});
});
