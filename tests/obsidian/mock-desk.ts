import { Component } from 'obsidian-test-mocks/obsidian';
import type { Desk } from '../../src/obsidian/desk';
import { makeDesk } from '../../src/obsidian/make-desk';
import { MetadataFeed } from '../../src/obsidian/vault/metadata-feed';
import { SettingsStore } from '../../src/settings/settings-store';
import { mockApp, type MockApp } from './mock-app';

export interface MockDesk extends MockApp {
	readonly desk: Desk;
	readonly feed: MetadataFeed;
}

/** A desk over a vault in memory whose notes have all been handed to the model. */
export async function mockDesk(files: Readonly<Record<string, string>> = {}): Promise<MockDesk> {
	const host = mockApp(files);
	const store = new SettingsStore({ exists: () => Promise.resolve(false), load: () => Promise.resolve(null), save: () => Promise.resolve() });
	const desk = makeDesk(host.app, store, new Component());
	const feed = new MetadataFeed(host.app, desk);
	feed.load();
	await desk.fed;
	return { ...host, desk, feed };
}

/** Longer than a batch takes. */
export function afterBatch(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 60));
}

export function contactNote(properties: Readonly<Record<string, string>> = {}, body = ''): string {
	const lines = Object.entries({ type: 'contact', ...properties }).map(([name, value]) => `${name}: ${value}`);
	return `---\n${lines.join('\n')}\n---\n${body}`;
}
