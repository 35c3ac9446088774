import type { NotePath } from '../../domain/problem';
import type { VaultModel } from '../../model/vault-model';

/** The property that should say what a note is means something else in this vault. */
export interface TypeClash {
	/** The property as it is named now: `type`. */
	readonly property: string;
	/** The first few notes that use it otherwise. */
	readonly examples: readonly NotePath[];
	readonly count: number;
	/** A name that no note uses. */
	readonly proposal: string;
}

const proposals = ['note_type', 'interview_note', 'interview_note_type'];

/**
 * Whether other notes use the property in a shape that is not plain text. The host gives a property one type in the whole
 * vault, so links or lists there would be spoilt, or would spoil ours. Asked before set-up; other words as plain text
 * (`type: book`) live well beside ours.
 */
export function typeClash(model: VaultModel): TypeClash | undefined {
	const property = model.naming.typeProperty;
	const used = new Set<string>();
	const others: NotePath[] = [];
	for (const { path, frontmatter } of model.cachedNotes()) {
		for (const name of Object.keys(frontmatter ?? {})) used.add(name.toLowerCase());
		if (frontmatter !== undefined && Object.hasOwn(frontmatter, property) && !isPlainText(frontmatter[property])) others.push(path);
	}
	if (others.length === 0) return undefined;
	const free = proposals.find((name) => !used.has(name)) ?? `interview_note_type_${used.size}`;
	return { property, examples: others.sort().slice(0, 3), count: others.length, proposal: free };
}

/** Text that is no link, or nothing yet. */
function isPlainText(value: unknown): boolean {
	return value === null || value === undefined || (typeof value === 'string' && !value.includes('[['));
}
