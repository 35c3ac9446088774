import { readCaptures, readNotedLine } from './capture-line';
import { readPromises } from './promise-line';
import { findSection } from './section';

/** A line that was noted in the meeting and can be taken out of the note. */
export interface Strikable {
	readonly section: 'Notes' | 'Promises' | 'Questions';
	/** The whole line as it stands. */
	readonly line: string;
	/** Minute of the meeting in which it was written, where it says so. */
	readonly minute: number | undefined;
}

/**
 * The last line of each place that captures go to: of the notes, of the promises, and of the answers below questions; those
 * with a minute first, the latest before others. Which of a note and a promise came last, the text does not say.
 */
export function strikableLines(text: string): Strikable[] {
	const note = readCaptures(text).at(-1);
	const promise = readPromises(text).at(-1);
	const question = (findSection(text, 'Questions')?.lines ?? []).flatMap((line) => {
		const noted = line.inert ? undefined : readNotedLine(line.text);
		const isAnswer = /^[ \t]/.test(line.text) && noted?.minute !== undefined;
		const isNew = /^[-*+] \? /.test(line.text);
		return isAnswer || isNew ? [{ section: 'Questions' as const, line: line.text, minute: noted?.minute }] : [];
	});
	const found: Strikable[] = [
		...(note === undefined ? [] : [{ section: 'Notes' as const, line: note.line, minute: note.minute }]),
		...question.slice(-1),
		...(promise === undefined ? [] : [{ section: 'Promises' as const, line: promise.line, minute: undefined }]),
	];
	return found.sort((one, other) => (other.minute ?? -1) - (one.minute ?? -1));
}

/**
 * The text without that line: the last one in the section that is the same to the letter. An empty line that would then stand
 * beside another goes with it. Undefined where there is no such line.
 */
export function withoutLine(text: string, { section, line }: Pick<Strikable, 'section' | 'line'>): string | undefined {
	const found = findSection(text, section);
	if (found === undefined) return undefined;
	const lines = [found.heading, ...found.lines];
	const at = lines.map((each) => (each.inert ? undefined : each.text)).lastIndexOf(line);
	const [before, gone, after] = [lines[at - 1], lines[at], lines[at + 1]];
	if (gone === undefined || at < 1) return undefined;
	const isBare = before?.text.trim() === '' && (after === undefined || after.text.trim() === '');
	return text.slice(0, isBare ? before.start : gone.start) + text.slice(gone.next);
}
