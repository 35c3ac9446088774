import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuestions, type ChosenQuestion } from '../../../src/domain/questions/match-questions';
import { liveNeeds, questionFunctions, questionNeeds, questionPurposes, questionRelationships, type Question } from '../../../src/domain/questions/question';
import { coreStages } from '../../../src/domain/questions/core-stages';
import { questionCount } from '../../../src/domain/questions/question-count';
import { mayBeAsked } from '../../../src/domain/questions/question-filter';
import { scoreQuestion } from '../../../src/domain/questions/question-score';
import type { PersonToAsk, QuestionOccasion } from '../../../src/domain/questions/question-occasion';
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

	it('does so whatever the two purposes of the goal and however long the talk', () => {
		const purposes = without(questionPurposes);
		for (const [minutes, coreMinutes] of [[15, 8], [20, 12], [30, 19], [45, 29], [60, 41]] as const) {
			for (const [place, first] of purposes.entries()) {
				for (const second of purposes.slice(place)) {
					const [one = [], other = []] = [engineer, financeVp].map((person) => ids(core(matchQuestions(bank, { ...person, purposes: [...new Set([first, second])], minutes, coreMinutes }))));
					expect(one.filter((id) => other.includes(id)).length, `${first}, ${second}, ${minutes} minutes`).toBeLessThanOrEqual(one.length / 3);
				}
			}
		}
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

	it('asks how a search for work was got through only of whom it is known to have been through one', () => {
		const question = questionOf.get('Q54');
		if (question === undefined) throw new Error('no such question');
		const close = occasion({ relationships: ['close'] });
		expect(mayBeAsked(question, close)).toBe(false);
		expect(mayBeAsked(question, { ...close, known: new Map([['been_in_transition', 'yes']]) })).toBe(true);
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

const somebody: fc.Arbitrary<PersonToAsk> = fc.record({
	name: fc.constantFrom('Þóra', '王小明', 'Ines'),
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
});
const occasions: fc.Arbitrary<QuestionOccasion> = somebody.map((person) => ({ ...person, others: [] }));

/** Whether the dimensions of a question fit somebody, said once more in the words of the page. */
function suits(question: Question, { audience, gatekeeper, functions, relationships, purposes }: PersonToAsk): boolean {
	const written = gatekeeper !== undefined && question.gatekeeper.includes(gatekeeper);
	const fits = <T extends string>(offered: readonly T[], wanted: readonly string[]): boolean => offered.some((value) => value === 'any' || wanted.includes(value));
	return (written || fits(question.audience, [audience ?? ''])) && fits(question.function, functions) && fits(question.relationship, relationships) &&
		(question.stage === 'story' || purposes.length === 0 || fits(question.purpose, purposes));
}

const caps = { story: 2, trends: 2, insights: 3, advice: 2, resources: 1, assignments: 1, timing: 1 };

describe('the balance of a list', () => {
	it('has at most so many of a stage, one for the line of work, and of four a story, an insight and a piece of advice', () => {
		fc.assert(
			fc.property(somebody.filter(({ own }) => own.length === 0), (person) => {
				const asked = core(matchQuestions(bank, { ...person, asked: new Set(), off: new Set(), minutes: 30, coreMinutes: 19, slow: false, others: [] }));
				for (const [stage, cap] of Object.entries(caps)) expect(asked.filter((question) => question.stage === stage).length, stage).toBeLessThanOrEqual(cap);
				for (const stage of ['story', 'insights', 'advice'] as const) expect(asked.some((question) => question.stage === stage), stage).toBe(true);
				const own = bank.filter((question) => !question.function.includes('any') && !['opening', 'referral', 'close'].includes(question.stage) && mayBeAsked(question, person) && question.requires.length === 0);
				if (own.length > 0) expect(asked.some(({ id }) => questionOf.get(id ?? '')?.function.includes('any') === false)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	}, 120_000);

	it('always ends with one closing question, and the referral before it, outside the count', () => {
		for (const person of [engineer, financeVp, recruiter, operationsExecutive]) {
			const asked = matchQuestions(bank, person).filter(({ spare }) => !spare);
			expect(asked.slice(-2).map(({ stage }) => stage)).toEqual(['referral', 'close']);
			expect(core(asked)).toHaveLength(6);
		}
	});

	it('asks broadly before it asks closely within a stage', () => {
		for (const person of [engineer, financeVp, operationsExecutive]) {
			const asked = core(matchQuestions(bank, { ...person, minutes: 60, coreMinutes: 41 })).filter(({ mustAsk }) => !mustAsk);
			for (const stage of coreStages) {
				const depths = asked.filter((question) => question.stage === stage).map(({ id, text }) => questionOf.get(id ?? text)?.depth);
				const subjects = asked.filter((question) => question.stage === stage).map(({ captures }) => captures[0]);
				// Two of one subject are parted first; otherwise the broad ones lead.
				if (new Set(subjects).size === subjects.length) expect(depths).toEqual([...depths].sort());
			}
		}
	});

	it('puts nothing on one subject twice in a row within a stage where another order is possible', () => {
		const ask = (id: string, captures: Question['captures']): Question => ({ ...good, id, text: `What about ${id}?`, captures });
		const few = [ask('Q01', ['skill']), ask('Q02', ['skill']), ask('Q03', ['culture'])];
		const subjects = core(matchQuestions(few, occasion())).map(({ captures }) => captures[0]);
		expect(subjects).toEqual(['skill', 'culture', 'skill']);
	});
});

const good: Question = {
	id: 'Q01', stage: 'insights', text: 'What counts?', audience: ['any'], gatekeeper: ['any'], relationship: ['any'], function: ['any'], purpose: ['any'], depth: 'broad', sensitivity: 'low',
	minutes: 3, captures: [], probes: [], requires: [], priority: 2,
};

describe('the points of a question', () => {
	const points = (question: Partial<Question>, person: Partial<QuestionOccasion> = {}): number => scoreQuestion({ ...good, ...question }, occasion(person)).points;

	it('are those of the page, one by one', () => {
		expect(points({ priority: 1 })).toBe(3);
		expect(points({ priority: 3 })).toBe(1);
		expect(points({ purpose: ['timing', 'network', 'learn-role'] }, { purposes: ['timing', 'network'] })).toBe(4);
		expect(points({ function: ['data'] }, { functions: ['data'] })).toBe(5);
		expect(points({ audience: ['leader'] }, { audience: 'leader' })).toBe(4);
		expect(points({ gatekeeper: ['recruiter'] }, { gatekeeper: 'recruiter' })).toBe(4);
		expect(points({ gatekeeper: ['recruiter'], audience: ['leader'] }, { gatekeeper: 'recruiter', audience: 'leader' })).toBe(4);
		expect(points({ relationship: ['alumni'] }, { relationships: ['alumni'] })).toBe(3);
		expect(points({ captures: ['certification'] }, { wanted: ['Which certificates count?'] })).toBe(5);
		expect(points({ captures: ['skill'] }, { gaps: new Set(['skill']) })).toBe(3);
		expect(points({}, { saturated: new Set(['Q01']) })).toBe(0);
		expect(points({ sensitivity: 'high' }, { first: true })).toBe(1);
		expect(points({ sensitivity: 'high' }, { first: false })).toBe(2);
	});
});

describe('what you want to learn from this person', () => {
	it('is asked in your words, second or third, whatever else the list holds, and of each person differently', () => {
		const lists = [engineer, financeVp].map((person, place) => {
			const learn = ['how a change reaches production', 'what the board reads first'][place] ?? '';
			return core(matchQuestions(bank, { ...person, known: new Map([...person.known, ['to_learn', learn]]) }));
		});
		for (const list of lists) {
			const place = list.findIndex(({ mustAsk }) => mustAsk);
			expect([1, 2]).toContain(place);
			expect(list[place]?.text).toMatch(/^I came to learn (?:how a change reaches production|what the board reads first) - /);
			expect(list[place]?.reason).toContain('what you want to learn from them');
		}
		const [one = [], other = []] = lists;
		expect(ids(one).filter((id) => ids(other).includes(id)).length).toBeLessThanOrEqual(2);
	});
});

describe('a group', () => {
	const designer: PersonToAsk = { ...occasion({ ...goal, audience: 'leader', level: 'director', functions: ['design'], known: new Map([['job_function', 'design']]) }), name: 'Tomás' };
	const counsel: PersonToAsk = { ...occasion({ ...goal, audience: 'peer', level: 'ic', functions: ['legal'], known: new Map([['job_function', 'legal work']]) }), name: 'Harriet' };
	const group: QuestionOccasion = { ...engineer, name: 'Ines', minutes: 60, coreMinutes: 38, others: [designer, counsel] };

	it('is asked each question by the one whom it fits best, each something of their own line of work', () => {
		const asked = core(matchQuestions(bank, group));
		for (const { to, id } of asked) {
			const functions = questionOf.get(id ?? '')?.function ?? ['any'];
			if (functions.includes('engineering')) expect(to, id).toBe('Ines');
			if (functions.includes('design')) expect(to, id).toBe('Tomás');
			if (functions.includes('legal')) expect(to, id).toBe('Harriet');
		}
		for (const [name, work] of [['Ines', 'engineering'], ['Tomás', 'design'], ['Harriet', 'legal']] as const) {
			expect(asked.some(({ to, id }) => to === name && questionOf.get(id ?? '')?.function.includes(work) === true), name).toBe(true);
		}
	});

	it('asks nobody what they were asked before, and each what stands in their own note', () => {
		const before = new Set(core(matchQuestions(bank, group)).flatMap(({ id, to }) => (to === 'Tomás' ? id ?? [] : [])));
		const asked = core(matchQuestions(bank, { ...group, others: [{ ...designer, asked: before }, { ...counsel, own: ['Who reads the footnotes?'] }] }));
		expect(before.size).toBeGreaterThan(0);
		expect(asked.filter(({ id, to }) => to === 'Tomás' && before.has(id ?? ''))).toEqual([]);
		expect(asked.find(({ text }) => text === 'Who reads the footnotes?')?.to).toBe('Harriet');
	});

	it('names the one to whom an opening is put that does not suit everybody, and nobody for whom there is nothing to ask', () => {
		const small = bank.filter(({ function: of, stage, requires }) => stage === 'insights' && requires.length === 0 && of.includes('engineering')).slice(0, 2);
		const [sample] = small;
		if (sample === undefined) throw new Error('no question');
		const opening: Question = { ...sample, id: 'Q900', stage: 'opening', text: 'What are you building?' };
		const asked = matchQuestions([opening, ...small], { ...group, others: [counsel] });
		expect(asked.map(({ id, to }) => [id, to])).toEqual([['Q900', 'Ines'], ...small.map(({ id }) => [id, 'Ines'])]);
		const forAll = matchQuestions([{ ...opening, function: ['any'] }], { ...group, others: [counsel] });
		expect(forAll.map(({ id, to }) => [id, to])).toEqual([['Q900', undefined]]);
	});

	it('leaves nobody without a question, whatever they do and wherever they stand', () => {
		fc.assert(
			fc.property(somebody, somebody, somebody, (one, two, three) => {
				const when = { ...one, name: 'A', minutes: 45, coreMinutes: 26, slow: false, others: [{ ...two, name: 'B' }, { ...three, name: 'C' }] };
				const asked = core(matchQuestions(bank, when));
				expect(new Set(asked.map(({ to }) => to)).size).toBe(3);
				for (const { id, to } of asked) {
					const source = questionOf.get(id ?? '');
					const person = [when, ...when.others].find(({ name }) => name === to);
					if (source !== undefined && person !== undefined) expect(mayBeAsked(source, person), `${source.id} to ${to ?? ''}`).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	}, 120_000);
});

describe('for every occasion', () => {
	it('the list fits the time, keeps its order, has no hole and asks nothing it may not', () => {
		fc.assert(
			fc.property(occasions, (when) => {
				const chosen = matchQuestions(bank, when);
				const asked = core(chosen);
				const count = questionCount({ minutes: when.minutes, coreMinutes: when.coreMinutes, slow: when.slow, people: 1 });
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
				for (const { id } of asked) {
					const source = questionOf.get(id ?? '');
					if (source !== undefined) expect(suits(source, when), source.id).toBe(true);
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
