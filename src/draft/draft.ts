import type { DraftChannel, DraftKind } from './draft-kind';

export interface Draft {
	readonly kind: DraftKind;
	readonly channel: DraftChannel | undefined;
	/** Only in e-mail. */
	readonly subject: string | undefined;
	readonly text: string;
}

/** A draft as it stands in a note: the subject as a first line `Subject: …`, an empty line, the text. */
export function writeDraft(draft: Pick<Draft, 'subject' | 'text'>): string {
	return draft.subject === undefined ? draft.text : `Subject: ${draft.subject}\n\n${draft.text}`;
}

/** The reverse of `writeDraft`, for a text that a person may have edited. */
export function readDraft(body: string): { readonly subject: string | undefined; readonly text: string } {
	const found = /^Subject:[ \t]*([^\r\n]*)(?:\r?\n)+([\s\S]*)$/.exec(body);
	return found === null ? { subject: undefined, text: body } : { subject: (found[1] ?? '').trim(), text: found[2] ?? '' };
}
