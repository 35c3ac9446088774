import { Modal } from 'obsidian';
import { compareImport, type Doubtful, type ImportFate } from '../../actions/people/compare-import';
import { importContacts } from '../../actions/people/import-contacts';
import { contactProperties } from '../../domain/properties/contact';
import { inTurns } from '../../domain/pieces';
import type { Problem } from '../../domain/problem';
import type { ImportReading } from '../../import/contact-candidate';
import type { Desk } from '../desk';
import { nameOfNote } from '../vault/note-name';
import { choiceField, choicesField, choicesOf } from '../prompts/choice-field';
import type { Field } from '../prompts/form-field';
import type { Choice } from '../prompts/pick-choice';
import { runAction } from '../run-action';
import { drawPeople, type ListedPerson } from './draw-people';
import { withRests } from './with-rests';

const doubtfulChoices: readonly Choice<Doubtful>[] = [
	{ value: 'leave-out', label: 'Leave them out' },
	{ value: 'fill-in', label: 'They are the same people: fill in what is empty' },
	{ value: 'make-notes', label: 'They are other people: make notes' },
];

/** From so many people on, writing takes long enough to be watched. */
const progressFrom = 200;

/** What an import would write, with counts and reasons; then the progress of writing it. Until the button is pressed nothing is written. */
export class ImportPreviewWindow extends Modal {
	#doubtful: Doubtful = 'leave-out';
	#categories: Field<readonly string[]> | undefined;
	#listsEl: HTMLElement | undefined;
	#button: HTMLButtonElement | undefined;
	/** The comparison that counts; an older one that is still going on is not shown. */
	#comparison: object | undefined;

	constructor(private readonly desk: Desk, private readonly reading: ImportReading) {
		super(desk.app);
		this.setTitle('What would be imported');
		this.modalEl.addClass('ii-form');
	}

	override onOpen(): void {
		const el = this.contentEl.createDiv({ cls: 'ii-form-fields' });
		this.#categories = choicesField(el, {
			label: 'Where do you know the new ones from?', choices: choicesOf(contactProperties.contact_category.allowed), value: ['acquaintance'], required: 'Choose at least one.',
		});
		const doubtfulEl = el.createDiv();
		this.#listsEl = el.createDiv({ cls: 'ii-import-lists', attr: { 'aria-live': 'polite' } });
		const buttons = this.contentEl.createDiv({ cls: 'modal-button-container' });
		this.#button = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
		this.#button.addEventListener('click', () => void this.#import());
		buttons.createEl('button', { cls: 'mod-cancel', text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
		void this.#compare().then((fates) => {
			if (fates?.some(({ kind }) => kind === 'doubtful') === true) this.#askDoubtful(doubtfulEl);
			if (!el.contains(el.doc.activeElement)) this.#button?.focus();
		});
	}

	#askDoubtful(el: HTMLElement): void {
		choiceField(el, {
			label: 'Where only the name is the same', choices: doubtfulChoices, value: this.#doubtful,
			onChange: (value) => {
				this.#doubtful = value;
				void this.#compare();
			},
		});
	}

	override onClose(): void {
		this.#comparison = undefined;
		this.contentEl.empty();
	}

	/** Compares and shows what comes of it; undefined where another comparison was begun meanwhile, or the window was closed. */
	async #compare(): Promise<readonly ImportFate[] | undefined> {
		const comparison = compareImport(this.reading.candidates, this.#doubtful, this.desk.context());
		this.#comparison = comparison;
		this.#button?.setText('Comparing…');
		this.#button?.toggleAttribute('disabled', true);
		const turn = withRests(({ done, of }) => this.#listsEl?.setText(`Comparing with your contacts: ${Math.round((done / of) * 100)} %`));
		// One that does not count any more rests for good.
		const fates = await inTurns(comparison, (progress) => (this.#comparison === comparison ? turn(progress) : new Promise(() => undefined)));
		if (this.#comparison !== comparison) return undefined;
		this.#draw(fates);
		return fates;
	}

	#draw(fates: readonly ImportFate[]): void {
		const of = (...kinds: readonly ImportFate['kind'][]): readonly ImportFate[] => fates.filter(({ kind }) => kinds.includes(kind));
		const listsEl = this.#listsEl;
		if (listsEl === undefined) return;
		listsEl.empty();
		drawPeople(listsEl, 'New', of('create').map(listed));
		drawPeople(listsEl, 'Known, with something to fill in', of('update').map(listed));
		drawPeople(listsEl, 'Known, with nothing new', of('same').map(listed));
		drawPeople(listsEl, 'Left out', of('skip', 'doubtful').map(listed), true);
		drawPeople(listsEl, 'Lines that could not be read', this.reading.problems.map(described), true);
		const count = of('create', 'update').length;
		this.#button?.setText(count === 0 ? 'Nothing to import' : `Import ${count} ${count === 1 ? 'person' : 'people'}`);
		this.#button?.toggleAttribute('disabled', count === 0);
	}

	async #import(): Promise<void> {
		const categories = this.#categories?.read();
		if (categories === undefined || 'trouble' in categories) {
			this.#categories?.show(categories?.trouble);
			this.#categories?.focus();
			return;
		}
		const { candidates } = this.reading;
		const watched = candidates.length > progressFrom ? this.#drawProgress() : undefined;
		if (watched === undefined) this.close();
		await runAction(this.desk, importContacts, {
			candidates, categories: categories.value, doubtful: this.#doubtful,
			turn: withRests(({ done, of }) => watched?.('Preparing', done, of)),
		}, (done, of) => watched?.('Writing', done, of));
		this.close();
	}

	/** Takes the place of the lists. Closing the window then only hides it: what was begun is finished, and can be undone. */
	#drawProgress(): (what: string, done: number, of: number) => void {
		this.setTitle('Importing');
		this.contentEl.empty();
		const el = this.contentEl.createDiv({ cls: 'ii-form-fields' });
		const saysEl = el.createEl('p', { cls: 'ii-import-says', attr: { role: 'status' } });
		const barEl = el.createEl('progress', { cls: 'ii-import-progress', attr: { 'aria-label': 'Progress of the import' } });
		return (what, done, of) => {
			barEl.max = of;
			barEl.value = done;
			if (done === 1 || done === of || done % 25 === 0 || what === 'Preparing') saysEl.setText(`${what} ${done} of ${of}`);
		};
	}
}

function listed(fate: ImportFate): ListedPerson {
	const { name, values } = fate.candidate;
	switch (fate.kind) {
		case 'create': return { name, detail: [values.role_title, values.organization].filter((part) => part !== undefined).join(', ') };
		case 'update': return { name, detail: fate.fills.map((property) => contactProperties[property].label.toLowerCase()).join(', ') };
		case 'same': return { name, detail: nameOfNote(fate.contact) === name ? '' : nameOfNote(fate.contact) };
		case 'skip':
		case 'doubtful': return { name, detail: fate.why };
	}
}

function described({ what, advice }: Problem): ListedPerson {
	return { name: what, detail: advice };
}
