import type { DebriefForm, DebriefMeeting } from '../../actions/conversation/debrief-meeting';
import type { CalendarDate } from '../../domain/days/read-date';
import type { GoalResult } from '../../note/body/debrief-text';
import { choiceField, choicesField } from '../prompts/choice-field';
import { optionalDateField, type DateFieldOptions } from '../prompts/date-field';
import type { Field } from '../prompts/form-field';
import type { FormBuilder } from '../prompts/form-modal';
import type { Choice } from '../prompts/pick-choice';
import { ratingField } from '../prompts/rating-field';
import { linesField, textField } from '../prompts/text-field';

const results: readonly Choice<GoalResult | undefined>[] = [
	{ value: undefined, label: 'Not said' }, { value: 'met', label: 'Met' }, { value: 'partly', label: 'Partly' }, { value: 'not', label: 'Not' },
];

type Collect = (valueOf: <V>(field: Field<V>) => V) => DebriefMeeting;

/** The fields of a debrief, those that have something to ask about, and how their answers go together. */
export function debriefFields(page: FormBuilder, form: DebriefForm, days: Pick<DateFieldOptions, 'today' | 'order'>): Collect {
	const { el } = page;
	const goals = form.goals.map(({ goal, result }) => ({ goal, field: page.add(choiceField(el, { label: goal, hint: 'Was this goal met?', choices: results, value: result })) }));
	const learned = page.add(linesField(el, { label: 'What did you learn?', hint: 'Three things, one a line.', value: form.learned.join('\n') }));
	const surprised = page.add(textField(el, { label: 'What surprised you?', value: form.surprised }));
	const comfort = page.add(ratingField(el, { label: 'How comfortable were you?', hint: 'From 1, not at all, to 5.', value: form.comfort }));
	const rapport = page.add(ratingField(el, { label: 'How well did you get on?', hint: 'From 1 to 5.', value: form.rapport }));
	const promises = form.promises.filter(({ due }) => due === undefined).map(({ by, text, line }) => ({
		line, field: page.add(optionalDateField(el, { ...days, lean: 'ahead', label: `${by === 'me' ? 'You promised' : 'They promised'}: ${text}`, hint: 'By when? “Friday”, “in 2 weeks”.' })),
	}));
	const referrals = form.referrals.map(({ contact, name, mayUseName }) => ({
		contact, field: page.add(choiceField<NonNullable<typeof mayUseName>>(el, {
			label: `May you say to ${name} who named them?`, value: mayUseName ?? 'unknown',
			choices: [{ value: 'unknown', label: 'Not said' }, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, { value: 'asked', label: 'I asked; they will say' }],
		})),
	}));
	const advice = chosen(form.advice.map(({ text }) => text), form.advice.filter((each) => each.chosen).map(({ text }) => text), 'Which advice will you act on?');
	const nextTime = page.add(linesField(el, { label: 'What would you ask next time?', hint: 'One question a line.', value: form.nextTime.join('\n') }));
	const unasked = chosen(form.unasked, [], 'Keep for next time');
	const thankYou = chosen(form.thankYouCandidates, form.thankYou, 'What goes into the thank-you?');
	const interests = chosen(form.interests.map(({ text }) => text), form.interests.filter(({ kept }) => kept).map(({ text }) => text), 'Remember about them');
	// Lines of the thank-you that the person wrote into the note stay as they are.
	const ownThanks = form.thankYou.filter((line) => !form.thankYouCandidates.includes(line));

	return (valueOf) => ({
		meeting: form.meeting,
		finished: true,
		...form.goals.length === 0 ? {} : { goals: goals.flatMap(({ goal, field }) => resultOf(goal, valueOf(field))) },
		learned: valueOf(learned),
		surprised: valueOf(surprised),
		...ratingOf('comfort', valueOf(comfort)),
		...ratingOf('rapport', valueOf(rapport)),
		promises: promises.flatMap(({ line, field }) => dayOf(line, field)),
		referrals: referrals.map(({ contact, field }) => ({ contact, mayUseName: valueOf(field) })),
		...advice === undefined ? {} : { advice: valueOf(advice) },
		nextTime: [...new Set([...valueOf(nextTime), ...unasked === undefined ? [] : valueOf(unasked)])],
		...thankYou === undefined ? {} : { thankYou: [...ownThanks, ...valueOf(thankYou)] },
		...interests === undefined ? {} : { interests: valueOf(interests) },
	});

	function chosen(texts: readonly string[], value: readonly string[], label: string): Field<readonly string[]> | undefined {
		return texts.length === 0 ? undefined : page.add(choicesField(el, { label, choices: texts.map((text) => ({ value: text, label: text })), value }));
	}
}

function resultOf(goal: string, result: GoalResult | undefined): readonly { readonly goal: string; readonly result: GoalResult }[] {
	return result === undefined ? [] : [{ goal, result }];
}

function ratingOf<K extends 'comfort' | 'rapport'>(key: K, value: number | undefined): Partial<Record<K, number>> {
	const rating: Partial<Record<K, number>> = {};
	if (value !== undefined) rating[key] = value;
	return rating;
}

/** A day that cannot be understood stops the form from being sent; where the page is left, it is not written. */
function dayOf(line: string, field: Field<CalendarDate | undefined>): readonly { readonly line: string; readonly due: CalendarDate }[] {
	const reading = field.read();
	return 'value' in reading && reading.value !== undefined ? [{ line, due: reading.value }] : [];
}
