/** Runs the work on one name after the other, in the order it was asked for; work on other names is not waited for. */
export class OneAtATime {
	readonly #last = new Map<string, Promise<unknown>>();

	/** @returns what `work` returns; a piece of work that fails does not stop the next. */
	run<T>(name: string, work: () => Promise<T>): Promise<T> {
		const before = this.#last.get(name) ?? Promise.resolve();
		const mine = before.then(work, work);
		this.#last.set(name, mine);
		const forget = (): void => {
			if (this.#last.get(name) === mine) this.#last.delete(name);
		};
		mine.then(forget, forget);
		return mine;
	}

	/** Whether work on this name is under way or waiting. */
	isBusy(name: string): boolean {
		return this.#last.has(name);
	}
}
