import { describe, expect, it } from 'vitest';
import { unansweredSince, unansweredTouches } from '../../../src/domain/follow-ups/unanswered-touches';
import type { Contact } from '../../../src/domain/properties/contact';
import { rulesWith } from '../days';
import { contactFacts, meetingFacts, nowOn, on, smallVault, type SmallVault } from '../small-vault';

const rules = rulesWith();

function asked(contact: Partial<Contact>, today: string, vault: SmallVault = {}) {
	const kim = contactFacts('Kim', contact);
	const rest = [smallVault({ contacts: [kim], ...vault }), rules, nowOn(today)] as const;
	return { days: unansweredTouches(kim, ...rest), since: unansweredSince(kim, ...rest) };
}

describe('notes without an answer', () => {
	it('are none where none was written', () => {
		expect(asked({}, '2026-11-20')).toEqual({ days: [], since: undefined });
	});

	it('count each day once, earliest first, and not what cannot be read as one day', () => {
		expect(asked({ unanswered_touches: ['2026-09-01', 'soon', '2026-06-01', '03/04/2026', '2026-09-01'] }, '2026-09-02').days).toEqual(['2026-06-01', '2026-09-01']);
	});

	it('are answered by a reply or a meeting on that day or later', () => {
		const touches = { unanswered_touches: ['2026-06-01', '2026-09-01'] };
		expect(asked({ ...touches, replied_on: on('2026-05-31') }, '2026-11-20').days).toEqual(['2026-06-01', '2026-09-01']);
		expect(asked({ ...touches, replied_on: on('2026-06-01') }, '2026-11-20').days).toEqual(['2026-09-01']);
		const met = meetingFacts('2026-09-01 Kim', [contactFacts('Kim')], { meeting_status: 'held' });
		expect(asked(touches, '2026-11-20', { meetings: [met] }).days).toEqual([]);
	});

	it('pause a contact seven business days after the second, and after each later one anew', () => {
		expect(asked({ unanswered_touches: ['2026-06-01'] }, '2026-11-20').since).toBeUndefined();
		// Monday 7 September is a working day here: no holidays are set.
		const two = { unanswered_touches: ['2026-06-01', '2026-09-01'] };
		expect(asked(two, '2026-09-09').since).toBeUndefined();
		expect(asked(two, '2026-09-10').since).toBe('2026-09-10');
		expect(asked({ unanswered_touches: [...two.unanswered_touches, '2026-12-01'] }, '2026-12-31').since).toBe('2026-12-10');
	});
});
