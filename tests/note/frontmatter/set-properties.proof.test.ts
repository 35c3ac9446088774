import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyValue } from '../../../src/note/frontmatter/property-value';
import { setProperties } from '../../../src/note/frontmatter/set-properties';
import { yaml } from '../../host/yaml';
import { prove } from '../../proof/prove';
import { dice, type Dice } from '../dice';
import { randomNote, type RandomNote } from '../random-note';

const values: readonly [PropertyValue, ...PropertyValue[]] = [
	'x', 'former-boss', '2026-10-26', 'Amara', '', 'Null', '[[Acme]]', "O'Rourke: \"x\" #1", 'a\nb', 'a\\b\t\u2028', '+41791234567', '王小明', ' lead',
	0, 7, -1.5, true, false, [], ['[[Acme]]'], ['Amara', 'x'], ['Amara', '[[Acme]]', 'new: one'], ['a', 'b c', 'ü'], ['-', '#', ''], 'two words',
];
const names: readonly [string, ...string[]] = [
	'name', 'email', 'tags', 'next_touch', 'organization', 'fresh', 'Größe', 'two words', 'quoted', "it's", 'with: colon', '12', '名前', 'a#b',
	'[[x]]', "don't", '- x', 'null', 'tab\t', '# x', 'a"b', '-dash',
];

function valuesOf(note: RandomNote, text: string): Record<string, unknown> {
	const block = text.slice(note.before.length, text.length - note.after.length);
	return (yaml.parse(block) ?? {}) as Record<string, unknown>;
}

/** The text of the note with one piece left out, before and after it. */
function around(note: RandomNote, name: string): { head: string; tail: string; comment: string } {
	const at = note.pieces.findIndex(({ key }) => key === name);
	const text = (pieces: RandomNote['pieces']) => pieces.map((piece) => piece.text).join('');
	if (at === -1) return { head: note.before + text(note.pieces), tail: note.after, comment: '' };
	return {
		head: note.before + text(note.pieces.slice(0, at)),
		tail: text(note.pieces.slice(at + 1)) + note.after,
		comment: note.pieces[at]?.comment ?? '',
	};
}

describe('changing a property of a random note', () => {
	it('changes no byte but those of the property, and the result reads as was asked for (P1)', async () => {
		let edited = 0;
		let cases = 0;
		await prove('P1', (tally) =>
			fc.property(dice(), (throws: Dice) => {
				cases += 1;
				const name = throws.pick(names);
				const value = throws.rarely(9) ? undefined : throws.pick(values);
				const note = randomNote(throws);
				const result = setProperties(note.text, new Map([[name, value]]), yaml);
				if (!result.ok) {
					tally.refused += 1;
					expect(result.problem.advice).not.toBe('');
					return;
				}
				if (result.value !== note.text) edited += 1;
				const { head, tail, comment } = around(note, name);
				if (!result.value.startsWith(head) || !result.value.endsWith(tail) || result.value.length < head.length + tail.length) {
					expect(result.value).toBe(`${head}…${tail}`);
				}
				const written = result.value.slice(head.length, result.value.length - tail.length);
				if (value !== undefined && !written.includes(comment)) expect(written).toContain(comment);
				// Every result was read back by the code under test; every fourth is read once more without it, since YAML takes the time.
				if (cases % 4 !== 0) return;
				const expected = { ...valuesOf(note, note.text), [name]: value };
				if (value === undefined) delete expected[name];
				const actual = valuesOf(note, result.value);
				if (JSON.stringify(Object.entries(actual).sort()) !== JSON.stringify(Object.entries(expected).sort())) expect(actual).toEqual(expected);
			}));
		expect(edited).toBeGreaterThan(cases / 2);
	});

	it('is the same when done twice, and set back gives the first bytes where both values are written in one style (P2)', async () => {
		let setBack = 0;
		await prove('P2', (tally) =>
			fc.property(dice(), (throws: Dice) => {
				const name = throws.pick(names);
				const value = throws.pick(values);
				const note = randomNote(throws);
				const once = setProperties(note.text, new Map([[name, value]]), yaml);
				if (!once.ok) {
					tally.refused += 1;
					return;
				}
				const twice = setProperties(once.value, new Map([[name, value]]), yaml);
				if (!twice.ok || twice.value !== once.value) expect(twice).toEqual(once);
				const first = valuesOf(note, note.text);
				const old = first[name];
				if (Object.hasOwn(first, name) && !['string', 'number', 'boolean'].includes(typeof old)) return;
				const back = setProperties(once.value, new Map([[name, old as PropertyValue | undefined]]), yaml);
				if (!back.ok || back.value === note.text) {
					setBack += Number(back.ok);
					return;
				}
				// Not the same bytes: then one of the two was written in quotes, in lines or in a list, and the other was not.
				if (Object.hasOwn(first, name)) expect(valuesOf(note, back.value)).toEqual(first);
				else expect(back.value).toBe(note.text);
			}));
		expect(setBack).toBeGreaterThan(20);
	});

	it('does several changes at once as it does them one after another', () => {
		fc.assert(
			fc.property(dice(), (throws: Dice) => {
				const first = throws.pick(names);
				const second = throws.pick(names);
				const note = randomNote(throws);
				const one = throws.rarely(5) ? undefined : throws.pick(values);
				const two = throws.rarely(5) ? undefined : throws.pick(values);
				const together = setProperties(note.text, new Map([[first, one], [second, two]]), yaml);
				if (!together.ok || first === second) return;
				const a = setProperties(note.text, new Map([[first, one]]), yaml);
				// Once the only entry is gone, nothing says how far the next one was to be indented.
				if (a.ok && Object.keys(valuesOf(note, a.value)).length === 0) return;
				const b = a.ok ? setProperties(a.value, new Map([[second, two]]), yaml) : a;
				expect(b.ok ? b.value : b.problem).toBe(together.value);
			}),
			{ numRuns: 10_000 },
		);
	});
});
