import type { NotePath, Problem } from '../domain/problem';

/** A step met another text than it was planned from. */
export function changedProblem(note: NotePath): Problem {
	return { what: `The note "${nameOf(note)}" was changed meanwhile.`, advice: 'Nothing was written. Look at the note, then try again.', note };
}

/** A step met no note. */
export function missingProblem(note: NotePath): Problem {
	return {
		what: `The note "${nameOf(note)}" is not there any more.`,
		advice: 'Nothing was written. It was renamed, moved or deleted meanwhile; choose it again.',
		note,
	};
}

/** A step met a note where it was to make one. */
export function existsProblem(note: NotePath): Problem {
	return {
		what: `There is a note "${nameOf(note)}" already, perhaps with other capitals or accents.`,
		advice: 'Nothing was written. Choose another name, or use the note that is there.',
		note,
	};
}

/** The disk, or the host, refused; nothing was written. */
export function failedProblem(note: NotePath, error: unknown): Problem {
	return {
		what: `The note "${nameOf(note)}" could not be read or written: ${messageOf(error)}.`,
		advice: 'Nothing was written. Check free space and permissions of the vault, then try again.',
		note,
	};
}

/** Some was written, and taking it back did not work out for these notes. */
export function partialProblem(reason: Problem, left: readonly NotePath[]): Problem {
	const names = left.map((path) => `"${nameOf(path)}"`).join(', ');
	return {
		...reason,
		advice: `Part of it was written and could not be taken back. Look at ${names} and correct it by hand; older versions are in the app's file recovery.`,
	};
}

function nameOf(path: NotePath): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function messageOf(error: unknown): string {
	return error instanceof Error && error.message !== '' ? error.message.replace(/[.\s]+$/, '') : 'no reason given';
}
