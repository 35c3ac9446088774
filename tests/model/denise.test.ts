import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Now } from '../../src/domain/facts';
import { loopTiming } from '../../src/domain/follow-ups/loop-order';
import { referralGraph } from '../../src/domain/metrics/referral-graph';
import { findings } from '../../src/model/health';
import { everybody } from '../../src/obsidian/dashboard/chosen';
import { funnelFigures } from '../../src/obsidian/dashboard/funnel-page';
import { instantOf } from '../../src/domain/days/time';
import { sampleNotes } from '../playground/sample-vault.mjs';
import { TestVault, wall } from '../actions/test-vault';

/** Denise lives in New York; the device may think that it is elsewhere. Other days: tests/playground/sample-vault.test.ts. */
describe("Denise's vault", () => {
	let vault: TestVault;
	let now: Now;
	beforeAll(async () => {
		vault = new TestVault(Object.fromEntries(await sampleNotes({ name: 'denise', today: '2026-11-23' })), '2026-11-23T08:30', inject('zone'));
		now = vault.model.now(instantOf(wall('2026-11-23T08:30'), 'America/New_York').instant, inject('zone'));
	});

	it('has the same morning on a device in any zone: the day is the one where she lives', () => {
		expect(now).toMatchObject({ today: '2026-11-23', zone: 'America/New_York' });
		const timing = (wanted: string): string[] => vault.model.openLoops(now).filter((loop) => loopTiming(loop, now.today) === wanted).map(({ kind, due }) => `${kind} ${due}`).sort();
		expect(timing('overdue')).toEqual([
			'keep-in-touch 2026-11-16', 'my-promise 2026-11-17', 'my-promise 2026-11-19', 'nudge 2026-11-18', 'report-back 2026-11-18', 'tell-referrer 2026-11-12',
			'thank-you 2026-11-19', 'their-promise 2026-11-13',
		]);
		expect(timing('today')).toEqual(['my-promise 2026-11-23', 'thank-you 2026-11-23']);
	});

	it('tells of twelve decision makers met of 25, of 131 people and 34 meetings', () => {
		const value = (label: string): string | undefined => funnelFigures(vault.model, now, everybody).flatMap(({ figures }) => figures).find((figure) => figure.label === label)?.value;
		expect(value('Decision makers met')).toBe('12 of 25');
		expect([vault.model.contacts().length, vault.model.meetings().length]).toEqual([131, 34]);
	});

	it('finds one stage that contradicts a flag, and a circle of two', () => {
		expect(findings(vault.model, now).map(({ group, note }) => `${group} ${note}`)).toEqual(['stages Interviews/Contacts/Gordon Achterberg.md']);
		expect(referralGraph(vault.model.contacts()).circular.size).toBe(2);
	});
});
