import type { App } from 'obsidian';
import type { PageId } from './dashboard-page';
import { DashboardView, dashboardViewType } from './dashboard-view';

/** Shows the dashboard that is open, wherever it is, or opens one in the right sidebar, on a tab if one is meant; the keyboard goes to its rows. */
export async function showDashboard(app: App, page?: PageId): Promise<void> {
	const { workspace } = app;
	let leaf = workspace.getLeavesOfType(dashboardViewType)[0];
	if (leaf === undefined) {
		leaf = workspace.getRightLeaf(false) ?? workspace.getLeaf('tab');
		await leaf.setViewState({ type: dashboardViewType, active: true });
	}
	await workspace.revealLeaf(leaf);
	// A leaf in the background may hold a view that is not loaded yet.
	if (!(leaf.view instanceof DashboardView)) return;
	if (page !== undefined) leaf.view.showPage(page);
	leaf.view.focusRows();
}
