import type { NotePath, Problem } from '../domain/problem';

/**
 * The problem with a path that leads out of the vault or into a hidden folder of it, or undefined. The host's own
 * functions follow `..` out of the vault, so that nothing but this stands before it.
 */
export function pathProblem(path: NotePath): Problem | undefined {
	const parts = path.split(/[/\\]/);
	const isContained = path.endsWith('.md')
		&& !path.includes('\\')
		&& !/^[A-Za-z]:/.test(path)
		&& !/[\u0000-\u001F]/.test(path)
		&& parts.every((part) => part !== '' && part.trim() === part && !part.startsWith('.'));
	if (isContained) return undefined;
	return {
		what: `"${path}" is not a place for a note inside this vault.`,
		advice: 'Check the folders in the settings: no "..", no hidden folder, no drive. Nothing was written.',
		note: path,
	};
}
