import { isWritten } from '../../domain/days/calendar-date';
import { approachable } from '../../domain/meetings/participants';
import type { DeskCommand } from './desk-command';
import { draftConfirmationFor, draftIntroductionBy, draftKeepInTouchWith, draftNudgeTo, draftReportBackFor } from './draft-letters';
import { aboutContact, aboutMeeting, mayBeContacted } from './whom';

/** Only who was written to and has not answered is nudged, and only once. */
export const draftNudgeCommand: DeskCommand = {
	id: 'draft-nudge',
	name: 'Draft nudge',
	icon: 'mail-question',
	offer: (desk) => aboutContact(desk, (facts) => {
		const { outreach_sent, replied_on, nudge_sent } = facts.contact;
		return mayBeContacted(facts) && isWritten(outreach_sent) && !isWritten(replied_on) && !isWritten(nudge_sent);
	})('Whom do you nudge?', (contact) => draftNudgeTo(desk, contact)),
};

export const draftConfirmationCommand: DeskCommand = {
	id: 'draft-confirmation',
	name: 'Draft confirmation',
	icon: 'calendar-clock',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'ahead'], (facts) => approachable(facts, desk.model).length > 0)(
		'Which meeting do you confirm?', (facts) => draftConfirmationFor(desk, facts)),
};

export const draftReportBackCommand: DeskCommand = {
	id: 'draft-report-back',
	name: 'Draft report-back',
	icon: 'message-square-reply',
	offer: (desk) => aboutMeeting(desk, ['held'], (facts) => approachable(facts, desk.model).length > 0)(
		'From which meeting was the advice?', (facts) => draftReportBackFor(desk, facts)),
};

export const draftKeepInTouchCommand: DeskCommand = {
	id: 'draft-keep-in-touch',
	name: 'Draft keep-in-touch note',
	icon: 'coffee',
	offer: (desk) => aboutContact(desk, mayBeContacted)('Whom do you want to keep in touch with?', (contact) => draftKeepInTouchWith(desk, contact)),
};

export const draftIntroductionCommand: DeskCommand = {
	id: 'draft-introduction',
	name: 'Draft introduction request',
	icon: 'users',
	offer: (desk) => aboutContact(desk, mayBeContacted)('Whom do you ask for an introduction?', (contact) => draftIntroductionBy(desk, contact)),
};
