import { Modal, type App, type TFile } from 'obsidian';
import { tellProblem } from '../notices';

/** The file that a person chose, read. */
export interface PickedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Files larger than this are no address book; reading them would only stop the app. */
const largest = 64 * 1024 * 1024;

/** Lets the person choose a file of the device, on a phone too, or one that lies in the vault. Undefined: they closed it. */
export function pickImportFile(app: App): Promise<PickedFile | undefined> {
	return new Promise((resolve) => new PickFileModal(app, resolve).open());
}

class PickFileModal extends Modal {
	constructor(app: App, private readonly answer: (file: PickedFile | undefined) => void) {
		super(app);
		this.setTitle('Import contacts');
		this.modalEl.addClass('ii-form');
	}

	override onOpen(): void {
		const el = this.contentEl.createDiv({ cls: 'ii-form-fields' });
		el.createEl('p', { cls: 'ii-import-says', text: 'Choose the connections that your professional network exported, the cards of an address book, or any table with a line of headings. Nothing is written before you have seen what it would be.' });
		const labelEl = el.createEl('label', { cls: 'ii-field-label', text: 'A file on this device' });
		const inputEl = labelEl.createEl('input', { type: 'file', cls: 'ii-import-file', attr: { accept: '.csv,.vcf,.vcard,.txt,text/csv,text/vcard,text/x-vcard' } });
		inputEl.addEventListener('change', () => {
			const [file] = inputEl.files ?? [];
			if (file !== undefined) void this.#take(file.name, file.size, () => file.arrayBuffer());
		});
		const inVault = this.app.vault.getFiles().filter(({ extension }) => /^(csv|vcf)$/i.test(extension)).sort(newestFirst);
		if (inVault.length > 0) this.#drawVaultFiles(el, inVault);
		inputEl.focus();
	}

	override onClose(): void {
		this.answer(undefined);
		this.contentEl.empty();
	}

	#drawVaultFiles(parentEl: HTMLElement, files: readonly TFile[]): void {
		parentEl.createDiv({ cls: 'ii-field-label', text: 'Or a file in this vault' });
		const listEl = parentEl.createDiv({ cls: 'ii-import-vault-files' });
		for (const file of files.slice(0, 20)) {
			const button = listEl.createEl('button', { attr: { type: 'button' } });
			button.createEl('bdi', { text: file.path });
			button.addEventListener('click', () => void this.#take(file.name, file.stat.size, () => this.app.vault.readBinary(file)));
		}
	}

	async #take(name: string, size: number, read: () => Promise<ArrayBuffer>): Promise<void> {
		if (size > largest) {
			tellProblem({ what: `“${name}” is larger than any address book.`, advice: 'Choose another file, or export without photos.' });
			return;
		}
		try {
			this.answer({ name, bytes: new Uint8Array(await read()) });
			this.close();
		} catch {
			tellProblem({ what: `“${name}” could not be read.`, advice: 'It may lie in a cloud and not on this device yet. Download it, then choose it again.' });
		}
	}
}

function newestFirst(one: TFile, other: TFile): number {
	return other.stat.mtime - one.stat.mtime;
}
