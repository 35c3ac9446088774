import type { PlaygroundApp } from '../host/index';
import type { Frame } from './frame';
import { workspaceOf } from './workspace';

/** Sidebars as drawers over the main area, and the bar at the bottom of the screen. */
export function setUpPhone(app: PlaygroundApp, frame: Frame): void {
	const workspace = workspaceOf(app);
	const run = (id: string) => (): void => void app.commands.executeCommandById(id);
	frame.addBottomButton('folder-closed', 'Files', () => workspace.left.toggle());
	frame.addBottomButton('search', 'Open quick switcher', run('switcher:open'));
	frame.addBottomButton('plus', 'Create new note', run('file-explorer:new-file'));
	frame.addBottomButton('terminal', 'Open command palette', run('command-palette:open'));
	frame.addBottomButton('menu', 'Menu', (event) => frame.showRibbonMenu(event));
	frame.addBottomButton('panel-right', 'Right sidebar', () => workspace.right.toggle());

	const backdrop = frame.workspaceEl.createDiv('workspace-drawer-backdrop');
	const closeDrawers = (): void => {
		if (!workspace.left.collapsed) workspace.left.collapse();
		if (!workspace.right.collapsed) workspace.right.collapse();
	};
	backdrop.addEventListener('click', closeDrawers);
	// Whatever was opened from a drawer is to be seen.
	workspace.on('file-open', closeDrawers);
	workspace.on('active-leaf-change', () => {
		if (workspace.main.groups.some((group) => group.leaves.some((leaf) => leaf === workspace.activeLeaf))) closeDrawers();
	});
}
