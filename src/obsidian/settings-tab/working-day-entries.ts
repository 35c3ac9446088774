import { calendarDate } from '../../domain/days/calendar-date';
import { weekdaysField, type Field } from '../../settings/setting-fields';
import type { Settings } from '../../settings/settings';
import { settingEntry, type SettingEntry } from './setting-entry';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A switch for each day of the week: due dates are counted in the days that are on. */
export const workingDayEntries: readonly SettingEntry[] = weekdays.map((name, index) => {
	const day = index + 1;
	return {
		key: `workingDays.${day}`,
		definition: { name, control: { type: 'toggle', key: `workingDays.${day}` } },
		read: ({ workingDays }) => workingDays.includes(day),
		// The last working day stays: without one no due date could be found.
		write: (settings, on) => {
			const field = weekdaysField([...settings.workingDays.filter((other) => other !== day), ...(on === true ? [day] : [])]);
			return field !== 'absent' && 'value' in field ? { value: { ...settings, workingDays: field.value } } : field;
		},
	};
});

export const holidaysEntry: SettingEntry = settingEntry({
	key: 'holidays',
	name: 'Holidays and leave',
	desc: 'One day a line, such as 2026-12-25. They are left out when business days are counted.',
	control: (key, validate) => ({ type: 'textarea', key, placeholder: '2026-12-25', rows: 6, validate }),
	decode: holidaysField,
	read: ({ holidays }) => holidays.join('\n'),
	put: (settings, holidays) => ({ ...settings, holidays }),
});

/** "Mon, Tue, Wed, Thu, Fri; 2 holidays" */
export function workingDaysInWords({ workingDays, holidays }: Settings): string {
	const days = workingDays.map((day) => weekdays[day - 1]?.slice(0, 3) ?? '').join(', ');
	return holidays.length === 0 ? days : `${days}; ${holidays.length} ${holidays.length === 1 ? 'holiday' : 'holidays'}`;
}

function holidaysField(raw: unknown): Field<readonly string[]> {
	if (typeof raw !== 'string') return 'absent';
	const lines = raw.split('\n').map((line) => line.trim()).filter((line) => line !== '');
	const unread = lines.find((line) => calendarDate(line) === undefined);
	return unread === undefined ? { value: [...new Set(lines)].sort() } : { refused: `“${unread}” is not a day such as 2026-12-25` };
}
