import type { FrontmatterLinkCache, LinkCache, TagCache } from 'obsidian';
import { placeOf, type NoteLine } from './note-lines';

/** What a line points to: links, embeds, tags. */
export interface LineReferences {
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
	readonly tags: TagCache[];
}

const wiki = /(!?)\[\[([^[\]|\r\n]+?)(?:\|([^\]]*))?\]\]/g;
const markdown = /(!?)\[([^\]]*)\]\((?:<([^>]+)>|([^)\s]+))(?:[ \t]+"[^"]*")?\)/g;
const tag = /(^|\s)#([\p{L}\p{N}\p{M}_/-]+)/gu;
const outside = /^[a-z][a-z0-9+.-]*:|^#|^\/\//i;

/** Reads one line; code and comments inside it are left out. */
export function readReferences(line: NoteLine): LineReferences {
	const text = blankOut(line.text);
	const found: LineReferences = { links: [], embeds: [], tags: [] };
	for (const match of text.matchAll(wiki)) {
		add(found, line, match, match[2] ?? '', match[3] ?? match[2] ?? '');
	}
	for (const match of text.matchAll(markdown)) {
		const target = match[3] ?? match[4] ?? '';
		if (!outside.test(target)) add(found, line, match, decode(target), match[2] ?? '');
	}
	for (const match of text.matchAll(tag)) {
		const name = match[2] ?? '';
		const at = match.index + (match[1] ?? '').length;
		if (/[^\p{N}]/u.test(name)) found.tags.push({ tag: `#${name}`, position: placeOf(line, line, at, at + name.length + 1) });
	}
	return found;
}

/**
 * The links in properties: a text, or a text in a list, that is a link from its first to its last letter. The key of the
 * third in a list is `name.2`.
 */
export function readFrontmatterLinks(frontmatter: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
	return Object.entries(frontmatter).flatMap(([key, value]) => {
		if (Array.isArray(value)) return value.flatMap((one: unknown, i) => linkIn(`${key}.${i}`, one));
		return linkIn(key, value);
	});
}

function linkIn(key: string, value: unknown): FrontmatterLinkCache[] {
	if (typeof value !== 'string') return [];
	const match = /^\[\[([^[\]|\r\n]+?)(?:\|([^\]]*))?\]\]$/.exec(value.trim());
	if (!match?.[1]) return [];
	return [{ key, link: match[1], original: value.trim(), displayText: match[2] ?? match[1] }];
}

function add(found: LineReferences, line: NoteLine, match: RegExpMatchArray, link: string, displayText: string): void {
	const at = match.index ?? 0;
	const original = line.text.slice(at, at + match[0].length);
	const list = match[1] === '!' ? found.embeds : found.links;
	list.push({ link: link.trim(), original, displayText, position: placeOf(line, line, at, at + match[0].length) });
}

/** Puts blanks in the place of inline code and comments, so that all other places stay. */
function blankOut(text: string): string {
	return text.replace(/(`+)[^`].*?\1|%%.*?%%/g, (piece) => ' '.repeat(piece.length));
}

function decode(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
