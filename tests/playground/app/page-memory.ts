/** What the page keeps over a reload, in this tab only: the vault itself never learns of it. */
export function remember(key: string, value: unknown): void {
	sessionStorage.setItem(`playground:${key}`, JSON.stringify(value));
}

/** What was kept under a key, or undefined; the caller checks its shape. */
export function recall(key: string): unknown {
	const text = sessionStorage.getItem(`playground:${key}`);
	if (text === null) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}

/** A kept list of strings; anything else in it is left out. */
export function recallStrings(key: string): string[] {
	const value = recall(key);
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
