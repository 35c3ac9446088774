import { ok, trouble, type Outcome, type Problem } from '../domain/problem';
import { decodeSettings, type DecodedSettings } from './decode-settings';
import { defaultSettings } from './default-settings';
import type { Settings } from './settings';

/** The one file that the settings live in. */
export interface SettingsFile {
	/** True if the file is there, whatever is in it. */
	exists(): Promise<boolean>;
	/** What is in it, parsed; `null` where there is none or where it is empty. Throws if it cannot be read. */
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

/**
 * The settings in memory, and the only writer of their file.
 *
 * A sync program may replace the file at any moment, and the host has no compare-and-swap for it. So changes are queued, each
 * begins by reading the file again, and changes only what it names; values of a later version that we do not know are kept.
 * After a load that failed (a file that is there but empty, unreadable or of no known shape) nothing is saved until a load
 * succeeds: overwriting settings with defaults is how other plugins lost them. A file that was there and is gone is one that a sync
 * program is about to bring back: what was last read of it stands until then.
 */
export class SettingsStore {
	#settings = defaultSettings;
	#problems: readonly Problem[] = [];
	/** What the file last held, as far as this app has seen it. */
	#lastRaw: object | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	readonly #listeners = new Set<(settings: Settings) => void>();

	constructor(readonly file: SettingsFile) {}

	/** The settings as they were last read or changed. */
	get current(): Settings {
		return this.#settings;
	}

	/** What could not be read when they were last loaded. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	/** Tells of every change of `current`, whoever made it. Gives back how to stop listening. */
	onChange(listener: (settings: Settings) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Reads the file: at the start, and when it changed on disk. Settings that cannot be read leave those in memory as they are. */
	load(): Promise<void> {
		return this.#enqueue(async () => {
			const read = await this.#read();
			this.#problems = read.decoded.problems;
			if (read.decoded.saveable) this.#become(read.decoded.settings);
		});
	}

	/**
	 * Changes settings: `change` gets those that are on disk now and gives what they become. In memory they change when they
	 * are saved. Problems: the file could not be read or written; then nothing changed.
	 */
	change(change: (settings: Settings) => Settings): Promise<Outcome<Settings>> {
		return this.#enqueue(async () => {
			const { raw, decoded } = await this.#read();
			if (!decoded.saveable) {
				return trouble(decoded.problems[0] ?? unreadable);
			}
			const changed = change(decoded.settings);
			const saved = { ...raw, ...changed };
			try {
				await this.file.save(saved);
			} catch {
				return trouble({ what: 'The settings could not be saved.', advice: 'Check that the vault can be written to, then try again.' });
			}
			this.#lastRaw = saved;
			this.#problems = decodeSettings(changed).problems;
			this.#become(changed);
			return ok(changed);
		});
	}

	async #read(): Promise<{ raw: object; decoded: DecodedSettings }> {
		const failed = { raw: {}, decoded: { settings: this.#settings, problems: [unreadable], saveable: false } };
		try {
			const raw = await this.file.load();
			if (raw === null || raw === undefined) {
				if (await this.file.exists()) return failed;
				return { raw: this.#lastRaw ?? {}, decoded: decodeSettings(this.#lastRaw) };
			}
			const decoded = decodeSettings(raw);
			if (decoded.saveable && typeof raw === 'object') this.#lastRaw = raw;
			return { raw, decoded };
		} catch {
			return failed;
		}
	}

	#become(settings: Settings): void {
		this.#settings = settings;
		for (const listener of this.#listeners) listener(settings);
	}

	/** One read or write at a time, in the order they were asked for; one that throws does not stop the next. */
	#enqueue<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => undefined);
		return done;
	}
}

const unreadable: Problem = {
	what: 'The settings file could not be read.',
	advice: 'The settings in use stay as they are, and none are saved until the file can be read. If a sync program is at work, wait for it; else restore or remove the plugin’s data.json.',
};
