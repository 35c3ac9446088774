import type { Locator } from 'playwright-core';
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

	/** What a screen reader was told last. */
	async spoken(): Promise<string> {
		return this.el.getByRole('status').innerText();
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
