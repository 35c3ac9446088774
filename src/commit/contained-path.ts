import type { NotePath, Problem } from '../domain/problem';

/**
 * The problem with a path that leads out of the vault or into a hidden folder of it, or undefined. The host's own
 * functions follow `..` out of the vault, so that nothing but this stands before it.
 */
export function pathProblem(path: NotePath): Problem | undefined {
	return path.endsWith('.md') && isContained(path) ? undefined : problemWith(path);
}

/** The same for a folder. */
export function folderProblem(path: string): Problem | undefined {
	return isContained(path) ? undefined : problemWith(path);
}

function isContained(path: string): boolean {
	return !path.includes('\\')
		&& !/^[A-Za-z]:/.test(path)
		&& !/\p{Cc}/u.test(path)
		&& path.split('/').every((part) => part !== '' && part.trim() === part && !part.startsWith('.'));
}

function problemWith(path: string): Problem {
	return {
		what: `"${path}" is not a place inside this vault.`,
		advice: 'Check the folders in the settings: no "..", no hidden folder, no drive. Nothing was written.',
		note: path,
	};
}
