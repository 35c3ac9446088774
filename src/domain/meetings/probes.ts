import type { QuestionProbe } from '../questions/question';

/** A way to ask further without a new question. */
export interface Probe {
	readonly id: QuestionProbe;
	readonly when: string;
	/** What to say, or to do. */
	readonly words: string;
}

/** After a list by H. R. Bernard in "Research Methods in Anthropology"; the wordings are ours (docs/meeting.md). */
const probes: Readonly<Record<QuestionProbe, Omit<Probe, 'id'>>> = {
	wait: { when: 'They stopped but look thoughtful', words: 'Count to four, and nod.' },
	echo: { when: 'A word surprised you', words: 'Repeat their last three words, rising.' },
	expand: { when: 'A headline without a story', words: 'Say more about that part.' },
	example: { when: 'A general claim', words: 'When did that last happen?' },
	reasoning: { when: 'A decision', words: 'What made you choose that way?' },
	contrast: { when: 'Two options were named', words: 'How is that different from your last place?' },
	measure: { when: 'A vague size', words: 'Roughly how often, or how many?' },
	sequence: { when: 'A tangled account', words: 'What came first?' },
	clarify: { when: 'A term of the trade', words: 'How would you explain that term to an outsider?' },
	name: { when: '"Someone", "a tool"', words: 'Who or which one was that?' },
	check: { when: 'Before moving on', words: 'So the point I take away is … Is that fair?' },
};

/** Which probes suit what was captured last: a skill asks for an example and a measure, a name for who it was. */
const suited: Readonly<Record<string, readonly QuestionProbe[]>> = {
	quote: ['expand', 'reasoning', 'wait'],
	skill: ['example', 'measure', 'contrast'],
	certification: ['reasoning', 'contrast', 'measure'],
	opening: ['sequence', 'measure', 'check'],
	advice: ['example', 'reasoning', 'sequence'],
	resource: ['name', 'reasoning', 'contrast'],
	trend: ['example', 'measure', 'contrast'],
	culture: ['example', 'contrast', 'expand'],
	process: ['sequence', 'measure', 'example'],
	warning: ['example', 'reasoning', 'expand'],
	fit: ['reasoning', 'expand', 'check'],
	'pay-range': ['measure', 'contrast', 'check'],
	affirmation: ['wait', 'example', 'expand'],
	referral: ['name', 'reasoning', 'check'],
	personal: ['wait', 'expand', 'echo'],
	question: ['clarify', 'expand', 'example'],
	note: ['expand', 'example', 'clarify'],
};

/**
 * Three probes: those that suit the kind captured last, then those of the question that is being asked; where neither says
 * anything, those that suit a plain note.
 */
export function probesFor(lastKind?: string, ofQuestion: readonly QuestionProbe[] = []): readonly Probe[] {
	const own = lastKind === undefined ? [] : (suited[lastKind] ?? []);
	return [...new Set([...own, ...ofQuestion, 'expand', 'example', 'clarify'] as const)].slice(0, 3).map((id) => ({ id, ...probes[id] }));
}
