import { setIcon, setTooltip } from 'obsidian';
import { setIsolatedText } from '../isolated-text';
import { actionsOf, type RowAction } from './row-actions';
import type { Row, RowTitle } from './row';

/** How a row can be chosen together with others. */
export interface RowMark {
	readonly chosen: boolean;
	readonly toggle: () => void;
}

/** A tree is not set in further than this, else nothing would be left for the names. */
const deepestLevel = 6;

/** Draws one row. What happens on a click or a key is for the list that holds it. */
export function rowElement(row: Row, act: (action: RowAction, buttonEl: HTMLElement) => void, mark?: RowMark): HTMLElement {
	const el = createDiv({
		cls: `ii-row is-${row.tone}`,
		attr: { role: 'listitem', tabindex: '-1', 'data-key': row.key, 'aria-label': `${inOneLine(row.title)}, ${row.due}. ${row.why}` },
	});
	if (row.level !== undefined) el.setCssProps({ '--ii-level': String(Math.min(row.level, deepestLevel)) });
	if (mark !== undefined) drawMark(el, row, mark);
	const titleEl = el.createDiv({ cls: 'ii-row-title', attr: { dir: row.title.before === '' ? 'auto' : 'ltr' } });
	if (row.title.before !== '') titleEl.appendText(`${row.title.before} `);
	titleEl.createEl('bdi', { cls: 'ii-row-name', text: row.title.name });
	if (row.title.after !== undefined) titleEl.appendText(joined(row.title.after));
	setIsolatedText(el.createDiv({ cls: 'ii-row-why' }), row.why);
	const sideEl = el.createDiv({ cls: 'ii-row-side' });
	sideEl.createSpan({ cls: 'ii-row-due', text: row.due, attr: { dir: 'ltr' } });
	if (row.readiness !== undefined) drawReadiness(sideEl, row.readiness);
	const actionsEl = el.createDiv({ cls: 'ii-row-actions', attr: { role: 'group', 'aria-label': 'What to do' } });
	for (const action of actionsOf(row)) actionsEl.append(actionButton(action, act));
	return el;
}

/** A round mark before the title, for mouse and touch; the space bar does the same. */
function drawMark(el: HTMLElement, row: Row, { chosen, toggle }: RowMark): void {
	el.addClass('can-be-chosen');
	const markEl = el.createEl('button', {
		cls: 'ii-row-mark',
		attr: { type: 'button', tabindex: '-1', role: 'checkbox', 'aria-checked': String(chosen), 'aria-label': `Choose ${inOneLine(row.title)}` },
	});
	setIcon(markEl, 'check');
	el.toggleClass('is-chosen', chosen);
	markEl.addEventListener('click', (event) => {
		event.stopPropagation();
		toggle();
	});
}

/** The title as a screen reader says it. */
function inOneLine({ before, name, after }: RowTitle): string {
	return `${before} ${name}${after === undefined ? '' : joined(after)}`.trim();
}

/** Words after a name stand apart from it, marks do not. */
function joined(after: string): string {
	return /^[\p{L}\p{N}]/u.test(after) ? ` ${after}` : after;
}

function actionButton(action: RowAction, act: (action: RowAction, buttonEl: HTMLElement) => void): HTMLElement {
	const buttonEl = createEl('button', {
		cls: 'ii-row-action',
		attr: { type: 'button', tabindex: '-1', 'data-action': action.id, 'aria-label': action.label, 'aria-keyshortcuts': action.key },
	});
	setIcon(buttonEl.createSpan({ cls: 'ii-row-icon' }), action.icon);
	buttonEl.createSpan({ cls: 'ii-row-action-label', text: action.label });
	setTooltip(buttonEl, `${action.label} (${action.key})`);
	buttonEl.addEventListener('click', (event) => {
		event.stopPropagation();
		act(action, buttonEl);
	});
	return buttonEl;
}

/** A small meter: one dot for each thing that a meeting needs, filled where it is there. */
function drawReadiness(parentEl: HTMLElement, { ready, of }: { ready: number; of: number }): void {
	const meterEl = parentEl.createSpan({ cls: 'ii-meter', attr: { role: 'img', 'aria-label': `${ready} of ${of} things are ready` } });
	for (let thing = 0; thing < of; thing++) meterEl.createSpan({ cls: thing < ready ? 'is-filled' : '' });
}
