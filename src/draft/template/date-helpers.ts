import { calendarDate } from '../../domain/days/calendar-date';
import { ok, trouble, type Outcome } from '../../domain/problem';
import { instantOf, isZone, wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf, wallTime } from '../../domain/days/wall-time';
import { textOf } from './helper-values';
import { dateStyles, sayDate, sayMonth, sayZone } from './say-date';
import type { TemplateHelper } from './template-helper';
import type { TemplateValue } from './template-value';

/** A day in words; a text that is no day, such as `spring 2024`, stays as it is, because nobody wrote a day. */
const date: TemplateHelper = {
	takes: [1, 2], named: [],
	run: ([value, wanted]): Outcome<TemplateValue> => {
		const text = textOf(value);
		const named = textOf(wanted ?? 'long');
		if (!text.ok) return text;
		if (!named.ok) return named;
		const style = dateStyles.find((known) => known === named.value);
		if (style === undefined) return trouble({ what: `there is no style "${named.value}".`, advice: `Styles are: ${dateStyles.join(', ')}.` });
		const day = calendarDate(text.value.slice(0, 10));
		return ok(day === undefined ? sayMonth(text.value) : sayDate(day, style));
	},
};

/** The reading of the clock, `16:00`. */
const time: TemplateHelper = {
	takes: [1, 1], named: [],
	run: ([value]): Outcome<TemplateValue> => {
		const text = textOf(value);
		if (!text.ok) return text;
		const wall = wallTime(text.value);
		return ok(wall === undefined ? text.value : clockOf(wall));
	},
};

/** The same moment on the clock of another zone, as a date and time for `date` and `time`. */
const inZone: TemplateHelper = {
	takes: [1, 1], named: ['from', 'to'],
	run: ([value], named): Outcome<TemplateValue> => {
		const [text, from, to] = [textOf(value), textOf(named.get('from')), textOf(named.get('to'))];
		if (!text.ok) return text;
		const wall = wallTime(text.value);
		if (wall === undefined) return ok('');
		for (const zone of [from, to]) {
			if (!zone.ok || !isZone(zone.value)) return trouble({ what: 'it needs two zones.', advice: 'Write from=meeting.timezone to="America/Chicago".' });
		}
		return ok(from.ok && to.ok ? wallTimeAt(instantOf(wall, from.value).instant, to.value) : '');
	},
};

/** The place by which people call a zone. */
const zone: TemplateHelper = {
	takes: [1, 1], named: [],
	run: ([value]): Outcome<TemplateValue> => {
		const text = textOf(value);
		return text.ok ? ok(sayZone(text.value)) : text;
	},
};

/** Day and clock in one: `Tuesday 27 October, 16:00`. */
const when: TemplateHelper = {
	takes: [1, 1], named: [],
	run: ([value]): Outcome<TemplateValue> => {
		const text = textOf(value);
		if (!text.ok) return text;
		const wall = wallTime(text.value);
		return ok(wall === undefined ? text.value : `${sayDate(dateOf(wall), 'day')}, ${clockOf(wall)}`);
	},
};

/** Helpers for dates, times and zones (docs/templates.md shows each). */
export const dateHelpers: readonly (readonly [string, TemplateHelper])[] = [
	['date', date], ['time', time], ['when', when], ['zone', zone], ['in-zone', inZone],
];
