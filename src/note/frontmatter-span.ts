import { lineEndOf, type LineEnd } from './text-lines';

/** Where the properties of a note are. Offsets into the text of the note. */
export type FrontmatterSpan =
	/** There is none; a new block goes before the body, which begins behind a byte order mark. */
	| { readonly kind: 'none'; readonly bodyStart: number }
	/** A block was begun and never closed. */
	| { readonly kind: 'unclosed'; readonly bodyStart: number }
	| {
			readonly kind: 'block';
			/** First character behind the opening line. */
			readonly start: number;
			/** First character of the closing line. */
			readonly end: number;
			/** First character behind the closing line. */
			readonly bodyStart: number;
			readonly lineEnd: LineEnd;
	  };

const fence = /^---[ \t]*\r?(?:\n|$)/;

/**
 * Finds the block between two lines of three hyphens, the first of which is the first line of the note. Spaces behind
 * the hyphens are allowed, anything else is not: `---js` opens no block. A note that begins with a horizontal rule
 * (hyphens, then an empty line, and no second such line) has none.
 */
export function findFrontmatter(text: string): FrontmatterSpan {
	const at = text.startsWith('\uFEFF') ? 1 : 0;
	const opening = fence.exec(text.slice(at, at + maximumFence));
	if (!opening) return { kind: 'none', bodyStart: at };
	const start = at + opening[0].length;
	for (let hit = text.indexOf('\n---', start - 1); hit !== -1; hit = text.indexOf('\n---', hit + 1)) {
		const end = hit + 1;
		const closing = fence.exec(text.slice(end, end + maximumFence));
		if (closing) return { kind: 'block', start, end, bodyStart: end + closing[0].length, lineEnd: lineEndOf(text) };
	}
	return /^[ \t]*\r?(?:\n|$)/.test(text.slice(start, start + maximumFence))
		? { kind: 'none', bodyStart: at }
		: { kind: 'unclosed', bodyStart: at };
}

/** No person types more spaces behind three hyphens; a bound keeps a note of many megabytes quick. */
const maximumFence = 256;
