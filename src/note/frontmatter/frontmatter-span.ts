import { lineEndOf, type LineEnd } from '../body/text-lines';

/** Where the properties of a note are. Offsets into the text of the note. */
export type FrontmatterSpan =
	/** There is none, or one was begun and never closed. A new block goes before the body, which begins behind a byte order mark. */
	| { readonly kind: 'none' | 'unclosed'; readonly bodyStart: number }
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

const fence = /---[ \t]*\r?(?:\n|$)/y;
const emptyLine = /[ \t]*\r?(?:\n|$)/y;

/**
 * Finds the block between two lines of three hyphens, the first of which is the first line of the note. Spaces behind
 * the hyphens are allowed, anything else is not: `---js` opens no block. A note that begins with a horizontal rule
 * (hyphens, then an empty line, and no second such line) has none.
 */
export function findFrontmatter(text: string): FrontmatterSpan {
	const at = text.startsWith('\uFEFF') ? 1 : 0;
	const start = endOf(fence, text, at);
	if (start === undefined) return { kind: 'none', bodyStart: at };
	for (let hit = text.indexOf('\n---', start - 1); hit !== -1; hit = text.indexOf('\n---', hit + 1)) {
		const end = hit + 1;
		const bodyStart = endOf(fence, text, end);
		if (bodyStart !== undefined) return { kind: 'block', start, end, bodyStart, lineEnd: lineEndOf(text) };
	}
	return { kind: endOf(emptyLine, text, start) === undefined ? 'unclosed' : 'none', bodyStart: at };
}

/** Where a match that begins at `at` ends; undefined if none does. No slice is made: a note may be long. */
function endOf(sticky: RegExp, text: string, at: number): number | undefined {
	sticky.lastIndex = at;
	return sticky.test(text) ? sticky.lastIndex : undefined;
}
