import type { App } from 'obsidian';
import { appointmentField, type Appointment, type AppointmentOptions } from './appointment-field';
import { askForm } from './form-modal';

/** Asks for a date, a time and the zone it is meant in. Undefined: the person closed it. */
export function askAppointment(app: App, title: string, options: AppointmentOptions): Promise<Appointment | undefined> {
	return askForm(app, {
		title,
		submit: 'Continue',
		build: (form) => {
			const appointment = form.add(appointmentField(form.el, options));
			return (valueOf) => valueOf(appointment);
		},
	});
}
