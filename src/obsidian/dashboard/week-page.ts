import { dayOf } from '../../domain/days/calendar-date';
import type { Now } from '../../domain/facts';
import { isHardStop } from '../../domain/people/hard-stop';
import type { WaitingRow } from '../../domain/follow-ups/waiting';
import { weekOf, type Week } from '../../domain/metrics/week';
import { weeksInARow } from '../../domain/metrics/weeks-in-a-row';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import type { Desk } from '../desk';
import { chosenContacts, chosenMeetings, type Chosen } from './chosen';
import type { FigureBlock } from './figures';
import { heardRow } from './learned-page';
import type { Row, RowSection } from './row';
import { waitingLine } from './waiting-rows';

/** The numbers of this week against its targets. */
export function weekFigures(model: VaultModel, now: Now, chosen: Chosen): readonly FigureBlock[] {
	const { from, to, outreach, meetings, practice } = thisWeek(model, now, chosen);
	const inARow = weeksInARow(chosenMeetings(model, chosen), model.rules, now);
	return [{
		heading: `${writtenDate(from, now.today)} to ${writtenDate(to, now.today)}`,
		figures: [
			{ label: 'First messages', value: `${outreach.done} of ${outreach.target}`, share: outreach.done / outreach.target },
			{ label: 'Meetings held', value: `${meetings.done} of ${meetings.target}`, share: meetings.done / meetings.target, ...meetings.ahead === 0 ? {} : { aid: `${meetings.ahead} more agreed` } },
			{ label: 'Practice', value: practice === 0 ? 'none yet' : String(practice), share: practice === 0 ? 0 : 1 },
			...inARow < 2 ? [] : [{ label: 'Weeks in a row', value: String(inARow), aid: 'with a conversation or practice' }],
		],
	}];
}

/** What is planned until Sunday, and what has been left lying: none of it is due on a day, so none of it stands in Today. */
export function weekRows(desk: Desk, now: Now, chosen: Chosen): readonly RowSection[] {
	const { model } = desk;
	const { to } = thisWeek(model, now, chosen);
	const waiting = model.waiting(now).filter(({ next }) => next.on !== undefined && next.on <= to);
	const ofStage = (stage: WaitingRow['stage'], fits: (row: WaitingRow) => boolean = () => true): readonly Row[] =>
		waiting.filter((row) => row.stage === stage && fits(row)).map((row) => waitingLine(model, row, now));
	const isNudged = ({ contact }: WaitingRow): boolean => dayOf(model.contact(contact)?.contact.nudge_sent) !== undefined;
	return [
		{ id: 'planned', heading: 'Messages planned', rows: ofStage('ready') },
		{ id: 'revisits', heading: 'Coming back to', rows: ofStage('paused') },
		{ id: 'closing', heading: 'Closing after the nudge', rows: ofStage('awaiting-reply', isNudged) },
		{ id: 'openings', heading: 'Openings to look at again', rows: openingRows(desk, now, to) },
		{ id: 'goals', heading: 'Goals to review', rows: goalRows(model, now, to) },
	].filter(({ rows }) => rows.length > 0);
}

function thisWeek(model: VaultModel, now: Now, chosen: Chosen): Week {
	const goals = model.goals().filter(({ path }) => chosen.goal === undefined || path === chosen.goal);
	return weekOf(chosenContacts(model, chosen), chosenMeetings(model, chosen), goals, model.rules, now);
}

/** An opening is stale when its day is over or comes this week. */
function openingRows(desk: Desk, now: Now, to: string): readonly Row[] {
	return desk.talks.everything(now).flatMap((heard): Row[] => {
		const { kind, expires, people } = heard;
		const from = people.map((path) => desk.model.contact(path)).filter((facts) => facts !== undefined);
		if (kind !== 'opening' || expires === undefined || expires > to || from.some(({ contact }) => isHardStop(contact))) return [];
		const over = expires < now.today;
		return [{
			...heardRow(desk, heard, now), tone: over ? 'late' : 'soon', due: writtenDate(expires, now.today),
			why: over ? 'Its day is over. Ask how it went, or take it out.' : 'It closes this week.',
		}];
	});
}

function goalRows(model: VaultModel, now: Now, to: string): readonly Row[] {
	return model.goals().flatMap(({ path, name, goal }): Row[] => {
		const review = dayOf(goal.goal_review);
		if (goal.goal_status !== 'active' || review === undefined || review > to) return [];
		return [{
			key: `goal|${path}`, title: { before: 'Review', name }, note: path, tone: review < now.today ? 'late' : 'soon', about: { kind: 'note' },
			why: 'Look at what you have learned, whom to meet next, and set the next day.', due: writtenDate(review, now.today),
		}];
	});
}
