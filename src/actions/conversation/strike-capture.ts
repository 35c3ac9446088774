import { ok, trouble, type NotePath } from '../../domain/problem';
import { parseLink, printLink } from '../../note/body/link';
import { readCaptures } from '../../note/body/capture-line';
import { strikableLines, withoutLine, type Strikable } from '../../note/body/strike-line';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { setting, type Edit } from '../edit-text';
import { openMeeting, type OpenedMeeting } from '../opened-note';
import type { ActionContext } from '../action';

export interface StrikeCapture {
	readonly meeting: NotePath;
	/** The whole line (`StrikableLine.line`); where none is given, the only one that can have been the last. */
	readonly line?: string;
}

export interface StrikableLine extends Strikable {
	/** The line as it is shown: without its bullet. */
	readonly says: string;
}

/** What can be struck, the newest first. */
export function strikable(text: string): readonly StrikableLine[] {
	return strikableLines(text).map((line) => ({ ...line, says: line.line.trim().replace(/^[-*+] (?:\[.\] )?/, '') }));
}

/**
 * Takes what was said off the record out of the file, and out of everything that undo would bring back; striking itself cannot
 * be undone. A contact that was made for a referral stays, and that is said.
 */
export const strikeCapture: Action<StrikeCapture> = async (input, context) => {
	const note = await openMeeting(input.meeting, context);
	if (!note.ok) return note;
	const { path, text } = note.value;
	const lines = strikable(text);
	const [first] = lines;
	const found = input.line === undefined ? first : lines.find(({ line }) => line === input.line);
	if (found === undefined) {
		return trouble({
			what: input.line === undefined ? 'Nothing was captured that could be struck.' : 'The line is not there any more, or was changed meanwhile.',
			advice: input.line === undefined ? 'Lines that were written by hand can be taken out in the note.' : 'Look at the note. Nothing was changed.',
			note: path,
		});
	}
	if (input.line === undefined && lines.some((other) => other.section !== found.section && (other.minute === undefined || other.minute === found.minute))) {
		return trouble({ what: 'Which line came last, the note does not say. Nothing was written.', advice: 'Choose the line that is to be struck.', note: path });
	}
	const strike: Edit = (before) => {
		const after = withoutLine(before, found);
		return after === undefined ? trouble({ what: 'The line is not there any more.', advice: 'Look at the note. Nothing was changed.', note: path }) : ok(after);
	};
	const linked = linkedBy(found, note.value, context);
	const steps = changeNotes({ meetings: [{ note: note.value, edits: [strike, ...linked.edits] }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Struck for good, also from undo.${linked.says}`, steps: steps.value, struck: [{ path, section: found.section, line: found.line }] });
};

/** A referral that is struck leaves the list of referrals as well, unless another line names the same person. */
function linkedBy(found: Strikable, { text, facts }: OpenedMeeting, context: ActionContext): { readonly edits: readonly Edit[]; readonly says: string } {
	const captures = found.section === 'Notes' ? readCaptures(text).filter(({ kind }) => kind === 'referral') : [];
	const target = captures.find(({ line }) => line === found.line)?.links[0]?.target;
	if (target === undefined || captures.filter(({ links }) => links[0]?.target === target).length > 1) return { edits: [], says: '' };
	const left = facts.meeting.referrals.filter((link) => link.target !== target).map(printLink);
	const name = parseLink(`[[${target}]]`)?.target.replace(/^.*\//, '') ?? target;
	return {
		edits: left.length === facts.meeting.referrals.length ? [] : [setting({ referrals: left.length === 0 ? undefined : left }, context)],
		says: ` The note of ${name} stays; delete it if it is to go too.`,
	};
}
