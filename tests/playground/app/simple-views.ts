import type { ViewStateResult } from 'obsidian';
import { FileView, ItemView, TFile, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';

/** A new tab: says how to go on. */
export class EmptyView extends ItemView {
	#actions: readonly { label: string; run: () => void }[];

	constructor(leaf: WorkspaceLeaf, actions: readonly { label: string; run: () => void }[]) {
		super(leaf);
		this.#actions = actions;
		this.icon = 'file';
	}

	override getViewType(): string {
		return 'empty';
	}

	override getDisplayText(): string {
		return 'New tab';
	}

	override async onOpen(): Promise<void> {
		await super.onOpen();
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'No note is open' });
		const list = box.createDiv('empty-state-action-list');
		for (const { label, run } of this.#actions) list.createEl('button', { cls: 'empty-state-action', text: label }).addEventListener('click', run);
	}
}

/** A file that is no note: its text, not to be edited here. */
export class PlainFileView extends FileView {
	#app: PlaygroundApp;

	constructor(leaf: WorkspaceLeaf, app: PlaygroundApp) {
		super(leaf);
		this.#app = app;
		this.icon = 'file';
	}

	override getViewType(): string {
		return 'plain-file';
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path };
	}

	override async setState(state: { file?: string }, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const file = this.#app.vault.getAbstractFileByPath(state.file ?? '');
		if (!(file instanceof TFile)) return;
		this.file = file;
		this.contentEl.empty();
		this.contentEl.createEl('pre', { cls: 'pg-plain-file', text: await this.#app.vault.read(file), attr: { tabindex: 0 } });
	}
}
