import type { NotePath } from '../domain/problem';
import type { Strikable } from '../note/body/strike-line';

/**
 * One change to one file. Texts are whole: what the note must still be, and what it becomes. A folder is made with those
 * above it; one that is there already is as good.
 */
export type Step =
	| { readonly kind: 'create'; readonly path: NotePath; readonly text: string }
	| { readonly kind: 'rewrite'; readonly path: NotePath; readonly before: string; readonly after: string }
	| { readonly kind: 'rename'; readonly from: NotePath; readonly to: NotePath }
	| { readonly kind: 'trash'; readonly path: NotePath; readonly before: string }
	| { readonly kind: 'folder'; readonly path: string };

/** A line that the steps of the plan take out of a note. */
export interface StruckLine extends Pick<Strikable, 'section' | 'line'> {
	readonly path: NotePath;
}

/**
 * What a command is going to write, before anything is written. It can be previewed, carried out, undone, and replayed
 * under faults; it holds no function and no reference to the host.
 */
export interface Plan {
	/** What the person reads when it is done, in the past tense: "Logged outreach to Þóra Jónsdóttir". */
	readonly done: string;
	readonly steps: readonly Step[];
	/** The note to show afterwards, if the command should lead there. */
	readonly open?: NotePath;
	/** Lines that leave the notes for good, as what was said off the record: this plan is not undone, and no undo brings them back. */
	readonly struck?: readonly StruckLine[];
}
