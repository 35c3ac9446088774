// @vitest-environment happy-dom
import type { PluginManifest } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allCommands } from '../../src/obsidian/commands/all-commands';
import InformationalInterviewsPlugin from '../../src/main';
import { dashboardViewType } from '../../src/obsidian/dashboard/dashboard-view';
import { meetingPanelViewType } from '../../src/obsidian/meeting/meeting-panel-type';
import { templatePreviewViewType } from '../../src/obsidian/drafts/template-preview-view';
import { mockApp } from './mock-app';
import { contactNote, mockDesk, type MockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

/** As they are promised: hotkeys and other people's notes depend on the ids. */
const promised: Readonly<Record<string, string>> = {
	'open-dashboard': 'Open dashboard',
	'set-up': 'Set up folders and starter notes',
	'undo': 'Undo last change',
	'check-notes': 'Check notes for problems',
	'new-contact': 'New contact',
	'list-people': 'List people you know',
	'import-contacts': 'Import contacts',
	'merge-contacts': 'Merge contacts',
	'forget-person': 'Forget this person',
	'draft-outreach': 'Draft outreach',
	'log-outreach': 'Log outreach sent',
	'log-reply': 'Log reply',
	'log-touch': 'Log a touch',
	'draft-nudge': 'Draft nudge',
	'plan-meeting': 'Plan meeting',
	'reschedule-meeting': 'Reschedule meeting',
	'cancel-meeting': 'Cancel meeting',
	'confirm-meeting': 'Mark meeting confirmed',
	'draft-confirmation': 'Draft confirmation',
	'prepare-meeting': 'Prepare meeting',
	'make-question-list': 'Make question list',
	'add-question': 'Add question for a contact',
	'rehearse-pitch': 'Rehearse pitch',
	'start-meeting': 'Start meeting',
	'capture': 'Capture…',
	'capture-note': 'Capture note',
	'capture-quote': 'Capture quote',
	'capture-skill': 'Capture skill',
	'capture-certification': 'Capture certification',
	'capture-opening': 'Capture opening',
	'capture-advice': 'Capture advice',
	'capture-resource': 'Capture resource',
	'capture-referral': 'Capture referral',
	'capture-promise': 'Capture promise',
	'capture-their-promise': 'Capture their promise',
	'answer-question': 'Mark question answered',
	'next-segment': 'Next segment',
	'go-to-segment': 'Go to another segment…',
	'ask-further': 'Ask further…',
	'extend-meeting': 'Extend by their offer',
	'strike-capture': 'Strike last capture',
	'end-meeting': 'End meeting',
	'debrief-meeting': 'Debrief meeting',
	'draft-thank-you': 'Draft thank-you',
	'draft-introduction': 'Draft introduction request',
	'draft-report-back': 'Draft report-back',
	'draft-keep-in-touch': 'Draft keep-in-touch note',
	'review-draft': 'Review draft',
	'mark-sent': 'Mark draft as sent',
	'copy-templates': 'Copy built-in templates to the vault',
	'write-week-report': 'Write week report',
	'preview-template': 'Preview template',
};

const manifest: PluginManifest = {
	id: 'informational-interviews', name: 'Informational Interviews', author: 'A', version: '0.1.0', minAppVersion: '1.13.0', description: 'D.',
};

function offered({ desk }: MockDesk): string[] {
	return allCommands.filter(({ offer }) => offer(desk) !== undefined).map(({ id }) => id);
}

function showNote({ mock }: MockDesk, path: string): void {
	mock.workspace.getActiveFile = () => mock.vault.getFileByPath(path);
}

const everywhere = ['open-dashboard', 'set-up', 'copy-templates', 'check-notes', 'new-contact', 'list-people', 'import-contacts'];

describe('The commands', () => {
	it('have the ids and names that were promised', () => {
		expect(Object.fromEntries(allCommands.map(({ id, name }) => [id, name]))).toEqual(promised);
	});

	it('are in an empty vault only those that make the first notes', async () => {
		expect(offered(await mockDesk())).toEqual(everywhere);
	});

	it('offer outreach where there is a contact, and a reply where one was written to', async () => {
		const listed = await mockDesk({ 'Amara.md': contactNote() });
		expect(offered(listed)).toEqual([...everywhere, 'forget-person', 'draft-outreach', 'log-outreach', 'log-touch', 'plan-meeting', 'add-question', 'start-meeting', 'draft-introduction', 'draft-keep-in-touch']);
		const written = await mockDesk({ 'Amara.md': contactNote({ outreach_sent: '2026-11-12' }) });
		expect(offered(written)).toContain('log-reply');
	});

	it.each(['do_not_contact', 'deceased'])('offer nothing but to forget a person with %s', async (flag) => {
		expect(offered(await mockDesk({ 'Amara.md': contactNote({ [flag]: 'true' }) }))).toEqual([...everywhere, 'forget-person']);
	});

	it('offer to prepare and confirm a meeting that is still to come, and to thank after it was held', async () => {
		const meeting = (status: string): string => `---\ntype: meeting\ncontacts: ["[[Amara]]"]\nmeeting_status: ${status}\nmeeting_start: 2036-10-27T15:30\ntimezone: America/Chicago\n---\n`;
		const ahead = await mockDesk({ 'Amara.md': contactNote(), 'M.md': meeting('scheduled') });
		expect(offered(ahead)).toEqual(expect.arrayContaining(['prepare-meeting', 'make-question-list', 'confirm-meeting']));
		expect(offered(ahead)).not.toContain('draft-thank-you');
		const held = await mockDesk({ 'Amara.md': contactNote(), 'M.md': meeting('held') });
		expect(offered(held)).toContain('draft-thank-you');
		expect(offered(held)).not.toContain('prepare-meeting');
	});

	it('offer undo only when there is something to take back', async () => {
		const host = await mockDesk({ 'Amara.md': contactNote() });
		expect(offered(host)).not.toContain('undo');
		await host.desk.committer.commit({ done: 'Done.', steps: [{ kind: 'create', path: 'New.md', text: 'text' }] });
		expect(offered(host)).toContain('undo');
		await allCommands.find(({ id }) => id === 'undo')?.offer(host.desk)?.();
		expect(await host.onDisk('New.md')).toBeUndefined();
	});

	it('read no note to know whether they are offered', async () => {
		const host = await mockDesk({ 'Amara.md': contactNote({ outreach_sent: '2026-11-12' }, '## Drafts\n\nText\n') });
		const read = vi.spyOn(host.mock.vault, 'read');
		const cachedRead = vi.spyOn(host.mock.vault, 'cachedRead');
		showNote(host, 'Amara.md');
		expect(offered(host)).toContain('review-draft');
		expect(read).not.toHaveBeenCalled();
		expect(cachedRead).not.toHaveBeenCalled();
	});
});

describe('The plugin', () => {
	let host: ReturnType<typeof mockApp>;
	let plugin: InformationalInterviewsPlugin;

	beforeEach(() => {
		host = mockApp({ 'Amara.md': contactNote({}, '- [ ] I promised: a link\n') });
		plugin = new InformationalInterviewsPlugin(host.app, manifest);
	});

	it('only registers when it is loaded: it reads no note and writes nothing', async () => {
		const touched = [vi.spyOn(host.mock.vault, 'read'), vi.spyOn(host.mock.vault, 'cachedRead'), vi.spyOn(host.mock.vault, 'process'), vi.spyOn(host.mock.vault, 'create'), vi.spyOn(host.mock.metadataCache, 'getFileCache')];
		const save = vi.spyOn(plugin, 'saveData');
		const addCommand = vi.spyOn(plugin, 'addCommand');
		const registerView = vi.spyOn(plugin, 'registerView');
		await plugin.onload();
		expect(addCommand.mock.calls.map(([{ id }]) => id).sort()).toEqual(Object.keys(promised).sort());
		expect(registerView.mock.calls.map(([type]) => type)).toEqual([templatePreviewViewType, dashboardViewType, meetingPanelViewType]);
		for (const spy of touched) expect(spy).not.toHaveBeenCalled();
		expect(save).not.toHaveBeenCalled();
	});

	it('sets no hotkeys of its own', async () => {
		const addCommand = vi.spyOn(plugin, 'addCommand');
		await plugin.onload();
		expect(addCommand.mock.calls.filter(([{ hotkeys }]) => hotkeys !== undefined)).toEqual([]);
	});

	it('reads the notes when the layout is ready', async () => {
		const getFileCache = vi.spyOn(host.mock.metadataCache, 'getFileCache');
		const onLayoutReady = vi.spyOn(host.mock.workspace, 'onLayoutReady');
		plugin.load();
		await waitUntil(() => expect(onLayoutReady).toHaveBeenCalled());
		expect(getFileCache).not.toHaveBeenCalled();
		host.mock.workspace.setLayoutReady__();
		await waitUntil(() => expect(getFileCache).toHaveBeenCalled());
	});
});
