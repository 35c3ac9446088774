import { ok, trouble, type NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import type { Action } from '../action';
import { changeNotes } from '../change-notes';
import { byChannel } from './channel-words';
import { logging, oneLine } from './contact-log';
import { setting } from '../edit-text';
import { heardFromThem, wroteToKeepInTouch } from './kept-in-touch';
import { openContact } from '../opened-note';
import { notYet } from '../refusals';

export interface LogTouch {
	readonly contact: NotePath;
	readonly on: CalendarDate;
	readonly channel: string;
	/** Whether they were heard from: they wrote, answered, or the two talked. Otherwise only I wrote or sent something. */
	readonly heard: boolean;
	/** One line: what it was about. */
	readonly what: string;
}

/** Notes any contact with a person that is neither first message nor meeting: an article sent, a chat in the corridor. */
export const logTouch: Action<LogTouch> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const problem = notYet(input.on, context.now);
	if (problem !== undefined) return trouble(problem);
	const what = oneLine(input.what);
	const line = `${input.heard ? 'In touch' : 'Wrote'} ${byChannel(input.channel)}${what === '' ? '.' : `: ${what}`}`;
	const answer = input.heard ? heardFromThem(note.value.facts) : wroteToKeepInTouch(note.value.facts, input.on, context);
	const edits = [setting(answer, context), logging(input.on, line)];
	const steps = changeNotes({ contacts: [{ note: note.value, edits, touchedOn: input.on }] }, context);
	if (!steps.ok) return steps;
	return ok({ done: `Logged a touch with ${note.value.facts.name} on ${writtenDate(input.on, context.now.today)}.`, steps: steps.value });
};
