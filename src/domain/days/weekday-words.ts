import { foldName } from '../people/person-name';
import { weekdayNames } from './time';

/** The ISO number of a weekday by its name or the beginning of it, in the given language (a BCP 47 tag) or in English. */
export function weekdayOfWord(name: string, language: string): number | undefined {
	const wanted = foldName(name);
	const isMeant = (known: string): boolean => known === wanted || (wanted.length >= 3 && known.startsWith(wanted));
	const found = [...weekdayNames(language), ...weekdayNames('en')]
		.map((names) => names.findIndex((known) => isMeant(foldName(known))) + 1)
		.find((number) => number > 0);
	return wanted === '' ? undefined : found;
}
