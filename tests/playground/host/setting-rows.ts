import type {
	SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem,
} from 'obsidian';
import { Setting, SettingGroup } from 'obsidian-test-mocks/obsidian';
import { addControl, type ControlValues } from './setting-control';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** What rows need from the page they stand on. */
export interface SettingPageHost extends ControlValues {
	openPage(definition: SettingDefinitionPage): void;
	/** Called with what must be done when the rows are taken away. */
	onRemove(clean: () => void): void;
	/** Called with what looks anew whether rows are to be seen and to be used. */
	onRefresh(refresh: () => void): void;
}

/** Draws all definitions; single ones that follow each other share a group without a heading. */
export function drawDefinitions(items: readonly SettingDefinitionItem[], el: HTMLElement, page: SettingPageHost): void {
	let loose: SettingGroup | undefined;
	for (const item of items) {
		if (isGroup(item)) {
			loose = undefined;
			drawGroup(item, el, page);
		} else {
			loose ??= SettingGroup.create__(el);
			drawItem(item, loose, 0, page);
		}
	}
}

function drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList, el: HTMLElement, page: SettingPageHost): void {
	const group = SettingGroup.create__(el);
	if (definition.heading !== undefined) group.setHeading(definition.heading);
	if (definition.cls) group.addClass(...definition.cls.split(/\s+/).filter(Boolean));
	if (definition.type === 'list') group.addClass('mod-list');
	for (const add of definition.extraButtons ?? []) group.addExtraButton(add);
	const items = definition.items ?? [];
	const rows = items.map((item, i) => ({ item, setting: drawItem(item, group, i, page) }));
	if (definition.search) addSearch(definition.search, group, rows);
	if (isList(definition)) drawListParts(definition, group, rows.map((row) => row.setting));
	page.onRefresh(() => group.groupEl__.toggle(holds(definition.visible, true)));
}

function drawItem(item: SettingGroupItem, group: SettingGroup, index: number, page: SettingPageHost): Setting {
	const setting = Setting.create__(group.listEl).setName(item.name).setDesc(item.desc ?? '');
	if (isPage(item)) drawPageLink(item, setting, page);
	else if (item.control) addControl(setting, item.control, page);
	else if (item.render) {
		const clean = item.render(setting.asOriginalType__(), group.asOriginalType__());
		if (clean) page.onRemove(clean);
	} else if (item.action) makeAction(setting, item.action, index);
	page.onRefresh(() => {
		setting.settingEl.toggle(holds(item.visible, true));
		const disabled = isPage(item) ? undefined : (item.control?.disabled ?? ('disabled' in item ? item.disabled : undefined));
		if (disabled !== undefined) setting.setDisabled(holds(disabled, false));
	});
	return setting;
}

function drawPageLink(item: SettingDefinitionPage, setting: Setting, page: SettingPageHost): void {
	const value = typeof item.displayValue === 'function' ? item.displayValue() : item.displayValue;
	const status = typeof item.status === 'function' ? item.status() : item.status;
	if (value || status) setting.addDisplayValue((display) => display.setValue(value ?? null).setStatus(status ?? null));
	setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'chevron-right');
	makeAction(setting, () => page.openPage(item), 0);
}

function makeAction(setting: Setting, action: (el: HTMLElement, index: number) => void, index: number): void {
	const el = setting.settingEl;
	el.addClass('mod-action', 'tappable');
	el.setAttrs({ role: 'button', tabindex: 0 });
	el.addEventListener('click', (event) => {
		if (!event.defaultPrevented && !el.hasClass('is-disabled')) action(el, index);
	});
	el.addEventListener('keydown', (event) => {
		if (event.target === el && (event.key === 'Enter' || event.key === ' ')) el.click();
	});
}

function addSearch(search: NonNullable<SettingDefinitionGroup['search']>, group: SettingGroup, rows: readonly { item: SettingGroupItem; setting: Setting }[]): void {
	group.addSearch((field) => {
		field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
			for (const { item, setting } of rows) {
				const fits = isPage(item) || !holds(item.searchable, true) || search.match(item, query);
				setting.settingEl.toggle(fits && holds(item.visible, true));
			}
		});
	});
}

function drawListParts(list: SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
	if (rows.length === 0 && list.emptyState) group.listEl.createDiv('setting-list-empty').append(list.emptyState);
	for (const [i, row] of rows.entries()) {
		if (list.onReorder) addMoves(row, i, rows.length, list.onReorder);
		if (list.onDelete) row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => list.onDelete?.(i)));
	}
	const { addItem } = list;
	if (!addItem) return;
	const heading = group.groupEl__.querySelector('.setting-group-heading .setting-item-control');
	const button = (heading ?? group.groupEl__).createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: '0' } });
	setIcon(button, 'plus');
	setTooltip(button, addItem.name);
	button.addEventListener('click', () => addItem.action(button));
	button.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' || event.key === ' ') button.click();
	});
}

/** The app lets the person drag; two arrows do the same by mouse, finger and key. */
function addMoves(row: Setting, at: number, count: number, move: (from: number, to: number) => void): void {
	row.addExtraButton((up) => up.setIcon('arrow-up').setTooltip('Move up').setDisabled(at === 0).onClick(() => move(at, at - 1)));
	row.addExtraButton((down) => down.setIcon('arrow-down').setTooltip('Move down').setDisabled(at === count - 1).onClick(() => move(at, at + 1)));
}

function holds(condition: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return typeof condition === 'function' ? condition() : (condition ?? otherwise);
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isList(group: SettingDefinitionGroup): group is SettingDefinitionList {
	return group.type === 'list';
}

function isPage(item: SettingDefinition | SettingDefinitionPage): item is SettingDefinitionPage {
	return 'type' in item && item.type === 'page';
}
