import type { View } from 'obsidian-test-mocks/obsidian';

/** What the app calls from outside on a view, though the typings keep it for subclasses. */
interface ViewLife {
	onOpen(): Promise<void>;
	onClose(): Promise<void>;
}

const lifeOf = (view: View): ViewLife => view as unknown as ViewLife;

/** Loads a view that stands in the page already, then tells it that it is open. */
export async function openView(view: View): Promise<void> {
	view.containerEl.setAttribute('data-type', view.getViewType());
	view.load();
	await lifeOf(view).onOpen();
}

/** Tells a view that it closes, then unloads it and takes it out of the page. */
export async function closeView(view: View): Promise<void> {
	await lifeOf(view).onClose();
	view.unload();
	view.containerEl.remove();
}
