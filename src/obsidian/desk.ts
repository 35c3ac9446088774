import { MarkdownView, type App, type Notice, type PaneType } from 'obsidian';
import type { ActionContext } from '../actions/action';
import { readableNotes } from '../actions/readable-notes';
import type { Committer } from '../commit/committer';
import type { Now } from '../domain/facts';
import type { NotePath } from '../domain/problem';
import type { DraftSources } from '../draft/make-draft';
import { HeardTalks } from '../model/heard-talks';
import type { VaultModel } from '../model/vault-model';
import type { Clock } from '../ports/clock';
import type { Notes } from '../ports/notes';
import type { Yaml } from '../ports/yaml';
import { rulesFromSettings } from '../settings/rules-from-settings';
import type { SettingsStore } from '../settings/settings-store';

export interface DeskParts {
	readonly app: App;
	readonly model: VaultModel;
	readonly notes: Notes;
	readonly committer: Committer;
	readonly settings: SettingsStore;
	readonly clock: Clock;
	readonly yaml: Yaml;
	/** Built-in templates and question bank; parsed when the first draft needs them. */
	readonly templates: () => DraftSources;
}

/** Everything that a command has at hand: the app to ask in, the model to ask of, and the one way to write. */
export class Desk {
	readonly app: App;
	readonly model: VaultModel;
	readonly committer: Committer;
	readonly settings: SettingsStore;
	/** What was said in the conversations, for the views that ask for it. */
	readonly talks: HeardTalks;
	/** The notice of the change that was made last. Those of older ones are put away, since only the last can be taken back by a button. */
	lastNotice: Notice | undefined = undefined;
	/** Where several meetings run: the one that the person turned to last. */
	followed: NotePath | undefined = undefined;
	/** In a group: of whom the last line was. */
	lastSpeaker: NotePath | undefined = undefined;
	/** Settles when every note was handed to the model; until then an empty list means nothing. */
	readonly fed: Promise<void>;
	#settleFed: () => void = () => undefined;
	#isFed = false;
	#lastTurn: Promise<unknown> = Promise.resolve();

	constructor(private readonly parts: DeskParts) {
		this.app = parts.app;
		this.model = parts.model;
		this.committer = parts.committer;
		this.settings = parts.settings;
		this.talks = new HeardTalks(parts.model);
		this.fed = new Promise((resolve) => {
			this.#settleFed = resolve;
		});
	}

	get isFed(): boolean {
		return this.#isFed;
	}

	markFed(): void {
		this.#isFed = true;
		this.#settleFed();
	}

	/**
	 * Lets one command plan and write after the other. What is captured quickly one after the other would else be planned on a text
	 * that the one before is just about to change, and refused.
	 */
	inTurn<T>(write: () => Promise<T>): Promise<T> {
		const turn = this.#lastTurn.then(write);
		this.#lastTurn = turn.catch(() => undefined);
		return turn;
	}

	/** The present moment, where the person lives. */
	now(): Now {
		return this.model.now(this.parts.clock.now(), this.parts.clock.zone());
	}

	/** What an action may look at, at this moment. */
	context(): ActionContext {
		const { model, notes, yaml, settings, templates } = this.parts;
		return { model, notes: readableNotes(notes), yaml, settings: settings.current, now: this.now(), templates: templates() };
	}

	/** The host's YAML. */
	get yaml(): Yaml {
		return this.parts.yaml;
	}

	/** The settings changed: what was read by the old ones is read anew. */
	configure(): void {
		const { current } = this.settings;
		this.model.configure({ naming: current.naming, rules: rulesFromSettings(current) });
	}

	/** The note in front of the person, if it is a note. */
	activeNote(): NotePath | undefined {
		const file = this.app.workspace.getActiveFile();
		return file?.extension === 'md' ? file.path : undefined;
	}

	/** Shows a note: in the tab where it is open already, else in the tab at the front, or where the person asks for it. */
	async open(path: NotePath, where: PaneType | boolean = false): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return;
		const { workspace } = this.app;
		const shown = workspace.getLeavesOfType('markdown').find(({ view }) => view instanceof MarkdownView && view.file === file);
		if (shown !== undefined && where === false) {
			await workspace.revealLeaf(shown);
			workspace.setActiveLeaf(shown, { focus: true });
			return;
		}
		await workspace.getLeaf(where).openFile(file);
	}
}
