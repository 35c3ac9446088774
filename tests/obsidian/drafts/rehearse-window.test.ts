// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rehearsal } from '../../../src/actions/appointment/list-rehearsals';
import { RehearseWindow } from '../../../src/obsidian/drafts/rehearse-window';
import { mockApp } from '../mock-app';
import { keepWindows } from '../keep-windows';

const pitch: Rehearsal = { note: 'Me.md', title: 'Pitch, 30 seconds', parts: [{ title: '', text: 'I count <b>wards</b>.' }], words: 72, seconds: 30, aim: 30, times: 1, lastOn: undefined };

beforeEach(() => {
	vi.useFakeTimers();
	keepWindows();
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

function open() {
	const rehearsed = vi.fn(() => Promise.resolve(true));
	const modal = new RehearseWindow(mockApp().app, pitch, rehearsed);
	modal.open();
	const button = (text: string): HTMLElement | undefined => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
	return { modal, rehearsed, button };
}

describe('The window to rehearse in', () => {
	it('shows the words as they are, how long they take, and how often they were said', () => {
		open();
		expect(document.querySelector('.ii-rehearse-text')?.textContent).toBe('I count <b>wards</b>.');
		expect(document.querySelector('.ii-rehearse-measure')?.textContent).toBe('72 words, about 0:30 when spoken; it may take 0:30. Rehearsed once.');
	});

	it('runs a clock from Start to Stop, says by how much it was too long, and hands the seconds over', () => {
		const { button, rehearsed } = open();
		button('Start')?.click();
		vi.advanceTimersByTime(34_000);
		expect(document.querySelector('[role="timer"]')?.textContent).toBe('0:34');
		button('Stop')?.click();
		expect(document.querySelector('[role="status"]')?.textContent).toBe('34 seconds, 4 more than the 30 it should take.');
		expect(button('Again')).toBeDefined();
		expect(rehearsed).not.toHaveBeenCalled();
		button('I rehearsed it')?.click();
		expect(rehearsed.mock.calls).toEqual([[34]]);
	});

	it('can be done without the clock, and stops it when closed', () => {
		const { button, rehearsed, modal } = open();
		button('I rehearsed it')?.click();
		expect(rehearsed.mock.calls).toEqual([[undefined]]);
		button('Start')?.click();
		modal.onClose();
		expect(vi.getTimerCount()).toBe(0);
	});
});
