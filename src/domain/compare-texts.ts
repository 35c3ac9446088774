/** Order of texts by their code units, the same on every device; dates written `YYYY-MM-DD` come in the order of time. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
