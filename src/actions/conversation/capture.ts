import { ok, trouble, type NotePath } from '../../domain/problem';
import { captureKinds, type CaptureKind } from '../../note/body/capture-line';
import { captureLine } from '../../note/body/written-capture';
import type { Action } from '../action';
import { captureReferral } from './capture-referral';
import { changeNotes } from '../change-notes';
import { oneLine } from '../outreach/contact-log';
import { adding } from '../edit-text';
import { linkToPerson } from './link-to-person';
import { openTalk } from './open-talk';

export interface CaptureInput {
	readonly meeting: NotePath;
	readonly kind: CaptureKind;
	/** In the person's own words; becomes one line. */
	readonly text: string;
	/** Parts behind it: `expires 2027-05-31`. */
	readonly more?: readonly string[];
	/** In a group: who said it. */
	readonly from?: NotePath;
}

/** Writes one line of what was heard at the end of Notes, with the minute; a new question goes to the list of questions. */
export const capture: Action<CaptureInput> = async (input, context) => {
	const text = oneLine(input.text);
	if (text === '') return trouble({ what: 'There is nothing to write down.', advice: 'Type a few words.' });
	if (!captureKinds.includes(input.kind)) return trouble({ what: `"${String(input.kind)}" is no kind of capture that is known here.`, advice: `Choose from: ${captureKinds.join(', ')}.` });
	if (input.kind === 'referral') return captureReferral({ meeting: input.meeting, name: text, mayUseName: 'unknown', ...input.from === undefined ? {} : { from: input.from } }, context);
	const talk = await openTalk(input.meeting, context);
	if (!talk.ok) return talk;
	const { note, minute } = talk.value;
	const speaker = linkToPerson(input.from, context);
	const line = captureLine({ kind: input.kind, text, more: [...input.more ?? [], ...speaker === undefined ? [] : [speaker]], minute });
	const section = input.kind === 'question' ? 'Questions' : 'Notes';
	const steps = changeNotes({ meetings: [{ note, edits: [adding(section, line)] }] }, context);
	return steps.ok ? ok({ done: `Captured: ${line.slice(2)}`, steps: steps.value }) : steps;
};
