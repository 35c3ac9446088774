import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './playground';

/** The names of what can have the focus, as a screen reader would say them. */
interface Controls {
	readonly focused: string;
	/** Of all that can be seen. */
	readonly seen: readonly string[];
}

function controlsOf(page: Page): Promise<Controls> {
	return page.evaluate(() => {
		const nameOf = (el: Element): string => {
			const labelledBy = el.getAttribute('aria-labelledby');
			const byId = labelledBy === null ? '' : (document.getElementById(labelledBy)?.textContent ?? '');
			const labels = 'labels' in el && el.labels instanceof NodeList ? [...el.labels].map((label) => label.textContent ?? '') : [];
			return [el.getAttribute('aria-label'), byId, ...labels, el.tagName === 'BUTTON' ? el.textContent : '', el.getAttribute('placeholder')]
				.map((name) => (name ?? '').trim()).find((name) => name !== '') ?? '';
		};
		const controls = [...document.querySelectorAll('button, input, select, textarea, [tabindex], [contenteditable="true"]')];
		return { focused: document.activeElement === null ? '' : nameOf(document.activeElement), seen: controls.filter((el) => el.checkVisibility()).map(nameOf) };
	});
}

/** The name of what has the focus. */
export async function focusedName(page: Page): Promise<string> {
	return (await controlsOf(page)).focused;
}

/**
 * Goes by the tab key to the control of a name, once it is there to be seen: a window opens and a view is drawn a moment after
 * the command that asks for it. Fails when it never comes, or cannot be reached so.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
	await expect.poll(async () => (await controlsOf(page)).seen, { timeout: patience }).toContain(name);
	const passed: string[] = [];
	for (let step = 0; step < 60; step++) {
		const here = await focusedName(page);
		if (here === name) return;
		passed.push(here);
		await page.keyboard.press('Tab');
	}
	throw new Error(`No control is called "${name}". The tab key went over: ${[...new Set(passed)].join(', ')}`);
}

/** What is done with a control: a text to type, a word to choose in a list, or a box to tick. */
export type Answer = { type: string } | { keys: string } | { choose: string } | 'tick';

/**
 * Fills in the form that is open, by the keyboard alone. Text takes the place of what stood there; `keys` are typed one by
 * one, as a field for a time wants it.
 */
export async function fillIn(page: Page, answers: Readonly<Record<string, Answer>>): Promise<void> {
	for (const [name, answer] of Object.entries(answers)) {
		await tabTo(page, name);
		if (answer === 'tick') await page.keyboard.press('Space');
		else if ('choose' in answer) await page.keyboard.type(answer.choose);
		else if ('keys' in answer) await page.keyboard.type(answer.keys);
		else {
			await page.keyboard.press('Control+a');
			await page.keyboard.insertText(answer.type);
		}
	}
}

/** Presses a button of the open window, reached by the tab key. */
export async function pressButton(page: Page, name: string): Promise<void> {
	await tabTo(page, name);
	await page.keyboard.press('Enter');
}
