/** A text that ends in a time of day, taken apart. */
export interface ClockText {
	/** What stands before the time: the date. */
	readonly before: string;
	/** `HH:mm`, not yet checked against the clock. */
	readonly clock: string;
	/** Minutes ahead of UTC, if an offset stands behind the time. */
	readonly offsetMinutes?: number;
}

const form = /^(.+?)(?:T|,? (?:at |um )?)(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(am|pm|uhr)? ?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Takes `2026-10-26T16:00`, `26 Oct 2026 at 4 pm` or `2026-10-26T16:00:00+01:00` apart. Undefined where no time
 * of day stands at the end; a bare number is none.
 */
export function splitClock(text: string): ClockText | undefined {
	const [, before, hours, minutes, word, offset] = form.exec(text) ?? [];
	const half = word?.toLowerCase();
	if (before === undefined || hours === undefined || (minutes === undefined && half === undefined)) {
		return undefined;
	}
	const hour = half === 'am' || half === 'pm' ? hourOf(Number(hours), half) : Number(hours);
	const clock = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
	return { before: before.trim(), clock, ...(offset === undefined ? {} : { offsetMinutes: minutesAhead(offset) }) };
}

/** 12 am is midnight and 12 pm is noon; hours that the half day does not have stay beyond the clock and are refused there. */
function hourOf(hour: number, half: 'am' | 'pm'): number {
	if (hour < 1 || hour > 12) {
		return 99;
	}
	return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function minutesAhead(offset: string): number {
	const digits = offset.replace(/\D/g, '').padEnd(4, '0');
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	return offset.startsWith('-') ? -minutes : minutes;
}
