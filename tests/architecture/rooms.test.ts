import { describe, expect, it } from 'vitest';
import { cycles, mayImport, onlyImporter, onlyWriter, otherWriters, roomCycles, wrongDirections, wrongPackages } from './rooms';
import { sourceFile, sources } from './source-files';

const files = sources();

describe('the rooms of src', () => {
	it('are all known, and go one way', () => {
		expect(roomCycles(mayImport)).toEqual([]);
		expect([...new Set(files.map((file) => file.room))].filter((room) => !Object.hasOwn(mayImport, room))).toEqual([]);
	});

	it('import only what stands before them', () => {
		expect(wrongDirections(files)).toEqual([]);
	});

	it('know the app only in src/obsidian and main, a library only in its one file, and Node nowhere', () => {
		expect(wrongPackages(files)).toEqual([]);
	});

	it('keep each library where its wrapper is', () => {
		const importers = Object.keys(onlyImporter).map((name) => [name, files.filter((file) => file.imports.some((each) => each.specifier === name)).map((file) => file.path)]);
		expect(Object.fromEntries(importers)).toEqual(Object.fromEntries(Object.entries(onlyImporter).map(([name, file]) => [name, [file]])));
	});

	it('write notes on one way: the committer through one adapter, and settings into one file', () => {
		expect(otherWriters(files)).toEqual([]);
		expect(onlyWriter.filter(({ calls, where }) => !files.some(({ path, text }) => path === where && calls.test(text)))).toEqual([]);
	});

	it('have no ring of imports, types counted', () => {
		expect(cycles(files)).toEqual([]);
	});

	it('have only interfaces and types in ports', () => {
		const running = files.filter((file) => file.room === 'ports' && /^export (?!interface|type)/m.test(file.text));
		expect(running.map((file) => file.path)).toEqual([]);
	});
});

describe('the rules about rooms', () => {
	it.each([
		['a room that looks the wrong way', 'src/domain/a.ts', "import type { B } from '../note/b';"],
		['an inline type import', 'src/domain/a.ts', "export type A = import('../note/b').B;"],
		['a way out of src', 'src/note/a.ts', "import x from '../../tests/x';"],
		['templates outside of draft', 'src/actions/a.ts', "import text from '../../templates/x.md';"],
		['a room that nobody knows', 'src/utils/a.ts', "import { b } from '../domain/b';"],
	])('find %s', (_what, path, text) => {
		expect(wrongDirections([sourceFile(path, text)])).toHaveLength(1);
	});

	it.each([
		['the app in a pure room', 'src/actions/a.ts', "import type { TFile } from 'obsidian';"],
		['a second importer of a library', 'src/domain/b.ts', "export { DateTime } from 'luxon';"],
		['a module of Node', 'src/obsidian/a.ts', "import { readFile } from 'node:fs/promises';"],
		['a require', 'src/obsidian/a.ts', "const fs = require('fs');"],
		['an import made at run time', 'src/obsidian/a.ts', 'await import(name);'],
		['a package that was not agreed', 'src/obsidian/a.ts', "import _ from 'lodash';"],
	])('find %s', (_what, path, text) => {
		expect(wrongPackages([sourceFile(path, text)])).toHaveLength(1);
	});

	it.each([
		['an action that writes', 'src/actions/a.ts', 'await context.notes.rewrite(path, before, after);'],
		['a view that writes past the committer', 'src/obsidian/dashboard/a.ts', 'await desk.notes.trash(path, text);'],
		['a command that asks the app', 'src/obsidian/commands/a.ts', 'await this.app.vault.process(file, change);'],
		['a rename by the app', 'src/obsidian/commands/a.ts', 'await app.fileManager.renameFile(file, to);'],
		['a word typed for the person', 'src/obsidian/meeting/a.ts', 'view.editor.replaceSelection(text);'],
		['a second writer of settings', 'src/obsidian/a.ts', 'await plugin.saveData(settings);'],
	])('find %s', (_what, path, text) => {
		expect(otherWriters([sourceFile(path, text)])).toHaveLength(1);
	});

	it('find a ring through types', () => {
		const ring = [sourceFile('src/domain/a.ts', "import type { B } from './b';"), sourceFile('src/domain/b.ts', "import { C } from './c';"), sourceFile('src/domain/c.ts', "export * from './a';")];
		expect(cycles(ring)).toEqual(['src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts']);
		expect(cycles(ring.slice(0, 2))).toEqual([]);
	});
});
