import type { App } from 'obsidian';
import { pick } from './pick';

export interface Choice<T> {
	readonly value: T;
	readonly label: string;
	readonly detail?: string;
}

/** Lets the person choose one of a few; typing narrows them down. Undefined: they closed it. */
export async function pickChoice<T>(app: App, question: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
	const chosen = await pick(app, {
		question,
		empty: 'Nothing fits. Clear the words to see every choice.',
		find: (typed) => choices.filter(({ label, detail }) => folded(`${label} ${detail ?? ''}`).includes(folded(typed))),
		title: ({ label }) => label,
		detail: ({ detail }) => detail ?? '',
	});
	return chosen?.value;
}

function folded(text: string): string {
	return text.trim().toLowerCase();
}
