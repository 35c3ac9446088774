import type { Place } from './template-tree';

/**
 * The innermost block that is opened and never closed, for a better message than the parser's "got EOF". A light scan:
 * comments are skipped, and a block closed by another's end counts as closed (the parser names that one itself).
 */
export function unclosedBlock(text: string): { readonly name: string; readonly place: Place } | undefined {
	const open: { name: string; index: number }[] = [];
	for (const found of text.matchAll(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}|\{\{~?([#/])>?\s*([^\s}~]+)/g)) {
		if (found[1] === '#') open.push({ name: found[2] ?? '', index: found.index });
		if (found[1] === '/') open.pop();
	}
	const last = open.pop();
	if (last === undefined) return undefined;
	const before = text.slice(0, last.index).split('\n');
	return { name: last.name, place: { line: before.length, column: before.at(-1)?.length ?? 0 } };
}
