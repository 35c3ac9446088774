import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingsStore } from '../../settings/settings-store';
import { tellProblem } from '../notices';
import { folderEntries } from './folder-entries';
import { generalEntries } from './general-entries';
import { propertyEntries, typeEntries } from './naming-entries';
import { refusal, type SettingEntry } from './setting-entry';
import { holidaysEntry, workingDayEntries, workingDaysInWords } from './working-day-entries';

const entries = new Map<string, SettingEntry>(
	[...generalEntries, ...workingDayEntries, holidaysEntry, ...folderEntries, ...typeEntries, ...propertyEntries.flatMap((group) => group.entries)]
		.map((entry) => [entry.key, entry]),
);

/** The settings, as a list of definitions: so the app's own search finds each of them. */
export class InterviewsSettingTab extends PluginSettingTab {
	constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
		super(app, plugin);
		this.icon = 'handshake';
		plugin.register(store.onChange(() => this.refreshDomState()));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{ type: 'group', items: definitionsOf(generalEntries) },
			{
				type: 'group',
				items: [
					{
						type: 'page', name: 'Working days and holidays',
						desc: 'Due dates are counted in business days.',
						displayValue: () => workingDaysInWords(this.store.current),
						items: [{ type: 'group', heading: 'Working days', items: definitionsOf(workingDayEntries) }, { type: 'group', items: definitionsOf([holidaysEntry]) }],
					},
					{ type: 'page', name: 'Folders', desc: 'Where new notes are made.', items: definitionsOf(folderEntries) },
					{
						type: 'page', name: 'Names in your notes',
						desc: 'For a vault that already uses a property for something else.',
						items: [
							{ type: 'group', heading: 'Types of note', items: definitionsOf(typeEntries) },
							...propertyEntries.map(({ heading, entries: own }) => ({ type: 'group' as const, heading, items: definitionsOf(own) })),
						],
					},
				],
			},
		];
	}

	override getControlValue(key: string): unknown {
		return entries.get(key)?.read(this.store.current);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const entry = entries.get(key);
		if (entry === undefined) return;
		const refused = refusal(entry.write(this.store.current, value));
		if (refused !== undefined) {
			tellProblem({ what: `“${entry.definition.name}” was not changed.`, advice: refused });
			this.update();
			return;
		}
		const saved = await this.store.change((settings) => {
			const field = entry.write(settings, value);
			return field !== 'absent' && 'value' in field ? field.value : settings;
		});
		if (!saved.ok) tellProblem(saved.problem);
	}
}

function definitionsOf(own: readonly SettingEntry[]): SettingEntry['definition'][] {
	return own.map(({ definition }) => definition);
}
