import { bridgeTo } from '../../domain/meetings/bridge-phrases';
import { cueInBrief, cueWords, currentCue, untilWords } from '../../domain/meetings/cue-clock';
import type { Cue } from '../../domain/meetings/cues';
import type { ContactFacts, Now } from '../../domain/facts';
import { greetingName } from '../../domain/people/greeting';
import { goalCoverage, type GoalCoverage } from '../../domain/meetings/goal-coverage';
import { goodPoints, type GoodPoint } from '../../domain/meetings/good-points';
import { isHardStop } from '../../domain/people/hard-stop';
import { meetingClock, type MeetingClock } from '../../domain/meetings/meeting-clock';
import { nextQuestion, questionsForGoals, type AskableQuestion, type AskingMoment } from '../../domain/meetings/next-question';
import { probesFor, type Probe } from '../../domain/meetings/probes';
import type { NotePath } from '../../domain/problem';
import { questionCaptures } from '../../domain/questions/question';
import { foldedQuestion } from '../../domain/questions/question-text';
import { referralGate, type ReferralGate } from '../../domain/meetings/referral-gate';
import { readAgendaLines } from '../../note/body/agenda-lines';
import { openQuestions, type RunningMeeting } from './running-meeting';

/** Somebody who takes part, as the panel names them. */
export interface PanelPerson {
	readonly path: NotePath;
	readonly name: string;
	readonly pronunciation?: string;
	readonly pronouns?: string;
}

/** A goal of the meeting: `met` is what the person said, `touched` what was asked or captured for it. */
export interface PanelGoal {
	readonly text: string;
	readonly met: boolean;
	readonly touched: boolean;
}

/** Everything the meeting panel and the status bar show at one moment. */
export interface MeetingPanel {
	readonly meeting: NotePath;
	readonly people: readonly PanelPerson[];
	readonly clock: MeetingClock;
	/** The cue that holds now, and its words. */
	readonly cue?: Cue;
	readonly says?: string;
	/** The cue in a few words; empty where the minutes say it. */
	readonly brief: string;
	/** A sentence that leads on to the next step. */
	readonly bridge?: string;
	/** What can be said in the present step: why I wanted to meet them while greeting, and what the agenda of the note says. */
	readonly agendaLines: readonly string[];
	readonly goals: readonly PanelGoal[];
	readonly question?: AskableQuestion;
	/** Questions not asked yet, without spares. */
	readonly questionsLeft: number;
	readonly probes: readonly Probe[];
	readonly points: readonly GoodPoint[];
	/** While the referral step is on or next, until a name was given or "not today" was chosen. */
	readonly gate?: ReferralGate;
	/** Other meetings that run by their notes. */
	readonly besides: RunningMeeting['besides'];
	/** "until 16:30 (their 10:30), 12 min left" or "3 min over". */
	readonly status: string;
}

/**
 * The panel of a meeting at a moment. Pure and quick: it may be asked at every tick. Undefined where the note has no clear
 * start, real or planned.
 */
export function meetingPanel(running: RunningMeeting, now: Now): MeetingPanel | undefined {
	const clock = meetingClock(running.clockFacts, running, now);
	if (clock === undefined) return undefined;
	const coverage = coverageOf(running);
	const points = goodPointsOf(running);
	const gate = gateOf(running, coverage, clock);
	const moment: AskingMoment = {
		clock,
		untouched: coverage.filter(({ touched }) => !touched).map(({ goal }) => goal),
		gateOpen: gate.open,
		pitchTold: points.some(({ kind, told }) => kind === 'pitch' && told),
		storyTold: points.some(({ kind, told }) => kind === 'story' && told),
	};
	const question = nextQuestion(running.questions, moment);
	const lines = clock.current === undefined ? undefined : readAgendaLines(running.note.text, clock.current.title);
	const bridge = clock.next === undefined ? undefined : (lines?.bridge ?? bridgeTo(clock.next.id));
	return {
		meeting: running.path,
		people: running.people.map(personOf),
		clock,
		...cueOf(running, clock, moment),
		...bridge === undefined ? {} : { bridge },
		agendaLines: [...reasonsToMeet(running, clock), ...lines?.lines ?? []],
		goals: coverage.map(({ goal, touched }) => ({ text: goal, touched, met: isMet(goal, running) })),
		...question === undefined ? {} : { question },
		questionsLeft: openQuestions(running).filter(({ spare }) => !spare).length,
		probes: probesFor(running.captures.at(-1)?.kind, question?.question.probes),
		points,
		...isGateShown(running, clock) ? { gate } : {},
		besides: running.besides,
		status: statusWords(clock),
	};
}

/** What speaks for me, and which of it was told. */
export function goodPointsOf(running: RunningMeeting): readonly GoodPoint[] {
	const { pitch, stories, skills, marks } = running;
	const told = marks.flatMap((mark) => (mark.kind === 'told' ? [mark.point] : []));
	return goodPoints({ ...pitch === undefined ? {} : { pitch }, stories, skills, told });
}

/** Gladness that cites a fact, while there is time to show it. */
function reasonsToMeet({ people }: RunningMeeting, { current }: MeetingClock): readonly string[] {
	if (current?.id !== 'opening' && current?.id !== 'greeting') return [];
	return people.flatMap((person) => {
		const reason = person.contact.reason_to_talk?.trim() ?? '';
		return reason === '' ? [] : [`Why you wanted to meet${people.length === 1 ? '' : ` ${greetingName(person)}`}: ${reason}`];
	});
}

function personOf({ path, name, contact }: ContactFacts): PanelPerson {
	const { name_pronunciation: pronunciation, pronouns } = contact;
	return { path, name, ...pronunciation === undefined ? {} : { pronunciation }, ...pronouns === undefined ? {} : { pronouns } };
}

function cueOf(running: RunningMeeting, clock: MeetingClock, moment: AskingMoment): Pick<MeetingPanel, 'cue' | 'says' | 'brief'> {
	const cue = currentCue(clock);
	if (cue === undefined) return { brief: '' };
	const mustAsk = running.questions.find((each) => each.mustAsk && !each.asked)?.text;
	const untouched = questionsForGoals(running.questions, moment);
	return { cue, says: cueWords(cue, clock, { untouched, ...mustAsk === undefined ? {} : { mustAsk } }), brief: cueInBrief(cue, { untouched }) };
}

function isMet(goal: string, { note }: RunningMeeting): boolean {
	return note.facts.meeting.goals_met.some((met) => foldedQuestion(met) === foldedQuestion(goal));
}

function isGateShown({ marks, captures }: RunningMeeting, { current, next }: MeetingClock): boolean {
	const isNear = current?.id === 'referrals' || next?.id === 'referrals';
	return isNear && !marks.some(({ kind }) => kind === 'ask-later') && !captures.some(({ kind }) => kind === 'referral');
}

/** Which goals were touched by what was asked and captured. */
export function coverageOf({ note, captures, questions }: RunningMeeting): readonly GoalCoverage[] {
	const { meeting_goals: goals, goals_met: met } = note.facts.meeting;
	const heard = captures.map(({ kind, text }) => ({ stage: 'insights' as const, text, captures: questionCaptures.filter((known) => known === kind) }));
	const asked = questions.filter((question) => question.asked).map(({ question, text }) => ({ ...question, text }));
	return goalCoverage(goals, [...heard, ...asked], met);
}

function gateOf({ note, captures, questions, marks, people }: RunningMeeting, goals: readonly GoalCoverage[], clock: MeetingClock): ReferralGate {
	const rapports = [note.facts.meeting.rapport, ...people.map(({ contact }) => contact.rapport)].filter((value) => value !== undefined);
	const askedByList = questions.some(({ asked, question }) => asked && question.stage === 'referral');
	return referralGate({
		goals: goals.length,
		goalsTouched: goals.filter(({ touched }) => touched).length,
		...rapports.length === 0 ? {} : { rapport: Math.min(...rapports) },
		asked: askedByList || captures.some(({ kind }) => kind === 'referral'),
		postponed: marks.some(({ kind }) => kind === 'ask-later'),
		minutesLeft: clock.left,
		reluctant: people.some(({ contact }) => isHardStop(contact) || contact.reply_kind === 'decline'),
	});
}

function statusWords(clock: MeetingClock): string {
	const until = `until ${untilWords(clock)}`;
	switch (clock.phase) {
		case 'running': return `${until}, ${clock.left} min left`;
		case 'time': return `${until}, time`;
		case 'over': return `${until}, ${clock.over} min over`;
		case 'ended': return 'ended';
	}
}
