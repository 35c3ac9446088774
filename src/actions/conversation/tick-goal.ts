import { ok, trouble, type NotePath } from '../../domain/problem';
import { foldedQuestion } from '../../domain/questions/question-text';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { setting } from '../edit-text';
import { openMeeting } from '../opened-note';

export interface TickGoal {
	readonly meeting: NotePath;
	/** As it stands in the note. */
	readonly goal: string;
	/** False takes the tick away. */
	readonly met: boolean;
}

/** Ticks a goal of the meeting as met, in the words of the goal, or takes the tick away. */
export const tickGoal: Action<TickGoal> = async ({ meeting, goal, met }, context) => {
	const note = await openMeeting(meeting, context);
	if (!note.ok) return note;
	const { meeting_goals: goals, goals_met: before } = note.value.facts.meeting;
	const same = (text: string): boolean => foldedQuestion(text) === foldedQuestion(goal);
	if (!goals.some(same)) {
		const property = propertyName(context.settings.naming, 'meeting_goals');
		return trouble({
			what: `“${goal}” is no goal of this meeting any more.`,
			advice: `The goals stand in the property "${property}". Nothing was written.`,
			note: note.value.path,
			property,
		});
	}
	const others = before.filter((text) => !same(text));
	const after = met ? [...others, goal] : others;
	const changes = { goals_met: after.length === 0 ? undefined : after };
	const steps = changeNotes({ meetings: [{ note: note.value, edits: [setting(changes, context)] }] }, context);
	return steps.ok ? ok({ done: met ? `Goal met: ${goal}` : `Goal not met yet: ${goal}`, steps: steps.value }) : steps;
};
