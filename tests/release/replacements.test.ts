import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { replacements } from '../../esbuild.config.mjs';
import { atOnce, type Pieces } from '../../src/domain/pieces';
import type { ImportReading } from '../../src/import/contact-candidate';
import { readCsv, type CsvReading } from '../../src/import/read-csv';
import { readVcards } from '../../src/import/read-vcards';

interface Parsed {
	readonly data: unknown;
	readonly content: string;
}

interface Bundled {
	matter(text: string, options: { engines: { yaml: { parse(text: string): unknown } } }): Parsed;
	parse(template: string): { readonly type: string };
	readonly text: string;
	readonly data: unknown;
	readVcards(text: string): Pieces<ImportReading>;
	readCsv(text: string, delimiter: string): Pieces<CsvReading>;
}

const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Jónsdóttir;Þóra;;;\r\nFN:Þóra Jónsdóttir\r\nORG:Northlake\\, Inc.;Data\r\nEMAIL;TYPE=work:thora@example.org\r\nEND:VCARD\r\n';
const table = 'Name,Company\n"Okafor, Amara","Northlake ""North"""\n';

const entry = `
	import matter from 'gray-matter';
	import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base';
	import text from './greeting.md';
	import data from './bank.yaml';
	import { readVcards } from './src/import/read-vcards';
	import { readCsv } from './src/import/read-csv';
	result = { readVcards, readCsv, matter, parse, text, data };`;

/** The libraries as they are bundled, run where there is no Node: no require, no process, no Buffer. */
async function bundledLibraries(): Promise<{ code: string; run(): Bundled }> {
	const files: Readonly<Record<string, string>> = { './greeting.md': 'Dear {{name}},\n', './bank.yaml': 'version: 1\nquestions: [{id: Q01, minutes: 1.5}]\n' };
	const { mkdtemp, writeFile, rm } = await import('node:fs/promises');
	const { tmpdir } = await import('node:os');
	const path = await import('node:path');
	const folder = await mkdtemp(path.join(tmpdir(), 'replacements-'));
	for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
	const contents = entry.replaceAll(/'\.\/(?=[a-z]+\.)/g, `'${folder.replaceAll('\\', '/')}/`);
	const built = await build({
		stdin: { contents, resolveDir: process.cwd() },
		bundle: true,
		format: 'iife',
		loader: { '.md': 'text' },
		plugins: [replacements],
		target: 'es2021',
		write: false,
	});
	await rm(folder, { recursive: true });
	const code = built.outputFiles[0]?.text ?? '';
	return {
		code,
		run: () => {
			const context: { result?: Bundled } = {};
			runInNewContext(code, context);
			if (context.result === undefined) throw new Error('The bundle did not run to its end.');
			return context.result;
		},
	};
}

describe('the libraries as they are bundled', () => {
	let code: string;
	let bundled: Bundled;
	const engines = { yaml: { parse: (text: string): unknown => parseYaml(text) } };
	beforeAll(async () => {
		const made = await bundledLibraries();
		code = made.code;
		bundled = made.run();
	});

	it('load where there is no Node, and make no code out of text', () => {
		expect(code).not.toMatch(/\beval\(|new Function|Function\.apply|require\("(?!obsidian)/);
	});

	it('read frontmatter with the engine they are given, under a byte order mark too', () => {
		expect(bundled.matter('\ufeff---\nname: Þóra\n---\nBody\n', { engines })).toMatchObject({ data: { name: 'Þóra' }, content: 'Body\n' });
	});

	it.each(['js', 'javascript', 'json', 'coffee', 'constructor', 'toString', '__proto__', 'yml'])('refuse a note that opens with ---%s', (language) => {
		expect(() => bundled.matter(`---${language}\n{"a": (globalThis.owned = 1)}\n---\n`, { engines })).toThrow('Only YAML is read');
	});

	it('fail without an engine instead of falling back to one of their own', () => {
		const none = { engines: {} } as unknown as { engines: typeof engines };
		expect(() => bundled.matter('---\na: 1\n---\n', none)).toThrow('Only YAML is read');
	});

	it('parse templates into a tree', () => {
		expect(bundled.parse('Dear {{name}},').type).toBe('Program');
	});

	it('read cards and tables as the tests of the import have them', () => {
		const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
		const people = atOnce(bundled.readVcards(card));
		expect(people.candidates.map(({ name }) => name)).toEqual(['Þóra Jónsdóttir']);
		expect(plain(people)).toEqual(plain(atOnce(readVcards(card))));
		const cells = atOnce(bundled.readCsv(table, ','));
		expect(cells.rows.map((row) => [...row.cells])).toEqual([['Name', 'Company'], ['Okafor, Amara', 'Northlake "North"']]);
		expect(plain(cells)).toEqual(plain(atOnce(readCsv(table, ','))));
	});

	it('carry templates as their text, and YAML as the data it stands for', () => {
		expect(bundled.text).toBe('Dear {{name}},\n');
		expect(bundled.data).toEqual({ version: 1, questions: [{ id: 'Q01', minutes: 1.5 }] });
	});
});
