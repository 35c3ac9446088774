import type { SegmentId } from './agenda';
import { isPastCue } from './cue-clock';
import type { MeetingClock } from './meeting-clock';
import type { Question, QuestionStage } from '../questions/question';
import { goalServed } from '../questions/question-goal-match';

/** A question that stands in the meeting's note. */
export interface AskableQuestion {
	/** As it is to be said; no mark, no remark. */
	readonly text: string;
	/** The whole line as it stands, and its number in the note, counted from 1. */
	readonly line: string;
	readonly lineNumber: number;
	/** With its answer and one probe. */
	readonly minutes: number;
	readonly asked: boolean;
	readonly spare: boolean;
	readonly mustAsk: boolean;
	readonly own: boolean;
	readonly question: Question;
}

/** What the choice of the next question depends on besides the list. */
export interface AskingMoment {
	readonly clock: MeetingClock;
	/** Goals that nothing was heard about yet. */
	readonly untouched: readonly string[];
	readonly pitchTold: boolean;
	readonly storyTold: boolean;
	/** Whether a name may be asked for now. */
	readonly gateOpen: boolean;
}

const openingSegments: readonly (SegmentId | undefined)[] = ['opening', 'greeting', 'why', 'credibility'];
const outside: readonly QuestionStage[] = ['opening', 'referral', 'close'];

/** Minutes before the end in which nothing delicate is begun. */
const calmMinutes = 5;

function coreMinutesLeft({ current, leftInSegment, segments }: MeetingClock): number {
	if (current?.id === 'core') return leftInSegment;
	const core = segments.find(({ id }) => id === 'core');
	return openingSegments.includes(current?.id) ? (core?.minutes ?? 0) : leftInSegment;
}

function mayBeAsked({ question }: AskableQuestion, { clock, pitchTold, storyTold, gateOpen }: AskingMoment): boolean {
	if (question.requires.includes('pitch_told') && !pitchTold) return false;
	if (question.requires.includes('story_told') && !storyTold) return false;
	if (question.stage === 'referral' && !gateOpen) return false;
	return question.sensitivity !== 'high' || isOpenToDelicate(clock);
}

/** A delicate question only in the second half of the core, before its last fifth, and never in the last five minutes. */
function isOpenToDelicate(clock: MeetingClock): boolean {
	const core = clock.segments.find(({ id }) => id === 'core');
	const isSecondHalf = clock.current?.id !== 'core' || core === undefined || clock.leftInSegment * 2 <= core.minutes;
	return isPastCue(clock, 'core-starts') && isSecondHalf && !isPastCue(clock, 'core-80') && clock.left > calmMinutes;
}

function ofSegment(questions: readonly AskableQuestion[], clock: MeetingClock): readonly AskableQuestion[] {
	const at = (stage: QuestionStage): readonly AskableQuestion[] => questions.filter(({ question }) => question.stage === stage);
	const core = questions.filter(({ question }) => !outside.includes(question.stage));
	switch (clock.current?.id) {
		case undefined:
			return [];
		case 'opening':
		case 'greeting': {
			const opening = at('opening');
			return opening.length > 0 ? opening : core;
		}
		case 'why':
		case 'credibility':
		case 'core':
			return core;
		case 'fit': {
			const fit = at('fit');
			return fit.length > 0 ? fit : core;
		}
		case 'referrals':
			return at('referral');
		case 'close':
		case 'spare':
			return at('close');
	}
}

/**
 * The questions that can be asked now, the best first. While there is time, in the order of the list; when it runs short, or
 * most of the core is over, the one that must be asked goes first, then what serves a goal not touched yet, then the more
 * important. Spares come last, and what does not fit into the minutes that are left after what does (docs/meeting.md).
 */
function askableNow(questions: readonly AskableQuestion[], moment: AskingMoment): readonly AskableQuestion[] {
	const { clock, untouched } = moment;
	const open = ofSegment(questions.filter(({ asked }) => !asked), clock).filter((question) => mayBeAsked(question, moment));
	const left = coreMinutesLeft(clock);
	const needed = open.reduce((sum, { minutes, spare }) => (spare ? sum : sum + minutes), 0);
	const urgent = needed > left || isPastCue(clock, 'core-60');
	const ranks: readonly ((question: AskableQuestion) => number)[] = [
		({ mustAsk }) => Number(urgent && !mustAsk),
		({ question }) => Number(urgent && !(untouched.length > 0 && goalServed(question, untouched) !== undefined)),
		({ spare }) => Number(spare),
		({ minutes }) => Number(minutes > left),
		({ question }) => (urgent ? question.priority : 0),
	];
	// Those that are alike in all of this stay in the order of the list.
	return [...open].sort((one, other) => ranks.reduce((found, rank) => found || rank(one) - rank(other), 0));
}

/** The question to ask next; undefined where none is left for this step of the agenda. */
export function nextQuestion(questions: readonly AskableQuestion[], moment: AskingMoment): AskableQuestion | undefined {
	return askableNow(questions, moment)[0];
}

/** For each goal not touched yet, the best question that is left for it. */
export function questionsForGoals(questions: readonly AskableQuestion[], moment: AskingMoment): readonly { readonly goal: string; readonly question?: string }[] {
	const open = askableNow(questions, moment);
	return moment.untouched.map((goal) => {
		const question = open.find((each) => goalServed(each.question, [goal]) !== undefined)?.text;
		return question === undefined ? { goal } : { goal, question };
	});
}
