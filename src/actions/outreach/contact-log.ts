import type { CalendarDate } from '../../domain/days/read-date';
import { adding, type Edit } from '../edit-text';

/**
 * Adds a line to the history that every contact note keeps under Log: `- 2026-10-15: Outreach sent by email.` The
 * properties hold the latest attempt only; this is where the earlier ones can be read, with or without the plugin.
 */
export function logging(on: CalendarDate, what: string): Edit {
	return adding('Log', `- ${on}: ${oneLine(what)}`);
}

/** What a person typed, as one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
