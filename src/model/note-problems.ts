import { readDate } from '../domain/days/hand-written-date';
import { readLoopMark } from '../domain/follow-ups/loop-mark';
import type { NotePath, Problem } from '../domain/problem';
import type { Link } from '../domain/properties/property-table';
import { printLink } from '../note/body/link';
import { nameOfPath, type ResolveHere } from './facts-of-note';
import type { NoteEntry } from './note-entries';

/** Everything about one note that a person should look at. `countedInstead` is the note of which this one is a copy. */
export function problemsOf(entry: NoteEntry, resolve: ResolveHere, countedInstead: NotePath | undefined): readonly Problem[] {
	const { cached, decoded } = entry;
	if (cached.broken !== undefined) return [{ ...cached.broken, note: cached.path }];
	if (decoded === undefined) return [];
	if (countedInstead !== undefined) return [copy(cached.path, countedInstead)];
	return [...decoded.problems, ...leadNowhere(entry, resolve), ...unreadMarks(entry), ...unreadTouches(entry)];
}

function copy(note: NotePath, original: NotePath): Problem {
	return {
		what: `"${nameOfPath(note)}" seems to be a copy of "${nameOfPath(original)}" and is not counted.`,
		advice: 'Compare the two, keep what is right in one of them, and delete the other.',
		note,
	};
}

/** A link to a person that leads nowhere takes the person out of every list, so it is told. */
function leadNowhere({ cached, decoded }: NoteEntry, resolve: ResolveHere): Problem[] {
	const people: [property: string, Link][] = [];
	if (decoded?.type === 'meeting') people.push(...decoded.values.contacts.map((link): [string, Link] => ['contacts', link]));
	if (decoded?.type === 'contact') people.push(...decoded.values.referred_by.map((link): [string, Link] => ['referred_by', link]));
	return people.filter(([, link]) => resolve(link.target) === undefined).map(([property, link]) => ({
		what: `${printLink(link)} in "${nameOfPath(cached.path)}" leads to no note.`,
		advice: 'Make the note, or correct the link; until then this person is left out here.',
		note: cached.path,
		property,
	}));
}

function unreadMarks({ cached, decoded }: NoteEntry): Problem[] {
	if (decoded?.type !== 'contact' && decoded?.type !== 'meeting' && decoded?.type !== 'search_goal') return [];
	const { snoozed, skipped } = decoded.values;
	return [...snoozed.map((text) => ['snoozed', text] as const), ...skipped.map((text) => ['skipped', text] as const)]
		.filter(([, text]) => readLoopMark(text) === undefined)
		.map(([property, text]) => ({
			what: `"${text}" under ${property} in "${nameOfPath(cached.path)}" cannot be read, so it hides nothing.`,
			advice: 'Write the kind and a day, such as "thank-you 2026-11-30".',
			note: cached.path,
			property,
		}));
}

function unreadTouches({ cached, decoded }: NoteEntry): Problem[] {
	if (decoded?.type !== 'contact') return [];
	return decoded.values.unanswered_touches.filter((text) => readDate(text).kind !== 'day').map((text) => ({
		what: `"${text}" under unanswered_touches in "${nameOfPath(cached.path)}" cannot be read as one day, so it is not counted.`,
		advice: 'Write the day as 2026-11-30, or take it out.',
		note: cached.path,
		property: 'unanswered_touches',
	}));
}
