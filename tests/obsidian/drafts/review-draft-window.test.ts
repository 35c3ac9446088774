// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftForReview } from '../../../src/actions/drafts/list-drafts';
import { calendarDate } from '../../../src/domain/days/calendar-date';
import type { CalendarDate } from '../../../src/domain/days/read-date';
import { ReviewDraftWindow } from '../../../src/obsidian/drafts/review-draft-window';
import { mockApp } from '../mock-app';
import { waitUntil } from '../../wait-until';
import { keepWindows } from '../keep-windows';

const today = calendarDate('2026-11-23') ?? ('' as CalendarDate);

const draft: DraftForReview = {
	id: '1', note: 'Amara.md', kind: 'outreach', channel: 'email', person: 'Amara.md', title: 'Outreach by email', subject: 'A question', email: 'amara@example.com',
	text: 'Dear Amara,\n\nCould we talk?', sentOn: undefined,
	recheck: (text) => [{ id: 'length', passed: false, says: `${text.length} characters.`, advice: 'Shorten it.' }],
	checks: [
		{ id: 'length', passed: true, says: '5 words; at most 75.', advice: '' },
		{ id: 'reason', passed: false, says: 'It gives no reason.', advice: 'Note a reason to talk.' },
	],
};

let copied: string[];

beforeEach(() => {
	copied = [];
	keepWindows();
	vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

function review(changed: Partial<DraftForReview> = {}) {
	const handlers = { today, emailProperty: 'e-mail', open: vi.fn(), save: vi.fn(() => Promise.resolve(true)), sent: vi.fn(() => Promise.resolve(true)) };
	new ReviewDraftWindow(mockApp().app, { ...draft, ...changed }, handlers).open();
	const button = (text: string): HTMLElement | undefined => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
	return { ...handlers, button };
}

describe('The window that reviews a draft', () => {
	it('shows the text as it is, what failed with what to change, and folds away what passed', () => {
		review({ text: 'Dear O\'Rourke & <b>Sons</b>' });
		expect(document.querySelector('.ii-review-text')?.textContent).toBe('Dear O\'Rourke & <b>Sons</b>');
		expect(document.querySelector('.ii-review-heading')?.textContent).toBe('One thing to look at');
		expect(document.querySelector('.is-failed')?.textContent).toBe('It gives no reason.Note a reason to talk.');
		expect(document.querySelector('details summary')?.textContent).toBe('1 check passes');
	});

	it('copies the text at once where nothing is missing', async () => {
		review().button('Copy')?.click();
		await waitUntil(() => expect(copied).toEqual([draft.text]));
	});

	it('lets a text that names somebody confidential leave only when asked twice, by the clipboard and by mail', async () => {
		const opened = vi.spyOn(window, 'open').mockReturnValue(null);
		const { button } = review({ recheck: () => [{ id: 'confidential', passed: false, says: 'It names Jo, marked as confidential.', advice: 'Take the name out.' }] });
		button('Copy')?.click();
		button('Open in mail')?.click();
		expect(document.querySelector('.ii-review-warning')?.textContent).toBe('It names Jo, marked as confidential. Take the name out.');
		await Promise.resolve();
		expect([copied, opened.mock.calls]).toEqual([[], []]);
		button('Copy anyway')?.click();
		button('Open in mail anyway')?.click();
		await waitUntil(() => expect(copied).toEqual([draft.text]));
		expect(opened).toHaveBeenCalledTimes(1);
	});

	it('warns before it copies a text with a hole in it, and copies it when asked again', async () => {
		const { button } = review({ text: 'Dear Amara, [add: reason to talk]' });
		button('Copy')?.click();
		expect(document.querySelector('[role="alert"]')?.textContent).toContain('[add: reason to talk]');
		expect(copied).toEqual([]);
		button('Copy anyway')?.click();
		await waitUntil(() => expect(copied).toHaveLength(1));
	});

	it('warns before it hands a text with a hole in it to the mail program', () => {
		const opened = vi.spyOn(window, 'open').mockReturnValue(null);
		const { button } = review({ text: 'Dear Amara, [add: reason to talk]' });
		button('Open in mail')?.click();
		expect(document.querySelector('[role="alert"]')?.textContent).toContain('[add: reason to talk]');
		expect(opened).not.toHaveBeenCalled();
		button('Open in mail anyway')?.click();
		expect(opened).toHaveBeenCalledTimes(1);
	});

	it('opens a letter in the mail program with subject and text', () => {
		const open = vi.spyOn(window, 'open').mockReturnValue(null);
		review().button('Open in mail')?.click();
		expect(open.mock.calls).toEqual([['mailto:amara@example.com?subject=A%20question&body=Dear%20Amara%2C%0D%0A%0D%0ACould%20we%20talk%3F']]);
	});

	it('puts a text that is too long for an address on the clipboard', async () => {
		const open = vi.spyOn(window, 'open').mockReturnValue(null);
		const text = '王'.repeat(400);
		review({ text }).button('Open in mail')?.click();
		await waitUntil(() => expect(open).toHaveBeenCalled());
		expect(copied).toEqual([text]);
		expect(String(open.mock.calls[0]?.[0]).length).toBeLessThan(2_000);
	});

	it('offers no mail without an address, and no second sending', () => {
		const { button } = review({ email: undefined, sentOn: today });
		expect(button('Open in mail')).toBeUndefined();
		expect(button('I sent it')).toBeUndefined();
		expect(document.querySelector('.ii-review-sent')?.textContent).toBe('Sent on Mon 23 Nov.');
	});

	it('tells that it was sent only when the person says so', async () => {
		const { button, sent } = review();
		button('Copy')?.click();
		expect(sent).not.toHaveBeenCalled();
		button('I sent it')?.click();
		await waitUntil(() => expect(sent).toHaveBeenCalledTimes(1));
	});

	it('leads to the note to change the text', () => {
		const { button, open } = review();
		button('Edit in note')?.click();
		expect(open).toHaveBeenCalledTimes(1);
	});

	it('runs the checks again on the text as it is edited, copies that, and saves it once when it is left', async () => {
		const { button, save, sent } = review();
		const textEl = document.querySelector('textarea');
		if (textEl === null) throw new Error('no text');
		textEl.value = 'Dear Amara';
		textEl.dispatchEvent(new Event('input'));
		await waitUntil(() => expect(document.querySelector('.is-failed')?.textContent).toBe('10 characters.Shorten it.'));
		button('Copy')?.click();
		await waitUntil(() => expect(copied).toEqual(['Dear Amara']));
		expect(save).not.toHaveBeenCalled();
		button('I sent it')?.click();
		await waitUntil(() => expect(sent).toHaveBeenCalledTimes(1));
		expect(save.mock.calls).toEqual([['Dear Amara']]);
	});

	it('shows a text once more that the note could not take, and gives it up when it is left again as it is', async () => {
		const { button, save, open } = review();
		save.mockResolvedValue(false);
		const typed = 'Dear Amara, twenty minutes';
		const textEl = document.querySelector('textarea');
		if (textEl === null) throw new Error('no text');
		textEl.value = typed;
		textEl.dispatchEvent(new Event('input'));
		button('Edit in note')?.click();
		await waitUntil(() => expect(document.querySelector('textarea')?.value).toBe(typed));
		button('Copy')?.click();
		await waitUntil(() => expect(copied).toEqual([typed]));
		button('Edit in note')?.click();
		await waitUntil(() => expect(open).toHaveBeenCalledTimes(2));
		expect(document.querySelector('textarea')).toBeNull();
		expect(save).toHaveBeenCalledTimes(1);
	});

	it('does not mark as sent what could not be saved, and saves nothing that was not changed', async () => {
		const { button, save, sent } = review();
		save.mockResolvedValue(false);
		const textEl = document.querySelector('textarea');
		if (textEl === null) throw new Error('no text');
		textEl.value = 'Dear Amara';
		textEl.dispatchEvent(new Event('input'));
		button('I sent it')?.click();
		await waitUntil(() => expect(save).toHaveBeenCalledTimes(1));
		expect(sent).not.toHaveBeenCalled();
		document.body.replaceChildren();
		const untouched = review();
		untouched.button('Edit in note')?.click();
		expect(untouched.save).not.toHaveBeenCalled();
	});
});
