import { recordOutcome, type RecordOutcome } from '../../actions/appointment/record-outcome';
import type { MeetingFacts } from '../../domain/facts';
import type { Desk } from '../desk';
import { peopleOf, whenIs } from '../prompts/pick-meeting';
import { pickChoice, type Choice } from '../prompts/pick-choice';
import { runAction } from '../run-action';
import { askNewTime } from './change-meeting';
import { offerOtherTimes } from './draft-letters';
import { reviewNewestDraft } from './review-draft';

type Answer = Exclude<RecordOutcome['outcome'], { kind: 'moved' }> | { readonly kind: 'moved' };

const answers: readonly Choice<Answer>[] = [
	{ value: { kind: 'held' }, label: 'Yes, we talked', detail: 'A thank-you is due the next day' },
	{ value: { kind: 'moved' }, label: 'It was moved', detail: 'Asks for the new time' },
	{ value: { kind: 'no-show' }, label: 'They did not come', detail: 'Writes a kind note with two other times' },
	{ value: { kind: 'cancelled', by: 'them' }, label: 'They cancelled', detail: 'Thank them for saying so, and offer other times' },
	{ value: { kind: 'cancelled', by: 'me' }, label: 'I cancelled', detail: 'Say sorry, and offer other times' },
];

/** Asks what became of an appointment whose time is past; it is never assumed. True: it was written down. */
export async function recordOutcomeOf(desk: Desk, facts: MeetingFacts): Promise<boolean> {
	const when = whenIs(desk.model, facts, desk.now());
	const answer = await pickChoice(desk.app, `Did you meet ${peopleOf(desk.model, facts)}${when === '' ? '' : ` on ${when}`}?`, answers);
	if (answer === undefined) return false;
	if (answer.kind === 'moved') {
		const moved = await askNewTime(desk, facts);
		return moved !== undefined && runAction(desk, recordOutcome, { meeting: facts.path, outcome: { kind: 'moved', ...moved } });
	}
	const secondTime = facts.contacts.some((path) => desk.model.meetingsWith(path).some(({ meeting }) => meeting.meeting_status === 'no-show'));
	const written = await runAction(desk, recordOutcome, { meeting: facts.path, outcome: answer });
	if (written && answer.kind === 'no-show' && !secondTime) await reviewNewestDraft(desk, facts.path);
	if (written && answer.kind === 'cancelled') await offerOtherTimes(desk, facts);
	return written;
}
