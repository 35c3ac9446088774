import { describe, expect, it } from 'vitest';
import { askedIn, ownQuestionsIn, readQuestionLines } from '../../src/draft/question-lines';

const section = [
	'- Which report would you stop?', '- ? Noted on the train', '- [ ] A box of mine (really)', '1. Numbered?', 'What about a plain line?', 'Just a thought.',
	'- [x] Walk me through a day. *(3 min; because: ic)* ^Q08', '	- an answer under it?', '- [ ] What next? *(must ask; 2 min; because: your own question)*',
	'- [ ] One more? *(spare; 2.5 min; because: suits everybody)* ^Q59', '%% a mark? %%', '## Heading?',
].join('\n');

describe('the lines of a questions section', () => {
	it('tell own questions, word for word, from those the plugin listed', () => {
		expect(ownQuestionsIn(section)).toEqual(['Which report would you stop?', 'Noted on the train', 'A box of mine (really)', 'Numbered?', 'What about a plain line?']);
	});

	it('keep id, tick, minutes and spare of a listed question', () => {
		expect(readQuestionLines(section).filter((line) => line.listed)).toEqual([
			{ text: 'Walk me through a day.', id: 'Q08', asked: true, spare: false, listed: true, minutes: 3, mustAsk: false, explained: true, to: undefined },
			{ text: 'What next?', id: undefined, asked: false, spare: false, listed: true, minutes: 2, mustAsk: true, explained: true, to: undefined },
			{ text: 'One more?', id: 'Q59', asked: false, spare: true, listed: true, minutes: 2.5, mustAsk: false, explained: true, to: undefined },
		]);
	});

	it('count as asked what was ticked, and without any tick all but the spares', () => {
		expect(askedIn(section).map((line) => line.id)).toEqual(['Q08']);
		expect(askedIn(section.replace('[x]', '[ ]')).map((line) => line.text)).toEqual(['Walk me through a day.', 'What next?']);
	});
});
