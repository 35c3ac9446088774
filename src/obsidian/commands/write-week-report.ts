import { mayBeTold } from '../../actions/week-report/people-in-report';
import { writeWeekReport, type WriteWeekReport } from '../../actions/week-report/write-week-report';
import { addDays } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import type { ContactFacts, GoalFacts } from '../../domain/facts';
import { meetingDay } from '../../domain/meetings/meeting-times';
import { weekAround } from '../../domain/metrics/week';
import { compareNames } from '../../domain/people/person-name';
import type { Desk } from '../desk';
import { choiceField, choicesField } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { pickChoice } from '../prompts/pick-choice';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';

export const writeWeekReportCommand: DeskCommand = {
	id: 'write-week-report',
	name: 'Write week report',
	icon: 'calendar-check',
	offer: (desk) => {
		const goals = desk.model.goals();
		const active = desk.activeNote();
		const here = goals.filter(({ path }) => path === active);
		const pursued = goals.filter(({ goal }) => goal.goal_status === 'active');
		const among = [here, pursued, goals].find((some) => some.length > 0) ?? [];
		const [only] = among;
		if (only === undefined) return undefined;
		return async () => {
			const goal = among.length === 1 ? only : await pickChoice(desk.app, 'For which goal?', among.map((value) => ({ value, label: value.name })));
			if (goal !== undefined) await reportOn(desk, goal);
		};
	},
};

/** Asks for the week and for those who may be named; nobody is, unless they are ticked. */
async function reportOn(desk: Desk, { path, name }: GoalFacts): Promise<void> {
	const { today } = desk.now();
	const lastWeek = addDays(today, -7);
	// Early in a week it is the one before that is looked back on.
	const early = addDays(weekAround(today).from, 2);
	const people = peopleBetween(desk, weekAround(lastWeek).from, weekAround(addDays(today, 7)).to);
	await askForm<WriteWeekReport>(desk.app, {
		title: `Week report for ${name}`,
		submit: 'Write report',
		write: (input) => runAction(desk, writeWeekReport, input),
		build: (form) => {
			const day = form.add(choiceField(form.el, {
				label: 'Which week?', hint: 'For a coach, or whoever helps you. It is written into the note of the goal.', value: today <= early ? lastWeek : today,
				choices: [{ value: today, label: `This week, ${weekInWords(today, today)}` }, { value: lastWeek, label: `Last week, ${weekInWords(lastWeek, today)}` }],
			}));
			const named = people.length === 0 ? undefined : form.add(choicesField(form.el, {
				label: 'Who may be named in it?', hint: 'The others are told by a number and what they do. Confidential people and talks are only counted.',
				choices: people.map(({ path: value, name: label }) => ({ value, label })),
			}));
			return (valueOf) => ({ goal: path, day: valueOf(day), named: named === undefined ? [] : valueOf(named) });
		},
	});
}

/** Everybody of a meeting on those days who may be told of, by name. */
function peopleBetween(desk: Desk, from: CalendarDate, to: CalendarDate): readonly ContactFacts[] {
	const { model } = desk;
	const now = desk.now();
	const there = model.meetings().filter(({ meeting }) => {
		const on = meetingDay(meeting, model.rules, now);
		return on !== undefined && on >= from && on <= to;
	});
	const people = new Set(there.flatMap(({ contacts }) => contacts.flatMap((path) => model.contact(path) ?? [])));
	return [...people].filter(mayBeTold).sort((one, other) => compareNames(one.name, other.name));
}

function weekInWords(day: CalendarDate, today: CalendarDate): string {
	const { from, to } = weekAround(day);
	return `${writtenDate(from, today)} to ${writtenDate(to, today)}`;
}
