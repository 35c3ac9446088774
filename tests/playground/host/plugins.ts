import type { PluginManifest } from 'obsidian';
import { Plugin, type App } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundVault } from './vault';

/** A plugin as it is shipped: its manifest, and what makes its class from the module it asks for. */
export interface PluginSource {
	readonly manifest: PluginManifest;
	/** Runs the plugin's file and gives what it exports. */
	readonly run: () => Promise<unknown>;
}

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The plugins that are on. */
export class Plugins {
	readonly #app: App;
	readonly #vault: PlaygroundVault;
	readonly #loaded = new Map<string, Plugin>();
	/** What was last written of each plugin's data here, to know another's writing from ours. */
	readonly #lastData = new Map<string, string>();

	constructor(app: App, vault: PlaygroundVault) {
		this.#app = app;
		this.#vault = vault;
		vault.on('raw', (path) => void this.#followData(String(path)));
	}

	/** Turns a plugin on: makes it, then waits for its `onload`. A plugin that cannot be loaded is taken out again. */
	async load(source: PluginSource): Promise<Plugin> {
		const Class = pluginClass(await source.run());
		const plugin = new Class(this.#app, { ...source.manifest, dir: folderOf(source.manifest.id) });
		this.#loaded.set(source.manifest.id, plugin);
		try {
			plugin.loaded__ = true;
			// The app awaits `onload`, which the mocks' `load` does not, nor their type say.
			const loaded: unknown = plugin.onload();
			await loaded;
			for (const child of [...plugin.children__]) child.load();
		} catch (error) {
			this.unload(source.manifest.id);
			throw error;
		}
		return plugin;
	}

	/** Turns a plugin off: all it registered is taken back. */
	unload(id: string): void {
		this.#loaded.get(id)?.unload();
		this.#loaded.delete(id);
	}

	unloadAll(): void {
		for (const id of [...this.#loaded.keys()]) this.unload(id);
	}

	get(id: string): Plugin | undefined {
		return this.#loaded.get(id);
	}

	/** The plugin's stored data; `null` where there is none, or an empty file. */
	async loadData(id: string): Promise<unknown> {
		const { adapter } = this.#vault;
		const path = dataPath(id);
		if (!(await adapter.exists(path))) return null;
		const text = await adapter.read(path);
		this.#lastData.set(id, text);
		return text.trim() === '' ? null : JSON.parse(text);
	}

	async saveData(id: string, data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2);
		this.#lastData.set(id, text);
		await this.#vault.adapter.write(dataPath(id), text);
	}

	/** Sync may write a plugin's data at any time; the plugin is told, of others' writing only. */
	async #followData(path: string): Promise<void> {
		for (const [id, plugin] of this.#loaded) {
			if (path !== dataPath(id)) continue;
			const disk = await this.#vault.files.read(path);
			const text = disk ? new TextDecoder().decode(disk.bytes) : '';
			if (text === this.#lastData.get(id)) continue;
			this.#lastData.set(id, text);
			plugin.onExternalSettingsChange();
		}
	}
}

function folderOf(id: string): string {
	return `.obsidian/plugins/${id}`;
}

function dataPath(id: string): string {
	return `${folderOf(id)}/data.json`;
}

/** The class a plugin's file exports, as CommonJS `module.exports` or its `default`. */
function pluginClass(exported: unknown): PluginClass {
	const value = typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : exported;
	if (isPluginClass(value)) return value;
	throw new Error('The plugin exports no class that extends Plugin.');
}

function isPluginClass(value: unknown): value is PluginClass {
	return typeof value === 'function' && value.prototype instanceof Plugin;
}
