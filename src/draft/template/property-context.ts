import type { Link, PropertySpec, PropertyTable, ValueOf } from '../../domain/properties/property-table';
import type { ReadDate, ReadDateTime } from '../../domain/days/read-date';
import type { TemplateRecord, TemplateValue } from './template-value';

type Value = ValueOf<PropertySpec>;

/** What a link is called: its label, else the name of the note it leads to. */
export function linkName(link: Link): string {
	return link.label ?? (link.target.split('#')[0] ?? link.target).split('/').at(-1) ?? link.target;
}

function isLink(value: string | Link): value is Link {
	return typeof value !== 'string';
}

/** A date that cannot be understood, or may be two, is no fact: a draft does without it. */
function dateText(value: ReadDate | ReadDateTime): string | undefined {
	switch (value.kind) {
		case 'day':
			return value.date;
		case 'span':
			return value.text;
		case 'moment':
			return value.wall;
		default:
			return undefined;
	}
}

function isRead(value: Exclude<Value, undefined>): value is ReadDate | ReadDateTime {
	return typeof value === 'object' && 'kind' in value;
}

function templateValue(value: Value): TemplateValue {
	if (value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	if (isRead(value)) return dateText(value);
	return value.map((item: string | Link) => (isLink(item) ? linkName(item) : item));
}

/**
 * Every property of a table under its own name, as a template sees it: links by what they are called, dates as
 * `2026-10-27` or as written. A note that is not there gives every name without a value, so that the names stay known.
 */
export function propertyContext<T extends PropertyTable>(table: T, values: { readonly [K in keyof T]: Value } | undefined): TemplateRecord {
	return Object.fromEntries(Object.keys(table).map((name) => [name, templateValue(values?.[name])]));
}
