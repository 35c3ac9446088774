import { ConfirmationModal, Modal } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';

interface Shown {
	readonly focusedBefore: Element | null;
}

const shown = new WeakMap<Modal, Shown>();
const callbacks = new WeakMap<Modal, () => unknown>();
const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Makes modals appear, take the keys and the focus, and give both back when they close. */
export function dressModals(): void {
	dress(Modal.prototype, {
		constructor__() {
			this.containerEl.addClass('modal-container', 'mod-dim');
			const background = createDiv('modal-bg');
			background.addEventListener('click', () => this.close());
			this.containerEl.prepend(background);
			this.modalEl.addClass('modal');
			this.modalEl.tabIndex = -1;
			this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true' });
			const close = createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close', role: 'button', tabindex: '0' } });
			setIcon(close, 'x');
			close.addEventListener('click', () => this.close());
			close.addEventListener('keydown', (event) => {
				if (event.key === 'Enter' || event.key === ' ') this.close();
			});
			const header = createDiv('modal-header');
			header.append(this.titleEl);
			this.titleEl.addClass('modal-title');
			this.contentEl.addClass('modal-content');
			this.modalEl.replaceChildren(close, header, this.contentEl);
			this.scope.register([], 'Escape', () => {
				this.close();
				return false;
			});
			this.scope.register([], 'Tab', (event) => keepFocusIn(this.modalEl, event));
			this.scope.register(['Shift'], 'Tab', (event) => keepFocusIn(this.modalEl, event));
		},
		open() {
			if (shown.has(this)) return;
			shown.set(this, { focusedBefore: activeDocument.activeElement });
			activeDocument.body.append(this.containerEl);
			this.app.keymap.pushScope(this.scope);
			this.modalEl.setAttribute('aria-label', this.titleEl.getText());
			this.onOpen();
			if (!this.modalEl.contains(activeDocument.activeElement)) this.modalEl.focus();
		},
		close() {
			const was = shown.get(this);
			if (!was) return;
			shown.delete(this);
			this.containerEl.remove();
			this.app.keymap.popScope(this.scope);
			if (this.shouldRestoreSelection && was.focusedBefore instanceof HTMLElement && was.focusedBefore.isConnected) was.focusedBefore.focus();
			this.onClose();
			callbacks.get(this)?.();
		},
		setCloseCallback(callback) {
			callbacks.set(this, callback);
			return this;
		},
		setTitle(title) {
			this.titleEl.setText(title);
			this.modalEl.setAttribute('aria-label', title);
			return this;
		},
		setContent(content) {
			this.contentEl.setText(content);
			return this;
		},
	});
	dressConfirmation();
}

function dressConfirmation(): void {
	dress(ConfirmationModal.prototype, {
		constructor2__() {
			this.modalEl.addClass('mod-confirmation');
			this.buttonContainerEl.addClass('modal-button-container');
			this.modalEl.append(this.buttonContainerEl);
			// Every button closes, unless what it does says otherwise by a truthy result.
			this.buttonContainerEl.addEventListener('click', (event) => {
				if (event.target instanceof HTMLButtonElement && !event.defaultPrevented) this.close();
			});
		},
		addCancelButton(text = 'Cancel') {
			this.buttonContainerEl.createEl('button', { cls: 'mod-cancel', text });
			return this;
		},
	});
}

/** Tab goes round inside the modal: from its last control to its first and back. */
function keepFocusIn(box: HTMLElement, event: KeyboardEvent): boolean | undefined {
	const stops = box.findAll(focusable).filter((one) => one.offsetParent !== null || one === activeDocument.activeElement);
	const first = stops[0];
	const last = stops.at(-1);
	const at = activeDocument.activeElement;
	if (!first || !last) return false;
	const leaving = event.shiftKey ? at === first || at === box : at === last;
	if (!leaving && box.contains(at)) return undefined;
	(event.shiftKey ? last : first).focus();
	return false;
}
