/** What the window around the vault offers to plugins. The page has a real one; tests have one that is not shown. */
export interface Shell {
	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement;
	addStatusBarItem(): HTMLElement;
	openSettings(tabId?: string): void;
	closeSettings(): void;
}
