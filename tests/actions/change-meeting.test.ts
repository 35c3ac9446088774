import { describe, expect, it } from 'vitest';
import { cancelMeeting } from '../../src/actions/appointment/cancel-meeting';
import { confirmMeeting } from '../../src/actions/appointment/confirm-meeting';
import { listDrafts } from '../../src/actions/drafts/list-drafts';
import { planMeeting, type PlanMeeting } from '../../src/actions/appointment/plan-meeting';
import { recordOutcome } from '../../src/actions/appointment/record-outcome';
import { rescheduleMeeting } from '../../src/actions/appointment/reschedule-meeting';
import { snoozeLoop } from '../../src/actions/follow-ups/snooze-loop';
import { contactStage } from '../../src/domain/people/contact-stage';
import { amara, people, paths } from './people';
import { day, TestVault, wall } from './test-vault';

const note = 'Interviews/Meetings/2026-10-27 Amara Okafor.md';
const jonas = 'Interviews/Contacts/Jonas Weber.md';
const profile = '---\ntype: profile\nmy_name: "Leila Haddad"\ntimezone: America/Chicago\navailability: ["Tue 09:00-12:00", "Thu 13:00-16:00"]\n---\n';
const agreed: PlanMeeting = {
	contacts: [paths.amara], start: wall('2026-10-27T16:00'), zone: 'Europe/Berlin', minutes: 30, channel: 'video',
	kind: 'informational', purpose: ['learn-role'], goals: ['Which SQL is enough?'], status: 'scheduled',
};

async function planned(changes: Partial<PlanMeeting> = {}): Promise<TestVault> {
	const vault = new TestVault({
		...people,
		[jonas]: amara.replaceAll('Amara Okafor', 'Jonas Weber').replace('amara@', 'jonas@'),
		'Interviews/Profile.md': profile,
	}, '2026-10-19T09:00');
	await vault.run(planMeeting, { ...agreed, ...changes });
	return vault;
}

function stageOf(vault: TestVault, path = paths.amara): string | undefined {
	const facts = vault.model.contact(path);
	return facts === undefined ? undefined : contactStage(facts, vault.model, vault.model.rules, vault.now);
}

describe('moving a meeting', () => {
	it('twice: keeps both old times, counts them, voids the confirmation, dates everything anew, and leaves the questions', async () => {
		const vault = await planned();
		vault.edit(note, (text) => text.replace('## Questions\n', '## Questions\n\n- [ ] What surprised you?\n'));
		await vault.run(confirmMeeting, { meeting: note, on: day('2026-10-19') });
		await vault.run(rescheduleMeeting, { meeting: note, start: wall('2026-11-03T09:00'), zone: 'America/Chicago' });
		const plan = await vault.run(rescheduleMeeting, { meeting: note, start: wall('2026-11-05T17:30'), zone: 'Europe/Berlin' });
		expect(plan.done).toBe('Moved "2026-10-27 Amara Okafor" to Thu 5 Nov, 17:30 (Europe/Berlin), which is 10:30 here.');
		expect(vault.text(note)).toBe(`---
type: meeting
contacts:
  - "[[Amara Okafor]]"
organization:
  - "[[Northlake Health]]"
purpose:
  - learn-role
meeting_kind: informational
meeting_status: scheduled
meeting_start: 2026-11-05T17:30:00
timezone: Europe/Berlin
duration_min: 30
meeting_channel: video
meeting_goals:
  - "Which SQL is enough?"
reschedules: 2
previous_starts:
  - "2026-10-27T16:00 Europe/Berlin"
  - "2026-11-03T09:00 America/Chicago"
---

## Prep

## Agenda

## Questions

- [ ] What surprised you?

## Notes

## Promises

## Debrief

## Drafts
`);
		expect(vault.loops()).toEqual(['prepare 2026-11-03', 'confirm 2026-11-04']);
		expect(stageOf(vault)).toBe('scheduled');
	});

	it('takes out what was put off for the old time, so that no reminder of the new one stays hidden', async () => {
		const vault = await planned();
		const [prepare] = vault.model.openLoops(vault.now);
		if (prepare === undefined) throw new Error('nothing to prepare');
		await vault.run(snoozeLoop, { loop: prepare, until: day('2026-11-20') });
		expect(vault.text(note)).toContain('prepare 2026-11-20');
		await vault.run(rescheduleMeeting, { meeting: note, start: wall('2026-11-05T17:30'), zone: 'Europe/Berlin' });
		expect(vault.text(note)).not.toContain('snoozed');
		expect(vault.model.openLoops(vault.now).map(({ kind, shownFrom }) => `${kind} ${shownFrom}`)).toEqual(['prepare 2026-11-03', 'confirm 2026-11-04']);
	});

	it('into the gap in spring writes the next time that exists and says so; into the hour that comes twice means the first', async () => {
		const vault = await planned();
		const gap = await vault.run(rescheduleMeeting, { meeting: note, start: wall('2027-03-14T02:30'), zone: 'America/Los_Angeles' });
		expect(gap.done).toContain('The clocks in America/Los_Angeles jump over 02:30 on that day, so 03:00 was written.');
		expect(vault.text(note)).toContain('meeting_start: 2027-03-14T03:00:00\ntimezone: America/Los_Angeles');
		const twice = await vault.run(rescheduleMeeting, { meeting: note, start: wall('2026-11-01T01:30'), zone: 'America/New_York' });
		expect(twice.done).toContain('01:30 comes twice; the first is meant.');
	});

	it('is refused to the time it has, to a zone that is none, and after it was held', async () => {
		const vault = await planned();
		expect((await vault.refusal(rescheduleMeeting, { meeting: note, start: wall('2026-10-27T16:00'), zone: 'Europe/Berlin' })).what).toContain('is at that time already');
		expect((await vault.refusal(rescheduleMeeting, { meeting: note, start: wall('2026-10-27T18:00'), zone: 'CET+1' })).what).toBe('"CET+1" is no time zone that is known here.');
		vault.goTo('2026-10-27T20:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect((await vault.refusal(rescheduleMeeting, { meeting: note, start: wall('2026-10-29T16:00'), zone: 'Europe/Berlin' })).what).toContain('is recorded as held');
	});
});

describe('cancelling a meeting', () => {
	it.each([
		['me', 'I cancelled [[2026-10-27 Amara Okafor]].', 'Recorded that you cancelled "2026-10-27 Amara Okafor". A word of apology and two other times are next.'],
		['them', 'They cancelled [[2026-10-27 Amara Okafor]].', 'Recorded that they cancelled "2026-10-27 Amara Okafor". Thank them for telling you, and offer two other times.'],
	] as const)('by %s: keeps who did, goes back to finding a time, and reminds of nothing more', async (by, line, done) => {
		const vault = await planned();
		const before = vault.text(note);
		const plan = await vault.run(cancelMeeting, { meeting: note, by });
		expect(plan.done).toBe(done);
		expect(vault.text(note)).toBe(before.replace('meeting_status: scheduled', 'meeting_status: cancelled').replace('  - "Which SQL is enough?"\n', `  - "Which SQL is enough?"\ncancelled_by: ${by}\n`));
		expect(vault.text(paths.amara)).toContain(`- 2026-10-19: ${line}`);
		expect(vault.text(paths.amara)).toContain('contact_stage: scheduling');
		expect(vault.loops()).toEqual([]);
	});

	it('is refused twice over, and after the meeting was held; moved to a new time it lives again', async () => {
		const vault = await planned();
		await vault.run(cancelMeeting, { meeting: note, by: 'them' });
		expect((await vault.refusal(cancelMeeting, { meeting: note, by: 'them' })).what).toBe('"2026-10-27 Amara Okafor" is recorded as cancelled already.');
		await vault.run(rescheduleMeeting, { meeting: note, start: wall('2026-10-29T16:00'), zone: 'Europe/Berlin' });
		expect(vault.text(note)).not.toContain('cancelled_by');
		vault.goTo('2026-10-29T20:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect((await vault.refusal(cancelMeeting, { meeting: note, by: 'me' })).what).toBe('"2026-10-27 Amara Okafor" is recorded as held. Nothing was written.');
	});
});

describe('a meeting that they did not come to', () => {
	it('gets a kind note with two other times the same day, and counts as nothing sent', async () => {
		const vault = await planned();
		vault.goTo('2026-10-27T11:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'no-show' } });
		const drafts = await listDrafts(note, vault.context);
		expect(drafts.ok && drafts.value.map(({ title, kind, person, sentOn }) => ({ title, kind, person, sentOn }))).toEqual([
			{ title: 'Kind note to Amara Okafor', kind: 'missed-meeting', person: paths.amara, sentOn: undefined },
		]);
		const [draft] = drafts.ok ? drafts.value : [];
		expect(draft?.text).toContain('Would Thursday 29 October at 13:00 or Tuesday 3 November at 09:00 suit you?');
		expect(draft?.checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual([]);
		expect(stageOf(vault)).toBe('scheduling');
	});

	it('a second time: the person is paused, and no further times are offered', async () => {
		const vault = await planned();
		vault.goTo('2026-10-27T11:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'no-show' } });
		await vault.run(planMeeting, { ...agreed, start: wall('2026-10-29T16:00') });
		const second = 'Interviews/Meetings/2026-10-29 Amara Okafor.md';
		vault.goTo('2026-10-29T20:00');
		const plan = await vault.run(recordOutcome, { meeting: second, outcome: { kind: 'no-show' } });
		expect(plan.done).toContain('It is the second time');
		expect(vault.text(second)).not.toContain('Kind note');
		expect(vault.text(paths.amara)).toContain('contact_stage: paused');
	});

	it('is not recorded before its time', async () => {
		const vault = await planned();
		expect((await vault.refusal(recordOutcome, { meeting: note, outcome: { kind: 'no-show' } })).what).toBe('"2026-10-27 Amara Okafor" has not been yet. Nothing was written.');
	});
});

describe('meetings that need care', () => {
	it('one of a group: each person is thanked, and each for themselves', async () => {
		const vault = await planned({ contacts: [paths.amara, jonas], kind: 'group' });
		vault.goTo('2026-10-27T20:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		const thanks = vault.model.openLoops(vault.now).filter(({ kind }) => kind === 'thank-you');
		expect(thanks.map(({ person }) => person).sort()).toEqual([paths.amara, jonas].sort());
	});

	it.each(['practice', 'event'] as const)('%s: opens no thank-you and changes no stage', async (kind) => {
		const vault = await planned({ kind });
		vault.goTo('2026-10-27T20:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect(vault.loops()).toEqual(['debrief 2026-10-27']);
		expect(stageOf(vault)).toBe('ready');
	});

	it('past and still scheduled: is asked about, and never assumed held', async () => {
		const vault = await planned();
		vault.goTo('2026-10-29T09:00');
		expect(vault.loops()).toEqual(['did-it-happen 2026-10-27']);
	});

	it('due dates stay calendar dates when the person lives in another zone', async () => {
		const dates = async (zone: string): Promise<string[]> => {
			const vault = await planned();
			vault.edit('Interviews/Profile.md', (text) => text.replace('America/Chicago', zone));
			vault.now = vault.model.now(vault.now.instant, 'UTC');
			return vault.loops();
		};
		expect(await dates('America/Chicago')).toEqual(['prepare 2026-10-23', 'confirm 2026-10-26']);
		expect(await dates('Europe/London')).toEqual(['prepare 2026-10-23', 'confirm 2026-10-26']);
		// Over there it is 04:00 of the next day.
		expect(await dates('Pacific/Auckland')).toEqual(['prepare 2026-10-26', 'confirm 2026-10-27']);
	});

	it('a conflict copy of a meeting is counted once and told', async () => {
		const vault = await planned();
		vault.notes.put('Interviews/Meetings/2026-10-27 Amara Okafor (conflicted copy 2026-10-20).md', vault.text(note));
		vault.feed();
		expect(vault.model.meetings()).toHaveLength(1);
		expect(vault.loops()).toEqual(['prepare 2026-10-23', 'confirm 2026-10-26']);
		expect(vault.model.problems().map(({ what }) => what)).toEqual(['"2026-10-27 Amara Okafor (conflicted copy 2026-10-20)" seems to be a copy of "2026-10-27 Amara Okafor" and is not counted.']);
	});
});
