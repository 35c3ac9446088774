import { Modal, type App } from 'obsidian';
import type { Plan, Step } from '../../commit/plan';
import { nameOfNote } from '../vault/note-name';

export interface PreviewOptions {
	readonly title: string;
	/** What the button does, in words. */
	readonly submit?: string;
	/** Sentences above the list. */
	readonly says?: readonly string[];
	/** Draws what stands below the list. */
	readonly below?: (el: HTMLElement) => void;
}

/** Shows what a plan is going to do, line by line, before anything is written. True: carry it out. */
export function askPreview(app: App, plan: Plan, options: PreviewOptions): Promise<boolean> {
	return new Promise((resolve) => new PreviewWindow(app, plan, options, resolve).open());
}

class PreviewWindow extends Modal {
	constructor(app: App, private readonly plan: Plan, private readonly options: PreviewOptions, private readonly answer: (carryOut: boolean) => void) {
		super(app);
		this.setTitle(options.title);
		this.modalEl.addClass('ii-preview');
	}

	override onOpen(): void {
		const { says = [], submit = 'Write it', below } = this.options;
		for (const sentence of says) this.contentEl.createEl('p', { cls: 'ii-import-says', text: sentence });
		for (const step of this.plan.steps) drawStep(this.contentEl, step);
		below?.(this.contentEl);
		const buttonsEl = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const yesEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: submit, attr: { type: 'button' } });
		yesEl.addEventListener('click', () => {
			this.answer(true);
			this.close();
		});
		buttonsEl.createEl('button', { cls: 'mod-cancel', text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
		yesEl.focus();
	}

	override onClose(): void {
		this.answer(false);
		this.contentEl.empty();
	}
}

function drawStep(parentEl: HTMLElement, step: Step): void {
	if (step.kind === 'folder') return;
	const el = parentEl.createEl('section', { cls: 'ii-preview-note' });
	el.createEl('h3', { cls: 'ii-review-heading' }).createEl('bdi', { text: nameOfNote(step.kind === 'rename' ? step.from : step.path) });
	const listEl = el.createDiv({ cls: 'ii-preview-lines' });
	if (step.kind === 'rename') {
		drawLine(listEl, 'is-new', 'New name: ', nameOfNote(step.to));
		return;
	}
	if (step.kind === 'trash') {
		drawLine(listEl, 'is-gone', '', 'The whole note goes to the trash.');
		return;
	}
	const { gone, come } = changedLines(step.kind === 'create' ? '' : step.before, step.kind === 'create' ? step.text : step.after);
	for (const line of gone) drawLine(listEl, 'is-gone', 'Before: ', line);
	for (const line of come) drawLine(listEl, 'is-new', 'After: ', line);
}

function drawLine(parentEl: HTMLElement, cls: string, says: string, line: string): void {
	const el = parentEl.createDiv({ cls: `ii-preview-line ${cls}` });
	el.createSpan({ cls: 'ii-live', text: says });
	el.createEl('bdi', { text: line });
}

/** The lines between those that both texts begin with and those that both end with. */
export function changedLines(before: string, after: string): { readonly gone: readonly string[]; readonly come: readonly string[] } {
	const [one, other] = [before.split(/\r?\n/), after.split(/\r?\n/)];
	let start = 0;
	while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
	const [gone, come] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
	// Several changes in one note: what stands between them stays, and is not shown.
	return { gone: gone.filter((line) => !come.includes(line)), come: come.filter((line) => !gone.includes(line)) };
}
