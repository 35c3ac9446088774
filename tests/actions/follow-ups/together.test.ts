import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../src/actions/action';
import { finishLoop } from '../../../src/actions/follow-ups/finish-loop';
import { skipLoop } from '../../../src/actions/follow-ups/skip-loop';
import { snoozeLoop } from '../../../src/actions/follow-ups/snooze-loop';
import { together } from '../../../src/actions/follow-ups/together';
import { day, TestVault } from '../test-vault';

const contact = (name: string): string => `---\ntype: contact\nname: "${name}"\ncontact_stage: met\n---\n\n## Log\n`;
const meeting = '---\ntype: meeting\ncontacts: ["[[Amara]]", "[[Jonas]]"]\nmeeting_status: debriefed\nmeeting_start: 2026-10-13T10:00:00\ntimezone: America/Chicago\nduration_min: 30\n---\n\n## Promises\n\n- [ ] I promised: a link (2026-10-14)\n';
const files = { 'C/Amara.md': contact('Amara'), 'C/Jonas.md': contact('Jonas'), 'M/Talk.md': meeting };

describe('several things done together', () => {
	it('are one plan with one step for each note, also where several concern the same note, and one undo', async () => {
		const vault = new TestVault(files);
		const loops = vault.model.openLoops(vault.now);
		expect(loops.map(({ kind }) => kind).sort()).toEqual(['my-promise', 'thank-you', 'thank-you']);
		const plan = await vault.run(together, { done: 'Done: 3 things.', parts: loops.map((loop) => (context: ActionContext) => finishLoop({ loop, on: day('2026-10-15') }, context)) });
		expect(plan.done).toBe('Done: 3 things.');
		expect(plan.steps.map((step) => ('path' in step ? step.path : '')).sort()).toEqual(['C/Amara.md', 'C/Jonas.md', 'M/Talk.md']);
		expect(vault.loops()).toEqual(['keep-in-touch 2027-01-13', 'keep-in-touch 2027-01-13']);
		expect(vault.text('M/Talk.md')).toContain('thank_you_sent: 2026-10-15');
		expect(vault.text('M/Talk.md')).toContain('- [x] I promised: a link');
		await vault.committer.undo();
		expect(vault.notes.all()).toEqual(files);
	});

	it('can be put off and skipped, each with a mark of its own', async () => {
		const vault = new TestVault(files);
		const thanks = vault.model.openLoops(vault.now).filter(({ kind }) => kind === 'thank-you');
		await vault.run(together, { done: 'Put off.', parts: thanks.map((loop) => (context: ActionContext) => snoozeLoop({ loop, until: day('2026-10-20') }, context)) });
		expect(vault.text('M/Talk.md')).toContain('snoozed:\n  - "thank-you 2026-10-20 [[Amara]]"\n  - "thank-you 2026-10-20 [[Jonas]]"');
		await vault.run(together, { done: 'Skipped.', parts: thanks.map((loop) => (context: ActionContext) => skipLoop({ loop }, context)) });
		expect(vault.loops()).toEqual(['my-promise 2026-10-14']);
	});

	it('are all left undone where one of them cannot be done', async () => {
		const vault = new TestVault(files);
		const [loop] = vault.model.openLoops(vault.now);
		if (loop === undefined) throw new Error('nothing open');
		const problem = await vault.refusal(together, { done: '', parts: [(context: ActionContext) => finishLoop({ loop, on: day('2026-10-15') }, context), (context: ActionContext) => finishLoop({ loop, on: day('2026-10-15') }, context)] });
		expect(problem.what).toContain('is not open any more');
	});
});
