import type { NotePath } from '../../domain/problem';

/** What a note is called where only its path is known. */
export function nameOfNote(path: NotePath): string {
	return path.replace(/^.*\//u, '').replace(/\.md$/u, '');
}
