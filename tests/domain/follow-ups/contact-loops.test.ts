import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/properties/contact';
import { contactLoops } from '../../../src/domain/follow-ups/contact-loops';
import type { ContactFacts } from '../../../src/domain/facts';
import { goalLoops } from '../../../src/domain/follow-ups/goal-loops';
import { cadence } from '../../../src/domain/follow-ups/keep-in-touch';
import { loopMarkText, readLoopMark } from '../../../src/domain/follow-ups/loop-mark';
import { compareLoops, loopTiming } from '../../../src/domain/follow-ups/loop-order';
import { loopKinds, type LoopKind, type OpenLoop } from '../../../src/domain/follow-ups/open-loop';
import { day, rulesWith } from '../days';
import { contactFacts, goalFacts, meetingFacts, moment, nowOn, on, promise, smallVault, type SmallVault } from '../small-vault';

const rules = rulesWith();
const amara = contactFacts('Amara Okafor');

function loops(facts: ContactFacts, today: string, vault: SmallVault = {}): readonly OpenLoop[] {
	return contactLoops(facts, smallVault({ contacts: [facts, amara], ...vault }), rules, nowOn(today));
}

const settledMeeting = meetingFacts('2026-10-27 Amara', [amara], { meeting_status: 'closed', thank_you_sent: on('2026-10-28') });

describe('keeping in touch', () => {
	const due = (contact: Partial<Contact>): OpenLoop | undefined =>
		loops(contactFacts('Amara Okafor', contact), '2026-12-01', { meetings: [settledMeeting] }).find(({ kind }) => kind === 'keep-in-touch');

	it('is due ninety days after the last contact, or by the cadence of the contact', () => {
		expect(due({})).toMatchObject({ due: '2027-01-25', why: 'Last in touch with Amara Okafor on Tue 27 Oct; every 90 days makes it Mon 25 Jan 2027.' });
		expect(due({ keep_in_touch_days: 45 })?.due).toBe('2026-12-11');
		expect(due({ last_contact: on('2026-11-10') })?.due).toBe('2027-02-08');
		expect(due({ replied_on: on('2026-10-30'), outreach_sent: on('2026-10-01'), nudge_sent: on('2026-10-12') })?.due).toBe('2027-01-28');
	});

	it('is due on the planned day, unless a contact since has made that old', () => {
		expect(due({ next_touch: on('2026-12-15') })).toMatchObject({
			due: '2026-12-15', why: 'Last in touch with Amara Okafor on Tue 27 Oct; the next touch is planned for Tue 15 Dec.',
		});
		expect(due({ next_touch: on('2026-12-15'), last_contact: on('2026-12-15') })?.due).toBe('2027-03-15');
	});

	it('is not asked for before anybody was met, nor while something is still owed', () => {
		expect(loops(contactFacts('Amara Okafor', { next_touch: on('2026-12-15') }), '2026-12-01')).toEqual([]);
		const owed = { ...settledMeeting, promises: [promise('me', 'a book')] };
		expect(loops(amara, '2026-12-01', { meetings: [owed] })).toEqual([]);
	});

	it('has a date only where one is known', () => {
		const undated = { ...settledMeeting, meeting: { ...settledMeeting.meeting, meeting_start: undefined } };
		expect(loops(amara, '2026-12-01', { meetings: [undated] })).toEqual([]);
		const planned = contactFacts('Amara Okafor', { next_touch: on('2026-12-15') });
		expect(loops(planned, '2026-12-01', { meetings: [undated] })[0]?.why).toBe('The next touch is planned for Tue 15 Dec.');
	});

	it('takes a cadence that makes sense, else that of the settings', () => {
		const of = (days: number | undefined): number => cadence(contactFacts('A', { keep_in_touch_days: days }), rules);
		expect([of(1), of(0.9)]).toEqual([1, 90]);
		expect([of(180), of(45.4), of(0), of(-3), of(Number.NaN), of(undefined)]).toEqual([180, 45, 90, 90, 90, 90]);
	});
});

describe('a referral', () => {
	const referred = (contact: Partial<Contact> = {}, facts: Partial<ContactFacts> = {}): ContactFacts =>
		contactFacts('Jonas Weber', { referred_by: [{ target: 'Amara Okafor' }], referred_on: on('2026-10-27'), ...contact }, { referrers: [amara.path], ...facts });
	const kindsOf = (facts: ContactFacts, today = '2026-10-28', vault: SmallVault = {}): readonly LoopKind[] => loops(facts, today, vault).map(({ kind }) => kind);

	it('is followed within two business days, and has lapsed after thirty days', () => {
		expect(loops(referred(), '2026-10-28')).toMatchObject([{
			kind: 'contact-referral', due: '2026-10-29', why: 'Amara Okafor named Jonas Weber on Tue 27 Oct; write to Jonas Weber.',
		}]);
		expect(loops(referred(), '2026-11-26')[0]?.why).toContain('write to Jonas Weber');
		expect(loops(referred(), '2026-11-27')[0]?.why).toBe(
			'Amara Okafor named Jonas Weber on Tue 27 Oct; that was more than 30 days ago, so the referral has lapsed: write, or let it go.',
		);
	});

	it('is none where somebody names only themselves', () => {
		expect(kindsOf(referred({}, { referrers: ['Contacts/Jonas Weber.md'] }))).toEqual([]);
		const two = referred({ referred_by: [{ target: 'Jonas Weber' }, { target: 'Amara Okafor' }] }, { referrers: ['Contacts/Jonas Weber.md', amara.path] });
		expect(loops(two, '2026-10-28')[0]?.why).toMatch(/^Amara Okafor named Jonas Weber/u);
	});

	it('needs a referrer and a day, and waits while the name may not be used', () => {
		expect(kindsOf(referred({ referred_by: [] }, { referrers: [] }))).toEqual([]);
		expect(kindsOf(referred({ referred_on: undefined }))).toEqual([]);
		expect(kindsOf(referred({ may_use_name: 'no' }))).toEqual([]);
		expect(kindsOf(referred({ may_use_name: 'asked' }))).toEqual(['contact-referral']);
	});

	it('waits also for whoever is ready to be written to, and names all who named them', () => {
		const ready = referred({ reason_to_talk: 'He hires.', email: ['jonas@example.com'] }, { referrers: [amara.path, 'Contacts/Kim Ito.md'] });
		expect(loops(ready, '2026-10-28', { contacts: [ready, amara, contactFacts('Kim Ito')] })).toMatchObject([{ kind: 'contact-referral', why: 'Amara Okafor and Kim Ito named Jonas Weber on Tue 27 Oct; write to Jonas Weber.' }]);
	});

	it('stays over where nobody answered, or they asked for a later time, and the pause has ended', () => {
		expect(kindsOf(referred({ outreach_sent: on('2026-10-28'), nudge_sent: on('2026-11-06') }), '2027-06-01')).toEqual(['tell-referrer']);
		expect(kindsOf(referred({ replied_on: on('2026-10-28'), reply_kind: 'later' }), '2027-06-01')).toEqual(['tell-referrer']);
	});

	it('keeps a referrer whose note is gone, without a name', () => {
		expect(loops(referred({}, { referrers: [] }), '2026-10-28')[0]?.why).toContain('Somebody named Jonas Weber');
		expect(loops(referred({}, { referrers: ['Contacts/Gone.md'] }), '2026-10-28')[0]?.why).toContain('Somebody named Jonas Weber');
	});

	it('is over once they were written to or wrote themselves', () => {
		expect(kindsOf(referred({ outreach_sent: on('2026-10-28') }))).not.toContain('contact-referral');
		expect(kindsOf(referred({ replied_on: on('2026-10-28') }))).not.toContain('contact-referral');
	});

	it('to somebody who was met or written to before opens nothing to write', () => {
		const known = referred({ previously_known: true });
		const met = meetingFacts('2026-05-05 Jonas', [known], { meeting_status: 'closed', meeting_start: moment('2026-05-05T10:00'), thank_you_sent: on('2026-05-06') });
		expect(loops(known, '2026-10-28', { meetings: [met] }).map(({ kind }) => kind)).toEqual(['keep-in-touch']);
		expect(kindsOf(referred({ previously_known: true, outreach_sent: on('2026-05-05') }))).not.toContain('contact-referral');
		expect(kindsOf(known)).toContain('contact-referral');
	});

	it('is told to the referrer a business day after each event, until there was a touch', () => {
		const written = referred({ outreach_sent: on('2026-10-30') });
		const tell = (facts: ContactFacts, today: string, vault: SmallVault = {}): OpenLoop | undefined =>
			loops(facts, today, vault).find(({ kind }) => kind === 'tell-referrer');
		expect(tell(written, '2026-11-02')).toMatchObject({
			owner: written.path, person: amara.path, due: '2026-11-02',
			why: 'You wrote to Jonas Weber on Fri 30 Oct; Amara Okafor named them, so tell Amara Okafor.',
		});
		const told = contactFacts('Amara Okafor', { last_contact: on('2026-10-30') });
		expect(tell(written, '2026-11-02', { contacts: [written, told] })).toBeUndefined();
		const meeting = meetingFacts('2026-11-05 Jonas', [written], { meeting_status: 'held' });
		expect(tell(written, '2026-11-06', { contacts: [written, told], meetings: [meeting] })).toMatchObject({
			due: '2026-11-06', why: 'You met Jonas Weber on Thu 5 Nov; Amara Okafor named them, so tell Amara Okafor.',
		});
	});

	it('is told of the latest event, of two on one day the one that says more', () => {
		const again = referred({ outreach_sent: on('2026-11-10') });
		const meeting = meetingFacts('2026-11-05 Jonas', [again], { meeting_status: 'closed', thank_you_sent: on('2026-11-06') });
		const why = (today: string, facts = again): string | undefined =>
			loops(facts, today, { meetings: [meeting] }).find(({ kind }) => kind === 'tell-referrer')?.why;
		expect(why('2026-11-11')).toContain('You wrote to Jonas Weber on Tue 10 Nov');
		expect(why('2026-11-11', referred({ outreach_sent: on('2026-11-05') }))).toContain('You met Jonas Weber on Thu 5 Nov');
	});

	it('is told of what happened on the day of the referral itself, and no yes is told as a later time', () => {
		const tell = (contact: Partial<Contact>): string | undefined => loops(referred(contact), '2026-11-03').find(({ kind }) => kind === 'tell-referrer')?.why;
		expect(tell({ outreach_sent: on('2026-10-27') })).toContain('You wrote to Jonas Weber on Tue 27 Oct');
		expect(tell({ outreach_sent: on('2026-10-28'), replied_on: on('2026-10-30') })).toContain('You wrote to Jonas Weber on Wed 28 Oct');
		expect(tell({ outreach_sent: on('2026-10-28'), replied_on: on('2026-10-30'), reply_kind: 'decline' })).toContain('You wrote to Jonas Weber on Wed 28 Oct');
		expect(tell({ replied_on: on('2026-10-30') })).toContain('Jonas Weber wrote to you on Fri 30 Oct');
	});

	it('is told also where nothing came of it', () => {
		const silent = referred({ outreach_sent: on('2026-10-30'), nudge_sent: on('2026-11-10') });
		expect(loops(silent, '2026-11-20').map(({ why }) => why)).toEqual([
			'Jonas Weber has not answered, and you stopped asking on Thu 19 Nov; Amara Okafor named them, so tell Amara Okafor.',
		]);
		const later = referred({ outreach_sent: on('2026-10-30'), replied_on: on('2026-11-02'), reply_kind: 'later' });
		expect(loops(later, '2026-11-20')[0]?.why).toContain('Jonas Weber asked for a later time on Mon 2 Nov');
	});

	it('is told to each of several referrers, once each, and not to oneself or to whoever must not be contacted', () => {
		const ines = contactFacts('Ines', { do_not_contact: true });
		const kim = contactFacts('Kim Ito');
		const facts = referred({ outreach_sent: on('2026-10-30') }, { referrers: [amara.path, kim.path, kim.path, ines.path, 'Contacts/Jonas Weber.md', 'Contacts/Gone.md'] });
		const told = loops(facts, '2026-11-02', { contacts: [facts, amara, kim, ines] }).filter(({ kind }) => kind === 'tell-referrer');
		expect(told.map(({ person }) => person)).toEqual([amara.path, kim.path]);
		const own = referred({ outreach_sent: on('2026-10-30') }, { referrers: ['Contacts/Jonas Weber.md'] });
		expect(loops(own, '2026-11-02').map(({ kind }) => kind)).toEqual(['nudge']);
	});

	it('is not told of what happened before it', () => {
		expect(kindsOf(referred({ outreach_sent: on('2026-09-01') }))).not.toContain('tell-referrer');
	});

	it('is snoozed for one referrer on the referred contact', () => {
		const facts = referred({ outreach_sent: on('2026-10-30') }, { snoozed: [{ kind: 'tell-referrer', date: day('2026-12-01'), person: amara.path }] });
		expect(loops(facts, '2026-11-02').find(({ kind }) => kind === 'tell-referrer')?.shownFrom).toBe('2026-12-01');
	});

	it('in a circle ends', () => {
		const ines = contactFacts('Ines', { outreach_sent: on('2026-10-30') }, { referrers: ['Contacts/Marcus.md'] });
		const marcus = contactFacts('Marcus', { outreach_sent: on('2026-11-03') }, { referrers: [ines.path] });
		const told = loops(marcus, '2026-11-04', { contacts: [ines, marcus] }).filter(({ kind }) => kind === 'tell-referrer');
		expect(told.map(({ person }) => person)).toEqual([ines.path]);
	});
});

describe('a contact', () => {
	it('that must not be contacted has no loop at all', () => {
		const facts = contactFacts('Sunita Deshpande', { do_not_contact: true, outreach_sent: on('2026-10-15') }, { promises: [promise('me', 'x')] });
		expect(loops(facts, '2026-12-01')).toEqual([]);
	});

	it('that was closed by hand is neither nudged nor offered times, though a message or a yes is open', () => {
		const closed = { contact_stage: 'closed', closed_reason: 'search-ended', outreach_sent: on('2027-02-01') } as const;
		expect(loops(contactFacts('Amara Okafor', closed), '2027-02-03')).toEqual([]);
		for (const contact of [closed, { ...closed, replied_on: on('2027-02-02') }]) {
			expect(loops(contactFacts('Amara Okafor', contact), '2027-02-03', { meetings: [settledMeeting] })).toEqual([]);
		}
	});

	it('keeps its own promises, counted from the last contact or from today', () => {
		const kept = contactFacts('Amara Okafor', { last_contact: on('2026-10-27') }, { promises: [promise('me', 'send the book')] });
		expect(loops(kept, '2026-11-20')).toMatchObject([{ kind: 'my-promise', due: '2026-10-29', person: kept.path }]);
		const fresh = contactFacts('Amara Okafor', {}, { promises: [promise('me', 'send the book')] });
		expect(loops(fresh, '2026-11-20')[0]?.due).toBe('2026-11-24');
	});
});

describe('a second attempt while something of the first meeting is open', () => {
	const open = { ...settledMeeting, promises: [promise('them', 'a book')] };
	const kindsOf = (contact: Partial<Contact>, today: string): readonly LoopKind[] =>
		loops(contactFacts('Amara Okafor', contact), today, { meetings: [open] }).map(({ kind }) => kind);

	it('runs its clocks, though the stage is still met', () => {
		expect(kindsOf({ outreach_sent: on('2027-02-01') }, '2027-02-02')).toEqual(['nudge']);
		expect(kindsOf({ outreach_sent: on('2027-02-01'), replied_on: on('2027-02-02') }, '2027-02-03')).toEqual(['offer-times']);
		expect(kindsOf({ outreach_sent: on('2027-02-01'), nudge_sent: on('2027-02-10') }, '2027-03-10')).toEqual([]);
	});

	it('that is used up puts nobody else in their place', () => {
		const place = { organizations: ['Organizations/Northlake Health.md'] };
		const again = contactFacts('Amara Okafor', { outreach_sent: on('2027-02-01'), nudge_sent: on('2027-02-10') }, place);
		const vault = { contacts: [again, contactFacts('Maria Garcia', {}, place)], meetings: [open] };
		expect(loops(again, '2027-02-12', vault).map(({ kind }) => kind)).toEqual(['try-next-contact']);
		expect(loops(again, '2027-03-10', vault)).toEqual([]);
	});

	it('that was declined is not offered times', () => {
		expect(kindsOf({ outreach_sent: on('2027-02-01'), replied_on: on('2027-02-02'), reply_kind: 'decline' }, '2027-02-03')).toEqual([]);
	});

	it('is not seen in a message from before the meeting', () => {
		expect(kindsOf({ outreach_sent: on('2026-10-01'), replied_on: on('2026-10-02') }, '2027-02-03')).toEqual([]);
	});
});

describe('an achieved goal', () => {
	const jonas = contactFacts('Jonas Weber', { last_contact: on('2026-12-02') });
	const flagged = contactFacts('Sunita Deshpande', { deceased: true });
	const goal = goalFacts('Health data analyst', { goal_status: 'achieved', goal_achieved_on: on('2026-12-01') });
	const meetings = [
		meetingFacts('2026-10-27 Amara', [amara, flagged], { meeting_status: 'closed' }, { goals: [goal.path] }),
		meetingFacts('2026-11-02 Amara', [amara, jonas], { meeting_status: 'held' }, { goals: [goal.path] }),
		meetingFacts('2026-11-03 Kim', [contactFacts('Kim Ito')], { meeting_status: 'cancelled' }, { goals: [goal.path] }),
	];
	const told = (facts = goal, contacts = [amara, jonas, flagged, contactFacts('Kim Ito')]): readonly OpenLoop[] =>
		goalLoops(facts, smallVault({ contacts, meetings }), rules, nowOn('2026-12-03'));

	it('is told within five business days to everybody met for it, once each, until there was a touch', () => {
		expect(told()).toEqual([{
			kind: 'tell-all', owner: goal.path, person: amara.path, due: '2026-12-08', shownFrom: '2026-12-08',
			why: 'You achieved "Health data analyst" on Tue 1 Dec; Amara Okafor helped, so tell and thank them by Tue 8 Dec.',
		}]);
	});

	it('is told already by a touch on that very day', () => {
		expect(told(goal, [contactFacts('Amara Okafor', { last_contact: on('2026-12-01') })])).toEqual([]);
		expect(told(goal, [contactFacts('Amara Okafor', { last_contact: on('2026-11-30') })])).toHaveLength(1);
	});

	it('is not told at a practice or an event, nor to whoever was only to be met', () => {
		const kim = contactFacts('Kim Ito');
		const others = [
			meetingFacts('2026-11-03 Kim', [kim], { meeting_status: 'held', meeting_kind: 'practice' }, { goals: [goal.path] }),
			meetingFacts('2026-12-10 Kim', [kim], { meeting_status: 'scheduled' }, { goals: [goal.path] }),
		];
		expect(goalLoops(goal, smallVault({ contacts: [kim], meetings: others }), rules, nowOn('2026-12-03'))).toEqual([]);
	});

	it('is told only when it is achieved, and from a known day', () => {
		expect(told(goalFacts('Health data analyst', { goal_status: 'active', goal_achieved_on: on('2026-12-01') }))).toEqual([]);
		expect(told(goalFacts('Health data analyst', { goal_status: 'achieved' }))).toEqual([]);
	});

	it('is told also to whoever was met on a day that nobody wrote down', () => {
		const undated = meetingFacts('2026-11-04 Kim', [contactFacts('Kim Ito')], { meeting_status: 'held', meeting_start: undefined }, { goals: [goal.path] });
		const vault = smallVault({ contacts: [contactFacts('Kim Ito')], meetings: [undated] });
		expect(goalLoops(goal, vault, rules, nowOn('2026-12-03')).map(({ person }) => person)).toEqual(['Contacts/Kim Ito.md']);
	});

	it('can be skipped for one person', () => {
		const skipped = [{ kind: 'tell-all', date: day('2026-12-08'), person: amara.path }] as const;
		expect(told({ ...goal, skipped })).toEqual([]);
	});
});

describe('a snooze or skip as it stands in a note', () => {
	it('is a kind and a day, and for one of a group a link', () => {
		expect(readLoopMark('thank-you 2026-11-30')).toEqual({ kind: 'thank-you', date: '2026-11-30' });
		expect(readLoopMark(' Nudge  2026-11-30 ')).toEqual({ kind: 'nudge', date: '2026-11-30' });
		expect(readLoopMark('thank-you 2026-11-30 [[Contacts/Amara Okafor|Amara]]')).toEqual({
			kind: 'thank-you', date: '2026-11-30', link: { target: 'Contacts/Amara Okafor', label: 'Amara' },
		});
		expect(readLoopMark('thank-you 2026-11-30 [[Amara Okafor]]')?.link).toEqual({ target: 'Amara Okafor' });
		expect(readLoopMark('thank-you 2026-11-30 [[Amara Okafor|]]')?.link).toEqual({ target: 'Amara Okafor' });
		expect(readLoopMark('thank-you 2026-11-30 [[ Amara Okafor | Amara ]]')?.link).toEqual({ target: 'Amara Okafor', label: 'Amara' });
		expect(readLoopMark('thank-you 2026-11-30 [[ ]]')?.link).toBeUndefined();
	});

	it('is nothing where it cannot be read', () => {
		for (const text of ['', 'thank-you', 'no thank-you 2026-11-30', 'thank-you soon', 'thank-you 2026-02-30', 'dance 2026-11-30', 'thank-you 2026-11-30 Amara']) {
			expect(readLoopMark(text), text).toBeUndefined();
		}
	});

	it('is read as it was written', () => {
		expect(loopMarkText('thank-you', day('2026-11-30'))).toBe('thank-you 2026-11-30');
		const text = loopMarkText('thank-you', day('2026-11-30'), '[[Amara Okafor]]');
		expect(readLoopMark(text)).toEqual({ kind: 'thank-you', date: '2026-11-30', link: { target: 'Amara Okafor' } });
	});
});

describe('the order of loops', () => {
	const loop = (kind: LoopKind, due: string, shownFrom = due, person = 'p'): OpenLoop =>
		({ kind, owner: 'Meetings/x.md', person, due: day(due), shownFrom: day(shownFrom), why: '' });

	it('is by the day they are shown, then what is owed, then by note and person', () => {
		const sorted = [
			loop('nudge', '2026-10-26'), loop('thank-you', '2026-10-26', '2026-10-26', 'q'), loop('thank-you', '2026-10-26'),
			{ ...loop('thank-you', '2026-10-26'), owner: 'Meetings/a.md' }, loop('debrief', '2026-10-25'), { ...loop('my-promise', '2026-10-26'), person: undefined },
		].sort(compareLoops);
		expect(sorted.map(({ kind, owner, person }) => `${kind} ${owner} ${person ?? '-'}`)).toEqual([
			'debrief Meetings/x.md p', 'thank-you Meetings/a.md p', 'thank-you Meetings/x.md p', 'thank-you Meetings/x.md q', 'my-promise Meetings/x.md -', 'nudge Meetings/x.md p',
		]);
		expect(compareLoops({ ...loop('nudge', '2026-10-26'), person: undefined }, { ...loop('nudge', '2026-10-26'), person: undefined })).toBe(0);
	});

	it('puts what is owed to a person before what moves the search on', () => {
		const kinds = [...loopKinds].map((kind) => loop(kind, '2026-10-26')).sort(compareLoops).map(({ kind }) => kind);
		expect(kinds).toEqual([
			'did-it-happen', 'thank-you', 'my-promise', 'their-promise', 'report-back', 'tell-referrer',
			'try-next-contact', 'nudge', 'offer-times', 'prepare', 'confirm', 'debrief', 'contact-referral', 'keep-in-touch', 'tell-all',
		]);
		const [q, p] = [loop('nudge', '2026-10-26', '2026-10-26', 'q'), loop('nudge', '2026-10-26', '2026-10-26', 'p')];
		expect([compareLoops(q, p) > 0, compareLoops(p, q) < 0, compareLoops(p, p)]).toEqual([true, true, 0]);
	});

	it('a loop is overdue once both its days are past, and appears once', () => {
		const today = day('2026-10-27');
		expect(loopTiming(loop('nudge', '2026-10-26'), today)).toBe('overdue');
		expect(loopTiming(loop('nudge', '2026-10-27'), today)).toBe('today');
		expect(loopTiming(loop('nudge', '2026-10-28'), today)).toBe('later');
		expect(loopTiming(loop('nudge', '2026-10-20', '2026-11-01'), today)).toBe('later');
		expect(loopTiming(loop('nudge', '2026-10-20', '2026-10-27'), today)).toBe('today');
		expect(loopTiming(loop('nudge', '2026-10-20', '2026-10-26'), today)).toBe('overdue');
	});
});
