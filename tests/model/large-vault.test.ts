import { describe, expect, it } from 'vitest';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import { rulesFromSettings } from '../../src/settings/rules-from-settings';
import { contact, crowd } from '../bench/crowd';

/** 24 November 2026, nine in the morning in Berlin. */
const instant = Date.UTC(2026, 10, 24, 8);

/** A vault of so many contacts, twice as many meetings and twice as many other notes, with what the work on it was. */
function counted(contacts: number) {
	const notes = crowd(contacts);
	const byName = new Map(notes.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -3), path]));
	const work = { resolved: 0 };
	const model = new VaultModel({
		naming: defaultSettings.naming, rules: rulesFromSettings(defaultSettings),
		resolve: (target) => {
			work.resolved += 1;
			return byName.get(target);
		},
	});
	for (const note of notes) model.put(note);
	const open = (): number => model.openLoops(model.now(instant, 'Europe/Berlin')).length;
	open();
	return { notes: notes.length, model, work, open };
}

describe('a large vault', () => {
	const small = counted(100);
	const large = counted(1000);

	it('is asked once for each note that can owe something, and not for the others', () => {
		expect([small.model.computations, large.model.computations]).toEqual([300, 3000]);
	});

	it('has its links looked up in a number that grows with the notes', () => {
		expect(large.work.resolved / small.work.resolved).toBeLessThan(11);
		expect(large.work.resolved).toBeLessThan(2 * large.notes);
	});

	it('costs the same few notes when one changes, however many there are', () => {
		const costs = [small, large].map(({ model, work, open }) => {
			const before = [model.computations, work.resolved] as const;
			model.put({ ...contact(7, 'Lead'), mtime: 2 });
			open();
			return [model.computations - before[0], work.resolved - before[1]];
		});
		// The contact itself and two meetings with them; one link, to the organization.
		expect(costs).toEqual([[3, 1], [3, 1]]);
	});

	it('costs nothing when it is asked again, or handed a note that says the same', () => {
		const before = large.model.computations;
		large.open();
		large.model.put({ ...contact(8), mtime: 3 });
		large.open();
		expect(large.model.computations).toBe(before);
	});
});
