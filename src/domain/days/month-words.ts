import { searchForms, foldName } from '../people/person-name';
import { monthNames } from './time';

const shortest = 3;
const known = new Map<string, readonly ReadonlyMap<string, number>[]>();

/** The month, 1 to 12, that a word names in the given language, in English or in German: "Oct", "Oktober", "sept." */
export function monthOfWord(word: string, language: string): number | undefined {
	const wanted = foldName(word);
	for (const forms of formsOf(language)) {
		const exact = forms.get(wanted);
		if (exact !== undefined) {
			return exact;
		}
		const begun = wanted.length < shortest ? [] : [...forms].filter(([form]) => form.startsWith(wanted)).map(([, month]) => month);
		const [first] = begun;
		// The beginning of a word is enough if only one month begins so: French "jui" may be June or July.
		if (first !== undefined && begun.every((month) => month === first)) {
			return first;
		}
	}
	return undefined;
}

/** The folded names of months, one table for each language that is understood, the given one first. */
function formsOf(language: string): readonly ReadonlyMap<string, number>[] {
	const cached = known.get(language);
	if (cached !== undefined) {
		return cached;
	}
	const tables = [...new Set([language, 'en', 'de'])].map((each) => new Map(
		monthNames(each).flatMap((names) => names.flatMap((name, index) => searchForms(name).map((form) => [form, index + 1] as const))),
	));
	known.set(language, tables);
	return tables;
}
