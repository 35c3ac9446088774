import type { Plugin } from 'obsidian';
import type { Desk } from '../desk';
import { runGuarded } from '../run-action';

/** One command of the palette. Ids never change: hotkeys are kept under them. */
export interface DeskCommand {
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	/** What it would do from here, or undefined where it cannot work. Asked each time the palette opens; reads no note. */
	readonly offer: (desk: Desk) => (() => Promise<void>) | undefined;
}

export function addDeskCommand(plugin: Plugin, desk: Desk, { id, name, icon, offer }: DeskCommand): void {
	plugin.addCommand({
		id,
		name,
		icon,
		checkCallback: (checking) => {
			const run = offer(desk);
			if (run !== undefined && !checking) void runGuarded(run);
			return run !== undefined;
		},
	});
}
