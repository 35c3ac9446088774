import type { Outcome } from '../domain/problem';
import { ok } from '../domain/problem';

/** Text under a heading (any level, without regard to case) up to the next of its level or above; undefined if there is none. */
export function sectionText(text: string, heading: string): string | undefined {
	void text; void heading;
	return undefined;
}

/** Adds a line (or lines) at the end of a section; makes the section (`## Heading`) at the end of the note if there is none. */
export function appendToSection(text: string, heading: string, lines: string): Outcome<string> {
	void heading; void lines;
	return ok(text);
}
