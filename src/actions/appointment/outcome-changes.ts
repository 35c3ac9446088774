import type { CalendarDate } from '../../domain/days/read-date';
import type { Changes } from '../edit-text';

/** What an outcome changes in the meeting's note and says in the logs of its people. */
export interface OutcomeChanges {
	readonly changes: Changes;
	readonly log: string;
	/** The day of the conversation, if there was one. */
	readonly metOn?: CalendarDate;
	readonly done: string;
}
