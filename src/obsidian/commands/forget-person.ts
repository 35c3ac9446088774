import type { ActionContext } from '../../actions/action';
import { forgetPerson, type ForgetPerson } from '../../actions/people/forget-person';
import { ownWordsLeft, type OwnWords } from '../../actions/people/own-words-left';
import type { Plan } from '../../commit/plan';
import type { ContactFacts } from '../../domain/facts';
import { ok, type Outcome } from '../../domain/problem';
import type { Desk } from '../desk';
import { askPreview } from '../drafts/preview-window';
import { tellProblem } from '../notices';
import { runAction } from '../run-action';
import { nameOfNote } from '../vault/note-name';
import { notesLinkingTo } from '../vault/notes-linking-to';
import { forgetEditorHistory } from '../vault/open-editor';
import type { DeskCommand } from './desk-command';
import { aboutContact } from './whom';

export const forgetPersonCommand: DeskCommand = {
	id: 'forget-person',
	name: 'Forget this person',
	icon: 'user-x',
	offer: (desk) => aboutContact(desk, () => true)('Who is to be forgotten?', (contact) => forget(desk, contact)),
};

/** Shows everything that goes and what stays, and does it if the person says so; what was shown is what is done, or nothing. */
async function forget(desk: Desk, { path, name }: ContactFacts): Promise<void> {
	const forgetting = await whatGoes({ contact: path, linking: notesLinkingTo(desk, path) }, desk.context());
	if (!forgetting.ok) {
		tellProblem(forgetting.problem, (note) => void desk.open(note));
		return;
	}
	const { plan, left } = forgetting.value;
	const agreed = await askPreview(desk.app, plan, { title: `Forget ${name}`, submit: 'Forget this person', says: whatHappens, below: (el) => drawLeft(el, left) });
	if (!agreed || !(await runAction(desk, () => Promise.resolve(ok(plan)), undefined))) return;
	// The undo of an editor would bring the words back one by one; ours brings all back at once, or nothing.
	for (const step of plan.steps) if (step.kind === 'rewrite') forgetEditorHistory(desk.app, step.path);
}

interface Forgetting {
	readonly plan: Plan;
	readonly left: readonly OwnWords[];
}

async function whatGoes(input: ForgetPerson, context: ActionContext): Promise<Outcome<Forgetting>> {
	const plan = await forgetPerson(input, context);
	if (!plan.ok) return plan;
	const left = await ownWordsLeft(input, plan.value, context);
	return left.ok ? ok({ plan: plan.value, left: left.value }) : left;
}

const whatHappens = [
	'The note goes to the trash. What was captured, promised, drafted and logged of this person goes with it, and a nameless note takes their place, so that your numbers stay right.',
	'Undo brings all of it back until the app is closed; after that nothing does.',
	'Out of reach: the trash until you empty it, older versions in file recovery and in the history of a sync service, copies on devices that have not synced, and what was sent.',
];

function drawLeft(el: HTMLElement, left: readonly OwnWords[]): void {
	if (left.length === 0) return;
	el.createEl('h3', { cls: 'ii-review-heading', text: 'You wrote this yourself, so it stays' });
	const listEl = el.createEl('ul');
	for (const { note, line, words } of left) {
		const itemEl = listEl.createEl('li');
		itemEl.createEl('bdi', { text: nameOfNote(note) });
		itemEl.appendText(`, line ${line}: `);
		itemEl.createEl('bdi', { text: words.trim() });
	}
}
