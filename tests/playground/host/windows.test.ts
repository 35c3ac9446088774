// @vitest-environment happy-dom
import type { FuzzySuggestModal as AppsFuzzySuggestModal } from 'obsidian';
import { FuzzySuggestModal, Menu, Modal, Notice, Scope, Setting, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newTestApp, type TestApp } from './create-test-app';
import { dressPage } from './obsidian-module';
import { waitUntil } from '../../wait-until';

dressPage();

let host: TestApp;

beforeEach(async () => {
	document.body.replaceChildren();
	host = newTestApp();
	await host.app.start({ plugins: [], layout: async () => undefined });
});

afterEach(() => host.app.stop());

function press(key: string, options: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
	(document.activeElement ?? document.body).dispatchEvent(event);
	return event;
}

function texts(selector: string): string[] {
	return [...document.querySelectorAll(selector)].map((el) => el.textContent);
}

// The mocks leave two of its methods to whoever extends it; the app, and what we dress it with, do not.
const Fuzzy = FuzzySuggestModal as unknown as typeof AppsFuzzySuggestModal;

class Colours extends Fuzzy<string> {
	readonly heard: string[] = [];
	override getItems(): string[] {
		return ['Dark red', 'Green', 'Red', 'Rubber duck'];
	}
	override getItemText(item: string): string {
		return item;
	}
	override onChooseItem(item: string): void {
		this.heard.push(`chose ${item}, ${document.querySelector('.prompt') ? 'open' : 'closed'}`);
	}
	override onClose(): void {
		this.heard.push('closed');
	}
}

describe('a modal', () => {
	it('appears with the app’s class names, takes the focus, and gives it back on Escape', () => {
		const before = document.body.createEl('button');
		before.focus();
		const modal = Modal.create__(host.app).setTitle('Hello');
		const heard: string[] = [];
		modal.onClose = () => heard.push('onClose');
		modal.setCloseCallback(() => heard.push('callback'));
		modal.open();
		expect(document.querySelector('.modal-container > .modal-bg + .modal > .modal-header > .modal-title')?.textContent).toBe('Hello');
		expect(modal.modalEl.contains(document.activeElement)).toBe(true);
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(document.querySelector('.modal-container')).toBeNull();
		expect(document.activeElement).toBe(before);
		expect(heard).toEqual(['onClose', 'callback']);
	});

	it('keeps keys from what lies under it, also from a modal under it', () => {
		const below = vi.fn();
		host.app.scope.register(['Mod'], 'p', below);
		const first = Modal.create__(host.app);
		const second = Modal.create__(host.app);
		first.open();
		second.open();
		press('p', { ctrlKey: true });
		press('Escape');
		expect(below).not.toHaveBeenCalled();
		expect(document.querySelectorAll('.modal')).toHaveLength(1);
		press('Escape');
		press('p', { ctrlKey: true });
		expect(below).toHaveBeenCalledTimes(1);
	});

	it('does not close while the person composes a character', () => {
		Modal.create__(host.app).open();
		press('Escape', { isComposing: true });
		expect(document.querySelectorAll('.modal')).toHaveLength(1);
	});
});

describe('a suggester', () => {
	it('tells the choice after it has closed', async () => {
		const modal = new Colours(host.app.asOriginalType__());
		modal.open();
		modal.inputEl.value = 'red';
		modal.inputEl.trigger('input');
		await waitUntil(() => expect(texts('.suggestion-item')).toEqual(['Red', 'Dark red', 'Rubber duck']));
		press('ArrowDown');
		press('Enter');
		expect(modal.heard).toEqual(['closed', 'chose Dark red, closed']);
	});

	it('says that nothing was found and stays when Enter is pressed', async () => {
		const modal = new Colours(host.app.asOriginalType__());
		modal.emptyStateText = 'No such colour';
		modal.open();
		modal.inputEl.value = 'xyz';
		modal.inputEl.trigger('input');
		await waitUntil(() => expect(texts('.suggestion-empty')).toEqual(['No such colour']));
		press('Enter');
		expect(modal.heard).toEqual([]);
	});

	it('shows the answer to what was typed last, whichever comes first', async () => {
		class Slow extends SuggestModal<string> {
			override async getSuggestions(query: string): Promise<string[]> {
				await new Promise((resolve) => setTimeout(resolve, query === 'a' ? 30 : 5));
				return [`for ${query}`];
			}
			override renderSuggestion(value: string, el: HTMLElement): void {
				el.setText(value);
			}
			override onChooseSuggestion(): void {
				throw new Error('nobody chose');
			}
		}
		const modal = new Slow(host.app);
		modal.open();
		for (const query of ['a', 'ab']) {
			modal.inputEl.value = query;
			modal.inputEl.trigger('input');
		}
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect(texts('.suggestion-item')).toEqual(['for ab']);
	});

	it('goes round at the ends of its list', async () => {
		const modal = new Colours(host.app.asOriginalType__());
		modal.open();
		await waitUntil(() => expect(texts('.suggestion-item')).toHaveLength(4));
		press('ArrowUp');
		expect(texts('.suggestion-item.is-selected')).toEqual(['Rubber duck']);
		press('ArrowDown');
		expect(texts('.suggestion-item.is-selected')).toEqual(['Dark red']);
		modal.close();
	});
});

describe('notices and menus', () => {
	it('shows a notice with what can be clicked in it, until its time is over', () => {
		vi.useFakeTimers();
		const undo = vi.fn();
		const message = createFragment((fragment) => fragment.createEl('button', { text: 'Undo' }).addEventListener('click', undo));
		new Notice(message, 1000);
		new Notice('stays', 0);
		document.querySelector<HTMLElement>('.notice-container .notice button')?.click();
		expect(undo).toHaveBeenCalledTimes(1);
		expect(texts('.notice')).toEqual(['stays']);
		vi.advanceTimersByTime(60_000);
		expect(texts('.notice')).toEqual(['stays']);
		vi.useRealTimers();
	});

	it('goes through a menu by keys, past separators and what is disabled', () => {
		const heard: string[] = [];
		const menu = Menu.create2__();
		menu.addItem((item) => item.setTitle('Done').onClick(() => heard.push('done')));
		menu.addSeparator();
		menu.addItem((item) => item.setTitle('Draft').setDisabled(true));
		menu.addItem((item) => item.setTitle('Skip').setIcon('x').onClick(() => heard.push('skip')));
		menu.onHide(() => heard.push('hidden'));
		menu.showAtPosition({ x: 1, y: 1 });
		expect(texts('.menu-item-title')).toEqual(['Done', 'Draft', 'Skip']);
		press('ArrowDown');
		press('ArrowDown');
		press('Enter');
		expect(heard).toEqual(['hidden', 'skip']);
		expect(document.querySelector('.menu')).toBeNull();
	});
});

describe('the rest', () => {
	it('does not let a listener that fails stop the others', () => {
		vi.useFakeTimers();
		const heard = vi.fn();
		host.app.vault.on('x', () => {
			throw new Error('first');
		});
		host.app.vault.on('x', heard);
		host.app.vault.trigger('x', 1);
		expect(heard).toHaveBeenCalledWith(1);
		expect(() => vi.runAllTimers()).toThrow('first');
		vi.useRealTimers();
	});

	it('asks the scope above for a key that a scope does not know', () => {
		const above = vi.fn(() => false);
		host.app.scope.register([], 'F2', above);
		host.app.keymap.pushScope(Scope.create__(host.app.scope));
		expect(press('F2').defaultPrevented).toBe(true);
		expect(above).toHaveBeenCalledTimes(1);
	});

	it('gives an event to a listener only where its selector fits, with the element that fits', () => {
		const box = document.body.createDiv();
		const inner = box.createDiv('row').createSpan('label');
		const heard: string[] = [];
		const listen = (_: Event, target: HTMLElement): number => heard.push(target.className);
		box.on('click', '.row', listen);
		inner.click();
		box.click();
		box.off('click', '.row', listen);
		inner.click();
		expect(heard).toEqual(['row']);
	});

	it('gives a setting the app’s shape and its controls do what they say', () => {
		const heard: unknown[] = [];
		new Setting(document.body).setName('Name').addToggle((toggle) => toggle.onChange((value) => heard.push(value))).addText((text) => text.onChange((value) => heard.push(value)));
		expect(document.querySelector('.setting-item > .setting-item-info > .setting-item-name')?.textContent).toBe('Name');
		document.querySelector<HTMLElement>('.setting-item-control .checkbox-container')?.click();
		const field = document.querySelector<HTMLInputElement>('.setting-item-control input[type="text"]');
		if (field) field.value = 'typed';
		field?.trigger('input');
		expect(heard).toEqual([true, 'typed']);
	});
});
