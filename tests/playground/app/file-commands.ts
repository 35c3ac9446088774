import { Modal, Notice, Setting, type TAbstractFile, type TFile } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';

/** Makes an empty note at a path without ending, its folders too; tells the person where that fails. */
export async function createNote(app: PlaygroundApp, wanted: string): Promise<TFile | undefined> {
	const path = `${wanted.replace(/\.md$/, '')}.md`;
	try {
		const folder = path.split('/').slice(0, -1).join('/');
		if (folder !== '' && !app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
		return await app.vault.create(path, '');
	} catch (error) {
		new Notice(`Could not create ${path}: ${String(error)}`);
		return undefined;
	}
}

/** A name that is not taken in a folder: "Untitled", "Untitled 1", ... */
export function untitledIn(app: PlaygroundApp, folder: string): string {
	const base = folder === '' || folder === '/' ? 'Untitled' : `${folder}/Untitled`;
	for (let number = 0; ; number++) {
		const path = number === 0 ? base : `${base} ${number}`;
		if (!app.vault.getAbstractFileByPath(`${path}.md`)) return path;
	}
}

/** Asks for a new name and renames; links to the note follow, as the app's file manager does it. */
export class RenameModal extends Modal {
	#app: PlaygroundApp;
	#file: TAbstractFile;

	constructor(app: PlaygroundApp, file: TAbstractFile) {
		super(app);
		this.#app = app;
		this.#file = file;
	}

	override onOpen(): void {
		this.setTitle('Rename');
		const ending = this.#file.name.endsWith('.md') ? '.md' : '';
		let name = this.#file.name.slice(0, this.#file.name.length - ending.length);
		const rename = async (): Promise<void> => {
			const folder = this.#file.path.split('/').slice(0, -1);
			try {
				await this.#app.fileManager.renameFile(this.#file, [...folder, `${name}${ending}`].join('/'));
				this.close();
			} catch (error) {
				new Notice(`Could not rename: ${String(error)}`);
			}
		};
		new Setting(this.contentEl).setName('Name').addText((text) => {
			text.setValue(name).onChange((value) => (name = value));
			text.inputEl.select();
			text.inputEl.addEventListener('keydown', (event) => event.key === 'Enter' && !event.isComposing && void rename());
		});
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()))
			.addButton((button) => button.setButtonText('Save').setCta().onClick(() => void rename()));
	}
}
