import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/properties/contact';
import { contactLoops } from '../../../src/domain/follow-ups/contact-loops';
import { contactSegment } from '../../../src/domain/people/contact-segment';
import { contactStage } from '../../../src/domain/people/contact-stage';
import type { ContactFacts, Rules } from '../../../src/domain/facts';
import type { LoopKind, OpenLoop } from '../../../src/domain/follow-ups/open-loop';
import { rankAtOrganization } from '../../../src/domain/people/next-contact';
import { day, rulesWith } from '../days';
import { ambiguous, contactFacts, goalFacts, meetingFacts, nowOn, on, smallVault, type SmallVault } from '../small-vault';

const rules = rulesWith();
const northlake = { organizations: ['Organizations/Northlake Health.md'] };
const thora = contactFacts('Þóra Jónsdóttir', { outreach_sent: on('2026-10-15'), organization: [{ target: 'Organizations/Northlake Health' }] }, northlake);
const maria = contactFacts('Maria Garcia', {}, northlake);

function loopsOf(facts: ContactFacts, today: string, vault: SmallVault = {}, time: Rules = rules): readonly OpenLoop[] {
	return contactLoops(facts, smallVault({ contacts: [facts, maria], ...vault }), time, nowOn(today));
}

function dueOf(kind: LoopKind, loops: readonly OpenLoop[]): string | undefined {
	return loops.find((loop) => loop.kind === kind)?.due;
}

function stageOf(contact: Partial<Contact>, today: string): string {
	const facts = contactFacts('Þóra Jónsdóttir', contact);
	return contactStage(facts, smallVault({ contacts: [facts] }), rules, nowOn(today));
}

describe('after a message was sent', () => {
	it.each([
		['2026-10-15', '2026-10-20', '2026-10-26', rules],
		['2026-10-16', '2026-10-21', '2026-10-27', rules],
		['2026-10-17', '2026-10-21', '2026-10-27', rules],
		['2026-11-24', '2026-11-27', '2026-12-03', rules],
		['2026-11-24', '2026-11-30', '2026-12-04', rulesWith({ holidays: new Set([day('2026-11-26')]) })],
	])('on %s the next contact is due on %s and the nudge on %s', (sent, third, seventh, time) => {
		const facts = contactFacts('Þóra Jónsdóttir', { outreach_sent: on(sent) }, northlake);
		const loops = loopsOf(facts, sent, {}, time);
		expect(loops.map(({ kind }) => kind)).toEqual(['try-next-contact', 'nudge']);
		expect(dueOf('try-next-contact', loops)).toBe(third);
		expect(dueOf('nudge', loops)).toBe(seventh);
	});

	it('says why, with the dates written for a reader', () => {
		const [tryNext, nudge] = loopsOf(thora, '2026-10-20');
		expect(tryNext?.why).toBe('No answer from Þóra Jónsdóttir in 3 business days since Thu 15 Oct; next at Northlake Health: Maria Garcia.');
		expect(tryNext?.next).toBe(maria.path);
		expect(nudge?.why).toBe('You wrote to Þóra Jónsdóttir on Thu 15 Oct; after 7 business days without an answer, on Mon 26 Oct, one nudge is due.');
		expect(nudge).toMatchObject({ owner: thora.path, person: thora.path });
	});

	it('gives the reasons for the next person', () => {
		const known = contactFacts('Ada Okoye', { reason_to_talk: 'She runs the data team.', email: ['ada@example.com'] }, northlake);
		const [tryNext] = loopsOf(thora, '2026-10-20', { contacts: [thora, maria, known] });
		expect(tryNext?.next).toBe(known.path);
		expect(tryNext?.why).toContain('Ada Okoye (you have written down a reason to talk, you know how to reach them).');
	});

	it('starts the clocks again from the day they are back, and an automatic reply is no reply', () => {
		const away = contactFacts('Þóra Jónsdóttir', {
			outreach_sent: on('2026-10-15'), replied_on: on('2026-10-15'), reply_kind: 'out-of-office', out_of_office_until: on('2026-10-26'),
		}, northlake);
		const loops = loopsOf(away, '2026-10-20');
		expect(dueOf('try-next-contact', loops)).toBe('2026-10-29');
		expect(dueOf('nudge', loops)).toBe('2026-11-04');
		expect(loops[1]?.why).toContain('they were away until Mon 26 Oct;');
		expect(loops[0]?.why).toContain('next at the same organization');
	});

	it('keeps its clocks where the return was before it', () => {
		const back = contactFacts('Þóra Jónsdóttir', { outreach_sent: on('2026-10-15'), out_of_office_until: on('2026-10-01') }, northlake);
		expect(dueOf('nudge', loopsOf(back, '2026-10-20'))).toBe('2026-10-26');
	});

	it('runs no clock and opens no loop while a date of it is ambiguous', () => {
		for (const contact of [{ outreach_sent: ambiguous }, { outreach_sent: on('2026-10-15'), replied_on: ambiguous }]) {
			const facts = contactFacts('Þóra Jónsdóttir', contact, northlake);
			expect(loopsOf(facts, '2027-06-01')).toEqual([]);
			expect(stageOf(contact, '2027-06-01')).toBe('awaiting-reply');
		}
	});

	it('reads an ambiguous date of an automatic reply as no reply at all', () => {
		const contact = { outreach_sent: on('2026-10-15'), replied_on: ambiguous, reply_kind: 'out-of-office' as const };
		expect(dueOf('nudge', loopsOf(contactFacts('Þóra Jónsdóttir', contact, northlake), '2026-10-20'))).toBe('2026-10-26');
	});

	it('asks for no second nudge, also where its date cannot be read', () => {
		const sent = { outreach_sent: on('2026-10-15') };
		expect(dueOf('nudge', loopsOf(contactFacts('A', { ...sent, nudge_sent: on('2026-10-26') }), '2026-10-27'))).toBeUndefined();
		expect(loopsOf(contactFacts('A', { ...sent, nudge_sent: ambiguous }), '2026-10-27')).toEqual([]);
		expect(loopsOf(contactFacts('A', { ...sent, nudge_sent: on('2026-10-15') }), '2026-10-27')).toEqual([]);
		expect(dueOf('nudge', loopsOf(contactFacts('A', { ...sent, nudge_sent: on('2026-01-10') }), '2026-10-27'))).toBe('2026-10-26');
	});

	it('asks a strong tie once by another channel, and puts nobody in their place', () => {
		for (const contact of [{ contact_category: ['relative'] as const }, { contact_category: ['former-boss'] as const }, { tie: 'close' as const }]) {
			const loops = loopsOf(contactFacts('Aunt Samira Haddad', { outreach_sent: on('2026-10-15'), ...contact }, northlake), '2026-10-20');
			expect(loops.map(({ kind }) => kind)).toEqual(['nudge']);
			expect(loops[0]?.why).toContain('one nudge by another channel is due');
		}
	});
});

describe('the next contact at the same organization', () => {
	const tried = (contacts: readonly ContactFacts[], vault: SmallVault = {}): string | undefined =>
		loopsOf(thora, '2026-10-20', { contacts: [thora, ...contacts], ...vault }).find(({ kind }) => kind === 'try-next-contact')?.next;

	it('is somebody who was not written to, is not flagged, closed, paused or met', () => {
		expect(tried([maria])).toBe(maria.path);
		expect(tried([])).toBeUndefined();
		expect(tried([contactFacts('Elsewhere', {}, { organizations: ['Organizations/Cedar.md'] })])).toBeUndefined();
		for (const contact of [
			{ outreach_sent: on('2026-09-01') }, { do_not_contact: true }, { deceased: true },
			{ contact_stage: 'closed', closed_reason: 'moved-away-from-field' }, { contact_stage: 'paused', next_touch: on('2027-01-10') },
		] as const) {
			expect(tried([contactFacts('Maria Garcia', contact, northlake)]), JSON.stringify(contact)).toBeUndefined();
		}
		expect(tried([maria], { meetings: [meetingFacts('2026-09-01 Maria', [maria], { meeting_status: 'held' })] })).toBeUndefined();
	});

	it('is no longer asked for once the next one was written to', () => {
		const written = contactFacts('Maria Garcia', { outreach_sent: on('2026-10-20') }, northlake);
		const third = contactFacts('Ada Okoye', {}, northlake);
		expect(tried([written, third])).toBeUndefined();
		const loops = loopsOf(written, '2026-10-23', { contacts: [thora, written, third] });
		expect(loops.find(({ kind }) => kind === 'try-next-contact')).toMatchObject({ due: '2026-10-23', next: third.path });
	});

	it('is asked for by the second of two who were written to on one day', () => {
		const sameDay = contactFacts('Ada Okoye', { outreach_sent: on('2026-10-15') }, northlake);
		expect(tried([sameDay, maria])).toBe(maria.path);
		expect(dueOf('try-next-contact', loopsOf(sameDay, '2026-10-20', { contacts: [sameDay, thora, maria] }))).toBeUndefined();
	});

	it('is nobody where no organization is known', () => {
		const alone = contactFacts('Þóra Jónsdóttir', { outreach_sent: on('2026-10-15') });
		expect(loopsOf(alone, '2026-10-20').map(({ kind }) => kind)).toEqual(['nudge']);
	});

	it('is ranked by visible parts whose points add up; who was planned comes first', () => {
		const goal = goalFacts('Health data analyst', { target_functions: ['Data'], target_levels: ['lead'] });
		const from = contactFacts('Þóra Jónsdóttir', {}, { ...northlake, goals: [goal.path, 'Goals/Gone.md'] });
		const strong = contactFacts('Wanda', {
			job_function: ['data'], contact_level: 'lead', reason_to_talk: 'x', referred_by: [{ target: 'Y' }], tie: 'active', shared_affiliation: ['NU'], phone: ['+1 555 0100'],
		}, { ...northlake, goals: [goal.path] });
		const alumna = contactFacts('Ada', { contact_category: ['alumni'], linkedin: 'https://example.com/in/ada' }, northlake);
		const planned = contactFacts('Zoe', { next_touch: on('2026-11-02') }, northlake);
		const later = contactFacts('Yara', { next_touch: on('2026-11-03') }, northlake);
		const bo = contactFacts('Bo', {}, northlake);
		const vault = smallVault({ contacts: [from, planned, maria, bo, alumna, strong, later], goals: [goal] });
		const ranked = rankAtOrganization(from, vault, rules, nowOn('2026-10-20'));
		expect(ranked.map(({ contact }) => contact)).toEqual([planned, later, strong, alumna, bo, maria].map(({ path }) => path));
		expect(ranked[2]?.parts.map(({ says, points }) => ({ says, points }))).toEqual([
			{ says: 'works in a function you want to meet', points: 3 }, { says: 'is at a level you want to meet', points: 2 },
			{ says: 'shares your search goal', points: 2 }, { says: 'you have written down a reason to talk', points: 2 },
			{ says: 'somebody named them to you', points: 2 }, { says: 'your tie is active', points: 2 },
			{ says: 'you share a school, club or employer', points: 1 }, { says: 'you know how to reach them', points: 1 },
		]);
		expect(ranked.map(({ score }) => score)).toEqual([0, 0, 15, 2, 0, 0]);
		expect(rankAtOrganization(contactFacts('Nobody'), vault, rules, nowOn('2026-10-20'))).toEqual([]);
	});
});

describe('a yes', () => {
	const yes = { outreach_sent: on('2026-10-15'), replied_on: on('2026-10-16') };
	const times = (meetings: SmallVault['meetings'], contact: Partial<Contact> = yes): OpenLoop | undefined => {
		const facts = contactFacts('Þóra Jónsdóttir', contact, northlake);
		return loopsOf(facts, '2026-10-19', { contacts: [facts, maria], meetings: meetings ?? [] }).find(({ kind }) => kind === 'offer-times');
	};
	const meeting = (name: string, status: 'held' | 'cancelled' | 'no-show' | 'proposed', kind?: 'practice'): SmallVault['meetings'] => [
		meetingFacts(name, [contactFacts('Þóra Jónsdóttir')], { meeting_status: status, meeting_kind: kind }),
	];

	it('is answered with times on the next business day, and ends the other clocks', () => {
		expect(times([])).toMatchObject({ due: '2026-10-19', why: 'Þóra Jónsdóttir said yes on Fri 16 Oct; offer times by Mon 19 Oct.' });
		expect(loopsOf(contactFacts('Þóra Jónsdóttir', yes, northlake), '2026-12-01').map(({ kind }) => kind)).toEqual(['offer-times']);
	});

	it('is settled by a meeting made since, and not opened again when that was cancelled or missed', () => {
		expect(times(meeting('2026-10-30 Þóra', 'proposed'))).toBeUndefined();
		expect(times(meeting('2026-10-17 Þóra', 'cancelled'))).toBeUndefined();
		expect(times(meeting('2026-10-17 Þóra', 'no-show'))).toBeUndefined();
	});

	it('is settled by a meeting on the day of the reply, and by one without a day', () => {
		expect(times(meeting('2026-10-16 Þóra', 'cancelled'))).toBeUndefined();
		expect(times([meetingFacts('2026-10-30 Þóra', [contactFacts('Þóra Jónsdóttir')], { meeting_status: 'proposed', meeting_start: undefined })])).toBeUndefined();
	});

	it('is not made of silence where an appointment fell through', () => {
		const facts = contactFacts('Þóra Jónsdóttir', { outreach_sent: on('2026-10-15') }, northlake);
		expect(loopsOf(facts, '2026-10-21', { contacts: [facts, maria], meetings: meeting('2026-10-20 Þóra', 'cancelled') ?? [] })).toEqual([]);
	});

	it('counts on the day of sending, and without a message before it', () => {
		expect(times([], { outreach_sent: on('2026-10-16'), replied_on: on('2026-10-16') })?.due).toBe('2026-10-19');
		expect(times([], { replied_on: on('2026-10-16') })?.due).toBe('2026-10-19');
	});

	it('is not settled by an older meeting or by practice', () => {
		expect(times(meeting('2026-09-01 Þóra', 'cancelled'))).toBeDefined();
		expect(times(meeting('2026-10-17 Þóra', 'cancelled', 'practice'))).toBeDefined();
	});

	it('after an earlier attempt does not answer the new one', () => {
		const facts = contactFacts('Þóra Jónsdóttir', { outreach_sent: on('2026-10-15'), replied_on: on('2026-03-01') }, northlake);
		expect(loopsOf(facts, '2026-10-19').map(({ kind }) => kind)).toEqual(['try-next-contact', 'nudge']);
	});
});

describe('silence after the nudge', () => {
	const nudged = { outreach_sent: on('2026-10-15'), nudge_sent: on('2026-10-26') };

	it('closes the routine after seven more business days: paused and silent', () => {
		expect(stageOf(nudged, '2026-11-03')).toBe('awaiting-reply');
		expect(stageOf(nudged, '2026-11-04')).toBe('paused');
		const facts = contactFacts('A', nudged, northlake).contact;
		expect(contactSegment(facts, rules, day('2026-11-03'))).toBe('unknown');
		expect(contactSegment(facts, rules, day('2026-11-04'))).toBe('silent');
		expect(loopsOf(contactFacts('A', nudged, northlake), '2026-11-04')).toEqual([]);
	});

	it('lasts until the planned day, or ninety days', () => {
		expect(stageOf(nudged, '2027-02-01')).toBe('paused');
		expect(stageOf(nudged, '2027-02-02')).toBe('listed');
		expect(stageOf({ ...nudged, next_touch: on('2026-12-01'), reason_to_talk: 'x', email: ['a@example.com'] }, '2026-12-01')).toBe('ready');
	});

	it('waits for their return as well', () => {
		expect(stageOf({ ...nudged, out_of_office_until: on('2026-11-02') }, '2026-11-10')).toBe('awaiting-reply');
		expect(stageOf({ ...nudged, out_of_office_until: on('2026-11-02') }, '2026-11-11')).toBe('paused');
	});

	it('is the same where the nudge was waived', () => {
		const skipped = [{ kind: 'nudge', date: day('2026-10-26'), person: undefined }] as const;
		const facts = contactFacts('A', { outreach_sent: on('2026-10-15') }, { ...northlake, skipped });
		const stage = (today: string): string => contactStage(facts, smallVault({ contacts: [facts] }), rules, nowOn(today));
		expect([stage('2026-11-03'), stage('2026-11-04')]).toEqual(['awaiting-reply', 'paused']);
	});

	it('is not brought on by a skip of something else, or of another day', () => {
		for (const mark of [{ kind: 'thank-you', date: day('2026-10-26') }, { kind: 'nudge', date: day('2026-10-27') }] as const) {
			const facts = contactFacts('A', { outreach_sent: on('2026-10-15') }, { skipped: [{ ...mark, person: undefined }] });
			expect(dueOf('nudge', loopsOf(facts, '2026-11-04')), mark.kind).toBe('2026-10-26');
			expect(contactStage(facts, smallVault({ contacts: [facts] }), rules, nowOn('2026-12-01'))).toBe('awaiting-reply');
		}
	});
});

describe('the segment of a contact', () => {
	const segment = (contact: Partial<Contact>): string => contactSegment(contactFacts('A', contact).contact, rules, day('2026-12-01'));

	it('is told by how soon the answer came', () => {
		expect(segment({ outreach_sent: on('2026-10-15'), replied_on: on('2026-10-19') })).toBe('quick-yes');
		expect(segment({ outreach_sent: on('2026-10-15'), replied_on: on('2026-10-20') })).toBe('slow-yes');
		expect(segment({ outreach_sent: on('2026-10-15'), replied_on: on('2026-10-27'), out_of_office_until: on('2026-10-26') })).toBe('quick-yes');
	});

	it('is unknown for a no, for whoever wrote first, and for whoever was not asked', () => {
		expect(segment({ outreach_sent: on('2026-10-15'), replied_on: on('2026-10-16'), reply_kind: 'decline' })).toBe('unknown');
		expect(segment({ replied_on: on('2026-10-16') })).toBe('unknown');
		expect(segment({})).toBe('unknown');
	});

	it('is the one set by hand, where one was', () => {
		expect(segment({ contact_segment: 'silent', outreach_sent: on('2026-10-15'), replied_on: on('2026-10-16') })).toBe('silent');
		expect(segment({ contact_segment: 'unknown', outreach_sent: on('2026-10-15'), replied_on: on('2026-10-16') })).toBe('quick-yes');
	});
});
