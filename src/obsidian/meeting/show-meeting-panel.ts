import { ItemView, type App } from 'obsidian';
import { meetingPanelViewType } from './meeting-panel-type';

/** Shows the panel that is open, or opens one in the right sidebar. The keyboard goes there only where that is asked for. */
export async function showMeetingPanel(app: App, focus: boolean): Promise<void> {
	const { workspace } = app;
	let leaf = workspace.getLeavesOfType(meetingPanelViewType)[0];
	if (leaf === undefined) {
		leaf = workspace.getRightLeaf(false) ?? workspace.getLeaf('tab');
		await leaf.setViewState({ type: meetingPanelViewType, active: focus });
	}
	await workspace.revealLeaf(leaf);
	if (focus && leaf.view instanceof ItemView) leaf.view.contentEl.focus({ preventScroll: true });
}
