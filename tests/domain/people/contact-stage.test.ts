import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/properties/contact';
import { contactStage } from '../../../src/domain/people/contact-stage';
import type { ContactFacts, MeetingFacts } from '../../../src/domain/facts';
import { hardStopIn, hasDied, isHardStop } from '../../../src/domain/people/hard-stop';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { stageConflict } from '../../../src/domain/people/stage-conflict';
import { day, rulesWith } from '../days';
import { ambiguous, contactFacts, meetingFacts, nowOn, on, promise, smallVault } from '../small-vault';

const rules = rulesWith();
const today = nowOn('2026-11-20');

function stage(contact: Partial<Contact>, meetings: readonly MeetingFacts[] = [], facts: Partial<ContactFacts> = {}, now = today): string {
	const person = contactFacts('Amara Okafor', contact, facts);
	return contactStage(person, smallVault({ contacts: [person], meetings }), rules, now);
}

const amara = contactFacts('Amara Okafor');
const meeting = (date: string, changes: Partial<Meeting>, facts: Partial<MeetingFacts> = {}): MeetingFacts =>
	meetingFacts(`${date} Amara`, [amara], changes, facts);
/** A meeting after which nothing is open. */
const settled = (date: string, changes: Partial<Meeting> = {}): MeetingFacts =>
	meeting(date, { meeting_status: 'closed', thank_you_sent: on(date), ...changes });

describe('the stage of a contact', () => {
	it('is listed until there is a reason and a channel, then ready', () => {
		expect(stage({})).toBe('listed');
		expect(stage({ reason_to_talk: 'She built the team.' })).toBe('listed');
		expect(stage({ reason_to_talk: '  ', email: ['amara@example.com'] })).toBe('listed');
		for (const channel of [{ email: ['a@example.com'] }, { phone: ['+1 555 0100'] }, { linkedin: 'https://example.com/in/a' }, { preferred_channel: 'text' }] as const) {
			expect(stage({ reason_to_talk: 'She built the team.', ...channel })).toBe('ready');
		}
	});

	it('is closed by a flag, whatever else stands there', () => {
		const ahead = [meeting('2026-11-30', { meeting_status: 'scheduled' })];
		expect(stage({ do_not_contact: true, contact_stage: 'ready' }, ahead)).toBe('closed');
		expect(stage({ deceased: true, contact_stage: 'ready' }, ahead)).toBe('closed');
	});

	it('is closed by hand only with a reason', () => {
		expect(stage({ contact_stage: 'closed', closed_reason: 'search-ended' })).toBe('closed');
		expect(stage({ contact_stage: 'closed' })).toBe('listed');
		expect(stage({ contact_stage: 'ready', closed_reason: 'declined' })).toBe('listed');
	});

	it('is scheduled by a meeting that runs or lies ahead, before anything older', () => {
		const replied = { outreach_sent: on('2026-11-01'), replied_on: on('2026-11-03') };
		expect(stage(replied, [meeting('2026-11-30', { meeting_status: 'scheduled' })])).toBe('scheduled');
		expect(stage(replied, [meeting('2026-11-20', { meeting_status: 'in-progress' })])).toBe('scheduled');
		expect(stage({}, [meeting('2026-11-02', { meeting_status: 'held' }), meeting('2026-11-30', { meeting_status: 'confirmed' })])).toBe('scheduled');
	});

	it('is scheduling by a proposal', () => {
		expect(stage({}, [meeting('2026-11-30', { meeting_status: 'proposed' })])).toBe('scheduling');
		expect(stage({}, [settled('2026-10-01'), meeting('2026-11-30', { meeting_status: 'proposed' })])).toBe('scheduling');
	});

	it('stays scheduled while nobody has said whether a past meeting happened', () => {
		expect(stage({ outreach_sent: on('2026-11-01') }, [meeting('2026-11-10', { meeting_status: 'scheduled' })])).toBe('scheduled');
	});

	it('is met while anything of a held meeting is open, also when it is snoozed', () => {
		const snoozed = [{ kind: 'thank-you', date: day('2027-01-10'), person: undefined }] as const;
		const skipped = [{ kind: 'thank-you', date: day('2026-11-03'), person: undefined }] as const;
		expect(stage({}, [meeting('2026-11-02', { meeting_status: 'debriefed' })])).toBe('met');
		expect(stage({}, [meeting('2026-11-02', { meeting_status: 'debriefed' }, { snoozed })])).toBe('met');
		expect(stage({}, [meeting('2026-11-02', { meeting_status: 'debriefed' }, { skipped })])).toBe('in-touch');
		expect(stage({}, [settled('2026-11-02', { meeting_status: 'held' })])).toBe('met');
		expect(stage({}, [settled('2026-11-02', { report_back_due: on('2027-01-10') })])).toBe('met');
		expect(stage({}, [{ ...settled('2026-11-02'), promises: [promise('them', 'a book')] }])).toBe('met');
		expect(stage({}, [settled('2026-11-02')], { promises: [promise('me', 'a book')] })).toBe('met');
		expect(stage({}, [settled('2026-11-02')])).toBe('in-touch');
	});

	it('of one in a group is not met for what is owed to another', () => {
		const jonas = contactFacts('Jonas Weber');
		const group = meetingFacts('2026-11-02 Group', [amara, jonas], { meeting_status: 'closed' }, { thanked: [amara.path] });
		const vault = smallVault({ contacts: [amara, jonas], meetings: [group] });
		expect(contactStage(amara, vault, rules, today)).toBe('in-touch');
		expect(contactStage(jonas, vault, rules, today)).toBe('met');
	});

	it('is met by what is owed to a whole group, and by one open meeting of several, but not by what practice owes', () => {
		const group = meetingFacts('2026-11-02 Group', [amara, contactFacts('Jonas Weber')], { meeting_status: 'held' }, { thanked: [amara.path] });
		expect(stage({}, [group])).toBe('met');
		expect(stage({}, [settled('2026-11-02'), meeting('2026-11-05', { meeting_status: 'debriefed' })])).toBe('met');
		expect(stage({}, [settled('2026-11-02'), meeting('2026-11-05', { meeting_status: 'held', meeting_kind: 'practice' })])).toBe('in-touch');
	});

	it('is not changed by practice and events', () => {
		expect(stage({}, [meeting('2026-11-02', { meeting_status: 'held', meeting_kind: 'practice' })])).toBe('listed');
		expect(stage({}, [meeting('2026-11-30', { meeting_status: 'scheduled', meeting_kind: 'event' })])).toBe('listed');
	});

	it('follows the reply: yes, later, no, somebody else', () => {
		const sent = { outreach_sent: on('2026-11-10'), replied_on: on('2026-11-12') };
		expect(stage(sent)).toBe('scheduling');
		expect(stage({ ...sent, reply_kind: 'yes' })).toBe('scheduling');
		expect(stage({ replied_on: on('2026-11-12') })).toBe('scheduling');
		expect(stage({ ...sent, reply_kind: 'later' })).toBe('paused');
		expect(stage({ ...sent, reply_kind: 'decline' })).toBe('closed');
		expect(stage({ ...sent, reply_kind: 'referral' })).toBe('closed');
		expect(stage({ ...sent, reply_kind: 'out-of-office' })).toBe('awaiting-reply');
	});

	it('is paused by "later" until the day that was named, or ninety days', () => {
		const later = { outreach_sent: on('2026-06-01'), replied_on: on('2026-06-03'), reply_kind: 'later' } as const;
		expect(stage(later, [], {}, nowOn('2026-08-31'))).toBe('paused');
		expect(stage(later, [], {}, nowOn('2026-09-01'))).toBe('listed');
		expect(stage({ ...later, next_touch: on('2027-01-10') })).toBe('paused');
		// The message had been planned for the day on which it was sent and answered: no day to come back on.
		expect(stage({ ...later, next_touch: on('2026-06-03') }, [], {}, nowOn('2026-06-03'))).toBe('paused');
		expect(stage({ ...later, next_touch: on('2026-06-04') }, [], {}, nowOn('2026-06-04'))).toBe('listed');
		expect(stage({ ...later, next_touch: on('2026-05-01') }, [], {}, nowOn('2026-08-31'))).toBe('paused');
	});

	it('awaits a reply where a date is ambiguous', () => {
		expect(stage({ outreach_sent: ambiguous })).toBe('awaiting-reply');
		expect(stage({ outreach_sent: on('2026-11-10'), replied_on: ambiguous })).toBe('awaiting-reply');
	});

	it('is scheduling after a cancelled or missed meeting, and paused after the second missed one', () => {
		const sent = { outreach_sent: on('2026-11-01') };
		expect(stage(sent, [meeting('2026-11-10', { meeting_status: 'cancelled' })])).toBe('scheduling');
		expect(stage({}, [meeting('2026-11-10', { meeting_status: 'no-show' })])).toBe('scheduling');
		expect(stage(sent, [meeting('2026-11-10', { meeting_status: 'proposed' })])).toBe('scheduling');
		const undated = meeting('2026-11-17', { meeting_status: 'no-show', meeting_start: undefined });
		expect(stage({}, [undated, meeting('2026-11-10', { meeting_status: 'no-show' })])).toBe(stage({}, [meeting('2026-11-10', { meeting_status: 'no-show' }), meeting('2026-11-17', { meeting_status: 'no-show' })]));
		const twice = [meeting('2026-11-10', { meeting_status: 'no-show' }), meeting('2026-11-17', { meeting_status: 'no-show' })];
		expect(stage(sent, twice)).toBe('paused');
		expect(stage(sent, twice, {}, nowOn('2027-02-14'))).toBe('paused');
		expect(stage(sent, twice, {}, nowOn('2027-02-15'))).toBe('scheduling');
		expect(stage({ outreach_sent: on('2026-11-10') }, [meeting('2026-11-10', { meeting_status: 'cancelled' })])).toBe('scheduling');
		expect(stage({ outreach_sent: on('2026-11-12') }, [meeting('2026-11-10', { meeting_status: 'cancelled' })])).toBe('awaiting-reply');
		expect(stage(sent, [meeting('2026-11-10', { meeting_status: 'cancelled', meeting_start: undefined })])).toBe('scheduling');
	});

	it('begins anew with a message after the latest held meeting', () => {
		const met = [settled('2026-03-02')];
		expect(stage({ outreach_sent: on('2026-02-01'), replied_on: on('2026-02-03') }, met)).toBe('in-touch');
		expect(stage({ outreach_sent: on('2026-11-10') }, met)).toBe('awaiting-reply');
		expect(stage({ outreach_sent: on('2026-11-10'), replied_on: on('2026-11-12') }, met)).toBe('scheduling');
		expect(stage({ outreach_sent: on('2026-11-10') }, [settled('2026-03-02', { meeting_start: undefined })])).toBe('in-touch');
		expect(stage({ outreach_sent: on('2026-11-10') }, [...met, settled('2026-05-02', { meeting_start: undefined })])).toBe('awaiting-reply');
		expect(stage({ outreach_sent: on('2026-03-02') }, met)).toBe('in-touch');
	});

	it('is paused by two notes in a row without an answer, seven business days after the second, until the day that was set or ninety days', () => {
		const met = [settled('2026-03-02')];
		const twice = { unanswered_touches: ['2026-06-01', '2026-09-01'] };
		const on9 = (date: string, contact: Partial<Contact> = twice): string => stage(contact, met, {}, nowOn(date));
		expect(on9('2026-09-09')).toBe('in-touch');
		expect(on9('2026-09-10')).toBe('paused');
		expect(on9('2026-12-08')).toBe('paused');
		expect(on9('2026-12-09')).toBe('in-touch');
		expect(on9('2026-10-15', { ...twice, next_touch: on('2026-10-15') })).toBe('in-touch');
		expect(on9('2026-10-14', { ...twice, next_touch: on('2026-10-15') })).toBe('paused');
		expect(on9('2027-01-11', { unanswered_touches: ['2026-12-01', '2026-06-01', '2026-09-01'] })).toBe('paused');
	});

	it('is not paused by notes that a reply or a meeting has answered, nor by one note, one day written twice, or what is no day', () => {
		const twice = { unanswered_touches: ['2026-06-01', '2026-09-01'] };
		const autumn = nowOn('2026-10-01');
		expect(stage({ ...twice, replied_on: on('2026-06-20') }, [settled('2026-03-02')], {}, autumn)).toBe('in-touch');
		expect(stage(twice, [settled('2026-03-02'), settled('2026-09-01')], {}, autumn)).toBe('in-touch');
		for (const days of [['2026-09-01'], ['2026-09-01', '2026-09-01'], ['2026-09-01', '03/04/2026', 'soon']]) {
			expect(stage({ unanswered_touches: days }, [settled('2026-03-02')], {}, autumn)).toBe('in-touch');
		}
		expect(stage({ ...twice, outreach_sent: on('2026-09-20') }, [settled('2026-03-02')], {}, autumn)).toBe('awaiting-reply');
	});

	it('is paused by hand until the day that was set, where nothing else is going on', () => {
		const pausedByHand = { contact_stage: 'paused', next_touch: on('2027-01-10') } as const;
		expect(stage(pausedByHand)).toBe('paused');
		expect(stage(pausedByHand, [settled('2026-03-02')])).toBe('paused');
		expect(stage({ ...pausedByHand, next_touch: on('2026-11-20') })).toBe('listed');
		expect(stage({ contact_stage: 'paused' })).toBe('listed');
		expect(stage({ ...pausedByHand, outreach_sent: on('2026-11-19') })).toBe('awaiting-reply');
	});
});

describe('a stage that contradicts the dates', () => {
	const conflict = (contact: Partial<Contact>): unknown => {
		const person = contactFacts('Gordon Achterberg', contact);
		return stageConflict(person, smallVault({ contacts: [person] }), rules, today);
	};

	it('is shown, and only then', () => {
		expect(conflict({ contact_stage: 'ready', deceased: true })).toEqual({ stored: 'ready', derived: 'closed' });
		expect(conflict({ contact_stage: 'listed' })).toBeUndefined();
		expect(conflict({})).toBeUndefined();
	});
});

describe('a hard stop', () => {
	const stops = (contact: Partial<Contact>): boolean => isHardStop(contactFacts('A', contact).contact);

	it('is a flag, or a contact closed for one of the two reasons that stay', () => {
		expect(stops({ do_not_contact: true })).toBe(true);
		expect(stops({ deceased: true })).toBe(true);
		expect(stops({ contact_stage: 'closed', closed_reason: 'asked-not-to-contact' })).toBe(true);
		expect(stops({ contact_stage: 'closed', closed_reason: 'deceased' })).toBe(true);
		expect(stops({ contact_stage: 'ready', closed_reason: 'deceased' })).toBe(true);
		expect(stops({ contact_stage: 'closed', closed_reason: 'declined' })).toBe(false);
		expect(stops({ contact_stage: 'ready', closed_reason: 'asked-not-to-contact' })).toBe(false);
		expect(stops({})).toBe(false);
	});

	it('knows which property says so, and whether it is because they have died', () => {
		const told = (flags: readonly Partial<Contact>[]) => flags.map((contact) => [hardStopIn(contactFacts('A', contact).contact), hasDied(contactFacts('A', contact).contact)]);
		expect(told([
			{ deceased: true, do_not_contact: true }, { do_not_contact: true }, { contact_stage: 'closed', closed_reason: 'deceased' }, { contact_stage: 'closed', closed_reason: 'asked-not-to-contact' }, {},
		])).toEqual([['deceased', true], ['do_not_contact', false], ['closed_reason', true], ['closed_reason', false], [undefined, false]]);
	});
});
