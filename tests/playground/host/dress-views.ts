import { ItemView, View } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** Gives views the app's shape: a header with a title and actions, and the content under it. */
export function dressViews(): void {
	dress(View.prototype, {
		constructor2__() {
			this.containerEl.addClass('workspace-leaf-content');
		},
	});
	dress(ItemView.prototype, {
		constructor3__() {
			const header = this.containerEl.createDiv('view-header');
			header.createDiv('view-header-title-container').createDiv('view-header-title');
			header.createDiv('view-actions');
			this.contentEl.addClass('view-content');
			// The content stays the second child: plugins have long reached it by that place.
			this.containerEl.replaceChildren(header, this.contentEl);
		},
		addAction(icon, title, callback) {
			const action = createEl('a', { cls: 'clickable-icon view-action', attr: { role: 'button', tabindex: '0' } });
			setIcon(action, icon);
			setTooltip(action, title);
			action.addEventListener('click', callback);
			action.addEventListener('keydown', (event) => {
				if (event.key === 'Enter') action.click();
			});
			this.containerEl.querySelector('.view-actions')?.prepend(action);
			return action;
		},
	});
}
