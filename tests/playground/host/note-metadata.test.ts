import { describe, expect, it } from 'vitest';
import { readNoteMetadata } from './note-metadata';

const note = [
	'---',
	'type: contact',
	'last contact: 2026-10-26',
	'phone: 01234',
	'organization: "[[Fjord Analytics|Fjord]]"',
	'met through:',
	'  - "[[Amara Okafor]]"',
	'  - nobody',
	'loose: [[Not a link]]',
	'---',
	'# Notes',
	'She knows [[Wang Xiaoming#Log|Xiaoming]] and ![[map.png]]. #field/energy',
	'`[[not a link]]` %% [[nor this]] %% [site](https://example.org) [file](Some%20Note.md)',
	'',
	'## Promises',
	'- [ ] Send the report',
	'  - [x] Draft it',
	'- plain',
	'',
	'```',
	'# not a heading',
	'- [ ] not a task',
	'```',
	'%% draft thank-you',
	'# not a heading either',
	'%%',
	'Title below',
	'---',
	'> [!note] Callout',
	'> - [>] moved on',
].join('\n');

describe('the metadata of a note', () => {
	const cache = readNoteMetadata(note);

	it('keeps dates as texts and reads unquoted numbers and links as YAML does', () => {
		expect(cache.frontmatter).toEqual({
			type: 'contact', 'last contact': '2026-10-26', phone: 1234, organization: '[[Fjord Analytics|Fjord]]',
			'met through': ['[[Amara Okafor]]', 'nobody'], loose: [['Not a link']],
		});
	});

	it('has links of properties from texts and lists at the top level only', () => {
		expect(cache.frontmatterLinks).toEqual([
			{ key: 'organization', link: 'Fjord Analytics', original: '[[Fjord Analytics|Fjord]]', displayText: 'Fjord' },
			{ key: 'met through.0', link: 'Amara Okafor', original: '[[Amara Okafor]]', displayText: 'Amara Okafor' },
		]);
	});

	it('says where the properties are', () => {
		expect(cache.frontmatterPosition?.end.line).toBe(9);
		expect(note.slice(0, cache.frontmatterPosition?.end.offset).endsWith('\n---')).toBe(true);
	});

	it('finds headings of both kinds, but none in code or comments', () => {
		expect(cache.headings?.map((one) => [one.level, one.heading])).toEqual([[1, 'Notes'], [2, 'Promises'], [2, 'Title below']]);
	});

	it('knows each item of a list, its task mark and its parent, but none in code', () => {
		const items = cache.listItems?.map((one) => ({ line: one.position.start.line, column: one.position.start.col, task: one.task, parent: one.parent }));
		expect(items).toEqual([
			{ line: 15, column: 0, task: ' ', parent: -15 },
			{ line: 16, column: 2, task: 'x', parent: 15 },
			{ line: 17, column: 0, task: undefined, parent: -15 },
			{ line: 29, column: 2, task: '>', parent: -28 },
		]);
	});

	it('finds links and embeds of the body outside code and comments, inner ones only', () => {
		expect(cache.links?.map((one) => one.link)).toEqual(['Wang Xiaoming#Log', 'Some Note.md']);
		expect(cache.links?.[0]?.displayText).toBe('Xiaoming');
		expect(cache.embeds?.map((one) => one.link)).toEqual(['map.png']);
		expect(cache.tags?.map((one) => one.tag)).toEqual(['#field/energy']);
	});

	it('gives offsets that cut out exactly what they name', () => {
		const cuts = (cache.links ?? []).map(({ position, original }) => [note.slice(position.start.offset, position.end.offset), original]);
		expect(cuts.every(([cut, original]) => cut === original)).toBe(true);
	});

	it('splits the note into blocks', () => {
		expect(cache.sections?.map((one) => one.type)).toEqual(['yaml', 'heading', 'paragraph', 'heading', 'list', 'code', 'comment', 'heading', 'callout']);
	});
});

describe('properties that are not there', () => {
	it.each([
		['broken YAML', '---\na: [1\n---\nText'],
		['a name given twice', '---\na: 1\na: 2\n---\nText'],
		['a block that is never closed', '---\na: 1\nText'],
		['a list in place of properties', '---\n- a\n---\n'],
		['an empty block', '---\n---\nText'],
		['a rule in the middle', 'Text\n\n---\na: 1\n---\n'],
	])('%s has no properties and no place of them', (_, text) => {
		const cache = readNoteMetadata(text);
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.frontmatterPosition).toBeUndefined();
	});

	it('holds nothing at all for an empty note', () => {
		expect(readNoteMetadata('')).toEqual({});
	});
});

describe('notes written elsewhere', () => {
	it('reads properties with Windows line ends and a byte order mark', () => {
		const cache = readNoteMetadata('\uFEFF---\r\nname: Zoë\r\n---\r\n# Log\r\n- [ ] call\r\n');
		expect(cache.frontmatter).toEqual({ name: 'Zoë' });
		expect(cache.headings?.[0]?.heading).toBe('Log');
		expect(cache.listItems?.[0]?.task).toBe(' ');
	});

	it('reads properties whose closing mark ends the file', () => {
		const cache = readNoteMetadata('---\na: 1\n---');
		expect(cache.frontmatter).toEqual({ a: 1 });
		expect(cache.sections?.map((one) => one.type)).toEqual(['yaml']);
	});

	it('never takes a line of the body for the end of the properties twice', () => {
		const cache = readNoteMetadata('---\na: 1\n---\n\n---\nb: 2\n---\n');
		expect(cache.frontmatter).toEqual({ a: 1 });
	});

	it('gives a list on the first line the parent -1', () => {
		expect(readNoteMetadata('- one\n\t- two').listItems?.map((one) => one.parent)).toEqual([-1, 0]);
	});
});
