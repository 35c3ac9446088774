import { meetingProperties } from '../../domain/properties/meeting';
import { ok, trouble, type NotePath, type Outcome, type Problem } from '../../domain/problem';
import type { WallTime } from '../../domain/days/read-date';
import { dateOf } from '../../domain/days/wall-time';
import { freeMeetingPath } from '../../note/names/free-path';
import { linkTo, printLink } from '../../note/body/link';
import { newNote } from '../../note/frontmatter/new-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { TakenPaths } from '../../note/names/taken-paths';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { logging, oneLine } from '../outreach/contact-log';
import { inVault } from '../edit-text';
import { openContact, type OpenedContact } from '../opened-note';
import { plannedStart, type PlannedStart } from './planned-start';
import { hardStop } from '../refusals';

export interface PlanMeeting {
	readonly contacts: readonly NotePath[];
	/** Wall time in `zone`, the zone in which the time was agreed. */
	readonly start: WallTime;
	/** IANA name. */
	readonly zone: string;
	/** The promise: a whole number from 5 to 480. */
	readonly minutes: number;
	/** video, phone, in-person, chat */
	readonly channel: string;
	/** A place, or the address of the call. */
	readonly location?: string;
	/** informational, catch-up, practice, group, event, intro-call */
	readonly kind: string;
	readonly purpose: readonly string[];
	/** At most three outcomes. */
	readonly goals: readonly string[];
	readonly status: 'proposed' | 'scheduled';
}

/** Makes the note of a meeting, and moves its people on. */
export const planMeeting: Action<PlanMeeting> = async (input, context) => {
	const problem = unfit(input);
	if (problem !== undefined) return trouble(problem);
	const start = plannedStart(input.start, input.zone, context);
	if (!start.ok) return start;
	const people = await openAll(input.contacts, context);
	if (!people.ok) return people;
	const [first] = people.value;
	if (first === undefined) return trouble({ what: 'A meeting needs somebody to meet.', advice: 'Choose at least one contact.' });
	const paths = context.notes.paths();
	const path = freeMeetingPath(context.settings.folders.meeting, `${dateOf(start.value.wall)} ${first.facts.name}`, new TakenPaths(paths));
	const text = meetingNote(input, start.value, people.value, context);
	if (!text.ok) return text;
	const agreed = input.status === 'proposed' ? 'Meeting proposed for' : 'Meeting agreed for';
	const line = `${agreed} ${dateOf(start.value.wall)}, ${start.value.wall.slice(11)} (${start.value.zone}): ${linkTo(path, undefined, paths)}.`;
	const contacts = people.value.map((note) => ({ note, edits: [logging(context.now.today, line)], touchedOn: context.now.today }));
	const steps = changeNotes({ contacts, newMeeting: { path, text: text.value } }, context);
	if (!steps.ok) return steps;
	const names = people.value.map(({ facts }) => facts.name).join(', ');
	const done = [`Planned the meeting with ${names}: ${start.value.says}.`, start.value.warning].filter((part) => part !== undefined).join(' ');
	return ok({ done, steps: steps.value, open: path });
};

function unfit(input: PlanMeeting): Problem | undefined {
	if (!Number.isInteger(input.minutes) || input.minutes < 5 || input.minutes > 480) {
		return { what: `${input.minutes} minutes is no length for a meeting.`, advice: 'Choose from 5 minutes to 8 hours, in whole minutes.' };
	}
	if (input.goals.filter((goal) => oneLine(goal) !== '').length > 3) {
		return { what: 'More than three goals is more than one meeting can hold.', advice: 'Keep the three that matter most.' };
	}
	const { meeting_kind: kind, meeting_channel: channel, purpose } = meetingProperties;
	return notAllowed('kind of meeting', [input.kind], kind.allowed)
		?? notAllowed('channel', [input.channel], channel.allowed)
		?? notAllowed('purpose', input.purpose, purpose.allowed);
}

function notAllowed(what: string, given: readonly string[], allowed: readonly string[]): Problem | undefined {
	const wrong = given.find((value) => !allowed.includes(value));
	return wrong === undefined ? undefined : { what: `"${wrong}" is no ${what} that is known here.`, advice: `Choose from: ${allowed.join(', ')}.` };
}

async function openAll(paths: readonly NotePath[], context: ActionContext): Promise<Outcome<readonly OpenedContact[]>> {
	const people: OpenedContact[] = [];
	for (const path of new Set(paths)) {
		const note = await openContact(path, context);
		if (!note.ok) return note;
		const stop = hardStop(note.value.facts, context);
		if (stop !== undefined) return trouble(stop);
		people.push(note.value);
	}
	return ok(people);
}

const body = ['Prep', 'Agenda', 'Questions', 'Notes', 'Promises', 'Debrief', 'Drafts'].map((section) => `\n## ${section}\n`).join('');

function meetingNote(input: PlanMeeting, start: PlannedStart, people: readonly OpenedContact[], context: ActionContext): Outcome<string> {
	const { naming } = context.settings;
	const paths = context.notes.paths();
	const goals = goalsOf(people, context);
	const location = oneLine(input.location ?? '');
	const values: Record<string, PropertyValue | undefined> = {
		contacts: people.map(({ path }) => linkTo(path, undefined, paths)),
		// Where each works now: the meeting keeps it when they move on.
		organization: listed([...new Set(people.flatMap(({ facts }) => facts.contact.organization.slice(0, 1).map(printLink)))]),
		search_goal: listed(goals.map((path) => linkTo(path, undefined, paths))),
		purpose: [...input.purpose],
		meeting_kind: input.kind,
		meeting_status: input.status,
		meeting_start: start.written,
		timezone: start.zone,
		duration_min: input.minutes,
		meeting_channel: input.channel,
		location: location === '' ? undefined : location,
		meeting_goals: input.goals.map(oneLine).filter((goal) => goal !== ''),
	};
	return newNote(new Map([[naming.typeProperty, naming.typeValues.meeting], ...inVault(values, naming)]), body, context.yaml);
}

/** The goals that the people serve; where they name none, the only one that is pursued. */
function goalsOf(people: readonly OpenedContact[], { model }: ActionContext): readonly NotePath[] {
	const named = [...new Set(people.flatMap(({ facts }) => facts.goals))];
	const pursued = model.goals().filter(({ goal }) => goal.goal_status === 'active');
	return named.length > 0 || pursued.length !== 1 ? named : pursued.map(({ path }) => path);
}

function listed(values: readonly string[]): readonly string[] | undefined {
	return values.length === 0 ? undefined : values;
}
