import { calendarDate } from '../domain/days/calendar-date';
import type { Rules } from '../domain/facts';
import type { Settings } from './settings';

/** What the rules of the field need of the settings. */
export function rulesFromSettings({ workingDays, holidays, keepInTouchDays, defaultMinutes }: Settings): Rules {
	return {
		workingDays,
		holidays: new Set(holidays.map(calendarDate).filter((date) => date !== undefined)),
		keepInTouchDays,
		defaultMinutes,
	};
}
