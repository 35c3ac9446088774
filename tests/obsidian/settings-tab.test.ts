// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { Plugin } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { InterviewsSettingTab } from '../../src/obsidian/settings-tab/settings-tab';
import { defaultSettings } from '../../src/settings/default-settings';
import { SettingsStore } from '../../src/settings/settings-store';
import { mockApp } from './mock-app';

class SomePlugin extends Plugin {}

function open(): { tab: InterviewsSettingTab; store: SettingsStore; saved: () => unknown } {
	let data: unknown = null;
	const store = new SettingsStore({
		exists: () => Promise.resolve(data !== null),
		load: () => Promise.resolve(data),
		save: (to) => {
			data = to;
			return Promise.resolve();
		},
	});
	const { app, mock } = mockApp();
	const plugin = new SomePlugin(mock, { id: 'x', name: 'X', author: 'A', version: '1.0.0', minAppVersion: '1.13.0', description: 'D.' });
	return { tab: new InterviewsSettingTab(app, plugin.asOriginalType2__(), store), store, saved: () => data };
}

interface Control {
	readonly name: string;
	readonly key: string;
	readonly validate: ((value: never) => unknown) | undefined;
}

function controls(items: readonly SettingDefinitionItem[]): Control[] {
	return items.flatMap((item) => {
		if ('control' in item && item.control !== undefined) return [{ name: item.name, key: item.control.key, validate: item.control.validate }];
		return 'items' in item && item.items !== undefined ? controls(item.items) : [];
	});
}

describe('The settings tab', () => {
	it('names every control and gives each a key of its own', () => {
		const all = controls(open().tab.getSettingDefinitions());
		expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
		expect(all.filter(({ name }) => name.trim() === '')).toEqual([]);
	});

	it('shows few settings at first: the rest is a page away', () => {
		const [first] = open().tab.getSettingDefinitions();
		expect(first !== undefined && 'items' in first ? first.items?.length : 0).toBeLessThanOrEqual(5);
	});

	it('shows for every control the value that is in use, and every default is accepted by its own check', () => {
		const { tab } = open();
		for (const { key, validate } of controls(tab.getSettingDefinitions())) {
			const value = tab.getControlValue(key);
			expect(value, key).toBeDefined();
			expect(validate?.(value as never), key).toBeUndefined();
		}
	});

	it.each([
		['defaultMinutes', 20, { defaultMinutes: 20 }],
		['dateOrder', 'day-first', { dateOrder: 'day-first' }],
		['workingDays.7', true, { workingDays: [1, 2, 3, 4, 5, 7] }],
		['workingDays.5', false, { workingDays: [1, 2, 3, 4] }],
		['holidays', '2026-12-25\n\n2026-11-26 ', { holidays: ['2026-11-26', '2026-12-25'] }],
		['folders.contact', '/People/', { folders: { ...defaultSettings.folders, contact: 'People' } }],
		['naming.typeProperty', 'note_type', { naming: { ...defaultSettings.naming, typeProperty: 'note_type' } }],
		['naming.properties.organization', 'company', { naming: { ...defaultSettings.naming, properties: { organization: 'company' } } }],
	])('saves %s = %j', async (key, value, expected) => {
		const { tab, saved } = open();
		await tab.setControlValue(key, value);
		expect(saved()).toMatchObject(expected);
	});

	it.each([
		['defaultMinutes', 0], ['meetingWord', ''], ['folders.contact', '../outside'], ['holidays', '25.12.'],
		['naming.typeProperty', 'a: b'], ['naming.typeValues.meeting', 'Contact'],
	])('keeps the old value where %s would be %j', async (key, value) => {
		const { tab, store } = open();
		await tab.setControlValue(key, value);
		expect(store.current).toEqual(defaultSettings);
	});

	it('keeps the last working day', async () => {
		const { tab, store } = open();
		for (const day of [1, 2, 3, 4, 5]) await tab.setControlValue(`workingDays.${day}`, false);
		expect(store.current.workingDays).toEqual([5]);
	});

	it.each([
		['naming.properties.next_touch', 'outreach_sent'], ['naming.properties.next_touch', 'TYPE'], ['naming.typeProperty', 'Contact_Stage'],
	])('does not give %s the name %s, which another property of the same note has', async (key, value) => {
		const { tab, store } = open();
		await tab.setControlValue(key, value);
		expect(store.current).toEqual(defaultSettings);
	});

	it('gives a property its own name back when the field is emptied', async () => {
		const { tab, store } = open();
		await tab.setControlValue('naming.properties.organization', 'company');
		await tab.setControlValue('naming.properties.organization', '');
		expect(store.current.naming.properties).toEqual({});
	});
});
