import { Modal, PluginSettingTab, Setting, type SettingTab } from 'obsidian-test-mocks/obsidian';
import { closeSettingTab, renderSettingTab, type PlaygroundApp } from '../host/index';
import type { Appearance } from './appearance';
import type { PageClock } from './page-clock';

interface Page {
	id: string;
	name: string;
	open(el: HTMLElement): void;
	close(): void;
}

const nothing = (): void => undefined;

/** The settings window: the page's own look and clock, and the tab of every plugin. */
export class SettingsWindow extends Modal {
	#app: PlaygroundApp;
	#appearance: Appearance;
	#clock: PageClock;
	#list: HTMLElement;
	#content: HTMLElement;
	#current: Page | null = null;

	constructor(app: PlaygroundApp, appearance: Appearance, clock: PageClock) {
		super(app);
		this.#app = app;
		this.#appearance = appearance;
		this.#clock = clock;
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		this.#list = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist', 'aria-orientation': 'vertical', 'aria-label': 'Settings' } });
		this.#content = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' }).createDiv({ cls: 'vertical-tab-content', attr: { role: 'tabpanel', tabindex: 0 } });
	}

	/** Opens the window, at a page if one is named. */
	show(id?: string): void {
		if (!this.containerEl.isConnected) this.open();
		const pages = this.#pages();
		this.#go(pages.find((page) => page.id === id) ?? pages.at(-1) ?? null, pages);
	}

	override onClose(): void {
		this.#current?.close();
		this.#current = null;
		this.#content.empty();
	}

	#pages(): Page[] {
		const own: Page[] = [
			{ id: 'appearance', name: 'Appearance', open: (el) => this.#drawAppearance(el), close: nothing },
			{ id: 'playground', name: 'Playground', open: (el) => this.#drawPlayground(el), close: nothing },
		];
		return [...own, ...this.#app.settingTabs.map((tab) => this.#pluginPage(tab))];
	}

	#pluginPage(tab: SettingTab): Page {
		const { id, name } = tab instanceof PluginSettingTab ? tab.plugin__.manifest : { id: 'other', name: 'Other' };
		return { id, name, open: (el) => renderSettingTab(tab, el), close: () => closeSettingTab(tab) };
	}

	#go(page: Page | null, pages: Page[]): void {
		this.#current?.close();
		this.#current = page;
		this.#list.empty();
		for (const other of pages) {
			const item = this.#list.createEl('button', { cls: 'vertical-tab-nav-item', text: other.name, attr: { role: 'tab', 'aria-selected': other.id === page?.id } });
			item.toggleClass('is-active', other.id === page?.id);
			item.addEventListener('click', () => this.#go(other, pages));
		}
		this.#content.empty();
		page?.open(this.#content);
	}

	#drawAppearance(el: HTMLElement): void {
		new Setting(el).setName('Color scheme').addDropdown((dropdown) =>
			dropdown.addOptions({ system: 'As the system', light: 'Light', dark: 'Dark' }).setValue(this.#appearance.scheme).onChange((value) => this.#appearance.choose('scheme', value)),
		);
		new Setting(el)
			.setName('Direction of the interface')
			.setDesc('As with a language written from right to left. Notes follow their own text.')
			.addDropdown((dropdown) => dropdown.addOptions({ ltr: 'Left to right', rtl: 'Right to left' }).setValue(this.#appearance.direction).onChange((value) => this.#appearance.choose('direction', value)));
	}

	#drawPlayground(el: HTMLElement): void {
		let wanted = '';
		new Setting(el)
			.setName('Date and time')
			.setDesc('Set the clock of this page to see what falls due later. It runs on from there; the page loads again.')
			.addText((text) => {
				text.inputEl.type = 'datetime-local';
				text.inputEl.setAttribute('aria-label', 'Date and time');
				text.onChange((value) => (wanted = value));
			})
			.addButton((button) => button.setButtonText('Go').setCta().onClick(() => this.#travel(wanted)))
			.addButton((button) => button.setButtonText('Real time').onClick(() => this.#travel('')));
	}

	#travel(wallTime: string): void {
		this.#clock.travelTo(wallTime);
		const address = new URL(window.location.href);
		address.searchParams.delete('now');
		window.location.replace(address);
	}
}
