import { Component, TFile, type App, type CachedMetadata } from 'obsidian';
import type { NotePath } from '../../domain/problem';
import type { VaultModel } from '../../model/vault-model';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import { cachedNote, mayBeBroken } from './cached-note';
import type { Desk } from '../desk';

/** Milliseconds between a change and its batch: about one frame. Not an animation frame, since a hidden window gets none. */
const batchAfter = 16;
/** Milliseconds of the first feeding before the app gets a turn: with the frame around it, less than a person notices. */
const sliceOf = 24;

/**
 * Tells the model of every note: all of them after the layout is ready, then each that changed, in batches. Properties come
 * from the host's cache. A text is read only for unchecked tasks of a contact or meeting, and to find out why a note that
 * should have properties shows none.
 */
export class MetadataFeed extends Component {
	readonly #changed = new Set<NotePath>();
	#linksChanged = false;
	#timer: number | undefined;

	readonly #model: VaultModel;

	constructor(private readonly app: App, private readonly desk: Desk) {
		super();
		this.#model = desk.model;
	}

	/** Called when the layout is ready; before that the host fires events for every file there is. */
	override onload(): void {
		const { metadataCache, vault } = this.app;
		this.registerEvent(metadataCache.on('changed', (file) => this.#note(file.path)));
		this.registerEvent(metadataCache.on('resolved', () => this.#links()));
		this.registerEvent(vault.on('rename', (file, oldPath) => {
			if (file instanceof TFile) this.#renamed(oldPath, file);
		}));
		this.registerEvent(vault.on('delete', (file) => {
			if (!(file instanceof TFile)) return;
			this.#changed.delete(file.path);
			this.#model.remove(file.path);
			this.#links();
		}));
		this.register(() => window.clearTimeout(this.#timer));
		this.#feedAll(vault.getMarkdownFiles(), 0);
	}

	#feedAll(files: readonly TFile[], start: number): void {
		const enough = endOfSlice();
		let next = start;
		while (next < files.length) {
			const file = files[next++];
			if (file !== undefined) this.#feed(file);
			if (enough()) break;
		}
		if (next < files.length) {
			this.#timer = window.setTimeout(() => this.#feedAll(files, next), 0);
			return;
		}
		this.#model.resolveAgain();
		this.#timer = window.setTimeout(() => this.#workAhead(), 0);
	}

	/** What is due is worked out in slices, too; the dashboard says that it is reading until then. */
	#workAhead(): void {
		if (!this.#model.workAhead(this.desk.now(), endOfSlice())) {
			this.#timer = window.setTimeout(() => this.#workAhead(), 0);
			return;
		}
		this.#timer = undefined;
		if (this.#changed.size > 0 || this.#linksChanged) this.#schedule();
		this.desk.markFed();
	}

	#note(path: NotePath): void {
		this.#changed.add(path);
		this.#schedule();
	}

	#links(): void {
		this.#linksChanged = true;
		this.#schedule();
	}

	#schedule(): void {
		this.#timer ??= window.setTimeout(() => {
			this.#timer = undefined;
			this.#flush();
		}, batchAfter);
	}

	#flush(): void {
		const paths = [...this.#changed];
		this.#changed.clear();
		for (const path of paths) {
			const file = this.app.vault.getFileByPath(path);
			if (file !== null) this.#feed(file);
		}
		if (this.#linksChanged || paths.length > 0) this.#model.resolveAgain();
		this.#linksChanged = false;
	}

	/** A renamed note keeps its cache, and no `changed` follows; what was noted for its old path is for the new one. */
	#renamed(from: NotePath, file: TFile): void {
		this.#changed.delete(from);
		if (file.extension === 'md') {
			this.#model.rename(from, file.path);
			this.#note(file.path);
		} else {
			this.#model.remove(from);
		}
		this.#links();
	}

	#feed(file: TFile): void {
		if (file.extension !== 'md') return;
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache === null) return;
		if (this.#worthALook(file, cache)) {
			void this.#feedAfterLook(file, cache);
			return;
		}
		this.#model.put(cachedNote(file, cache));
		if (this.#model.wantsBody(file.path)) void this.#feedBody(file);
	}

	#worthALook(file: TFile, cache: CachedMetadata): boolean {
		if (cache.frontmatter !== undefined) return false;
		return mayBeBroken(cache) || this.#model.typeOf(file.path) !== undefined || this.#isInOurFolder(file.path);
	}

	/** Where a note without readable properties is worth a look at its text. */
	#isInOurFolder(path: NotePath): boolean {
		const { contact, meeting } = this.desk.settings.current.folders;
		return [contact, meeting].some((folder) => folder !== '' && path.startsWith(`${folder}/`));
	}

	async #feedAfterLook(file: TFile, cache: CachedMetadata): Promise<void> {
		const text = await this.#text(file);
		if (text === undefined || this.#isStale(file, cache)) return;
		const read = readFrontmatter(text, this.desk.yaml);
		this.#model.put(cachedNote(file, cache, read.ok ? undefined : read.problem));
	}

	async #feedBody(file: TFile): Promise<void> {
		const cache = this.app.metadataCache.getFileCache(file);
		const text = await this.#text(file);
		if (text !== undefined && !this.#isStale(file, cache)) this.#model.putBody(file.path, text);
	}

	/** Undefined if the note was deleted, or cannot be read, meanwhile: its own event follows. */
	async #text(file: TFile): Promise<string | undefined> {
		try {
			return await this.app.vault.cachedRead(file);
		} catch {
			return undefined;
		}
	}

	/** While the text was read the note was indexed anew; that brings its own turn. */
	#isStale(file: TFile, cache: CachedMetadata | null): boolean {
		return this.app.vault.getFileByPath(file.path) !== file || this.app.metadataCache.getFileCache(file) !== cache;
	}
}

function endOfSlice(): () => boolean {
	const until = Date.now() + sliceOf;
	return () => Date.now() >= until;
}
