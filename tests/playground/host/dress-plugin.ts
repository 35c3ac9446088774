import type { Command } from 'obsidian';
import { Plugin, PluginSettingTab, SettingTab } from 'obsidian-test-mocks/obsidian';
import { playgroundApp } from './app';
import { dress } from './dress';
import { throwLater } from './throw-later';

/** Puts what a plugin registers where the person meets it, and takes it back when the plugin is turned off. */
export function dressPlugins(): void {
	dress(Plugin.prototype, {
		addCommand(command) {
			const { commands } = playgroundApp(this.app);
			// The app changes the plugin's own object: its id and name get the plugin's in front.
			const full: Command = Object.assign(command, { id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` });
			commands.addCommand(full);
			this.register(() => commands.removeCommand(full.id));
			return full;
		},
		removeCommand(id) {
			playgroundApp(this.app).commands.removeCommand(`${this.manifest.id}:${id}`);
		},
		addRibbonIcon(icon, title, callback) {
			const el = playgroundApp(this.app).shell.addRibbonIcon(icon, title, callback);
			this.register(() => el.remove());
			return el;
		},
		addStatusBarItem() {
			const el = playgroundApp(this.app).shell.addStatusBarItem();
			el.addClass(`plugin-${this.manifest.id}`);
			this.register(() => el.remove());
			return el;
		},
		addSettingTab(tab) {
			const { settingTabs } = playgroundApp(this.app);
			const shown = SettingTab.fromOriginalType__(tab);
			shown.update();
			settingTabs.push(shown);
			this.register(() => settingTabs.splice(settingTabs.indexOf(shown), 1));
		},
		registerView(type, creator) {
			const { views, workspace } = playgroundApp(this.app);
			if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
			views.set(type, creator);
			workspace.trigger('view-registered', type);
			this.register(() => {
				views.delete(type);
				workspace.trigger('view-unregistered', type);
			});
		},
		async loadData() {
			return playgroundApp(this.app).plugins.loadData(this.manifest.id);
		},
		async saveData(data) {
			await playgroundApp(this.app).plugins.saveData(this.manifest.id, data);
		},
	});
	dress(PluginSettingTab.prototype, {
		getControlValue(key) {
			return settingsOf(this.plugin__)[key];
		},
		setControlValue(key, value) {
			settingsOf(this.plugin__)[key] = value;
			this.plugin__.saveData(this.plugin__.settings).catch(throwLater);
		},
	});
}

/** Without an override, a settings page reads and writes the `settings` of its plugin. */
function settingsOf(plugin: Plugin): Record<string, unknown> {
	if (!isRecord(plugin.settings)) throw new Error(`The plugin ${plugin.manifest.id} keeps no "settings" that its page could show.`);
	return plugin.settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
