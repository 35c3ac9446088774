import { parse, stringify } from 'yaml';

/** The value of a YAML text: dates stay texts, numbers become numbers. Throws where it cannot be read, as the app's does. */
export function parseYaml(yaml: string): unknown {
	// Not `silent`: that would swallow the errors too and give half a value.
	return parse(yaml, { logLevel: 'error' });
}

/** Writes YAML as the app does: nothing for null, no folding of long lines. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: '', lineWidth: 0 });
}

/** Where the block of properties at the top of a note is; offsets count UTF-16 units from the start of the note. */
export interface FrontMatterInfo {
	readonly exists: boolean;
	readonly frontmatter: string;
	readonly from: number;
	readonly to: number;
	readonly contentStart: number;
}

const opening = /^\uFEFF?---[ \t]*(\r?\n)/;
const closing = /^---[ \t]*(\r?\n|$)/gm;

/** Finds the block of properties; the mocks' own version does not know an empty one, nor blanks after the marks. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const start = opening.exec(content)?.[0].length;
	if (start === undefined) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	closing.lastIndex = start;
	const end = closing.exec(content);
	if (!end) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const frontmatter = content.slice(start, end.index).replace(/\r?\n$/, '');
	return { exists: true, frontmatter, from: start, to: start + frontmatter.length, contentStart: end.index + end[0].length };
}

/** The properties of a note; `undefined` where there are none or where they cannot be read. */
export function readFrontMatter(content: string): Record<string, unknown> | undefined {
	const info = getFrontMatterInfo(content);
	if (!info.exists) return undefined;
	try {
		const value = parseYaml(info.frontmatter);
		return isMapping(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
