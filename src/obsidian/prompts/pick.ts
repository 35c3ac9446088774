import { SuggestModal, type App } from 'obsidian';

export interface PickOptions<T> {
	/** What is asked, as the input's placeholder and its name for a screen reader. */
	readonly question: string;
	/** Shown when nothing fits the words typed. */
	readonly empty: string;
	/** What fits the words typed so far, best first. */
	readonly find: (typed: string) => readonly T[];
	readonly title: (item: T) => string;
	/** A second, quieter line. */
	readonly detail?: (item: T) => string;
}

/** Lets the person pick one of many by typing. Undefined: they closed it, which is no answer and not a mistake. */
export function pick<T>(app: App, options: PickOptions<T>): Promise<T | undefined> {
	return new Promise((resolve) => new PickModal(app, options, resolve).open());
}

class PickModal<T> extends SuggestModal<T> {
	constructor(app: App, private readonly options: PickOptions<T>, private readonly answer: (item: T | undefined) => void) {
		super(app);
		this.emptyStateText = options.empty;
		this.setPlaceholder(options.question);
		this.inputEl.setAttribute('aria-label', options.question);
		this.setInstructions([
			{ command: '↑↓', purpose: 'to move' },
			{ command: '↵', purpose: 'to choose' },
			{ command: 'esc', purpose: 'to leave' },
		]);
	}

	override getSuggestions(typed: string): T[] {
		return [...this.options.find(typed)];
	}

	override renderSuggestion(item: T, el: HTMLElement): void {
		el.addClass('ii-suggestion');
		el.createDiv().createEl('bdi', { text: this.options.title(item) });
		const detail = this.options.detail?.(item) ?? '';
		if (detail !== '') el.createDiv({ cls: 'suggestion-note' }).createEl('bdi', { text: detail });
	}

	override onChooseSuggestion(item: T): void {
		this.answer(item);
	}

	/** The host closes first and tells of the choice then; so closing alone means "no answer" only a turn later. */
	override onClose(): void {
		window.setTimeout(() => this.answer(undefined), 0);
	}
}
