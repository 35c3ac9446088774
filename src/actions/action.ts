import type { Plan } from '../commit/plan';
import type { Now } from '../domain/facts';
import type { Outcome } from '../domain/problem';
import type { DraftSources } from '../draft/make-draft';
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
	/** The built-in templates and questions. A template in the vault's template folder goes before a built-in one. */
	readonly templates: DraftSources;
}

/**
 * One command after everything has been asked: from the input to a plan, or to the one problem that stands in its way.
 * Nothing is written here; a problem means that nothing will be.
 */
export type Action<Input> = (input: Input, context: ActionContext) => Promise<Outcome<Plan>>;
