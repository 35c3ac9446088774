import type { Contact } from '../../domain/properties/contact';
import type { PromiseLine } from '../../domain/facts';
import { greetingName } from '../../domain/people/greeting';
import type { NotePath } from '../../domain/problem';
import { foldedQuestion } from '../../domain/questions/question-text';
import type { CalendarDate } from '../../domain/days/read-date';
import { readDebrief, type DebriefText, type GoalResult } from '../../note/body/debrief-text';
import { promiseSaid } from '../../note/body/promise-line';
import type { ActionContext } from '../action';
import { coverageOf, goodPointsOf } from './meeting-panel';
import { openQuestions, type RunningMeeting } from './running-meeting';

/** What the page of a debrief shows, filled in with what the note says already. */
export interface DebriefForm {
	readonly meeting: NotePath;
	readonly people: readonly string[];
	/** `touched` helps where no result stands yet; it is a guess and is not written. */
	readonly goals: readonly { readonly goal: string; readonly result: GoalResult | undefined; readonly touched: boolean }[];
	readonly learned: readonly string[];
	readonly surprised: string;
	readonly comfort: number | undefined;
	readonly rapport: number | undefined;
	/** Promises that are open, both ways. */
	readonly promises: readonly PromiseInDebrief[];
	readonly referrals: readonly { readonly contact: NotePath; readonly name: string; readonly mayUseName: Contact['may_use_name'] }[];
	/** Advice and resources heard, and which of it was chosen to act on. */
	readonly advice: readonly { readonly text: string; readonly chosen: boolean }[];
	readonly nextTime: readonly string[];
	/** Own questions of the list that were not asked: they may be kept for next time. */
	readonly unasked: readonly string[];
	readonly thankYou: readonly string[];
	/** What a line of the thank-you could be made of: their words, and what I am going to do. */
	readonly thankYouCandidates: readonly string[];
	/** Good points that were not told. */
	readonly untold: readonly string[];
	/** Personal details, and whether each stands among the person's interests. In a group only those that say whose they are. */
	readonly interests: readonly { readonly contact: NotePath; readonly who: string; readonly text: string; readonly kept: boolean }[];
	/** How each of them likes to hear from me and how often, as their notes have it. */
	readonly inTouch: readonly (StayInTouch & { readonly who: string })[];
	readonly finished: boolean;
}

/** What was agreed on staying in touch with one person; undefined: nothing was said. */
export interface StayInTouch {
	readonly contact: NotePath;
	readonly channel: Contact['preferred_channel'];
	/** Days between two touches. */
	readonly everyDays: number | undefined;
}

export interface PromiseInDebrief {
	readonly by: PromiseLine['by'];
	readonly text: string;
	readonly line: string;
	readonly due: CalendarDate | undefined;
	/** In a group: whom it is about, where the line says so. */
	readonly who?: string;
	/** What was typed as its day when the debrief was left, and could not be read. */
	readonly unclear?: string;
}

/** What the page of the debrief asks about this meeting, with what its note answers already (docs/meeting.md). */
export function debriefForm(running: RunningMeeting, { model }: Pick<ActionContext, 'model'>): DebriefForm {
	const { note, captures, people } = running;
	const { meeting, promises } = note.facts;
	const stored = readDebrief(note.text);
	const texts = (...kinds: readonly string[]): readonly string[] => captures.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
	const open = promises.filter(({ done }) => !done);
	const has = (list: readonly string[], text: string): boolean => list.some((each) => foldedQuestion(each) === foldedQuestion(text));
	return {
		meeting: running.path,
		people: people.map(greetingName),
		goals: coverageOf(running).map(({ goal, touched }) => ({
			goal, touched,
			result: stored.goals.find((each) => foldedQuestion(each.goal) === foldedQuestion(goal))?.result ?? (has(meeting.goals_met, goal) ? 'met' as const : undefined),
		})),
		learned: stored.learned,
		surprised: stored.surprised.join(' '),
		comfort: meeting.comfort_after,
		rapport: meeting.rapport,
		promises: open.map((promise) => promiseIn(promise, people, stored)),
		referrals: meeting.referrals.flatMap(({ target }) => {
			const contact = model.resolve(target, running.path);
			const facts = contact === undefined ? undefined : model.contact(contact);
			return facts === undefined ? [] : [{ contact: facts.path, name: facts.name, mayUseName: facts.contact.may_use_name }];
		}),
		advice: texts('advice', 'resource').map((text) => ({ text, chosen: has(stored.advice, text) })),
		nextTime: stored.nextTime,
		unasked: openQuestions(running).filter(({ own, text }) => own && !has(stored.nextTime, text)).map(({ text }) => text),
		thankYou: stored.thankYou,
		thankYouCandidates: [...texts('quote').map((text) => `“${text}”`), ...open.filter(({ by }) => by === 'me').map(({ text }) => text), ...texts('advice')],
		untold: goodPointsOf(running).filter(({ told }) => !told).map(({ text }) => text),
		interests: captures.filter(({ kind }) => kind === 'personal').flatMap(({ text, links }) => {
			const person = people.length === 1 ? people[0] : people.find(({ path }) => links.some(({ target }) => model.resolve(target, running.path) === path));
			return person === undefined ? [] : [{ contact: person.path, who: greetingName(person), text, kept: has(person.contact.interests, text) }];
		}),
		inTouch: people.map((person) => ({ contact: person.path, who: greetingName(person), channel: person.contact.preferred_channel, everyDays: person.contact.keep_in_touch_days })),
		finished: meeting.meeting_status === 'debriefed' || meeting.meeting_status === 'closed',
	};
}

function promiseIn({ by, text, line, due, mentions }: PromiseLine, people: RunningMeeting['people'], { unclearDays }: DebriefText): PromiseInDebrief {
	const about = people.length < 2 ? undefined : people.find(({ path }) => mentions.includes(path));
	const unclear = unclearDays.find(({ promise }) => promise === promiseSaid({ by, text }))?.typed;
	return { by, text, line, due, ...about === undefined ? {} : { who: greetingName(about) }, ...unclear === undefined ? {} : { unclear } };
}
