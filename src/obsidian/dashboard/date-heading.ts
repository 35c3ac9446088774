import { isoWeekday, partsOf } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import { monthNames, weekdayNames } from '../../domain/days/time';

/** "Monday, 23 November", in the English of the interface. */
export function dateHeading(date: CalendarDate): string {
	const { month, day } = partsOf(date);
	const [weekdays] = weekdayNames('en');
	const [months] = monthNames('en');
	return `${weekdays?.[isoWeekday(date) - 1] ?? ''}, ${day} ${months?.[month - 1] ?? ''}`;
}
