import { WorkspaceRoot, WorkspaceSidedock } from 'obsidian-test-mocks/obsidian';
import { PlaygroundTabs, type TabsHome, type TabsOwner } from './tabs';

/** The main area: one or more tab groups side by side, never none. */
export class PlaygroundRoot extends WorkspaceRoot implements TabsHome {
	readonly place = 'main';
	readonly containerEl = createDiv({ cls: 'workspace-split mod-vertical mod-root', attr: { role: 'main' } });
	readonly groups: PlaygroundTabs[] = [];
	#workspace: TabsOwner;

	constructor(workspace: TabsOwner) {
		super(workspace, 'vertical');
		this.#workspace = workspace;
	}

	addGroup(after?: PlaygroundTabs): PlaygroundTabs {
		const group = new PlaygroundTabs(this.#workspace, this);
		const at = after ? this.groups.indexOf(after) + 1 : this.groups.length;
		this.groups.splice(at, 0, group);
		if (after) after.containerEl.after(group.containerEl);
		else this.containerEl.append(group.containerEl);
		return group;
	}

	dropGroup(group: PlaygroundTabs): void {
		if (this.groups.length === 1) {
			// The main area is never bare: the last tab that closes leaves an empty one, as in the app.
			const leaf = this.#workspace.addLeaf(group);
			void leaf.setViewState({ type: 'empty', active: true });
			return;
		}
		this.groups.splice(this.groups.indexOf(group), 1);
		group.containerEl.remove();
	}
}

/** A sidebar. On a phone it is a drawer that lies over the main area; its methods are the same. */
export class PlaygroundSidedock extends WorkspaceSidedock implements TabsHome {
	readonly place: 'left' | 'right';
	readonly containerEl: HTMLElement;
	readonly groups: PlaygroundTabs[] = [];
	#workspace: TabsOwner;

	constructor(workspace: TabsOwner, side: 'left' | 'right') {
		super(workspace, 'vertical', side);
		this.place = side;
		this.#workspace = workspace;
		const label = side === 'left' ? 'Left sidebar' : 'Right sidebar';
		this.containerEl = createDiv({ cls: `workspace-split mod-horizontal mod-sidedock mod-${side}-split`, attr: { role: 'complementary', 'aria-label': label } });
	}

	addGroup(): PlaygroundTabs {
		const group = new PlaygroundTabs(this.#workspace, this);
		this.groups.push(group);
		this.containerEl.append(group.containerEl);
		return group;
	}

	dropGroup(group: PlaygroundTabs): void {
		this.groups.splice(this.groups.indexOf(group), 1);
		group.containerEl.remove();
		if (this.groups.length === 0) this.collapse();
	}

	override collapse(): void {
		this.#setCollapsed(true);
	}

	override expand(): void {
		this.#setCollapsed(false);
	}

	override toggle(): void {
		this.#setCollapsed(!this.collapsed);
	}

	#setCollapsed(collapsed: boolean): void {
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		document.body.toggleClass(`is-${this.place}-sidebar-open`, !collapsed);
		for (const group of this.groups) {
			group.redraw();
			for (const leaf of group.leaves) leaf.onResize();
		}
		this.#workspace.noticeLayout();
	}
}
