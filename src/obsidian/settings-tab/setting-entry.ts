import type { SettingControl, SettingDefinitionControl } from 'obsidian';
import type { Field } from '../../settings/setting-fields';
import type { Settings } from '../../settings/settings';

/** One control of the settings tab, with how its value is found in the settings and put into them. */
export interface SettingEntry {
	readonly key: string;
	readonly definition: SettingDefinitionControl;
	readonly read: (settings: Settings) => unknown;
	/** The settings with this value in them, or why they cannot have it. */
	readonly write: (settings: Settings, value: unknown) => Field<Settings>;
}

interface EntryParts<T> {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	readonly aliases?: string[];
	readonly control: (key: string, validate: (value: unknown) => string | undefined) => SettingControl;
	readonly decode: (value: unknown) => Field<T>;
	readonly read: (settings: Settings) => unknown;
	readonly put: (settings: Settings, value: T) => Settings | { readonly refused: string };
}

/** Ties a control to one value; what is allowed is said once, by the same decoder that reads the settings file. */
export function settingEntry<T>({ key, name, desc, aliases, control, decode, read, put }: EntryParts<T>): SettingEntry {
	return {
		key,
		definition: { name, ...(desc === undefined ? {} : { desc }), ...(aliases === undefined ? {} : { aliases }), control: control(key, (value) => refusal(decode(value))) },
		read,
		write: (settings, value) => {
			const field = decode(value);
			if (field === 'absent' || 'refused' in field) return field;
			const changed = put(settings, field.value);
			return 'refused' in changed ? changed : { value: changed };
		},
	};
}

/** Why a value is not taken, as a sentence. */
export function refusal<T>(field: Field<T>): string | undefined {
	if (field === 'absent' || 'value' in field) return undefined;
	return `${field.refused.charAt(0).toUpperCase()}${field.refused.slice(1)}.`;
}
