import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf } from '../../../src/domain/days/calendar-date';
import { readDate, readDateTime } from '../../../src/domain/days/hand-written-date';
import { monthOfWord } from '../../../src/domain/days/month-words';
import { monthNames } from '../../../src/domain/days/time';
import { weekdayOfWord } from '../../../src/domain/days/weekday-words';
import { day } from '../days';

describe('a date in a note', () => {
	it.each([
		'2026-10-26', '2026/10/26', '2026.10.26', '20261026', '2026-10-26T16:00', '2026-10-26 16:00',
		'26 Oct 2026', 'Oct 26, 2026', '26. Oktober 2026', 'October 26th, 2026', 'the 26th of October 2026', 'Mon 26 Oct 2026',
		'Monday, October 26, 2026', '26-Oct-2026', '26.10.2026', '26. 10. 2026', '10/26/2026', '26/10/2026', '26-10-2026',
		'2026 Oct 26', '2026年10月26日', '2026년 10월 26일', ' 2026-10-26 ', '２０２６-１０-２６', 'Okt 26 2026',
	])('%s is the 26th of October 2026', (text) => {
		expect(readDate(text)).toEqual({ kind: 'day', date: '2026-10-26' });
	});

	it.each([
		['03/04/2027', ['2027-03-04', '2027-04-03']],
		['3-4-2027', ['2027-03-04', '2027-04-03']],
		['10/11/26', ['2010-11-26', '2026-10-11', '2026-11-10']],
		['26.10.26', ['2026-10-26']],
		['26 Oct 26', ['2026-10-26']],
		['1/2/98', ['1998-01-02', '1998-02-01']],
		['Tue 26 Oct 2026', ['2026-10-26']],
	])('%s can be read in more than one way or needs a look, and is not guessed', (text, candidates) => {
		expect(readDate(text)).toEqual({ kind: 'ambiguous', text, candidates });
	});

	it('that has the same day and month either way is not ambiguous', () => {
		expect(readDate('03/03/2027')).toEqual({ kind: 'day', date: '2027-03-03' });
	});

	it.each([
		['2026-10', '2026-10-01', '2026-10-31'],
		['2019-05', '2019-05-01', '2019-05-31'],
		['10/2026', '2026-10-01', '2026-10-31'],
		['2026', '2026-01-01', '2026-12-31'],
		['Q2 2027', '2027-04-01', '2027-06-30'],
		['2027-Q2', '2027-04-01', '2027-06-30'],
		['H2 2027', '2027-07-01', '2027-12-31'],
		['October 2026', '2026-10-01', '2026-10-31'],
		['Februar 2028', '2028-02-01', '2028-02-29'],
		['spring 2024', '2024-01-01', '2024-12-31'],
		['Ende 2024', '2024-01-01', '2024-12-31'],
	])('%s names a span and is never given a day', (text, from, to) => {
		expect(readDate(text)).toEqual({ kind: 'span', text, from, to });
	});

	it.each([
		'2026-02-30', 'tbd', '??', '', '26/10/2569', '2569-10-26', '令和8年10月26日', '10.26.2026', '32/10/2026', '31 Feb 2026', '26 Oct', 'soon 2027x',
		'next Tuesday', 'in 2 weeks', 'Friday', '2026-13', 'Q5 2027', 'H3 2027', '2026-10-26-27', '26 Foo 2026', 'Oct', 'Oct 2026 123', '1 2 Oct 2026',
		'about 2024', 'of the', '2026 Oct 2026', '20269926', 'October 1850', '٢٠٢٦-١٠-٢٦',
	])('"%s" is kept as it is and read as nothing', (text) => {
		expect(readDate(text)).toEqual({ kind: 'unreadable', text });
	});

	it('keeps its own text, not a tidied one', () => {
		expect(readDate(' 03/04/2027 ')).toMatchObject({ text: ' 03/04/2027 ' });
	});

	it('reads months in the language it is told of, then in English and German', () => {
		expect(readDate('26 de octubre de 2026', 'es')).toEqual({ kind: 'day', date: '2026-10-26' });
		expect(readDate('26 octobre 2026', 'fr')).toEqual({ kind: 'day', date: '2026-10-26' });
		expect(readDate('26 октября 2026', 'ru')).toEqual({ kind: 'day', date: '2026-10-26' });
		expect(readDate('26 Oct 2026', 'fr')).toEqual({ kind: 'day', date: '2026-10-26' });
		expect(readDate('26 octubre 2026', 'en').kind).toBe('unreadable');
		expect(readDate('26 März 2026')).toEqual({ kind: 'day', date: '2026-03-26' });
		expect(readDate('26 Maerz 2026')).toEqual({ kind: 'day', date: '2026-03-26' });
	});

	it('does not take the beginning of two months for one of them', () => {
		expect(monthOfWord('jui', 'fr')).toBeUndefined();
		expect(monthOfWord('juil', 'fr')).toBe(7);
		expect(monthOfWord('Ju', 'en')).toBeUndefined();
		expect(monthOfWord('Sept', 'en')).toBe(9);
	});

	it('knows weekdays in the language it is told of and in English, by three letters or more', () => {
		expect(['Mittwoch', 'mit', 'Wed', 'we', ''].map((word) => weekdayOfWord(word, 'de'))).toEqual([3, 3, 3, undefined, undefined]);
		expect(weekdayOfWord('Mittwoch', 'en')).toBeUndefined();
	});

	it('is found again in every form that names the year first or the month in words', () => {
		const names = monthNames('en')[0] ?? [];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
				const date = addDays(day('1950-01-01'), days);
				const { year, month, day: number } = partsOf(date);
				const name = names[month - 1] ?? '';
				const forms = [`${year}/${month}/${number}`, date.replaceAll('-', ''), `${number} ${name} ${year}`, `${name} ${number}, ${year}`, `${number}.${month}.${year}`];
				for (const text of [date, ...forms]) {
					expect(readDate(text), text).toEqual({ kind: 'day', date });
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('never throws, and keeps the text of everything that is not a day', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), fc.constantFrom('en', 'de', 'ja'), (text, language) => {
				const read = readDate(text, language);
				expect(read.kind === 'day' || read.text === text).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a date and time in a note', () => {
	it.each([
		['2026-10-26T16:00', '2026-10-26T16:00'],
		['2026-10-26T16:00:00', '2026-10-26T16:00'],
		['2026-10-26 16:00', '2026-10-26T16:00'],
		['26 Oct 2026 at 4 pm', '2026-10-26T16:00'],
		['26.10.2026, 16:00 Uhr', '2026-10-26T16:00'],
		['10/26/2026 12:30 am', '2026-10-26T00:30'],
		['10/26/2026 12:30 PM', '2026-10-26T12:30'],
		['2026-10-26T9:05', '2026-10-26T09:05'],
	])('%s is read', (text, wall) => {
		expect(readDateTime(text)).toEqual({ kind: 'moment', wall });
	});

	it.each([
		['2026-10-26T16:00:00+01:00', 60],
		['2026-10-26T16:00:00.000-0530', -330],
		['2026-10-26T16:00Z', 0],
	])('%s fixes the instant by its offset', (text, offsetMinutes) => {
		expect(readDateTime(text)).toEqual({ kind: 'moment', wall: '2026-10-26T16:00', offsetMinutes });
	});

	it('stays ambiguous where its date is', () => {
		expect(readDateTime('03/04/2027 16:00')).toEqual({
			kind: 'ambiguous', text: '03/04/2027 16:00', candidates: ['2027-03-04T16:00', '2027-04-03T16:00'],
		});
	});

	it.each(['2026-10-26', '2026-10-26T25:00', '2026-10-26 16', '2026-10-26 13 pm', '2026-10-26 0 am', '2026-10 16:00', 'tbd', '', '16:00'])('"%s" says no moment', (text) => {
		expect(readDateTime(text)).toEqual({ kind: 'unreadable', text });
	});
});
