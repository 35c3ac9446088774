import type { NotePath } from '../domain/problem';

/**
 * Whether a path stays inside the vault and outside its hidden folders. The host does not see to that: its `normalizePath`
 * keeps `..`, and `vault.create` follows it out of the vault. Judged by what the path says, segment by segment, before it is
 * joined to anything: no empty, `.`, `..` or hidden segment, no drive, no backslash, no control character.
 */
export function isContained(path: NotePath): boolean {
	if (path === '' || path.includes('\\') || path.includes(':')) return false;
	return path.split('/').every((segment) => segment !== '' && !segment.startsWith('.') && !hasControl(segment));
}

function hasControl(text: string): boolean {
	return [...text].some((character) => character < ' ' || character === '\u007f');
}
