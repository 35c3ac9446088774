import DOMPurify from 'dompurify';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import type { PlaygroundApp } from './app';
import { dressControls } from './dress-controls';
import { dressDom } from './dress-dom';
import { dressEvents } from './dress-events';
import { dressInputSuggests } from './dress-input-suggest';
import { dressKeys } from './dress-keys';
import { dressMenus, menuForEvent } from './dress-menu';
import { dressModals } from './dress-modal';
import { dressNotices } from './dress-notice';
import { dressPlugins } from './dress-plugin';
import { dressSettings } from './dress-setting';
import { dressSettingTabs } from './dress-setting-tab';
import { dressSuggestModals } from './dress-suggest-modal';
import { dressTextControls } from './dress-text-controls';
import { dressViews } from './dress-views';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
import { setTooltip } from './tooltip';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';

/** Draws Markdown as the page's reading view does. */
export type RenderMarkdown = (
	app: PlaygroundApp, markdown: string, el: HTMLElement, sourcePath: string, component: mocks.Component,
) => Promise<void>;

/** What the page adds to the module: its own leaves, editor, and so on, by the names the plugin knows. */
export interface ModuleParts {
	readonly classes: Readonly<Record<string, unknown>>;
	readonly renderMarkdown: RenderMarkdown;
}

let dressed = false;

/** Puts the app's additions on the page's own objects, and our shapes on the mocks' classes; once. */
export function dressPage(): void {
	if (dressed) return;
	dressed = true;
	// Before anything is made: it makes an app of its own, on which our classes would find no page.
	setup();
	// No plugin may lean on an app that is simply there.
	Reflect.deleteProperty(globalThis, 'app');
	dressDom();
	dressEvents();
	dressKeys();
	dressModals();
	dressSuggestModals();
	dressInputSuggests();
	dressNotices();
	dressMenus();
	dressSettings();
	dressTextControls();
	dressControls();
	dressSettingTabs();
	dressViews();
	dressPlugins();
}

/** The module that a plugin gets from `require('obsidian')`: the mocks, dressed for the screen, and what the page adds. */
export function createObsidianModule(parts: ModuleParts): Readonly<Record<string, unknown>> {
	dressPage();
	Object.assign(mocks.Menu, { forEvent: menuForEvent });
	Object.assign(mocks.MarkdownRenderer, {
		render: parts.renderMarkdown,
		renderMarkdown: () => Promise.reject(new Error('Use MarkdownRenderer.render.')),
	});
	return {
		...mocks,
		addIcon, getIcon, getIconIds, removeIcon, setIcon,
		prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults,
		setTooltip, displayTooltip: setTooltip,
		getFrontMatterInfo, parseYaml, stringifyYaml,
		sanitizeHTMLToDom: (html: string) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
		request: noNetwork, requestUrl: noNetwork,
		...parts.classes,
	};
}

/** Nothing leaves the vault; a plugin that tries is to be seen. */
function noNetwork(): never {
	throw new Error('The playground has no network.');
}
