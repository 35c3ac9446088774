import type { Command, SearchResult } from 'obsidian';
import { SuggestModal } from 'obsidian-test-mocks/obsidian';
import { prepareFuzzySearch, renderResults, type PlaygroundApp } from '../host/index';
import { recallStrings, remember } from './page-memory';

interface Found {
	command: Command;
	match: SearchResult;
}

const noMatch: SearchResult = { score: 0, matches: [] };

/** Ctrl/Cmd+P: every command that can run now, the latest used first. */
export class CommandPalette extends SuggestModal<Found> {
	#app: PlaygroundApp;
	#hotkeys: ReadonlyMap<string, string>;

	constructor(app: PlaygroundApp, hotkeys: ReadonlyMap<string, string>) {
		super(app);
		this.#app = app;
		this.#hotkeys = hotkeys;
		this.modalEl.addClass('pg-command-palette');
		this.setPlaceholder('Select a command...');
		this.emptyStateText = 'No commands found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	override getSuggestions(query: string): Found[] {
		const recent = recallStrings('recent-commands');
		const rank = (command: Command): number => (recent.includes(command.id) ? recent.indexOf(command.id) : recent.length);
		const commands = [...this.#app.commands.listAvailable()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
		if (query.trim() === '') return commands.map((command) => ({ command, match: noMatch }));
		const search = prepareFuzzySearch(query);
		const found: Found[] = [];
		for (const command of commands) {
			const match = search(command.name);
			if (match) found.push({ command, match });
		}
		return found.sort((a, b) => b.match.score - a.match.score);
	}

	override renderSuggestion(found: Found, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		renderResults(content.createDiv('suggestion-title'), found.command.name, found.match);
		const hotkey = this.#hotkeys.get(found.command.id);
		if (hotkey) el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: hotkey });
	}

	override onChooseSuggestion(found: Found): void {
		const { id } = found.command;
		remember('recent-commands', [id, ...recallStrings('recent-commands').filter((other) => other !== id)].slice(0, 20));
		this.#app.commands.executeCommandById(id);
	}
}
