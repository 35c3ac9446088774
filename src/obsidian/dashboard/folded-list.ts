import type { NotePath } from '../../domain/problem';
import { setIsolatedText } from '../isolated-text';
import { nameOfNote } from '../vault/note-name';

/** A line of a list that is folded away below the rows, with the note that it is about. */
export interface FoldedLine {
	readonly note: NotePath | undefined;
	readonly property?: string | undefined;
	readonly says: string;
}

export interface FoldedList {
	/** What stands there while it is closed. */
	readonly summary: string;
	readonly lines: readonly FoldedLine[];
}

/** Shown at once; the rest is said as a number. */
const shownAtMost = 50;

/** A list that is closed until somebody opens it: nothing is dropped silently, and nothing shouts. */
export function drawFoldedList(parentEl: HTMLElement, { summary, lines }: FoldedList, open: (path: NotePath) => void): void {
	if (lines.length === 0) return;
	const el = parentEl.createEl('details', { cls: 'ii-folded' });
	el.createEl('summary', { text: summary });
	const listEl = el.createEl('ul');
	for (const { note, property, says } of lines.slice(0, shownAtMost)) {
		const itemEl = listEl.createEl('li');
		if (note !== undefined) {
			const linkEl = itemEl.createEl('button', { cls: 'ii-link', attr: { type: 'button' } });
			linkEl.createEl('bdi', { text: nameOfNote(note) });
			linkEl.addEventListener('click', () => open(note));
		}
		if (property !== undefined) itemEl.createEl('code', { text: property });
		setIsolatedText(itemEl.createDiv(), says);
	}
	if (lines.length > shownAtMost) el.createDiv({ text: `And ${lines.length - shownAtMost} more.` });
}
