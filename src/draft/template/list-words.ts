/** Joins as one writes it: `a`, `a and b`, `a, b and c`. Items that hold a comma themselves are parted by semicolons. */
export function listWords(items: readonly string[], word = 'and'): string {
	const last = items.at(-1);
	if (last === undefined) return '';
	if (items.length === 1) return last;
	const comma = items.some((item) => item.includes(',')) ? '; ' : ', ';
	const joint = comma === '; ' && items.length > 2 ? '; ' : ' ';
	return `${items.slice(0, -1).join(comma)}${joint}${word} ${last}`;
}
