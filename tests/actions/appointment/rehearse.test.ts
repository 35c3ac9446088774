import { describe, expect, it } from 'vitest';
import { listRehearsals } from '../../../src/actions/appointment/list-rehearsals';
import { prepareMeeting } from '../../../src/actions/appointment/prepare-meeting';
import { rehearse } from '../../../src/actions/appointment/rehearse';
import { clockSeconds, spokenSeconds } from '../../../src/domain/meetings/spoken-time';
import { amara, people, paths } from '../people';
import { day, TestVault } from '../test-vault';

const me = 'Me.md';
const profile = `---
type: profile
my_name: Leila # as I sign
timezone: America/Chicago
pitch_30: "I count what wards chart."
---

## Pitch

### Recruiters

I place data where wards decide.

### Data, directors

I turn charting into numbers that wards use.
`;
const audit = 'Interviews/Stories/Audit.md';
const story = '---\ntype: story\nstory_headline: "Cut the audit from days to hours"\nrehearsals: 2\n---\n\n## Challenge\n\nDays of counting.\n\n## Action\n\nI wrote a query.\n\n## Result\n\nHours.\n';

describe('spoken time', () => {
	it('of 150 words is 60 to 65 seconds', () => {
		expect(spokenSeconds(150)).toBeGreaterThanOrEqual(60);
		expect(spokenSeconds(150)).toBeLessThanOrEqual(65);
		expect([clockSeconds(28), clockSeconds(125)]).toEqual(['0:28', '2:05']);
	});
});

describe('what can be rehearsed', () => {
	it('is every pitch, also those for certain listeners, and every story, each as long as its words take', async () => {
		const all = await listRehearsals(new TestVault({ [me]: profile, [audit]: story }).context);
		expect(all.map(({ title, words, aim, times }) => [title, words, aim, times])).toEqual([
			['Pitch, 30 seconds', 5, 30, 0], ['Pitch: Recruiters', 6, 60, 0], ['Pitch: Data, directors', 8, 60, 0], ['Audit', 8, 120, 2],
		]);
		expect(all.at(-1)?.parts.map(({ title }) => title)).toEqual(['Challenge', 'Action', 'Result']);
	});

	it('is nothing where nothing was written', async () => {
		expect(await listRehearsals(new TestVault({ [me]: '---\ntype: profile\n---\n' }).context)).toEqual([]);
	});
});

describe('"I rehearsed it"', () => {
	it('writes the day and the count, and leaves every other byte', async () => {
		const vault = new TestVault({ [me]: profile, [audit]: story });
		expect((await vault.run(rehearse, { note: audit, on: day('2026-10-15'), seconds: 94 })).done).toBe('Rehearsed "Audit" in 94 seconds: 3 times so far.');
		expect(vault.text(audit)).toBe(story.replace('rehearsals: 2\n', 'rehearsals: 3\nrehearsed_on: 2026-10-15\n'));
		expect((await vault.run(rehearse, { note: me, on: day('2026-10-15') })).done).toBe('Rehearsed your pitch: the first time.');
		expect(vault.text(me)).toBe(profile.replace('chart."\n', 'chart."\nrehearsed_on: 2026-10-15\nrehearsals: 1\n'));
	});

	it('of a pitch makes a meeting readier', async () => {
		const vault = new TestVault({ [me]: profile });
		expect(vault.model.rehearsed).toBe(false);
		await vault.run(rehearse, { note: me, on: day('2026-10-15') });
		expect(vault.model.rehearsed).toBe(true);
	});

	it('is refused for a day to come, for another note, and for one that is gone', async () => {
		const vault = new TestVault({ ...people, [me]: profile });
		expect((await vault.refusal(rehearse, { note: me, on: day('2026-10-16') })).what).toContain('has not come yet');
		expect((await vault.refusal(rehearse, { note: paths.amara, on: day('2026-10-15') })).what).toContain('neither a story nor the profile');
		expect((await vault.refusal(rehearse, { note: 'gone.md', on: day('2026-10-15') })).what).toContain('no longer there');
	});
});

describe('the pitch on a sheet', () => {
	const talk = 'Interviews/Meetings/M.md';
	const meeting = '---\ntype: meeting\ncontacts: ["[[Amara Okafor]]"]\nmeeting_status: scheduled\npurpose: [learn-role]\nmeeting_goals: ["x"]\nmeeting_start: 2026-10-29T12:00\ntimezone: America/Chicago\nduration_min: 30\n---\n';
	const pitchFor = async (properties: string): Promise<string | undefined> => {
		const vault = new TestVault({ [me]: profile, [talk]: meeting, [paths.amara]: amara.replace('contact_category: [alumni]', properties) });
		await vault.run(prepareMeeting, { meeting: talk });
		return /^- Pitch: (.*)$/m.exec(vault.text(talk))?.[1];
	};

	it('is the one whose heading suits the person, else that of 30 seconds', async () => {
		expect(await pitchFor('contact_category: [recruiter]')).toBe('I place data where wards decide.');
		expect(await pitchFor('contact_category: [cold]\njob_function: [data]')).toBe('I turn charting into numbers that wards use.');
		expect(await pitchFor('contact_category: [cold]\njob_function: [finance]')).toBe('I count what wards chart.');
	});
});
