import type { ContactStage } from '../properties/contact';
import { contactStage } from './contact-stage';
import type { ContactFacts, Now, People, Rules } from '../facts';

/** A stored stage that the dates and meetings do not bear out. It is shown with a fix, and never overwritten silently. */
export interface StageConflict {
	readonly stored: ContactStage;
	readonly derived: ContactStage;
}

/** Undefined where the two agree or no stage is stored. */
export function stageConflict(facts: ContactFacts, people: People, rules: Rules, now: Now): StageConflict | undefined {
	const stored = facts.contact.contact_stage;
	const derived = contactStage(facts, people, rules, now);
	return stored === undefined || stored === derived ? undefined : { stored, derived };
}
