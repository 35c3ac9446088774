import type { NotePath } from '../../domain/problem';
import { ok, type Outcome } from '../../domain/problem';
import { findFrontmatter } from '../frontmatter/frontmatter-span';
import { codeInLine } from './code-in-line';
import { newLink, parseLink } from './link';
import { markdownLines } from './markdown-lines';
import type { PropertyValue } from '../frontmatter/property-value';
import { rawTexts } from '../frontmatter/raw-texts';
import { readFrontmatter } from '../frontmatter/read-frontmatter';
import { setProperties } from '../frontmatter/set-properties';
import type { Yaml } from '../frontmatter/yaml';

/** Where links are to lead that lead elsewhere now. */
export interface Relinking {
	/** Whether a target, as written without its heading, means the note whose links move. */
	readonly isMeant: (target: string) => boolean;
	/** Whether a target leads there already. */
	readonly leadsThere: (target: string) => boolean;
	readonly to: NotePath;
	/** What became of block ids on the way, old ones in small letters. */
	readonly blocks: ReadonlyMap<string, string>;
	/** All notes of the vault, so that the new links are as short as can be. */
	readonly paths: readonly NotePath[];
	/** The labels and headings of `[[…]]` go, and the headings of the others: they may say who was meant. */
	readonly unlabelled?: boolean;
}

/**
 * Turns the links of a note from one note to another: in texts and lists of its properties, with quotation marks or without, and in its body, `[[…]]`, embeds and
 * `[words](path)`. Headings and labels of the links stay; so does all that is code, within a line too, and every comment of several lines. A list that would lead there
 * twice keeps one of the two links.
 */
export function relinked(text: string, relinking: Relinking, yaml: Yaml): Outcome<string> {
	const raw = readFrontmatter(text, yaml);
	// Properties that cannot be read hold no links that anybody follows; the body is turned all the same.
	if (!raw.ok) return ok(relinkedBody(text, relinking));
	const changes = new Map<string, PropertyValue>();
	for (const [property, value] of Object.entries(raw.value)) {
		if (typeof value === 'string') {
			const after = relinkedText(value, relinking);
			if (after !== value) changes.set(property, after);
		} else if (Array.isArray(value)) {
			const before = textsOf(value);
			const after = before.map((item) => relinkedText(item, relinking));
			if (after.some((item, index) => item !== before[index])) changes.set(property, withoutTwins(before, after, relinking));
		}
	}
	const set = changes.size === 0 ? ok(text) : setProperties(text, changes, yaml);
	return set.ok ? ok(relinkedBody(set.value, relinking)) : set;
}

/** The texts of a list that has nothing else, also of links without quotation marks, which YAML reads as lists in lists. */
function textsOf(value: readonly unknown[]): readonly string[] {
	if (value.every((item): item is string => typeof item === 'string')) return value;
	const { texts, oddities } = rawTexts(value);
	return [...oddities].every((oddity) => oddity === 'unquoted-link') ? texts : [];
}

/** Every link in a text that means the note, but for what only looks like one: in code, or behind a stroke. */
function relinkedText(text: string, { isMeant, to, paths, blocks, unlabelled = false }: Relinking): string {
	const plain = newLink(to, undefined, paths);
	const linked = replacedOutsideCode(text, /\\?\[\[([^[\]|\n]+?)(\\?\|[^[\]\n]*)?\]\]/g, (whole, written, label) => {
		const { target, rest } = apart(written.trim(), blocks);
		if (whole.startsWith('\\') || target === '' || !isMeant(target)) return whole;
		const shown = plain.label === undefined ? '' : `|${plain.label}`;
		return unlabelled ? `[[${plain.target}${shown}]]` : `[[${plain.target}${rest}${label ?? shown}]]`;
	});
	return replacedOutsideCode(linked, /\]\((<[^<>\n]+>|[^()\s<>]+)\)/g, (whole, written) => {
		const { target, rest } = apart(decoded(written.replace(/^<|>$/g, '')), blocks);
		return target === '' || !isMeant(target.replace(/\.md$/i, '')) ? whole : `](${encoded(unlabelled ? to : to + rest)})`;
	});
}

function replacedOutsideCode(text: string, pattern: RegExp, change: (whole: string, written: string, label: string | undefined) => string): string {
	const code = codeInLine(text);
	let result = '';
	let [from, next] = [0, 0];
	for (const found of text.matchAll(pattern)) {
		const [whole, written = '', label] = found;
		while ((code[next]?.end ?? Infinity) <= found.index) next++;
		const isCode = (code[next]?.start ?? Infinity) <= found.index;
		result += text.slice(from, found.index) + (isCode ? whole : change(whole, written, label));
		from = found.index + whole.length;
	}
	return result + text.slice(from);
}

function relinkedBody(text: string, relinking: Relinking): string {
	const span = findFrontmatter(text);
	let result = text.slice(0, span.bodyStart);
	for (const line of markdownLines(text)) {
		const content = text.slice(line.start, line.next);
		result += line.inert ? content : relinkedText(content, relinking);
	}
	return result;
}

/** A target and the heading or block behind it, by the name that the block has now. */
function apart(written: string, blocks: Relinking['blocks']): { readonly target: string; readonly rest: string } {
	const mark = written.indexOf('#');
	if (mark < 0) return { target: written, rest: '' };
	const rest = written.slice(mark).replace(/#\^([A-Za-z0-9-]+)$/, (_, id: string) => `#^${blocks.get(id.toLowerCase()) ?? id}`);
	return { target: written.slice(0, mark).trim(), rest };
}

/** An address as it stands in round brackets. Half a surrogate pair has no code there, and stays; `^` has one, but is read as it is. */
function encoded(address: string): string {
	return address.replace(/[^\ud800-\udfff^]+/gu, (part) => encodeURI(part).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')));
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** Of two links to the note the one stays that was there, else the first. */
function withoutTwins(before: readonly string[], after: readonly string[], { leadsThere }: Relinking): readonly string[] {
	const isThere = after.map((text, index) => {
		const link = parseLink(text);
		return link !== undefined && (text !== before[index] || leadsThere(link.target));
	});
	const stays = after.findIndex((text, index) => isThere[index] === true && text === before[index]);
	const one = stays < 0 ? isThere.indexOf(true) : stays;
	return after.filter((_, index) => index === one || isThere[index] !== true);
}
