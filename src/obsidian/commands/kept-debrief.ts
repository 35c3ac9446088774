import { debriefMeeting, type DebriefForm, type DebriefMeeting } from '../../actions/conversation/debrief-meeting';
import { movedPromiseLine } from '../../note/body/promise-line';
import type { Desk } from '../desk';
import type { KeptForm } from '../prompts/form-modal';
import { runAction, writeQuietly } from '../run-action';
import type { DebriefAnswers } from './debrief-fields';

/**
 * The answers of a debrief on their way into the note: each is written when it is given, as a change of its own, so that a crash
 * loses no more than the line that was being typed (docs/meeting.md). Only what differs from what was written before is written
 * again; what another device or the person changed in the note meanwhile stays.
 */
export class KeptDebrief implements KeptForm<DebriefAnswers> {
	/** What the note holds by now. */
	#written: DebriefAnswers;
	/** The line of each promise as it stands by now: a new day changes it. */
	#lines: readonly string[];
	#lastTurn: Promise<unknown> = Promise.resolve();
	#isTold = false;

	/** `shown`: what the page says before anything was answered, as it stands in the note. */
	constructor(private readonly desk: Desk, private readonly form: DebriefForm, shown: DebriefAnswers) {
		this.#written = shown;
		this.#lines = form.promises.map(({ line }) => line);
	}

	/** Writes what is new, without a word. Where that fails it is said once, and tried again with the next answer. */
	answered(answers: DebriefAnswers): void {
		void this.#inTurn(async () => {
			const changed = this.#changed(answers);
			if (Object.keys(changed).length === 0) return true;
			const input = { meeting: this.form.meeting, finished: false, ...changed };
			const isWritten = await writeQuietly(this.desk, debriefMeeting, input, { tellProblem: !this.#isTold });
			this.#isTold = !isWritten;
			if (isWritten) this.#remember(answers);
			return isWritten;
		});
	}

	/** Writes the rest and says so. False: it could not be written. */
	leave(answers: DebriefAnswers, finished: boolean): Promise<boolean> {
		return this.#inTurn(async () => {
			// A goal that was ticked in the panel stands on the page without having been answered here.
			const goals = finished && answers.goals !== undefined ? { goals: answers.goals } : {};
			const isWritten = await runAction(this.desk, debriefMeeting, { meeting: this.form.meeting, finished, ...goals, ...this.#changed(answers) });
			if (isWritten) this.#remember(answers);
			return isWritten;
		});
	}

	#inTurn(write: () => Promise<boolean>): Promise<boolean> {
		const turn = this.#lastTurn.then(write);
		this.#lastTurn = turn.catch(() => undefined);
		return turn;
	}

	#changed({ days, ...answers }: DebriefAnswers): Partial<DebriefMeeting> {
		const { days: daysBefore, ...before } = this.#written;
		const parts = Object.entries(answers).filter(([part, answer]) => !isSame(answer, Object.entries(before).find(([other]) => other === part)?.[1]));
		const promises = days.flatMap((due, place) => (due === daysBefore[place] ? [] : [{ line: this.#lines[place] ?? '', due }]));
		return { ...Object.fromEntries(parts), ...promises.length === 0 ? {} : { promises } };
	}

	#remember(answers: DebriefAnswers): void {
		this.#lines = this.#lines.map((line, place) => (answers.days[place] === this.#written.days[place] ? line : movedPromiseLine(line, answers.days[place])));
		this.#written = answers;
	}
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
