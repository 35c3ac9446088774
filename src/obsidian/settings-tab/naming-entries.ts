import { nameClash } from '../../domain/properties/name-clash';
import type { Naming } from '../../domain/properties/naming';
import { noteTypes, type NoteType } from '../../domain/properties/note-type';
import type { PropertyTable } from '../../domain/properties/property-table';
import { propertyTables } from '../../domain/properties/property-tables';
import { lineField, propertyNameField, type Field } from '../../settings/setting-fields';
import type { Settings } from '../../settings/settings';
import { settingEntry, type SettingEntry } from './setting-entry';

/** Which property says what a note is, and the value of it for each type. */
export const typeEntries: readonly SettingEntry[] = [
	settingEntry({
		key: 'naming.typeProperty',
		name: 'Property that says what a note is',
		desc: 'Change it if your vault uses “type” for something else. Notes that have the old one must be changed by hand.',
		control: (key, validate) => ({ type: 'text', key, placeholder: 'type', validate }),
		decode: propertyNameField,
		read: ({ naming }) => naming.typeProperty,
		put: (settings, typeProperty) => renamed(settings, { typeProperty }),
	}),
	...noteTypes.map((type) => settingEntry({
		key: `naming.typeValues.${type}`,
		name: `Value for ${inWords(type)} notes`,
		control: (key, validate) => ({ type: 'text', key, placeholder: type, validate }),
		decode: lineField,
		read: ({ naming }) => naming.typeValues[type],
		put: (settings, value) => (isTaken(settings.naming, type, value) ? { refused: 'another type of note has this value' } : renamed(settings, { typeValues: { ...settings.naming.typeValues, [type]: value } })),
	})),
];

/** The properties of each type of note, by their own names. One that several types share is named once, with the first. */
export const propertyEntries: readonly { readonly heading: string; readonly entries: readonly SettingEntry[] }[] = namedOnce();

function namedOnce(): typeof propertyEntries {
	const named = new Set<string>();
	return noteTypes.map((type) => {
		const table: PropertyTable = propertyTables[type];
		const own = Object.entries(table).filter(([name]) => !named.has(name));
		for (const [name] of own) named.add(name);
		return { heading: `Properties of ${inWords(type)} notes`, entries: own.map(([name, { label, meaning }]) => propertyEntry(name, label, meaning)) };
	});
}

function propertyEntry(name: string, label: string, meaning: string): SettingEntry {
	return settingEntry({
		key: `naming.properties.${name}`,
		name: label,
		desc: meaning,
		aliases: [name],
		control: (key, validate) => ({ type: 'text', key, placeholder: name, validate }),
		// Emptying the field gives the property its own name back.
		decode: (value): Field<string> => (value === '' ? { value: name } : propertyNameField(value)),
		read: ({ naming }) => naming.properties[name] ?? '',
		put: (settings, to) => {
			const others = Object.fromEntries(Object.entries(settings.naming.properties).filter(([other]) => other !== name));
			return renamed(settings, { properties: to === name ? others : { ...others, [name]: to } });
		},
	});
}

function renamed(settings: Settings, changes: Partial<Naming>): Settings | { readonly refused: string } {
	const naming = { ...settings.naming, ...changes };
	const clash = nameClash(naming);
	return clash === undefined ? { ...settings, naming } : { refused: `another property of the same note is called “${clash.called}”` };
}

/** Two types with one value could not be told apart. */
function isTaken({ typeValues }: Naming, type: NoteType, value: string): boolean {
	return noteTypes.some((other) => other !== type && typeValues[other].toLowerCase() === value.toLowerCase());
}

function inWords(type: NoteType): string {
	return type.replace('_', ' ');
}
