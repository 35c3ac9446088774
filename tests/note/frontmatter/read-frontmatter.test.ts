import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/note/frontmatter/read-frontmatter';
import { yaml } from '../../host/yaml';
import { processorClock } from '../../processor-clock';

function read(text: string): unknown {
	const result = readFrontmatter(text, yaml);
	return result.ok ? { ...result.value } : result.problem.what;
}

describe('reading properties', () => {
	it('reads what the YAML of the host reads: dates, times and zeros stay as written', () => {
		expect(read('---\nday: 2026-03-08\ntime: 12:30\nname: No\n---\nBody')).toEqual({ day: '2026-03-08', time: '12:30', name: 'No' });
	});

	it('finds the block behind a byte order mark, with CRLF and spaces behind the hyphens', () => {
		expect(read('\uFEFF---  \r\nname: A\r\n---\t\r\nBody')).toEqual({ name: 'A' });
	});

	it('finds none where there is none', () => {
		for (const text of ['', 'Text', ' ---\na: b\n---\n', '----\na: b\n----\n', '---js\na\n---\n', '--- # x\na: b\n---', `---${' '.repeat(300)}x\na: b\n---\n`, '---\n\nrule\n', '---']) {
			expect(read(text)).toEqual({});
		}
		for (const text of ['---\n---\n', '---\n\n---\n', '---\n# only a comment\n---\n', '---\n#\n---\n']) expect(read(text)).toEqual({});
	});

	it('says that a block is not closed, or is no properties', () => {
		expect(read('---\na: b\n')).toMatch(/not closed/);
		for (const text of ['---\ntext\n---\n', '---\n- a\n---\n', '---\n12\n---\n', '---\n---x\na: b\n---\n', `---\na: b${'\n'.repeat(3000)}c: d\n---\n`]) {
			expect(read(text)).toMatch(/not properties/);
		}
		const dated = { parse: () => new Date(0) };
		expect(readFrontmatter('---\na: b\n---\n', dated).ok).toBe(false);
	});

	it('names the line of a mistake as the note counts it', () => {
		const result = readFrontmatter('---\nname: A\nrole: CEO: Europe\n---\n', yaml);
		expect(result.ok ? undefined : result.problem.line).toBe(3);
		expect(result.ok ? '' : result.problem.what).toMatch(/\(line 3\): Nested mappings are not allowed/);
	});

	it('says so too where the parser gives no line, or throws what is no error', () => {
		const wordless = { parse: () => { throw new Error('Broken'); } };
		expect(readFrontmatter('---\na: b\n---\n', wordless)).toMatchObject({ ok: false, problem: { what: 'The properties at the top of the note cannot be read: Broken.' } });
		const odd = { parse: () => { throw Object.create(null) as Error; } };
		expect(readFrontmatter('---\na: b\n---\n', odd)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('no reason given') as string } });
		const nothing = { parse: () => undefined };
		expect(readFrontmatter('---\na: b\n---\n', nothing)).toMatchObject({ ok: true });
	});

	it.each([
		['Broken at line 12, column 3:\n\nname: x', 'cannot be read (line 12): Broken.', 12],
		['Broken at line 3', 'cannot be read (line 3): Broken.', 3],
		['Broken: twice:', 'cannot be read: Broken: twice.', undefined],
		['Broken  ', 'cannot be read: Broken.', undefined],
	])('gives the first sentence of what the parser says: %j', (message, what, line) => {
		const broken = { parse: () => { throw new Error(message); } };
		expect(readFrontmatter('---\na: b\n---\n', broken)).toEqual({ ok: false, problem: {
			what: `The properties at the top of the note ${what}`, line,
			advice: 'Open the note in source mode and correct that line. A text with a colon, a hash or brackets belongs in quotation marks.',
		} });
	});

	it('finds none in a block of nothing but empty lines, however many', () => {
		expect(read(`---\n${' \n'.repeat(3000)}---\n`)).toEqual({});
	});

	it('runs no text as code, by whatever name of a language', () => {
		for (const language of ['js', 'javascript', 'JS', 'json', 'coffee', 'constructor', 'toString', '__proto__', 'cson', 'toml']) {
			const text = `---${language}\n(globalThis.broken = true, { name: 'A' })\n---\n`;
			expect(read(text)).toEqual({});
		}
		expect(read('---\nname: !!js/function "function(){ globalThis.broken = true }"\n---\n')).toBeDefined();
		expect(globalThis).not.toHaveProperty('broken');
	});

	it('gives a record without a prototype, whose odd keys are ordinary', () => {
		const result = readFrontmatter('---\n__proto__: x\nconstructor: y\n---\n', yaml);
		expect(result.ok && Object.getPrototypeOf(result.value)).toBe(null);
		expect(result.ok && Object.keys(result.value)).toEqual(['__proto__', 'constructor']);
		expect({}).not.toHaveProperty('x');
	});

	it('is not led astray by properties that gray-matter gives a meaning', () => {
		expect(read('---\nexcerpt_separator: {toString: 1}\n---\nBody')).toEqual({ excerpt_separator: { toString: 1 } });
	});

	it('gives a fresh record each time', () => {
		const text = '---\ntags: [a]\n---\n';
		const first = readFrontmatter(text, yaml);
		if (first.ok) Object.assign(first.value, { tags: 'spoiled' });
		expect(read(text)).toEqual({ tags: ['a'] });
	});

	it('is quick on long lines, long blocks and aliases that multiply', () => {
		const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i] ?? ''}, `.repeat(9)}]`)];
		const used = processorClock();
		for (const block of [
			bomb.join('\n'), `a: ${'x'.repeat(65_536)}`, `a: ${' '.repeat(65_536)}x`, `${' '.repeat(65_536)}a: b`, `${'x'.repeat(65_536)}: b`,
			'\n'.repeat(65_536), `a: [${'['.repeat(500)}`, `a: "${'\\'.repeat(65_536)}`, `${'k: v\n'.repeat(2000)}`, `a: 'x${"''".repeat(30_000)}'`,
		]) {
			expect(typeof readFrontmatter(`---\n${block}\n---\n`, yaml).ok).toBe('boolean');
		}
		expect(used()).toBeLessThan(4000);
	});
});
