import { describe, expect, it } from 'vitest';
import { readDate, readDateTime } from '../../src/domain/days/hand-written-date';
import { foldName } from '../../src/domain/people/person-name';
import { spellingKey } from '../../src/domain/people/possible-duplicates';
import { askedIn, claimsIn, ownQuestionsIn, readQuestionLines } from '../../src/draft/question-lines';
import { sentencesOf } from '../../src/draft/draft-sentences';
import { readAgendaLines } from '../../src/note/body/agenda-lines';
import { blockIdsIn } from '../../src/note/body/block-ids';
import { readCaptures } from '../../src/note/body/capture-line';
import { readDebrief } from '../../src/note/body/debrief-text';
import { findLinks, parseLink } from '../../src/note/body/link';
import { markdownLines } from '../../src/note/body/markdown-lines';
import { readMeetingMarks } from '../../src/note/body/meeting-mark';
import { mentionOf, withNameReplaced } from '../../src/note/body/mention';
import { readPromises } from '../../src/note/body/promise-line';
import { mayBeQuoted } from '../../src/note/body/quotable';
import { relinked } from '../../src/note/body/relink';
import { appendToSection, sectionText } from '../../src/note/body/section';
import { strikableLines } from '../../src/note/body/strike-line';
import { titledParts } from '../../src/note/body/titled-parts';
import { withoutPerson } from '../../src/note/body/without-person';
import { readBlocks } from '../../src/note/body/written-block';
import { fileNameFor } from '../../src/note/names/file-name';
import { yaml } from '../host/yaml';
import { processorClock } from '../processor-clock';

const size = 65_536;
/** Milliseconds of processor time: a reading takes a few, one that tries again from each sign many seconds. */
const limit = 1500;
/** What patterns are written for, many times over: where one of them tries again from each sign, 64 KB take minutes. */
const pieces = [' ', '\t ', '[[', '| ', ' ^', '📅 ', '(', '1', 'a:: ', '`', 'A b ', '%% ii: '];
const starts = ['', '- ', '- [ ] I promised: ', "- 7' quote:: "];

const mentions = mentionOf(['Ann Lee', 'A b'], () => false);
const relinking = { isMeant: () => true, leadsThere: () => false, to: 'C/B.md', blocks: new Map<string, string>(), paths: ['C/B.md'] };

const readers: Readonly<Record<string, (line: string, note: string) => unknown>> = {
	readPromises: (_, note) => readPromises(note), readCaptures: (_, note) => readCaptures(note).filter(mayBeQuoted), readMeetingMarks: (_, note) => readMeetingMarks(note),
	readAgendaLines: (_, note) => readAgendaLines(note, 'Agenda'), readDebrief: (_, note) => readDebrief(note), readBlocks: (_, note) => readBlocks(note, 'Drafts'), strikableLines: (_, note) => strikableLines(note),
	titledParts: (_, note) => titledParts(note, 'Pitch'), markdownLines: (_, note) => markdownLines(note), sectionText: (_, note) => sectionText(note, 'Notes'), appendToSection: (_, note) => appendToSection(note, 'Log', '- x'),
	blockIdsIn: (_, note) => blockIdsIn(note), withoutPerson: (_, note) => withoutPerson(note, mentions, false), relinked: (_, note) => relinked(note, relinking, yaml),
	links: (line) => [findLinks(line), parseLink(line)], mentions: (line) => [mentions(line), withNameReplaced(line, ['Ann Lee'], 'X')], questions: (line) => [askedIn(line), claimsIn(line), ownQuestionsIn(line), readQuestionLines(line)],
	names: (line) => [fileNameFor(line), foldName(line), spellingKey(line)], dates: (line) => [readDate(line), readDateTime(line)], sentences: (line) => sentencesOf(line),
};

const ofLine = new Set(['links', 'mentions', 'names', 'dates', 'sentences']);

describe('a line of 64 KB', () => {
	it.each([...Object.entries(readers)])('is read in a moment, whatever it is made of: %s', (name, read) => {
		const slow: string[] = [];
		for (const start of starts) {
			// What is not read line by line needs no start of one.
			if (start !== '' && ofLine.has(name)) continue;
			for (const piece of pieces) {
				const line = start + piece.repeat(Math.ceil(size / piece.length));
				const note = ['Notes', 'Promises', 'Questions', 'Agenda', 'Debrief', 'Log'].map((heading) => `## ${heading}\n\n${line}\n\n`).join('');
				const used = processorClock();
				read(line, note);
				if (used() > limit) slow.push(`${start}|${piece}`);
			}
		}
		expect(slow).toEqual([]);
	});
});
