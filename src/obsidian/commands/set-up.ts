import { setUp, type SetUp } from '../../actions/vault/set-up';
import { typeClash } from '../../actions/vault/type-clash';
import { isZone } from '../../domain/days/time';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { choiceField } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { pickChoice } from '../prompts/pick-choice';
import { textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';

export const setUpCommand: DeskCommand = {
	id: 'set-up',
	name: 'Set up folders and starter notes',
	icon: 'folder-plus',
	offer: (desk) => () => setUpVault(desk),
};

/** Asks who the person is and what they look for, and lays out the vault. What is there already stays as it is. */
export async function setUpVault(desk: Desk): Promise<void> {
	if (!(await settleTypeClash(desk))) return;
	const profile = desk.model.profile()?.profile;
	await askForm<SetUp>(desk.app, {
		title: 'Set up',
		submit: 'Create folders and notes',
		write: (input) => runAction(desk, setUp, input),
		build: (form) => {
			const name = form.add(textField(form.el, {
				label: 'Your name', hint: 'As you sign a message.', value: profile?.my_name ?? '', required: 'Write your name; every draft ends with it.',
			}));
			const zone = form.add(textField(form.el, {
				label: 'Your time zone', value: desk.now().zone, required: 'Write your time zone, such as America/Chicago.',
				check: (text) => (isZone(text) ? undefined : 'This is no time zone. Write one such as America/Chicago.'),
			}));
			const goalTitle = form.add(textField(form.el, {
				label: 'What are you looking for?', hint: 'The title of your first search goal, such as “Health data analyst”.', required: 'Write a title; it can be changed later.',
			}));
			const withTemplates = form.add(choiceField(form.el, {
				label: 'Message templates', value: false,
				choices: [{ value: false, label: 'Use the built-in ones' }, { value: true, label: 'Copy them into the vault to change them' }],
			}));
			return (valueOf) => ({ name: valueOf(name), zone: valueOf(zone), goalTitle: valueOf(goalTitle), withTemplates: valueOf(withTemplates) });
		},
	});
}

/** Where `type` means something else in this vault, another name is proposed and set first. False: the person left. */
async function settleTypeClash(desk: Desk): Promise<boolean> {
	const clash = typeClash(desk.model);
	if (clash === undefined) return true;
	const notes = clash.count === 1 ? '1 note uses' : `${clash.count} notes use`;
	const renamed = await pickChoice(desk.app, `${notes} the property “${clash.property}” for something else`, [
		{ value: true, label: `Use “${clash.proposal}” instead`, detail: `For example: ${clash.examples.slice(0, 3).join(', ')}` },
		{ value: false, label: `Use “${clash.property}” all the same`, detail: 'Your notes stay as they are; only plain values such as “contact” count as ours.' },
	]);
	if (renamed === undefined) return false;
	if (!renamed) return true;
	const saved = await desk.settings.change((settings) => ({ ...settings, naming: { ...settings.naming, typeProperty: clash.proposal } }));
	if (!saved.ok) tellProblem(saved.problem);
	return saved.ok;
}
