import { Platform, Plugin } from 'obsidian';
import { allCommands } from './obsidian/commands/all-commands';
import { addDeskCommand } from './obsidian/commands/desk-command';
import { DashboardView, dashboardViewType } from './obsidian/dashboard/dashboard-view';
import { showDashboard } from './obsidian/dashboard/show-dashboard';
import type { Desk } from './obsidian/desk';
import { makeDesk } from './obsidian/make-desk';
import { MeetingPanelView } from './obsidian/meeting/meeting-panel-view';
import { meetingPanelViewType } from './obsidian/meeting/meeting-panel-type';
import { drawStatusBar } from './obsidian/meeting/meeting-status-bar';
import { MeetingWatch } from './obsidian/meeting/meeting-watch';
import { showMeetingPanel } from './obsidian/meeting/show-meeting-panel';
import { MetadataFeed } from './obsidian/vault/metadata-feed';
import { tellProblem } from './obsidian/notices';
import { runGuarded } from './obsidian/run-action';
import { settingsFile } from './obsidian/vault/settings-file';
import { InterviewsSettingTab } from './obsidian/settings-tab/settings-tab';
import { TemplatePreviewView, templatePreviewViewType } from './obsidian/drafts/template-preview-view';
import { SettingsStore } from './settings/settings-store';

/** Puts the parts together. Loading only registers; notes are looked at when the layout is ready. */
export default class InformationalInterviewsPlugin extends Plugin {
	readonly #store = new SettingsStore(settingsFile(this));

	override async onload(): Promise<void> {
		await this.#loadSettings();
		const desk = makeDesk(this.app, this.#store, this);
		this.register(this.#store.onChange(() => desk.configure()));
		for (const command of allCommands) addDeskCommand(this, desk, command);
		this.registerView(templatePreviewViewType, (leaf) => new TemplatePreviewView(leaf, desk));
		this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, desk));
		const watch = new MeetingWatch(desk);
		const showPanel = (): void => void runGuarded(() => showMeetingPanel(this.app, true));
		this.registerView(meetingPanelViewType, (leaf) => new MeetingPanelView(leaf, desk, watch));
		this.addRibbonIcon('handshake', 'Open interview dashboard', () => void runGuarded(() => showDashboard(this.app)));
		this.addRibbonIcon('timer', 'Open meeting panel', showPanel);
		// Phones and tablets have no status bar; there the panel says it all.
		if (!Platform.isMobile) this.register(drawStatusBar(this.addStatusBarItem(), watch, showPanel));
		this.addSettingTab(new InterviewsSettingTab(this.app, this, this.#store));
		this.app.workspace.onLayoutReady(() => this.#feed(desk, watch));
	}

	/** A sync program replaced the settings file. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.#loadSettings();
	}

	async #loadSettings(): Promise<void> {
		await this.#store.load();
		for (const problem of this.#store.problems) tellProblem(problem);
	}

	#feed(desk: Desk, watch: MeetingWatch): void {
		this.addChild(new MetadataFeed(this.app, desk));
		this.addChild(watch);
	}
}
