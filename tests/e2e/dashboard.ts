import type { Locator } from 'playwright-core';
import type { Playground } from './playground';

/** One row as a person reads it. */
export interface Row {
	section: string;
	title: string;
	due: string;
}

/** The plugin's dashboard in the right sidebar. */
export class Dashboard {
	#playground: Playground;

	constructor(playground: Playground) {
		this.#playground = playground;
	}

	async open(): Promise<void> {
		await this.#playground.runCommand('Informational Interviews: Open dashboard');
		await this.#el.waitFor();
	}

	/** The rows of a tab, once the model has taken in every note and nothing moves any more. */
	async rows(tab: 'Today' | 'Waiting' = 'Today'): Promise<Row[]> {
		await this.#el.getByRole('tab', { name: tab }).click();
		let before = '';
		for (;;) {
			const rows = await this.#read();
			const now = JSON.stringify(rows);
			const reading = await this.#el.getByText('Reading your notes').count();
			if (now === before && reading === 0) return rows;
			before = now;
			await this.#playground.page.waitForTimeout(300);
		}
	}

	/** Takes the keyboard to a row and presses the key of one of its actions. */
	async act(title: string, key: string): Promise<void> {
		await this.#el.getByRole('tab', { name: 'Today' }).click();
		await this.#read();
		const row = this.#el.locator('.ii-row', { hasText: title }).first();
		await row.focus();
		await this.#playground.press(key);
	}

	get #el(): Locator {
		return this.#playground.page.locator('.ii-dashboard');
	}

	/** Reads every row, going down the list as a person would: what is far from the window is not in the page. */
	#read(): Promise<Row[]> {
		return this.#el.evaluate(async (dashboard) => {
			const rows = new Map<string, { section: string; title: string; due: string }>();
			for (const chunk of dashboard.querySelectorAll('.ii-chunk')) {
				chunk.scrollIntoView();
				const end = Date.now() + 2_000;
				while (!chunk.querySelector('.ii-row') && chunk.isConnected && Date.now() < end) await new Promise((next) => requestAnimationFrame(next));
				for (const row of chunk.querySelectorAll<HTMLElement>('.ii-row')) {
					rows.set(row.dataset['key'] ?? '', {
						section: row.closest('.ii-section')?.querySelector('.ii-section-heading')?.firstChild?.textContent ?? '',
						title: row.querySelector('.ii-row-title')?.textContent ?? '',
						due: row.querySelector('.ii-row-due')?.textContent ?? '',
					});
				}
			}
			return [...rows.values()];
		});
	}
}
