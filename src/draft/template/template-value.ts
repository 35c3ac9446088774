/** What a template may see. Nothing with behaviour: no functions, no class instances, no dates. */
export type TemplateValue =
	| string
	| number
	| boolean
	| null
	| undefined
	| readonly TemplateValue[]
	| TemplateRecord;

export interface TemplateRecord {
	readonly [name: string]: TemplateValue;
}

export function isList(value: TemplateValue): value is readonly TemplateValue[] {
	return Array.isArray(value);
}

export function isRecord(value: TemplateValue): value is TemplateRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing to say: absent, false, zero, an empty text or an empty list. As Handlebars judges `{{#if}}`. */
export function isNothing(value: TemplateValue): boolean {
	return value === undefined || value === null || value === false || value === 0 || value === '' || (isList(value) && value.length === 0);
}

/** The value under a name of its own; never one that the language put there (`constructor`). */
export function ownValue(value: TemplateRecord, name: string): TemplateValue {
	return Object.hasOwn(value, name) ? value[name] : undefined;
}
