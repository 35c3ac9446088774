import { describe, expect, it } from 'vitest';
import { wantedPeople } from '../../../src/domain/metrics/wanted-people';
import { compareLamp, isRated } from '../../../src/domain/people/lamp-order';
import { whoFirst } from '../../../src/domain/people/who-first';
import type { ContactFacts, Rules } from '../../../src/domain/facts';
import { contactFacts, goalFacts, meetingFacts, nowOn, on, smallVault, type SmallVault } from '../small-vault';

const rules: Rules = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 };
const now = nowOn('2026-11-23');
const goal = goalFacts('Data', { goal_status: 'active', target_levels: ['director', 'senior-ic'], target_functions: ['data', 'operations'], target_organizations: [{ target: 'Acme' }, { target: 'Cedar' }] });

describe('whom to write to first', () => {
	const order = (contacts: readonly ContactFacts[]): readonly string[] =>
		whoFirst(contacts, [goal.path], smallVault({ contacts, goals: [goal] }), rules, now).map(({ facts }) => facts.name);

	it('is who was planned for a day by hand, then who has most points, then the name', () => {
		const strong = { contact_level: 'director', job_function: ['data'], reason_to_talk: 'knows it', email: ['a@example.com'], tie: 'close' } as const;
		expect(order([
			contactFacts('Zoe'), contactFacts('Bea'), contactFacts('Strong', strong),
			contactFacts('Later', { next_touch: on('2026-12-03') }), contactFacts('Sooner', { next_touch: on('2026-11-25') }),
		])).toEqual(['Sooner', 'Later', 'Strong', 'Bea', 'Zoe']);
	});

	it('says for what the points are given, and they add up', () => {
		const facts = contactFacts('Strong', { contact_level: 'senior-ic', job_function: ['Operations'], tie: 'weak' });
		const [ranked] = whoFirst([facts], [goal.path], smallVault({ contacts: [facts], goals: [goal] }), rules, now);
		expect(ranked?.parts.map(({ says, points }) => ({ says, points }))).toEqual([
			{ says: 'works in a function you want to meet', points: 3 }, { says: 'is at a level you want to meet', points: 2 }, { says: 'your tie is weak', points: 1 },
		]);
		expect(ranked?.score).toBe(6);
	});

	it('ranks each for the goals it was noted for and that are pursued, else for all that are', () => {
		const dropped = goalFacts('Nursing', { goal_status: 'dropped', target_levels: ['director'] });
		const director = { contact_level: 'director' } as const;
		const contacts = [
			contactFacts('For this goal', director, { goals: [goal.path] }),
			contactFacts('For none yet', director),
			contactFacts('For a dropped goal', director, { goals: [dropped.path] }),
		];
		const ranked = whoFirst(contacts, [goal.path], smallVault({ contacts, goals: [goal, dropped] }), rules, now);
		expect(ranked.map(({ facts, parts }) => [facts.name, ...parts.map(({ inShort }) => inShort)]))
			.toEqual([['For this goal', 'level', 'same goal'], ['For none yet', 'level'], ['For a dropped goal']]);
	});

	it('gives no points to whoever names themselves; a referrer whose note is gone still counts', () => {
		const points = (referred_by: readonly { target: string }[], referrers: readonly string[]): number | undefined =>
			whoFirst([contactFacts('Loop', { referred_by }, { referrers })], [], smallVault({}), rules, now)[0]?.parts.find(({ inShort }) => inShort === 'named to you')?.points;
		expect(points([{ target: 'Loop' }], ['Contacts/Loop.md'])).toBeUndefined();
		expect(points([{ target: 'Loop' }, { target: 'Amara' }], ['Contacts/Loop.md', 'Contacts/Amara.md'])).toBe(2);
		expect(points([{ target: 'Gone' }], [])).toBe(2);
	});

	it('is nobody who was written to, who asked not to be, who has died, or whose time has not come', () => {
		expect(order([
			contactFacts('Written to', { outreach_sent: on('2026-11-20') }), contactFacts('Asked not to', { do_not_contact: true }), contactFacts('Dead', { deceased: true }),
			contactFacts('Paused', { contact_stage: 'paused', next_touch: on('2027-03-01') }), contactFacts('Closed', { contact_stage: 'closed', closed_reason: 'declined' }), contactFacts('Listed'),
		])).toEqual(['Listed']);
	});
});

describe('the order of organizations', () => {
	const lamp = (lamp_motivation: number | undefined, lamp_posting: number | undefined, lamp_advocacy: 'yes' | 'no' | 'unknown' | undefined) => ({ lamp_motivation, lamp_posting, lamp_advocacy });

	it('is motivation down, postings down, an advocate first, and what was put first by hand above all', () => {
		const byHand = lamp(4, undefined, undefined);
		const best = lamp(3, 3, 'yes');
		const noAdvocate = lamp(3, 3, 'no');
		const fewPostings = lamp(3, 1, 'yes');
		const lessWanted = lamp(2, 3, 'yes');
		const unrated = lamp(undefined, undefined, 'unknown');
		const order = [byHand, best, noAdvocate, fewPostings, lessWanted, unrated];
		expect([...order].reverse().sort(compareLamp)).toEqual(order);
		expect([...order].sort(compareLamp)).toEqual(order);
		const postingsUnknown = lamp(3, undefined, 'yes');
		expect([postingsUnknown, fewPostings].sort(compareLamp)).toEqual([fewPostings, postingsUnknown]);
		expect([fewPostings, postingsUnknown].sort(compareLamp)).toEqual([fewPostings, postingsUnknown]);
		expect([lamp(undefined, undefined, 'no'), unrated].sort(compareLamp)).toHaveLength(2);
		expect(isRated(unrated)).toBe(false);
		expect([byHand, lamp(undefined, 1, undefined), lamp(undefined, undefined, 'no')].every(isRated)).toBe(true);
	});
});

describe('who of those wanted is met', () => {
	const counts = (vault: SmallVault, wanted = goal): ReturnType<typeof wantedPeople> =>
		wantedPeople(wanted, vault.contacts ?? [], (target) => target.toLowerCase(), smallVault(vault), rules, now);
	const director = { contact_level: 'director' } as const;

	it('is counted level by line of work: met, of those known, each person once in a cell', () => {
		const met = contactFacts('Met', { ...director, job_function: ['data', 'operations'] }, { organizations: ['acme'] });
		const known = contactFacts('Known', { ...director, job_function: ['Data'] });
		const gone = contactFacts('Asked not to', { ...director, job_function: ['data'], do_not_contact: true });
		const dead = contactFacts('Dead', { ...director, job_function: ['data'], deceased: true });
		const contacts = [met, known, gone, dead];
		const meetings = [meetingFacts('2026-11-02 Met', [met], { meeting_status: 'held' }), meetingFacts('2026-11-03 Met', [met], { meeting_status: 'held' })];
		expect(counts({ contacts, meetings })).toEqual({
			levels: ['director', 'senior-ic'], functions: ['data', 'operations'],
			counts: [[{ known: 2, met: 1 }, { known: 1, met: 1 }], [{ known: 0, met: 0 }, { known: 0, met: 0 }]],
			organizations: { wanted: 2, known: 1, met: 1 },
		});
	});

	it('does not count somebody of whom no level is known at a level', () => {
		expect(counts({ contacts: [contactFacts('Known', { job_function: ['data'] })] })?.counts[0]?.[0]).toEqual({ known: 0, met: 0 });
	});

	it('does not count a practice meeting as met', () => {
		const friend = contactFacts('Friend', { ...director, job_function: ['data'] });
		const meetings = [meetingFacts('2026-11-02 Friend', [friend], { meeting_status: 'held', meeting_kind: 'practice' })];
		expect(counts({ contacts: [friend], meetings })?.counts[0]?.[0]).toEqual({ known: 1, met: 0 });
	});

	it('takes any line of work where the goal names levels only, and nothing where it names nobody', () => {
		const contacts = [contactFacts('Known', director)];
		expect(counts({ contacts }, goalFacts('Levels', { target_levels: ['director'] }))?.counts).toEqual([[{ known: 1, met: 0 }]]);
		expect(counts({ contacts }, goalFacts('Organizations', { target_organizations: [{ target: 'Acme' }] }))?.counts).toEqual([]);
		expect(counts({ contacts }, goalFacts('Open'))).toBeUndefined();
	});
});
