import { readAvailability, type AvailableHours } from './availability';
import { isBusinessDay } from '../days/business-days';
import { addDays, isoWeekday } from '../days/calendar-date';
import type { Rules } from '../facts';
import type { CalendarDate, WallTime } from '../days/read-date';
import { dateAt, instantOf, wallTimeAt } from '../days/time';
import { addMinutes, dateOf, minutesOf, startOfDay } from '../days/wall-time';

/** A time to propose, on both clocks. */
export interface Slot {
	/** Milliseconds since 1970 in UTC. */
	readonly start: number;
	readonly end: number;
	readonly mine: WallTime;
	readonly theirs: WallTime;
}

export interface SlotWishes {
	/** The first day that may be proposed, in my zone. */
	readonly from: CalendarDate;
	readonly minutes: number;
	/** IANA names. */
	readonly myZone: string;
	readonly theirZone: string;
	/** The `availability` of the profile; office hours where nothing readable stands there. */
	readonly availability: readonly string[];
	readonly rules: Pick<Rules, 'workingDays' | 'holidays'>;
	/** Times that are taken, as instants. */
	readonly busy?: readonly { readonly start: number; readonly end: number }[];
	/** How many to propose; three where nothing is said. */
	readonly count?: number;
}

/** Office hours, in minutes since midnight. */
const office: AvailableHours = { weekdays: [], from: 9 * 60, to: 17 * 60 };
/** How far ahead is looked, in days. */
const horizon = 28;
const stepMinutes = 30;

/**
 * Times for a meeting, one a day, that lie in my available hours and in their office hours, on days on which both work. They
 * alternate between their morning and their afternoon, so that somebody who never can in the morning finds one. Empty where the
 * two clocks leave no common hour.
 */
export function proposeSlots(wishes: SlotWishes): readonly Slot[] {
	const read = wishes.availability.flatMap((text) => readAvailability(text) ?? []);
	const hours = read.length > 0 ? read : [office];
	const slots: Slot[] = [];
	for (let ahead = 0; ahead < horizon && slots.length < (wishes.count ?? 3); ahead += 1) {
		const possible = slotsOn(addDays(wishes.from, ahead), hours, wishes);
		const wantsMorning = slots.length % 2 === 0;
		const best = possible.find(({ theirs }) => minutesOf(theirs) < 12 * 60 === wantsMorning) ?? possible[0];
		if (best !== undefined) {
			slots.push(best);
		}
	}
	return slots;
}

function slotsOn(day: CalendarDate, hours: readonly AvailableHours[], wishes: SlotWishes): readonly Slot[] {
	if (!isBusinessDay(day, wishes.rules)) {
		return [];
	}
	const midnight = startOfDay(day);
	return hours
		.filter(({ weekdays }) => weekdays.length === 0 || weekdays.includes(isoWeekday(day)))
		.flatMap(({ from, to }) => {
			const starts: number[] = [];
			for (let minute = Math.ceil(from / stepMinutes) * stepMinutes; minute + wishes.minutes <= to; minute += stepMinutes) {
				starts.push(minute);
			}
			return starts.map((minute) => slotAt(addMinutes(midnight, minute), wishes));
		})
		.filter((slot) => isInTheirOffice(slot, wishes) && isFree(slot, wishes))
		.sort((a, b) => a.start - b.start);
}

function slotAt(wall: WallTime, { minutes, myZone, theirZone }: SlotWishes): Slot {
	const { instant, wall: mine } = instantOf(wall, myZone);
	return { start: instant, end: instant + minutes * 60_000, mine, theirs: wallTimeAt(instant, theirZone) };
}

function isInTheirOffice({ theirs, end }: Slot, { theirZone, minutes, rules }: SlotWishes): boolean {
	const from = minutesOf(theirs);
	return from >= office.from && from + minutes <= office.to
		&& dateAt(end, theirZone) === dateOf(theirs) && isBusinessDay(dateOf(theirs), rules);
}

function isFree(slot: Slot, { busy = [] }: SlotWishes): boolean {
	return !busy.some(({ start, end }) => slot.start < end && start < slot.end);
}
