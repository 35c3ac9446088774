import { expect, it } from 'vitest';
import { expectGolden } from '../golden/expect-golden';
import { DrivenClock } from './driven-clock';
import { focusedName, tabTo } from './form';
import { MeetingPanel } from './meeting-panel';
import { meetingNote, meetingVault } from './meeting-vault';
import { Playground } from './playground';

const start = Date.UTC(2026, 10, 24, 15, 0);
const wallTime = (minute: number): string => `2026-11-24T09:${String(minute).padStart(2, '0')}`;
/** What a person acts on: each has to say what it is. */
const controls = ['button', 'checkbox', 'textbox', 'combobox', 'radio'];

it('can be held by keyboard and by ear: each control says its name, and nothing speaks by itself but a cue', async () => {
	const opened = await Playground.open({ now: wallTime(0), files: meetingVault });
	const { page } = opened;
	const panel = new MeetingPanel(opened);
	const form = page.locator('.ii-form');
	const clock = await DrivenClock.take(opened, start, wallTime);
	const run = (name: string): Promise<void> => opened.runCommand(`Informational Interviews: ${name}`);
	const heard: string[] = [];

	// The tree that a screen reader gets, and the way of the tab key through the panel.
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Start meeting');
	await panel.el.getByRole('timer').waitFor();
	expect(await namelessControls(opened, '.ii-meeting')).toEqual([]);
	await clock.jumpTo(26);
	heard.push(`=== The panel at minute 26\n${await panel.el.ariaSnapshot()}`);
	expect(await namelessControls(opened, '.ii-meeting')).toEqual([]);
	await panel.takeKeyboard();
	heard.push(`=== The tab key through the panel\n${(await tabOrder(opened)).join('\n')}`);
	await clock.reopenAt(1);
	await opened.openNote('2026-11-24 Amara Eze');
	await panel.el.getByRole('timer').waitFor();

	// Only a cue is spoken: not a minute, not what was just done; and a cue leaves the keyboard where it is.
	expect(await panel.el.locator('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]').count()).toBe(1);
	await panel.keyboardTo('What does a usual week look like?');
	expect(await panel.spokenDuring(() => clock.jumpTo(3))).toBeUndefined();
	expect(await panel.spokenDuring(async () => {
		await opened.press('Space');
		await opened.waitForNote(meetingNote, (text) => text.includes('goals_met:\n  - "What does a usual week look like?"'));
		await panel.el.getByRole('heading', { name: 'Goals 1 of 2' }).waitFor();
	})).toBeUndefined();
	expect(await panel.spokenDuring(() => clock.jumpTo(4))).toBe('The questions begin.');
	expect(await focusedName(page)).toBe('What does a usual week look like?');

	// What is pressed and ticked in the panel, from where the keyboard was left.
	await tabTo(page, 'Answered: What does a usual week look like for you?');
	await opened.press('Enter');
	await form.waitFor();
	expect(await namelessControls(opened, '.ii-form')).toEqual([]);
	heard.push(`=== The answer to a question\n${await form.ariaSnapshot()}`);
	await opened.type('half meetings, half SQL');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await opened.waitForNote(meetingNote, (text) => text.includes("\t- 4' half meetings, half SQL\n"));
	await panel.keyboardTo('My pitch');
	await opened.press('Space');
	await opened.waitForNote(meetingNote, (text) => text.includes("- 4' told:: pitch\n"));
	await run('Go to another segment…');
	await opened.pick('Referrals and resources');
	await opened.waitForNote(meetingNote, (text) => text.includes("- 4' segment:: Referrals and resources\n"));
	await panel.keyboardTo('Do not ask for a referral today');
	await opened.press('Enter');
	const before = await opened.waitForNote(meetingNote, (text) => text.includes("- 4' ask-later:: referral\n"));
	await run('Ask further…');
	await page.getByPlaceholder('Ask further').waitFor();
	await expect.poll(() => opened.offered()).toHaveLength(3);
	await opened.press('Enter');

	// A capture says what it understood; an answer that cannot be read says so at its field.
	await run('Capture promise');
	await form.waitFor();
	await opened.type('send the chart');
	await tabTo(page, 'By when');
	await opened.type('in two weeks');
	await form.getByText('Tue 8 Dec, in 14 days').waitFor();
	expect(await namelessControls(opened, '.ii-form')).toEqual([]);
	heard.push(`=== A promise\n${await form.ariaSnapshot()}`);
	await opened.press('Control+a');
	await opened.type('soon');
	await opened.press('Enter');
	await form.getByRole('alert').filter({ hasText: 'no day that could be understood' }).waitFor();
	expect(await form.getByLabel('By when').getAttribute('aria-invalid')).toBe('true');
	await opened.press('Control+a');
	await opened.press('Delete');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	// It is all that was written since: what to ask further is read, and choosing one writes nothing.
	expect(await opened.waitForNote(meetingNote, (text) => text.includes('I promised: send the chart'))).toBe(`${before}\n- [ ] I promised: send the chart\n`);

	// The end, and the debrief. "Not today" has put the asking off.
	await panel.keyboardTo('End meeting');
	await opened.press('Enter');
	await opened.waitForNote(meetingNote, (text) => text.includes('report_back_due: 2026-12-08'));
	await panel.el.getByRole('heading', { name: 'No meeting is running' }).waitFor();
	await run('Debrief meeting');
	await form.waitFor();
	expect(await namelessControls(opened, '.ii-form')).toEqual([]);
	heard.push(`=== The debrief\n${await form.ariaSnapshot()}`);
	expectGolden('by-ear', heard.join('\n\n'), 'meetings');
});

it('shows alone on a phone what the status bar says elsewhere, with room for a thumb on everything', async () => {
	const opened = await Playground.open({ now: wallTime(0), files: meetingVault, phone: true });
	const panel = new MeetingPanel(opened);
	const clock = await DrivenClock.take(opened, start, wallTime);
	await opened.openNote('2026-11-24 Amara Eze');
	await opened.runCommand('Informational Interviews: Start meeting');
	// The panel knows of the start a moment after the note does; asked for again before that, the command would ask which meeting begins.
	await panel.el.getByRole('timer').waitFor({ state: 'attached' });
	await opened.runCommand('Informational Interviews: Start meeting');
	await panel.el.getByRole('timer').waitFor();
	await clock.jumpTo(26);
	await expect.poll(() => panel.clock()).toBe('4 minutes left, until 09:30 (their 16:30)');
	expect(await opened.page.locator('.ii-status:visible').count()).toBe(0);
	expect(await smallTargets(opened, '.ii-meeting')).toEqual([]);
	await panel.el.getByRole('button', { name: 'Capture their promise' }).press('Enter');
	await opened.page.locator('.ii-form').waitFor();
	expect(await smallTargets(opened, '.ii-form .modal-content')).toEqual([]);
});

/** What can be touched and is lower than 44 pixels; a box counts with the words beside it. */
async function smallTargets({ page }: Playground, selector: string): Promise<string[]> {
	return page.locator(selector).evaluate((el) => [...el.querySelectorAll('button, label:has(input), input:not([type="checkbox"]), select, textarea')].flatMap((target) => {
		const { width, height } = target.getBoundingClientRect();
		return width === 0 || height >= 43.5 ? [] : [`${target.textContent} is ${Math.round(height)} high`];
	}));
}

/** Controls inside an element that Chromium gives no name, as a screen reader would get them. */
async function namelessControls({ page }: Playground, selector: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const { root } = await session.send('DOM.getDocument', { depth: 0 });
		const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
		const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
		const inside = nodes.filter(({ ignored, role }) => !ignored && controls.includes(String(role?.value)));
		expect(inside.length).toBeGreaterThan(2);
		return inside.filter(({ name }) => String(name?.value ?? '').trim() === '').map(({ role }) => String(role?.value));
	} finally {
		await session.detach();
	}
}

/** The names that the tab key goes over, from the panel's beginning until it leaves it. */
async function tabOrder(opened: Playground): Promise<string[]> {
	const { page } = opened;
	const names: string[] = [];
	for (let step = 0; step < 60; step++) {
		await opened.press('Tab');
		if (!(await page.evaluate(() => document.activeElement?.closest('.ii-meeting') !== null))) return names;
		names.push(await focusedName(page));
	}
	throw new Error('The tab key does not leave the panel.');
}
