import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuestions, type ChosenQuestion } from '../../../src/domain/questions/match-questions';
import { liveNeeds, questionFunctions, questionNeeds, questionPurposes, questionRelationships } from '../../../src/domain/questions/question';
import { coreStages } from '../../../src/domain/questions/core-stages';
import { questionCount } from '../../../src/domain/questions/question-count';
import type { QuestionOccasion } from '../../../src/domain/questions/question-occasion';
import { isYesNo } from '../../../src/domain/questions/question-text';
import { engineer, financeVp, goal, occasion, operationsExecutive, recruiter, shippedBank } from './question-fixtures';

const bank = shippedBank();
const questionOf = new Map(bank.map((question) => [question.id, question]));

function core(chosen: readonly ChosenQuestion[]): readonly ChosenQuestion[] {
	return chosen.filter((question) => !question.spare && (question.id === undefined || !['opening', 'referral', 'close'].includes(question.stage)));
}
function ids(chosen: readonly ChosenQuestion[]): readonly string[] {
	return chosen.map((question) => question.id ?? question.text);
}

describe('the trial run: one goal, four people, half an hour', () => {
	it('gives an engineer and a vice president of finance lists that share at most a third', () => {
		const [one, other] = [ids(core(matchQuestions(bank, engineer))), ids(core(matchQuestions(bank, financeVp)))];
		expect(one).toHaveLength(6);
		expect(other).toHaveLength(6);
		expect(one.filter((id) => other.includes(id)).length).toBeLessThanOrEqual(2);
	});

	it('asks each of them something of their own line of work', () => {
		for (const person of [engineer, financeVp, operationsExecutive]) {
			expect(core(matchQuestions(bank, person)).some(({ id }) => person.functions.some((name) => questionOf.get(id ?? '')?.function.includes(name)))).toBe(true);
		}
	});

	it('asks a recruiter what recruiters know, and nothing meant for a manager of a team', () => {
		const asked = core(matchQuestions(bank, recruiter));
		expect(ids(asked)).toContain('Q15');
		for (const { id } of asked) expect(['recruiter', 'any'].some((gate) => questionOf.get(id ?? '')?.gatekeeper.some((known) => known === gate)), id).toBe(true);
	});

	it('says why each question was chosen', () => {
		const reasons = matchQuestions(bank, { ...financeVp, wanted: ['Which certificates count'] }).map((question) => question.reason);
		expect(reasons).toContain('finance');
		expect(reasons.some((reason) => reason.startsWith('vice president'))).toBe(true);
		expect(reasons.some((reason) => reason.includes('goal: certificates'))).toBe(true);
		expect(reasons.every((reason) => reason !== '')).toBe(true);
	});
});

describe('how many questions fit', () => {
	it.each([
		[15, 8, 3, 2, 0], [20, 12, 4, 2, 0], [30, 19, 6, 3, 1], [45, 29, 9, 4, 1], [60, 41, 12, 4, 2],
	])('%i minutes with %i for questions: %i to ask, %i spare, %i about me', (minutes, coreMinutes, ask, spare, aboutMe) => {
		expect(questionCount({ minutes, coreMinutes, slow: false, people: 1 })).toEqual({ ask, spare, aboutMe });
	});

	it('is fewer by phone and in a group, and never more than twelve', () => {
		expect(questionCount({ minutes: 30, coreMinutes: 19, slow: true, people: 1 }).ask).toBe(5);
		expect(questionCount({ minutes: 30, coreMinutes: 19, slow: false, people: 3 }).ask).toBe(5);
		expect(questionCount({ minutes: 120, coreMinutes: 100, slow: false, people: 1 }).ask).toBe(12);
	});
});

describe('own questions', () => {
	const own = ['Which report would you stop today?', 'what about night shifts   & weekends??', 'Could you introduce me to the CIO, or who else decides?'];

	it('stand word for word, before those of the bank, and none is dropped when there are too many', () => {
		const many = Array.from({ length: 9 }, (_, number) => `Own question number ${number}?`);
		const chosen = matchQuestions(bank, occasion({ ...goal, own: [...own, ...many] }));
		expect(ids(chosen)).toEqual(expect.arrayContaining([...own, ...many]));
		expect(core(chosen)).toHaveLength(6);
	});

	it('are asked once, however often they were noted, and not again after they were asked', () => {
		const chosen = matchQuestions(bank, occasion({ own: ['Why data?', 'why data', 'Why now?'], askedTexts: ['Why now?!'] }));
		expect(ids(chosen).filter((text) => /why (?:data|now)/i.test(text))).toEqual(['Why data?']);
	});

	it('that name a goal of the meeting are the one that must be asked, second or third', () => {
		const chosen = core(matchQuestions(bank, { ...engineer, wanted: ['Know which dialect of SQL matters'], own: ['Which dialect of SQL do you see most?'] }));
		const place = chosen.findIndex((question) => question.mustAsk);
		expect(chosen[place]?.text).toBe('Which dialect of SQL do you see most?');
		expect([1, 2]).toContain(place);
	});
});

describe('a second conversation with the same person', () => {
	it('asks nothing twice', () => {
		const first = matchQuestions(bank, engineer);
		const asked = new Set(first.filter((question) => !question.spare).flatMap((question) => question.id ?? []));
		const second = matchQuestions(bank, { ...engineer, asked, first: false });
		expect(second.filter((question) => question.id !== undefined && asked.has(question.id))).toEqual([]);
		expect(core(second)).toHaveLength(core(first).length);
		expect(core(second).some((question) => questionOf.get(question.id ?? '')?.function.includes('engineering'))).toBe(true);
	});
});

const subset = <T extends string>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { maxLength: 3 });
const without = <T extends string>(values: readonly T[]): Exclude<T, 'any'>[] => values.filter((value): value is Exclude<T, 'any'> => value !== 'any');

const occasions: fc.Arbitrary<QuestionOccasion> = fc.record({
	audience: fc.constantFrom('peer' as const, 'manager' as const, 'leader' as const, 'executive' as const, undefined),
	level: fc.constant(undefined),
	gatekeeper: fc.constantFrom(undefined, undefined, 'recruiter' as const, 'hr' as const),
	functions: subset(without(questionFunctions)),
	relationships: subset(without(questionRelationships)),
	purposes: subset(without(questionPurposes)),
	known: fc.subarray(questionNeeds.filter((need) => !liveNeeds.some((live) => live === need))).map((needs) => new Map(needs.map((need) => [need, `<${need}>`]))),
	wanted: fc.subarray(['Which certificates count', 'When do teams grow', 'Know which tools matter', 'x']),
	own: fc.subarray(['Which report would you stop?', 'Would you recommend a course?', 'Who else should I ask?']),
	asked: fc.subarray(bank.map((question) => question.id), { maxLength: 30 }).map((list) => new Set(list)),
	askedTexts: fc.constant([]),
	off: fc.subarray(bank.map((question) => question.id), { maxLength: 10 }).map((list) => new Set(list)),
	saturated: fc.subarray(bank.map((question) => question.id), { maxLength: 5 }).map((list) => new Set(list)),
	gaps: fc.subarray(['skill', 'certification', 'opening'] as const).map((list) => new Set(list)),
	first: fc.boolean(),
	minutes: fc.integer({ min: 10, max: 90 }),
	coreMinutes: fc.integer({ min: 3, max: 60 }),
	slow: fc.boolean(),
	people: fc.constantFrom(['A'], ['A'], ['A', 'B', 'C']),
});

describe('for every occasion', () => {
	it('the list fits the time, keeps its order, has no hole and asks nothing it may not', () => {
		fc.assert(
			fc.property(occasions, (when) => {
				const chosen = matchQuestions(bank, when);
				const asked = core(chosen);
				const count = questionCount({ minutes: when.minutes, coreMinutes: when.coreMinutes, slow: when.slow, people: when.people.length });
				expect(asked.length).toBeLessThanOrEqual(count.ask);
				expect(asked.filter((question) => question.stage === 'fit' && question.id !== undefined).length).toBeLessThanOrEqual(count.aboutMe);
				expect(new Set(ids(chosen)).size).toBe(chosen.length);
				for (const question of chosen) {
					expect(question.text).not.toMatch(/\{\{|\}\}/);
					const source = questionOf.get(question.id ?? '');
					if (source === undefined) continue;
					expect(when.asked.has(source.id) || when.off.has(source.id)).toBe(false);
					expect(source.gatekeeper.includes('any') || source.gatekeeper.includes(when.gatekeeper ?? 'none')).toBe(true);
					for (const need of source.requires) expect(liveNeeds.some((live) => live === need) || when.known.has(need)).toBe(true);
				}
				for (const text of when.own) expect(ids(chosen)).toContain(text);
				expect(asked.filter((question) => question.id !== undefined && isYesNo(question.text)).length).toBeLessThanOrEqual(1);
				const ranks = asked.filter((question) => !question.mustAsk && questionOf.get(question.id ?? '')?.sensitivity !== 'high').map((question) => coreStages.findIndex((stage) => stage === question.stage)).map((rank) => (rank === -1 ? 99 : rank));
				expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
				expect(asked.filter((question) => question.mustAsk).length).toBeLessThanOrEqual(1);
				// Where all others touch a nerve, it comes before them.
				const calm = asked.filter((question) => questionOf.get(question.id ?? '')?.sensitivity !== 'high');
				if (asked.length > 2 && calm.length > 1 && asked.some((question) => question.mustAsk)) expect([1, 2]).toContain(asked.findIndex((question) => question.mustAsk));
			}),
			{ numRuns: 300 },
		);
	}, 120_000);

	it('what touches a nerve waits until half of the minutes are over', () => {
		fc.assert(
			fc.property(occasions, (when) => {
				const asked = core(matchQuestions(bank, when));
				const half = asked.reduce((sum, question) => sum + question.minutes, 0) / 2;
				const calm = asked.filter((question) => questionOf.get(question.id ?? '')?.sensitivity !== 'high');
				let minutes = 0;
				for (const question of asked) {
					if (questionOf.get(question.id ?? '')?.sensitivity === 'high' && calm.length > 0) {
						expect(minutes >= half || calm.every((other) => asked.indexOf(other) < asked.indexOf(question))).toBe(true);
					}
					minutes += question.minutes;
				}
			}),
			{ numRuns: 300 },
		);
	}, 120_000);
});
