import type { Command, Editor, Hotkey, MarkdownFileInfo, MarkdownView } from 'obsidian';
import { Keymap, Platform } from 'obsidian-test-mocks/obsidian';
import { throwLater } from './throw-later';

/** What a command that works on a text is run on. */
export interface ActiveEditor {
	readonly editor: Editor;
	readonly view: MarkdownView | MarkdownFileInfo;
}

/** The commands of all plugins and of the page, by full id (`plugin-id:command-id`). */
export class Commands {
	readonly #commands = new Map<string, Command>();
	readonly #listeners = new Set<() => void>();
	readonly #activeEditor: () => ActiveEditor | undefined;

	/** @param activeEditor the editor the person is in, where there is one. */
	constructor(activeEditor: () => ActiveEditor | undefined) {
		this.#activeEditor = activeEditor;
	}

	addCommand(command: Command): void {
		this.#commands.set(command.id, command);
		this.#tell();
	}

	removeCommand(id: string): void {
		if (this.#commands.delete(id)) this.#tell();
	}

	findCommand(id: string): Command | undefined {
		return this.#commands.get(id);
	}

	listAll(): readonly Command[] {
		return [...this.#commands.values()];
	}

	/** Those that the palette offers at this moment. */
	listAvailable(): readonly Command[] {
		return this.listAll().filter((command) => this.isAvailable(command));
	}

	/** A command that fails when it is asked is not offered. */
	isAvailable(command: Command): boolean {
		try {
			return this.#canRun(command);
		} catch (error) {
			throwLater(error);
			return false;
		}
	}

	#canRun(command: Command): boolean {
		if (Platform.isMobile && command.mobileOnly === false) return false;
		const active = this.#activeEditor();
		if (command.editorCheckCallback) return active !== undefined && command.editorCheckCallback(true, active.editor, active.view) !== false;
		if (command.editorCallback) return active !== undefined;
		if (command.checkCallback) return command.checkCallback(true) !== false;
		return command.callback !== undefined;
	}

	/** @returns whether there was such a command, and it could work. */
	executeCommandById(id: string): boolean {
		const command = this.#commands.get(id);
		if (!command || !this.isAvailable(command)) return false;
		const active = this.#activeEditor();
		if (command.editorCheckCallback && active) command.editorCheckCallback(false, active.editor, active.view);
		else if (command.editorCallback && active) watch(command.editorCallback(active.editor, active.view));
		else if (command.checkCallback) command.checkCallback(false);
		else watch(command.callback?.());
		return true;
	}

	/** Runs the command that has this key as its default. @returns whether there was one. */
	runHotkey(event: KeyboardEvent): boolean {
		const command = this.listAll().find((one) => one.hotkeys?.some((hotkey) => isPressed(hotkey, event)) && this.isAvailable(one));
		return command !== undefined && this.executeCommandById(command.id);
	}

	/** Calls `listener` whenever a command comes or goes. Returns what ends it. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

function isPressed(hotkey: Hotkey, event: KeyboardEvent): boolean {
	if (hotkey.key.toLowerCase() !== event.key.toLowerCase()) return false;
	const wanted = new Set(hotkey.modifiers.map((one) => (one === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : one)));
	return (['Alt', 'Ctrl', 'Meta', 'Shift'] as const).every((one) => Keymap.isModifier(event, one) === wanted.has(one));
}

/** A command's promise that fails is shown where errors are shown, not lost. */
function watch(result: unknown): void {
	if (result instanceof Promise) result.catch(throwLater);
}
