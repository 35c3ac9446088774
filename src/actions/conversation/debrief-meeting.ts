import { addDays, dayOf } from '../../domain/days/calendar-date';
import { cadence } from '../../domain/follow-ups/keep-in-touch';
import type { Contact } from '../../domain/properties/contact';
import { addressedTo } from '../../domain/people/addressed-to';
import { isHardStop } from '../../domain/people/hard-stop';
import { meetingDay } from '../../domain/meetings/meeting-times';
import { ok, trouble, type NotePath, type Outcome, type Problem } from '../../domain/problem';
import { foldedQuestion } from '../../domain/questions/question-text';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { ownQuestionsIn } from '../../draft/question-lines';
import { nameOfPath } from '../../model/facts-of-note';
import { debriefBlock, printDebrief, readDebrief, type DebriefText, type GoalResult, type UnclearDay } from '../../note/body/debrief-text';
import { movePromise, promiseLine } from '../../note/body/promise-line';
import { sectionText } from '../../note/body/section';
import type { Action, ActionContext } from '../action';
import { changeNotes, type ContactChange } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import { dueAfterTalk } from './due-after-talk';
import { adding, puttingOrTakingOut, setting, type Changes, type Edit } from '../edit-text';
import type { StayInTouch } from './debrief-form';
import { openTalk } from './open-talk';
import { openContact, type OpenedContact, type OpenedMeeting } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';

export { debriefForm, type DebriefForm, type PromiseInDebrief, type StayInTouch } from './debrief-form';

/** What is left out stays as the note has it; an empty list takes out what stood there. */
export interface DebriefMeeting {
	readonly meeting: NotePath;
	/** False: left half done. What was given is written all the same, and the debrief stays open. */
	readonly finished: boolean;
	readonly goals?: readonly { readonly goal: string; readonly result: GoalResult }[];
	readonly learned?: readonly string[];
	readonly surprised?: string;
	/** From 1 to 5. */
	readonly comfort?: number;
	readonly rapport?: number;
	/** Open promises that get a day or lose it: the whole line, and the day. */
	readonly promises?: readonly { readonly line: string; readonly due: CalendarDate | undefined }[];
	/** What was typed as a day and could not be read. */
	readonly unclearDays?: readonly UnclearDay[];
	/** Promises remembered only now. */
	readonly newPromises?: readonly { readonly by: 'me' | 'them'; readonly text: string; readonly due?: CalendarDate }[];
	readonly referrals?: readonly { readonly contact: NotePath; readonly mayUseName: NonNullable<Contact['may_use_name']> }[];
	/** Advice and resources chosen to act on. */
	readonly advice?: readonly string[];
	/** Questions; in a group those that begin with a name and a colon are for that person, the others for everybody. */
	readonly nextTime?: readonly string[];
	readonly thankYou?: readonly string[];
	/** Personal details, and whether each is to stand among the interests of the person it is about. */
	readonly interests?: readonly { readonly contact: NotePath; readonly text: string; readonly kept: boolean }[];
	readonly inTouch?: readonly StayInTouch[];
}

/** Writes down what came of a meeting, while the words are still there. Leaving it half done loses nothing. */
export const debriefMeeting: Action<DebriefMeeting> = async (input, context) => {
	const talk = await openTalk(input.meeting, context);
	if (!talk.ok) return talk;
	const { note } = talk.value;
	const problem = unfit(input, note, context);
	if (problem !== undefined) return trouble(problem);
	const people = await openPeopleOf(note.facts, context);
	const referred = await referralChanges(input, people, context);
	if (!referred.ok) return referred;
	const nextTime = input.finished ? (input.nextTime ?? readDebrief(note.text).nextTime).map((line) => addressedTo(line, people, ({ facts }) => facts)) : [];
	const contacts = people.map((person): ContactChange => ({ note: person, edits: [
		setting({ ...personChanges(input, person, people.length), ...inTouchChanges(input, person, context) }, context),
		...questionEdits(nextTime.flatMap((question) => (question.people.includes(person) ? [question.words] : [])), person),
	] }));
	const steps = changeNotes({ meetings: [{ note, edits: meetingEdits(input, note, context) }], contacts: [...contacts, ...referred.value] }, context);
	if (!steps.ok) return steps;
	const name = nameOfPath(note.path);
	return ok({ done: input.finished ? `Debriefed "${name}".` : `Kept what there is of the debrief of "${name}".`, steps: steps.value });
};

function unfit(input: DebriefMeeting, { path, facts: { meeting } }: OpenedMeeting, { now }: ActionContext): Problem | undefined {
	const wrong = [input.comfort, input.rapport].find((value) => value !== undefined && (!Number.isInteger(value) || value < 1 || value > 5));
	if (wrong !== undefined) return { what: `${wrong} is not on the scale. Nothing was written.`, advice: 'Choose from 1 to 5.', note: path };
	const past = [...input.promises ?? [], ...input.newPromises ?? []].map(({ due }) => due).find((due) => due !== undefined && due < now.today);
	if (past !== undefined) return { what: `${writtenDate(past, now.today)} is past. Nothing was written.`, advice: 'Choose today or a later day for a promise.', note: path };
	if (input.finished && meeting.meeting_status === 'in-progress') {
		return { what: `"${nameOfPath(path)}" is still running. Nothing was written.`, advice: 'End the meeting first.', note: path };
	}
	return undefined;
}

function meetingEdits(input: DebriefMeeting, note: OpenedMeeting, context: ActionContext): readonly Edit[] {
	const { meeting } = note.facts;
	const stored = readDebrief(note.text);
	const debrief: DebriefText = {
		goals: input.goals ?? stored.goals,
		learned: input.learned ?? stored.learned,
		surprised: input.surprised === undefined ? stored.surprised : [input.surprised],
		advice: input.advice ?? stored.advice,
		nextTime: input.nextTime ?? stored.nextTime,
		thankYou: input.thankYou ?? stored.thankYou,
		unclearDays: input.unclearDays ?? stored.unclearDays,
	};
	const body = printDebrief(debrief);
	const metOn = meetingDay(meeting, context.model.rules, context.now) ?? context.now.today;
	const changes: Changes = {
		...input.finished && meeting.meeting_status === 'held' ? { meeting_status: 'debriefed' } : {},
		...input.goals === undefined ? {} : { goals_met: listed(input.goals.filter(({ result }) => result === 'met').map(({ goal }) => goal)) },
		...input.comfort === undefined ? {} : { comfort_after: input.comfort },
		...input.rapport === undefined ? {} : { rapport: input.rapport },
		// A line that was added after the end may owe news as well.
		...input.finished ? dueAfterTalk(note, metOn) : {},
	};
	return [
		setting(changes, context),
		...(input.promises ?? []).map(({ line, due }): Edit => (text) => movePromise(text, line, due)),
		...(input.newPromises ?? []).filter(({ text }) => oneLine(text) !== '').map(({ by, text, due }) => adding('Promises', promiseLine(by, text, due))),
		...body === printDebrief(stored) ? [] : [puttingOrTakingOut({ section: 'Debrief', kind: debriefBlock, body })],
	];
}

/** What a person's own note keeps: how well we got on, where they were alone, and their interests. */
function personChanges(input: DebriefMeeting, { path, facts: { contact } }: OpenedContact, people: number): Changes {
	const about = (input.interests ?? []).filter((interest) => interest.contact === path && oneLine(interest.text) !== '');
	const dropped = new Set(about.filter(({ kept }) => !kept).map(({ text }) => foldedQuestion(text)));
	const left = contact.interests.filter((interest) => !dropped.has(foldedQuestion(interest)));
	const known = new Set(left.map(foldedQuestion));
	const interests = [...left, ...about.filter(({ kept, text }) => kept && !known.has(foldedQuestion(text))).map(({ text }) => oneLine(text))];
	const isSame = interests.length === contact.interests.length && interests.every((interest, place) => interest === contact.interests[place]);
	return {
		...input.rapport === undefined || people > 1 ? {} : { rapport: input.rapport },
		...isSame ? {} : { interests: listed(interests) },
	};
}

/** How to stay in touch, as they said. A next touch that follows from the days between two follows from the new ones; a day chosen by hand stays. */
function inTouchChanges({ inTouch = [] }: DebriefMeeting, { path, facts }: OpenedContact, { model: { rules } }: ActionContext): Changes {
	const agreed = inTouch.find(({ contact }) => contact === path);
	const { preferred_channel: channel, keep_in_touch_days: days, last_contact: last, next_touch: next } = facts.contact;
	if (agreed === undefined) return {};
	const lastDay = dayOf(last);
	const follows = lastDay !== undefined && dayOf(next) === addDays(lastDay, cadence(facts, rules));
	return {
		...agreed.channel === channel ? {} : { preferred_channel: agreed.channel },
		...agreed.everyDays === days ? {} : { keep_in_touch_days: agreed.everyDays, ...follows ? { next_touch: addDays(lastDay, agreed.everyDays ?? rules.keepInTouchDays) } : {} },
	};
}

/** What to ask next time goes to the questions of whom it is meant for, once the debrief is finished. */
function questionEdits(nextTime: readonly string[], { text }: OpenedContact): readonly Edit[] {
	const listedThere = new Set(ownQuestionsIn(sectionText(text, 'Questions') ?? '').map(foldedQuestion));
	return nextTime.map(oneLine).filter((question) => question !== '' && !listedThere.has(foldedQuestion(question))).map((question) => adding('Questions', `- ${question}`));
}

async function referralChanges(input: DebriefMeeting, people: readonly OpenedContact[], context: ActionContext): Promise<Outcome<readonly ContactChange[]>> {
	const changes: ContactChange[] = [];
	for (const { contact, mayUseName } of input.referrals ?? []) {
		const opened = await openContact(contact, context);
		if (!opened.ok) return opened;
		const { path, facts } = opened.value;
		if (facts.contact.may_use_name === mayUseName || isHardStop(facts.contact) || people.some((person) => person.path === path)) continue;
		changes.push({ note: opened.value, edits: [setting({ may_use_name: mayUseName }, context)] });
	}
	return ok(changes);
}

function listed(values: readonly string[]): readonly string[] | undefined {
	return values.length === 0 ? undefined : values;
}
