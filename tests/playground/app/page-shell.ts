import type { Shell } from '../host/index';
import type { Frame } from './frame';
import type { SettingsWindow } from './settings-window';

/** What plugins may add to the window around the vault. */
export class PageShell implements Shell {
	#frame: Frame;
	#settings: SettingsWindow | null = null;

	constructor(frame: Frame) {
		this.#frame = frame;
	}

	/** The settings window needs the app, and the app needs its shell first. */
	use(settings: SettingsWindow): void {
		this.#settings = settings;
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		return this.#frame.addRibbonIcon(icon, title, callback);
	}

	addStatusBarItem(): HTMLElement {
		const item = this.#frame.addStatusBarItem();
		item.addClass('plugin-item');
		return item;
	}

	openSettings(tabId?: string): void {
		this.#settings?.show(tabId);
	}

	closeSettings(): void {
		this.#settings?.close();
	}
}
