import { expect } from 'vitest';
import { Dashboard, type Row } from './dashboard';
import { rowsOfOthers } from './leila-loops';
import { Playground } from './playground';
import type { Snapshot } from './vault-on-disk';

const inOrder = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.title < b.title ? -1 : 1));

/** What one step may have written, and what the dashboard then shows of the person the journey is about. */
interface Expected {
	created?: string[];
	changed?: string[];
	own: Row[];
}

/** The way with one new contact through the sample vault, with everything looked at after each step. */
export class Journey {
	readonly playground: Playground;
	readonly dashboard: Dashboard;
	#before: Snapshot;
	#today: string;

	private constructor(playground: Playground, before: Snapshot, today: string) {
		this.playground = playground;
		this.dashboard = new Dashboard(playground);
		this.#before = before;
		this.#today = today;
	}

	static async begin(now: string, zone: string): Promise<Journey> {
		const playground = await Playground.open({ now, zone });
		const journey = new Journey(playground, await playground.vault.snapshot(), now.slice(0, 10));
		await journey.dashboard.open();
		return journey;
	}

	/** The next day of the journey begins; that alone writes nothing. */
	async travelTo(now: string, own: Row[]): Promise<void> {
		await this.playground.travelTo(now);
		this.#today = now.slice(0, 10);
		await this.expect({ own });
	}

	/** Every row of Today and every byte on the disk, against what should be. */
	async expect({ created = [], changed = [], own }: Expected): Promise<void> {
		const { vault } = this.playground;
		await expect.poll(() => this.dashboard.rows().then(inOrder), { interval: 200 }).toEqual(inOrder([...rowsOfOthers(this.#today), ...own]));
		// What a step writes later than at once is found by the next step, as a change that nothing there asked for.
		await expect.poll(() => vault.differenceTo(this.#before)).toEqual({ created: [...created].sort(), changed: [...changed].sort(), deleted: [] });
		this.#before = await vault.snapshot();
	}

	/** Runs a command of the plugin from the palette. */
	async run(name: string): Promise<void> {
		await this.playground.runCommand(`Informational Interviews: ${name}`);
	}
}
