import { encodeScalar, type ScalarStyle } from './encode-scalar';
import type { EntryValue } from './entry-value';
import type { LineEnd } from '../body/text-lines';

type Dashes = Extract<EntryValue, { kind: 'dashes' }>;
type FlowList = Extract<EntryValue, { kind: 'flow-list' }>;

/** Which old item a new one is written by: the first equal one that is not used yet; undefined writes it afresh. */
function matchItems(before: readonly unknown[], after: readonly string[]): (number | undefined)[] {
	const free = new Map<unknown, number[]>();
	before.forEach((value, index) => {
		const places = free.get(value);
		if (places) places.push(index);
		else free.set(value, [index]);
	});
	return after.map((value) => free.get(value)?.shift());
}

/**
 * The lines of a list with dashes after a change. Items that stay keep their line as it is, with its quotes and its
 * comment; comments on lines of their own stay even where the item below them goes.
 */
export function editDashes(
	text: string, list: Dashes, end: number, before: readonly unknown[], after: readonly string[], lineEnd: LineEnd,
): string {
	const sources = matchItems(before, after);
	let style: ScalarStyle | undefined;
	let carried = '';
	let itemsEnd = end;
	const old = list.items.map((item, index) => {
		const comments = carried + text.slice(item.gapStart, item.start);
		const own = text.slice(item.start, item.next);
		carried = sources.includes(index) ? '' : comments;
		style = styleOf(own.trimStart().slice(1).trimStart());
		itemsEnd = item.next;
		return comments + own;
	});
	const written = after.map((value, index) => old[sources[index] ?? -1] ?? `${list.indent}- ${encodeScalar(value, style)}${lineEnd}`);
	return written.join('') + carried + text.slice(itemsEnd, end);
}

/**
 * A list in brackets after a change; undefined where a comment inside it would be lost. Adding at the end keeps every
 * byte that was there; another change keeps the spelling of the items that stay.
 */
export function editFlow(text: string, list: FlowList, before: readonly unknown[], after: readonly string[]): string | undefined {
	const items = list.flow.items.map((item) => text.slice(item.start, item.end));
	const sources = matchItems(before, after);
	const style = items.map(styleOf).pop();
	const written = after.map((value, index) => items[sources[index] ?? -1] ?? encodeScalar(value, style === 'plain' ? undefined : style));
	const last = list.flow.items[items.length - 1];
	if (last && items.every((_, index) => sources[index] === index)) {
		const added = written.slice(items.length).map((item) => `, ${item}`);
		return text.slice(list.start, last.end) + added.join('') + text.slice(last.end, list.end);
	}
	return list.flow.hasComment ? undefined : `[${written.join(', ')}]`;
}

function styleOf(written: string): ScalarStyle {
	if (written.startsWith('"')) return 'double';
	return written.startsWith("'") ? 'single' : 'plain';
}
