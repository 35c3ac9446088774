import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/domain/pieces';
import { plainNaming } from './naming';
import { readImportFile, readTableAs } from '../../src/import/read-import-file';
import { decodedNote } from '../../src/model/decoded-note';
import { readAgendaLines } from '../../src/note/body/agenda-lines';
import { readCaptures } from '../../src/note/body/capture-line';
import { readDebrief } from '../../src/note/body/debrief-text';
import { readMeetingMarks } from '../../src/note/body/meeting-mark';
import { readPromises } from '../../src/note/body/promise-line';
import { relinked } from '../../src/note/body/relink';
import { strikableLines } from '../../src/note/body/strike-line';
import { titledParts } from '../../src/note/body/titled-parts';
import { readBlocks } from '../../src/note/body/written-block';
import { readFrontmatter } from '../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../host/yaml';
import { prove } from '../proof/prove';
import { dice, type Dice } from './dice';
import { hostileText } from './hostile-text';
import { randomNote } from './random-note';

const pieces = [
	'-', '\n', '\r', ':', ' ', '#', '"', "'", '[', ']', '{', '|', '&a', '*a', 'a', '\t', '---', '\uFEFF', '? ', '!!', '\u0000', '\ud800', '😀', '%', '*', '&', '>', '...', 'type: contact\n', 'x'.repeat(40),
	'\n## Notes\n', '\n## Promises\n', '\n## Agenda\n', '- [ ] ', '- [x] ', '%% ii: ', ' %%', '```\n', '(due:: ', ')', '2026-10-26', '**10:00–10:02**', ' ^Q20', '==', '`', '[[#^Q20]]', '](<', '%E0',
] as const;
const languages = ['js', 'javascript', 'json', 'coffee', 'constructor', '__proto__', 'toml', 'JS'] as const;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i] ?? ''}, `.repeat(9)}]`)].join('\n');

/** A note that was cut off, that hides code, that multiplies, or that is noise. */
function anyText(throws: Dice): string {
	switch (throws.throw(64)) {
		case 0: return `---${throws.pick(languages)}\n(globalThis.broken = true)\n---\n${throws.text(pieces, 20)}`;
		case 1: return throws.rarely(16) ? `---\n${bomb.slice(0, throws.throw(256) * 4)}\n---\n` : '---';
		case 2: return throws.rarely(8) ? `---\nname: ${throws.pick(pieces).repeat(8_000)}\n---\n${throws.pick(pieces).repeat(8_000)}` : 'x';
		default:
	}
	if (throws.rarely(3)) return randomNote(throws).text.slice(0, throws.throw(256));
	const text = throws.text(pieces, 40) + hostileText(throws);
	return throws.rarely(3) ? text : `---\n${text}\n---\n${throws.text(pieces, 40)}`;
}

describe('reading', () => {
	it('never throws and runs nothing, whatever stands in a note or in a file of another program (P9)', async () => {
		const globals = Object.keys(globalThis).length;
		const prototype = Object.getOwnPropertyNames(Object.prototype).length;
		await prove('P9', (tally) =>
			fc.property(dice(), (throws) => {
				const text = anyText(throws);
				const read = readFrontmatter(text, yaml);
				if (read.ok) decodedNote({ ...read.value, type: throws.pick(['contact', 'meeting', 'story', 'profile']) }, plainNaming, 'A.md');
				else tally.refused += 1;
				readPromises(text);
				readCaptures(text);
				readMeetingMarks(text);
				readAgendaLines(text, 'Agenda');
				readDebrief(text);
				readBlocks(text, 'Drafts');
				strikableLines(text);
				titledParts(text, 'Stories');
				if (throws.rarely(4)) relinked(text, { isMeant: () => true, leadsThere: () => false, to: `Contacts/${throws.pick(pieces)}.md`, blocks: new Map([['q20', 'q20-2']]), paths: [] }, yaml);
				// Every fourth as a file to import: as it is, as a card, and as bytes of no text at all.
				if (!throws.rarely(4)) return;
				const bytes = new TextEncoder().encode(throws.rarely(2) ? `BEGIN:VCARD\nVERSION:3.0\nFN:${text}\nEND:VCARD` : `Name,Email\n${text}\n${text}`);
				if (throws.rarely(4)) bytes.forEach((byte, at) => (bytes[at] = byte ^ throws.throw(256)));
				const file = atOnce(readImportFile(bytes));
				if (file.ok && file.value.kind === 'table') atOnce(readTableAs(file.value.table, file.value.table.matching));
			}));
		expect(globalThis).not.toHaveProperty('broken');
		expect(Object.keys(globalThis).length).toBe(globals);
		expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(prototype);
	});
});
