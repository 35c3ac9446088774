/** The folder a path lies in; the empty string for the vault's root. */
export function parentPath(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the vault leaves a path out of its files, as the app does with everything that is or lies in a dot folder. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}
