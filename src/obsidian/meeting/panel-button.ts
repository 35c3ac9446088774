import { setIcon } from 'obsidian';

export interface PanelButton {
	/** Finds the button again when its part is drawn anew. */
	readonly key: string;
	readonly label: string;
	readonly icon?: string;
	/** For a screen reader, where the label alone says too little. */
	readonly name?: string;
	readonly cls?: string;
	readonly press: () => void;
}

/** A button of the panel, with an icon beside its words where one is given. */
export function panelButton(parentEl: HTMLElement, { key, label, icon, name, cls = '', press }: PanelButton): HTMLElement {
	const el = parentEl.createEl('button', { cls: `ii-press ${cls}`.trim(), attr: { type: 'button', 'data-key': key } });
	if (icon !== undefined) setIcon(el.createSpan({ cls: 'ii-press-icon', attr: { 'aria-hidden': 'true' } }), icon);
	el.createSpan({ cls: 'ii-press-label', text: label });
	if (name !== undefined) el.setAttr('aria-label', name);
	el.addEventListener('click', press);
	return el;
}

/** A box to tick with its words beside it. */
export function panelBox(parentEl: HTMLElement, { key, label, ticked, change }: {
	readonly key: string; readonly label: string; readonly ticked: boolean; readonly change: (ticked: boolean) => void;
}): HTMLElement {
	const labelEl = parentEl.createEl('label', { cls: 'ii-tick' });
	const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { 'data-key': key } });
	boxEl.checked = ticked;
	labelEl.createSpan({ text: label, attr: { dir: 'auto' } });
	boxEl.addEventListener('change', () => change(boxEl.checked));
	return labelEl;
}
