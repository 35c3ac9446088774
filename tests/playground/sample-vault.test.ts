import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loopTiming } from '../../src/domain/follow-ups/loop-order';
import { stageConflict } from '../../src/domain/people/stage-conflict';
import { referralGraph } from '../../src/domain/metrics/referral-graph';
import { findings } from '../../src/model/health';
import { everybody } from '../../src/obsidian/dashboard/chosen';
import { funnelFigures } from '../../src/obsidian/dashboard/funnel-page';
import type { VaultModel } from '../../src/model/vault-model';
import { rulesFromSettings } from '../../src/settings/rules-from-settings';
import { TestVault } from '../actions/test-vault';
import { expandDates } from './date-tokens.mjs';
import { keepSampleVault, sampleNotes } from './sample-vault.mjs';

/** Each weekday, both ends of daylight saving, the end of a year, a leap day, and days on both sides of 31 May. */
const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-12-31', '2027-01-12', '2027-03-15', '2027-05-12', '2027-11-08', '2028-02-29'];
const name = 'leila';
const capture = /^- \d+' (skill|certification|opening|advice|resource|trend|process|culture|pay-range|fit|warning|quote|affirmation):: (.+)$/;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay());

describe.each(days)("Leila's vault made on %s", (today) => {
	let notes: Map<string, string>;
	let vault: TestVault;
	let model: VaultModel;
	beforeAll(async () => {
		notes = await sampleNotes({ name, today });
		vault = new TestVault(Object.fromEntries(notes), `${today}T09:00`);
		model = vault.model;
	});
	const lines = (folder: string): string[] => [...notes].filter(([file]) => file.startsWith(`Interviews/${folder}/`)).flatMap(([, text]) => text.split('\n'));

	it('has the people, meetings and stories of her story', () => {
		const first = model.contacts().map(({ contact }) => contact.contact_category[0] ?? '');
		const count = (...categories: string[]): number => first.filter((category) => categories.includes(category)).length;
		expect([count('relative', 'acquaintance'), count('former-boss', 'former-coworker'), count('alumni'), count('association'), count('cold')]).toEqual([9, 8, 4, 3, 2]);
		expect(model.contacts()).toHaveLength(26);
		expect(model.meetings()).toHaveLength(9);
		expect(model.stories()).toHaveLength(2);
		expect(model.goals()).toHaveLength(1);
		expect(model.profile()?.profile.my_name).toBe('Leila Haddad-Nilsson');
	});

	it('holds 31 insights, with SQL from four people and the certificate contradicted', () => {
		const captured = lines('Meetings').flatMap((line) => capture.exec(line) ?? []).filter((_, index) => index % 3 === 0);
		expect(captured).toHaveLength(31);
		const holding = (words: RegExp): number => model.meetings().filter((meeting) => words.test(notes.get(meeting.path) ?? '')).length;
		expect(holding(/' skill:: SQL/)).toBe(4);
		expect(holding(/certification:: CPHIMS \| for/)).toBe(2);
		expect(holding(/certification:: CPHIMS \| against/)).toBe(1);
		expect(holding(/affirmation:: "your calm in a crisis is rare"/)).toBe(1);
		const expires = /opening:: .*April budget \| expires (\d{4}-05-31)/.exec(lines('Meetings').join('\n'))?.[1] ?? '';
		expect(expires > today).toBe(true);
	});

	it('begins with a believable morning', () => {
		const shown = model.openLoops(vault.now).filter((loop) => loopTiming(loop, vault.now.today) !== 'later');
		const rows = shown.map((loop) => `${loop.kind} ${path.posix.basename(loop.person ?? loop.owner, '.md')}`);
		expect(rows.length).toBeGreaterThanOrEqual(6);
		expect(rows.length).toBeLessThanOrEqual(10);
		expect(rows).toEqual(expect.arrayContaining(['try-next-contact Ellis Brandvold', 'offer-times Wang Xiaoming 王小明', 'nudge Mehmet Yıldırım']));
		const third = shown.find((loop) => loop.kind === 'try-next-contact');
		expect(third?.next).toBe("Interviews/Contacts/Dennis O'Neal.md");
		if (!isWeekend(today)) expect(third?.due).toBe(today);
		expect(shown.some((loop) => loop.kind === 'my-promise' && loop.due < today)).toBe(true);
		const tomorrow = expandDates('{{today+1}}', today);
		expect(model.upcomingMeetings(vault.now)).toHaveLength(isWeekend(tomorrow) ? 0 : 1);
	});
});

/** Who is in each sample, and whose stored stage is meant to contradict the dates. */
const samples = [
	{ sample: 'leila', zone: 'America/Chicago', conflicts: [] },
	{ sample: 'denise', zone: 'America/New_York', conflicts: ['Interviews/Contacts/Gordon Achterberg.md: ready / closed'] },
];

describe.each(samples.flatMap((each) => days.map((today) => ({ ...each, today }))))('the vault of $sample made on $today', ({ sample, zone, conflicts, today }) => {
	let notes: Map<string, string>;
	let vault: TestVault;
	let model: VaultModel;
	beforeAll(async () => {
		notes = await sampleNotes({ name: sample, today });
		vault = new TestVault(Object.fromEntries(notes), `${today}T09:00`, zone);
		model = vault.model;
	});

	it('has nothing that cannot be read, and no link that leads nowhere', () => {
		expect(model.problems()).toEqual([]);
		const known = new Set([...notes.keys()].map((file) => path.posix.basename(file, '.md')));
		const linked = [...notes.values()].flatMap((text) => [...text.matchAll(/\[\[([^\]|]+)/g)].map((found) => found[1] ?? ''));
		expect(linked.filter((target) => !known.has(target))).toEqual([]);
	});

	it('was lived on working days, in order', () => {
		for (const { path: file, meeting } of model.meetings()) {
			const day = meeting.meeting_start?.kind === 'moment' ? meeting.meeting_start.wall.slice(0, 10) : '';
			expect(path.posix.basename(file).startsWith(`${day} `), file).toBe(true);
			expect(isWeekend(day), file).toBe(false);
			expect(meeting.meeting_status === 'scheduled', file).toBe(day > today);
		}
		for (const { contact } of model.contacts()) {
			const [sent, replied] = [contact.outreach_sent, contact.replied_on];
			if (sent?.kind === 'day' && replied?.kind === 'day') expect(sent.date <= replied.date, contact.name).toBe(true);
		}
	});

	it('stores for everybody the stage that the dates say, but for one that is meant to be wrong', () => {
		const found = model.contacts().flatMap((facts) => {
			const conflict = stageConflict(facts, model, rulesFromSettings(vault.settings), vault.now);
			return conflict === undefined ? [] : [`${facts.path}: ${conflict.stored} / ${conflict.derived}`];
		});
		expect(found).toEqual(conflicts);
	});
});

describe.each(days)("Denise's vault made on %s", (today) => {
	let vault: TestVault;
	let model: VaultModel;
	beforeAll(async () => {
		vault = new TestVault(Object.fromEntries(await sampleNotes({ name: 'denise', today })), `${today}T09:00`, 'America/New_York');
		model = vault.model;
	});
	const person = (who: string): string => `Interviews/Contacts/${who}.md`;
	const flagged = ['Gordon Achterberg', 'Sunita Deshpande'].map(person);

	it('has the people, goals and meetings of her story', () => {
		expect(model.contacts()).toHaveLength(131);
		expect(model.contacts().filter(({ contact }) => contact.tie === 'dormant')).toHaveLength(60);
		expect(model.meetings()).toHaveLength(34);
		expect(model.goals().map(({ name: goal }) => goal).sort()).toEqual(['Board seat', 'COO, mid-size manufacturer']);
		expect(model.stories()).toHaveLength(3);
		expect(model.profile()?.profile.my_name).toBe("Denise O'Rourke");
		expect(model.contact(person('Roy Tiberius Null'))?.name).toBe('Roy Tiberius Null');
		expect(model.contact(person('Ines Calloway-Brandt'))?.organizations).toHaveLength(2);
		const [over, ...others] = model.meetingsWith(person('Warren Tisdale')).map(({ meeting }) => meeting);
		expect(others).toEqual([]);
		expect(over?.duration_min).toBe(30);
		expect(JSON.stringify(over?.actual_end)).toMatch(/T15:55/);
		const early = model.meetingsWith(person('Hye-jin Park 박혜진')).map(({ meeting }) => JSON.stringify(meeting.meeting_start));
		expect(early).toEqual([expect.stringMatching(/-(11|03)-\d\dT07:30/)]);
	});

	it('has met twelve decision makers of 25', () => {
		const figures = funnelFigures(model, vault.now, everybody).flatMap((block) => block.figures);
		expect(figures.find(({ label }) => label === 'Decision makers met')?.value).toBe('12 of 25');
	});

	it('shows eight overdue rows, and none for anybody who has died or asked not to be contacted', () => {
		const loops = model.openLoops(vault.now);
		const overdue = loops.filter((loop) => loopTiming(loop, vault.now.today) === 'overdue').map((loop) => loop.kind).sort();
		expect(overdue).toEqual(['keep-in-touch', 'my-promise', 'my-promise', 'nudge', 'report-back', 'tell-referrer', 'thank-you', 'their-promise']);
		expect(loops.filter(({ person: who, owner, next }) => [who, owner, next].some((one) => one !== undefined && flagged.includes(one)))).toEqual([]);
		expect(JSON.stringify(model.waiting(vault.now))).not.toMatch(/Gordon Achterberg\.md|Sunita Deshpande\.md/);
	});

	it('keeps the referrals of the dead, the circle of two, and the seat of who wants to be left alone', () => {
		expect(model.referredBy(person('Gordon Achterberg'))).toHaveLength(4);
		const graph = referralGraph(model.contacts());
		expect([...graph.circular].sort()).toEqual(['Ines Calloway-Brandt', 'Marcus Lindqvist'].map(person));
		expect(model.contact(person('Sunita Deshpande'))?.referrers).toHaveLength(2);
		expect(model.meetingsWith(person('Sunita Deshpande')).map(({ contacts }) => contacts.length)).toEqual([3]);
	});

	it('shows in Health that one stage contradicts a flag, and nothing else', () => {
		const found = findings(model, vault.now).map(({ group, note }) => `${group} ${note}`);
		expect(found).toEqual([`stages ${person('Gordon Achterberg')}`]);
	});
});

describe('dates counted from today', () => {
	it.each([
		['{{today}}', '2026-11-23'], ['{{today-39}}', '2026-10-15'], ['{{today-3B}}', '2026-11-18'], ['{{today+5B}}', '2026-11-30'], ['{{today-1B+1}}', '2026-11-21'],
		['{{month+2}}', '2027-01-11'], ['{{month+2|month}}', 'January'], ['{{next 05-31}}', '2027-05-31'], ['{{today|long}}', 'Monday 23 November'], ['{{today+1|weekday}}', 'Tuesday'],
		['{{clocks}}', '2026-11-01'], ['{{clocks+1}}', '2026-11-02'],
	])('%s is %s', (token, date) => {
		expect(expandDates(token, '2026-11-23')).toBe(date);
	});

	it('refuses a token that it does not know', () => {
		expect(() => expandDates('{{tomorrow}}', '2026-11-23')).toThrow('{{tomorrow}}');
	});
});

describe('the vault that npm start works on', () => {
	let vaults: string;
	beforeAll(async () => {
		vaults = await mkdtemp(path.join(tmpdir(), 'vaults-'));
	});
	afterAll(() => rm(vaults, { recursive: true }));
	const keep = (today: string, fresh = false): ReturnType<typeof keepSampleVault> => keepSampleVault({ vaults, today, name, fresh });
	const start = (): string => path.join(vaults, name, 'Start here.md');

	it('is made again for a new day while nobody has touched it, and keeps the settings', async () => {
		expect((await keep('2026-11-23')).made).toBe('now');
		const data = path.join(vaults, name, '.obsidian', 'data.json');
		await mkdir(path.dirname(data), { recursive: true });
		await writeFile(data, '{}');
		expect((await keep('2026-11-23')).made).toBe('kept');
		expect((await keep('2026-11-24')).made).toBe('now');
		expect(await readFile(data, 'utf8')).toBe('{}');
		expect((await readdir(path.join(vaults, name, 'Interviews', 'Meetings'))).sort().at(-1)).toContain('2026-11-25');
	});

	it('is left alone once a person has changed it', async () => {
		await writeFile(start(), 'mine');
		expect(await keep('2026-11-30')).toMatchObject({ made: 'kept', since: '2026-11-24' });
		expect(await readFile(start(), 'utf8')).toBe('mine');
	});

	it('moves what a person changed aside when asked for a fresh one', async () => {
		const { made, aside } = await keep('2026-11-30', true);
		expect(made).toBe('now');
		expect(await readFile(path.join(aside ?? '', 'Start here.md'), 'utf8')).toBe('mine');
		expect(await readFile(start(), 'utf8')).toContain('These are Leila');
	});
});
