import type { Playground } from './playground';

/**
 * The clock of the page in the hand of a test: it stands still until the test moves it. Timers go on, as they do in the app; a
 * window that is looked at again is what makes the plugin look at the clock, as after a sleep.
 */
export class DrivenClock {
	readonly #playground: Playground;
	/** Milliseconds since 1970 in UTC of the first minute. */
	readonly #start: number;
	readonly #wallTime: (minute: number) => string;

	private constructor(playground: Playground, start: number, wallTime: (minute: number) => string) {
		this.#playground = playground;
		this.#start = start;
		this.#wallTime = wallTime;
	}

	/** `wallTime` says what the browser's clock shows at a minute, `YYYY-MM-DDTHH:MM`. */
	static async take(playground: Playground, start: number, wallTime: (minute: number) => string): Promise<DrivenClock> {
		const clock = new DrivenClock(playground, start, wallTime);
		await clock.reopenAt(0);
		return clock;
	}

	/** Goes on minute by minute, as while the window is open. */
	async goOn(from: number, to: number): Promise<void> {
		for (let minute = from + 1; minute <= to; minute++) await this.jumpTo(minute);
	}

	/** Straight to a minute: what lay between was slept through. */
	async jumpTo(minute: number): Promise<void> {
		await this.#set(minute);
		await this.#playground.page.evaluate(() => window.dispatchEvent(new Event('focus')));
	}

	/** Loads the page anew at that minute. */
	async reopenAt(minute: number): Promise<void> {
		await this.#set(minute);
		await this.#playground.travelTo(this.#wallTime(minute));
	}

	async #set(minute: number): Promise<void> {
		await this.#playground.page.clock.setFixedTime(this.#start + minute * 60_000);
	}
}
