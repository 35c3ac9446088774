import { Notice } from 'obsidian';
import type { NotePath, Problem } from '../domain/problem';
import { setIsolatedText } from './isolated-text';
import { nameOfNote } from './vault/note-name';

/** Milliseconds. A sentence with advice takes longer to read than one that says all is well. */
const doneFor = 8_000;
const problemFor = 15_000;

/** Says what was written, with a button that takes it back. */
export function tellDone(done: string, undo?: () => void): Notice {
	const message = createFragment((fragment) => setIsolatedText(fragment.createSpan(), done));
	const notice = new Notice(message, doneFor);
	if (undo === undefined) return notice;
	const button = notice.messageEl.createEl('button', { cls: 'ii-notice-button', text: 'Undo', attr: { type: 'button' } });
	button.addEventListener('click', (event) => {
		event.stopPropagation();
		notice.hide();
		undo();
	});
	return notice;
}

/** Says in which note and property something stands in the way, and what to do about it. Nothing was written. */
export function tellProblem(problem: Problem, open?: (path: NotePath) => void): void {
	const { what, advice, note, property, line } = problem;
	const place = [
		note === undefined ? '' : nameOfNote(note),
		property === undefined ? '' : `property “${property}”`,
		line === undefined ? '' : `line ${line}`,
	].filter((part) => part !== '');
	const notice = new Notice(createFragment((fragment) => {
		setIsolatedText(fragment.createEl('strong'), what);
		if (place.length > 0) fragment.createDiv({ cls: 'ii-notice-place' }).createEl('bdi', { text: place.join(', ') });
		setIsolatedText(fragment.createDiv(), advice);
	}), problemFor);
	if (note === undefined || open === undefined) return;
	const button = notice.messageEl.createEl('button', { cls: 'ii-notice-button', text: 'Open note', attr: { type: 'button' } });
	button.addEventListener('click', (event) => {
		event.stopPropagation();
		notice.hide();
		open(note);
	});
}

