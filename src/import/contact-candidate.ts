import type { Problem } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';

/** What a file of another program says of a person besides the name. Texts are one line each; nothing here is trusted further. */
export interface CandidateValues {
	readonly preferred_name?: string;
	/** A name, not a link. */
	readonly organization?: string;
	readonly role_title?: string;
	readonly email?: readonly string[];
	readonly phone?: readonly string[];
	/** An `https` or `http` address. */
	readonly linkedin?: string;
	readonly location?: string;
	/** IANA name. */
	readonly timezone?: string;
	readonly languages?: readonly string[];
	readonly connected_on?: CalendarDate;
	readonly how_we_know?: string;
}

/** A person as a file names them, not yet compared with the vault. */
export interface ContactCandidate {
	/** Where in the file the row or card begins, from 1. */
	readonly line: number;
	readonly name: string;
	readonly values: CandidateValues;
}

/** What reading a file gave. A problem is about one line: the row was left out, or one value of it, as it says. */
export interface ImportReading {
	readonly candidates: readonly ContactCandidate[];
	readonly problems: readonly Problem[];
}
