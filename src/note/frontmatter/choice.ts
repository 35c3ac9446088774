/**
 * The allowed value that is meant: upper and lower case, hyphens, spaces and underscores make no difference
 * (`Former boss` is `former-boss`). Undefined if none is.
 */
export function matchChoice<A extends string>(written: string, allowed: readonly A[]): A | undefined {
	const wanted = fold(written);
	return allowed.find((value) => fold(value) === wanted);
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/[-_\s]+/g, '');
}
