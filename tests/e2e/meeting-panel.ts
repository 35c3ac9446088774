import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { tabTo } from './form';
import type { Playground } from './playground';

/** The plugin's meeting panel, read as a person and as a screen reader would. */
export class MeetingPanel {
	readonly #playground: Playground;

	constructor(playground: Playground) {
		this.#playground = playground;
	}

	get el(): Locator {
		return this.#playground.page.locator('.ii-meeting');
	}

	/** Brings the keyboard from where the person was typing to the panel, by the command. */
	async takeKeyboard(): Promise<void> {
		await this.#playground.runCommand('Informational Interviews: Start meeting');
		await expect.poll(() => this.el.evaluate((el) => el.contains(document.activeElement))).toBe(true);
	}

	/** Brings the keyboard to a control of the panel, once the panel has drawn it: it follows the note a moment later. */
	async keyboardTo(control: string): Promise<void> {
		await this.takeKeyboard();
		await tabTo(this.#playground.page, control);
	}

	/** What a screen reader was told last. */
	async spoken(): Promise<string> {
		return this.el.getByRole('status').innerText();
	}

	/** What a screen reader is told while something happens, also where the words are the same as before; undefined: nothing. */
	async spokenDuring(happens: () => Promise<void>): Promise<string | undefined> {
		const region = this.el.getByRole('status');
		const before = await region.evaluateHandle((el) => el.firstChild);
		await happens();
		return region.evaluate((el, words) => (el.firstChild === words ? undefined : (el.textContent ?? '')), before);
	}

	async clock(): Promise<string> {
		return (await this.el.getByRole('timer').getAttribute('aria-label')) ?? '';
	}

	async now(): Promise<string> {
		return this.el.locator('.ii-step.is-now .ii-step-title').innerText();
	}

	async question(): Promise<string> {
		return this.el.locator('.ii-question').innerText();
	}
}
