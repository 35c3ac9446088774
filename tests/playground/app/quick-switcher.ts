import type { SearchResult } from 'obsidian';
import { SuggestModal, type TFile } from 'obsidian-test-mocks/obsidian';
import { prepareFuzzySearch, renderResults, type PlaygroundApp } from '../host/index';
import { createNote } from './file-commands';
import type { PlaygroundWorkspace } from './workspace';

type Found = { file: TFile; path: string; match: SearchResult } | { create: string };

/** Ctrl/Cmd+O: opens a note by a part of its path, the latest opened first; makes one where there is none. */
export class QuickSwitcher extends SuggestModal<Found> {
	#app: PlaygroundApp;
	#workspace: PlaygroundWorkspace;

	constructor(app: PlaygroundApp, workspace: PlaygroundWorkspace) {
		super(app);
		this.#app = app;
		this.#workspace = workspace;
		this.setPlaceholder('Find or create a note...');
		this.emptyStateText = 'No notes found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to open' },
			{ command: 'ctrl ↵', purpose: 'to open in new tab' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
		this.scope.register(['Mod'], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
	}

	override getSuggestions(query: string): Found[] {
		const recent = this.#workspace.recentFiles();
		const rank = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
		const files = this.#app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
		const text = query.trim();
		if (text === '') return files.slice(0, 50).map((file) => this.#found(file, { score: 0, matches: [] }));
		const search = prepareFuzzySearch(text);
		const found: (Found & { match: SearchResult })[] = [];
		for (const file of files) {
			const match = search(this.#label(file));
			if (match) found.push(this.#found(file, match));
		}
		found.sort((a, b) => b.match.score - a.match.score);
		const exact = files.some((file) => file.basename.toLowerCase() === text.toLowerCase());
		return exact ? found.slice(0, 50) : [...found.slice(0, 50), { create: text }];
	}

	override renderSuggestion(found: Found, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		if ('create' in found) {
			content.createDiv({ cls: 'suggestion-title', text: found.create });
			el.createDiv({ cls: 'suggestion-aux', text: 'Enter to create' });
		} else renderResults(content.createDiv('suggestion-title'), found.path, found.match);
	}

	override onChooseSuggestion(found: Found, event: MouseEvent | KeyboardEvent): void {
		const newTab = event.ctrlKey || event.metaKey;
		const leaf = this.#workspace.getLeaf(newTab ? 'tab' : false);
		if ('create' in found) void createNote(this.#app, found.create).then((file) => file && leaf.openFile(file));
		else void leaf.openFile(found.file);
	}

	#label(file: TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	#found(file: TFile, match: SearchResult): Found & { match: SearchResult } {
		return { file, path: this.#label(file), match };
	}
}
