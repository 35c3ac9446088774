import { MarkdownView, type App } from 'obsidian';
import type { NotePath } from '../domain/problem';
import { leastChanges } from './least-changes';

/** Line ends and a byte order mark are the disk's: an editor holds its text without them. */
export function sameButLineEnds(one: string, other: string): boolean {
	return one === other || plainLineEnds(one) === plainLineEnds(other);
}

function plainLineEnds(text: string): string {
	return (text.startsWith('\ufeff') ? text.slice(1) : text).replace(/\r\n?/gu, '\n');
}

/** Every loaded view of a note, in whatever window. Leaves in the background may not be loaded yet; those hold nothing unsaved. */
export function viewsOf(app: App, path: NotePath): readonly MarkdownView[] {
	const views: MarkdownView[] = [];
	app.workspace.iterateAllLeaves((leaf) => {
		if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path) views.push(leaf.view);
	});
	return views;
}

/** The text that a view of this note holds and the disk does not have yet; the host saves it about two seconds after typing. */
export function unsavedText(app: App, path: NotePath, onDisk: string): { readonly view: MarkdownView; readonly text: string } | undefined {
	for (const view of viewsOf(app, path)) {
		const text = view.getViewData();
		if (!sameButLineEnds(text, onDisk)) return { view, text };
	}
	return undefined;
}

/** The view that shows this note in an editor, if one does: the active one before others. A reading view has nothing to keep. */
export function editorOf(app: App, path: NotePath): MarkdownView | undefined {
	const editing = viewsOf(app, path).filter((view) => view.getMode() === 'source');
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	return editing.find((view) => view === active) ?? editing[0];
}

/**
 * Turns the editor's text into another in one transaction, as the person would have typed it: one step of its undo, and the
 * cursor stays in the words where it was.
 */
export function rewriteInEditor(view: MarkdownView, after: string): void {
	const { editor } = view;
	const changes = leastChanges(editor.getValue(), after).map(({ from, to, text }) => ({
		from: editor.offsetToPos(from),
		to: editor.offsetToPos(to),
		text,
	}));
	editor.transaction({ changes });
}
