import { TFile, TFolder, type App, type Component } from 'obsidian';
import { pathProblem } from '../../commit/contained-path';
import type { NotePath } from '../../domain/problem';
import { pathKey } from '../../note/names/taken-paths';
import type { Notes } from '../../ports/notes';
import { NamesInFolders } from './names-in-folders';
import { editorOf, rewriteInEditor, sameButLineEnds, textNow, type TextNow } from './open-editor';

/**
 * The notes of the vault that is open in the app.
 *
 * A note that is open in an editor is read from it and written through it: the disk may be two seconds behind what the person
 * typed. Every other note is written by `vault.process`, the only step of the host that compares and writes without a gap.
 * Paths that lead out of the vault or into hidden folders are bugs of the caller and throw.
 */
export class VaultNotes implements Notes {
	readonly #names: NamesInFolders;

	/** `owner`: with it ends the watch on what the vault's folders hold. */
	constructor(private readonly app: App, owner: Pick<Component, 'registerEvent'>) {
		this.#names = new NamesInFolders(app, owner);
	}

	async read(path: NotePath): Promise<string | undefined> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return undefined;
		try {
			const { onDisk, unsaved } = await this.#textNow(file);
			return unsaved?.text ?? onDisk;
		} catch (error) {
			if (await this.#isGone(path)) return undefined;
			throw error;
		}
	}

	async rewrite(path: NotePath, before: string, after: string): Promise<'written' | 'changed' | 'missing'> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return 'missing';
		try {
			return await this.#rewrite(file, before, after);
		} catch (error) {
			if (await this.#isGone(path)) return 'missing';
			throw error;
		}
	}

	async #rewrite(file: TFile, before: string, after: string): Promise<'written' | 'changed' | 'missing'> {
		// What was typed is put on the disk first, by the host: then the disk has all there is, also what a sync program just brought.
		await (await this.#textNow(file)).unsaved?.view.save();
		const onDisk = await this.app.vault.read(file);
		const view = editorOf(this.app, file.path);
		// An editor holds its text with its own line ends: a note with others would be changed in every line, so the disk is written.
		if (view === undefined || view.editor.getValue() !== before) return this.#rewriteOnDisk(file, before, after);
		if (!sameButLineEnds(onDisk, before)) return 'changed';
		rewriteInEditor(view, after);
		await view.save();
		return 'written';
	}

	async create(path: NotePath, text: string): Promise<'created' | 'exists'> {
		refuseToLeave(path);
		if (this.#names.has(path) || (await this.app.vault.adapter.exists(path))) return 'exists';
		await this.#makeFolderOf(path);
		try {
			await this.app.vault.create(path, text);
			return 'created';
		} catch (error) {
			// Another program, or another command, was faster between the look and the write.
			if (await this.app.vault.adapter.exists(path)) return 'exists';
			throw error;
		}
	}

	async rename(from: NotePath, to: NotePath): Promise<'renamed' | 'missing' | 'exists'> {
		refuseToLeave(to);
		const file = this.app.vault.getFileByPath(from);
		if (file === null) return 'missing';
		const onlySpelling = pathKey(from) === pathKey(to);
		if (!onlySpelling && (this.#names.has(to) || (await this.app.vault.adapter.exists(to)))) return 'exists';
		await this.#makeFolderOf(to);
		await this.app.fileManager.renameFile(file, to);
		return 'renamed';
	}

	async trash(path: NotePath, before: string): Promise<'trashed' | 'changed' | 'missing'> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return 'missing';
		if ((await this.read(path)) !== before) return 'changed';
		await this.app.fileManager.trashFile(file);
		return 'trashed';
	}

	async createFolder(path: string): Promise<'created' | 'exists'> {
		refuseToLeave(`${path}/note.md`);
		if (this.#names.has(path) || (await this.app.vault.adapter.exists(path))) return 'exists';
		await this.#makeFolderOf(`${path}/note.md`);
		return 'created';
	}

	async removeEmptyFolder(path: string): Promise<'removed' | 'filled' | 'missing'> {
		const folder = this.app.vault.getFolderByPath(path);
		if (folder === null) return 'missing';
		const { files, folders } = await this.app.vault.adapter.list(path);
		if (files.length + folders.length > 0) return 'filled';
		await this.app.fileManager.trashFile(folder);
		return 'removed';
	}

	paths(): readonly NotePath[] {
		return this.app.vault.getMarkdownFiles().map((file) => file.path);
	}

	/** One atomic step. Leaving it by an error is the way to make sure that nothing is written, not even the same text again. */
	async #rewriteOnDisk(file: TFile, before: string, after: string): Promise<'written' | 'changed' | 'missing'> {
		try {
			await this.app.vault.process(file, (text) => {
				if (text !== before) throw new ChangedMeanwhile();
				return after;
			});
			return 'written';
		} catch (error) {
			if (error instanceof ChangedMeanwhile) return 'changed';
			if (await this.#isGone(file.path)) return 'missing';
			// The host gave up: nothing was written. If another program wrote just then, that is what it gave up for.
			if ((await this.app.vault.read(file)) !== before) return 'changed';
			throw error;
		}
	}

	/** Another program may have deleted a note a moment ago: the index, which hands it out, learns of it later. */
	async #isGone(path: NotePath): Promise<boolean> {
		return this.app.vault.getFileByPath(path) === null || !(await this.app.vault.adapter.exists(path));
	}

	#textNow(file: TFile): Promise<TextNow> {
		return textNow(this.app, file.path, () => this.app.vault.read(file));
	}

	async #makeFolderOf(path: NotePath): Promise<void> {
		const segments = path.split('/').slice(0, -1);
		for (let depth = 1; depth <= segments.length; depth++) {
			const folder = segments.slice(0, depth).join('/');
			const there = this.app.vault.getAbstractFileByPath(folder);
			if (there instanceof TFolder) continue;
			if (there !== null) throw new Error(`“${folder}” is a file; a folder is needed there.`);
			if (this.#names.has(folder)) throw new Error(`The folder “${folder}” is there already, spelled with other letter cases. Spell it alike in the settings.`);
			try {
				await this.app.vault.createFolder(folder);
			} catch (error) {
				if (!(await this.app.vault.adapter.exists(folder))) throw error;
			}
		}
	}
}

class ChangedMeanwhile extends Error {}

function refuseToLeave(path: NotePath): void {
	const problem = pathProblem(path);
	if (problem !== undefined) throw new Error(problem.what);
}
