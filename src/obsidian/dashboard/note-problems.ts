import type { NotePath, Problem } from '../../domain/problem';
import { setIsolatedText } from '../isolated-text';
import { nameOfNote } from '../vault/note-name';

/** Shown at once; the rest is said as a number, since the list belongs to a tab of its own. */
const shownAtMost = 50;

/** Notes that could not be read, folded away below the rows: nothing is dropped silently, and nothing shouts. */
export function drawNoteProblems(parentEl: HTMLElement, problems: readonly Problem[], open: (path: NotePath) => void): void {
	if (problems.length === 0) return;
	const el = parentEl.createEl('details', { cls: 'ii-problems' });
	el.createEl('summary', { text: problems.length === 1 ? 'One thing in your notes needs a look' : `${problems.length} things in your notes need a look` });
	const listEl = el.createEl('ul');
	for (const { what, advice, note, property } of problems.slice(0, shownAtMost)) {
		const itemEl = listEl.createEl('li');
		if (note !== undefined) {
			const linkEl = itemEl.createEl('button', { cls: 'ii-link', attr: { type: 'button' } });
			linkEl.createEl('bdi', { text: nameOfNote(note) });
			linkEl.addEventListener('click', () => open(note));
		}
		if (property !== undefined) itemEl.createEl('code', { text: property });
		setIsolatedText(itemEl.createDiv(), `${what} ${advice}`);
	}
	if (problems.length > shownAtMost) el.createDiv({ text: `And ${problems.length - shownAtMost} more.` });
}
