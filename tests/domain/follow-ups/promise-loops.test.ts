import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from '../../../src/domain/facts';
import type { Meeting } from '../../../src/domain/properties/meeting';
import { meetingLoops } from '../../../src/domain/follow-ups/meeting-loops';
import type { LoopKind, OpenLoop } from '../../../src/domain/follow-ups/open-loop';
import { day, rulesWith } from '../days';
import { contactFacts, meetingFacts, nowOn, promise, smallVault } from '../small-vault';

const rules = rulesWith();
const amara = contactFacts('Amara Okafor', { reason_to_talk: 'She built the team.', phone: ['+1 555 0100'] });
const jonas = contactFacts('Jonas Weber');
const flagged = contactFacts('Sunita Deshpande', { do_not_contact: true });

function loopsAt(facts: MeetingFacts, today: string): readonly OpenLoop[] {
	return meetingLoops(facts, smallVault({ contacts: [amara, jonas, flagged], meetings: [facts] }), rules, nowOn(today));
}

function one(kind: LoopKind, loops: readonly OpenLoop[]): OpenLoop | undefined {
	return loops.find((loop) => loop.kind === kind);
}

const kinds = (loops: readonly OpenLoop[]): readonly string[] => loops.map(({ kind }) => kind);

/** Tuesday. */
const name = '2026-10-27 Amara Okafor';
const held = (changes: Partial<Meeting> = {}, facts: Partial<MeetingFacts> = {}, people = [amara]): MeetingFacts =>
	meetingFacts(name, people, { meeting_status: 'held', ...changes }, facts);

describe('promises', () => {
	const mine = promise('me', 'send the dashboard link');
	const theirs = promise('them', 'Amara introduces Jonas');

	it('of mine are due on the day that was said, else two business days after the meeting', () => {
		const dated = promise('me', 'send the article', { due: day('2026-11-01') });
		const loops = loopsAt(held({}, { promises: [mine, dated] }), '2026-10-28').filter(({ kind }) => kind === 'my-promise');
		expect(loops.map(({ due }) => due)).toEqual(['2026-10-29', '2026-11-01']);
		expect(loops.map(({ why }) => why)).toEqual([
			'You promised: send the dashboard link (no date was said, so 2 business days after Tue 27 Oct).',
			'You promised: send the article (for Sun 1 Nov).',
		]);
		expect(loops[0]?.line).toBe('- [ ] I promised: send the dashboard link');
	});

	it('of theirs are due on the day that was said, else after seven days; from day ten only the words change', () => {
		const facts = held({}, { promises: [theirs] });
		const at7 = one('their-promise', loopsAt(facts, '2026-11-05'));
		const at10 = one('their-promise', loopsAt(facts, '2026-11-06'));
		expect(at7?.due).toBe('2026-11-03');
		expect(at10?.due).toBe('2026-11-03');
		expect(at7?.why).toBe('They promised: Amara introduces Jonas (no date was said, so 7 days after Tue 27 Oct).');
		expect(at10?.why).toBe('They promised: Amara introduces Jonas (no date was said, so 7 days after Tue 27 Oct); it is some days over, so ask kindly once.');
		const dated = held({}, { promises: [promise('them', 'a call', { due: day('2026-11-20') })] });
		expect(one('their-promise', loopsAt(dated, '2026-10-28'))).toMatchObject({ due: '2026-11-20', why: 'They promised: a call (for Fri 20 Nov).' });
	});

	it('that are done, or have a date that cannot be read, run no clock', () => {
		const facts = held({}, { promises: [promise('me', 'x', { done: true }), promise('me', 'y', { unclearDue: '03/04/2027' })] });
		expect(one('my-promise', loopsAt(facts, '2026-10-28'))).toBeUndefined();
	});

	it('count also in a cancelled or missed meeting and in practice', () => {
		for (const meeting_status of ['cancelled', 'no-show'] as const) {
			expect(kinds(loopsAt(held({ meeting_status }, { promises: [mine] }), '2026-10-28'))).toEqual(['my-promise']);
		}
		expect(kinds(loopsAt(held({ meeting_kind: 'practice' }, { promises: [mine] }), '2026-10-28'))).toEqual(['debrief', 'my-promise']);
	});

	it('in a group belong to the person whom the line names, else to all', () => {
		const named = promise('them', 'Jonas sends the slides', { mentions: [jonas.path] });
		const facts = held({}, { promises: [named, mine] }, [amara, jonas]);
		expect(loopsAt(facts, '2026-10-28').filter(({ line }) => line !== undefined).map(({ person }) => person)).toEqual([jonas.path, undefined]);
	});

	it('of a person who must not be contacted are not reminded of', () => {
		const named = promise('me', 'send it to Sunita', { mentions: [flagged.path] });
		expect(one('my-promise', loopsAt(held({}, { promises: [named] }, [amara, flagged]), '2026-10-28'))).toBeUndefined();
	});

	it('in a meeting without a date count from today', () => {
		const facts = held({ meeting_start: undefined }, { promises: [mine] });
		expect(one('my-promise', loopsAt(facts, '2026-10-28'))?.due).toBe('2026-10-30');
	});
});

describe('snooze and skip', () => {
	const mark = (kind: LoopKind, date: string, person?: string): MeetingFacts['snoozed'][number] => ({ kind, date: day(date), person });

	it('show a snoozed loop from the later day and keep its due date', () => {
		const facts = held({}, { snoozed: [mark('thank-you', '2026-11-30'), mark('thank-you', '2026-11-02')] });
		expect(one('thank-you', loopsAt(facts, '2026-10-28'))).toMatchObject({ due: '2026-10-28', shownFrom: '2026-11-30' });
		expect(one('debrief', loopsAt(facts, '2026-10-28'))?.shownFrom).toBe('2026-10-27');
	});

	it('change nothing where the snooze is older than the due date', () => {
		const facts = held({}, { snoozed: [mark('thank-you', '2026-10-01')] });
		expect(one('thank-you', loopsAt(facts, '2026-10-28'))?.shownFrom).toBe('2026-10-28');
	});

	it('hide a skipped loop for that due date only', () => {
		expect(one('thank-you', loopsAt(held({}, { skipped: [mark('thank-you', '2026-10-28')] }), '2026-10-28'))).toBeUndefined();
		expect(one('thank-you', loopsAt(held({}, { skipped: [mark('thank-you', '2026-10-29')] }), '2026-10-28'))).toBeDefined();
	});

	it('hold in a group for the one person that is linked, and without a link for all', () => {
		const of = (facts: Partial<MeetingFacts>): readonly (string | undefined)[] =>
			loopsAt(held({}, facts, [amara, jonas]), '2026-10-28').filter(({ kind }) => kind === 'thank-you').map(({ person }) => person);
		expect(of({ skipped: [mark('thank-you', '2026-10-28', amara.path)] })).toEqual([jonas.path]);
		expect(of({ skipped: [mark('thank-you', '2026-10-28')] })).toEqual([]);
	});
});
