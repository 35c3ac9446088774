import type { Page } from 'playwright-core';

/** The name of what has the focus, as a screen reader would say it. */
export async function focusedName(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused) return '';
		const labelledBy = focused.getAttribute('aria-labelledby');
		const byId = labelledBy === null ? '' : (document.getElementById(labelledBy)?.textContent ?? '');
		const labels = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels].map((label) => label.textContent ?? '') : [];
		return [focused.getAttribute('aria-label'), byId, ...labels, focused.tagName === 'BUTTON' ? focused.textContent : '', focused.getAttribute('placeholder')]
			.map((name) => (name ?? '').trim()).find((name) => name !== '') ?? '';
	});
}

/** Goes by the tab key to the control of a name in the open window; fails when it cannot be reached so. */
export async function tabTo(page: Page, name: string): Promise<void> {
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
