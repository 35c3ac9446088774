import { compareTexts } from '../compare-texts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const foldedLetters: Readonly<Record<string, string>> = {
	ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n',
};

/**
 * A name as it is searched and sorted: without regard to case, accents, apostrophes and hyphens. Only the marks on Latin,
 * Greek and Cyrillic letters are dropped; Chinese, Japanese, Korean, Arabic and Indian scripts stay as they are, because there
 * the marks are part of the letters.
 */
export function foldName(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replace(/[\u0080-\uffff]/g, (letter) => foldedLetters[letter] ?? letter)
		.replace(/['’‘ʼ`´]/g, '')
		.replace(/[-‐‑–.,()]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The folded name where German umlauts are written out, `Müller` as `mueller`; the same as `foldName` where there are none. */
function foldWrittenOut(text: string): string {
	return foldName(text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`));
}

/** All forms under which a name is found. */
export function searchForms(name: string): readonly string[] {
	return [...new Set([foldName(name), foldWrittenOut(name)])];
}

/** Whether a folded word begins a word of a folded name, or stands anywhere in it in a script without spaces. */
export function wordStands(word: string, form: string): boolean {
	// Latin words are looked for where a word begins: "an" should not find "Jordan".
	return /^[\p{Script=Latin}\p{Nd}]/u.test(word) ? ` ${form}`.includes(` ${word}`) : form.includes(word);
}

/** Order of names in a list: by folded name, then as written, so that the order is the same on every device. */
export function compareNames(a: string, b: string): number {
	return compareTexts(foldName(a), foldName(b)) || compareTexts(a, b);
}
