import { Notice } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';

/** How long the app shows a notice that says nothing of it, in milliseconds. */
const usual = 5000;

const timers = new WeakMap<Notice, number>();

/** Makes notices appear in the corner, go after their time or on a click, and take what they are given as it is. */
export function dressNotices(): void {
	dress(Notice.prototype, {
		constructor__(message, duration) {
			const box = activeDocument.body.querySelector('.notice-container') ?? activeDocument.body.createDiv('notice-container');
			this.containerEl.addClass('notice');
			this.messageEl.addClass('notice-message');
			this.noticeEl.remove();
			this.noticeEl = this.containerEl;
			// The mocks keep a copy, in which nothing that can be clicked would work.
			this.setMessage(message);
			box.append(this.containerEl);
			this.containerEl.addEventListener('click', () => this.hide());
			const time = duration ?? usual;
			if (time > 0) timers.set(this, window.setTimeout(() => this.hide(), time));
		},
		setMessage(message) {
			this.messageEl.setText(message);
			return this;
		},
		hide() {
			window.clearTimeout(timers.get(this));
			this.containerEl.remove();
		},
	});
}
