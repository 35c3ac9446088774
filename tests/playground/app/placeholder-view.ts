import { ItemView, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';

/**
 * Stands in a leaf whose real view is not there: a background tab that was restored and not looked at yet (the app
 * defers those), or a type that no plugin has registered. It answers with the type of the view it stands for, as the app does.
 */
export class PlaceholderView extends ItemView {
	#type: string;
	#title: string;
	#message: string;

	constructor(leaf: WorkspaceLeaf, wanted: { type: string; title: string; icon: string; message: string }) {
		super(leaf);
		this.#type = wanted.type;
		this.#title = wanted.title;
		this.#message = wanted.message;
		this.icon = wanted.icon;
	}

	override getViewType(): string {
		return this.#type;
	}

	override getDisplayText(): string {
		return this.#title;
	}

	override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.createDiv({ cls: 'pg-placeholder', text: this.#message });
	}
}
