import type { CalendarDate } from '../../domain/days/read-date';
import type { Desk } from '../desk';
import { dateField } from '../prompts/date-field';
import type { Field } from '../prompts/form-field';
import type { FormBuilder } from '../prompts/form-modal';

/** A field for a day on which something happened; today stands in it. */
export function pastDay(desk: Desk, form: FormBuilder, label: string): Field<CalendarDate> {
	return dateField(form.el, { label, value: 'today', lean: 'back', today: desk.now().today, order: desk.settings.current.dateOrder });
}
