/** What a note says, without the space around it; empty where it is absent, and where there are marks only: a dot says nothing. */
export function noted(text: string | undefined): string {
	return text !== undefined && /[\p{L}\p{M}\p{N}\p{S}]/u.test(text) ? text.trim() : '';
}

/** A line jotted down may break off with a comma or a semicolon; nothing follows it in a letter. */
function withoutLastComma(text: string): string {
	return text.replace(/[\s,;、，]+$/u, '').trim();
}

/** The text as a sentence of its own: the first letter large, an end mark at the end. The words stay as they are. */
export function asSentence(text: string): string {
	const plain = withoutLastComma(text);
	if (plain === '') return '';
	return withLargeFirst(/[.!?…。！？؟]["'”’»)\]]*$/u.test(plain) ? plain : `${plain}.`);
}

/** With the first letter large; one that would not be the same again when it is made small, as `ß` and `µ` would not, stays as it is. */
export function withLargeFirst(text: string): string {
	const [first = ''] = text;
	const large = first.toLocaleUpperCase('en');
	return large.toLocaleLowerCase('en') === first ? large + text.slice(first.length) : text;
}

/** The text as a part of a sentence: without its end mark. */
export function asClause(text: string): string {
	return withoutLastComma(text).replace(/[.。…]+$/u, '');
}

/** As it stands within a sentence: a first letter that is only large because a line began with it is small; `VP operations` and `王` stay. */
export function withSmallFirst(text: string): string {
	return /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** In quotation marks, whatever marks it had around it before; a quotation within it gets single ones. */
export function asQuote(text: string): string {
	const plain = text.trim().replace(/^["'“”„«‘]+/u, '').replace(/["'“”»’]+$/u, '');
	return plain === '' ? '' : `“${plain.replace(/["“”]([^"“”]+)["“”]/gu, '‘$1’')}”`;
}

/** `a` or `an` before a word, by its first letter; `an hour`, `a university`. */
export function withArticle(word: string): string {
	const vowel = /^(?:[aeio]|u(?!ni|se|su)|hour|honest)/i.test(word.trim());
	return `${vowel ? 'an' : 'a'} ${word.trim()}`;
}

/** What stands in a draft where no note has the fact. It is listed in the checks, and copying warns of it. */
export function missingFact(what: string): string {
	return `[add: ${what}]`;
}
