// @vitest-environment happy-dom
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifestJson from '../../manifest.json';
import InformationalInterviewsPlugin from '../../src/main';
import { DashboardView } from '../../src/obsidian/dashboard/dashboard-view';
import type { Desk } from '../../src/obsidian/desk';
import { makeDesk } from '../../src/obsidian/make-desk';
import { MeetingPanelView } from '../../src/obsidian/meeting/meeting-panel-view';
import { defaultSettings } from '../../src/settings/default-settings';
import { findings } from '../../src/model/health';
import { breakProperties, mockApp, type MockApp } from './mock-app';
import { contactNote } from './mock-desk';

vi.mock(import('../../src/obsidian/make-desk'), async (original) => {
	const { makeDesk: make } = await original();
	return { makeDesk: vi.fn(make) };
});

const manifest = { ...manifestJson, dir: '.obsidian/plugins/informational-interviews' };
const hour = 3_600_000;

/** Something for every rule to be tempted by: overdue, running, unreadable, an empty note, stages and dates that differ, a copy. */
const files = {
	'C/Amara Eze.md': contactNote({ name: 'Amara Eze', outreach_sent: '2026-11-02', contact_stage: 'met', reason_to_talk: 'knows the field', email: '["a@example.com"]' }, '## Promises\n\n- [ ] I promised: a link (2026-11-03)\n'),
	'C/Sam.md': contactNote({ name: 'Sam', outreach_sent: '03/04/2026', keep_in_touch_days: '7', last_contact: '2026-01-01' }),
	'Interviews/Contacts/Empty.md': '',
	'M/Running.md': '---\ntype: meeting\ncontacts: ["[[Amara Eze]]"]\nmeeting_status: in-progress\nmeeting_start: 2026-11-23T08:50\nactual_start: 2026-11-23T08:50\ntimezone: UTC\nduration_min: 30\nmeeting_goals: ["One"]\n---\n\n## Notes\n\n- 2\' skill:: SQL\n',
	'M/Yesterday.md': '---\ntype: meeting\ncontacts: ["[[Sam]]"]\nmeeting_status: confirmed\nmeeting_start: 2026-11-22T09:00\ntimezone: UTC\n---\n',
	'Diary.md': 'Not ours.\n',
};

/** Every way by which the app lets a plugin write. */
function watchWrites({ mock }: MockApp, plugin: InformationalInterviewsPlugin): string[] {
	const written: string[] = [];
	const ways: readonly (readonly [object, readonly string[]])[] = [
		[mock.vault, ['create', 'createBinary', 'createFolder', 'modify', 'modifyBinary', 'append', 'process', 'delete', 'trash', 'rename', 'copy']],
		[mock.fileManager, ['renameFile', 'trashFile', 'processFrontMatter']],
		[mock.vault.adapter, ['write', 'writeBinary', 'append', 'process', 'mkdir', 'remove', 'rmdir', 'rename', 'copy', 'trashLocal', 'trashSystem']],
		[mock, ['saveLocalStorage']],
		[plugin, ['saveData']],
		[localStorage, ['setItem']],
	];
	for (const [owner, names] of ways) {
		for (const name of names) {
			const way: unknown = Reflect.get(owner, name);
			if (typeof way !== 'function') throw new Error(`there is no ${name}`);
			Reflect.set(owner, name, (...args: unknown[]): unknown => {
				written.push(`${name} ${String((args[0] as { path?: string } | undefined)?.path ?? args[0])}`);
				return (way as (...given: unknown[]) => unknown).apply(owner, args);
			});
		}
	}
	return written;
}

let host: MockApp;
let plugin: InformationalInterviewsPlugin;

function deskOfPlugin(): Desk {
	const made = vi.mocked(makeDesk).mock.results.at(-1)?.value as Desk | undefined;
	if (made === undefined) throw new Error('the plugin made no desk');
	return made;
}

async function start(): Promise<Desk> {
	plugin.load();
	await vi.advanceTimersByTimeAsync(0);
	host.mock.workspace.setLayoutReady__();
	await vi.advanceTimersByTimeAsync(1000);
	const desk = deskOfPlugin();
	await desk.fed;
	return desk;
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 0) });
	host = mockApp(files);
	plugin = new InformationalInterviewsPlugin(host.app, manifest);
});

afterEach(() => {
	plugin.unload();
	vi.useRealTimers();
	document.body.replaceChildren();
});

describe('The plugin, of itself,', () => {
	it('writes nothing: not at the start, not by the clock, not because files appear, change, move or vanish', async () => {
		const written = watchWrites(host, plugin);
		const desk = await start();
		const dashboard = new DashboardView(WorkspaceLeaf.create2__(host.mock).asOriginalType3__(), desk);
		await dashboard.onOpen();
		await vi.advanceTimersByTimeAsync(1000);
		expect(desk.model.contacts()).toHaveLength(2);
		expect(written).toEqual([]);

		const { vault } = host.mock;
		const own: string[] = [];
		const byAnother = async (what: string, change: () => Promise<unknown>): Promise<void> => {
			const before = written.length;
			await change();
			own.push(...written.splice(before));
			expect(own.length, what).toBeGreaterThan(0);
			await vi.advanceTimersByTimeAsync(hour);
			expect(written, `after ${what}`).toEqual([]);
		};
		const file = (path: string): NonNullable<ReturnType<typeof vault.getFileByPath>> => {
			const found = vault.getFileByPath(path);
			if (found === null) throw new Error(`no ${path}`);
			return found;
		};
		await byAnother('a contact appeared', () => vault.create('C/New.md', contactNote({ name: 'New', outreach_sent: '2026-11-01' })));
		await byAnother('a conflict copy appeared', () => vault.create('C/Amara Eze (Conflicted copy phone 202611231200).md', files['C/Amara Eze.md']));
		await byAnother('a note broke', () => breakProperties(host, 'Interviews/Contacts/Empty.md', '---\ntype: contact\nname: [\n---\n'));
		await byAnother('a contact changed', () => vault.modify(file('C/Sam.md'), contactNote({ name: 'Sam', contact_stage: 'closed', replied_on: '2026-11-20' })));
		await byAnother('the running meeting changed', () => vault.modify(file('M/Running.md'), files['M/Running.md'].replace('One', 'Two')));
		await byAnother('a contact moved', () => vault.rename(file('C/New.md'), 'C/Newer.md'));
		await byAnother('a meeting vanished', () => vault.delete(file('M/Yesterday.md')));
		await byAnother('the running meeting vanished', () => vault.delete(file('M/Running.md')));
		expect(desk.model.contacts().map(({ name }) => name).sort()).toEqual(['Amara Eze', 'New', 'Sam']);
		expect(findings(desk.model, desk.now()).filter(({ group }) => group === 'copies').map(({ note }) => note)).toEqual(['C/Amara Eze (Conflicted copy phone 202611231200).md']);

		await vi.advanceTimersByTimeAsync(24 * hour);
		await plugin.onExternalSettingsChange();
		await dashboard.onClose();
		plugin.unload();
		await vi.advanceTimersByTimeAsync(hour);
		expect(written).toEqual([]);
	});

	it('writes nothing while a meeting runs through its whole time before the panel', async () => {
		const written = watchWrites(host, plugin);
		const views: ((leaf: never) => unknown)[] = [];
		const register = plugin.registerView.bind(plugin);
		plugin.registerView = (type, create) => {
			views.push(create);
			register(type, create);
		};
		const desk = await start();
		const leaf = WorkspaceLeaf.create2__(host.mock).asOriginalType3__();
		const panel = views.map((create) => create(leaf as never)).find((view) => view instanceof MeetingPanelView);
		if (panel === undefined) throw new Error('no panel');
		document.body.append(panel.contentEl);
		await panel.onOpen();
		await vi.advanceTimersByTimeAsync(3 * hour);
		expect(panel.contentEl.textContent).toContain('Amara Eze');
		expect(written).toEqual([]);
		// What a person asks for is noticed by the same watch.
		await desk.committer.commit({ done: 'x', steps: [{ kind: 'create', path: 'New.md', text: 'x' }, { kind: 'rewrite', path: 'Diary.md', before: files['Diary.md'], after: 'Mine.\n' }] });
		expect(written).toEqual(expect.arrayContaining(['create New.md', 'process Diary.md']));
	});
});

describe('Settings that another device wrote', () => {
	it('are taken up at once by the whole plugin, and nothing is written', async () => {
		const load = vi.spyOn(plugin, 'loadData').mockResolvedValue({ ...defaultSettings });
		const save = vi.spyOn(plugin, 'saveData');
		const desk = await start();
		load.mockResolvedValue({ ...defaultSettings, naming: { ...defaultSettings.naming, typeProperty: 'kind' } });
		await plugin.onExternalSettingsChange();
		await vi.advanceTimersByTimeAsync(1000);
		expect(desk.settings.current.naming.typeProperty).toBe('kind');
		expect(desk.model.contacts()).toEqual([]);
		load.mockResolvedValue({ ...defaultSettings });
		await plugin.onExternalSettingsChange();
		expect(desk.model.contacts()).toHaveLength(2);
		expect(save).not.toHaveBeenCalled();
	});

	it.each([
		['cannot be read', () => Promise.reject(new SyntaxError('Unexpected end of JSON input'))],
		['are gone for a moment', () => Promise.resolve(null)],
		['hold something else', () => Promise.resolve('text')],
	])('leave those in use as they are where they %s, and are not written over with defaults', async (_, broken) => {
		const load = vi.spyOn(plugin, 'loadData').mockResolvedValue({ ...defaultSettings, meetingWord: 'chat' });
		const save = vi.spyOn(plugin, 'saveData');
		const desk = await start();
		load.mockImplementation(broken);
		await plugin.onExternalSettingsChange();
		expect(desk.settings.current.meetingWord).toBe('chat');
		expect(save).not.toHaveBeenCalled();
		await desk.settings.change((settings) => ({ ...settings, defaultMinutes: 20 }));
		for (const [data] of save.mock.calls) expect(data).toMatchObject({ meetingWord: 'chat' });
	});
});
