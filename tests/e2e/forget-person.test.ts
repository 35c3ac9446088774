import { expect, it } from 'vitest';
import { pressButton } from './form';
import { contactNote, meetingNote, meetingVault } from './meeting-vault';
import { Playground } from './playground';

it('forgets a person after showing what goes and what stays, in every note, and one undo brings all of it back', async () => {
	const diary = 'Saw [[Amara Eze|A.]] today. Amara Eze laughed.\n';
	const opened = await Playground.open({ now: '2026-11-24T12:00', files: { ...meetingVault, 'Diary.md': diary } });
	const { page, vault } = opened;
	const before = await vault.snapshot();
	await opened.openNote('Amara Eze');
	await opened.runCommand('Informational Interviews: Forget this person');
	const preview = page.locator('.ii-preview');
	await preview.getByText('You wrote this yourself, so it stays').waitFor();
	expect(await preview.innerText()).toMatch(/Diary, line 1: Saw \[\[Forgotten person\]\] today\. Amara Eze laughed\./u);
	expect(await preview.innerText()).toContain('file recovery');
	expect(await vault.differenceTo(before)).toEqual({ created: [], changed: [], deleted: [] });
	await page.screenshot({ path: 'test-output/forget-person.png' });
	await pressButton(page, 'Forget this person');
	await opened.waitForNotice('Forgot this person');

	const forgotten = 'Interviews/Meetings/2026-11-24 Forgotten person.md';
	await opened.waitForNote(forgotten, (text) => text.includes('contacts: ["[[Forgotten person]]"]'));
	const after = await vault.differenceTo(before);
	expect({ ...after, created: after.created.filter((at) => !at.startsWith('.trash/')) }).toEqual({
		created: ['Interviews/Contacts/Forgotten person.md', forgotten], changed: ['Diary.md'], deleted: [contactNote, meetingNote],
	});
	expect(await vault.read(forgotten)).not.toMatch(/Amara|What does a usual week look like for you/u);
	expect(await vault.read('Diary.md')).toBe('Saw [[Forgotten person]] today. Amara Eze laughed.\n');

	await opened.runCommand('Informational Interviews: Undo last change');
	await opened.waitForNotice('Undone: Forgot this person');
	const undone = await vault.differenceTo(before);
	expect({ ...undone, created: undone.created.filter((at) => !at.startsWith('.trash/')) }).toEqual({ created: [], changed: [], deleted: [] });
});
