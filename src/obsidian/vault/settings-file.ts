import { normalizePath, type Plugin } from 'obsidian';
import type { SettingsFile } from '../../settings/settings-store';

/** The plugin's `data.json`. The host gives `null` both for no file and for an empty one; only the disk tells them apart. */
export function settingsFile(plugin: Plugin): SettingsFile {
	return {
		exists: async () => {
			const { dir } = plugin.manifest;
			return dir !== undefined && plugin.app.vault.adapter.exists(normalizePath(`${dir}/data.json`));
		},
		load: async (): Promise<unknown> => plugin.loadData(),
		save: (data) => plugin.saveData(data),
	};
}
