import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyAction } from '../../actions/every-action';
import { TestVault } from '../../actions/test-vault';
import { expectGolden } from '../expect-golden';
import { oddNotes, type OddNote } from './odd-note';
import { deedsOn, hashOf, type Deed } from './what-commands-do';

const notes = oddNotes();
const isPlain = ({ name }: OddNote): boolean => name.endsWith('-plain');

/**
 * What is to be read of one note. What a command changes in a plain note too is not printed again; the hash says that nothing else
 * was changed. A change that several commands make is printed once.
 */
function record(note: OddNote, deeds: readonly Deed[], plain: readonly Deed[]): string {
	const usual = new Map(plain.map(({ command, says }) => [command, says]));
	const alike = ({ command, says }: Deed): boolean => says.length > 0 && says.join() === usual.get(command)?.join();
	const makers = new Map<string, string[]>();
	for (const { command, says } of deeds) {
		for (const change of says) if (usual.get(command)?.includes(change) !== true) makers.set(change, [...makers.get(change) ?? [], command]);
	}
	const fewer = ({ command, says, hash }: Deed): string => (hash !== undefined && says.length < (usual.get(command)?.length ?? 0) ? ` (${says.length} changes, ${usual.get(command)?.length} there)` : '');
	const named = (some: readonly Deed[]): string => some.map((deed) => `${deed.command}${deed.hash === undefined ? '' : ` ${deed.hash}`}${fewer(deed)}`).join(', ');
	const list = (title: string, some: readonly Deed[]): string[] => (some.length === 0 ? [] : [`${title}: ${named(some)}`]);
	return [
		`${note.name}, ${Buffer.byteLength(note.text)} bytes, ${hashOf(note.text)}`,
		...list('As on the plain note', deeds.filter(alike)),
		...list('Not touched by', deeds.filter(({ says }) => says.length === 0)),
		...list(plain.length === 0 ? 'Changed by' : 'Not as on the plain note', deeds.filter((deed) => deed.says.length > 0 && !alike(deed))),
		...[...makers].map(([change, commands]) => `## ${commands.join(', ')}\n${change}`),
	].join('\n\n');
}

describe('what every command makes of odd notes, byte for byte, read one by one', () => {
	const plain = new Map<string, readonly Deed[]>();
	beforeAll(async () => {
		for (const note of notes.filter(isPlain)) plain.set(note.kind, await deedsOn(note));
	});

	it.each(notes.map((note) => [note.name, note] as const))('%s', async (name, note) => {
		const usual = plain.get(note.kind) ?? [];
		// What leaves a plain note alone has nothing to do in an odd one.
		const deeds = isPlain(note) ? usual : await deedsOn(note, plain.has(note.kind) ? usual.filter(({ says }) => says.length > 0).map(({ command }) => command) : undefined);
		expectGolden(name, record(note, deeds, isPlain(note) ? [] : usual), 'notes/after');
	});

	it('are sixty notes and more, and every record has its note', () => {
		expect(notes.length).toBeGreaterThanOrEqual(60);
		const folder = join(__dirname, 'after');
		const records = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.md$/, '')) : [];
		expect(records.sort()).toEqual(notes.map(({ name }) => name));
	});

	it('leaves out no command that edits a note there is: each changes a plain one', async () => {
		const editing: string[] = [];
		for (const [command, { notes: around, at, plan }] of Object.entries(everyAction)) {
			const planned = await plan(new TestVault(around, at).context);
			if (planned.ok && planned.value.steps.some(({ kind }) => kind !== 'create' && kind !== 'folder')) editing.push(command);
		}
		const changing = [...plain.values()].flat().filter(({ hash }) => hash !== undefined).map(({ command }) => command);
		expect([...new Set(changing)].sort()).toEqual(editing.sort());
	});
});
