// @vitest-environment happy-dom
import { Modal, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture } from '../../src/actions/conversation/capture';
import { endMeeting } from '../../src/actions/conversation/end-meeting';
import { captureDeskCommands } from '../../src/obsidian/commands/capture';
import { MeetingPanelView } from '../../src/obsidian/meeting/meeting-panel-view';
import { drawStatusBar } from '../../src/obsidian/meeting/meeting-status-bar';
import { MeetingWatch } from '../../src/obsidian/meeting/meeting-watch';
import { runAction } from '../../src/obsidian/run-action';
import { afterBatch, contactNote, mockDesk, type MockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

const begin = new Date(2026, 10, 24, 9, 0).getTime();
const path = 'M/Talk.md';

function talk(properties = '', questions = '- [ ] Who decides about hiring on your team? *(3 min; because: your goal)*'): Readonly<Record<string, string>> {
	return {
		'C/Amara.md': contactNote({ name: 'Amara Eze', name_pronunciation: 'ah-MAH-rah EH-zeh', contact_category: '[alumni]', timezone: 'America/Chicago' }),
		[path]: `---
type: meeting
contacts: ["[[Amara]]"]
purpose: [learn-role]
meeting_status: in-progress
meeting_start: 2026-11-24T09:00
actual_start: 2026-11-24T09:00
timezone: America/Chicago
duration_min: 30
meeting_goals: ["Who decides about hiring?"]
${properties}---

## Questions

${questions}

## Notes

## Promises
`,
	};
}

interface Opened extends MockDesk {
	readonly el: HTMLElement;
	readonly view: MeetingPanelView;
	readonly watch: MeetingWatch;
	/** Moves the wall clock; a window that is looked at again looks at it. */
	readonly lookAt: (minute: number) => void;
	readonly spoken: () => string;
}

const watches: MeetingWatch[] = [];

async function openPanel(files: Readonly<Record<string, string>>, minute = 0): Promise<Opened> {
	vi.setSystemTime(begin + minute * 60_000);
	const host = await mockDesk(files);
	const watch = new MeetingWatch(host.desk);
	watches.push(watch);
	watch.load();
	const view = new MeetingPanelView(WorkspaceLeaf.create2__(host.mock).asOriginalType3__(), host.desk, watch);
	document.body.append(view.contentEl);
	await view.onOpen();
	await afterBatch();
	const el = view.contentEl;
	return {
		...host, view, watch, el,
		lookAt: (at) => {
			vi.setSystemTime(begin + at * 60_000);
			window.dispatchEvent(new Event('focus'));
		},
		spoken: () => el.find('[role="status"]')?.textContent ?? '',
	};
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
	for (const watch of watches.splice(0)) watch.unload();
	vi.useRealTimers();
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

describe('The meeting panel', () => {
	it('says while greeting why I wanted to meet them, and what the agenda of the note says for the step', async () => {
		const files = talk('', '- [ ] x');
		const agenda = '## Agenda\n\n- **09:00–09:02** Greeting, 2 min\n\t- They care about dogs.\n- **09:04–09:23** Core questions, 19 min\n\t- Listen.\n\n## Questions';
		const { el, lookAt } = await openPanel({
			'C/Amara.md': contactNote({ name: 'Amara Eze', reason_to_talk: '"She went from treating patients to analysing care."' }),
			[path]: (files[path] ?? '').replace('## Questions', agenda),
		}, 1);
		const lines = (): string[] => el.findAll('.ii-step-lines li').map((line) => line.textContent ?? '');
		expect(lines()).toEqual(['Why you wanted to meet: She went from treating patients to analysing care.', 'They care about dogs.']);
		lookAt(3);
		expect(lines()).toEqual([]);
		lookAt(6);
		expect(lines()).toEqual([]);
	});

	it('says that no meeting runs where none does', async () => {
		const { el } = await openPanel({});
		expect(el.find('.ii-no-meeting')?.textContent).toContain('No meeting is running');
		expect(el.findAll('[role="timer"]')).toEqual([]);
	});

	it('shows who it is and how the name is said, the time left, the step, the goals and the question to ask', async () => {
		const { el } = await openPanel(talk(), 6);
		expect(el.find('h2 bdi')?.textContent).toBe('Amara Eze');
		expect(el.find('.ii-person-said')?.textContent).toBe('ah-MAH-rah EH-zeh');
		expect(el.find('[role="timer"]')?.getAttribute('aria-label')).toBe('24 minutes left, until 09:30');
		expect(el.find('.ii-step.is-now .ii-step-title')?.textContent).toBe('Core questions');
		expect(el.find('.ii-goals .ii-tick')?.textContent).toBe('Who decides about hiring?');
		expect(el.find('.ii-question')?.textContent).toBe('Who decides about hiring on your team?');
		expect(el.findAll('.ii-probes li')).toHaveLength(3);
	});

	it('speaks at cues only, once each, and after a sleep only of the last one', async () => {
		const { lookAt, spoken } = await openPanel(talk(), 6);
		expect(spoken()).toBe('');
		lookAt(14);
		expect(spoken()).toBe('');
		lookAt(20);
		expect(spoken()).toMatch(/^Two more questions at most\./u);
		lookAt(24);
		expect(spoken()).toMatch(/^Two more questions at most\./u);
		lookAt(32);
		expect(spoken()).toBe('2 minutes over.');
	});

	it('draws anew when the next minute of the wall clock begins, without being looked at', async () => {
		vi.useRealTimers();
		vi.useFakeTimers({ toFake: ['Date'] });
		const { el, watch } = await openPanel(talk(), 6);
		watch.unload();
		vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
		vi.setSystemTime(begin + 6 * 60_000 + 20_000);
		watch.load();
		await vi.advanceTimersByTimeAsync(200);
		expect(el.find('.ii-clock-number')?.textContent).toBe('24');
		await vi.advanceTimersByTimeAsync(40_000);
		expect(el.find('.ii-clock-number')?.textContent).toBe('23');
	});

	it('leaves the keyboard on the control it was on when a minute passes', async () => {
		const { el, lookAt } = await openPanel(talk(), 6);
		const button = el.find('[data-key="answer"]');
		button?.focus();
		lookAt(7);
		expect(document.activeElement?.getAttribute('data-key')).toBe('answer');
	});

	it('keeps the keyboard when the meeting is ended elsewhere, under a button that goes away with it', async () => {
		const { el, desk } = await openPanel(talk(), 6);
		el.find('.ii-meeting-foot [data-key="end"]')?.focus();
		expect(document.activeElement?.getAttribute('aria-label')).toBe('End meeting');
		await runAction(desk, endMeeting, { meeting: path });
		await waitUntil(() => expect(el.find('.ii-no-meeting')?.textContent).toContain('No meeting is running'));
		expect(document.activeElement).toBe(el);
	});

	it('looks at the clock when the window is looked at again to which it was moved, and no longer when it is closed', async () => {
		const moved: ((win: Window) => unknown)[] = [];
		vi.spyOn(HTMLElement.prototype, 'onWindowMigrated').mockImplementation((listener) => {
			moved.push(listener);
			return () => undefined;
		});
		const { el, view, spoken } = await openPanel(talk(), 6);
		view.load();
		const second = Object.assign(new EventTarget(), { document: new EventTarget() });
		for (const listener of moved) listener(second as unknown as Window);
		const left = (): string | undefined => el.find('.ii-clock-number')?.textContent ?? undefined;
		vi.setSystemTime(begin + 20 * 60_000);
		expect(left()).toBe('24');
		second.dispatchEvent(new Event('focus'));
		expect(left()).toBe('10');
		expect(spoken()).toMatch(/^Two more questions at most/u);
		vi.setSystemTime(begin + 22 * 60_000);
		second.document.dispatchEvent(new Event('visibilitychange'));
		expect(left()).toBe('8');
		view.unload();
		vi.setSystemTime(begin + 23 * 60_000);
		second.dispatchEvent(new Event('focus'));
		expect(left()).toBe('8');
	});

	it('has a name for each control, and a role for each group', async () => {
		const { el } = await openPanel(talk(), 26);
		expect(el.getAttribute('aria-label')).toBe('Meeting');
		for (const button of el.findAll('button')) expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
		expect(el.find('[role="group"]')?.getAttribute('aria-label')).toBe('Capture');
		expect(el.findAll('[aria-live="polite"]')).toHaveLength(1);
	});

	it('offers "not today" when a name may be asked for, and takes it', async () => {
		const { el, desk } = await openPanel(talk(), 26);
		expect(el.find('.ii-gate')?.textContent).toContain('Ask for a name?');
		el.find('[data-key="not-today"]')?.click();
		await waitUntil(async () => expect(await desk.context().notes.read(path)).toContain('ask-later'));
		await waitUntil(() => expect(el.find('.ii-gate')?.textContent).toBe(''));
	});

	it('ticks a goal in the note', async () => {
		const { el, desk } = await openPanel(talk(), 10);
		el.find('.ii-goals input')?.click();
		await waitUntil(async () => expect(await desk.context().notes.read(path)).toContain('goals_met:\n  - "Who decides about hiring?"'));
	});

	it('writes nothing by the clock', async () => {
		const { desk, lookAt } = await openPanel(talk());
		const before = await desk.context().notes.read(path);
		for (let minute = 0; minute <= 40; minute++) lookAt(minute);
		await afterBatch();
		expect(await desk.context().notes.read(path)).toBe(before);
	});

	it('says so when the note of the running meeting goes away', async () => {
		const { app, el } = await openPanel(talk(), 6);
		const file = app.vault.getFileByPath(path);
		if (file !== null) await app.vault.delete(file);
		await waitUntil(() => expect(el.find('.ii-no-meeting')?.textContent).toContain('No meeting is running'));
	});
});

describe('The status bar', () => {
	it('shows the end and the minutes left, turns red beyond it, and is gone while no meeting runs', async () => {
		const { watch, lookAt } = await openPanel(talk(), 6);
		const el = document.body.createDiv();
		drawStatusBar(el, watch, () => undefined);
		expect(el.textContent).toBe('Until 09:30 · 24 min left · the questions begin');
		lookAt(15);
		expect(el.textContent).toBe('Until 09:30 · 15 min left · 1 goal not touched');
		lookAt(29);
		expect(el.textContent).toBe('Until 09:30 · 1 min left · close now');
		expect(el.getAttribute('aria-label')).toBe('Meeting: 1 minute left, until 09:30; close now');
		lookAt(33);
		expect(el.textContent).toBe('Until 09:30 · 3 min over');
		expect(el.hasClass('is-over')).toBe(true);
		const none = await openPanel({});
		const other = document.body.createDiv();
		drawStatusBar(other, none.watch, () => undefined);
		expect(other.textContent).toBe('');
	});
});

describe('The capture commands', () => {
	it('are offered only while a meeting runs', async () => {
		const { desk } = await openPanel(talk());
		expect(captureDeskCommands.every(({ offer }) => offer(desk) !== undefined)).toBe(true);
		const none = await mockDesk({ 'C/Amara.md': contactNote() });
		expect(captureDeskCommands.some(({ offer }) => offer(none.desk) !== undefined)).toBe(false);
	});

	it('show the line to type in the same turn, and let go of it with Enter before anything is written, so that nobody waits for the disk', async () => {
		const opened = vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
			document.body.append(this.containerEl);
			void this.onOpen();
		});
		const closed = vi.spyOn(Modal.prototype, 'close').mockImplementation(function (this: Modal) {
			this.containerEl.remove();
			this.onClose();
		});
		const { desk } = await openPanel(talk(), 5);
		for (const id of ['capture-note', 'capture-skill', 'capture-promise']) {
			void captureDeskCommands.find((command) => command.id === id)?.offer(desk)?.();
			const lineEl = document.activeElement;
			expect(opened).toHaveBeenCalledOnce();
			if (!(lineEl instanceof HTMLInputElement)) throw new Error('no line to type');
			lineEl.value = id;
			lineEl.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
			expect(closed).toHaveBeenCalledOnce();
			opened.mockClear();
			closed.mockClear();
		}
		await waitUntil(async () => expect(await desk.context().notes.read(path)).toMatch(/- 5' capture-note\n- 5' skill:: capture-skill\n[^]*- \[ \] I promised: capture-promise\n/u));
	});

	it('write one line after the other, however quickly they follow each other', async () => {
		const { desk } = await openPanel(talk(), 5);
		const lines = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
		const written = await Promise.all(lines.map((text) => runAction(desk, capture, { meeting: path, kind: 'skill', text })));
		expect(written).toEqual(lines.map(() => true));
		expect(await desk.context().notes.read(path)).toContain(lines.map((line) => `- 5' skill:: ${line}`).join('\n'));
	});
});
