import { describe, expect, it } from 'vitest';
import { tickGoal } from '../../../src/actions/conversation/tick-goal';
import { notes, running, talkPath } from '../running-notes';
import { TestVault } from '../test-vault';

const goal = 'Which SQL skills are enough?';

describe('ticking a goal during the meeting', () => {
	it('writes the goal in its own words, and nothing else', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:12');
		const plan = await vault.run(tickGoal, { meeting: talkPath, goal, met: true });
		expect(plan.done).toBe('Goal met: Which SQL skills are enough?');
		expect(vault.text(talkPath)).toBe(running.replace('\n---\n', `\ngoals_met:\n  - "${goal}"\n---\n`));
	});

	it('takes the tick away again', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:12');
		await vault.run(tickGoal, { meeting: talkPath, goal, met: true });
		await vault.run(tickGoal, { meeting: talkPath, goal, met: false });
		expect(vault.text(talkPath)).toBe(running);
		await vault.run(tickGoal, { meeting: talkPath, goal, met: true });
		await vault.run(tickGoal, { meeting: talkPath, goal: 'Name two people in procurement', met: true });
		await vault.run(tickGoal, { meeting: talkPath, goal, met: false });
		expect(vault.text(talkPath)).toContain('goals_met:\n  - "Name two people in procurement"\n---');
	});

	it('is refused for words that are no goal of the meeting', async () => {
		const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:12');
		expect(await vault.refusal(tickGoal, { meeting: talkPath, goal: 'Find a job', met: true })).toMatchObject({ note: talkPath, property: 'meeting_goals' });
		expect(vault.text(talkPath)).toBe(running);
	});
});
