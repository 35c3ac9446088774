import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillIn, pressButton } from './form';
import { Alarm } from './hostile/alarm';
import { everything, hostileCards, hostileHeading, hostileTable, hostileVault, templates } from './hostile/hostile-vault';
import { payloads } from './hostile/payloads';
import { Playground } from './playground';

const root = fileURLToPath(new URL('../..', import.meta.url));
const now = '2026-10-15T09:05';

/** Text without what a page or a note may fold, so that two can be compared by what is read. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\p{C}]/gu, '');

/** All that is written in a place, in its fields too; a long list is gone down to its end, since only what is near the window is drawn. */
async function textOf(place: Locator): Promise<string> {
	return place.evaluate(async (el) => {
		const fields = [...el.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value);
		const texts = [el.textContent ?? '', ...fields];
		for (const chunk of el.querySelectorAll('.ii-chunk')) {
			chunk.scrollIntoView();
			const end = Date.now() + 2_000;
			while (!chunk.querySelector('.ii-row') && chunk.isConnected && Date.now() < end) await new Promise((next) => requestAnimationFrame(next));
			texts.push(chunk.textContent ?? '');
		}
		return texts.join('\n');
	});
}

/** Every payload comes to be read in that place, as the text that it is. */
async function expectAllIn(place: Locator, wanted: readonly string[] = payloads): Promise<void> {
	await expect.poll(async () => {
		const text = plain(await textOf(place));
		return wanted.filter((payload) => !text.includes(plain(payload)));
	}, { timeout: 40_000, interval: 200 }).toEqual([]);
}

it('shows more than 200 texts that try to run as what they are, in every view, and none of them runs', async () => {
	expect(new Set(payloads).size).toBeGreaterThanOrEqual(200);
	const alarm = new Alarm();
	const opened = await Playground.open({ files: hostileVault, now, prepare: (page) => alarm.set(page) });
	const { page } = opened;
	page.setDefaultTimeout(40_000);
	const run = (name: string): Promise<void> => opened.runCommand(`Informational Interviews: ${name}`);
	const form = page.locator('.ii-form');
	const prompt = page.locator('.prompt').last();
	const leave = async (what: Locator): Promise<void> => {
		await opened.press('Escape');
		await what.waitFor({ state: 'detached' });
	};

	// What is wrong in the settings is told at the start; what is not wrong stands in the settings tab.
	await opened.waitForNotice('could not be read');
	await opened.press('Control+,');
	await page.getByRole('tab', { name: 'Informational Interviews', exact: true }).click();
	await expectAllIn(page.locator('.modal.mod-settings'), payloads.filter((payload) => !/\p{Cc}/u.test(payload)));
	await leave(page.locator('.modal.mod-settings'));

	await run('Open dashboard');
	const dashboard = page.locator('.ii-dashboard');
	await dashboard.getByText('Reading your notes').waitFor({ state: 'detached' });
	for (const tab of ['Today', 'Waiting', 'Week', 'Funnel', 'People', 'Learned', 'Health']) {
		await dashboard.getByRole('tab', { name: tab }).click();
		if (tab !== 'Funnel') await expectAllIn(dashboard);
	}

	// A letter is reviewed.
	await opened.openNote('People/w0');
	await run('Draft nudge');
	const review = page.locator('.ii-review');
	await expectAllIn(review);
	await leave(review);

	// A meeting with all of them: the panel, the status bar, what is captured, struck, asked, answered and looked back on.
	await opened.openNote('Met/2026-10-15 now');
	await run('Start meeting');
	const panel = page.locator('.ii-meeting');
	await panel.locator('.ii-goals input').first().waitFor();
	await expectAllIn(panel.locator('.ii-people'));
	await expectAllIn(panel.locator('.ii-goals'));
	await run('Capture quote');
	await form.waitFor();
	await opened.type(everything);
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await run('Strike last capture');
	await expectAllIn(prompt);
	await leave(prompt);
	await run('Next segment');
	await panel.locator('.ii-question').waitFor();
	await run('Mark question answered');
	await expectAllIn(prompt);
	await leave(prompt);
	await run('Capture referral');
	await expectAllIn(form);
	await leave(form);
	await run('End meeting');
	await panel.getByRole('heading', { name: 'No meeting is running' }).waitFor();
	await run('Debrief meeting');
	await expectAllIn(form);
	await leave(form);

	// Who may be named in the report of the week.
	await run('Write week report');
	await expectAllIn(form);
	await leave(form);

	// People: names typed into a list, cards and a table to import, two notes that say different things, what is to be said aloud.
	await run('List people you know');
	await form.locator('textarea').fill(payloads.join('\n'));
	await expectAllIn(form);
	await leave(form);
	for (const [name, text, wanted] of [['cards.vcf', hostileCards, payloads.slice(190)], ['table.csv', hostileTable, payloads.slice(0, 190)]] as const) {
		await run('Import contacts');
		await page.locator('.ii-import-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
		if (name.endsWith('csv')) {
			await page.getByText('What do the columns hold?').waitFor();
			await fillIn(page, { [hostileHeading]: { choose: 'Name' } });
			await pressButton(page, 'Show what would be imported');
		}
		await expectAllIn(page.locator('.ii-import-lists'), wanted);
		await leave(form);
	}
	await opened.openNote('People/w0');
	await run('Merge contacts');
	// A picker shows the first hundred.
	await expectAllIn(prompt, payloads.slice(0, 20));
	await prompt.locator('.suggestion-item').first().click();
	await expectAllIn(form, payloads.slice(0, 2));
	await leave(form);
	await opened.openNote('Me');
	await run('Rehearse pitch');
	await prompt.locator('.suggestion-item').first().click();
	await expectAllIn(page.locator('.modal').last());
	await leave(page.locator('.modal'));

	// A template of the vault shows what it makes, another what is wrong with it.
	for (const template of [templates.fits, templates.fails]) {
		await opened.press('Control+o');
		await opened.pick(template);
		await page.locator('.mod-root .inline-title', { hasText: template }).first().waitFor();
		await run('Preview template');
		await opened.pick('Root');
		const preview = page.locator('.ii-preview');
		if (template === templates.fits) await expectAllIn(preview, payloads.filter((payload) => !payload.includes('{{')));
		else await preview.getByRole('alert').waitFor();
	}

	expect(alarm.rung).toEqual([]);

	// The page's own reading view is held to the same: what a note says is not the plugin's, but it is shown beside it. The sanitiser takes the text apart
	// in a document of its own, in which nothing runs; a handler there is reported all the same, and only that.
	await opened.press('Control+o');
	await opened.pick('Every one of them');
	await page.locator('.mod-root .inline-title', { hasText: 'Every one of them' }).first().waitFor();
	await opened.press('Control+e');
	await page.locator('.markdown-preview-sizer h1').first().waitFor({ state: 'attached' });
	expect(alarm.rung.filter((what) => !what.startsWith('policy: script-src-attr inline'))).toEqual([]);
});

it('would have noticed: where a name were taken for elements, the alarm rings for the policy, the attribute and the script', async () => {
	const [manifest, built, styles] = await Promise.all(['manifest.json', 'main.js', 'styles.css'].map((name) => readFile(path.join(root, name), 'utf8')));
	const careless = (built ?? '').replace(/createEl\("bdi",\{cls:"ii-row-name",text:([\w.]+)\}\)/u, 'createEl("bdi",{cls:"ii-row-name"}).innerHTML=$1');
	expect(careless).not.toBe(built);
	const alarm = new Alarm();
	const opened = await Playground.open({
		files: { 'Ada.md': '---\ntype: contact\nname: "<img src=x onerror=ran()>"\ncontact_stage: awaiting-reply\noutreach_sent: 2026-10-05\n---\n' }, now,
		plugin: { manifest: JSON.parse(manifest ?? '') as Record<string, string>, main: careless, styles: styles ?? '' },
		prepare: (page) => alarm.set(page),
	});
	await opened.runCommand('Informational Interviews: Open dashboard');
	await expect.poll(() => alarm.rung.join('\n')).toMatch(/a payload ran/u);
	expect(alarm.rung.join('\n')).toMatch(/policy: require-trusted-types-for .*innerHTML\|<img src=x onerror=ran\(\)>/u);
	expect(alarm.rung.join('\n')).toContain('attribute: <img onerror="ran()">');
	// The page reports it as a fault of its own as well, as it would in any other walk.
	await expect(opened.close()).rejects.toThrow('The page had faults');
});
