import { describe, expect, it } from 'vitest';
import { readDatedLines } from '../../../src/note/body/dated-line';

describe('dated lines of a section', () => {
	it('are read with their day or month, the latest first, however the hand puts the mark between', () => {
		const note = [
			'## Facts', '', '- 2026-03: new head of quality', '* 2026-10-12: a second plant in Easton', '+ 2026-09-30 – 40 people more', '- 2026-09-01, the budget is out', '- 2026-08-01 moved to Elm St  ', '', '## Culture', '', '- 2026-11-01: not a fact',
		].join('\n');
		expect(readDatedLines(note, 'Facts')).toEqual([
			{ on: '2026-10-12', text: 'a second plant in Easton' }, { on: '2026-09-30', text: '40 people more' }, { on: '2026-09-01', text: 'the budget is out' },
			{ on: '2026-08-01', text: 'moved to Elm St' }, { on: '2026-03', text: 'new head of quality' },
		]);
	});

	it('are none without a day that exists, without words, in code, or where the section is absent', () => {
		expect(readDatedLines('## Facts\n- two plants\n- 2026-02-31: nothing\n- 2026-13: nothing\n- 2026-10-12:\n- 2026-10-123: nothing\n```\n- 2026-10-12: code\n```\n', 'Facts')).toEqual([]);
		expect(readDatedLines('- 2026-10-12: a second plant\n', 'Facts')).toEqual([]);
	});
});
