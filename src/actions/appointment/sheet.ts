import { ok, type Outcome } from '../../domain/problem';
import type { DraftFacts } from '../../draft/draft-facts';
import type { DraftKind } from '../../draft/draft-kind';
import { makeDraft, type DraftSources } from '../../draft/make-draft';
import { putting, type Edit } from '../edit-text';

/** One sheet of a preparation, as the edit that writes it into its section. */
export function sheet(section: string, kind: DraftKind, sources: DraftSources, facts: DraftFacts): Outcome<Edit> {
	const draft = makeDraft({ kind }, sources, facts);
	return draft.ok ? ok(putting({ section, kind, body: draft.value.text })) : draft;
}
