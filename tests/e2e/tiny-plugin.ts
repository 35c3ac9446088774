import type { PluginFiles } from './playground';

/** A plugin that uses one of each thing that the page owes to plugins; plain CommonJS, as a bundler would make it. */
export const tinyPlugin: PluginFiles = {
	manifest: { id: 'tiny', name: 'Tiny', version: '1.0.0', minAppVersion: '1.13.0', description: 'A plugin for tests.', author: 'Nobody' },
	styles: '.tiny-view { color: var(--text-muted); }',
	main: `'use strict';
const { ItemView, MarkdownView, Modal, Notice, Plugin, PluginSettingTab, Setting } = require('obsidian');
class TinyView extends ItemView {
	getViewType() { return 'tiny'; }
	getDisplayText() { return 'Tiny'; }
	getIcon() { return 'star'; }
	async onOpen() {
		this.contentEl.addClass('tiny-view');
		this.contentEl.createEl('button', { text: 'Tiny button' });
	}
}
class TinyTab extends PluginSettingTab {
	display() {
		this.containerEl.empty();
		new Setting(this.containerEl).setName('Tiny setting').addToggle((toggle) => toggle.setValue(true));
	}
}
class Asking extends Modal {
	onOpen() {
		this.setTitle('Tiny question');
		new Setting(this.contentEl).setName('Answer').addText((text) => (this.field = text));
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Say').setCta().onClick(() => {
			new Notice('You said ' + this.field.getValue());
			this.close();
		}));
	}
}
module.exports = class Tiny extends Plugin {
	async onload() {
		this.registerView('tiny', (leaf) => new TinyView(leaf));
		this.addSettingTab(new TinyTab(this.app, this));
		this.addRibbonIcon('star', 'Open tiny', () => this.reveal());
		this.addStatusBarItem().setText('Tiny is here');
		this.addCommand({ id: 'reveal', name: 'Reveal', callback: () => this.reveal() });
		this.addCommand({ id: 'ask', name: 'Ask...', callback: () => new Asking(this.app).open() });
		this.addCommand({ id: 'stamp', name: 'Stamp the note', editorCallback: (editor) => {
			editor.replaceRange('Stamped ' + new Date().getFullYear() + '\\n', { line: editor.lineCount(), ch: 0 });
		} });
		this.addCommand({ id: 'in-background', name: 'Append in the background', checkCallback: (checking) => {
			const file = this.app.workspace.getActiveFile();
			if (!file) return false;
			if (!checking) this.app.vault.process(file, (text) => text + 'From the background.\\n');
			return true;
		} });
		this.addCommand({ id: 'where', name: 'Where am I', callback: () => {
			const view = this.app.workspace.getActiveViewOfType(MarkdownView);
			new Notice('Note: ' + (view ? view.file.path : 'none') + ', views: ' + this.app.workspace.getLeavesOfType('tiny').length);
		} });
	}
	async reveal() {
		const { workspace } = this.app;
		const leaf = workspace.getLeavesOfType('tiny')[0] ?? workspace.getRightLeaf(false);
		await leaf.setViewState({ type: 'tiny', active: true });
		await workspace.revealLeaf(leaf);
	}
};
`,
};
