import type { Command, Hotkey } from 'obsidian';
import { Platform } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';
import type { Appearance } from './appearance';
import { CommandPalette } from './command-palette';
import { createNote, RenameModal, untitledIn } from './file-commands';
import { PlaygroundMarkdownView } from './markdown-view';
import { QuickSwitcher } from './quick-switcher';
import { workspaceOf } from './workspace';

const mod = (key: string): Hotkey[] => [{ modifiers: ['Mod'], key }];

/** A key as the palette shows it. */
function keyText({ modifiers, key }: Hotkey): string {
	const names = modifiers.map((modifier) => (modifier === 'Mod' ? (Platform.isMacOS ? '⌘' : 'Ctrl') : modifier));
	return [...names, key.length === 1 ? key.toUpperCase() : key].join(Platform.isMacOS ? ' ' : '+');
}

/** Adds the commands that the app brings along, named as there, with its default keys. */
export function addPageCommands(app: PlaygroundApp, appearance: Appearance): void {
	const workspace = workspaceOf(app);
	const hotkeys = new Map<string, string>();
	const note = (): PlaygroundMarkdownView | undefined => (workspace.activeLeaf?.view instanceof PlaygroundMarkdownView ? workspace.activeLeaf.view : undefined);
	/** A command that is offered only where it finds what it works on. */
	const on = <T>(find: () => T | null | undefined, run: (found: T) => void) => (checking: boolean): boolean => {
		const found = find();
		if (found === null || found === undefined) return false;
		if (!checking) run(found);
		return true;
	};
	const newNote = async (): Promise<void> => {
		const file = await createNote(app, untitledIn(app, ''));
		if (file) await workspace.getLeaf(false).openFile(file);
	};
	const commands: Command[] = [
		{ id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: mod('p'), callback: () => new CommandPalette(app, hotkeys).open() },
		{ id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: mod('o'), callback: () => new QuickSwitcher(app, workspace).open() },
		{ id: 'app:open-settings', name: 'Open settings', hotkeys: mod(','), callback: () => app.shell.openSettings() },
		{ id: 'file-explorer:new-file', name: 'Create new note', hotkeys: mod('n'), callback: newNote },
		{ id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: mod('e'), checkCallback: on(note, (view) => view.toggleMode()) },
		{ id: 'editor:toggle-source', name: 'Toggle Live Preview/Source mode', checkCallback: on(note, (view) => view.toggleSource()) },
		{ id: 'editor:save-file', name: 'Save current file', hotkeys: mod('s'), checkCallback: on(note, (view) => void view.save()) },
		{ id: 'workspace:close', name: 'Close current tab', checkCallback: on(() => workspace.activeLeaf, (leaf) => leaf.detach()) },
		{ id: 'workspace:split-vertical', name: 'Split right', checkCallback: on(() => workspace.getActiveFile(), (file) => void workspace.getLeaf('split').openFile(file)) },
		{ id: 'workspace:edit-file-title', name: 'Rename file', checkCallback: on(() => workspace.getActiveFile(), (file) => new RenameModal(app, file).open()) },
		{ id: 'app:delete-file', name: 'Delete current file', checkCallback: on(() => workspace.getActiveFile(), (file) => void app.fileManager.trashFile(file)) },
		{ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.left.toggle() },
		{ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.right.toggle() },
		{ id: 'file-explorer:open', name: 'Files: Show file explorer', callback: () => workspace.ensureSideLeaf('file-explorer', 'left', { active: true }) },
		{ id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: () => appearance.choose('scheme', appearance.isDark ? 'light' : 'dark') },
		{ id: 'app:reload', name: 'Reload app without saving', callback: () => window.location.reload() },
	];
	for (const command of commands) {
		app.commands.addCommand(command);
		for (const hotkey of command.hotkeys ?? []) {
			hotkeys.set(command.id, keyText(hotkey));
			app.scope.register(hotkey.modifiers, hotkey.key, () => {
				app.commands.executeCommandById(command.id);
				return false;
			});
		}
	}
}
