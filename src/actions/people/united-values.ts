import { contactProperties } from '../../domain/properties/contact';
import { foldName } from '../../domain/people/person-name';
import type { PropertySpec } from '../../domain/properties/property-table';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import type { RawProperties } from '../../note/frontmatter/raw-properties';
import { rawTexts } from '../../note/frontmatter/raw-texts';
import { sameValue } from '../../note/frontmatter/same-value';
import type { ActionContext } from '../action';

/** A property that both notes fill in, each otherwise. */
export interface MergeConflict {
	/** As the vault calls it. */
	readonly property: string;
	readonly label: string;
	readonly kept: PropertyValue;
	readonly other: PropertyValue;
}

export interface UnitedValues {
	/** What the note that stays has to take over, by the vault's names. */
	readonly changes: ReadonlyMap<string, PropertyValue>;
	/** The links that the note holds in lists now: one of them may lead to the note that goes. */
	readonly linkLists: ReadonlyMap<string, readonly string[]>;
	readonly conflicts: readonly MergeConflict[];
	/** Values that no property can hold as plain text, lists or numbers; they go into the body. */
	readonly leftOver: readonly string[];
}

/** Days of which the later one is true of the person, and those of which the earlier one is. */
const later = new Set(['last_contact', 'last_seen']);
const earlier = new Set(['next_touch', 'do_not_contact_on', 'connected_on', 'referred_on']);

/**
 * What two notes of one person say together. Lists are joined, a tick in either is a tick (a hard stop is never lost), what only
 * one says is taken. Names are not weighed: the kept note keeps its own, the other becomes an alias. The rest is for the person.
 */
export function unitedValues(kept: RawProperties, other: RawProperties, context: ActionContext): UnitedValues {
	const { naming } = context.settings;
	const specs = new Map<string, { readonly name: string; readonly spec: PropertySpec }>(
		Object.entries(contactProperties).map(([name, spec]) => [propertyName(naming, name), { name, spec }]),
	);
	const changes = new Map<string, PropertyValue>();
	const conflicts: MergeConflict[] = [];
	const leftOver: string[] = [];
	const aliases = propertyName(naming, 'aliases');
	for (const property of new Set([...Object.keys(other), aliases])) {
		const { name, spec } = specs.get(property) ?? { name: property, spec: undefined };
		const [mine, theirs] = [kept[property], other[property]];
		if (property === naming.typeProperty || name === 'name') continue;
		if (spec?.kind === 'list' || spec?.kind === 'links' || spec?.kind === 'choices') {
			const before = rawTexts(mine).texts;
			const added = name === 'aliases' ? otherName(kept, other, propertyName(naming, 'name')) : [];
			const joined = joinedTexts(before, [...rawTexts(theirs).texts, ...added]);
			if (joined.length > before.length) changes.set(property, joined);
		} else if (isNothing(theirs) || sameWords(mine, theirs)) continue;
		else if (!isPlain(theirs)) leftOver.push(`${property}: ${JSON.stringify(theirs)}`);
		else if (isNothing(mine) || (spec?.kind === 'checkbox' && theirs === true)) changes.set(property, theirs);
		else if (spec?.kind === 'checkbox') continue;
		else if (isPlain(mine)) {
			const [first, second] = [String(mine), String(theirs)];
			const chosen = later.has(name) ? first < second : earlier.has(name) ? first > second : undefined;
			if (chosen === undefined || !isDay(first) || !isDay(second)) conflicts.push({ property, label: spec?.label ?? property, kept: mine, other: theirs });
			else if (chosen) changes.set(property, theirs);
		} else leftOver.push(`${property}: ${JSON.stringify(theirs)}`);
	}
	return { changes, linkLists: linkListsIn(kept, specs), conflicts, leftOver };
}

function linkListsIn(kept: RawProperties, specs: ReadonlyMap<string, { readonly spec: PropertySpec }>): ReadonlyMap<string, readonly string[]> {
	return new Map(Object.entries(kept).flatMap(([property, value]) => {
		const { texts } = rawTexts(value);
		return specs.get(property)?.spec.kind === 'links' && texts.length > 0 ? [[property, texts] as const] : [];
	}));
}

function otherName(kept: RawProperties, other: RawProperties, property: string): readonly string[] {
	const [mine] = rawTexts(kept[property]).texts;
	return rawTexts(other[property]).texts.filter((name) => name !== mine);
}

/** Without what is there already in other spelling. */
function joinedTexts(before: readonly string[], added: readonly string[]): readonly string[] {
	const joined = [...before];
	const seen = new Set(before.map((text) => text.trim().toLowerCase()));
	for (const text of added) {
		const key = text.trim().toLowerCase();
		if (key === '' || seen.has(key)) continue;
		seen.add(key);
		joined.push(text);
	}
	return joined;
}

function sameWords(one: unknown, other: unknown): boolean {
	return sameValue(one, other) || (typeof one === 'string' && typeof other === 'string' && foldName(one) === foldName(other) && foldName(one) !== '');
}

function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isPlain(value: unknown): value is PropertyValue {
	return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
