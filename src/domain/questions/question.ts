/** The dimensions of a question, each with its allowed values (docs/questions.md says what they mean and where they come from). */
export const questionStages = [
	'opening', 'story', 'trends', 'insights', 'advice', 'resources', 'assignments', 'fit', 'timing', 'referral', 'close',
] as const;
export const questionAudiences = ['peer', 'manager', 'leader', 'executive', 'any'] as const;
/** `none`: not for recruiters or HR. `any`: for everybody. A name: only for that gatekeeper. */
export const questionGatekeepers = ['none', 'recruiter', 'hr', 'any'] as const;
export const questionRelationships = ['close', 'dormant', 'alumni', 'referral', 'association', 'cold', 'any'] as const;
export const questionFunctions = [
	'engineering', 'product', 'design', 'data', 'marketing', 'sales', 'finance', 'operations', 'hr', 'legal', 'healthcare',
	'education', 'research', 'consulting', 'public-nonprofit', 'trades', 'any',
] as const;
export const questionPurposes = [
	'learn-role', 'learn-industry', 'learn-company', 'skills-certs', 'career-change', 'timing', 'network', 'any',
] as const;
export const questionDepths = ['broad', 'focused'] as const;
export const questionSensitivities = ['low', 'medium', 'high'] as const;
export const questionCaptures = [
	'skill', 'certification', 'opening', 'advice', 'resource', 'trend', 'process', 'culture', 'pay-range', 'fit', 'warning', 'quote',
] as const;
export const questionProbes = [
	'wait', 'echo', 'expand', 'example', 'reasoning', 'contrast', 'measure', 'sequence', 'clarify', 'name', 'check',
] as const;
/** What must be known, or have happened, before a question can be asked. The last three become true during the meeting. */
export const questionNeeds = [
	'last_known_context', 'referrer_name', 'may_use_name', 'shared_affiliation', 'job_function', 'previous_role', 'role_title',
	'contact_changed_field', 'industry', 'research_claim', 'certification', 'target_role', 'pay_low', 'pay_high',
	'my_plan_short', 'to_learn', 'been_in_transition', 'target_organization', 'pitch_told', 'story_told', 'referral_gate',
] as const;
/** Needs that the conversation itself meets: such a question is listed with its condition, never dropped for it. */
export const liveNeeds = ['pitch_told', 'story_told', 'referral_gate'] as const;

export type QuestionStage = (typeof questionStages)[number];
export type QuestionAudience = (typeof questionAudiences)[number];
export type QuestionGatekeeper = (typeof questionGatekeepers)[number];
export type QuestionRelationship = (typeof questionRelationships)[number];
export type QuestionFunction = (typeof questionFunctions)[number];
export type QuestionPurpose = (typeof questionPurposes)[number];
export type QuestionCapture = (typeof questionCaptures)[number];
export type QuestionProbe = (typeof questionProbes)[number];
export type QuestionNeed = (typeof questionNeeds)[number];
export type LiveNeed = (typeof liveNeeds)[number];

/** One question of the bank. */
export interface Question {
	/** `Q` and digits; it never changes and is never given to another question. */
	readonly id: string;
	readonly stage: QuestionStage;
	/** May hold `{{need}}`, filled from what is known. */
	readonly text: string;
	readonly audience: readonly QuestionAudience[];
	readonly gatekeeper: readonly QuestionGatekeeper[];
	readonly relationship: readonly QuestionRelationship[];
	readonly function: readonly QuestionFunction[];
	readonly purpose: readonly QuestionPurpose[];
	readonly depth: (typeof questionDepths)[number];
	readonly sensitivity: (typeof questionSensitivities)[number];
	/** With its answer and one probe. */
	readonly minutes: number;
	readonly captures: readonly QuestionCapture[];
	readonly probes: readonly QuestionProbe[];
	readonly requires: readonly QuestionNeed[];
	/** 1 must, 2 good, 3 spare. */
	readonly priority: 1 | 2 | 3;
	/** From the person's own note: it keeps its wording and goes before ours. */
	readonly mine?: true;
}
