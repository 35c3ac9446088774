import { ok, trouble, type Outcome } from '../../domain/problem';
import type { MarkdownLine } from './markdown-reader';
import { appendToSection, findSection } from './section';
import { indentOf, lineEndOf } from './text-lines';

/** A question in its note: the whole line as it was read, and its number, counted from 1. */
export interface QuestionPlace {
	readonly line: string;
	readonly lineNumber: number;
}

const item = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\[(.)\][ \t]+)?(?=\S)/u;

/**
 * Ticks a question under Questions, and puts an answer (`answerLine`) below it, after answers that stand there already. Its
 * words stay as they are; one without a box gets one. Refused if the line is not there any more, or if it is ticked and nothing
 * is to be added.
 */
export function tickQuestion(text: string, place: QuestionPlace, answer?: string): Outcome<string> {
	const lines = findSection(text, 'Questions')?.lines ?? [];
	const same = lines.filter((line) => !line.inert && line.text === place.line);
	const found = same.find(({ number }) => number === place.lineNumber) ?? same[0];
	if (found === undefined) {
		return trouble({ what: 'The question is not there any more, or was changed meanwhile.', advice: 'Look under Questions in the note, then try again. Nothing was changed.' });
	}
	const [start = '', before, mark] = item.exec(found.text) ?? [];
	const isTicked = mark === 'x' || mark === 'X';
	if (isTicked && answer === undefined) {
		return trouble({ what: 'This question is ticked already.', advice: 'Type an answer to add one.', line: found.number });
	}
	const words = found.text.slice(start.length);
	const ticked = isTicked ? found.text : `${before ?? '- '}[x] ${before === undefined ? words.trimStart() : words}`;
	const last = lastBelow(lines, found);
	const lineEnd = lineEndOf(text);
	const between = text.slice(found.end, last.end);
	return ok(text.slice(0, found.start) + ticked + between + (answer === undefined ? '' : `${lineEnd}${indentOf(found.text)}${answer}`) + text.slice(last.end));
}

/** Adds a question that was not on the list, ticked, at the end of Questions. */
export function addAskedQuestion(text: string, question: string, answer?: string): Outcome<string> {
	const words = question.replace(/\s+/g, ' ').trim();
	return appendToSection(text, 'Questions', [`- [x] ${words}`, ...answer === undefined ? [] : [answer]].join('\n'));
}

/** The questions under Questions that are ticked, in their own words: without box, remark and block id. */
export function tickedQuestions(text: string): readonly string[] {
	return (findSection(text, 'Questions')?.lines ?? []).flatMap((line) => {
		const [start = '', , mark] = item.exec(line.text) ?? [];
		if (line.inert || mark?.toLowerCase() !== 'x') return [];
		return [line.text.slice(start.length).replace(/[ \t]\^[A-Za-z0-9-]+[ \t]*$/, '').replace(/[ \t]\*\(.*\)\*$/, '').trim()];
	});
}

/** The last of the lines that stand below a list item, deeper than it. */
function lastBelow(lines: readonly MarkdownLine[], found: MarkdownLine): MarkdownLine {
	const depth = widthOf(found.text);
	let last = found;
	for (const line of lines.slice(lines.indexOf(found) + 1)) {
		if (line.text.trim() === '' || widthOf(line.text) <= depth) break;
		last = line;
	}
	return last;
}

function widthOf(line: string): number {
	return indentOf(line).replace(/\t/g, '    ').length;
}
