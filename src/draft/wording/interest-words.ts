import { turnedToThem } from './addressed';

/** An interest of the person of these names, as it follows "knowing of": `your interest in fado`, and `your lemon trees` for "her lemon trees". */
export function interestWords(interest: string, names: readonly string[]): string | undefined {
	if (interest === '') return undefined;
	const said = turnedToThem(interest, names);
	return /^your\b/i.test(said) ? said : `your interest in ${said}`;
}
