import type { NotePath } from '../domain/problem';
import { withoutLine } from '../note/body/strike-line';
import type { InverseStep } from './inverse-step';
import type { StruckLine } from './plan';

/**
 * The steps of an entry without the struck lines in their texts: the same array if they held none, undefined if the entry
 * cannot be carried out any more. `now` is how each struck note stood after the entry was carried out; it is moved on to how it
 * stood before. The entry gone through last is the newest.
 */
export function struckSteps(steps: readonly InverseStep[], struck: readonly StruckLine[], now: Map<NotePath, string>): readonly InverseStep[] | undefined {
	let isChanged = false;
	let isFit = true;
	const left = steps.flatMap((step): InverseStep[] => {
		if (step.kind !== 'rewrite') return [step];
		const lines = struck.filter(({ path }) => path === step.path);
		const before = without(step.before, lines);
		const after = without(step.after, lines);
		const stood = now.get(step.path);
		if (before === step.before && after === step.after) {
			if (stood === before) now.set(step.path, after);
			return [step];
		}
		isChanged = true;
		if (stood !== before) isFit = false;
		else now.set(step.path, after);
		return before === after ? [] : [{ ...step, before, after }];
	});
	if (!isFit) return undefined;
	return isChanged ? left : steps;
}

/**
 * The struck lines by the names that their notes had before the steps of an entry were done: an entry that takes a renaming back says so.
 * `now` learns of the older names as well.
 */
export function underOlderNames(struck: readonly StruckLine[], steps: readonly InverseStep[], now: Map<NotePath, string>): readonly StruckLine[] {
	const renamings = new Map(steps.flatMap((step) => (step.kind === 'rename' ? [[step.from, step.to] as const] : [])));
	for (const [from, to] of renamings) {
		const stood = now.get(from);
		if (stood !== undefined) now.set(to, stood);
	}
	return struck.map((line) => ({ ...line, path: renamings.get(line.path) ?? line.path }));
}

function without(text: string, struck: readonly StruckLine[]): string {
	return struck.reduce((rest, line) => withoutLine(rest, line) ?? rest, text);
}
