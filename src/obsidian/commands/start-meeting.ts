import { startMeeting } from '../../actions/conversation/start-meeting';
import { startUnplanned } from '../../actions/conversation/start-unplanned';
import { runningMeetings } from '../../actions/conversation/running-meeting';
import type { MeetingFacts } from '../../domain/facts';
import { meetingState } from '../../domain/meetings/meeting-state';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { meetingAtHand } from '../meeting/meeting-at-hand';
import { showMeetingPanel } from '../meeting/show-meeting-panel';
import { pickChoice, type Choice } from '../prompts/pick-choice';
import { pickContact } from '../prompts/pick-contact';
import { peopleOf, whenIs } from '../prompts/pick-meeting';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';
import { mayBeContacted } from './whom';

export const startMeetingCommand: DeskCommand = {
	id: 'start-meeting',
	name: 'Start meeting',
	icon: 'timer',
	offer: (desk) => {
		if (desk.activeNote() !== undefined && meetingAtHand(desk)?.path === desk.activeNote()) return () => showMeetingPanel(desk.app, true);
		const here = atTheFront(desk);
		if (here !== undefined) return () => startMeetingOf(desk, here.path);
		return desk.model.contacts().some(mayBeContacted) ? () => pickAndStart(desk) : undefined;
	},
};

/** The meeting whose note is at the front, where it can be started. */
function atTheFront(desk: Desk): MeetingFacts | undefined {
	const active = desk.activeNote();
	const facts = active === undefined ? undefined : desk.model.meeting(active);
	return facts !== undefined && canStart(desk, facts) ? facts : undefined;
}

function canStart(desk: Desk, { meeting }: MeetingFacts): boolean {
	return ['proposed', 'lapsed', 'ahead', 'unsettled'].includes(meetingState(meeting, desk.model.rules, desk.now()));
}

/** Those whose time is nearest stand first; a talk that nobody planned is as good. */
async function pickAndStart(desk: Desk): Promise<void> {
	const now = desk.now();
	const away = (facts: MeetingFacts): number => Math.abs((meetingTimes(facts.meeting, desk.model.rules, now.zone)?.start ?? Infinity) - now.instant);
	const meetings = desk.model.meetings().filter((facts) => canStart(desk, facts)).map((facts) => ({ facts, away: away(facts) }))
		.sort((one, other) => one.away - other.away || (one.facts.path < other.facts.path ? -1 : 1));
	const choices: readonly Choice<{ readonly meeting?: NotePath }>[] = [
		...meetings.map(({ facts }) => ({ value: { meeting: facts.path }, label: peopleOf(desk.model, facts), detail: whenIs(desk.model, facts, now) })),
		{ value: {}, label: 'A talk that was not planned', detail: 'Makes its note now' },
	];
	const chosen = choices.length === 1 ? {} : await pickChoice(desk.app, 'Which meeting begins?', choices);
	if (chosen?.meeting !== undefined) await startMeetingOf(desk, chosen.meeting);
	else if (chosen !== undefined) await startTalk(desk);
}

/** Writes down that it begins now, and shows the panel beside the note. */
export async function startMeetingOf(desk: Desk, meeting: NotePath): Promise<void> {
	const besides = await alongside(desk, meeting);
	if (besides === undefined) return;
	if (!(await runAction(desk, startMeeting, { meeting, ...besides ? { besides } : {} }))) return;
	desk.followed = meeting;
	await desk.open(meeting);
	await showMeetingPanel(desk.app, false);
}

async function startTalk(desk: Desk): Promise<void> {
	const besides = await alongside(desk);
	if (besides === undefined) return;
	const contact = await pickContact(desk.app, desk.model, 'With whom do you talk?', mayBeContacted);
	if (contact === undefined) return;
	const minutes = await pickChoice(desk.app, 'How many minutes do they have?', [15, 20, 30, 45, 60].map((value) => ({ value, label: `${value} minutes` })));
	if (minutes === undefined) return;
	if (!(await runAction(desk, startUnplanned, { contacts: [contact.path], minutes, ...besides ? { besides } : {} }))) return;
	// Its note was opened just now.
	desk.followed = desk.activeNote();
	await showMeetingPanel(desk.app, false);
}

/** Whether another meeting runs beside this one, once the person says that it may; undefined: it may not. */
async function alongside(desk: Desk, meeting?: NotePath): Promise<boolean | undefined> {
	const [other] = runningMeetings(desk.context()).filter(({ path }) => path !== meeting);
	if (other === undefined) return false;
	return pickChoice(desk.app, `The meeting with ${peopleOf(desk.model, other)} is still running`, [
		{ value: true, label: 'Start this one beside it', detail: 'Each keeps its own clock and its own notes.' },
	]);
}
