import type { CachedMetadata } from 'obsidian';
import { MetadataCache, TFile, type App } from 'obsidian-test-mocks/obsidian';
import { LinkTargets } from './link-targets';
import { readNoteMetadata } from './note-metadata';
import { fileName } from './path';
import type { PlaygroundVault } from './vault';

/** Milliseconds between a write and the cache's own reading of it. Never none: the app's cache comes after the write. */
const readAfter = 15;
/** How many notes are read before others get a turn, while the cache fills. */
const slice = 40;

/**
 * The app's metadata cache: read from the notes' texts some time after they were written. At start, every other note is
 * known without a word (the app keeps its cache between starts) and the rest come one by one with `changed`, so that a
 * plugin which counts on either meets both.
 */
export class PlaygroundMetadataCache extends MetadataCache {
	private readonly notes: PlaygroundVault;
	private readonly targets = new LinkTargets();
	private readonly waiting = new Set<TFile>();
	private timer: ReturnType<typeof setTimeout> | undefined;
	private working = false;
	private filling = true;
	/** Names of files that have come or gone since links were last followed. */
	private readonly changedNames = new Set<string>();
	/** Notes whose links were not followed yet, though nobody has written them. */
	private readonly unfollowed = new Set<string>();
	/** By the name of a file they mean: the notes whose links are to be followed again when such a file comes or goes. */
	private readonly linking = new Map<string, Set<string>>();

	/** @param app made before its vault is ours: the mocks' cache listens to the mocks' empty vault and stays silent. */
	constructor(app: App, notes: PlaygroundVault) {
		super(app, app.vault);
		this.notes = notes;
		notes.on('create', (file) => this.onCreate(file));
		notes.on('modify', (file) => this.schedule(file));
		notes.on('delete', (file) => this.onDelete(file));
		notes.on('rename', (file, oldPath) => this.onRename(file, oldPath));
	}

	/** What the app knows from its last run: every other note. */
	async recall(): Promise<void> {
		const known = this.notes.getMarkdownFiles().filter((_, i) => i % 2 === 0);
		for (const file of known) {
			await this.index(file);
			this.unfollowed.add(file.path);
		}
	}

	/** Reads all notes not known yet, slice by slice, then fires `resolved`. */
	async fill(): Promise<void> {
		this.filling = false;
		for (const file of this.notes.getMarkdownFiles()) if (!this.cache__.has(file.path)) this.waiting.add(file);
		await this.work();
	}

	/** Waits until nothing is left to be read. For tests. */
	async settled(): Promise<void> {
		while (this.timer !== undefined || this.working || this.waiting.size > 0) await pause(5);
	}

	override getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const path = this.targets.find(linkpath, sourcePath);
		return path === undefined ? null : this.notes.getFileByPath(path);
	}

	/** The shortest text that leads to a file: its name, or its path where the name is not enough. */
	override fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const short = (path: string): string => (omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path);
		const name = short(file.name);
		return this.getFirstLinkpathDest(name, sourcePath) === file && this.targets.countNamed(file.name) < 2 ? name : short(file.path);
	}

	private onCreate(file: unknown): void {
		if (!(file instanceof TFile)) return;
		this.add(file.path);
		this.schedule(file);
	}

	private onDelete(file: unknown): void {
		if (!(file instanceof TFile)) return;
		const before = this.cache__.get(file.path) ?? null;
		this.forget(file.path);
		this.waiting.delete(file);
		setTimeout(() => this.trigger('deleted', file, before), 0);
		this.resolveSoon();
	}

	/** The cache moves with the note at once; where its links lead is found out later. */
	private onRename(file: unknown, oldPath: unknown): void {
		if (!(file instanceof TFile) || typeof oldPath !== 'string') return;
		const cache = this.cache__.get(oldPath);
		this.forget(oldPath);
		this.add(file.path);
		if (cache) {
			this.cache__.set(file.path, cache);
			this.unfollowed.add(file.path);
		} else this.schedule(file);
		this.resolveSoon();
	}

	private add(path: string): void {
		this.targets.add(path);
		this.changedNames.add(nameMeant(path));
	}

	private forget(path: string): void {
		this.changedNames.add(nameMeant(path));
		this.targets.remove(path);
		this.cache__.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private schedule(file: unknown): void {
		if (!(file instanceof TFile) || file.extension !== 'md' || this.filling) return;
		this.waiting.add(file);
		this.wake();
	}

	private resolveSoon(): void {
		if (!this.filling) this.wake();
	}

	private wake(): void {
		this.timer ??= setTimeout(() => {
			this.timer = undefined;
			void this.work();
		}, readAfter);
	}

	private async work(): Promise<void> {
		if (this.working) return;
		this.working = true;
		const touched: string[] = [];
		for (let done = 1; this.waiting.size > 0; done++) {
			const [file] = this.waiting;
			if (!file) break;
			this.waiting.delete(file);
			const text = await this.index(file);
			const cache = this.cache__.get(file.path);
			if (text !== undefined && cache) {
				touched.push(file.path);
				this.trigger('changed', file, text, cache);
			}
			if (done % slice === 0) await pause(0);
		}
		this.working = false;
		this.resolveAll(touched);
	}

	/** Reads one note into the cache. Gives its text, or `undefined` where it is gone. */
	private async index(file: TFile): Promise<string | undefined> {
		const text = await this.notes.readForIndex(file.path).catch(() => undefined);
		if (text === undefined || this.notes.getFileByPath(file.path) !== file) return undefined;
		this.cache__.set(file.path, readNoteMetadata(text));
		return text;
	}

	/** Follows the links of the notes read, and of those that mean a name which has come or gone. */
	private resolveAll(touched: readonly string[]): void {
		const paths = new Set([...touched, ...this.unfollowed]);
		this.unfollowed.clear();
		for (const name of this.changedNames) for (const path of this.linking.get(name) ?? []) paths.add(path);
		this.changedNames.clear();
		for (const path of paths) if (this.cache__.has(path)) this.resolve(path);
		for (const path of touched) {
			const file = this.notes.getFileByPath(path);
			if (file) this.trigger('resolve', file);
		}
		this.trigger('resolved');
	}

	private resolve(path: string): void {
		const cache: CachedMetadata = this.cache__.get(path) ?? {};
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const linkpath = link.split('#')[0] ?? '';
			if (linkpath === '') continue;
			const name = nameMeant(linkpath);
			this.linking.set(name, (this.linking.get(name) ?? new Set()).add(path));
			const target = this.targets.find(linkpath, path);
			if (target === undefined) unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
			else resolved[target] = (resolved[target] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}
}

/** The name of the file that a path or a link means, as the app compares names. */
function nameMeant(path: string): string {
	return fileName(path).normalize('NFC').toLowerCase().replace(/\.md$/, '');
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
