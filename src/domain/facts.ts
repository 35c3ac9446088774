import type { Contact } from './properties/contact';
import type { Meeting } from './properties/meeting';
import type { SearchGoal } from './properties/search-goal';
import type { LoopMark } from './follow-ups/open-loop';
import type { NotePath } from './problem';
import type { CalendarDate } from './days/read-date';

/** The moment a rule is asked about, in the zone the person lives in now. */
export interface Now {
	readonly today: CalendarDate;
	/** Milliseconds since 1970 in UTC. */
	readonly instant: number;
	/** IANA name: the profile's, else the device's. */
	readonly zone: string;
}

/** What a person may set about working time and cadence. */
export interface Rules {
	/** ISO weekdays, 1 is Monday. Never empty. */
	readonly workingDays: readonly number[];
	readonly holidays: ReadonlySet<CalendarDate>;
	/** Days between touches where the contact says nothing. */
	readonly keepInTouchDays: number;
	/** Minutes promised where the meeting says nothing. */
	readonly defaultMinutes: number;
}

/** A task line under Promises. */
export interface PromiseLine {
	readonly by: 'me' | 'them';
	/** The words after "I promised:" or "They promised:", without date and block mark. */
	readonly text: string;
	/** Undefined: no date was written. */
	readonly due: CalendarDate | undefined;
	readonly done: boolean;
	/** The whole line as it stands in the note, to find it again. */
	readonly line: string;
	/** Notes linked in the line, resolved. */
	readonly mentions: readonly NotePath[];
	/** A date stands there that cannot be read as one day; no clock runs until a person has looked at it. */
	readonly unclearDue?: string;
}

/** What a person put off or waived in the note that owns the loops; unreadable marks are left out and hide nothing. */
export interface Marks {
	readonly snoozed: readonly LoopMark[];
	readonly skipped: readonly LoopMark[];
}

export interface ContactFacts extends Marks {
	readonly path: NotePath;
	/** The `name` property, else the file's name. */
	readonly name: string;
	readonly contact: Contact;
	/** Path of the organization's note, or its folded name where there is none; the first is the current primary. */
	readonly organizations: readonly string[];
	/** Resolved `referred_by`; a deleted referrer is left out here and stays as text in the note. */
	readonly referrers: readonly NotePath[];
	readonly goals: readonly NotePath[];
	/** Open and done promise lines of the contact's own note. */
	readonly promises: readonly PromiseLine[];
}

export interface MeetingFacts extends Marks {
	readonly path: NotePath;
	readonly meeting: Meeting;
	/** Resolved `contacts`; links that lead nowhere are left out. */
	readonly contacts: readonly NotePath[];
	readonly thanked: readonly NotePath[];
	readonly goals: readonly NotePath[];
	readonly promises: readonly PromiseLine[];
	/** Sections that hold more than their heading. */
	readonly written: { readonly prep: boolean; readonly agenda: boolean; readonly questions: boolean };
	/** When advice or resources of this meeting were acted on that have not been reported back (promoted insights). */
	readonly actedOn?: readonly CalendarDate[];
}

export interface GoalFacts extends Marks {
	readonly path: NotePath;
	readonly name: string;
	readonly goal: SearchGoal;
}

/** What the rules may ask of the vault. The model answers from memory; each answer costs what it returns. */
export interface People {
	contact(path: NotePath): ContactFacts | undefined;
	goal(path: NotePath): GoalFacts | undefined;
	meeting(path: NotePath): MeetingFacts | undefined;
	meetingsWith(path: NotePath): readonly MeetingFacts[];
	meetingsForGoal(goal: NotePath): readonly MeetingFacts[];
	/** Everybody whose first organization is this one. */
	contactsAt(organization: string): readonly ContactFacts[];
	/** Contacts that name this one in `referred_by`. */
	referredBy(path: NotePath): readonly ContactFacts[];
	/** A rehearsed story or pitch exists in the vault. */
	readonly rehearsed: boolean;
}
