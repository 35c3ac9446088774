import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastChanges, type TextChange } from '../../../src/obsidian/vault/least-changes';

function applied(before: string, changes: readonly TextChange[]): string {
	return changes.reduce((text, { from, to, text: inserted }) => text.slice(0, from) + inserted + text.slice(to), before);
}

const words = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '王', '😀', '😃', ' '), { maxLength: 40 }).map((parts) => parts.join(''));

describe('leastChanges', () => {
	it('turns the one text into the other, applied from the last change to the first', () => {
		fc.assert(fc.property(words, words, (before, after) => {
			expect(applied(before, leastChanges(before, after))).toBe(after);
		}), { numRuns: 5_000 });
	});

	it('never changes what another change of the same text touches', () => {
		fc.assert(fc.property(words, words, (before, after) => {
			const changes = leastChanges(before, after);
			for (let index = 1; index < changes.length; index++) {
				expect(changes[index]?.to).toBeLessThanOrEqual(changes[index - 1]?.from ?? -1);
			}
		}), { numRuns: 5_000 });
	});

	it('never splits a character of two units', () => {
		fc.assert(fc.property(words, words, (before, after) => {
			for (const { from, to, text } of leastChanges(before, after)) {
				for (const part of [before.slice(0, from), before.slice(to), text]) expect(part).not.toMatch(/\p{Surrogate}/u);
			}
		}), { numRuns: 5_000 });
	});

	it('leaves equal texts alone', () => {
		expect(leastChanges('same', 'same')).toEqual([]);
	});

	it('leaves the words between two changed lines alone, so that a cursor in them stays', () => {
		const before = 'sent:\nfirst\nsecond\nthird\n';
		const changes = leastChanges(before, 'sent: today\nfirst\nsecond\nthird\n- logged\n');
		expect(changes).toEqual([{ from: before.length, to: before.length, text: '- logged\n' }, { from: 5, to: 5, text: ' today' }]);
	});
});
