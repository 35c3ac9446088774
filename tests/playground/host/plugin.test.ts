// @vitest-environment happy-dom
import type * as Obsidian from 'obsidian';
import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import { Modal, SettingTab } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newTestApp, type TestApp } from './create-test-app';
import { closeSettingTab, renderSettingTab } from './dress-setting-tab';
import { createObsidianModule } from './obsidian-module';
import { waitUntil } from '../../wait-until';

const module = createObsidianModule({ classes: { Mine: 1 }, renderMarkdown: async () => undefined });
// The same module in the words of the app's own types, as a plugin is written against them.
const { Plugin, PluginSettingTab } = module as unknown as Pick<typeof Obsidian, 'Plugin' | 'PluginSettingTab'>;
const manifest: PluginManifest = { id: 'sample', name: 'Sample', version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' };

let host: TestApp;

beforeEach(async () => {
	document.body.replaceChildren();
	host = newTestApp();
	await host.app.start({ plugins: [], layout: async () => undefined });
});

afterEach(() => host.app.stop());

function texts(selector: string): string[] {
	return [...document.querySelectorAll(selector)].map((el) => el.textContent);
}

class SampleTab extends PluginSettingTab {
	readonly stored: Record<string, unknown> = { days: 3, on: true };
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{ name: 'Days', control: { type: 'number', key: 'days', validate: (value) => (value < 1 ? 'At least one day.' : undefined) } },
			{
				type: 'group', heading: 'More', items: [
					{ name: 'On', control: { type: 'toggle', key: 'on' } },
					{ name: 'Only when on', visible: () => this.stored.on === true, control: { type: 'text', key: 'text' } },
					{ type: 'page', name: 'Properties', items: [{ name: 'Inside', control: { type: 'dropdown', key: 'choice', options: { a: 'A' } } }] },
				],
			},
		];
	}
	override getControlValue(key: string): unknown {
		return this.stored[key];
	}
	override setControlValue(key: string, value: unknown): void {
		this.stored[key] = value;
	}
}

class SamplePlugin extends Plugin {
	readonly heard: string[] = [];
	tab?: SampleTab;
	override async onload(): Promise<void> {
		this.heard.push(`data ${JSON.stringify(await this.loadData())}`);
		this.addCommand({ id: 'go', name: 'Go', callback: () => this.heard.push('gone') });
		this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
		this.registerEvent(this.app.vault.on('create', (file) => this.heard.push(`create ${file.path}`)));
		this.tab = new SampleTab(this.app, this);
		this.addSettingTab(this.tab);
	}
	override onExternalSettingsChange(): void {
		this.heard.push('settings changed');
	}
	override onunload(): void {
		this.heard.push('unloaded');
	}
}

async function loadSample(): Promise<SamplePlugin> {
	const plugin: unknown = await host.app.plugins.load({ manifest: { ...manifest }, run: async () => ({ default: SamplePlugin }) });
	if (plugin instanceof SamplePlugin) return plugin;
	throw new Error('not ours');
}

describe('a plugin', () => {
	it('offers its commands with its name in front, and only where they can work', async () => {
		const plugin = await loadSample();
		expect(host.app.commands.listAvailable().map((one) => one.name)).toEqual(['Sample: Go']);
		expect(host.app.commands.executeCommandById('sample:go')).toBe(true);
		expect(host.app.commands.executeCommandById('sample:never')).toBe(false);
		expect(plugin.heard).toContain('gone');
	});

	it('takes back all it registered when it is turned off', async () => {
		const plugin = await loadSample();
		host.app.plugins.unload('sample');
		await host.app.vault.create('Later.md', '');
		expect(host.app.commands.listAll()).toEqual([]);
		expect(host.app.settingTabs).toEqual([]);
		expect(plugin.heard).toEqual(['data null', 'unloaded']);
	});

	it('hears create for every file while the vault loads, as it would in the app', async () => {
		host.app.stop();
		host = newTestApp({ 'A.md': '' });
		await host.app.start({ plugins: [{ manifest: { ...manifest }, run: async () => SamplePlugin }], layout: async () => undefined });
		const plugin: unknown = host.app.plugins.get('sample');
		expect(plugin instanceof SamplePlugin && plugin.heard).toContain('create A.md');
	});

	it('is told of settings that another program wrote, not of its own', async () => {
		const plugin = await loadSample();
		await plugin.saveData({ a: 1 });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(plugin.heard).not.toContain('settings changed');
		host.disk.editOnDisk('.obsidian/plugins/sample/data.json', '{"a":2}');
		await waitUntil(() => expect(plugin.heard).toContain('settings changed'));
		expect(await plugin.loadData()).toEqual({ a: 2 });
	});

	it('gets a module that is the mocks, with the page’s parts, and no network', () => {
		expect(module['Modal']).toBe(Modal);
		expect(module['Mine']).toBe(1);
		expect(module['requestUrl']).toThrow('no network');
	});
});

describe('a settings page', () => {
	async function shown(): Promise<{ tab: SampleTab; el: HTMLElement }> {
		const { tab } = await loadSample();
		if (!tab) throw new Error('no tab');
		const el = document.body.createDiv();
		renderSettingTab(SettingTab.fromOriginalType__(tab), el);
		return { tab, el };
	}
	function row(el: HTMLElement, name: string): HTMLElement {
		const found = el.findAll('.setting-item').find((one) => one.querySelector('.setting-item-name')?.textContent === name);
		if (!found) throw new Error(`no row ${name}`);
		return found;
	}

	it('draws its definitions in the app’s shape and stores what is changed', async () => {
		const { tab, el } = await shown();
		const days = row(el, 'Days').querySelector('input');
		expect(days?.value).toBe('3');
		if (days) days.value = '5';
		days?.trigger('input');
		await waitUntil(() => expect(tab.stored['days']).toBe(5));
	});

	it('says what is wrong with a value and does not store it', async () => {
		const { tab, el } = await shown();
		const days = row(el, 'Days').querySelector('input');
		if (days) days.value = '0';
		days?.trigger('input');
		await waitUntil(() => expect(row(el, 'Days').querySelector('.setting-item-error')?.textContent).toBe('At least one day.'));
		expect(tab.stored['days']).toBe(3);
	});

	it('hides a row when what it depends on is turned off', async () => {
		const { tab, el } = await shown();
		expect(row(el, 'Only when on').style.display).toBe('');
		row(el, 'On').querySelector<HTMLInputElement>('input')?.click();
		await waitUntil(() => expect(row(el, 'Only when on').style.display).toBe('none'));
		expect(tab.stored['on']).toBe(false);
	});

	it('opens a page in the page and comes back', async () => {
		const { tab, el } = await shown();
		row(el, 'Properties').click();
		expect(texts('.setting-item-name')).toEqual(['Inside']);
		el.querySelector<HTMLElement>('.setting-page-titlebar .clickable-icon')?.click();
		expect(row(el, 'Days')).toBeTruthy();
		closeSettingTab(SettingTab.fromOriginalType__(tab));
		expect(el.childElementCount).toBe(0);
	});
});

