import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/default-settings';
import { SettingsStore, type SettingsFile } from '../../src/settings/settings-store';

/** A settings file in memory. `data` is undefined where there is none, `null` where it is empty. */
class FakeFile implements SettingsFile {
	failsToLoad = false;
	failsToSave = false;
	saves = 0;

	constructor(public data?: unknown) {}

	exists(): Promise<boolean> {
		return Promise.resolve(this.data !== undefined);
	}

	async load(): Promise<unknown> {
		await Promise.resolve();
		if (this.failsToLoad) throw new Error('EIO');
		return this.data ?? null;
	}

	async save(data: unknown): Promise<void> {
		await Promise.resolve();
		if (this.failsToSave) throw new Error('ENOSPC');
		this.saves++;
		this.data = structuredClone(data);
	}
}

async function loaded(file: FakeFile): Promise<SettingsStore> {
	const store = new SettingsStore(file);
	await store.load();
	return store;
}

describe('SettingsStore', () => {
	it('writes nothing by loading', async () => {
		const file = new FakeFile();
		expect((await loaded(file)).current).toEqual(defaultSettings);
		expect(file.saves).toBe(0);
	});

	it('saves a change and tells of it', async () => {
		const file = new FakeFile();
		const store = await loaded(file);
		const told: string[] = [];
		store.onChange(({ meetingWord }) => told.push(meetingWord));
		expect(await store.change((settings) => ({ ...settings, meetingWord: 'chat' }))).toMatchObject({ ok: true });
		expect(file.data).toMatchObject({ meetingWord: 'chat' });
		expect(told).toEqual(['chat']);
	});

	it('keeps both of two changes made at once', async () => {
		const store = await loaded(new FakeFile());
		await Promise.all([
			store.change((settings) => ({ ...settings, meetingWord: 'chat' })),
			store.change((settings) => ({ ...settings, defaultMinutes: 20 })),
		]);
		expect(store.current).toMatchObject({ meetingWord: 'chat', defaultMinutes: 20 });
	});

	it('keeps what a sync program wrote since they were loaded', async () => {
		const file = new FakeFile();
		const store = await loaded(file);
		file.data = { ...defaultSettings, defaultMinutes: 15 };
		await store.change((settings) => ({ ...settings, meetingWord: 'chat' }));
		expect(file.data).toMatchObject({ meetingWord: 'chat', defaultMinutes: 15 });
	});

	it('keeps values of a newer version of the plugin', async () => {
		const file = new FakeFile({ ...defaultSettings, version: 7, fromTheFuture: [1] });
		await (await loaded(file)).change((settings) => ({ ...settings, meetingWord: 'chat' }));
		expect(file.data).toMatchObject({ version: 7, fromTheFuture: [1], meetingWord: 'chat' });
	});

	it.each([
		['cannot be read', (file: FakeFile) => { file.failsToLoad = true; }],
		['is there but empty', (file: FakeFile) => { file.data = null; }],
		['holds no settings', (file: FakeFile) => { file.data = 'text'; }],
	])('never saves over a file that %s, and says so', async (_, spoil) => {
		const file = new FakeFile({ ...defaultSettings, meetingWord: 'chat' });
		const store = await loaded(file);
		spoil(file);
		await store.load();
		expect(store.problems).toHaveLength(1);
		expect(store.current.meetingWord).toBe('chat');
		expect(await store.change((settings) => ({ ...settings, defaultMinutes: 20 }))).toMatchObject({ ok: false });
		expect(file.saves).toBe(0);
		expect(store.current.defaultMinutes).toBe(30);
	});

	it('keeps what it knows while the file is gone for a moment, and puts no defaults in its place', async () => {
		const file = new FakeFile({ ...defaultSettings, meetingWord: 'chat', fromTheFuture: [1] });
		const store = await loaded(file);
		file.data = undefined;
		await store.load();
		expect([store.current.meetingWord, store.problems]).toEqual(['chat', []]);
		await store.change((settings) => ({ ...settings, defaultMinutes: 20 }));
		expect(file.data).toMatchObject({ meetingWord: 'chat', defaultMinutes: 20, fromTheFuture: [1] });
	});

	it('saves again when the file can be read again', async () => {
		const file = new FakeFile(null);
		const store = await loaded(file);
		file.data = { ...defaultSettings, meetingWord: 'chat' };
		expect(await store.change((settings) => ({ ...settings, defaultMinutes: 20 }))).toMatchObject({ ok: true, value: { meetingWord: 'chat', defaultMinutes: 20 } });
	});

	it('changes nothing in memory when the disk refuses', async () => {
		const file = new FakeFile();
		const store = await loaded(file);
		file.failsToSave = true;
		expect(await store.change((settings) => ({ ...settings, meetingWord: 'chat' }))).toMatchObject({ ok: false });
		expect(store.current.meetingWord).toBe('conversation');
	});

	it('goes on after a change that threw', async () => {
		const store = await loaded(new FakeFile());
		await expect(store.change(() => { throw new Error('bug'); })).rejects.toThrow('bug');
		expect(await store.change((settings) => ({ ...settings, meetingWord: 'chat' }))).toMatchObject({ ok: true });
	});
});
