import { watch } from 'node:fs';

/** @typedef {import('./vault-folder.mjs').Entry} Entry */
/** @typedef {Entry & { event: 'create' | 'modify' | 'delete' }} Change */

/** A burst of writes is told once it has settled this long, in milliseconds. */
const settle = 40;
/** The system's own notices are lost now and then; a look round every two seconds finds what they missed. */
const leastPause = 2000;

/** Tells what changed in a vault's folder, whoever changed it, by comparing one look with the look before. */
export class VaultWatch {
	/** @type {Map<string, Entry>} */
	#known = new Map();
	/** @type {Set<(changes: Change[]) => void>} */
	#listeners = new Set();
	/** @type {NodeJS.Timeout | undefined} */
	#timer;
	/** @type {import('node:fs').FSWatcher | undefined} */
	#notices;
	/** @type {Promise<void>} */
	#look = Promise.resolve();
	#closed = false;

	/** @param {import('./vault-folder.mjs').VaultFolder} folder */
	constructor(folder) {
		this.folder = folder;
	}

	async start() {
		this.#known = new Map((await this.folder.watched()).map((entry) => [entry.path, entry]));
		try {
			this.#notices = watch(this.folder.root, { recursive: true, persistent: false }, () => this.#lookIn(settle));
			this.#notices.on('error', () => this.#notices?.close());
		} catch {
			// Some systems cannot watch a whole tree; the regular look round is enough there.
		}
		this.#lookIn(leastPause);
	}

	/** @param {(changes: Change[]) => void} listener @returns {() => void} stops listening */
	onChange(listener) {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Looks now, after what is already being looked at. */
	async refresh() {
		this.#look = this.#look.then(() => this.#compare());
		return this.#look;
	}

	close() {
		this.#closed = true;
		clearTimeout(this.#timer);
		this.#notices?.close();
		this.#listeners.clear();
	}

	/** @param {number} pause */
	#lookIn(pause) {
		if (this.#closed) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(async () => {
			const began = performance.now();
			await this.refresh();
			// A large vault must not keep the disk busy: at most a twentieth of the time is spent looking.
			this.#lookIn(Math.max(leastPause, 20 * (performance.now() - began)));
		}, pause);
		this.#timer.unref();
	}

	async #compare() {
		if (this.#closed) return;
		const now = new Map((await this.folder.watched()).map((entry) => [entry.path, entry]));
		/** @type {Change[]} */
		const changes = [];
		for (const before of [...this.#known.values()].reverse()) {
			if (now.get(before.path)?.type !== before.type) changes.push({ ...before, event: 'delete' });
		}
		for (const entry of now.values()) {
			const before = this.#known.get(entry.path);
			if (before?.type !== entry.type) changes.push({ ...entry, event: 'create' });
			else if (entry.type === 'file' && (before.mtime !== entry.mtime || before.size !== entry.size)) changes.push({ ...entry, event: 'modify' });
		}
		this.#known = now;
		if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
	}
}
