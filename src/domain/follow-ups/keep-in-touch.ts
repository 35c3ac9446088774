import { addDays, dayOf } from '../days/calendar-date';
import type { ContactFacts, Now, People, Rules } from '../facts';
import { lastContact } from '../people/last-contact';
import type { DueLoop } from './put-off';
import { writtenDate } from '../days/written-date';

/** Days between two touches: what the contact says, else what the settings say (U2, U4 in docs/life-cycle.md). */
export function cadence(facts: ContactFacts, rules: Pick<Rules, 'keepInTouchDays'>): number {
	const days = facts.contact.keep_in_touch_days ?? 0;
	return days >= 1 ? Math.round(days) : rules.keepInTouchDays;
}

/** The next touch: the planned day, unless a contact since then has made it old; else the latest contact and the cadence. */
export function keepInTouchLoops(facts: ContactFacts, people: People, rules: Rules, now: Now): readonly DueLoop[] {
	const last = lastContact(facts, people, rules, now);
	const stored = dayOf(facts.contact.next_touch);
	const planned = stored !== undefined && (last === undefined || stored > last) ? stored : undefined;
	const days = cadence(facts, rules);
	const due = planned ?? (last === undefined ? undefined : addDays(last, days));
	if (due === undefined) {
		return [];
	}
	const since = last === undefined ? '' : `Last in touch with ${facts.name} on ${writtenDate(last, now.today)}; `;
	const reason = planned === undefined ? `every ${days} days makes it ${writtenDate(due, now.today)}.` : `the next touch is planned for ${writtenDate(due, now.today)}.`;
	const why = `${since}${reason}`;
	return [{ kind: 'keep-in-touch', owner: facts.path, person: facts.path, due, why: why.charAt(0).toUpperCase() + why.slice(1) }];
}
