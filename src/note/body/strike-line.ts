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
 * Every line that was noted and can be struck, the newest first as far as the text says: the captures under Notes, the answers and
 * new questions under Questions, by their minutes; then the promises, which carry none. Within one place the order of the note counts.
 */
export function strikableLines(text: string): Strikable[] {
	let latest: number | undefined;
	const notes = readCaptures(text).map(({ line, minute }): Strikable => {
		latest = minute ?? latest;
		return { section: 'Notes', line, minute: latest };
	});
	const promises = readPromises(text).map(({ line }): Strikable => ({ section: 'Promises', line, minute: undefined }));
	const found = [...promises, ...answers(text), ...notes].reverse();
	return found.sort((one, other) => (other.minute ?? -1) - (one.minute ?? -1));
}

function answers(text: string): Strikable[] {
	return (findSection(text, 'Questions')?.lines ?? []).flatMap((line): Strikable[] => {
		const minute = line.inert ? undefined : readNotedLine(line.text)?.minute;
		const isAnswer = /^[ \t]/.test(line.text) && minute !== undefined;
		return isAnswer || (!line.inert && /^[-*+] \? /.test(line.text)) ? [{ section: 'Questions', line: line.text, minute }] : [];
	});
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
