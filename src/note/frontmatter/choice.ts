/**
 * The allowed value that is meant: upper and lower case, hyphens, spaces and underscores make no difference
 * (`Former boss` is `former-boss`). Undefined if none is.
 */
export function matchChoice<A extends string>(written: string, allowed: readonly A[]): A | undefined {
	// Most are written as they are allowed, and folding them all takes twenty times as long.
	const exact = allowed.find((value) => value === written);
	if (exact !== undefined) return exact;
	const wanted = fold(written);
	return allowed.find((value) => fold(value) === wanted);
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/[-_\s]+/g, '');
}
