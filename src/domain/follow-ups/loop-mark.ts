import { calendarDate } from '../days/calendar-date';
import { loopKinds, type LoopKind } from './open-loop';
import type { Link } from '../properties/property-table';
import type { CalendarDate } from '../days/read-date';

/**
 * Reads one entry of `snoozed` or `skipped`: `thank-you 2026-11-30`, or for one person of a group
 * `thank-you 2026-11-30 [[Amara Okafor]]`. Undefined for anything else: what cannot be read hides nothing.
 */
export function readLoopMark(text: string): { readonly kind: LoopKind; readonly date: CalendarDate; readonly link?: Link } | undefined {
	const [, kindText = '', dateText = '', targetText, labelText] = /^\s*([a-z-]+)\s+(\d{4}-\d{2}-\d{2})\s*(?:\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\])?\s*$/i.exec(text) ?? [];
	const kind = loopKinds.find((known) => known === kindText.toLowerCase());
	const date = calendarDate(dateText);
	if (kind === undefined || date === undefined) {
		return undefined;
	}
	const target = targetText?.trim();
	const label = labelText?.trim();
	return { kind, date, ...(target ? { link: { target, ...(label ? { label } : {}) } } : {}) };
}

/** The entry to write; `link` is the whole link, `[[Contacts/Amara Okafor|Amara]]`, for one person of several. */
export function loopMarkText(kind: LoopKind, date: CalendarDate, link?: string): string {
	return link === undefined ? `${kind} ${date}` : `${kind} ${date} ${link}`;
}
