import { beforeAll, describe, expect, it } from 'vitest';
import { compareLoops } from '../../src/domain/follow-ups/loop-order';
import type { CachedNote } from '../../src/model/cached-note';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import { at, FedModel, note } from './fed-model';

const count = 10_000;

/** 10,000 contacts at 2,000 organizations, each with a meeting that was held or lies ahead. */
function cached(path: string, frontmatter: Record<string, unknown>): CachedNote {
	return { path, frontmatter, filledHeadings: [], uncheckedTasks: 0, mtime: 1 };
}

function contact(index: number, more: Record<string, unknown> = {}): CachedNote {
	return cached(`C/Person ${index}.md`, {
		type: 'contact', name: `Person ${index}`, organization: [`[[Firm ${index % 2000}]]`], outreach_sent: '2026-10-01', email: ['p@example.com'], ...more,
	});
}

function meeting(index: number): CachedNote {
	return cached(`M/${index}.md`, {
		type: 'meeting', contacts: [`[[C/Person ${index}]]`], meeting_status: index % 2 === 0 ? 'debriefed' : 'scheduled',
		meeting_start: index % 2 === 0 ? '2026-10-05T10:00' : '2026-10-20T10:00', timezone: 'America/Chicago', duration_min: 30,
	});
}

describe('in a vault of 10,000 contacts and 10,000 meetings', { timeout: 60_000 }, () => {
	let model: VaultModel;
	const now = at('2026-10-19T09:00');
	beforeAll(() => {
		const known = new Set<string>();
		model = new VaultModel({
			naming: defaultSettings.naming,
			rules: { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 },
			resolve: (target) => (known.has(`${target}.md`) ? `${target}.md` : undefined),
		});
		for (let index = 0; index < count; index += 1) known.add(`C/Person ${index}.md`).add(`M/${index}.md`);
		for (let index = 0; index < count; index += 1) {
			model.put(contact(index));
			model.put(meeting(index));
		}
		expect(model.openLoops(now).length).toBeGreaterThan(count);
	}, 120_000);

	function costOf(change: () => void, then = now): number {
		const before = model.computations;
		change();
		model.openLoops(then);
		return model.computations - before;
	}

	it('asking again costs nothing', () => {
		expect(costOf(() => undefined)).toBe(0);
		expect(costOf(() => undefined, at('2026-10-19T09:05'))).toBe(0);
	});

	it('one changed contact costs itself, its meeting and the colleagues who looked at it', () => {
		const cost = costOf(() => model.put(contact(4321, { email: ['new@example.com'] })));
		expect(cost).toBeGreaterThan(0);
		expect(cost).toBeLessThanOrEqual(12);
	});

	it('one changed meeting costs no more than the people around it', () => {
		const before = model.openLoops(now).length;
		const cost = costOf(() => model.put(cached('M/77.md', { ...meeting(77).frontmatter, meeting_status: 'cancelled' })));
		expect(cost).toBeGreaterThan(0);
		expect(cost).toBeLessThanOrEqual(12);
		expect(model.openLoops(now).length).not.toBe(before);
	});

	it('a note that is none of ours costs nothing', () => {
		expect(costOf(() => model.put(cached('Diary.md', { type: 'diary' })))).toBe(0);
	});

	it('stays in the order of the dashboard through many changes', () => {
		for (let index = 0; index < 50; index += 1) costOf(() => model.put(contact(index * 7, { outreach_sent: `2026-09-${String(10 + index % 20)}` })));
		const loops = model.openLoops(now);
		expect([...loops].sort(compareLoops)).toEqual(loops);
		expect(new Set(loops).size).toBe(loops.length);
	});
});

describe('time', () => {
	const scheduled = note(['type: meeting', 'contacts: ["[[Ann]]"]', 'meeting_status: scheduled', 'meeting_start: 2026-10-20T10:00', 'timezone: America/Chicago', 'duration_min: 30', 'confirmed_on: 2026-10-19']);
	const fed = (): FedModel => new FedModel({ 'Ann.md': note(['type: contact', 'name: Ann']), 'Bo.md': note(['type: contact', 'name: Bo']), 'M.md': scheduled });
	const kinds = (model: VaultModel, wall: string): string[] => model.openLoops(at(wall)).map(({ kind }) => kind);

	it('shows a meeting from 48 hours before it, until it is over', () => {
		const { model } = fed();
		const shown = (wall: string): number => model.upcomingMeetings(at(wall)).length;
		expect(['2026-10-18T09:59', '2026-10-18T10:00', '2026-10-20T10:29', '2026-10-20T10:30'].map(shown)).toEqual([0, 1, 1, 0]);
	});

	it('asks about a meeting at the minute it is over, without any note having changed', () => {
		const { model } = fed();
		expect(kinds(model, '2026-10-20T10:29')).toEqual(['prepare']);
		const before = model.computations;
		expect(kinds(model, '2026-10-20T10:29')).toEqual(['prepare']);
		expect(model.computations).toBe(before);
		expect(kinds(model, '2026-10-20T10:30')).toEqual(['did-it-happen']);
		expect(kinds(model, '2026-10-20T10:29')).toEqual(['prepare']);
	});

	it('a new day asks nobody again whose answer did not depend on the day', () => {
		const { model } = fed();
		model.openLoops(at('2026-10-19T23:59'));
		const before = model.computations;
		model.openLoops(at('2026-10-20T00:00'));
		expect(model.computations - before).toBeLessThan(3);
	});
});
