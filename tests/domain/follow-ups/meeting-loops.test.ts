import { describe, expect, it } from 'vitest';
import type { ContactFacts, MeetingFacts, Now } from '../../../src/domain/facts';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { meetingLoops } from '../../../src/domain/follow-ups/meeting-loops';
import type { LoopKind, OpenLoop } from '../../../src/domain/follow-ups/open-loop';
import { day, rulesWith } from '../days';
import { ambiguous, contactFacts, meetingFacts, moment, nowOn, on, smallVault } from '../small-vault';

const rules = rulesWith();
const amara = contactFacts('Amara Okafor', { reason_to_talk: 'She built the team.', phone: ['+1 555 0100'] });
const jonas = contactFacts('Jonas Weber');
const kim = contactFacts('Kim Ito');
const flagged = contactFacts('Sunita Deshpande', { do_not_contact: true });

function loopsAt(facts: MeetingFacts, now: Now | string, contacts: readonly ContactFacts[] = [amara, jonas, kim, flagged], time = rules): readonly OpenLoop[] {
	const vault = smallVault({ contacts, meetings: [facts] });
	return meetingLoops(facts, vault, time, typeof now === 'string' ? nowOn(now) : now);
}

function one(kind: LoopKind, loops: readonly OpenLoop[]): OpenLoop | undefined {
	return loops.find((loop) => loop.kind === kind);
}

const kinds = (loops: readonly OpenLoop[]): readonly string[] => loops.map(({ kind }) => kind);

/** Tuesday. */
const name = '2026-10-27 Amara Okafor';
const held = (changes: Partial<Meeting> = {}, facts: Partial<MeetingFacts> = {}, people = [amara]): MeetingFacts =>
	meetingFacts(name, people, { meeting_status: 'held', ...changes }, facts);
const agreed = (changes: Partial<Meeting> = {}, facts: Partial<MeetingFacts> = {}): MeetingFacts =>
	meetingFacts(name, [amara], { meeting_status: 'scheduled', ...changes }, facts);

describe('before a meeting', () => {
	it('the preparation is due two business days ahead and lists what is missing', () => {
		const prepare = one('prepare', loopsAt(agreed(), '2026-10-20'));
		expect(prepare).toMatchObject({ due: '2026-10-23', owner: `Meetings/${name}.md`, person: amara.path });
		expect(prepare?.why).toBe(
			'You meet Amara Okafor on Tue 27 Oct; still missing: the prep sheet, the agenda, the questions, a goal for the meeting, a purpose, the channel with its place or link, a rehearsed story or pitch.',
		);
	});

	it('the preparation is done when everything is ready', () => {
		const facts = agreed(
			{ meeting_goals: ['learn what SQL is used'], purpose: ['learn-role'], meeting_channel: 'phone' },
			{ written: { prep: true, agenda: true, questions: true } },
		);
		expect(kinds(meetingLoops(facts, smallVault({ contacts: [amara], rehearsed: true }), rules, nowOn('2026-10-26')))).toEqual(['confirm']);
		expect(one('prepare', meetingLoops(facts, smallVault({ contacts: [amara] }), rules, nowOn('2026-10-26')))).toBeDefined();
	});

	it('the appointment is confirmed the day before', () => {
		expect(one('confirm', loopsAt(agreed(), '2026-10-20'))).toMatchObject({
			due: '2026-10-26', why: 'You meet Amara Okafor on Tue 27 Oct, and the appointment is not confirmed yet.',
		});
	});

	it('a Monday is confirmed on Friday, or on Thursday where Friday is a holiday', () => {
		const monday = meetingFacts('2026-11-30 Amara', [amara], { meeting_status: 'scheduled' });
		expect(one('confirm', loopsAt(monday, '2026-11-20'))?.due).toBe('2026-11-27');
		const holiday = rulesWith({ holidays: new Set([day('2026-11-27')]) });
		expect(one('confirm', loopsAt(monday, '2026-11-20', [amara], holiday))?.due).toBe('2026-11-26');
	});

	it('a meeting whose people are no contacts is still prepared and confirmed', () => {
		expect(one('confirm', loopsAt(agreed(), '2026-10-20', []))?.why).toBe('You meet somebody on Tue 27 Oct, and the appointment is not confirmed yet.');
	});

	it('confirmed is confirmed, by the status or by the date', () => {
		expect(one('confirm', loopsAt(agreed({ meeting_status: 'confirmed' }), '2026-10-26'))).toBeUndefined();
		expect(one('confirm', loopsAt(agreed({ confirmed_on: on('2026-10-26') }), '2026-10-26'))).toBeUndefined();
	});

	it('both vanish when it is over, and then it is asked whether it happened', () => {
		const before = loopsAt(agreed(), nowOn('2026-10-27T10:29'));
		const after = loopsAt(agreed(), nowOn('2026-10-27T10:30'));
		expect(kinds(before)).toEqual(['prepare', 'confirm']);
		expect(kinds(after)).toEqual(['did-it-happen']);
		expect(after[0]).toMatchObject({ due: '2026-10-27', person: amara.path });
		expect(after[0]?.why).toBe('The meeting with Amara Okafor on Tue 27 Oct is over, and nothing says whether it happened.');
	});

	it('nothing is prepared for a proposal, for a time that cannot be read, or for a cancelled meeting', () => {
		expect(loopsAt(agreed({ meeting_status: 'proposed' }), '2026-10-20')).toEqual([]);
		expect(loopsAt(agreed({ meeting_start: { kind: 'unreadable', text: 'tbd' } }), '2026-10-20')).toEqual([]);
		expect(loopsAt(agreed({ meeting_status: 'cancelled' }), '2026-10-20')).toEqual([]);
		expect(loopsAt(agreed({ meeting_status: 'no-show' }), '2026-10-28')).toEqual([]);
	});

	it('practice and events are prepared and confirmed like any meeting', () => {
		expect(kinds(loopsAt(agreed({ meeting_kind: 'practice' }), '2026-10-20'))).toEqual(['prepare', 'confirm']);
		expect(kinds(loopsAt(agreed({ meeting_kind: 'event' }), '2026-10-20'))).toEqual(['prepare', 'confirm']);
	});
});

describe('after a meeting', () => {
	it('the notes are written up the same day and the thank-you is due the next', () => {
		const loops = loopsAt(held(), '2026-10-27T11:00');
		expect(kinds(loops)).toEqual(['debrief', 'thank-you']);
		expect(loops[0]).toMatchObject({ due: '2026-10-27', why: 'Met on Tue 27 Oct; the notes are to be written up the same day.' });
		expect(loops[1]).toMatchObject({ due: '2026-10-28', person: amara.path, why: 'You met on Tue 27 Oct; a thank-you to Amara Okafor is due by Wed 28 Oct.' });
	});

	it('the thank-you is due on a calendar day, a Saturday too, or on the day that was set', () => {
		const friday = meetingFacts('2026-10-30 Amara', [amara], { meeting_status: 'debriefed' });
		expect(one('thank-you', loopsAt(friday, '2026-10-30'))?.due).toBe('2026-10-31');
		expect(one('thank-you', loopsAt(held({ thank_you_due: on('2026-11-02') }), '2026-10-28'))?.due).toBe('2026-11-02');
		expect(one('thank-you', loopsAt(held({ thank_you_due: ambiguous }), '2026-10-28'))?.due).toBe('2026-10-28');
	});

	it('debriefed and closed meetings owe no debrief', () => {
		expect(kinds(loopsAt(held({ meeting_status: 'debriefed' }), '2026-10-28'))).toEqual(['thank-you']);
		expect(kinds(loopsAt(held({ meeting_status: 'closed', thank_you_sent: on('2026-10-28') }), '2026-10-28'))).toEqual([]);
	});

	it('a thank-you is sent by its date or by the list, for one person', () => {
		expect(one('thank-you', loopsAt(held({ thank_you_sent: on('2026-10-28') }), '2026-10-28'))).toBeUndefined();
		expect(kinds(loopsAt(held({}, { thanked: [amara.path] }), '2026-10-28'))).toEqual(['debrief']);
		expect(one('thank-you', loopsAt(held({ thank_you_sent: { kind: 'unreadable', text: 'tbd' } }), '2026-10-28'))).toBeDefined();
	});

	it('in a group everybody is thanked for themselves, and only the list decides', () => {
		const group = held({ thank_you_sent: on('2026-10-28') }, { thanked: [jonas.path] }, [amara, jonas, kim]);
		const owed = loopsAt(group, '2026-10-28').filter(({ kind }) => kind === 'thank-you');
		expect(owed.map(({ person }) => person)).toEqual([amara.path, kim.path]);
		expect(one('debrief', loopsAt(group, '2026-10-28'))?.person).toBeUndefined();
	});

	it('nobody is reminded of a person who must not be contacted, and a meeting with nobody else reminds of nothing', () => {
		const group = held({}, {}, [amara, flagged]);
		expect(loopsAt(group, '2026-10-28').map(({ person }) => person)).toEqual([undefined, amara.path]);
		expect(loopsAt(held({ report_back_due: on('2026-11-10') }, {}, [flagged]), '2026-10-28')).toEqual([]);
		expect(loopsAt(held({}, {}, [flagged]), '2026-10-28')).toEqual([]);
	});

	it('practice and events owe a debrief, and no thank-you and no report-back', () => {
		for (const meeting_kind of ['practice', 'event'] as const) {
			expect(kinds(loopsAt(held({ meeting_kind, report_back_due: on('2026-11-10') }), '2026-10-28'))).toEqual(['debrief']);
		}
	});

	it('a meeting without any date owes what has a date of its own', () => {
		const undated = held({ meeting_start: undefined });
		expect(kinds(loopsAt(undated, '2026-10-28'))).toEqual([]);
		const withDue = held({ meeting_start: undefined, thank_you_due: on('2026-10-28'), report_back_due: on('2026-11-10') });
		expect(loopsAt(withDue, '2026-10-28').map(({ why }) => why)).toEqual([
			'You met; a thank-you to Amara Okafor is due by Wed 28 Oct.',
			'Amara Okafor gave advice; news is due by Tue 10 Nov, so say what came of it.',
		]);
	});

	it('its end is a day in the zone where I live now', () => {
		const late = held({ meeting_start: moment('2026-10-27T23:15'), timezone: 'America/Los_Angeles' });
		expect(one('debrief', loopsAt(late, nowOn('2026-10-28', 'America/Los_Angeles')))?.due).toBe('2026-10-27');
		expect(one('debrief', loopsAt(late, nowOn('2026-10-28', 'America/Chicago')))?.due).toBe('2026-10-28');
		const ended = held({ actual_end: moment('2026-10-28T00:05'), meeting_start: moment('2026-10-27T23:00') });
		expect(one('thank-you', loopsAt(ended, '2026-10-28'))?.due).toBe('2026-10-29');
	});
});

describe('a report-back', () => {
	it('is due on the stored day', () => {
		expect(one('report-back', loopsAt(held({ report_back_due: on('2026-11-10') }), '2026-10-28'))).toMatchObject({
			due: '2026-11-10', person: amara.path, why: 'Amara Okafor gave advice on Tue 27 Oct; news is due by Tue 10 Nov, so say what came of it.',
		});
	});

	it('is due on the business day after I acted on the advice, if that is earlier', () => {
		const acted = held({ report_back_due: on('2026-11-10') }, { actedOn: [day('2026-11-03'), day('2026-10-30')] });
		expect(one('report-back', loopsAt(acted, '2026-10-31'))).toMatchObject({
			due: '2026-11-02', why: 'Amara Okafor gave advice on Tue 27 Oct; you acted on it on Fri 30 Oct, so say what came of it.',
		});
		expect(one('report-back', loopsAt(held({ report_back_due: on('2026-10-30') }, { actedOn: [day('2026-11-03')] }), '2026-10-31'))).toMatchObject({
			due: '2026-10-30', why: 'Amara Okafor gave advice on Tue 27 Oct; news is due by Fri 30 Oct, so say what came of it.',
		});
	});

	it('is owed for no meeting that is still to come or did not happen', () => {
		for (const meeting_status of ['scheduled', 'proposed', 'cancelled', 'no-show'] as const) {
			expect(one('report-back', loopsAt(held({ meeting_status, report_back_due: on('2026-11-10') }), '2026-10-20')), meeting_status).toBeUndefined();
		}
	});

	it('is one for the meeting, also of a group, and is over when it was sent', () => {
		const group = held({ report_back_due: on('2026-11-10') }, {}, [amara, jonas, kim]);
		const reports = loopsAt(group, '2026-11-10').filter(({ kind }) => kind === 'report-back');
		expect(reports).toHaveLength(1);
		expect(reports[0]?.person).toBeUndefined();
		expect(reports[0]?.why).toContain('Amara Okafor and 2 others gave advice');
		expect(one('report-back', loopsAt(held({ report_back_due: on('2026-11-10'), report_back_sent: on('2026-11-09') }), '2026-11-10'))).toBeUndefined();
	});

	it('names both of two', () => {
		const two = held({ report_back_due: on('2026-11-10') }, {}, [amara, jonas]);
		expect(one('report-back', loopsAt(two, '2026-11-10'))?.why).toContain('Amara Okafor and Jonas Weber gave advice');
	});
});
