import { Modal, type App } from 'obsidian';
import type { Rehearsal } from '../../actions/appointment/list-rehearsals';
import { clockSeconds } from '../../domain/meetings/spoken-time';

/** Milliseconds between two looks at the clock. */
const tick = 250;

/** A pitch or a story to say aloud, with a clock. It writes nothing by itself. */
export class RehearseWindow extends Modal {
	#startedAt: number | undefined;
	#took: number | undefined;
	#timer: number | undefined;

	/** `rehearsed` is called with the seconds it took, where it was timed. */
	constructor(app: App, private readonly rehearsal: Rehearsal, private readonly rehearsed: (seconds: number | undefined) => Promise<boolean>) {
		super(app);
		this.setTitle(rehearsal.title);
	}

	override onOpen(): void {
		const { contentEl, rehearsal } = this;
		contentEl.createDiv({ cls: 'ii-rehearse-measure', text: measureOf(rehearsal) });
		for (const { title, text } of rehearsal.parts) {
			if (title !== '') contentEl.createEl('h3', { cls: 'ii-review-heading', text: title });
			contentEl.createDiv({ cls: 'ii-rehearse-text', text, attr: { dir: 'auto' } });
		}
		const clockEl = contentEl.createDiv({ cls: 'ii-rehearse-clock', text: clockSeconds(0), attr: { role: 'timer', 'aria-live': 'off' } });
		const saysEl = contentEl.createDiv({ cls: 'ii-rehearse-says', attr: { role: 'status' } });
		const buttonsEl = contentEl.createDiv({ cls: 'modal-button-container' });
		const startEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: 'Start', attr: { type: 'button' } });
		startEl.addEventListener('click', () => {
			if (this.#startedAt === undefined) this.#start(startEl, clockEl, saysEl);
			else this.#stop(startEl, clockEl, saysEl);
		});
		buttonsEl.createEl('button', { text: 'I rehearsed it', attr: { type: 'button' } }).addEventListener('click', () => {
			if (this.#startedAt !== undefined) this.#stop(startEl, clockEl, saysEl);
			this.close();
			void this.rehearsed(this.#took);
		});
		startEl.focus();
	}

	override onClose(): void {
		window.clearInterval(this.#timer);
		this.contentEl.empty();
	}

	#start(startEl: HTMLElement, clockEl: HTMLElement, saysEl: HTMLElement): void {
		const startedAt = Date.now();
		this.#startedAt = startedAt;
		startEl.setText('Stop');
		saysEl.setText('');
		clockEl.setText(clockSeconds(0));
		window.clearInterval(this.#timer);
		this.#timer = window.setInterval(() => clockEl.setText(clockSeconds((Date.now() - startedAt) / 1_000)), tick);
	}

	#stop(startEl: HTMLElement, clockEl: HTMLElement, saysEl: HTMLElement): void {
		window.clearInterval(this.#timer);
		const took = Math.round((Date.now() - (this.#startedAt ?? Date.now())) / 1_000);
		this.#startedAt = undefined;
		this.#took = took;
		startEl.setText('Again');
		clockEl.setText(clockSeconds(took));
		const over = took - this.rehearsal.aim;
		saysEl.setText(over > 0 ? `${took} seconds, ${over} more than the ${this.rehearsal.aim} it should take.` : `${took} seconds; it may take ${this.rehearsal.aim}.`);
	}
}

/** "70 words, about 0:29 when spoken; it may take 0:30. Rehearsed 2 times." */
function measureOf({ words, seconds, aim, times }: Rehearsal): string {
	const before = times === 0 ? 'Not rehearsed yet.' : times === 1 ? 'Rehearsed once.' : `Rehearsed ${times} times.`;
	return `${words} words, about ${clockSeconds(seconds)} when spoken; it may take ${clockSeconds(aim)}. ${before}`;
}
