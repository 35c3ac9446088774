import { Menu } from 'obsidian-test-mocks/obsidian';
import { parseYaml, setIcon, stringifyYaml } from '../host/index';
import { drawField, iconOf, kindOf, type FieldValue } from './property-field';

/** What the panel needs of its note. */
export interface PropertiesEvents {
	/** Puts this frontmatter block (with its fences) in the place of the present one. */
	replaceFrontmatter(text: string): void;
	openLink(target: string, newTab: boolean): void;
	complain(message: string): void;
}

/** The properties above a note's text. Like the app, an edit here writes the whole block anew. */
export class PropertiesPanel {
	readonly containerEl: HTMLElement;
	#events: PropertiesEvents;
	#shown = '';
	#collapsed = false;

	constructor(containerEl: HTMLElement, events: PropertiesEvents) {
		this.containerEl = containerEl;
		this.#events = events;
	}

	/** Whether the block can be shown as properties: it is there, and it is a mapping. */
	canShow(frontmatter: string): boolean {
		return this.#read(frontmatter) !== undefined;
	}

	/** Shows a block with its fences; nothing where there is none or it cannot be read. */
	show(frontmatter: string): void {
		if (frontmatter === this.#shown && this.containerEl.hasChildNodes()) return;
		const focused = this.#focusedLabel();
		this.#shown = frontmatter;
		this.containerEl.empty();
		const values = this.#read(frontmatter);
		this.containerEl.toggle(values !== undefined || this.#isBroken(frontmatter));
		if (values) this.#draw(values);
		else if (this.#isBroken(frontmatter)) this.containerEl.createDiv({ cls: 'metadata-error-container', text: 'Invalid properties: mend the text below.' });
		if (focused) this.containerEl.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
	}

	#draw(values: Record<string, unknown>): void {
		const heading = this.containerEl.createEl('button', { cls: 'metadata-properties-heading', attr: { 'aria-expanded': !this.#collapsed } });
		setIcon(heading.createSpan('collapse-indicator'), this.#collapsed ? 'chevron-right' : 'chevron-down');
		heading.createSpan({ cls: 'metadata-properties-title', text: 'Properties' });
		const content = this.containerEl.createDiv('metadata-content');
		content.toggle(!this.#collapsed);
		heading.addEventListener('click', () => {
			this.#collapsed = !this.#collapsed;
			this.containerEl.empty();
			this.#draw(values);
		});
		for (const [name, value] of Object.entries(values)) this.#row(content, name, value, values);
		this.#addButton(content, values);
	}

	#row(content: HTMLElement, name: string, value: unknown, values: Record<string, unknown>): void {
		const kind = kindOf(value);
		const row = content.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': name, 'data-property-type': kind } });
		const key = row.createDiv({ cls: 'metadata-property-key', attr: { title: name } });
		setIcon(key.createSpan('metadata-property-icon'), iconOf(kind));
		key.createSpan({ cls: 'metadata-property-key-name', text: name, attr: { dir: 'auto' } });
		key.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			const menu = Menu.create2__();
			menu.addItem((item) => item.setTitle('Remove').setIcon('trash-2').onClick(() => {
				const { [name]: _removed, ...rest } = values;
				this.#write(rest);
			}));
			menu.showAtMouseEvent(event);
		});
		drawField(row.createDiv('metadata-property-value'), name, value, {
			change: (next: FieldValue) => this.#write({ ...values, [name]: next }),
			openLink: (target, newTab) => this.#events.openLink(target, newTab),
		});
	}

	#addButton(content: HTMLElement, values: Record<string, unknown>): void {
		const button = content.createEl('button', { cls: 'metadata-add-button text-icon-button' });
		setIcon(button.createSpan('text-button-icon'), 'plus');
		button.createSpan({ text: 'Add property' });
		button.addEventListener('click', () => {
			const input = createEl('input', { cls: 'metadata-input', placeholder: 'Property name', attr: { 'aria-label': 'Name of the new property' } });
			button.replaceWith(input);
			input.focus();
			const finish = (): void => {
				const name = input.value.trim();
				if (name !== '' && !(name in values)) this.#write({ ...values, [name]: null });
				else input.replaceWith(button);
			};
			input.addEventListener('change', finish);
			input.addEventListener('keydown', (event) => event.key === 'Escape' && input.replaceWith(button));
		});
	}

	#write(values: Record<string, unknown>): void {
		const yaml = Object.keys(values).length === 0 ? '' : stringifyYaml(values);
		this.#events.replaceFrontmatter(`---\n${yaml}---\n`);
	}

	#read(frontmatter: string): Record<string, unknown> | undefined {
		if (frontmatter === '') return undefined;
		const yaml = frontmatter.replace(/^\uFEFF?---\s*\n/, '').replace(/(?:---|\.\.\.)\s*$/, '');
		try {
			const values: unknown = parseYaml(yaml);
			if (values === null || values === undefined) return {};
			return typeof values === 'object' && !Array.isArray(values) ? { ...values } : undefined;
		} catch {
			return undefined;
		}
	}

	#isBroken(frontmatter: string): boolean {
		return frontmatter !== '' && this.#read(frontmatter) === undefined;
	}

	#focusedLabel(): string | null {
		const focused = document.activeElement;
		return focused && this.containerEl.contains(focused) ? focused.getAttribute('aria-label') : null;
	}
}
