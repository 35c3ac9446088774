import { draftOutreach } from '../../actions/drafts/draft-outreach';
import { logOutreach, type LogOutreach } from '../../actions/outreach/log-outreach';
import { logTouch, type LogTouch } from '../../actions/outreach/log-touch';
import { contactProperties } from '../../domain/properties/contact';
import type { ContactFacts } from '../../domain/facts';
import type { Desk } from '../desk';
import { choiceField, choicesOf } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { pickChoice } from '../prompts/pick-choice';
import { textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import { runDraft } from '../drafts/run-draft';
import type { DeskCommand } from './desk-command';
import { pastDay } from './past-day';
import { reviewNewestDraft } from './review-draft';
import { aboutContact, mayBeContacted } from './whom';

const channels = contactProperties.preferred_channel.allowed;
type Channel = (typeof channels)[number];

/** Whether they were heard from. */
const fromWhom = [{ value: false, label: 'I wrote to them' }, { value: true, label: 'They wrote or answered, or we talked' }] as const;

export const draftOutreachCommand: DeskCommand = {
	id: 'draft-outreach',
	name: 'Draft outreach',
	icon: 'mail-plus',
	offer: (desk) => aboutContact(desk, mayBeContacted)('Whom do you want to write to?', (contact) => draftOutreachTo(desk, contact)),
};

export const logOutreachCommand: DeskCommand = {
	id: 'log-outreach',
	name: 'Log outreach sent',
	icon: 'send',
	offer: (desk) => aboutContact(desk, mayBeContacted)('Whom did you write to?', (contact) => logOutreachTo(desk, contact)),
};

export const logTouchCommand: DeskCommand = {
	id: 'log-touch',
	name: 'Log a touch',
	icon: 'message-circle',
	offer: (desk) => aboutContact(desk, mayBeContacted)('Whom were you in touch with?', async (contact) => {
		await logTouchWith(desk, contact);
	}),
};

/** Writes a first message into the contact's note and shows it with its checks. */
export async function draftOutreachTo(desk: Desk, { path, name, contact }: ContactFacts): Promise<void> {
	const preferred = channelOf(contact.preferred_channel);
	const choices = choicesOf([preferred, ...channels.filter((channel) => channel !== preferred)]);
	const channel = await pickChoice(desk.app, `How will you reach ${name}?`, choices);
	if (channel === undefined) return;
	if (await runDraft(desk, draftOutreach, { contact: path, channel })) await reviewNewestDraft(desk, path);
}

async function logOutreachTo(desk: Desk, { path, name, contact }: ContactFacts): Promise<void> {
	await askForm<LogOutreach>(desk.app, {
		title: `Outreach sent to ${name}`,
		submit: 'Log outreach',
		write: (input) => runAction(desk, logOutreach, input),
		build: (form) => {
			const on = form.add(pastDay(desk, form, 'Sent on'));
			const channel = form.add(choiceField(form.el, { label: 'By', choices: choicesOf(channels), value: channelOf(contact.preferred_channel) }));
			return (valueOf) => ({ contact: path, on: valueOf(on), channel: valueOf(channel) });
		},
	});
}

/** Asks what a touch with this person was, and logs it. True: it was written. */
export async function logTouchWith(desk: Desk, { path, name, contact }: ContactFacts): Promise<boolean> {
	const logged = await askForm<LogTouch>(desk.app, {
		title: `In touch with ${name}`,
		submit: 'Log touch',
		write: (input) => runAction(desk, logTouch, input),
		build: (form) => {
			const what = form.add(textField(form.el, { label: 'What was it about?', required: 'Write a few words; they stand in the log.' }));
			const on = form.add(pastDay(desk, form, 'On'));
			const channel = form.add(choiceField(form.el, { label: 'By', choices: choicesOf(channels), value: channelOf(contact.preferred_channel) }));
			const heard = form.add(choiceField(form.el, { label: 'Who', choices: fromWhom, value: false, hint: 'After two notes in a row without an answer they are left alone for about three months.' }));
			return (valueOf) => ({ contact: path, heard: valueOf(heard), what: valueOf(what), on: valueOf(on), channel: valueOf(channel) });
		},
	});
	return logged !== undefined;
}

function channelOf(preferred: Channel | undefined): Channel {
	return preferred ?? 'email';
}
