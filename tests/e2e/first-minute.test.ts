import { expect, it } from 'vitest';
import { fillIn, pressButton } from './form';
import { Playground } from './playground';

it('leads from an empty folder to a first message in a minute, by keyboard, and undo leads all the way back', async () => {
	const playground = await Playground.open({ files: {}, now: '2026-10-15T09:00', zone: 'America/Chicago' });
	const { page, vault } = playground;
	const run = (name: string): Promise<void> => playground.runCommand(`Informational Interviews: ${name}`);
	const empty = page.locator('.ii-empty');
	const offered = await playground.offeredCommands();
	expect(offered).toContain('Informational Interviews: Set up folders and starter notes');
	expect(offered).not.toContain('Informational Interviews: Draft outreach');

	// The dashboard explains itself and has the keyboard on its first step.
	await run('Open dashboard');
	await empty.getByText('Everything stays in the notes of this vault.').waitFor();
	await pressButton(page, 'Set up folders and starter notes');
	await fillIn(page, { 'Your name': { type: 'Nora Vale' } });
	await playground.press('Enter');
	await page.getByText('Write a title; it can be changed later.').waitFor();
	expect(await vault.snapshot()).toEqual(new Map());
	await fillIn(page, { 'What are you looking for?': { type: 'Health data analyst' } });
	await playground.press('Enter');
	expect(await playground.waitForNotice('Set up')).toBe('Set up: your profile, the goal "Health data analyst".\nUndo');
	expect([...(await vault.snapshot()).keys()].sort()).toEqual(['Interviews/Goals/Health data analyst.md', 'Interviews/Profile.md']);

	// Now it says what comes next.
	await empty.getByText('Whom could you talk to?').waitFor();
	expect(await empty.getByRole('button').allInnerTexts()).toEqual(expect.not.arrayContaining(['Set up folders and starter notes']));
	await run('New contact');
	await fillIn(page, { 'Name': { type: 'Kemi Bello' }, 'Former boss': 'tick', 'Why do you want to talk to this person?': { type: 'She leads a data team' } });
	await playground.press('Enter');
	await playground.waitForNotice('Made a contact for Kemi Bello.');
	await run('Draft outreach');
	await playground.pick('Email');
	const review = page.locator('.ii-review');
	await review.getByText('Dear Kemi Bello,').waitFor();
	const text = `${await review.innerText()}\n${await review.locator('textarea').inputValue()}`;
	expect(text).toContain('You lead a data team.');
	expect(text).toContain('Missing: ');
	expect(text).toContain('Nora Vale');
	await playground.press('Escape');

	for (const undone of ['Drafted outreach to Kemi Bello.', 'Made a contact for Kemi Bello.', 'Set up']) {
		await run('Undo last change');
		await playground.waitForNotice(`Undone: ${undone}`);
	}
	await page.waitForTimeout(2_500);
	expect([...(await vault.snapshot()).keys()].filter((at) => !at.startsWith('.trash/'))).toEqual([]);
});
