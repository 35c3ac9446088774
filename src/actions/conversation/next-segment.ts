import { segmentTitle, type SegmentId } from '../../domain/meetings/agenda';
import { ok, trouble, type NotePath } from '../../domain/problem';
import { segmentLine } from '../../note/body/written-capture';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { adding } from '../edit-text';
import { openLiveTalk } from './open-talk';

export interface NextSegment {
	readonly meeting: NotePath;
	/** The step to go to; the following one unless one is named. */
	readonly to?: SegmentId;
}

/**
 * Goes on to another step of the agenda. It is written down as a line in Notes with its minute, so that the panel is at the same
 * step after a reload and on another device.
 */
export const nextSegment: Action<NextSegment> = async (input, context) => {
	const talk = await openLiveTalk(input.meeting, context);
	if (!talk.ok) return talk;
	const { note, clock } = talk.value;
	const to = input.to ?? clock.next?.id;
	if (to === undefined) return trouble({ what: 'This is the last step of the agenda.', advice: 'End the meeting when you have said goodbye.', note: note.path });
	if (to === clock.current?.id) return trouble({ what: `You are at "${segmentTitle(to)}" already.`, advice: 'Choose another step.', note: note.path });
	const steps = changeNotes({ meetings: [{ note, edits: [adding('Notes', segmentLine(to, clock.minute))] }] }, context);
	return steps.ok ? ok({ done: `Now: ${segmentTitle(to)}.`, steps: steps.value }) : steps;
};
