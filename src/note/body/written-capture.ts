import type { SegmentId } from '../../domain/meetings/agenda';
import { segmentTitle } from '../../domain/meetings/agenda';
import type { CaptureKind } from './capture-line';

/** A line to be written under Notes. Several lines of text become one. */
export interface CaptureToWrite {
	readonly kind: CaptureKind;
	readonly text: string;
	/** Parts behind the text: `expires 2027-05-31`. */
	readonly more?: readonly string[];
	/** Whole minutes since the start; left out where it says nothing, as hours after the meeting. */
	readonly minute?: number | undefined;
}

const quoted: readonly CaptureKind[] = ['quote', 'affirmation'];

/** The line of a capture, as `readCaptures` reads it: `- 14' skill:: SQL window functions`. */
export function captureLine({ kind, text, more = [], minute }: CaptureToWrite): string {
	const words = [quoted.includes(kind) ? inQuotes(oneLine(text)) : oneLine(text), ...more.map(oneLine)].filter((part) => part !== '').join(' | ');
	switch (kind) {
		case 'question': return `- ? ${words}`;
		case 'personal': return `- personal:: ${words}`;
		case 'note': return `- ${stamp(minute)}${words}`;
		default: return `- ${stamp(minute)}${kind}:: ${words}`;
	}
}

/** The line that says to which step the person went on. */
export function segmentLine(to: SegmentId, minute: number): string {
	return `- ${stamp(minute)}segment:: ${segmentTitle(to)}`;
}

/** The line that says that a good point was told. */
export function toldLine(point: string, minute?: number): string {
	return `- ${stamp(minute)}told:: ${oneLine(point)}`;
}

/** The line that puts the asking for a referral off until the report-back. */
export function askLaterLine(minute?: number): string {
	return `- ${stamp(minute)}ask-later:: referral`;
}

/** The line below a question that was answered. */
export function answerLine(answer: string, minute?: number): string {
	return `\t- ${stamp(minute)}${oneLine(answer)}`;
}

/** Minutes are read with three digits at most; more than that is no meeting any more. */
function stamp(minute: number | undefined): string {
	return minute === undefined || minute < 0 || minute > 999 ? '' : `${minute}' `;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A quotation in marks of its own. Words that have straight marks inside get curved ones around them. */
function inQuotes(text: string): string {
	if (text === '' || /^["“„«‘「『]/.test(text)) return text;
	return text.includes('"') ? `“${text}”` : `"${text}"`;
}
