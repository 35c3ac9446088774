import { describe, expect, it } from 'vitest';
import { quoteBareValues } from '../../../src/note/frontmatter/quote-bare-value';
import { yaml } from '../../host/yaml';

function note(properties: string): string {
	return `---\n${properties}\n---\n\nname: Null stays in the body\n`;
}

function quoted(properties: string, property?: string): string | undefined {
	const after = quoteBareValues(note(properties), property, yaml);
	return after.ok ? after.value : undefined;
}

describe('quotation marks around a value that YAML misreads', () => {
	it.each([
		['type: contact\nname: Null\n', 'name', 'type: contact\nname: "Null"\n'],
		['phone: +41791234567', 'phone', 'phone: "+41791234567"'],
		['phone: 0041 # at work\nname: A', 'phone', 'phone: "0041" # at work\nname: A'],
		['phone:\n  - 0041\n  - "0042"\n  - work\nname: A', 'phone', 'phone:\n  - "0041"\n  - "0042"\n  - work\nname: A'],
		['organization: [[Acme]]', 'organization', 'organization: "[[Acme]]"'],
		['organization:\n- [[Acme]]\n- "[[Brandvold]]"', 'organization', 'organization:\n- "[[Acme]]"\n- "[[Brandvold]]"'],
		['role_title: 007', 'role_title', 'role_title: "007"'],
		['name: Null\nrole: No', 'name', 'name: "Null"\nrole: No'],
		['phone:\n  -   0041\n  - +41791234567  \n  - 12 # at home', 'phone', 'phone:\n  -   "0041"\n  - "+41791234567"  \n  - "12" # at home'],
		['name:   Null\t # c', 'name', 'name:   "Null"\t # c'],
		["name: 007 o'clock", 'name', `name: "007 o'clock"`],
	])('%j: %s', (before, property, after) => {
		expect(quoted(before, property)).toBe(note(after));
	});

	it('mends a block that a colon in a title has broken, whichever line it is', () => {
		expect(quoted('name: A\nrole_title: CEO: Europe\nemail: a@example.com')).toBe(note('name: A\nrole_title: "CEO: Europe"\nemail: a@example.com'));
	});

	it('mends a colon at the end, and several lines at once, with the marks and backslashes they hold', () => {
		expect(quoted('role_title: CEO:\nname: Kim: "the boss" \\ x # c\nother: @home')).toBe(note('role_title: "CEO:"\nname: "Kim: \\"the boss\\" \\\\ x" # c\nother: "@home"'));
	});

	it('keeps Windows line ends and the byte order mark', () => {
		const text = '\uFEFF---\r\nname: No\r\n---\r\nText\r\n';
		expect(quoteBareValues(text, 'name', yaml)).toEqual({ ok: true, value: '\uFEFF---\r\nname: "No"\r\n---\r\nText\r\n' });
	});

	it('changes nothing where nothing is misread, where nothing stands, or where it would not help', () => {
		expect(quoted('name: Amara Okafor', 'name')).toBeUndefined();
		expect(quoted('name:', 'name')).toBeUndefined();
		for (const safe of ['see [[Acme]]', 'Area 51', 'say no', 'yesterday', 'O\'Brien', 'a:b', 'me@example.com']) expect(quoted(`name: ${safe}`, 'name'), safe).toBeUndefined();
		expect(quoted('meta:\n  name: Null\nname: B', 'name')).toBeUndefined();
		expect(quoted('name: A')).toBeUndefined();
		expect(quoted('name: {a: 1', undefined)).toBeUndefined();
		expect(quoted('name: A: B\nlist: [1, 2')).toBeUndefined();
		expect(quoteBareValues('No properties', 'name', yaml).ok).toBe(false);
	});

	it('changes nothing where the result does not read as it was meant, or another property reads otherwise', () => {
		const text = '---\nname: Null\nphone:\n  - 0041\n  - 0042\n---\n';
		const reading = (quotedReads: object) => ({ parse: (source: string): unknown => (source.includes('"') ? quotedReads : { name: null, phone: [41, 42] }) });
		expect(quoteBareValues(text, 'name', reading({ name: 'Null', phone: [41, 42] })).ok).toBe(true);
		for (const read of [{ name: null, phone: [41, 42] }, { name: 'Null', phone: [41] }, { name: 'Null' }, { phone: [41, 42] }]) expect(quoteBareValues(text, 'name', reading(read)).ok).toBe(false);
		expect(quoteBareValues(text, 'phone', reading({ name: null, phone: ['0041', '0042'] })).ok).toBe(true);
		expect(quoteBareValues(text, 'phone', reading({ name: null, phone: ['0041', 42] })).ok).toBe(false);
	});

	it('says what to do instead', () => {
		const advice = 'Open the note in source mode and correct it there. Nothing was changed.';
		expect(quoteBareValues('Text', 'name', yaml)).toEqual({ ok: false, problem: { what: 'There is no value of "name" that quotation marks would put right.', advice, property: 'name' } });
		expect(quoteBareValues('Text', undefined, yaml)).toEqual({ ok: false, problem: { what: 'Quotation marks alone do not make these properties readable.', advice } });
	});
});
