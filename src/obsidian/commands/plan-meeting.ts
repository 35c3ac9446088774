import { planMeeting, type PlanMeeting } from '../../actions/appointment/plan-meeting';
import type { ContactFacts } from '../../domain/facts';
import { meetingProperties } from '../../domain/properties/meeting';
import { isZone } from '../../domain/days/time';
import { meetingMinutes } from '../../settings/decode-settings';
import type { Desk } from '../desk';
import { appointmentField } from '../prompts/appointment-field';
import { choiceField, choicesField, choicesOf } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { peopleField } from '../prompts/people-field';
import { linesField, textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { aboutContact, mayBeContacted } from './whom';

export const planMeetingCommand: DeskCommand = {
	id: 'plan-meeting',
	name: 'Plan meeting',
	icon: 'calendar-plus',
	offer: (desk) => aboutContact(desk, mayBeContacted)('With whom do you meet?', (contact) => planMeetingWith(desk, [contact])),
};

/** Asks for everything about an appointment at once, and shows what the time is on both clocks while it is typed. */
export async function planMeetingWith(desk: Desk, people: readonly ContactFacts[]): Promise<void> {
	const { app, model } = desk;
	const { today, zone: homeZone } = desk.now();
	const { dateOrder, defaultMinutes } = desk.settings.current;
	const theirZone = people.map(({ contact }) => contact.timezone).find((zone) => zone !== undefined && isZone(zone));
	await askForm<PlanMeeting>(app, {
		title: 'Plan meeting',
		submit: 'Create meeting',
		write: (input) => runAction(desk, planMeeting, input),
		build: (form) => {
			const start = form.add(appointmentField(form.el, { today, order: dateOrder, homeZone, zone: theirZone ?? homeZone }));
			const contacts = form.add(peopleField(form.el, { label: 'With', app, model, value: people, suits: mayBeContacted }));
			const status = form.add(choiceField<PlanMeeting['status']>(form.el, {
				label: 'Is it agreed?', value: 'scheduled',
				choices: [{ value: 'scheduled', label: 'They said yes to this time' }, { value: 'proposed', label: 'I offer this time' }],
			}));
			const minutes = form.add(textField(form.el, { label: 'Minutes you ask for', value: String(defaultMinutes), inputMode: 'numeric', check: whyNoMinutes, required: 'Write how many minutes.' }));
			const channel = form.add(choiceField(form.el, { label: 'By', choices: choicesOf(meetingProperties.meeting_channel.allowed), value: 'video' }));
			const location = form.add(textField(form.el, { label: 'Place or link' }));
			const kind = form.add(choiceField(form.el, { label: 'Kind of meeting', choices: choicesOf(meetingProperties.meeting_kind.allowed), value: people.length > 1 ? 'group' : 'informational' }));
			const purpose = form.add(choicesField(form.el, { label: 'What for?', choices: choicesOf(meetingProperties.purpose.allowed), required: 'Choose at least one; questions are matched to it.' }));
			const goals = form.add(linesField(form.el, { label: 'What do you want to know afterwards?', hint: 'One to three goals, one a line.', most: 3, required: 'Write at least one goal.' }));
			return (valueOf) => ({
				contacts: valueOf(contacts).map(({ path }) => path),
				start: valueOf(start).start,
				zone: valueOf(start).zone,
				status: valueOf(status),
				minutes: Number(valueOf(minutes)),
				channel: valueOf(channel),
				...(valueOf(location) === '' ? {} : { location: valueOf(location) }),
				kind: valueOf(kind),
				purpose: valueOf(purpose),
				goals: valueOf(goals),
			});
		},
	});
}

function whyNoMinutes(text: string): string | undefined {
	const minutes = Number(text);
	const { least, most } = meetingMinutes;
	return Number.isInteger(minutes) && minutes >= least && minutes <= most ? undefined : `Write a whole number from ${least} to ${most}.`;
}
