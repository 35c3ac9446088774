import { describe, expect, it } from 'vitest';
import type { PromiseLine } from '../../../src/domain/facts';
import { addressed } from '../../../src/draft/wording/addressed';
import { promisesSaidTo } from '../../../src/draft/context/promise-words';
import { howWeKnowSentence } from '../../../src/draft/wording/how-we-know';
import { listWords } from '../../../src/draft/template/list-words';
import { asClause, asQuote, asSentence, withArticle } from '../../../src/draft/wording/sentence-words';
import { learnedFrom, wantToLearn } from '../../../src/draft/wording/want-to-learn';
import { contact, facts } from '../draft-fixtures';

describe('a reason noted about somebody, said to them', () => {
	it.each([
		['She moved from ward work to data, the step I want to take.', 'You moved from ward work to data, the step I want to take.'],
		['He runs the team and knows every vendor', 'You run the team and know every vendor.'],
		['She has built her team twice, and colleagues follow her.', 'You have built your team twice, and colleagues follow you.'],
		['They teach SQL to nurses, and their course is full.', 'You teach SQL to nurses, and your course is full.'],
		['Her path from nursing to data is mine.', 'Your path from nursing to data is mine.'],
		['His talk on readmissions', 'Your talk on readmissions.'],
		['Þóra knows the registry', 'You know the registry.'],
		["王小明's checks are used by all", 'Your checks are used by all.'],
		['I want to hear how she always carries her point', 'I want to hear how you always carry your point.'],
		['You ran the meeting.', 'You ran the meeting.'],
		['the only analyst in town', 'My reason for asking you: The only analyst in town.'],
		['She herself said so to him', 'You yourself said so to you.'],
		['', ''],
	])('%s', (reason, said) => {
		expect(addressed(reason, ['Þóra', '王小明'])).toBe(said);
	});

	it('never splits a name: only the whole name stands for the person', () => {
		expect(addressed('Þórarinn knows the registry', ['Þóra'])).toBe('My reason for asking you: Þórarinn knows the registry.');
	});
});

describe('a promise, said to the person it was made to or by', () => {
	it.each([
		['send Hannah the chart of the 140 discharges', 'send you the chart of the 140 discharges'],
		["read [[Hannah Feldstein|Hannah]]'s list", 'read your list'],
		['write to Hannah Miller and to Hannah Feldstein', 'write to Hannah Miller and to you'],
		['Hannah sends me the two data sets and knows whom to ask', 'you send me the two data sets and know whom to ask'],
		['look at Hannahs and Johannah', 'look at Hannahs and Johannah'],
		['send her the list', 'send her the list'],
	])('%s', (text, said) => {
		const promise: PromiseLine = { text, by: 'me', due: undefined, done: false, line: text, mentions: [] };
		expect(promisesSaidTo(facts({ facts: contact('Hannah Feldstein') }))(promise)).toMatchObject({ text: said });
	});
});

describe('what I want to learn', () => {
	it.each([
		[['which SQL tasks come up weekly'], 'which SQL tasks come up weekly'],
		[['Which SQL tasks come up weekly?'], 'which SQL tasks come up weekly'],
		[['procurement in hospitals', 'night shifts'], 'about procurement in hospitals and night shifts'],
		[['how teams grow', 'procurement'], 'how teams grow and about procurement'],
		[['Is a certificate needed?'], 'how you answer this: is a certificate needed'],
		[['', ' '], ''],
	])('%j', (items, said) => {
		expect(wantToLearn(items)).toBe(said);
	});

	it('is told after the talk as something answered', () => {
		expect([learnedFrom('Is a certificate needed?'), learnedFrom('how teams grow'), learnedFrom('')]).toEqual(['more about “Is a certificate needed?”', 'how teams grow', '']);
	});
});

describe('small words', () => {
	it('make a sentence of how two people know each other', () => {
		expect(howWeKnowSentence('met at the evening')).toBe('We met at the evening.');
		expect(howWeKnowSentence('We sat on one board!')).toBe('We sat on one board!');
		expect(howWeKnowSentence('my aunt')).toBe('How we know each other: my aunt.');
	});

	it.each([
		['He was the therapist on my worst nights, and my best ones.', 'You were the therapist on my worst nights, and my best ones.'],
		['She runs the door at the evenings.', 'You run the door at the evenings.'],
		['He chaired the committee that I sat on, and has mentored me since.', 'You chaired the committee that I sat on, and have mentored me since.'],
		["She is in the college's mentor list.", "You are in the college's mentor list."],
		["Ellis spoke at the college's career night.", "You spoke at the college's career night."],
		['Þóra Jónsdóttir gave me her name.', 'Þóra Jónsdóttir gave me your name.'],
	])('say to a person how they are known: %s', (noted, said) => {
		expect(howWeKnowSentence(noted, ['Ellis'])).toBe(said);
	});

	it('join lists, with semicolons where an item has a comma', () => {
		expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'], 'or'), listWords(['a, b', 'c', 'd'])]).toEqual(['', 'a', 'a and b', 'a, b or c', 'a, b; c; and d']);
	});

	it('end sentences once, open clauses, and quote once', () => {
		expect([asSentence('þóra came'), asSentence('Really?'), asSentence('“So it is.”'), asSentence('王小明来了。')]).toEqual(['Þóra came.', 'Really?', '“So it is.”', '王小明来了。']);
		expect([asClause('Nobody reads.'), asQuote('"Nobody reads."'), asQuote('')]).toEqual(['Nobody reads', '“Nobody reads.”', '']);
	});

	it('choose a or an by the sound', () => {
		expect(['conversation', 'informational interview', 'hour', 'university visit', 'exchange'].map(withArticle)).toEqual(['a conversation', 'an informational interview', 'an hour', 'a university visit', 'an exchange']);
	});
});
