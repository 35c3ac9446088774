import { cancelMeeting } from '../../actions/appointment/cancel-meeting';
import { rescheduleMeeting } from '../../actions/appointment/reschedule-meeting';
import type { MeetingFacts } from '../../domain/facts';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import { clockOf } from '../../domain/days/wall-time';
import type { Desk } from '../desk';
import type { Appointment } from '../prompts/appointment-field';
import { askAppointment } from '../prompts/ask-appointment';
import { pickChoice } from '../prompts/pick-choice';
import { peopleOf } from '../prompts/pick-meeting';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { offerOtherTimes, offerReschedule } from './draft-letters';
import { aboutMeeting } from './whom';

export const rescheduleMeetingCommand: DeskCommand = {
	id: 'reschedule-meeting',
	name: 'Reschedule meeting',
	icon: 'calendar-clock',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'lapsed', 'ahead', 'unsettled', 'cancelled', 'no-show'])('Which meeting is moved?', async (facts) => {
		const moved = await askNewTime(desk, facts);
		if (moved !== undefined && await runAction(desk, rescheduleMeeting, { meeting: facts.path, ...moved })) await offerReschedule(desk, facts);
	}),
};

export const cancelMeetingCommand: DeskCommand = {
	id: 'cancel-meeting',
	name: 'Cancel meeting',
	icon: 'calendar-x',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'lapsed', 'ahead', 'unsettled'])('Which meeting is cancelled?', async (facts) => {
		const by = await pickChoice(desk.app, `Who cancelled the meeting with ${peopleOf(desk.model, facts)}?`, [
			{ value: 'them' as const, label: 'They cancelled', detail: 'Thank them for saying so, and offer other times' },
			{ value: 'me' as const, label: 'I cancelled', detail: 'Say sorry, and offer other times' },
		]);
		if (by !== undefined && await runAction(desk, cancelMeeting, { meeting: facts.path, by })) await offerOtherTimes(desk, facts);
	}),
};

/** The new time, in the zone in which the old one was agreed; the same hour stands there at first. */
export function askNewTime(desk: Desk, facts: MeetingFacts): Promise<Appointment | undefined> {
	const now = desk.now();
	const before = meetingTimes(facts.meeting, desk.model.rules, now.zone);
	return askAppointment(desk.app, `New time with ${peopleOf(desk.model, facts)}`, {
		today: now.today,
		order: desk.settings.current.dateOrder,
		homeZone: now.zone,
		zone: before?.zone ?? now.zone,
		...before === undefined ? {} : { clock: clockOf(before.wall) },
	});
}
