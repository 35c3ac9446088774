// @vitest-environment happy-dom
import { SuggestModal, type Modal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWeekReportCommand } from '../../src/obsidian/commands/write-week-report';
import { nowAt } from '../../src/domain/days/now';
import { keepWindows } from './keep-windows';
import { contactNote, mockDesk, type MockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

let open: Modal[];

beforeEach(() => {
	open = keepWindows();
});

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

const goal = (status: string): string => `---\ntype: search_goal\ngoal_status: ${status}\n---\n`;
const meeting = (who: string, start: string): string => `---\ntype: meeting\ncontacts: ["[[${who}]]"]\nmeeting_status: confirmed\nmeeting_start: ${start}\ntimezone: America/Chicago\n---\n`;
const me = { 'Me.md': '---\ntype: profile\nmy_name: "Leila"\ntimezone: America/Chicago\n---\n' };

/** A desk on a day of November 2026, at noon, with this note at the front. */
async function desk(files: Readonly<Record<string, string>>, day = 25, active?: string): Promise<MockDesk> {
	const host = await mockDesk({ ...me, ...files });
	vi.spyOn(host.desk, 'now').mockReturnValue(nowAt(Date.UTC(2026, 10, day, 18), 'America/Chicago'));
	host.mock.workspace.getActiveFile = () => (active === undefined ? null : host.mock.vault.getFileByPath(active));
	return host;
}

async function shown({ desk: at }: MockDesk): Promise<Modal> {
	const run = writeWeekReportCommand.offer(at);
	if (run === undefined) throw new Error('It is not offered');
	void run();
	await waitUntil(() => expect(open).toHaveLength(1));
	const [modal] = open;
	if (modal === undefined) throw new Error('Nothing is open');
	return modal;
}

async function choicesOf(modal: Modal): Promise<readonly string[]> {
	if (!(modal instanceof SuggestModal)) throw new Error('No list is open');
	return (await modal.getSuggestions('')).map((item: unknown) => {
		const el = createDiv();
		modal.renderSuggestion(item, el);
		return el.textContent ?? '';
	});
}

describe('The command for the week report', () => {
	it('is offered where there is a goal, and asks for which only where several are pursued', async () => {
		expect(writeWeekReportCommand.offer((await desk({})).desk)).toBeUndefined();
		expect((await shown(await desk({ 'A.md': goal('active'), 'B.md': goal('paused') }))).titleEl.textContent).toBe('Week report for A');
		open.length = 0;
		expect(await choicesOf(await shown(await desk({ 'A.md': goal('active'), 'B.md': goal('active'), 'C.md': goal('paused') })))).toEqual(['A', 'B']);
	});

	it('takes the goal whose note is at the front, also one that is not pursued', async () => {
		const files = { 'A.md': goal('active'), 'B.md': goal('active'), 'C.md': goal('paused') };
		expect((await shown(await desk(files, 25, 'C.md'))).titleEl.textContent).toBe('Week report for C');
	});

	it('looks back on the week before until Wednesday, then on this one', async () => {
		const chosen = async (day: number): Promise<string | undefined> => {
			open.length = 0;
			document.body.replaceChildren();
			await shown(await desk({ 'A.md': goal('active') }, day));
			return document.querySelector('select')?.selectedOptions[0]?.textContent ?? undefined;
		};
		expect(await chosen(23)).toBe('Last week, Mon 16 Nov to Sun 22 Nov');
		expect(await chosen(25)).toBe('Last week, Mon 16 Nov to Sun 22 Nov');
		expect(await chosen(26)).toBe('This week, Mon 23 Nov to Sun 29 Nov');
	});

	it('asks whom it may name among the people of last week to next week who may be told of, with nobody ticked', async () => {
		const files = {
			'A.md': goal('active'),
			'Zoe.md': contactNote({ name: '"Zoe"' }), 'Ann.md': contactNote({ name: '"Ann"' }), 'Old.md': contactNote({ name: '"Old"' }), 'Kept.md': contactNote({ name: '"Kept"', confidential: 'true' }),
			'M1.md': meeting('Zoe', '2026-11-16T10:00'), 'M2.md': meeting('Ann', '2026-12-06T10:00'), 'M3.md': meeting('Old', '2026-11-15T10:00'), 'M4.md': meeting('Kept', '2026-11-24T10:00'), 'M5.md': meeting('Old', '2026-12-07T10:00'),
		};
		const modal = await shown(await desk(files));
		const boxes = [...modal.contentEl.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
		expect(boxes.map((box) => [box.parentElement?.textContent, box.checked])).toEqual([['Ann', false], ['Zoe', false]]);
	});
});
