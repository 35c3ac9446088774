// @vitest-environment happy-dom
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { TemplatePreviewView } from '../../../src/obsidian/drafts/template-preview-view';
import { openInEditor } from '../mock-app';
import { contactNote, mockDesk } from '../mock-desk';
import { waitUntil } from '../../wait-until';

const path = 'Interviews/Templates/Mine.md';

async function preview(text: string) {
	const host = await mockDesk({ 'Amara.md': contactNote({ name: 'Amara Okafor' }), [path]: text });
	const editor = openInEditor(host, path, text);
	const leaf = WorkspaceLeaf.create2__(host.mock);
	host.mock.workspace.getLeavesOfType = () => [Object.assign(WorkspaceLeaf.create2__(host.mock), { view: editor.view })];
	const view = new TemplatePreviewView(leaf.asOriginalType3__(), host.desk);
	await view.onOpen();
	await view.setState({ template: path, contact: 'Amara.md' }, { history: false });
	const shows = (words: string): Promise<void> => waitUntil(() => expect(view.contentEl.textContent).toContain(words));
	const type = (typed: string): void => {
		editor.type(typed);
		host.mock.workspace.trigger('editor-change', editor.view.editor, { file: host.mock.vault.getFileByPath(path) });
	};
	return { ...host, view, shows, type };
}

describe('The preview of a template', () => {
	it('shows the draft for the contact with its checks, and follows the typing', async () => {
		const { shows, type, view, onDisk } = await preview('---\ndraft: nudge\n---\nHello {{contact.called}}');
		await shows('Hello Amara Okafor');
		expect(view.contentEl.querySelector('.ii-check')).not.toBeNull();
		type('---\ndraft: nudge\n---\nGood day {{contact.called}}');
		await shows('Good day Amara Okafor');
		expect(await onDisk(path)).toContain('Hello');
	});

	it('says where an error is while it is typed, and goes on when it is put right', async () => {
		const { shows, type, view } = await preview('---\ndraft: nudge\n---\nHello');
		type('---\ndraft: nudge\n---\nHello {{contact.caled}}');
		await shows('line 4, column');
		expect(view.contentEl.querySelector('[role="alert"]')?.textContent).toContain('called');
		expect(view.contentEl.querySelector('.ii-preview-trouble button')?.textContent).toBe('Go to line 4');
		type('---\ndraft: nudge\n---\nHello {{contact.called}}');
		await shows('Hello Amara Okafor');
	});

	it('remembers the template and the person with the layout', async () => {
		const { view } = await preview('---\ndraft: nudge\n---\nHello');
		expect(view.getState()).toEqual({ template: path, contact: 'Amara.md' });
	});
});
