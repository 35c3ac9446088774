import { contactProperties, type Contact } from '../../src/domain/properties/contact';
import type { ContactFacts, GoalFacts, MeetingFacts, Now, People, PromiseLine } from '../../src/domain/facts';
import { meetingProperties, type Meeting } from '../../src/domain/properties/meeting';
import { nowAt } from '../../src/domain/days/now';
import type { PropertyTable } from '../../src/domain/properties/property-table';
import type { ReadDate, ReadDateTime } from '../../src/domain/days/read-date';
import { searchGoalProperties, type SearchGoal } from '../../src/domain/properties/search-goal';
import { instantOf } from '../../src/domain/days/time';
import { at, day } from './days';

/** What reading an empty note of a table gives. */
function emptyValues(table: PropertyTable): Record<string, unknown> {
	return Object.fromEntries(Object.entries(table).map(([name, { kind }]) => {
		const isList = kind === 'list' || kind === 'links' || kind === 'choices';
		return [name, isList ? [] : kind === 'checkbox' ? false : undefined];
	}));
}

const emptyContact = emptyValues(contactProperties) as unknown as Contact;
const emptyMeeting = emptyValues(meetingProperties) as unknown as Meeting;
const emptyGoal = emptyValues(searchGoalProperties) as unknown as SearchGoal;

/** A date property that holds one day. */
export function on(text: string): ReadDate {
	return { kind: 'day', date: day(text) };
}

/** A date property that nobody can read as one day. */
export const ambiguous: ReadDate = { kind: 'ambiguous', text: '03/04/2027', candidates: [day('2027-03-04'), day('2027-04-03')] };

/** A date-and-time property. */
export function moment(text: string, offsetMinutes?: number): ReadDateTime {
	return { kind: 'moment', wall: at(text), ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };
}

/** The moment of a clock in Chicago, where the tests live. */
export function nowOn(text: string, zone = 'America/Chicago'): Now {
	return nowAt(instantOf(at(text.includes('T') ? text : `${text}T09:00`), zone).instant, zone);
}

export function contactFacts(name: string, contact: Partial<Contact> = {}, facts: Partial<ContactFacts> = {}): ContactFacts {
	return {
		path: `Contacts/${name}.md`, name, contact: { ...emptyContact, name, ...contact },
		organizations: [], referrers: [], goals: [], promises: [], snoozed: [], skipped: [], ...facts,
	};
}

/** A meeting in Chicago on the day of the name, at ten for half an hour, with these people, unless said otherwise. */
export function meetingFacts(name: string, people: readonly ContactFacts[], meeting: Partial<Meeting> = {}, facts: Partial<MeetingFacts> = {}): MeetingFacts {
	return {
		path: `Meetings/${name}.md`,
		meeting: { ...emptyMeeting, meeting_start: moment(`${name.slice(0, 10)}T10:00`), timezone: 'America/Chicago', duration_min: 30, ...meeting },
		contacts: people.map(({ path }) => path),
		thanked: [], goals: [], promises: [], snoozed: [], skipped: [],
		written: { prep: false, agenda: false, questions: false }, ...facts,
	};
}

export function goalFacts(name: string, goal: Partial<SearchGoal> = {}, facts: Partial<GoalFacts> = {}): GoalFacts {
	return { path: `Goals/${name}.md`, name, goal: { ...emptyGoal, ...goal }, snoozed: [], skipped: [], ...facts };
}

export function promise(by: PromiseLine['by'], text: string, changes: Partial<PromiseLine> = {}): PromiseLine {
	const line = `- [ ] ${by === 'me' ? 'I' : 'They'} promised: ${text}`;
	return { by, text, due: undefined, done: false, line, mentions: [], ...changes };
}

export interface SmallVault {
	readonly contacts?: readonly ContactFacts[];
	readonly meetings?: readonly MeetingFacts[];
	readonly goals?: readonly GoalFacts[];
	readonly rehearsed?: boolean;
}

/** A vault of a few notes that answers what the rules ask. */
export function smallVault({ contacts = [], meetings = [], goals = [], rehearsed = false }: SmallVault): People {
	return {
		contact: (path) => contacts.find((facts) => facts.path === path),
		goal: (path) => goals.find((facts) => facts.path === path),
		meeting: (path) => meetings.find((facts) => facts.path === path),
		meetingsWith: (path) => meetings.filter((facts) => facts.contacts.includes(path)),
		meetingsForGoal: (path) => meetings.filter((facts) => facts.goals.includes(path)),
		contactsAt: (organization) => contacts.filter((facts) => facts.organizations[0] === organization),
		referredBy: (path) => contacts.filter((facts) => facts.referrers.includes(path)),
		rehearsed,
	};
}
