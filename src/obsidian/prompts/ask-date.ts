import type { App } from 'obsidian';
import type { CalendarDate } from '../../domain/days/read-date';
import { dateField, type DateFieldOptions } from './date-field';
import { askForm } from './form-modal';

/** Asks for one day. Undefined: the person closed it. */
export function askDate(app: App, title: string, options: DateFieldOptions): Promise<CalendarDate | undefined> {
	return askForm(app, {
		title,
		submit: 'Continue',
		build: (form) => {
			const date = form.add(dateField(form.el, options));
			return (valueOf) => valueOf(date);
		},
	});
}
