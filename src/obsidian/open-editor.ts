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

/**
 * The view that holds a note in an editor, if one does. With several, one whose text differs from the disk goes first (it
 * holds what the person just typed), then the active one. Leaves in the background may not be loaded yet; those hold nothing unsaved.
 */
export function editorOf(app: App, path: NotePath, onDisk: string): MarkdownView | undefined {
	const views: MarkdownView[] = [];
	app.workspace.iterateAllLeaves((leaf) => {
		if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path) views.push(leaf.view);
	});
	const editing = views.filter((view) => view.getMode() === 'source');
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	return editing.find((view) => !sameButLineEnds(view.editor.getValue(), onDisk))
		?? editing.find((view) => view === active)
		?? editing[0];
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
