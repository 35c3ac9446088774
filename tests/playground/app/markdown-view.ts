import type { ViewUpdate } from '@codemirror/view';
import type { ViewStateResult } from 'obsidian';
import { MarkdownView, Notice, TFile, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { PlaygroundApp } from '../host/index';
import { CodeMirrorEditor } from './code-mirror-editor';
import { forgetHistory, frontmatterDisplay, makeEditorView } from './editor-setup';
import { bodyStart, hiddenFrontmatter } from './hidden-frontmatter';
import { changeBetween, mergeTexts } from './merge-texts';
import { PropertiesPanel } from './properties-panel';
import { ReadingView } from './reading-view';
import { workspaceOf } from './workspace';

/** How long the editor waits after the last key before it writes, in milliseconds: as long as the app. */
const saveAfter = 2000;

/** The state of a note's view that a layout keeps. */
interface NoteState {
	file?: string;
	mode?: 'source' | 'preview';
	source?: boolean;
}

/** A note: its properties, its text in an editor, and the rendered text on demand. Both write to one document. */
export class PlaygroundMarkdownView extends MarkdownView {
	#app: PlaygroundApp;
	#mode: 'source' | 'preview' = 'source';
	#sourceMode = false;
	#cm: CodeMirrorEditor;
	#source: HTMLElement;
	#title: HTMLElement;
	#properties: PropertiesPanel;
	#reading: ReadingView;
	/** The text as it is on the disk, with `\n` for line ends; what the editor holds beyond it is not saved yet. */
	#saved = '';
	#lineEnd = '\n';
	#timer = 0;
	#loading = false;

	constructor(leaf: WorkspaceLeaf, app: PlaygroundApp) {
		super(leaf);
		this.#app = app;
		this.icon = 'file-text';
		this.#source = this.contentEl.createDiv('markdown-source-view mod-cm6');
		const sizer = this.#source.createDiv('pg-note-sizer');
		this.#title = sizer.createDiv({ cls: 'inline-title', attr: { dir: 'auto', role: 'heading', 'aria-level': 1 } });
		this.#properties = new PropertiesPanel(sizer.createDiv('metadata-container'), {
			replaceFrontmatter: (text) => this.#replaceFrontmatter(text),
			openLink: (target, newTab) => this.#open(target, newTab),
			complain: (message) => new Notice(message),
		});
		const cm = makeEditorView(sizer, { changed: (update) => this.#changed(update), openLink: (target, event) => this.#open(target, event.altKey) });
		this.#cm = new CodeMirrorEditor(cm);
		this.editor = this.#cm;
		this.#reading = new ReadingView(this.contentEl.createDiv('markdown-reading-view'), app, {
			openLink: (target, newTab) => this.#open(target, newTab),
			toggleTask: (line) => this.#toggleTask(line),
		});
		this.addAction('book-open', 'Toggle reading view', () => this.toggleMode());
		this.#showMode();
	}

	// -- what the app asks of a view -----------------------------------------------------------------------

	override getDisplayText(): string {
		return this.file?.basename ?? 'No note';
	}

	override getMode(): 'preview' | 'source' {
		return this.#mode;
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path, mode: this.#mode, source: this.#sourceMode };
	}

	override async setState(state: NoteState, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (state.source !== undefined) this.#sourceMode = state.source;
		// A note opens in the editor unless somebody asks for more, whatever the note before it was shown in.
		this.#mode = state.mode ?? 'source';
		const file = state.file === undefined ? null : this.#app.vault.getAbstractFileByPath(state.file);
		if (file instanceof TFile && file !== this.file) await this.#load(file);
		this.#showMode();
	}

	override setEphemeralState(state: { subpath?: string; line?: number } | null): void {
		const line = state?.line ?? (state?.subpath ? this.#headingLine(state.subpath.slice(1)) : undefined);
		if (line === undefined) return;
		this.#cm.setCursor(line, 0);
		this.#cm.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
	}

	override getViewData(): string {
		return this.#cm.getValue();
	}

	override setViewData(data: string, clear: boolean): void {
		this.#setText(data.replaceAll('\r\n', '\n'));
		if (clear) forgetHistory(this.#cm.cm);
	}

	override clear(): void {
		this.#setText('');
	}

	override onload(): void {
		super.onload();
		const { vault } = this.#app;
		this.registerEvent(vault.on('modify', (file) => file === this.file && void this.#readAgain()));
		this.registerEvent(vault.on('rename', (file) => file === this.file && this.#showTitle()));
		this.registerEvent(vault.on('delete', (file) => file === this.file && this.#fileGone()));
	}

	override async onClose(): Promise<void> {
		await this.save();
		this.#cm.cm.destroy();
		await super.onClose();
	}

	override requestSave(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.save(), saveAfter);
	}

	override async save(): Promise<void> {
		window.clearTimeout(this.#timer);
		const text = this.getViewData();
		if (!this.file || text === this.#saved) return;
		this.#saved = text;
		await this.#app.vault.modify(this.file, text.replaceAll('\n', this.#lineEnd));
	}

	// -- modes ---------------------------------------------------------------------------------------------

	/** Between the editor and the rendered text. */
	toggleMode(): void {
		this.#mode = this.#mode === 'source' ? 'preview' : 'source';
		this.#showMode();
		if (this.#mode === 'source') this.#cm.focus();
		else this.#reading.containerEl.focus();
	}

	/** Between properties above the text and the frontmatter as text. */
	toggleSource(): void {
		this.#sourceMode = !this.#sourceMode;
		this.#mode = 'source';
		this.#showMode();
	}

	#showMode(): void {
		const reading = this.#mode === 'preview';
		this.#source.toggle(!reading);
		this.#reading.containerEl.toggle(reading);
		this.#source.toggleClass('is-live-preview', !this.#sourceMode);
		this.#cm.cm.dispatch({ effects: frontmatterDisplay.reconfigure(this.#hides() ? hiddenFrontmatter() : []) });
		this.#drawAround();
	}

	/** Frontmatter that cannot be read stays as text: hiding it would hide what has to be mended. */
	#hides(): boolean {
		return !this.#sourceMode && this.#properties.canShow(this.#frontmatter());
	}

	#drawAround(): void {
		this.#properties.show(this.#sourceMode ? '' : this.#frontmatter());
		if (this.#mode === 'preview') void this.#reading.show(this.getViewData(), this.file);
	}

	#frontmatter(): string {
		const { doc } = this.#cm.cm.state;
		return doc.sliceString(0, bodyStart(doc));
	}

	// -- the file ------------------------------------------------------------------------------------------

	async #load(file: TFile): Promise<void> {
		await this.save();
		const text = await this.#app.vault.read(file);
		this.file = file;
		this.#lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
		this.#saved = text.replaceAll('\r\n', '\n');
		this.#setText(this.#saved);
		this.#showTitle();
		// The cursor waits below the frontmatter, but the note is seen from its top.
		this.#cm.cm.dispatch({ selection: { anchor: bodyStart(this.#cm.cm.state.doc) } });
	}

	/** Another program, or the plugin, wrote the file. */
	async #readAgain(): Promise<void> {
		if (!this.file) return;
		const disk = (await this.#app.vault.read(this.file)).replaceAll('\r\n', '\n');
		const before = this.#saved;
		if (disk === before) return;
		const typed = this.getViewData();
		this.#saved = disk;
		if (typed !== before) new Notice(`"${this.file.basename}" was changed by another program. Your changes and theirs are merged.`);
		this.#setText(mergeTexts(before, typed, disk));
		if (this.getViewData() !== disk) this.requestSave();
	}

	#fileGone(): void {
		this.file = null;
		this.#saved = this.getViewData();
		void this.leaf.setViewState({ type: 'empty' });
	}

	#setText(text: string): void {
		const change = changeBetween(this.getViewData(), text);
		if (!change) return;
		this.#loading = true;
		this.#cm.cm.dispatch({ changes: change });
		this.#loading = false;
		this.#showMode();
	}

	#changed(update: ViewUpdate): void {
		if (!update.docChanged || this.#loading) return;
		this.data = this.getViewData();
		this.requestSave();
		this.#drawAround();
		this.#app.workspace.trigger('editor-change', this.editor, this);
	}

	#replaceFrontmatter(text: string): void {
		const { doc } = this.#cm.cm.state;
		this.#cm.cm.dispatch({ changes: { from: 0, to: bodyStart(doc), insert: text }, userEvent: 'properties' });
		this.#showMode();
	}

	#toggleTask(line: number): void {
		const text = this.#cm.getLine(line);
		const at = text.search(/\[[^\]]\]/);
		if (at < 0) return;
		const mark = text[at + 1] === ' ' ? 'x' : ' ';
		this.#cm.replaceRange(mark, { line, ch: at + 1 }, { line, ch: at + 2 });
	}

	#headingLine(heading: string): number | undefined {
		const wanted = heading.trim().toLowerCase();
		const lines = this.getViewData().split('\n');
		const at = lines.findIndex((line) => /^#{1,6} /.test(line) && line.replace(/^#+ /, '').trim().toLowerCase() === wanted);
		return at < 0 ? undefined : at;
	}

	#showTitle(): void {
		this.#title.setText(this.file?.basename ?? '');
		this.containerEl.querySelector('.view-header-title')?.setText(this.file?.path.replace(/\.md$/, '').replaceAll('/', ' / ') ?? '');
		workspaceOf(this.#app).redrawTabOf(this.leaf);
	}

	#open(target: string, newTab: boolean): void {
		void this.#app.workspace.openLinkText(target, this.file?.path ?? '', newTab ? 'tab' : false);
	}
}
