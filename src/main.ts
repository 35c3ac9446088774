import { Plugin } from 'obsidian';
import { Committer } from './commit/committer';
import { builtInQuestions, builtInTemplates } from './draft/built-in-templates';
import type { DraftSources } from './draft/make-draft';
import { VaultModel } from './model/vault-model';
import { allCommands } from './obsidian/commands/all-commands';
import { addDeskCommand } from './obsidian/commands/desk-command';
import { DashboardView, dashboardViewType } from './obsidian/dashboard/dashboard-view';
import { showDashboard } from './obsidian/dashboard/show-dashboard';
import { Desk } from './obsidian/desk';
import { deviceClock } from './obsidian/device-clock';
import { hostYaml } from './obsidian/host-yaml';
import { MetadataFeed } from './obsidian/metadata-feed';
import { tellProblem } from './obsidian/notices';
import { runGuarded } from './obsidian/run-action';
import { settingsFile } from './obsidian/settings-file';
import { InterviewsSettingTab } from './obsidian/settings-tab/settings-tab';
import { VaultNotes } from './obsidian/vault-notes';
import { rulesFromSettings } from './settings/rules-from-settings';
import { SettingsStore } from './settings/settings-store';

/** Puts the parts together. Loading only registers; notes are looked at when the layout is ready. */
export default class InformationalInterviewsPlugin extends Plugin {
	readonly #store = new SettingsStore(settingsFile(this));
	#isReady = false;

	override async onload(): Promise<void> {
		await this.#store.load();
		for (const problem of this.#store.problems) tellProblem(problem);
		const model = this.#makeModel();
		const desk = this.#makeDesk(model);
		for (const command of allCommands) addDeskCommand(this, desk, command);
		this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, desk, () => this.#isReady));
		this.addRibbonIcon('handshake', 'Open interview dashboard', () => void runGuarded(() => showDashboard(this.app)));
		this.addSettingTab(new InterviewsSettingTab(this.app, this, this.#store));
		this.app.workspace.onLayoutReady(() => this.#feed(model));
	}

	/** A sync program replaced the settings file. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.load();
	}

	#makeModel(): VaultModel {
		const rules = rulesFromSettings(this.#store.current);
		const model = new VaultModel({
			naming: this.#store.current.naming,
			rules,
			resolve: (target, from) => this.app.metadataCache.getFirstLinkpathDest(target, from)?.path,
		});
		this.register(this.#store.onChange((settings) => model.configure({ naming: settings.naming, rules: rulesFromSettings(settings) })));
		return model;
	}

	#makeDesk(model: VaultModel): Desk {
		const notes = new VaultNotes(this.app);
		let templates: DraftSources | undefined;
		return new Desk({
			app: this.app,
			model,
			notes,
			committer: new Committer(notes),
			settings: this.#store,
			clock: deviceClock,
			yaml: hostYaml,
			templates: () => (templates ??= readTemplates()),
		});
	}

	#feed(model: VaultModel): void {
		const inFolder = (path: string, folder: string): boolean => folder !== '' && path.startsWith(`${folder}/`);
		this.addChild(new MetadataFeed(this.app, model, hostYaml, {
			isOurFolder: (path) => {
				const { contact, meeting } = this.#store.current.folders;
				return inFolder(path, contact) || inFolder(path, meeting);
			},
			onReady: () => {
				this.#isReady = true;
				for (const leaf of this.app.workspace.getLeavesOfType(dashboardViewType)) {
					if (leaf.view instanceof DashboardView) leaf.view.redraw();
				}
			},
		}));
	}
}

/** The built-in templates and questions. That they can be read is a test of the bundle, so a failure here is a bug. */
function readTemplates(): DraftSources {
	const questions = builtInQuestions();
	if (!questions.ok) throw new Error(questions.problem.what);
	return { templates: builtInTemplates(hostYaml), questions: questions.value };
}
