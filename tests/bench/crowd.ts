import { addDays, calendarDate } from '../../src/domain/days/calendar-date';
import type { CalendarDate } from '../../src/domain/days/read-date';
import type { CachedNote } from '../../src/model/cached-note';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import { rulesFromSettings } from '../../src/settings/rules-from-settings';

const start = calendarDate('2026-11-23');

function day(offset: number): CalendarDate {
	if (start === undefined) throw new Error('the bench has no day');
	return addDays(start, offset);
}

/**
 * The same as a host has it that read it from a file. A text that was put together from parts is written out where it is first
 * compared, and that would count as memory of the model.
 */
function asRead<T>(value: T): T {
	return value === undefined ? value : JSON.parse(JSON.stringify(value)) as T;
}

const none: readonly string[] = [];

function note(path: string, frontmatter: CachedNote['frontmatter'], uncheckedTasks = 0): CachedNote {
	return { path: asRead(path), frontmatter: asRead(frontmatter), filledHeadings: frontmatter === undefined ? none : ['Notes'], uncheckedTasks, mtime: 1 };
}

/** A contact as a host hands it over; one in four waits for a reply, one in five was met and is to be kept in touch with. */
export function contact(index: number, role = 'Analyst'): CachedNote {
	const waits = index % 4 === 0;
	return note(`Interviews/Contacts/Person ${index}.md`, {
		type: 'contact', name: `Person ${index} Ångström-${index % 97}`, contact_category: ['cold'], organization: [`[[Organization ${index % 500}]]`],
		role_title: role, contact_level: 'ic', job_function: ['data'], email: [`person${index}@example.com`], reason_to_talk: 'They know.',
		...(waits ? { outreach_sent: day(-(index % 20)), outreach_channel: 'email' } : {}),
		...(index % 5 === 0 ? { next_touch: day((index % 60) - 20), keep_in_touch_days: 90 } : {}),
	});
}

/** A meeting with one of the contacts; one in twenty is a promise that is still open. */
function meeting(index: number, contacts: number): CachedNote {
	const with_ = index % contacts;
	// 401 days: of two meetings with one person none is on the day of the other, else one of them would be taken for a copy.
	const offset = -(index % 401) + 5;
	return note(`Interviews/Meetings/${day(offset)} ${index}.md`, {
		type: 'meeting', contacts: [`[[Person ${with_}]]`], purpose: ['learn-role'], meeting_status: offset > 0 ? 'scheduled' : 'debriefed',
		meeting_start: `${day(offset)}T10:00`, timezone: 'Europe/Berlin', duration_min: 30, meeting_goals: ['learn'],
		thank_you_sent: offset > -2 ? undefined : day(offset + 1),
	}, index % 20 === 0 ? 1 : 0);
}

/** Contacts, twice as many meetings, and as many notes that are none of ours. */
export function crowd(contacts: number): CachedNote[] {
	const meetings = Array.from({ length: contacts * 2 }, (_, index) => meeting(index, contacts));
	const others = Array.from({ length: contacts * 2 }, (_, index) => note(`Notes/${index}.md`, index % 3 === 0 ? { tags: ['x'] } : undefined));
	return [...Array.from({ length: contacts }, (_, index) => contact(index)), ...meetings, ...others];
}

/** The text of a note whose body the model asks for. */
const body = '---\ntype: meeting\n---\n\n## Promises\n\n- [ ] I promised: send the article (2026-11-24)\n';

/** What a host knows anyway: which note a name leads to. */
export function namesOf(notes: readonly CachedNote[]): ReadonlyMap<string, string> {
	return new Map(notes.map(({ path }) => [asRead(path.slice(path.lastIndexOf('/') + 1, -3)), path]));
}

/** A model that was told of all of them, as the app tells it of a vault that is opened. */
export function modelOf(notes: readonly CachedNote[], byName: ReadonlyMap<string, string>): VaultModel {
	const model = new VaultModel({ naming: defaultSettings.naming, rules: rulesFromSettings(defaultSettings), resolve: (target) => byName.get(target) });
	// A host makes a note of its cache for the model alone; only the properties are held by the cache as well.
	for (const each of notes) model.put({ ...each, filledHeadings: each.filledHeadings === none ? none : [...each.filledHeadings] });
	for (const { path } of notes) if (model.wantsBody(path)) model.putBody(path, body);
	model.resolveAgain();
	return model;
}

/** Milliseconds that work takes: the middle of several tries, after one that does not count. */
export function timed(tries: number, work: (attempt: number) => void): number {
	work(0);
	const times = Array.from({ length: tries }, (_, attempt) => {
		const began = performance.now();
		work(attempt + 1);
		return performance.now() - began;
	});
	return times.sort((one, other) => one - other)[Math.floor(tries / 2)] ?? 0;
}
