/**
 * The sample vault is written in days counted from the day it is made, so that it is never stale:
 *
 * - `{{today}}`, `{{today-39}}`, `{{today+12}}`: calendar days
 * - `{{today-3B}}`, `{{today+1B}}`: business days, Monday to Friday; made on a weekend, days back are counted from Friday
 * - `{{today-1B+14}}`: one after the other
 * - `{{month+2}}`: the second month from now, its first business day from the 10th on
 * - `{{next 05-31}}`: the next 31 May that is at least 60 days away
 * - `{{clocks+1}}`: the day after the clocks were last changed in the US, three weeks ago or more
 *
 * Each gives `2026-10-26`; with `|long` it gives `Monday 26 October`, with `|weekday` `Monday`, with `|month` `October`.
 * Days are counted in UTC, where all of them have 24 hours.
 */
const token = /\{\{([^{}]*)\}\}/g;
const dayLength = 86_400_000;

/** @param {string} text @param {string} today `YYYY-MM-DD` */
export function expandDates(text, today) {
	const start = Date.parse(`${today}T00:00Z`);
	if (Number.isNaN(start)) throw new Error(`${today} is not a day.`);
	return text.replace(token, (whole, inner) => {
		const [rule = '', format] = String(inner).split('|');
		const day = dayOf(rule.trim(), start);
		const written = day === undefined ? undefined : writtenAs(new Date(day), format);
		if (written === undefined) throw new Error(`${whole} is no date that can be counted from today.`);
		return written;
	});
}

/** @param {string} rule @param {number} start */
function dayOf(rule, start) {
	if (/^today([+-]\d+B?)*$/.test(rule)) {
		const steps = [...rule.matchAll(/([+-]\d+)(B?)/g)];
		return steps.reduce((day, [, count, business]) => (business ? businessDays(day, Number(count)) : day + Number(count) * dayLength), start);
	}
	const month = /^month\+(\d+)$/.exec(rule);
	if (month) {
		const now = new Date(start);
		return businessDays(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + Number(month[1]), 9), 1);
	}
	const clocks = /^clocks([+-]\d+)?$/.exec(rule);
	if (clocks) return lastClockChange(start - 21 * dayLength) + Number(clocks[1] ?? 0) * dayLength;
	const yearly = /^next (\d\d)-(\d\d)$/.exec(rule);
	if (yearly) {
		const year = new Date(start).getUTCFullYear();
		return [year, year + 1, year + 2].map((each) => Date.UTC(each, Number(yearly[1]) - 1, Number(yearly[2]))).find((day) => day >= start + 60 * dayLength);
	}
	return undefined;
}

/** The second Sunday of March or the first of November, whichever was last. @param {number} day */
function lastClockChange(day) {
	const year = new Date(day).getUTCFullYear();
	/** @param {number} first */
	const sundayFrom = (first) => first + ((7 - new Date(first).getUTCDay()) % 7) * dayLength;
	const changes = [Date.UTC(year - 1, 10, 1), Date.UTC(year, 2, 8), Date.UTC(year, 10, 1)].map(sundayFrom);
	return Math.max(...changes.filter((change) => change <= day));
}

/** @param {number} day */
function isBusinessDay(day) {
	return ![0, 6].includes(new Date(day).getUTCDay());
}

/** @param {number} day @param {number} count */
function businessDays(day, count) {
	let reached = day;
	if (count < 0) while (!isBusinessDay(reached)) reached -= dayLength;
	for (let left = Math.abs(count); left > 0; ) {
		reached += Math.sign(count) * dayLength;
		if (isBusinessDay(reached)) left--;
	}
	return reached;
}

/** @param {Date} day @param {string | undefined} format */
function writtenAs(day, format) {
	/** @param {Intl.DateTimeFormatOptions} options */
	const part = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(day);
	switch (format) {
		case undefined:
			return `${day.getUTCFullYear()}-${String(day.getUTCMonth() + 1).padStart(2, '0')}-${String(day.getUTCDate()).padStart(2, '0')}`;
		case 'long':
			return `${part({ weekday: 'long' })} ${day.getUTCDate()} ${part({ month: 'long' })}`;
		case 'weekday':
			return part({ weekday: 'long' });
		case 'month':
			return part({ month: 'long' });
		default:
			return undefined;
	}
}
