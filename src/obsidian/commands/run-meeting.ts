import { endMeeting } from '../../actions/conversation/end-meeting';
import { extendMeeting } from '../../actions/conversation/extend-meeting';
import { meetingPanel } from '../../actions/conversation/meeting-panel';
import { nextSegment } from '../../actions/conversation/next-segment';
import { openRunningMeeting } from '../../actions/conversation/running-meeting';
import { strikeCapture, strikable } from '../../actions/conversation/strike-capture';
import { agenda } from '../../domain/meetings/agenda';
import { promisedTime } from '../../domain/meetings/meeting-clock';
import { meetingZone, promisedMinutes } from '../../domain/meetings/meeting-times';
import type { NotePath } from '../../domain/problem';
import { instantOf, wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf } from '../../domain/days/wall-time';
import type { Desk } from '../desk';
import { forgetEditorHistory } from '../vault/open-editor';
import { askAppointment } from '../prompts/ask-appointment';
import { pickChoice } from '../prompts/pick-choice';
import { tellProblem } from '../notices';
import { runAction } from '../run-action';
import { whileMeeting } from './at-hand';
import type { DeskCommand } from './desk-command';

/** Milliseconds after the promised end from which "now" is no believable end any more. */
const forgottenAfter = 12 * 3_600_000;

/** What is done with the clock of the meeting that runs, and with what was just written. */
export const runMeetingCommands: readonly DeskCommand[] = [
	{ id: 'next-segment', name: 'Next segment', icon: 'skip-forward', offer: whileMeeting(goToNextSegment) },
	{ id: 'go-to-segment', name: 'Go to another segment…', icon: 'list-ordered', offer: whileMeeting(goToSegment) },
	{ id: 'ask-further', name: 'Ask further…', icon: 'message-circle-question', offer: whileMeeting(showProbes) },
	{ id: 'extend-meeting', name: 'Extend by their offer', icon: 'alarm-clock-plus', offer: whileMeeting(extendMeetingOf) },
	{ id: 'strike-capture', name: 'Strike last capture', icon: 'eraser', offer: whileMeeting(strikeCaptureOf) },
	{ id: 'end-meeting', name: 'End meeting', icon: 'flag', offer: whileMeeting(endMeetingOf) },
];

export async function goToNextSegment(desk: Desk, meeting: NotePath): Promise<void> {
	await runAction(desk, nextSegment, { meeting });
}

/** Any step of the agenda that was planned, also one that is over. */
async function goToSegment(desk: Desk, meeting: NotePath): Promise<void> {
	const running = await openRunningMeeting(meeting, desk.context());
	if (!running.ok) return tellProblem(running.problem, (path) => void desk.open(path));
	const { clockFacts } = running.value;
	const current = meetingPanel(running.value, desk.now())?.clock.current?.id;
	const steps = agenda({ ...clockFacts, minutes: promisedMinutes(clockFacts.meeting, desk.model.rules) }).filter(({ id }) => id !== current);
	const to = await pickChoice(desk.app, 'To which part of the talk?', steps.map(({ id, title }) => ({ value: id, label: title })));
	if (to !== undefined) await runAction(desk, nextSegment, { meeting, to });
}

/** What to say where an answer is short, for whoever has the panel closed. It is read; choosing one writes nothing. */
async function showProbes(desk: Desk, meeting: NotePath): Promise<void> {
	const running = await openRunningMeeting(meeting, desk.context());
	if (!running.ok) return tellProblem(running.problem, (path) => void desk.open(path));
	const probes = meetingPanel(running.value, desk.now())?.probes ?? [];
	await pickChoice(desk.app, 'Ask further', probes.map(({ words, when }) => ({ value: words, label: words, detail: when })));
}

/** More time is theirs to give, and so the question is what they offered. */
export async function extendMeetingOf(desk: Desk, meeting: NotePath): Promise<void> {
	const minutes = await pickChoice(desk.app, 'How many minutes did they offer?', [10, 15, 5, 20, 30].map((value) => ({ value, label: `${value} minutes` })));
	if (minutes !== undefined) await runAction(desk, extendMeeting, { meeting, minutes });
}

/** What is struck is gone for good, also from undo; so it is shown before. The last line stands first. */
export async function strikeCaptureOf(desk: Desk, meeting: NotePath): Promise<void> {
	const { notes } = desk.context();
	const lines = strikable((await notes.read(meeting)) ?? '').slice(0, 20);
	const line = await pickChoice(desk.app, 'Which line is to go for good, also from undo?', lines.map(({ line: value, says, section }) => ({ value, label: says, detail: section })));
	if (line !== undefined && (await runAction(desk, strikeCapture, { meeting, line }))) forgetEditorHistory(desk.app, meeting);
}

/** Ends it now; one whose end was forgotten is asked about. */
export async function endMeetingOf(desk: Desk, meeting: NotePath): Promise<void> {
	const now = desk.now();
	const facts = desk.model.meeting(meeting);
	const promised = facts && promisedTime(facts.meeting, desk.model.rules, now.zone);
	if (facts === undefined || promised === undefined || now.instant < promised.end + forgottenAfter) {
		await runAction(desk, endMeeting, { meeting });
		return;
	}
	const zone = meetingZone(facts.meeting, now.zone);
	const wall = wallTimeAt(promised.end, zone);
	const ended = await askAppointment(desk.app, 'When did it end?', {
		today: now.today, order: desk.settings.current.dateOrder, homeZone: now.zone, zone, date: dateOf(wall), clock: clockOf(wall),
	});
	if (ended !== undefined) await runAction(desk, endMeeting, { meeting, at: wallTimeAt(instantOf(ended.start, ended.zone).instant, zone) });
}
