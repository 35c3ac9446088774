import type { TFile, Workspace, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';

/** Where the person is: the leaf they are in, and the file that commands work on. */
interface Place {
	leaf: WorkspaceLeaf | null;
	file: TFile | null;
}

/** Tells of a new leaf and a new file as the app does: a moment after the change, and only when there was one. */
export class PlaceTold {
	#workspace: Workspace;
	#place: () => Place;
	#told: Place = { leaf: null, file: null };
	#soon = false;

	constructor(workspace: Workspace, place: () => Place) {
		this.#workspace = workspace;
		this.#place = place;
	}

	tell(): void {
		if (this.#soon) return;
		this.#soon = true;
		window.setTimeout(() => {
			this.#soon = false;
			const before = this.#told;
			const now = this.#place();
			this.#told = now;
			if (before.leaf !== now.leaf) this.#workspace.trigger('active-leaf-change', now.leaf);
			if (before.file !== now.file) this.#workspace.trigger('file-open', now.file);
		});
	}
}
