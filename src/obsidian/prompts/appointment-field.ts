import type { CalendarDate, WallTime } from '../../domain/days/read-date';
import { instantOf, isZone, wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf, wallTimeOn } from '../../domain/days/wall-time';
import { writtenDate } from '../../domain/days/written-date';
import type { Settings } from '../../settings/settings';
import { dateField } from './date-field';
import { FieldFrame, type Field } from './form-field';

/** When something was agreed: what the clock shows, and in which zone. */
export interface Appointment {
	readonly start: WallTime;
	/** IANA name. */
	readonly zone: string;
}

export interface AppointmentOptions {
	readonly today: CalendarDate;
	readonly order: Settings['dateOrder'];
	/** The zone the person lives in. */
	readonly homeZone: string;
	/** The zone in which the time is meant at first: theirs, if their note says one. */
	readonly zone: string;
	/** The day that stands there at first. */
	readonly date?: CalendarDate;
	/** `HH:mm` that stands there at first. */
	readonly clock?: string;
}

/** Date, time and zone of an appointment, with a line that says what it is on both clocks and whether that time exists there. */
export function appointmentField(parentEl: HTMLElement, options: AppointmentOptions): Field<Appointment> {
	let date: CalendarDate | undefined;
	let ready = false;
	const pairEl = parentEl.createDiv({ cls: 'ii-pair' });
	const dateInput = dateField(pairEl, {
		label: 'Date', today: options.today, order: options.order, lean: 'ahead', ...options.date === undefined ? {} : { value: options.date },
		onChange: (changed) => {
			date = changed;
			if (ready) refresh();
		},
	});
	const timeFrame = new FieldFrame(pairEl, { label: 'Time', hint: 'As agreed.' });
	const timeEl = timeFrame.roomEl.createEl('input', { type: 'time', value: options.clock ?? '' });
	timeFrame.adopt(timeEl);
	const zoneFrame = new FieldFrame(parentEl, { label: 'Time zone of that time', hint: 'The zone in which you agreed on it, such as Europe/Berlin.' });
	const zoneEl = zoneFrame.roomEl.createEl('input', { type: 'text', value: options.zone, attr: { autocomplete: 'off', list: `${zoneFrame.id}-zones`, spellcheck: 'false' } });
	zoneFrame.adopt(zoneEl);
	offerZones(zoneFrame);
	const bothEl = zoneFrame.roomEl.createDiv({ cls: 'ii-reading', attr: { 'aria-live': 'polite' } });

	const refresh = (): void => {
		const zone = zoneEl.value.trim();
		const start = date === undefined ? undefined : wallTimeOn(date, timeEl.value);
		bothEl.setText(start !== undefined && isZone(zone) ? onBothClocks({ start, zone }, options) : '');
	};
	timeEl.addEventListener('input', refresh);
	zoneEl.addEventListener('input', refresh);
	ready = true;
	refresh();

	return {
		read: () => {
			const day = dateInput.read();
			dateInput.show('trouble' in day ? day.trouble : undefined);
			const zone = zoneEl.value.trim();
			zoneFrame.show(isZone(zone) ? undefined : 'This is no time zone. Choose one from the list, such as America/Chicago.');
			const start = 'value' in day ? wallTimeOn(day.value, timeEl.value) : undefined;
			timeFrame.show(/^\d\d:\d\d$/u.test(timeEl.value) ? undefined : 'Write a time, such as 09:30.');
			if ('trouble' in day) return { trouble: day.trouble };
			return start !== undefined && isZone(zone) ? { value: { start, zone } } : { trouble: 'Write a time and its zone.' };
		},
		focus: () => ('trouble' in dateInput.read() ? dateInput.focus() : isZone(zoneEl.value.trim()) ? timeEl.focus() : zoneEl.focus()),
		// Each of the three inputs shows what is wrong with itself.
		show: () => undefined,
	};
}

/** "Tue 27 Oct, 09:30 there; 15:30 for you." With a warning where the clocks change just then. */
export function onBothClocks({ start, zone }: Appointment, { homeZone, today }: Pick<AppointmentOptions, 'homeZone' | 'today'>): string {
	const moment = instantOf(start, zone);
	const home = wallTimeAt(moment.instant, homeZone);
	const parts: string[] = [];
	if (moment.clock === 'skipped') parts.push(`The clocks go forward then: ${clockOf(start)} does not exist there, ${clockOf(moment.wall)} is meant.`);
	if (moment.clock === 'twice') parts.push(`The clocks go back then: ${clockOf(start)} comes twice there, the first is meant.`);
	const there = `${writtenDate(dateOf(moment.wall), today)}, ${clockOf(moment.wall)}`;
	const day = dateOf(home) === dateOf(moment.wall) ? '' : `${writtenDate(dateOf(home), today)}, `;
	parts.push(homeZone === zone || home === moment.wall ? `${there}.` : `${there} there, ${day}${clockOf(home)} for you.`);
	return parts.join(' ');
}

/** Suggestions for the zone; a host that cannot list its zones leaves the person to type one. */
function offerZones(frame: FieldFrame): void {
	const list = frame.roomEl.createEl('datalist', { attr: { id: `${frame.id}-zones` } });
	const zones = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
	for (const zone of zones) list.createEl('option', { value: zone });
}
