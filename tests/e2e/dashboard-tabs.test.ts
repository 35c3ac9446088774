import { expect, it } from 'vitest';
import { Dashboard } from './dashboard';
import { tabTo } from './form';
import { Playground } from './playground';

it('shows what there is of Denise in every tab, narrows it down, and puts off and skips several rows at once, by keyboard', async () => {
	const playground = await Playground.open({ sample: 'denise', now: '2026-11-23T08:30', zone: 'America/New_York' });
	const { page, vault } = playground;
	const dashboard = new Dashboard(playground);
	await dashboard.open();
	const today = await dashboard.rows();
	const late = today.filter(({ section }) => section.startsWith('Overdue')).map(({ title }) => title);
	expect(late).toHaveLength(8);

	// The arrow keys go from tab to tab; each says by its heading and its numbers what it is about.
	const panel = page.locator('.ii-dashboard [role="tabpanel"]');
	const figure = (label: string): Promise<string> => panel.locator('.ii-figure', { has: page.getByText(label, { exact: true }) }).locator('.ii-figure-value').innerText();
	const next = async (tab: string): Promise<void> => {
		await playground.press('ArrowRight');
		await page.locator('.ii-dashboard').getByRole('tab', { name: tab, selected: true }).waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(tab);
	};
	await page.locator('.ii-dashboard').getByRole('tab', { name: 'Today' }).focus();
	await next('Waiting');
	await next('Week');
	await expect.poll(() => figure('Practice')).toBe('none yet');
	await next('Funnel');
	await expect.poll(() => figure('Decision makers met')).toBe('12 of 25');
	await next('Learned');
	await panel.getByText('Skills they named').or(panel.getByText('What you wanted to know')).first().waitFor();
	await next('People');
	await panel.getByText('Whom to write to first').waitFor();
	expect(await panel.getByText('In a circle').count()).toBe(1);
	await next('Health');
	await expect.poll(() => panel.locator('.ii-row-name').allInnerTexts()).toEqual(['Gordon Achterberg']);
	// In the sidebar the tabs stand in one row, wider than there is room for, with the one that is shown in view.
	await page.locator('.ii-dashboard').getByRole('tab', { name: 'Health 1' }).waitFor();
	const isInView = async (): Promise<boolean> => {
		const [row, shown, first] = await Promise.all(['[role="tablist"]', '[role="tab"][aria-selected="true"]', '[role="tab"]'].map((part) => page.locator(`.ii-dashboard ${part}`).first().boundingBox()));
		if (!row || !shown || !first) return false;
		return shown.y === first.y && shown.x > row.x && shown.x + shown.width <= row.x + row.width;
	};
	await expect.poll(isInView).toBe(true);
	await next('Today');

	// A goal narrows Today down, and nothing chosen shows everybody again.
	await tabTo(page, 'Goal');
	await page.keyboard.type('Board');
	await expect.poll(async () => (await dashboard.rows()).length).toBeLessThan(today.length);
	await tabTo(page, 'Goal');
	await page.keyboard.type('All');
	await expect.poll(async () => (await dashboard.rows()).length).toBe(today.length);

	// Two rows are chosen and skipped by one key, and come back by one undo; then put off until tomorrow.
	const before = await vault.snapshot();
	const chooseTwo = async (): Promise<void> => {
		await page.locator('.ii-dashboard .ii-row').first().focus();
		await playground.press('Space', 'Shift+ArrowDown');
		await page.getByText('2 chosen').waitFor();
	};
	await chooseTwo();
	await playground.press('x');
	await expect.poll(async () => (await dashboard.rows()).length).toBe(today.length - 2);
	await playground.runCommand('Informational Interviews: Undo last change');
	await expect.poll(async () => (await dashboard.rows()).length).toBe(today.length);
	await expect.poll(() => vault.differenceTo(before)).toEqual({ created: [], changed: [], deleted: [] });
	await chooseTwo();
	await playground.press('s');
	await page.locator('.menu').getByText('Tomorrow').waitFor();
	await playground.press('ArrowDown', 'Enter');
	await expect.poll(async () => (await dashboard.rows()).filter(({ section }) => section.startsWith('Overdue')).length).toBe(6);
	await playground.runCommand('Informational Interviews: Undo last change');
	await expect.poll(async () => (await dashboard.rows()).length).toBe(today.length);
	await expect.poll(() => vault.differenceTo(before)).toEqual({ created: [], changed: [], deleted: [] });
}, 240_000);
