import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../../src/note/body/markdown-lines';
import { processorClock } from '../../processor-clock';

describe('the lines of a note', () => {
	it('are counted as the note counts them, below its properties', () => {
		expect(markdownLines('---\na: b\n---\n# One\r\ntext').map(({ number, text, heading }) => [number, text, heading?.level])).toEqual([[4, '# One', 1], [5, 'text', undefined]]);
		expect(markdownLines('\uFEFFtext').map(({ number, text }) => [number, text])).toEqual([[1, 'text']]);
		expect(markdownLines('')).toEqual([]);
	});

	it('know where code ends: by as many signs of the same kind, not by fewer or others', () => {
		const inert = (text: string) => markdownLines(text).map((line) => (line.inert ? '.' : 'x')).join('');
		expect(inert('````\n```\n~~~~\n````\nx')).toBe('....x');
		expect(inert('~~~\n``` \n~~~~~\nx')).toBe('...x');
		expect(inert('``` a`b\nx')).toBe('xx');
		expect(inert('- a\n\t```\n\tcode\n\n\t```\n- b')).toBe('x....x');
		expect(inert('<!--\na\nb --> c\nx')).toBe('...x');
		expect(inert('%%\na\n%%\nx')).toBe('...x');
	});

	it('are read in a time that grows with their length', () => {
		const used = processorClock();
		markdownLines(`${'# '.repeat(30_000)}\n${' '.repeat(60_000)}x\n${'#'.repeat(60_000)}\n${'- '.repeat(30_000)}\n## a ${'#'.repeat(60_000)}`);
		expect(used()).toBeLessThan(1000);
	});
});
