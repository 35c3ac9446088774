import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyTables } from '../../../src/domain/properties/property-tables';
import type { PropertyTable } from '../../../src/domain/properties/property-table';
import { decodeNote } from '../../../src/note/frontmatter/decode-note';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../../host/yaml';
import { plainNaming } from '../naming';

const table = {
	name: { kind: 'text', required: true, label: 'Name', meaning: '' },
	role: { kind: 'text', label: 'Role', meaning: '' },
	minutes: { kind: 'number', label: 'Minutes', meaning: '' },
	stop: { kind: 'checkbox', label: 'Stop', meaning: '' },
	sent: { kind: 'date', label: 'Sent', meaning: '' },
	start: { kind: 'datetime', label: 'Start', meaning: '' },
	phone: { kind: 'list', label: 'Phone', meaning: '' },
	organization: { kind: 'links', label: 'Organization', meaning: '' },
	category: { kind: 'choices', allowed: ['former-boss', 'alumni', 'cold'], label: 'Category', meaning: '' },
	may: { kind: 'choice', allowed: ['yes', 'no', 'unknown'], label: 'May', meaning: '' },
} as const satisfies PropertyTable;

function decode(block: string) {
	const raw = readFrontmatter(`---\n${block}\n---\n`, yaml);
	if (!raw.ok) throw new Error(raw.problem.what);
	const { values, problems } = decodeNote(table, raw.value, plainNaming, 'A.md');
	return { values, says: problems.map(({ what }) => what), problems };
}

describe('reading a note against its table', () => {
	it('gives every property, also where the note has none', () => {
		const { values, says } = decode('# nothing');
		expect(values).toEqual({
			name: undefined, role: undefined, minutes: undefined, stop: false, sent: undefined, start: undefined, phone: [], organization: [],
			category: [], may: undefined,
		});
		expect(says).toEqual([]);
	});

	it('reads what is written as the table wants it, without a word', () => {
		const { values, says } = decode([
			'name: Þóra Jónsdóttir', 'role: "CEO: Europe"', 'minutes: 30', 'stop: true', 'sent: 2026-10-26', 'start: 2026-10-26T16:00',
			'phone: ["+41 79 123"]', 'organization: ["[[Acme]]", "[[Orgs/Northlake|N.]]"]', 'category: [alumni]', 'may: "no"',
		].join('\n'));
		expect(values).toEqual({
			name: 'Þóra Jónsdóttir', role: 'CEO: Europe', minutes: 30, stop: true, sent: { kind: 'day', date: '2026-10-26' },
			start: { kind: 'moment', wall: '2026-10-26T16:00' }, phone: ['+41 79 123'],
			organization: [{ target: 'Acme' }, { target: 'Orgs/Northlake', label: 'N.' }], category: ['alumni'], may: 'no',
		});
		expect(says).toEqual([]);
	});

	it('reads a text where a list is wanted as a list of one (T28)', () => {
		expect(decode('phone: "+41"\norganization: "[[Acme]]"\ncategory: cold').values).toMatchObject({ phone: ['+41'], organization: [{ target: 'Acme' }], category: ['cold'] });
	});

	it('reads a list of one where a text is wanted, and reports a longer one', () => {
		expect(decode('role: [Lead]')).toMatchObject({ values: { role: 'Lead' }, says: [] });
		expect(decode('role: [Lead, Chair]')).toMatchObject({ values: { role: 'Lead, Chair' }, says: ['"role" holds a list where one text is wanted.'] });
		expect(decode('role: []\nminutes: []\nstop: []\nsent: []\nstart: []\nmay: []')).toMatchObject({ says: [] });
	});

	it('keeps a number where text is wanted, and says what was lost (T05)', () => {
		const { values, problems } = decode('name: 007\nphone: +41791234567');
		expect(values).toMatchObject({ phone: ['41791234567'], name: '7' });
		expect(problems).toMatchObject([
			{ property: 'name', note: 'A.md', advice: 'Write it in quotation marks: "7".' },
			{ property: 'phone', what: '"phone" holds a number (41791234567); a plus sign or zeros at the beginning are lost.' },
		]);
	});

	it('reports a name that YAML took for nothing or for a truth (T05)', () => {
		expect(decode('name: Null').problems).toMatchObject([{ property: 'name', what: '"name" is empty.' }]);
		expect(decode('name: true')).toMatchObject({ values: { name: 'true' }, says: ['"name" holds true, which is not text.'] });
	});

	it('reads links without quotation marks, in every shape YAML makes of them, and reports them', () => {
		for (const [block, target] of [
			['organization: [[Acme]]', 'Acme'], ['organization:\n  - [[Acme]]', 'Acme'], ['organization: [[Acme, Inc]]', 'Acme, Inc'],
			['organization: [[2024]]', '2024'], ['organization: [[], [Acme], ""]', 'Acme'], ['role: [[Acme]]', undefined],
		] as const) {
			const { values, says } = decode(block);
			if (target !== undefined) expect(values.organization).toEqual([{ target }]);
			else expect(values.role).toBe('[[Acme]]');
			expect(says[0]).toMatch(/^A link in "\w+" is not in quotation marks\.$/);
		}
		expect(decode('organization: [[[a: b]]]').says).toEqual(['"organization" holds something that is not text.']);
		expect(decode('organization: [[]]').says).toEqual(['"organization" holds something that is not text.']);
	});

	it('reads several links in one text, Markdown links, and names without brackets', () => {
		const links = (block: string) => decode(block).values.organization;
		expect(links('organization: "[[Acme]] and [[Northlake|N.]]"')).toEqual([{ target: 'Acme' }, { target: 'Northlake', label: 'N.' }]);
		expect(links('organization: "[North lake](Orgs/North%20lake.md)"')).toEqual([{ target: 'Orgs/North lake', label: 'North lake' }]);
		expect(links('organization: "[](<A b.md>)"')).toEqual([{ target: 'A b' }]);
		expect(links('organization: Acme')).toEqual([{ target: 'Acme' }]);
		expect(links('organization: "[x](https://example.com)"')).toEqual([{ target: '[x](https://example.com)' }]);
		expect(links('organization: "[x](%zz)"')).toEqual([{ target: '[x](%zz)' }]);
		expect(links('organization: ["", null, " "]')).toEqual([]);
	});

	it('reads choices without regard to capitals, hyphens, spaces and underscores; unknown ones are reported and stay in the note', () => {
		expect(decode('category: [Former Boss, "ALUMNI "]\nmay: "YES"')).toMatchObject({ values: { category: ['former-boss', 'alumni'], may: 'yes' }, says: [] });
		expect(decode('category: former_boss, cold')).toMatchObject({ values: { category: ['former-boss', 'cold'] }, says: [] });
		expect(decode('category: [friend, cold, cold]')).toMatchObject({ values: { category: ['cold'] }, says: ['"category" holds a value that is not known (friend).'] });
		expect(decode('may: perhaps')).toMatchObject({ values: { may: undefined }, says: ['"may" holds a value that is not known (perhaps).'] });
		expect(decode('may: {a: b}').says).toEqual(['"may" holds a value that is not known.']);
		expect(decode('may: constructor').says).toHaveLength(1);
	});

	it('reads yes and no where YAML made a truth of them', () => {
		expect(decode('may: true').values.may).toBe('yes');
		expect(decode('may: false').values.may).toBe('no');
	});

	it('reads numbers in quotation marks, and reports what is none', () => {
		expect(decode('minutes: "45"').values.minutes).toBe(45);
		expect(decode('minutes: [-1.5]').values.minutes).toBe(-1.5);
		expect(decode('minutes: 45 min')).toMatchObject({ values: { minutes: undefined }, says: ['"minutes" is not a number (45 min).'] });
		for (const block of ['minutes: .nan', 'minutes: .inf', 'minutes: true', 'minutes: {a: 1}', 'minutes: [1, 2]', 'minutes: [[]]']) expect(decode(block).values.minutes).toBe(undefined);
	});

	it('takes anything written in a checkbox for yes unless it says no, since it may be a hard stop', () => {
		for (const no of ['', '[null, ""]', 'false', '"no"', '0', 'Off', '[]', '" "']) expect(decode(`stop: ${no}`)).toMatchObject({ values: { stop: false }, says: [] });
		for (const yes of ['true', '"yes"', '1', 'x', '[true]']) expect(decode(`stop: ${yes}`)).toMatchObject({ values: { stop: true }, says: [] });
		expect(decode('stop: asked in May')).toMatchObject({ values: { stop: true }, says: ['"stop" is neither yes nor no (asked in May); it counts as yes.'] });
		expect(decode('stop: {a: b}').values.stop).toBe(true);
		expect(decode('stop: ["no", "yes"]').values.stop).toBe(true);
	});

	it('never guesses a date (T09, T10)', () => {
		expect(decode('sent: 03/04/2027')).toMatchObject({ values: { sent: { kind: 'ambiguous', text: '03/04/2027' } }, says: ['"sent" can be read in two ways (03/04/2027); no date is counted from it.'] });
		expect(decode('sent: 2019-05')).toMatchObject({ values: { sent: { kind: 'span' } }, says: [] });
		expect(decode('sent: 2026-02-30')).toMatchObject({ values: { sent: { kind: 'unreadable' } }, says: ['"sent" is not a date (2026-02-30).'] });
		expect(decode('sent: 20261026').values.sent).toEqual({ kind: 'day', date: '2026-10-26' });
		expect(decode('sent: {a: b}').values.sent).toMatchObject({ kind: 'unreadable' });
		expect(decode('start: 03/04/2027 16:00').says).toEqual(['"start" can be read in two ways (03/04/2027 16:00).']);
		expect(decode('start: soon').says).toEqual(['"start" is not a date and time (soon).']);
		expect(decode('start: {a: b}').says).toHaveLength(1);
	});

	it('reads a property by the name that the vault gives it', () => {
		const naming = { ...plainNaming, properties: { organization: 'company' } };
		const { values, problems } = decodeNote(table, { company: [['Acme']], organization: 'not this' }, naming, 'A.md');
		expect(values.organization).toEqual([{ target: 'Acme' }]);
		expect(problems).toMatchObject([{ property: 'company' }]);
	});

	it('gives two properties of ours that the vault keeps in one the same value, and notes that share a table each their own', () => {
		const naming = { ...plainNaming, properties: { role: 'phone' } };
		const first = decodeNote(table, { phone: 'x' }, naming, 'A.md').values;
		const second = decodeNote(table, { name: 'y' }, naming, 'B.md').values;
		expect([first.role, first.phone, second.role, second.phone, second.name]).toEqual(['x', ['x'], undefined, [], 'y']);
	});

	it('takes nothing from the prototype of what it is given', () => {
		const odd = { constructor: { kind: 'list', label: '', meaning: '' } } as const satisfies PropertyTable;
		expect(decodeNote(odd, {}, plainNaming, 'A.md').values.constructor).toEqual([]);
	});

	it('never throws, whatever stands in a property of whatever note (P9)', () => {
		const value = fc.oneof(
			fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, maxDepth: 3 }),
			fc.string({ unit: 'binary' }), fc.constantFrom('[[', ']]', '[[a|b|c]]', '[[a]] [[', '9999999999', '2026-13-45', '0000-00-00', '1e999', 'constructor', '__proto__'),
			fc.array(fc.array(fc.array(fc.string()))),
		);
		const circular: unknown[] = [];
		circular.push(circular);
		const tables: PropertyTable[] = [...Object.values(propertyTables), table];
		fc.assert(
			fc.property(fc.constantFrom(...tables), fc.oneof(value, fc.constant(circular)), (any, one) => {
				const raw = Object.fromEntries(Object.keys(any).map((name) => [name, one]));
				for (const problem of decodeNote(any, raw, plainNaming, 'A.md').problems) {
					if (!problem.what.endsWith('.') || !/[.!?"”]$/.test(problem.advice)) expect(problem).toBe('two sentences');
				}
			}),
			{ numRuns: 2_000 },
		);
	}, 120_000);
});
