import type { ViewState } from 'obsidian';
import type { PlaygroundLeaf } from './leaf';
import type { PlaygroundRoot, PlaygroundSidedock } from './areas';
import type { PlaygroundTabs, TabsOwner } from './tabs';

interface SavedTab {
	state: ViewState;
	title: string;
	icon: string;
	active: boolean;
}

interface SavedGroup {
	tabs: SavedTab[];
	current: number;
}

interface SavedSide {
	groups: SavedGroup[];
	collapsed: boolean;
}

/** What stays of the workspace over a reload of the page. */
export interface SavedLayout {
	left: SavedSide;
	main: SavedGroup[];
	right: SavedSide;
	recentFiles: string[];
}

/** The workspace as its layout is read from it and put back. */
interface LaidOut extends TabsOwner {
	readonly left: PlaygroundSidedock;
	readonly main: PlaygroundRoot;
	readonly right: PlaygroundSidedock;
	recentFiles(): readonly string[];
}

const readTab = (leaf: PlaygroundLeaf, workspace: LaidOut): SavedTab => ({
	state: leaf.getViewState(),
	title: leaf.getDisplayText(),
	icon: leaf.getIcon(),
	active: leaf === workspace.activeLeaf,
});

const readGroup = (group: PlaygroundTabs, workspace: LaidOut): SavedGroup => ({
	tabs: group.leaves.map((leaf) => readTab(leaf, workspace)),
	current: group.current ? group.leaves.indexOf(group.current) : 0,
});

export function readLayout(workspace: LaidOut): SavedLayout {
	const groups = (all: readonly PlaygroundTabs[]): SavedGroup[] => all.map((group) => readGroup(group, workspace));
	return {
		left: { groups: groups(workspace.left.groups), collapsed: workspace.left.collapsed },
		main: groups(workspace.main.groups),
		right: { groups: groups(workspace.right.groups), collapsed: workspace.right.collapsed },
		recentFiles: [...workspace.recentFiles()],
	};
}

/** Rebuilds the areas. Tabs behind another one are deferred: their views are made when somebody looks at them. */
export async function restoreLayout(workspace: LaidOut, layout: SavedLayout): Promise<void> {
	const sides = [[workspace.left, layout.left], [workspace.right, layout.right]] as const;
	for (const saved of layout.main) await restoreGroup(workspace, workspace.main.addGroup(), saved);
	for (const [area, saved] of sides) {
		for (const group of saved.groups) await restoreGroup(workspace, area.addGroup(), group);
		if (saved.collapsed) area.collapse();
		else area.expand();
	}
}

async function restoreGroup(workspace: LaidOut, group: PlaygroundTabs, saved: SavedGroup): Promise<void> {
	for (const tab of saved.tabs) workspace.addLeaf(group).defer(tab.state, tab.title, tab.icon);
	const current = group.leaves[saved.current] ?? group.leaves[0];
	if (!current) return group.home.dropGroup(group);
	group.select(current);
	await current.loadIfDeferred();
	const active = saved.tabs.findIndex((tab) => tab.active);
	const leaf = group.leaves[active];
	if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
}

/** Whether what a page kept is a layout. It was written by this page; only a layout of an older version would differ. */
export function isSavedLayout(value: unknown): value is SavedLayout {
	return typeof value === 'object' && value !== null && ['left', 'main', 'right', 'recentFiles'].every((key) => key in value);
}
