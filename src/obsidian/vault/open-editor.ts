import { MarkdownView, type App } from 'obsidian';
import type { NotePath } from '../../domain/problem';
import { leastChanges } from './least-changes';

/** Line ends and a byte order mark are the disk's: an editor holds its text without them. */
export function sameButLineEnds(one: string, other: string): boolean {
	return one === other || plainLineEnds(one) === plainLineEnds(other);
}

function plainLineEnds(text: string): string {
	return (text.startsWith('\ufeff') ? text.slice(1) : text).replace(/\r\n?/gu, '\n');
}

/** Every editor that shows a note, in whatever window. Leaves in the background may not be loaded yet; those hold nothing unsaved. */
function editing(app: App, path: NotePath): readonly MarkdownView[] {
	const views: MarkdownView[] = [];
	app.workspace.iterateAllLeaves(({ view }) => {
		if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') views.push(view);
	});
	return views;
}

export interface TextNow {
	readonly onDisk: string;
	/** What an editor holds and the disk does not have yet; the host saves it about two seconds after typing. */
	readonly unsaved: { readonly view: MarkdownView; readonly text: string } | undefined;
}

/** Milliseconds, and how often: an editor takes over a change of the disk a moment after it was made. */
const lookAgainAfter = 50;
const looks = 4;

/**
 * A note on the disk and in the editors that show it. An editor that differs from the disk holds typed text, or has not taken
 * over yet what was just written to the disk; which of the two is seen by looking again. A reading view holds nothing typed.
 */
export async function textNow(app: App, path: NotePath, readDisk: () => Promise<string>): Promise<TextNow> {
	for (let look = 1; ; look++) {
		const onDisk = await readDisk();
		const unsaved = editing(app, path).map((view) => ({ view, text: view.editor.getValue() })).find(({ text }) => !sameButLineEnds(text, onDisk));
		if (unsaved === undefined || look === looks) return { onDisk, unsaved };
		await new Promise((resolve) => window.setTimeout(resolve, lookAgainAfter));
	}
}

/** The view that shows this note in an editor, if one does: the active one before others. A reading view has nothing to keep. */
export function editorOf(app: App, path: NotePath): MarkdownView | undefined {
	const views = editing(app, path);
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	return views.find((view) => view === active) ?? views[0];
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

/**
 * Forgets what the undo of the editors that show this note would bring back: for words that were said off the record. The
 * cursor stays where it was.
 */
export function forgetEditorHistory(app: App, path: NotePath): void {
	for (const view of editing(app, path)) {
		const { editor } = view;
		const [selections, scroll] = [editor.listSelections(), editor.getScrollInfo()];
		view.setViewData(editor.getValue(), true);
		editor.setSelections(selections);
		editor.scrollTo(scroll.left, scroll.top);
	}
}
