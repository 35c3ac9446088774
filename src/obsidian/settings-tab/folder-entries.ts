import { defaultSettings } from '../../settings/default-settings';
import { folderField } from '../../settings/setting-fields';
import type { Settings } from '../../settings/settings';
import { settingEntry, type SettingEntry } from './setting-entry';

type FolderOf = keyof Settings['folders'];

const names: Readonly<Record<FolderOf, string>> = {
	contact: 'Contacts',
	meeting: 'Meetings',
	search_goal: 'Search goals',
	story: 'Stories',
	organization: 'Organizations',
	insight: 'Insights',
	profile: 'Your profile',
	template: 'Message templates',
};

/** Where new notes go. Notes are known by their type, so those that are elsewhere count all the same. */
export const folderEntries: readonly SettingEntry[] = keysOf(names).map((type) => settingEntry({
	key: `folders.${type}`,
	name: names[type],
	control: (key, validate) => ({ type: 'folder', key, placeholder: defaultSettings.folders[type], includeRoot: true, validate }),
	decode: folderField,
	read: ({ folders }) => folders[type],
	put: (settings, folder) => ({ ...settings, folders: { ...settings.folders, [type]: folder } }),
}));

function keysOf<K extends string>(record: Readonly<Record<K, string>>): readonly K[] {
	const keys: K[] = [];
	for (const key in record) keys.push(key);
	return keys;
}
