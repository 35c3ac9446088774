import { readDate } from '../../domain/days/hand-written-date';
import { ok, trouble, type Outcome } from '../../domain/problem';
import type { Link } from '../../domain/properties/property-table';
import type { CalendarDate } from '../../domain/days/read-date';
import { findLinks } from './link';
import type { MarkdownLine } from './markdown-reader';
import { findSection } from './section';

/** A task line under Promises. */
export interface WrittenPromise {
	/** A line that names nobody is mine: it is a task in my own notes. */
	readonly by: 'me' | 'them';
	/** Without prefix, dates and block mark, and without the link behind it that says who it is about. */
	readonly text: string;
	readonly due: CalendarDate | undefined;
	/** A date that is written on the line but is no day: it starts no clock. */
	readonly unclearDue?: string;
	/** `[x]` done, `[-]` dropped, anything else open. */
	readonly state: 'open' | 'done' | 'dropped';
	/** The whole line as it stands. */
	readonly line: string;
	/** Counted from 1. */
	readonly lineNumber: number;
	readonly links: readonly Link[];
}

const task = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)(.)(\](?:[ \t]|$))/u;
const speaker = /^(I|they) promised?[ \t]*:[ \t]*/i;
// The space before what ends a line is bounded: tried from each of 64 KB of spaces to the end, a line would take seconds.
const blockMark = /[ \t]{1,99}\^[A-Za-z0-9-]+[ \t]*$/;
/** The dates of the Tasks plugin: a sign, then a day. The first three mean "due". */
const signedDate = /(📅|📆|🗓|✅|❌|➕|🛫|⏳)\uFE0F?[ \t]*([^\s()📅📆🗓✅❌➕🛫⏳🔺⏫🔼🔽⏬🔁]+)/u;
const priority = /[ \t]{0,99}[🔺⏫🔼🔽⏬]\uFE0F?$/u;
/** In a group: whom it was promised to, or who promised, behind the words as in a capture. */
const about = /[ \t]{1,99}\|[ \t]+\[\[[^[\]]+\]\]$/;
/** The form without signs, at the end: `(2026-10-30)`, `(by 2026-10-30)`. */
const bracketed = /[ \t]{0,99}\((?:due |by )?([^()]{1,30})\)$/;
const dueSigns = ['📅', '📆', '🗓'];

/** The promises of a note: task lines in its section Promises, nested ones too, but not in code. */
export function readPromises(text: string): WrittenPromise[] {
	return taskLines(text).map(({ line, sign, rest }) => {
		const { words, due, unclearDue } = readDue(rest.replace(blockMark, '').trim());
		const said = speaker.exec(words);
		return {
			by: said?.[1]?.toLowerCase() === 'they' ? 'them' : 'me',
			text: (said ? words.slice(said[0].length) : words).replace(about, ''),
			due,
			...(unclearDue === undefined ? {} : { unclearDue }),
			state: sign === 'x' || sign === 'X' ? 'done' : sign === '-' ? 'dropped' : 'open',
			line: line.text,
			lineNumber: line.number,
			links: findLinks(words),
		};
	});
}

/**
 * The line of a new promise, to be appended to Promises. A text of several lines becomes one; `person` is a link to whom it was
 * promised to, or who promised, where several were there.
 */
export function promiseLine(by: 'me' | 'them', text: string, due?: CalendarDate, person?: string): string {
	const words = [text.replace(/\s+/g, ' ').trim(), ...person === undefined ? [] : [person]].join(' | ');
	return `- [ ] ${promiseSaid({ by, text: words })}${due === undefined ? '' : ` (${due})`}`;
}

/** A promise as its line says it, without its day: "I promised: send the chart". */
export function promiseSaid({ by, text }: Pick<WrittenPromise, 'by' | 'text'>): string {
	return `${by === 'me' ? 'I' : 'They'} promised: ${text}`;
}

/** Ticks a promise off, with the day. `line` is the whole line as it was read; refused if it is not there any more. */
export function tickPromise(text: string, line: string, on: CalendarDate): Outcome<string> {
	return changeLine(text, line, (task) => addBeforeMark(withSign(task, 'x'), ` ✅ ${on}`));
}

/** Marks a promise as dropped (`[-]`), with the day: it is not owed any more. */
export function dropPromise(text: string, line: string, on: CalendarDate): Outcome<string> {
	return changeLine(text, line, (task) => addBeforeMark(withSign(task, '-'), ` ❌ ${on}`));
}

/** Gives a promise another day, in the form its date has; undefined takes its day away. */
export function movePromise(text: string, line: string, to: CalendarDate | undefined): Outcome<string> {
	return changeLine(text, line, (task) => movedPromiseLine(task, to));
}

/** How the line of a promise reads with another day, or without one. */
export function movedPromiseLine(line: string, to: CalendarDate | undefined): string {
	const mark = blockMark.exec(line)?.[0] ?? '';
	const words = line.slice(0, line.length - mark.length);
	const signed = words.replace(new RegExp(`[ \\t]{0,99}${signedDate.source}`, 'gu'), (whole, sign: string, day: string) =>
		!dueSigns.includes(sign) ? whole : to === undefined ? '' : `${whole.slice(0, whole.length - day.length)}${to}`);
	if (signed !== words) return signed + mark;
	const tail = tailOf(words);
	const head = withoutBracketed(words.slice(0, words.length - tail.length)).words.trimEnd();
	return `${head}${to === undefined ? '' : ` (${to})`}${tail}${mark}`;
}

interface TaskLine {
	readonly line: MarkdownLine;
	readonly sign: string;
	readonly rest: string;
}

function taskLines(text: string): TaskLine[] {
	return (findSection(text, 'Promises')?.lines ?? []).flatMap((line) => {
		const [whole, , sign = ''] = (line.inert ? null : task.exec(line.text)) ?? [];
		return whole === undefined ? [] : [{ line, sign, rest: line.text.slice(whole.length) }];
	});
}

/** Takes the dates off the words: signed ones wherever they stand, the bracketed one at the end. */
function readDue(written: string): { words: string; due: CalendarDate | undefined; unclearDue?: string } {
	let words = written;
	let dueText: string | undefined;
	for (let found = signedDate.exec(words); found; found = signedDate.exec(words)) {
		const [whole, sign = '', day] = found;
		if (dueSigns.includes(sign)) dueText ??= day;
		words = `${words.slice(0, found.index).trimEnd()} ${words.slice(found.index + whole.length).trimStart()}`.trim();
	}
	while (priority.test(words)) words = words.replace(priority, '');
	const last = withoutBracketed(words);
	dueText ??= last.date;
	words = last.words;
	if (dueText === undefined) return { words, due: undefined };
	const read = readDate(dueText.trim());
	return read.kind === 'day' ? { words, due: read.date } : { words, due: undefined, unclearDue: dueText };
}

/** Takes a date in brackets off the end. Brackets may hold other words than a date: `(the long one)`. */
function withoutBracketed(words: string): { words: string; date?: string } {
	const [whole = '', inside = ''] = bracketed.exec(words) ?? [];
	const date = inside.trim();
	const isDate = readDate(date).kind !== 'unreadable' || /^\d[\d./-]*$/.test(date);
	return isDate ? { words: words.slice(0, words.length - whole.length), date } : { words };
}

/** Signed dates that end the line, such as the day it was made. */
function tailOf(words: string): string {
	const found = new RegExp(`(?:[ \\t]{0,99}${signedDate.source})+[ \\t]*$`, 'u').exec(words);
	return found?.[0] ?? '';
}

function withSign(line: string, sign: string): string {
	return line.replace(task, (_, before: string, __: string, after: string) => before + sign + after);
}

function addBeforeMark(line: string, added: string): string {
	const mark = blockMark.exec(line)?.[0] ?? '';
	return line.slice(0, line.length - mark.length).trimEnd() + added + mark;
}

/** Changes the first such line under Promises; an open one before others. */
function changeLine(text: string, line: string, change: (line: string) => string): Outcome<string> {
	const found = taskLines(text).find((candidate) => candidate.line.text === line);
	if (!found) {
		return trouble({
			what: 'The line of this promise is not there any more, or was changed meanwhile.',
			advice: 'Open the note and look under Promises, then try again. Nothing was changed.',
		});
	}
	return ok(text.slice(0, found.line.start) + change(found.line.text) + text.slice(found.line.end));
}
