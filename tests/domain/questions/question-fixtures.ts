import rawBank from '../../../templates/questions.yaml';
import { readQuestionBank, type QuestionBank } from '../../../src/domain/questions/question-bank';
import type { QuestionOccasion } from '../../../src/domain/questions/question-occasion';

/** The bank that ships. */
export function shippedBank(): QuestionBank {
	const read = readQuestionBank(rawBank);
	if (!read.ok) throw new Error(`${read.problem.what} ${read.problem.advice}`);
	return read.value;
}

/** A first conversation of half an hour with somebody of whom nothing is known. */
export function occasion(changes: Partial<QuestionOccasion> = {}): QuestionOccasion {
	return {
		audience: undefined, level: undefined, gatekeeper: undefined, functions: [], relationships: [], purposes: [], known: new Map(), wanted: [],
		own: [], asked: new Set(), askedTexts: [], off: new Set(), saturated: new Set(), gaps: new Set(), first: true, minutes: 30, coreMinutes: 19,
		slow: false, name: 'Þóra', others: [], ...changes,
	};
}

/** The same goal for four people, as in the trial run of docs/questions.md. */
export const goal = { purposes: ['skills-certs', 'learn-company'] as const };

export const engineer = occasion({ ...goal, audience: 'peer', level: 'ic', functions: ['engineering'], known: new Map([['job_function', 'engineering'], ['industry', 'hospital IT']]) });
export const financeVp = occasion({ ...goal, audience: 'leader', level: 'vp', functions: ['finance'], known: new Map([['job_function', 'finance'], ['industry', 'hospital IT']]) });
export const recruiter = occasion({ ...goal, audience: 'manager', level: 'manager', gatekeeper: 'recruiter', known: new Map([['industry', 'hospital IT']]) });
export const operationsExecutive = occasion({ ...goal, audience: 'executive', level: 'executive', functions: ['operations'], known: new Map([['job_function', 'operations'], ['industry', 'hospital IT']]) });
