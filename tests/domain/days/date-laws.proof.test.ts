import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '../../../src/domain/days/business-days';
import { addDays, addMonths, calendarDate, daysBetween, isoWeekday } from '../../../src/domain/days/calendar-date';
import { readDate, readDateTime } from '../../../src/domain/days/hand-written-date';
import { nowAt } from '../../../src/domain/days/now';
import type { CalendarDate, WallTime } from '../../../src/domain/days/read-date';
import { instantAtOffset, instantOf, wallTimeAt } from '../../../src/domain/days/time';
import { readTypedDate } from '../../../src/domain/days/typed-date';
import { wallTimeOn } from '../../../src/domain/days/wall-time';
import { writtenMoment } from '../../../src/domain/days/written-moment';
import { dice, type Dice } from '../../note/dice';
import { prove } from '../../proof/prove';
import { day, rulesWith } from '../days';

const minute = 60_000;
const zones = ['UTC', 'America/Los_Angeles', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'] as const;
const times = ['00:00', '00:30', '23:30', 'gap', 'overlap'] as const;
const rules = rulesWith();

/** The minutes (as instants) at which a zone puts its clocks forward or back in 32 years, asked of luxon alone. */
function changesOf(zone: string): { readonly gap: readonly Change[]; readonly overlap: readonly Change[] } {
	const gap: Change[] = [];
	const overlap: Change[] = [];
	const asked = IANAZone.create(zone);
	const hour = 60 * minute;
	for (let at = Date.UTC(2000, 0, 1), before = asked.offset(at); at < Date.UTC(2032, 0, 1); at += 24 * hour) {
		const after = asked.offset(at + 24 * hour);
		if (after !== before) {
			const hours = Array.from({ length: 24 }, (_, index) => index + 1).find((index) => asked.offset(at + index * hour) === after) ?? 24;
			(before < after ? gap : overlap).push({ instant: at + hours * hour, before, after });
		}
		before = after;
	}
	return { gap, overlap };
}

/** The first instant of the new time, and how far ahead of UTC the zone is before and behind it, in minutes. */
interface Change {
	readonly instant: number;
	readonly before: number;
	readonly after: number;
}
const changes = new Map(zones.map((zone) => [zone, changesOf(zone)]));

/** What a clock so many minutes ahead of UTC shows. */
function shownAt(instant: number, offset: number): string {
	return new Date(instant + offset * minute).toISOString().slice(0, 16);
}

/** A day from 1990 to 2032. */
function anyDay(throws: Dice): CalendarDate {
	return addDays(day('1990-01-01'), throws.throw(256) * 60 + throws.throw(60));
}

/** A wall time in the skipped or doubled hour of some year; any time at all in a zone that has none. */
function atChange(kind: 'gap' | 'overlap', zone: typeof zones[number], throws: Dice): WallTime {
	const all = changes.get(zone)?.[kind] ?? [];
	const change = all[throws.throw(Math.max(1, all.length))];
	const clock = `${String(throws.throw(24)).padStart(2, '0')}:${String(throws.throw(60)).padStart(2, '0')}`;
	if (change === undefined) return wall(anyDay(throws), clock);
	// By the old time, what is skipped begins at the change; by the new time, what comes twice does.
	const [date = '', into = ''] = shownAt(change.instant + throws.throw(60) * minute, kind === 'gap' ? change.before : change.after).split('T');
	return wall(day(date), into);
}

function wall(date: CalendarDate, clock: string): WallTime {
	const read = wallTimeOn(date, clock);
	if (read === undefined) throw new Error(`${clock} is no time`);
	return read;
}

/** Throws for what is not so, without the cost of an assertion for what is. */
function must(is: unknown, meant: unknown): void {
	if (is !== meant) expect(is).toBe(meant);
}

function clockLaws(asked: WallTime, zone: string): void {
	const { instant, wall: shown, clock } = instantOf(asked, zone);
	const theirs = DateTime.fromISO(asked, { zone });
	must(shownAt(instant, IANAZone.create(zone).offset(instant)), shown);
	must(wallTimeAt(instant, zone), shown);
	must(nowAt(instant, zone).today, shown.slice(0, 10));
	must(shown === asked, clock !== 'skipped');
	// What luxon gives for a reading that comes once is the instant itself; of a skipped one it tells by another reading.
	must(shownAt(theirs.toMillis(), theirs.offset) === asked, clock !== 'skipped');
	if (clock === 'once') must(theirs.toMillis(), instant);
	if (clock === 'skipped') must(wallTimeAt(instant - minute, zone) < asked && asked < shown, true);
	if (clock === 'twice') must(wallTimeAt(instant + 60 * minute, zone), asked);
	// A moment that is written down is the same moment when it is read, also in the second run of a doubled hour.
	for (const at of [instant, instant + 60 * minute]) {
		const read = readDateTime(writtenMoment(at, zone));
		const again = read.kind !== 'moment' ? undefined : read.offsetMinutes === undefined ? instantOf(read.wall, zone).instant : instantAtOffset(read.wall, read.offsetMinutes);
		must(again, at);
	}
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The day of these numbers by the calendar of JavaScript itself; day 0 is the last of the month before. */
function theirDay(year: number, month: number, date: number): string {
	return shownAt(Date.UTC(year, month, date), 0).slice(0, 10);
}

function dayLaws(date: CalendarDate, days: number, count: number): void {
	const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
	must(addDays(date, days), theirDay(year, month - 1, dayOfMonth + days));
	must(addDays(addDays(date, days), -days), date);
	must(daysBetween(date, addDays(date, days)), days);
	const sameDay = theirDay(year, month - 1 + count, dayOfMonth);
	const lastDay = theirDay(year, month + count, 0);
	must(addMonths(date, count), sameDay < lastDay ? sameDay : lastDay);
	must(isoWeekday(date) % 7, new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay());
	must(calendarDate(date), date);
	const two = date.split('-');
	for (const printed of [date, `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`, [...two].reverse().join('.'), `${year}/${month}/${dayOfMonth}`]) {
		const read = readDate(printed);
		must(read.kind === 'day' ? read.date : `${printed}: ${read.kind}`, date);
	}
	const typed = readTypedDate(`${two[1] ?? ''}/${two[2] ?? ''}/${year}`, { today: date, order: 'month-first' });
	must(typed.kind === 'day' && typed.date, date);
	const business = 1 + (Math.abs(days) % 15);
	const due = addBusinessDays(date, business, rules);
	must(isBusinessDay(due, rules) && businessDaysBetween(date, due, rules) === business, true);
}

describe('days and clocks', () => {
	it('keep their laws in six zones at midnight, beside it, and where the clocks are changed (P7)', async () => {
		let turn = 0;
		await prove('P7', () =>
			fc.property(dice(40), (throws) => {
				const zone = zones[turn % zones.length] ?? 'UTC';
				const time = times[Math.floor(turn / zones.length) % times.length] ?? '00:00';
				turn += 1;
				const asked = time === 'gap' || time === 'overlap' ? atChange(time, zone, throws) : wall(anyDay(throws), time);
				clockLaws(asked, zone);
				dayLaws(day(asked.slice(0, 10)), throws.throw(256) * 16 - 2_000, throws.throw(120) - 60);
			}));
	});

	it('meet both changes of the clocks in the zones that have them', () => {
		expect([...changes].map(([zone, { gap, overlap }]) => `${zone} ${gap.length} ${overlap.length}`)).toEqual([
			'UTC 0 0', 'America/Los_Angeles 32 32', 'America/Sao_Paulo 19 20', 'Europe/Berlin 32 32', 'Asia/Kolkata 0 0', 'Pacific/Auckland 32 32',
		]);
	});
});
