import type { Plan } from '../commit/plan';
import type { Now } from '../domain/facts';
import type { Outcome } from '../domain/problem';
import type { VaultModel } from '../model/vault-model';
import type { Notes } from '../ports/notes';
import type { Yaml } from '../ports/yaml';
import type { Settings } from '../settings/settings';

/** What an action may look at. It can read; it cannot write. */
export interface ActionContext {
	readonly model: VaultModel;
	readonly notes: Pick<Notes, 'read' | 'paths'>;
	readonly yaml: Yaml;
	readonly settings: Settings;
	readonly now: Now;
	readonly templates: Templates;
}

/** The drafts' templates and the question bank as they ship; a vault's own copy of a template goes before it. */
export interface Templates {
	/** Text of a built-in template by its file's name without ending: `outreach-email`. */
	readonly builtIn: Readonly<Record<string, string>>;
	/** The parsed question bank. */
	readonly questions: unknown;
}

/**
 * One command after everything has been asked: from the input to a plan, or to the one problem that stands in its way.
 * Nothing is written here; a problem means that nothing will be.
 */
export type Action<Input> = (input: Input, context: ActionContext) => Promise<Outcome<Plan>>;
