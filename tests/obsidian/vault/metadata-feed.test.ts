// @vitest-environment happy-dom
import { Component } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../../../src/obsidian/make-desk';
import { MetadataFeed } from '../../../src/obsidian/vault/metadata-feed';
import { SettingsStore } from '../../../src/settings/settings-store';
import { breakProperties, mockApp } from '../mock-app';
import { afterBatch, contactNote, mockDesk } from '../mock-desk';
import { waitUntil } from '../../wait-until';

const amara = 'Interviews/Contacts/Amara Okafor.md';

describe('MetadataFeed', () => {
	it('hands over the contacts that were there before', async () => {
		const { desk } = await mockDesk({ [amara]: contactNote({ name: '"Amara Okafor"' }), 'Recipes/Soup.md': '# Soup' });
		expect(desk.model.contacts().map(({ name }) => name)).toEqual(['Amara Okafor']);
	});

	it('gives the app a turn after each slice, and has worked out what is due before the dashboard asks', async () => {
		const host = mockApp(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`C/Person ${index}.md`, contactNote()])));
		const desk = makeDesk(host.app, new SettingsStore({ exists: () => Promise.resolve(false), load: () => Promise.resolve(null), save: () => Promise.resolve() }), new Component());
		// Each look at the clock takes a millisecond here: about 24 notes are a slice.
		let time = Date.now();
		const clock = vi.spyOn(Date, 'now').mockImplementation(() => time++);
		new MetadataFeed(host.app, desk).load();
		const known: number[] = [];
		for (; !desk.isFed; await new Promise((next) => setTimeout(next, 0))) known.push(desk.model.contacts().length + desk.model.computations);
		clock.mockRestore();
		expect(desk.model.contacts()).toHaveLength(100);
		const steps = known.map((sum, index) => sum - (known[index - 1] ?? 0));
		expect(Math.max(...steps)).toBeLessThanOrEqual(24);
		const before = desk.model.computations;
		desk.model.openLoops(desk.now());
		expect([before, desk.model.computations]).toEqual([100, 100]);
	});

	it('reads no text of notes without an unchecked task', async () => {
		const host = mockApp({ [amara]: contactNote({}, '## Promises\n- [x] I promised: a link\n'), 'Recipes/Soup.md': '- [ ] buy salt' });
		const read = vi.spyOn(host.mock.vault, 'cachedRead');
		const desk = makeDesk(host.app, new SettingsStore({ exists: () => Promise.resolve(false), load: () => Promise.resolve(null), save: () => Promise.resolve() }), new Component());
		new MetadataFeed(host.app, desk).load();
		await desk.fed;
		expect(read).not.toHaveBeenCalled();
	});

	it('reads the text where a contact has an unchecked task, for its promises', async () => {
		const { desk } = await mockDesk({ [amara]: contactNote({}, '## Promises\n\n- [ ] I promised: send the link 📅 2026-10-30\n') });
		await waitUntil(() => expect(desk.model.contact(amara)?.promises.map(({ text }) => text)).toEqual(['send the link']));
	});

	it('follows a change, once for many in a row', async () => {
		const { desk, mock } = await mockDesk({ [amara]: contactNote({ name: 'Amara' }) });
		const put = vi.spyOn(desk.model, 'put');
		const file = mock.vault.getFileByPath(amara);
		if (file === null) throw new Error('no file');
		for (const name of ['A', 'Am', 'Ama']) await mock.vault.modify(file, contactNote({ name }));
		await afterBatch();
		expect(desk.model.contact(amara)?.name).toBe('Ama');
		expect(put).toHaveBeenCalledTimes(1);
	});

	it('follows a new note, a renamed one, and one that is deleted', async () => {
		const { desk, mock } = await mockDesk();
		const file = await mock.vault.create('Amara.md', contactNote({ name: 'Amara' }));
		await afterBatch();
		expect(desk.model.contact('Amara.md')?.name).toBe('Amara');
		await mock.vault.rename(file, 'Amara Okafor.md');
		await afterBatch();
		expect(desk.model.contacts().map(({ path }) => path)).toEqual(['Amara Okafor.md']);
		expect(desk.model.currentPath('Amara.md')).toBe('Amara Okafor.md');
		await mock.vault.delete(file);
		await afterBatch();
		expect(desk.model.contacts()).toEqual([]);
	});

	it('reports a contact whose properties broke, and takes it back when they are mended', async () => {
		const host = await mockDesk({ [amara]: contactNote({ name: 'Amara' }) });
		const { desk, mock } = host;
		const file = mock.vault.getFileByPath(amara);
		if (file === null) throw new Error('no file');
		await breakProperties(host, amara, '---\ntype: contact\nrole_title: CEO: Europe\n---\n');
		await waitUntil(() => expect(desk.model.problems()).toMatchObject([{ note: amara, line: 3 }]));
		await mock.vault.modify(file, contactNote({ name: 'Amara' }));
		await waitUntil(() => expect(desk.model.problems()).toEqual([]));
		expect(desk.model.contact(amara)?.name).toBe('Amara');
	});

	it('looks at the text of a note in our folder that shows no properties, and of no other', async () => {
		const host = mockApp({ [amara]: '', 'Other/Note.md': 'no properties' });
		await breakProperties(host, amara, '---\nname: [broken\n---\n');
		const read = vi.spyOn(host.mock.vault, 'cachedRead');
		const desk = makeDesk(host.app, new SettingsStore({ exists: () => Promise.resolve(false), load: () => Promise.resolve(null), save: () => Promise.resolve() }), new Component());
		new MetadataFeed(host.app, desk).load();
		await waitUntil(() => expect(desk.model.problems().map(({ note }) => note)).toEqual([amara]));
		expect(read.mock.calls.map(([file]) => file.path)).toEqual([amara]);
	});

	it('stops listening when it is unloaded', async () => {
		const { desk, feed, mock } = await mockDesk();
		feed.unload();
		await mock.vault.create('Amara.md', contactNote());
		await afterBatch();
		expect(desk.model.contacts()).toEqual([]);
	});
});
