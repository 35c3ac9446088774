// @vitest-environment happy-dom
import { SuggestModal, type Modal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allCommands } from '../../src/obsidian/commands/all-commands';
import { recordOutcomeOf } from '../../src/obsidian/commands/record-outcome';
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

const note = 'Interviews/Meetings/2036-10-27 Amara.md';

function meeting(start: string): string {
	return `---\ntype: meeting\ncontacts: ["[[Amara]]"]\nmeeting_status: confirmed\nconfirmed_on: 2026-10-26\nmeeting_start: ${start}\ntimezone: America/Chicago\nduration_min: 30\n---\n\n## Questions\n\n- Who decides?\n`;
}

/** A vault with the note of the meeting at the front. */
async function desk(start = '2036-10-27T15:30'): Promise<MockDesk> {
	const host = await mockDesk({
		'Me.md': '---\ntype: profile\nmy_name: "Leila"\ntimezone: America/Chicago\navailability: ["Mon-Fri 9:00-12:00"]\n---\n',
		'Amara.md': contactNote({ name: '"Amara Okafor"', reason_to_talk: '"She built the team."' }), [note]: meeting(start),
	});
	host.mock.workspace.getActiveFile = () => host.mock.vault.getFileByPath(note);
	return host;
}

function run({ desk: at }: MockDesk, id: string): Promise<void> {
	const command = allCommands.find((each) => each.id === id)?.offer(at);
	if (command === undefined) throw new Error(`${id} is not offered`);
	return command();
}

/** Chooses a line of the list that comes up under this question. */
async function choose(question: string, label: string): Promise<void> {
	await waitUntil(() => expect(questionOf(open.at(-1))).toBe(question));
	const list = open.at(-1);
	if (!(list instanceof SuggestModal)) throw new Error('No list is open');
	const items: readonly unknown[] = await list.getSuggestions('');
	const texts = items.map((item) => {
		const el = createDiv();
		list.renderSuggestion(item, el);
		return el.textContent ?? '';
	});
	open.pop();
	list.close();
	list.onChooseSuggestion(items[texts.findIndex((text) => text.startsWith(label))], new MouseEvent('click'));
}

function questionOf(modal: Modal | undefined): string | undefined {
	return modal instanceof SuggestModal ? modal.inputEl.placeholder : undefined;
}

function type(label: string, text: string): void {
	const input = [...document.querySelectorAll('input')].find((each) => [...each.labels ?? []].some(({ textContent }) => textContent === label) || each.getAttribute('aria-label') === label);
	if (input === undefined) throw new Error(`No field is called ${label}`);
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The text of the draft that is shown for review. */
async function reviewed(): Promise<string> {
	await waitUntil(() => expect(document.querySelector('.ii-review-text')).not.toBeNull());
	return document.querySelector<HTMLTextAreaElement>('.ii-review-text')?.value ?? '';
}

function press(text: string): void {
	const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
	if (button === undefined) throw new Error(`No button is called ${text}`);
	button.click();
}

describe('an appointment that changes', () => {
	it('moved: keeps its history and its questions, and offers the message with the old and the new time, which is sent once it is said', async () => {
		const host = await desk();
		const done = run(host, 'reschedule-meeting');
		await waitUntil(() => expect(open).toHaveLength(1));
		type('Date', '2036-10-29');
		type('Time', '10:00');
		document.querySelector<HTMLButtonElement>('.modal-button-container .mod-cta')?.click();
		open.pop();
		await choose('Write to them about the new time?', 'Draft a message');
		const text = await reviewed();
		expect(text).toContain('I am sorry: I have to move our conversation on Monday 27 October at 15:30. Would Wednesday 29 October at 10:00 suit you instead?');
		await done;
		const moved = await host.onDisk(note) ?? '';
		expect(moved).toContain('meeting_start: 2036-10-29T10:00:00');
		expect(moved).toContain('meeting_status: scheduled');
		expect(moved).toContain('previous_starts:\n  - "2036-10-27T15:30 America/Chicago"');
		expect(moved).toContain('reschedules: 1');
		expect(moved).not.toContain('confirmed_on');
		expect(moved).toContain('## Questions\n\n- Who decides?\n');
		expect(moved).toContain(text.split('\n')[2] ?? '?');
		expect(moved).not.toContain('sent on');
		press('I sent it');
		await waitUntil(async () => expect(await host.onDisk('Amara.md')).toMatch(/- \d{4}-\d\d-\d\d: Sent: Another time for Amara Okafor\./));
	});

	it('moved: writes no message where none is wanted', async () => {
		const host = await desk();
		const done = run(host, 'reschedule-meeting');
		await waitUntil(() => expect(open).toHaveLength(1));
		type('Date', '2036-10-29');
		document.querySelector<HTMLButtonElement>('.modal-button-container .mod-cta')?.click();
		open.pop();
		await choose('Write to them about the new time?', 'Not now');
		await done;
		expect(await host.onDisk(note)).toContain('meeting_start: 2036-10-29T15:30:00');
		expect(await host.onDisk(note)).not.toContain('## Drafts');
	});

	it.each([
		['They cancelled', 'them', 'Thank you for telling me that our conversation on Monday 27 October at 15:30 will not work.'],
		['I cancelled', 'me', 'I am sorry that I had to call off our conversation on Monday 27 October at 15:30.'],
	])('%s: keeps who did, and offers the message with other times in the right tone', async (answer, by, opening) => {
		const host = await desk();
		const done = run(host, 'cancel-meeting');
		await choose('Who cancelled the meeting with Amara Okafor?', answer);
		await choose('Write to them and offer other times?', 'Draft a message');
		expect(await reviewed()).toContain(opening);
		await done;
		expect(await host.onDisk(note)).toContain(`cancelled_by: ${by}`);
	});

	it('missed: asks what happened, and shows the kind note with two other times, which counts as nothing sent', async () => {
		const host = await desk('2025-10-27T15:30');
		const facts = host.desk.model.meeting(note);
		if (facts === undefined) throw new Error('no meeting');
		const done = recordOutcomeOf(host.desk, facts);
		await waitUntil(() => expect(questionOf(open.at(-1))).toContain('Did you meet Amara Okafor'));
		await choose(questionOf(open.at(-1)) ?? '', 'They did not come');
		expect(await reviewed()).toContain('I was there for our conversation on Monday 27 October at 15:30, and missed you; I hope all is well.');
		expect(await done).toBe(true);
		expect(await host.onDisk(note)).toContain('meeting_status: no-show');
		expect(host.desk.model.contact('Amara.md')?.contact.outreach_sent).toBeUndefined();
	});
});
