import type { Problem } from '../domain/problem';

/** One value read from the settings file, or why it was not taken. Absent values are not a problem: they get the default. */
export type Field<T> = { readonly value: T } | { readonly refused: string } | 'absent';

/** A folder of the vault, without slashes at its ends; '' is the vault's root. It may not lead out of the vault or into hidden folders. */
export function folderField(raw: unknown): Field<string> {
	if (raw === undefined) return 'absent';
	if (typeof raw !== 'string') return { refused: 'it is not text' };
	const parts = raw.trim().split(/[\\/]+/u).filter((part) => part !== '');
	if (parts.some((part) => part.startsWith('.'))) return { refused: 'a part of it begins with a dot' };
	if (parts.some((part) => /[:*?"<>|#^[\]]/u.test(part) || hasControl(part))) return { refused: 'it holds a character that some disks or links cannot have' };
	return { value: parts.join('/') };
}

/** The name of a property as a person can write it in frontmatter: one line, no colon, not one of the names that objects are born with. */
export function propertyNameField(raw: unknown): Field<string> {
	if (raw === undefined) return 'absent';
	if (typeof raw !== 'string') return { refused: 'it is not text' };
	const name = raw.trim();
	if (name === '') return { refused: 'it is empty' };
	if (/[:#[\]{}"'`,&*!|>%@\\]/u.test(name) || hasControl(name)) return { refused: 'a property name holds letters, digits, spaces, hyphens and underscores' };
	if (['__proto__', 'constructor', 'prototype'].includes(name)) return { refused: 'this name is reserved' };
	return { value: name };
}

/** One line of text that is not empty. */
export function lineField(raw: unknown): Field<string> {
	if (raw === undefined) return 'absent';
	if (typeof raw !== 'string') return { refused: 'it is not text' };
	const line = raw.trim();
	if (line === '') return { refused: 'it is empty' };
	if (hasControl(line)) return { refused: 'it is more than one line' };
	return { value: line };
}

/** A whole number between two bounds, both allowed. */
export function wholeNumberField(raw: unknown, least: number, most: number): Field<number> {
	if (raw === undefined) return 'absent';
	if (typeof raw !== 'number' || !Number.isInteger(raw)) return { refused: 'it is not a whole number' };
	if (raw < least || raw > most) return { refused: `it must lie between ${least} and ${most}` };
	return { value: raw };
}

/** ISO weekdays, sorted, each once; at least one, since a week without a working day has no third business day. */
export function weekdaysField(raw: unknown): Field<readonly number[]> {
	if (raw === undefined) return 'absent';
	if (!Array.isArray(raw)) return { refused: 'it is not a list' };
	const days = new Set<number>();
	for (const day of raw) {
		if (typeof day !== 'number' || !Number.isInteger(day) || day < 1 || day > 7) return { refused: 'a weekday is a number from 1 (Monday) to 7 (Sunday)' };
		days.add(day);
	}
	if (days.size === 0) return { refused: 'at least one day must be a working day' };
	return { value: [...days].sort((a, b) => a - b) };
}

/** One of a few words. */
export function oneOfField<const T extends string>(raw: unknown, allowed: readonly T[]): Field<T> {
	if (raw === undefined) return 'absent';
	const found = allowed.find((word) => word === raw);
	return found === undefined ? { refused: `it is none of ${allowed.join(', ')}` } : { value: found };
}

/** One of a few numbers. */
export function oneOfNumbersField<const N extends number>(raw: unknown, allowed: readonly N[]): Field<N> {
	if (raw === undefined) return 'absent';
	const found = allowed.find((number) => number === raw);
	return found === undefined ? { refused: `it is none of ${allowed.join(', ')}` } : { value: found };
}

/** Gives the value or the default, and remembers why a value was not taken. */
export function takeField<T>(field: Field<T>, fallback: T, setting: string, problems: Problem[]): T {
	if (field === 'absent') return fallback;
	if ('value' in field) return field.value;
	problems.push({
		what: `The setting “${setting}” could not be read: ${field.refused}.`,
		advice: 'Its default is used until it is set again in the plugin’s settings.',
	});
	return fallback;
}

function hasControl(text: string): boolean {
	return [...text].some((character) => character < ' ' || character === '\u007f');
}
