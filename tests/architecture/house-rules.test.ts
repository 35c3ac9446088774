import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseRules, switchedOff } from './house-rules';
import { filesBelow, root, sourceFile, sources } from './source-files';

const files = sources();

describe('the house rules, without exceptions', () => {
	it.each(Object.keys(houseRules))('%s in src', (rule) => {
		expect(files.flatMap((file) => houseRules[rule]?.(file) ?? [])).toEqual([]);
	});

	it('nothing is switched off in tests, scripts and configuration either', () => {
		const others = [...filesBelow('tests', '.ts', '.mjs'), 'esbuild.config.mjs', 'eslint.config.mjs', 'vitest.config.ts'];
		const own = others.filter((file) => !file.startsWith('tests/architecture/'));
		expect(own.flatMap((file) => switchedOff(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
	});

	it('no test is skipped or left alone', () => {
		const marks = /\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b/;
		const tests = filesBelow('tests', '.test.ts').filter((file) => !file.startsWith('tests/architecture/'));
		expect(tests.filter((file) => marks.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
	});

	it('nothing committed names a place on the machine it was written on', () => {
		const places = /\/(home|Users|root)\/[\w.-]+\//;
		const texts = [...filesBelow('src', '.ts'), ...filesBelow('tests', '.ts', '.mjs', '.md'), ...filesBelow('docs', '.md'), ...filesBelow('templates', '.md', '.yaml'), 'README.md'];
		expect(texts.filter((file) => places.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
	});
});

describe('each house rule', () => {
	it.each([
		['no any', 'function f(a: any) {}'],
		['no any', 'const a = b as any;'],
		['no cast through unknown', 'const a = b as unknown as string;'],
		['no "!" that silences the compiler', 'const a = b!.c;'],
		['nothing switched off', '// @ts-expect-error'],
		['at most 300 lines, 120 in main', 'a();\n'.repeat(301)],
		['no date out of a text', "new Date('2026-10-26');"],
		['no date out of a text', 'new Date(`${day}T00:00`);'],
		['no date out of a text', 'Date.parse(day);'],
		['no day in Greenwich', 'const day = now.toISOString().slice(0, 10);'],
		['no day in Greenwich', "const day = new Date().toISOString().split('T')[0];"],
		['no HTML out of text', 'element.innerHTML = text;'],
		['no HTML out of text', "element['outerHTML'] = text;"],
		['no code out of text', "new Function('a', text);"],
		['no code out of text', 'window.eval(text);'],
		['no network', "await fetch('https://example.com');"],
		['no network', "window.fetch('https://example.com');"],
		['no lookbehind', 'const pattern = /(?<=a)b/;'],
	])('"%s" finds %j', (rule, text) => {
		expect(houseRules[rule]?.(sourceFile('src/domain/a.ts', text))).toHaveLength(1);
	});

	it.each(['src/domain/utils.ts', 'src/obsidian/note-manager.ts', 'src/Domain/a.ts', 'src/domain/aB.ts'])('"kebab-case" finds %s', (file) => {
		expect(houseRules['kebab-case, and no drawer for everything']?.(sourceFile(file, ''))).toEqual([file]);
	});

	it('allows what is meant: named groups, a date out of numbers, a text about eval', () => {
		const text = "const pattern = /(?<name>a)/; const day = new Date(instant); const says = 'fetch and eval';";
		expect(Object.values(houseRules).flatMap((rule) => rule(sourceFile('src/domain/a.ts', text)))).toEqual([]);
	});
});
