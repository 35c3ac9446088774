import { AbstractInputSuggest, type App } from 'obsidian-test-mocks/obsidian';
import { prepareFuzzySearch } from './search';

/** Offers paths under a text field; the chosen one is written into it and told as typed. */
export class PathSuggest extends AbstractInputSuggest<string> {
	private readonly paths: () => readonly string[];
	private readonly field: HTMLInputElement;

	constructor(app: App, field: HTMLInputElement, paths: () => readonly string[]) {
		super(app, field);
		this.field = field;
		this.paths = paths;
		this.onSelect((path) => {
			this.setValue(path);
			this.field.dispatchEvent(new Event('input', { bubbles: true }));
			this.close();
		});
	}

	override renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string, event: KeyboardEvent | MouseEvent): void {
		this.onSelectCallback__?.(path, event);
	}

	protected override getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query);
		return this.paths().filter((path) => path !== query && search(path) !== null);
	}
}
