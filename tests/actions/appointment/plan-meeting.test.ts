import { describe, expect, it } from 'vitest';
import { confirmMeeting } from '../../../src/actions/appointment/confirm-meeting';
import { planMeeting, type PlanMeeting } from '../../../src/actions/appointment/plan-meeting';
import { recordOutcome } from '../../../src/actions/appointment/record-outcome';
import { amara, gordon, people, paths } from '../people';
import { day, TestVault, wall } from '../test-vault';

const input: PlanMeeting = {
	contacts: [paths.amara], start: wall('2026-10-27T16:00'), zone: 'Europe/Berlin', minutes: 30, channel: 'video', location: 'https://example.com/?a=1&b=2',
	kind: 'informational', purpose: ['learn-role'], goals: ['Which SQL is enough?', ' '], status: 'scheduled',
};
const note = 'Interviews/Meetings/2026-10-27 Amara Okafor.md';

describe('planning a meeting', () => {
	it('writes its note with quoted links, and moves the contact on', async () => {
		const vault = new TestVault(people, '2026-10-19T09:00');
		const plan = await vault.run(planMeeting, input);
		expect(plan).toMatchObject({ done: 'Planned the meeting with Amara Okafor: Tue 27 Oct, 16:00 (Europe/Berlin), which is 10:00 here.', open: note });
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
meeting_start: 2026-10-27T16:00:00
timezone: Europe/Berlin
duration_min: 30
meeting_channel: video
location: "https://example.com/?a=1&b=2"
meeting_goals:
  - "Which SQL is enough?"
---

## Prep

## Agenda

## Questions

## Notes

## Promises

## Debrief

## Drafts
`);
		expect(vault.text(paths.amara)).toBe(amara
			.replace('contact_stage: ready\n', 'contact_stage: scheduled\nlast_contact: 2026-10-19\n')
			.replace('library.\n\n## Later', 'library.\n- 2026-10-19: Meeting agreed for 2026-10-27, 16:00 (Europe/Berlin): [[2026-10-27 Amara Okafor]].\n\n## Later'));
	});

	it('gives a second meeting on one day another name', async () => {
		const vault = new TestVault(people, '2026-10-19T09:00');
		await vault.run(planMeeting, input);
		const plan = await vault.run(planMeeting, { ...input, start: wall('2026-10-27T18:00') });
		expect(plan.open).toBe('Interviews/Meetings/2026-10-27 Amara Okafor b.md');
	});

	it('tells that the clocks jump over the time, and writes the next one that exists', async () => {
		const vault = new TestVault(people, '2026-10-19T09:00');
		const plan = await vault.run(planMeeting, { ...input, start: wall('2027-03-14T02:30'), zone: 'America/Los_Angeles' });
		expect(plan.done).toContain('The clocks in America/Los_Angeles jump over 02:30 on that day, so 03:00 was written.');
		expect(vault.text('Interviews/Meetings/2027-03-14 Amara Okafor.md')).toContain('meeting_start: 2027-03-14T03:00:00');
	});

	it('tells that a time comes twice, and means the first', async () => {
		const vault = new TestVault(people, '2026-10-19T09:00', 'UTC');
		const plan = await vault.run(planMeeting, { ...input, start: wall('2026-11-01T01:30'), zone: 'America/New_York' });
		expect(plan.done).toContain('which is 05:30 here. The clocks in America/New_York are put back on Sun 1 Nov, so 01:30 comes twice; the first is meant.');
	});

	it('of a proposal leaves the contact at finding a time', async () => {
		const vault = new TestVault(people, '2026-10-19T09:00');
		await vault.run(planMeeting, { ...input, status: 'proposed' });
		expect(vault.text(paths.amara)).toContain('contact_stage: scheduling');
		await vault.run(confirmMeeting, { meeting: note, on: day('2026-10-19') });
		expect(vault.text(paths.amara)).toContain('contact_stage: scheduled');
		expect(vault.text(note)).toContain('meeting_status: confirmed');
		expect(vault.text(note)).toContain('confirmed_on: 2026-10-19');
	});

	it.each([
		['with nobody', { contacts: [] }, 'A meeting needs somebody to meet.'],
		['with somebody who asked not to be contacted, also in a group', { contacts: [paths.amara, paths.sunita] }, 'Sunita Deshpande asked not to be contacted. Nothing was written.'],
		['in an abbreviated zone', { zone: 'CST' }, '"CST" is no time zone that is known here.'],
		['of no length', { minutes: 0 }, '0 minutes is no length for a meeting.'],
		['with four goals', { goals: ['a', 'b', 'c', 'd'] }, 'More than three goals is more than one meeting can hold.'],
		['of an unknown kind', { kind: 'party' }, '"party" is no kind of meeting that is known here.'],
		['with a contact that was deleted meanwhile', { contacts: ['Interviews/Contacts/Gone.md'] }, '"Gone" is no longer there.'],
	])('is refused %s', async (_, change, what) => {
		expect((await new TestVault(people, '2026-10-19T09:00').refusal(planMeeting, { ...input, ...change })).what).toBe(what);
	});
});

describe('what came of a meeting', () => {
	const planned = async (): Promise<TestVault> => {
		const vault = new TestVault(people, '2026-10-19T09:00');
		await vault.run(planMeeting, input);
		return vault;
	};

	it('held: sets what really happened, the due dates, and the contact', async () => {
		const vault = await planned();
		vault.edit(note, (text) => text.replace('## Notes\n', '## Notes\n\n- 5\' resource:: podcast, The Data Ward\n'));
		vault.goTo('2026-10-27T20:00');
		const before = vault.text(note);
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held', start: wall('2026-10-27T16:05'), minutes: 40 } });
		expect(vault.text(note)).toBe(before
			.replace('meeting_status: scheduled', 'meeting_status: held')
			.replace('enough?"\n', 'enough?"\nactual_start: 2026-10-27T16:05:00\nactual_end: 2026-10-27T16:45:00\nthank_you_due: 2026-10-28\nreport_back_due: 2026-11-10\n'));
		expect(vault.text(paths.amara)).toContain('contact_stage: met\nlast_contact: 2026-10-27\nnext_touch: 2027-01-25');
		expect(vault.text(paths.amara)).toContain('- 2026-10-27: Met: [[2026-10-27 Amara Okafor]].');
	});

	it('held without times: no end is invented', async () => {
		const vault = await planned();
		vault.goTo('2026-10-27T20:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect(vault.text(note)).toContain('actual_start: 2026-10-27T16:00:00');
		expect(vault.text(note)).not.toContain('actual_end');
		expect(vault.text(note)).not.toContain('report_back_due');
	});

	it('moved: keeps the old time, voids the confirmation, and dates everything by the new one', async () => {
		const vault = await planned();
		await vault.run(confirmMeeting, { meeting: note, on: day('2026-10-19') });
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'moved', start: wall('2026-11-03T09:00'), zone: 'America/Chicago' } });
		const text = vault.text(note);
		expect(text).toContain('meeting_status: scheduled\nmeeting_start: 2026-11-03T09:00:00\ntimezone: America/Chicago');
		expect(text).toContain('reschedules: 1\nprevious_starts:\n  - "2026-10-27T16:00 Europe/Berlin"');
		expect(text).not.toContain('confirmed_on');
		expect(vault.loops()).toEqual(['prepare 2026-10-30', 'confirm 2026-11-02']);
	});

	it('is refused before it began, and a second time', async () => {
		const vault = await planned();
		const held = { meeting: note, outcome: { kind: 'held' as const } };
		expect((await vault.refusal(recordOutcome, held)).what).toBe('"2026-10-27 Amara Okafor" has not begun yet. Nothing was written.');
		vault.goTo('2026-10-28T09:00');
		await vault.run(recordOutcome, held);
		expect((await vault.refusal(recordOutcome, held)).what).toBe('"2026-10-27 Amara Okafor" is recorded as held already.');
		expect((await vault.refusal(confirmMeeting, { meeting: note, on: day('2026-10-28') })).what).toBe('"2026-10-27 Amara Okafor" was held, so there is nothing to confirm.');
	});

	it('is refused for a start that can be read two ways, naming the property and both readings', async () => {
		const vault = await planned();
		vault.edit(note, (text) => text.replace('2026-10-27T16:00:00', '03/04/2026 16:00'));
		const problem = await vault.refusal(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect(problem).toMatchObject({ property: 'meeting_start', note });
		expect(problem.what).toContain('can be read as');
	});

	it('leaves the note of somebody who died since as it was', async () => {
		const vault = await planned();
		vault.edit(paths.amara, () => gordon);
		vault.goTo('2026-10-28T09:00');
		await vault.run(recordOutcome, { meeting: note, outcome: { kind: 'held' } });
		expect(vault.text(paths.amara)).toBe(gordon);
	});
});
