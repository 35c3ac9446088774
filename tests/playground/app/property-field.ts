import { setIcon } from '../host/index';

/** A value of frontmatter as YAML gives it. */
export type PropertyScalar = string | number | boolean | null;
export type FieldValue = PropertyScalar | readonly PropertyScalar[];

/** How the app shows a value. */
export type FieldKind = 'text' | 'multitext' | 'number' | 'checkbox' | 'date' | 'datetime' | 'unknown';

const icons: Record<FieldKind, string> = { text: 'align-left', multitext: 'list', number: 'binary', checkbox: 'check-square', date: 'calendar', datetime: 'clock', unknown: 'file-question' };

export const iconOf = (kind: FieldKind): string => icons[kind];

/** The kind that the app would take the value for, since it knows no types but what it sees. */
export function kindOf(value: unknown): FieldKind {
	if (Array.isArray(value)) return value.every(isScalar) ? 'multitext' : 'unknown';
	if (typeof value === 'number') return 'number';
	if (typeof value === 'boolean') return 'checkbox';
	if (value === null || value === undefined) return 'text';
	if (typeof value !== 'string') return 'unknown';
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date';
	if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(value)) return 'datetime';
	return 'text';
}

const isScalar = (value: unknown): value is PropertyScalar => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What a field does with the person's answer. */
export interface FieldEvents {
	change(value: FieldValue): void;
	openLink(target: string, newTab: boolean): void;
}

/** Draws the control for one value; `name` labels it for those who cannot see the row. */
export function drawField(el: HTMLElement, name: string, value: unknown, events: FieldEvents): void {
	const kind = kindOf(value);
	if (kind === 'multitext') drawList(el, name, Array.isArray(value) ? value.filter(isScalar) : [], events);
	else if (kind === 'checkbox') drawCheckbox(el, name, value === true, events);
	else if (kind === 'unknown') el.createSpan({ cls: 'pg-property-unknown', text: JSON.stringify(value) });
	else drawText(el, name, kind, isScalar(value) && value !== null ? String(value) : '', events);
}

const inputTypes: Partial<Record<FieldKind, string>> = { number: 'number', date: 'date', datetime: 'datetime-local' };

function drawText(el: HTMLElement, name: string, kind: FieldKind, value: string, events: FieldEvents): void {
	const link = kind === 'text' ? linkIn(value) : undefined;
	if (link) return drawLink(el, link, events, () => drawInput(el, name, kind, value, events).focus());
	drawInput(el, name, kind, value, events);
}

function drawInput(el: HTMLElement, name: string, kind: FieldKind, value: string, events: FieldEvents): HTMLInputElement {
	el.empty();
	const input = el.createEl('input', { cls: `metadata-input metadata-input-${kind}`, type: inputTypes[kind] ?? 'text', value, attr: { 'aria-label': name, dir: 'auto' } });
	if (kind === 'text') input.placeholder = 'Empty';
	input.addEventListener('change', () => {
		const text = input.value;
		events.change(kind === 'number' && text !== '' ? Number(text) : text === '' ? null : text);
	});
	input.addEventListener('keydown', (event) => event.key === 'Enter' && input.blur());
	return input;
}

function drawCheckbox(el: HTMLElement, name: string, checked: boolean, events: FieldEvents): void {
	const box = el.createEl('input', { cls: 'metadata-input-checkbox', type: 'checkbox', attr: { 'aria-label': name } });
	box.checked = checked;
	box.addEventListener('change', () => events.change(box.checked));
}

function drawList(el: HTMLElement, name: string, values: readonly PropertyScalar[], events: FieldEvents): void {
	const list = el.createDiv('multi-select-container');
	for (const [at, value] of values.entries()) {
		const pill = list.createSpan({ cls: 'multi-select-pill', attr: { dir: 'auto' } });
		const text = String(value);
		const link = linkIn(text);
		if (link) drawLink(pill, link, events);
		else pill.createSpan({ cls: 'multi-select-pill-content', text });
		const remove = pill.createEl('button', { cls: 'multi-select-pill-remove-button clickable-icon', attr: { 'aria-label': `Remove ${text} from ${name}` } });
		setIcon(remove, 'x');
		remove.addEventListener('click', () => events.change(values.filter((_, other) => other !== at)));
	}
	const input = list.createEl('input', { cls: 'multi-select-input', attr: { 'aria-label': `Add to ${name}`, size: 6, dir: 'auto' } });
	const add = (): void => {
		const text = input.value.trim();
		if (text !== '') events.change([...values, text]);
	};
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') add();
		if (event.key === 'Backspace' && input.value === '' && values.length > 0) events.change(values.slice(0, -1));
	});
	input.addEventListener('blur', add);
}

interface Link {
	target: string;
	text: string;
}

/** A value that is one link and nothing else, as the app makes it clickable. */
function linkIn(value: string): Link | undefined {
	const match = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value.trim());
	const target = match?.[1];
	if (target === undefined) return undefined;
	return { target, text: match?.[2] ?? target.split('/').at(-1) ?? target };
}

function drawLink(el: HTMLElement, link: Link, events: FieldEvents, edit?: () => void): void {
	const anchor = el.createEl('a', { cls: 'internal-link', text: link.text, href: '#', attr: { 'data-href': link.target } });
	anchor.addEventListener('click', (event) => {
		event.preventDefault();
		events.openLink(link.target, event.ctrlKey || event.metaKey);
	});
	if (!edit) return;
	const button = el.createEl('button', { cls: 'clickable-icon pg-edit-link', attr: { 'aria-label': `Edit the link to ${link.text}` } });
	setIcon(button, 'pencil');
	button.addEventListener('click', edit);
}
