import { weekdayOfWord } from '../days/weekday-words';

/** Some hours of some days, as a person wrote them in the profile. */
export interface AvailableHours {
	/** ISO weekdays, 1 is Monday; empty for every business day. */
	readonly weekdays: readonly number[];
	/** Minutes since midnight on the person's own clock. */
	readonly from: number;
	readonly to: number;
}

/** Reads `Tue 09:00-12:00`, `Mon-Fri 19:30-21:00`, `Tue, Thu 9-12` or `19:00-21:00`, weekdays in English. Undefined for anything else. */
export function readAvailability(text: string): AvailableHours | undefined {
	const found = /^(.*?)\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
	const weekdays = readWeekdays(found?.[1] ?? '');
	const from = minutesOf(found?.[2], found?.[3]);
	const to = minutesOf(found?.[4], found?.[5]);
	return found === null || weekdays === undefined || from >= to || to > 1440 ? undefined : { weekdays, from, to };
}

function minutesOf(hours = '0', minutes = '0'): number {
	return Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : Number.POSITIVE_INFINITY;
}

function readWeekdays(text: string): readonly number[] | undefined {
	const days = new Set<number>();
	for (const part of text.split(/[,\s]+/).filter((word) => word !== '')) {
		const [first, last, ...more] = part.split(/[-–]/).map((name) => weekdayOfWord(name, 'en'));
		if (first === undefined || (part.search(/[-–]/) >= 0 && last === undefined) || more.length > 0) {
			return undefined;
		}
		// "Fri-Mon" runs over the weekend.
		for (let day = first; ; day = (day % 7) + 1) {
			days.add(day);
			if (day === (last ?? first)) {
				break;
			}
		}
	}
	return [...days];
}
