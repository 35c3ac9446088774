import type { InverseStep } from './inverse-step';
import type { Plan, StruckLine } from './plan';
import { struckSteps, underOlderNames } from './struck-steps';

/** What can be undone: what was done, and the steps that take it back. */
export interface Undoable {
	readonly done: string;
	readonly steps: readonly InverseStep[];
}

interface Held {
	readonly entry: Undoable;
	readonly bytes: number;
}

const maximumEntries = 50;
/** Texts are held as UTF-16, two bytes a unit. */
const maximumBytes = 32 * 1024 * 1024;

/** The plans that were carried out, newest last; the oldest are forgotten where it grows beyond 50 entries or 32 MB. */
export class History {
	private readonly entries: Held[] = [];
	private bytes = 0;

	get last(): Undoable | undefined {
		return this.entries[this.entries.length - 1]?.entry;
	}

	add(plan: Pick<Plan, 'done'>, steps: readonly InverseStep[]): void {
		const bytes = bytesOf(steps);
		this.entries.push({ entry: { done: plan.done, steps }, bytes });
		this.bytes += bytes;
		while (this.entries.length > maximumEntries || this.bytes > maximumBytes) this.forget(() => true);
	}

	private forget(which: (held: Held) => boolean): void {
		const found = this.entries.find(which);
		if (!found) return;
		this.entries.splice(this.entries.indexOf(found), 1);
		this.bytes -= found.bytes;
	}

	/**
	 * Takes struck lines out of every text that is held. `inverse` are the steps that would take the striking back: their texts
	 * say how the notes stand now. An entry that does not fit any more without the line is forgotten, so that it never stands
	 * in the way of those before it.
	 */
	strike(struck: readonly StruckLine[], inverse: readonly InverseStep[]): void {
		const now = new Map(inverse.flatMap((step) => (step.kind === 'rewrite' ? [[step.path, step.before] as const] : [])));
		let lines = struck;
		for (const held of [...this.entries].reverse()) {
			lines = underOlderNames(lines, held.entry.steps, now);
			const steps = struckSteps(held.entry.steps, lines, now);
			if (steps === held.entry.steps) continue;
			const at = this.entries.indexOf(held);
			this.forget((other) => other === held);
			if (steps === undefined || steps.length === 0) continue;
			const bytes = bytesOf(steps);
			this.entries.splice(at, 0, { entry: { done: held.entry.done, steps }, bytes });
			this.bytes += bytes;
		}
	}

	/** Forgets an entry that was undone; others may have been added since it was read. */
	remove(entry: Undoable): void {
		this.forget((held) => held.entry === entry);
	}
}

function bytesOf(steps: readonly InverseStep[]): number {
	return steps.reduce((sum, step) => sum + 2 * unitsOf(step), 0);
}

function unitsOf(step: InverseStep): number {
	switch (step.kind) {
		case 'create':
			return step.text.length;
		case 'rewrite':
			return step.before.length + step.after.length;
		case 'trash':
			return step.before.length;
		case 'rename':
		case 'remove-folder':
			return 0;
	}
}
