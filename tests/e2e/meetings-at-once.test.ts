import { expect, it } from 'vitest';
import { Dashboard } from './dashboard';
import { fillIn, pressButton } from './form';
import { MeetingPanel } from './meeting-panel';
import { meetingNote, meetingVault } from './meeting-vault';
import { Playground } from './playground';

const groupNote = 'Interviews/Meetings/2026-11-24 Kevin Tran and Inés Weber.md';
const renamedNote = 'Interviews/Meetings/2026-11-24 Amara, by video.md';

function contact(name: string): string {
	return `---\ntype: contact\nname: "${name}"\ncontact_category: [alumni]\ncontact_stage: scheduled\noutreach_sent: 2026-11-12\nreplied_on: 2026-11-16\nreply_kind: "yes"\n---\n`;
}

const files: Readonly<Record<string, string>> = {
	...meetingVault,
	'Interviews/Contacts/Kevin Tran.md': contact('Kevin Tran'),
	'Interviews/Contacts/Inés Weber.md': contact('Inés Weber'),
	[groupNote]: `---
type: meeting
contacts: ["[[Kevin Tran]]", "[[Inés Weber]]"]
meeting_kind: group
meeting_status: confirmed
meeting_start: 2026-11-24T09:00
timezone: America/Chicago
duration_min: 45
meeting_goals: ["How do you share the work?"]
---

## Notes

## Promises
`,
};

async function open(): Promise<{ opened: Playground; panel: MeetingPanel; run: (name: string) => Promise<void> }> {
	const opened = await Playground.open({ now: '2026-11-24T09:00', files });
	return { opened, panel: new MeetingPanel(opened), run: (name) => opened.runCommand(`Informational Interviews: ${name}`) };
}

it('holds a group beside another meeting by keyboard: each line goes where the panel is, and to whom it belongs', async () => {
	const { opened, panel, run } = await open();
	const { page, vault } = opened;
	const form = page.locator('.ii-form');
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Start meeting');
	await panel.el.getByText('ah-MAH-rah EH-zeh').waitFor();

	// Starting the second says that the first still runs; Escape starts nothing.
	await opened.openNote('2026-11-24 Kevin Tran and Inés Weber');
	await run('Start meeting');
	await page.getByPlaceholder('The meeting with Amara Eze is still running').waitFor();
	await opened.press('Escape');
	expect(await vault.read(groupNote)).toBe(files[groupNote]);
	await run('Start meeting');
	await opened.pick('Start this one beside it');
	await panel.el.getByRole('heading', { name: 'Inés Weber' }).waitFor();
	await expect.poll(() => panel.clock()).toBe('45 minutes left, until 09:45');

	// A group is asked who said it. Enter alone takes nobody, then whoever was chosen last.
	await run('Capture quote');
	await form.waitFor();
	await opened.type('we talk before we type');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await run('Capture quote');
	await form.waitFor();
	await fillIn(page, { 'In their words': { type: 'a queue is a promise' }, 'Who said it?': { choose: 'Kevin' } });
	await pressButton(page, 'Write');
	await form.waitFor({ state: 'detached' });
	await run('Capture their promise');
	await form.waitFor();
	await opened.type('show me the queue');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await opened.waitForNote(groupNote, (text) => text.includes('## Notes\n\n- 0\' quote:: "we talk before we type"\n- 0\' quote:: "a queue is a promise" | [[Kevin Tran]]\n')
		&& text.includes('- [ ] They promised: show me the queue | [[Kevin Tran]]\n'));

	// The panel turns to the other one by the keyboard, and what is captured goes there, although the group's note is at the front.
	await panel.keyboardTo('Also running: 2026-11-24 Amara Eze');
	await opened.press('Enter');
	await panel.el.getByText('ah-MAH-rah EH-zeh').waitFor();
	await run('Capture skill');
	await form.waitFor();
	expect(await form.getByLabel('Who said it?').count()).toBe(0);
	await opened.type('SQL window functions');
	await opened.press('Enter');
	await opened.waitForNote(meetingNote, (text) => text.includes("- 0' skill:: SQL window functions\n"));

	// Each ends by itself; the group owes a thank-you to each.
	await run('End meeting');
	await opened.waitForNote(meetingNote, (text) => text.includes('meeting_status: held'));
	await panel.el.getByRole('heading', { name: 'Inés Weber' }).waitFor();
	await run('End meeting');
	await opened.waitForNote(groupNote, (text) => text.includes('meeting_status: held'));
	await panel.el.getByRole('heading', { name: 'No meeting is running' }).waitFor();

	// One debrief for the group: it says whose each promise is, and a question for next time goes to all of them or to the one it names.
	await opened.openNote('2026-11-24 Kevin Tran and Inés Weber');
	await run('Debrief meeting');
	await page.getByRole('dialog', { name: 'Debrief: Kevin Tran, Inés Weber' }).waitFor();
	await fillIn(page, {
		'How do you share the work?': { choose: 'Met' },
		'What did you learn?': { type: 'A queue is a promise' },
		'They promised: show me the queue (Kevin Tran)': { type: 'in 3 days' },
		'What would you ask next time?': { type: 'Who wrote the rules?\nInés Weber: Who reads the letters?' },
	});
	await pressButton(page, 'Finish debrief');
	await form.waitFor({ state: 'detached' });
	const debriefed = await opened.waitForNote(groupNote, (text) => text.includes('meeting_status: debriefed'));
	expect(debriefed).toContain('- [ ] They promised: show me the queue | [[Kevin Tran]] (2026-11-27)\n');
	expect(await vault.read('Interviews/Contacts/Kevin Tran.md')).toMatch(/## Questions\n\n- Who wrote the rules\?\n$/u);
	expect(await vault.read('Interviews/Contacts/Inés Weber.md')).toMatch(/## Questions\n\n- Who wrote the rules\?\n- Who reads the letters\?\n$/u);
	await opened.travelTo('2026-11-25T09:00');
	const dashboard = new Dashboard(opened);
	await dashboard.open();
	await expect.poll(async () => (await dashboard.rows()).map(({ title }) => title))
		.toEqual(expect.arrayContaining(['Thank Kevin Tran', 'Thank Inés Weber', 'Thank Amara Eze']));
});

it('goes on under the new name of a note, says when it was deleted, keeps what was typed, and makes a note for a talk without one', async () => {
	const { opened, panel, run } = await open();
	const { page, vault } = opened;
	const form = page.locator('.ii-form');
	const renameModal = page.locator('.modal', { hasText: 'Rename' });
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Start meeting');
	await panel.el.getByText('ah-MAH-rah EH-zeh').waitFor();

	await opened.runCommand('Rename file');
	await renameModal.waitFor();
	await opened.press('Control+a');
	await opened.type('2026-11-24 Amara, by video');
	await opened.press('Enter');
	await renameModal.waitFor({ state: 'detached' });
	await opened.waitForNote(renamedNote, () => true);
	await run('Capture note');
	await form.waitFor();
	await opened.type('her team sits by the window');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await opened.waitForNote(renamedNote, (text) => text.includes("- 0' her team sits by the window\n"));

	// Another program deletes it while a line is being typed: that is said, and the line is there again.
	await run('Capture note');
	await form.waitFor();
	await opened.type('and the printer hums');
	await vault.delete(renamedNote);
	await panel.el.getByRole('heading', { name: 'No meeting is running' }).waitFor();
	await opened.press('Enter');
	await opened.waitForNotice('is no longer there');
	await expect.poll(() => form.getByLabel('In a few words').inputValue()).toBe('and the printer hums');
	await opened.press('Escape');
	await form.waitFor({ state: 'detached' });
	expect([...(await vault.snapshot()).keys()]).not.toContain(renamedNote);

	// Without a note nothing can be captured: a talk that nobody planned gets one by its start.
	expect((await opened.offeredCommands()).filter((name) => name.includes('Capture'))).toEqual([]);
	await opened.openNote('Me');
	await run('Start meeting');
	await opened.pick('A talk that was not planned');
	await opened.pick('Kevin Tran');
	await opened.pick('20 minutes');
	await expect.poll(() => panel.clock()).toBe('20 minutes left, until 09:20');
	await run('Capture advice');
	await form.waitFor();
	await opened.type('count first');
	await opened.press('Enter');
	await opened.waitForNote('Interviews/Meetings/2026-11-24 Kevin Tran.md', (text) => text.includes("- 0' advice:: count first\n"));
});
