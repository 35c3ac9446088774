import type { DataWriteOptions } from 'obsidian';
import { FileManager, type App, type TAbstractFile, type TFile, type TFolder } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundMetadataCache } from './metadata-cache';
import { parentPath } from './path';
import type { PlaygroundVault } from './vault';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';

/** The app's file manager: moving and deleting as the person would, with links that follow. */
export class PlaygroundFileManager extends FileManager {
	private readonly vault: PlaygroundVault;
	private readonly metadataCache: PlaygroundMetadataCache;

	constructor(app: App, vault: PlaygroundVault, metadataCache: PlaygroundMetadataCache) {
		super(app);
		this.vault = vault;
		this.metadataCache = metadataCache;
	}

	/** Renames, and rewrites the links that led to the file and no longer would; only the links, no other letter. */
	override async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const links = this.linksTo(file);
		await this.vault.rename(file, newPath);
		for (const [source, targets] of links) await this.relink(source, targets);
	}

	override trashFile(file: TAbstractFile): Promise<void> {
		return this.vault.trash(file);
	}

	override promptForDeletion(file: TAbstractFile): Promise<void> {
		return this.trashFile(file);
	}

	override generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
		const linktext = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		return alias === undefined || alias === '' ? `[[${linktext}]]` : `[[${linktext}|${alias}]]`;
	}

	override getNewFileParent(sourcePath: string): TFolder {
		return this.vault.getFolderByPath(parentPath(sourcePath)) ?? this.vault.getRoot();
	}

	/** Writes the properties anew from their values, as the app does: comments, quotes and layout are lost. */
	override async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
		await this.vault.process(
			file,
			(text) => {
				const info = getFrontMatterInfo(text);
				const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : {};
				const frontmatter = isMapping(parsed) ? parsed : {};
				change(frontmatter);
				const yaml = Object.keys(frontmatter).length > 0 ? stringifyYaml(frontmatter) : '';
				return `---\n${yaml}---\n${text.slice(info.contentStart)}`;
			},
			options,
		);
	}

	/** For each note with links to this file, or to one in this folder: the link texts and the files they meant. */
	private linksTo(file: TAbstractFile): Map<TFile, Map<string, TFile>> {
		const { metadataCache, vault } = this;
		const found = new Map<TFile, Map<string, TFile>>();
		for (const source of vault.getMarkdownFiles()) {
			const cache = metadataCache.getFileCache(source);
			const targets = new Map<string, TFile>();
			for (const { link, original } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
				const target = metadataCache.getFirstLinkpathDest(link.split('#')[0] ?? '', source.path);
				if (target && isOrIsIn(target.path, file.path) && original.includes('[[')) targets.set(original, target);
			}
			if (targets.size > 0) found.set(source, targets);
		}
		return found;
	}

	private async relink(source: TFile, targets: ReadonlyMap<string, TFile>): Promise<void> {
		const { metadataCache, vault } = this;
		const changes = [...targets].flatMap(([original, target]): [string, string][] => {
			const parts = /^(!?\[\[)([^#|\]]*)(#[^|\]]*)?(\|[^\]]*)?(\]\])$/.exec(original);
			if (!parts || metadataCache.getFirstLinkpathDest(parts[2] ?? '', source.path) === target) return [];
			const linktext = metadataCache.fileToLinktext(target, source.path);
			return [[original, `${parts[1] ?? ''}${linktext}${parts[3] ?? ''}${parts[4] ?? ''}${parts[5] ?? ''}`]];
		});
		if (changes.length === 0) return;
		await vault.process(source, (text) => changes.reduce((all, [from, to]) => all.split(from).join(to), text));
	}
}

function isOrIsIn(path: string, moved: string): boolean {
	return path === moved || path.startsWith(`${moved}/`);
}

function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
