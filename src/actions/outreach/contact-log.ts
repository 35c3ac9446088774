import type { CalendarDate } from '../../domain/days/read-date';
import { ok } from '../../domain/problem';
import { sectionText } from '../../note/body/section';
import { adding, type Edit } from '../edit-text';

/**
 * Adds a line to the history that every contact note keeps under Log: `- 2026-10-15: Outreach sent by email.` The
 * properties hold the latest attempt only; this is where the earlier ones can be read, with or without the plugin. A line that
 * stands there already is not written twice, so that a command that a power cut broke off can be done again.
 */
export function logging(on: CalendarDate, what: string): Edit {
	const line = `- ${on}: ${oneLine(what)}`;
	const add = adding('Log', line);
	return (text) => ((sectionText(text, 'Log') ?? '').split(/\r?\n/).includes(line) ? ok(text) : add(text));
}

/** What a person typed, as one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
