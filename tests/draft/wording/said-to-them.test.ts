import { describe, expect, it } from 'vitest';
import type { PromiseLine } from '../../../src/domain/facts';
import { addressed, toldOfThem } from '../../../src/draft/wording/addressed';
import { promisesSaidTo } from '../../../src/draft/context/promise-words';
import { howWeKnowSentence } from '../../../src/draft/wording/how-we-know';
import { listWords } from '../../../src/draft/template/list-words';
import { namesInNotes } from '../../../src/draft/wording/names-in-notes';
import { offerWords } from '../../../src/draft/wording/offer-words';
import { asClause, asQuote, asSentence, withArticle } from '../../../src/draft/wording/sentence-words';
import { hopeToLearn, learnedFrom, wantToLearn } from '../../../src/draft/wording/want-to-learn';
import { whenWords } from '../../../src/draft/wording/when-words';
import type { CalendarDate } from '../../../src/domain/days/read-date';
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
		['The only analyst in town', 'My reason for asking you: the only analyst in town.'],
		['Hackett is adding a lead. He does not want it, and says so.', 'My reason for asking you: Hackett is adding a lead. You do not want it, and say so.'],
		['She parachutes into plants for ninety days at a time and says it suits her.', 'You parachute into plants for ninety days at a time and say it suits you.'],
		['He has seen a hundred nurses take this step and remembers all of their names.', 'You have seen a hundred nurses take this step and remember all of their names.'],
		['She was a lead three times, and tells both stories', 'You were a lead three times, and tell both stories.'],
		['She knows plants and teams of every size.', 'You know plants and teams of every size.'],
		['A chairman who answers his own phone', 'You are a chairman who answers your own phone.'],
		['A colleague told me she knows everybody', 'My reason for asking you: a colleague told me you know everybody.'],
		['She reports to an owner and says what she thinks.', 'You report to an owner and say what you think.'],
		['Places analysts in hospitals only', 'You place analysts in hospitals only.'],
		['Þóra Arnalds knows the registry', 'My reason for asking you: Þóra Arnalds knows the registry.'],
		['She herself said so to him', 'You yourself said so to you.'],
		['', ''],
	])('%s', (reason, said) => {
		expect(addressed(reason, ['Þóra', '王小明'])).toBe(said);
	});

	it('never splits a sign either, also one that takes two places', () => {
		expect(addressed('𝙎 and 🙂', [])).toBe('My reason for asking you: 𝙎 and 🙂.');
	});

	it('is known by the first word of a name, where that is one, and not by signs that stand there', () => {
		const names = (name: string): readonly string[] => namesInNotes(contact(name));
		expect(names('Ann-Marie O’Neal')).toEqual(['Ann-Marie O’Neal', 'Ann-Marie']);
		expect(names('José Núñez')).toEqual(['José Núñez', 'José']);
		expect(names('{{#if x}}')).toEqual(['{{#if x}}']);
		expect(names('- [ ] box')).toEqual(['- [ ] box']);
	});

	it('never splits a name: only the whole name stands for the person', () => {
		expect(addressed('Þórarinn knows the registry', ['Þóra'])).toBe('My reason for asking you: Þórarinn knows the registry.');
	});
});

describe('a reason noted about somebody, told to who may introduce us', () => {
	it.each([
		['She moved from ward work to data', 'She moved from ward work to data.'],
		['Þóra knows the registry.', 'Þóra knows the registry.'],
		['You ran the meeting, and everybody thanked you.', 'They ran the meeting, and everybody thanked them.'],
		['Your talk on readmissions', 'Their talk on readmissions.'],
		['You taught yourself SQL, and the course is yours', 'They taught themselves SQL, and the course is theirs.'],
		['Places analysts in hospitals only', 'They place analysts in hospitals only.'],
		['A chairman who answers his own phone', 'They are a chairman who answers their own phone.'],
		['The only analyst in town', 'The only analyst in town.'],
	])('%s', (reason, told) => {
		expect(toldOfThem(reason, ['Þóra'])).toBe(told);
	});
});

describe('a promise, said to the person it was made to or by', () => {
	it.each([
		['send Hannah the chart of the 140 discharges', 'send you the chart of the 140 discharges'],
		["read [[Hannah Feldstein|Hannah]]'s list", 'read your list'],
		['write to Hannah Miller and to Hannah Feldstein', 'write to Hannah Miller and to you'],
		['ask Hannah for the list', 'ask you for the list'],
		['look at Hannahs and Johannah', 'look at Hannahs and Johannah'],
		['send her the list', 'send her the list'],
	])('%s', (text, said) => {
		const promise: PromiseLine = { text, by: 'me', due: undefined, done: false, line: text, mentions: [] };
		expect(promisesSaidTo(facts({ facts: contact('Hannah Feldstein') }))(promise)).toMatchObject({ text: said });
	});
});

describe('what they promised, thanked for', () => {
	it.each([
		['Hannah sends me the two data sets and knows whom to ask', 'send me the two data sets and know whom to ask', true],
		['she introduces me to the registry', 'introduce me to the registry', true],
		['introduce me to the registry', 'introduce me to the registry', true],
		['a list of weekly reports', 'a list of weekly reports', false],
	])('%s', (text, said, deed) => {
		const promise: PromiseLine = { text, by: 'them', due: undefined, done: false, line: text, mentions: [] };
		expect(promisesSaidTo(facts({ facts: contact('Hannah Feldstein') }))(promise)).toMatchObject({ text: said, deed });
	});
});

describe('when something was', () => {
	it.each([['2026-10-20', 'on Tuesday 20 October'], ['2026-08-28', 'on Friday 28 August'], ['2026-08-11', 'in August'], ['2026-01-05', 'in January'], ['2025-12-05', 'in December 2025'], ['2019-05-02', 'in May 2019']])('%s', (day, said) => {
		expect(whenWords(day as CalendarDate, '2026-10-26' as CalendarDate)).toBe(said);
	});
});

describe('what I can offer', () => {
	it.each([['a walk round the floor', 'I can offer a walk round the floor'], ['take a shift at the table.', 'I would gladly take a shift at the table'], ['drive her to the airport', 'I would gladly drive you to the airport'], ['what a night shift really types', 'I can tell you what a night shift really types']])('%s', (noted, said) => {
		expect(offerWords(noted, ['Amara'])).toBe(said);
	});

	it('is nothing where nothing was noted', () => {
		expect([offerWords(undefined, []), offerWords(' ', [])]).toEqual([undefined, undefined]);
	});
});

describe('what I want to learn', () => {
	it.each([
		[['which SQL tasks come up weekly'], 'which SQL tasks come up weekly'],
		[['Which SQL tasks come up weekly?'], 'which SQL tasks come up weekly'],
		[['procurement in hospitals', 'night shifts'], 'about procurement in hospitals and night shifts'],
		[['how teams grow', 'procurement'], 'how teams grow and about procurement'],
		[['Is a certificate needed?'], 'your answer to one question: is a certificate needed'],
		[['How does a request become a dashboard?'], 'your answer to one question: how does a request become a dashboard'],
		[['Is it worth it?', 'night shifts'], 'about night shifts and your answer to one question: is it worth it'],
		[['What would she skip?'], 'what you would skip'],
		[['Which tools do you use?'], 'which tools you use'],
		[['his first hundred days as COO'], 'about your first hundred days as COO'],
		[['what their board asks operations'], 'what your board asks operations'],
		[['what has changed in audits'], 'what has changed in audits'],
		[['', ' '], ''],
	])('%j', (items, said) => {
		expect(wantToLearn(items, ['Amara'])).toBe(said);
	});

	it('stays as it was noted where it is told to somebody else', () => {
		expect(wantToLearn(['his first hundred days'], undefined)).toBe('about his first hundred days');
	});

	it('is a sentence of its own with the mark that it needs', () => {
		expect([hopeToLearn(['Is a certificate needed?'], []), hopeToLearn(['how teams grow'], []), hopeToLearn([], [])]).toEqual(['I hope to ask one question: is a certificate needed?', 'I hope to learn how teams grow.', '']);
	});

	it('is told after the talk as something answered', () => {
		expect([learnedFrom('Is a certificate needed?', []), learnedFrom('how teams grow', []), learnedFrom('', [])]).toEqual(['more about the question “Is a certificate needed?”', 'how teams grow', '']);
	});
});

describe('small words', () => {
	it('make a sentence of how two people know each other', () => {
		expect(howWeKnowSentence('met at the evening')).toBe('We met at the evening.');
		expect(howWeKnowSentence('We sat on one board!')).toBe('We sat on one board!');
		expect(howWeKnowSentence('my aunt')).toBe('You are my aunt.');
		expect(howWeKnowSentence('My ward manager for four years')).toBe('You were my ward manager for four years.');
		expect(howWeKnowSentence('Essex council, safety table')).toBe('We know each other (Essex council, safety table).');
	});

	it.each([
		['He was the therapist on my worst nights, and my best ones.', 'You were the therapist on my worst nights, and my best ones.'],
		['She runs the door at the evenings.', 'You run the door at the evenings.'],
		['He chaired the committee that I sat on, and has mentored me since.', 'You chaired the committee that I sat on, and have mentored me since.'],
		['I hired her as a trainee.', 'I hired you as a trainee.'],
		['We have not met. He quoted a figure of mine.', 'We have not met. You quoted a figure of mine.'],
		['Essex council; she is arranging the round table.', 'We know each other (Essex council; you are arranging the round table).'],
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
		expect([asSentence('she came, '), asClause('she came;'), asSentence(' , ')]).toEqual(['She came.', 'she came', '']);
		expect([asClause('Nobody reads.'), asQuote('"Nobody reads."'), asQuote('')]).toEqual(['Nobody reads', '“Nobody reads.”', '']);
	});

	it('leave a first letter alone that would become two, or another', () => {
		expect(['ﬀ and ß', 'ßeta', 'ŉ', 'µ-law', 'ᲀ'].map(asSentence)).toEqual(['ﬀ and ß.', 'ßeta.', 'ŉ.', 'µ-law.', 'ᲀ.']);
		expect(addressed('ﬀ', [])).toBe('My reason for asking you: ﬀ.');
	});

	it('say nothing where a note has only marks', () => {
		expect([howWeKnowSentence(','), addressed('.', []), wantToLearn(['…', ';'], []), toldOfThem('?', [])]).toEqual(['', '', '', '']);
		expect([howWeKnowSentence('🙂'), addressed('+1', [])]).toEqual(['We know each other (🙂).', 'My reason for asking you: +1.']);
	});

	it('choose a or an by the sound', () => {
		expect(['conversation', 'informational interview', 'hour', 'university visit', 'exchange'].map(withArticle)).toEqual(['a conversation', 'an informational interview', 'an hour', 'a university visit', 'an exchange']);
	});
});
