import { describe, expect, it } from 'vitest';
import { readTypedDate, type TypedDateOptions } from '../../../src/domain/days/typed-date';
import { day } from '../days';

/** Thursday. */
const today = day('2026-10-15');
const options: TypedDateOptions = { today, order: 'ask' };
const read = (text: string, changes: Partial<TypedDateOptions> = {}): unknown => readTypedDate(text, { ...options, ...changes });
const on = (date: string): unknown => ({ kind: 'day', date });

describe('a date typed into a prompt', () => {
	it.each([
		['today', '2026-10-15'], ['Tomorrow', '2026-10-16'], ['yesterday', '2026-10-14'], ['the day after tomorrow', '2026-10-17'],
		['in 2 weeks', '2026-10-29'], ['in two weeks', '2026-10-29'], ['in a week', '2026-10-22'], ['in 3 days', '2026-10-18'], ['in 1 month', '2026-11-15'],
		['in a year', '2027-10-15'], ['3 days ago', '2026-10-12'], ['a week ago', '2026-10-08'], ['next week', '2026-10-22'], ['last month', '2026-09-15'],
		['Friday', '2026-10-16'], ['this fri', '2026-10-16'], ['on Monday', '2026-10-19'], ['Thursday', '2026-10-22'],
		['next Tuesday', '2026-10-20'], ['next Friday', '2026-10-23'], ['last Friday', '2026-10-09'], ['last Thursday', '2026-10-08'],
	])('%s is told from today, Thu 15 Oct 2026', (text, date) => {
		expect(read(text)).toEqual(on(date));
	});

	it('takes next Tuesday from the coming week, which begins on Monday', () => {
		expect(read('next Tuesday', { today: day('2026-10-19') })).toEqual(on('2026-10-27'));
		expect(read('next Tuesday', { today: day('2026-10-18') })).toEqual(on('2026-10-20'));
		expect(read('next Sunday', { today: day('2026-10-18') })).toEqual(on('2026-10-25'));
	});

	it.each([
		['morgen', '2026-10-16'], ['übermorgen', '2026-10-17'], ['in 2 Wochen', '2026-10-29'], ['vor drei Tagen', '2026-10-12'],
		['Dienstag', '2026-10-20'], ['nächsten Dienstag', '2026-10-20'], ['kommenden Freitag', '2026-10-16'], ['letzten Freitag', '2026-10-09'],
	])('%s is understood in German', (text, date) => {
		expect(read(text)).toEqual(on(date));
	});

	it('looks back for a weekday where something is logged', () => {
		expect(read('Friday', { lean: 'back' })).toEqual(on('2026-10-09'));
		expect(read('Thursday', { lean: 'back' })).toEqual(on('2026-10-08'));
		expect(read('Monday', { lean: 'back' })).toEqual(on('2026-10-12'));
		expect(read('on Friday', { lean: 'back' })).toEqual(on('2026-10-16'));
	});

	it('takes the order of the numbers from the setting, and asks where the setting says so', () => {
		expect(read('03/04/2027', { order: 'day-first' })).toEqual(on('2027-04-03'));
		expect(read('03/04/2027', { order: 'month-first' })).toEqual(on('2027-03-04'));
		expect(read('03/04/2027')).toMatchObject({ kind: 'ambiguous', candidates: ['2027-03-04', '2027-04-03'] });
		expect(read('10/26/2026', { order: 'day-first' })).toEqual(on('2026-10-26'));
	});

	it('accepts two digits of the year where only one day is left', () => {
		expect(read('10/11/26', { order: 'day-first' })).toEqual(on('2026-11-10'));
		expect(read('10/11/26', { order: 'month-first' })).toEqual(on('2026-10-11'));
		expect(read('10/11/26')).toMatchObject({ kind: 'ambiguous' });
		expect(read('26.10.26')).toEqual(on('2026-10-26'));
		expect(read('26 Oct 26')).toEqual(on('2026-10-26'));
	});

	it('adds the year to a day and month: ahead for plans, back for what is logged', () => {
		expect(read('26 Oct')).toEqual(on('2026-10-26'));
		expect(read('Oct 1')).toEqual(on('2027-10-01'));
		expect(read('15 Oct')).toEqual(on('2026-10-15'));
		expect(read('26 Oct', { lean: 'back' })).toEqual(on('2025-10-26'));
		expect(read('26.10.')).toEqual(on('2026-10-26'));
		expect(read('26/10')).toEqual(on('2026-10-26'));
		expect(read('10/26')).toEqual(on('2026-10-26'));
		expect(read('11/12', { order: 'day-first' })).toEqual(on('2026-12-11'));
		expect(read('11/12', { order: 'month-first' })).toEqual(on('2026-11-12'));
		expect(read('11/12')).toMatchObject({ kind: 'unreadable' });
		expect(read('29 Feb')).toEqual(on('2028-02-29'));
		expect(read('31 Feb')).toMatchObject({ kind: 'unreadable' });
	});

	it('still asks where a weekday contradicts the date, and keeps spans and nonsense as they are', () => {
		expect(read('Tue 26 Oct 2026')).toMatchObject({ kind: 'ambiguous' });
		expect(read('2026-10')).toMatchObject({ kind: 'span' });
		expect(read('in 3 moons')).toMatchObject({ kind: 'unreadable' });
		expect(read('in 3 days ago')).toMatchObject({ kind: 'unreadable' });
		expect(read('in some weeks')).toMatchObject({ kind: 'unreadable' });
		expect(read('whenever')).toMatchObject({ kind: 'unreadable' });
		expect(read('')).toMatchObject({ kind: 'unreadable' });
		expect(read('3 apples ago')).toMatchObject({ kind: 'unreadable' });
	});

	it('reads what a note may hold as well', () => {
		expect(read('2026-10-26')).toEqual(on('2026-10-26'));
		expect(read('26. Oktober 2026')).toEqual(on('2026-10-26'));
	});
});
