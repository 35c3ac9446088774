import { Modal, type App } from 'obsidian';
import type { DraftForReview } from '../../actions/drafts/list-drafts';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { drawChecks } from './draw-checks';
import { mailAddress } from './mail-address';
import { tellProblem } from '../notices';

/** Longer addresses are cut off by some mail programs; then the text goes by the clipboard. */
const longestAddress = 2_000;

/** Milliseconds after the last key before the checks run again. */
const checkAfter = 200;

export interface ReviewHandlers {
	readonly today: CalendarDate;
	/** The property of a contact that holds the addresses, by its name in this vault. */
	readonly emailProperty: string;
	/** Shows the note, where the text can be changed. */
	readonly open: () => void;
	/** Puts the edited text into the note. True: it was written. */
	readonly save: (text: string) => Promise<boolean>;
	/** Writes down that it was sent. True: it was written. */
	readonly sent: () => Promise<boolean>;
}

/**
 * One draft as it stands in its note: the text, what was checked, and the ways to send it. The text can be edited here: the checks
 * follow the typing, and what was changed goes into the note when the window is left. A text that the note could not take is shown
 * once more, to be copied or changed; left again as it is, it is given up.
 */
export class ReviewDraftWindow extends Modal {
	/** Buttons that were pressed once and warned. */
	readonly #warned = new Set<HTMLElement>();
	#text: string;
	#timer: number | undefined;
	#saved: Promise<boolean> | undefined;
	/** The text that the note could not take. */
	#unsaved: string | undefined;

	constructor(app: App, private readonly draft: DraftForReview, private readonly handlers: ReviewHandlers) {
		super(app);
		this.#text = draft.text;
		this.setTitle(draft.title);
		this.modalEl.addClass('ii-review');
	}

	override onOpen(): void {
		const { contentEl, draft, handlers } = this;
		if (draft.sentOn !== undefined) contentEl.createDiv({ cls: 'ii-review-sent', text: `Sent on ${writtenDate(draft.sentOn, handlers.today)}.` });
		if (draft.subject !== undefined) {
			const subjectEl = contentEl.createDiv({ cls: 'ii-review-subject' });
			subjectEl.createSpan({ text: 'Subject: ' });
			subjectEl.createEl('bdi', { text: draft.subject });
		}
		const textEl = contentEl.createEl('textarea', { cls: 'ii-review-text', text: this.#text, attr: { dir: 'auto', rows: '10', 'aria-label': 'Text of the draft' } });
		textEl.readOnly = draft.sentOn !== undefined;
		const checksEl = contentEl.createDiv();
		drawChecks(checksEl, this.#text === draft.text ? draft.checks : draft.recheck(this.#text));
		textEl.addEventListener('input', () => this.#edited(textEl.value, checksEl));
		const warningEl = contentEl.createDiv({ cls: 'ii-review-warning', attr: { role: 'alert' } });
		this.#drawButtons(contentEl.createDiv({ cls: 'modal-button-container' }), warningEl);
	}

	override onClose(): void {
		window.clearTimeout(this.#timer);
		this.contentEl.empty();
		void this.#leave();
	}

	async #leave(): Promise<void> {
		if (this.#text === this.#unsaved || await this.#save()) return;
		this.#unsaved = this.#text;
		this.#saved = undefined;
		this.#warned.clear();
		this.open();
	}

	#edited(text: string, checksEl: HTMLElement): void {
		this.#text = text;
		this.#warned.clear();
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			checksEl.empty();
			drawChecks(checksEl, this.draft.recheck(text));
		}, checkAfter);
	}

	/** True: the note holds the text as it stands here. It is saved once each time the window is left, however that is done. */
	async #save(): Promise<boolean> {
		this.#saved ??= this.#text === this.draft.text ? Promise.resolve(true) : this.handlers.save(this.#text);
		return this.#saved;
	}

	#drawButtons(parentEl: HTMLElement, warningEl: HTMLElement): void {
		const button = (text: string, run: () => void, cls = ''): HTMLElement => {
			const el = parentEl.createEl('button', { text, cls, attr: { type: 'button' } });
			el.addEventListener('click', run);
			return el;
		};
		const copyEl = button('Copy', () => void this.#copy(copyEl, warningEl), 'mod-cta');
		if (this.draft.email !== undefined) {
			const mailEl = button('Open in mail', () => void this.#mail(mailEl, warningEl));
		}
		if (this.draft.sentOn === undefined) button('I sent it', () => void this.#markSent());
		button('Edit in note', () => {
			this.close();
			this.handlers.open();
		});
		copyEl.focus({ preventScroll: true });
	}

	/** Says what should be put right before the text leaves, the first time it is asked for; the second time it leaves. */
	#warns(reasons: readonly string[], warningEl: HTMLElement, buttonEl: HTMLElement, anyway: string): boolean {
		if (reasons.length === 0 || this.#warned.has(buttonEl)) return false;
		this.#warned.add(buttonEl);
		warningEl.setText(reasons.join(' '));
		buttonEl.setText(anyway);
		return true;
	}

	/** Whom the text names who is to stay out of what others see. */
	#confidential(): readonly string[] {
		return this.draft.recheck(this.#text).filter(({ id, passed }) => id === 'confidential' && !passed).map(({ says, advice }) => `${says} ${advice}`);
	}

	/** A draft with holes, or with a name that is confidential, leaves only when asked for twice (docs/drafts.md). */
	#reasonsToWait(): readonly string[] {
		const holes = this.#text.match(/\[add: [^\]]*\]/gu) ?? [];
		const missing = holes.length === 0 ? [] : [`The text still says ${holes.join(', ')}. Fill it in first.`];
		return [...missing, ...this.#confidential()];
	}

	async #copy(copyEl: HTMLElement, warningEl: HTMLElement): Promise<void> {
		if (this.#warns(this.#reasonsToWait(), warningEl, copyEl, 'Copy anyway')) return;
		await this.#toClipboard(this.#text);
		copyEl.setText('Copied');
	}

	async #mail(mailEl: HTMLElement, warningEl: HTMLElement): Promise<void> {
		if (this.#warns(this.#reasonsToWait(), warningEl, mailEl, 'Open in mail anyway')) return;
		const { email = '', subject = '' } = this.draft;
		const text = this.#text;
		const address = mailAddress(email, subject, text);
		if (address === undefined) {
			tellProblem({ what: `“${email}” is not an email address that can be opened.`, advice: 'Correct it in the contact, or copy the text.', note: this.draft.person ?? this.draft.note, property: this.handlers.emailProperty });
			return;
		}
		if (address.length <= longestAddress) {
			window.open(address);
			return;
		}
		await this.#toClipboard(text);
		window.open(mailAddress(email, subject, 'The text is on the clipboard: paste it here.') ?? address);
	}

	async #toClipboard(text: string): Promise<void> {
		try {
			// A window may write only its own clipboard, and only while it is looked at.
			await this.contentEl.win.navigator.clipboard.writeText(text);
		} catch {
			tellProblem({ what: 'The text could not be copied.', advice: 'Mark it in this window and copy it by hand.' });
		}
	}

	async #markSent(): Promise<void> {
		this.close();
		if (await this.#save()) await this.handlers.sent();
	}
}
