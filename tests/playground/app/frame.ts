import { Menu } from 'obsidian-test-mocks/obsidian';
import { setIcon } from '../host/index';

/** What stands around the workspace: ribbon, status bar, and on a phone the bar at the bottom. */
export class Frame {
	readonly workspaceEl: HTMLElement;
	readonly #ribbon: HTMLElement;
	readonly #status: HTMLElement;
	readonly #bottom: HTMLElement;

	constructor(parent: HTMLElement, isPhone: boolean) {
		const app = parent.createDiv('app-container');
		const row = app.createDiv('horizontal-main-container');
		this.#ribbon = row.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar', 'aria-orientation': 'vertical', 'aria-label': 'Ribbon' } });
		this.workspaceEl = row.createDiv('workspace');
		this.#status = app.createDiv({ cls: 'status-bar', attr: { role: 'status' } });
		this.#bottom = app.createDiv({ cls: 'mobile-navbar', attr: { role: 'toolbar', 'aria-label': 'Navigation' } });
		this.#ribbon.toggle(!isPhone);
		this.#status.toggle(!isPhone);
		this.#bottom.toggle(isPhone);
	}

	/** An icon in the ribbon. A phone has no ribbon: there it is an item of the menu in the bottom bar. */
	addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.#ribbon.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title } });
		setIcon(button, icon);
		button.addEventListener('click', (event) => void run(event));
		return button;
	}

	/** Page actions at the foot of the ribbon. */
	addRibbonFoot(icon: string, title: string, run: () => void): void {
		const foot = this.#ribbon.querySelector<HTMLElement>('.side-dock-settings') ?? this.#ribbon.createDiv('side-dock-settings');
		const button = foot.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title } });
		setIcon(button, icon);
		button.addEventListener('click', run);
	}

	addStatusBarItem(): HTMLElement {
		return this.#status.createDiv('status-bar-item');
	}

	addBottomButton(icon: string, title: string, run: (event: MouseEvent) => void): void {
		const button = this.#bottom.createEl('button', { cls: 'clickable-icon mobile-navbar-action', attr: { 'aria-label': title } });
		setIcon(button, icon);
		button.addEventListener('click', run);
	}

	/** The ribbon's actions as a menu, which is how a phone offers them. */
	showRibbonMenu(event: MouseEvent): void {
		const menu = Menu.create2__();
		for (const button of this.#ribbon.findAll('.side-dock-ribbon-action')) {
			menu.addItem((item) => item.setTitle(button.getAttribute('aria-label') ?? '').onClick(() => button.click()));
		}
		menu.showAtMouseEvent(event);
	}
}
