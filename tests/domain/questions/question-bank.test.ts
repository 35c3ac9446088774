import { describe, expect, it } from 'vitest';
import rawBank from '../../../templates/questions.yaml';
import { questionAudiences, questionFunctions, questionNeeds, questionPurposes, questionStages } from '../../../src/domain/questions/question';
import { readQuestionBank } from '../../../src/domain/questions/question-bank';
import { mayBeAsked } from '../../../src/domain/questions/question-filter';
import { isYesNo, questionText } from '../../../src/domain/questions/question-text';
import { notToBeAsked } from '../../../src/draft/word-lists';
import { occasion, shippedBank } from './question-fixtures';

const defaults = { audience: ['any'], gatekeeper: ['none'], relationship: ['any'], function: ['any'], purpose: ['any'], depth: 'broad', sensitivity: 'low', minutes: 3, captures: [], probes: [], requires: [], priority: 2 };
const good = { id: 'Q01', stage: 'story', text: 'What drew you here?' };

function without<T extends string>(values: readonly T[]): Exclude<T, 'any'>[] {
	return values.filter((value): value is Exclude<T, 'any'> => value !== 'any');
}

function problemOf(changes: Record<string, unknown>): string {
	const read = readQuestionBank({ defaults, questions: [{ ...good, ...changes }] });
	return read.ok ? 'none' : `${read.problem.what} ${read.problem.advice}`;
}

describe('the question bank that ships', () => {
	const bank = shippedBank();

	it('fits its schema, with one id and one wording for each question', () => {
		expect(readQuestionBank(rawBank).ok).toBe(true);
		expect(new Set(bank.map((question) => question.id)).size).toBe(bank.length);
	});

	it('is large enough that a second talk with the same kind of person has fresh questions', () => {
		expect(bank.length).toBeGreaterThanOrEqual(180);
		for (const stage of questionStages) expect(bank.some((question) => question.stage === stage), stage).toBe(true);
		for (const name of questionFunctions) expect(bank.filter((question) => question.function.includes(name)).length, name).toBeGreaterThanOrEqual(6);
		for (const gate of ['recruiter', 'hr'] as const) expect(bank.filter((question) => question.gatekeeper.includes(gate)).length, gate).toBeGreaterThanOrEqual(8);
		expect(bank.filter((question) => question.audience.includes('executive')).length).toBeGreaterThanOrEqual(10);
	});

	it('has for every level, gatekeeper and purpose a story, an insight and a piece of advice to ask for, and a second one for the next time', () => {
		for (const audience of [undefined, ...without(questionAudiences)]) {
			for (const gatekeeper of [undefined, 'recruiter', 'hr'] as const) {
				for (const purpose of without(questionPurposes)) {
					for (const stage of ['story', 'insights', 'advice'] as const) {
						const when = occasion({ audience, gatekeeper, purposes: [purpose] });
						const there = bank.filter((question) => question.stage === stage && question.requires.length === 0 && question.function.includes('any') && mayBeAsked(question, when));
						expect(there.length, `${audience ?? 'no level'}, ${gatekeeper ?? 'no gatekeeper'}, ${purpose}, ${stage}`).toBeGreaterThanOrEqual(2);
					}
				}
			}
		}
	});

	it('asks nothing that must not be asked', () => {
		const bad = bank.filter((question) => notToBeAsked.some(([form]) => form.test(question.text)));
		expect(bad.map((question) => question.text)).toEqual([]);
	});

	it('is open in form: few of its questions would be answered by a yes or no', () => {
		expect(bank.filter((question) => isYesNo(question.text)).length).toBeLessThanOrEqual(bank.length * 0.1);
	});

	it('requires what its wording needs', () => {
		for (const question of bank) {
			for (const hole of question.text.matchAll(/\{\{(\w+)\}\}/g)) expect(question.requires, question.id).toContain(hole[1]);
		}
	});
});

describe('the wording of a question', () => {
	const [question] = shippedBank().map((each) => ({ ...each, text: 'What does {{ job_function }} know that {{industry}} does not?' }));

	it('is filled with what is known of the person, and is none while a hole would stay', () => {
		if (question === undefined) throw new Error('no question');
		expect(questionText(question, new Map([['job_function', ' finance '], ['industry', 'hospital IT']]))).toBe('What does finance know that hospital IT does not?');
		expect(questionText(question, new Map([['job_function', 'finance']]))).toBeUndefined();
		expect(questionText(question, new Map([['job_function', 'finance'], ['industry', ' ']]))).toBeUndefined();
	});

	it('asks for a yes or no where its last sentence, or what follows its last dash, begins so', () => {
		expect(['Is it so?', 'You came here. Was it late? ', 'What counts – is it SQL?', 'One. Two - can you?'].map(isYesNo)).toEqual([true, true, true, true]);
		expect(['What is it?', 'Was it late? Tell me.', 'Is it so? What then?'].map(isYesNo)).toEqual([false, false, false]);
	});
});

describe('a bank with an error names the question and the field', () => {
	it.each([
		['stage', { stage: 'end' }, '"stage" is "end". It has to be one of opening'],
		['text', { text: 'no capital?' }, '"text" is "no capital?"'],
		['text', { text: 'What is it' }, 'ends with "?" or "."'],
		['audience', { audience: ['boss'] }, '"audience" is ["boss"]'],
		['audience', { audience: [] }, 'not empty'],
		['function', { function: 'data' }, '"function" is "data". It has to be a list'],
		['minutes', { minutes: 9 }, '"minutes" is 9. It has to be a number from 1 to 4'],
		['priority', { priority: 0 }, '"priority" is 0'],
		['requires', { text: 'What is {{role_title}} to you?' }, 'a list that holds "role_title"'],
		['requires', { requires: ['mood'] }, questionNeeds[0]],
	])('%s', (_, changes, says) => {
		expect(problemOf(changes)).toContain('Question Q01 of the bank:');
		expect(problemOf(changes)).toContain(says);
	});

	it('says its number where it has no id, and what is missing', () => {
		expect(problemOf({ id: 7 })).toBe('Question number 1 of the bank: "id" is 7. It has to be Q and two or three digits.');
		expect(problemOf({ stage: undefined })).toContain('Question Q01 of the bank: "stage" is missing.');
	});

	it('refuses two questions of one id or of one wording, and a file without questions', () => {
		const twice = readQuestionBank({ defaults, questions: [good, { ...good, id: 'Q02', text: 'WHAT drew you here?' }] });
		expect(twice.ok ? '' : twice.problem.what).toContain('Q02 of the bank is there twice (Q01)');
		for (const odd of [undefined, null, 'text', [], { questions: [] }, { defaults, questions: ['x'] }]) expect(readQuestionBank(odd).ok).toBe(false);
	});
});
