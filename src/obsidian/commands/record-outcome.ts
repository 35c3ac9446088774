import { recordOutcome, type RecordOutcome } from '../../actions/record-outcome';
import type { MeetingFacts } from '../../domain/facts';
import { meetingTimes } from '../../domain/meeting-times';
import type { Desk } from '../desk';
import { askAppointment } from '../prompts/ask-appointment';
import { peopleOf, whenIs } from '../prompts/pick-meeting';
import { pickChoice, type Choice } from '../prompts/pick-choice';
import { runAction } from '../run-action';

type Answer = RecordOutcome['outcome']['kind'];

const answers: readonly Choice<Answer>[] = [
	{ value: 'held', label: 'Yes, we talked', detail: 'A thank-you is due the next day' },
	{ value: 'moved', label: 'It was moved', detail: 'Asks for the new time' },
	{ value: 'no-show', label: 'They did not come' },
	{ value: 'cancelled', label: 'It was cancelled' },
];

/** Asks what became of an appointment whose time is past; it is never assumed. True: it was written down. */
export async function recordOutcomeOf(desk: Desk, facts: MeetingFacts): Promise<boolean> {
	const now = desk.now();
	const when = whenIs(desk.model, facts, now);
	const kind = await pickChoice(desk.app, `Did you meet ${peopleOf(desk.model, facts)}${when === '' ? '' : ` on ${when}`}?`, answers);
	if (kind === undefined) return false;
	if (kind !== 'moved') return runAction(desk, recordOutcome, { meeting: facts.path, outcome: { kind } });
	const moved = await askAppointment(desk.app, 'New time', {
		today: now.today,
		order: desk.settings.current.dateOrder,
		homeZone: now.zone,
		zone: meetingTimes(facts.meeting, desk.model.rules, now.zone)?.zone ?? now.zone,
	});
	return moved !== undefined && runAction(desk, recordOutcome, { meeting: facts.path, outcome: { kind: 'moved', ...moved } });
}
