import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';

/** Every note that links to this one. The host knows every link in the texts; the properties are looked at as well, since not every host counts them. */
export function notesLinkingTo(desk: Desk, path: NotePath): readonly NotePath[] {
	const inTexts = Object.entries(desk.app.metadataCache.resolvedLinks).filter(([, targets]) => targets[path] !== undefined).map(([from]) => from);
	const name = path.replace(/^.*\//u, '').replace(/\.md$/u, '');
	const inProperties = desk.model.cachedNotes().filter(({ frontmatter }) => frontmatter !== undefined && JSON.stringify(frontmatter).includes(name)).map((note) => note.path);
	return [...new Set([...inTexts, ...inProperties])].filter((from) => from.endsWith('.md'));
}
