import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../src/domain/metrics/heard';
import { heardSubjects } from '../../../src/domain/metrics/heard-subjects';
import { learningCoverage, type LearningTalk } from '../../../src/domain/metrics/learning-coverage';
import type { ContactFacts } from '../../../src/domain/facts';
import { day } from '../days';
import { contactFacts } from '../small-vault';

function heard(kind: Heard['kind'], text: string, people: readonly string[], on = '2026-11-02', more: Partial<Heard> = {}): Heard {
	return { kind, text, people, on: day(on), note: `Meetings/${on}.md`, subject: undefined, more: [], expires: undefined, actedOn: false, ...more };
}

const thora = contactFacts('Þóra');
const kevin = contactFacts('Kevin');
const named = contactFacts('Named', {}, { referrers: [thora.path] });

describe('what was heard, by subject', () => {
	const subjects = (lines: readonly Heard[], known: readonly string[] = []): readonly (readonly [string, number])[] =>
		heardSubjects(lines, known).map(({ name, people }) => [name, people.length]);

	it('puts the subject first that most people spoke of, and counts a person once however often they said it', () => {
		expect(subjects([
			heard('skill', 'Control charts, and when a point means nothing', ['a']), heard('skill', 'SQL window functions', ['a']), heard('skill', 'SQL joins, until they are boring', ['b']),
			heard('skill', 'SQL', ['c']), heard('skill', 'SQL on a whiteboard', ['c']), heard('skill', 'control charts', ['a'], '2026-11-09'),
		])).toEqual([['SQL', 3], ['Control charts', 1]]);
	});

	it('takes what the profile and the insights call a subject for one, and nothing that only looks alike', () => {
		expect(subjects([heard('skill', 'Python for statistics', ['a']), heard('skill', 'python notebooks', ['b']), heard('skill', 'Pythonic style', ['c'])], ['Python'])).toEqual([['Python', 2], ['Pythonic style', 1]]);
		expect(subjects([heard('skill', 'Joins and windows', ['a'], '2026-11-02', { subject: 'sql' }), heard('skill', 'SQL joins', ['b'])])).toEqual([['SQL', 2]]);
	});

	it('is in the order of the alphabet where as many spoke of each', () => {
		expect(subjects([heard('skill', 'Python', ['a']), heard('skill', 'dbt', ['b']), heard('skill', 'Airflow', ['c'])])).toEqual([['Airflow', 1], ['dbt', 1], ['Python', 1]]);
	});

	it('is named as an insight names it where nobody said it so, and takes the shortest of two names for the one', () => {
		expect(subjects([heard('skill', 'Keep limits apart', ['a'], '2026-11-02', { subject: 'Control charts' }), heard('skill', 'control charts for nurses', ['b'])], ['Control charts for nurses'])).toEqual([['Control charts', 2]]);
	});

	it('has a name also where a line begins with a comma', () => {
		expect(subjects([heard('skill', ', patience, he said', ['a'])])).toEqual([[', patience', 1]]);
	});

	it('keeps names in other scripts and with accents apart or together as they are read', () => {
		expect(subjects([heard('skill', 'Statistique bayésienne', ['a']), heard('skill', 'statistique bayesienne', ['b']), heard('skill', '数据可视化', ['c'])])).toEqual([['Statistique bayésienne', 2], ['数据可视化', 1]]);
	});

	it('knows which of it is in my profile: the thing itself, a part of it or the whole, by words and not by letters', () => {
		const mine = (said: string, own: string): boolean | undefined => heardSubjects([heard('skill', said, ['a'])], [own])[0]?.isMine;
		expect([mine('SQL', 'sql'), mine('SQL joins', 'SQL'), mine('Statistics', 'Statistics for nurses'), mine('Bayesian statistics', 'Statistics')]).toEqual([true, true, true, true]);
		expect([mine('Pythonic style', 'Python'), mine('SQL', 'R'), mine('SQL', ' ')]).toEqual([false, false, false]);
	});

	it('keeps what contradicts side by side, the latest first', () => {
		const [cphims] = heardSubjects([heard('certification', 'CPHIMS', ['a'], '2026-10-01', { more: ['for'] }), heard('certification', 'CPHIMS', ['b'], '2026-11-01', { more: ['against'] })], []);
		expect(cphims?.heard.map(({ more, on }) => [on, ...more])).toEqual([['2026-11-01', 'against'], ['2026-10-01', 'for']]);
		const undated = { more: ['some day'], on: undefined };
		const [dbt] = heardSubjects([heard('skill', 'dbt', ['a'], '2026-10-01', undated), heard('skill', 'dbt', ['b']), heard('skill', 'dbt', ['c'], '2026-10-01', undated)], []);
		expect(dbt?.heard.map(({ on }) => on)).toEqual(['2026-11-02', undefined, undefined]);
	});
});

describe('what I wanted to know', () => {
	const people = [thora, kevin, named];
	const contactOf = (path: string): ContactFacts | undefined => people.find((facts) => facts.path === path);
	const talk = (who: ContactFacts, lines: readonly Heard[], answered: readonly string[] = []): LearningTalk => ({ people: [who.path], heard: lines, answered });
	const coverage = (question: string, talks: readonly LearningTalk[]): readonly [number, boolean] => {
		const [only] = learningCoverage([question], talks, contactOf);
		return [only?.sources.length ?? -1, only?.corroborated ?? false];
	};

	it('is answered by two sources when it was answered in two meetings', () => {
		const question = 'Is a certificate needed?';
		expect(coverage(question, [])).toEqual([0, false]);
		expect(coverage(question, [talk(thora, [heard('certification', 'CPHIMS', [thora.path])])])).toEqual([1, false]);
		expect(coverage(question, [talk(thora, [heard('certification', 'CPHIMS', [thora.path])]), talk(kevin, [], ['is a certificate needed'])])).toEqual([2, true]);
	});

	it('counts one person as one source however often they spoke of it', () => {
		const lines = [heard('certification', 'CPHIMS', [thora.path])];
		expect(coverage('Is a certificate needed?', [talk(thora, lines), talk(thora, lines)])).toEqual([1, false]);
	});

	it('is not borne out by two of whom one named the other to me', () => {
		const lines = [heard('certification', 'CPHIMS', [])];
		expect(coverage('Is a certificate needed?', [talk(thora, lines), talk(named, lines)])).toEqual([2, false]);
	});

	it('is borne out by somebody whose note is gone: nothing says that the two know each other', () => {
		const lines = [heard('certification', 'CPHIMS', [])];
		expect(coverage('Is a certificate needed?', [talk(thora, lines), talk(contactFacts('Gone'), lines)])).toEqual([2, true]);
	});

	it('takes a word in capitals for what the question is about, also a short one', () => {
		expect(coverage('Which SQL level is enough?', [talk(kevin, [heard('skill', 'SQL joins', [kevin.path])])])).toEqual([1, false]);
		expect(coverage('Which SQL level is enough?', [talk(kevin, [heard('culture', 'everybody eats together', [kevin.path])])])).toEqual([0, false]);
	});
});
