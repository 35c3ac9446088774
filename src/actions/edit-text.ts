import type { Contact } from '../domain/properties/contact';
import type { Meeting } from '../domain/properties/meeting';
import type { Naming } from '../domain/properties/naming';
import { ok, type Outcome } from '../domain/problem';
import type { SearchGoal } from '../domain/properties/search-goal';
import type { Story } from '../domain/properties/story';
import { propertyName } from '../note/frontmatter/decode-note';
import type { PropertyChanges, PropertyValue } from '../note/frontmatter/property-value';
import { appendToSection } from '../note/body/section';
import { setProperties } from '../note/frontmatter/set-properties';
import { putBlock, takeOutBlock, type BlockToPut } from '../note/body/written-block';
import type { ActionContext } from './action';

/** One change to the text of a note: the text that comes of it, or why it cannot be made. */
export type Edit = (text: string) => Outcome<string>;

/** Properties by our names; `undefined` takes a property out. */
export type Changes = Readonly<Partial<Record<keyof Contact | keyof Meeting | keyof SearchGoal | keyof Story, PropertyValue | undefined>>>;

/** Makes the edits one after the other, or none. What stands in the way is told by its line in the text as the person sees it. */
export function edited(text: string, edits: readonly Edit[]): Outcome<string> {
	let result = text;
	for (const edit of edits) {
		const after = edit(result);
		if (!after.ok) {
			const alone = edit(text);
			return alone.ok ? after : alone;
		}
		result = after.value;
	}
	return ok(result);
}

/** Sets properties, or takes them out, by the names that they have in this vault. */
export function setting(changes: Changes, context: ActionContext): Edit {
	return (text) => (Object.keys(changes).length === 0 ? ok(text) : setProperties(text, inVault(changes, context.settings.naming), context.yaml));
}

/** Adds a line at the end of a section, which is made where it is not there. */
export function adding(section: string, line: string): Edit {
	return (text) => appendToSection(text, section, line);
}

/** Puts a text that we write into its section, in place of our earlier one unless somebody edited that. */
export function putting(block: BlockToPut): Edit {
	return (text) => putBlock(text, block);
}

/** A block without a text is taken out, where nobody edited it. */
export function puttingOrTakingOut(block: BlockToPut): Edit {
	return (text) => (block.body === '' ? ok(takeOutBlock(text, block.section, block.kind)) : putBlock(text, block));
}

/** The same changes by the vault's names. */
export function inVault(changes: Readonly<Record<string, PropertyValue | undefined>>, naming: Naming): PropertyChanges {
	return new Map(Object.entries(changes).map(([property, value]) => [propertyName(naming, property), value]));
}
