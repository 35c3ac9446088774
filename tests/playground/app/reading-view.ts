import type { TFile } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';
import { renderMarkdownTo } from './render-markdown';

/** What the rendered text does with clicks. */
export interface ReadingEvents {
	openLink(target: string, newTab: boolean): void;
	/** A checkbox was pressed; the line counts from 0. */
	toggleTask(line: number): void;
}

/** The rendered text of a note. */
export class ReadingView {
	readonly containerEl: HTMLElement;
	#app: PlaygroundApp;
	#title: HTMLElement;
	#text: HTMLElement;
	#shown: string | null = null;

	constructor(containerEl: HTMLElement, app: PlaygroundApp, events: ReadingEvents) {
		this.containerEl = containerEl;
		this.#app = app;
		containerEl.tabIndex = 0;
		const sizer = containerEl.createDiv('markdown-preview-view markdown-rendered pg-note-sizer');
		this.#title = sizer.createDiv({ cls: 'inline-title', attr: { dir: 'auto', role: 'heading', 'aria-level': 1 } });
		this.#text = sizer.createDiv('markdown-preview-sizer');
		this.#text.addEventListener('click', (event) => this.#clicked(event, events));
	}

	async show(text: string, file: TFile | null): Promise<void> {
		const key = `${file?.path ?? ''}\n${text}`;
		if (key === this.#shown) return;
		this.#shown = key;
		this.#title.setText(file?.basename ?? '');
		this.#text.empty();
		renderMarkdownTo(this.#text, text);
		for (const link of this.#text.findAll('a.internal-link')) {
			const target = (link.dataset['href'] ?? '').split('#')[0] ?? '';
			const found = target === '' || this.#app.metadataCache.getFirstLinkpathDest(target, file?.path ?? '');
			link.toggleClass('is-unresolved', !found);
		}
	}

	#clicked(event: MouseEvent, events: ReadingEvents): void {
		if (!(event.target instanceof HTMLElement)) return;
		const link = event.target.closest<HTMLElement>('a.internal-link');
		if (link) {
			event.preventDefault();
			events.openLink(link.dataset['href'] ?? '', event.ctrlKey || event.metaKey);
		}
		const task = event.target.matches('input[type="checkbox"]') ? event.target.closest<HTMLElement>('li[data-line]') : null;
		if (task) events.toggleTask(Number(task.dataset['line']));
	}
}
