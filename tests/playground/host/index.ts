// The classes that the page uses as they are: the mocks' own, dressed.
export { Menu, Modal, Notice, Platform, Setting, SuggestModal } from 'obsidian-test-mocks/obsidian';
export { PlaygroundApp, playgroundApp, type PlaygroundAppParts } from './app';
export { Commands, type ActiveEditor } from './commands';
export { listenForKeys } from './dress-keys';
export { closeSettingTab, renderSettingTab } from './dress-setting-tab';
export type { DiskEntry, DiskEvent, DiskFile, FilesClient } from './files-client';
export { HttpFilesClient } from './http-files-client';
export { getIcon, setIcon } from './icons';
export { MemoryFilesClient } from './memory-files-client';
export { createObsidianModule, dressPage, type ModuleParts, type RenderMarkdown } from './obsidian-module';
export { setPlatform } from './platform';
export { loadPluginSource } from './plugin-source';
export type { PluginSource } from './plugins';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
export type { Shell } from './shell';
export { setTooltip, showTooltips } from './tooltip';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';
