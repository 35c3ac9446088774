import type { DeedOfMany } from './deeds-of-many';
import type { Row } from './row';

const deeds: readonly { readonly id: DeedOfMany; readonly label: string; readonly key: string; readonly of: Row['about']['kind'] }[] = [
	{ id: 'done', label: 'Done', key: 'n', of: 'loop' },
	{ id: 'snooze', label: 'Snooze', key: 's', of: 'loop' },
	{ id: 'skip', label: 'Skip', key: 'x', of: 'loop' },
	{ id: 'repair', label: 'Repair', key: 'r', of: 'finding' },
];

/** The deeds that fit the rows that are chosen. */
export function deedsFor(rows: readonly Row[]): readonly (typeof deeds)[number][] {
	return deeds.filter(({ of }) => rows.some(({ about }) => about.kind === of));
}

/** Says how many rows are chosen and what can be done with all of them; empty while none is. */
export function drawSelectionBar(el: HTMLElement, rows: readonly Row[], act: (deed: DeedOfMany, buttonEl: HTMLElement) => void, clear: () => void): void {
	el.empty();
	el.toggle(rows.length > 0);
	if (rows.length === 0) return;
	el.createSpan({ cls: 'ii-selected', text: rows.length === 1 ? '1 chosen' : `${rows.length} chosen` });
	for (const { id, label, key } of deedsFor(rows)) {
		const buttonEl = el.createEl('button', { text: label, attr: { type: 'button', 'data-deed': id, 'aria-keyshortcuts': key } });
		buttonEl.addEventListener('click', () => act(id, buttonEl));
	}
	el.createEl('button', { text: 'Clear', attr: { type: 'button', 'aria-keyshortcuts': 'Escape' } }).addEventListener('click', clear);
}
