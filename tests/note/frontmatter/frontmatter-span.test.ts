import { describe, expect, it } from 'vitest';
import { findFrontmatter } from '../../../src/note/frontmatter/frontmatter-span';

/** The block between the hyphens, or why there is none. */
function blockOf(text: string): string {
	const span = findFrontmatter(text);
	return span.kind === 'block' ? `${text.slice(span.start, span.end)}|${text.slice(span.bodyStart)}` : span.kind;
}

describe('the block at the top of a note', () => {
	it('stands between two lines that hold three hyphens and nothing else', () => {
		expect(blockOf('---\na: b\n---\nBody')).toBe('a: b\n|Body');
		expect(blockOf('\uFEFF--- \t\r\na: b\r\n---\r\nBody')).toBe('a: b\r\n|Body');
		expect(blockOf('---\n---')).toBe('|');
	});

	it('is closed neither by hyphens at the end of a line nor by more of them', () => {
		expect(blockOf('---\na: b---\n---x\nc: d---\n----\n--- e\n---\nBody---\n')).toBe('a: b---\n---x\nc: d---\n----\n--- e\n|Body---\n');
	});

	it('was begun and not closed, unless an empty line says that the hyphens are a rule', () => {
		expect(blockOf('---\nunclosed\n')).toBe('unclosed');
		expect(blockOf('---\n\ntext\n')).toBe('none');
		expect(blockOf('---\n \t\r\ntext\n')).toBe('none');
		expect(blockOf('---')).toBe('none');
		expect(blockOf('text\n---\na: b\n---\n')).toBe('none');
	});
});
