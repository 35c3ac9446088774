import type { DebriefForm, DebriefMeeting, PromiseInDebrief, StayInTouch } from '../../actions/conversation/debrief-meeting';
import { contactProperties } from '../../domain/properties/contact';
import type { CalendarDate } from '../../domain/days/read-date';
import type { GoalResult, UnclearDay } from '../../note/body/debrief-text';
import { promiseSaid } from '../../note/body/promise-line';
import { choiceField, choicesField, choicesOf } from '../prompts/choice-field';
import { optionalDateField, type DateFieldOptions } from '../prompts/date-field';
import type { Field } from '../prompts/form-field';
import type { FormBuilder } from '../prompts/form-modal';
import type { Choice } from '../prompts/pick-choice';
import { ratingField } from '../prompts/rating-field';
import { linesField, textField } from '../prompts/text-field';

const results: readonly Choice<GoalResult | undefined>[] = [
	{ value: undefined, label: 'Not said' }, { value: 'met', label: 'Met' }, { value: 'partly', label: 'Partly' }, { value: 'not', label: 'Not' },
];

/** What the page says, as the parts of the debrief in the note; `days` are those of the promises of the form, in its order. */
export interface DebriefAnswers extends Omit<DebriefMeeting, 'meeting' | 'finished' | 'promises' | 'newPromises'> {
	readonly days: readonly (CalendarDate | undefined)[];
}

type Collect = (valueOf: <V>(field: Field<V>) => V) => DebriefAnswers;

/** The fields of a debrief, those that have something to ask about, and how their answers go together. */
export function debriefFields(page: FormBuilder, form: DebriefForm, days: Pick<DateFieldOptions, 'today' | 'order' | 'notBefore'>): Collect {
	const { el } = page;
	const goals = form.goals.map(({ goal, result }) => ({ goal, field: page.add(choiceField(el, { label: goal, hint: 'Was this goal met?', choices: results, value: result })) }));
	const learned = page.add(linesField(el, { label: 'What did you learn?', hint: 'Three things, one a line.', value: form.learned.join('\n') }));
	const surprised = page.add(textField(el, { label: 'What surprised you?', value: form.surprised }));
	const comfort = page.add(ratingField(el, { label: 'How comfortable were you?', hint: 'From 1, not at all, to 5.', value: form.comfort }));
	const rapport = page.add(ratingField(el, { label: 'How well did you get on?', hint: 'From 1 to 5.', value: form.rapport }));
	const promises = form.promises.map((promise) => promiseField(page, promise, days));
	const referrals = form.referrals.map(({ contact, name, mayUseName }) => ({
		contact, field: page.add(choiceField<NonNullable<typeof mayUseName>>(el, {
			label: `May you say to ${name} who named them?`, value: mayUseName ?? 'unknown',
			choices: [{ value: 'unknown', label: 'Not said' }, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, { value: 'asked', label: 'I asked; they will say' }],
		})),
	}));
	const advice = chosen(form.advice.map(({ text }) => text), form.advice.filter((each) => each.chosen).map(({ text }) => text), 'Which advice will you act on?');
	const nextTime = page.add(linesField(el, { label: 'What would you ask next time?', hint: nextTimeHint(form), value: form.nextTime.join('\n') }));
	const unasked = chosen(form.unasked, [], 'Keep for next time');
	const thankYou = chosen(form.thankYouCandidates, form.thankYou, 'What goes into the thank-you?');
	if (form.untold.length > 0) untoldPoints(page, form.untold);
	const interests = form.interests.length === 0 ? undefined : page.add(choicesField(el, {
		label: 'Remember about them', value: form.interests.filter(({ kept }) => kept),
		choices: form.interests.map((value) => ({ value, label: form.people.length < 2 ? value.text : `${value.who}: ${value.text}` })),
	}));
	const inTouch = form.inTouch.map((agreed) => inTouchFields(page, agreed));
	// Lines of the thank-you that the person wrote into the note stay as they are.
	const ownThanks = form.thankYou.filter((line) => !form.thankYouCandidates.includes(line));

	return (valueOf) => ({
		...form.goals.length === 0 ? {} : { goals: goals.flatMap(({ goal, field }) => resultOf(goal, valueOf(field))) },
		learned: valueOf(learned),
		surprised: valueOf(surprised),
		...ratingOf('comfort', valueOf(comfort)),
		...ratingOf('rapport', valueOf(rapport)),
		days: promises.map((promise) => promise.day()),
		unclearDays: promises.flatMap((promise) => promise.unclear()),
		referrals: referrals.map(({ contact, field }) => ({ contact, mayUseName: valueOf(field) })),
		...advice === undefined ? {} : { advice: valueOf(advice) },
		nextTime: [...new Set([...valueOf(nextTime), ...unasked === undefined ? [] : valueOf(unasked)])],
		...thankYou === undefined ? {} : { thankYou: [...ownThanks, ...valueOf(thankYou)] },
		...interests === undefined ? {} : { interests: form.interests.map((interest) => ({ contact: interest.contact, text: interest.text, kept: valueOf(interests).includes(interest) })) },
		inTouch: inTouch.map(({ contact, channel, everyDays }) => ({ contact, channel: valueOf(channel), everyDays: valueOf(everyDays) })),
	});

	function chosen(texts: readonly string[], value: readonly string[], label: string): Field<readonly string[]> | undefined {
		return texts.length === 0 ? undefined : page.add(choicesField(el, { label, choices: texts.map((text) => ({ value: text, label: text })), value }));
	}
}

function nextTimeHint({ people }: DebriefForm): string {
	return people.length < 2 ? 'One question a line.' : `One question a line, for all of them. “${people[0] ?? ''}: …” is for one of them.`;
}

function resultOf(goal: string, result: GoalResult | undefined): readonly { readonly goal: string; readonly result: GoalResult }[] {
	return result === undefined ? [] : [{ goal, result }];
}

function ratingOf<K extends 'comfort' | 'rapport'>(key: K, value: number | undefined): Partial<Record<K, number>> {
	const rating: Partial<Record<K, number>> = {};
	if (value !== undefined) rating[key] = value;
	return rating;
}

/** A promise in the page: its day, and what was typed as one where it cannot be read. Such a day stops the page from being finished, not from being left. */
interface PromiseAnswer {
	/** The last one that could be read. */
	readonly day: () => CalendarDate | undefined;
	readonly unclear: () => readonly UnclearDay[];
}

function promiseField(page: FormBuilder, { by, text, due, who, unclear }: PromiseInDebrief, days: Pick<DateFieldOptions, 'today' | 'order' | 'notBefore'>): PromiseAnswer {
	let typed = unclear ?? due ?? '';
	let day = due;
	const field = page.add(optionalDateField(page.el, {
		...days, lean: 'ahead', value: typed, hint: 'By when? “Friday”, “in 2 weeks”.',
		label: `${by === 'me' ? 'You promised' : 'They promised'}: ${text}${who === undefined ? '' : ` (${who})`}`,
		onTyped: (now) => {
			typed = now.trim();
		},
	}));
	return {
		day: () => {
			const reading = field.read();
			if ('value' in reading) day = reading.value;
			return day;
		},
		unclear: () => ('trouble' in field.read() ? [{ promise: promiseSaid({ by, text }), typed }] : []),
	};
}

/** Cadences that are offered; what else stands in the note stays a choice. */
const cadences: readonly Choice<number | undefined>[] = [
	{ value: undefined, label: 'As usual' }, { value: 45, label: 'Every six weeks' }, { value: 90, label: 'Every three months' }, { value: 180, label: 'Twice a year' },
];

interface InTouchFields extends Pick<StayInTouch, 'contact'> {
	readonly channel: Field<StayInTouch['channel']>;
	readonly everyDays: Field<number | undefined>;
}

/** Whether I may write again is asked at the close; this is where the answer goes (docs/meeting.md). */
function inTouchFields(page: FormBuilder, { contact, who, channel, everyDays }: DebriefForm['inTouch'][number]): InTouchFields {
	const channels: readonly Choice<StayInTouch['channel']>[] = [{ value: undefined, label: 'Not said' }, ...choicesOf(contactProperties.preferred_channel.allowed)];
	const offered = cadences.some(({ value }) => value === everyDays) ? cadences : [...cadences, { value: everyDays, label: `Every ${everyDays} days` }];
	return {
		contact,
		channel: page.add(choiceField(page.el, { label: `How does ${who} like to hear from you?`, choices: channels, value: channel })),
		everyDays: page.add(choiceField(page.el, { label: `How often will you write to ${who}?`, choices: offered, value: everyDays })),
	};
}

/** They may still come up in the thank-you, or the next time. Nothing is asked. */
function untoldPoints({ el }: FormBuilder, points: readonly string[]): void {
	const untoldEl = el.createDiv({ cls: 'ii-field' });
	const label = 'Good points that you did not tell';
	untoldEl.createDiv({ cls: 'ii-field-label', text: label });
	const listEl = untoldEl.createEl('ul', { cls: 'ii-untold', attr: { 'aria-label': label } });
	for (const point of points) listEl.createEl('li', { text: point === 'pitch' ? 'My pitch' : point, attr: { dir: 'auto' } });
}
