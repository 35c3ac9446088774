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
	])('%j: %s', (before, property, after) => {
		expect(quoted(before, property)).toBe(note(after));
	});

	it('mends a block that a colon in a title has broken, whichever line it is', () => {
		expect(quoted('name: A\nrole_title: CEO: Europe\nemail: a@example.com')).toBe(note('name: A\nrole_title: "CEO: Europe"\nemail: a@example.com'));
	});

	it('keeps Windows line ends and the byte order mark', () => {
		const text = '\uFEFF---\r\nname: No\r\n---\r\nText\r\n';
		expect(quoteBareValues(text, 'name', yaml)).toEqual({ ok: true, value: '\uFEFF---\r\nname: "No"\r\n---\r\nText\r\n' });
	});

	it('changes nothing where nothing is misread, where nothing stands, or where it would not help', () => {
		expect(quoted('name: Amara Okafor', 'name')).toBeUndefined();
		expect(quoted('name:', 'name')).toBeUndefined();
		expect(quoted('name: {a: 1', undefined)).toBeUndefined();
		expect(quoted('name: A: B\nlist: [1, 2')).toBeUndefined();
		expect(quoteBareValues('No properties', 'name', yaml).ok).toBe(false);
	});
});
