import type { OpenViewState, PaneType } from 'obsidian';
import { Notice } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';

/**
 * Opens what a link says: `Note`, `folder/Note`, `Note#Heading`. A note that is not there yet is made, empty, as the
 * app does, since a click on an unresolved link means "begin this note".
 */
export async function openLink(app: PlaygroundApp, linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openState?: OpenViewState): Promise<void> {
	const [path = '', ...rest] = linktext.split('#');
	const subpath = rest.length > 0 ? `#${rest.join('#')}` : '';
	const target = path === '' ? sourcePath : path;
	let file = app.metadataCache.getFirstLinkpathDest(target, sourcePath);
	if (!file) {
		const wanted = /\.[a-z0-9]+$/i.test(target) ? target : `${target}.md`;
		try {
			file = await app.vault.create(wanted, '');
		} catch (error) {
			new Notice(`Could not create ${wanted}: ${String(error)}`);
			return;
		}
	}
	const leaf = app.workspace.getLeaf(newLeaf ?? false);
	const eState = { ...openState?.eState, ...(subpath === '' ? {} : { subpath }) };
	await leaf.openFile(file, { ...openState, eState });
}
