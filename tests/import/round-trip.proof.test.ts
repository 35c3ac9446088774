import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/domain/pieces';
import { plainValue } from '../../src/import/plain-value';
import { delimiters, readCsv } from '../../src/import/read-csv';
import { readVcards } from '../../src/import/read-vcards';
import { dice, type Dice } from '../note/dice';
import { hostileText } from '../note/hostile-text';
import { prove } from '../proof/prove';

const newlines = ['\r\n', '\n', '\r\n', '\n', '\r'] as const;

/** A cell as RFC 4180 has it: in quotation marks where it must be, and sometimes where it need not. */
function written(cell: string, delimiter: string, throws: Dice): string {
	const mustBe = cell.includes(delimiter) || /["\r\n]/.test(cell) || cell !== cell.trim() || cell.startsWith('\uFEFF');
	return mustBe || throws.rarely(3) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Old files whose lines end in CR alone cannot be told from others once a cell has another line end in it. */
function oneLineEnd(cell: string, newline: string): string {
	return newline === '\r' ? cell.replace(/[\r\n]/g, ' ') : cell;
}

describe('a table', () => {
	it('is read cell by cell as it was written, and no cell begins a new record (P8)', async () => {
		await prove('P8 CSV', () =>
			fc.property(dice(), (throws) => {
				const delimiter = delimiters[throws.throw(delimiters.length)] ?? ',';
				const newline = throws.pick(newlines);
				const columns = 1 + throws.throw(4);
				const rows = Array.from({ length: 1 + throws.throw(4) }, () => ['x', ...Array.from({ length: columns }, () => oneLineEnd(hostileText(throws), newline))]);
				const text = (throws.rarely(5) ? '\uFEFF' : '') + rows.map((row) => row.map((cell) => written(cell, delimiter, throws)).join(delimiter)).join(newline) + throws.pick(['', newline]);
				const read = atOnce(readCsv(text, delimiter));
				// A carriage return may be left behind the last cell where line ends are mixed; every reader of a cell trims it.
				const is = JSON.stringify([read.problems, read.rows.map(({ cells }) => cells.map((cell) => cell.replace(/\r$/, '')))]);
				const meant = JSON.stringify([[], rows.map((row) => row.map((cell) => cell.replace(/\r$/, '')))]);
				if (is !== meant) expect(is).toBe(meant);
			}));
	});
});

/** Text of a card as RFC 6350 has it, and its lines folded at 75 octets between characters. */
function escaped(value: string): string {
	return value.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n');
}

function folded(line: string): string {
	const parts = [''];
	for (const char of line) {
		const last = parts.length - 1;
		if (new TextEncoder().encode(`${parts[last] ?? ''}${char}`).length > (last === 0 ? 75 : 74)) parts.push(char);
		else parts[last] += char;
	}
	return parts.join('\r\n ');
}

const properties = { FN: 'name', TITLE: 'role_title', ORG: 'organization', NICKNAME: 'preferred_name' } as const;

describe('a card', () => {
	it('is read value by value as it was written, and no value begins a new line or card (P8)', async () => {
		await prove('P8 vCard', () =>
			fc.property(dice(), (throws) => {
				const version = throws.pick(['3.0', '4.0']);
				const cards = Array.from({ length: 1 + throws.throw(2) }, () => {
					const values = Object.keys(properties).map((property) => [property, hostileText(throws)] as const).filter(([property]) => property === 'FN' || throws.rarely(2));
					return values.map(([property, value]) => [property, property === 'FN' && plainValue(value) === '' ? 'Amara' : value] as const);
				});
				const text = cards.map((values) => ['BEGIN:VCARD', `VERSION:${version}`, ...values.map(([property, value]) => folded(`${property}:${escaped(value)}`)), 'END:VCARD', ''].join('\r\n')).join('');
				const { candidates, problems } = atOnce(readVcards(text));
				const is = JSON.stringify([problems, candidates.map(({ name, values }) => [name, values.role_title ?? '', values.organization ?? '', values.preferred_name ?? ''])]);
				const meant = JSON.stringify([[], cards.map((values) => ['FN', 'TITLE', 'ORG', 'NICKNAME'].map((wanted) => plainValue(values.find(([property]) => property === wanted)?.[1] ?? '')))]);
				if (is !== meant) expect(JSON.parse(is)).toEqual(JSON.parse(meant));
			}));
	});
});
