import { describe, expect, it } from 'vitest';
import type { ContactFacts } from '../../../src/domain/facts';
import type { Contact } from '../../../src/domain/properties/contact';
import { readiness } from '../../../src/domain/meetings/readiness';
import { upcomingMeeting } from '../../../src/domain/meetings/upcoming-meeting';
import { waitingRow, type WaitingRow } from '../../../src/domain/follow-ups/waiting';
import { writtenDate } from '../../../src/domain/days/written-date';
import { day, rulesWith } from '../days';
import { ambiguous, contactFacts, meetingFacts, moment, nowOn, on, smallVault, type SmallVault } from '../small-vault';

const rules = rulesWith();
const northlake = { organizations: ['Organizations/Northlake Health.md'] };
const maria = contactFacts('Maria Garcia', {}, northlake);

function row(contact: Partial<Contact>, today: string, vault: SmallVault = {}, facts: Partial<ContactFacts> = northlake): WaitingRow | undefined {
	const person = contactFacts('Ellis Brandvold', contact, facts);
	return waitingRow(person, smallVault({ contacts: [person], ...vault }), rules, nowOn(today));
}

describe('a row of Waiting', () => {
	const sent = { outreach_sent: on('2026-10-15') };

	it('says who waits since when, and what happens next and when', () => {
		expect(row(sent, '2026-10-19', { contacts: [maria] })).toEqual({
			contact: 'Contacts/Ellis Brandvold.md', stage: 'awaiting-reply', since: '2026-10-15', days: 4, says: 'You wrote on Thu 15 Oct.',
			next: { on: '2026-10-20', what: 'write to Maria Garcia, if there is no answer' },
		});
	});

	it('asks for the next one on the third business day still, and for nobody whose note is gone', () => {
		expect(row(sent, '2026-10-20', { contacts: [maria] })?.next.on).toBe('2026-10-20');
		expect(row(sent, '2026-10-20')?.next).toEqual({ on: '2026-10-26', what: 'nudge once, if there is no answer' });
	});

	it('goes on to the nudge, and after it to the pause', () => {
		expect(row(sent, '2026-10-21', { contacts: [maria] })?.next).toEqual({ on: '2026-10-26', what: 'nudge once, if there is no answer' });
		expect(row(sent, '2026-10-19')?.next.what).toBe('nudge once, if there is no answer');
		expect(row({ ...sent, tie: 'close' }, '2026-10-19', { contacts: [maria] })?.next.on).toBe('2026-10-26');
		const nudged = row({ ...sent, nudge_sent: on('2026-10-26') }, '2026-10-28');
		expect(nudged).toMatchObject({ says: 'You wrote on Thu 15 Oct; you nudged on Mon 26 Oct.', next: { on: '2026-11-04', what: 'pause, if there is no answer' } });
	});

	it('knows that they are away', () => {
		expect(row({ ...sent, out_of_office_until: on('2026-10-26') }, '2026-10-19')).toMatchObject({
			says: 'You wrote on Thu 15 Oct; they are away until Mon 26 Oct.', next: { on: '2026-11-04' },
		});
	});

	it('asks for a correction where a date cannot be read, and runs no clock', () => {
		expect(row({ outreach_sent: ambiguous }, '2026-10-19')).toEqual({
			contact: 'Contacts/Ellis Brandvold.md', stage: 'awaiting-reply', since: undefined, days: undefined, says: 'A date of this message cannot be read as one day, so no clock runs.',
			next: { on: undefined, what: 'correct the date of the message or of the reply' },
		});
		expect(row({ ...sent, nudge_sent: ambiguous }, '2026-11-19')?.next).toEqual({ on: undefined, what: 'correct the date of the nudge, which cannot be read' });
	});

	it('of a yes asks for times, and later to send them again', () => {
		const yes = { ...sent, replied_on: on('2026-10-16') };
		expect(row(yes, '2026-10-19')).toMatchObject({
			stage: 'scheduling', since: '2026-10-16', days: 3, says: 'They said yes on Fri 16 Oct.', next: { on: '2026-10-19', what: 'offer times' },
		});
		const proposed = meetingFacts('2026-10-30 Ellis', [contactFacts('Ellis Brandvold')], { meeting_status: 'proposed' });
		expect(row({ ...yes, last_contact: on('2026-10-19') }, '2026-10-20', { meetings: [proposed] })).toMatchObject({
			since: '2026-10-19', days: 1, next: { on: '2026-10-21', what: 'send times again, if none is agreed' },
		});
		expect(row({}, '2026-10-20', { meetings: [proposed] })).toMatchObject({ stage: 'scheduling', since: undefined, says: 'A time has to be found.', next: { on: '2026-10-20' } });
		expect(row({ ...yes, last_contact: on('2026-10-14') }, '2026-10-20', { meetings: [proposed] })).toMatchObject({ since: '2026-10-16', next: { on: '2026-10-20' } });
		expect(row({ ...yes, last_contact: on('2026-10-19') }, '2026-10-20')).toMatchObject({ since: '2026-10-16', next: { on: '2026-10-19', what: 'offer times' } });
		expect(row(sent, '2026-10-20', { meetings: [proposed] })).toMatchObject({ since: '2026-10-15', says: 'A time has to be found.', next: { on: '2026-10-19', what: 'send times again, if none is agreed' } });
	});

	it('shows the planned message of a contact that is ready, where a day is planned', () => {
		const ready = { reason_to_talk: 'He hires analysts.', email: ['ellis@example.com'] };
		expect(row({ ...ready, next_touch: on('2026-10-22') }, '2026-10-19')).toMatchObject({ stage: 'ready', since: undefined, says: 'Ready to be written to.', next: { on: '2026-10-22', what: 'send the first message' } });
		expect(row(ready, '2026-10-19')).toBeUndefined();
	});

	it('shows when a pause ends', () => {
		expect(row({ ...sent, nudge_sent: on('2026-10-26') }, '2026-11-05')).toMatchObject({
			stage: 'paused', since: '2026-11-04', days: 1, says: 'No answer by Wed 4 Nov, so nothing more is sent for about 90 days.', next: { on: '2027-02-02', what: 'come back to them' },
		});
		expect(row({ ...sent, replied_on: on('2026-10-16'), reply_kind: 'later', next_touch: on('2027-01-10') }, '2026-11-05')).toMatchObject({
			says: 'They asked for a later time on Fri 16 Oct.', next: { on: '2027-01-10' },
		});
		const ellis = contactFacts('Ellis Brandvold');
		const met = meetingFacts('2026-03-02 Ellis', [ellis], { meeting_status: 'closed', thank_you_sent: on('2026-03-02') });
		expect(row({ ...sent, outreach_sent: on('2026-02-01'), replied_on: on('2026-02-03'), unanswered_touches: ['2026-06-01', '2026-09-01'] }, '2026-10-01', { meetings: [met] })).toMatchObject({
			since: '2026-09-10', says: 'Two notes in a row without an answer, the last on Tue 1 Sep, so nothing more is sent for about 90 days.', next: { on: '2026-12-09' },
		});
		expect(row({ ...sent, outreach_sent: on('2026-02-01'), replied_on: on('2026-02-03'), unanswered_touches: ['2026-03-10', '2026-06-01', '2026-09-01'] }, '2026-10-01', { meetings: [met] })?.says).toContain('the last on Tue 1 Sep,');
		const missed = ['2026-10-19', '2026-10-26'].map((date) => meetingFacts(`${date} Ellis`, [ellis], { meeting_status: 'no-show' }));
		expect(row(sent, '2026-11-05', { meetings: missed })).toMatchObject({ says: 'The second appointment was missed on Mon 26 Oct, so nothing more is sent for about 90 days.', next: { on: '2027-01-24' } });
		expect(row({ ...sent, replied_on: on('2026-10-16') }, '2026-11-05', { meetings: missed })?.says).toContain('The second appointment was missed on Mon 26 Oct');
		expect(row({ replied_on: on('2026-02-03'), contact_stage: 'paused', next_touch: on('2027-01-10') }, '2026-11-05', { meetings: [met] })).toMatchObject({ says: 'Paused.', since: undefined });
		expect(row({ contact_stage: 'paused', next_touch: on('2027-01-10') }, '2026-11-05')).toMatchObject({ stage: 'paused', says: 'Paused.', since: undefined, next: { on: '2027-01-10' } });
	});

	it('is not there for anybody else', () => {
		expect(row({}, '2026-10-19')).toBeUndefined();
		expect(row({ ...sent, do_not_contact: true }, '2026-10-19')).toBeUndefined();
	});
});

describe('readiness', () => {
	const amara = contactFacts('Amara Okafor', { reason_to_talk: 'She built the team.' });
	const jonas = contactFacts('Jonas Weber', { phone: ['+1 555 0100'] });
	const missing = (facts: ReturnType<typeof meetingFacts>, rehearsed = true): readonly string[] =>
		readiness(facts, smallVault({ contacts: [amara, jonas], rehearsed })).missing.map(({ id }) => id);
	const written = { prep: true, agenda: true, questions: true };
	const full = { meeting_goals: ['learn'], purpose: ['learn-role'], meeting_channel: 'video', location: 'https://example.com/call' } as const;

	it('lists what is missing, and says how much is ready', () => {
		const nothing = readiness(meetingFacts('2026-10-27 x', [jonas]), smallVault({ contacts: [jonas] }));
		expect(nothing).toMatchObject({ ready: 0, of: 8 });
		expect(nothing.missing.map(({ says }) => says)).toContain('a reason to talk to Jonas Weber');
		expect(missing(meetingFacts('2026-10-27 x', [amara], full, { written }))).toEqual([]);
		expect(missing(meetingFacts('2026-10-27 x', [amara], full, { written }), false)).toEqual(['rehearsed']);
	});

	it('needs a place or link with the channel, or a number for a call', () => {
		const place = (changes: object, people = [amara]): boolean => !missing(meetingFacts('2026-10-27 x', people, { ...full, ...changes }, { written })).includes('place');
		expect(place({ location: undefined })).toBe(false);
		expect(place({ location: ' ' })).toBe(false);
		expect(place({ meeting_channel: undefined })).toBe(false);
		expect(place({ meeting_channel: 'phone', location: undefined })).toBe(false);
		expect(place({ meeting_channel: 'phone', location: undefined }, [amara, jonas])).toBe(true);
	});
});

describe('an upcoming meeting', () => {
	const amara = contactFacts('Amara Okafor', { deceased: false });
	const sunita = contactFacts('Sunita Deshpande', { do_not_contact: true });
	const facts = meetingFacts('2026-10-29 Amara', [amara, sunita, contactFacts('Gone')], { meeting_status: 'scheduled', meeting_start: moment('2026-10-29T16:00'), timezone: 'Europe/Berlin' });
	const upcoming = (now: string, meeting = facts): ReturnType<typeof upcomingMeeting> =>
		upcomingMeeting(meeting, smallVault({ contacts: [amara, sunita] }), rules, nowOn(now));

	it('stands on both clocks and marks who must not be contacted', () => {
		expect(upcoming('2026-10-28')).toMatchObject({
			meeting: facts.path, mine: '2026-10-29T10:00', times: { wall: '2026-10-29T16:00', zone: 'Europe/Berlin', clock: 'once' },
			people: [{ name: 'Amara Okafor', hardStop: false }, { name: 'Sunita Deshpande', hardStop: true }], readiness: { of: 8 },
		});
	});

	it('begins within 48 hours or runs now', () => {
		expect(upcoming('2026-10-27T09:59')).toBeUndefined();
		expect(upcoming('2026-10-27T10:00')).toBeDefined();
		expect(upcoming('2026-10-29T10:29')).toBeDefined();
		expect(upcoming('2026-10-29T10:30')).toBeUndefined();
		expect(upcoming('2026-10-29T12:00', { ...facts, meeting: { ...facts.meeting, meeting_status: 'in-progress' } })).toBeDefined();
	});

	it('is neither a proposal nor one without a time', () => {
		expect(upcoming('2026-10-28', { ...facts, meeting: { ...facts.meeting, meeting_status: 'proposed' } })).toBeUndefined();
		expect(upcoming('2026-10-28', { ...facts, meeting: { ...facts.meeting, meeting_start: undefined } })).toBeUndefined();
	});
});

describe('a date for a reader', () => {
	it('has its weekday, and its year only where that is another one', () => {
		expect(writtenDate(day('2026-10-15'), day('2026-10-20'))).toBe('Thu 15 Oct');
		expect(writtenDate(day('2027-01-01'), day('2026-10-20'))).toBe('Fri 1 Jan 2027');
	});
});
