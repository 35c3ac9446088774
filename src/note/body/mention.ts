import { findLinks } from './link';

/** Whether a text speaks of somebody: by a link to their note, or by a name of theirs as whole words. */
export type Mention = (text: string) => boolean;

/**
 * Looks for somebody in texts. `names` are whole names: a given name alone may be anybody's. Case and Unicode form do not count; a
 * letter, digit, hyphen or apostrophe beside the name makes another name of it ("Ann Lee-Park" is not "Ann Lee"), but not in scripts
 * without capitals, where words stand side by side.
 */
export function mentionOf(names: readonly string[], isMeant: (target: string) => boolean): Mention {
	const patterns = [...new Set(names.map((name) => folded(name).trim()))].filter((name) => name !== '').map(patternOf);
	return (text) => {
		const plain = folded(text);
		return findLinks(text).some(({ target }) => isMeant(target.replace(/#.*$/u, ''))) || patterns.some((pattern) => pattern.test(plain));
	};
}

/** The same name in a text, wherever it stands, in another's place. */
export function withNameReplaced(text: string, names: readonly string[], by: string): string {
	return names.map((name) => name.trim()).filter((name) => name !== '').sort((one, other) => other.length - one.length).reduce(
		(rest, name) => rest.replace(new RegExp(patternOf(name.normalize('NFC')).source, 'giu'), (_whole: string, before: string) => `${before}${by}`),
		text.normalize('NFC'),
	);
}

function patternOf(name: string): RegExp {
	const edge = (letter: string | undefined): boolean => letter !== undefined && /[\p{Lu}\p{Ll}\p{Nd}]/u.test(letter);
	const signs = [...name];
	const before = edge(signs[0]) ? String.raw`(^|[^\p{L}\p{N}\p{M}'’-])` : '()';
	const after = edge(signs.at(-1)) ? String.raw`(?![\p{L}\p{N}\p{M}-])(?!['’]\p{L}{2})` : '';
	return new RegExp(`${before}${name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`)}${after}`, 'iu');
}

function folded(text: string): string {
	return text.normalize('NFC').toLowerCase();
}
