/** What a value was, where it is not what the table wants but can be read all the same. */
export type Oddity = 'number' | 'unquoted-link' | 'nested' | 'boolean';

export interface RawTexts {
	/** Without empty ones, without space around them. */
	readonly texts: readonly string[];
	readonly oddities: ReadonlySet<Oddity>;
}

/**
 * The texts in a raw value: of a text, of a list of them, of a single one where a list is wanted. Numbers are given as
 * they print (a lost plus sign or zero is lost), an unquoted `[[Acme]]`, which YAML reads as a list in a list, as the
 * link that was meant. Mappings give nothing. Only looks as deep as that, so that a value that holds itself is no matter.
 */
export function rawTexts(value: unknown): RawTexts {
	const oddities = new Set<Oddity>();
	const texts = (isWholeLink(value) ? [value] : Array.isArray(value) ? (value as readonly unknown[]) : [value])
		.map((item) => textOf(item, oddities).trim())
		.filter((text) => text !== '');
	return { texts, oddities };
}

/** `[["Acme"]]`: a list that holds nothing but a list of texts. */
function isWholeLink(value: unknown): boolean {
	return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && !Array.isArray(value[0][0]);
}

function textOf(item: unknown, oddities: Set<Oddity>): string {
	if (typeof item === 'string') return item;
	if (item === null || item === undefined) return '';
	if (typeof item === 'number' || typeof item === 'bigint') {
		oddities.add('number');
		return String(item);
	}
	if (typeof item === 'boolean') {
		oddities.add('boolean');
		return String(item);
	}
	const target = Array.isArray(item) ? linkTarget(item) : undefined;
	oddities.add(target === undefined ? 'nested' : 'unquoted-link');
	return target === undefined ? '' : `[[${target}]]`;
}

/** What stood in the brackets: `[Acme]`, or `[[Acme]]` as an item of a list. A comma in the name has made two texts of it. */
function linkTarget(item: readonly unknown[]): string | undefined {
	const first: unknown = item[0];
	const parts: readonly unknown[] = item.length === 1 && Array.isArray(first) ? first : item;
	const plain = parts.every((part) => typeof part === 'string' || typeof part === 'number');
	return plain && parts.length > 0 ? parts.join(', ') : undefined;
}
