/** A quoted text or a flow collection (`[a, b]`, `{a: b}`) inside a block of properties; offsets into the text. */
export interface FlowSpan {
	/** Behind the closing bracket. */
	readonly end: number;
	/** The items of the outermost brackets, without the space around them. */
	readonly items: readonly { readonly start: number; readonly end: number }[];
	readonly hasComment: boolean;
}

/** Offset behind the quotation mark that closes the one at `at`; undefined if none does. */
export function endOfQuoted(text: string, at: number, to: number): number | undefined {
	const mark = text[at];
	for (let i = at + 1; i < to; i++) {
		if (text[i] === '\\' && mark === '"') i += 1;
		else if (text[i] !== mark) continue;
		else if (mark === "'" && text[i + 1] === "'") i += 1;
		else return i + 1;
	}
	return undefined;
}

/**
 * Scans a flow collection from its opening bracket. A quotation mark counts only where a value can begin: the one of
 * `[it's, fine]` is a letter like any other. Undefined if it is not closed, or closed by the wrong bracket.
 */
export function scanFlow(text: string, at: number, to: number): FlowSpan | undefined {
	const items: { start: number; end: number }[] = [];
	const closers: string[] = [];
	let item: { start: number; end: number } | undefined;
	let hasComment = false;
	let atValueStart = true;
	for (let i = at; i < to; i++) {
		const char = text.charAt(i);
		const from = i;
		if (isSpace(char)) continue;
		if (char === '#' && isSpace(text.charAt(i - 1))) {
			hasComment = true;
			i = endOfLine(text, i) - 1;
			continue;
		}
		if (char === closers[closers.length - 1]) {
			closers.pop();
			atValueStart = false;
			if (closers.length === 0) {
				if (item) items.push(item);
				return { end: i + 1, items, hasComment };
			}
		} else if (char === ']' || char === '}') {
			return undefined;
		} else if (char === '[' || char === '{') {
			closers.push(char === '[' ? ']' : '}');
			atValueStart = true;
			if (closers.length === 1) continue;
		} else if (char === ',') {
			atValueStart = true;
			if (closers.length === 1) {
				if (item) items.push(item);
				item = undefined;
				continue;
			}
		} else if ((char === '"' || char === "'") && atValueStart) {
			const end = endOfQuoted(text, i, to);
			if (end === undefined) return undefined;
			i = end - 1;
			atValueStart = false;
		} else {
			atValueStart = char === ':' || ((char === '&' || char === '!') && atValueStart);
			if (atValueStart && char !== ':') i = endOfWord(text, i, to) - 1;
		}
		item = { start: item?.start ?? from, end: i + 1 };
	}
	return undefined;
}

function isSpace(char: string): boolean {
	return /^[ \t\r\n]$/.test(char);
}

function endOfLine(text: string, at: number): number {
	const found = text.indexOf('\n', at);
	return found === -1 ? text.length : found;
}

/** Behind an anchor (`&name`) or a tag (`!name`). */
function endOfWord(text: string, at: number, to: number): number {
	let i = at;
	while (i < to && !/[\s,[\]{}]/.test(text.charAt(i))) i += 1;
	return i;
}
