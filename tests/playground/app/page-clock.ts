import { recall, remember } from './page-memory';

/**
 * The clock of the page: the real one, moved by a whole stretch of time, so that "three days later" can be tried in a
 * minute. `?now=2026-10-15T09:00` (wall time of this browser) sets it; it keeps running from there, over reloads too.
 */
export class PageClock {
	/** Milliseconds that the page's clock is ahead of the real one; negative when it is behind. */
	#ahead = 0;
	#RealDate = Date;

	constructor(search: string) {
		const kept = recall('clock-ahead');
		if (typeof kept === 'number') this.#ahead = kept;
		const wanted = new URLSearchParams(search).get('now');
		if (wanted !== null) this.travelTo(wanted);
		this.#install();
	}

	/** Whether the page lives in another time than the machine. */
	get isMoved(): boolean {
		return this.#ahead !== 0;
	}

	/** Sets the clock to a wall time of this browser (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`); a date alone means 09:00. Empty goes back to the real time. */
	travelTo(wallTime: string): void {
		const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(wallTime);
		if (match) {
			const [year = 0, month = 1, day = 1, hour = 9, minute = 0] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
			this.#ahead = new this.#RealDate(year, month - 1, day, hour, minute).getTime() - this.#RealDate.now();
		} else this.#ahead = 0;
		remember('clock-ahead', this.#ahead);
	}

	/** `new Date()` and `Date.now()` everywhere in the page, the plugin included, answer with this clock. */
	#install(): void {
		const RealDate = this.#RealDate;
		const now = (): number => RealDate.now() + this.#ahead;
		window.Date = new Proxy(RealDate, {
			construct: (target, given: [], asked): Date => {
				const made: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, asked);
				return made instanceof RealDate ? made : new RealDate(now());
			},
			apply: () => new RealDate(now()).toString(),
			get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
		});
	}
}
