// @vitest-environment happy-dom
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardView } from '../../src/obsidian/dashboard/dashboard-view';
import { afterBatch, contactNote, mockDesk, type MockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

/** A Monday. Everything below is dated by it. */
const monday = new Date(2026, 10, 23, 9, 0);

interface Opened extends MockDesk {
	readonly view: DashboardView;
	readonly el: HTMLElement;
	readonly rows: () => HTMLElement[];
	readonly press: (key: string, init?: KeyboardEventInit) => void;
}

async function openDashboard(files: Readonly<Record<string, string>> = {}): Promise<Opened> {
	const host = await mockDesk(files);
	const leaf = WorkspaceLeaf.create2__(host.mock);
	const view = new DashboardView(leaf.asOriginalType3__(), host.desk);
	document.body.append(view.contentEl);
	await view.onOpen();
	await afterBatch();
	return {
		...host,
		view,
		el: view.contentEl,
		rows: () => view.contentEl.findAll('.ii-row'),
		press: (key, init = {}) => {
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
		},
	};
}

/** Somebody who was written to so long ago that a nudge is due. */
function written(on: string): string {
	return contactNote({ contact_category: '[acquaintance]', reason_to_talk: 'knows the field', email: '["a@example.com"]', outreach_sent: on });
}

const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`C/Contact ${String(index).padStart(3, '0')}.md`, written('2026-11-02')]));

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: monday });
});

afterEach(() => {
	vi.useRealTimers();
	document.body.replaceChildren();
});

describe('The dashboard', () => {
	it('explains itself while there is nothing, and offers the first steps', async () => {
		const { el } = await openDashboard();
		expect(el.find('.ii-empty')?.textContent).toContain('Learn by talking to people');
		expect(el.findAll('.ii-empty button').map(({ textContent }) => textContent)).toEqual(['Set up folders and starter notes', 'Add your first contact']);
	});

	it('offers set-up no more once it was done, and says whom to begin with', async () => {
		const { el, mock } = await openDashboard();
		await mock.vault.create('Profile.md', '---\ntype: profile\nmy_name: Leila\n---\n');
		await afterBatch();
		await afterBatch();
		expect(el.find('.ii-empty')?.textContent).toContain('Begin with somebody you know');
		expect(el.findAll('.ii-empty button').map(({ textContent }) => textContent)).toEqual(['Add your first contact']);
	});

	it('says that nothing is due when there are contacts and nothing is', async () => {
		const { el } = await openDashboard({ 'C/Amara.md': contactNote() });
		expect(el.find('.ii-empty')?.textContent).toContain('Nothing is due today');
	});

	it('shows what is overdue before what is due today, each with why, when and who', async () => {
		const { el, rows } = await openDashboard({ 'C/Late.md': written('2026-11-10'), 'C/Þóra Jónsdóttir.md': written('2026-11-12') });
		expect(el.findAll('.ii-section-heading').map(({ textContent }) => textContent)).toEqual(['Overdue1', 'Due today1']);
		const [late, today] = rows();
		expect(late?.find('.ii-row-due')?.textContent).toBe('4 days late');
		expect(today?.find('.ii-row-due')?.textContent).toBe('today');
		expect(today?.find('bdi')?.textContent).toBe('Þóra Jónsdóttir');
		expect(today?.find('.ii-row-why')?.textContent).not.toBe('');
	});

	it('gives each row a name that a screen reader can read, with the due date in it', async () => {
		const { rows } = await openDashboard({ 'C/Amara.md': written('2026-11-12') });
		expect(rows()[0]?.getAttribute('aria-label')).toMatch(/^Nudge Amara, today\. \S/);
		expect(rows()[0]?.getAttribute('role')).toBe('listitem');
	});

	it('lets the tab key reach one row and its buttons, and the arrow keys the others', async () => {
		const { rows, view, press } = await openDashboard({ 'C/A.md': written('2026-11-09'), 'C/B.md': written('2026-11-10'), 'C/C.md': written('2026-11-12') });
		expect(rows().map((row) => row.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
		view.focusRows();
		expect(document.activeElement).toBe(rows()[0]);
		press('ArrowDown');
		expect(document.activeElement).toBe(rows()[1]);
		press('End');
		press('ArrowDown');
		expect(document.activeElement).toBe(rows()[2]);
		press('Home');
		press('ArrowUp');
		expect(document.activeElement).toBe(rows()[0]);
		expect(rows().map((row) => row.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
		expect(rows()[0]?.find('.ii-row-action')?.getAttribute('tabindex')).toBe('0');
	});

	it('opens the note of a row by Enter and by a click', async () => {
		const { desk, rows, view, press } = await openDashboard({ 'C/Amara.md': written('2026-11-12') });
		const open = vi.spyOn(desk, 'open').mockResolvedValue();
		view.focusRows();
		press('Enter');
		rows()[0]?.find('.ii-row-why')?.click();
		expect(open.mock.calls.map(([path]) => path)).toEqual(['C/Amara.md', 'C/Amara.md']);
	});

	it('marks a row as done by its key, writes the note, and the row goes', async () => {
		const { rows, view, press, onDisk } = await openDashboard({ 'C/Amara.md': written('2026-11-12') });
		view.focusRows();
		press('n');
		await waitUntil(async () => expect(await onDisk('C/Amara.md')).toContain('nudge_sent: 2026-11-23'));
		await waitUntil(() => expect(rows()).toHaveLength(0));
	});

	it('does nothing for the key of an action while Ctrl is down or a character is composed', async () => {
		const { view, press, onDisk } = await openDashboard({ 'C/Amara.md': written('2026-11-12') });
		view.focusRows();
		press('n', { ctrlKey: true });
		press('n', { isComposing: true });
		await afterBatch();
		expect(await onDisk('C/Amara.md')).not.toContain('nudge_sent');
	});

	it('skips a row by its button, and writes which due date was waived', async () => {
		const { rows, onDisk } = await openDashboard({ 'C/Amara.md': written('2026-11-12') });
		rows()[0]?.find('[data-action="skip"]')?.click();
		await waitUntil(async () => expect(await onDisk('C/Amara.md')).toContain('nudge 2026-11-23'));
		await waitUntil(() => expect(rows()).toHaveLength(0));
	});

	it('keeps the focus on its row when rows come before it, and near it when it goes', async () => {
		const { mock, view, press } = await openDashboard({ 'C/A.md': written('2026-11-10'), 'C/B.md': written('2026-11-12') });
		view.focusRows();
		press('ArrowDown');
		await mock.vault.create('C/0.md', written('2026-11-02'));
		await waitUntil(() => expect(view.contentEl.findAll('.ii-row')).toHaveLength(3));
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Nudge B/);
		const file = mock.vault.getFileByPath('C/B.md');
		if (file !== null) await mock.vault.delete(file);
		await waitUntil(() => expect(view.contentEl.findAll('.ii-row')).toHaveLength(2));
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Nudge A/);
	});

	it('does not draw again what has not changed', async () => {
		const { rows, mock } = await openDashboard({ 'C/A.md': written('2026-11-10') });
		const [before] = rows();
		await mock.vault.create('Recipes/Soup.md', '# Soup');
		await afterBatch();
		expect(rows()[0]).toBe(before);
	});

	it('draws of 300 rows only those near the window, and reaches the last by key', async () => {
		const { el, rows, view, press } = await openDashboard(many);
		expect(el.find('.ii-section-heading .ii-count')?.textContent).toBe('300');
		expect(rows().length).toBeLessThanOrEqual(75);
		view.focusRows();
		press('End');
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Nudge Contact 299/);
		expect(document.activeElement?.getAttribute('aria-posinset')).toBe('300');
	});

	it('shows who is waited for in its second tab, and what happens next', async () => {
		const { el, rows } = await openDashboard({ 'C/Amara.md': written('2026-11-20') });
		const [, waiting] = el.findAll('[role="tab"]');
		waiting?.click();
		expect(waiting?.getAttribute('aria-selected')).toBe('true');
		expect(rows()[0]?.textContent).toContain('Amara');
		expect(rows()[0]?.find('.ii-row-why')?.textContent).toContain('Next');
	});

	it('goes from tab to tab by arrow key', async () => {
		const { el, press } = await openDashboard({ 'C/Amara.md': written('2026-11-20') });
		el.find('[role="tab"]')?.focus();
		press('ArrowRight');
		expect(document.activeElement?.textContent).toMatch(/^Waiting/);
		press('ArrowRight');
		expect(document.activeElement?.textContent).toMatch(/^Week/);
	});

	it('remembers the tab in the workspace, and takes no tab that it does not know', async () => {
		const { view } = await openDashboard();
		await view.setState({ page: 'waiting' }, { history: false });
		expect(view.getState()).toEqual({ page: 'waiting' });
		await view.setState({ page: 'nonsense' }, { history: false });
		expect(view.getState()).toEqual({ page: 'waiting' });
	});

	it('lists below the rows what could not be read, with its note and property', async () => {
		const { el } = await openDashboard({ 'C/Amara.md': contactNote({ outreach_sent: '03/04/2027' }) });
		expect(el.find('.ii-folded')?.textContent).toContain('Amara');
		expect(el.find('.ii-folded code')?.textContent).toBe('outreach_sent');
	});

	it('keeps no listener after it was closed', async () => {
		const { view, mock, rows } = await openDashboard();
		await view.onClose();
		view.unload();
		await mock.vault.create('C/A.md', written('2026-11-10'));
		await afterBatch();
		expect(rows()).toHaveLength(0);
	});
});
