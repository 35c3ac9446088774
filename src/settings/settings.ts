import type { Naming } from '../domain/properties/naming';
import type { NoteType } from '../domain/properties/note-type';

/** What the network has room for in a note with an invitation (docs/drafts.md). */
export const invitationLengths = [200, 300] as const;

export interface Settings {
	/** Number of the last migration that was applied. */
	readonly version: number;
	readonly folders: Readonly<Record<NoteType | 'template', string>>;
	readonly naming: Naming;
	/** ISO weekdays, 1 is Monday. */
	readonly workingDays: readonly number[];
	/** `YYYY-MM-DD`, one each. */
	readonly holidays: readonly string[];
	readonly keepInTouchDays: number;
	readonly defaultMinutes: number;
	/** What the meeting is called in drafts: "conversation". */
	readonly meetingWord: string;
	/** Characters that the network lets one write with an invitation: 200, or 300 with a paid account. */
	readonly invitationCharacters: (typeof invitationLengths)[number];
	/** How `03/04/2027` is meant when it is typed into a prompt. Stored dates are never guessed. */
	readonly dateOrder: 'day-first' | 'month-first' | 'ask';
}
