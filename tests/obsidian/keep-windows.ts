import { Modal } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';

/** The mock closes each window after a moment; until the mocks are restored they stay, as in the app. Gives those that were opened, the last on top. */
export function keepWindows(): Modal[] {
	const open: Modal[] = [];
	vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
		open.push(this);
		document.body.append(this.containerEl);
		void this.onOpen();
	});
	return open;
}
