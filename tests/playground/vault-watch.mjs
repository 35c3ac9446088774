import { watch } from 'node:fs';
import { sep } from 'node:path';
import { pluginData } from './vault-folder.mjs';
import { isServable } from './vault-path.mjs';

/** @typedef {import('./vault-folder.mjs').Entry} Entry */
/** @typedef {Entry & { event: 'create' | 'modify' | 'delete' }} Change */

/** What the system notices is looked at together after this long, in milliseconds. */
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
	#lookRound;
	/** Paths that the system has noticed and nobody has looked at yet. @type {Set<string>} */
	#noticed = new Set();
	/** @type {NodeJS.Timeout | undefined} */
	#settling;
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
			this.#notices = watch(this.folder.root, { recursive: true, persistent: false }, (_, name) => this.#notice(name));
			this.#notices.on('error', () => this.#notices?.close());
		} catch {
			// Some systems cannot watch a whole tree; the regular look round is enough there.
		}
		this.#lookRoundIn(leastPause);
	}

	/** @param {(changes: Change[]) => void} listener @returns {() => void} stops listening */
	onChange(listener) {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Looks at what was just done here. Costs a look at these paths, not at the whole vault. @param {readonly string[]} paths */
	async noticed(paths) {
		// Of what is hidden only the plugin's own data is watched, and that is written now and then.
		if (paths.some((path) => path.startsWith('.'))) return this.refresh();
		this.#look = this.#look.then(() => this.#compareAt(paths));
		return this.#look;
	}

	/** Looks now, after what is already being looked at. */
	async refresh() {
		this.#look = this.#look.then(() => this.#compare());
		return this.#look;
	}

	close() {
		this.#closed = true;
		clearTimeout(this.#lookRound);
		clearTimeout(this.#settling);
		this.#notices?.close();
		this.#listeners.clear();
	}

	/** The system says which path it is about, or that it does not know. @param {string | null} name */
	#notice(name) {
		if (this.#closed) return;
		const noticed = name === null ? undefined : name.split(sep).join('/');
		if (noticed !== undefined && noticed !== pluginData && !noticed.split('/').every(isServable)) return;
		this.#noticed.add(noticed ?? pluginData);
		this.#settling ??= setTimeout(() => {
			const paths = [...this.#noticed];
			this.#noticed.clear();
			this.#settling = undefined;
			void this.noticed(paths);
		}, settle);
		this.#settling.unref();
	}

	/** @param {number} pause */
	#lookRoundIn(pause) {
		if (this.#closed) return;
		this.#lookRound = setTimeout(async () => {
			const began = performance.now();
			await this.refresh();
			// A large vault must not keep the disk busy: at most a twentieth of the time is spent looking.
			this.#lookRoundIn(Math.max(leastPause, 20 * (performance.now() - began)));
		}, pause);
		this.#lookRound.unref();
	}

	/** @param {readonly string[]} paths */
	async #compareAt(paths) {
		if (this.#closed) return;
		const looks = await Promise.all(paths.flatMap(withFolders).map(async (path) => ({ path, entry: await this.folder.entry(path) })));
		// A folder that comes or goes takes with it what is in it.
		if (looks.some(({ path, entry }) => (entry ?? this.#known.get(path))?.type === 'folder' && this.#known.get(path)?.type !== entry?.type)) {
			await this.#compare();
			return;
		}
		/** @type {Change[]} */
		const changes = [];
		for (const { path, entry } of looks) {
			const before = this.#known.get(path);
			const event = happened(before, entry);
			const told = entry ?? before;
			if (event === undefined || told === undefined) continue;
			changes.push({ ...told, event });
			if (entry === undefined) this.#known.delete(path);
			else this.#known.set(path, entry);
		}
		this.#tell(changes);
	}

	/** @param {Change[]} changes */
	#tell(changes) {
		if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
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
			const event = happened(this.#known.get(entry.path), entry);
			if (event !== undefined) changes.push({ ...entry, event });
		}
		this.#known = now;
		this.#tell(changes);
	}
}

/** What must have happened between two looks. @param {Entry | undefined} before @param {Entry | undefined} now @returns {Change['event'] | undefined} */
function happened(before, now) {
	if (now === undefined) return before === undefined ? undefined : 'delete';
	if (before?.type !== now.type) return 'create';
	return now.type === 'file' && (before.mtime !== now.mtime || before.size !== now.size) ? 'modify' : undefined;
}

/** A path and the folders above it, outermost first. @param {string} path */
function withFolders(path) {
	const parts = path.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
