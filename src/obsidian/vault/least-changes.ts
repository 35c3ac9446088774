/** One stretch of the old text, by offsets in UTF-16 units, and what stands there afterwards. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Above this many line pairs the middle is replaced as one stretch: a comparison costs one step a pair. */
const mostPairs = 1_000_000;

/**
 * The changes that turn one text into another, from the last to the first, none overlapping, all by offsets of the old text.
 * What is equal at both ends and whole lines that are equal in between are not touched, so that an editor keeps its cursor,
 * its folds and its scroll position, and its undo shows only what was changed. No change splits a surrogate pair.
 */
export function leastChanges(before: string, after: string): readonly TextChange[] {
	if (before === after) return [];
	const [oldLines, newLines] = [linesOf(before), linesOf(after)];
	let start = 0;
	while (start < oldLines.length && oldLines[start] === newLines[start]) start++;
	let end = 0;
	while (end < Math.min(oldLines.length, newLines.length) - start && oldLines.at(-1 - end) === newLines.at(-1 - end)) end++;
	const [oldMiddle, newMiddle] = [oldLines.slice(start, oldLines.length - end), newLines.slice(start, newLines.length - end)];
	const from = lengthOf(oldLines.slice(0, start));
	const changes = oldMiddle.length * newMiddle.length > mostPairs
		? [{ from, to: from + lengthOf(oldMiddle), text: newMiddle.join('') }]
		: betweenLines(oldMiddle, newMiddle, from);
	return changes.map((change) => trimmed(change, before)).reverse();
}

/** Stretches that lie between lines which both texts have in the same order (the longest such row of lines). */
function betweenLines(oldLines: readonly string[], newLines: readonly string[], offset: number): TextChange[] {
	const width = newLines.length + 1;
	const shared = new Uint32Array((oldLines.length + 1) * width);
	for (let i = oldLines.length - 1; i >= 0; i--) {
		for (let j = newLines.length - 1; j >= 0; j--) {
			shared[i * width + j] = oldLines[i] === newLines[j]
				? (shared[(i + 1) * width + j + 1] ?? 0) + 1
				: Math.max(shared[(i + 1) * width + j] ?? 0, shared[i * width + j + 1] ?? 0);
		}
	}
	const changes: TextChange[] = [];
	let [i, j, at] = [0, 0, offset];
	let [from, text] = [offset, ''];
	const close = (): void => {
		if (at > from || text !== '') changes.push({ from, to: at, text });
	};
	while (i < oldLines.length || j < newLines.length) {
		const [oldLine, newLine] = [oldLines[i], newLines[j]];
		if (oldLine !== undefined && oldLine === newLine) {
			close();
			at += oldLine.length;
			[from, text] = [at, ''];
			i++;
			j++;
		} else if (oldLine !== undefined && (newLine === undefined || (shared[(i + 1) * width + j] ?? 0) >= (shared[i * width + j + 1] ?? 0))) {
			at += oldLine.length;
			i++;
		} else {
			text += newLine ?? '';
			j++;
		}
	}
	close();
	return changes;
}

/** Leaves out what is equal at the change's own two ends. */
function trimmed(change: TextChange, before: string): TextChange {
	const old = before.slice(change.from, change.to);
	const most = Math.min(old.length, change.text.length);
	let start = 0;
	while (start < most && old[start] === change.text[start]) start++;
	if (start > 0 && isHighSurrogate(old.charCodeAt(start - 1))) start--;
	let end = 0;
	while (end < most - start && old[old.length - 1 - end] === change.text[change.text.length - 1 - end]) end++;
	if (end > 0 && isLowSurrogate(old.charCodeAt(old.length - end))) end--;
	return { from: change.from + start, to: change.to - end, text: change.text.slice(start, change.text.length - end) };
}

function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function lengthOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.length, 0);
}

function isHighSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
