import { describe, expect, it } from 'vitest';
import type { SegmentId } from '../../../src/domain/meetings/agenda';
import { goalCoverage } from '../../../src/domain/meetings/goal-coverage';
import { goodPoints } from '../../../src/domain/meetings/good-points';
import { meetingClock, type MeetingClock } from '../../../src/domain/meetings/meeting-clock';
import { nextQuestion, questionsForGoals, type AskableQuestion, type AskingMoment } from '../../../src/domain/meetings/next-question';
import { probesFor } from '../../../src/domain/meetings/probes';
import { ownQuestion } from '../../../src/domain/questions/question-own';
import type { Question } from '../../../src/domain/questions/question';
import { referralGate, type ReferralFacts } from '../../../src/domain/meetings/referral-gate';
import { rulesWith } from '../days';
import { contactFacts, meetingFacts, moment, nowOn } from '../small-vault';

function question(text: string, changes: Partial<Question> = {}, more: Partial<AskableQuestion> = {}): AskableQuestion {
	const whole = { ...ownQuestion(text, 1), ...changes };
	return { text, line: `- [ ] ${text}`, lineNumber: 1, minutes: whole.minutes, asked: false, spare: false, mustAsk: false, own: false, question: whole, ...more };
}

function clockAt(minute: number, to?: SegmentId): MeetingClock {
	const { meeting } = meetingFacts('2026-10-27 Amara', [contactFacts('Amara')], { meeting_status: 'in-progress', actual_start: moment('2026-10-27T10:00') });
	const jumps = to === undefined ? [] : [{ minute, to }];
	const clock = meetingClock({ meeting, people: 1, closeTie: false, theirZone: 'UTC', jumps }, rulesWith(), nowOn(`2026-10-27T10:${String(minute).padStart(2, '0')}`));
	if (clock === undefined) throw new Error('no clock');
	return clock;
}

const story = question('How did you come to this work?', { stage: 'story' });
const sql = question('Which SQL do you use every week?', { captures: ['skill'], priority: 2 });
const day = question('What does a usual day look like?', { captures: ['process'], priority: 2 });
const pay = question('Is 60 to 70 a fair range?', { sensitivity: 'high' });
const told = question('What in my pitch is missing?', { requires: ['pitch_told'], stage: 'fit' });
const name = question('Who else sees this differently?', { stage: 'referral', requires: ['referral_gate'] });
const hello = question('What fills your week?', { stage: 'opening' });
const last = question('What did I not ask?', { stage: 'close' });
const spare = question('Which certificate opens doors?', { captures: ['certification'] }, { spare: true });

function next(minute: number, questions: readonly AskableQuestion[], changes: Partial<AskingMoment> = {}, to?: SegmentId): string | undefined {
	return nextQuestion(questions, { clock: clockAt(minute, to), untouched: [], pitchTold: false, storyTold: false, gateOpen: false, ...changes })?.text;
}

describe('the question to ask next', () => {
	it('follows the order of the list while there is time', () => {
		expect(next(5, [story, sql, day])).toBe(story.text);
		expect(next(5, [{ ...story, asked: true }, sql, day])).toBe(sql.text);
	});

	it('is one for the step that is on', () => {
		const all = [hello, story, name, last];
		expect([next(0, all), next(3, all), next(5, all)]).toEqual([hello.text, story.text, story.text]);
		expect(next(26, all, { gateOpen: true })).toBe(name.text);
		expect(next(28, all)).toBe(last.text);
		expect(next(5, all, {}, 'close')).toBe(last.text);
	});

	it('in the first minute is one of the core where there is none to open with', () => {
		expect(next(0, [story])).toBe(story.text);
	});

	it('opens with what opens a talk, also when the person goes back to it, and goes on with the core while they say why they came', () => {
		expect(next(5, [story, hello], {}, 'opening')).toBe(hello.text);
		expect(next(5, [hello, story], {}, 'why')).toBe(story.text);
	});

	it('takes the one that must be asked first where a late start leaves no minutes for the core', () => {
		const short = clockAt(1);
		const clock = { ...short, segments: short.segments.filter(({ id }) => id !== 'core') };
		expect(next(1, [hello, { ...hello, text: 'Must', mustAsk: true }])).toBe(hello.text);
		expect(next(1, [hello, { ...hello, text: 'Must', mustAsk: true }], { clock })).toBe('Must');
	});

	it('asks for no name while the gate is closed', () => {
		expect(next(26, [name])).toBeUndefined();
	});

	it('asks about the pitch only once it was told', () => {
		expect(next(24, [told])).toBeUndefined();
		expect(next(24, [told], { pitchTold: true })).toBe(told.text);
		expect(next(10, [{ ...told, question: { ...told.question, requires: ['story_told'], stage: 'insights' } }])).toBeUndefined();
	});

	it('keeps delicate questions for the second half of the core, and not for its last fifth', () => {
		expect([5, 12, 14, 18, 19, 22].map((minute) => next(minute, [pay]))).toEqual([undefined, undefined, pay.text, pay.text, undefined, undefined]);
	});

	it('takes a goal that was not touched first when most of the core is over', () => {
		expect(next(10, [story, sql], { untouched: ['Which skill level is enough?'] })).toBe(story.text);
		expect(next(16, [story, sql], { untouched: ['Which skill level is enough?'] })).toBe(sql.text);
	});

	it('takes the one that must be asked first when the time does not suffice for all', () => {
		const many = [story, day, { ...day, text: 'b' }, { ...day, text: 'c' }, { ...day, text: 'd' }, { ...day, text: 'e' }, { ...sql, mustAsk: true }];
		expect(next(5, many)).toBe(sql.text);
	});

	it('takes a spare only after the rest, or for a goal that nothing else serves', () => {
		expect(next(16, [spare, day])).toBe(day.text);
		expect(next(16, [spare, day], { untouched: ['Do they ask for a certificate?'] })).toBe(spare.text);
	});

	it('prefers what fits into the minutes that are left', () => {
		expect(next(21, [{ ...day, minutes: 3 }, { ...sql, minutes: 1.5 }])).toBe(sql.text);
	});

	it('is none when the meeting is over, or all was asked', () => {
		const ended: MeetingClock = { ...clockAt(5), current: undefined, phase: 'ended' };
		expect(nextQuestion([story], { clock: ended, untouched: [], pitchTold: true, storyTold: true, gateOpen: true })).toBeUndefined();
		expect(next(5, [{ ...story, asked: true }])).toBeUndefined();
	});

	it('is named for each goal that is left', () => {
		const moment: AskingMoment = { clock: clockAt(15), untouched: ['Which skill counts?', 'Meet Zoltán'], pitchTold: false, storyTold: false, gateOpen: false };
		expect(questionsForGoals([story, sql], moment)).toEqual([{ goal: 'Which skill counts?', question: sql.text }, { goal: 'Meet Zoltán' }]);
	});
});

describe('what was touched and told', () => {
	it('knows a goal by the kind of what was heard, by a longer word, and by its tick', () => {
		const heard = [{ stage: 'insights' as const, text: 'SQL window functions', captures: ['skill' as const] }];
		expect(goalCoverage(['Which skills count?', 'Budget of the hospital', 'A name'], heard, ['a name']))
			.toEqual([{ goal: 'Which skills count?', touched: true }, { goal: 'Budget of the hospital', touched: false }, { goal: 'A name', touched: true }]);
	});

	it('lists the pitch, two stories and three skills, and ticks what was told', () => {
		expect(goodPoints({ pitch: 'I build dashboards.', stories: ['Cut waiting times', ' ', 'B', 'C'], skills: ['SQL', 'R', 'dbt', 'Go'], told: ['cut waiting times!', 'Pitch'] }))
			.toEqual([
				{ kind: 'pitch', text: 'pitch', told: true }, { kind: 'story', text: 'Cut waiting times', told: true }, { kind: 'story', text: 'B', told: false },
				{ kind: 'skill', text: 'SQL', told: false }, { kind: 'skill', text: 'R', told: false }, { kind: 'skill', text: 'dbt', told: false },
			]);
		expect(goodPoints({ stories: [], skills: [], told: [] })).toEqual([]);
	});

	it('gives three probes that suit what was captured last', () => {
		expect(probesFor('skill').map(({ id }) => id)).toEqual(['example', 'measure', 'contrast']);
		expect(probesFor(undefined, ['sequence']).map(({ id }) => id)).toEqual(['sequence', 'expand', 'example']);
		expect(probesFor('unheard-of')).toHaveLength(3);
	});
});

describe('the gate of the referral step', () => {
	const fine: ReferralFacts = { goals: 3, goalsTouched: 2, asked: false, postponed: false, minutesLeft: 5, reluctant: false };

	it('opens when the goals are mostly covered and there is time', () => {
		expect(referralGate(fine)).toMatchObject({ open: true, says: 'You may ask for a name: 2 of 3 goals touched, nothing says that the rapport is low, not asked yet, 5 minutes left, not marked as reluctant.' });
		expect(referralGate({ ...fine, goals: 0, goalsTouched: 0, rapport: 3 }).open).toBe(true);
	});

	it.each([
		['the goals are not covered', { goalsTouched: 1 }, 'Better not today: 1 of 3 goals touched.'],
		['the rapport is low', { rapport: 2 }, 'Better not today: rapport 2 of 5.'],
		['it was asked already', { asked: true }, 'Better not today: already asked today.'],
		['there is no time for an answer', { minutesLeft: 2 }, 'Better not today: 2 minutes left.'],
		['there is one minute', { minutesLeft: 1 }, 'Better not today: 1 minute left.'],
		['they are reluctant', { reluctant: true }, 'Better not today: they have been reluctant.'],
		['"not today" was chosen', { postponed: true }, 'Not today: ask when you report back.'],
	])('stays closed where %s', (_, changes, says) => {
		expect(referralGate({ ...fine, ...changes })).toMatchObject({ open: false, says });
	});
});
