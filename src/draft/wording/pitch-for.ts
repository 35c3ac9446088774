import { audienceOf } from '../../domain/questions/question-audience';
import { questionFunctionOf } from '../../domain/questions/question-function';
import { questionWord } from '../../domain/questions/question-words';
import type { DraftFacts } from '../draft-facts';
import { foldedWords } from '../folded-words';

/** How well the heading of a pitch suits a person: by level, line of work, or a word of their role or organization. */
function fit(title: string, { person }: Pick<DraftFacts, 'person'>): number {
	const { contact } = person.facts;
	const functions = contact.job_function.map(questionFunctionOf);
	const words = title.split(/[,;/&]|\band\b/i).map((part) => questionWord(part.trim()) ?? {});
	const dimensions = words.filter((word) =>
		(word.audience !== undefined && word.audience === audienceOf(contact.contact_level)) ||
		functions.some((name) => name !== undefined && name === word.function) ||
		(word.gatekeeper === 'recruiter' && contact.contact_category.includes('recruiter')) ||
		(word.gatekeeper === 'hr' && functions[0] === 'hr')).length;
	const said = foldedWords([contact.role_title ?? '', ...contact.industry, person.organization?.name ?? ''].join(' '));
	return dimensions * 2 + [...foldedWords(title)].filter((word) => said.has(word)).length;
}

/** The pitch for this person: the variant whose heading suits them best, else the one of 30 seconds; undefined where there is none. */
export function pitchFor(facts: DraftFacts): string | undefined {
	const [best] = facts.pitches.map((pitch) => ({ pitch, points: fit(pitch.title, facts) })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
	const own = best?.pitch.text ?? facts.profile?.pitch_30?.trim() ?? '';
	return own === '' ? undefined : own;
}
