import { expect, it } from 'vitest';
import { fillIn, pressButton } from './form';
import { Playground } from './playground';

const goal = 'Interviews/Goals/Health data analyst.md';

it('writes a week for a coach into the goal, naming only whom was ticked, from any note and by keyboard', async () => {
	const opened = await Playground.open({ now: '2026-11-23T09:00' });
	const { page, vault } = opened;
	const before = await vault.snapshot();
	await opened.runCommand('Informational Interviews: Write week report');
	const form = page.locator('.ii-form');
	await form.getByText('Who may be named in it?').waitFor();
	await page.screenshot({ path: 'test-output/week-report-form.png' });
	await fillIn(page, { 'Which week?': { choose: 'Last' }, 'Hannah Feldstein': 'tick' });
	await pressButton(page, 'Write report');
	const text = await opened.waitForNote(goal, (written) => written.includes('## Reports'));
	await opened.waitForNotice('Wrote the report');
	await page.screenshot({ path: 'test-output/week-report.png' });
	expect(text.startsWith(before.get(goal)?.toString().trimEnd() ?? '?')).toBe(true);
	const report = text.slice(text.indexOf('## Reports'));
	expect(report).toMatch(/### Week of 2026-11-16\n\n\*\*The numbers\*\*/u);
	expect(report).toMatch(/- Fri 20 Nov: Hannah Feldstein/u);
	const contacts = [...before.keys()].filter((at) => at.startsWith('Interviews/Contacts/')).map((at) => at.slice(20, -3));
	expect(contacts.filter((name) => report.includes(name))).toEqual(['Hannah Feldstein']);
	expect(await vault.differenceTo(before)).toEqual({ created: [], changed: [goal], deleted: [] });
});
