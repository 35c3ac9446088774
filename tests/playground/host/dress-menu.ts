import { Menu, MenuItem } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';

interface Shown {
	readonly el: HTMLElement;
	readonly focusedBefore: Element | null;
	readonly stop: () => void;
}

const shown = new WeakMap<Menu, Shown>();
const hideCallbacks = new WeakMap<Menu, () => unknown>();
const withoutIcons = new WeakSet<Menu>();

/** Makes menus appear where they are asked for, go by the arrow keys, and close when something is chosen or left. */
export function dressMenus(): void {
	dress(Menu.prototype, {
		showAtMouseEvent(event) {
			event.preventDefault();
			return this.showAtPosition({ x: event.clientX, y: event.clientY });
		},
		showAtPosition(position) {
			show(this, position.x, position.y);
			return this;
		},
		setNoIcon() {
			withoutIcons.add(this);
			return this;
		},
		onHide(callback) {
			hideCallbacks.set(this, callback);
		},
		hide() {
			hide(this);
			return this;
		},
		close() {
			hide(this);
		},
	});
}

/** The menu of an event: the mocks make a new one for each call, the app one for each event. */
const ofEvent = new WeakMap<Event, Menu>();

export function menuForEvent(event: MouseEvent | PointerEvent): Menu {
	const menu = ofEvent.get(event) ?? Menu.create2__();
	ofEvent.set(event, menu);
	return menu;
}

function show(menu: Menu, x: number, y: number): void {
	hide(menu);
	const el = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
	const items = menu.items__.flatMap((item) => {
		if (item instanceof MenuItem) return [drawItem(menu, item, el)];
		el.createDiv('menu-separator');
		return [];
	});
	const away = (event: Event): void => {
		if (!(event.target instanceof Node) || !el.contains(event.target)) hide(menu);
	};
	const keys = (event: KeyboardEvent): void => moveByKey(menu, items.filter((one) => !one.hasClass('is-disabled')), event);
	el.addEventListener('keydown', keys);
	activeDocument.addEventListener('mousedown', away, true);
	shown.set(menu, { el, focusedBefore: activeDocument.activeElement, stop: () => activeDocument.removeEventListener('mousedown', away, true) });
	activeDocument.body.append(el);
	el.setCssStyles({
		left: `${Math.max(0, Math.min(x, window.innerWidth - el.offsetWidth - 8))}px`,
		top: `${Math.max(0, Math.min(y, window.innerHeight - el.offsetHeight - 8))}px`,
	});
	el.focus();
}

function drawItem(menu: Menu, item: MenuItem, menuEl: HTMLElement): HTMLElement {
	const el = menuEl.createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1', 'data-section': item.section__ } });
	el.toggleClass('is-disabled', item.disabled__ || item.isLabel__);
	el.toggleClass('is-label', item.isLabel__);
	el.toggleClass('is-warning', item.warning__);
	const icon = el.createDiv('menu-item-icon');
	if (item.icon__ && !withoutIcons.has(menu)) setIcon(icon, item.icon__);
	const title = el.createDiv('menu-item-title');
	title.append(typeof item.title__ === 'string' ? item.title__ : item.title__.cloneNode(true));
	if (item.checked__) setIcon(el.createDiv('menu-item-icon mod-checked'), 'check');
	if (item.submenu__) setIcon(el.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
	el.addEventListener('mouseenter', () => el.focus());
	el.addEventListener('click', (event) => choose(menu, item, el, event));
	el.addEventListener('keydown', (event) => {
		const opens = event.key === 'ArrowRight' && item.submenu__ !== null;
		if (event.key === 'Enter' || event.key === ' ' || opens) choose(menu, item, el, event);
	});
	return el;
}

function choose(menu: Menu, item: MenuItem, el: HTMLElement, event: KeyboardEvent | MouseEvent): void {
	event.preventDefault();
	event.stopPropagation();
	if (item.disabled__ || item.isLabel__) return;
	const at = el.getBoundingClientRect();
	if (item.submenu__) {
		item.submenu__.onHide(() => hide(menu));
		return show(item.submenu__, at.right, at.top);
	}
	hide(menu);
	item.onClick__?.(event);
}

function hide(menu: Menu): void {
	const was = shown.get(menu);
	if (!was) return;
	shown.delete(menu);
	was.stop();
	was.el.remove();
	if (was.focusedBefore instanceof HTMLElement && was.focusedBefore.isConnected) was.focusedBefore.focus();
	hideCallbacks.get(menu)?.();
}

function moveByKey(menu: Menu, items: readonly HTMLElement[], event: KeyboardEvent): void {
	const at = items.findIndex((one) => one === activeDocument.activeElement);
	const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
	if (event.key === 'Escape' || event.key === 'Tab') hide(menu);
	else if (to === undefined) return;
	else items.at(to >= items.length ? 0 : to)?.focus();
	event.preventDefault();
	event.stopPropagation();
}
