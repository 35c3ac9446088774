import { describe, expect, it } from 'vitest';
import { countedAttempt } from '../../../src/domain/metrics/attempt';
import { businessDaysBetween } from '../../../src/domain/days/business-days';
import { decisionMakerTargets, isDecisionMaker } from '../../../src/domain/metrics/decision-maker';
import type { ContactFacts, MeetingFacts, Rules } from '../../../src/domain/facts';
import { funnel, furthestStep } from '../../../src/domain/metrics/funnel';
import { goingQuiet } from '../../../src/domain/metrics/going-quiet';
import { median, rateInWords, shareOf } from '../../../src/domain/metrics/rate';
import { rates } from '../../../src/domain/metrics/rates';
import { weekOf } from '../../../src/domain/metrics/week';
import { day } from '../days';
import { ambiguous, contactFacts, goalFacts, meetingFacts, moment, nowOn, on, smallVault } from '../small-vault';

const rules: Rules = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 };
const now = nowOn('2026-11-23');

function ratesOf(contacts: readonly ContactFacts[], meetings: readonly MeetingFacts[] = []): ReturnType<typeof rates> {
	return rates(contacts, meetings, [], smallVault({ contacts, meetings }), rules, now);
}

function numbered(count: number, make: (index: number) => ContactFacts): readonly ContactFacts[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

describe('a rate', () => {
	it('is told as a count below five, and as a percentage with its counts from five on', () => {
		expect(rateInWords({ part: 3, of: 4 })).toBe('3 of 4');
		expect(rateInWords({ part: 0, of: 0 })).toBe('none yet');
		expect(rateInWords({ part: 2, of: 5 })).toBe('40 % (2 of 5)');
		expect(shareOf({ part: 3, of: 4 })).toBeUndefined();
		expect(shareOf({ part: 2, of: 5 })).toBe(0.4);
	});

	it('of the published search of one person comes out as published: 77 written to, 38 met, 26 with a referral, 10 with an interview', () => {
		const sent = { outreach_sent: on('2026-09-01') };
		const contacts = numbered(77, (index) => contactFacts(`Person ${index}`, index < 38 ? { ...sent, replied_on: on('2026-09-03'), reply_kind: 'yes' } : sent));
		const meetings = contacts.slice(0, 38).map((facts, index) => meetingFacts(`2026-09-10 ${facts.name}`, [facts], {
			meeting_status: 'closed', referrals: index < 26 ? [{ target: 'Somebody' }] : [],
		}));
		const counts = funnel(contacts, smallVault({ contacts, meetings }), rules, now);
		expect(Object.fromEntries(counts.map(({ step, people }) => [step, people]))).toEqual({
			listed: 77, ready: 77, contacted: 77, replied: 38, scheduled: 38, met: 38, fruitful: 26,
		});
		expect(rateInWords({ part: 38, of: 77 })).toBe('49 % (38 of 77)');
		expect(rateInWords(ratesOf(contacts, meetings).referral)).toBe('68 % (26 of 38)');
		expect(rateInWords({ part: 10, of: 26 })).toBe('38 % (10 of 26)');
		expect(rateInWords(ratesOf(contacts, meetings).response)).toBe('49 % (38 of 77)');
	});

	it('has a median in the middle, or between the two in the middle', () => {
		expect(median([])).toBeUndefined();
		expect(median([4, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
	});
});

describe('an attempt', () => {
	const attempt = (contact: Parameters<typeof contactFacts>[1], today: string): ReturnType<typeof countedAttempt> => countedAttempt(contactFacts('Kim', contact), rules, nowOn(today));

	it('is mature on the seventh business day, not before it, or as soon as a reply came', () => {
		const sent = { outreach_sent: on('2026-10-15') };
		expect(attempt(sent, '2026-10-25')?.mature).toBe(false);
		expect(attempt(sent, '2026-10-26')?.mature).toBe(true);
		expect(attempt({ ...sent, replied_on: on('2026-10-16'), reply_kind: 'decline' }, '2026-10-16')).toEqual({
			sent: day('2026-10-15'), mature: true, replied: true, positive: false, replyDays: 1,
		});
	});

	it('counts an automatic reply as none, and matures seven business days after their return', () => {
		const away = { outreach_sent: on('2026-10-15'), reply_kind: 'out-of-office', replied_on: on('2026-10-15'), out_of_office_until: on('2026-10-26') } as const;
		expect(attempt(away, '2026-11-03')).toMatchObject({ mature: false, replied: false });
		expect(attempt(away, '2026-11-04')).toMatchObject({ mature: true, replied: false });
	});

	it('is not counted where its date can be read two ways, or where nothing was sent', () => {
		expect(attempt({ outreach_sent: ambiguous }, '2026-11-04')).toBeUndefined();
		expect(attempt({ replied_on: on('2026-10-20'), reply_kind: 'yes' }, '2026-11-04')).toBeUndefined();
	});

	it('counts the business days to a reply', () => {
		expect(businessDaysBetween(day('2026-10-16'), day('2026-10-20'), rules)).toBe(2);
		expect(businessDaysBetween(day('2026-10-20'), day('2026-10-16'), rules)).toBe(0);
		expect(businessDaysBetween(day('2026-11-25'), day('2026-11-27'), { ...rules, holidays: new Set([day('2026-11-26')]) })).toBe(1);
	});
});

describe('the rates', () => {
	it('use mature attempts only, so that a busy week does not look like failure', () => {
		const old = numbered(4, (index) => contactFacts(`Old ${index}`, { outreach_sent: on('2026-10-01'), ...index === 0 ? { replied_on: on('2026-10-05'), reply_kind: 'later' } : {} }));
		const fresh = numbered(6, (index) => contactFacts(`New ${index}`, { outreach_sent: on('2026-11-20') }));
		expect(ratesOf([...old, ...fresh]).response).toEqual({ part: 1, of: 4 });
		expect(ratesOf([...old, ...fresh]).positive).toEqual({ part: 1, of: 4 });
		expect(ratesOf(old).replyDays).toBe(2);
	});

	it('leave out who has died and notes that were merged, and keep who asked not to be contacted in past counts', () => {
		const sent = { outreach_sent: on('2026-10-01') };
		const contacts = [
			contactFacts('A', sent), contactFacts('B', { ...sent, deceased: true }),
			contactFacts('C', { ...sent, contact_stage: 'closed', closed_reason: 'merged' }), contactFacts('D', { ...sent, do_not_contact: true }),
		];
		expect(ratesOf(contacts).response.of).toBe(2);
		expect(funnel(contacts, smallVault({ contacts }), rules, now)[0]?.people).toBe(2);
	});

	it('tell missed, cancelled by me and by them apart, and leave practice, events and what lies ahead out', () => {
		const kim = contactFacts('Kim');
		const past = (name: string, meeting: Parameters<typeof meetingFacts>[2]): MeetingFacts => meetingFacts(`2026-11-1${name}`, [kim], meeting);
		const meetings = [
			past('0', { meeting_status: 'held' }), past('1', { meeting_status: 'debriefed', reschedules: 2 }), past('2', { meeting_status: 'no-show' }),
			past('3', { meeting_status: 'cancelled', cancelled_by: 'me' }), past('4', { meeting_status: 'cancelled', cancelled_by: 'them' }),
			past('5', { meeting_status: 'held', meeting_kind: 'practice' }), past('6', { meeting_status: 'held', meeting_kind: 'event' }),
			past('7', { meeting_status: 'proposed' }), past('8', { meeting_status: 'scheduled' }), meetingFacts('2026-12-02 Kim', [kim], { meeting_status: 'proposed' }),
			meetingFacts('2026-11-30 Kim', [kim], { meeting_status: 'scheduled' }), meetingFacts('2026-12-01 Kim', [kim], { meeting_status: 'cancelled' }),
		];
		const found = ratesOf([kim], meetings);
		expect(found.held).toEqual({ part: 2, of: 6 });
		expect(found.noShow).toEqual({ part: 1, of: 6 });
		expect(found.cancelledByMe).toEqual({ part: 1, of: 6 });
		expect(found.cancelledByThem).toEqual({ part: 1, of: 6 });
		expect(found.rescheduled).toEqual({ part: 1, of: 6 });
		expect(found.meetingsPerWeek).toBe(0.5);
	});

	it('count bookings among those who answered well, and referred people among those who were written to', () => {
		const yes = { outreach_sent: on('2026-10-01'), replied_on: on('2026-10-02'), reply_kind: 'yes' } as const;
		const contacts = [
			contactFacts('A', yes), contactFacts('B', yes),
			contactFacts('C', { ...yes, referred_by: [{ target: 'A' }], previously_known: true }),
			contactFacts('D', { outreach_sent: on('2026-11-20'), referred_by: [{ target: 'A' }] }), contactFacts('E', { referred_by: [{ target: 'A' }] }),
		];
		const [a, , c] = contacts;
		const meetings = a === undefined || c === undefined ? [] : [meetingFacts('2026-10-10 A', [a], { meeting_status: 'cancelled' }), meetingFacts('2026-10-12 C', [c], { meeting_status: 'held' })];
		const found = ratesOf(contacts, meetings);
		expect(found.booking).toEqual({ part: 2, of: 3 });
		expect(found.newPeople).toEqual({ part: 2, of: 3 });
		expect(found.referralConversion).toEqual({ part: 1, of: 2 });
	});

	it('count a thank-you as in time by person, and not before it is due', () => {
		const [kim, lee] = [contactFacts('Kim'), contactFacts('Lee')];
		const meetings = [
			meetingFacts('2026-11-10 Kim', [kim], { meeting_status: 'closed', thank_you_sent: on('2026-11-11') }),
			meetingFacts('2026-11-11 Kim', [kim], { meeting_status: 'closed', thank_you_sent: on('2026-11-14') }),
			meetingFacts('2026-11-12 Both', [kim, lee], { meeting_status: 'held' }, { thanked: [lee.path] }),
			meetingFacts('2026-11-22 Kim', [kim], { meeting_status: 'held' }),
		];
		expect(ratesOf([kim, lee], meetings).thankedOnTime).toEqual({ part: 2, of: 4 });
	});

	it('count a conversation without a date as held, but not in a week and not by the day of its thank-you', () => {
		const kim = contactFacts('Kim');
		const found = ratesOf([kim], [meetingFacts('2026-11-10 Kim', [kim], { meeting_status: 'held', meeting_start: undefined })]);
		expect([found.held, found.meetingsPerWeek, found.thankedOnTime]).toEqual([{ part: 1, of: 1 }, 0, { part: 0, of: 0 }]);
		const due = meetingFacts('2026-11-10 Kim', [kim], { meeting_status: 'held', meeting_start: undefined, thank_you_due: on('2026-11-20') });
		expect(ratesOf([kim], [due]).thankedOnTime).toEqual({ part: 0, of: 1 });
	});

	it('expect no thank-you to who has died, or whose note is gone', () => {
		const [kim, late, gone] = [contactFacts('Kim'), contactFacts('Late', { deceased: true }), contactFacts('Gone')];
		const meeting = meetingFacts('2026-11-10 All', [kim, late, gone], { meeting_status: 'held' }, { thanked: [kim.path] });
		expect(ratesOf([kim, late], [meeting]).thankedOnTime).toEqual({ part: 1, of: 1 });
	});

	it('count each decision maker once: a manager or above, in a function and at an organization of a goal', () => {
		const goal = goalFacts('Data', { target_functions: ['Data'], target_organizations: [{ target: 'Northlake' }] });
		const targets = decisionMakerTargets([goal], (_, target) => target.toLowerCase());
		const boss = contactFacts('Boss', { contact_level: 'director', job_function: ['data'] }, { organizations: ['northlake'] });
		const analyst = contactFacts('Analyst', { contact_level: 'ic', job_function: ['data'] }, { organizations: ['northlake'] });
		const elsewhere = contactFacts('Other', { contact_level: 'vp', job_function: ['data'] }, { organizations: ['acme'] });
		expect([boss, analyst, elsewhere].map((facts) => isDecisionMaker(facts, targets))).toEqual([true, false, false]);
		const contacts = [boss, analyst, elsewhere];
		const meetings = [1, 2].map((index) => meetingFacts(`2026-11-0${index} All`, contacts, { meeting_status: 'held' }));
		expect(rates(contacts, meetings, targets, smallVault({ contacts, meetings }), rules, now).decisionMakers).toBe(1);
	});
});

describe('how far a person has come', () => {
	it.each([
		['listed', {}, undefined],
		['ready', { reason_to_talk: 'Knows the field', email: ['kim@example.com'] }, undefined],
		['contacted', { outreach_sent: on('2026-11-20') }, undefined],
		['contacted', { outreach_sent: ambiguous }, undefined],
		['replied', { outreach_sent: on('2026-11-18'), replied_on: on('2026-11-20'), reply_kind: 'decline' }, undefined],
		['scheduled', {}, { meeting_status: 'scheduled' }],
		['listed', {}, { meeting_status: 'proposed' }],
		['listed', {}, { meeting_status: 'held', meeting_kind: 'practice' }],
		['met', {}, { meeting_status: 'held' }],
		['fruitful', {}, { meeting_status: 'held', meeting_outcome: ['opening'] }],
		['fruitful', {}, { meeting_status: 'held', meeting_outcome: ['opportunity'] }],
		['met', {}, { meeting_status: 'held', meeting_outcome: ['learned'] }],
	] as const)('%s', (step, contact, meeting) => {
		const kim = contactFacts('Kim', contact);
		const meetings = meeting === undefined ? [] : [meetingFacts('2026-11-20 Kim', [kim], meeting)];
		expect(furthestStep(kim, smallVault({ contacts: [kim], meetings }), rules, now)).toBe(step);
	});
});

describe('the week', () => {
	it('counts from Monday to Sunday against the highest targets of the goals that are pursued', () => {
		const contacts = [contactFacts('Kim', { outreach_sent: on('2026-11-23') }), contactFacts('Lee', { outreach_sent: on('2026-11-22') })];
		const meetings = [
			meetingFacts('2026-11-23 Kim', contacts.slice(0, 1), { meeting_status: 'held', meeting_start: moment('2026-11-23T08:00') }),
			meetingFacts('2026-11-27 Lee', contacts.slice(1), { meeting_status: 'scheduled' }),
			meetingFacts('2026-11-30 Lee', contacts.slice(1), { meeting_status: 'scheduled' }),
			meetingFacts('2026-11-23 Practice', contacts.slice(1), { meeting_status: 'held', meeting_kind: 'practice' }),
		];
		const goals = [
			goalFacts('A', { goal_status: 'active', weekly_outreach_target: 8 }), goalFacts('B', { goal_status: 'active', weekly_outreach_target: 3, weekly_meeting_target: 1 }),
			goalFacts('C', { goal_status: 'paused', weekly_outreach_target: 20 }),
		];
		expect(weekOf(contacts, meetings, goals, rules, now)).toEqual({
			from: '2026-11-23', to: '2026-11-29', outreach: { done: 1, target: 8 }, meetings: { done: 1, ahead: 1, target: 1 }, practice: 1,
		});
		expect(weekOf([], [], [], rules, now)).toMatchObject({ outreach: { done: 0, target: 5 }, meetings: { done: 0, target: 2 } });
	});
});

describe('going quiet', () => {
	it('are those in touch whose cadence has passed, the longest silence first; not who has a date ahead or may not be contacted', () => {
		const talked = (name: string, on_: string, more: Parameters<typeof contactFacts>[1] = {}): ContactFacts => contactFacts(name, { last_contact: on(on_), ...more });
		const contacts = [
			talked('Recent', '2026-11-01'), talked('Quiet', '2026-07-01'), talked('Quietest', '2026-05-01'),
			talked('Planned', '2026-05-01', { next_touch: on('2026-12-01') }), talked('Stopped', '2026-05-01', { do_not_contact: true }),
		];
		const meetings = contacts.map((facts) => meetingFacts(`2026-04-01 ${facts.name}`, [facts], { meeting_status: 'closed', thank_you_sent: on('2026-04-02') }));
		const found = goingQuiet(contacts, smallVault({ contacts, meetings }), rules, now);
		expect(found.map(({ facts, days, every }) => [facts.name, days, every])).toEqual([['Quietest', 206, 90], ['Quiet', 145, 90]]);
	});
});
