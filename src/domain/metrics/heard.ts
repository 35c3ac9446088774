import type { CalendarDate } from '../days/read-date';
import type { NotePath } from '../problem';
import { questionCaptures, type QuestionCapture } from '../questions/question';

/** One thing that somebody said in a conversation, from a captured line or from an insight that is a note. */
export interface Heard {
	readonly kind: QuestionCapture;
	/** In the words in which it was written down. */
	readonly text: string;
	/** What stands behind it on the line: a remark, a quotation, who it is for. */
	readonly more: readonly string[];
	/** A key for counting, such as "sql", where an insight has one. */
	readonly subject: string | undefined;
	/** Who was there; of a group it is not known which of them said it. */
	readonly people: readonly NotePath[];
	/** Undefined where an insight does not say when it was said. */
	readonly on: CalendarDate | undefined;
	/** The note in which it stands. */
	readonly note: NotePath;
	/** Until when it holds, for an opening. */
	readonly expires: CalendarDate | undefined;
	/** For advice and resources: something was done with it, or the giver was told. */
	readonly actedOn: boolean;
}

/** The kind by its name; undefined for what says nothing about the field, such as a plain note or a referral. */
export function heardKind(kind: string): QuestionCapture | undefined {
	return questionCaptures.find((known) => known === kind);
}
