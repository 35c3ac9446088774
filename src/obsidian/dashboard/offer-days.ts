import { Menu } from 'obsidian';
import { addDays, isoWeekday } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import type { Desk } from '../desk';
import { askDate } from '../prompts/ask-date';
import { runGuarded } from '../run-action';

/** A menu of days below the button or row, for mouse, keyboard and touch alike. */
export function offerDays(desk: Desk, anchorEl: HTMLElement, snooze: (until: CalendarDate) => Promise<void>): void {
	const { today } = desk.now();
	const menu = new Menu();
	for (const [label, until] of daysToSnooze(today)) {
		menu.addItem((item) => item.setTitle(`${label} (${writtenDate(until, today)})`).setIcon('alarm-clock').onClick(() => void runGuarded(() => snooze(until))));
	}
	menu.addItem((item) => item.setTitle('Pick a date').setIcon('calendar').onClick(() => void runGuarded(async () => {
		const order = desk.settings.current.dateOrder;
		const until = await askDate(desk.app, 'Show again on', { label: 'Day', lean: 'ahead', today, order });
		if (until !== undefined) await snooze(until);
	})));
	const { left, bottom } = anchorEl.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, anchorEl.doc);
}

/** Next week is its Monday. */
function daysToSnooze(today: CalendarDate): readonly (readonly [label: string, until: CalendarDate])[] {
	return [
		['Tomorrow', addDays(today, 1)],
		['In 3 days', addDays(today, 3)],
		['Next week', addDays(today, 8 - isoWeekday(today))],
	];
}
