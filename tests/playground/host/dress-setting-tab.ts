import type { SettingDefinitionPage } from 'obsidian';
import { SettingPage, SettingTab } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';
import { drawDefinitions, type SettingPageHost } from './setting-rows';

interface Shown {
	/** The pages opened one in the other; empty on the tab itself. */
	readonly pages: SettingDefinitionPage[];
	readonly refreshes: (() => void)[];
	readonly cleanups: (() => void)[];
}

const shown = new WeakMap<SettingTab, Shown>();

/** Makes a plugin's settings page draw itself again when the plugin says that something changed. */
export function dressSettingTabs(): void {
	dress(SettingTab.prototype, {
		update() {
			this.settingItems = this.getSettingDefinitions();
			if (shown.has(this)) draw(this);
		},
		refreshDomState() {
			for (const refresh of shown.get(this)?.refreshes ?? []) refresh();
		},
		hide() {
			clear(this);
			shown.delete(this);
		},
	});
}

/** Shows a settings page in an element: by its definitions where it gives any, else by its own `display`. */
export function renderSettingTab(tab: SettingTab, containerEl: HTMLElement): void {
	tab.containerEl.addClass('vertical-tab-content');
	containerEl.replaceChildren(tab.containerEl);
	shown.set(tab, { pages: [], refreshes: [], cleanups: [] });
	tab.settingItems = tab.getSettingDefinitions();
	if (tab.settingItems.length > 0) draw(tab);
	else tab.display();
}

/** Takes a settings page away. */
export function closeSettingTab(tab: SettingTab): void {
	tab.hide();
	tab.containerEl.remove();
}

function clear(tab: SettingTab): void {
	const was = shown.get(tab);
	for (const clean of was?.cleanups.splice(0) ?? []) clean();
	was?.refreshes.splice(0);
	tab.containerEl.empty();
}

function draw(tab: SettingTab): void {
	const state = shown.get(tab);
	if (!state) return;
	clear(tab);
	const host: SettingPageHost = {
		app: tab.app,
		get: (key) => tab.getControlValue(key),
		set: async (key, value) => {
			await Promise.resolve(tab.setControlValue(key, value));
			tab.refreshDomState();
		},
		openPage: (page) => {
			state.pages.push(page);
			draw(tab);
		},
		onRemove: (clean) => state.cleanups.push(clean),
		onRefresh: (refresh) => state.refreshes.push(refresh),
	};
	const page = currentPage(tab, state);
	if (!page) drawDefinitions(tab.settingItems, tab.containerEl, host);
	else drawPage(tab, page, state, host);
	tab.refreshDomState();
}

/** After an update, a page is looked up anew by the names that led to it, so that it shows the new definitions. */
function currentPage(tab: SettingTab, { pages }: Shown): SettingDefinitionPage | undefined {
	let items = tab.settingItems;
	let found: SettingDefinitionPage | undefined;
	for (const { name } of pages) {
		const inGroups = items.flatMap((item) => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item]));
		found = inGroups.find((item): item is SettingDefinitionPage => 'type' in item && item.type === 'page' && item.name === name);
		items = found?.items ?? [];
	}
	return found;
}

function drawPage(tab: SettingTab, definition: SettingDefinitionPage, state: Shown, host: SettingPageHost): void {
	const bar = tab.containerEl.createDiv('setting-page-titlebar');
	const back = bar.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': 'Back', role: 'button', tabindex: '0' } });
	setIcon(back, 'arrow-left');
	const leave = (): void => {
		state.pages.pop();
		draw(tab);
	};
	back.addEventListener('click', leave);
	back.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' || event.key === ' ') leave();
	});
	bar.createDiv({ cls: 'setting-page-title', text: definition.name });
	if (definition.items) return drawDefinitions(definition.items, tab.containerEl, host);
	const page: unknown = definition.page?.();
	if (!(page instanceof SettingPage)) return;
	tab.containerEl.append(page.rootEl);
	if ('display' in page && typeof page.display === 'function') page.display();
	host.onRemove(() => page.hide());
}
