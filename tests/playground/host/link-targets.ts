import { fileName, parentPath } from './path';

/**
 * Finds the file a link means, by the app's rules: a path from the root or from the note (`./`, `../`) is taken as it is;
 * of several files whose path ends with what the link says, an exact path wins, then one in the note's own folder or below
 * it, then the shortest path. Case does not count; `.md` may be left out.
 */
export class LinkTargets {
	readonly #byName = new Map<string, Set<string>>();

	add(path: string): void {
		const name = fold(fileName(path));
		const paths = this.#byName.get(name) ?? new Set();
		this.#byName.set(name, paths.add(path));
	}

	remove(path: string): void {
		const name = fold(fileName(path));
		const paths = this.#byName.get(name);
		paths?.delete(path);
		if (paths?.size === 0) this.#byName.delete(name);
	}

	/** @param linkpath a link without its `#…` and label; @param source the note it stands in. */
	find(linkpath: string, source: string): string | undefined {
		if (linkpath === '') return source === '' ? undefined : source;
		const wanted = fold(linkpath).replace(/\/+$/, '');
		const candidates = this.#named(wanted);
		const anchored = anchoredPath(wanted, fold(source));
		if (anchored !== undefined) return candidates.find((path) => isCalled(path, anchored));
		const fitting = candidates.filter((path) => isCalled(path, wanted) || endsWith(path, wanted));
		return fitting.sort((a, b) => rank(a, wanted, source) - rank(b, wanted, source) || a.length - b.length || (a < b ? -1 : 1))[0];
	}

	/** How many files have this name, which decides whether a link needs a path. */
	countNamed(name: string): number {
		return this.#byName.get(fold(name))?.size ?? 0;
	}

	#named(wanted: string): string[] {
		const name = fileName(wanted);
		return [...(this.#byName.get(name) ?? []), ...(this.#byName.get(`${name}.md`) ?? [])];
	}
}

function anchoredPath(wanted: string, source: string): string | undefined {
	if (wanted.startsWith('/')) return wanted.slice(1);
	if (!wanted.startsWith('./') && !wanted.startsWith('../')) return undefined;
	const parts = parentPath(source).split('/').filter(Boolean);
	for (const part of wanted.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function rank(path: string, wanted: string, source: string): number {
	if (isCalled(path, wanted)) return 0;
	const folder = parentPath(source);
	return folder !== '' && fold(path).startsWith(`${fold(folder)}/`) ? 1 : 2;
}

function isCalled(path: string, wanted: string): boolean {
	const folded = fold(path);
	return folded === wanted || folded === `${wanted}.md`;
}

function endsWith(path: string, wanted: string): boolean {
	const folded = fold(path);
	return folded.endsWith(`/${wanted}`) || folded.endsWith(`/${wanted}.md`);
}

function fold(path: string): string {
	return path.normalize('NFC').toLowerCase();
}
