import { describe, expect, it } from 'vitest';
import { mentionOf } from '../../../src/note/body/mention';
import { withoutPerson } from '../../../src/note/body/without-person';
import { putBlock } from '../../../src/note/body/written-block';

const amara = mentionOf(['Amara Okafor'], (target) => target === 'Amara Okafor');

describe('a note without what the plugin wrote of somebody', () => {
	it('loses what was captured, promised, asked and logged about them, and keeps what was about others', () => {
		const note = [
			'---', 'type: meeting', '---', 'My own words about Amara Okafor.', '', '## Notes', "- 3' Amara Okafor likes SQL", "- 4' Kim likes R", '```', "- 5' Amara Okafor in code", '```', '',
			'## Promises', '- [ ] I promised: send Amara Okafor the link', '- [ ] I promised: send Kim the link', '',
			'## Questions', '- [x] What does Amara Okafor read?', "\t- 9' everything", '- [ ] What does Kim read?', '\t- a hint', 'Loose line', '',
			'## Log', '- 2026-10-15: Named by [[Amara Okafor]].', '- 2026-10-16: Named by [[Kim]].', '',
		].join('\n');
		expect(withoutPerson(note, amara, false)).toBe([
			'---', 'type: meeting', '---', 'My own words about Amara Okafor.', '', '## Notes', "- 4' Kim likes R", '```', "- 5' Amara Okafor in code", '```', '',
			'## Promises', '- [ ] I promised: send Kim the link', '',
			'## Questions', '- [ ] What does Kim read?', '\t- a hint', 'Loose line', '', '## Log', '- 2026-10-16: Named by [[Kim]].', '',
		].join('\n'));
	});

	it('loses texts that name them in the heading or in the words, and of a talk with them alone every text', () => {
		const put = (text: string, title: string | undefined, body: string): string => {
			const done = putBlock(text, { section: 'Drafts', kind: 'outreach', body, ...title === undefined ? {} : { title } });
			return done.ok ? done.value : '';
		};
		const others = put(put('', undefined, 'Dear Kim.'), 'Jonas', 'Dear you.');
		const all = put(others, 'Amara Okafor', 'Dear you.');
		expect(withoutPerson(all, amara, false).trimEnd()).toBe(others.trimEnd());
		expect(withoutPerson(all, amara, true).trim()).toBe('## Drafts');
	});

	it('is the same to the letter where nothing was written of them', () => {
		expect(withoutPerson('# Kim\n\n## Notes\n', amara, false)).toBe('# Kim\n\n## Notes\n');
	});
});
