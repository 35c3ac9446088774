/** UTF-8 bytes; systems allow 255 for a name, and an ending and a number must fit behind it. */
const maximumBytes = 240;

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|com[¹²³]|lpt[¹²³])(?:$|\.)/i;

/**
 * A name as a file name without its ending, legal on every system that a vault is synced to, and in a link: NFC, no
 * control characters, slashes as hyphens, none of `? < > : * | " [ ] # ^`, no dot or space at either end, no name that
 * Windows keeps for itself, at most 240 bytes cut between characters. Never empty: `Untitled`, if nothing is left.
 */
export function fileNameFor(name: string, fallback = 'Untitled'): string {
	const plain = name
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		// Control characters, invisible direction signs that could disguise an ending, single halves of surrogate pairs.
		.replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu, '')
		.replace(/[/\\]/g, '-')
		.replace(/[?<>:*|"[\]#^]/g, '')
		.replace(/ {2,}/g, ' ');
	const short = trimEnds(cut(trimEnds(plain), maximumBytes));
	return short === '' || reserved.test(short) ? fallback : short;
}

/** The longest beginning of a text that fits into so many UTF-8 bytes; no character is cut in two. */
export function cut(text: string, bytes: number): string {
	let size = 0;
	let end = 0;
	for (const char of text) {
		size += utf8Length(char);
		if (size > bytes) return text.slice(0, end);
		end += char.length;
	}
	return text;
}

/** Of one character: two units of UTF-16 are four bytes. */
function utf8Length(char: string): number {
	const code = char.charCodeAt(0);
	if (char.length === 2) return 4;
	if (code < 0x80) return 1;
	return code < 0x800 ? 2 : 3;
}

function trimEnds(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && (text[from] === '.' || text[from] === ' ')) from += 1;
	while (to > from && (text[to - 1] === '.' || text[to - 1] === ' ')) to -= 1;
	return text.slice(from, to);
}
