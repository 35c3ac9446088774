import { foldedQuestion } from '../questions/question-text';

/** Something that speaks for me, to be told when a question of theirs opens the door. */
export interface GoodPoint {
	readonly kind: 'pitch' | 'story' | 'skill';
	/** How it is called in the panel and in the line that says it was told. */
	readonly text: string;
	readonly told: boolean;
}

export interface GoodPointFacts {
	/** The pitch in 30 seconds, if there is one. */
	readonly pitch?: string;
	/** Headlines, the best fitting first. */
	readonly stories: readonly string[];
	readonly skills: readonly string[];
	/** What was noted as told in this meeting. */
	readonly told: readonly string[];
}

/** The pitch, two stories and three skills: as much as a conversation about somebody else can take. */
export function goodPoints({ pitch, stories, skills, told }: GoodPointFacts): readonly GoodPoint[] {
	const known = new Set(told.map(foldedQuestion));
	const point = (kind: GoodPoint['kind'], text: string): GoodPoint => ({ kind, text, told: known.has(foldedQuestion(text)) });
	const filled = (texts: readonly string[], most: number): readonly string[] => texts.map((text) => text.trim()).filter((text) => text !== '').slice(0, most);
	return [
		...(pitch === undefined || pitch.trim() === '' ? [] : [point('pitch', 'pitch')]),
		...filled(stories, 2).map((text) => point('story', text)),
		...filled(skills, 3).map((text) => point('skill', text)),
	];
}
