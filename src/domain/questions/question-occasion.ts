import type {
	QuestionAudience, QuestionCapture, QuestionFunction, QuestionNeed, QuestionPurpose, QuestionRelationship,
} from './question';

/** What the choice of questions for one person depends on: who is asked, what for, how long, and what is known already. */
export interface PersonToAsk {
	/** As they are greeted. */
	readonly name: string;
	/** The band of the person's level; undefined where the level is not known. */
	readonly audience: Exclude<QuestionAudience, 'any'> | undefined;
	/** The level as the note says it, for the reason shown: "director". */
	readonly level: string | undefined;
	/** A recruiter or somebody in HR; overrides the band. */
	readonly gatekeeper: 'recruiter' | 'hr' | undefined;
	readonly functions: readonly Exclude<QuestionFunction, 'any'>[];
	readonly relationships: readonly Exclude<QuestionRelationship, 'any'>[];
	readonly purposes: readonly Exclude<QuestionPurpose, 'any'>[];
	/** What is known, as it will stand in a question; a need without a value counts as unknown. */
	readonly known: ReadonlyMap<QuestionNeed, string>;
	/** Outcomes wanted from this meeting and learning questions of the goal, as written. */
	readonly wanted: readonly string[];
	/** The person's own questions, kept word for word. */
	readonly own: readonly string[];
	/** Ids of questions that this person has been asked. */
	readonly asked: ReadonlySet<string>;
	/** Texts asked of this person, so that an own question is not asked twice either. */
	readonly askedTexts: readonly string[];
	/** Ids switched off for this person or for good. */
	readonly off: ReadonlySet<string>;
	/** Ids asked in the last two meetings of the goal, with answers that agreed. */
	readonly saturated: ReadonlySet<string>;
	/** For the goal: kinds of insight with fewer than two different sources. */
	readonly gaps: ReadonlySet<QuestionCapture>;
	/** The first conversation with this person. */
	readonly first: boolean;
	/** Minutes promised. */
	readonly minutes: number;
	/** Minutes of the core segment of the agenda. */
	readonly coreMinutes: number;
	/** By phone: answers take longer. */
	readonly slow: boolean;
}

/** A meeting to choose questions for. */
export interface QuestionOccasion extends PersonToAsk {
	/** In a group: the others who may be asked, each with their own level, line of work and history. */
	readonly others: readonly PersonToAsk[];
}
