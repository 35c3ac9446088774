/** More than this is no property of a note but an attack by aliases; such a value counts as different. */
const maximumNodes = 100_000;
/** Aliases can make a value that holds itself. */
const maximumDepth = 200;

/** Whether two values as YAML gives them are the same: texts, numbers, lists, mappings, dates of parsers that make them. */
export function sameValue(one: unknown, other: unknown): boolean {
	let nodes = 0;
	const same = (a: unknown, b: unknown, depth: number): boolean => {
		nodes += 1;
		if (nodes > maximumNodes || depth > maximumDepth) return false;
		if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
		if (a instanceof Date || b instanceof Date) {
			return a instanceof Date && b instanceof Date && Object.is(a.getTime(), b.getTime());
		}
		if (Array.isArray(a) !== Array.isArray(b)) return false;
		const keys = Object.keys(a);
		if (keys.length !== Object.keys(b).length) return false;
		return keys.every((key) => Object.hasOwn(b, key) && same(valueAt(a, key), valueAt(b, key), depth + 1));
	};
	return same(one, other, 0);
}

function valueAt(holder: object, key: string): unknown {
	return Object.getOwnPropertyDescriptor(holder, key)?.value;
}
