import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/days/read-date';
import { calendarDate } from '../../../src/domain/days/calendar-date';
import { markBlockSent, putBlock, readBlocks, rewriteBlock, takeOutBlock, withoutBlocks, type BlockToPut } from '../../../src/note/body/written-block';

function day(text: string): CalendarDate {
	const date = calendarDate(text);
	if (!date) throw new Error(text);
	return date;
}

function put(text: string, block: Partial<BlockToPut> & { body: string }): string {
	const result = putBlock(text, { section: 'Drafts', kind: 'outreach', ...block });
	return result.ok ? result.value : result.problem.what;
}

const first = put('# Amara\n', { body: 'Dear Amara,\n\nthank you.\n' });

describe('texts that the plugin wrote', () => {
	it('are closed by a mark that the reading view does not show', () => {
		expect(first).toBe('# Amara\n\n## Drafts\n\nDear Amara,\n\nthank you.\n\n%% written: outreach, 3 lines, 82c77d82 %%\n'.replace('82c77d82', first.slice(-12, -4)));
		expect(readBlocks(first, 'Drafts')).toEqual([
			{ kind: 'outreach', title: undefined, section: 'Drafts', body: 'Dear Amara,\n\nthank you.', edited: false, sentOn: undefined, line: 9 },
		]);
	});

	it('are refreshed while nobody touched them', () => {
		const second = put(first, { body: 'Hello.' });
		expect(second).toContain('## Drafts\n\nHello.\n\n%% written: outreach, 1 line, ');
		expect(second).not.toContain('Dear');
		expect(readBlocks(second, 'drafts')).toMatchObject([{ body: 'Hello.', edited: false }]);
	});

	it('stay as they are when the same is written again, edited or not', () => {
		expect(put(first, { body: '\nDear Amara,\r\n\r\nthank you.\n\n' })).toBe(first);
		const edited = first.replace('thank you', 'many thanks');
		expect(put(edited, { body: 'Dear Amara,\n\nmany thanks.' })).toBe(edited);
	});

	it('stay when they were edited, and the new text goes below', () => {
		const edited = first.replace('thank you', 'many thanks');
		const second = put(edited, { body: 'Hello.' });
		expect(second.startsWith(edited.trimEnd())).toBe(true);
		expect(readBlocks(second, 'Drafts')).toMatchObject([{ body: 'Dear Amara,\n\nmany thanks.', edited: true }, { body: 'Hello.', edited: false }]);
		const third = put(second, { body: 'Good day.' });
		expect(readBlocks(third, 'Drafts')).toMatchObject([{ edited: true }, { body: 'Good day.', edited: false }]);
	});

	it('keep what a person wrote above, between and below them', () => {
		const note = first.replace('Dear Amara', 'My own words.\n\nDear Amara') + '\nBelow.\n';
		const second = put(note, { body: 'Hello.' });
		expect(second).toContain('My own words.\n\nHello.');
		expect(second.endsWith('\nBelow.\n')).toBe(true);
	});

	it('stand side by side by kind and by title', () => {
		let note = put('', { kind: 'thank-you', title: 'Amara "A." 100%', body: 'Dear A.' });
		note = put(note, { kind: 'thank-you', title: 'Jonas\nWeber', body: 'Dear J.' });
		note = put(note, { kind: 'prep', body: '- list\n\n#### Deep' });
		expect(note).toContain("### Amara 'A.' 100'\n\nDear A.\n\n%% written: thank-you \"Amara 'A.' 100'\", 1 line, ");
		expect(readBlocks(note, 'Drafts').map(({ kind, title }) => [kind, title])).toEqual([
			['thank-you', "Amara 'A.' 100'"], ['thank-you', 'Jonas Weber'], ['prep', undefined],
		]);
		const again = put(note, { kind: 'thank-you', title: 'Jonas Weber', body: 'Hello J.' });
		expect(again).toBe(note.replace('Dear J.', 'Hello J.').replace(/(Weber", 1 line, )[0-9a-f]{8}/, (_, head: string) => head + (/Weber", 1 line, ([0-9a-f]{8})/.exec(again)?.[1] ?? '')));
		const edited = again.replace('Hello J.', 'Hello you.');
		const below = put(edited, { kind: 'thank-you', title: 'Jonas Weber', body: 'Third.' });
		expect(readBlocks(below, 'Drafts').map(({ body }) => body)).toEqual(['Dear A.', 'Hello you.', 'Third.', '- list\n\n#### Deep']);
		expect(below.match(/### Jonas Weber/g)).toHaveLength(2);
	});

	it('with a title that was edited begin below their heading, or where the one before ended', () => {
		const note = put(put('', { kind: 'a', title: 'One', body: 'x' }), { kind: 'a', title: 'Two', body: 'y' });
		const edited = note.replace('\ny\n', '\ny and more\n\nand more\n');
		expect(readBlocks(edited, 'Drafts')).toMatchObject([{ body: 'x', edited: false }, { body: 'y and more\n\nand more', edited: true }]);
		expect(readBlocks(edited.replace('### Two\n', ''), 'Drafts')[1]?.body).toBe('y and more\n\nand more');
	});

	it('may lose the empty line above the mark, and end in CRLF, and are still untouched', () => {
		expect(readBlocks(first.replace('\n\n%%', '\n%%'), 'Drafts')).toMatchObject([{ edited: false }]);
		expect(readBlocks(first.replace(/\n/g, '\r\n'), 'Drafts')).toMatchObject([{ edited: false, body: 'Dear Amara,\n\nthank you.' }]);
		const crlf = put('# A\r\n', { body: 'a\nb' });
		expect(crlf).toMatch(/^# A\r\n\r\n## Drafts\r\n\r\na\r\nb\r\n\r\n%% .* %%\r\n$/);
		expect(put(crlf, { body: 'c\nd' })).toMatch(/Drafts\r\n\r\nc\r\nd\r\n\r\n%% .* %%\r\n$/);
	});

	it('may hold what looks like a mark', () => {
		const tricky = `text\n\n${first.trimEnd().split('\n').pop() ?? ''}\n\nmore`;
		const note = put('', { body: tricky });
		expect(readBlocks(note, 'Drafts')).toMatchObject([{ body: tricky, edited: false }]);
		expect(readBlocks('## Drafts\n\n```\n%% written: a, 1 line, 00000000 %%\n```\n', 'Drafts')).toEqual([]);
		expect(readBlocks('## Drafts\n\n%% written: a, 9 lines, 00000000 %%\n', 'Drafts')).toMatchObject([{ body: '', edited: true }]);
		expect(readBlocks('No section', 'Drafts')).toEqual([]);
		const emptied = '## Drafts\n\n%% written: outreach, 0 lines, 811c9dc5 %%\n';
		expect(readBlocks(put(emptied, { body: 'x' }), 'Drafts')).toMatchObject([{ body: '' }, { body: 'x' }]);
	});

	it('are not written where they would break out of their place, or are empty', () => {
		for (const body of ['a\n# Title\nb', 'a\n## Notes\nb', '```\nnot closed', '%%\nopen']) expect(put(first, { body })).toMatch(/does not fit into the section Drafts/);
		expect(put(first, { body: ' \n ' })).toMatch(/nothing to write/);
		expect(put('```\nopen', { body: 'x' })).toMatch(/not closed/);
	});

	it('are marked as sent once, edited or not, and then stay for ever', () => {
		const [block] = readBlocks(first, 'Drafts');
		if (!block) throw new Error('no block');
		const sent = markBlockSent(first, block, day('2026-10-26'));
		expect(sent.ok && sent.value).toBe(first.replace(' %%\n', ', sent 2026-10-26 %%\n'));
		if (!sent.ok) return;
		expect(readBlocks(sent.value, 'Drafts')).toMatchObject([{ sentOn: '2026-10-26', edited: false }]);
		const second = put(sent.value, { body: 'Hello.' });
		expect(second.startsWith(sent.value.trimEnd())).toBe(true);
		expect(markBlockSent(sent.value, block, day('2026-10-27'))).toMatchObject({ ok: false, problem: { line: 9 } });
		expect(markBlockSent(first.replace('thank', 'than'), block, day('2026-10-27')).ok).toBe(false);
		const twice = put(sent.value, { body: block.body });
		expect(readBlocks(twice, 'Drafts')).toHaveLength(2);
		const later = markBlockSent(`\n${twice}`, block, day('2026-11-01'));
		expect(later.ok && readBlocks(later.value, 'Drafts').map(({ sentOn }) => sentOn)).toEqual(['2026-10-26', '2026-11-01']);
	});

	it('are taken out whole while nobody touched them, with one of two empty lines, and stay where somebody did', () => {
		expect(takeOutBlock(first, 'Drafts', 'outreach')).toBe('# Amara\n\n## Drafts\n');
		expect(takeOutBlock(`${first}Below.\n`, 'Drafts', 'outreach')).toBe('# Amara\n\n## Drafts\n\nBelow.\n');
		expect(takeOutBlock(first.replace('## Drafts\n', '## Drafts\nMine.'), 'Drafts', 'outreach')).toBe('# Amara\n\n## Drafts\nMine.\n');
		const emptied = '## Drafts\n%% written: outreach, 0 lines, 811c9dc5 %%\n';
		expect(takeOutBlock(emptied, 'Drafts', 'outreach')).toBe('## Drafts\n');
		for (const note of [first.replace('thank you', 'many thanks'), first.replace(' %%\n', ', sent 2026-10-26 %%\n'), '# Amara\n']) expect(takeOutBlock(note, 'Drafts', 'outreach')).toBe(note);
		expect(takeOutBlock(first, 'Drafts', 'thank-you')).toBe(first);
	});

	it('take another text as the person edited it, if they are what they were and it stays in its place', () => {
		const [block] = readBlocks(first, 'Drafts');
		if (!block) throw new Error('no block');
		const edited = rewriteBlock(first, block, '\nHello,\r\nagain.\n');
		expect(edited).toEqual({ ok: true, value: first.replace('Dear Amara,\n\nthank you.', 'Hello,\nagain.') });
		expect(edited.ok && readBlocks(edited.value, 'Drafts')).toMatchObject([{ body: 'Hello,\nagain.', edited: true }]);
		expect(rewriteBlock(first.replace('thank', 'than'), block, 'x')).toMatchObject({ ok: false, problem: { what: expect.stringContaining('not there any more') as string } });
		expect(rewriteBlock(first, block, ' \n ')).toMatchObject({ ok: false, problem: { what: 'There is no text left.' } });
		expect(rewriteBlock(first, block, '# Title\n')).toMatchObject({ ok: false, problem: { what: expect.stringContaining('break out of its place') as string } });
	});

	it('go with their titles where they are not wanted, and leave what a person wrote between them', () => {
		let note = put('', { title: 'Amara', body: 'Dear A.' });
		note = put(`${note}\nMine.\n`, { kind: 'prep', body: 'A sheet.' });
		note = put(note, { title: 'Jonas', body: 'Dear J.' });
		expect(withoutBlocks(note, 'Drafts', ({ title }) => title === 'Amara')).toBe(note.replace(/### Amara[^%]*%%.*%%\n\n/, ''));
		expect(withoutBlocks(note, 'Drafts', () => true)).toBe('## Drafts\n\nMine.\n\n');
		expect(withoutBlocks('## Drafts\nMine.\n%% written: a, 9 lines, 00000000 %%\n', 'Drafts', () => true)).not.toContain('written');
		expect(withoutBlocks('## Drafts\n\n%% written: a, 9 lines, 00000000 %%\nBelow.\n', 'Drafts', () => true)).toBe('## Drafts\n\nBelow.\n');
		expect(withoutBlocks('# Amara\n', 'Drafts', () => true)).toBe('# Amara\n');
	});

	it('whose sending has no readable day count as edited, not as unsent', () => {
		const odd = first.replace(' %%\n', ', sent yesterday %%\n');
		expect(readBlocks(odd, 'Drafts')).toMatchObject([{ edited: true, sentOn: undefined }]);
	});
});
