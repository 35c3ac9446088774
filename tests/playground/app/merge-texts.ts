/** One replaced stretch between two texts: everything before `from` and after `to` (counted in the old text) is equal. */
export interface TextChange {
	from: number;
	to: number;
	insert: string;
}

/** The smallest single replacement that makes `after` of `before`; undefined where they are equal. */
export function changeBetween(before: string, after: string): TextChange | undefined {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let end = 0;
	while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * Brings an edit made on disk into text that was typed since `base` was read. Where both touched the same place the
 * typed text stays, which is the harsher of the two things the app may do: what another program wrote there is lost.
 */
export function mergeTexts(base: string, typed: string, disk: string): string {
	const mine = changeBetween(base, typed);
	const theirs = changeBetween(base, disk);
	if (!theirs) return typed;
	if (!mine) return disk;
	if (mine.to < theirs.from) return splice(splice(base, theirs), mine);
	if (theirs.to < mine.from) return splice(splice(base, mine), theirs);
	return typed;
}

const splice = (text: string, change: TextChange): string => text.slice(0, change.from) + change.insert + text.slice(change.to);
