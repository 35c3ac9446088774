import type { Link } from '../domain/property-table';

export const captureKinds = [
	'note', 'quote', 'skill', 'certification', 'opening', 'advice', 'resource', 'trend', 'culture', 'process', 'warning',
	'fit', 'pay-range', 'affirmation', 'referral', 'personal', 'question',
] as const;

export type CaptureKind = (typeof captureKinds)[number];

/** One list line under Notes. */
export interface Capture {
	readonly kind: CaptureKind;
	/** The first part: the words before the first ` | `, without surrounding quotation marks. */
	readonly text: string;
	/** The parts after it: `may use name: yes`, `expires 2027-05-31`. */
	readonly more: readonly string[];
	/** Minutes since the start of the meeting, where noted (`12'`). */
	readonly minute: number | undefined;
	readonly links: readonly Link[];
	/** The whole line as it stands. */
	readonly line: string;
	/** Counted from 1. */
	readonly lineNumber: number;
}

/** What was captured in a meeting: the list lines of its section Notes, not in code. */
export function readCaptures(text: string): Capture[] {
	void text;
	return [];
}
