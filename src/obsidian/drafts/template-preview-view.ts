import { ItemView, MarkdownView, TFile, type IconName, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { previewTemplate } from '../../actions/drafts/preview-template';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { drawChecks } from './draw-checks';
import { nameOfNote } from '../vault/note-name';
import { pickContact } from '../prompts/pick-contact';
import { runGuarded } from '../run-action';

export const templatePreviewViewType = 'informational-interviews-template-preview';

/** Milliseconds after the last key: soon enough to follow the typing, late enough not to run after each letter. */
const drawAfter = 250;

/** The draft that a template gives for one contact, beside the template; it follows the typing and writes nothing. */
export class TemplatePreviewView extends ItemView {
	override navigation = false;
	#template: NotePath | undefined;
	#contact: NotePath | undefined;
	#timer: number | undefined;
	#run = 0;

	constructor(leaf: WorkspaceLeaf, private readonly desk: Desk) {
		super(leaf);
	}

	override getViewType(): string {
		return templatePreviewViewType;
	}

	override getDisplayText(): string {
		return this.#template === undefined ? 'Template preview' : `Preview of ${nameOfNote(this.#template)}`;
	}

	override getIcon(): IconName {
		return 'eye';
	}

	override getState(): Record<string, unknown> {
		return { template: this.#template, contact: this.#contact };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		if (typeof state === 'object' && state !== null) {
			if ('template' in state && typeof state.template === 'string') this.#template = state.template;
			if ('contact' in state && typeof state.contact === 'string') this.#contact = state.contact;
		}
		await super.setState(state, result);
		this.#soon();
	}

	override async onOpen(): Promise<void> {
		const { workspace, vault } = this.app;
		this.contentEl.addClass('ii-preview');
		this.registerEvent(workspace.on('editor-change', (_, { file }) => {
			if (file?.path === this.#template) this.#soon();
		}));
		this.registerEvent(vault.on('modify', (file) => {
			if (file.path === this.#template) this.#soon();
		}));
		this.registerEvent(vault.on('rename', (file, before) => {
			if (before === this.#template && file instanceof TFile) this.#template = file.path;
			if (before === this.#contact && file instanceof TFile) this.#contact = file.path;
		}));
		this.register(this.desk.model.onChange(() => this.#soon()));
		this.register(() => window.clearTimeout(this.#timer));
		return Promise.resolve();
	}

	#soon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void runGuarded(() => this.#draw()), drawAfter);
	}

	/** Only the latest run is drawn: an earlier one may end later. */
	async #draw(): Promise<void> {
		const [template, contact] = [this.#template, this.#contact];
		if (template === undefined || contact === undefined || !this.desk.isFed) return;
		const run = ++this.#run;
		const context = this.desk.context();
		const text = this.#typed(template) ?? await context.notes.read(template);
		const preview = text === undefined ? undefined : await previewTemplate({ template, text, contact }, context);
		if (run !== this.#run) return;
		const { contentEl } = this;
		contentEl.empty();
		this.#drawHead(contact);
		if (preview === undefined) {
			contentEl.createDiv({ cls: 'ii-preview-trouble', text: `“${nameOfNote(template)}” is no longer there.`, attr: { role: 'alert' } });
		} else if (preview.ok) {
			const { draft, checks } = preview.value;
			if (draft.subject !== undefined) {
				const subjectEl = contentEl.createDiv({ cls: 'ii-review-subject' });
				subjectEl.createSpan({ text: 'Subject: ' });
				subjectEl.createEl('bdi', { text: draft.subject });
			}
			contentEl.createDiv({ cls: 'ii-review-text', text: draft.text, attr: { dir: 'auto', tabindex: '0', role: 'region', 'aria-label': 'What the template gives' } });
			drawChecks(contentEl, checks);
		} else {
			const troubleEl = contentEl.createDiv({ cls: 'ii-preview-trouble', attr: { role: 'alert', dir: 'auto' } });
			troubleEl.createEl('strong', { text: preview.problem.what });
			troubleEl.createDiv({ text: preview.problem.advice });
			this.#drawGoTo(troubleEl, preview.problem.note, preview.problem.line);
		}
	}

	#drawHead(contact: NotePath): void {
		const headEl = this.contentEl.createDiv({ cls: 'ii-preview-head' });
		headEl.createSpan({ text: 'For ' });
		headEl.createEl('bdi', { text: this.desk.model.contact(contact)?.name ?? nameOfNote(contact) });
		const changeEl = headEl.createEl('button', { text: 'Try somebody else', attr: { type: 'button' } });
		changeEl.addEventListener('click', () => void runGuarded(async () => {
			const picked = await pickContact(this.app, this.desk.model, 'For whom do you try it?', () => true);
			if (picked === undefined) return;
			this.#contact = picked.path;
			this.app.workspace.requestSaveLayout();
			await this.#draw();
		}));
	}

	#drawGoTo(parentEl: HTMLElement, note: NotePath | undefined, line: number | undefined): void {
		const view = note === undefined ? undefined : this.#editorOf(note);
		if (view === undefined || line === undefined) return;
		const goEl = parentEl.createEl('button', { text: `Go to line ${line}`, attr: { type: 'button' } });
		goEl.addEventListener('click', () => {
			view.editor.setCursor({ line: line - 1, ch: 0 });
			view.editor.focus();
		});
	}

	/** What stands in an editor and may not be on the disk yet. */
	#typed(template: NotePath): string | undefined {
		return this.#editorOf(template)?.editor.getValue();
	}

	#editorOf(path: NotePath): MarkdownView | undefined {
		return this.app.workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView)
			.find((view) => view.file?.path === path && view.getMode() === 'source');
	}
}
