import { describe, expect, it } from 'vitest';
import { captureKinds, readCaptures } from '../../../src/note/body/capture-line';

function captures(...lines: string[]) {
	return readCaptures(`## Notes\n${lines.join('\n')}\n## Debrief\n- not this\n`);
}

describe('captures', () => {
	it('are read with their kind, minute, parts and links', () => {
		expect(captures("- 26' referral:: [[Jonas Weber|Jonas]] | may use name: yes \\| knows hospital procurement")).toEqual([{
			kind: 'referral', text: '[[Jonas Weber|Jonas]]', more: ['may use name: yes', 'knows hospital procurement'], minute: 26,
			links: [{ target: 'Jonas Weber', label: 'Jonas' }], line: "- 26' referral:: [[Jonas Weber|Jonas]] | may use name: yes \\| knows hospital procurement", lineNumber: 2,
		}]);
	});

	it.each([
		['- skill:: SQL window functions | [[Data analyst]] | "the one thing we test"', 'skill', 'SQL window functions', undefined],
		['- certification:: CPHIMS | optional, helps with hospitals', 'certification', 'CPHIMS', undefined],
		['- opening:: data team grows after the April budget | expires 2027-05-31', 'opening', 'data team grows after the April budget', undefined],
		["- 18' advice:: publish one small dashboard before applying", 'advice', 'publish one small dashboard before applying', 18],
		['- resource:: podcast, The Data Ward', 'resource', 'podcast, The Data Ward', undefined],
		['- 12’ quote:: "Nobody reads page two."', 'quote', 'Nobody reads page two.', 12],
		['* 3′ plain words', 'note', 'plain words', 3],
		['  - nested', 'note', 'nested', undefined],
		['1. ? what next', 'question', 'what next', undefined],
		['- personal:: runs marathons', 'personal', 'runs marathons', undefined],
		['- Pay range:: 80 to 90', 'pay-range', '80 to 90', undefined],
		['- mood:: good', 'note', 'mood:: good', undefined],
		['- affirmation:: „deine Ruhe“', 'affirmation', 'deine Ruhe', undefined],
		['- "a" and "b"', 'note', '"a" and "b"', undefined],
		['- "', 'note', '"', undefined],
		['- A|B testing', 'note', 'A|B testing', undefined],
		['- 100 people', 'note', '100 people', undefined],
		['- advice:: | later', 'advice', '', undefined],
	])('are read in every form: %s', (line, kind, text, minute) => {
		expect(captures(line)).toMatchObject([{ kind, text, minute, line }]);
	});

	it('are known for every kind there is', () => {
		for (const kind of captureKinds) expect(captures(`- 5' ${kind}:: x`)).toMatchObject([{ kind, text: 'x', minute: 5 }]);
	});

	it('are not tasks, code, empty or struck lines, nor other text', () => {
		expect(captures('- [ ] I promised: x', '- ', "- 12'", '- ~~off the record~~', 'text', '> - quoted', '```', '- code', '```', '- quote::')).toEqual([]);
		expect(readCaptures('- no section')).toEqual([]);
	});
});
