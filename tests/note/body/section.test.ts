import { describe, expect, it } from 'vitest';
import { appendToSection, sectionText } from '../../../src/note/body/section';

function append(text: string, heading: string, lines: string, place?: 'below' | 'apart'): string {
	const result = appendToSection(text, heading, lines, place);
	return result.ok ? result.value : result.problem.what;
}

describe('sections', () => {
	it('hold what stands under their heading, deeper headings included', () => {
		const note = '---\ntype: meeting\n---\n# Title\n## Notes\n- a\n### Deeper\n- b\n\n##  promises ##\n- [ ] c\n';
		expect(sectionText(note, 'Notes')).toBe('- a\n### Deeper\n- b\n\n');
		expect(sectionText(note, 'Promises')).toBe('- [ ] c\n');
		expect(sectionText(note, 'Title')?.length).toBe(note.indexOf('- [ ] c\n') + 8 - note.indexOf('## Notes'));
		expect(sectionText(note, 'Debrief')).toBe(undefined);
		expect(sectionText('## Notes', 'notes')).toBe('');
	});

	it('do not begin in code, comments or properties', () => {
		for (const note of [
			'```\n## Notes\n```\n', '~~~ md\n## Notes\n~~~\n', '````\n```\n## Notes\n````\n', '- ```\n  ## Notes\n  ```\n', '<!--\n## Notes\n-->\n',
			'%%\n## Notes\n%%\n', '---\ntext: |\n  ## Notes\n---\n', '    ## Notes\n', '##Notes\n', '> ## Notes\n', '```\n## Notes\n', '- x\n\t```\n\t## Notes\n\t```\n',
		]) expect(sectionText(note, 'Notes')).toBe(undefined);
	});

	it('begin below code that ended, also where it ended with its list item', () => {
		for (const before of ['```\ncode\n```\n', '- ```\n  code\n', '`` `inline` ``\n', '```not`a fence\n', '%% inline %%\n', '<!-- inline -->\n', '%%\n', '```\n````\n', '1. a\n   ```\n   b\n']) {
			expect(sectionText(`${before}## Notes\nx`, 'Notes')).toBe('x');
		}
		expect(sectionText('- a\n  - ```\n    ## Notes\n    ```\n\n## Notes #1\n## Notes\nx', 'Notes')).toBe('x');
		expect(sectionText('---\nunclosed: x\n## Notes\nx', 'Notes')).toBe('x');
		expect(sectionText('##\n## ##\n## Notes\nx', 'Notes')).toBe('x');
	});

	it('grow at their end, before the empty lines that part them from the next', () => {
		expect(append('## Notes\n- a\n\n## Promises\n', 'Notes', '- b')).toBe('## Notes\n- a\n- b\n\n## Promises\n');
		expect(append('## Notes\n\n## Promises\n', 'Notes', '- b')).toBe('## Notes\n\n- b\n\n## Promises\n');
		expect(append('## Notes\n## Promises\n', 'Notes', '- b')).toBe('## Notes\n\n- b\n\n## Promises\n');
		expect(append('## Notes', 'notes', '- b')).toBe('## Notes\n\n- b\n');
		expect(append('## Notes\n- a', 'Notes', '- b')).toBe('## Notes\n- a\n- b\n');
	});

	it('part a list from other text, and other text from everything', () => {
		expect(append('## Notes\nText\n', 'Notes', '- b')).toBe('## Notes\nText\n\n- b\n');
		expect(append('## Notes\n- a\n  more\n', 'Notes', '- b')).toBe('## Notes\n- a\n  more\n- b\n');
		expect(append('## Notes\n- a\n', 'Notes', 'Text\nmore')).toBe('## Notes\n- a\n\nText\nmore\n');
		expect(append('## Notes\n- a\n', 'Notes', '- b', 'apart')).toBe('## Notes\n- a\n\n- b\n');
	});

	it('are made at the end of a note that has none, on the level of its others', () => {
		expect(append('', 'Notes', '- a')).toBe('## Notes\n\n- a\n');
		expect(append('Text', 'Notes', '- a')).toBe('Text\n\n## Notes\n\n- a\n');
		expect(append('---\na: b\n---\n', 'Notes', '- a')).toBe('---\na: b\n---\n\n## Notes\n\n- a\n');
		expect(append('# Title\n\n# Prep\n\n', 'Notes', '- a')).toBe('# Title\n\n# Prep\n\n\n# Notes\n\n- a\n');
	});

	it('keep CRLF', () => {
		expect(append('## Notes\r\n- a\r\n', 'Notes', '- b\n- c')).toBe('## Notes\r\n- a\r\n- b\r\n- c\r\n');
	});

	it('are left alone where they end in a code block that is not closed', () => {
		expect(append('## Notes\n```\ncode\n', 'Notes', '- b')).toBe('The code block or comment that begins in line 2 is not closed.');
		expect(append('Text\n```\ncode\n\n', 'Notes', '- b')).toBe('The code block or comment that begins in line 2 is not closed.');
		expect(append('```\ncode', 'Notes', '- b')).toBe('The code block or comment that begins in line 1 is not closed.');
		expect(append('## Notes\n```\ncode\n```\n', 'Notes', '- b')).toBe('## Notes\n```\ncode\n```\n\n- b\n');
		expect(append('## Notes\n- ```\n  code\n', 'Notes', '- b')).toBe('## Notes\n- ```\n  code\n- b\n');
	});
});
