import { calendarDate } from '../../domain/days/calendar-date';
import { compareTexts } from '../../domain/compare-texts';
import { findSection } from './section';

/** A fact with the day, `2026-10-12`, or the month, `2026-10`, of which it is true. */
export interface DatedLine {
	readonly on: string;
	readonly text: string;
}

const form = /^[-*+][ \t]+(\d{4}-\d{2}(?:-\d{2})?)(?:[:,]|[ \t]+[–—-])?[ \t]+(\S.*)$/;

function readLine(line: string): readonly DatedLine[] {
	const [, on = '', text = ''] = form.exec(line) ?? [];
	const day = on.length === 7 ? `${on}-01` : on;
	return calendarDate(day) === undefined ? [] : [{ on, text: text.trim() }];
}

/** The list lines of a section that begin with a day or a month, such as `- 2026-10-12: they opened a second plant`; the latest first. */
export function readDatedLines(text: string, section: string): readonly DatedLine[] {
	const lines = (findSection(text, section)?.lines ?? []).flatMap((line) => (line.inert ? [] : readLine(line.text)));
	return [...lines].sort((one, other) => compareTexts(other.on, one.on));
}
