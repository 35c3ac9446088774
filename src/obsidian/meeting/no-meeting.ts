import type { NotePath, Problem } from '../../domain/problem';
import { debriefMeetingOf } from '../commands/debrief-meeting';
import { startMeetingOf } from '../commands/start-meeting';
import type { Desk } from '../desk';
import { peopleOf, whenIs } from '../prompts/pick-meeting';
import { runGuarded } from '../run-action';
import { panelButton } from './panel-button';

/** What the panel says while no meeting runs: what went wrong, what is to be written up, and what could be started. */
export interface NoMeeting {
	readonly problem?: Pick<Problem, 'what' | 'advice'>;
	readonly next?: { readonly path: NotePath; readonly who: string; readonly when: string };
	readonly debrief?: { readonly path: NotePath; readonly who: string };
}

export function noMeetingState(desk: Desk, problem: Problem | undefined): NoMeeting {
	if (!desk.isFed) return {};
	const now = desk.now();
	const { model } = desk;
	const coming = model.upcomingMeetings(now)[0];
	const next = coming === undefined ? undefined : model.meeting(coming.meeting);
	const owed = model.openLoops(now).filter(({ kind }) => kind === 'debrief').at(-1);
	const debrief = owed === undefined ? undefined : model.meeting(owed.owner);
	return {
		...problem === undefined ? {} : { problem: { what: problem.what, advice: problem.advice } },
		...next === undefined ? {} : { next: { path: next.path, who: peopleOf(model, next), when: whenIs(model, next, now) } },
		...debrief === undefined ? {} : { debrief: { path: debrief.path, who: peopleOf(model, debrief) } },
	};
}

export function drawNoMeeting(el: HTMLElement, desk: Desk, { problem, next, debrief }: NoMeeting): void {
	el.addClass('ii-empty');
	el.createEl('h3', { text: problem?.what ?? 'No meeting is running' });
	el.createEl('p', { text: problem?.advice ?? 'When you start one, its minutes, questions and goals stand here.' });
	const stepsEl = el.createDiv({ cls: 'ii-empty-steps' });
	const step = (key: string, label: string, run: () => Promise<void>, cls = ''): void => {
		panelButton(stepsEl, { key, label, cls, press: () => void runGuarded(run) });
	};
	if (debrief !== undefined) step('debrief', `Debrief the meeting with ${debrief.who}`, () => debriefMeetingOf(desk, debrief.path), 'mod-cta');
	if (next !== undefined) step('start', `Start: ${next.who}, ${next.when}`, () => startMeetingOf(desk, next.path), debrief === undefined ? 'mod-cta' : '');
}
