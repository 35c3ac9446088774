import type { View, ViewCreator } from 'obsidian';
import { App, PluginSettingTab, type Scope, type SettingTab, type Workspace, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { Commands, type ActiveEditor } from './commands';
import { listenForKeys } from './dress-keys';
import { PlaygroundFileManager } from './file-manager';
import type { FilesClient } from './files-client';
import { PlaygroundMetadataCache } from './metadata-cache';
import { Plugins, type PluginSource } from './plugins';
import type { Shell } from './shell';
import { PlaygroundVault } from './vault';

/** What the playground's app is made of. */
export interface PlaygroundAppParts {
	readonly files: FilesClient;
	readonly makeWorkspace: (app: PlaygroundApp) => Workspace;
	readonly shell: Shell;
}

/** The app as plugins see it, over a folder of Markdown files. */
export class PlaygroundApp extends App {
	declare vault: PlaygroundVault;
	declare metadataCache: PlaygroundMetadataCache;
	declare fileManager: PlaygroundFileManager;
	readonly files: FilesClient;
	readonly shell: Shell;
	readonly commands: Commands;
	readonly plugins: Plugins;
	/** What makes the view of each type. */
	readonly views = new Map<string, ViewCreator>();
	/** The settings pages of plugins. */
	readonly settingTabs: SettingTab[] = [];
	/** The keys of the view that the person is in, where it has any of its own; the page sets it. */
	viewScope: () => Scope | null = () => null;

	private stopKeys: () => void = () => undefined;

	constructor(parts: PlaygroundAppParts) {
		const vault = new PlaygroundVault(parts.files);
		super(vault.adapter, 'playground');
		this.files = parts.files;
		this.shell = parts.shell;
		this.metadataCache = new PlaygroundMetadataCache(this, vault);
		this.vault = vault;
		this.fileManager = new PlaygroundFileManager(this, vault, this.metadataCache);
		this.commands = new Commands(() => this.activeEditor());
		this.plugins = new Plugins(this, vault);
		this.workspace = parts.makeWorkspace(this);
	}

	/**
	 * Starts in the app's order: plugins load before there is a file; the vault tells of every file; the window is laid
	 * out; the layout is ready; the metadata cache goes on filling for a while after that.
	 */
	async start(with_: { readonly plugins: readonly PluginSource[]; readonly layout: () => Promise<void> }): Promise<void> {
		this.stopKeys = listenForKeys(window, this.keymap, () => this.viewScope() ?? this.scope, (event) => this.commands.runHotkey(event));
		for (const source of with_.plugins) await this.plugins.load(source);
		await this.vault.load();
		await this.metadataCache.recall();
		await with_.layout();
		this.workspace.setLayoutReady__();
		void this.metadataCache.fill();
	}

	/** Ends what `start` began: plugins are unloaded, the disk is not followed any more. */
	stop(): void {
		this.plugins.unloadAll();
		this.vault.unload();
		this.stopKeys();
	}

	override isDarkMode(): boolean {
		return document.body.classList.contains('theme-dark');
	}

	override loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(`playground-${key}`);
		return text === null ? null : JSON.parse(text);
	}

	override saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(`playground-${key}`);
		else window.localStorage.setItem(`playground-${key}`, JSON.stringify(data));
	}

	/** A view of a type that a plugin registered; `undefined` for a type nobody makes. */
	makeView(type: string, leaf: WorkspaceLeaf): View | undefined {
		return this.views.get(type)?.(leaf.asOriginalType3__());
	}

	/** The id and name that a settings page is listed under. */
	settingTabTitle(tab: SettingTab): { readonly id: string; readonly name: string } {
		if (!(tab instanceof PluginSettingTab)) return { id: '', name: '' };
		const { id, name } = tab.plugin__.manifest;
		return { id, name };
	}

	private activeEditor(): ActiveEditor | undefined {
		const active = this.workspace.activeEditor;
		return active?.editor ? { editor: active.editor, view: active } : undefined;
	}
}

/** The playground's app behind what a plugin was given as its app. */
export function playgroundApp(app: App): PlaygroundApp {
	if (app instanceof PlaygroundApp) return app;
	throw new Error('This app is not the playground.');
}
