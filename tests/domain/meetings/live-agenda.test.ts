import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda, segmentOrder } from '../../../src/domain/meetings/agenda';
import { liveAgenda } from '../../../src/domain/meetings/live-agenda';

const thirty = agenda({ minutes: 30 });
const minutesOf = (segments: ReturnType<typeof liveAgenda>): string => segments.map(({ id, minutes }) => `${id} ${minutes}`).join(', ');

describe('the agenda of a running meeting', () => {
	it('is the planned one when it begins on time', () => {
		expect(liveAgenda(thirty, 30, [])).toEqual(thirty);
	});

	it('takes ten late minutes from the spare and the questions, and leaves the close', () => {
		expect(minutesOf(liveAgenda(thirty, 20, []))).toBe('greeting 2, why 1, credibility 1, core 10, fit 2, referrals 2, close 2');
	});

	it('takes twenty late minutes from the fit, the credibility and the referrals too, and leaves the close', () => {
		expect(minutesOf(liveAgenda(thirty, 10, []))).toBe('greeting 1, why 1, core 6, close 2');
	});

	it('with two minutes left is the close alone', () => {
		expect(minutesOf(liveAgenda(thirty, 2, []))).toBe('close 2');
		expect(minutesOf(liveAgenda(thirty, 1, []))).toBe('close 1');
	});

	it('gives what they offered to the questions', () => {
		expect(minutesOf(liveAgenda(thirty, 40, []))).toBe('greeting 2, why 1, credibility 1, core 29, fit 2, referrals 2, close 2, spare 1');
	});

	it('after a jump to the fit leaves the minutes that are gained spare, to end early', () => {
		expect(minutesOf(liveAgenda(thirty, 30, [{ minute: 15, to: 'fit' }])))
			.toBe('greeting 2, why 1, credibility 1, core 11, fit 2, referrals 2, close 2, spare 9');
	});

	it('after an early jump to the questions gives them the minutes that are gained', () => {
		expect(minutesOf(liveAgenda(thirty, 30, [{ minute: 2, to: 'core' }]))).toBe('opening 2, core 21, fit 2, referrals 2, close 2, spare 1');
	});

	it('after a jump back to the questions near the end still keeps the close', () => {
		expect(minutesOf(liveAgenda(thirty, 30, [{ minute: 24, to: 'core' }]))).toBe('opening 24, core 4, close 2');
	});

	it('takes several jumps, also two in one minute', () => {
		expect(minutesOf(liveAgenda(thirty, 30, [{ minute: 20, to: 'fit' }, { minute: 20, to: 'referrals' }, { minute: 22, to: 'close' }])))
			.toBe('greeting 2, why 1, credibility 1, core 16, referrals 2, close 2, spare 6');
	});

	it('knows a step that the length left out', () => {
		expect(minutesOf(liveAgenda(agenda({ minutes: 10 }), 10, [{ minute: 6, to: 'fit' }]))).toBe('opening 1, core 5, fit 1, referrals 1, close 1, spare 1');
	});

	it('always adds up to the time there is, and never cuts the close while it fits', () => {
		const jump = fc.record({ minute: fc.integer({ min: -3, max: 130 }), to: fc.constantFrom(...segmentOrder) });
		fc.assert(fc.property(
			fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 160 }), fc.array(jump, { maxLength: 5 }), fc.integer({ min: 1, max: 4 }), fc.boolean(),
			(minutes, total, jumps, people, closeTie) => {
				const planned = agenda({ minutes, people, closeTie });
				const sorted = [...jumps].sort((one, other) => one.minute - other.minute);
				const laid = liveAgenda(planned, total, sorted);
				expect(laid.reduce((sum, segment) => sum + segment.minutes, 0)).toBe(total);
				expect(laid.every((segment) => segment.minutes >= 1)).toBe(true);
				const close = planned.find(({ id }) => id === 'close')?.minutes ?? 0;
				if (sorted.length === 0) expect(laid.find(({ id }) => id === 'close')?.minutes ?? 0).toBe(Math.min(close, total));
			},
		), { numRuns: 500 });
	});
});
