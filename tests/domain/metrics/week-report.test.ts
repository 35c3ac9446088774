import { describe, expect, it } from 'vitest';
import type { Rules } from '../../../src/domain/facts';
import { isForGoal, isMeetingForGoal } from '../../../src/domain/metrics/for-goal';
import { weekReport, type WeekInVault } from '../../../src/domain/metrics/week-report';
import type { OpenLoop } from '../../../src/domain/follow-ups/open-loop';
import { day } from '../days';
import { contactFacts, goalFacts, meetingFacts, moment, nowOn, on, smallVault } from '../small-vault';

const rules: Rules = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 };
/** A Wednesday. */
const now = nowOn('2026-11-25');
const goal = goalFacts('Data');

function loop(kind: OpenLoop['kind'], owner: string, shownFrom: string): OpenLoop {
	return { kind, owner, person: undefined, due: day(shownFrom), shownFrom: day(shownFrom), why: '' };
}

function report(vault: Partial<WeekInVault>, on_ = '2026-11-25') {
	const { contacts = [], meetings = [], loops = [] } = vault;
	return weekReport({ goal, day: day(on_) }, { contacts, meetings, loops, people: smallVault({ contacts: [...contacts], meetings: [...meetings] }), targets: [{ functions: new Set(), organizations: new Set() }] }, rules, now);
}

describe('what counts for a goal', () => {
	const mine = contactFacts('Kim', {}, { goals: [goal.path] });
	const free = contactFacts('Lee');
	const other = contactFacts('Max', {}, { goals: ['Goals/Teaching.md'] });
	const people = smallVault({ contacts: [mine, free, other] });

	it('is whoever names it, or names none', () => {
		expect([mine, free, other].map((facts) => isForGoal(facts, goal.path))).toEqual([true, true, false]);
	});

	it('is a meeting that names it, or of somebody who counts, or with nobody who has a note', () => {
		const meetings = [
			meetingFacts('2026-11-24 a', [other], {}, { goals: [goal.path] }), meetingFacts('2026-11-24 b', [mine], {}, { goals: ['Goals/Teaching.md'] }),
			meetingFacts('2026-11-24 c', [other, free]), meetingFacts('2026-11-24 d', [other]), meetingFacts('2026-11-24 e', []),
			meetingFacts('2026-11-24 f', [contactFacts('Without a note')]),
		];
		expect(meetings.map((facts) => isMeetingForGoal(facts, goal.path, people))).toEqual([true, false, true, false, true, true]);
	});
});

describe('the report of a week', () => {
	it('counts answers and names of the week from Monday to Sunday, and what was held in the order of time', () => {
		const contacts = [
			contactFacts('Kim', { replied_on: on('2026-11-23') }), contactFacts('Lee', { replied_on: on('2026-11-22') }),
			contactFacts('Max', { replied_on: on('2026-11-24'), deceased: true }),
		];
		const link = { target: 'X', label: undefined };
		const meetings = [
			meetingFacts('2026-11-24 late', contacts, { meeting_status: 'held', meeting_start: moment('2026-11-24T15:00'), referrals: [link, link] }),
			meetingFacts('2026-11-24 early', contacts, { meeting_status: 'debriefed', meeting_start: moment('2026-11-24T08:00'), referrals: [link] }),
			meetingFacts('2026-11-20 before', contacts, { meeting_status: 'held', referrals: [link] }),
			meetingFacts('2026-11-25 practice', contacts, { meeting_status: 'held', meeting_kind: 'practice' }),
		];
		const { replies, referrals, held } = report({ contacts, meetings });
		expect({ replies, referrals, held: held.map(({ path }) => path) }).toEqual({ replies: 1, referrals: 3, held: ['Meetings/2026-11-24 early.md', 'Meetings/2026-11-24 late.md'] });
		expect(report({ contacts, meetings }, '2026-11-18').held.map(({ path }) => path)).toEqual(['Meetings/2026-11-20 before.md']);
	});

	it('gathers what is overdue and what comes due by kind, most first, with the first day of each', () => {
		const kim = contactFacts('Kim');
		const loops = [
			loop('nudge', kim.path, '2026-11-24'), loop('thank-you', kim.path, '2026-11-20'), loop('thank-you', kim.path, '2026-11-18'), loop('thank-you', kim.path, '2026-11-23'),
			loop('confirm', kim.path, '2026-11-25'), loop('report-back', goal.path, '2026-12-06'), loop('report-back', kim.path, '2026-12-07'), loop('nudge', 'Contacts/Not ours.md', '2026-11-24'),
		];
		const { overdue, due, until } = report({ contacts: [kim], loops });
		expect(until).toBe('2026-12-06');
		expect(overdue).toEqual([{ kind: 'thank-you', count: 3, first: '2026-11-18' }, { kind: 'nudge', count: 1, first: '2026-11-24' }]);
		expect(due).toEqual([{ kind: 'confirm', count: 1, first: '2026-11-25' }, { kind: 'report-back', count: 1, first: '2026-12-06' }]);
	});

	it('lists what is agreed until the Sunday after, without a clear start last; not what is only offered, later, or practice', () => {
		const kim = contactFacts('Kim');
		const meetings = [
			meetingFacts('2026-12-06 sunday', [kim], { meeting_status: 'confirmed' }), meetingFacts('2026-11-26 soon', [kim], { meeting_status: 'scheduled' }),
			meetingFacts('2026-12-07 later', [kim], { meeting_status: 'scheduled' }), meetingFacts('2026-11-27 offered', [kim], { meeting_status: 'proposed' }),
			meetingFacts('2026-11-28 practice', [kim], { meeting_status: 'scheduled', meeting_kind: 'practice' }),
			meetingFacts('2026-11-29 unclear', [kim], { meeting_status: 'scheduled', meeting_start: undefined }),
		];
		expect(report({ contacts: [kim], meetings }).ahead.map(({ path }) => path.slice(9, -3))).toEqual(['2026-11-26 soon', '2026-12-06 sunday', '2026-11-29 unclear']);
	});

	it('counts decision makers against what the goal wants, else 25', () => {
		expect(report({}).decisionMakers).toEqual({ part: 0, of: 25 });
		const wanting = goalFacts('Data', { decision_maker_target: 8 });
		expect(weekReport({ goal: wanting, day: day('2026-11-25') }, { contacts: [], meetings: [], loops: [], people: smallVault({}), targets: [] }, rules, now).decisionMakers.of).toBe(8);
	});
});
