import ICAL from 'ical.js';

/** A property of a card as the parser gives it: lower-case name, parameters with lower-case names, one or more values. */
export interface CardProperty {
	readonly name: string;
	/** Lower-case words of TYPE, and `pref` where another parameter prefers it. */
	readonly types: readonly string[];
	/** Each value in its parts: one for text, several for names and addresses. */
	readonly values: readonly (readonly string[])[];
}

/**
 * Parses one property line of vCard 3.0 or 4.0 (RFC 6350, https://www.rfc-editor.org/rfc/rfc6350): parameters, escapes, structured
 * and repeated values. Undefined where the line is broken.
 */
export function parseCardLine(line: string, version: string): CardProperty | undefined {
	try {
		// A card of its own for each line: one that is broken does not take the others with it.
		const card: unknown = ICAL.parse(`BEGIN:VCARD\r\nVERSION:${version === '4.0' ? '4.0' : '3.0'}\r\n${line}\r\nEND:VCARD\r\n`);
		const properties: unknown = Array.isArray(card) ? card[1] : undefined;
		return Array.isArray(properties) ? propertyOf(properties[1]) : undefined;
	} catch {
		return undefined;
	}
}

/** A property of jCard (RFC 7095): name, parameters, type, values. */
function propertyOf(raw: unknown): CardProperty | undefined {
	if (!Array.isArray(raw)) return undefined;
	const [name, parameters, , ...values] = raw as readonly unknown[];
	if (typeof name !== 'string' || typeof parameters !== 'object' || parameters === null) return undefined;
	const { type, pref } = parameters as Readonly<Record<string, unknown>>;
	const types = textsIn(type).flatMap((text) => text.toLowerCase().split(','));
	return { name, types: pref === undefined ? types : [...types, 'pref'], values: values.map(textsIn) };
}

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
