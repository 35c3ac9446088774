import { calendarDate } from '../domain/days/calendar-date';
import { nameClash } from '../domain/properties/name-clash';
import type { Naming } from '../domain/properties/naming';
import { noteTypes } from '../domain/properties/note-type';
import type { Problem } from '../domain/problem';
import { defaultSettings } from './default-settings';
import { migrateSettings, type StoredSettings } from './migrate-settings';
import { folderField, lineField, oneOfField, oneOfNumbersField, propertyNameField, takeField, weekdaysField, wholeNumberField } from './setting-fields';
import { invitationLengths, type Settings } from './settings';

export interface DecodedSettings {
	readonly settings: Settings;
	/** One for each value that could not be taken; the default stands in for it. */
	readonly problems: readonly Problem[];
	/** False: what lies on disk could not be understood at all, and saving would destroy it. */
	readonly saveable: boolean;
}

/** Bounds of the two numbers, in minutes and in days; the settings tab shows the same. */
export const meetingMinutes = { least: 5, most: 240 };
export const touchDays = { least: 7, most: 730 };

/**
 * Reads settings of any age and any state. Nothing on disk (`null`, `undefined`) means a first start. Each value that is not
 * what it should be falls back to its default and is reported; the others are kept.
 */
export function decodeSettings(raw: unknown): DecodedSettings {
	if (raw === null || raw === undefined) return { settings: defaultSettings, problems: [], saveable: true };
	if (!isMapping(raw)) {
		const problem: Problem = {
			what: 'The settings file does not hold settings.',
			advice: 'The defaults are used and nothing is saved. Restore or remove the plugin’s data.json, then reload the plugin.',
		};
		return { settings: defaultSettings, problems: [problem], saveable: false };
	}
	const migrated = migrateSettings(raw);
	if (!migrated.ok) return { settings: defaultSettings, problems: [migrated.problem], saveable: false };
	return { ...decodeFields(migrated.value), saveable: true };
}

function decodeFields(stored: StoredSettings): { settings: Settings; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const settings: Settings = {
		version: takeField(wholeNumberField(stored['version'], 1, Number.MAX_SAFE_INTEGER), defaultSettings.version, 'version', problems),
		folders: decodeFolders(stored['folders'], problems),
		naming: decodeNaming(stored['naming'], problems),
		workingDays: takeField(weekdaysField(stored['workingDays']), defaultSettings.workingDays, 'Working days', problems),
		holidays: decodeHolidays(stored['holidays'], problems),
		keepInTouchDays: takeField(
			wholeNumberField(stored['keepInTouchDays'], touchDays.least, touchDays.most), defaultSettings.keepInTouchDays, 'Days between touches', problems),
		defaultMinutes: takeField(
			wholeNumberField(stored['defaultMinutes'], meetingMinutes.least, meetingMinutes.most), defaultSettings.defaultMinutes, 'Minutes to ask for', problems),
		meetingWord: takeField(lineField(stored['meetingWord']), defaultSettings.meetingWord, 'Word for the meeting', problems),
		invitationCharacters: takeField(
			oneOfNumbersField(stored['invitationCharacters'], invitationLengths), defaultSettings.invitationCharacters, 'Characters in a note with an invitation', problems),
		dateOrder: takeField(oneOfField(stored['dateOrder'], ['day-first', 'month-first', 'ask']), defaultSettings.dateOrder, 'Order of day and month', problems),
	};
	return { settings, problems };
}

function decodeFolders(raw: unknown, problems: Problem[]): Settings['folders'] {
	const stored = mappingOrNothing(raw, 'Folders', problems);
	const folders = { ...defaultSettings.folders };
	for (const type of [...noteTypes, 'template'] as const) {
		folders[type] = takeField(folderField(stored[type]), defaultSettings.folders[type], `Folder of ${type}`, problems);
	}
	return folders;
}

function decodeNaming(raw: unknown, problems: Problem[]): Settings['naming'] {
	const stored = mappingOrNothing(raw, 'Names', problems);
	const storedValues = mappingOrNothing(stored['typeValues'], 'Type values', problems);
	let typeValues = { ...defaultSettings.naming.typeValues };
	for (const type of noteTypes) {
		typeValues[type] = takeField(lineField(storedValues[type]), defaultSettings.naming.typeValues[type], `Type value of ${type}`, problems);
	}
	if (new Set(noteTypes.map((type) => typeValues[type].toLowerCase())).size < noteTypes.length) {
		problems.push({ what: 'Two types of note have the same type value.', advice: 'The default type values are used until each is different.' });
		typeValues = { ...defaultSettings.naming.typeValues };
	}
	const properties: Record<string, string> = {};
	for (const [name, renamed] of Object.entries(mappingOrNothing(stored['properties'], 'Property names', problems))) {
		const ours = propertyNameField(name);
		if (ours === 'absent' || !('value' in ours)) continue;
		properties[name] = takeField(propertyNameField(renamed), name, `Name of ${name}`, problems);
	}
	const typeProperty = takeField(propertyNameField(stored['typeProperty']), defaultSettings.naming.typeProperty, 'Type property', problems);
	return withoutClash({ typeProperty, typeValues, properties }, problems);
}

/** Two properties with one name would write over each other, so that both get their own names back. */
function withoutClash(naming: Naming, problems: Problem[]): Naming {
	const clash = nameClash(naming);
	if (clash === undefined) return naming;
	const { one, other, called } = clash;
	problems.push({
		what: `Two properties have the name “${called}” in the settings: ${one === undefined ? 'the one that says what a note is' : `“${one}”`} and “${other}”.`,
		advice: 'Their own names are used until each has a different one.',
	});
	const properties = Object.fromEntries(Object.entries(naming.properties).filter(([name]) => name !== one && name !== other));
	return withoutClash({ ...naming, properties, ...one === undefined ? { typeProperty: defaultSettings.naming.typeProperty } : {} }, problems);
}

function decodeHolidays(raw: unknown, problems: Problem[]): readonly string[] {
	if (raw === undefined) return defaultSettings.holidays;
	if (!Array.isArray(raw)) {
		problems.push({ what: 'The setting “Holidays” could not be read: it is not a list.', advice: 'No holidays are counted until they are set again.' });
		return defaultSettings.holidays;
	}
	const holidays = new Set<string>();
	for (const day of raw) {
		if (typeof day === 'string' && calendarDate(day) !== undefined) holidays.add(day);
		else problems.push({ what: `A holiday could not be read: ${shown(day)}.`, advice: 'Write holidays as YYYY-MM-DD in the plugin’s settings.' });
	}
	return [...holidays].sort();
}

function mappingOrNothing(raw: unknown, setting: string, problems: Problem[]): StoredSettings {
	if (raw === undefined) return {};
	if (isMapping(raw)) return raw;
	problems.push({ what: `The setting “${setting}” could not be read: it is not a mapping.`, advice: 'Its defaults are used until it is set again.' });
	return {};
}

function isMapping(raw: unknown): raw is StoredSettings {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function shown(value: unknown): string {
	return typeof value === 'string' ? `“${value}”` : typeof value === 'number' ? String(value) : 'not text';
}
